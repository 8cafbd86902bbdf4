package authority

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/hex"
)

// fingerprint shortens the SHA-256 of some bytes for people.
func fingerprint(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}

// nameOf returns the name in a certificate and who vouched for it.
func nameOf(c *x509.Certificate) (name, issuer string) {
	switch {
	case len(c.EmailAddresses) > 0:
		name = c.EmailAddresses[0]
	case len(c.URIs) > 0:
		name = c.URIs[0].String()
	}
	for _, e := range c.Extensions {
		if e.Id.Equal(asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 8}) {
			var s string
			if _, err := asn1.Unmarshal(e.Value, &s); err == nil {
				issuer = s
			}
		}
	}
	return name, issuer
}
