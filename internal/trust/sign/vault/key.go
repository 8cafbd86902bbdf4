package vault

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// A Name is a key of a transit engine: "KEY" or "KEY?version=N".
type Name struct {
	Key     string
	Version int // 0 for the latest
}

// ParseName reads the name of a key.
func ParseName(text string) (Name, error) {
	key, query, more := strings.Cut(text, "?")
	n := Name{Key: key}
	if !isName(key) {
		return n, fmt.Errorf("%.80q is no name of a key: letters, digits, dot, dash, underscore", key)
	}
	if !more {
		return n, nil
	}
	v, ok := strings.CutPrefix(query, "version=")
	version, err := strconv.Atoi(v)
	if !ok || err != nil || version < 1 {
		return n, fmt.Errorf("%.80q names no version: ?version=N", query)
	}
	n.Version = version
	return n, nil
}

// A Signer signs with one version of a key.
type Signer struct {
	server *Server
	ctx    context.Context
	name   Name
	public crypto.PublicKey
}

// transitKey is what the transit engine says of a key. Versions of symmetric keys
// are numbers, those of others objects.
type transitKey struct {
	Type    string                     `json:"type"`
	Latest  int                        `json:"latest_version"`
	Signs   bool                       `json:"supports_signing"`
	Version map[string]json.RawMessage `json:"keys"`
}

// Open asks for the public half of a key. The latest version is the one of now: a
// key that is rotated between the two questions still signs with the version whose
// public half was read. The context is that of all signatures.
func Open(ctx context.Context, server *Server, name Name) (*Signer, error) {
	var k transitKey
	if err := server.ask(ctx, http.MethodGet, nil, &k, "keys", name.Key); err != nil {
		return nil, err
	}
	if !k.Signs {
		return nil, fmt.Errorf("a key of the type %.40q does not sign", k.Type)
	}
	if name.Version == 0 {
		name.Version = k.Latest
	}
	raw, ok := k.Version[strconv.Itoa(name.Version)]
	if !ok {
		return nil, fmt.Errorf("the key has no version %d", name.Version)
	}
	var v struct {
		Public string `json:"public_key"`
	}
	if json.Unmarshal(raw, &v) != nil || v.Public == "" {
		return nil, errors.New("it gives no public key of the version")
	}
	public, err := publicOf(k.Type, v.Public)
	if err != nil {
		return nil, err
	}
	return &Signer{server: server, ctx: ctx, name: name, public: public}, nil
}

// publicOf reads a public key: Ed25519 as 32 bytes in base64, others as PEM.
func publicOf(kind, text string) (crypto.PublicKey, error) {
	if kind == "ed25519" {
		raw, err := base64.StdEncoding.DecodeString(text)
		if err != nil || len(raw) != ed25519.PublicKeySize {
			return nil, errors.New("it gives an Ed25519 key that cannot be read")
		}
		return ed25519.PublicKey(raw), nil
	}
	p, _ := pem.Decode([]byte(text))
	if p == nil {
		return nil, errors.New("it gives a public key that is not PEM")
	}
	k, err := x509.ParsePKIXPublicKey(p.Bytes)
	if err != nil {
		return nil, errors.New("it gives a public key that cannot be read")
	}
	switch k.(type) {
	case *ecdsa.PublicKey, *rsa.PublicKey:
		return k, nil
	}
	return nil, fmt.Errorf("a key of the type %.40q is not known here", kind)
}

// Public returns the public half of the key.
func (s *Signer) Public() crypto.PublicKey { return s.public }

// Version returns the version of the key that signs.
func (s *Signer) Version() int { return s.name.Version }

// signing is the body of "Sign data".
type signing struct {
	Input     []byte `json:"input"`
	Version   int    `json:"key_version"`
	Prehashed bool   `json:"prehashed"`
	Algorithm string `json:"signature_algorithm,omitempty"` // of RSA
	Salt      string `json:"salt_length,omitempty"`
	Marshal   string `json:"marshaling_algorithm,omitempty"`
}

// Sign has a digest signed, or a message with an Ed25519 key. RSA keys sign by
// PKCS #1 v1.5, or by PSS with a salt of the size of the digest where opts say so.
// Ed25519ph is keys.ErrPrehash. Randomness is the server's own.
func (s *Signer) Sign(_ io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	body := signing{Input: digest, Version: s.name.Version}
	parts := []string{"sign", s.name.Key}
	hash := opts.HashFunc()
	if _, ok := s.public.(ed25519.PublicKey); ok {
		if hash != 0 {
			return nil, keys.ErrPrehash
		}
	} else {
		if hash == 0 || len(digest) != hash.Size() {
			return nil, errors.New("the transit engine signs digests only with a key of this kind")
		}
		name, ok := map[crypto.Hash]string{crypto.SHA256: "sha2-256", crypto.SHA384: "sha2-384", crypto.SHA512: "sha2-512"}[hash]
		if !ok {
			return nil, fmt.Errorf("the digest %s is not asked for", hash)
		}
		body.Prehashed, parts = true, append(parts, name)
	}
	switch s.public.(type) {
	case *ecdsa.PublicKey:
		body.Marshal = "asn1"
	case *rsa.PublicKey:
		body.Algorithm = "pkcs1v15"
		if _, pss := opts.(*rsa.PSSOptions); pss {
			body.Algorithm, body.Salt = "pss", "hash"
		}
	}
	var a struct {
		Signature string `json:"signature"`
	}
	if err := s.server.ask(s.ctx, http.MethodPost, body, &a, parts...); err != nil {
		return nil, err
	}
	return signatureOf(a.Signature, s.name.Version)
}

// signatureOf reads "vault:vN:BASE64".
func signatureOf(text string, version int) ([]byte, error) {
	value, ok := strings.CutPrefix(text, "vault:v"+strconv.Itoa(version)+":")
	if !ok {
		return nil, fmt.Errorf("it does not answer with a signature of version %d of the key", version)
	}
	sig, err := base64.StdEncoding.DecodeString(value)
	if err != nil || len(sig) == 0 {
		return nil, errors.New("it answers with a signature that cannot be read")
	}
	return sig, nil
}
