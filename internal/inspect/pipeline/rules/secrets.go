package rules

import (
	"strings"

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

func secretsInherit() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "secrets-inherit", Title: "called workflow gets every secret", Severity: severity.Medium, Platforms: workflows(),
			Why:  "Nobody can see which secrets the called workflow uses, and it gets those that are added later, too.",
			Mend: `Hand each secret over by name.`,
			Bad:  "name: x\non: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n    secrets: inherit\n",
			Good: "name: x\non: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n    secrets:\n      ONE: ${{ secrets.ONE }}\n",
		},
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				if j.Inherit != nil && j.Uses != nil {
					c.Report(Report{At: j.Inherit.Whole(), Also: []pipeline.Loc{j.Uses.Value.Whole(), j.Range()}, Message: j.Uses.Value.Text + " gets every secret of this workflow."})
				}
			}
		},
	})
}

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
