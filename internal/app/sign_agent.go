package app

import (
	"context"
	"crypto"
	"crypto/sha512"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/sign/sshagent"
	"github.com/ossay-dev/ossay/internal/trust/verify/sshsig"
)

// agentPrefix stands before the fingerprint of a key of the SSH agent.
const agentPrefix = "agent:"

// sshNamespace is the purpose of a signature over a file (ssh-keygen(1), -Y sign).
const sshNamespace = "file"

// agentKey reads which key of the SSH agent --key names: a fingerprint, or the
// file of an SSH public key. Any other file is left to those who read private keys.
func agentKey(name string) (key *sshagent.Key, fingerprint string, err error) {
	if f, ok := strings.CutPrefix(name, agentPrefix); ok {
		if !strings.HasPrefix(f, "SHA256:") {
			return nil, "", fault.New(fault.Usage, "--key %s: a key of the SSH agent is named by its fingerprint", name).WithHint("agent:SHA256:…; ssh-add -l lists them")
		}
		return nil, f, nil
	}
	// What can be read only once, such as a pipe, is not looked into here.
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() {
		return nil, "", nil
	}
	data, err := readBounded(name)
	if err != nil || keyKind(data) != "ssh" {
		return nil, "", err
	}
	if key, err = sshagent.ParseKey(data); err != nil {
		return nil, "", fault.New(fault.Usage, "%s: %w", name, err)
	}
	return key, key.Fingerprint(), nil
}

// An agentSigner signs messages with a key of the SSH agent. Each signature has a
// connection of its own.
type agentSigner struct {
	ctx    context.Context
	env    Env
	key    *sshagent.Key
	public crypto.PublicKey
}

// agentSigner returns a key of the SSH agent for other forms than SSH signatures.
func (e Env) agentSigner(ctx context.Context, key *sshagent.Key, fingerprint string) (crypto.Signer, error) {
	s := &agentSigner{ctx: ctx, env: e, key: key}
	var err error
	if key == nil {
		err = s.with(func(a *sshagent.Agent) error {
			s.key, err = a.Find(fingerprint)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if s.public, err = s.key.Crypto(); err != nil {
		return nil, signFault(err)
	}
	return s, nil
}

// with connects to the agent and asks it something.
func (s *agentSigner) with(ask func(*sshagent.Agent) error) error {
	conn, err := dialAgent(s.ctx, s.env)
	if err != nil {
		return err
	}
	defer conn.Close()
	defer context.AfterFunc(s.ctx, func() { conn.Close() })()
	if err := conn.SetDeadline(time.Now().Add(signTimeout)); err != nil {
		return fault.New(fault.Partial, "asking the SSH agent: %w", err)
	}
	if err := ask(sshagent.New(conn)); err != nil {
		return agentFault(s.ctx, err)
	}
	return nil
}

// Public returns the public half of the key.
func (s *agentSigner) Public() crypto.PublicKey { return s.public }

// Sign signs a message with an Ed25519 key. Digests an agent does not sign.
func (s *agentSigner) Sign(_ io.Reader, message []byte, opts crypto.SignerOpts) ([]byte, error) {
	if !isEd25519(s.public) || opts.HashFunc() != 0 {
		return nil, errors.New("an SSH agent signs messages, not digests")
	}
	return s.SignMessage(nil, message, opts)
}

// SignMessage signs a message, which the agent digests itself.
func (s *agentSigner) SignMessage(_ io.Reader, message []byte, opts crypto.SignerOpts) (sig []byte, err error) {
	err = s.with(func(a *sshagent.Agent) error {
		sig, err = a.SignMessage(s.key, message, opts)
		return err
	})
	return sig, err
}

// signWithAgent signs files with a key of the SSH agent. A signature is verified
// before it is written to FILE.sig.
func signWithAgent(ctx context.Context, env Env, req SignRequest, key *sshagent.Key, fingerprint string) ([]Signed, error) {
	if req.SigningConfig+req.Root+req.Token+req.TokenFile != "" {
		return nil, fault.New(fault.Usage, "a key of the SSH agent writes FILE.sig, an SSH signature, and that takes no other flag").WithHint("with --bundle FILE an ECDSA or RSA key of the agent signs a bundle")
	}
	conn, err := dialAgent(ctx, env)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	// Who gives up does not wait for a touch.
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	a := sshagent.New(conn)
	if key == nil {
		if err := conn.SetDeadline(time.Now().Add(signTimeout)); err != nil {
			return nil, fault.New(fault.Partial, "asking the SSH agent: %w", err)
		}
		if key, err = a.Find(fingerprint); err != nil {
			return nil, agentFault(ctx, err)
		}
	}
	var out []Signed
	for _, name := range req.Subjects {
		if err := conn.SetDeadline(time.Now().Add(signTimeout)); err != nil {
			return out, fault.New(fault.Partial, "asking the SSH agent: %w", err)
		}
		if key.Touch() && req.Touch != nil {
			req.Touch(name, fingerprint)
		}
		one, err := signFileWithAgent(ctx, env, a, key, name)
		if err != nil {
			return out, err
		}
		out = append(out, *one)
	}
	return out, nil
}

// dialAgent connects to the agent of the user (ssh-agent(1), SSH_AUTH_SOCK).
func dialAgent(ctx context.Context, env Env) (net.Conn, error) {
	address := env.Getenv("SSH_AUTH_SOCK")
	if address == "" {
		return nil, fault.New(fault.Usage, "the key is in an SSH agent, and SSH_AUTH_SOCK names none").WithHint("eval $(ssh-agent) && ssh-add, or give the private key file in PKCS #8 form")
	}
	d := net.Dialer{Timeout: 10 * time.Second}
	conn, err := d.DialContext(ctx, "unix", address)
	if err != nil {
		return nil, fault.New(fault.Usage, "connecting to the SSH agent: %w", err).WithHint("SSH_AUTH_SOCK must name the socket of an agent that runs")
	}
	return conn, nil
}

// agentFault says what kind of error the agent gave.
func agentFault(ctx context.Context, err error) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, keys.ErrPrehash), errors.Is(err, keys.ErrPSS):
		return signFault(err)
	case errors.Is(err, sshagent.ErrNotHeld):
		return fault.New(fault.NotFound, "%w", err).WithHint("ssh-add -l lists what it holds, ssh-add FILE adds a key")
	case errors.Is(err, os.ErrDeadlineExceeded):
		return fault.New(fault.Partial, "the SSH agent did not answer in %s", signTimeout).WithHint("a security key waits to be touched")
	}
	return fault.New(fault.Partial, "signing: %w", err)
}

