package npm

import (
	"github.com/ossay-dev/ossay/internal/core/component"
)

// declare adds a node for each declaration of p that nothing answers, by its
// true name and without a version. Folders of this machine and other workspaces
// are the project's own code, and nobody installs a peer that may be missing.
func (p *project) declare() {
	seen := make(map[string]uint32)
	added := false
	for i := range p.m.Declarations {
		d := &p.m.Declarations[i]
		if p.met[i] || p.isSpare(d) || d.Kind == kindPeer && d.Scope == component.Optional {
			continue
		}
		if at, ok := seen[d.Name]; ok { // in another section, too
			n := &p.m.Nodes[at]
			n.Scope = min(n.Scope, d.Scope)
			p.m.Edges = append(p.m.Edges, component.Edge{To: at, Scope: d.Scope})
			continue
		}
		if n, ok := p.asked(d); ok {
			at := uint32(len(p.m.Nodes))
			p.m.Nodes = append(p.m.Nodes, n)
			p.m.Edges = append(p.m.Edges, component.Edge{To: at, Scope: d.Scope})
			seen[d.Name], added = at, true
		}
	}
	if added {
		p.m.Finish(true)
	}
}

// asked returns the package that a declaration asks for.
func (p *project) asked(d *component.Declaration) (component.Node, bool) {
	n := component.Node{Ecosystem: ecosystem, Name: d.Name, At: d.At, Scope: d.Scope}
	s := parseSpec(d.Requirement)
	if s.kind == specCatalog {
		s = parseSpec(p.catalog(s.text, d.Name))
	}
	switch {
	case s.kind == specWorkspace, s.kind == specLocal && !isArchive(s.text):
		return n, false
	case s.kind == specRegistry:
		n.Requirement = s.text
		if s.name != "" && s.name != d.Name {
			n.Name, n.Alias = s.name, d.Name
		}
	case s.kind == specCatalog: // of which nothing is known
		n.Requirement = d.Requirement
	default:
		n.Source = s.text
	}
	return n, true
}

// catalog returns the range for a package in the nearest catalog of that name.
func (p *project) catalog(catalog, name string) string {
	key := catalogKey(catalog, name)
	for dir, ok := p.dir, true; ok; dir, ok = above(dir) {
		if text := p.j.catalogsIn(dir)[key]; text != "" {
			return text
		}
	}
	return "catalog:" + catalog
}
