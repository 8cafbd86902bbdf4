package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

func staleActionRefs() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "stale-action-refs", Title: "pinned commit without a tag", Severity: severity.Low, Platforms: both(),
			Why:  "No release notes and no advisory speak of such a commit, and updaters pass it over.",
			Mend: "Name the commit of a release.",
		},
		Persona: Pedantic,
		Needs:   "a mirror or recorded refs of the actions' repositories",
		Check: func(c *Check) {
			c.mirrored(func(u *pipeline.Use, repo *mirror.Repository, around pipeline.Loc) {
				if u.Pinned() && len(repo.Tags(u.Ref)) == 0 {
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{around}, Message: "No tag of " + u.Slug() + " stands for this commit."})
				}
			})
		},
	})
}
