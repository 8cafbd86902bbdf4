package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func improperAccessControl() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "improper-access-control", Title: "label that guards code its author can still change", Severity: severity.High, Platforms: workflows(),
			Why:  "The label stays while new commits arrive: every push after it runs with the repository's rights.",
			Mend: `React to "labeled" only, take the label off in the run, and check out the commit of the event.`,
			Bad:  "name: x\non:\n  pull_request_target:\n    types: [labeled, synchronize]\njobs:\n  a:\n    if: contains(github.event.pull_request.labels.*.name, 'safe')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n",
			Good: "name: x\non:\n  pull_request_target:\n    types: [labeled]\njobs:\n  a:\n    if: contains(github.event.pull_request.labels.*.name, 'safe')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n",
		},
		Check: func(c *Check) {
			t := c.event("pull_request_target")
			if t == nil || len(t.Types) == 1 && t.Types[0] == "labeled" {
				return
			}
			for _, j := range c.Doc.Jobs {
				s := foreign(j)
				if s == nil || gated(j, s) {
					continue
				}
				for _, v := range []*pipeline.Value{j.If, s.If} {
					if text := strings.ToLower(v.String()); strings.Contains(text, "labels") || strings.Contains(text, "label.name") {
						c.Report(Report{At: v.Whole(), Also: []pipeline.Loc{s.Here, t.Key}, Message: "The label lets through what is pushed after it."})
					}
				}
			}
		},
	})
}
