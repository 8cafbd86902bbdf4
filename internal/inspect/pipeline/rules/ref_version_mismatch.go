package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func refVersionMismatch() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "ref-version-mismatch", Title: "commit whose comment names another version, or none", Severity: severity.Low, Platforms: both(),
			Why:  "Reviewers and updaters go by the comment.",
			Mend: "Write the version of the commit behind it.",
			Bad:  "- uses: actions/setup-go@11bd71901bbe5b1630ceea73d27597364c9af683", Good: "- uses: actions/setup-go@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2",
		},
		Fix: true,
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind != pipeline.RefRepository || !u.Pinned() {
					return
				}
				at := u.Value.Inner()
				comment := u.Comment()
				if _, ok := u.Version(); !ok {
					c.Report(Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Persona: Auditor, Severity: severity.Info, Message: "Nothing says which version this commit of " + u.Slug() + " is."})
					return
				}
				if c.Options.Commit == nil {
					return
				}
				tag := comment
				if commit, ok := c.Options.Commit(u.Slug(), tag); ok && commit != u.Ref {
					r := Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Message: "This commit of " + u.Slug() + " is not " + tag + "."}
					r.Fix = unsafe("name the commit of "+tag, c.Doc.Source.Replace(pipeline.Loc{Off: at.End - len(u.Ref), End: at.End}, commit))
					c.Report(r)
				}
			})
		},
	})
}
