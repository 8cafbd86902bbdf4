package graph

// A network is a directed graph with capacities, for maximum flows by Dinic's
// method (Soviet Mathematics Doklady 11, 1970): blocking flows over levels.
type network struct {
	head  []int32 // first arc of each node, -1 for none
	next  []int32
	to    []int32
	left  []int64 // capacity that is left; arcs come in pairs, there and back
	level []int32
	at    []int32
}

// unlimited is a capacity that no cut contains.
const unlimited = int64(1) << 60

func newNetwork(nodes int) *network {
	n := &network{head: make([]int32, nodes), level: make([]int32, nodes), at: make([]int32, nodes)}
	for i := range n.head {
		n.head[i] = -1
	}
	return n
}

func (n *network) add(from, to int, capacity int64) {
	n.arc(from, to, capacity)
	n.arc(to, from, 0)
}

func (n *network) arc(from, to int, capacity int64) {
	n.next = append(n.next, n.head[from])
	n.head[from] = int32(len(n.to))
	n.to = append(n.to, int32(to))
	n.left = append(n.left, capacity)
}

// flow saturates the network from source to sink.
func (n *network) flow(source, sink int) {
	for n.levels(source, sink) {
		copy(n.at, n.head)
		for n.push(source, sink) {
		}
	}
}

// levels measures how far nodes are from the source, and reports whether the
// sink can be reached.
func (n *network) levels(source, sink int) bool {
	for i := range n.level {
		n.level[i] = -1
	}
	n.level[source] = 0
	todo := []int32{int32(source)}
	for k := 0; k < len(todo); k++ {
		for a := n.head[todo[k]]; a >= 0; a = n.next[a] {
			if to := n.to[a]; n.left[a] > 0 && n.level[to] < 0 {
				n.level[to] = n.level[todo[k]] + 1
				todo = append(todo, to)
			}
		}
	}
	return n.level[sink] >= 0
}

// push sends what fits along one way of rising levels.
func (n *network) push(source, sink int) bool {
	var way []int32 // arcs
	node := int32(source)
	for node != int32(sink) {
		a := n.at[node]
		switch {
		case a < 0 && len(way) == 0:
			return false
		case a < 0: // a dead end: back, and never here again
			n.level[node] = -1
			last := way[len(way)-1]
			way = way[:len(way)-1]
			node = n.to[last^1]
			n.at[node] = n.next[n.at[node]]
		case n.left[a] > 0 && n.level[n.to[a]] == n.level[node]+1:
			way = append(way, a)
			node = n.to[a]
		default:
			n.at[node] = n.next[a]
		}
	}
	least := unlimited
	for _, a := range way {
		least = min(least, n.left[a])
	}
	for _, a := range way {
		n.left[a] -= least
		n.left[a^1] += least
	}
	return true
}

// side marks the nodes that the source still reaches.
func (n *network) side(source int) []bool {
	seen := make([]bool, len(n.head))
	seen[source] = true
	todo := []int32{int32(source)}
	for len(todo) > 0 {
		node := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for a := n.head[node]; a >= 0; a = n.next[a] {
			if to := n.to[a]; n.left[a] > 0 && !seen[to] {
				seen[to] = true
				todo = append(todo, to)
			}
		}
	}
	return seen
}
