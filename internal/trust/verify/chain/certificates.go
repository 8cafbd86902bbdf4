package chain

import (
	"bytes"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// maxCertificates bounds a file of certificates.
const maxCertificates = 10_000

// ParseCertificates reads certificates in PEM, or one in DER.
func ParseCertificates(data []byte) ([]*x509.Certificate, error) {
	var out []*x509.Certificate
	if !bytes.Contains(data, []byte("-----BEGIN ")) {
		c, err := x509.ParseCertificate(data)
		if err != nil {
			return nil, fmt.Errorf("no certificate: %w", err)
		}
		return append(out, c), nil
	}
	for {
		p, rest := pem.Decode(data)
		if p == nil {
			break
		}
		if data = rest; p.Type != "CERTIFICATE" {
			continue
		}
		c, err := x509.ParseCertificate(p.Bytes)
		if err != nil {
			return nil, fmt.Errorf("certificate %d: %w", len(out)+1, err)
		}
		if out = append(out, c); len(out) > maxCertificates {
			return nil, fmt.Errorf("more than %d certificates", maxCertificates)
		}
	}
	if len(out) == 0 {
		return nil, errors.New("no certificate")
	}
	return out, nil
}

// ParseCRL reads a list of revoked certificates in PEM or DER (RFC 5280, 5).
// Lists that are about a part of the certificates only are not understood.
func ParseCRL(data []byte) (*x509.RevocationList, error) {
	if p, _ := pem.Decode(data); p != nil {
		data = p.Bytes
	}
	l, err := x509.ParseRevocationList(data)
	if err != nil {
		return nil, fmt.Errorf("no list of revoked certificates: %w", err)
	}
	for _, e := range l.Extensions {
		if e.Critical {
			return nil, fmt.Errorf("the list has the critical extension %s, which is not understood", e.Id)
		}
	}
	return l, nil
}

// A Usage is what a certificate must be for.
type Usage struct {
	Name  string
	known x509.ExtKeyUsage
	other asn1.ObjectIdentifier // where it is none of the known ones
}

// ParseUsage reads "code-signing", "email", "client", "server", "any", or an
// object identifier.
func ParseUsage(s string) (Usage, error) {
	switch s {
	case "", "code-signing":
		return Usage{Name: "code-signing", known: x509.ExtKeyUsageCodeSigning}, nil
	case "email":
		return Usage{Name: s, known: x509.ExtKeyUsageEmailProtection}, nil
	case "client":
		return Usage{Name: s, known: x509.ExtKeyUsageClientAuth}, nil
	case "server":
		return Usage{Name: s, known: x509.ExtKeyUsageServerAuth}, nil
	case "any":
		return Usage{Name: s, known: x509.ExtKeyUsageAny}, nil
	}
	u := Usage{Name: s, known: x509.ExtKeyUsageAny}
	for part := range strings.SplitSeq(s, ".") {
		n, err := strconv.ParseUint(part, 10, 31)
		if err != nil {
			return u, fmt.Errorf("%.60q is no usage; known are code-signing, email, client, server, any and object identifiers", s)
		}
		u.other = append(u.other, int(n))
	}
	return u, nil
}

// allows reports whether a certificate is for the usage.
func (u Usage) allows(c *x509.Certificate) bool {
	if c.KeyUsage != 0 && c.KeyUsage&(x509.KeyUsageDigitalSignature|x509.KeyUsageContentCommitment) == 0 {
		return false
	}
	if u.other != nil {
		for _, id := range c.UnknownExtKeyUsage {
			if id.Equal(u.other) {
				return true
			}
		}
		return false
	}
	if u.known == x509.ExtKeyUsageAny {
		return true
	}
	for _, k := range c.ExtKeyUsage {
		if k == u.known {
			return true
		}
	}
	return false
}

// names returns the names of a certificate: alternative names, then the subject.
func names(c *x509.Certificate) []string {
	var out []string
	for _, u := range c.URIs {
		out = append(out, u.String())
	}
	out = append(append(out, c.EmailAddresses...), c.DNSNames...)
	return append(out, c.Subject.String())
}
