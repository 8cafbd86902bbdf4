package keys

import (
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"

	"github.com/secure-systems-lab/go-securesystemslib/encrypted"
)

// The PEM types of keys that cosign seals.
const (
	cosignType    = "ENCRYPTED COSIGN PRIVATE KEY"
	sigstoreType  = "ENCRYPTED SIGSTORE PRIVATE KEY"
	pkcs8Type     = "PRIVATE KEY"
	ecType        = "EC PRIVATE KEY"
	encryptedType = "ENCRYPTED PRIVATE KEY"
)

// ParsePrivate reads a private key: PKCS #8, SEC 1, or the sealed form of cosign.
func ParsePrivate(data, password []byte) (crypto.Signer, error) {
	p, _ := pem.Decode(data)
	if p == nil {
		return nil, errors.New("not a PEM file")
	}
	der := p.Bytes
	switch p.Type {
	case cosignType, sigstoreType:
		plain, err := encrypted.Decrypt(p.Bytes, password)
		if err != nil {
			return nil, errors.New("the password does not open the key")
		}
		der = plain
	case pkcs8Type:
	case ecType:
		k, err := x509.ParseECPrivateKey(der)
		if err != nil {
			return nil, errors.New("the key is damaged")
		}
		return k, nil
	case encryptedType:
		return parseEncryptedPKCS8(der, password)
	default:
		return nil, fmt.Errorf("a PEM block of type %q is no private key that can be read", p.Type)
	}
	return pkcs8(der)
}

func pkcs8(der []byte) (crypto.Signer, error) {
	k, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return nil, errors.New("the key is damaged")
	}
	s, ok := k.(crypto.Signer)
	if !ok {
		return nil, errors.New("the key cannot sign")
	}
	return s, nil
}

// SealPrivate writes a private key in the sealed form that cosign reads.
func SealPrivate(k crypto.Signer, password []byte) ([]byte, error) {
	der, err := x509.MarshalPKCS8PrivateKey(k)
	if err != nil {
		return nil, fmt.Errorf("sealing the key: %w", err)
	}
	box, err := encrypted.Encrypt(der, password)
	if err != nil {
		return nil, fmt.Errorf("sealing the key: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: sigstoreType, Bytes: box}), nil
}

// PublicPEM writes the public key as PEM.
func PublicPEM(k crypto.Signer) ([]byte, error) {
	der, err := x509.MarshalPKIXPublicKey(k.Public())
	if err != nil {
		return nil, fmt.Errorf("writing the public key: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}), nil
}
