package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func unredactedSecrets() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unredacted-secrets", Title: "part of a secret, which logs do not mask", Severity: severity.Medium, Platforms: both(),
			Why:  "The runner masks whole secrets only; what is taken out of one is printed as it is.",
			Mend: "Store each field as a secret of its own.",
			Bad:  "- run: make\n  env:\n    P: ${{ fromJSON(secrets.ALL).password }}", Good: "- run: make\n  env:\n    P: ${{ secrets.PASSWORD }}",
		},
		Check: func(c *Check) {
			c.exprs(func(e *pipeline.Expr) {
				e.Root.Walk(func(n *expr.Node) bool {
					if !n.Is("fromJSON") {
						return true
					}
					for _, a := range n.Args {
						if path := a.Path(); len(path) > 1 && path[0] == "secrets" {
							c.Report(Report{At: e.Loc(), Also: c.owner(e), Confidence: finding.ConfidenceHigh, Message: "secrets." + path[1] + " is taken apart, so its parts are not masked."})
							return false
						}
					}
					return true
				})
			})
		},
	})
}
