package main

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	_ "crypto/sha256" // digests of messages that the caller did not digest
	_ "crypto/sha512"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/miekg/pkcs11"
)

// What PKCS #11 3.0 added and the binding does not name.
const (
	ckkECEdwards = 0x40
	ckmEdDSA     = 0x1057
)

// A key is one that signs, with its public half.
type key struct {
	t      *token
	handle pkcs11.ObjectHandle
	public crypto.PublicKey
}

// findKey finds the private key that a name means, and its public half: of the
// public key beside it, or of its certificate.
func findKey(t *token, n *name) (*key, error) {
	private, err := t.find(pkcs11.CKO_PRIVATE_KEY, n.object, n.id)
	if err != nil {
		return nil, err
	}
	k := &key{t: t, handle: private}
	object, id := n.object, t.get(private, pkcs11.CKA_ID)
	if len(id) > 0 {
		object = "" // some tokens name the three of them differently
	}
	if o, err := t.find(pkcs11.CKO_PUBLIC_KEY, object, id); err == nil {
		k.public, err = t.publicKey(o)
		return k, err
	}
	o, err := t.find(pkcs11.CKO_CERTIFICATE, object, id)
	if err != nil {
		return nil, errors.New("the token has neither the public half nor a certificate of the key")
	}
	c, err := x509.ParseCertificate(t.get(o, pkcs11.CKA_VALUE))
	if err != nil {
		return nil, errors.New("the certificate of the key cannot be read")
	}
	k.public = c.PublicKey
	return k, nil
}

func (t *token) publicKey(o pkcs11.ObjectHandle) (crypto.PublicKey, error) {
	switch kind := new(big.Int).SetBytes(reversed(t.get(o, pkcs11.CKA_KEY_TYPE))).Uint64(); kind {
	case pkcs11.CKK_RSA:
		e := new(big.Int).SetBytes(t.get(o, pkcs11.CKA_PUBLIC_EXPONENT))
		k := &rsa.PublicKey{N: new(big.Int).SetBytes(t.get(o, pkcs11.CKA_MODULUS)), E: int(e.Int64())}
		if k.N.BitLen() < 2048 || e.BitLen() > 31 {
			return nil, fmt.Errorf("an RSA key of %d bits is refused", k.N.BitLen())
		}
		return k, nil
	case pkcs11.CKK_EC:
		return ecPoint(t.get(o, pkcs11.CKA_EC_PARAMS), t.get(o, pkcs11.CKA_EC_POINT))
	case ckkECEdwards:
		p := octets(t.get(o, pkcs11.CKA_EC_POINT))
		if len(p) != ed25519.PublicKeySize {
			return nil, errors.New("the key is Edwards, and not Ed25519")
		}
		return ed25519.PublicKey(p), nil
	default:
		return nil, fmt.Errorf("keys of the kind %#x are not known here", kind)
	}
}

// reversed turns a number of the machine (little-endian) into big-endian bytes.
func reversed(b []byte) []byte {
	out := make([]byte, len(b))
	for i, x := range b {
		out[len(b)-1-i] = x
	}
	return out
}

// octets takes a point out of its OCTET STRING, which some tokens leave away.
func octets(b []byte) []byte {
	var out []byte
	if rest, err := asn1.Unmarshal(b, &out); err == nil && len(rest) == 0 {
		return out
	}
	return b
}

func ecPoint(params, point []byte) (*ecdsa.PublicKey, error) {
	var oid asn1.ObjectIdentifier
	if _, err := asn1.Unmarshal(params, &oid); err != nil {
		return nil, errors.New("the curve of the key is not a named one")
	}
	curve := map[string]elliptic.Curve{"1.2.840.10045.3.1.7": elliptic.P256(), "1.3.132.0.34": elliptic.P384(), "1.3.132.0.35": elliptic.P521()}[oid.String()]
	if curve == nil {
		return nil, fmt.Errorf("the curve %s is not P-256, P-384 or P-521", oid)
	}
	k, err := ecdsa.ParseUncompressedPublicKey(curve, octets(point))
	if err != nil {
		return nil, errors.New("the public half of the key is no point of its curve")
	}
	return k, nil
}

// hashFor is the digest that goes with a key where nothing else is asked for.
func hashFor(public crypto.PublicKey) crypto.Hash {
	if k, ok := public.(*ecdsa.PublicKey); ok {
		switch k.Curve {
		case elliptic.P384():
			return crypto.SHA384
		case elliptic.P521():
			return crypto.SHA512
		}
	}
	return crypto.SHA256
}

// sign signs a digest, or a message that is read where there is none.
func (k *key) sign(message io.Reader, digest []byte, hash crypto.Hash) ([]byte, error) {
	if _, ok := k.public.(ed25519.PublicKey); ok {
		if len(digest) > 0 {
			return nil, errors.New("an Ed25519 key signs messages, not digests")
		}
		data, err := io.ReadAll(message)
		if err != nil {
			return nil, err
		}
		return k.t.sign(k.handle, ckmEdDSA, data)
	}
	if hash == 0 {
		hash = hashFor(k.public)
	}
	if hash != crypto.SHA256 && hash != crypto.SHA384 && hash != crypto.SHA512 {
		return nil, fmt.Errorf("the digest %d is not known here", hash)
	}
	if len(digest) == 0 {
		h := hash.New()
		if _, err := io.Copy(h, message); err != nil {
			return nil, err
		}
		digest = h.Sum(nil)
	}
	if len(digest) != hash.Size() {
		return nil, fmt.Errorf("a digest of %d bytes is none of %s", len(digest), hash)
	}
	switch public := k.public.(type) {
	case *rsa.PublicKey:
		prefix, err := digestInfo(hash, digest)
		if err != nil {
			return nil, err
		}
		return k.t.sign(k.handle, pkcs11.CKM_RSA_PKCS, prefix)
	case *ecdsa.PublicKey:
		size := (public.Params().BitSize + 7) / 8
		raw, err := k.t.sign(k.handle, pkcs11.CKM_ECDSA, digest[:min(len(digest), size)])
		if err != nil {
			return nil, err
		}
		if len(raw) == 0 || len(raw)%2 != 0 {
			return nil, errors.New("the token makes a signature that cannot be read")
		}
		half := len(raw) / 2
		return asn1.Marshal(struct{ R, S *big.Int }{new(big.Int).SetBytes(raw[:half]), new(big.Int).SetBytes(raw[half:])})
	}
	return nil, fmt.Errorf("keys of the kind %T do not sign", k.public)
}

// digestInfo is what PKCS #1 v1.5 signs (RFC 8017, 9.2).
func digestInfo(hash crypto.Hash, digest []byte) ([]byte, error) {
	last := map[crypto.Hash]byte{crypto.SHA256: 1, crypto.SHA384: 2, crypto.SHA512: 3}[hash]
	if last == 0 {
		return nil, fmt.Errorf("RSA signatures over %s are not made", hash)
	}
	size := byte(len(digest))
	head := []byte{0x30, size + 17, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, last, 0x05, 0x00, 0x04, size}
	return bytes.Join([][]byte{head, digest}, nil), nil
}
