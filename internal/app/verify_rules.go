package app

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// verifyRules describes the findings "verify/REASON".
func verifyRules() []finding.Rule {
	var out []finding.Rule
	add := func(id, title, mend string) {
		out = append(out, finding.Rule{
			ID: "verify/" + id, Title: title, Severity: severity.High, Mend: upper(mend) + ".",
			Why:        "Evidence that breaks a rule shows nothing: neither who made the artefact nor that it is unchanged.",
			References: []string{"https://docs.sigstore.dev/about/security/", "https://slsa.dev/spec/v1.2/verifying-artifacts"},
			Bad:        "exit 1, verify/" + id, Good: "exit 0",
		})
	}
	for _, r := range verify.Rules() {
		add(string(r.Reason), "broken rule: "+r.Rule, r.Hint)
	}
	for _, r := range provenance.Rules() {
		add(r.Reason, "broken expectation: "+r.Detail, "build it as expected, or expect what is right")
	}
	return out
}

// ruleTitle returns the title of a reason.
func ruleTitle(reason string) string {
	for _, r := range verifyRules() {
		if r.ID == "verify/"+reason {
			return r.Title
		}
	}
	return reason
}
