package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func untrustedCheckoutExec() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "untrusted-checkout-exec", Title: "outsider's code checked out and run with the repository's rights", Severity: severity.Critical, Platforms: systems(),
			Why:        "Build tools run what they find in the work tree: scripts of package.json, Makefile targets, plug-ins of linters.",
			Mend:       "Run such code under pull_request, without rights; take data from there, not code.",
			References: []string{"https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"},
			Bad:        "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm install\n",
			Good:       "name: x\non: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm install\n",
		},
		Check: func(c *Check) {
			if c.privileged() == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				untrustedJob(c, j)
			}
		},
	})
}

func untrustedJob(c *Check, j *pipeline.Job) {
	from := foreign(j)
	if from == nil || gated(j, from) {
		return
	}
	for _, s := range j.Steps[from.Index:] {
		if s.Uses != nil && s != from {
			if tool := runsProject(s.Uses); tool != "" {
				c.Report(Report{At: s.Here, Also: []pipeline.Loc{from.Here, c.on()}, Message: tool + " runs code of the outsider's change that is checked out before."})
			}
		}
		sc := s.Script()
		if sc == nil {
			continue
		}
		seen := map[string]bool{}
		for i := range sc.Commands {
			cmd := &sc.Commands[i]
			tool := projectTool(texts(cmd))
			if tool == "" || seen[tool] {
				continue
			}
			seen[tool] = true
			c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here, from.Here, c.on()}, Within: []pipeline.Loc{s.Here},
				Message: tool + " runs code of the outsider's change that is checked out before."})
		}
	}
}
