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
			ID: "untrusted-checkout-exec", Title: "outsider's code checked out and run with the repository's rights", Severity: severity.Critical, Platforms: workflows(),
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

// foreign returns the first step of a job that brings an outsider's code.
func foreign(j *pipeline.Job) *pipeline.Step {
	for _, s := range j.Steps {
		if s.Uses.Full() == "actions/checkout" {
			for _, name := range []string{"ref", "repository"} {
				if v := s.With.Get(name); v.Dynamic() && headOf(v) {
					return s
				}
			}
		}
		if sc := s.Script(); sc != nil {
			for i := range sc.Commands {
				if fetches(sc, &sc.Commands[i]) {
					return s
				}
			}
		}
	}
	return nil
}

// headOf reports whether a value names the head of an outsider's change.
func headOf(v *pipeline.Value) bool {
	for _, e := range v.Exprs {
		text := strings.ToLower(e.Text)
		for _, part := range []string{"head_ref", "head.sha", "head.ref", "head_sha", "head_branch", "head.repo", "head_repository", "merge_commit_sha", "event.number", "pull_request.number", "issue.number"} {
			if strings.Contains(text, part) {
				return true
			}
		}
		for _, r := range e.Reads {
			if strings.Contains(r.Source, "head") {
				return true
			}
		}
	}
	return false
}

// fetches reports whether a command checks out a pull request.
func fetches(sc *pipeline.Script, cmd *script.Command) bool {
	words := texts(cmd)
	if starts(words, "gh", "pr", "checkout") {
		return true
	}
	if len(words) < 3 || words[0] != "git" || words[1] != "checkout" && words[1] != "fetch" && words[1] != "pull" && words[1] != "switch" {
		return false
	}
	for _, w := range cmd.Plain()[2:] {
		if strings.Contains(w.Text, "pull/") {
			return true
		}
		for _, e := range sc.Exprs(w.Off, w.End) {
			text := strings.ToLower(e.Text)
			if strings.Contains(text, "head_ref") || strings.Contains(text, "head.") || strings.Contains(text, "head_sha") || strings.Contains(text, "head_branch") {
				return true
			}
		}
		for _, name := range w.Vars {
			if r := sc.Variable(name); strings.Contains(r.Name()+r.Source, "head") && (r.Level == pipeline.Arbitrary || strings.HasSuffix(r.Name(), "sha")) {
				return true
			}
		}
	}
	return false
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

// gated reports whether a condition keeps forks out of the job or the checkout.
func gated(j *pipeline.Job, s *pipeline.Step) bool {
	for _, v := range []*pipeline.Value{j.If, s.If} {
		text := strings.ToLower(strings.ReplaceAll(v.String(), " ", ""))
		if strings.Contains(text, "head.repo.full_name==github.repository") || strings.Contains(text, "github.repository==github.event.pull_request.head.repo.full_name") ||
			strings.Contains(text, "head.repo.fork==false") || strings.Contains(text, "!github.event.pull_request.head.repo.fork") ||
			strings.Contains(text, "head_repository.full_name==github.repository") {
			return true
		}
	}
	return false
}

func checkoutTOCTOU() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "checkout-toctou", Title: "approved change that can still move", Severity: severity.High, Platforms: workflows(),
			Why:  "Between the approval and the checkout the author can push other code; a branch name always means the newest.",
			Mend: "Check out the commit that the event names, and approve only what was reviewed.",
			Bad:  "name: x\non: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr checkout 1\n", Good: "name: x\non: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr checkout 1\n",
		},
		Check: func(c *Check) {
			approval := c.event("issue_comment")
			if approval == nil {
				approval = c.labelled()
			}
			if approval == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				s := foreign(j)
				if s == nil || gated(j, s) {
					continue
				}
				if ref := s.With.Get("ref"); ref != nil && strings.Contains(strings.ToLower(ref.Text), "head.sha") {
					continue // the commit of the event
				}
				c.Report(Report{At: s.Here, Also: []pipeline.Loc{approval.Key, j.Key}, Confidence: finding.ConfidenceMedium, Message: "What is checked out here can change after " + approval.Event + " approved it."})
			}
		},
	})
}

// labelled returns the privileged trigger that waits for a label, or nil.
func (c *Check) labelled() *pipeline.Trigger {
	t := c.event("pull_request_target")
	if t == nil {
		return nil
	}
	for _, name := range t.Types {
		if name == "labeled" {
			return t
		}
	}
	return nil
}

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
