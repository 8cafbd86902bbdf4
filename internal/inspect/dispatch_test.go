package inspect

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// asking is an inspector that only asks.
type asking struct {
	id   string
	want Interest
}

func (a asking) ID() string                   { return a.id }
func (a asking) Revision() int                { return 1 }
func (a asking) Interest() Interest           { return a.want }
func (a asking) Inspect(*File, *Result) error { return nil }

// dispatchOf builds a table of inspectors called a, b, c …
func dispatchOf(interests ...Interest) *Dispatch {
	var list []Inspector
	for i, in := range interests {
		list = append(list, asking{string(rune('a' + i)), in})
	}
	return NewDispatch(list)
}

// takers writes the ids of the inspectors that take a path.
func takers(d *Dispatch, path string, installedOnly bool) string {
	var out []string
	for _, i := range d.Takers(path, installedOnly, nil) {
		out = append(out, d.Inspector(i).ID())
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func TestAnInterestNamesFilesInFiveWays(t *testing.T) {
	for _, tt := range []struct {
		name string
		want Interest
		hit  []string
		miss []string
	}{
		{"a base name", Interest{Names: []string{"package-lock.json"}},
			[]string{"package-lock.json", "a/b/package-lock.json"},
			[]string{"Package-Lock.json", "package-lock.json5", "xpackage-lock.json", "package-lock.json/x", ""}},
		{"the ending of a base name, in any case", Interest{Suffixes: []string{".nuspec"}},
			[]string{"a.nuspec", "x/A.NuSpec", ".nuspec", "a.b.nuspec"},
			[]string{"nuspec", "anuspec", "a.nuspec.bak", "a.nuspec/x"}},
		{"an ending of two parts", Interest{Suffixes: []string{".deps.json"}},
			[]string{"App.Deps.JSON", "a.b.deps.json", ".deps.json"},
			[]string{"deps.json", "a.json", "a.xdeps.json"}},
		{"the beginning of a base name", Interest{Prefixes: []string{"requirements"}},
			[]string{"requirements", "requirements.txt", "x/requirements-dev.txt"},
			[]string{"Requirements.txt", "my-requirements.txt", "requirements.d/x"}},
		{"the end of a path", Interest{Paths: []string{"/lib/apk/db/installed"}},
			[]string{"lib/apk/db/installed", "rootfs/lib/apk/db/installed"},
			[]string{"apk/db/installed", "mylib/apk/db/installed", "lib/apk/db/installed.bak", "lib/apk/db/Installed", "installed"}},
		{"a path with a star for one element", Interest{Paths: []string{"/node_modules/*/package.json"}},
			[]string{"node_modules/qs/package.json", "a/node_modules/qs/package.json"},
			[]string{"node_modules/package.json", "node_modules/@s/qs/package.json", "node_modules/qs/lib/package.json", "xnode_modules/qs/package.json"}},
		{"a path with two stars", Interest{Paths: []string{"/node_modules/@*/*/package.json"}},
			[]string{"node_modules/@s/qs/package.json"},
			[]string{"node_modules/s/qs/package.json", "node_modules/@/qs/package.json", "node_modules/@s/package.json"}},
		{"a star before an ending", Interest{Paths: []string{"/@v/*.mod"}},
			[]string{"cache/download/x/@v/v1.0.0.mod", "@v/a.mod"},
			[]string{"@v/.mod", "@v/a.zip", "@v/a/b.mod"}},
		{"a star in the middle of a name", Interest{Paths: []string{"/packages.*.config"}},
			[]string{"packages.App.config", "x/packages.a.b.config"},
			[]string{"packages.config", "packages..config2"}},
		{"a star at the end of a name", Interest{Paths: []string{"/.env*"}},
			[]string{".env.local", "x/.envrc"},
			[]string{".env", "env.local"}},
		{"a star in a folder's name", Interest{Paths: []string{"/*.dist-info/METADATA"}},
			[]string{"a/qs-1.0.dist-info/METADATA"},
			[]string{".dist-info/METADATA", "METADATA", "qs.egg-info/METADATA"}},
		{"a pattern for the base name alone", Interest{Paths: []string{"/go.work"}}, []string{"go.work", "a/go.work"}, []string{"ago.work"}},
		{"nothing", Interest{}, nil, []string{"a", "", "a/b.c"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := dispatchOf(tt.want)
			for _, p := range tt.hit {
				if takers(d, p, false) != "a" {
					t.Errorf("%q is not taken", p)
				}
			}
			for _, p := range tt.miss {
				if takers(d, p, false) != "" {
					t.Errorf("%q is taken", p)
				}
			}
		})
	}
}

func TestAFileGoesToEveryInspectorOnceThatAsksForIt(t *testing.T) {
	d := dispatchOf(
		Interest{Names: []string{"a.lock", "a.lock"}, Suffixes: []string{".lock"}, Prefixes: []string{"a"}, Paths: []string{"/a.lock"}},
		Interest{Suffixes: []string{".lock"}},
		Interest{Names: []string{"b.lock"}},
		Interest{Paths: []string{"/*.lock"}},
	)
	if got := takers(d, "x/a.lock", false); got != "a b d" {
		t.Error(got)
	}
	if got := takers(d, "b.lock", false); got != "a b c d" {
		t.Error(got)
	}
	// What the caller has already stays, and is not added again.
	if got := d.Takers("a.lock", false, []int{1, 7}); !slices.Equal(got, []int{1, 7, 0, 3}) {
		t.Error(got)
	}
}

func TestOnlyReadersOfWhatIsInstalledTakeHiddenFiles(t *testing.T) {
	d := dispatchOf(
		Interest{Names: []string{"package.json"}},
		Interest{Names: []string{"package.json"}, Installed: true},
		Interest{Suffixes: []string{".json"}},
		Interest{Paths: []string{"/node_modules/*/package.json"}, Installed: true},
	)
	if got := takers(d, "node_modules/qs/package.json", true); got != "b d" {
		t.Error(got)
	}
	if got := takers(d, "node_modules/qs/package.json", false); got != "a b c d" {
		t.Error(got)
	}
}

func TestArchivesThatAreTakenByNameAreSealed(t *testing.T) {
	d := dispatchOf(Interest{Paths: []string{"/@v/*.zip"}, Sealed: []string{"/@v/*.zip"}}, Interest{Suffixes: []string{".zip"}})
	for p, want := range map[string]bool{"cache/@v/v1.zip": true, "@v/v1.zip": true, "v1.zip": false, "@v/x/v1.zip": false, "@v/v1.jar": false, "@v/.zip": false} {
		if got := d.Sealed(p); got != want {
			t.Errorf("%s: %v, want %v", p, got, want)
		}
	}
	if dispatchOf(Interest{Suffixes: []string{".zip"}}).Sealed("a.zip") {
		t.Error("sealed without asking")
	}
}

func TestVersionControlDataIsHandedOutByItsOwnPathsOnly(t *testing.T) {
	d := dispatchOf(Interest{Control: []string{"/.git/index", "/.git/config"}, Names: []string{"x"}}, Interest{Names: []string{"index"}}, Interest{Control: []string{"/.git/*"}})
	for p, want := range map[string]string{".git/index": "[0 2]", "sub/.git/index": "[0 2]", ".git/HEAD": "[2]", "git/index": "[]", ".git/a/index": "[]", "index": "[]", "x": "[]"} {
		if got := fmt.Sprint(d.Control(p, nil)); got != want {
			t.Errorf("%s: %s, want %s", p, got, want)
		}
	}
	if got := takers(d, ".git/index", false); got != "b" {
		t.Errorf("by its name it goes to %q", got)
	}
	if got := d.Control(".git/index", []int{2}); !slices.Equal(got, []int{2, 0}) {
		t.Errorf("a taker was added twice: %v", got)
	}
}

func TestFirstBytesNameFilesWithoutAName(t *testing.T) {
	d := dispatchOf(Interest{Magic: []string{"\x7fELF", "\x7fEL"}}, Interest{Magic: []string{"MZ"}}, Interest{Names: []string{"x"}})
	for _, tt := range []struct{ head, want string }{
		{"\x7fELF\x02\x01", "[0]"}, {"\x7fEL", "[0]"}, {"MZ\x90", "[1]"}, {"M", "[]"}, {"", "[]"}, {"xMZ", "[]"},
	} {
		if got := fmt.Sprint(d.Magic([]byte(tt.head), nil)); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.head, got, tt.want)
		}
	}
	if got := d.Magic([]byte("MZ"), []int{1, 2}); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("a taker was added twice: %v", got)
	}
	if !d.WantsMagic() || dispatchOf(Interest{Names: []string{"x"}}).WantsMagic() || NewDispatch(nil).WantsMagic() {
		t.Error("whether anybody looks at first bytes is wrong")
	}
}

