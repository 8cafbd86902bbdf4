package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func overprovisionedSecrets() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "overprovisioned-secrets", Title: "all secrets handed over", Severity: severity.Medium, Platforms: both(),
			Why:  "The job gets every secret of the repository, whatever it needs.",
			Mend: "Name each secret that is needed.",
			Bad:  "- run: make\n  env:\n    ALL: ${{ toJSON(secrets) }}", Good: "- run: make\n  env:\n    ONE: ${{ secrets.ONE }}",
		},
		Check: func(c *Check) {
			c.exprs(func(e *pipeline.Expr) {
				all := false
				e.Root.Contexts(func(n *expr.Node) {
					path := n.Path()
					all = all || path[0] == "secrets" && (len(path) == 1 || path[1] == "*")
				})
				if all {
					c.Report(Report{At: e.Loc(), Also: c.owner(e), Message: "This expression gives out more than one secret."})
				}
			})
		},
	})
}
