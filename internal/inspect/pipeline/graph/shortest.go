package graph

// Shortest returns the shortest way to a right from an act that from says yes to,
// over nodes without a gate unless gated says so; false where there is none.
func (g *Graph) Shortest(power int, from func(act string) bool, gated bool) (Path, bool) {
	by := map[int]int{power: -1} // the edge by which a node leads on to the right
	todo := []int{power}
	for k := 0; k < len(todo); k++ {
		at := todo[k]
		if n := &g.Nodes[at]; n.Kind == Act {
			if !from(n.Label) {
				continue
			}
			return g.follow(by, at), true
		}
		for _, e := range g.in[at] {
			prev := g.Edges[e].From
			if _, seen := by[prev]; seen || !gated && g.Nodes[prev].Gate != "" {
				continue
			}
			by[prev] = e
			todo = append(todo, prev)
		}
	}
	return Path{}, false
}

func (g *Graph) follow(by map[int]int, at int) Path {
	var p Path
	for by[at] >= 0 {
		p.Edges = append(p.Edges, by[at])
		at = g.Edges[by[at]].To
	}
	return p
}

// Direct reports whether an act is something that an outsider does to the
// repository itself, and not to what the repository takes from elsewhere.
func Direct(act string) bool {
	return act != actUpdate && (len(act) < len(actTag) || act[:len(actTag)] != actTag)
}
