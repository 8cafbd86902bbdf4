package sshsig

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// The reasons for which an SSH signature is refused.
const (
	Malformed         evidence.Reason = "ssh-signature-malformed"
	AlgorithmRefused  evidence.Reason = "ssh-algorithm-refused"
	NamespaceMismatch evidence.Reason = "ssh-namespace-mismatch"
	SignatureInvalid  evidence.Reason = "ssh-signature-invalid"
	SignerUnknown     evidence.Reason = "ssh-signer-unknown"
	PrincipalMismatch evidence.Reason = "ssh-principal-mismatch"
	NamespaceRefused  evidence.Reason = "ssh-namespace-refused"
	KeyOutsideTime    evidence.Reason = "ssh-key-outside-validity"
	CertificateBroken evidence.Reason = "ssh-certificate-refused"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	const forged = "do not use it; ask whoever published it"
	return []evidence.Rule{
		{Reason: Malformed, Rule: "an SSH signature has the form of one", Hint: "fetch it again"},
		{Reason: AlgorithmRefused, Rule: "key and digest are strong enough: no DSA, no SHA-1, RSA from 2,048 bits", Hint: "sign again with a newer key"},
		{Reason: NamespaceMismatch, Rule: "the signature was made for this purpose", Hint: "name the purpose: --namespace NAME"},
		{Reason: SignatureInvalid, Rule: "the signature is over this artefact", Hint: forged},
		{Reason: SignerUnknown, Rule: "the key is one of the allowed signers", Hint: "give the file of allowed signers: --allowed-signers FILE"},
		{Reason: PrincipalMismatch, Rule: "the key belongs to the expected signer", Hint: "see who signed with --by '/.*/'"},
		{Reason: NamespaceRefused, Rule: "the key may sign for this purpose", Hint: "see namespaces= in the file of allowed signers"},
		{Reason: KeyOutsideTime, Rule: "the key counted when the signature was made", Hint: "see valid-after= and valid-before= in the file of allowed signers"},
		{Reason: CertificateBroken, Rule: "the authority certified the key, for this name and this time", Hint: "ask the signer for a signature with a new certificate"},
	}
}

// Want says what is expected of a signature.
type Want struct {
	Namespace string           // purpose: "file", "git"
	Principal evidence.Matcher // who should have signed; nil for whoever is allowed
	At        time.Time        // when keys and certificates must count
}

// Verify verifies a signature in its armour over a message.
func Verify(signature []byte, message io.Reader, allowed *Allowed, want Want) *evidence.Outcome {
	o := evidence.New("SSH signature", Rules())
	s, err := Decode(signature)
	if err != nil {
		return o.Fail(Malformed, "the SSH signature cannot be read: %v", err)
	}
	o.Key = ssh.FingerprintSHA256(s.Key)
	if c, ok := s.Key.(*ssh.Certificate); ok {
		o.Key = ssh.FingerprintSHA256(c.Key)
	}
	if err := fitting(s.Key, s.sig.Format); err != nil {
		return o.Fail(AlgorithmRefused, "%v", err)
	}
	if s.Namespace != want.Namespace {
		o.Fail(NamespaceMismatch, "it was made for %q, not for %q", clip(s.Namespace), want.Namespace)
	} else {
		o.Pass("ssh-namespace", "made for %q", s.Namespace)
	}
	if err := s.holds(message); err != nil {
		return o.Fail(SignatureInvalid, "the signature of the key %s does not hold: %v", o.Key, err)
	}
	o.Pass("ssh-signature", "%s with %s, by the key %s", s.sig.Format, s.Hash, o.Key)
	allowed.judge(o, s, want)
	return o
}

