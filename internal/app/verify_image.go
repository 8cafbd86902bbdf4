package app

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/oci"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// The beginnings of names of images: in a registry, and in an image layout (as
// skopeo writes it, "oci:DIR[:TAG]", or with @DIGEST).
const (
	inRegistry = "oci://"
	inLayout   = "oci:"
)

// isImage reports whether a subject is the name of an image.
func isImage(subject string) bool { return strings.HasPrefix(subject, inLayout) }

// IsImage reports whether a subject of a verification is an image, and whether it is
// in a registry.
func IsImage(subject string) (image, registry bool) {
	return isImage(subject), strings.HasPrefix(subject, inRegistry)
}

// images checks that images can be judged, and registries be asked.
func (req *VerifyRequest) images() error {
	for _, s := range req.Subjects {
		image, registry := IsImage(s)
		switch {
		case registry && !req.Online:
			return fault.New(fault.Usage, "%s is in a registry, and verify asks none by itself", s).WithHint("give --online, or copy the image to a layout: skopeo copy, and oci:DIR:TAG")
		case image && (req.Bundle != "" || req.Signature != ""):
			return fault.New(fault.Usage, "%s: the evidence is kept with an image, so --bundle and --signature do not go with it", s)
		case image && req.Key == "" && (req.Identity == "" || req.Issuer == ""):
			return fault.New(fault.Usage, "%s: an image needs --by NAME and --issuer URL, or --key FILE", s)
		}
	}
	return nil
}

// openImage opens the place where an image is kept, and finds its manifest.
func openImage(ctx context.Context, env Env, subject string) (r oci.Repository, d oci.Descriptor, closing func(), err error) {
	var reference string
	closing = func() {}
	if name, ok := strings.CutPrefix(subject, inRegistry); ok {
		registry, ref, err := oci.OpenRegistry(ctx, name, "ossay/"+env.Version)
		if err != nil {
			return nil, d, closing, fault.New(fault.Usage, "%s: %w", subject, err).WithHint("name an image as oci://HOST/REPOSITORY:TAG or oci://HOST/REPOSITORY@sha256:HEX")
		}
		r, reference = registry, ref
	} else {
		var dir string
		dir, reference = layoutName(strings.TrimPrefix(subject, inLayout))
		layout, err := oci.OpenLayout(dir)
		if err != nil {
			return nil, d, closing, fault.New(fault.NotFound, "%s is no OCI image layout: %w", dir, plainPath(err))
		}
		r, closing = layout, func() { layout.Close() }
	}
	if d, err = r.Resolve(reference); err != nil {
		closing()
		kind := fault.Usage
		if errors.Is(err, oci.ErrNotFound) {
			kind = fault.NotFound
		}
		return nil, d, func() {}, fault.New(kind, "finding %s: %w", subject, err)
	}
	return r, d, closing, nil
}

// layoutName takes "DIR", "DIR:TAG" and "DIR@DIGEST" apart. The folder counts where
// one has that name.
func layoutName(s string) (dir, reference string) {
	if i := strings.LastIndex(s, "@sha256:"); i > 0 {
		return s[:i], s[i+1:]
	}
	if i := strings.LastIndexByte(s, ':'); i > 0 && !isFile(s+"/oci-layout") {
		return s[:i], s[i+1:]
	}
	return s, ""
}

// image verifies the evidence that is kept with an image. One piece that meets what
// is expected suffices: whoever may push can put others beside it. Where none does,
// all of them are told.
func (x *verification) image(ctx context.Context, subject string) error {
	r, d, closing, err := openImage(ctx, x.env, subject)
	if err != nil {
		return err
	}
	defer closing()
	x.online = x.online || strings.HasPrefix(subject, inRegistry)
	list, notes, err := oci.Collect(r, d.Digest)
	if err != nil {
		return fault.New(fault.Partial, "looking for evidence about %s: %w", subject, err)
	}
	if len(list) == 0 {
		what := fault.New(fault.NotFound, "no evidence is kept with %s (%s)", subject, d.Digest).WithHint("attest it: ossay attest --type … %s", subject)
		if len(notes) > 0 {
			what = fault.New(fault.Untrusted, "no evidence that is kept with %s can be read: %s", subject, notes[0])
		}
		return what
	}
	var aside []finding.Check
	for _, n := range notes {
		aside = append(aside, finding.Check{Rule: "set-aside", OK: true, Detail: n})
	}
	var good, bad []*verification
	for i := range list {
		one := &verification{env: x.env}
		one.add(subject, list[i].Name, x.root, x.piece(&list[i], d.Digest), x.want)
		if one.list[0].OK {
			good = append(good, one)
			continue
		}
		bad = append(bad, one)
		aside = append(aside, finding.Check{Rule: "set-aside", OK: true, Detail: list[i].Name + ": " + one.findings[0].Message})
	}
	if len(good) == 0 {
		good = bad
	}
	for i, one := range good {
		v := one.list[0]
		if v.OK && i == 0 {
			v.Checks = append(v.Checks, aside...)
		}
		v.Digest = d.Digest
		x.list = append(x.list, v)
		x.findings = append(x.findings, one.findings...)
	}
	return nil
}

// piece verifies one piece of evidence about a manifest.
func (x *verification) piece(e *oci.Evidence, digest string) *verify.Result {
	value, err := hex.DecodeString(strings.TrimPrefix(digest, "sha256:"))
	if err != nil {
		value = nil // a digest that was checked before
	}
	a := verify.Artifact{Name: digest, Digests: map[string][]byte{"sha256": value}}
	switch {
	case e.Data != nil:
		return x.bundles.Bundle(e.Data, a, x.expect)
	case e.Payload == nil:
		return x.bundles.Decoded(e.Bundle, a, x.expect)
	}
	r := x.bundles.Decoded(e.Bundle, verify.Of("payload", e.Payload), x.expect)
	if e.About != digest {
		r.Refuse(verify.ArtifactMismatch, fmt.Sprintf("the signature is about the image %.80s", e.About))
	}
	return r
}
