package gitsig

import (
	"bytes"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/chain"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
	"github.com/ossay-dev/ossay/internal/trust/verify/openpgp"
	"github.com/ossay-dev/ossay/internal/trust/verify/sshsig"
)

// The reasons for which a commit or tag is refused, beside those of its signature.
const (
	Malformed       evidence.Reason = "git-object-malformed"
	Unsigned        evidence.Reason = "git-unsigned"
	NameMismatch    evidence.Reason = "git-tag-name-mismatch"
	SignersMissing  evidence.Reason = "git-allowed-signers-not-given"
	KeyringMissing  evidence.Reason = "git-keyring-not-given"
	RootsMissing    evidence.Reason = "git-roots-not-given"
	GitsignUnproven evidence.Reason = "gitsign-time-missing"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	return []evidence.Rule{
		{Reason: Malformed, Rule: "a commit or tag has the form of one", Hint: "look at it with git cat-file -p"},
		{Reason: Unsigned, Rule: "the commit or tag is signed", Hint: "ask the committer to sign: git commit -S, git tag -s"},
		{Reason: NameMismatch, Rule: "a tag is stored under the name that was signed", Hint: "do not use it: somebody renamed a signed tag"},
		{Reason: SignersMissing, Rule: "the allowed signers are given for a signature of an SSH key", Hint: "give them with --allowed-signers FILE"},
		{Reason: KeyringMissing, Rule: "a keyring is given for an OpenPGP signature", Hint: "give it with --keyring FILE"},
		{Reason: RootsMissing, Rule: "roots are given for a signature of a certificate", Hint: "give them with --roots FILE"},
		{Reason: GitsignUnproven, Rule: "a gitsign signature holds its log entry or a time-stamp", Hint: "let gitsign keep them from now on: git config gitsign.rekorMode offline; what is signed already only gitsign verify can look up, in the log"},
	}
}

// Trusted is what signatures are judged against; nil where nothing was given.
type Trusted struct {
	Allowed *sshsig.Allowed
	Keyring *openpgp.Keyring
	Chain   *chain.Policy
	Signer  evidence.Matcher // who should have signed; nil for whoever is trusted
	// Sigstore verifies the certificates of gitsign; nil where there is no trusted
	// root. Issuer vouches for the signer there.
	Sigstore *verify.Verifier
	Issuer   evidence.Matcher
	TagName  string    // under which a tag is stored; "" where it was named by its hash
	At       time.Time // now
}

// Verify verifies the signature of a commit or tag.
func Verify(kind string, data []byte, t Trusted) *evidence.Outcome {
	o := evidence.New("git "+kind, Rules())
	obj, err := Split(kind, data)
	if err != nil {
		return o.Fail(Malformed, "the %s cannot be read: %v", kind, err)
	}
	if kind == "tag" && t.TagName != "" && obj.Name != t.TagName {
		o.Fail(NameMismatch, "the tag %.100s says that it is %.100q", t.TagName, obj.Name)
	}
	if obj.Signature == nil {
		return o.Fail(Unsigned, "%s did not sign the %s", nameOr(obj.Who), kind)
	}
	sub := obj.judge(o, t)
	if sub != nil {
		kindOf := sub.Kind
		o.Take(sub)
		o.Kind += ", " + kindOf
	}
	if !obj.When.IsZero() {
		o.Times = append(o.Times, evidence.Time{Time: obj.When, Source: "the " + kind + " itself, by " + nameOr(obj.Who)})
	}
	if obj.Tagged != "" && o.OK() {
		o.Pass("git-tag", "%.100q is about the %.100s", obj.Name, obj.Tagged)
	}
	return o
}

func nameOr(who string) string {
	if who == "" {
		return "somebody"
	}
	return who
}

// judge verifies the signature by its kind; nil where nothing can judge it.
func (obj *Object) judge(o *evidence.Outcome, t Trusted) *evidence.Outcome {
	payload := bytes.NewReader(obj.Payload)
	switch {
	case sshsig.IsArmored(obj.Signature):
		if t.Allowed == nil {
			o.Fail(SignersMissing, "an SSH key signed the %s, and no allowed signers were given", obj.Kind)
			return nil
		}
		at := obj.When // as git does: a key that ran out keeps what it signed
		if at.IsZero() {
			at = t.At
		}
		return sshsig.Verify(obj.Signature, payload, t.Allowed, sshsig.Want{Namespace: "git", Principal: t.Signer, At: at})
	case openpgp.IsSignature(obj.Signature):
		if t.Keyring == nil {
			o.Fail(KeyringMissing, "an OpenPGP key signed the %s, and no keyring was given", obj.Kind)
			return nil
		}
		return openpgp.Detached(obj.Signature, payload, t.Keyring, openpgp.Want{Signer: t.Signer, At: t.At})
	case chain.IsCMS(obj.Signature):
		return obj.certificate(o, t)
	}
	o.Fail(Malformed, "the signature of the %s is of no kind that is known", obj.Kind)
	return nil
}

// certificate verifies a CMS signature: one of gitsign with the instance of
// Sigstore, any other with the given roots.
func (obj *Object) certificate(o *evidence.Outcome, t Trusted) *evidence.Outcome {
	m, err := chain.DecodeCMS(obj.Signature)
	if err != nil {
		o.Fail(Malformed, "the signature of the %s: %v", obj.Kind, err)
		return nil
	}
	if m.Extension("1.3.6.1.4.1.57264.1.") {
		return obj.gitsign(m, t)
	}
	if t.Chain == nil {
		o.Fail(RootsMissing, "a certificate of %s signed the %s, and no roots were given", m.Leaf().Issuer, obj.Kind)
		return nil
	}
	p := *t.Chain
	p.Name = t.Signer
	return chain.CMS(obj.Signature, bytes.NewReader(obj.Payload), p)
}
