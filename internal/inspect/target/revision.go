package target

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/git"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// revisionPrefix names a revision where a file of that name exists, too.
const revisionPrefix = "git:"

// A revision is the tree of a commit, read from the object database: no git is
// started and the work tree is not looked at.
type revision struct {
	dir    string // the git directory
	commit string
	tree   git.ID
	below  string // folder of the tree that the target is, "" for all of it
	repo   *git.Repository
	root   *os.Root
	mu     sync.Mutex
	blobs  map[string]git.ID // of the files that were read, for showing lines
}

// OpenRevision opens the tree of a commit of the repository that dir belongs to.
// If dir is a folder below the repository's root, so is the target.
func OpenRevision(dir, name string) (*Target, error) {
	rev := strings.TrimPrefix(name, revisionPrefix)
	r := &revision{blobs: make(map[string]git.ID)}
	var err error
	if r.dir, r.below, err = gitDirOf(dir); err != nil {
		return nil, err
	}
	if err := r.open(); err != nil {
		return nil, err
	}
	id, err := r.repo.Resolve(rev)
	if err != nil {
		r.close()
		return nil, fault.New(fault.Usage, "finding revision %s: %w", rev, err).WithHint("give a branch, tag or commit of the repository; git fetch it first if it is elsewhere")
	}
	c, err := r.repo.Commit(id)
	if err != nil {
		r.close()
		return nil, fault.New(fault.Usage, "reading revision %s: %w", rev, err)
	}
	r.tree, r.commit = c.Tree, id.String()
	return &Target{Name: name, Kind: Revision, rev: r}, nil
}

// gitDirOf finds the git directory of dir or of the nearest folder above it.
func gitDirOf(dir string) (gitDir, below string, err error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", "", fault.New(fault.Usage, "finding the repository of %s: %w", dir, err)
	}
	for at := abs; ; at = filepath.Dir(at) {
		name := filepath.Join(at, ".git")
		info, err := os.Lstat(name)
		switch {
		case err == nil && info.IsDir():
			rel, err := filepath.Rel(at, abs)
			if err != nil {
				return "", "", fault.New(fault.Usage, "finding the repository of %s: %w", dir, err)
			}
			if rel == "." {
				rel = ""
			}
			return name, filepath.ToSlash(rel), nil
		case err == nil:
			return "", "", fault.New(fault.Usage, "%s is not a folder: linked work trees and submodules are not read", name).WithHint("run it in the main work tree")
		case at == filepath.Dir(at):
			return "", "", fault.New(fault.Usage, "%s is in no git repository", dir)
		}
	}
}

// open opens the repository.
func (r *revision) open() error {
	root, err := os.OpenRoot(r.dir)
	if err != nil {
		return fault.New(fault.Usage, "opening repository %s: %s", r.dir, plain(err))
	}
	repo, err := git.Open(objectFiles{root}, git.Limits{})
	if err != nil {
		root.Close()
		return fault.New(fault.Usage, "opening repository %s: %w", r.dir, err)
	}
	r.repo, r.root = repo, root
	return nil
}

// close closes what open opened.
func (r *revision) close() {
	r.repo.Close()
	r.root.Close()
}

// objectFiles gives a git directory without a way out of it.
type objectFiles struct{ root *os.Root }

type objectFile struct {
	*os.File
	size int64
}

// Size returns the size when the file was opened.
func (f objectFile) Size() int64 { return f.size }

// Open opens a regular file.
func (g objectFiles) Open(name string) (git.File, error) {
	info, err := g.root.Lstat(filepath.FromSlash(name))
	if errors.Is(err, syscall.ENOTDIR) || err == nil && !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	if err != nil {
		return nil, err
	}
	f, err := g.root.Open(filepath.FromSlash(name))
	if err != nil {
		return nil, err
	}
	return objectFile{f, info.Size()}, nil
}

// List returns the names in a folder.
func (g objectFiles) List(dir string) ([]string, error) {
	f, err := g.root.Open(filepath.FromSlash(dir))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Readdirnames(-1)
}

// entry is one file of the tree that somebody may ask for.
type entry struct {
	path string
	id   git.ID
	size int64
	exec bool
}

