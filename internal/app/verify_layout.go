package app

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/layout"
)

// A LayoutRequest says which in-toto layout to verify with which links.
type LayoutRequest struct {
	VerifyRequest          // Subjects are artefacts that a step should have made
	Layout        string   // file
	Links         string   // folder; that of the layout if empty
	Keys          []string // of the layout's owners; all of them must have signed
}

// VerifyLayout verifies an in-toto layout and its links. No inspection is run.
func VerifyLayout(ctx context.Context, env Env, req LayoutRequest, sink finding.Sink) (int, error) {
	if req.Layout == "" || len(req.Keys) == 0 {
		return 0, fault.New(fault.Usage, "verify layout needs --layout and --key")
	}
	given, err := readAnchors(env, req.VerifyRequest)
	if err != nil {
		return 0, err
	}
	data, err := readBounded(req.Layout)
	if err != nil {
		return 0, err
	}
	if req.Links == "" {
		req.Links = filepath.Dir(req.Layout)
	}
	dir, err := os.OpenRoot(req.Links)
	if err != nil {
		return 0, fault.New(fault.NotFound, "opening the links in %s: %w", req.Links, plainPath(err))
	}
	defer dir.Close()
	g := layout.Given{At: given.at, Link: func(name string) ([]byte, error) {
		f, err := dir.Open(name) // never out of the folder
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return io.ReadAll(io.LimitReader(f, maxEvidence))
	}}
	for _, name := range req.Keys {
		text, err := readBounded(name)
		if err != nil {
			return 0, err
		}
		k, err := keys.ParsePublic(text)
		if err != nil {
			return 0, fault.New(fault.Untrusted, "%s: %s: %w", name, verify.KeyUnusable, err).WithHint("give the public key with --key")
		}
		g.Owners = append(g.Owners, k)
	}
	subjects := req.Subjects
	if len(subjects) == 0 {
		subjects = []string{req.Layout}
	}
	run := verification{env: env, sink: sink, name: strings.Join(subjects, " "), exitZero: req.ExitZero}
	for _, s := range subjects {
		if ctx.Err() != nil {
			break
		}
		r := layout.Verify(data, g)
		digest := ""
		if len(req.Subjects) > 0 {
			a, err := artifact(s)
			if err != nil {
				return 0, err
			}
			if digest = digestOf(a); r.OK() {
				r.Made(s, a.Digests)
			}
		}
		run.addOutcome(s, req.Layout, digest, r.Outcome, nil)
	}
	return run.report(ctx)
}
