package target

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// lister lists every file it is given, by path; files that hold "bad" are
// refused, files that hold "panic" are a defect, "deep" goes over a budget.
type lister struct {
	id   string
	want inspect.Interest
}

func (l lister) ID() string                 { return l.id }
func (l lister) Revision() int              { return 1 }
func (l lister) Interest() inspect.Interest { return l.want }

func (l lister) Inspect(f *inspect.File, r *inspect.Result) error {
	data, err := f.Bytes()
	if err != nil {
		return err
	}
	switch string(data) {
	case "bad":
		return errors.New("bad content")
	case "panic":
		panic("defect")
	case "deep":
		return f.Budget.Depth(1000)
	}
	r.Listings = append(r.Listings, &component.Listing{Path: f.Path, Format: l.id})
	return nil
}

func dispatch() *inspect.Dispatch {
	return inspect.NewDispatch([]inspect.Inspector{
		lister{"lock", inspect.Interest{Names: []string{"x.lock"}, Suffixes: []string{".list"}}},
		lister{"installed", inspect.Interest{Paths: []string{"/node_modules/*/package.json"}, Installed: true}},
		lister{"sealed", inspect.Interest{Paths: []string{"/@v/*.zip"}, Sealed: []string{"/@v/*.zip"}}},
		lister{"binary", inspect.Interest{Magic: []string{"\x7fELF"}, Installed: true}},
	})
}

