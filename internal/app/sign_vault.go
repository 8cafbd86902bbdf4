package app

import (
	"context"
	"crypto"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/sign/vault"
)

// vaultPrefix stands before the name of a key in the transit engine of a Vault, as
// other tools of Sigstore write it.
const vaultPrefix = "hashivault://"

// vaultKey returns a key of a Vault. Where it is and who asks is in the variables of
// Vault's own client.
func (e Env) vaultKey(ctx context.Context, name, key string, offline bool) (crypto.Signer, error) {
	which, err := vault.ParseName(key)
	if err != nil {
		return nil, fault.New(fault.Usage, "--key %s: %w", name, err).WithHint("hashivault://KEY or hashivault://KEY?version=2")
	}
	if offline {
		return nil, fault.New(fault.Usage, "--key %s: the key is on a server, and --offline was given", name)
	}
	s, err := e.vaultServer()
	if err != nil {
		return nil, err
	}
	k, err := vault.Open(ctx, s, which)
	if err != nil {
		return nil, vaultFault(ctx, name, s.Address, err)
	}
	return &vaultSigner{ctx: ctx, k: k, name: name, address: s.Address}, nil
}

// A vaultSigner names the key and its server in errors.
type vaultSigner struct {
	ctx           context.Context
	k             *vault.Signer
	name, address string
}

// Public returns the public half of the key.
func (v *vaultSigner) Public() crypto.PublicKey { return v.k.Public() }

// Sign is that of the key.
func (v *vaultSigner) Sign(r io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	sig, err := v.k.Sign(r, digest, opts)
	if err != nil {
		return nil, vaultFault(v.ctx, v.name, v.address, err)
	}
	return sig, nil
}

// vaultFault says what to do about an error of a Vault.
func vaultFault(ctx context.Context, name, address string, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if errors.Is(err, keys.ErrPrehash) {
		return signFault(err)
	}
	f := fault.New(fault.Partial, "the key %s of the Vault %s: %w", name, address, err)
	var status *vault.Status
	var unknown x509.UnknownAuthorityError
	switch {
	case errors.Is(err, vault.ErrPlain):
		f.Kind = fault.Usage
		return f.WithHint("give an address that begins with https, or set OSSAY_VAULT_HTTP=allow")
	case errors.As(err, &unknown):
		return f.WithHint("VAULT_CACERT names the file of the authority that vouches for the server")
	case errors.As(err, &status) && status.Code == http.StatusForbidden:
		return f.WithHint("the policy of the token must allow to read transit/keys/KEY and to update transit/sign/KEY")
	case errors.As(err, &status) && status.Code == http.StatusNotFound:
		f.Kind = fault.NotFound
		return f.WithHint("vault list transit/keys lists the keys; TRANSIT_SECRET_ENGINE_PATH and VAULT_NAMESPACE say where else to look")
	case errors.As(err, &status) && status.Code >= 300 && status.Code < 400:
		return f.WithHint("set VAULT_ADDR to the server that answers")
	}
	return f
}

// vaultServer reads VAULT_ADDR, VAULT_TOKEN, VAULT_NAMESPACE, VAULT_CACERT and
// TRANSIT_SECRET_ENGINE_PATH.
func (e Env) vaultServer() (*vault.Server, error) {
	address := e.Getenv("VAULT_ADDR")
	if address == "" {
		return nil, fault.New(fault.Usage, "the key is in a Vault, and VAULT_ADDR names none").WithHint("VAULT_ADDR=https://vault.example:8200")
	}
	token, err := e.vaultToken()
	if err != nil {
		return nil, err
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	if file := e.Getenv("VAULT_CACERT"); file != "" {
		data, err := readBounded(file)
		if err != nil {
			return nil, err
		}
		pool := x509.NewCertPool()
		if !pool.AppendCertsFromPEM(data) {
			return nil, fault.New(fault.Usage, "VAULT_CACERT: %s holds no certificate", file)
		}
		transport.TLSClientConfig = &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
	}
	return &vault.Server{
		HTTP: &http.Client{Timeout: signTimeout, Transport: transport}, Address: address, Token: token,
		Namespace: e.Getenv("VAULT_NAMESPACE"), Mount: e.Getenv("TRANSIT_SECRET_ENGINE_PATH"), Plain: e.Getenv("OSSAY_VAULT_HTTP") == "allow",
	}, nil
}

// vaultToken reads VAULT_TOKEN, or the file in which "vault login" leaves it.
func (e Env) vaultToken() (string, error) {
	token := e.Getenv("VAULT_TOKEN")
	if home := e.Getenv("HOME"); token == "" && home != "" {
		data, err := readBounded(filepath.Join(home, ".vault-token"))
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
		token = string(data)
	}
	token = strings.TrimSpace(token)
	switch {
	case token == "":
		return "", fault.New(fault.Usage, "the key is in a Vault, and there is no token for it").WithHint("vault login, or set VAULT_TOKEN")
	case strings.ContainsFunc(token, func(r rune) bool { return unicode.IsControl(r) || r > unicode.MaxASCII }):
		return "", fault.New(fault.Usage, "the token for the Vault has characters that no token has")
	}
	return token, nil
}
