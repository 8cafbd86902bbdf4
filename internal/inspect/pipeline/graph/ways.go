package graph

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// Ways returns, for the place of a job, the surest way to the identity that it
// publishes with, as [rules.Options] asks for it.
func (g *Graph) Ways() func(path string, line int) []rules.Reach {
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
	return func(path string, line int) []rules.Reach {
		power, ok := powers[job{path, line}]
		if !ok {
			return nil
		}
		any := func(string) bool { return true }
		for _, try := range []rules.Reach{
			{Persona: rules.Regular, Confidence: finding.ConfidenceMedium},
			{Persona: rules.Pedantic, Confidence: finding.ConfidenceLow},
			{Persona: rules.Auditor, Confidence: finding.ConfidenceLow},
		} {
			from := Direct
			if try.Persona == rules.Auditor {
				from = any
			}
			p, ok := g.Shortest(power, from, try.Persona > rules.Regular)
			if !ok {
				continue
			}
			try.Message = g.sentence(p)
			try.Flow = g.Flow(p)
			return []rules.Reach{try}
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
