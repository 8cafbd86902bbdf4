package ruby

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join gives locked gems the scopes of the Gemfile's groups, joins a gem's own
// specification with the lock file beside it, and connects installed gems.
func Join() inventory.Join {
	return inventory.Join{Name: "ruby", Run: func(s *inventory.Set) {
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem,
			Manifests: []string{"ruby/gemfile", "ruby/gemspec"},
			Locks:     []string{"ruby/gemfile-lock"},
			Skip:      func(d component.Declaration) bool { return d.Name == "bundler" },
		})
		connectInstalled(s)
	}}
}

// connectInstalled adds the edges between the installed gems of one gem home.
// Each specification is its own listing, so what a gem needs is listed there a
// second time, at the line that asks for it and with the installed version.
func connectInstalled(s *inventory.Set) {
	type home struct{ dir, name string }
	all := s.Of("ruby/specification")
	installed := make(map[home]string, len(all))
	for _, l := range all {
		if n := l.Nodes[0]; installed[home{homeOf(l.Path), n.Name}] == "" {
			installed[home{homeOf(l.Path), n.Name}] = n.Version
		}
	}
	for _, l := range all {
		for _, d := range l.Declarations {
			v := installed[home{homeOf(l.Path), d.Name}]
			if v == "" || d.Scope != component.Prod {
				continue
			}
			l.Nodes = append(l.Nodes, component.Node{Ecosystem: ecosystem, Name: d.Name, Version: v, At: d.At})
			l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes) - 1)})
		}
		l.Finish(true)
	}
}

// homeOf returns the part of a specification's path in front of "specifications".
func homeOf(p string) string { return p[:strings.LastIndex(p, "specifications/")] }
