package graph

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Ways returns, for the place of a job, the surest way to the identity that it
// publishes with, as rules ask for it.
func (g *Graph) Ways() func(path string, line int) []pipeline.Reach {
	type job struct {
		path string
		line int
	}
	powers := map[job]int{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == Power && n.Power == pipeline.Publishes {
			for _, e := range g.Into(i) {
				at := g.Nodes[e.From].Span
				powers[job{at.Path, at.StartLine}] = i
			}
		}
	}
	return func(path string, line int) []pipeline.Reach {
		power, ok := powers[job{path, line}]
		if !ok {
			return nil
		}
		for doubt := 0; doubt <= 2; doubt++ {
			from := Direct
			if doubt == 2 {
				from = func(string) bool { return true }
			}
			if p, ok := g.Shortest(power, from, doubt > 0); ok {
				return []pipeline.Reach{{Message: g.sentence(p), Flow: g.Flow(p), Doubt: doubt}}
			}
		}
		return nil
	}
}

// sentence tells a path in one line.
func (g *Graph) sentence(p Path) string {
	words := []string{g.Act(p).Label}
	for _, e := range g.Follow(p)[:len(p.Edges)-1] {
		words = append(words, g.Nodes[e.To].Label)
	}
	text := strings.Join(words, " → ") + ", which holds " + g.Power(p).Label
	if gate := g.Gate(p); gate != "" {
		text += "; only " + gate + ", stands between"
	}
	return text + "."
}
