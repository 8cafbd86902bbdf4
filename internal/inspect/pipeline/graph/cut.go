package graph

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// A Cut is a set of changes after which no way is left from an act to a right.
type Cut struct {
	Fixes []Change // that a machine can make
	// Hand are those that no fix is known for: where there are any, automatic fixes
	// alone do not cut all ways.
	Hand []Change
}

// A Change ends one weakness, in as many nodes as it stands behind.
type Change struct {
	Nodes []int
	Fix   *finding.Fix // nil for a change by hand
}

const (
	unit   = 1 << 20     // the cost of a fix that stands alone
	byHand = unit * 4096 // of a change without one: any number of fixes is better
)

// Cut returns the smallest set of changes that cuts all ways: as few as possible
// by hand, then as few fixes as possible, those that are safe rather than others.
// It is a minimum cut through the nodes that stand for weaknesses. A fix that
// ends several nodes, because an action is used by several jobs, counts as one;
// then the set is minimal (none of it can be left out) and its size an upper
// bound.
func (g *Graph) Cut() Cut {
	sharing := map[string]int{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Fix != nil {
			sharing[fixKey(n.Fix)]++
		}
	}
	net := newNetwork(2*len(g.Nodes) + 2)
	source, sink := 2*len(g.Nodes), 2*len(g.Nodes)+1
	for i := range g.Nodes {
		n := &g.Nodes[i]
		net.add(2*i, 2*i+1, cost(n, sharing))
		switch n.Kind {
		case Act:
			net.add(source, 2*i, unlimited)
		case Power:
			net.add(2*i+1, sink, unlimited)
		}
	}
	for _, e := range g.Edges {
		net.add(2*e.From+1, 2*e.To, unlimited)
	}
	net.flow(source, sink)
	left := net.side(source)
	changes := g.changes(func(i int) bool { return left[2*i] && !left[2*i+1] })
	return sorted(g.minimal(changes))
}

// cost is what it takes to end the weakness that a node stands for.
func cost(n *Node, sharing map[string]int) int64 {
	switch {
	case n.Fix != nil && safe(n.Fix):
		return int64(unit / sharing[fixKey(n.Fix)])
	case n.Fix != nil:
		return int64(unit/sharing[fixKey(n.Fix)]) + burden(n.Rule)
	case n.Rule != "":
		return byHand
	}
	return unlimited
}

// burden breaks ties between fixes that are not safe: what changes least of what
// the pipeline does comes first.
func burden(rule string) int64 {
	switch rule {
	case "pipeline/dangerous-triggers":
		return 4
	case "pipeline/untrusted-checkout-exec", "pipeline/artifact-poisoning":
		return 8
	}
	return 1
}

func safe(f *finding.Fix) bool { return len(f.Summary) > 5 && f.Summary[:5] == "safe:" }

// fixKey tells fixes apart by what they change.
func fixKey(f *finding.Fix) string {
	key := f.Summary
	for _, e := range f.Edits {
		key += fmt.Sprintf("|%s %d %d %s", e.Span.Path, e.Span.Off, e.Span.End, e.New)
	}
	return key
}

// changes makes the changes for the nodes that chosen says.
func (g *Graph) changes(chosen func(int) bool) []Change {
	var out []Change
	at := map[string]int{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if !chosen(i) || n.Rule == "" {
			continue
		}
		if n.Fix == nil {
			out = append(out, Change{Nodes: []int{i}})
			continue
		}
		key := fixKey(n.Fix)
		if _, known := at[key]; !known {
			at[key] = len(out)
			out = append(out, Change{Fix: n.Fix})
		}
		out[at[key]].Nodes = append(out[at[key]].Nodes, i)
	}
	for i := range g.Nodes { // a fix ends all nodes that it stands behind
		if n := &g.Nodes[i]; n.Fix != nil && !chosen(i) {
			if k, known := at[fixKey(n.Fix)]; known {
				out[k].Nodes = append(out[k].Nodes, i)
			}
		}
	}
	return out
}

// maxTried bounds the changes that are tried to be left out: each costs a walk
// over the graph.
const maxTried = 300

// minimal leaves out changes without which all ways are cut, too.
func (g *Graph) minimal(changes []Change) []Change {
	if len(changes) > maxTried {
		return changes
	}
	for i := len(changes) - 1; i >= 0; i-- {
		rest := append(append([]Change(nil), changes[:i]...), changes[i+1:]...)
		if !g.open(rest) {
			changes = rest
		}
	}
	return changes
}

// open reports whether a way is left after the changes.
func (g *Graph) open(changes []Change) bool {
	gone := make([]bool, len(g.Nodes))
	for _, c := range changes {
		for _, n := range c.Nodes {
			gone[n] = true
		}
	}
	seen := make([]bool, len(g.Nodes))
	var todo []int
	for i := range g.Nodes {
		if g.Nodes[i].Kind == Act {
			todo = append(todo, i)
		}
	}
	for len(todo) > 0 {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[at] || gone[at] {
			continue
		}
		if seen[at] = true; g.Nodes[at].Kind == Power {
			return true
		}
		for _, e := range g.out[at] {
			todo = append(todo, g.Edges[e].To)
		}
	}
	return false
}

// sorted tells fixes and changes by hand apart.
func sorted(changes []Change) Cut {
	var c Cut
	for _, x := range changes {
		if x.Fix != nil {
			c.Fixes = append(c.Fixes, x)
		} else {
			c.Hand = append(c.Hand, x)
		}
	}
	return c
}
