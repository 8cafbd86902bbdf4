package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
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
		Fix: true,
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				if t, persona := c.reach(j); t != nil {
					untrustedJob(c, j, t, persona)
				}
			}
		},
	})
}

func untrustedJob(c *Check, j *pipeline.Job, t *pipeline.Trigger, persona Persona) {
	from := foreign(j)
	if from == nil || gated(j, from) {
		return
	}
	fix := baseCheckout(c, from)
	report := func(r Report) {
		r.Fix = fix
		r.Persona = max(r.Persona, persona)
		if !t.Rights {
			r.Severity, r.Confidence = severity.High, finding.ConfidenceMedium
			r.Message = strings.TrimSuffix(r.Message, ".") + "; whether the run has rights is up to " + t.Setting + "."
		}
		c.Report(r)
	}
	for _, s := range j.Steps[from.Index:] {
		if s.Uses != nil && s != from {
			if tool := runsProject(s.Uses); tool != "" {
				report(Report{At: s.Here, Also: []pipeline.Loc{from.Here, c.on()}, Message: tool + " runs code of the outsider's change that is checked out before."})
			}
		}
		sc := s.Script()
		if sc == nil {
			continue
		}
		seen := map[string]bool{}
		for i := range sc.Commands {
			cmd := &sc.Commands[i]
			tool, sure := projectTool(texts(cmd)), Regular
			if tool == "" {
				tool, sure = spoken(cmd)
			}
			if tool == "" || seen[tool] {
				continue
			}
			seen[tool] = true
			report(Report{Persona: sure, At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here, from.Here, c.on()}, Within: []pipeline.Loc{s.Here},
				Message: tool + " runs code of the outsider's change that is checked out before" + behind(s, sc.Loc(cmd.Off, cmd.End)) + "."})
		}
	}
}

// spoken names the tool in a text that reads as a command, and for whom that is
// worth telling: a shell runs it for sure with -c; another program, which gets
// the text, may. A shell that reads its program from a pipe runs it in the work
// tree, where a review must say what it takes from there.
func spoken(cmd *script.Command) (string, Persona) {
	words := cmd.Plain()
	if len(words) == 0 {
		return "", Regular
	}
	shell := interprets(words[0].Text)
	if shell && cmd.Fed && len(words) == 1 {
		return words[0].Text, Auditor
	}
	for i, w := range words[1:] {
		if !strings.Contains(w.Text, " ") || len(w.Text) > 1<<12 {
			continue
		}
		if tool := projectTool(strings.Fields(w.Text)); tool != "" && !strings.Contains(tool, "/") {
			if shell && i > 0 && words[i].Text == "-c" {
				return tool, Regular
			}
			return tool, Auditor
		}
	}
	return "", Regular
}
