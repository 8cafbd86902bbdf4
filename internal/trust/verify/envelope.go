package verify

import (
	"encoding/hex"
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// Envelope verifies a bare envelope with a key and returns its statement, nil
// where there is none. With keyID only signatures of that key count. Signatures
// by ECDSA may be of fixed size.
func Envelope(e *intoto.Envelope, a Artifact, key *keys.Public, keyID string) (*intoto.Statement, []Failure) {
	r := &Result{}
	pae := e.PAE()
	ok, named := false, false
	for _, s := range e.Signatures {
		if keyID != "" && s.KeyID != keyID {
			continue
		}
		named = true
		ok = ok || key.Verify(pae, s.Sig, true)
	}
	switch {
	case !named && keyID != "":
		r.fail(KeyWrong, "no signature is by the key %q", keyID)
	case !ok:
		r.fail(SignatureInvalid, "the signature does not hold for the key %s", key.Fingerprint())
	}
	if e.PayloadType != intoto.PayloadType {
		r.fail(PayloadTypeUnknown, "the envelope holds %q, not an in-toto statement", e.PayloadType)
		return nil, r.settle().Failures
	}
	s, err := intoto.DecodeStatement(e.Payload, budget.New(budget.Default(), int64(len(e.Payload))))
	if err != nil {
		r.fail(StatementMalformed, "%v", err)
		return nil, r.settle().Failures
	}
	for alg, d := range a.Digests {
		if s.Has(alg, hex.EncodeToString(d)) {
			return s, r.settle().Failures
		}
	}
	r.fail(ArtifactMismatch, "%s", fmt.Sprintf("the statement is about other artefacts, %s among them", first(s)))
	return s, r.settle().Failures
}