// judge looks for a line that lets the key sign. Where none does, the one that
// came nearest tells why.
func (a *Allowed) judge(o *evidence.Outcome, s *Signature, want Want) {
	var best *evidence.Outcome
	for i := range a.lines {
		l := &a.lines[i]
		if !l.about(s.Key) {
			continue
		}
		try := evidence.New("", Rules())
		l.judge(try, s, want)
		if try.OK() {
			o.Signer, o.Issuer = try.Signer, try.Issuer
			o.Trust = fmt.Sprintf("allowed signers, line %d", l.number)
			if l.number == 0 {
				o.Trust = "the given key"
			}
			o.Checks = append(o.Checks, try.Checks...)
			return
		}
		if best == nil || len(try.Failures) < len(best.Failures) {
			best = try
		}
	}
	for _, note := range a.Skipped {
		o.Pass("ssh-allowed-signers", "left out: %s", note)
	}
	if best == nil {
		o.Fail(SignerUnknown, "the key %s is not among the allowed signers", o.Key)
		return
	}
	for _, f := range best.Failures {
		o.Fail(f.Reason, "%s", f.Detail)
	}
}

// about reports whether a line is about a key or about who certified it.
func (l *line) about(key ssh.PublicKey) bool {
	if c, ok := key.(*ssh.Certificate); ok {
		if l.authority {
			return bytes.Equal(c.SignatureKey.Marshal(), l.key.Marshal())
		}
		key = c.Key // a certified key that is also allowed by itself
	}
	return !l.authority && bytes.Equal(key.Marshal(), l.key.Marshal())
}

// judge says what of a line does not hold.
func (l *line) judge(o *evidence.Outcome, s *Signature, want Want) {
	if l.namespaces != nil && !matches(l.namespaces, s.Namespace) {
		o.Fail(NamespaceRefused, "line %d lets the key sign for %s only", l.number, strings.Join(l.namespaces, ", "))
	}
	if !l.after.IsZero() && want.At.Before(l.after) || !l.before.IsZero() && !want.At.Before(l.before) {
		o.Fail(KeyOutsideTime, "line %d does not let the key sign at %s", l.number, want.At.UTC().Format(time.RFC3339))
	}
	if l.number == 0 { // a key that was given by itself has no name
		if want.Principal != nil {
			o.Pass("ssh-principal", "not judged: the given key has no name")
		}
		return
	}
	names := []string{strings.Join(l.principals, ",")}
	c, _ := s.Key.(*ssh.Certificate)
	if l.authority {
		names = c.ValidPrincipals
	}
	name, ok := l.name(names, want.Principal)
	if !ok {
		o.Fail(PrincipalMismatch, "the key belongs to %s, not to %s", clip(strings.Join(names, ", ")), want.Principal)
		return
	}
	o.Signer = name
	o.Pass("ssh-principal", "%s", name)
	if l.authority {
		certified(o, c, name, want.At)
	}
}

// name picks who signed: the expected name, or the first that the line allows.
func (l *line) name(names []string, want evidence.Matcher) (string, bool) {
	if exact, ok := want.(evidence.Exact); ok {
		return string(exact), matches(l.principals, string(exact))
	}
	for _, n := range names {
		if l.authority && !matches(l.principals, n) || want != nil && !want.Match(n) {
			continue
		}
		return n, true
	}
	return "", false
}

// certified verifies a certificate of an authority that a line allows.
func certified(o *evidence.Outcome, c *ssh.Certificate, name string, at time.Time) {
	if c.CertType != ssh.UserCert || len(c.ValidPrincipals) == 0 {
		o.Fail(CertificateBroken, "the certificate is not one of named users")
		return
	}
	if err := fitting(c.SignatureKey, c.Signature.Format); err != nil {
		o.Fail(CertificateBroken, "the authority's signature: %v", err)
		return
	}
	check := ssh.CertChecker{Clock: func() time.Time { return at }}
	if err := check.CheckCert(name, c); err != nil {
		o.Fail(CertificateBroken, "the certificate of %s is refused: %v", clip(name), err)
		return
	}
	o.Issuer = ssh.FingerprintSHA256(c.SignatureKey)
	o.Pass("ssh-certificate", "certified by %s, serial %d", o.Issuer, c.Serial)
}

// clip cuts a foreign text for a message.
func clip(s string) string {
	if len(s) > 80 {
		return s[:80] + "…"
	}
	return s
}