// plant writes files into a new folder; a name that ends in "/" is a folder.
func plant(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func paths(o *Outcome) []string {
	var out []string
	for _, l := range o.Listings {
		out = append(out, l.Path)
	}
	return out
}

// adds checks that every file ended in exactly one state.
func adds(t testing.TB, dir string, o *Outcome) {
	t.Helper()
	independent := 0
	err := filepath.WalkDir(dir, func(_ string, d os.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			independent++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	f := o.Files
	if f.Seen != independent || f.Read+f.RuledOut+f.Refused+f.OverBudget != f.Seen {
		t.Errorf("files do not add up: %d by an independent walk, %+v", independent, f)
	}
	by := 0
	for _, r := range f.RuledOutBy {
		by += r.Count
	}
	if by != f.RuledOut {
		t.Errorf("reasons add up to %d of %d ruled out", by, f.RuledOut)
	}
}

func TestEveryFileEndsInOneState(t *testing.T) {
	dir := plant(t, map[string]string{
		"x.lock":                              "a",
		"sub/deep/x.lock":                     "b",
		"sub/bad.list":                        "bad",
		"sub/panics.list":                     "panic",
		"README.md":                           "hello",
		".git/config":                         "x",
		".git/x.lock":                         "not the project's",
		".gitignore":                          "build/\n*.tmp.list\nnode_modules\n",
		"build/x.lock":                        "ignored",
		"a.tmp.list":                          "ignored",
		"node_modules/left-pad/package.json":  "installed",
		"node_modules/left-pad/test/x.lock":   "belongs to the package",
		"node_modules/left-pad/prebuilt/tool": "\x7fELF, executable or not",
		"node_modules/left-pad/LICENSE":       "\x7fELF, under the name of a text",
		"vendor-excluded/x.lock":              "excluded",
		"program.so":                          "\x7fELF program",
		"text.so":                             "no program",
		"huge.list":                           strings.Repeat("x", 5000),
		"test/fixtures/x.lock":                "c",
	})
	limits := budget.Default()
	limits.FileBytes = 4096
	o := Walk(context.Background(), dir, dispatch(), Options{Limits: limits, Exclude: []string{"vendor-excluded/"}})
	adds(t, dir, o)
	want := []string{
		"node_modules/left-pad/package.json", "node_modules/left-pad/prebuilt/tool", "program.so", "sub/deep/x.lock", "test/fixtures/x.lock", "x.lock",
	}
	if d := cmp.Diff(want, paths(o)); d != "" {
		t.Errorf("listings (-want +got):\n%s", d)
	}
	var refused []string
	for _, r := range o.Refusals {
		refused = append(refused, r.Path+": "+r.Reason)
	}
	wantRefused := []string{
		"huge.list: over budget: file size over 4096",
		"sub/bad.list: bad content",
		"sub/panics.list: defect in inspector lock: defect",
	}
	if d := cmp.Diff(wantRefused, refused); d != "" {
		t.Errorf("refusals (-want +got):\n%s", d)
	}
	for _, l := range o.Listings {
		if (l.Tree == component.Test) != strings.HasPrefix(l.Path, "test/") {
			t.Errorf("%s is classified as %s", l.Path, l.Tree)
		}
	}
}

func TestResultIsTheSameForAnyNumberOfWorkers(t *testing.T) {
	files := map[string]string{}
	for i := range 100 {
		files[fmt.Sprintf("d%d/e%d/x.lock", i%17, i)] = fmt.Sprint(i)
		files[fmt.Sprintf("d%d/bad%d.list", i%13, i)] = "bad"
	}
	dir := plant(t, files)
	want := Walk(context.Background(), dir, dispatch(), Options{Workers: 1})
	adds(t, dir, want)
	for workers := 2; workers <= 16; workers++ {
		got := Walk(context.Background(), dir, dispatch(), Options{Workers: workers})
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("%d workers (-want +got):\n%s", workers, d)
		}
	}
}

func TestCancelledWalkEndsWithWhatItHas(t *testing.T) {
	dir := plant(t, map[string]string{"a/x.lock": "1", "b/x.lock": "2"})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if o := Walk(ctx, dir, dispatch(), Options{}); o.Complete {
		t.Error("a cancelled walk calls itself complete")
	}
}

// zipOf builds a zip archive in memory.
func zipOf(t testing.TB, files ...[2]string) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, f := range files {
		m, err := w.Create(f[0])
		if err != nil {
			t.Fatal(err)
		}
		m.Write([]byte(f[1]))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func tarOf(t testing.TB, files ...[2]string) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, f := range files {
		if err := w.WriteHeader(&tar.Header{Name: f[0], Mode: 0o644, Size: int64(len(f[1]))}); err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(f[1]))
	}
	w.Close()
	return buf.Bytes()
}

func gzipOf(data []byte) []byte {
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	w.Write(data)
	w.Close()
	return buf.Bytes()
}

func TestMembersOfArchives(t *testing.T) {
	inner := string(zipOf(t, [2]string{"x.lock", "inner"}))
	deep := inner
	for range 6 {
		deep = string(zipOf(t, [2]string{"n.jar", deep}))
	}
	for _, tt := range []struct {
		name    string
		file    string
		data    []byte
		want    []string
		refusal string
	}{
		{"a jar inside a jar", "app.jar", zipOf(t, [2]string{"lib/i.jar", inner}, [2]string{"x.lock", "o"}), []string{"app.jar!/lib/i.jar!/x.lock", "app.jar!/x.lock"}, ""},
		{"a compressed tar", "a.tar.gz", gzipOf(tarOf(t, [2]string{"p/x.lock", "t"})), []string{"a.tar.gz!/p/x.lock"}, ""},
		{"a member that leads out is refused and the rest is read", "e.zip", zipOf(t, [2]string{"../../etc/x.lock", "e"}, [2]string{"x.lock", "k"}), []string{"e.zip!/x.lock"}, "leads out of the archive"},
		{"archives nested too deep", "d.jar", []byte(deep), nil, "nesting"},
		{"a truncated archive", "t.zip", zipOf(t, [2]string{"x.lock", "t"})[:40], nil, "not a readable zip archive"},
		{"a bomb", "b.tgz", gzipOf(tarOf(t, [2]string{"x.lock", strings.Repeat("\x00", 6<<20)})), nil, "over budget"},
		{"an empty file called archive", "z.tar.xz", nil, nil, "not a readable"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := plant(t, map[string]string{tt.file: string(tt.data)})
			o := Walk(context.Background(), dir, dispatch(), Options{})
			adds(t, dir, o)
			if d := cmp.Diff(tt.want, paths(o)); d != "" {
				t.Errorf("listings (-want +got):\n%s", d)
			}
			switch {
			case tt.refusal == "" && len(o.Refusals) > 0:
				t.Errorf("refused: %+v", o.Refusals)
			case tt.refusal != "" && (len(o.Refusals) == 0 || !strings.Contains(o.Refusals[0].Reason, tt.refusal)):
				t.Errorf("refusals %+v do not say %q", o.Refusals, tt.refusal)
			}
		})
	}
}

