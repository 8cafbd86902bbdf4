package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func repoJacking() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "repo-jacking", Title: "repository that moved or is gone", Severity: severity.High, Platforms: both(),
			Why:        "The redirect from an old name ends when somebody registers that name, and then the reference leads to them.",
			Mend:       "Use the new name, and replace what is gone.",
			References: []string{"https://blog.aquasec.com/github-dataset-research-reveals-millions-potentially-vulnerable-to-repojacking"},
		},
		Fix:   true,
		Needs: "recorded renames of the actions' repositories",
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				to, known := c.Options.Mirror.Moved(u.Slug())
				if u.Kind != pipeline.RefRepository || !known {
					return
				}
				at := u.Value.Inner()
				r := Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Message: u.Slug() + " does not exist any more; whoever takes the name decides what runs here."}
				if to != "" {
					r.Message = u.Slug() + " has become " + to + "; whoever takes the old name decides what runs here."
					if old := u.Owner + "/" + u.Repo; strings.HasPrefix(c.Doc.Source.Text[at.Off:at.End], old) {
						r.Fix = safe("use the new name", c.Doc.Source.Replace(pipeline.Loc{Off: at.Off, End: at.Off + len(old)}, to))
					}
				}
				c.Report(r)
			})
		},
	})
}
