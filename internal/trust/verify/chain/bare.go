package chain

import (
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// Bare verifies a bare signature over a message with a public key alone. The
// signature is raw or in base64.
func Bare(signature []byte, message io.Reader, key *keys.Public) *evidence.Outcome {
	o := evidence.New("bare signature", Rules())
	o.Key, o.Trust = key.Fingerprint(), "the given key"
	if text, err := intoto.Base64(strings.TrimSpace(string(signature))); err == nil && len(text) > 0 {
		signature = text
	}
	data, err := evidence.Read(message)
	if err != nil {
		return o.Fail(SignatureInvalid, "reading the artefact: %v", err)
	}
	if !holds(key, data, signature) {
		return o.Fail(SignatureInvalid, "the signature of the key %s does not hold", o.Key)
	}
	o.Pass("x509-signature", "of the key %s", o.Key)
	return o
}
