package python

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// A site is a folder that distributions are installed in.
type site struct {
	dir   string
	env   environment
	dists []*component.Listing          // in path order
	named map[string]*component.Listing // by folded name
	asked map[string]bool               // extras that distributions ask for, by extraKey
	also  map[string]bool               // extras that manifests of the tree ask for
}

// isSite reports whether a folder is one that installers use.
func isSite(dir string) bool {
	base := path.Base(dir)
	return base == "site-packages" || base == "dist-packages"
}

// environmentOf tells the environment of a site from its path: lib/python3.11 on
// most systems, Lib on Windows (Python, "sysconfig", installation schemes).
func environmentOf(dir string) environment {
	e := environment{fixed: true}
	if !isSite(dir) {
		return e
	}
	switch above := path.Base(path.Dir(dir)); {
	case above == "Lib":
		e.os = "nt"
	case strings.HasPrefix(above, "python"):
		e.os = "posix"
		if v := above[len("python"):]; v != "" && strings.Trim(v, "0123456789.") == "" {
			e.python = v
		}
	}
	return e
}

// maxRounds bounds how many extras deep one extra can ask for another.
const maxRounds = 4

// ask collects the extras that installed distributions ask for, and those that
// they ask for because their own extras are asked for.
func (s *site) ask() {
	for range maxRounds {
		added := false
		for _, l := range s.dists {
			env := s.environment(l)
			for i := range l.Declarations {
				d := &l.Declarations[i]
				if strings.HasPrefix(d.Extra, "extras=") && env.eval(wordOf(d.Extra, "marker")) != no {
					added = addExtras(s.asked, d) || added
				}
			}
		}
		if !added {
			return
		}
	}
}

// environment returns the environment for the requirements of l.
func (s *site) environment(l *component.Listing) environment {
	env := s.env
	name := l.Nodes[0].Name
	env.extras = func(extra string) bool {
		key := extraKey(name, extra)
		return s.asked[key] || s.also[key]
	}
	return env
}

// connect adds edges to the distributions that answer the requirements of l.
func (s *site) connect(l *component.Listing) {
	env := s.environment(l)
	done := make(map[string]component.Scope)
	self := fold(l.Nodes[0].Name)
	for i := range l.Declarations {
		d := &l.Declarations[i]
		scope := component.Prod
		switch env.eval(wordOf(d.Extra, "marker")) {
		case no:
			continue
		case unsure:
			scope = component.Optional
		}
		name := fold(d.Name)
		to := s.named[name]
		if to == nil {
			// Distributions of Linux leave out and rename what they package.
			if scope == component.Prod && path.Base(s.dir) == "site-packages" {
				note(l, d.At, "%s is needed and not installed beside this package", d.Name)
			}
			continue
		}
		if have, ok := done[name]; name == self || ok && have <= scope {
			continue
		}
		done[name] = scope
		addInstalled(l, to, d, scope)
	}
	l.Finish(true)
}

// addInstalled adds the package of another listing to l, as one that the first
// package of l needs.
func addInstalled(l, to *component.Listing, d *component.Declaration, scope component.Scope) {
	n := to.Nodes[0]
	n.At, n.Direct, n.Integrity, n.Licence = d.At, false, "", ""
	l.Nodes = append(l.Nodes, n)
	l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes) - 1), Scope: scope})
}
