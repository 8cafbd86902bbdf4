package target

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// randomTree returns files of every kind that ends in another state.
func randomTree(rnd *rand.Rand, t testing.TB) map[string]string {
	files := map[string]string{".gitignore": "ignored/\n*.skip\n"}
	dirs := []string{"", "a/", "a/b/", "test/", "ignored/", "node_modules/p/", ".git/", "vendor/", "examples/x/", "deep/er/and/deep/er/"}
	contents := []string{"fine", "bad", "panic", "deep", strings.Repeat("x", 3000)}
	names := []string{"x.lock", "%d.list", "%d.txt", "%d.skip", "%d.so", "%d.zip", "package.json", "%d"}
	for i := range 100 {
		name := names[rnd.IntN(len(names))]
		if strings.Contains(name, "%") {
			name = fmt.Sprintf(name, i)
		}
		content := contents[rnd.IntN(len(contents))]
		switch {
		case strings.HasSuffix(name, ".so"):
			content = "\x7fELF" + content
		case strings.HasSuffix(name, ".zip"):
			if content == "fine" || content == "bad" {
				content = string(zipOf(t, [2]string{"x.lock", content}, [2]string{"y.list", "fine"}))
			}
		}
		files[dirs[rnd.IntN(len(dirs))]+name] = content
	}
	return files
}

// TestEveryStateAddsUpInAnyTree walks random trees with one to sixteen workers,
// planted in random order and read at random speed.
func TestEveryStateAddsUpInAnyTree(t *testing.T) {
	limits := budget.Default()
	limits.FileBytes = 2000
	var seen finding.Files
	for seed := range uint64(8) {
		rnd := rand.New(rand.NewPCG(seed, 77))
		files := randomTree(rnd, t)
		dir := plant(t, files) // in the random order of a map
		opt := Options{Limits: limits, Exclude: []string{"vendor/"}}
		opt.Workers = 1
		want := Walk(context.Background(), dir, dispatch(), opt)
		adds(t, dir, want)
		if want.Files.Seen != len(files) || !want.Complete {
			t.Fatalf("seed %d: %d of %d files seen, complete %v", seed, want.Files.Seen, len(files), want.Complete)
		}
		for workers := 2; workers <= 16; workers += 1 + rnd.IntN(5) {
			opt.Workers = workers
			got := Walk(context.Background(), dir, slowDispatch(), opt)
			if d := cmp.Diff(want, got); d != "" {
				t.Fatalf("seed %d, %d workers (-want +got):\n%s", seed, workers, d)
			}
		}
		seen.Read += want.Files.Read
		seen.RuledOut += want.Files.RuledOut
		seen.Refused += want.Files.Refused
		seen.OverBudget += want.Files.OverBudget
	}
	if min(seen.Read, seen.RuledOut, seen.Refused, seen.OverBudget) == 0 {
		t.Errorf("a state does not occur: %+v", seen)
	}
}

// slow is a lister that takes its time, another one for every file.
type slow struct{ lister }

func (s slow) Inspect(f *inspect.File, r *inspect.Result) error {
	for range rand.IntN(4) {
		runtime.Gosched()
	}
	if rand.IntN(20) == 0 {
		time.Sleep(time.Duration(rand.IntN(300)) * time.Microsecond)
	}
	return s.lister.Inspect(f, r)
}

func slowDispatch() *inspect.Dispatch {
	d := dispatch()
	var list []inspect.Inspector
	for i := range 4 {
		list = append(list, slow{d.Inspector(i).(lister)})
	}
	return inspect.NewDispatch(list)
}

