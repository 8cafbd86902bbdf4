package golang

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

const hash = "h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

// all shows every kept listing with its path, and then the findings.
func all(s *inventory.Set) string {
	var b strings.Builder
	for _, l := range kept(s) {
		fmt.Fprintf(&b, "== %s\n%s", l.Path, show(l))
	}
	for _, f := range s.Findings {
		fmt.Fprintf(&b, "!! %s: %s\n", f.Span, f.Message)
	}
	return b.String()
}

func TestJoin(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"go.sum gives hashes, and a requirement without one is said": {
			files: map[string]string{
				"go.mod": "module m.test/m\ngo 1.22\nrequire (\n\ta.test/a v1.0.0\n\tb.test/b v1.0.0\n)\n",
				"go.sum": "a.test/a v1.0.0 " + hash + "\na.test/a v1.0.0/go.mod " + hash + "\nc.test/c v1.0.0 " + hash + "\n",
			},
			want: `== go.mod
m.test/m  project @1:8
a.test/a v1.0.0 hash=` + hash + ` direct @4:2
b.test/b v1.0.0 direct @5:2
m.test/m -> a.test/a
m.test/m -> b.test/b
!! go.mod:5:2: go.mod requires b.test/b v1.0.0, for which go.sum holds no hash
`,
		},
		"before go 1.17 the list is said to be incomplete": {
			files: map[string]string{
				"go.mod": "module m.test/m\ngo 1.16\nrequire a.test/a v1.0.0\n",
				"go.sum": "a.test/a v1.0.0 " + hash + "\nc.test/c v1.0.0 " + hash + "\nd.test/d v1.0.0/go.mod " + hash + "\n",
			},
			want: `== go.mod
m.test/m  project @1:8
a.test/a v1.0.0 hash=` + hash + ` direct @3:9
m.test/m -> a.test/a
edges: incomplete
note: before go 1.17, go.mod lists direct requirements only; go.sum has hashes of others, of which not all need be in use: 1
`,
		},
		"a go.sum alone lists nothing and says so": {
			files: map[string]string{"go.sum": "a.test/a v1.0.0 " + hash + "\n"},
			want:  "== go.sum\nnote: no go.mod beside it: it holds hashes for 1 lines of module versions, of which not all need be in use, so none is listed\n",
		},
		"modules of a workspace are used from their folders, with their edges": {
			files: map[string]string{
				"go.work":  "go 1.22\nuse (\n\t./a\n\t./b\n\t../out\n\t./gone\n)\nreplace x.test/x => y.test/y v1.1.0\n",
				"a/go.mod": "module m.test/a\ngo 1.22\nrequire (\n\tm.test/b v0.1.0\n\tx.test/x v1.0.0 // indirect\n)\n",
				"b/go.mod": "module m.test/b\ngo 1.22\nrequire x.test/x v1.0.0\n",
			},
			want: `== a/go.mod
m.test/a  project @1:8
m.test/b  project @4:2
y.test/y v1.1.0 alias=x.test/x direct @5:2
m.test/a -> m.test/b
m.test/b -> y.test/y
edges: incomplete
== b/go.mod
m.test/b  project @1:8
y.test/y v1.1.0 alias=x.test/x direct @3:9
m.test/b -> y.test/y
== go.work
note: the workspace uses ../out, which is outside the target
note: the workspace uses ./gone, where no go.mod was read
`,
		},
		"a module that is replaced by a folder brings its edges": {
			files: map[string]string{
				"go.mod":     "module m.test/m\ngo 1.22\nrequire (\n\tl.test/l v0.0.0\n\tx.test/x v1.2.0 // indirect\n)\nreplace l.test/l => ./lib\n",
				"lib/go.mod": "module l.test/l\ngo 1.22\nrequire x.test/x v1.0.0\n",
			},
			want: `== go.mod
m.test/m  project @1:8
l.test/l  source=./lib project @4:2
x.test/x v1.2.0 direct @5:2
m.test/m -> l.test/l
l.test/l -> x.test/x
edges: incomplete
== lib/go.mod
l.test/l  project @1:8
x.test/x v1.0.0 direct @3:9
l.test/l -> x.test/x
`,
		},
		"a module cache lists what is there, once, with edges between exact versions": {
			files: map[string]string{
				"pkg/mod/a.test/!a@v1.0.0/go.mod":                       "module a.test/A\nrequire (\n\tb.test/b v1.0.0\n\tb.test/b/v2 v2.0.0\n\told.test/old v1.0.0\n\tz.test/z v1.0.0 // indirect\n)\n",
				"pkg/mod/a.test/!a@v1.0.0/testdata/go.mod":              "module nobody.test/x\nrequire c.test/c v1.0.0\n",
				"pkg/mod/b.test/b@v1.0.0/go.mod":                        "module b.test/b\n",
				"pkg/mod/cache/download/a.test/!a/@v/v1.0.0.mod":        "module a.test/A\n",
				"pkg/mod/cache/download/a.test/!a/@v/v1.0.0.zip":        "PK",
				"pkg/mod/cache/download/b.test/b/@v/v1.0.0.mod":         "module b.test/b\n",
				"pkg/mod/cache/download/b.test/b/@v/v0.9.0.mod":         "module b.test/b\n",
				"pkg/mod/cache/download/old.test/old/@v/v1.0.0.mod":     "module old.test/old\n",
				"pkg/mod/cache/download/old.test/old/@v/v1.0.0.ziphash": hash,
			},
			want: `== pkg/mod/a.test/!a@v1.0.0/go.mod
a.test/A v1.0.0 @1:8
b.test/b v1.0.0 @3:2
old.test/old v1.0.0 @5:2
a.test/A -> b.test/b
a.test/A -> old.test/old
edges: incomplete
== pkg/mod/b.test/b@v1.0.0/go.mod
b.test/b v1.0.0 @1:8
== pkg/mod/cache/download/old.test/old/@v/v1.0.0.mod
old.test/old v1.0.0 hash=` + hash + ` @1:8
`,
		},
		"a zip that was opened adds nothing to the module's folder": {
			files: map[string]string{
				"cache/download/a.test/a/@v/v1.0.0.zip":                         "PK",
				"cache/download/a.test/a/@v/v1.0.0.zip!/a.test/a@v1.0.0/go.mod": "module a.test/a\n",
				"a.test/a@v1.0.0/go.mod":                                        "module a.test/a\n",
			},
			want: "== a.test/a@v1.0.0/go.mod\na.test/a v1.0.0 @1:8\n",
		},
		"the cache beside a project gives the indirect requirements their parents": {
			files: map[string]string{
				"src/go.mod":                        "module m.test/m\ngo 1.22\nrequire a.test/a v1.0.0\nrequire b.test/b v1.5.0 // indirect\n",
				"go/pkg/mod/a.test/a@v1.0.0/go.mod": "module a.test/a\nrequire b.test/b v1.2.0\n",
				"go/pkg/mod/b.test/b@v1.5.0/go.mod": "module b.test/b\n",
			},
			want: `== go/pkg/mod/a.test/a@v1.0.0/go.mod
a.test/a v1.0.0 @1:8
edges: incomplete
== go/pkg/mod/b.test/b@v1.5.0/go.mod
b.test/b v1.5.0 @1:8
== src/go.mod
m.test/m  project @1:8
a.test/a v1.0.0 direct @3:9
b.test/b v1.5.0 @4:9
m.test/m -> a.test/a
a.test/a -> b.test/b
`,
		},
		"a vendor folder lists what is copied and takes the edges of go.mod": {
			files: map[string]string{
				"go.mod":             "module m.test/m\ngo 1.22\nrequire (\n\ta.test/a v1.0.0\n\tb.test/b v1.0.0\n\tl.test/l v1.0.0\n\tn.test/n v1.0.0 // indirect\n)\nreplace l.test/l => ./l\n",
				"vendor/modules.txt": "# a.test/a v1.0.0\n## explicit; go 1.20\na.test/a\na.test/a/sub\n# b.test/b v1.1.0\n## explicit\nb.test/b\n# e.test/e v1.0.0\n## explicit\n# l.test/l v1.0.0 => ./l\n## explicit\nl.test/l\n# l.test/l => ./l\n",
			},
			want: `== go.mod
m.test/m  project @1:8
a.test/a v1.0.0 direct @4:2
b.test/b v1.0.0 direct @5:2
l.test/l  source=./l project @6:2
n.test/n v1.0.0 @7:2
m.test/m -> a.test/a
m.test/m -> b.test/b
m.test/m -> l.test/l
edges: incomplete
== vendor/modules.txt
a.test/a v1.0.0 direct @1:3
b.test/b v1.1.0 direct @5:3
l.test/l  source=./l project @10:3
m.test/m  project
m.test/m -> a.test/a
m.test/m -> b.test/b
m.test/m -> l.test/l
edges: incomplete
!! go.mod:5:2: go.mod requires b.test/b v1.0.0, but vendor/modules.txt holds b.test/b v1.1.0
!! go.mod:7:2: go.mod requires n.test/n v1.0.0, which vendor/modules.txt does not name
!! vendor/modules.txt:8:3: vendor/modules.txt says that go.mod requires e.test/e v1.0.0, but go.mod does not
`,
		},
		"another program's modules.txt is nothing": {
			files: map[string]string{"vendor/modules.txt": "some words\n# and a comment v1\n"},
			want:  "",
		},
		"a toolchain in the cache and one on disk are the standard library and the go command": {
			files: map[string]string{
				"pkg/mod/golang.org/toolchain@v0.0.1-go1.24.1.linux-amd64/go.mod":  "module golang.org/toolchain\n",
				"pkg/mod/golang.org/toolchain@v0.0.1-go1.24.1.linux-amd64/VERSION": "go1.24.1\ntime 2025-01-01T00:00:00Z\n",
				"usr/local/go/VERSION": "go1.23.4\ntime 2024-12-03T00:00:00Z\n",
				"other/VERSION":        "1.2.3\n",
			},
			want: `== pkg/mod/golang.org/toolchain@v0.0.1-go1.24.1.linux-amd64/go.mod
golang.org/toolchain v0.0.1-go1.24.1.linux-amd64 @1:8
stdlib 1.24.1 @1:8
toolchain 1.24.1 @1:8
golang.org/toolchain -> stdlib
golang.org/toolchain -> toolchain
== usr/local/go/VERSION
stdlib 1.23.4 @1:1
toolchain 1.23.4 @1:1
`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, all(tree(t, c.files))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPlacesInCachesAreRecognised(t *testing.T) {
	for p, want := range map[string]string{
		"pkg/mod/github.com/!burnt!sushi/toml@v1.5.0/go.mod":     "github.com/BurntSushi/toml v1.5.0 go.mod",
		"root/go/pkg/mod/a.test/b/v2@v2.0.0+incompatible/x/y.go": "a.test/b/v2 v2.0.0+incompatible x/y.go",
		"a.test/b@v1.0.0/go.mod":                                 "a.test/b v1.0.0 go.mod",
		"some/folder/a.test/b@v1.0.0/go.mod":                     "a.test/b v1.0.0 go.mod",
		"m.zip!/a.test/b@v1.0.0/go.mod":                          "a.test/b v1.0.0 go.mod",
		"node_modules/.pnpm/a@1.0.0/go.mod":                      "",
		"a@vendor/go.mod":                                        "",
		"@v1.0.0/go.mod":                                         "",
		"a.test/b@v1.0/go.mod":                                   "",
		"a@vx/b.test/c@v1.0.0/go.mod":                            "b.test/c v1.0.0 go.mod",
		"a.test/b@v1.0.0":                                        "",
	} {
		got := ""
		if pl, ok := cachePlace(p); ok {
			got = pl.modulePath("") + " " + pl.version + " " + pl.rest
		}
		if got != want {
			t.Errorf("%s: %q, want %q", p, got, want)
		}
	}
	for p, want := range map[string]string{
		"pkg/mod/cache/download/github.com/!burnt!sushi/toml/@v/v1.5.0.mod": "github.com/BurntSushi/toml v1.5.0",
		"proxy/a.test/b/@v/v1.0.0-!r!c1.info":                               "a.test/b v1.0.0-RC1",
		"a.test/b/@v/list":                                                  "",
	} {
		got := ""
		if pl, ok := downloadPlace(p); ok {
			got = pl.modulePath("") + " " + pl.version
		}
		if got != want {
			t.Errorf("%s: %q, want %q", p, got, want)
		}
	}
}

func TestAForkInTheCacheIsNamedByItsFolder(t *testing.T) {
	l := read(t, Module(), "pkg/mod/fork.test/x@v1.0.0/go.mod", "module original.test/x\n")
	if diff := cmp.Diff("fork.test/x v1.0.0 alias=original.test/x @1:8\n", show(l)); diff != "" {
		t.Error(diff)
	}
}

func TestTheZipOfAModuleIsNotRead(t *testing.T) {
	in := file("cache/download/a.test/a/@v/v1.0.0.zip", nil)
	in.Size, in.Data = 1<<40, nil
	var res inspect.Result
	if err := Download().Inspect(in, &res); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("a.test/a v1.0.0\n", show(res.Listings[0])); diff != "" {
		t.Error(diff)
	}
}

// TestTheModuleCacheListsExactlyItsZips reads the cache of this machine and
// compares it with the zips in it.
func TestTheModuleCacheListsExactlyItsZips(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the whole module cache")
	}
	out, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Skip("the go command is not installed")
	}
	cache := strings.TrimSpace(string(out))
	want := make(map[string]bool)
	files := make(map[string]string)
	missing, present := 0, 0
	filepath.WalkDir(cache, func(p string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return nil
		}
		rel, _ := filepath.Rel(cache, p)
		rel = filepath.ToSlash(rel)
		if pl, ok := downloadPlace(rel); ok {
			if path.Ext(rel) == ".zip" {
				want[pl.modulePath("")+" "+pl.version] = true
				files[rel] = ""
				return nil
			}
		}
		if path.Base(rel) == "go.mod" || path.Ext(rel) == ".mod" || path.Ext(rel) == ".ziphash" {
			data, _ := os.ReadFile(p)
			files[rel] = string(data)
		}
		if path.Base(rel) == "go.sum" {
			m, s := countMissing(t, p)
			missing, present = missing+m, present+s
		}
		return nil
	})
	if len(want) == 0 {
		t.Skip("the module cache is empty")
	}
	got := make(map[string]bool)
	edges := 0
	for _, l := range kept(tree(t, files)) {
		for _, n := range l.Nodes {
			if n.Name != stdlib && n.Name != toolchain {
				got[n.Name+" "+n.Version] = true
			}
		}
		edges += len(l.Edges)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	t.Logf("%d modules, %d edges; go.sum of modules in the cache: %d requirements without a hash, %d with", len(got), edges, missing, present)
}

