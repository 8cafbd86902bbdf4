package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func staleDangerousBranch() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "stale-dangerous-branch", Title: "old branch with a dangerous workflow", Severity: severity.High, Platforms: workflows(),
			Why:        "pull_request_target takes the workflow of the branch that a change asks to be merged into: one that was mended on the default branch still runs from every old branch that has it.",
			Mend:       "Delete the branch, or mend the workflow there, too.",
			References: []string{"https://labs.boostsecurity.io/articles/split-second-side-doors-how-bot-delegated-toctou-breaks-the-cicd-threat-model/"},
		},
		Needs: "all branches of the repository",
		// Reported by audit for the branches that are known: the weakness stands in
		// no file of the target.
		Check: func(*Check) {},
	})
}

// StaleBranch reports a workflow of another branch that an outsider reaches with
// rights, and that differs from the one at hand; found are the findings of that
// branch's copy.
func StaleBranch(branch, path string, found []finding.Finding) (finding.Finding, bool) {
	for _, f := range found {
		switch strings.TrimPrefix(f.Rule, "pipeline/") {
		case "untrusted-checkout-exec", "template-injection", "command-injection", "github-env", "outsider-reaches-signer":
		default:
			continue
		}
		if f.Status != finding.Open || f.Severity < severity.High {
			continue
		}
		r := staleDangerousBranch()
		out := finding.Finding{
			Rule: r.ID, Severity: r.Severity, Confidence: finding.ConfidenceMedium, Title: r.Title, Why: r.Why, References: r.References,
			Message: "Branch " + branch + " has a " + path + " that an outsider can start with the repository's rights: " + f.Message,
		}
		out.Span.Path = path
		out.Flow = []finding.Waypoint{{Text: "pull request against branch " + branch}, {Text: f.Rule + " at " + f.Span.String() + " of that branch"}}
		return out, true
	}
	return finding.Finding{}, false
}

// Privileged reports whether an outsider starts the pipeline of a document with
// the repository's rights by asking for a merge.
func Privileged(d *pipeline.Document) bool {
	c := Check{Doc: d}
	return c.event("pull_request_target") != nil
}
