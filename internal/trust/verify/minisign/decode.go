package minisign

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

// A Signature is a decoded signature of either tool.
type Signature struct {
	Prehashed bool    // over the BLAKE2b-512 of the message (minisign's "ED")
	KeyID     [8]byte // tells keys apart; part of no proof
	Sig       []byte
	Trusted   string // minisign's trusted comment
	Global    []byte // signature over Sig and Trusted; nil for signify
}

// A PublicKey is a public key of either tool.
type PublicKey struct {
	KeyID [8]byte
	key   ed25519.PublicKey
}

// Name returns the key's identifier as minisign prints it.
func (k *PublicKey) Name() string { return keyName(k.KeyID) }

// keyName writes a key identifier: eight bytes, little endian.
func keyName(id [8]byte) string {
	var b strings.Builder
	for i := len(id) - 1; i >= 0; i-- {
		fmt.Fprintf(&b, "%02X", id[i])
	}
	return b.String()
}

const (
	untrusted = "untrusted comment:"
	trusted   = "trusted comment: "
)

// maxSignature is the most bytes of a signature; both tools allow comments of
// about 1 KiB and 8 KiB.
const maxSignature = 64 << 10

// IsSignature reports whether data begins as a signature of either tool.
func IsSignature(data []byte) bool { return bytes.HasPrefix(data, []byte(untrusted)) }

// Decode reads a signature file.
func Decode(data []byte) (*Signature, error) {
	if len(data) > maxSignature {
		return nil, fmt.Errorf("%d bytes are more than a signature has", len(data))
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimSuffix(lines[i], "\r")
	}
	if len(lines) != 2 && len(lines) != 4 {
		return nil, fmt.Errorf("%d lines, not the 2 of signify or the 4 of minisign", len(lines))
	}
	if !strings.HasPrefix(lines[0], untrusted) {
		return nil, errors.New("no comment in the first line")
	}
	raw, err := decode(lines[1], 2+8+ed25519.SignatureSize)
	if err != nil {
		return nil, fmt.Errorf("the signature: %w", err)
	}
	s := &Signature{KeyID: [8]byte(raw[2:10]), Sig: raw[10:]}
	switch string(raw[:2]) {
	case "Ed":
	case "ED":
		s.Prehashed = true
	default:
		return nil, fmt.Errorf("the algorithm %q is not known", raw[:2])
	}
	if len(lines) == 2 {
		if s.Prehashed {
			return nil, errors.New("a prehashed signature without its trusted comment")
		}
		return s, nil
	}
	var ok bool
	if s.Trusted, ok = strings.CutPrefix(lines[2], trusted); !ok {
		return nil, errors.New("no trusted comment in the third line")
	}
	if s.Global, err = decode(lines[3], ed25519.SignatureSize); err != nil {
		return nil, fmt.Errorf("the signature of the trusted comment: %w", err)
	}
	return s, nil
}

// ParsePublicKey reads a public key: a file of either tool, or the line of base64
// alone.
func ParsePublicKey(data []byte) (*PublicKey, error) {
	if len(data) > maxSignature {
		return nil, fmt.Errorf("%d bytes are more than a key has", len(data))
	}
	text := strings.TrimSpace(string(data))
	if strings.HasPrefix(text, untrusted) {
		_, rest, _ := strings.Cut(text, "\n")
		text = strings.TrimSpace(rest)
	}
	raw, err := decode(text, 2+8+ed25519.PublicKeySize)
	if err != nil {
		return nil, err
	}
	if string(raw[:2]) != "Ed" {
		return nil, fmt.Errorf("the algorithm %q is not known", raw[:2])
	}
	return &PublicKey{KeyID: [8]byte(raw[2:10]), key: raw[10:]}, nil
}

// decode reads base64 of a fixed number of bytes.
func decode(text string, size int) ([]byte, error) {
	raw, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil {
		return nil, errors.New("not base64")
	}
	if len(raw) != size {
		return nil, fmt.Errorf("%d bytes, not %d", len(raw), size)
	}
	return raw, nil
}