// countMissing joins the go.sum at p with the go.mod beside it and counts
// requirements without a hash.
func countMissing(t *testing.T, p string) (missing, present int) {
	mod, err := os.ReadFile(filepath.Join(filepath.Dir(p), "go.mod"))
	if err != nil {
		return 0, 0
	}
	sum, err := os.ReadFile(p)
	if err != nil {
		return 0, 0
	}
	s := tree(t, map[string]string{"go.mod": string(mod), "go.sum": string(sum)})
	for _, l := range kept(s) {
		present += len(l.Nodes) - 1
	}
	if len(s.Findings) > 0 {
		t.Logf("%s: %d, first: %s", p, len(s.Findings), s.Findings[0].Message)
	}
	return len(s.Findings), present - len(s.Findings)
}

func TestJoinOfManyModulesReplacedByOneIsNotQuadratic(t *testing.T) {
	var mod, dep strings.Builder
	mod.WriteString("module m.test/m\ngo 1.22\n")
	dep.WriteString("module d.test/d\n")
	for i := range 20000 {
		fmt.Fprintf(&mod, "require a.test/a%d v1.0.0\nreplace a.test/a%d => d.test/d v1.0.0\n", i, i)
		fmt.Fprintf(&dep, "require a.test/a%d v1.0.0\n", i)
	}
	s := tree(t, map[string]string{"go.mod": mod.String(), "d.test/d@v1.0.0/go.mod": dep.String()})
	if n := len(kept(s)); n != 2 {
		t.Errorf("%d listings", n)
	}
}

