package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func transitiveUnpinnedUses() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "transitive-unpinned-uses", Title: "pinned action that uses something that can move", Severity: severity.Medium, Platforms: both(),
			Why:        "The pin ends where the action names another by a tag or branch: that one can be moved, and runs in the same job.",
			Mend:       "Use a release of the action that pins what it uses, or one without further actions.",
			References: []string{"https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-github-action-cve-2025-30066"},
		},
		Needs: "a mirror of the actions' repositories with their files",
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind != pipeline.RefRepository || !u.Pinned() || u.Target == nil || !u.Target.Remote {
					return
				}
				way := movable(u.Target)
				if len(way) == 0 {
					return
				}
				at := u.Value.Inner()
				last := way[len(way)-1]
				r := Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Message: u.Full() + " uses " + last.Full() + " by " + quoted(last.Ref) + ", which can move."}
				r.Flow = hops(c, u, way)
				c.Report(r)
			})
		},
	})
}

// movable returns the shortest chain of references from a document to one that
// can move; nil where there is none.
func movable(d *pipeline.Document) (way []*pipeline.Use) {
	below(d, func(w []*pipeline.Use) bool {
		if !w[len(w)-1].Pinned() {
			way = w
		}
		return way == nil
	})
	return way
}

// below calls f for the references to other repositories of a document and of
// those that it leads to, each document once, nearest first, with the chain that
// leads there, until f says no.
func below(d *pipeline.Document, f func(way []*pipeline.Use) bool) {
	type hop struct {
		doc *pipeline.Document
		way []*pipeline.Use
	}
	seen := map[*pipeline.Document]bool{d: true}
	todo := []hop{{doc: d}}
	on := true
	for len(todo) > 0 && on {
		at := todo[0]
		todo = todo[1:]
		c := Check{Doc: at.doc}
		c.uses(func(u *pipeline.Use, _ *pipeline.Job, _ *pipeline.Step) {
			if !on || u.Kind != pipeline.RefRepository {
				return
			}
			way := append(append([]*pipeline.Use(nil), at.way...), u)
			if on = f(way); on && u.Target != nil && !seen[u.Target] {
				seen[u.Target] = true
				todo = append(todo, hop{u.Target, way})
			}
		})
	}
}

// hops are the places of a chain of references that begins with u.
func hops(c *Check, u *pipeline.Use, way []*pipeline.Use) []finding.Waypoint {
	out := []finding.Waypoint{{Span: c.Doc.Source.Span(u.Value.Inner()), Text: "uses " + u.Full()}}
	for _, w := range way {
		out = append(out, finding.Waypoint{Span: w.Value.Source.Span(w.Value.Inner()), Text: "uses " + w.Value.Text})
	}
	return out
}
