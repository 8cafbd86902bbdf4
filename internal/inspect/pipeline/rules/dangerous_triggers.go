package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func dangerousTriggers() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "dangerous-triggers", Title: "trigger that gives an outsider's act the repository's rights", Severity: severity.High, Platforms: workflows(),
			Why:        "pull_request_target and workflow_run run with the secrets and the token of the repository, although an outsider started them. One step that touches what the outsider controls is enough.",
			Mend:       "Use pull_request, or split the work: an unprivileged run makes data, a privileged one checks it before use.",
			References: []string{"https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"},
			Bad:        "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
			Good:       "name: x\non: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
		},
		Fix: true,
		Check: func(c *Check) {
			var events []string
			var also []pipeline.Loc
			var fix *finding.Fix
			for i := range c.Doc.Triggers {
				t := &c.Doc.Triggers[i]
				if t.Event == "pull_request_target" || t.Event == "workflow_run" {
					events = append(events, t.Event)
					also = append(also, t.Key)
					if fix == nil {
						fix = Lesser(c.Doc, t)
					}
				}
			}
			if len(events) > 0 {
				c.Report(Report{At: c.on(), Also: also, Confidence: finding.ConfidenceMedium,
					Message: strings.Join(events, " and ") + " runs with the repository's rights on an outsider's act.", Fix: fix})
			}
		},
	})
}
