package rules

import (
	"strings"

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
					c.Report(Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Persona: Auditor, Severity: severity.Info, Message: "Nothing says which version this commit of " + u.Slug() + " is.", Fix: versioned(c, u)})
					return
				}
				tag := versionWord(comment)
				if commit, ok := c.Options.commit(u.Slug(), tag); ok && !strings.EqualFold(commit, u.Ref) {
					r := Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Message: "This commit of " + u.Slug() + " is not " + tag + "."}
					r.Fix = unsafe("name the commit of "+tag, c.Doc.Source.Replace(pipeline.Loc{Off: at.End - len(u.Ref), End: at.End}, commit))
					c.Report(r)
				}
			})
		},
	})
}

// versionWord returns the version that a comment names: its first word that
// begins like one, without what tools write in front of it.
func versionWord(comment string) string {
	for _, word := range strings.Fields(comment) {
		word = word[strings.LastIndexAny(word, "@=:")+1:]
		if digits := strings.TrimLeft(word, "vV"); digits != "" && digits[0] >= '0' && digits[0] <= '9' {
			return strings.TrimRight(word, ",;.)")
		}
	}
	return comment
}

// versioned is the fix that writes the version of a commit behind it, where the
// mirror knows one and nothing else stands there.
func versioned(c *Check, u *pipeline.Use) *finding.Fix {
	r, ok := c.Options.Mirror.Repository(u.Slug())
	if !ok {
		return nil
	}
	tags := r.Tags(u.Ref)
	src := c.Doc.Source
	end := u.Value.At.End
	line := src.LineLoc(src.Line(u.Value.At.Off))
	if len(tags) == 0 || end > line.End || strings.TrimSpace(src.Text[end:line.End]) != "" || strings.ContainsAny(src.Text[u.Value.At.Off:u.Value.At.Off+1], "|>") {
		return nil
	}
	if _, ok := pipeline.NewUse(&pipeline.Value{Text: u.Slug() + "@" + tags[0], Scalar: true}).Version(); !ok {
		return nil // a tag that names no version would not end the finding
	}
	return safe("say which version the commit is", finding.Edit{Span: src.Span(pipeline.Loc{Off: end, End: end}), New: " # " + tags[0]})
}
