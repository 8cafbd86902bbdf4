package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func concurrencyLimits() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "concurrency-limits", Title: "superseded runs are not cancelled", Severity: severity.Low, Platforms: workflows(),
			Why:  "Outdated runs pile up, cost time, and can overtake newer ones where artefacts are looked up by name.",
			Mend: `Add "concurrency" with a group and "cancel-in-progress".`,
			Bad:  "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
			Good: "name: x\non: push\nconcurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			if c.onlyCalled() {
				return // the caller decides
			}
			if k := c.Doc.Concurrency; k != nil {
				if k.Cancel == nil {
					c.Report(Report{At: k.Value.Whole(), Message: "Runs of this group wait for one another and are never cancelled."})
				}
				return
			}
			for _, j := range c.Doc.Jobs {
				switch {
				case j.Uses != nil:
				case j.Concurrency == nil:
					c.Report(Report{At: c.on(), Also: []pipeline.Loc{j.Range()}, Message: "Nothing cancels superseded runs of job " + j.ID + "."})
				case j.Concurrency.Cancel == nil:
					c.Report(Report{At: c.on(), Also: []pipeline.Loc{j.Concurrency.Value.Whole()}, Message: "Superseded runs of job " + j.ID + " wait and are never cancelled."})
				}
			}
		},
	})
}
