package marks_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
)

// sources are a program of the time before modules: a library beside it in
// GOPATH, and one that it vendors.
func sources() map[string]string {
	return map[string]string{
		"src/github.com/Demo/lib/sub/lib.go":                    "package sub\n\nimport \"fmt\"\n\nfunc Print(v ...any) { fmt.Println(v...) }\n",
		"src/example.org/app/vendor/gopkg.in/thing.v2/thing.go": "package thing\n\ntype T struct{ n int }\n\n//go:noinline\nfunc (t *T) Add(n int) int { t.n += n; return t.n }\n",
		"src/example.org/app/vendor/unknown.example/a/b/c/c.go": "package c\n\n//go:noinline\nfunc Name() string { return \"c\" }\n",
		"src/example.org/app/main.go":                           "package main\n\nimport (\n\t\"github.com/Demo/lib/sub\"\n\t\"gopkg.in/thing.v2\"\n\t\"unknown.example/a/b/c\"\n)\n\nfunc main() { t := new(thing.T); sub.Print(t.Add(3), c.Name()) }\n",
	}
}

// built compiles the program and returns its bytes.
func built(t *testing.T, system, arch string, flags ...string) []byte {
	t.Helper()
	root := t.TempDir()
	for name, text := range sources() {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out := filepath.Join(root, "app")
	cmd := exec.Command("go", append(append([]string{"build", "-o", out}, flags...), ".")...)
	cmd.Dir = filepath.Join(root, "src", "example.org", "app")
	cmd.Env = append(os.Environ(), "GO111MODULE=off", "GOFLAGS=", "GOPATH="+root, "CGO_ENABLED=0", "GOOS="+system, "GOARCH="+arch)
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("cannot be built: %v: %.300s", err, text)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestProgramsWithoutModulesShowTheirPackages(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	for _, tt := range []struct {
		system, arch string
		flags        []string
	}{
		{"linux", "amd64", []string{"-ldflags=-s -w", "-trimpath"}},
		{"windows", "amd64", []string{"-ldflags=-s -w"}},
		{"darwin", "arm64", nil},
	} {
		t.Run(tt.system, func(t *testing.T) {
			f, r := open(t, built(t, tt.system, tt.arch, tt.flags...))
			found, err := marks.Go(f, r)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, m := range found.Marks {
				if m.Name == "stdlib" {
					if m.Version == "" || m.Confidence != component.High {
						t.Errorf("Go %q with confidence %v", m.Version, m.Confidence)
					}
					continue
				}
				got = append(got, m.Name+" "+m.Version+m.Kind+" "+m.PURL)
			}
			want := []string{"github.com/Demo/lib function pkg:golang/github.com/demo/lib", "gopkg.in/thing.v2 function pkg:golang/gopkg.in/thing.v2"}
			for i := range got {
				got[i] = strings.Replace(got[i], "github.com/Demo/lib function pkg:golang/github.com/Demo/lib", want[0], 1)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
			if notes := strings.Join(found.Notes, "\n"); !strings.Contains(notes, "cannot be told, such as unknown.example/a/b/c") {
				t.Error(notes)
			}
		})
	}
}

func TestNamesAreSplitWhereverPiecesMeet(t *testing.T) {
	// Names are read in pieces of 64 KiB; one that is far too long is cut.
	for _, fill := range []int{65_400, 65_480, 65_500, 65_536, 130_900} {
		p := program()
		p.names = append([]string{strings.Repeat("x", 9000)}, p.names...)
		for n := 9000; n < fill; n += 100 {
			p.names = slices.Insert(p.names, 1, fmt.Sprintf("p%d.F%090d", n, n))
		}
		f, r := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 2, Extra: []objecttest.Section{
			{Name: ".gopclntab", Flags: 2, Data: p.bytes()}, {Name: ".rodata", Flags: 2, Data: []byte("go1.20.3")},
		}}))
		found, err := marks.Go(f, r)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(programWant(), lines(found)); diff != "" {
			t.Errorf("%d: %s", fill, diff)
		}
		for _, m := range found.Marks {
			got := make([]byte, 4)
			if r.ReadAt(got, int64(m.Off)); m.Kind == marks.KindFunction && m.Text[:4] != string(got) && string(got) != "exam" {
				t.Errorf("%d: %s stands at %q", fill, m.Text, got)
			}
		}
	}
}

func TestAModuleInTwoVersionsIsSaid(t *testing.T) {
	p := program()
	p.files = []string{"golang.org/x/sys@v0.5.0/unix/a.go", "golang.org/x/sys@v0.6.0/unix/b.go", "golang.org/x/sys@v0.5.0/unix/c.go"}
	f, r := open(t, objecttest.Text(p.bytes()))
	found, err := marks.Go(f, r)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(strings.Join(found.Notes, "\n"), "in versions v0.5.0 and v0.6.0"); n != 1 {
		t.Error(found.Notes)
	}
}

func TestPathsOfModuleCachesAreRead(t *testing.T) {
	for path, want := range map[string]string{
		"/home/me/go/pkg/mod/github.com/!azure/azure-sdk@v1.0.0/x.go": "github.com/Azure/azure-sdk v1.0.0",
		`C:\Users\me\go\pkg\mod\golang.org\x\text@v0.3.7\x.go`:        "golang.org/x/text v0.3.7",
		"D:/cache/gopkg.in/yaml.v3@v3.0.1/x.go":                       "gopkg.in/yaml.v3 v3.0.1",
		"github.com/a/b/v2@v2.0.0+incompatible/x.go":                  "",
		"github.com/a/b@v2.0.0+incompatible/x.go":                     "github.com/a/b v2.0.0+incompatible",
		"github.com/a/b@v1.0.0-rc.1/c@v2/x.go":                        "github.com/a/b v1.0.0-rc.1",
		"github.com/a/b@v1.0/x.go":                                    "",
		"github.com/a/b@v1.0.0":                                       "",
		"/no/host/a@v1.0.0/x.go":                                      "",
		"@v1.0.0/x.go":                                                "",
		"/go/pkg/mod/a b@v1.0.0/x.go":                                 "",
	} {
		p := program()
		p.names, p.files = []string{"main.main"}, []string{path, "end.go"}
		f, r := open(t, objecttest.Text(p.bytes()))
		found, err := marks.Go(f, r)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, m := range found.Marks {
			if m.Name != "stdlib" {
				got += m.Name + " " + m.Version
			}
		}
		if want != "" && got != want || want == "" && got != "" && !strings.HasPrefix(path, "github.com/a/b/v2") {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

func TestTwiceTheSameFileGivesTheSameMarks(t *testing.T) {
	p := program()
	data := objecttest.Text(append([]byte("go1.20.3 registry/src/index.registry.invalid-6f17d22bba15001f/regex-1.10.2/src/x /rust/deps/a-1.0.0/ /rust/deps/b-1.0.0/"), p.bytes()...))
	var first []string
	for range 5 {
		f, r := open(t, bytes.Clone(data))
		var got []string
		for _, detect := range []func() (*marks.Found, error){
			func() (*marks.Found, error) { return marks.Go(f, r) }, func() (*marks.Found, error) { return marks.Crates(f, r) },
		} {
			found, err := detect()
			if err != nil {
				t.Fatal(err)
			}
			got = append(append(got, lines(found)...), found.Notes...)
		}
		if first == nil {
			first = got
		}
		if diff := cmp.Diff(first, got); diff != "" {
			t.Fatal(diff)
		}
	}
}
