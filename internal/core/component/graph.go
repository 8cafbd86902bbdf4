package component

import (
	"cmp"
	"hash/maphash"
	"slices"
	"strings"
)

// An Occurrence is one place where a component was seen.
type Occurrence struct {
	Listing uint32 // index into Graph.Listings
	Node    uint32 // index into that listing's nodes
}

// A Component is one package at one version, however often it was seen.
type Component struct {
	PURL        string // as the first document that gives one writes it, else built from the parts
	Ecosystem   string
	Name        string
	Version     string
	Range       string // VERS range that holds the version, where evidence proves no exact one
	Scope       Scope  // strongest over all occurrences
	Grade       Grade  // strongest over all occurrences
	Direct      bool
	Given       bool         // the package URL is a document's own
	Occurrences []Occurrence // in the order of listings
}

// A Graph holds everything that a run found out about packages.
type Graph struct {
	Listings   []*Listing // sorted by path, then format
	Components []Component
	// Of maps each node to its component, by listing; -1 for projects.
	Of [][]int32
}

// Merge joins listings into a graph. Components are sorted by package URL. purl
// builds the canonical package URL of a node that has none of its own.
func Merge(listings []*Listing, purl func(*Node) string) *Graph {
	slices.SortFunc(listings, func(a, b *Listing) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Format, b.Format))
	})
	g := &Graph{Listings: listings, Of: make([][]int32, len(listings))}
	nodes := 0
	for _, l := range listings {
		nodes += len(l.Nodes)
	}
	m := merger{g: g, purl: purl, seed: maphash.MakeSeed()}
	m.byKey = make(map[uint64]int32, nodes)
	all := make([]int32, nodes) // one piece, cut up
	for li, l := range listings {
		of := all[:len(l.Nodes):len(l.Nodes)]
		all = all[len(l.Nodes):]
		for ni := range l.Nodes {
			n := &l.Nodes[ni]
			if n.Project {
				of[ni] = -1
				continue
			}
			ci := m.component(n)
			of[ni] = ci
			c := &g.Components[ci]
			c.Scope = min(c.Scope, max(n.Scope, l.Tree))
			c.Grade = max(c.Grade, l.Grade)
			c.Direct = c.Direct || n.Direct
			c.Occurrences = append(c.Occurrences, Occurrence{uint32(li), uint32(ni)})
		}
		g.Of[li] = of
	}
	g.sortComponents()
	return g
}

// A merger finds the component of a node. Its map holds hashes only, because
// what they stand for is in the components already.
type merger struct {
	g     *Graph
	purl  func(*Node) string
	seed  maphash.Seed
	byKey map[uint64]int32
}

// rangeOf returns the interval that evidence gives for a node's version. What a
// manifest asks for is no such interval: it is never written as VERS.
func rangeOf(n *Node) string {
	if n.Version == "" && strings.HasPrefix(n.Requirement, "vers:") {
		return n.Requirement
	}
	return ""
}

// component returns the component of a node, adding it where it is new.
func (m *merger) component(n *Node) int32 {
	var h maphash.Hash
	h.SetSeed(m.seed)
	within := rangeOf(n)
	for _, s := range [...]string{n.Ecosystem, n.Name, n.Version, within, n.PURL} {
		h.WriteString(s)
		h.WriteByte(0)
	}
	for key := h.Sum64(); ; key++ { // two components with one hash: the next place
		ci, ok := m.byKey[key]
		if !ok {
			p := n.PURL
			if p == "" {
				p = m.purl(n)
			}
			ci = int32(len(m.g.Components))
			m.byKey[key] = ci
			m.g.Components = append(m.g.Components, Component{
				PURL: p, Ecosystem: n.Ecosystem, Name: n.Name, Version: n.Version, Range: within,
				Scope: Example, Grade: Claimed, Given: n.PURL != "",
			})
			return ci
		}
		c := &m.g.Components[ci]
		if c.Name == n.Name && c.Version == n.Version && c.Range == within && c.Ecosystem == n.Ecosystem && c.Given == (n.PURL != "") && (!c.Given || c.PURL == n.PURL) {
			return ci
		}
	}
}

// sortComponents sorts the components and makes those with one package URL one:
// files may spell a name differently, and documents give package URLs of their
// own. Of equal ones the one that was met first names them.
func (g *Graph) sortComponents() {
	order := make([]int32, len(g.Components))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(g.Components[a].PURL, g.Components[b].PURL), cmp.Compare(g.Components[a].Range, g.Components[b].Range), cmp.Compare(a, b))
	})
	sorted := make([]Component, 0, len(order))
	rank := make([]int32, len(order))
	for _, o := range order {
		c := &g.Components[o]
		last := len(sorted) - 1
		if last < 0 || sorted[last].PURL != c.PURL || sorted[last].Range != c.Range {
			sorted = append(sorted, *c)
			rank[o] = int32(last + 1)
			continue
		}
		rank[o] = int32(last)
		sorted[last].absorb(c)
	}
	g.Components = sorted
	for _, of := range g.Of {
		for i, c := range of {
			if c >= 0 {
				of[i] = rank[c]
			}
		}
	}
}

// absorb adds the occurrences of an equal component.
func (c *Component) absorb(d *Component) {
	c.Scope, c.Grade, c.Direct = min(c.Scope, d.Scope), max(c.Grade, d.Grade), c.Direct || d.Direct
	c.Occurrences = append(c.Occurrences, d.Occurrences...)
	slices.SortFunc(c.Occurrences, func(a, b Occurrence) int {
		return cmp.Or(cmp.Compare(a.Listing, b.Listing), cmp.Compare(a.Node, b.Node))
	})
}

// DependsOn returns the components that component c needs, over all its
// occurrences, sorted and without duplicates.
func (g *Graph) DependsOn(c int, into []int32) []int32 {
	into = into[:0]
	for _, o := range g.Components[c].Occurrences {
		l := g.Listings[o.Listing]
		for _, e := range l.Out(o.Node) {
			if to := g.Of[o.Listing][e.To]; to >= 0 && int(to) != c {
				into = append(into, to)
			}
		}
	}
	slices.Sort(into)
	return slices.Compact(into)
}

// Node returns the node of an occurrence and the listing that holds it.
func (g *Graph) Node(o Occurrence) (*Listing, *Node) {
	l := g.Listings[o.Listing]
	return l, &l.Nodes[o.Node]
}