func TestAFileWithSeveralTakersIsReadOnceAndOneFailureRefusesIt(t *testing.T) {
	var reads atomic.Int32
	counting := func(id string, err error) inspect.Inspector {
		return taker{id, func(f *inspect.File, r *inspect.Result) error {
			if f.Data == nil {
				reads.Add(1)
			}
			if _, rerr := f.Bytes(); rerr != nil {
				return rerr
			}
			r.Listings = append(r.Listings, &component.Listing{Path: f.Path, Format: id})
			return err
		}}
	}
	for _, tt := range []struct {
		name  string
		a, b  error
		files finding.Files
		list  string
	}{
		{"both read it", nil, nil, finding.Files{Seen: 1, Read: 1}, "a b"},
		{"one refuses it", errors.New("no"), nil, finding.Files{Seen: 1, Refused: 1}, "b"},
		{"both refuse it", errors.New("no"), errors.New("never"), finding.Files{Seen: 1, Refused: 1}, ""},
		{"one goes over its budget", nil, &budget.Breach{What: "steps", Limit: 1}, finding.Files{Seen: 1, OverBudget: 1}, "a"},
	} {
		reads.Store(0)
		dir := plant(t, map[string]string{"x.lock": "content"})
		o := Walk(context.Background(), dir, inspect.NewDispatch([]inspect.Inspector{counting("a", tt.a), counting("b", tt.b)}), Options{})
		adds(t, dir, o)
		var formats []string
		for _, l := range o.Listings {
			formats = append(formats, l.Format)
		}
		if d := cmp.Diff(tt.files, o.Files); d != "" || strings.Join(formats, " ") != tt.list || reads.Load() != 1 {
			t.Errorf("%s: %v, %d reads\n%s", tt.name, formats, reads.Load(), d)
		}
	}
}

// taker takes x.lock and does as told.
type taker struct {
	id string
	do func(*inspect.File, *inspect.Result) error
}

func (t taker) ID() string                                       { return t.id }
func (t taker) Revision() int                                    { return 1 }
func (t taker) Interest() inspect.Interest                       { return inspect.Interest{Names: []string{"x.lock"}} }
func (t taker) Inspect(f *inspect.File, r *inspect.Result) error { return t.do(f, r) }

func TestFindingsOfInspectorsComeInTheOrderOfTheirPlaces(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{taker{"t", func(f *inspect.File, r *inspect.Result) error {
		for _, off := range []int{9, 3, 3} {
			x := finding.Finding{Rule: fmt.Sprintf("r%d", len(r.Findings)%2)}
			x.Span.Path, x.Span.Off = f.Path, off
			r.Findings = append(r.Findings, x)
		}
		return nil
	}}})
	dir := plant(t, map[string]string{"b/x.lock": "", "a/x.lock": ""})
	o := Walk(context.Background(), dir, d, Options{})
	var got []string
	for _, f := range o.Findings {
		got = append(got, fmt.Sprintf("%s:%d:%s", f.Span.Path, f.Span.Off, f.Rule))
	}
	if s := strings.Join(got, " "); s != "a/x.lock:3:r0 a/x.lock:3:r1 a/x.lock:9:r0 b/x.lock:3:r0 b/x.lock:3:r1 b/x.lock:9:r0" {
		t.Error(s)
	}
}

func TestInputsAreCountedByInspector(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": "", "a/x.lock": "", "b.list": "bad", "node_modules/a/package.json": ""})
	o := Walk(context.Background(), dir, dispatch(), Options{})
	if d := cmp.Diff(map[string]int{"lock": 2, "installed": 1}, o.Inputs); d != "" {
		t.Error(d)
	}
	if len(o.Refusals) != 1 || o.Refusals[0].Inspector != "lock" || o.Refusals[0].Over {
		t.Errorf("%+v", o.Refusals)
	}
}

func TestProgressCountsEntries(t *testing.T) {
	dir := plant(t, map[string]string{"a/x.lock": "", "a/y": "", "b": ""})
	var n atomic.Int64
	Walk(context.Background(), dir, dispatch(), Options{Progress: func(k int) { n.Add(int64(k)) }})
	if n.Load() != 4 { // a, b, a/x.lock, a/y
		t.Errorf("%d entries", n.Load())
	}
}