func signFileWithAgent(ctx context.Context, env Env, a *sshagent.Agent, key *sshagent.Key, name string) (*Signed, error) {
	target := name + ".sig"
	if err := replaceable(target); err != nil {
		return nil, err
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil, fault.New(fault.NotFound, "reading %s: %w", name, plainPath(err))
	}
	if !info.Mode().IsRegular() {
		return nil, fault.New(fault.Usage, "%s is not a file", name)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.New(fault.NotFound, "reading %s: %w", name, plainPath(err))
	}
	defer f.Close()
	h := sha512.New()
	if _, err := io.Copy(h, f); err != nil {
		return nil, fault.New(fault.Partial, "reading %s: %w", name, plainPath(err))
	}
	sig, err := a.Sign(key, sshNamespace, h.Sum(nil))
	if err != nil {
		return nil, agentFault(ctx, err)
	}
	// The file is read again: who verifies sees what is there after the signature.
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, fault.New(fault.Partial, "reading %s: %w", name, plainPath(err))
	}
	allowed, err := sshsig.Anyone(key.Line())
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	o := sshsig.Verify(sig, f, allowed, sshsig.Want{Namespace: sshNamespace, At: env.Now()})
	if !o.OK() {
		return nil, fault.New(fault.Untrusted, "what the SSH agent returned does not verify: %s: %s", o.Failures[0].Reason, o.Failures[0].Detail).WithHint("nothing was written; %s", o.Failures[0].Hint)
	}
	return &Signed{Subject: filepath.ToSlash(name), Bundle: filepath.ToSlash(target), Key: o.Key}, replaceFile(target, sig, 0o644)
}

// replaceable refuses to write over a signature of another kind, which .sig often
// is: an SSH signature, like a bundle, is made anew.
func replaceable(target string) error {
	info, err := os.Lstat(target)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err == nil && !info.Mode().IsRegular() {
		err = errors.New("not a file")
	}
	if err != nil {
		return fault.New(fault.Usage, "writing %s: %w", target, plainPath(err))
	}
	f, err := os.Open(target)
	if err != nil {
		return fault.New(fault.Usage, "writing %s: %w", target, plainPath(err))
	}
	defer f.Close()
	head, err := io.ReadAll(io.LimitReader(f, 512))
	if err == nil && !sshsig.IsArmored(head) {
		err = errors.New("it is there and is no SSH signature")
	}
	if err != nil {
		return fault.New(fault.Usage, "writing %s: %w", target, plainPath(err)).WithHint("move it away first")
	}
	return nil
}
