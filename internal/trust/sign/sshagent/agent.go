package sshagent

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

// ErrNotHeld says that the agent does not hold the key.
var ErrNotHeld = errors.New("the SSH agent does not hold the key")

// An Agent is the other end of a connection to an SSH agent.
type Agent struct {
	client agent.ExtendedAgent
	link   *link
}

// A link remembers what went wrong with a connection: the client tells it as text
// only, and a caller asks whether time ran out.
type link struct {
	conn io.ReadWriter
	err  error
}

func (l *link) Read(p []byte) (int, error) {
	n, err := l.conn.Read(p)
	if err != nil {
		l.err = err
	}
	return n, err
}

func (l *link) Write(p []byte) (int, error) {
	n, err := l.conn.Write(p)
	if err != nil {
		l.err = err
	}
	return n, err
}

// New speaks to an agent over a connection, which stays the caller's to close.
func New(conn io.ReadWriter) *Agent {
	// Without Close in sight the client asks one question after the other and starts
	// nothing in the background.
	l := &link{conn: conn}
	return &Agent{client: agent.NewClient(l), link: l}
}

// Find returns the key that has a fingerprint ("SHA256:…").
func (a *Agent) Find(fingerprint string) (*Key, error) {
	held, err := a.list()
	if err != nil {
		return nil, err
	}
	for _, h := range held {
		// A certificate has a fingerprint of its own here and is never meant.
		if ssh.FingerprintSHA256(h) != fingerprint {
			continue
		}
		k, err := ssh.ParsePublicKey(h.Blob)
		if err != nil {
			return nil, fmt.Errorf("the key %s of the SSH agent is of a kind that is not known", fingerprint)
		}
		return &Key{public: k}, nil
	}
	return nil, fmt.Errorf("%w %.80s", ErrNotHeld, fingerprint)
}

// Sign signs the SHA-512 digest of a message for a purpose and returns the
// signature in its armour (PROTOCOL.sshsig, 2 and 4). It waits for as long as the
// agent does: for a touch, or for the user to agree.
func (a *Agent) Sign(key *Key, namespace string, digest []byte) ([]byte, error) {
	if namespace == "" || len(digest) != 64 {
		return nil, errors.New("an SSH signature needs a namespace and a SHA-512 digest")
	}
	with, err := a.holding(key)
	if err != nil {
		return nil, err
	}
	var flags agent.SignatureFlags
	if key.plain().Type() == ssh.KeyAlgoRSA {
		flags = agent.SignatureFlagRsaSha512
	}
	sig, err := a.client.SignWithFlags(with, signedData(namespace, digest), flags)
	if err != nil {
		return nil, fmt.Errorf("the SSH agent does not sign with %s: %w", key.Fingerprint(), a.cause(err))
	}
	if flags != 0 && sig.Format != ssh.KeyAlgoRSASHA512 {
		return nil, fmt.Errorf("the SSH agent was asked for a signature with SHA-512 and made one with %.40q", sig.Format)
	}
	return armour(key.public, namespace, sig), nil
}

// holding returns what the agent is asked to sign with: the key as it was given,
// or the key of a certificate that the agent does not hold itself.
func (a *Agent) holding(key *Key) (ssh.PublicKey, error) {
	held, err := a.list()
	if err != nil {
		return nil, err
	}
	for _, k := range []ssh.PublicKey{key.public, key.plain()} {
		blob := k.Marshal()
		for _, h := range held {
			if bytes.Equal(h.Blob, blob) {
				return k, nil
			}
		}
	}
	return nil, fmt.Errorf("%w %s", ErrNotHeld, key.Fingerprint())
}

func (a *Agent) list() ([]*agent.Key, error) {
	held, err := a.client.List()
	if err != nil {
		return nil, fmt.Errorf("the SSH agent does not list its keys: %w", a.cause(err))
	}
	return held, nil
}

// cause returns what the connection said, or else the client's words without its
// name.
func (a *Agent) cause(err error) error {
	if a.link.err != nil {
		return a.link.err
	}
	return errors.New(strings.TrimPrefix(strings.TrimPrefix(err.Error(), "agent: "), "client error: "))
}

const magic = "SSHSIG"

// signedData returns what the key signs (PROTOCOL.sshsig, 4).
func signedData(namespace string, digest []byte) []byte {
	return append([]byte(magic), ssh.Marshal(struct {
		Namespace, Reserved, Hash string
		Digest                    []byte
	}{namespace, "", "sha512", digest})...)
}

// armour writes a signature (PROTOCOL.sshsig, 2 and 3), in lines of 70 characters
// as ssh-keygen does. Flags and counter of a FIDO key follow its signature.
func armour(key ssh.PublicKey, namespace string, sig *ssh.Signature) []byte {
	blob := append([]byte(magic), ssh.Marshal(struct {
		Version                   uint32
		Key                       []byte
		Namespace, Reserved, Hash string
		Sig                       []byte
	}{1, key.Marshal(), namespace, "", "sha512", ssh.Marshal(sig)})...)
	text := base64.StdEncoding.EncodeToString(blob)
	var out bytes.Buffer
	out.WriteString("-----BEGIN SSH SIGNATURE-----\n")
	for len(text) > 0 {
		n := min(70, len(text))
		out.WriteString(text[:n] + "\n")
		text = text[n:]
	}
	out.WriteString("-----END SSH SIGNATURE-----\n")
	return out.Bytes()
}