// TestACancelledWalkEndsEarly cancels from within an inspector.
func TestACancelledWalkEndsEarly(t *testing.T) {
	files := map[string]string{}
	for i := range 200 {
		files[fmt.Sprintf("d%03d/x.lock", i)] = ""
	}
	dir := plant(t, files)
	for _, workers := range []int{1, 4} {
		ctx, cancel := context.WithCancel(context.Background())
		var n atomic.Int32
		d := inspect.NewDispatch([]inspect.Inspector{taker{"t", func(f *inspect.File, r *inspect.Result) error {
			if n.Add(1) == 20 {
				cancel()
			}
			r.Listings = append(r.Listings, &component.Listing{Path: f.Path})
			return nil
		}}})
		o := Walk(ctx, dir, d, Options{Workers: workers})
		if o.Complete {
			t.Error("a cancelled walk calls itself complete")
		}
		if n.Load() > 20+2*int32(workers) {
			t.Errorf("%d workers: %d files were read after the end", workers, n.Load()-20)
		}
		if len(o.Listings) != int(n.Load()) || o.Files.Read != int(n.Load()) {
			t.Errorf("what was read is lost: %d listings of %d files, %+v", len(o.Listings), n.Load(), o.Files)
		}
		cancel()
	}
}

func TestCancellingEndsInTheMiddleOfAnArchive(t *testing.T) {
	var members [][2]string
	for i := range 3000 {
		members = append(members, [2]string{fmt.Sprintf("%04d/x.lock", i), "x"})
	}
	for name, data := range map[string][]byte{"a.zip": zipOf(t, members...), "a.tgz": gzipOf(tarOf(t, members...))} {
		dir := plant(t, map[string]string{name: string(data)})
		ctx, cancel := context.WithCancel(context.Background())
		n := 0
		d := inspect.NewDispatch([]inspect.Inspector{taker{"t", func(*inspect.File, *inspect.Result) error {
			if n++; n == 10 {
				cancel()
			}
			return nil
		}}})
		o := Walk(ctx, dir, d, Options{Workers: 1})
		if o.Complete || n != 10 {
			t.Errorf("%s: complete %v, %d members were read", name, o.Complete, n)
		}
		cancel()
	}
}

// remembering is a cache that notes what it is asked.
type remembering struct {
	mu            sync.Mutex
	known         map[string]*inspect.Result // by path
	byContent     map[string]*inspect.Result // by content
	stats, keeps  []string
	contents      []string
	readByContent bool
}

func (c *remembering) note(list *[]string, p string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	*list = append(*list, p)
}

func (c *remembering) Stat(p string, _ fs.FileInfo, _ []inspect.Inspector) (*inspect.Result, bool) {
	c.note(&c.stats, p)
	r, ok := c.known[p]
	return r, ok
}

func (c *remembering) Content(p string, _ fs.FileInfo, read func() ([]byte, error), _ []inspect.Inspector) (*inspect.Result, bool) {
	c.note(&c.contents, p)
	if !c.readByContent {
		return nil, false
	}
	data, err := read()
	if err != nil {
		return nil, false
	}
	r, ok := c.byContent[string(data)]
	return r, ok
}

func (c *remembering) Keep(p string, info fs.FileInfo, data []byte, _ []inspect.Inspector, r *inspect.Result) {
	c.note(&c.keeps, fmt.Sprintf("%s=%s (%d of %d bytes)", p, data, len(r.Listings), info.Size()))
}

