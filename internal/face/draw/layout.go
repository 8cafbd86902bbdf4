package draw

import "sort"

// A layout says where nodes stand: their columns, and their places in these.
type layout struct {
	column  []int
	row     []float64 // middle of the node, in rows
	columns int
	rows    float64
	// via are the places that an edge keeps free in the columns that it passes, by
	// edge: further nodes, which are not drawn.
	via map[int][]int
}

// maxVia bounds the places that are kept free; beyond it edges run behind boxes.
const maxVia = 5000

// sweeps is how often the order in columns is improved.
const sweeps = 8

// arrange puts nodes into columns by the longest way that leads to them, leaving
// edges that close a circle out of account, and orders columns so that few edges
// cross.
func arrange(g *Graph) layout {
	l := layout{column: ranks(g), via: map[int][]int{}}
	links := l.links(g)
	l.row = make([]float64, len(l.column))
	for _, c := range l.column {
		l.columns = max(l.columns, c+1)
	}
	columns := make([][]int, l.columns)
	for i, c := range l.column {
		columns[c] = append(columns[c], i)
	}
	for _, c := range columns {
		l.rows = max(l.rows, float64(len(c)))
		for k, n := range c {
			l.row[n] = float64(k)
		}
	}
	near := make([][2][]int, len(l.column)) // neighbours to the left and to the right
	for _, e := range links {
		near[e[1]][0] = append(near[e[1]][0], e[0])
		near[e[0]][1] = append(near[e[0]][1], e[1])
	}
	for s := range sweeps {
		for k := range columns {
			c := columns[k]
			if s%2 == 1 {
				c = columns[len(columns)-1-k]
			}
			l.order(c, near, s%2)
		}
	}
	for _, c := range columns { // each column in the middle
		shift := (l.rows - float64(len(c))) / 2
		for _, n := range c {
			l.row[n] += shift
		}
	}
	return l
}

// links splits edges over several columns into links from one to the next.
func (l *layout) links(g *Graph) [][2]int {
	var out [][2]int
	for i, e := range g.Edges {
		from, span := e.From, l.column[e.To]-l.column[e.From]
		if span < 1 {
			continue
		}
		for k := 1; k < span && len(l.column) < len(g.Nodes)+maxVia; k++ {
			n := len(l.column)
			l.column = append(l.column, l.column[e.From]+k)
			l.via[i] = append(l.via[i], n)
			out = append(out, [2]int{from, n})
			from = n
		}
		out = append(out, [2]int{from, e.To})
	}
	return out
}

// order sorts a column by the mean place of the neighbours on one side.
func (l *layout) order(column []int, near [][2][]int, side int) {
	mean := make(map[int]float64, len(column))
	for _, n := range column {
		mean[n] = l.row[n]
		if list := near[n][side]; len(list) > 0 {
			sum := 0.0
			for _, m := range list {
				sum += l.row[m]
			}
			mean[n] = sum / float64(len(list))
		}
	}
	sort.SliceStable(column, func(i, j int) bool { return mean[column[i]] < mean[column[j]] })
	for k, n := range column {
		l.row[n] = float64(k)
	}
}

// ranks gives each node the length of the longest way to it.
func ranks(g *Graph) []int {
	out := make([][]int, len(g.Nodes))
	for _, e := range g.Edges {
		out[e.From] = append(out[e.From], e.To)
	}
	order := finished(out)
	place := make([]int, len(order)) // later nodes come first on a way
	for i, n := range order {
		place[n] = i
	}
	rank := make([]int, len(g.Nodes))
	for i := len(order) - 1; i >= 0; i-- {
		for _, to := range out[order[i]] {
			if place[to] < i { // not back along a circle
				rank[to] = max(rank[to], rank[order[i]]+1)
			}
		}
	}
	return rank
}

// finished lists nodes in the order in which a walk into the depth leaves them.
func finished(out [][]int) []int {
	state := make([]int, len(out)) // edges that were followed, and one more
	var order, stack []int
	for first := range out {
		if state[first] > 0 {
			continue
		}
		stack = append(stack[:0], first)
		state[first] = 1
		for len(stack) > 0 {
			at := stack[len(stack)-1]
			if k := state[at] - 1; k < len(out[at]) {
				state[at]++
				if to := out[at][k]; state[to] == 0 {
					state[to] = 1
					stack = append(stack, to)
				}
				continue
			}
			order = append(order, at)
			stack = stack[:len(stack)-1]
		}
	}
	return order
}