// named is the contract of Interest written down plainly.
func named(in Interest, path string) bool {
	parts := strings.Split(path, "/")
	base := parts[len(parts)-1]
	for _, n := range in.Names {
		if n == base {
			return true
		}
	}
	for _, s := range in.Suffixes {
		if strings.HasSuffix(strings.ToLower(base), s) {
			return true
		}
	}
	for _, p := range in.Prefixes {
		if strings.HasPrefix(base, p) {
			return true
		}
	}
	for _, p := range in.Paths {
		want := strings.Split(strings.TrimPrefix(p, "/"), "/")
		if len(want) > len(parts) {
			continue
		}
		all := true
		for i, w := range want {
			have := parts[len(parts)-len(want)+i]
			head, tail, star := strings.Cut(w, "*")
			all = all && (have == w || star && len(have) > len(head)+len(tail) && strings.HasPrefix(have, head) && strings.HasSuffix(have, tail))
		}
		if all {
			return true
		}
	}
	return false
}

// TestTheTableAnswersAsTheInterestsSay draws inspectors and paths.
func TestTheTableAnswersAsTheInterestsSay(t *testing.T) {
	word := rapid.SampledFrom([]string{"a", "b", "lock", "a.lock", "b.LOCK", "x.json", "lib", "lib64", ".lock", "a.b.lock"})
	element := rapid.SampledFrom([]string{"a", "lib", "*", "*.lock", "a*", "lib*", "x.*.lock", "a.*", "a.lock", "*.json"})
	rapid.Check(t, func(t *rapid.T) {
		var interests []Interest
		for range rapid.IntRange(1, 6).Draw(t, "inspectors") {
			in := Interest{Names: rapid.SliceOfN(word, 0, 2).Draw(t, "names"), Installed: rapid.Bool().Draw(t, "installed")}
			in.Suffixes = rapid.SliceOfN(rapid.SampledFrom([]string{".lock", ".json", ".b.lock"}), 0, 2).Draw(t, "suffixes")
			in.Prefixes = rapid.SliceOfN(rapid.SampledFrom([]string{"li", "a.", "x"}), 0, 1).Draw(t, "prefixes")
			for _, p := range rapid.SliceOfN(rapid.SliceOfN(element, 1, 3), 0, 2).Draw(t, "paths") {
				in.Paths = append(in.Paths, "/"+strings.Join(p, "/"))
			}
			interests = append(interests, in)
		}
		d := dispatchOf(interests...)
		path := strings.Join(rapid.SliceOfN(word, 1, 4).Draw(t, "path"), "/")
		for _, installedOnly := range []bool{false, true} {
			var want []int
			for i, in := range interests {
				if named(in, path) && (in.Installed || !installedOnly) {
					want = append(want, i)
				}
			}
			got := d.Takers(path, installedOnly, nil)
			slices.Sort(got)
			if !slices.Equal(want, got) {
				t.Fatalf("%q, installed only %v: taken by %v, want %v of %+v", path, installedOnly, got, want, interests)
			}
		}
	})
}