func TestResultsThatAreRememberedAreNotReadAgain(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": "new", "a/x.lock": "known content", "test/x.lock": "never read", "b.list": "bad", "c.zip": string(zipOf(t, [2]string{"x.lock", "1"})), "d.so": "\x7fELF", "readme": "r"})
	listing := func(p, format string) *inspect.Result {
		return &inspect.Result{Listings: []*component.Listing{{Path: p, Format: format}}}
	}
	c := &remembering{
		known: map[string]*inspect.Result{"test/x.lock": listing("test/x.lock", "from stat")}, readByContent: true,
		byContent: map[string]*inspect.Result{"known content": listing("a/x.lock", "from content")},
	}
	o := Walk(context.Background(), dir, dispatch(), Options{Cache: c, Workers: 1})
	adds(t, dir, o)
	var got []string
	for _, l := range o.Listings {
		got = append(got, l.Path+" "+l.Format+" "+l.Tree.String())
	}
	if d := cmp.Diff([]string{"a/x.lock from content prod", "c.zip!/x.lock lock prod", "d.so binary prod", "test/x.lock from stat test", "x.lock lock prod"}, got); d != "" {
		t.Errorf("listings (-want +got):\n%s", d)
	}
	// Archives and files that first bytes decide about are no business of the
	// cache, nor is what was refused.
	slices.Sort(c.stats)
	if d := cmp.Diff([]string{"a/x.lock", "b.list", "test/x.lock", "x.lock"}, c.stats); d != "" {
		t.Errorf("asked for stamps (-want +got):\n%s", d)
	}
	slices.Sort(c.contents)
	if d := cmp.Diff([]string{"a/x.lock", "b.list", "x.lock"}, c.contents); d != "" {
		t.Errorf("asked for contents (-want +got):\n%s", d)
	}
	if d := cmp.Diff([]string{"x.lock=new (1 of 3 bytes)"}, c.keeps); d != "" {
		t.Errorf("kept (-want +got):\n%s", d)
	}
	if d := cmp.Diff(map[string]int{"lock": 4, "binary": 1}, o.Inputs); d != "" {
		t.Errorf("inputs (-want +got):\n%s", d)
	}
}

func TestVersionControlDataIsReadOnlyByThoseWhoNameIt(t *testing.T) {
	dir := plant(t, map[string]string{".git/index": "i", ".git/x.lock": "x", ".git/sub/index": "s", "index": "no", "x.lock": "1", "mod/.hg/x.list": "h"})
	d := inspect.NewDispatch([]inspect.Inspector{
		lister{"lock", inspect.Interest{Names: []string{"x.lock"}, Suffixes: []string{".list"}}}, lister{"modules", inspect.Interest{Control: []string{"/.git/index"}}},
	})
	o := Walk(context.Background(), dir, d, Options{})
	adds(t, dir, o)
	if got := strings.Join(paths(o), " "); got != ".git/index x.lock" {
		t.Error(got)
	}
	if r := o.Files.RuledOutBy[0]; r.Reason != reasonControl || r.Count != 3 {
		t.Errorf("%+v", o.Files.RuledOutBy)
	}
}

func TestAnEmptyFolderAndNoFolder(t *testing.T) {
	o := Walk(context.Background(), t.TempDir(), dispatch(), Options{})
	if d := cmp.Diff(&Outcome{Inputs: map[string]int{}, Complete: true}, o); d != "" {
		t.Error(d)
	}
	o = Walk(context.Background(), filepath.Join(t.TempDir(), "gone"), dispatch(), Options{})
	if len(o.Refusals) != 1 || o.Refusals[0].Path != "./" || strings.Contains(o.Refusals[0].Reason, os.TempDir()) {
		t.Errorf("%+v", o.Refusals)
	}
}

func TestFoldersOfInstalledPackagesAndCachedModules(t *testing.T) {
	dir := plant(t, map[string]string{
		"node_modules/a/x.lock": "the package's own", "node_modules/a/package.json": "", "node_modules/a/test/package.json": "no package",
		"test/mod/example.com/a@v1.2.3/x.lock": "", "test/mod/example.com/a@vx/x.lock": "", "test/x.lock": "",
		"test/node_modules/b/package.json": "",
	})
	o := Walk(context.Background(), dir, dispatch(), Options{})
	adds(t, dir, o)
	var got []string
	for _, l := range o.Listings {
		got = append(got, l.Path+" "+l.Tree.String())
	}
	want := []string{
		"node_modules/a/package.json prod", "test/mod/example.com/a@v1.2.3/x.lock prod", "test/mod/example.com/a@vx/x.lock test",
		"test/node_modules/b/package.json test", "test/x.lock test",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if r := o.Files.RuledOutBy; len(r) != 2 || r[0].Reason != reasonInstalled && r[1].Reason != reasonInstalled {
		t.Errorf("%+v", r)
	}
}
