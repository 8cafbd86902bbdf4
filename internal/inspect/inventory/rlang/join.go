package rlang

import (
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join takes the direct packages of a lock file from the DESCRIPTION beside it,
// says where the two disagree, and connects the installed packages of a library.
func Join() inventory.Join {
	return inventory.Join{Name: "rlang", Run: func(s *inventory.Set) {
		locked := make(map[string]bool)
		for _, l := range s.Of(formatLock) {
			for i := range l.Nodes {
				locked[l.Nodes[i].Name] = true
			}
		}
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatDescription}, Locks: []string{formatLock},
			// What a package only suggests is locked where the project uses it.
			Skip: func(d component.Declaration) bool { return d.Scope != component.Prod && !locked[d.Name] },
		})
		connectInstalled(s)
	}}
}

// connectInstalled adds the edges between the installed packages of one library,
// a folder with a folder for each package. Each package is its own listing, so
// what it needs is listed there a second time, at the line that asks for it and
// with the installed version.
func connectInstalled(s *inventory.Set) {
	type place struct{ library, name string }
	all := s.Of(formatInstalled)
	installed := make(map[place]component.Node, len(all))
	library := func(l *component.Listing) string { return path.Dir(path.Dir(l.Path)) }
	for _, l := range all {
		if len(l.Nodes) > 0 {
			installed[place{library(l), l.Nodes[0].Name}] = l.Nodes[0]
		}
	}
	for _, l := range all {
		have := make(map[string]bool)
		for _, d := range l.Declarations {
			n, ok := installed[place{library(l), d.Name}]
			if !ok || d.Scope != component.Prod || have[d.Name] {
				continue
			}
			have[d.Name] = true
			l.Nodes = append(l.Nodes, component.Node{
				Ecosystem: n.Ecosystem, Name: n.Name, Version: n.Version, Source: n.Source, At: d.At,
			})
			l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes) - 1)})
		}
		l.Finish(true)
	}
}
