package composition

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// suite is ../shared/suites/composition/packages.json.
type suite struct {
	Packages []struct {
		NPM    string `json:"npm"`
		Binary string `json:"binary"`
		Truth  struct {
			Kind string `json:"kind"`
			Path string `json:"path"`
		} `json:"truth"`
	} `json:"packages"`
	Names map[string]string `json:"names"`
}

func readSuite(t *testing.T) suite {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		data, err := os.ReadFile(filepath.Join(dir, "shared", "suites", "composition", "packages.json"))
		if err == nil {
			var s suite
			if err := json.Unmarshal(data, &s); err != nil {
				t.Fatal(err)
			}
			return s
		}
		if filepath.Dir(dir) == dir {
			t.Skip("the suite ../shared/suites/composition is not here")
		}
		dir = filepath.Dir(dir)
	}
}

// fetch unpacks an npm package into a folder, or skips the test.
func fetch(t *testing.T, spec string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("short: packages are fetched")
	}
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	run := func(name string, args ...string) {
		cmd := exec.CommandContext(ctx, name, args...)
		cmd.Dir = dir
		if out, err := cmd.Output(); err != nil {
			t.Skipf("%s of %s: %v %s", name, spec, err, out)
		}
	}
	run("npm", "pack", "--silent", spec)
	packed, err := filepath.Glob(filepath.Join(dir, "*.tgz"))
	if err != nil || len(packed) != 1 {
		t.Skipf("npm packed %d files of %s", len(packed), spec)
	}
	run("tar", "xzf", packed[0], "--strip-components=1")
	return dir
}

// shippedIndex compiles the signatures of the program once.
var shippedIndex = sync.OnceValues(func() (*Index, error) {
	sigs, err := Signatures()
	if err != nil {
		return nil, err
	}
	return NewIndex(sigs), nil
})

// inside returns what the signatures of the program find in a file.
func inside(t *testing.T, path string) []Finding {
	t.Helper()
	x, err := shippedIndex()
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Skip(err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	b := budget.New(budget.Default(), info.Size())
	s := x.NewScan(b)
	if _, err := s.File(f, info.Size(), b); err != nil {
		t.Fatal(err)
	}
	return s.Findings()
}

// bare is a name without what the suite's rules leave open.
func (s *suite) bare(name string) string {
	switch name { // as an older list says it
	case "gdkpixbuf":
		name = "gdk-pixbuf"
	case "xml":
		name = "xml2"
	}
	if other, ok := s.Names[name]; ok {
		name = other
	}
	return strings.TrimPrefix(strings.ToLower(name), "lib")
}

func TestLibrariesOfAnImageLibraryAreNamedOnEveryPlatform(t *testing.T) {
	s := readSuite(t)
	for _, spec := range []string{
		"@img/sharp-libvips-linux-x64@1.3.4", "@img/sharp-libvips-linux-x64@1.0.0", "@img/sharp-libvips-linux-arm64@1.3.4",
		"@img/sharp-libvips-linuxmusl-x64@1.0.4", "@img/sharp-libvips-darwin-arm64@1.3.4", "@img/sharp-win32-x64@0.34.4",
	} {
		t.Run(spec, func(t *testing.T) {
			dir := fetch(t, spec)
			data, err := os.ReadFile(filepath.Join(dir, "versions.json"))
			if err != nil {
				t.Fatal(err)
			}
			var truth map[string]string
			if err := json.Unmarshal(data, &truth); err != nil {
				t.Fatal(err)
			}
			var found []Finding
			for _, pattern := range []string{"libvips-cpp*.so*", "libvips*.dylib", "libvips*.dll"} {
				names, err := filepath.Glob(filepath.Join(dir, "lib", pattern))
				if err != nil {
					t.Fatal(err)
				}
				for _, name := range names {
					found = append(found, inside(t, name)...)
				}
			}
			s.judge(t, truth, found)
		})
	}
}

// judge measures names and versions against the truth.
func (s *suite) judge(t *testing.T, truth map[string]string, found []Finding) {
	t.Helper()
	versions := make(map[string][]string)
	for name, v := range truth {
		versions[s.bare(name)] = append(versions[s.bare(name)], v)
	}
	// A name is right if one of those that stand for it is: the build for macOS
	// holds a zlib beside its zlib-ng.
	named := make(map[string]bool)
	wrong := 0
	for _, f := range found {
		name := s.bare(f.Signature.Name)
		if versions[name] == nil {
			wrong++
			t.Logf("not in the list: %s %s", f.Signature.Name, f.Version)
			continue
		}
		if slices.ContainsFunc(versions[name], func(v string) bool { return says(&f, v) }) {
			named[name] = true
		} else {
			t.Logf("%s: %q %q, the truth is %q", name, f.Version, f.Interval, versions[name])
		}
	}
	for _, f := range found {
		if name := s.bare(f.Signature.Name); versions[name] != nil && !named[name] {
			t.Errorf("%s: no version is right", f.Signature.Name)
		}
	}
	t.Logf("%d of %d libraries are named, %d others", len(named), len(versions), wrong)
	if !named["webp"] || len(named)*2 < len(versions) || wrong*20 > len(named)+wrong {
		t.Errorf("named: %v", named)
	}
}

// says reports whether a finding leaves a version possible. A commit cannot be
// compared.
func says(f *Finding, v string) bool {
	switch {
	case !strings.Contains(v, "."):
		return true
	case f.Version != "":
		return signature.Compare(f.Version, v) == 0
	case f.Interval == "":
		return true
	}
	for bound := range strings.SplitSeq(strings.TrimPrefix(f.Interval, "vers:generic/"), "|") {
		if c := signature.Compare(v, bound[1:]); bound[0] == '>' && c <= 0 || bound[0] == '<' && c >= 0 {
			return false
		}
	}
	return true
}

func TestProgramsWithoutSuchLibrariesNameNone(t *testing.T) {
	for _, path := range []string{"/bin/sh", "/bin/dash", "/bin/bash", "/bin/ls", "/bin/grep", "/usr/bin/make", "/usr/bin/env", "/usr/bin/curl", "/usr/bin/openssl", "/usr/bin/git", "/usr/bin/xz"} {
		if _, err := os.Stat(path); err != nil {
			continue
		}
		for _, f := range inside(t, path) {
			t.Errorf("%s contains %s: %+v", path, f.Signature.Name, f.Evidence)
		}
	}
}

func TestAPlainGoProgramNamesNone(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no Go tool")
	}
	for _, path := range []string{goTool, filepath.Join(filepath.Dir(goTool), "gofmt")} {
		for _, f := range inside(t, path) {
			t.Errorf("%s contains %s: %+v", path, f.Signature.Name, f.Evidence)
		}
	}
	// It holds the signatures themselves, which are text and no content.
	for _, f := range inside(t, self) {
		t.Errorf("the signatures of this program are taken for %s: %+v", f.Signature.Name, f.Evidence)
	}
}

