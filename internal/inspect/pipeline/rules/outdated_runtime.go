package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func outdatedRuntime() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "outdated-runtime", Title: "runtime that the platform no longer supports", Severity: severity.Low, Platforms: []string{pipeline.GitHubAction},
			Why:  "The action runs on another version than it was made for, or not at all.",
			Mend: "Move to a supported version of Node.",
			Bad:  "name: x\nruns:\n  using: node16\n  main: x.js\n", Good: "name: x\nruns:\n  using: node24\n  main: x.js\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			switch v := c.Doc.Using; v.String() {
			case "node12", "node16", "node20":
				r := Report{At: v.Whole(), Message: v.Text + " is no longer supported."}
				if v.Text == "node20" {
					r.Persona, r.Message = Auditor, "node20 is about to lose its support."
				}
				c.Report(r)
			}
		},
	})
}
