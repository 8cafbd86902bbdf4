package app

import (
	"archive/tar"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

// imageOf is an image of two layers as docker save writes it: a lock file that
// stays, and one that the upper layer takes away.
func imageOf(name string) string {
	lower := []tar.Header{imagetest.File("srv/app/package-lock.json", lockOf("left", "1.0.0")), imagetest.File("tmp/package-lock.json", lockOf("gone", "1.0.0"))}
	upper := []tar.Header{imagetest.File("tmp/.wh.package-lock.json", "")}
	return string(imagetest.Pack(imagetest.Docker(imagetest.Image{Name: name, Layers: imagetest.Layers(lower, upper)})))
}

func TestAnImageIsLookedIntoLayerByLayer(t *testing.T) {
	w := newWorld(t, map[string]string{"app.tar": imageOf("example.org/app:1")})
	w.advisories(flaw{id: "GHSA-left", name: "left", fixed: "1.2.0", vector: highVector}.json(), flaw{id: "GHSA-gone", name: "gone", vector: highVector}.json())
	r := w.check(CheckRequest{}, "app.tar")
	if r.err != nil || r.exit != fault.ExitGate || strings.Join(r.rules(), " ") != "vuln/GHSA-left" {
		t.Fatalf("exit %d, %v, %v", r.exit, r.rules(), r.err)
	}
	if f := r.findings[0]; !strings.HasSuffix(f.Span.Path, "srv/app/package-lock.json") {
		t.Errorf("place %v", f.Span)
	}
	i := r.opened.Target.Images
	if len(i) != 1 || len(i[0].Layers) != 2 || len(i[0].Names) != 1 || i[0].Names[0] != "example.org/app:1" || !strings.HasPrefix(i[0].Config, "sha256:") {
		t.Fatalf("%+v", i)
	}
	hidden := false
	for _, n := range r.coverage["walk"].Notes {
		hidden = hidden || strings.Contains(n.Path, "tmp/package-lock.json") && strings.Contains(n.Reason, "removed by layer")
	}
	if !hidden {
		t.Errorf("what a later layer removed is not told: %+v", r.coverage["walk"].Notes)
	}
}

func TestABillOfAnImageSaysWhichImage(t *testing.T) {
	w := newWorld(t, map[string]string{"app.tar": imageOf("example.org/app:1")})
	res, text, err := w.make(MakeRequest{To: "cyclonedx-json"}, "app.tar")
	if err != nil || res.ExitCode != fault.ExitOK {
		t.Fatalf("%+v, %v", res, err)
	}
	for _, want := range []string{"ossay:image:name", "example.org/app:1", "ossay:image:layer"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	props := imageProperties([]*target.ImageInfo{{Names: []string{"a", "b"}, BaseName: "base", BaseDigest: "sha256:1", Layers: []target.LayerInfo{{Digest: "sha256:2", Base: true}}}})
	want := []sbom.Property{{Name: "ossay:image:name", Value: "a"}, {Name: "ossay:image:name", Value: "b"}, {Name: "ossay:image:base", Value: "base sha256:1"}, {Name: "ossay:image:layer", Value: "sha256:2 (base)"}}
	if len(props) != len(want) {
		t.Fatalf("%+v", props)
	}
	for i := range want {
		if props[i] != want[i] {
			t.Errorf("%+v, want %+v", props[i], want[i])
		}
	}
}

func TestDamagedImagesEndInAFaultOrAReport(t *testing.T) {
	whole := imageOf("example.org/app:1")
	for _, n := range []int{0, 1, 512, 700, 1024, len(whole) / 3, len(whole) / 2, 2 * len(whole) / 3} {
		w := newWorld(t, map[string]string{"app.tar": whole[:n]})
		r := w.check(CheckRequest{}, "app.tar")
		if r.err == nil && r.exit == fault.ExitOK {
			t.Errorf("%d of %d bytes pass: %+v", n, len(whole), r.coverage["walk"])
		}
		if r.err != nil && fault.Of(r.err).Kind == fault.Internal {
			t.Errorf("%d bytes: %v", n, r.err)
		}
	}
}

func TestNotesOfAnImageAreBoundedAndCounted(t *testing.T) {
	i := &target.ImageInfo{Names: []string{"a"}, HiddenCount: 3 * maxListed}
	for range 2 * maxListed {
		i.Hidden = append(i.Hidden, target.HiddenFile{Path: "p", Layer: "sha256:" + strings.Repeat("a", 64), By: "sha256:" + strings.Repeat("b", 64), Replaced: true})
	}
	var c finding.Coverage
	imageNotes(&c, i)
	if len(c.Notes) != maxListed || c.Noted != 3*maxListed {
		t.Errorf("%d listed of %d", len(c.Notes), c.Noted)
	}
	if got := c.Notes[0].Reason; got != "in layer sha256:aaaaaaaaaaaa, replaced by layer sha256:bbbbbbbbbbbb" {
		t.Error(got)
	}
	for digest, want := range map[string]string{"": "", "sha256:1": "sha256:1", "none": "none", ":" + strings.Repeat("a", 20): ":" + strings.Repeat("a", 20)} {
		if got := short(digest); got != want {
			t.Errorf("%q: %q", digest, got)
		}
	}
}
