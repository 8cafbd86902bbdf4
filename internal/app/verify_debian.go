package app

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/verify/debian"
)

// A DebianRequest says which packages to verify with which files of their archive.
type DebianRequest struct {
	VerifyRequest
	Release   string // InRelease, or Release with its signature beside it
	ReleaseBy string // Release.gpg; beside the Release file if empty
	Packages  string // package list, compressed or not
	Suite     string // expected suite or codename
}

// VerifyDebian verifies Debian packages to the signature of their archive.
func VerifyDebian(ctx context.Context, env Env, req DebianRequest, sink finding.Sink) (int, error) {
	if req.Release == "" || req.Packages == "" || req.Keyring == "" {
		return 0, fault.New(fault.Usage, "verify debian needs --release, --packages and --keyring").WithHint("apt keeps the first two in its lists folder, /usr/share/keyrings has the keys")
	}
	given, err := readAnchors(env, req.VerifyRequest)
	if err != nil {
		return 0, err
	}
	c := debian.Chain{Keyring: given.keyring, Packages: func() (io.ReadCloser, error) { return os.Open(req.Packages) }}
	if c.Release, err = readBounded(req.Release); err != nil {
		return 0, err
	}
	if !strings.HasPrefix(string(c.Release), "-----BEGIN PGP SIGNED MESSAGE-----") {
		name := req.ReleaseBy
		if name == "" {
			name = req.Release + ".gpg"
		}
		if c.Signature, err = readBounded(name); err != nil {
			return 0, err
		}
	}
	run := verification{env: env, sink: sink, name: strings.Join(req.Subjects, " "), exitZero: req.ExitZero}
	for _, s := range req.Subjects {
		if ctx.Err() != nil {
			break
		}
		a, err := artifact(s)
		if err != nil {
			return 0, err
		}
		sum := a.Digests["sha256"]
		if sum == nil {
			return 0, fault.New(fault.Usage, "%s: archives know packages by their SHA-256", s)
		}
		_, o := c.Verify(sum, debian.Want{Suite: req.Suite, At: given.at, FileName: filepath.Base(s)})
		run.addOutcome(s, req.Release, "", o, nil)
	}
	return run.report(ctx)
}
