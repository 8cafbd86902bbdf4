package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func prRunsOnSelfHosted() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "pr-runs-on-self-hosted", Title: "outsider's change run on the project's own machine", Severity: severity.High, Platforms: systems(),
			Why:  "Code of a fork stays on the machine after the run and reaches what the machine can reach.",
			Mend: "Run pull requests on machines of the platform, or on such that live for one job.",
			Bad:  "name: x\non: pull_request\njobs:\n  a:\n    runs-on: self-hosted\n    steps: []\n", Good: "name: x\non: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n",
		},
		Check: func(c *Check) {
			t := c.proposal()
			if t == nil {
				return
			}
			told := map[pipeline.Loc]bool{}
			for _, j := range c.Doc.Jobs {
				if why := ownMachine(j); why != "" && !j.Guarded && !again(told, j) {
					persona := Regular
					if c.Doc.Platform == pipeline.GitLab || t.Implied {
						persona = Pedantic // on GitLab the fork's runners have it, unless a member runs it here
					}
					c.Report(Report{Persona: persona, At: j.Range(), Also: []pipeline.Loc{machine(j), t.Key}, Confidence: finding.ConfidenceMedium, Message: "Job " + j.ID + " runs pull requests on " + why + "."})
				}
			}
		},
	})
}

// proposal returns the trigger of pull or merge requests of outsiders, or nil.
func (c *Check) proposal() *pipeline.Trigger {
	if c.Doc.Platform != pipeline.GitHubWorkflow {
		return c.outsider()
	}
	if t := c.event("pull_request"); t != nil {
		return t
	}
	return c.event("pull_request_target")
}

// again reports whether a machine was told of already, on Jenkins, where the
// stages of a pipeline share one.
func again(told map[pipeline.Loc]bool, j *pipeline.Job) bool {
	if j.Own == nil || j.Doc.Platform != pipeline.Jenkins {
		return false
	}
	seen := told[j.Own.At]
	told[j.Own.At] = true
	return seen
}

// machine is the place that says where a job runs.
func machine(j *pipeline.Job) pipeline.Loc {
	if j.Own != nil {
		return j.Own.Whole()
	}
	return j.RunsOn.Whole()
}

// ownMachine names the label or group of a job that is none of the platform's,
// or "". Labels that an expression gives are left alone.
func ownMachine(j *pipeline.Job) string {
	if j.Own != nil {
		return j.Own.Text
	}
	if j.RunsOn == nil {
		return ""
	}
	if j.Group.Set() && !j.Group.Dynamic() {
		return "the group " + j.Group.Text
	}
	for _, l := range j.Labels {
		if !l.Dynamic() && !hosted(l.Text) {
			return l.Text
		}
	}
	return ""
}

// hosted reports whether a label is one of GitHub's own machines, larger ones
// included.
func hosted(label string) bool {
	lower := strings.ToLower(label)
	for _, prefix := range []string{"ubuntu-", "windows-", "macos-"} {
		if rest, ok := strings.CutPrefix(lower, prefix); ok {
			return rest == "latest" || rest == "slim" || rest != "" && (rest[0] >= '0' && rest[0] <= '9' || strings.HasPrefix(rest, "latest-") || strings.HasPrefix(rest, "slim-"))
		}
	}
	return false
}
