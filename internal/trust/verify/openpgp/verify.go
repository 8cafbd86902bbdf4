package openpgp

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"strings"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/clearsign"
	"github.com/ProtonMail/go-crypto/openpgp/packet"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// The reasons for which an OpenPGP signature is refused.
const (
	Malformed        evidence.Reason = "openpgp-malformed"
	DigestWeak       evidence.Reason = "openpgp-digest-weak"
	SignerUnknown    evidence.Reason = "openpgp-signer-unknown"
	SignatureInvalid evidence.Reason = "openpgp-signature-invalid"
	AlgorithmRefused evidence.Reason = "openpgp-algorithm-refused"
	KeyRevoked       evidence.Reason = "openpgp-key-revoked"
	KeyExpired       evidence.Reason = "openpgp-key-expired"
	KeyUnusable      evidence.Reason = "openpgp-key-unusable"
	SignatureExpired evidence.Reason = "openpgp-signature-expired"
	SignatureFuture  evidence.Reason = "openpgp-signature-in-future"
	SignerMismatch   evidence.Reason = "openpgp-signer-mismatch"
)

// Rules returns all rules in the order in which they decide.
func Rules() []evidence.Rule {
	const forged = "do not use it; ask whoever published it"
	const again = "ask for a new signature"
	return []evidence.Rule{
		{Reason: Malformed, Rule: "an OpenPGP signature is one over a document and nothing stands around it", Hint: "fetch it again"},
		{Reason: SignatureInvalid, Rule: "the OpenPGP signature is over this artefact", Hint: forged},
		{Reason: SignerUnknown, Rule: "the OpenPGP key is in the keyring", Hint: "give the publisher's keyring: --keyring FILE"},
		{Reason: DigestWeak, Rule: "an OpenPGP signature is over SHA-2 or SHA-3", Hint: again},
		{Reason: AlgorithmRefused, Rule: "an OpenPGP key is strong enough: no DSA, RSA from 2,048 bits", Hint: again},
		{Reason: KeyRevoked, Rule: "the OpenPGP key was not revoked", Hint: forged},
		{Reason: KeyExpired, Rule: "the OpenPGP key counted when the signature was made", Hint: "fetch the publisher's keyring again: the key may have been prolonged"},
		{Reason: KeyUnusable, Rule: "the OpenPGP key is for signatures", Hint: again},
		{Reason: SignatureExpired, Rule: "the OpenPGP signature has not expired", Hint: again},
		{Reason: SignatureFuture, Rule: "the OpenPGP signature was not made in the future", Hint: "look at the clock"},
		{Reason: SignerMismatch, Rule: "the expected OpenPGP signer signed", Hint: "see who signed with --by '/.*/'"},
	}
}

// A problem is why one signature does not count.
type problem struct {
	reason evidence.Reason
	detail string
}

// Want says what is expected of a signature.
type Want struct {
	Signer evidence.Matcher // name, address or fingerprint; nil for whoever is in the keyring
	At     time.Time        // now
}

// drift is how far clocks may be apart.
const drift = 5 * time.Minute

// Detached verifies the signatures of a file over a message. One that counts is
// enough; one that a known key made over something else refuses all.
func Detached(signature []byte, message io.Reader, ring *Keyring, want Want) *evidence.Outcome {
	o := evidence.New("OpenPGP signature", Rules())
	list, err := decode(signature)
	if err != nil {
		return o.Fail(Malformed, "the signature cannot be read: %v", err)
	}
	return judge(o, list, message, ring, want)
}

// Clearsigned verifies a signed text (RFC 9580, 7) and returns the text that was
// signed, nil where it cannot be read. Nothing may stand before or after it.
func Clearsigned(data []byte, ring *Keyring, want Want) ([]byte, *evidence.Outcome) {
	o := evidence.New("OpenPGP signed text", Rules())
	if !bytes.HasPrefix(data, []byte("-----BEGIN PGP SIGNED MESSAGE-----")) {
		return nil, o.Fail(Malformed, "no signed text at its beginning")
	}
	block, rest := clearsign.Decode(data)
	if block == nil {
		return nil, o.Fail(Malformed, "the signed text cannot be read")
	}
	if len(bytes.TrimSpace(rest)) > 0 {
		return nil, o.Fail(Malformed, "something stands behind the signed text")
	}
	list, err := packets(block.ArmoredSignature.Body)
	if err != nil {
		return nil, o.Fail(Malformed, "the signature cannot be read: %v", err)
	}
	return block.Plaintext, judge(o, list, bytes.NewReader(block.Bytes), ring, want)
}