func TestRustProgramsNameWhatIsLinkedInOnly(t *testing.T) {
	readSuite(t)
	for spec, binary := range map[string]string{
		"@rollup/rollup-linux-x64-gnu@4.68.7": "*.node", "@resvg/resvg-js-linux-x64-gnu@2.6.2": "*.node",
		"lightningcss-linux-x64-gnu@1.33.0": "*.node", "@esbuild/linux-x64@0.28.2": "bin/esbuild",
	} {
		t.Run(spec, func(t *testing.T) {
			names, err := filepath.Glob(filepath.Join(fetch(t, spec), binary))
			if err != nil || len(names) == 0 {
				t.Fatalf("%v, %d files", err, len(names))
			}
			for _, f := range inside(t, names[0]) {
				if f.Signature.Name != "mimalloc" && f.Signature.Name != "jemalloc" {
					t.Errorf("%s: %+v", f.Signature.Name, f.Evidence)
				}
			}
		})
	}
}

func TestAProgramThatLinksToALibraryDoesNotContainItUnlessStatically(t *testing.T) {
	gcc, err := exec.LookPath("gcc")
	if err != nil {
		t.Skip("no gcc")
	}
	dir := t.TempDir()
	source := filepath.Join(dir, "x.c")
	const program = "#include <zlib.h>\n#include <stdio.h>\nint main(void){unsigned char b[99];uLongf n=99;compress(b,&n,(const Bytef*)\"abc\",3);" +
		"uLongf m=99;unsigned char c[99];puts(ZLIB_VERSION);return uncompress(c,&m,b,n);}\n"
	if err := os.WriteFile(source, []byte(program), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		link []string
		want string
	}{
		{"dynamic", []string{"-lz"}, ""},
		{"static, stripped", []string{"-s", "-Wl,-Bstatic", "-lz", "-Wl,-Bdynamic"}, "zlib"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			out := filepath.Join(dir, tt.want+"program")
			if text, err := exec.CommandContext(t.Context(), gcc, append([]string{"-O2", "-o", out, source}, tt.link...)...).CombinedOutput(); err != nil {
				t.Skipf("gcc: %s", text)
			}
			var got []string
			for _, f := range inside(t, out) {
				got = append(got, f.Signature.Name)
				if f.Version == "" {
					t.Errorf("%s: no version", f.Signature.Name)
				}
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("%v", got)
			}
		})
	}
}

// BenchmarkScan measures the pass over all signatures, without the making of
// the index: the bytes are those of the test program itself.
func BenchmarkScan(b *testing.B) {
	x, err := shippedIndex()
	if err != nil {
		b.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	f, err := os.Open(self)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	for b.Loop() {
		s := x.NewScan(nil)
		if _, err := s.File(f, info.Size(), nil); err != nil {
			b.Fatal(err)
		}
		s.Findings()
	}
}