func TestAnArchiveThatIsTakenByNameIsNotOpened(t *testing.T) {
	dir := plant(t, map[string]string{"m/@v/v1.0.0.zip": string(zipOf(t, [2]string{"x.lock", "x"}))})
	limits := budget.Default()
	limits.FileBytes = 10
	o := Walk(context.Background(), dir, dispatch(), Options{Limits: limits})
	adds(t, dir, o)
	if d := cmp.Diff([]string{"m/@v/v1.0.0.zip"}, paths(o)); d != "" || o.Files.Archives != 0 {
		t.Errorf("%s, %d archives opened", d, o.Files.Archives)
	}
}

func FuzzArchive(f *testing.F) {
	f.Add(zipOf(f, [2]string{"x.lock", "a"}, [2]string{"../x.lock", "b"}), "a.zip")
	f.Add(gzipOf(tarOf(f, [2]string{"x.lock", "a"})), "a.tgz")
	f.Add([]byte("\xfd7zXZ\x00"), "a.txz")
	f.Add([]byte("\x28\xb5\x2f\xfd"), "a.tzst")
	limits := budget.Default()
	limits.FileBytes, limits.InflatedBytes, limits.Members = 1<<20, 4<<20, 1000
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		k := archiveKind(name)
		if k == noArchive {
			return
		}
		in := &inspect.File{Path: "a", Size: int64(len(data)), Data: data, At: bytes.NewReader(data), Budget: budget.New(limits, int64(len(data)))}
		c := newCollector()
		var out inspect.Result
		u := &unpacker{ctx: context.Background(), dispatch: dispatch(), limits: limits, total: &totals{}, c: c, out: &out}
		_ = u.open(k, in, 1)
		for _, l := range out.Listings {
			if strings.Contains(l.Path, "..") && strings.Contains(l.Path, "/../") {
				t.Errorf("path %q leads out", l.Path)
			}
		}
	})
}

func TestIgnorePatterns(t *testing.T) {
	for _, tt := range []struct {
		pattern, path string
		dir, want     bool
	}{
		{"*.o", "a/b/x.o", false, true},
		{"/x.o", "a/x.o", false, false},
		{"/x.o", "x.o", false, true},
		{"build/", "build", true, true},
		{"build/", "build", false, false},
		{"a/**/z", "a/z", false, true},
		{"a/**/z", "a/b/c/z", false, true},
		{"a/**", "a", true, false},
		{"a/**", "a/b", true, true},
		{"**/foo", "x/y/foo", false, true},
		{"doc/*.txt", "doc/a/b.txt", false, false},
		{"[!a]x", "bx", false, true},
		{"[!a]x", "ax", false, false},
		{`\#x`, "#x", false, true},
		{"a.b  ", "a.b", false, true},
		{"[", "[", false, false},
	} {
		set := parseIgnore(nil, "", "rule", tt.pattern)
		if got := set.match(tt.path, tt.dir) != ""; got != tt.want {
			t.Errorf("%q on %q (folder %v) = %v, want %v", tt.pattern, tt.path, tt.dir, got, tt.want)
		}
	}
	set := parseIgnore(nil, "", "rule", "*.log\n!keep.log\n")
	if set.match("keep.log", false) != "" || set.match("drop.log", false) == "" {
		t.Error("a later rule that begins with ! must win")
	}
}

func FuzzIgnore(f *testing.F) {
	f.Add("a/**/b\n!c\n[x", "a/x/b")
	f.Fuzz(func(_ *testing.T, rules, p string) {
		if len(rules) < 500 && len(p) < 200 {
			parseIgnore(nil, "", "rule", rules).match(p, false)
			matchPath(rules, p)
		}
	})
}

func BenchmarkWalk(b *testing.B) {
	dir := b.TempDir()
	for i := range 10_000 {
		p := filepath.Join(dir, fmt.Sprintf("d%d", i%100), fmt.Sprintf("e%d", i%10))
		os.MkdirAll(p, 0o755)
		name := fmt.Sprintf("f%d.txt", i)
		if i%40 == 0 {
			name = fmt.Sprintf("f%d.list", i)
		}
		os.WriteFile(filepath.Join(p, name), []byte("x"), 0o644)
	}
	d := dispatch()
	b.ReportAllocs()
	for b.Loop() {
		Walk(context.Background(), dir, d, Options{})
	}
}
