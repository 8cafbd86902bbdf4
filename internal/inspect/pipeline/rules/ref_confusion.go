package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

func refConfusion() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "ref-confusion", Title: "branch and tag of one name", Severity: severity.Medium, Platforms: both(),
			Why:        "Which of the two is taken is not what a reader expects, and a branch moves with every push.",
			Mend:       "Name the commit.",
			References: []string{"https://woodruffw.github.io/zizmor/audits/#ref-confusion"},
		},
		Needs: "a mirror or recorded refs of the actions' repositories",
		Check: func(c *Check) {
			c.mirrored(func(u *pipeline.Use, repo *mirror.Repository, around pipeline.Loc) {
				if u.Pinned() {
					return
				}
				_, tag := repo.Ref("refs/tags/" + u.Ref)
				_, branch := repo.Ref("refs/heads/" + u.Ref)
				if tag && branch {
					at := u.Value.Inner()
					c.Report(Report{At: at, Also: []pipeline.Loc{around}, Message: quoted(u.Ref) + " is both a branch and a tag of " + u.Slug() + "."})
				}
			})
		},
	})
}
