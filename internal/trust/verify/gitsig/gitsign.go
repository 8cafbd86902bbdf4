package gitsig

import (
	"crypto/sha256"
	"encoding/asn1"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/chain"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// Gitsign is the kind of outcome of a signature of gitsign.
const Gitsign = "gitsign signature"

// entryAttribute is the unsigned attribute with the log entry (sigstore/rekor,
// docs/oid-info.md): an octet string with a TransparencyLogEntry.
const entryAttribute = "1.3.6.1.4.1.57264.3.1"

// gitsign verifies a signature of gitsign. It is taken as a bundle: gitsign signs and
// logs the signed attributes of the CMS, which hold the digest of the commit.
func (obj *Object) gitsign(m *chain.Message, t Trusted) *evidence.Outcome {
	o := evidence.New(Gitsign, append(append(Rules(), chain.Rules()...), verify.Rules()...))
	attributes := m.Attributes()
	if attributes == nil {
		return o.Fail(Malformed, "the signature of gitsign signs no attributes")
	}
	if !m.Holds(obj.Payload) {
		o.Fail(chain.SignatureInvalid, "the signature of gitsign is not over this %s", obj.Kind)
	}
	if t.Sigstore == nil {
		return o.Fail(RootsMissing, "gitsign made the signature, and there is no trusted root of Sigstore")
	}
	b, err := bundleOf(m, attributes)
	if err != nil {
		return o.Fail(verify.LogEntryMalformed, "%v", err)
	}
	proven := len(b.Entries)+len(b.Timestamps) > 0
	if !proven {
		o.Fail(GitsignUnproven, "gitsign left the proof of the time in the log: neither a log entry nor a time-stamp is in the signature")
	}
	want := verify.Expectation{Identity: t.Signer, Issuer: t.Issuer, Unlogged: true}
	r := t.Sigstore.Decoded(b, verify.Of(obj.Kind, attributes), want)
	for _, f := range r.Failures {
		if !proven && (f.Reason == verify.LogEntryMissing || f.Reason == verify.TrustedTimeMissing) {
			continue // told in words of its own
		}
		o.Fail(f.Reason, "%s", f.Detail)
	}
	for _, c := range r.Checks {
		if c.OK && c.Rule != "artifact" { // the attributes are not what the user knows
			o.Checks = append(o.Checks, c)
		}
	}
	o.Key, o.Times = r.Key, r.Times
	if id := r.Identity; id != nil {
		o.Signer, o.Issuer = id.Name, id.Issuer
		if id.Authority != "" {
			o.Trust = "the authority " + id.Authority
		}
	}
	return o
}

// bundleOf turns a signature into a bundle. The body of the entry is left out of
// the attribute, because all of it stands elsewhere in the signature.
func bundleOf(m *chain.Message, attributes []byte) (*sigstore.Bundle, error) {
	sum := sha256.Sum256(attributes)
	b := &sigstore.Bundle{
		Version: 3, Certificates: [][]byte{m.Leaf().Raw},
		Message: &sigstore.Message{Algorithm: "SHA2_256", Digest: sum[:], Signature: m.Signature()},
	}
	if stamp := m.Stamp(); stamp != nil {
		b.Timestamps = [][]byte{stamp}
	}
	der := m.Unsigned(entryAttribute)
	if der == nil {
		return b, nil
	}
	var raw []byte
	if rest, err := asn1.Unmarshal(der, &raw); err != nil || len(rest) > 0 {
		return nil, evidence.Failure{Detail: "the attribute with the log entry is no octet string"}
	}
	e, err := sigstore.DecodeEntry(raw)
	if err != nil {
		return nil, err
	}
	if len(e.Body) == 0 {
		e.Body = sigstore.HashedRekord(sum[:], m.Signature(), m.Leaf().Raw)
	}
	if e.Proof == nil {
		b.Version = 1 // where the promise may stand for the proof
	}
	b.Entries = []sigstore.Entry{*e}
	return b, nil
}
