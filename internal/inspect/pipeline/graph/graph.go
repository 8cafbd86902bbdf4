package graph

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// A Kind says what a node stands for.
type Kind uint8

// The kinds of nodes, in the order in which a way meets them.
const (
	Act Kind = iota // something that an outsider does
	Trigger
	Step // a place in a step at which something gets in
	Job
	Artifact
	Cache
	Power // a right
)

// String returns the word for k as it stands in every output.
func (k Kind) String() string {
	return [...]string{"act", "trigger", "step", "job", "artefact", "cache", "power"}[k]
}

// A Node is one vertex of a graph.
type Node struct {
	ID    string // the same for the same files
	Kind  Kind
	Label string    // for people
	Span  span.Span // where it stands; nothing for acts and caches
	// Power says how much a right is worth, for nodes of kind Power.
	Power pipeline.PowerKind
	// Rule is the rule that reports the weakness that the node stands for, "" for
	// none; Mend says how a person ends it, Fix how a machine does, if it can.
	Rule, Mend string
	Fix        *finding.Fix
	// Gate says what may hold somebody back here that the files do not show, "" for
	// nothing: an environment, a label.
	Gate string
}

// An Edge leads from a node to one that is controlled through it.
type Edge struct {
	From, To int // indexes into Graph.Nodes
	Text     string
	Places   []finding.Waypoint // what proves it
}

// A Graph is what Build makes: nodes that lie on some way from an act to a right,
// and the edges between them, in an order that follows from the files alone.
type Graph struct {
	Nodes []Node
	Edges []Edge
	// Partial says that the files hold more than was looked at.
	Partial bool
	out     [][]int // edges by the node that they leave
	in      [][]int
}

// index notes the edges of each node.
func (g *Graph) index() {
	g.out, g.in = make([][]int, len(g.Nodes)), make([][]int, len(g.Nodes))
	for i, e := range g.Edges {
		g.out[e.From] = append(g.out[e.From], i)
		g.in[e.To] = append(g.in[e.To], i)
	}
}

// prune drops what lies on no way from an act to a right.
func (g *Graph) prune() {
	g.index()
	ahead := g.reach(func(n *Node) bool { return n.Kind == Act }, g.out, func(e Edge) int { return e.To })
	back := g.reach(func(n *Node) bool { return n.Kind == Power }, g.in, func(e Edge) int { return e.From })
	now := make([]int, len(g.Nodes))
	var nodes []Node
	for i := range g.Nodes {
		if now[i] = -1; ahead[i] && back[i] {
			now[i] = len(nodes)
			nodes = append(nodes, g.Nodes[i])
		}
	}
	var edges []Edge
	for _, e := range g.Edges {
		if now[e.From] >= 0 && now[e.To] >= 0 {
			e.From, e.To = now[e.From], now[e.To]
			edges = append(edges, e)
		}
	}
	g.Nodes, g.Edges = nodes, edges
	g.index()
}

// reach marks the nodes that can be reached from the ones that start says.
func (g *Graph) reach(start func(*Node) bool, by [][]int, next func(Edge) int) []bool {
	seen := make([]bool, len(g.Nodes))
	var todo []int
	for i := range g.Nodes {
		if start(&g.Nodes[i]) {
			seen[i] = true
			todo = append(todo, i)
		}
	}
	for len(todo) > 0 {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, e := range by[at] {
			if n := next(g.Edges[e]); !seen[n] {
				seen[n] = true
				todo = append(todo, n)
			}
		}
	}
	return seen
}

// Empty reports whether there is no way at all.
func (g *Graph) Empty() bool { return len(g.Nodes) == 0 }

// Into returns the edges that lead to a node.
func (g *Graph) Into(node int) []Edge {
	out := make([]Edge, len(g.in[node]))
	for i, e := range g.in[node] {
		out[i] = g.Edges[e]
	}
	return out
}

// Follow returns the edges of a path.
func (g *Graph) Follow(p Path) []Edge {
	out := make([]Edge, len(p.Edges))
	for i, e := range p.Edges {
		out[i] = g.Edges[e]
	}
	return out
}