// run brings every file of the tree to its end state.
func (r *revision) run(ctx context.Context, d *inspect.Dispatch, opt Options) (*Outcome, error) {
	if opt.Workers <= 0 {
		opt.Workers = runtime.GOMAXPROCS(0)
	}
	opt.Cache = nil
	w := &walker{dispatch: d, opt: opt}
	cs := []*collector{newCollector()}
	jobs, err := r.list(ctx, w, cs[0])
	if err != nil {
		return nil, err
	}
	next := make(chan entry)
	var wg sync.WaitGroup
	for range opt.Workers {
		c := newCollector()
		cs = append(cs, c)
		wg.Add(1)
		go func() {
			defer wg.Done()
			for e := range next {
				r.inspect(ctx, w, e, c)
			}
		}()
	}
	for _, e := range jobs {
		if ctx.Err() != nil {
			break
		}
		next <- e
		if opt.Progress != nil {
			opt.Progress(1)
		}
	}
	close(next)
	wg.Wait()
	return merge(cs, ctx.Err() == nil), nil
}

// list walks the tree, rules out what nobody asks for and returns the rest.
func (r *revision) list(ctx context.Context, w *walker, c *collector) ([]entry, error) {
	exclude := parseIgnore(nil, "", reasonExcluded, strings.Join(w.opt.Exclude, "\n"))
	var out []entry
	err := r.repo.Walk(r.tree, func(p string, mode git.Mode, id git.ID, size int64) error {
		if ctx.Err() != nil {
			return fs.SkipAll
		}
		if r.below != "" {
			rest, ok := strings.CutPrefix(p, r.below+"/")
			switch {
			case ok:
				p = rest
			case mode == git.ModeTree && p != r.below && !strings.HasPrefix(r.below, p+"/"):
				return fs.SkipDir
			default:
				return nil
			}
		}
		switch {
		case mode == git.ModeSymlink:
			c.files.Links++
		case mode.IsFile():
			c.files.Seen++
			if excluded(exclude, p) {
				c.ruleOut(reasonExcluded)
			} else if w.wants(p, mode == git.ModeExec) {
				out = append(out, entry{p, id, size, mode == git.ModeExec})
			} else {
				c.ruleOut(reasonKind)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fault.New(fault.Partial, "reading the tree of commit %s: %w", r.commit, err)
	}
	return out, nil
}

// wants reports whether a file is worth reading by its name.
func (w *walker) wants(p string, exec bool) bool {
	return len(w.dispatch.Takers(p, installed(p), nil)) > 0 || archiveKind(p) != noArchive ||
		w.dispatch.WantsMagic() && mayBeBinary(p) && !dullName(p, exec)
}

// installed reports whether a path lies in a folder of installed packages.
func installed(p string) bool {
	for dir := range strings.SplitSeq(path.Dir(p), "/") {
		if isInstallDir(dir) {
			return true
		}
	}
	return false
}

// inspect reads one file and hands it to its takers.
func (r *revision) inspect(ctx context.Context, w *walker, e entry, c *collector) {
	tree := TreeOf(e.path)
	limit := w.opt.Limits.FileBytes
	data, err := r.repo.Blob(e.id, limit)
	if err != nil {
		if budget.IsBreach(err) {
			c.files.OverBudget++
			c.refusals = append(c.refusals, Refusal{Path: e.path, Reason: err.Error(), Over: true, Tree: tree})
		} else {
			c.refuse(e.path, "", err.Error(), tree)
		}
		return
	}
	var list []inspect.Inspector
	takers := w.dispatch.Takers(e.path, installed(e.path), nil)
	j := job{plan: plan{takers: takers}, rel: e.path, tree: tree}
	if j.archive = archiveKind(e.path); j.archive != noArchive && w.dispatch.Sealed(e.path) {
		j.archive = noArchive
	}
	if len(takers) == 0 && j.archive == noArchive {
		if j.takers = w.dispatch.Magic(data[:min(len(data), 512)], nil); len(j.takers) == 0 {
			c.ruleOut(reasonKind)
			return
		}
	}
	for _, i := range j.takers {
		list = append(list, w.dispatch.Inspector(i))
	}
	r.mu.Lock()
	r.blobs[e.path] = e.id
	r.mu.Unlock()
	in := &inspect.File{
		Path: e.path, Size: int64(len(data)), Exec: e.exec, Tree: tree, Data: data, At: bytes.NewReader(data),
		Budget: budget.New(w.opt.Limits, int64(len(data))),
	}
	w.runSingle(ctx, j, list, in, w.ids(j.takers), c)
}

// source returns the content of a file that was read.
func (r *revision) source(p string, limit int64) ([]byte, error) {
	r.mu.Lock()
	id, ok := r.blobs[p]
	r.mu.Unlock()
	if !ok {
		return nil, fmt.Errorf("%s: %w", p, fs.ErrNotExist)
	}
	return r.repo.Blob(id, limit)
}
