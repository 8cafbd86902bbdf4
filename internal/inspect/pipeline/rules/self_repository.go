package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func selfRepository() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "self-repository", Title: "own action or workflow named by its place in the work tree", Severity: severity.Low, Platforms: both(),
			Why:  "What lies in the work tree depends on what was checked out, which may be another's code; the self reference means the running commit.",
			Mend: "Write $/ instead of ./.",
			Bad:  "- uses: ./tools/setup", Good: "- uses: $/tools/setup",
		},
		Fix: true,
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind != pipeline.RefLocal || !strings.HasPrefix(u.Path, "./") {
					return
				}
				at := u.Value.Inner()
				c.Report(Report{
					At: at, Also: []pipeline.Loc{whole(j, s)}, Message: u.Path + " is read from the work tree.",
					Fix: unsafe("name it by the running commit", c.Doc.Source.Replace(pipeline.Loc{Off: at.Off, End: at.Off + 2}, "$/")),
				})
			})
		},
	})
}
