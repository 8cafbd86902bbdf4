package target

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// maxPathDepth bounds the folders inside folders of a walk.
const maxPathDepth = 255

// Reasons for which a file is ruled out without being read.
const (
	reasonKind      = "no inspector reads this kind of file"
	reasonControl   = "version control data"
	reasonIgnored   = "ignored by .gitignore"
	reasonExcluded  = "excluded by the configuration"
	reasonInstalled = "belongs to an installed package"
	reasonHidden    = "removed or replaced by a later layer"
	reasonReplaced  = "replaced further on in the same layer"
)

// folder is one directory that waits to be read.
type folder struct {
	rel     string
	ignore  *ignoreSet
	exclude *ignoreSet
	depth   int
	tree    component.Scope
	hidden  string // reason for which everything below is ruled out by name
	control bool
	install bool
}

// walker is one walk over a directory.
type walker struct {
	root     string
	dispatch *inspect.Dispatch
	opt      Options
	exclude  *ignoreSet // of an image
	mu       sync.Mutex
	wake     *sync.Cond
	stack    []folder
	busy     int
	stopped  bool
	total    totals
}

// Walk goes over the directory at root once and hands its files to the
// inspectors. A cancelled context ends it early with what was found so far.
func Walk(ctx context.Context, root string, d *inspect.Dispatch, opt Options) *Outcome {
	if opt.Workers <= 0 {
		opt.Workers = runtime.GOMAXPROCS(0)
	}
	if opt.Limits == (budget.Limits{}) {
		opt.Limits = budget.Default()
	}
	w := &walker{root: root, dispatch: d, opt: opt}
	w.wake = sync.NewCond(&w.mu)
	exclude := parseIgnore(nil, "", reasonExcluded, strings.Join(opt.Exclude, "\n"))
	w.stack = []folder{{exclude: exclude}}
	stop := context.AfterFunc(ctx, func() {
		w.mu.Lock()
		w.stopped = true
		w.mu.Unlock()
		w.wake.Broadcast()
	})
	defer stop()
	cs := make([]*collector, opt.Workers)
	var wg sync.WaitGroup
	for i := range cs {
		cs[i] = newCollector()
		wg.Add(1)
		go func() {
			defer wg.Done()
			w.work(ctx, cs[i])
		}()
	}
	wg.Wait()
	return merge(cs, ctx.Err() == nil)
}

// work takes folders from the stack until none is left and nobody can add one.
func (w *walker) work(ctx context.Context, c *collector) {
	for {
		w.mu.Lock()
		for len(w.stack) == 0 && w.busy > 0 && !w.stopped {
			w.wake.Wait()
		}
		if w.stopped || len(w.stack) == 0 {
			w.mu.Unlock()
			w.wake.Broadcast()
			return
		}
		f := w.stack[len(w.stack)-1]
		w.stack = w.stack[:len(w.stack)-1]
		w.busy++
		w.mu.Unlock()

		subs := w.folder(ctx, f, c)

		w.mu.Lock()
		w.busy--
		w.stack = append(w.stack, subs...)
		w.mu.Unlock()
		if len(subs) != 1 {
			w.wake.Broadcast()
		}
	}
}

// folder reads one directory, handles its files and returns its folders.
func (w *walker) folder(ctx context.Context, f folder, c *collector) []folder {
	dir := filepath.Join(w.root, filepath.FromSlash(f.rel))
	entries, err := readDir(dir)
	if err != nil {
		c.refusals = append(c.refusals, Refusal{Path: orDot(f.rel) + "/", Reason: plain(err), Tree: f.tree})
	}
	if !w.opt.NoIgnore && !f.control && f.hidden == "" && !f.install {
		f.ignore = w.readIgnore(dir, f, entries)
	}
	var subs []folder
	for _, e := range entries {
		if ctx.Err() != nil {
			return nil
		}
		rel := e.Name()
		if f.rel != "" {
			rel = f.rel + "/" + rel
		}
		switch t := e.Type(); {
		case t.IsDir():
			if sub, ok := w.enter(f, rel, e.Name(), c); ok {
				subs = append(subs, sub)
			}
		case t.IsRegular():
			c.files.Seen++
			w.file(ctx, f, rel, e, c)
		case t&fs.ModeSymlink != 0:
			c.files.Links++
		default:
			c.files.Specials++
		}
	}
	if w.opt.Progress != nil {
		w.opt.Progress(len(entries))
	}
	return subs
}

// enter decides how the folder rel below f is walked.
func (w *walker) enter(f folder, rel, name string, c *collector) (folder, bool) {
	if f.depth+1 > maxPathDepth {
		c.refusals = append(c.refusals, Refusal{Path: rel + "/", Over: true, Reason: fmt.Sprintf("over budget: folder depth over %d", maxPathDepth), Tree: f.tree})
		return folder{}, false
	}
	sub := f
	sub.rel, sub.depth = rel, f.depth+1
	sub.control = f.control || isControlDir(name)
	if sub.hidden == "" && f.exclude.match(rel, true) != "" {
		sub.hidden = reasonExcluded
	}
	if sub.hidden == "" && f.ignore.match(rel, true) != "" {
		sub.hidden = reasonIgnored
	}
	sub.tree, sub.install = descend(f.tree, f.install, name)
	return sub, true
}

