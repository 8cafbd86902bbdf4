package git

import (
	"fmt"
	"io/fs"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A VisitFunc is called for each entry of a walk. The path is relative to the
// tree, with slashes, and holds any other bytes that the repository has in it.
// The size is that of a file or symbolic link in bytes, as stored headers state
// it; it is -1 for folders and submodules and where it cannot be told, for
// example because a partial clone left the file out. [Repository.Blob] checks.
//
// The error fs.SkipDir leaves out the folder that is visited, or the rest of
// the folder of a file; fs.SkipAll ends the walk. Any other error ends the walk
// and is returned.
type VisitFunc func(path string, mode Mode, id ID, size int64) error

// Walk visits everything below a tree in git's order: a folder before what it
// holds. Symbolic links and submodules are visited and never followed. A tree
// is checked before its first entry is visited; one with names that no folder
// can have, with a name twice or in a wrong order ends the walk with an error
// that names the tree.
func (r *Repository) Walk(tree ID, visit VisitFunc) error {
	w := walker{r: r, s: r.pool.Get().(*scratch)}
	defer func() { r.release(w.s) }()
	if err := w.enter(tree); err != nil {
		return err
	}
	for len(w.open) > 0 {
		err := w.step(visit)
		if err == fs.SkipAll {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// A walker is inside of the trees in open, the innermost last.
type walker struct {
	r       *Repository
	s       *scratch
	path    []byte
	open    []openTree
	bytes   int64 // of the trees in open
	entries int
}

type openTree struct {
	rest []byte // entries to come
	size int64
	path int // length of the path of the tree, with a slash
}

// enter reads a tree and makes it the innermost.
func (w *walker) enter(id ID) error {
	if len(w.open) > w.r.limits.Depth {
		return w.breach("folders inside folders", int64(w.r.limits.Depth))
	}
	_, data, err := w.r.object(id, kindTree, w.r.limits.ObjectBytes)
	if err != nil {
		return fmt.Errorf("folder %.200q: %w", w.path, err)
	}
	n, err := checkTree(data, w.r.hash)
	if err != nil {
		return fmt.Errorf("folder %.200q: tree %v: %w", w.path, id, err)
	}
	if w.entries += n; w.entries > w.r.limits.Entries {
		return w.breach("tree entries", int64(w.r.limits.Entries))
	}
	// The trees that a walk is inside of may hold four times what one may.
	if w.bytes += int64(len(data)); w.bytes/4 > w.r.limits.ObjectBytes {
		return w.breach("bytes of nested trees", 4*w.r.limits.ObjectBytes)
	}
	w.open = append(w.open, openTree{rest: data, size: int64(len(data)), path: len(w.path)})
	return nil
}

func (w *walker) breach(what string, limit int64) error {
	return fmt.Errorf("folder %.200q: %w", w.path, &budget.Breach{What: what, Limit: limit})
}

// leave goes back to the tree outside.
func (w *walker) leave() {
	last := len(w.open) - 1
	w.bytes -= w.open[last].size
	w.open = w.open[:last]
}

// step visits the next entry of the innermost tree, or leaves it.
func (w *walker) step(visit VisitFunc) error {
	t := &w.open[len(w.open)-1]
	if len(t.rest) == 0 {
		w.leave()
		return nil
	}
	e, rest, err := nextTreeEntry(t.rest, w.r.hash)
	if err != nil {
		return err // checkTree has seen it
	}
	t.rest = rest
	w.path = append(w.path[:t.path], e.name...)
	if len(w.path) > w.r.limits.PathBytes {
		return w.breach("path length", int64(w.r.limits.PathBytes))
	}
	id := rawID(e.id)
	size, err := w.size(e.mode, id)
	if err != nil {
		return fmt.Errorf("%.200q: %w", w.path, err)
	}
	switch err := visit(string(w.path), e.mode, id, size); {
	case err == fs.SkipDir && e.mode == ModeTree:
		return nil
	case err == fs.SkipDir:
		w.leave()
		return nil
	case err != nil:
		return err
	}
	if e.mode != ModeTree {
		return nil
	}
	w.path = append(w.path, '/')
	return w.enter(id)
}

// size returns what visitors are told of the size. Only a limit is an error.
func (w *walker) size(m Mode, id ID) (int64, error) {
	if m == ModeTree || m == ModeSubmodule {
		return -1, nil
	}
	n, err := w.r.peekSize(w.s, id)
	switch {
	case budget.IsBreach(err):
		return 0, err
	case err != nil:
		return -1, nil
	}
	return n, nil
}
