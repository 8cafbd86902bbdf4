package cli

import (
	"archive/tar"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

// debian is a Debian system with a vulnerable libcurl, whose source package has
// another name, and a Python package that the system's package manager owns.
func debian() []tar.Header {
	return []tar.Header{
		imagetest.File("etc/os-release", "ID=debian\nVERSION_ID=\"12\"\nVERSION_CODENAME=bookworm\n"),
		imagetest.File("var/lib/dpkg/status", `Package: libcurl4
Status: install ok installed
Architecture: amd64
Source: curl
Version: 7.88.1-10+deb12u3

Package: python3-requests
Status: install ok installed
Architecture: all
Source: requests
Version: 2.28.1+dfsg-1
Depends: libcurl4

Package: gone
Status: deinstall ok config-files
Architecture: all
Version: 1
`),
		imagetest.File("var/lib/dpkg/info/python3-requests.list", "/.\n/usr/lib/python3/dist-packages/requests-2.28.1.egg-info\n/usr/lib/python3/dist-packages/requests-2.28.1.egg-info/PKG-INFO\n"),
		imagetest.File("usr/lib/python3/dist-packages/requests-2.28.1.egg-info/PKG-INFO", "Metadata-Version: 2.1\nName: requests\nVersion: 2.28.1\n"),
	}
}

// built is what a build adds: a lock file, and another one that it takes away again.
func built() [][]tar.Header {
	lock := `{"name":"app","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"app","version":"1.0.0","dependencies":{"qs":"6.5.1"}},"node_modules/qs":{"version":"6.5.1"}}}`
	return [][]tar.Header{
		{imagetest.File("srv/app/package-lock.json", lock), imagetest.File("tmp/build/package-lock.json", lock)},
		{imagetest.File("tmp/build/.wh.package-lock.json", "")},
	}
}

// image writes an image as docker save does.
func image(t *testing.T) string {
	t.Helper()
	layers := append([][]tar.Header{debian()}, built()...)
	file := filepath.Join(t.TempDir(), "app.tar")
	data := imagetest.Pack(imagetest.Docker(imagetest.Image{Name: "example.org/app:1", Layers: imagetest.Layers(layers...)}))
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestAnImageIsReadAsASystem(t *testing.T) {
	file := image(t)
	r := run(t, nil, "check", "--format", "json", file)
	if r.code != 1 {
		t.Fatalf("exit %d\n%s", r.code, r.err)
	}
	var report struct {
		Target struct {
			Kind   string
			Images []struct {
				Names  []string
				Layers []struct{ Digest string }
			}
		}
		Components []struct {
			PURL     string
			Evidence []struct{ Layer, Alias string }
		}
		Findings []struct {
			Rule, Component string
			Location        struct{ Path string }
		}
		Coverage []struct {
			Inspector string
			Notes     []struct{ Path, Reason string }
		}
	}
	if err := json.Unmarshal([]byte(r.out), &report); err != nil {
		t.Fatal(err)
	}
	if report.Target.Kind != "container image" || len(report.Target.Images) != 1 || len(report.Target.Images[0].Layers) != 3 {
		t.Fatalf("%+v", report.Target)
	}
	purls := map[string]int{}
	for i, c := range report.Components {
		purls[c.PURL] = i
	}
	const requests = "pkg:deb/debian/python3-requests@2.28.1%2Bdfsg-1?arch=all&distro=debian-12&upstream=requests"
	for _, want := range []string{"pkg:deb/debian/libcurl4@7.88.1-10%2Bdeb12u3?arch=amd64&distro=debian-12&upstream=curl", requests, "pkg:npm/qs@6.5.1", "pkg:generic/debian@12"} {
		if _, ok := purls[want]; !ok {
			t.Errorf("%s is missing: %v", want, purls)
		}
	}
	if len(report.Components) != 4 {
		t.Errorf("%d components: a package that two managers list is one, and one whose configuration is left is none: %v", len(report.Components), purls)
	}
	if e := report.Components[purls[requests]].Evidence; len(e) != 2 || !slices.ContainsFunc(e, func(x struct{ Layer, Alias string }) bool { return x.Alias == "PyPI requests 2.28.1" }) {
		t.Errorf("%+v", e)
	}
	if e := report.Components[purls["pkg:npm/qs@6.5.1"]].Evidence; len(e) != 1 || e[0].Layer != report.Target.Images[0].Layers[1].Digest {
		t.Errorf("%+v", e)
	}
	var rules []string
	for _, f := range report.Findings {
		rules = append(rules, f.Rule+" "+f.Location.Path)
	}
	for _, want := range []string{"vuln/CVE-2023-38545 var/lib/dpkg/status", "vuln/CVE-2022-24999 srv/app/package-lock.json"} {
		if !slices.Contains(rules, want) {
			t.Errorf("%s is missing: %v", want, rules)
		}
	}
	if notes := report.Coverage[0].Notes; !slices.ContainsFunc(notes, func(n struct{ Path, Reason string }) bool {
		return n.Path == "tmp/build/package-lock.json" && strings.Contains(n.Reason, "removed by layer")
	}) {
		t.Errorf("the file that a later layer removed is not told: %+v", notes)
	}
}

func TestAnImageBecomesABillOfMaterials(t *testing.T) {
	file := image(t)
	for _, format := range []string{"cyclonedx-json", "cyclonedx-xml", "spdx-json", "spdx-tv", "spdx3-json"} {
		out := filepath.Join(t.TempDir(), "bom")
		if r := run(t, nil, "sbom", "make", "--to", format, "-o", out, file); r.code != 0 {
			t.Fatalf("%s: exit %d\n%s", format, r.code, r.err)
		}
		if r := run(t, nil, "sbom", "lint", out); r.code != 0 {
			t.Errorf("%s: %s", format, r.out)
		}
		text, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"libcurl4", "ossay:image:layer", "example.org/app:1", "debian"} {
			if !strings.Contains(string(text), want) {
				t.Errorf("%s does not hold %q", format, want)
			}
		}
	}
}

func TestSeveralImagesAndPlatformsAreChosenFrom(t *testing.T) {
	file := filepath.Join(t.TempDir(), "two.tar")
	data := imagetest.Pack(imagetest.Docker(
		imagetest.Image{Name: "a:1", Layers: imagetest.Layers(debian())},
		imagetest.Image{Name: "b:1", Layers: imagetest.Layers(built()...)},
	))
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	if r := run(t, nil, "check", file); r.code != 2 || !strings.Contains(r.err, "a:1") || !strings.Contains(r.err, "b:1") {
		t.Errorf("exit %d\n%s", r.code, r.err)
	}
	if r := run(t, nil, "check", "--image", "b:1", file); r.code != 1 || !strings.Contains(r.out, "qs 6.5.1") || strings.Contains(r.out, "libcurl4") {
		t.Errorf("exit %d\n%s\n%s", r.code, r.out, r.err)
	}
	if r := run(t, nil, "check", "--image", "b:1", "--platform", "plan9/mips", file); r.code != 2 {
		t.Errorf("exit %d\n%s", r.code, r.err)
	}
}

func TestLicencesOfPackagesAreReadWhenAsked(t *testing.T) {
	dir := plant(t, map[string]string{
		"node_modules/a/package.json": `{"name":"a","version":"1.0.0","license":"Apache-2.0"}`,
		"node_modules/a/LICENSE":      mitText,
		"package.json":                `{"name":"x","version":"1.0.0","license":"ask the lawyers"}`,
	})
	if r := run(t, nil, "check", dir); strings.Contains(r.out, "licence/") {
		t.Errorf("nobody asked:\n%s", r.out)
	}
	r := run(t, nil, "check", "--licences", "--gate", "rule==licence/contradiction", dir)
	if r.code != 1 || !strings.Contains(r.out, "a 1.0.0 declares Apache-2.0, and LICENSE is the text of MIT") || !strings.Contains(r.out, `"ask the lawyers", which is no SPDX expression`) {
		t.Errorf("exit %d\n%s", r.code, r.out)
	}
	if r := run(t, nil, "sbom", "make", dir); !strings.Contains(r.out, `"acknowledgement": "concluded"`) {
		t.Errorf("the concluded licence is not in the document:\n%s", r.out)
	}
}

const mitText = `Copyright (c) 2020 Somebody

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`
