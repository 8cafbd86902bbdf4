package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func syntax() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "syntax", Title: "pipeline file that cannot work as written", Severity: severity.Medium,
			Platforms: append(runs(), pipeline.Dependabot, pipeline.PreCommit),
			Why:       "The platform refuses the file or reads it otherwise than meant, and no other rule can say anything of it.",
			Mend:      "Correct the file.",
			Bad:       "name: x\non: push\njobs: [\n", Good: "name: x\non: push\njobs: {a: {runs-on: x, steps: []}}\n",
		},
		Check: func(c *Check) {
			for _, p := range c.Doc.Problems {
				c.Report(Report{At: p.At, Message: "This file cannot work: " + p.Msg + "."})
			}
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind == pipeline.RefInvalid && !u.Value.Dynamic() {
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}, Message: "This is no reference that the platform accepts: " + u.Value.Text + "."})
				}
			})
			for _, u := range c.Doc.Includes {
				if u.Kind == pipeline.RefInvalid && !u.Value.Dynamic() {
					c.Report(Report{At: u.Value.Inner(), Message: "This is no reference that the platform accepts: " + u.Value.Text + "."})
				}
			}
			for _, v := range c.Doc.Fenced {
				for _, e := range v.Exprs {
					if e.Err != nil && c.Doc.JobAt(v.At.Off) != nil {
						c.Report(Report{At: e.Loc(), Confidence: finding.ConfidenceMedium, Message: "This expression cannot be read: " + e.Err.Error() + "."})
					}
				}
			}
		},
	})
}
