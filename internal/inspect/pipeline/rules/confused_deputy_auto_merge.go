package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func confusedDeputyAutoMerge() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "confused-deputy-auto-merge", Title: "automatic merge or approval that an outsider can bring about", Severity: severity.High, Platforms: systems(),
			Why:  "The condition looks at the last actor, and an outsider can make a bot act on the outsider's branch.",
			Mend: "Ask who opened the pull request and let the platform's own rules merge.",
			Bad:  "name: x\non: pull_request_target\njobs:\n  a:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto \"$PR\"\n",
			Good: "name: x\non: pull_request_target\njobs:\n  a:\n    if: github.event.pull_request.user.login == 'dependabot[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto \"$PR\"\n",
		},
		Check: func(c *Check) {
			if c.event("pull_request_target") == nil && c.event("workflow_run") == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				for _, s := range j.Steps {
					gate := strings.ToLower(j.If.String() + " " + s.If.String())
					if !strings.Contains(gate, "github.actor") && !strings.Contains(gate, "triggering_actor") || !merges(s) {
						continue
					}
					c.Report(Report{At: s.Here, Also: []pipeline.Loc{j.Key}, Message: "This merges or approves whatever the bot touched last."})
				}
			}
		},
	})
}

// merges reports whether a step merges or approves a pull request.
func merges(s *pipeline.Step) bool {
	switch s.Uses.Slug() {
	case "ahmadnassri/action-dependabot-auto-merge", "pascalgn/automerge-action", "hmarr/auto-approve-action", "fastify/github-action-merge-dependabot", "peter-evans/enable-pull-request-automerge", "ridedott/merge-me-action", "reitermarkus/automerge":
		return true
	case "actions/github-script":
		text := s.With.Get("script").String()
		return strings.Contains(text, "pulls.merge") || strings.Contains(text, "createReview")
	}
	sc := s.Script()
	if sc == nil {
		return false
	}
	for i := range sc.Commands {
		w := texts(&sc.Commands[i])
		if starts(w, "gh", "pr", "merge") || starts(w, "gh", "pr", "review") && has(w, "--approve", "-a") {
			return true
		}
	}
	return false
}
