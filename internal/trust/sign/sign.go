package sign

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// Content is what is signed: an artefact, or a statement about some.
type Content struct {
	Artifact  []byte // content
	Statement []byte // JSON of an in-toto statement
}

// ErrStatement says that an Ed25519 key cannot sign a statement that is logged: the
// log takes Ed25519ph, and those who verify envelopes expect Ed25519.
var ErrStatement = errors.New("logs take Ed25519 signatures over a digest only, and those who verify envelopes expect them over the message")

func bits(public crypto.PublicKey) int {
	switch k := public.(type) {
	case *ecdsa.PublicKey:
		return k.Curve.Params().BitSize
	case *rsa.PublicKey:
		return k.N.BitLen()
	}
	return 0
}

// Keyless signs with a new key and a certificate for the identity of a token.
func (c *Client) Keyless(ctx context.Context, token string, what Content, random io.Reader) (*sigstore.Bundle, error) {
	key, err := keys.Generate(keys.P256, random)
	if err != nil {
		return nil, err
	}
	certificate, err := c.certificate(ctx, token, key, random)
	if err != nil {
		return nil, err
	}
	b := &sigstore.Bundle{Version: 3, Certificates: [][]byte{certificate}}
	return b, c.complete(ctx, b, key, certificate, what, random)
}

// WithKey signs with a key that the user keeps. The hint in the bundle is the
// SHA-256 of the public key.
func (c *Client) WithKey(ctx context.Context, key crypto.Signer, what Content, random io.Reader) (*sigstore.Bundle, error) {
	der, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(der)
	b := &sigstore.Bundle{Version: 3, Key: true, KeyHint: base64.StdEncoding.EncodeToString(sum[:])}
	return b, c.complete(ctx, b, key, nil, what, random)
}

// complete signs and gathers what proves the signature.
func (c *Client) complete(ctx context.Context, b *sigstore.Bundle, key crypto.Signer, certificate []byte, what Content, random io.Reader) error {
	message := what.Artifact
	if what.Statement != nil {
		message = intoto.PAE(intoto.PayloadType, what.Statement)
	}
	digest, opts, algorithm, details, err := digestFor(key.Public(), message)
	if err != nil {
		return err
	}
	if details == "PKIX_ED25519_PH" && what.Statement != nil {
		return ErrStatement
	}
	sig, err := crypto.SignMessage(key, random, message, opts)
	if err != nil {
		return fmt.Errorf("signing: %w", err)
	}
	if what.Statement != nil {
		b.Envelope = &intoto.Envelope{PayloadType: intoto.PayloadType, Payload: what.Statement, Signatures: []intoto.Signature{{Sig: sig}}}
	} else {
		b.Message = &sigstore.Message{Algorithm: algorithm, Digest: digest, Signature: sig}
	}
	// The time comes before the entry: the certificate must count at the time.
	stamp, err := c.timestamp(ctx, sig)
	if err != nil {
		return err
	}
	b.Timestamps = [][]byte{stamp}
	der, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		return err
	}
	e, err := c.entry(ctx, digest, sig, certificate, der, details)
	if err != nil {
		return err
	}
	b.Entries = []sigstore.Entry{*e}
	return nil
}
