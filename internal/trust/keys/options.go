package keys

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"errors"
	"fmt"
)

// ErrPrehash says that a key signs Ed25519 over messages only. Transparency logs
// record a digest, over which Ed25519ph signs (RFC 8032, 5.1), and few services
// and agents make that.
var ErrPrehash = errors.New("the key makes Ed25519 signatures over the message, and not over its digest (Ed25519ph)")

// ErrPSS says that what holds an RSA key cannot make RSASSA-PSS signatures.
var ErrPSS = errors.New("what holds the key makes RSA signatures by PKCS #1 v1.5 only, and not by PSS")

// Options says how a key signs where a format leaves the choice to the key: ECDSA
// over the digest of the size of its curve, Ed25519 over the message itself, RSA by
// PKCS #1 v1.5 over SHA-256. They go with [crypto.SignMessage].
func Options(public crypto.PublicKey) (crypto.SignerOpts, error) {
	switch k := public.(type) {
	case ed25519.PublicKey:
		return crypto.Hash(0), nil
	case *rsa.PublicKey:
		return crypto.SHA256, nil
	case *ecdsa.PublicKey:
		switch k.Curve {
		case elliptic.P256():
			return crypto.SHA256, nil
		case elliptic.P384():
			return crypto.SHA384, nil
		case elliptic.P521():
			return crypto.SHA512, nil
		}
	}
	return nil, fmt.Errorf("keys of kind %T are not supported", public)
}
