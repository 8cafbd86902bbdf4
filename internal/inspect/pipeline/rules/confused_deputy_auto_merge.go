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
			if c.Doc.Platform == pipeline.GitHubWorkflow && c.event("pull_request_target") == nil && c.event("workflow_run") == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				for _, s := range j.Steps {
					gate := strings.ToLower(j.If.String() + " " + s.If.String())
					if !actorGate(c.Doc.Platform, gate) || !merges(s) {
						continue
					}
					c.Report(Report{At: s.Here, Also: []pipeline.Loc{j.Key}, Message: "This merges or approves whatever the bot touched last."})
				}
			}
		},
	})
}

// actorGate reports whether a condition, in lower case, asks who acted last.
func actorGate(platform, gate string) bool {
	switch platform {
	case pipeline.GitLab:
		return strings.Contains(gate, "$gitlab_user_") || strings.Contains(gate, "$ci_commit_author")
	case pipeline.Jenkins:
		return strings.Contains(gate, "triggerauthor") || strings.Contains(gate, "commitauthor") || strings.Contains(gate, "git_author_") || strings.Contains(gate, "git_committer_") || strings.Contains(gate, "gitlabuser")
	case pipeline.Azure:
		return strings.Contains(gate, "build.requestedfor") || strings.Contains(gate, "build.sourceversionauthor") || strings.Contains(gate, "build.queuedby")
	}
	return strings.Contains(gate, "github.actor") || strings.Contains(gate, "triggering_actor")
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
		if mergesElsewhere(w) {
			return true
		}
		if starts(w, "gh", "pr", "merge") || starts(w, "gh", "pr", "review") && has(w, "--approve", "-a") {
			return true
		}
	}
	return false
}

// mergesElsewhere reports whether a command merges or approves on another forge:
// its command line tool, or its interface.
func mergesElsewhere(w []string) bool {
	switch {
	case starts(w, "glab", "mr", "merge"), starts(w, "glab", "mr", "approve"), starts(w, "glab", "mr", "accept"),
		starts(w, "az", "repos", "pr", "update") && has(w, "--auto-complete", "--status"), starts(w, "az", "repos", "pr", "set-vote"):
		return true
	}
	if len(w) == 0 || w[0] != "curl" {
		return false
	}
	for _, word := range w[1:] {
		if strings.Contains(word, "/merge_requests/") && (strings.HasSuffix(word, "/merge") || strings.HasSuffix(word, "/approve")) {
			return true
		}
	}
	return false
}
