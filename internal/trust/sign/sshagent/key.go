package sshagent

import (
	"errors"
	"strings"

	"golang.org/x/crypto/ssh"
)

// A Key is the public half of a key that an agent may hold, or a certificate of
// one.
type Key struct{ public ssh.PublicKey }

// ParseKey reads one public key or certificate, a line as in id_ed25519.pub.
func ParseKey(line []byte) (*Key, error) {
	k, _, options, rest, err := ssh.ParseAuthorizedKey(line)
	switch {
	case err != nil:
		return nil, errors.New("no SSH public key")
	case len(options) > 0:
		return nil, errors.New("options in front of the key")
	case len(strings.TrimSpace(string(rest))) > 0:
		return nil, errors.New("more than one key")
	}
	return &Key{public: k}, nil
}

// plain returns the key itself where a certificate was given.
func (k *Key) plain() ssh.PublicKey {
	if c, ok := k.public.(*ssh.Certificate); ok {
		return c.Key
	}
	return k.public
}

// Fingerprint returns "SHA256:" and the digest of the key, as ssh-keygen -l prints
// it; that of a certificate is the one of its key.
func (k *Key) Fingerprint() string { return ssh.FingerprintSHA256(k.plain()) }

// Line returns the public key as a line of a .pub file, never a certificate.
func (k *Key) Line() []byte { return ssh.MarshalAuthorizedKey(k.plain()) }

// Touch reports whether the key is in a FIDO device, which waits to be touched.
func (k *Key) Touch() bool { return strings.HasPrefix(k.plain().Type(), "sk-") }
