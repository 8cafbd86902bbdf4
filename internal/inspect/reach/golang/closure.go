package golang

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"

	"golang.org/x/mod/module"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/reach"
)

// Bounds of what is read of the module cache.
const (
	maxPackages = 50_000
	maxFile     = 4 << 20 // bytes of one source
	maxFiles    = 5_000   // of one package
)

// A Module is one module of a build list.
type Module struct{ Path, Version string }

// An Import is one import of the target's own sources.
type Import struct {
	Package, Path string // importing package and import path
	At            span.Span
}

// A Via says who imports a package first: a source of the target, or a package.
type Via struct {
	Package string
	At      span.Span // zero where the importer is no source of the target
}

// A Closure is what the sources of a module import, directly or through others.
// Constraints of builds are not judged, so that it holds rather too much.
type Closure struct {
	Via     map[string]Via // by imported package
	Missing []string       // modules whose sources are not here: "path@version"
	Cgo     []string       // packages, or sources of the target, that use cgo
	Cut     bool           // there was more than the bounds allow
}

// Close follows imports from the target's own sources through the modules of the
// build list, whose sources open finds; an error of open means that they are not
// here. Packages of own, the target's import paths, are never looked for elsewhere.
func Close(own []Import, modules []Module, open func(Module) (fs.FS, error)) *Closure {
	w := &walker{
		c: &Closure{Via: map[string]Via{}}, modules: slices.Clone(modules), open: open,
		opened: map[Module]fs.FS{}, mine: map[string]bool{}, missing: map[string]bool{}, cgo: map[string]bool{},
	}
	sort.SliceStable(w.modules, func(i, j int) bool { return len(w.modules[i].Path) > len(w.modules[j].Path) }) // the longest prefix first
	for _, i := range own {
		w.mine[i.Package] = true
	}
	for _, i := range own {
		w.reach(i.Path, Via{i.Package, i.At})
	}
	for len(w.queue) > 0 && !w.c.Cut {
		next := w.queue[0]
		w.queue = w.queue[1:]
		w.expand(next)
	}
	w.c.Missing, w.c.Cgo = keys(w.missing), keys(w.cgo)
	return w.c
}

func keys(m map[string]bool) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

type walker struct {
	c            *Closure
	modules      []Module
	open         func(Module) (fs.FS, error)
	opened       map[Module]fs.FS
	mine         map[string]bool
	missing, cgo map[string]bool
	queue        []string
}

// reach notes that a package is imported, once.
func (w *walker) reach(p string, via Via) {
	if p == "C" {
		at := via.Package
		if via.At.Path != "" {
			at = via.At.Path
		}
		w.cgo[at] = true
		return
	}
	if _, seen := w.c.Via[p]; seen {
		return
	}
	if len(w.c.Via) == maxPackages {
		w.c.Cut = true
		return
	}
	w.c.Via[p] = via
	if !w.mine[p] && !Standard(p) {
		w.queue = append(w.queue, p)
	}
}

// Standard reports whether an import path belongs to the standard library: its
// first element has no dot (go help importpath).
func Standard(p string) bool {
	first, _, _ := strings.Cut(p, "/")
	return !strings.Contains(first, ".")
}

// expand reads the imports of a package outside of the target.
func (w *walker) expand(p string) {
	for _, m := range w.modules {
		if p != m.Path && !strings.HasPrefix(p, m.Path+"/") {
			continue
		}
		files, ok := w.opened[m]
		if !ok {
			var err error
			if files, err = w.open(m); err != nil {
				files = nil
			}
			w.opened[m] = files
		}
		if files == nil {
			w.missing[m.Path+"@"+m.Version] = true
			return
		}
		dir := strings.TrimPrefix(strings.TrimPrefix(p, m.Path), "/")
		if w.read(files, path.Clean("./"+dir), p) {
			return // else a module with a shorter path may hold it
		}
	}
}

// read reaches what the sources in a folder import, and reports whether there are
// any.
func (w *walker) read(files fs.FS, dir, p string) bool {
	entries, err := fs.ReadDir(files, dir)
	if err != nil {
		return false
	}
	found := false
	for _, e := range entries[:min(len(entries), maxFiles)] {
		name := e.Name()
		if !e.Type().IsRegular() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "_") || strings.HasPrefix(name, ".") {
			continue
		}
		found = true
		text, err := readFile(files, path.Join(dir, name))
		if err != nil {
			continue
		}
		imports, _ := reach.GoImports(name, text) // those before a mistake count
		for _, i := range imports {
			w.reach(i.Path, Via{Package: p})
		}
	}
	return found
}

func readFile(files fs.FS, name string) (string, error) {
	f, err := files.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile))
	return string(data), err
}

// CachePath is the folder of a module below the module cache (go help modules,
// "module cache").
func CachePath(m Module) (string, error) {
	p, err := module.EscapePath(m.Path)
	if err != nil {
		return "", err
	}
	v, err := module.EscapeVersion(m.Version)
	if err != nil {
		return "", err
	}
	return p + "@" + v, nil
}

// Chain is the way from a source of the target to a package, outermost first; the
// first is the importer in the target.
func (c *Closure) Chain(p string) []string {
	out := []string{p}
	for len(out) < maxTrace {
		via, ok := c.Via[out[len(out)-1]]
		if !ok {
			break
		}
		out = append(out, via.Package)
		if via.At.Path != "" {
			break
		}
	}
	slices.Reverse(out)
	return out
}
