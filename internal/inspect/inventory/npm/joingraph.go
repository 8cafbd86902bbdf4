package npm

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// graphs gives the projects that no lock file answers the packages that Node.js
// would find for them: the manifest of the workspace root lists them all, with
// the edges that lead there.
func (f *installation) graphs() {
	owned := make(map[*project][]*project)
	var owners []*project
	for _, p := range f.j.sorted {
		if p.lock != nil {
			continue
		}
		owner := f.j.rootOf(p)
		if len(owned[owner]) == 0 {
			owners = append(owners, owner)
		}
		owned[owner] = append(owned[owner], p)
	}
	for _, owner := range owners {
		g := &graph{f: f, owner: owner, l: owner.m, nodes: make(map[int32]uint32), projects: make(map[string]uint32)}
		if err := g.build(owned[owner]); err != nil {
			note(g.l, span.Point{}, "not all of what is installed was looked up: "+err.Error())
		}
		g.l.Finish(false)
		for i, node := range g.nodes {
			f.reach(i, max(g.l.Nodes[node].Scope, g.l.Tree))
		}
	}
}

// reach gives an installed package that no lock file knows the strongest scope
// over all projects that lead to it.
func (f *installation) reach(i int32, s component.Scope) {
	n := &f.all[i].Nodes[0]
	if !f.known[i] && (!f.reached[i] || s < n.Scope) {
		n.Scope = s
	}
	f.reached[i] = true
}

// rootOf returns the project of the workspace root above p, or p itself.
func (j *joiner) rootOf(p *project) *project {
	for dir, ok := above(p.dir); ok; dir, ok = above(dir) {
		root := j.projects[dir]
		if root == nil || root.lock != nil {
			continue
		}
		rel := p.dir
		if dir != "" {
			rel = p.dir[len(dir)+1:]
		}
		if j.globsIn(dir).match(rel) {
			return root
		}
	}
	return p
}

// A graph is the listing of a workspace root's manifest while installed packages
// are added to it.
type graph struct {
	f        *installation
	owner    *project
	l        *component.Listing
	nodes    map[int32]uint32 // of installed packages, by their index in the installation
	queue    []int32          // installed packages whose needs are not looked at yet
	projects map[string]uint32
}

func (g *graph) build(members []*project) error {
	own := make([]uint32, len(members))
	for i, p := range members {
		n := p.m.Nodes[0]
		if p != g.owner {
			n.At = span.Point{}
			own[i] = uint32(len(g.l.Nodes))
			g.l.Nodes = append(g.l.Nodes, n)
		}
		if n.Name != "" {
			g.projects[n.Name] = own[i]
		}
	}
	for i, p := range members {
		if err := g.project(p, own[i]); err != nil {
			return err
		}
	}
	for len(g.queue) > 0 {
		i := g.queue[len(g.queue)-1]
		g.queue = g.queue[:len(g.queue)-1]
		for _, d := range g.f.all[i].Declarations {
			to, err := g.f.places.find(g.f.place[i], d.Name)
			if err != nil {
				return err
			}
			if to != none && to != i {
				g.edge(g.nodes[i], g.node(to), d.Scope)
			}
		}
	}
	return nil
}

func (g *graph) edge(from, to uint32, s component.Scope) {
	g.l.Edges = append(g.l.Edges, component.Edge{From: from, To: to, Scope: s})
}

// fits reports whether an installed package can be meant by a declaration of p.
// In a folder above that of the workspace root, it may have been put for
// somebody else, and then it must be in the range that is asked for.
func (g *graph) fits(p *project, d *component.Declaration, i int32) bool {
	switch at := g.f.places.up[g.f.place[i]]; at {
	case g.f.places.top(p.dir), g.f.places.top(g.owner.dir):
		return true
	}
	s := parseSpec(d.Requirement)
	return s.kind != specRegistry || g.f.j.holds(s.text, g.f.all[i].Nodes[0].Version)
}

// node returns the node of an installed package.
func (g *graph) node(i int32) uint32 {
	node, ok := g.nodes[i]
	if !ok {
		n := g.f.all[i].Nodes[0]
		n.At = span.Point{} // that is a place in another file
		node = uint32(len(g.l.Nodes))
		g.l.Nodes = append(g.l.Nodes, n)
		g.nodes[i] = node
		g.queue = append(g.queue, i)
	}
	return node
}

// project adds what one project, which has the given node, asks for. In its own
// listing, the packages stand at the lines that ask for them.
func (g *graph) project(p *project, node uint32) error {
	var err error
	for i := range p.m.Declarations {
		d := &p.m.Declarations[i]
		if p.isSpare(d) {
			p.met[i] = true
			continue
		}
		if to, ok := g.projects[d.Name]; ok && to != node {
			g.edge(node, to, d.Scope)
			p.met[i] = true
			continue
		}
		var found int32
		if found, err = g.f.places.find(g.f.places.top(p.dir), d.Name); err != nil {
			break
		}
		if found != none && g.fits(p, d, found) {
			p.met[i] = true
			g.direct(p, node, d, g.node(found))
		}
	}
	if p != g.owner {
		p.m.Finish(true)
	}
	return err
}

// direct says that the project p asks for the package to by the declaration d.
func (g *graph) direct(p *project, node uint32, d *component.Declaration, to uint32) {
	g.edge(node, to, d.Scope)
	if p == g.owner {
		g.l.Nodes[to].At = d.At
		return
	}
	n := g.l.Nodes[to]
	n.At, n.Scope = d.At, d.Scope
	p.m.Nodes = append(p.m.Nodes, n)
	p.m.Edges = append(p.m.Edges, component.Edge{To: uint32(len(p.m.Nodes) - 1), Scope: d.Scope})
}
