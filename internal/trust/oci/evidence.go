package oci

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

// Evidence is one piece of evidence about an image.
type Evidence struct {
	Name string // where it is kept, for people
	// Data is a Sigstore bundle as it is kept; nil where cosign kept its parts apart,
	// and Bundle is made of them.
	Data   []byte
	Bundle *sigstore.Bundle
	// Payload is what such a signature is over, and About the digest that the payload
	// names. A statement in an envelope has neither.
	Payload []byte
	About   string
}

// Collect gathers the evidence about a manifest: bundles that refer to it, and what
// cosign kept under tags before. What cannot be read is told in notes, and does not
// stop it.
func Collect(r Repository, subject string) (list []Evidence, notes []string, err error) {
	value, err := hexOf(subject)
	if err != nil {
		return nil, nil, err
	}
	referrers, err := r.Referrers(subject)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return nil, nil, fmt.Errorf("asking for referrers: %w", err)
	}
	for _, d := range referrers {
		// Some registries tell the type of the configuration in its place.
		if d.ArtifactType != "" && d.ArtifactType != EmptyType && !isBundle(d.ArtifactType) {
			continue
		}
		found, err := bundles(r, d.Digest, subject)
		if err != nil {
			notes = append(notes, fmt.Sprintf("the referrer %.80s: %v", d.Digest, err))
		}
		list = append(list, found...)
	}
	for _, ending := range []string{".sig", ".att"} {
		tag := "sha256-" + value + ending
		d, err := r.Resolve(tag)
		if errors.Is(err, ErrNotFound) {
			continue
		}
		var found []Evidence
		if err == nil {
			found, err = cosigned(r, d.Digest, tag)
		}
		if err != nil {
			notes = append(notes, fmt.Sprintf("the tag %s: %v", tag, err))
		}
		list = append(list, found...)
	}
	return list, notes, nil
}

// bundles returns the bundles of a referrer.
func bundles(r Repository, digest, subject string) ([]Evidence, error) {
	data, err := r.Manifest(digest)
	if err != nil {
		return nil, err
	}
	m, err := decodeManifest(data)
	if err != nil {
		return nil, err
	}
	if m.subject != subject {
		return nil, errors.New("it refers to another manifest")
	}
	var out []Evidence
	for i, l := range m.layers {
		if !isBundle(l.MediaType) {
			continue
		}
		blob, err := r.Blob(l.Digest)
		if err != nil {
			return out, err
		}
		name := "referrer " + digest
		if i > 0 {
			name += fmt.Sprintf(", layer %d", i+1)
		}
		out = append(out, Evidence{Name: name, Data: blob})
	}
	if len(out) == 0 && isBundle(m.artifactType) {
		return nil, errors.New("it holds no bundle")
	}
	return out, nil
}

// isBundle reports whether a type is that of Sigstore bundles, of any version.
func isBundle(mediaType string) bool {
	return strings.HasPrefix(mediaType, "application/vnd.dev.sigstore.bundle")
}