func (w *walker) readIgnore(dir string, f folder, entries []fs.DirEntry) *ignoreSet {
	i, ok := slices.BinarySearchFunc(entries, ".gitignore", func(e fs.DirEntry, n string) int { return strings.Compare(e.Name(), n) })
	if !ok || !entries[i].Type().IsRegular() {
		return f.ignore
	}
	file, err := os.Open(filepath.Join(dir, ".gitignore"))
	if err != nil {
		return f.ignore
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, 1<<20))
	if err != nil {
		return f.ignore
	}
	return parseIgnore(f.ignore, f.rel, reasonIgnored, string(text))
}

// file brings one regular file to its end state.
func (w *walker) file(ctx context.Context, f folder, rel string, e fs.DirEntry, c *collector) {
	hidden := f.hidden
	switch {
	case f.control:
		w.control(ctx, f, rel, e, c)
		return
	case hidden == "" && f.exclude.match(rel, false) != "":
		hidden = reasonExcluded
	case hidden == "" && f.ignore.match(rel, false) != "":
		hidden = reasonIgnored
	}
	if hidden == reasonExcluded {
		c.ruleOut(hidden)
		return
	}
	p, ok := w.plan(rel, hidden, f.install)
	if !ok {
		c.ruleOut(p.reason)
		return
	}
	info, err := e.Info()
	if err != nil {
		c.refuse(rel, "", plain(err), f.tree)
		return
	}
	if p.dull(rel, info.Mode()&0o111 != 0) {
		c.ruleOut(p.reason)
		return
	}
	w.open(ctx, job{plan: p, rel: rel, info: info, tree: f.tree}, c)
}

// control handles a file of version control data: few of them are asked for.
func (w *walker) control(ctx context.Context, f folder, rel string, e fs.DirEntry, c *collector) {
	takers := w.dispatch.Control(rel, nil)
	if len(takers) == 0 {
		c.ruleOut(reasonControl)
		return
	}
	info, err := e.Info()
	if err != nil {
		c.refuse(rel, "", plain(err), f.tree)
		return
	}
	w.open(ctx, job{plan: plan{takers: takers}, rel: rel, info: info, tree: f.tree}, c)
}

// reasonFor says why a file that nobody takes is ruled out.
func reasonFor(d *inspect.Dispatch, rel, hidden string, install bool) string {
	if hidden != "" {
		return hidden
	}
	if install && len(d.Takers(rel, false, nil)) > 0 {
		return reasonInstalled
	}
	return reasonKind
}

// job is one file that is worth opening.
type job struct {
	plan
	rel  string
	info fs.FileInfo
	tree component.Scope
}

func (w *walker) open(ctx context.Context, j job, c *collector) {
	ids := w.ids(j.takers)
	if w.cacheable(j) {
		if r, ok := w.opt.Cache.Stat(j.rel, j.info, w.inspectors(j.takers)); ok {
			c.take(r, j.tree)
			c.read(ids)
			return
		}
	}
	if j.fit(w.dispatch, w.opt.Limits, j.info.Size()); j.told != nil && len(j.takers) == 0 {
		c.over(j)
		return
	}
	ids = w.ids(j.takers)
	// O_NONBLOCK: a pipe that takes the file's place between the listing and
	// this open must not hang the run.
	file, err := openRegular(filepath.Join(w.root, filepath.FromSlash(j.rel)))
	if err != nil {
		c.refuse(j.rel, first(ids), plain(err), j.tree)
		return
	}
	defer file.Close()
	in := &inspect.File{
		Path: j.rel, Size: j.info.Size(), Exec: j.info.Mode()&0o111 != 0, Mode: j.info.Mode(), Tree: j.tree,
		Budget: budget.New(w.opt.Limits, j.info.Size()), At: file,
	}
	if j.probe {
		var head [64]byte
		n, _ := file.ReadAt(head[:], 0)
		j.takers = w.dispatch.Magic(head[:n], nil)
		j.fit(w.dispatch, w.opt.Limits, in.Size)
		if len(j.takers) == 0 {
			c.ruleOut(j.reason)
			return
		}
		ids = w.ids(j.takers)
	}
	if w.cacheable(j) && !j.probe {
		if r, ok := w.opt.Cache.Content(j.rel, j.info, in.Bytes, w.inspectors(j.takers)); ok {
			c.take(r, j.tree)
			c.read(ids)
			return
		}
	}
	w.inspectFile(ctx, j, in, ids, c)
}

// cacheable reports whether a result for the file may be remembered: archives
// hold too many files, and what first bytes must decide has to be opened anyway.
func (w *walker) cacheable(j job) bool {
	return w.opt.Cache != nil && len(j.takers) > 0 && j.archive == noArchive && !j.probe && !w.exceeds(j)
}

