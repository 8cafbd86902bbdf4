package component

import (
	"cmp"
	"slices"
)

// ManyPaths is where counting dependency paths stops: a number at or above it
// means "at least so many".
const ManyPaths = 1_000_000

// A Route is one way from a project to a component in one listing: node indices
// of that listing, project first.
type Route struct {
	Listing uint32
	Nodes   []uint32
}

// A Router finds paths in one graph and keeps the reversed edges of the listings
// it met, because many findings stand in one lock file. It belongs to one
// goroutine.
type Router struct {
	g  *Graph
	in map[uint32]incoming
}

// Router returns a router over g, which must not change any more.
func (g *Graph) Router() *Router { return &Router{g: g, in: make(map[uint32]incoming)} }

// Routes finds dependency paths to component c: the shortest of each listing,
// at most limit over all, shortest first, and the number of all paths,
// saturating at [ManyPaths]. Cycles are not paths: the count follows the
// shortest-path order, in which every step leads nearer to a project, so it
// costs time linear in the edges even where all paths would be exponential.
func (r *Router) Routes(c, limit int) (routes []Route, count int) {
	for _, o := range r.g.Components[c].Occurrences {
		l := r.g.Listings[o.Listing]
		in, ok := r.in[o.Listing]
		if !ok {
			in = l.incoming()
			r.in[o.Listing] = in
		}
		nodes, n := l.route(in, o.Node)
		if nodes != nil {
			routes = append(routes, Route{o.Listing, nodes})
		}
		count = min(count+n, ManyPaths)
	}
	slices.SortStableFunc(routes, func(a, b Route) int { return cmp.Compare(len(a.Nodes), len(b.Nodes)) })
	if len(routes) > limit {
		routes = routes[:limit]
	}
	return routes, count
}

// route walks from node n towards a project, breadth first over reversed edges.
func (l *Listing) route(in incoming, n uint32) ([]uint32, int) {
	const unseen = -1
	dist := make(map[uint32]int, 64)
	next := make(map[uint32]uint32, 64)
	ways := map[uint32]int{n: 1}
	dist[n] = 0
	queue := []uint32{n}
	goal := int64(unseen)
	total := 0
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if l.Nodes[at].Project {
			if goal == unseen {
				goal = int64(at)
			}
			total = min(total+ways[at], ManyPaths)
			continue // a path ends at the first project
		}
		for _, e := range in.of(at) {
			from := l.Edges[e].From
			if d, ok := dist[from]; !ok {
				dist[from] = dist[at] + 1
				next[from] = at
				queue = append(queue, from)
				ways[from] = ways[at]
			} else if d == dist[at]+1 {
				ways[from] = min(ways[from]+ways[at], ManyPaths)
			}
		}
	}
	if goal == unseen {
		return nil, 0
	}
	path := []uint32{uint32(goal)}
	for at := uint32(goal); at != n; {
		at = next[at]
		path = append(path, at)
	}
	return path, total
}

// incoming is the reversed edges of a listing in compressed rows.
type incoming struct {
	start []uint32
	edge  []uint32
}

func (in incoming) of(n uint32) []uint32 { return in.edge[in.start[n]:in.start[n+1]] }

func (l *Listing) incoming() incoming {
	in := incoming{start: make([]uint32, len(l.Nodes)+1), edge: make([]uint32, len(l.Edges))}
	for _, e := range l.Edges {
		in.start[e.To+1]++
	}
	for i := 1; i < len(in.start); i++ {
		in.start[i] += in.start[i-1]
	}
	fill := append([]uint32(nil), in.start...)
	for i, e := range l.Edges {
		in.edge[fill[e.To]] = uint32(i)
		fill[e.To]++
	}
	return in
}
