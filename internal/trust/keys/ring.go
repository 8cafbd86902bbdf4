package keys

import (
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sort"

	"golang.org/x/crypto/scrypt"
)

// A Kind is a kind of key that can be made.
type Kind string

// The kinds of keys.
const (
	P256    Kind = "ecdsa-p256"
	P384    Kind = "ecdsa-p384"
	Ed25519 Kind = "ed25519"
)

// Generate makes a private key.
func Generate(kind Kind, random io.Reader) (crypto.Signer, error) {
	switch kind {
	case P256:
		return ecdsa.GenerateKey(elliptic.P256(), random)
	case P384:
		return ecdsa.GenerateKey(elliptic.P384(), random)
	case Ed25519:
		_, key, err := ed25519.GenerateKey(random)
		return key, err
	}
	return nil, fmt.Errorf("keys of kind %q cannot be made", kind)
}

// A Ring holds private keys by name. The zero Ring is empty and usable.
type Ring struct{ keys map[string]crypto.Signer }

// Add puts a key into the ring; a name is taken once.
func (r *Ring) Add(name string, key crypto.Signer) error {
	if _, taken := r.keys[name]; taken {
		return fmt.Errorf("the key %q is there already", name)
	}
	if r.keys == nil {
		r.keys = map[string]crypto.Signer{}
	}
	r.keys[name] = key
	return nil
}

// Get returns a key.
func (r *Ring) Get(name string) (crypto.Signer, error) {
	k, ok := r.keys[name]
	if !ok {
		return nil, fmt.Errorf("there is no key %q", name)
	}
	return k, nil
}

// Remove takes a key out, so that it signs nothing any more.
func (r *Ring) Remove(name string) { delete(r.keys, name) }

// Names returns the names of the keys, sorted.
func (r *Ring) Names() []string {
	var out []string
	for name := range r.keys {
		out = append(out, name)
	}
	sort.Strings(out)
	return out
}

// String says what a ring is without showing it.
func (r *Ring) String() string { return fmt.Sprintf("ring of %d keys", len(r.keys)) }

// GoString is [Ring.String]: no format shows keys.
func (r *Ring) GoString() string { return r.String() }

// sealed is a ring as it is written.
type sealed struct {
	Format string `json:"format"`
	N      int    `json:"n"` // scrypt's cost
	R      int    `json:"r"`
	P      int    `json:"p"`
	Salt   []byte `json:"salt"`
	Nonce  []byte `json:"nonce"`
	Data   []byte `json:"data"`
}

const ringFormat = "ossay-ring-1"

// The cost of deriving the key: about 60 ms, 32 MiB.
const (
	scryptN = 1 << 15
	scryptR = 8
	scryptP = 1
)

// errPassword is returned for a password that opens nothing.
var errPassword = errors.New("the password does not open the ring of keys")

// IsPassword reports whether err says that the password is wrong.
func IsPassword(err error) bool { return errors.Is(err, errPassword) }

// Seal encrypts the ring.
func (r *Ring) Seal(password []byte, random io.Reader) ([]byte, error) {
	plain := map[string][]byte{}
	for name, k := range r.keys {
		der, err := x509.MarshalPKCS8PrivateKey(k)
		if err != nil {
			return nil, fmt.Errorf("sealing the key %q: %w", name, err)
		}
		plain[name] = der
	}
	data, err := json.Marshal(plain)
	if err != nil {
		return nil, fmt.Errorf("sealing the ring: %w", err)
	}
	s := sealed{Format: ringFormat, N: scryptN, R: scryptR, P: scryptP, Salt: make([]byte, 32)}
	if _, err := io.ReadFull(random, s.Salt); err != nil {
		return nil, fmt.Errorf("sealing the ring: %w", err)
	}
	box, err := s.cipher(password)
	if err != nil {
		return nil, err
	}
	s.Nonce = make([]byte, box.NonceSize())
	if _, err := io.ReadFull(random, s.Nonce); err != nil {
		return nil, fmt.Errorf("sealing the ring: %w", err)
	}
	s.Data = box.Seal(nil, s.Nonce, data, []byte(ringFormat))
	return json.Marshal(s)
}

// cipher derives the key. The cost that a file asks for is bounded, so that a
// foreign file cannot ask for all memory.
func (s *sealed) cipher(password []byte) (cipher.AEAD, error) {
	if s.N > 1<<20 || s.R > 32 || s.P > 16 || s.N < 1<<14 || s.R < 8 || s.P < 1 {
		return nil, errors.New("the ring of keys asks for another cost than is allowed")
	}
	key, err := scrypt.Key(password, s.Salt, s.N, s.R, s.P, 32)
	if err != nil {
		return nil, fmt.Errorf("deriving the key of the ring: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

// Open decrypts a ring.
func Open(data, password []byte) (*Ring, error) {
	var s sealed
	if err := json.Unmarshal(data, &s); err != nil || s.Format != ringFormat {
		return nil, errors.New("not a ring of keys")
	}
	box, err := s.cipher(password)
	if err != nil {
		return nil, err
	}
	if len(s.Nonce) != box.NonceSize() {
		return nil, errors.New("not a ring of keys")
	}
	plain, err := box.Open(nil, s.Nonce, s.Data, []byte(ringFormat))
	if err != nil {
		return nil, errPassword
	}
	var all map[string][]byte
	if err := json.Unmarshal(plain, &all); err != nil {
		return nil, errors.New("the ring of keys is damaged")
	}
	r := &Ring{}
	for name, der := range all {
		k, err := x509.ParsePKCS8PrivateKey(der)
		signer, ok := k.(crypto.Signer)
		if err != nil || !ok {
			return nil, fmt.Errorf("the key %q is damaged", name)
		}
		if err := r.Add(name, signer); err != nil {
			return nil, err
		}
	}
	return r, nil
}
