package chain

import (
	"bytes"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/digitorus/pkcs7"

	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// maxCMS is the most bytes of a signature: the library that takes it apart goes
// as deep as it is nested.
const maxCMS = 64 << 10

// IsCMS reports whether data begins as a CMS signature: in PEM, or a sequence that
// begins with the identifier of signed data (RFC 5652, 5.1).
func IsCMS(data []byte) bool {
	if p, _ := pem.Decode(data); p != nil {
		return p.Type == "PKCS7" || p.Type == "CMS" || p.Type == "SIGNED MESSAGE"
	}
	signed := []byte{0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02}
	return len(data) > 20 && data[0] == 0x30 && bytes.Contains(data[:20], signed)
}

// A Message is a decoded CMS signature.
type Message struct {
	p7 *pkcs7.PKCS7
}

// DecodeCMS reads a detached CMS signature in PEM or DER.
func DecodeCMS(data []byte) (m *Message, err error) {
	if p, _ := pem.Decode(data); p != nil {
		data = p.Bytes
	}
	if len(data) > maxCMS {
		return nil, fmt.Errorf("%d bytes are refused", len(data))
	}
	p7, err := pkcs7.Parse(data)
	switch {
	case err != nil:
		return nil, err
	case len(p7.Signers) != 1:
		return nil, fmt.Errorf("%d signers", len(p7.Signers))
	case len(p7.Content) > 0:
		return nil, errors.New("it holds a content of its own, so it is not detached")
	}
	switch oid := p7.Signers[0].DigestAlgorithm.Algorithm.String(); oid {
	case "2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3":
	default:
		return nil, fmt.Errorf("the digest %s is not SHA-2", oid)
	}
	m = &Message{p7}
	if m.Leaf() == nil {
		return nil, errors.New("the signer's certificate is not in it")
	}
	return m, nil
}

// Leaf returns the signer's certificate.
func (m *Message) Leaf() *x509.Certificate {
	id := m.p7.Signers[0].IssuerAndSerialNumber
	for _, c := range m.p7.Certificates {
		if id.SerialNumber != nil && c.SerialNumber.Cmp(id.SerialNumber) == 0 && bytes.Equal(c.RawIssuer, id.IssuerName.FullBytes) {
			return c
		}
	}
	return nil
}

// Stamp returns the time-stamp that stands in the unsigned attributes (RFC 3161,
// appendix A), or nil.
func (m *Message) Stamp() []byte { return m.Unsigned("1.2.840.113549.1.9.16.2.14") }

// Unsigned returns the value of an unsigned attribute by its object identifier, DER,
// or nil.
func (m *Message) Unsigned(oid string) []byte {
	for _, a := range m.p7.Signers[0].UnauthenticatedAttributes {
		if a.Type.String() == oid {
			return a.Value.Bytes
		}
	}
	return nil
}

// Signature returns the signature itself.
func (m *Message) Signature() []byte { return m.p7.Signers[0].EncryptedDigest }

// Attributes returns the signed attributes in the form over which the signature is
// (RFC 5652, 5.4), or nil where there are none.
func (m *Message) Attributes() []byte {
	list := m.p7.Signers[0].AuthenticatedAttributes
	if len(list) == 0 {
		return nil
	}
	der, err := asn1.MarshalWithParams(list, "set")
	if err != nil {
		return nil
	}
	return der
}

// CMS verifies a detached CMS signature over a message.
func CMS(signature []byte, message io.Reader, p Policy) *evidence.Outcome {
	o := evidence.New("CMS signature", Rules())
	m, err := DecodeCMS(signature)
	if err != nil {
		return o.Fail(Malformed, "the CMS signature cannot be read: %v", err)
	}
	data, err := evidence.Read(message)
	if err != nil {
		return o.Fail(SignatureInvalid, "reading the artefact: %v", err)
	}
	m.Verify(o, data, p)
	return o
}

// Verify verifies the signature over data and judges its certificate.
func (m *Message) Verify(o *evidence.Outcome, data []byte, p Policy) {
	leaf := m.Leaf()
	if key, err := keys.NewPublic(leaf.PublicKey); err == nil {
		o.Key = key.Fingerprint()
	} else {
		o.Fail(Malformed, "the key of the certificate: %v", err)
		return
	}
	o.Signer = names(leaf)[0]
	if !m.Holds(data) {
		o.Fail(SignatureInvalid, "the signature of %s does not hold", leaf.Subject)
		return
	}
	o.Pass("x509-signature", "of %s, in CMS", leaf.Subject)
	p.Intermediates = append(append([]*x509.Certificate{}, p.Intermediates...), m.p7.Certificates...)
	if p.Timestamp == nil {
		p.Timestamp = m.Stamp()
		if p.Timestamp != nil && p.Stamped == nil {
			o.Pass("x509-timestamp", "the time-stamp in the signature is not judged: no --tsa-roots")
			p.Timestamp = nil
		}
	}
	p.judge(o, leaf, m.p7.Signers[0].EncryptedDigest)
}

// Holds reports whether the signature over data holds. The validity of the
// certificate is judged elsewhere.
func (m *Message) Holds(data []byte) bool {
	// Without signed attributes nothing tells a content from attributes that were
	// signed elsewhere: a content that looks like them (a SET) is refused.
	if len(m.p7.Signers[0].AuthenticatedAttributes) == 0 && len(data) > 0 && data[0] == 0x31 {
		var set asn1.RawValue
		if rest, err := asn1.Unmarshal(data, &set); err == nil && len(rest) == 0 {
			return false
		}
	}
	p := *m.p7
	p.Content = data
	// The library refuses a signing time outside the certificate, which only the
	// signer says: that is not about the signature.
	leaf := *m.Leaf()
	leaf.NotBefore, leaf.NotAfter = time.Time{}, time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	p.Certificates = []*x509.Certificate{&leaf}
	return p.Verify() == nil
}

// Extension returns whether the signer's certificate has extensions below an
// object identifier, as those of Fulcio are.
func (m *Message) Extension(prefix string) bool {
	for _, e := range m.Leaf().Extensions {
		if id := e.Id.String(); len(id) > len(prefix) && id[:len(prefix)] == prefix {
			return true
		}
	}
	return false
}
