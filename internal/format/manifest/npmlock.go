package manifest

import (
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Layout says how a lock file tells which entry answers a need.
type Layout int

// The layouts.
const (
	Folders   Layout = iota // by the folders of node_modules: npm, bun
	Linked                  // each entry names what it got: pnpm
	Described               // by the requirement, which has one answer in the whole file: yarn
)

// A Lock is what a lock file of npm packages holds: a package-lock.json file of
// version 2 or 3, or the like of another tool, which the packages below this one
// read and edit.
type Lock struct {
	Packages map[string]*Locked // by path: "", "node_modules/a", "packages/x"; in other layouts by the file's key
	Legacy   bool               // it holds the map "dependencies" of version 1, too
	Layout   Layout
}

// Locked is one entry of a lock file. It is not changed once it is made.
type Locked struct {
	Path, Name, Version string
	Resolved            string // for a link its target
	Project             bool   // a folder of the tree: the root or a workspace
	Link, Bundled       bool
	Scripts             bool
	Licence             string
	Flags               []string // dev, optional, devOptional, peer
	Needs               []Need
	Release             *Release // what takes its place, nil in what was read

	// Of layouts without folders only:
	Links map[string]string // the path of what answers a need, by the need's name
	Peers string            // for which peers it was resolved, as the file writes it behind the version
	Open  bool              // the file does not say in which ranges it needs what it needs: those are "?"
	Fixed string            // why it cannot be changed, "" if it can be
}

var errLock = errors.New("no lock file of npm of version 2 or 3: it has no map of packages")

// DecodeLock reads a lock file of npm.
func DecodeLock(src string, b *budget.Budget) (*Lock, error) {
	doc, err := tree.JSON(src, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	packages := root.Get("packages")
	if packages.Kind() != tree.Map {
		return nil, errLock
	}
	l := &Lock{Packages: make(map[string]*Locked), Legacy: root.Get("dependencies").Kind() == tree.Map}
	for c := range packages.Children() {
		if c.Kind() == tree.Map && l.Packages[c.Key()] == nil {
			l.Packages[c.Key()] = locked(c)
		}
	}
	return l, nil
}

// locked reads one entry.
func locked(n tree.Node) *Locked {
	e := &Locked{Path: n.Key(), Name: n.Get("name").Text(), Version: n.Get("version").Text(), Resolved: n.Get("resolved").Text()}
	i := strings.LastIndex(e.Path, "node_modules/")
	e.Project = i < 0
	if e.Name == "" && i >= 0 {
		e.Name = e.Path[i+len("node_modules/"):]
	}
	e.Link, e.Bundled = n.Get("link").True(), n.Get("inBundle").True()
	e.Scripts, e.Licence = n.Get("hasInstallScript").True(), n.Get("license").Text()
	for _, f := range [...]string{"dev", "devOptional", "optional", "peer"} {
		if n.Get(f).True() {
			e.Flags = append(e.Flags, f)
		}
	}
	e.Needs = needs(n, e.Project)
	return e
}

// LockPatch returns the patch that turns the lock file was into now.
func LockPatch(was, now *Lock) *Patch {
	p := &Patch{}
	for path, e := range now.Packages {
		old := was.Packages[path]
		switch {
		case old == e:
		case e.Project && old != nil:
			relaxed(p.In("packages", path), old, e)
		case e.Release != nil:
			p.In("packages").Put(path, e.Release.Entry(localName(path), e.Flags))
			if was.Legacy {
				e.Release.legacyEntry(legacy(p, path).In(localName(path)), localName(path), e.Flags)
			}
		case old != nil:
			flags(p.In("packages", path), old, e)
		}
	}
	for path := range was.Packages {
		if now.Packages[path] == nil {
			p.In("packages").Drop(path)
			if was.Legacy {
				legacy(p, path).Drop(localName(path))
			}
		}
	}
	return p
}

// relaxed changes the ranges of a project that differ.
func relaxed(p *Patch, old, now *Locked) {
	have := make(map[[2]string]string)
	for _, n := range old.Needs {
		have[[2]string{n.Kind, n.Name}] = n.Range
	}
	for _, n := range now.Needs {
		if r, ok := have[[2]string{n.Kind, n.Name}]; ok && r != n.Range {
			p.In(n.Kind).Put(n.Name, Quote(n.Range))
		}
	}
}

// flags changes the flags of an entry that stays.
func flags(p *Patch, old, now *Locked) {
	for _, f := range old.Flags {
		p.Drop(f)
	}
	for _, f := range now.Flags {
		delete(p.Delete, f)
	}
}

// localName returns the name under which the last folder of a path is loaded.
func localName(path string) string {
	return path[strings.LastIndex(path, "node_modules/")+len("node_modules/"):]
}

// legacy returns the patch of the map "dependencies" in which the entry for a
// path stands in lock files of version 2.
func legacy(p *Patch, path string) *Patch {
	p = p.In("dependencies")
	parts := strings.Split(strings.TrimPrefix(path, "node_modules/"), "/node_modules/")
	for _, name := range parts[:len(parts)-1] {
		p = p.In(name, "dependencies")
	}
	return p
}

// legacyEntry changes the entry of version 1 of the format. What stands nested in
// it stays.
func (r *Release) legacyEntry(p *Patch, local string, flags []string) {
	v := r.Version
	if local != r.Name { // an alias
		v = "npm:" + r.Name + "@" + v
	}
	p.Put("version", Quote(v))
	for key, text := range map[string]string{"resolved": r.Tarball, "integrity": r.Integrity} {
		if text == "" {
			p.Drop(key)
		} else {
			p.Put(key, Quote(text))
		}
	}
	for _, f := range flags {
		p.Put(f, "true")
	}
	requires := make(map[string]string)
	for _, n := range r.Needs {
		if n.Kind != NeedPeer {
			requires[n.Name] = n.Range
		}
	}
	if len(requires) > 0 {
		p.Put("requires", compact(requires))
	} else {
		p.Drop("requires")
	}
}
