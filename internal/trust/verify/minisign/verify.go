package minisign

import (
	"crypto/ed25519"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"golang.org/x/crypto/blake2b"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// The reasons for which such a signature is refused.
const (
	Malformed        evidence.Reason = "minisign-malformed"
	KeyMismatch      evidence.Reason = "minisign-key-mismatch"
	SignatureInvalid evidence.Reason = "minisign-signature-invalid"
	CommentInvalid   evidence.Reason = "minisign-comment-invalid"
	TooLarge         evidence.Reason = "minisign-message-too-large"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	const forged = "do not use it; ask whoever published it"
	return []evidence.Rule{
		{Reason: Malformed, Rule: "a signature of minisign or signify has the form of one", Hint: "fetch it again"},
		{Reason: KeyMismatch, Rule: "the given key made the signature of minisign or signify", Hint: "give the key of whoever signed: --key FILE"},
		{Reason: TooLarge, Rule: "an artefact whose signature is not over its digest is at most 64 MiB", Hint: "ask for a prehashed signature"},
		{Reason: SignatureInvalid, Rule: "the signature of minisign or signify is over this artefact", Hint: forged},
		{Reason: CommentInvalid, Rule: "the trusted comment is signed together with the signature", Hint: forged},
	}
}

// Verify verifies a signature over a message.
func Verify(signature []byte, message io.Reader, key *PublicKey) *evidence.Outcome {
	o := evidence.New("minisign signature", Rules())
	s, err := Decode(signature)
	if err != nil {
		return o.Fail(Malformed, "the signature cannot be read: %v", err)
	}
	if s.Global == nil {
		o.Kind = "signify signature"
	}
	o.Key, o.Trust = key.Name(), "the given key"
	if s.KeyID != key.KeyID {
		return o.Fail(KeyMismatch, "it is by the key %s, not by %s", keyName(s.KeyID), key.Name())
	}
	o.Pass("minisign-key", "%s", key.Name())
	signed, how, err := s.over(message)
	if err != nil {
		return o.Fail(TooLarge, "reading the artefact: %v", err)
	}
	if !ed25519.Verify(key.key, signed, s.Sig) {
		return o.Fail(SignatureInvalid, "the signature of the key %s does not hold for this artefact", key.Name())
	}
	o.Pass("minisign-signature", "Ed25519 over %s", how)
	if s.Global == nil {
		return o
	}
	if !ed25519.Verify(key.key, append(append([]byte{}, s.Sig...), s.Trusted...), s.Global) {
		return o.Fail(CommentInvalid, "the key %s did not sign the trusted comment %.80q", key.Name(), s.Trusted)
	}
	o.Pass("minisign-comment", "%.200q", s.Trusted)
	if t, ok := claimedTime(s.Trusted); ok {
		o.Times = []evidence.Time{{Time: t, Source: "the signer itself, in the trusted comment"}}
	}
	return o
}

// over returns what the signature is over.
func (s *Signature) over(message io.Reader) ([]byte, string, error) {
	if !s.Prehashed {
		data, err := evidence.Read(message)
		return data, "the artefact itself", err
	}
	h, err := blake2b.New512(nil)
	if err != nil {
		return nil, "", err
	}
	if _, err := io.Copy(h, message); err != nil {
		return nil, "", fmt.Errorf("hashing: %w", err)
	}
	return h.Sum(nil), "its BLAKE2b-512", nil
}

// claimedTime reads "timestamp:1700000000" out of a trusted comment.
func claimedTime(comment string) (time.Time, bool) {
	for _, f := range strings.Fields(comment) {
		if text, ok := strings.CutPrefix(f, "timestamp:"); ok {
			n, err := strconv.ParseInt(text, 10, 64)
			if err == nil && n >= 0 && n < 1<<37 {
				return time.Unix(n, 0).UTC(), true
			}
		}
	}
	return time.Time{}, false
}
