package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func superfluousActions() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "superfluous-actions", Title: "action for what the runner can do itself", Severity: severity.Info, Platforms: both(),
			Why:  "Each action is one more party that runs code in the job.",
			Mend: "Use the tool that GitHub's runners have.",
			Bad:  "- uses: softprops/action-gh-release@v2", Good: "- run: gh release create v1",
		},
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				tool, confidence := instead(u.Slug())
				if tool != "" && s != nil {
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{s.Here}, Confidence: confidence, Message: u.Slug() + ": the runner has " + tool + "."})
				}
			})
		},
	})
}

// instead names the tool of the runner that does what an action does.
func instead(slug string) (string, finding.Confidence) {
	switch slug {
	case "dtolnay/rust-toolchain", "actions-rs/toolchain":
		return "rustup", finding.ConfidenceMedium
	case "softprops/action-gh-release", "ncipollo/release-action", "elgohr/github-release-action", "svenstaro/upload-release-action":
		return "gh release", finding.ConfidenceLow
	case "peter-evans/create-or-update-comment", "thollander/actions-comment-pull-request", "marocchino/sticky-pull-request-comment":
		return "gh pr comment and gh issue comment", finding.ConfidenceLow
	case "peter-evans/create-pull-request":
		return "gh pr create", finding.ConfidenceLow
	case "peter-evans/create-issue-from-file", "dacbd/create-issue-action":
		return "gh issue create", finding.ConfidenceLow
	case "actions-ecosystem/action-add-labels", "actions-ecosystem/action-remove-labels":
		return "gh issue edit and gh pr edit", finding.ConfidenceLow
	case "sergeysova/jq-action":
		return "jq", finding.ConfidenceMedium
	case "stefanzweifel/git-auto-commit-action", "endbug/add-and-commit":
		return "git", finding.ConfidenceLow
	case "addnab/docker-run-action":
		return "docker run", finding.ConfidenceMedium
	}
	return "", 0
}
