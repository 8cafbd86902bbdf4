package keys

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
)

// A Public is a key that verifies signatures over bytes or their digest.
type Public struct {
	key crypto.PublicKey
	der []byte
}

// ParsePublic reads a public key: PEM or DER of a SubjectPublicKeyInfo, of an RSA
// public key (PKCS #1), or of a certificate.
func ParsePublic(data []byte) (*Public, error) {
	der := data
	if p, _ := pem.Decode(data); p != nil {
		der = p.Bytes
		switch p.Type {
		case "CERTIFICATE":
			c, err := x509.ParseCertificate(der)
			if err != nil {
				return nil, fmt.Errorf("the certificate of the key: %w", err)
			}
			return NewPublic(c.PublicKey)
		case "RSA PUBLIC KEY":
			k, err := x509.ParsePKCS1PublicKey(der)
			if err != nil {
				return nil, fmt.Errorf("the key: %w", err)
			}
			return NewPublic(k)
		case "PUBLIC KEY":
		default:
			return nil, fmt.Errorf("a PEM block of type %q is no public key", p.Type)
		}
	}
	k, err := x509.ParsePKIXPublicKey(der)
	if err != nil {
		return nil, fmt.Errorf("the key: %w", err)
	}
	return NewPublic(k)
}

// NewPublic wraps a public key: ECDSA on a NIST curve, Ed25519, or RSA of 2048 bits
// or more.
func NewPublic(k crypto.PublicKey) (*Public, error) {
	switch k := k.(type) {
	case *ecdsa.PublicKey:
		if k.Curve != elliptic.P256() && k.Curve != elliptic.P384() && k.Curve != elliptic.P521() {
			return nil, errors.New("the key's curve is not P-256, P-384 or P-521")
		}
	case ed25519.PublicKey:
	case *rsa.PublicKey:
		if k.N.BitLen() < 2048 || k.N.BitLen() > 16384 {
			return nil, fmt.Errorf("an RSA key of %d bits is refused", k.N.BitLen())
		}
	default:
		return nil, fmt.Errorf("keys of kind %T are not supported", k)
	}
	der, err := x509.MarshalPKIXPublicKey(k)
	if err != nil {
		return nil, fmt.Errorf("the key: %w", err)
	}
	return &Public{k, der}, nil
}

// Fingerprint returns the SHA-256 of the key's DER form.
func (k *Public) Fingerprint() string {
	sum := sha256.Sum256(k.der)
	return "SHA256:" + base64.RawStdEncoding.EncodeToString(sum[:])
}

// DER returns the key as a SubjectPublicKeyInfo.
func (k *Public) DER() []byte { return k.der }

// Verify reports whether sig is a signature over message. ECDSA signatures are
// taken in ASN.1 and, where fixed says so, in the fixed-size form of r and s.
func (k *Public) Verify(message, sig []byte, fixed bool) bool {
	switch key := k.key.(type) {
	case ed25519.PublicKey:
		return len(key) == ed25519.PublicKeySize && ed25519.Verify(key, message, sig)
	case *ecdsa.PublicKey:
		digest := k.digest(message)
		if ecdsa.VerifyASN1(key, digest, sig) {
			return true
		}
		// Some tools sign with SHA-256 whatever the curve.
		if plain := sha256.Sum256(message); k.hash() != "sha256" && ecdsa.VerifyASN1(key, plain[:], sig) {
			return true
		}
		size := (key.Curve.Params().BitSize + 7) / 8
		if !fixed || len(sig) != 2*size {
			return false
		}
		return ecdsa.Verify(key, digest, new(big.Int).SetBytes(sig[:size]), new(big.Int).SetBytes(sig[size:]))
	}
	sum := sha256.Sum256(message)
	return k.VerifyDigest("sha256", sum[:], sig)
}

// digest is the digest of a message that goes with the key's curve.
func (k *Public) digest(message []byte) []byte {
	switch k.hash() {
	case "sha384":
		s := sha512.Sum384(message)
		return s[:]
	case "sha512":
		s := sha512.Sum512(message)
		return s[:]
	}
	s := sha256.Sum256(message)
	return s[:]
}

// hash names the digest that goes with the key.
func (k *Public) hash() string {
	if key, ok := k.key.(*ecdsa.PublicKey); ok {
		switch key.Curve {
		case elliptic.P384():
			return "sha384"
		case elliptic.P521():
			return "sha512"
		}
	}
	return "sha256"
}

// VerifyDigest reports whether sig is a signature over a message of which only
// the digest is known: of an Ed25519 key one by Ed25519ph over SHA-512 (RFC 8032).
func (k *Public) VerifyDigest(algorithm string, digest, sig []byte) bool {
	hash := map[string]crypto.Hash{"sha256": crypto.SHA256, "sha384": crypto.SHA384, "sha512": crypto.SHA512}[algorithm]
	if hash == 0 || len(digest) != hash.Size() {
		return false
	}
	switch key := k.key.(type) {
	case ed25519.PublicKey:
		return len(key) == ed25519.PublicKeySize && hash == crypto.SHA512 && ed25519.VerifyWithOptions(key, digest, sig, &ed25519.Options{Hash: hash}) == nil
	case *ecdsa.PublicKey:
		return ecdsa.VerifyASN1(key, digest, sig)
	case *rsa.PublicKey:
		if rsa.VerifyPKCS1v15(key, hash, digest, sig) == nil {
			return true
		}
		return rsa.VerifyPSS(key, hash, digest, sig, nil) == nil
	}
	return false
}

// ParseCertificate reads the public key of a certificate in DER.
func ParseCertificate(der []byte) (*Public, error) {
	c, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("the certificate: %w", err)
	}
	return NewPublic(c.PublicKey)
}
