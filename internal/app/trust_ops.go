package app

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/authority"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// RotatableKeys returns what can get new keys.
func RotatableKeys() []string { return authority.Rotatable() }

// atRest runs f on an instance that does not run, with the password of its keys.
// One that runs is stopped before and started after.
func (e Env) atRest(ctx context.Context, req TrustRequest, f func(dir string, password []byte) error) error {
	dir, err := e.instanceDir(req.Dir)
	if err != nil {
		return err
	}
	if !authority.Exists(dir) {
		return fault.New(fault.NotFound, "there is no instance in %s", dir).WithHint("ossay trust up makes one")
	}
	password, err := e.keyPassword(req.PasswordFile)
	if err != nil {
		return err
	}
	// A standby must not take it meanwhile.
	gate, err := authority.Hold(dir)
	if err != nil {
		return instanceFault(err)
	}
	defer gate.Close()
	ran, err := TrustDown(ctx, e, dir)
	if err != nil {
		return err
	}
	err = f(dir, password)
	if ran {
		if _, uerr := TrustUpBackground(ctx, e, req); err == nil {
			err = uerr
		}
	}
	return instanceFault(err)
}

// instanceFault words an error of an instance.
func instanceFault(err error) error {
	var known *fault.Fault
	switch {
	case err == nil || errors.As(err, &known):
		return err
	case keys.IsPassword(err):
		return fault.New(fault.Usage, "%w", err).WithHint("set OSSAY_TRUST_PASSWORD, or give --password-file")
	}
	return fault.New(fault.Usage, "%w", plainPath(err))
}

// TrustRotate gives parts of an instance new keys and takes over the new trusted
// root.
func TrustRotate(ctx context.Context, env Env, req TrustRequest, parts []string) error {
	for _, p := range parts {
		if !slices.Contains(authority.Rotatable(), p) {
			return fault.New(fault.Usage, "%q cannot be rotated", p).WithHint("one of %s", strings.Join(authority.Rotatable(), ", "))
		}
	}
	return env.atRest(ctx, req, func(dir string, password []byte) error {
		if err := authority.Rotate(dir, password, parts, authority.Surroundings{Now: env.Now, Random: random()}); err != nil {
			return err
		}
		d, err := authority.Describe(dir)
		if err != nil {
			return err
		}
		_, err = env.takeTrust(dir, d.TrustedRoot)
		return err
	})
}

// TrustBackup writes the whole instance into a file; its keys stay sealed.
func TrustBackup(ctx context.Context, env Env, req TrustRequest, file string) error {
	return env.atRest(ctx, req, func(dir string, _ []byte) error {
		return writeStream(file, 0o600, func(w io.Writer) error { return authority.Backup(dir, w) })
	})
}

// writeStream writes a file that appears whole or not at all.
func writeStream(name string, mode os.FileMode, f func(io.Writer) error) error {
	tmp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
	}
	defer os.Remove(tmp.Name())
	err = f(tmp)
	if err == nil {
		err = tmp.Chmod(mode)
	}
	if err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	if err := os.Rename(tmp.Name(), name); err != nil {
		return fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
	}
	return nil
}

// TrustRestore makes an instance from a backup.
func TrustRestore(env Env, req TrustRequest, file string) error {
	dir, err := env.instanceDir(req.Dir)
	if err != nil {
		return err
	}
	password, err := env.keyPassword(req.PasswordFile)
	if err != nil {
		return err
	}
	f, err := os.Open(file)
	if err != nil {
		return fault.New(fault.NotFound, "reading %s: %w", file, plainPath(err))
	}
	defer f.Close()
	return instanceFault(authority.Restore(dir, f, password, authority.Surroundings{Now: env.Now, Random: random()}))
}

// TrustExport writes what another site needs to verify and to sign: a signed
// archive.
func TrustExport(env Env, dir, file string) error {
	dir, err := env.instanceDir(dir)
	if err != nil {
		return err
	}
	if !authority.Exists(dir) {
		return fault.New(fault.NotFound, "there is no instance in %s", dir)
	}
	return instanceFault(writeStream(file, 0o644, func(w io.Writer) error { return authority.Export(dir, w) }))
}

// TrustUser gives a local user of an instance a password.
func TrustUser(ctx context.Context, env Env, req TrustRequest, email, secret string) error {
	return env.atRest(ctx, req, func(dir string, password []byte) error {
		i, err := authority.Open(dir, password, authority.Surroundings{Now: env.Now, Random: random()})
		if err != nil {
			return err
		}
		defer i.Close()
		return i.SetUser(email, secret)
	})
}

// TrustIssuer lets tokens of another identity provider count; its keys come from
// a file, so that signing makes no call.
func TrustIssuer(ctx context.Context, env Env, req TrustRequest, issuer authority.Issuer, jwks string) error {
	data, err := readBounded(jwks)
	if err != nil {
		return err
	}
	if !json.Valid(data) {
		return fault.New(fault.Usage, "%s is no JSON Web Key Set", jwks)
	}
	issuer.JWKS = data
	return env.atRest(ctx, req, func(dir string, password []byte) error {
		return authority.AddIssuer(dir, password, issuer, authority.Surroundings{Now: env.Now, Random: random()})
	})
}

// An IssuerRequest says how another identity provider's tokens are read.
type IssuerRequest struct {
	URL, JWKS, Audience, Claim string
	URI                        bool
}

// Issuer returns the issuer of the request.
func (r IssuerRequest) Issuer() authority.Issuer {
	return authority.Issuer{URL: strings.TrimSuffix(r.URL, "/"), Audience: r.Audience, Claim: r.Claim, URI: r.URI}
}

// webTimeout bounds one request to an instance.
const webTimeout = 30 * time.Second

func webClient() *http.Client { return &http.Client{Timeout: webTimeout} }
