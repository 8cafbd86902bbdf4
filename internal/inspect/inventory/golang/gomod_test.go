package golang

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/modfile"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

func TestGoModListsRequirementsAsSelected(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"direct and indirect requirements, with a parent only for the direct one": {
			src: "module example.test/app\n\ngo 1.22\n\nrequire example.test/a v1.2.3\n\nrequire (\n\texample.test/b v0.0.0-20200101000000-abcdefabcdef // indirect\n)\n",
			want: `example.test/app  project @1:8
example.test/a v1.2.3 direct @5:9
example.test/b v0.0.0-20200101000000-abcdefabcdef @8:2
example.test/app -> example.test/a
edges: incomplete
`,
		},
		"a replacement by another module, by a folder, and for another version": {
			src: "module m.test/m\ngo 1.22\nrequire (\n\ta.test/a v1.0.0\n\tb.test/b v1.0.0\n\tc.test/c v1.0.0\n)\nreplace a.test/a => fork.test/a v1.0.1\nreplace (\n\tb.test/b => ../b\n\tc.test/c v0.9.0 => d.test/d v1.0.0\n)\n",
			want: `m.test/m  project @1:8
fork.test/a v1.0.1 alias=a.test/a direct @4:2
b.test/b  source=../b project @5:2
c.test/c v1.0.0 direct @6:2
m.test/m -> fork.test/a
m.test/m -> b.test/b
m.test/m -> c.test/c
`,
		},
		"a tool that nothing imports is needed for development only": {
			src: "module m.test/m\ngo 1.24\ntool t.test/tools/cmd/gen\nrequire (\n\tt.test/tools v1.0.0 // indirect\n\tt.test/other v1.0.0\n)\n",
			want: `m.test/m  project @1:8
t.test/tools v1.0.0 direct dev @5:2
t.test/other v1.0.0 direct @6:2
m.test/m -> t.test/tools dev
m.test/m -> t.test/other
`,
		},
		"quoted names, comments, Windows line ends and +incompatible": {
			src: "// a comment\r\nmodule \"m.test/m\" // why\r\ngo 1.22\r\nrequire `x.test/X` v2.0.0+incompatible // indirect; why\r\n",
			want: `m.test/m  project @2:8
x.test/X v2.0.0+incompatible @4:9
edges: incomplete
`,
		},
		"of two lines for one module the higher version counts": {
			src: "module m.test/m\nrequire a.test/a v1.2.0 // indirect\nrequire a.test/a v1.10.0 // indirect\n",
			want: `m.test/m  project @1:8
a.test/a v1.10.0 @3:9
edges: incomplete
`,
		},
		"a branch is a requirement and not a version": {
			src: "module m.test/m\nrequire a.test/a main\n",
			want: `m.test/m  project @1:8
a.test/a  req=main direct @2:9
m.test/m -> a.test/a
`,
		},
		"an excluded version that is required is said": {
			src: "module m.test/m\nrequire a.test/a v1.0.0\nexclude a.test/a v1.0.0\n",
			want: `m.test/m  project @1:8
a.test/a v1.0.0 direct @2:9
m.test/m -> a.test/a
note: a.test/a v1.0.0 is required and excluded; the go command takes the next version
`,
		},
		"broken lines are said and the others kept": {
			src: "module m.test/m\nrequire a.test/a\nrequire \"b v1.0.0\nrequire c.test/c v1.0.0\nreplace x\nnews a b c\nrequire (\n\td.test/d v1.0.0\n",
			want: `m.test/m  project @1:8
c.test/c v1.0.0 direct @4:9
d.test/d v1.0.0 direct @8:2
m.test/m -> c.test/c
m.test/m -> d.test/d
note: not understood: a require directive with the wrong number of words
note: not understood: a quoted string is not closed or not valid
note: not understood: a replace directive without "old => new"
note: not understood: the block require is not closed
`,
		},
		"an empty file": {src: "", want: "  project\nnote: no module directive\n"},
	} {
		t.Run(name, func(t *testing.T) {
			l := read(t, GoMod(), "go.mod", c.src)
			if diff := cmp.Diff(c.want, show(l)); diff != "" {
				t.Error(diff)
			}
			checkShape(t, l, c.src)
		})
	}
}

func TestGoModRefusesWhatIsNoText(t *testing.T) {
	if err := GoMod().Inspect(file("go.mod", []byte("module m\x00")), &inspect.Result{}); err == nil {
		t.Error("no error")
	}
}