func FuzzGoSum(f *testing.F) {
	f.Add("a.test/a v1.0.0 " + hash + "\na.test/a v1.0.0/go.mod " + hash + "\n\nx\n")
	f.Fuzz(func(t *testing.T, src string) {
		s := fuzzTree(t, map[string]string{"go.sum": src, "go.mod": "module m\nrequire a.test/a v1.0.0\n"})
		for _, l := range s {
			checkShape(t, l, strings.Repeat(" ", 1<<16))
		}
	})
}

func FuzzVendor(f *testing.F) {
	f.Add("# a.test/a v1.0.0\n## explicit; go 1.20\na.test/a\n# l.test/l v1.0.0 => ./l\nl.test/l\n", "module m\nrequire a.test/a v1.0.0 // indirect\n")
	f.Add("## workspace\n# a => b v1\nx\n", "go 1.1\n")
	f.Fuzz(func(t *testing.T, vendor, mod string) {
		for _, l := range fuzzTree(t, map[string]string{
			"vendor/modules.txt": vendor, "go.mod": mod, "go.work": mod, "a/go.mod": mod,
			"pkg/mod/a.test/a@v1.0.0/go.mod": mod, "x/@v/v1.0.0.mod": mod, "x/@v/v1.0.0.ziphash": vendor,
		}) {
			checkShape(t, l, strings.Repeat(" ", 1<<16))
		}
	})
}

// fuzzTree is tree for input that may be refused.
func fuzzTree(t *testing.T, files map[string]string) []*component.Listing {
	var listings []*component.Listing
	for p, content := range files {
		if len(content) > 1<<15 {
			t.Skip()
		}
		for _, r := range allReaders() {
			var res inspect.Result
			if r.Inspect(file(p, []byte(content)), &res) == nil {
				listings = append(listings, res.Listings...)
			}
		}
	}
	s := inventory.NewSet(listings)
	Join().Run(s)
	return s.Finish(func(string) string { return ecosystem })
}
