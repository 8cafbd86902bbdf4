package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func unsoundTernary() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unsound-ternary", Title: "choice whose first answer can never be given", Severity: severity.Low, Platforms: both(),
			Why:  "In a && b || c an empty or false b makes the whole c, whatever a is.",
			Mend: "Turn the condition round, so that the empty answer comes last.",
			Bad:  "- run: make\n  env:\n    X: ${{ github.ref == 'x' && '' || 'y' }}", Good: "- run: make\n  env:\n    X: ${{ github.ref != 'x' && 'y' || '' }}",
		},
		Check: func(c *Check) {
			check := func(e *pipeline.Expr) {
				e.Root.Walk(func(n *expr.Node) bool {
					if n.Op != expr.Or || n.Args[0].Op != expr.And {
						return true
					}
					middle := n.Args[0].Args[1]
					if truth, constant := middle.Truthy(); constant && !truth && middle.Literal() {
						c.Report(Report{At: e.At(middle), Also: []pipeline.Loc{e.At(n), e.Value.Whole()}, Message: "This answer is never given: it is false itself, so what stands behind || is taken."})
					}
					return true
				})
			}
			c.exprs(check)
			c.conditions(func(v *pipeline.Value, e *pipeline.Expr, _ pipeline.Loc) {
				if e != nil && e.Root != nil && !v.Dynamic() {
					check(e)
				}
			})
		},
	})
}
