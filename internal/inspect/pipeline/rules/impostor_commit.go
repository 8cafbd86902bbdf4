package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

func impostorCommit() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "impostor-commit", Title: "commit that is on no branch or tag of the named repository", Severity: severity.High, Platforms: both(),
			Why:        "A repository and its forks share their commits, so a commit that only a fork has can be named through the original: the reference looks pinned to it and runs the fork's code.",
			Mend:       "Name a commit that a release of the repository itself has.",
			References: []string{"https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd"},
		},
		Fix:   true,
		Needs: "a mirror or recorded refs of the actions' repositories",
		Check: func(c *Check) {
			c.mirrored(func(u *pipeline.Use, repo *mirror.Repository, around pipeline.Loc) {
				if !u.Pinned() {
					return
				}
				r := Report{At: u.Value.Inner(), Also: []pipeline.Loc{around}}
				switch repo.State(u.Ref) {
				case mirror.Unreachable:
					r.Message = "No branch or tag of " + u.Slug() + " leads to this commit."
				case mirror.NotRecorded:
					r.Severity, r.Confidence = severity.Medium, finding.ConfidenceLow
					r.Message = "No recorded branch or tag of " + u.Slug() + " stands for this commit."
				default:
					return
				}
				r.Fix = release(c, u, repo)
				c.Report(r)
			})
		},
	})
}

// release is the fix that names the commit of the version in the comment.
func release(c *Check, u *pipeline.Use, repo *mirror.Repository) *finding.Fix {
	tag := versionWord(u.Comment())
	commit, ok := repo.Ref("refs/tags/" + tag)
	at := u.Value.Inner()
	if !ok || c.Doc.Source.Text[at.End-len(u.Ref):at.End] != u.Ref {
		return nil
	}
	return unsafe("name the commit of "+tag, c.Doc.Source.Replace(pipeline.Loc{Off: at.End - len(u.Ref), End: at.End}, commit))
}
