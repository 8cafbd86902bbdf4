package vex

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
)

// ways is the graph of a target upside down: from what is used to what uses it.
// Vertices are the components, in their order, then the projects, then the
// target itself.
type ways struct {
	things  []thing
	parents [][]int32
	byKey   map[string][]int32 // by type, namespace and name, and by digest
	byPURL  map[string]int32   // components by package URL as it is written
	memo    map[wayKey]way
	work    *int
}

// A way says how a component is reached when some vertices count as walls.
type way uint8

const (
	unmet   way = iota // no wall stands on any way
	partly             // a way leads around the walls
	covered            // every way meets a wall
)

type wayKey struct {
	component int32
	walls     string
}

// newWays turns a graph around. whole are the package URLs and digests of the
// target itself, which everything is a part of; g may be nil.
func newWays(g *component.Graph, whole []string, work *int) *ways {
	w := &ways{byKey: map[string][]int32{}, byPURL: map[string]int32{}, memo: map[wayKey]way{}, work: work}
	if g == nil {
		g = &component.Graph{}
	}
	for i := range g.Components {
		c := &g.Components[i]
		w.byPURL[c.PURL] = int32(len(w.things))
		w.add(newThing(c.PURL, integrity(g, c)))
	}
	at := make([][]int32, len(g.Listings))
	for li, l := range g.Listings {
		at[li] = slices.Clone(g.Of[li])
		for ni := range l.Nodes {
			if at[li][ni] < 0 {
				n := &l.Nodes[ni]
				url := n.PURL
				if url == "" {
					url = ecosystem.PURL(n.Ecosystem, n.Name, n.Version)
				}
				at[li][ni] = w.add(newThing(url, strings.Fields(n.Integrity)))
			}
		}
		w.edges(l, at[li])
	}
	w.underTarget(whole)
	return w
}

// edges adds who uses whom in one listing. What a listing of one project names
// and nothing in it uses is a part of the project all the same: many documents
// list their components without edges.
func (w *ways) edges(l *component.Listing, at []int32) {
	used := make([]bool, len(l.Nodes))
	for _, e := range l.Edges {
		if from, to := at[e.From], at[e.To]; from != to {
			used[e.To] = true
			w.parents[to] = append(w.parents[to], from)
		}
	}
	project, projects := 0, 0
	for i := range l.Nodes {
		if l.Nodes[i].Project {
			project = i
			projects++
		}
	}
	if projects != 1 {
		return
	}
	for i := range l.Nodes {
		if !used[i] && i != project {
			w.parents[at[i]] = append(w.parents[at[i]], at[project])
		}
	}
}

// integrity returns the digests of a component's occurrences, a few of them.
func integrity(g *component.Graph, c *component.Component) []string {
	var out []string
	for _, o := range c.Occurrences[:min(len(c.Occurrences), 8)] {
		_, n := g.Node(o)
		out = append(out, strings.Fields(n.Integrity)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// add adds a vertex and files it under its names.
func (w *ways) add(t thing) int32 {
	v := int32(len(w.things))
	w.things = append(w.things, t)
	w.parents = append(w.parents, nil)
	if t.named {
		k := key(&t.purl)
		w.byKey[k] = append(w.byKey[k], v)
	}
	for _, d := range t.digests {
		w.byKey[d] = append(w.byKey[d], v)
	}
	return v
}

// underTarget puts what nothing uses under the target, if that has a name.
func (w *ways) underTarget(whole []string) {
	n := len(w.things)
	var tops []int32
	for _, s := range whole {
		digests := []string{s}
		if strings.HasPrefix(s, "pkg:") {
			digests = nil
		}
		tops = append(tops, w.add(newThing(s, digests)))
	}
	// The names of the target are one vertex after another, each the parent of the
	// one before, so that a wall on any of them is a wall on all ways.
	for i, v := range tops {
		if i > 0 {
			w.parents[tops[i-1]] = append(w.parents[tops[i-1]], v)
		}
	}
	if len(tops) == 0 {
		return
	}
	for v := range n {
		slices.Sort(w.parents[v])
		w.parents[v] = slices.Compact(w.parents[v])
		if len(w.parents[v]) == 0 {
			w.parents[v] = append(w.parents[v], tops[0])
		}
	}
}

// find returns the vertices that c names; why tells of the nearest that it does
// not.
func (w *ways) find(c *claimed) (found []int32, nearest Reason, why string) {
	nearest, why = NoProduct, "its product "+c.from.Label()+" is not in the target"
	for _, k := range c.keys() {
		for _, v := range w.byKey[k] {
			*w.work--
			if r := c.compare(&w.things[v]); r == Applied {
				found = append(found, v)
			} else if r.rank() > nearest.rank() {
				nearest, why = r, c.why(&w.things[v], r)
			}
		}
	}
	return found, nearest, why
}

// reach says how component v is reached when walls count as walls.
func (w *ways) reach(v int32, walls []int32, name string) way {
	k := wayKey{v, name}
	if got, ok := w.memo[k]; ok {
		return got
	}
	got := w.walk(v, walls)
	w.memo[k] = got
	return got
}

func (w *ways) walk(v int32, walls []int32) way {
	if slices.Contains(walls, v) {
		return covered
	}
	seen := map[int32]bool{v: true}
	open := []int32{v}
	met, around := false, false
	for len(open) > 0 && !(met && around) {
		x := open[len(open)-1]
		open = open[:len(open)-1]
		*w.work -= 1 + len(w.parents[x])
		if len(w.parents[x]) == 0 {
			around = true
		}
		for _, p := range w.parents[x] {
			switch {
			case seen[p]:
			case slices.Contains(walls, p):
				met = true
			default:
				seen[p] = true
				open = append(open, p)
			}
		}
	}
	switch {
	case met && !around:
		return covered
	case met:
		return partly
	}
	return unmet
}
