package sigstore

import (
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/dsse"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Body is what a log entry says was signed, whatever its kind.
type Body struct {
	Kind, Version string
	// Data says that Digest is of the signed bytes themselves: the artefact, or the
	// pre-authentication encoding of an envelope. Otherwise it is of the payload.
	Data       bool
	Algorithm  string // of Digest: "sha256"
	Digest     []byte
	Signatures []Signed
}

// Signed is a signature in a log entry with what verifies it.
type Signed struct {
	Signature   []byte
	Certificate []byte // DER, or
	Key         []byte // DER of a public key (SubjectPublicKeyInfo)
}

// DecodeBody reads the canonical body of a log entry: hashedrekord 0.0.1 and
// 0.0.2, dsse 0.0.1 and 0.0.2, intoto 0.0.2.
func DecodeBody(data []byte, b *budget.Budget) (*Body, error) {
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, fmt.Errorf("the entry's body: %w", err)
	}
	n := doc.Root()
	body := &Body{Kind: strings.Clone(n.Get("kind").Text()), Version: strings.Clone(n.Get("apiVersion").Text())}
	spec := n.Get("spec")
	r := &reader{}
	switch body.Kind + " " + body.Version {
	case "hashedrekord 0.0.1":
		body.Data = true
		hash := spec.Path("data", "hash")
		body.Algorithm, body.Digest = strings.Clone(hash.Get("algorithm").Text()), r.hex(hash.Get("value"))
		sig := spec.Get("signature")
		body.Signatures = []Signed{r.signed(r.bytes(sig.Get("content"), "the entry's signature"), r.bytes(sig.Path("publicKey", "content"), "the entry's key"))}
	case "dsse 0.0.1":
		hash := spec.Get("payloadHash")
		body.Algorithm, body.Digest = strings.Clone(hash.Get("algorithm").Text()), r.hex(hash.Get("value"))
		for s := range spec.Get("signatures").Children() {
			body.Signatures = append(body.Signatures, r.signed(r.bytes(s.Get("signature"), "the entry's signature"), r.bytes(s.Get("verifier"), "the entry's key")))
		}
	case "intoto 0.0.2":
		hash := spec.Path("content", "payloadHash")
		body.Algorithm, body.Digest = strings.Clone(hash.Get("algorithm").Text()), r.hex(hash.Get("value"))
		for s := range spec.Path("content", "envelope", "signatures").Children() {
			// The signature is encoded a second time in this kind.
			once := r.bytes(s.Get("sig"), "the entry's signature")
			twice, err := dsse.Base64(string(once))
			if err != nil {
				r.fail("the entry's signature: %w", err)
			}
			body.Signatures = append(body.Signatures, r.signed(twice, r.bytes(s.Get("publicKey"), "the entry's key")))
		}
	case "hashedrekord 0.0.2":
		body.Data = true
		v := spec.Get("hashedRekordV002")
		r.digest(body, v.Get("data"))
		body.Signatures = []Signed{r.verifier(v.Get("signature"))}
	case "dsse 0.0.2":
		v := spec.Get("dsseV002")
		r.digest(body, v.Get("payloadHash"))
		for s := range v.Get("signatures").Children() {
			body.Signatures = append(body.Signatures, r.verifier(s))
		}
	default:
		return nil, fmt.Errorf("entries of kind %q, version %q are not known", cut(body.Kind), cut(body.Version))
	}
	if len(body.Digest) == 0 || len(body.Signatures) == 0 {
		r.fail("the entry's body names no digest or no signature")
	}
	return body, r.err
}

// digest reads a HashOutput of Rekor v2.
func (r *reader) digest(body *Body, n tree.Node) {
	body.Digest = r.bytes(n.Get("digest"), "the entry's digest")
	switch alg := n.Get("algorithm").Text(); alg {
	case "SHA2_256":
		body.Algorithm = "sha256"
	case "SHA2_384":
		body.Algorithm = "sha384"
	case "SHA2_512":
		body.Algorithm = "sha512"
	default:
		r.fail("the entry's digest is of the unknown kind %q", cut(alg))
	}
}

// verifier reads a signature of Rekor v2.
func (r *reader) verifier(n tree.Node) Signed {
	v := n.Get("verifier")
	return Signed{
		Signature:   r.bytes(n.Get("content"), "the entry's signature"),
		Certificate: r.bytes(v.Path("x509Certificate", "rawBytes"), "the entry's certificate"),
		Key:         r.bytes(v.Path("publicKey", "rawBytes"), "the entry's key"),
	}
}

// signed reads the PEM block of a certificate or a key of Rekor v1.
func (r *reader) signed(sig, block []byte) Signed {
	s := Signed{Signature: sig}
	p, _ := pem.Decode(block)
	switch {
	case p == nil:
		r.fail("the entry's key is no PEM block")
	case p.Type == "CERTIFICATE":
		s.Certificate = p.Bytes
	default:
		s.Key = p.Bytes
	}
	return s
}

func (r *reader) hex(n tree.Node) []byte {
	out, err := hex.DecodeString(n.Text())
	if err != nil {
		r.fail("the entry's digest is not hexadecimal")
	}
	return out
}
