package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func knownVulnerableActions() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "known-vulnerable-actions", Title: "action with a published weakness", Severity: severity.High, Platforms: both(),
			Why:  "The weakness is public, and so is how to use it.",
			Mend: "Move to the version that the advisory names as fixed.",
		},
		Fix:   true,
		Needs: "advisories of the GitHub Actions ecosystem",
		Check: func(c *Check) {
			if c.Options.Advisories == nil {
				return
			}
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind != pipeline.RefRepository {
					return
				}
				for _, a := range c.Options.Advisories(u.Slug(), u.Ref, u.Comment()) {
					at := u.Value.Inner()
					r := Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Severity: a.Severity, Message: u.Slug() + "@" + u.Ref + " is affected by " + a.ID + ": " + a.Summary, Aliases: []string{a.ID}}
					if a.Fixed != "" && !u.Pinned() && c.Doc.Source.Text[at.End-len(u.Ref):at.End] == u.Ref {
						r.Fix = unsafe("move to "+a.Fixed, c.Doc.Source.Replace(pipeline.Loc{Off: at.End - len(u.Ref), End: at.End}, a.Fixed))
						r.Fix.Version = a.Fixed
					}
					c.Report(r)
				}
			})
		},
	})
}

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

// outside are the rules that need the state of other repositories or services.
// Without it they only exist: the coverage of a run names them.
func outside() []*Rule {
	list := []Rule{
		{Rule: finding.Rule{ID: "impostor-commit", Title: "commit that is on no branch or tag of the named repository", Severity: severity.High, Platforms: both(),
			Why: "Commits of forks can be named through the original repository.", Mend: "Name a commit of the repository itself."}, Fix: true, Needs: "a mirror of the actions' repositories"},
		{Rule: finding.Rule{ID: "ref-confusion", Title: "branch and tag of one name", Severity: severity.Medium, Platforms: both(),
			Why: "Which of them is taken is not what a reader expects.", Mend: "Name the commit."}, Needs: "a mirror of the actions' repositories"},
		{Rule: finding.Rule{ID: "stale-action-refs", Title: "pinned commit without a tag", Severity: severity.Low, Platforms: both(),
			Why: "No release notes and no advisory speak of such a commit.", Mend: "Name the commit of a release."}, Persona: Pedantic, Needs: "a mirror of the actions' repositories"},
		{Rule: finding.Rule{ID: "transitive-unpinned-uses", Title: "pinned action that uses something that can move", Severity: severity.Medium, Platforms: both(),
			Why: "The pin ends at the first step of the action.", Mend: "Use an action that pins what it uses."}, Needs: "a mirror of the actions' repositories"},
		{Rule: finding.Rule{ID: "repo-jacking", Title: "repository that moved or is gone", Severity: severity.High, Platforms: both(),
			Why: "Its old name can be taken by anyone.", Mend: "Use the new name."}, Needs: "a list of renamed repositories"},
		{Rule: finding.Rule{ID: "stale-dangerous-branch", Title: "old branch with a dangerous workflow", Severity: severity.High, Platforms: workflows(),
			Why: "pull_request_target takes the workflow of the branch that is asked to merge.", Mend: "Delete the branch or mend it there."}, Needs: "all branches of the repository"},
		{Rule: finding.Rule{ID: "known-vulnerable-platform", Title: "build platform with a published weakness", Severity: severity.High, Platforms: workflows(),
			Why: "Every pipeline on it is reached.", Mend: "Update the platform."}, Needs: "the platform's version and advisories"},
	}
	var out []*Rule
	for _, r := range list {
		out = append(out, define(r))
	}
	return out
}
