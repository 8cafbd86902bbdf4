package component

import (
	"cmp"
	"slices"
	"strings"
)

// ManyPaths is where counting dependency paths stops: a number at or above it
// means "at least so many".
const ManyPaths = 1_000_000

// maxSteps bounds the search for the paths to one node.
const maxSteps = 50_000

// A Route is one way from a project to a component in one listing: node indices
// of that listing, project first. The way to what a binary holds goes on in the
// binary's own listing: Rest begins behind the component with which Nodes ends.
type Route struct {
	Listing uint32
	Nodes   []uint32
	Rest    *Route
}

// Names returns what the steps of a route are called: "name version", or the
// path of the listing for a project without a name.
func (g *Graph) Names(r Route) []string {
	var out []string
	for at := &r; at != nil; at = at.Rest {
		l := g.Listings[at.Listing]
		for _, n := range at.Nodes {
			node := &l.Nodes[n]
			name := strings.TrimSpace(node.Name + " " + node.Version)
			if name == "" {
				name = l.Path
			}
			out = append(out, name)
		}
	}
	return out
}

// A Router finds paths in one graph and keeps what it computed for the listings
// that it met, because many findings stand in one lock file. It belongs to one
// goroutine.
type Router struct {
	g    *Graph
	ways map[uint32]*ways
}

// Router returns a router over g, which must not change any more.
func (g *Graph) Router() *Router { return &Router{g: g, ways: make(map[uint32]*ways)} }

// Routes finds dependency paths to component c, at most limit, those of what is
// shipped before those of test and example trees, each shortest first, and the
// number of all paths, saturating at [ManyPaths]. A path ends at the
// first project. Going round a cycle makes no further path, so counting costs
// time linear in the edges of a listing even where all paths would be
// exponentially many.
func (r *Router) Routes(c, limit int) (routes []Route, count int) {
	for _, o := range r.g.Components[c].Occurrences {
		w, ok := r.ways[o.Listing]
		if !ok {
			w = newWays(r.g.Listings[o.Listing])
			r.ways[o.Listing] = w
		}
		if w.dist[o.Node] == unseen {
			continue
		}
		count = min(count+int(w.count[o.Node]), ManyPaths)
		for _, nodes := range w.shortest(o.Node, limit) {
			routes = append(routes, Route{Listing: o.Listing, Nodes: nodes})
		}
	}
	if count == 0 {
		return r.carried(c, limit)
	}
	slices.SortStableFunc(routes, func(a, b Route) int {
		return cmp.Or(cmp.Compare(r.g.Listings[a.Listing].Tree, r.g.Listings[b.Listing].Tree), cmp.Compare(len(a.Nodes), len(b.Nodes)))
	})
	return routes[:min(len(routes), limit)], count
}

// carried finds the paths to what a binary holds, or a bill of materials inside
// a package claims: those to the package that carries it, which stands before it
// in the same listing and has paths in another one.
func (r *Router) carried(c, limit int) (routes []Route, count int) {
	for _, o := range r.g.Components[c].Occurrences {
		l := r.g.Listings[o.Listing]
		if !carried(l.Role) || len(routes) >= limit {
			continue
		}
		for _, e := range l.Edges {
			carrier := r.g.Of[o.Listing][e.From]
			if e.To != o.Node || carrier < 0 || int(carrier) == c {
				continue
			}
			rest := &Route{Listing: o.Listing, Nodes: []uint32{o.Node}}
			found, n := r.rooted(int(carrier), limit-len(routes))
			count = min(count+n, ManyPaths)
			for _, way := range found {
				way.Rest = rest
				routes = append(routes, way)
			}
		}
	}
	return routes, count
}

// rooted is [Router.Routes] for a carrier, which is not carried itself.
func (r *Router) rooted(c, limit int) (routes []Route, count int) {
	for _, o := range r.g.Components[c].Occurrences {
		if !carried(r.g.Listings[o.Listing].Role) {
			return r.Routes(c, limit)
		}
	}
	return nil, 0
}

// carried reports whether listings of a role may be about what a package brings:
// binaries, and the bills of materials beside them.
func carried(r Role) bool { return r == RoleBinary || r == RoleSBOM }

const unseen = int32(-1)

// ways says for each node of a listing how far the nearest project is and how
// many paths lead to it.
type ways struct {
	l     *Listing
	in    incoming
	dist  []int32 // steps from the nearest project; unseen where none leads here
	count []int32 // paths from projects, up to ManyPaths

	search search
}

func newWays(l *Listing) *ways {
	w := &ways{l: l, in: l.incoming(), dist: make([]int32, len(l.Nodes)), count: make([]int32, len(l.Nodes))}
	w.measure()
	w.tally()
	return w
}

