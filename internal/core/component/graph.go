package component

import (
	"cmp"
	"slices"
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
	Scope       Scope // strongest over all occurrences
	Grade       Grade // strongest over all occurrences
	Direct      bool
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
	type key struct{ ecosystem, name, version, given string }
	byKey := make(map[key]int32)
	byPURL := make(map[string]int32)
	for li, l := range listings {
		of := make([]int32, len(l.Nodes))
		for ni := range l.Nodes {
			n := &l.Nodes[ni]
			if n.Project {
				of[ni] = -1
				continue
			}
			k := key{n.Ecosystem, n.Name, n.Version, n.PURL}
			ci, ok := byKey[k]
			if !ok {
				p := n.PURL
				if p == "" {
					p = purl(n)
				}
				if ci, ok = byPURL[p]; !ok {
					ci = int32(len(g.Components))
					g.Components = append(g.Components, Component{
						PURL: p, Ecosystem: n.Ecosystem, Name: n.Name, Version: n.Version,
						Scope: Example, Grade: Claimed,
					})
					byPURL[p] = ci
				}
				byKey[k] = ci
			}
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

func (g *Graph) sortComponents() {
	order := make([]int32, len(g.Components))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(g.Components[a].PURL, g.Components[b].PURL) })
	sorted := make([]Component, len(order))
	rank := make([]int32, len(order))
	for i, o := range order {
		sorted[i] = g.Components[o]
		rank[o] = int32(i)
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
