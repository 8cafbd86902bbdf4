package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func secretsOutsideEnv() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "secrets-outside-env", Title: "secret used without an environment", Severity: severity.Medium, Platforms: workflows(),
			Why:  "Secrets of the repository reach every workflow on every branch; those of an environment stand behind its rules.",
			Mend: "Move the secret into an environment with protection and name it in the job.",
			Bad:  "- run: make\n  env:\n    K: ${{ secrets.KEY }}", Good: "- run: make\n  env:\n    K: ${{ secrets.GITHUB_TOKEN }}",
		},
		Persona: Auditor,
		Check: func(c *Check) {
			c.exprs(func(e *pipeline.Expr) {
				j := c.Doc.JobAt(e.Value.At.Off)
				if j == nil || j.Environment != nil || j.Uses != nil {
					return
				}
				e.Root.Contexts(func(n *expr.Node) {
					path := n.Path()
					if path[0] == "secrets" && len(path) > 1 && path[1] != "github_token" && path[1] != "*" {
						c.Report(Report{At: e.At(n), Also: []pipeline.Loc{j.Range()}, Message: strings.Join(path, ".") + " is used in a job without an environment."})
					}
				})
			})
		},
	})
}