// exceeds reports whether a file is too large for memory.
func (w *walker) exceeds(j job) bool {
	limit := w.opt.Limits.FileBytes
	return limit > 0 && j.info.Size() > limit
}

func (w *walker) inspectors(takers []int) []inspect.Inspector {
	out := make([]inspect.Inspector, len(takers))
	for i, t := range takers {
		out[i] = w.dispatch.Inspector(t)
	}
	return out
}

// inspectFile hands an opened file to its takers and into its archive.
func (w *walker) inspectFile(ctx context.Context, j job, in *inspect.File, ids []string, c *collector) {
	var own inspect.Result
	failed := false
	for _, t := range j.takers {
		if err := inspectOne(w.dispatch.Inspector(t), in, &own); err != nil {
			failed = true
			c.refusals = append(c.refusals, Refusal{Path: j.rel, Inspector: w.dispatch.Inspector(t).ID(), Reason: plain(err), Over: budget.IsBreach(err), Tree: j.tree})
		}
	}
	if j.archive != noArchive {
		a := &unpacker{ctx: ctx, dispatch: w.dispatch, limits: w.opt.Limits, total: &w.total, temp: w.opt.TempDir, c: c, tree: j.tree, out: &own}
		if err := a.open(j.archive, in, 1); err != nil {
			failed = true
			c.refusals = append(c.refusals, Refusal{Path: j.rel, Inspector: "archive", Reason: plain(err), Over: budget.IsBreach(err), Tree: j.tree})
		}
	}
	c.take(&own, j.tree)
	if j.told != nil {
		c.over(j)
		return
	}
	if failed {
		if c.refusals[len(c.refusals)-1].Over {
			c.files.OverBudget++
		} else {
			c.files.Refused++
		}
		return
	}
	c.read(ids)
	if w.cacheable(j) {
		w.opt.Cache.Keep(j.rel, j.info, in.Data, w.inspectors(j.takers), &own)
	}
}

func (w *walker) ids(takers []int) []string {
	ids := make([]string, len(takers))
	for i, t := range takers {
		ids[i] = w.dispatch.Inspector(t).ID()
	}
	return ids
}

func (c *collector) take(r *inspect.Result, tree component.Scope) {
	for _, l := range r.Listings {
		l.Tree = tree
	}
	c.result.Listings = append(c.result.Listings, r.Listings...)
	c.result.Findings = append(c.result.Findings, r.Findings...)
}

func (c *collector) read(ids []string) {
	c.files.Read++
	for _, id := range ids {
		c.inputs[id]++
	}
}

func (c *collector) refuse(rel, inspector, reason string, tree component.Scope) {
	c.files.Refused++
	c.refusals = append(c.refusals, Refusal{Path: rel, Inspector: inspector, Reason: reason, Tree: tree})
}

// over counts a file as over budget, because not all who asked for it by name
// got it.
func (c *collector) over(j job) {
	c.files.OverBudget++
	c.refusals = append(c.refusals, Refusal{Path: j.rel, Inspector: j.owner, Reason: plain(j.told), Over: true, Tree: j.tree})
}

// inspectOne runs one inspector. A panic is a defect of that inspector and
// costs this file only; stack exhaustion is not caught by recover, which is why
// decoders count depth.
func inspectOne(ins inspect.Inspector, f *inspect.File, r *inspect.Result) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("defect in inspector %s: %v", ins.ID(), p)
		}
	}()
	var own inspect.Result
	if err := ins.Inspect(f, &own); err != nil {
		return err
	}
	r.Listings = append(r.Listings, own.Listings...)
	r.Findings = append(r.Findings, own.Findings...)
	return nil
}

// plain words an error without the machine's own paths.
func plain(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return strings.ToValidUTF8(err.Error(), "\uFFFD")
}

func first(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

func orDot(p string) string {
	if p == "" {
		return "."
	}
	return p
}

// readDir lists a directory in name order; entries that were read before an
// error are kept.
func readDir(dir string) ([]fs.DirEntry, error) {
	entries, err := os.ReadDir(dir)
	return entries, err
}

// mayBeBinary says whether a file without a known name may be a program or a
// library, so that its first bytes are worth a look.
func mayBeBinary(p string) bool {
	base := p[strings.LastIndexByte(p, '/')+1:]
	switch ext := strings.ToLower(path.Ext(base)); ext {
	case "", ".exe", ".dll", ".so", ".dylib", ".node", ".wasm", ".bin", ".elf", ".pyd", ".sys", ".run", ".a", ".o", ".lib", ".jnilib", ".oct":
		return true
	default:
		return strings.Contains(base, ".so.") || isVersionExt(ext)
	}
}

// isVersionExt reports whether an extension is only digits, as in tool-1.2.3.
func isVersionExt(ext string) bool {
	for i := 1; i < len(ext); i++ {
		if ext[i] < '0' || ext[i] > '9' {
			return false
		}
	}
	return len(ext) > 1
}
