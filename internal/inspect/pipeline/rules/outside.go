package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

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
