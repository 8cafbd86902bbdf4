package component

// ManyPaths is where counting dependency paths stops: a number at or above it
// means "at least so many".
const ManyPaths = 1_000_000

// A Route is one way from a project to a component in one listing: node indices
// of that listing, project first.
type Route struct {
	Listing uint32
	Nodes   []uint32
}

// Routes finds dependency paths to component c: the shortest of each listing,
// at most limit over all, shortest first, and the number of all paths,
// saturating at [ManyPaths]. Cycles are not paths: the count follows the
// shortest-path order, in which every step leads nearer to a project, so it
// costs time linear in the edges even where all paths would be exponential.
func (g *Graph) Routes(c, limit int) (routes []Route, count int) {
	for _, o := range g.Components[c].Occurrences {
		r, n := g.Listings[o.Listing].route(o.Node)
		if r != nil {
			routes = append(routes, Route{o.Listing, r})
		}
		count = min(count+n, ManyPaths)
	}
	stableByLength(routes)
	if len(routes) > limit {
		routes = routes[:limit]
	}
	return routes, count
}

// stableByLength sorts routes by length and keeps the order of equal ones.
func stableByLength(r []Route) {
	for i := 1; i < len(r) && i < 1000; i++ {
		for j := i; j > 0 && len(r[j].Nodes) < len(r[j-1].Nodes); j-- {
			r[j], r[j-1] = r[j-1], r[j]
		}
	}
}

// route walks from node n towards a project, breadth first over reversed edges.
func (l *Listing) route(n uint32) ([]uint32, int) {
	in := l.incoming()
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
