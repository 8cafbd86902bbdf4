package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func anonymousDefinition() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "anonymous-definition", Title: "workflow, job or action without a name", Severity: severity.Info, Platforms: both(),
			Why:  "Runs and required checks are told apart by their names; without them it is hard to see what ran.",
			Mend: `Give the definition a "name".`,
			Bad:  "on: push\njobs:\n  build:\n    name: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
			Good: "name: build\non: push\njobs:\n  build:\n    name: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			if !c.Doc.Examined || len(c.Doc.Jobs) == 0 {
				return
			}
			if !c.Doc.Name.Set() {
				what, at := "This workflow", c.on()
				if c.Doc.Platform == pipeline.GitHubAction {
					what, at = "This action", c.Doc.First
				}
				c.Report(Report{At: at, Also: []pipeline.Loc{c.Doc.First}, Message: what + " has no name."})
			}
			for _, j := range c.Doc.Jobs {
				if !j.Composite && !j.Name.Set() {
					c.Report(Report{At: j.Range(), Message: "Job " + j.ID + " has no name."})
				}
			}
		},
	})
}
