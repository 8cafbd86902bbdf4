package app

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/reach/golang"
)

// goSources knows what the Go sources of the target import, by go.mod file.
type goSources struct {
	c       *checked
	modules map[string]*goModule // by the path of the go.mod file
	dirs    map[string]string    // go.mod files by folder
}

// A goModule is what one go.mod file and the sources below it say.
type goModule struct {
	mod     *manifest.GoMod
	own     []golang.Import // of shipped sources
	closure *golang.Closure // made when it is asked for
}

func newGoSources(c *checked) *goSources {
	s := &goSources{c: c, modules: map[string]*goModule{}, dirs: map[string]string{}}
	for _, l := range c.scan.graph.Listings {
		if path.Base(l.Path) != "go.mod" || s.modules[l.Path] != nil {
			continue
		}
		text, err := c.scan.source(l.Path, maxConfig)
		if err != nil {
			continue
		}
		mod, err := manifest.DecodeGoMod(text) // the lax form leaves replacements out
		if err != nil {
			if mod, err = manifest.DecodeGoModOf(text); err != nil {
				continue
			}
		}
		s.modules[l.Path] = &goModule{mod: mod}
		s.dirs[path.Dir(l.Path)] = l.Path
	}
	for _, l := range c.scan.sources {
		if l.Format == component.SourceGo && l.Tree.Shipped() && !strings.HasSuffix(l.Path, "_test.go") {
			s.add(l)
		}
	}
	return s
}

// add gives a source to the go.mod file next above it.
func (s *goSources) add(l *component.Listing) {
	dir := path.Dir(l.Path)
	sub := ""
	for {
		if name, ok := s.dirs[dir]; ok {
			m := s.modules[name]
			pkg := path.Join(m.mod.Module, sub)
			for _, a := range l.Attrs {
				m.own = append(m.own, golang.Import{Package: pkg, Path: a.Value, At: span.At(l.Path, a.At)})
			}
			if len(l.Attrs) == 0 {
				m.own = append(m.own, golang.Import{Package: pkg, Path: "unsafe"}) // it is there, though it imports nothing
			}
			return
		}
		if dir == "." || dir == "/" {
			return
		}
		base := path.Base(dir)
		if base == "vendor" || base == "testdata" || strings.HasPrefix(base, "_") || strings.HasPrefix(base, ".") {
			return // what the go command passes over
		}
		sub = path.Join(base, sub)
		dir = path.Dir(dir)
	}
}

// moduleAt is the path of the module of a go.mod file, or "".
func (s *goSources) moduleAt(p string) string {
	if m := s.modules[p]; m != nil {
		return m.mod.Module
	}
	return ""
}

// replaces reports whether a go.mod file puts a module in another's place.
func (s *goSources) replaces(p, module string) bool {
	m := s.modules[p]
	if m == nil {
		return false
	}
	for from, to := range m.mod.Replace {
		if to.Path == module && from.Path != module {
			return true
		}
	}
	return false
}

// cgo names one package of a build that uses cgo, or says that not all packages
// could be looked at, or is "".
func (s *goSources) cgo(p string) string {
	c := s.closed(p)
	switch {
	case c == nil:
		return "a source that could not be read perhaps"
	case len(c.Cgo) > 0:
		return c.Cgo[0]
	}
	return ""
}

// closed follows the imports of a module through the module cache, once.
func (s *goSources) closed(p string) *golang.Closure {
	m := s.modules[p]
	if m == nil {
		return nil
	}
	if m.closure == nil {
		var list []golang.Module
		for _, r := range m.mod.Require {
			list = append(list, golang.Module{Path: r.Path, Version: r.Version})
		}
		cache := moduleCache(s.c.env.Getenv)
		m.closure = golang.Close(m.own, list, func(x golang.Module) (fs.FS, error) { return s.open(p, m, cache, x) })
	}
	return m.closure
}

// open finds the sources of a module of the build list: replaced by a folder, in
// the folder vendor, or in the module cache.
func (s *goSources) open(p string, m *goModule, cache string, x golang.Module) (fs.FS, error) {
	g := &goReach{c: s.c}
	dir, root, onDisk := g.folder(p)
	to, ok := m.mod.Replace[manifest.Module{Path: x.Path, Version: x.Version}]
	if !ok {
		to, ok = m.mod.Replace[manifest.Module{Path: x.Path}]
	}
	switch {
	case ok && to.Version == "":
		folder := filepath.Join(dir, filepath.FromSlash(to.Path))
		if !onDisk || folder != root && !strings.HasPrefix(folder, root+string(filepath.Separator)) {
			return nil, errors.New("replaced by a folder outside of the target")
		}
		return os.DirFS(folder), nil
	case ok:
		x = golang.Module{Path: to.Path, Version: to.Version}
	}
	if onDisk {
		if f := dirFS(filepath.Join(dir, "vendor", filepath.FromSlash(x.Path))); f != nil {
			return f, nil
		}
	}
	name, err := golang.CachePath(x)
	if err != nil {
		return nil, err
	}
	if f := dirFS(filepath.Join(cache, filepath.FromSlash(name))); f != nil {
		return f, nil
	}
	return nil, fs.ErrNotExist
}

// judge answers by imports only; why says why there is no better answer.
func (s *goSources) judge(p *goPlace, f *finding.Finding, asked goAsked, why error) *finding.Reach {
	c := s.closed(p.path)
	if c == nil {
		return undetermined("%s could not be read; %v", p.path, why)
	}
	r := &finding.Reach{Level: finding.ByImports, Method: "imports of the sources and of the module cache; no call graph: " + why.Error(), Symbols: asked.questions[0].Symbols()}
	hit := s.imported(c, asked, f.Package)
	switch {
	case hit != "":
		chain := c.Chain(hit)
		r.Verdict, r.Reason = finding.Imported, strings.Join(chain, " imports ")
		if at := c.Via[chain[min(1, len(chain)-1)]].At; at.Path != "" {
			r.Places = []span.Span{at}
		}
	case f.Package == "stdlib":
		r.Verdict, r.Reason = finding.Undetermined, "what the standard library imports of itself is not followed"
	case len(c.Missing) > 0:
		r.Verdict = finding.Undetermined
		r.Reason = "no import of it was seen, but the module cache lacks " + someOf(c.Missing, "module")
	case c.Cut:
		r.Verdict, r.Reason = finding.Undetermined, "more packages than are followed"
	default:
		r.Verdict, r.Reason = finding.NotImported, "no source imports it, directly or through other modules"
	}
	return r
}

// elsewhere returns a package that an advisory is about and that sources import,
// whatever constraints of the build say, or "".
func (s *goSources) elsewhere(p, module string, asked goAsked) string {
	if c := s.closed(p); c != nil {
		return s.imported(c, asked, module)
	}
	return ""
}

// imported returns a package of the closure that the advisory is about, or "".
func (s *goSources) imported(c *golang.Closure, asked goAsked, module string) string {
	for _, q := range asked.questions {
		for _, p := range q.Packages {
			if _, ok := c.Via[p.Path]; ok {
				return p.Path
			}
		}
	}
	if asked.rank > 0 {
		return ""
	}
	best := ""
	for p := range c.Via {
		if (p == module || strings.HasPrefix(p, module+"/")) && (best == "" || p < best) {
			best = p
		}
	}
	return best
}
