package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func dependabotExecution() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "dependabot-execution", Title: "updater may run code of packages", Severity: severity.High, Platforms: []string{pipeline.Dependabot},
			Why:  "A package that was taken over runs inside the updater, which can read private registries and sources.",
			Mend: `Set "insecure-external-code-execution: deny", or leave it out.`,
			Bad:  "- package-ecosystem: pip\n  directory: /\n  insecure-external-code-execution: allow\n  cooldown:\n    default-days: 7",
			Good: "- package-ecosystem: pip\n  directory: /\n  insecure-external-code-execution: deny\n  cooldown:\n    default-days: 7",
		},
		Fix: true,
		Check: func(c *Check) {
			for _, u := range c.Doc.Updates {
				if u.Execution.Is("allow") {
					c.Report(Report{
						At: u.Execution.Whole(), Also: []pipeline.Loc{u.Here}, Message: "The updater of " + u.Ecosystem.String() + " may run code of the packages.",
						Fix: unsafe("deny it", c.Doc.Source.Replace(u.Execution.Inner(), "deny")),
					})
				}
			}
		},
	})
}