// try is a signature that is verified with one key.
type try struct {
	sig *packet.Signature
	by  candidate
	sum hash.Hash
}

// judge verifies all signatures in one pass over the message.
func judge(o *evidence.Outcome, list []*packet.Signature, message io.Reader, ring *Keyring, want Want) *evidence.Outcome {
	var tries []try
	var aside []problem
	var writers []io.Writer
	for _, s := range list {
		if p := unfit(s); p != nil {
			aside = append(aside, *p)
			continue
		}
		known := ring.find(s)
		if len(known) == 0 {
			aside = append(aside, problem{SignerUnknown, "the key " + issuer(s) + " is not in the keyring"})
		}
		for _, c := range known {
			h, err := s.PrepareVerify()
			if err != nil {
				aside = append(aside, problem{Malformed, err.Error()})
				continue
			}
			tries = append(tries, try{s, c, h})
			if s.SigType == packet.SigTypeText {
				writers = append(writers, openpgp.NewCanonicalTextHash(h))
			} else {
				writers = append(writers, h)
			}
		}
	}
	if len(writers) > 0 {
		if _, err := io.Copy(io.MultiWriter(writers...), message); err != nil {
			return o.Fail(SignatureInvalid, "reading the artefact: %v", err)
		}
	}
	return settle(o, tries, aside, want)
}

func settle(o *evidence.Outcome, tries []try, aside []problem, want Want) *evidence.Outcome {
	good := false
	for _, t := range tries {
		if err := t.by.key.VerifySignature(t.sum, t.sig); err != nil {
			o.Fail(SignatureInvalid, "the signature of the key %s does not hold: %v", fingerprint(t.by.key), err)
			continue
		}
		if o.Key == "" {
			o.Key = fingerprint(t.by.key)
		}
		if p := t.wrong(want); p != nil {
			aside = append(aside, problem{p.reason, fmt.Sprintf("%s (%s)", p.detail, fingerprint(t.by.key))})
			continue
		}
		o.Pass("openpgp-signature", "by %s, %s, over %v", strings.Join(t.by.names(), ", "), fingerprint(t.by.key), t.sig.Hash)
		if !good {
			good = true
			o.Key, o.Trust = fingerprint(t.by.key), "the keyring"
			o.Signer = strings.Join(t.by.names()[:min(1, len(t.by.names()))], "")
			o.Times = []evidence.Time{{Time: t.sig.CreationTime.UTC(), Source: "the signer itself"}}
		}
	}
	for _, p := range aside {
		if good {
			o.Pass("openpgp-signature", "set aside: %s", p.detail)
		} else {
			o.Fail(p.reason, "%s", p.detail)
		}
	}
	return o
}

// wrong says why a signature that holds does not count.
func (t *try) wrong(want Want) *problem {
	made := t.sig.CreationTime
	if made.After(want.At.Add(drift)) {
		return &problem{SignatureFuture, "it was made at " + made.UTC().Format(time.RFC3339) + ", which is to come"}
	}
	if p := t.by.wrong(made); p != nil {
		return p
	}
	if s := t.sig.SigLifetimeSecs; s != nil && *s > 0 && want.At.After(made.Add(time.Duration(*s)*time.Second)) {
		return &problem{SignatureExpired, "the signature expired"}
	}
	if want.Signer == nil {
		return nil
	}
	for _, a := range t.by.aliases() {
		if want.Signer.Match(a) {
			return nil
		}
	}
	return &problem{SignerMismatch, fmt.Sprintf("%s signed, not %s", strings.Join(t.by.names(), ", "), want.Signer)}
}

// issuer names the key that a signature says it is by.
func issuer(s *packet.Signature) string {
	switch {
	case len(s.IssuerFingerprint) > 0:
		return strings.ToUpper(hex.EncodeToString(s.IssuerFingerprint))
	case s.IssuerKeyId != nil:
		return fmt.Sprintf("%016X", *s.IssuerKeyId)
	}
	return "that it does not name"
}
