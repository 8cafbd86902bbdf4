package app

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/sign"
	"github.com/ossay-dev/ossay/internal/trust/sign/kms"
	"github.com/ossay-dev/ossay/internal/trust/sign/sshagent"
)

// signingKey returns the key that a name stands for, wherever keys sign: a private
// key file; a key of the SSH agent, agent:SHA256:… or the file of its public half;
// hashivault://KEY in the transit engine of a Vault; NAME://KEY of the plug-in
// sigstore-kms-NAME in PATH. Offline no server is asked; what a plug-in asks is its
// own affair.
func (e Env) signingKey(ctx context.Context, name string, offline bool) (crypto.Signer, error) {
	if key, ok := strings.CutPrefix(name, vaultPrefix); ok {
		return e.vaultKey(ctx, name, key, offline)
	}
	if program, key, ok := kms.Program(name); ok {
		return pluginKey(ctx, name, program, key)
	}
	key, fingerprint, err := agentKey(name)
	switch {
	case err != nil:
		return nil, err
	case fingerprint != "":
		return e.agentSigner(ctx, key, fingerprint)
	}
	return e.privateKey(name)
}

// signMessage has a message signed and verifies the signature: services, plug-ins
// and agents are not believed.
func signMessage(key crypto.Signer, message []byte, opts crypto.SignerOpts) ([]byte, error) {
	public, err := keys.NewPublic(key.Public())
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	sig, err := crypto.SignMessage(key, random(), message, opts)
	if err != nil {
		return nil, signFault(err)
	}
	if !public.Verify(message, sig, false) {
		return nil, fault.New(fault.Untrusted, "what holds the key %s made a signature that does not hold", public.Fingerprint()).WithHint("nothing was written")
	}
	return sig, nil
}

// signFault says what to do about an error of a key that should have signed.
func signFault(err error) error {
	var f *fault.Fault
	switch {
	case err == nil:
		return nil
	case errors.As(err, &f):
		return f
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, sign.ErrStatement):
		return fault.New(fault.Usage, "signing: %w", err).WithHint("sign statements with an ECDSA or RSA key")
	case errors.Is(err, sign.ErrLogged):
		return fault.New(fault.Partial, "signing: %w", err).WithHint("keep the bundle that was made then: it still counts; an ECDSA key makes a new signature each time")
	case errors.Is(err, keys.ErrPrehash):
		return fault.New(fault.Usage, "signing: %w; a bundle needs that one, for the log records digests", keys.ErrPrehash).WithHint("give an ECDSA or RSA key, or an Ed25519 key in a file")
	case errors.Is(err, keys.ErrPSS):
		return fault.New(fault.Usage, "signing: %w", keys.ErrPSS).WithHint("give an ECDSA or Ed25519 key, or an RSA key in a file or in Vault")
	case errors.Is(err, sshagent.ErrFramed):
		return fault.New(fault.Usage, "signing: %w", err).WithHint("ossay sign --key KEY FILE makes an SSH signature, FILE.sig")
	}
	return fault.New(fault.Partial, "signing: %w", err)
}

// isEd25519 reports whether a key signs messages as they are.
func isEd25519(k crypto.PublicKey) bool {
	_, ok := k.(ed25519.PublicKey)
	return ok
}
