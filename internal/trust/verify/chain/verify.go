package chain

import (
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// The reasons for which a signature of a certificate is refused, beside those that
// [Policy].Stamped returns.
const (
	Malformed        evidence.Reason = "x509-signature-malformed"
	SignatureInvalid evidence.Reason = "x509-signature-invalid"
	Untrusted        evidence.Reason = "x509-untrusted"
	OutsideValidity  evidence.Reason = "x509-outside-validity"
	UsageMismatch    evidence.Reason = "x509-usage-mismatch"
	NameMismatch     evidence.Reason = "x509-name-mismatch"
	CRLMissing       evidence.Reason = "x509-crl-missing"
	CRLInvalid       evidence.Reason = "x509-crl-invalid"
	CRLExpired       evidence.Reason = "x509-crl-expired"
	Revoked          evidence.Reason = "x509-revoked"
	TimestampMissing evidence.Reason = "x509-timestamp-not-judged"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	const forged = "do not use it; ask whoever published it"
	const list = "fetch the authority's list again and give it with --crl FILE"
	return []evidence.Rule{
		{Reason: Malformed, Rule: "a detached signature of a certificate can be read", Hint: "fetch it again"},
		{Reason: SignatureInvalid, Rule: "the certificate's signature is over this artefact", Hint: forged},
		{Reason: Untrusted, Rule: "the certificate leads to a given root", Hint: "give the roots of the organisation: --roots FILE"},
		{Reason: OutsideValidity, Rule: "the certificates counted when the signature was made", Hint: "give a time-stamp of the signature: --timestamp FILE --tsa-roots FILE"},
		{Reason: UsageMismatch, Rule: "the certificate is for this usage", Hint: "name the usage: --usage code-signing"},
		{Reason: NameMismatch, Rule: "the expected name is in the certificate", Hint: "see who signed with --by '/.*/'"},
		{Reason: Revoked, Rule: "the certificate was not revoked", Hint: forged},
		{Reason: CRLInvalid, Rule: "the authority signed its list of revoked certificates", Hint: list},
		{Reason: CRLExpired, Rule: "the list of revoked certificates is not out of date", Hint: list},
		{Reason: CRLMissing, Rule: "there is a list of revoked certificates for each authority", Hint: list},
		{Reason: TimestampMissing, Rule: "the roots of the time-stamp authority are given", Hint: "give them with --tsa-roots FILE"},
	}
}

// A Policy says which certificates count.
type Policy struct {
	Roots         []*x509.Certificate
	Intermediates []*x509.Certificate
	Usage         Usage
	Name          evidence.Matcher // of the certificate; nil for any that the roots certify
	CRLs          []*x509.RevocationList
	Timestamp     []byte // over the signature; nil for none
	// Stamped verifies a time-stamp over a signature with certificates that may
	// belong to its authority; nil where none is judged.
	Stamped func(token, signature []byte, known []*x509.Certificate) (evidence.Time, *evidence.Failure)
	At      time.Time // now
}

// Detached verifies a bare signature over a message with the first certificate of
// a chain. The signature is raw or in base64.
func Detached(signature []byte, message io.Reader, certificates []*x509.Certificate, p Policy) *evidence.Outcome {
	o := evidence.New("X.509 signature", Rules())
	if len(certificates) == 0 {
		return o.Fail(Untrusted, "no certificate was given")
	}
	leaf := certificates[0]
	p.Intermediates = append(append([]*x509.Certificate{}, p.Intermediates...), certificates[1:]...)
	key, err := keys.NewPublic(leaf.PublicKey)
	if err != nil {
		return o.Fail(Malformed, "the key of the certificate: %v", err)
	}
	o.Key = key.Fingerprint()
	if text, err := intoto.Base64(strings.TrimSpace(string(signature))); err == nil && len(text) > 0 {
		signature = text
	}
	data, err := evidence.Read(message)
	if err != nil {
		return o.Fail(SignatureInvalid, "reading the artefact: %v", err)
	}
	if !holds(key, data, signature) {
		return o.Fail(SignatureInvalid, "the signature of %s does not hold", leaf.Subject)
	}
	o.Pass("x509-signature", "of %s", leaf.Subject)
	p.judge(o, leaf, signature)
	return o
}

// holds reports whether a signature holds with one of the digests in use.
func holds(key *keys.Public, data, sig []byte) bool {
	if key.Verify(data, sig, false) {
		return true
	}
	long, longest := sha512.Sum384(data), sha512.Sum512(data)
	short := sha256.Sum256(data)
	return key.VerifyDigest("sha256", short[:], sig) || key.VerifyDigest("sha384", long[:], sig) || key.VerifyDigest("sha512", longest[:], sig)
}

// judge judges the certificate at the time of the signature.
func (p *Policy) judge(o *evidence.Outcome, leaf *x509.Certificate, signature []byte) {
	at, proven := p.At, false
	if p.Timestamp != nil && p.Stamped == nil {
		o.Fail(TimestampMissing, "a time-stamp was given, and no roots of its authority")
	} else if p.Timestamp != nil {
		t, f := p.Stamped(p.Timestamp, signature, p.Intermediates)
		if f != nil {
			o.Fail(f.Reason, "%s", f.Detail)
		} else {
			at, proven = t.Time, true
			o.Times = append(o.Times, t)
			o.Pass("x509-timestamp", "%s, says %s", t.Time.UTC().Format(time.RFC3339), t.Source)
		}
	}
	if !p.Usage.allows(leaf) {
		o.Fail(UsageMismatch, "the certificate is not for %s", p.Usage.Name)
	}
	list := names(leaf)
	o.Signer = list[0]
	if p.Name != nil {
		ok := false
		for _, n := range list {
			ok = ok || p.Name.Match(n)
		}
		if !ok {
			o.Fail(NameMismatch, "the certificate is that of %s, not of %s", strings.Join(list, ", "), p.Name)
		}
	}
	path := p.path(o, leaf, at)
	if path == nil {
		return
	}
	root := path[len(path)-1]
	o.Issuer, o.Trust = leaf.Issuer.String(), "the given root "+root.Subject.String()
	o.Pass("x509-chain", "%d certificates to %s, at %s", len(path), root.Subject, at.UTC().Format(time.RFC3339))
	p.revoked(o, path, at, proven)
}

// path finds the way to a root at a time.
func (p *Policy) path(o *evidence.Outcome, leaf *x509.Certificate, at time.Time) []*x509.Certificate {
	opts := x509.VerifyOptions{Roots: x509.NewCertPool(), Intermediates: x509.NewCertPool(), CurrentTime: at, KeyUsages: []x509.ExtKeyUsage{p.Usage.known}}
	for _, c := range p.Roots {
		opts.Roots.AddCert(c)
	}
	for _, c := range p.Intermediates {
		opts.Intermediates.AddCert(c)
	}
	paths, err := leaf.Verify(opts)
	if err == nil {
		return paths[0]
	}
	var invalid x509.CertificateInvalidError
	switch {
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		o.Fail(OutsideValidity, "a certificate of the chain did not count at %s: it counts from %s to %s for %s", at.UTC().Format(time.RFC3339),
			invalid.Cert.NotBefore.UTC().Format(time.RFC3339), invalid.Cert.NotAfter.UTC().Format(time.RFC3339), invalid.Cert.Subject)
	case errors.As(err, &invalid) && invalid.Reason == x509.IncompatibleUsage:
		o.Fail(UsageMismatch, "the chain is not for %s", p.Usage.Name)
	default:
		o.Fail(Untrusted, "%s leads to no given root: %v", leaf.Subject, err)
	}
	return nil
}

// revoked looks each certificate up in the list of its issuer. A certificate that
// was revoked later than a proven signature keeps it, unless a key was stolen.
func (p *Policy) revoked(o *evidence.Outcome, path []*x509.Certificate, at time.Time, proven bool) {
	if len(p.CRLs) == 0 {
		o.Pass("x509-revocation", "not judged: no list was given with --crl")
		return
	}
	for i := 0; i+1 < len(path); i++ {
		l := p.listOf(o, path[i+1])
		if l == nil {
			continue
		}
		if !l.NextUpdate.IsZero() && p.At.After(l.NextUpdate) {
			o.Fail(CRLExpired, "the list of %s counted until %s", path[i+1].Subject, l.NextUpdate.UTC().Format(time.RFC3339))
		}
		for _, e := range l.RevokedCertificateEntries {
			if e.SerialNumber.Cmp(path[i].SerialNumber) != 0 || e.ReasonCode == 8 { // removed from the list
				continue
			}
			stolen := e.ReasonCode == 1 || e.ReasonCode == 2 || e.ReasonCode == 10
			if proven && at.Before(e.RevocationTime) && !stolen {
				o.Pass("x509-revocation", "%s was revoked at %s, after the signature", path[i].Subject, e.RevocationTime.UTC().Format(time.RFC3339))
				continue
			}
			o.Fail(Revoked, "%s was revoked at %s", path[i].Subject, e.RevocationTime.UTC().Format(time.RFC3339))
		}
	}
	if !o.Has(Revoked) && !o.Has(CRLMissing) && !o.Has(CRLInvalid) {
		o.Pass("x509-revocation", "no certificate of the chain counts as revoked")
	}
}

// listOf returns the newest list of an authority.
func (p *Policy) listOf(o *evidence.Outcome, issuer *x509.Certificate) *x509.RevocationList {
	var best *x509.RevocationList
	forged := false
	for _, l := range p.CRLs {
		if string(l.RawIssuer) != string(issuer.RawSubject) {
			continue
		}
		if l.CheckSignatureFrom(issuer) != nil {
			forged = true
			continue
		}
		if best == nil || l.ThisUpdate.After(best.ThisUpdate) {
			best = l
		}
	}
	switch {
	case best == nil && forged:
		o.Fail(CRLInvalid, "the list of %s is not signed by it", issuer.Subject)
	case best == nil:
		o.Fail(CRLMissing, "no list of %s was given", issuer.Subject)
	}
	return best
}
