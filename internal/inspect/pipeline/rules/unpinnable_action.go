package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func unpinnableAction() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unpinnable-action", Title: "action that cannot be pinned", Severity: severity.Low, Platforms: []string{pipeline.GitHubAction},
			Why:  "Whoever names the action's commit still gets what the moving image or the moving action in it is then.",
			Mend: "Name images by digest and actions by commit.",
			Bad:  "name: x\nruns:\n  using: docker\n  image: docker://alpine:latest\n", Good: "name: x\nruns:\n  using: docker\n  image: Dockerfile\n",
		},
		Check: func(c *Check) {
			if v := c.Doc.Image; v.Set() && strings.HasPrefix(v.Text, "docker://") && !strings.Contains(v.Text, "@sha256:") {
				c.Report(Report{At: v.Whole(), Message: "The action runs an image by a name that moves."})
				return
			}
			moves := 0
			var first pipeline.Loc
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind == pipeline.RefRepository && !u.Pinned() || u.Kind == pipeline.RefImage && !strings.Contains(u.Image, "@") {
					if moves++; moves == 1 {
						first = u.Value.Whole()
					}
				}
			})
			if moves > 0 {
				c.Report(Report{At: first, Message: "The action uses others by names that move."})
			}
		},
	})
}