// counting counts how often it is read.
type counting struct {
	data  string
	reads int
	err   error
}

func (c *counting) ReadAt(p []byte, off int64) (int, error) {
	c.reads++
	if c.err != nil {
		return 0, c.err
	}
	return strings.NewReader(c.data).ReadAt(p, off)
}

func TestTheContentIsReadAtMostOnce(t *testing.T) {
	c := &counting{data: "hello"}
	f := &File{Size: 5, At: c}
	for range 3 {
		if got, err := f.Bytes(); err != nil || string(got) != "hello" {
			t.Fatalf("%q, %v", got, err)
		}
	}
	if c.reads != 1 {
		t.Errorf("%d reads", c.reads)
	}
	ready := &File{Size: 5, Data: []byte("ready"), At: &counting{err: errors.New("no")}}
	if got, err := ready.Bytes(); err != nil || string(got) != "ready" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestTheTextIsTheContent(t *testing.T) {
	for _, want := range []string{"", "hello", "bad\xff"} {
		f := &File{Size: int64(len(want)), At: strings.NewReader(want)}
		if got, err := f.Text(); err != nil || got != want {
			t.Errorf("%q, %v; want %q", got, err, want)
		}
	}
	if got, err := (&File{Size: 5, At: &counting{err: io.ErrUnexpectedEOF}}).Text(); !errors.Is(err, io.ErrUnexpectedEOF) || got != "" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestAFileThatIsShorterThanItsSizeEndsWhereItEnds(t *testing.T) {
	f := &File{Size: 100, At: bytes.NewReader([]byte("short"))}
	got, err := f.Bytes()
	if d := cmp.Diff("short", string(got)); d != "" || err != nil {
		t.Errorf("%v %s", err, d)
	}
	grown := &File{Size: 2, At: bytes.NewReader([]byte("grown"))}
	if got, err := grown.Bytes(); err != nil || string(got) != "gr" {
		t.Errorf("%q, %v", got, err)
	}
	broken := &File{Size: 5, At: &counting{err: io.ErrUnexpectedEOF}}
	if got, err := broken.Bytes(); !errors.Is(err, io.ErrUnexpectedEOF) || got != nil {
		t.Errorf("%q, %v", got, err)
	}
}

func BenchmarkTakers(b *testing.B) {
	var interests []Interest
	for i := range 120 {
		interests = append(interests, Interest{Names: []string{fmt.Sprintf("n%d.json", i)}, Suffixes: []string{fmt.Sprintf(".s%d", i)}, Paths: []string{fmt.Sprintf("/d%d/*/p.json", i)}})
	}
	d := dispatchOf(interests...)
	into := make([]int, 0, 8)
	b.ReportAllocs()
	for b.Loop() {
		into = d.Takers("src/node_modules/some-package/lib/index.js", false, into[:0])
	}
}