// measure goes breadth first from all projects at once.
func (w *ways) measure() {
	var queue []uint32
	for i := range w.l.Nodes {
		w.dist[i] = unseen
		if w.l.Nodes[i].Project {
			w.dist[i] = 0
			queue = append(queue, uint32(i))
		}
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, e := range w.l.Out(at) {
			if w.dist[e.To] == unseen {
				w.dist[e.To] = w.dist[at] + 1
				queue = append(queue, e.To)
			}
		}
	}
}

// tally counts paths in an order in which every node comes after those that
// lead to it, leaving out the edges that close a cycle.
func (w *ways) tally() {
	const (
		fresh = iota
		open  // on the way down
		done
	)
	state := make([]uint8, len(w.l.Nodes))
	closing := make(map[Edge]bool) // edges that close a cycle
	var order []uint32             // nodes in post-order
	type frame struct {
		node uint32
		out  []Edge
	}
	var stack []frame
	for i := range w.l.Nodes {
		if !w.l.Nodes[i].Project {
			continue
		}
		if state[i] == fresh {
			state[i] = open
			stack = append(stack, frame{uint32(i), w.l.Out(uint32(i))})
		}
		for len(stack) > 0 {
			f := &stack[len(stack)-1]
			if len(f.out) == 0 {
				state[f.node] = done
				order = append(order, f.node)
				stack = stack[:len(stack)-1]
				continue
			}
			e := f.out[0]
			f.out = f.out[1:]
			switch state[e.To] {
			case fresh:
				state[e.To] = open
				stack = append(stack, frame{e.To, w.l.Out(e.To)})
			case open:
				closing[e] = true
			}
		}
	}
	for _, from := range slices.Backward(order) {
		if w.l.Nodes[from].Project {
			w.count[from] = 1 // a path ends at the first project
		}
		for _, e := range w.l.Out(from) {
			if !closing[e] {
				w.count[e.To] = min(w.count[e.To]+w.count[from], ManyPaths)
			}
		}
	}
}

// shortest returns at most limit paths to node n, shortest first. It goes from n
// towards the projects, always on from the beginning that can become the
// shortest path; the distances are exact, so the first one to arrive is the
// shortest. Of equal ones the one that was found first goes first.
func (w *ways) shortest(n uint32, limit int) [][]uint32 {
	var out [][]uint32
	s := &w.search
	s.steps, s.heap = append(s.steps[:0], step{n, -1, 0}), s.heap[:0]
	s.push(w.dist[n], 0)
	for len(s.heap) > 0 && len(out) < limit && len(s.steps) < maxSteps {
		at := s.pop()
		from := s.steps[at]
		if w.l.Nodes[from.node].Project {
			out = append(out, s.path(at))
			continue
		}
		for _, i := range w.in.of(from.node) {
			node := w.l.Edges[i].From
			if w.dist[node] != unseen && !s.has(at, node) {
				s.steps = append(s.steps, step{node, at, from.walked + 1})
				s.push(from.walked+1+w.dist[node], int32(len(s.steps)-1))
			}
		}
	}
	return out
}

// A step is the beginning of a path, seen from its end.
type step struct {
	node   uint32
	on     int32 // the step towards the component, -1 for the component itself
	walked int32 // steps from the component
}

// A search keeps what one search after the other works with.
type search struct {
	steps []step
	heap  []uint64 // length of the shortest path that begins so, then the step
}

func (s *search) has(at int32, node uint32) bool {
	for ; at >= 0; at = s.steps[at].on {
		if s.steps[at].node == node {
			return true
		}
	}
	return false
}

func (s *search) path(at int32) []uint32 {
	out := make([]uint32, 0, s.steps[at].walked+1)
	for ; at >= 0; at = s.steps[at].on {
		out = append(out, s.steps[at].node)
	}
	return out
}

// push adds a step to the heap, smallest first.
func (s *search) push(total, at int32) {
	s.heap = append(s.heap, uint64(total)<<32|uint64(uint32(at)))
	for i := len(s.heap) - 1; i > 0; {
		up := (i - 1) / 2
		if s.heap[up] <= s.heap[i] {
			return
		}
		s.heap[up], s.heap[i] = s.heap[i], s.heap[up]
		i = up
	}
}

// pop takes the smallest step off the heap.
func (s *search) pop() int32 {
	top := s.heap[0]
	last := len(s.heap) - 1
	s.heap[0] = s.heap[last]
	s.heap = s.heap[:last]
	for i := 0; ; {
		small := i
		for _, down := range [...]int{2*i + 1, 2*i + 2} {
			if down < last && s.heap[down] < s.heap[small] {
				small = down
			}
		}
		if small == i {
			return int32(uint32(top))
		}
		s.heap[small], s.heap[i] = s.heap[i], s.heap[small]
		i = small
	}
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
