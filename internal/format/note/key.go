package note

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The kinds of keys (C2SP signed-note, signature types).
const (
	Ed25519     = 0x01 // signs notes as they are
	Cosignature = 0x04 // an Ed25519 key that signs with a time, as witnesses do
)

// A Key verifies signatures of one name. Its written form, "NAME+HINT+KEY", is
// the verifier key of signed-note.
type Key struct {
	Name   string
	Kind   byte
	Public ed25519.PublicKey
}

// maxName is the most bytes of the name of a key.
const maxName = 255

// ValidName reports whether a text can name a key: it is not empty and holds
// neither spaces nor "+".
func ValidName(s string) bool {
	return s != "" && len(s) <= maxName && utf8.ValidString(s) && !strings.ContainsRune(s, '+') && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) })
}

// Hint returns the first bytes of the key's identifier, which signatures carry.
func (k Key) Hint() [4]byte {
	h := sha256.New()
	h.Write([]byte(k.Name + "\n"))
	h.Write([]byte{k.Kind})
	h.Write(k.Public)
	return [4]byte(h.Sum(nil))
}

// String writes the verifier key.
func (k Key) String() string {
	hint := k.Hint()
	return k.Name + "+" + hex.EncodeToString(hint[:]) + "+" + base64.StdEncoding.EncodeToString(append([]byte{k.Kind}, k.Public...))
}

// ParseKey reads a verifier key of a log or a witness.
func ParseKey(s string) (Key, error) {
	name, rest, _ := strings.Cut(s, "+")
	hint, encoded, _ := strings.Cut(rest, "+")
	raw, err := base64.StdEncoding.Strict().DecodeString(encoded)
	if err != nil || !ValidName(name) || len(raw) < 1 {
		return Key{}, errors.New("not a verifier key: NAME+HINT+KEY is one")
	}
	if raw[0] != Ed25519 && raw[0] != Cosignature || len(raw) != 1+ed25519.PublicKeySize {
		return Key{}, errors.New("a verifier key of another kind than Ed25519")
	}
	k := Key{Name: name, Kind: raw[0], Public: raw[1:]}
	if want := k.Hint(); hint != hex.EncodeToString(want[:]) {
		return Key{}, errors.New("the hint of the verifier key is not that of its name and key")
	}
	return k, nil
}

// Signed reports whether the key signed a checkpoint as it is.
func (k Key) Signed(c *Checkpoint) bool {
	if k.Kind != Ed25519 {
		return false
	}
	hint := k.Hint()
	for _, s := range c.Signatures {
		if s.Name == k.Name && s.Hint == hint && ed25519.Verify(k.Public, []byte(c.Text), s.Signature) {
			return true
		}
	}
	return false
}
