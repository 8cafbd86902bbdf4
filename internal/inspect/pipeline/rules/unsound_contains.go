package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func unsoundContains() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unsound-contains", Title: "contains() on a text where a list was meant", Severity: severity.High, Platforms: workflows(),
			Why:  "A part of a name is enough to pass: 'mai' is in 'main develop'.",
			Mend: `Ask a list: contains(fromJSON('["main", "develop"]'), github.ref_name).`,
			Bad:  "- run: make\n  if: contains('main develop', github.ref_name)", Good: "- run: make\n  if: contains(fromJSON('[\"main\", \"develop\"]'), github.ref_name)",
		},
		Check: func(c *Check) {
			c.conditions(func(v *pipeline.Value, e *pipeline.Expr, around pipeline.Loc) {
				if e == nil || e.Root == nil {
					return
				}
				e.Root.Walk(func(n *expr.Node) bool {
					if !n.Is("contains") || len(n.Args) != 2 || n.Args[0].Op != expr.String {
						return true
					}
					path := n.Args[1].Path()
					if path == nil {
						return true
					}
					r := Report{At: e.At(n), Also: []pipeline.Loc{v.Whole(), around}, Severity: severity.Info, Message: "A part of one of the names is enough to pass this test."}
					if controlled(path) {
						r.Severity = severity.High
					}
					c.Report(r)
					return true
				})
			})
		},
	})
}

// controlled reports whether people choose the text of a context.
func controlled(path []string) bool {
	switch name := path[len(path)-1]; path[0] {
	case "env":
		return true
	case "github":
		switch name {
		case "ref", "ref_name", "head_ref", "base_ref", "actor", "triggering_actor", "sha", "head_branch":
			return true
		}
		return len(path) > 2 && path[1] == "event"
	case "inputs":
		return true
	}
	return false
}
