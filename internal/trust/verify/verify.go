package verify

import (
	"bytes"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"sync"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// A Verifier verifies against the trusted roots of one or more instances: each
// bundle against the one that it comes from. It remembers what it has verified of
// shared checkpoints and tokens, and may be used by many goroutines.
type Verifier struct {
	roots []*Root

	mu     sync.Mutex
	proven map[[32]byte]bool // checkpoints and tokens whose signatures hold
}

// New returns a verifier. The first root is the one for what comes from nowhere
// that is known.
func New(r *Root, others ...*Root) *Verifier {
	return &Verifier{roots: append([]*Root{r}, others...), proven: map[[32]byte]bool{}}
}

// maxProven bounds what a verifier remembers.
const maxProven = 100_000

// once makes a check of a shared signature only the first time that it holds.
func (v *Verifier) once(key [32]byte, check func() bool) bool {
	v.mu.Lock()
	known := v.proven[key]
	v.mu.Unlock()
	if known {
		return true
	}
	if !check() {
		return false
	}
	v.mu.Lock()
	if len(v.proven) < maxProven {
		v.proven[key] = true
	}
	v.mu.Unlock()
	return true
}

// Bundle verifies a bundle. All that is wrong is in the result's failures.
func (v *Verifier) Bundle(data []byte, a Artifact, want Expectation) *Result {
	b, err := sigstore.DecodeBundle(data, budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		r := &Result{}
		reason := BundleMalformed
		if errors.Is(err, sigstore.ErrVersion) {
			reason = BundleVersionUnknown
		}
		r.fail(reason, "the bundle cannot be read: %v", err)
		return r
	}
	return v.Decoded(b, a, want)
}

// Decoded is [Verifier.Bundle] for a bundle that was read already.
func (v *Verifier) Decoded(b *sigstore.Bundle, a Artifact, want Expectation) *Result {
	r := &Result{Bundle: b}
	run := &run{v: v, root: v.roots[0], r: r, b: b, want: want}
	run.shape()
	run.material()
	run.instance()
	run.subject(a)
	run.signature(a)
	run.entries(a)
	run.stamps()
	run.times()
	run.certificate()
	run.logged()
	run.identity()
	return r.settle()
}

// run is the verification of one bundle.
type run struct {
	v    *Verifier
	root *Root // of the instance
	r    *Result
	b    *sigstore.Bundle
	want Expectation

	leaf   *x509.Certificate
	issuer *x509.Certificate // in the trusted root, nil where there is none
	ca     *Authority
	key    *keys.Public // that should have signed
	logs   int          // entries whose log is known
}

// shape checks what the version asks for.
func (x *run) shape() {
	for _, e := range x.b.Entries {
		if e.LogIndex < 0 || e.Proof != nil && (e.Proof.Index < 0 || e.Proof.Size < 0) {
			x.r.fail(LogIndexNegative, "the log index %d is negative", min(e.LogIndex, proofIndex(e.Proof)))
		}
		switch {
		case x.b.Version == 1 && len(e.Promise) == 0 && e.Proof == nil:
			x.r.fail(LogPromiseMissing, "a bundle of version 0.1 needs the log's promise")
		case x.b.Version > 1 && e.Proof == nil:
			x.r.fail(InclusionProofMissing, "the log entry %d has no inclusion proof", e.LogIndex)
		case e.Proof != nil && e.Proof.Checkpoint == "":
			x.r.fail(CheckpointMissing, "the inclusion proof of the log entry %d has no checkpoint", e.LogIndex)
		}
	}
	if x.b.Version == 3 && x.b.Chained {
		x.r.fail(BundleMalformed, "a bundle of version 0.3 holds one certificate, not a chain")
	}
}

func proofIndex(p *sigstore.Proof) int64 {
	if p == nil {
		return 0
	}
	return min(p.Index, p.Size)
}

// material takes the certificate or the key.
func (x *run) material() {
	if x.want.Key != nil {
		x.key = x.want.Key
		x.r.Key = x.key.Fingerprint()
	}
	if x.b.Key && x.want.Key == nil {
		x.r.fail(KeyNotGiven, "a key signed this bundle, and it was not given")
		return
	}
	if x.b.Key {
		return
	}
	if len(x.b.Certificates) == 0 {
		x.r.fail(CertificateMissing, "the bundle has no certificate and names no key")
		return
	}
	for i, der := range x.b.Certificates {
		c, err := x509.ParseCertificate(der)
		if err != nil {
			x.r.fail(CertificateMalformed, "the certificate cannot be read: %v", err)
			return
		}
		if i == 0 {
			x.leaf = c
		}
		// Tools of version 0.1 sent the whole chain; nothing is taken from it.
		if bytes.Equal(c.RawIssuer, c.RawSubject) && c.IsCA && x.b.Version > 1 {
			x.r.fail(RootCertificateInBundle, "the bundle brings the root certificate %s along", c.Subject)
		}
	}
	key, err := keys.NewPublic(x.leaf.PublicKey)
	if err != nil {
		x.r.fail(CertificateMalformed, "the certificate's key cannot be used: %v", err)
		return
	}
	if x.want.Key != nil && !bytes.Equal(x.want.Key.DER(), key.DER()) {
		x.r.fail(KeyWrong, "a certificate with another key signed this bundle")
	}
	x.key = key
	x.r.Key = key.Fingerprint()
	x.r.Identity = identityOf(x.leaf)
}

// subject compares the artefact with what the bundle is about.
func (x *run) subject(a Artifact) {
	if m := x.b.Message; m != nil {
		alg := algorithm(m.Algorithm)
		have := a.Digests[alg]
		if len(m.Digest) == 0 || have == nil && len(a.Digests) > 0 && alg == "" {
			return // the signature itself decides
		}
		if !bytes.Equal(have, m.Digest) {
			if x.recordsArtifact(a) {
				x.r.fail(MessageDigestMismatch, "the bundle gives %s:%s for the artefact, which is not its digest", alg, hex.EncodeToString(m.Digest))
				return
			}
			x.r.fail(ArtifactMismatch, "the bundle is about another artefact: %s:%s", alg, hex.EncodeToString(m.Digest))
			return
		}
		x.r.pass("artifact", "%s:%s", alg, hex.EncodeToString(m.Digest))
		return
	}
	e := x.b.Envelope
	if e.PayloadType != intoto.PayloadType {
		x.r.fail(PayloadTypeUnknown, "the envelope holds %q, not an in-toto statement", e.PayloadType)
		return
	}
	s, err := intoto.DecodeStatement(e.Payload, budget.New(budget.Default(), int64(len(e.Payload))))
	if err != nil {
		x.r.fail(StatementMalformed, "%v", err)
		return
	}
	x.r.Statement = s
	for alg, d := range a.Digests {
		if s.Has(alg, hex.EncodeToString(d)) {
			x.r.pass("artifact", "%s:%s", alg, hex.EncodeToString(d))
			return
		}
	}
	x.r.fail(ArtifactMismatch, "the statement is about other artefacts, %s among them", first(s))
}

func first(s *intoto.Statement) string {
	name := s.Subjects[0].Name
	if d := s.Subjects[0].Names(); len(d) > 0 {
		name += " " + d[0]
	}
	return name
}

// recordsArtifact reports whether a log entry is about the artefact.
func (x *run) recordsArtifact(a Artifact) bool {
	for _, e := range x.b.Entries {
		body, err := sigstore.DecodeBody(e.Body, budget.New(budget.Default(), int64(len(e.Body))))
		if err == nil && body.Data && len(body.Digest) > 0 && bytes.Equal(body.Digest, a.Digests[body.Algorithm]) {
			return true
		}
	}
	return false
}

// algorithm turns the name of a digest in protocol buffers into the common one.
func algorithm(name string) string {
	switch name {
	case "SHA2_256":
		return "sha256"
	case "SHA2_384":
		return "sha384"
	case "SHA2_512":
		return "sha512"
	}
	return ""
}

// signature verifies the signature itself.
func (x *run) signature(a Artifact) {
	if x.key == nil {
		return
	}
	ok := false
	switch {
	case x.b.Envelope != nil:
		pae := x.b.Envelope.PAE()
		for _, s := range x.b.Envelope.Signatures {
			ok = ok || x.key.Verify(pae, s.Sig, false)
		}
	case a.Data != nil:
		// Logs take Ed25519 signatures over the digest only (Ed25519ph).
		ok = x.key.Verify(a.Data, x.b.Message.Signature, false) || x.key.VerifyDigest("sha512", a.Digests["sha512"], x.b.Message.Signature)
	default:
		for alg, d := range a.Digests {
			ok = ok || x.key.VerifyDigest(alg, d, x.b.Message.Signature)
		}
	}
	switch {
	case ok:
		x.r.pass("signature", "by the key %s", x.r.Key)
	case x.b.Key:
		x.r.fail(KeyWrong, "the given key %s did not make this signature", x.r.Key)
	default:
		x.r.fail(SignatureInvalid, "the signature does not hold for the key %s", x.r.Key)
	}
}

// times judges certificate and keys at the proven times.
func (x *run) times() {
	if len(x.r.Times) == 0 {
		if x.leaf != nil {
			x.r.fail(TrustedTimeMissing, "nothing trusted tells when the signature was made")
		}
		return
	}
	if x.leaf == nil {
		return
	}
	for _, t := range x.r.Times {
		if t.Time.Before(x.leaf.NotBefore) || t.Time.After(x.leaf.NotAfter) {
			x.r.fail(TimeOutsideCertificate, "%s says %s; the certificate was valid from %s to %s", t.Source, t.Time.Format(time.RFC3339), x.leaf.NotBefore.Format(time.RFC3339), x.leaf.NotAfter.Format(time.RFC3339))
		} else {
			x.r.pass("time", "%s says %s", t.Source, t.Time.Format(time.RFC3339))
		}
	}
}
