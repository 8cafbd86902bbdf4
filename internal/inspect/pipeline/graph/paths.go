package graph

import "github.com/ossay-dev/ossay/internal/core/finding"

// A Path is one way from an act to a right: edges, each from where the last one
// leads to.
type Path struct{ Edges []int }

// First and last node of a path.
func (g *Graph) ends(p Path) (act, power *Node) {
	return &g.Nodes[g.Edges[p.Edges[0]].From], &g.Nodes[g.Edges[p.Edges[len(p.Edges)-1]].To]
}

// Act returns the node at which a path begins.
func (g *Graph) Act(p Path) *Node { n, _ := g.ends(p); return n }

// Power returns the node at which a path ends.
func (g *Graph) Power(p Path) *Node { _, n := g.ends(p); return n }

// Holder returns the job that holds the right at the end of a path.
func (g *Graph) Holder(p Path) *Node { return &g.Nodes[g.Edges[p.Edges[len(p.Edges)-1]].From] }

// Gate returns what may hold somebody back on a path, "" for nothing.
func (g *Graph) Gate(p Path) string {
	for _, e := range p.Edges {
		if s := g.Nodes[g.Edges[e].To].Gate; s != "" {
			return s
		}
	}
	return ""
}

// Flow lists the places of a path, from the act on.
func (g *Graph) Flow(p Path) []finding.Waypoint {
	out := []finding.Waypoint{{Text: g.Act(p).Label}}
	for _, i := range p.Edges {
		for _, w := range g.Edges[i].Places {
			if last := out[len(out)-1]; last != w {
				out = append(out, w)
			}
		}
	}
	return out
}

const (
	maxStates = 300_000 // beginnings of paths that are looked at
	maxLength = 24      // edges of one path
)

// state is the beginning of a path.
type state struct {
	node, edge, parent int32
	length             int32
}

// Paths lists the paths without a node twice, shortest first, those of one length
// in the order of the files, what outsiders do to the repository itself first;
// most of them, and whether these are all.
func (g *Graph) Paths(most int) (paths []Path, all bool) {
	far := g.distances()
	var states []state
	// Stacks of states by the length of the shortest path through them: what is
	// pushed first comes last.
	var stacks [maxLength + 1][]int32
	push := func(s state) {
		if f := s.length + far[s.node]; int(f) <= maxLength {
			stacks[f] = append(stacks[f], int32(len(states)))
			states = append(states, s)
		} else {
			all = false
		}
	}
	all = !g.Partial
	for _, direct := range []bool{false, true} {
		for i := len(g.Nodes) - 1; i >= 0; i-- {
			if n := &g.Nodes[i]; n.Kind == Act && Direct(n.Label) == direct {
				push(state{node: int32(i), edge: -1, parent: -1})
			}
		}
	}
	for f := range stacks {
		for len(stacks[f]) > 0 {
			at := stacks[f][len(stacks[f])-1]
			stacks[f] = stacks[f][:len(stacks[f])-1]
			if g.Nodes[states[at].node].Kind == Power {
				if len(paths) == most {
					return paths, false
				}
				paths = append(paths, unwind(states, at))
				continue
			}
			out := g.out[states[at].node]
			for k := len(out) - 1; k >= 0; k-- {
				e := out[k]
				if len(states) >= maxStates {
					all = false
					break
				}
				if to := int32(g.Edges[e].To); !onPath(states, at, to) {
					push(state{to, int32(e), at, states[at].length + 1})
				}
			}
		}
	}
	return paths, all
}

func onPath(states []state, at, node int32) bool {
	for ; at >= 0; at = states[at].parent {
		if states[at].node == node {
			return true
		}
	}
	return false
}

func unwind(states []state, at int32) Path {
	edges := make([]int, states[at].length)
	for i := len(edges) - 1; i >= 0; i-- {
		edges[i] = int(states[at].edge)
		at = states[at].parent
	}
	return Path{edges}
}

// distances returns for each node the fewest edges to a right.
func (g *Graph) distances() []int32 {
	far := make([]int32, len(g.Nodes))
	var todo []int
	for i := range g.Nodes {
		if far[i] = maxLength + 1; g.Nodes[i].Kind == Power {
			far[i] = 0
			todo = append(todo, i)
		}
	}
	for k := 0; k < len(todo); k++ {
		for _, e := range g.in[todo[k]] {
			if from := g.Edges[e].From; far[from] > far[todo[k]]+1 {
				far[from] = far[todo[k]] + 1
				todo = append(todo, from)
			}
		}
	}
	return far
}
