package openpgp

import (
	"bytes"
	"crypto/rsa"
	"errors"
	"fmt"
	"sort"
	"strings"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
)

// A Keyring holds the keys that a user trusts.
type Keyring struct{ entities openpgp.EntityList }

// Len returns the number of certificates.
func (k *Keyring) Len() int { return len(k.entities) }

// maxKeyring is the most bytes of a keyring.
const maxKeyring = 64 << 20

// ParseKeyring reads public keys, in armour or not, several one after another.
func ParseKeyring(data []byte) (*Keyring, error) {
	const ending = "-----END PGP PUBLIC KEY BLOCK-----"
	switch {
	case len(data) > maxKeyring:
		return nil, fmt.Errorf("%d bytes are more than a keyring may have", len(data))
	case len(data) > 12 && string(data[8:12]) == "KBXf":
		return nil, errors.New("a keybox of GnuPG 2; export the keys: gpg --export > FILE")
	case !bytes.Contains(data, []byte("-----BEGIN PGP")):
		list, err := openpgp.ReadKeyRing(bytes.NewReader(data))
		return keyring(list, err)
	}
	k := &Keyring{}
	for _, block := range bytes.SplitAfter(data, []byte(ending)) {
		if !bytes.Contains(block, []byte("-----BEGIN PGP")) {
			continue
		}
		b, err := armor.Decode(bytes.NewReader(block))
		if err != nil {
			return nil, fmt.Errorf("the armour of a key: %w", err)
		}
		if b.Type != openpgp.PublicKeyType {
			return nil, fmt.Errorf("a block of the type %.40q is no public key", b.Type)
		}
		more, err := keyring(openpgp.ReadKeyRing(b.Body))
		if err != nil {
			return nil, err
		}
		k.entities = append(k.entities, more.entities...)
	}
	return keyring(k.entities, nil)
}

func keyring(list openpgp.EntityList, err error) (*Keyring, error) {
	if err != nil {
		return nil, fmt.Errorf("reading keys: %w", err)
	}
	if len(list) == 0 {
		return nil, errors.New("no OpenPGP key")
	}
	return &Keyring{list}, nil
}

// A candidate is a key that may have made a signature.
type candidate struct {
	entity *openpgp.Entity
	key    *packet.PublicKey
	sub    *openpgp.Subkey // nil for the primary key
}

// find returns the keys that a signature names: by fingerprint where it has one.
func (k *Keyring) find(s *packet.Signature) []candidate {
	var out []candidate
	fits := func(p *packet.PublicKey) bool {
		if len(s.IssuerFingerprint) > 0 {
			return bytes.Equal(s.IssuerFingerprint, p.Fingerprint)
		}
		return s.IssuerKeyId != nil && *s.IssuerKeyId == p.KeyId
	}
	for _, e := range k.entities {
		if fits(e.PrimaryKey) {
			out = append(out, candidate{entity: e, key: e.PrimaryKey})
		}
		for i := range e.Subkeys {
			if fits(e.Subkeys[i].PublicKey) {
				out = append(out, candidate{e, e.Subkeys[i].PublicKey, &e.Subkeys[i]})
			}
		}
	}
	return out
}

// names returns the user's names of a certificate, sorted, the primary one first.
func (c candidate) names() []string {
	var out []string
	primary := ""
	if id := c.entity.PrimaryIdentity(); id != nil {
		primary = id.Name
	}
	for name := range c.entity.Identities {
		if name != primary {
			out = append(out, name)
		}
	}
	sort.Strings(out)
	if primary != "" {
		out = append([]string{primary}, out...)
	}
	return out
}

// aliases returns all by which a signer may be called: names, addresses,
// fingerprints.
func (c candidate) aliases() []string {
	out := []string{fingerprint(c.key), fingerprint(c.entity.PrimaryKey)}
	for _, n := range c.names() {
		out = append(out, n)
		if i := strings.LastIndexByte(n, '<'); i >= 0 {
			out = append(out, strings.TrimSuffix(n[i+1:], ">"))
		}
	}
	return out
}

func fingerprint(k *packet.PublicKey) string { return fmt.Sprintf("%X", k.Fingerprint) }

// weak says why a key is too weak, or "".
func weak(k *packet.PublicKey) string {
	switch k.PubKeyAlgo {
	case packet.PubKeyAlgoDSA, packet.PubKeyAlgoElGamal:
		return "DSA keys are refused"
	}
	if r, ok := k.PublicKey.(*rsa.PublicKey); ok && r.N.BitLen() < 2048 {
		return fmt.Sprintf("an RSA key of %d bits is refused", r.N.BitLen())
	}
	return ""
}

// revokedAt reports whether revocations take a key away at t. Only a key that was
// replaced or retired keeps what it signed before (RFC 9580, 5.2.3.31).
func revokedAt(list []*packet.Signature, t time.Time) bool {
	for _, r := range list {
		soft := r.RevocationReason != nil && (*r.RevocationReason == packet.KeySuperseded || *r.RevocationReason == packet.KeyRetired)
		if !soft || !t.Before(r.CreationTime) {
			return true
		}
	}
	return false
}

// wrong says what is wrong with a key at the time of a signature.
func (c candidate) wrong(at time.Time) *problem {
	self, _ := c.entity.PrimarySelfSignature()
	switch {
	case self == nil:
		return &problem{KeyUnusable, "the key has no self-signature that holds"}
	case revokedAt(c.entity.Revocations, at) || c.sub != nil && revokedAt(c.sub.Revocations, at):
		return &problem{KeyRevoked, "the key was revoked"}
	case c.entity.PrimaryKey.KeyExpired(self, at) || c.sub != nil && c.key.KeyExpired(c.sub.Sig, at):
		return &problem{KeyExpired, "the key did not count at " + at.UTC().Format(time.RFC3339)}
	}
	if why := weak(c.key); why != "" {
		return &problem{AlgorithmRefused, why}
	}
	flags := self
	if c.sub != nil {
		flags = c.sub.Sig
	}
	if flags.FlagsValid && !flags.FlagSign {
		return &problem{KeyUnusable, "the key is not for signatures"}
	}
	return nil
}