func TestGoDirectiveIsAMinimumAndToolchainAVersion(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"only a go directive":   {"module m.test/m\ngo 1.22\n", "m.test/m  project @1:8\nstdlib  req=>= 1.22 direct @2:4\nm.test/m -> stdlib\n"},
		"a toolchain directive": {"module m.test/m\ngo 1.22\ntoolchain go1.22.3\n", "m.test/m  project @1:8\nstdlib 1.22.3 direct @3:11\nm.test/m -> stdlib\n"},
		"toolchain default":     {"module m.test/m\ngo 1.22\ntoolchain default\n", "m.test/m  project @1:8\nstdlib  req=>= 1.22 direct @2:4\nm.test/m -> stdlib\n"},
		"neither":               {"module m.test/m\n", "nothing"},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, show(read(t, Toolchain(), "go.mod", c.src))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestNamesOfGoReleasesBecomeVersions(t *testing.T) {
	for in, want := range map[string]string{
		"go1.22.3": "1.22.3", "go1.20": "1.20", "go1.22rc1": "1.22.0-rc.1", "go1.8beta2": "1.8.0-beta.2",
		"go1.22.3 X:boringcrypto": "1.22.3", "go1.22.3-corp1": "1.22.3", "go1.21.5+auto": "1.21.5",
		"devel go1.23-abcdef Mon": "", "": "", "go": "", "go1..2": "", "go1.22x9": "", "1.22": "", "go1.": "",
	} {
		if got := goVersion(in); got != want {
			t.Errorf("goVersion(%q) = %q, want %q", in, got, want)
		}
	}
}

// checkAgainstModfile compares our reading of a go.mod file with that of
// golang.org/x/mod.
func checkAgainstModfile(t *testing.T, p string, data []byte) {
	t.Helper()
	want, err := modfile.ParseLax(p, data, nil)
	if err != nil {
		return
	}
	m, err := parseMod(string(data), file(p, data), quiet())
	if err != nil {
		t.Errorf("%s: %v", p, err)
		return
	}
	if want.Module != nil && want.Module.Mod.Path != m.module {
		t.Errorf("%s: module %q, want %q", p, m.module, want.Module.Mod.Path)
	}
	if want.Go != nil && want.Go.Version != m.goVersion && !strings.HasPrefix(m.goVersion, want.Go.Version) {
		t.Errorf("%s: go %q, want %q", p, m.goVersion, want.Go.Version)
	}
	var ours, theirs []string
	seen := map[string]bool{}
	for _, r := range want.Require {
		if !seen[r.Mod.Path] {
			theirs = append(theirs, fmt.Sprintf("%s@%s %t %d", r.Mod.Path, r.Mod.Version, r.Indirect, r.Syntax.Start.Line))
		}
		seen[r.Mod.Path] = true
	}
	for _, r := range m.requires {
		ours = append(ours, fmt.Sprintf("%s@%s %t %d", r.name, r.version, r.indirect, r.at.Line))
		if got := string(data[r.at.Off:r.at.End]); !strings.Contains(got, r.version) {
			t.Errorf("%s: the point of %s is at %q", p, r.name, got)
		}
	}
	if len(seen) == len(want.Require) {
		if diff := cmp.Diff(theirs, ours); diff != "" {
			t.Errorf("%s: %s", p, diff)
		}
	}
	if strict, err := modfile.Parse(p, data, nil); err == nil && len(strict.Replace) != len(m.replaces) {
		t.Errorf("%s: %d replacements, want %d", p, len(m.replaces), len(strict.Replace))
	}
}

func TestRealGoModFilesReadAsTheGoCommandReadsThem(t *testing.T) {
	out, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Skip("the go command is not installed")
	}
	checked := 0
	filepath.WalkDir(filepath.Join(strings.TrimSpace(string(out)), "cache", "download"), func(p string, e fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(p) != ".mod" {
			return nil
		}
		if data, err := os.ReadFile(p); err == nil {
			checkAgainstModfile(t, p, data)
			checked++
		}
		return nil
	})
	t.Logf("%d files compared", checked)
}

func TestOwnRequirementsAreThoseOfTheGoCommand(t *testing.T) {
	dir, err := filepath.Abs("../../../..")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		t.Skip("not in a checkout")
	}
	cmd := exec.Command("go", "list", "-mod=readonly", "-m", "-f", "{{.Path}} {{.Version}}", "all")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOPROXY=off", "GOFLAGS=")
	out, err := cmd.Output()
	if err != nil {
		t.Skip("the go command cannot list modules here")
	}
	built := make(map[string]bool)
	for line := range strings.Lines(string(out)) {
		built[strings.TrimSpace(line)] = true
	}
	l := read(t, GoMod(), "go.mod", string(data))
	for _, n := range l.Nodes {
		if !n.Project && !built[n.Name+" "+n.Version] {
			t.Errorf("%s %s is not in the build list", n.Name, n.Version)
		}
	}
	t.Logf("%d of %d modules of the build list", len(l.Nodes)-1, len(built))
}

func FuzzGoMod(f *testing.F) {
	f.Add("module m.test/m\n\ngo 1.22\n\nrequire (\n\ta.test/a v1.2.3 // indirect\n)\nreplace a.test/a => ../a\ntool a.test/a/cmd\nexclude b v1.0.0\n")
	f.Add("go 1.22\nuse ./a\nuse (\n\t./b\n)\nreplace x v1.0.0 => y v2.0.0\n")
	f.Add("module \"a\\\"\n`(")
	f.Fuzz(func(t *testing.T, src string) {
		for _, r := range []func(*inspect.File, *inspect.Result) error{GoMod().Inspect, Toolchain().Inspect, GoWork().Inspect} {
			var res inspect.Result
			if r(file("a/go.mod", []byte(src)), &res) == nil {
				for _, l := range res.Listings {
					checkShape(t, l, src)
				}
			}
		}
		var res inspect.Result
		if Module().Inspect(file("pkg/mod/a.test/a@v1.0.0/go.mod", []byte(src)), &res) == nil {
			for _, l := range res.Listings {
				checkShape(t, l, src)
			}
		}
	})
}

func BenchmarkGoMod(b *testing.B) {
	var src strings.Builder
	src.WriteString("module m.test/m\n\ngo 1.22\n\nrequire (\n")
	for i := range 1000 {
		fmt.Fprintf(&src, "\texample.test/group/module%d v1.%d.3 // indirect\n", i, i)
	}
	src.WriteString(")\n")
	data := []byte(src.String())
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := GoMod().Inspect(file("go.mod", data), &res); err != nil {
			b.Fatal(err)
		}
	}
}

func TestRolesSayHowSureAListingIs(t *testing.T) {
	for _, r := range allReaders() {
		if r.Format == formatToolchain {
			continue
		}
		if r.Grade < component.Observed {
			t.Errorf("%s: %v", r.Format, r.Grade)
		}
	}
}
