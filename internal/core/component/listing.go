package component

import (
	"cmp"
	"slices"
)

// Finish sorts and deduplicates the edges, computes which nodes are direct, and,
// if the file itself does not say (scoped is false), computes each node's scope
// from the scopes of the edges that lead to it from a project.
func (l *Listing) Finish(scoped bool) {
	slices.SortFunc(l.Edges, func(a, b Edge) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Scope, b.Scope))
	})
	l.Edges = slices.CompactFunc(l.Edges, func(a, b Edge) bool { return a.From == b.From && a.To == b.To })
	for _, e := range l.Edges {
		if l.Nodes[e.From].Project && !l.Nodes[e.To].Project {
			l.Nodes[e.To].Direct = true
		}
	}
	if !scoped {
		l.scopeByReach()
	}
}

// Out returns the edges that leave node n; Finish must have run.
func (l *Listing) Out(n uint32) []Edge {
	lo, _ := slices.BinarySearchFunc(l.Edges, n, func(e Edge, n uint32) int { return cmp.Compare(e.From, n) })
	hi := lo
	for hi < len(l.Edges) && l.Edges[hi].From == n {
		hi++
	}
	return l.Edges[lo:hi]
}

// scopeByReach gives each node the strongest scope over all paths from a
// project, where a path is as weak as its weakest edge. Nodes that no project
// reaches keep the scope that the reader gave them.
func (l *Listing) scopeByReach() {
	const unseen = Scope(255)
	best := make([]Scope, len(l.Nodes))
	for i := range best {
		best[i] = unseen
	}
	queue := make([]uint32, 0, len(l.Nodes))
	for want := Prod; want <= Example; want++ {
		queue = queue[:0]
		for i := range l.Nodes {
			if l.Nodes[i].Project && l.Nodes[i].Scope <= want || best[i] < want {
				queue = append(queue, uint32(i))
			}
		}
		for len(queue) > 0 {
			n := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			for _, e := range l.Out(n) {
				if e.Scope > want || best[e.To] <= want {
					continue
				}
				best[e.To] = want
				queue = append(queue, e.To)
			}
		}
	}
	for i := range l.Nodes {
		if best[i] != unseen && !l.Nodes[i].Project {
			l.Nodes[i].Scope = best[i]
		}
	}
}

// ProofsOf returns the proofs of node n.
func (l *Listing) ProofsOf(n uint32) []Proof {
	lo, _ := slices.BinarySearchFunc(l.Proofs, n, func(p Proof, n uint32) int { return cmp.Compare(p.Node, n) })
	hi := lo
	for hi < len(l.Proofs) && l.Proofs[hi].Node == n {
		hi++
	}
	return l.Proofs[lo:hi]
}
