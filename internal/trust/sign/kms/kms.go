package kms

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// Version is that of the protocol, the first argument of a plug-in.
const Version = "v1"

// maxName is the most bytes of the name of a plug-in.
const maxName = 64

// Program takes "NAME://KEY" apart into the program of the plug-in and the key as
// it knows it. ok is false where this is no such name: letters, digits, "-", "_".
func Program(name string) (program, key string, ok bool) {
	plugin, key, ok := strings.Cut(name, "://")
	if !ok || plugin == "" || key == "" || len(plugin) > maxName {
		return "", "", false
	}
	for _, c := range []byte(plugin) {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return "", "", false
		}
	}
	return "sigstore-kms-" + plugin, key, true
}

// A Call runs the plug-in with Version and a question as its arguments and a
// message, often none, as its standard input. It returns what the plug-in wrote,
// also where it failed.
type Call func(question string, message []byte) ([]byte, error)

// A Signer signs with one key of a service.
type Signer struct {
	call   Call
	key    string
	public crypto.PublicKey
}

// Open asks a plug-in for the public half of a key.
func Open(call Call, key string) (*Signer, error) {
	s := &Signer{call: call, key: key}
	a, err := s.ask(&question{Method: "publicKey", PublicKey: &publicKey{}}, crypto.SHA256, nil)
	if err != nil {
		return nil, err
	}
	if a.PublicKey == nil {
		return nil, errors.New("the plug-in answers without a public key")
	}
	p, _ := pem.Decode(a.PublicKey.PEM)
	if p == nil {
		return nil, errors.New("the plug-in gives a public key that is not PEM")
	}
	public, err := x509.ParsePKIXPublicKey(p.Bytes)
	if err != nil {
		return nil, errors.New("the plug-in gives a public key that cannot be read")
	}
	switch public.(type) {
	case *ecdsa.PublicKey, *rsa.PublicKey, ed25519.PublicKey:
	default:
		return nil, fmt.Errorf("the plug-in gives a key of the kind %T; ECDSA, Ed25519 and RSA keys are taken", public)
	}
	s.public = public
	return s, nil
}

// Public returns the public half of the key.
func (s *Signer) Public() crypto.PublicKey { return s.public }

// Sign asks the plug-in to sign a digest with an ECDSA or RSA key, or a message with
// an Ed25519 key. Randomness is the service's own. The protocol has no word for
// Ed25519ph and PSS: keys.ErrPrehash and keys.ErrPSS say so.
func (s *Signer) Sign(_ io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	hash := opts.HashFunc()
	if _, ok := s.public.(ed25519.PublicKey); ok {
		if hash != 0 {
			return nil, keys.ErrPrehash
		}
		return s.sign(messageOptions{}, crypto.SHA256, digest)
	}
	if _, pss := opts.(*rsa.PSSOptions); pss {
		return nil, keys.ErrPSS
	}
	if hash == 0 || len(digest) != hash.Size() {
		return nil, errors.New("a plug-in signs digests only with a key of this kind")
	}
	return s.sign(messageOptions{Digest: digest, Hash: hash}, hash, nil)
}

func (s *Signer) sign(what messageOptions, hash crypto.Hash, message []byte) ([]byte, error) {
	q := &question{Method: "signMessage", Sign: &signMessage{}}
	q.Sign.Options.Message = what
	a, err := s.ask(q, hash, message)
	if err != nil {
		return nil, err
	}
	if a.Sign == nil || len(a.Sign.Signature) == 0 {
		return nil, errors.New("the plug-in answers without a signature")
	}
	return a.Sign.Signature, nil
}

func (s *Signer) ask(q *question, hash crypto.Hash, message []byte) (*answer, error) {
	q.Init = initOptions{Version: Version, Key: s.key, Hash: hash}
	text, err := json.Marshal(q)
	if err != nil {
		return nil, err
	}
	out, err := s.call(string(text), message)
	if err != nil {
		return nil, err
	}
	var a answer
	if err := json.Unmarshal(out, &a); err != nil {
		return nil, errors.New("the plug-in does not answer in JSON")
	}
	if a.Error != "" {
		return nil, fmt.Errorf("the plug-in refuses: %s", plain(a.Error))
	}
	return &a, nil
}

// plain makes a foreign text fit for a message: short, without control characters.
func plain(s string) string {
	s = strings.ToValidUTF8(s[:min(len(s), 300)], "")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s))
}
