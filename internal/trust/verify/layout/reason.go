package layout

import "github.com/ossay-dev/ossay/internal/trust/verify/evidence"

// The reasons for which a layout is refused.
const (
	Malformed        evidence.Reason = "layout-malformed"
	SignatureInvalid evidence.Reason = "layout-signature-invalid"
	Expired          evidence.Reason = "layout-expired"
	Unsupported      evidence.Reason = "layout-unsupported"
	LinkMissing      evidence.Reason = "layout-link-missing"
	LinkMalformed    evidence.Reason = "layout-link-malformed"
	LinkUnauthorised evidence.Reason = "layout-link-unauthorised"
	ThresholdMissed  evidence.Reason = "layout-threshold-missed"
	LinksDisagree    evidence.Reason = "layout-links-disagree"
	RuleBroken       evidence.Reason = "layout-rule-broken"
	ProductMismatch  evidence.Reason = "layout-product-mismatch"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	const forged = "do not use it; ask whoever published it"
	const links = "give the folder with the links of all steps: --links DIR"
	return []evidence.Rule{
		{Reason: Malformed, Rule: "a layout is a well-formed one of in-toto 1.0", Hint: "fetch it again"},
		{Reason: SignatureInvalid, Rule: "each given key signed the layout", Hint: "give the key of the project's owner: --key FILE"},
		{Reason: Expired, Rule: "the layout has not expired", Hint: "ask the project's owner for a new layout"},
		{Reason: Unsupported, Rule: "a layout uses neither parameters nor layouts for steps", Hint: "verify it with in-toto-verify"},
		{Reason: LinkMalformed, Rule: "a link can be read and is that of its step", Hint: links},
		{Reason: LinkUnauthorised, Rule: "a functionary of the step signed its link", Hint: forged},
		{Reason: LinkMissing, Rule: "there is a link for each step", Hint: links},
		{Reason: ThresholdMissed, Rule: "as many functionaries as the layout asks for signed each step", Hint: links},
		{Reason: LinksDisagree, Rule: "all functionaries of a step saw the same artefacts", Hint: forged},
		{Reason: RuleBroken, Rule: "the artefacts of each step follow its rules", Hint: forged},
		{Reason: ProductMismatch, Rule: "a step of the layout made this artefact", Hint: "look for the layout of this very file"},
	}
}
