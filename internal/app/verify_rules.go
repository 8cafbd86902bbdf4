package app

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/chain"
	"github.com/ossay-dev/ossay/internal/trust/verify/debian"
	"github.com/ossay-dev/ossay/internal/trust/verify/gitsig"
	"github.com/ossay-dev/ossay/internal/trust/verify/gomodule"
	"github.com/ossay-dev/ossay/internal/trust/verify/layout"
	"github.com/ossay-dev/ossay/internal/trust/verify/minisign"
	"github.com/ossay-dev/ossay/internal/trust/verify/openpgp"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
	"github.com/ossay-dev/ossay/internal/trust/verify/sshsig"
)

// trustNotGiven is the reason for evidence that nothing was given to judge with.
const trustNotGiven verify.Reason = "trust-not-given"

// verifyRules describes the findings "verify/REASON".
func verifyRules() []finding.Rule {
	var out []finding.Rule
	add := func(id, title, mend string, references ...string) {
		out = append(out, finding.Rule{
			ID: "verify/" + id, Title: title, Severity: severity.High, Mend: upper(mend) + ".",
			Why:        "Evidence that breaks a rule shows nothing: neither who made the artefact nor that it is unchanged.",
			References: references,
			Bad:        "exit 1, verify/" + id, Good: "exit 0",
		})
	}
	const slsa = "https://slsa.dev/spec/v1.2/verifying-artifacts"
	seen := map[verify.Reason]bool{}
	for _, x := range []struct {
		rules      []verify.Rule
		references []string
	}{
		{verify.Rules(), []string{"https://docs.sigstore.dev/about/security/", slsa}},
		{sshsig.Rules(), []string{"https://man.openbsd.org/ssh-keygen.1#ALLOWED_SIGNERS"}},
		{minisign.Rules(), []string{"https://jedisct1.github.io/minisign/", "https://man.openbsd.org/signify.1"}},
		{openpgp.Rules(), []string{"https://www.rfc-editor.org/rfc/rfc9580"}},
		{debian.Rules(), []string{"https://wiki.debian.org/SecureApt"}},
		{gomodule.Rules(), []string{"https://go.dev/ref/mod#checksum-database"}},
		{gitsig.Rules(), []string{"https://git-scm.com/docs/gitformat-signature"}},
		{chain.Rules(), []string{"https://www.rfc-editor.org/rfc/rfc5280", "https://www.rfc-editor.org/rfc/rfc3161"}},
		{layout.Rules(), []string{"https://in-toto.io/docs/specs/"}},
		{[]verify.Rule{{Reason: trustNotGiven, Rule: "what a signature is judged against is given", Hint: "see what is needed with --explain"}}, []string{slsa}},
	} {
		for _, r := range x.rules {
			if !seen[r.Reason] { // time-stamps belong to two of them
				seen[r.Reason] = true
				add(string(r.Reason), "broken rule: "+r.Rule, r.Hint, x.references...)
			}
		}
	}
	for _, r := range provenance.Rules() {
		add(r.Reason, "broken expectation: "+r.Detail, "build it as expected, or expect what is right", "https://docs.sigstore.dev/about/security/", slsa)
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
