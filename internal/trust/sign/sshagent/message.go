package sshagent

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// ErrFramed says that a key makes SSH signatures only. A FIDO device signs a digest
// of the message together with its application, flags and counter (PROTOCOL.u2f),
// so that no signature over the message itself can be had of it.
var ErrFramed = errors.New("a security key signs the message framed with flags and a counter, which only SSH signatures hold")

// Crypto returns the public half as other formats know it, ECDSA, Ed25519 or RSA,
// and ErrFramed for a key in a FIDO device.
func (k *Key) Crypto() (crypto.PublicKey, error) {
	if k.Touch() {
		return nil, ErrFramed
	}
	c, ok := k.plain().(ssh.CryptoPublicKey)
	if !ok {
		return nil, fmt.Errorf("keys of the kind %s sign SSH signatures only", k.plain().Type())
	}
	return c.CryptoPublicKey(), nil
}

// SignMessage has a message signed and returns the signature as other formats hold
// it: ECDSA in ASN.1, Ed25519 and RSA (PKCS #1 v1.5) as they are. An agent chooses
// the digest by the key (RFC 5656, RFC 8332): opts must say that one, for RSA
// SHA-256 or SHA-512. The caller verifies the signature.
func (a *Agent) SignMessage(key *Key, message []byte, opts crypto.SignerOpts) ([]byte, error) {
	public, err := key.Crypto()
	if err != nil {
		return nil, err
	}
	format, flags, err := formatFor(public, key.plain().Type(), opts)
	if err != nil {
		return nil, err
	}
	with, err := a.holding(key)
	if err != nil {
		return nil, err
	}
	sig, err := a.client.SignWithFlags(with, message, flags)
	if err != nil {
		return nil, fmt.Errorf("the SSH agent does not sign with %s: %w", key.Fingerprint(), a.cause(err))
	}
	if sig.Format != format {
		return nil, fmt.Errorf("the SSH agent was asked for a signature %s and made one %.40q", format, sig.Format)
	}
	return plainSignature(public, sig.Blob)
}

// formatFor returns what an agent is asked for, and the kind of signature that it
// must answer with.
func formatFor(public crypto.PublicKey, kind string, opts crypto.SignerOpts) (string, agent.SignatureFlags, error) {
	hash := opts.HashFunc()
	switch public.(type) {
	case ed25519.PublicKey:
		if hash != 0 {
			return "", 0, keys.ErrPrehash
		}
		return kind, 0, nil
	case *rsa.PublicKey:
		if _, pss := opts.(*rsa.PSSOptions); pss {
			return "", 0, keys.ErrPSS
		}
		switch hash {
		case crypto.SHA256:
			return ssh.KeyAlgoRSASHA256, agent.SignatureFlagRsaSha256, nil
		case crypto.SHA512:
			return ssh.KeyAlgoRSASHA512, agent.SignatureFlagRsaSha512, nil
		}
	default:
		want, err := keys.Options(public)
		if err != nil {
			return "", 0, err
		}
		if want.HashFunc() == hash {
			return kind, 0, nil
		}
	}
	return "", 0, fmt.Errorf("an SSH agent does not sign with a key %s and %s", kind, hash)
}

// plainSignature takes a signature out of its form in SSH.
func plainSignature(public crypto.PublicKey, blob []byte) ([]byte, error) {
	switch k := public.(type) {
	case *ecdsa.PublicKey:
		var n struct{ R, S *big.Int }
		if err := ssh.Unmarshal(blob, &n); err != nil || n.R.Sign() <= 0 || n.S.Sign() <= 0 {
			return nil, errors.New("the SSH agent made a signature that cannot be read")
		}
		return asn1.Marshal(n)
	case *rsa.PublicKey:
		// Some agents leave zeros in front away.
		if len(blob) > k.Size() {
			return nil, errors.New("the SSH agent made a signature that is too long for the key")
		}
		return append(make([]byte, k.Size()-len(blob)), blob...), nil
	}
	return blob, nil
}
