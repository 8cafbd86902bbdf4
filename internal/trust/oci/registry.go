package oci

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/remote/transport"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// A Registry is one repository of a registry. Passwords come from the keychain of
// container tools: the configuration of docker or podman, and its helpers.
type Registry struct {
	repo name.Repository
	opts []remote.Option
}

// OpenRegistry takes "HOST/REPOSITORY[:TAG][@DIGEST]" apart: the repository, and the
// tag or digest. The host must be named: none is guessed. Nothing is asked yet.
func OpenRegistry(ctx context.Context, reference, agent string) (*Registry, string, error) {
	ref, err := name.ParseReference(reference, name.WithDefaultRegistry(""))
	if err != nil {
		return nil, "", err
	}
	if ref.Context().RegistryStr() == "" {
		return nil, "", fmt.Errorf("%.200q names no registry", reference)
	}
	return &Registry{repo: ref.Context(), opts: []remote.Option{remote.WithContext(ctx), remote.WithAuthFromKeychain(authn.DefaultKeychain), remote.WithUserAgent(agent)}}, ref.Identifier(), nil
}

// Name returns the repository with its registry.
func (r *Registry) Name() string { return r.repo.Name() }

// reference names a manifest by tag or digest.
func (r *Registry) reference(s string) (name.Reference, error) {
	if _, err := hexOf(s); err == nil {
		return r.repo.Digest(s), nil
	}
	return name.NewTag(r.repo.Name()+":"+s, name.WithDefaultRegistry(""))
}

// missing gives the answer "not found" its error.
func missing(err error) error {
	var answer *transport.Error
	if errors.As(err, &answer) && answer.StatusCode == http.StatusNotFound {
		return ErrNotFound
	}
	return err
}

// Resolve implements [Repository].
func (r *Registry) Resolve(reference string) (Descriptor, error) {
	ref, err := r.reference(reference)
	if err != nil {
		return Descriptor{}, err
	}
	d, err := remote.Get(ref, r.opts...)
	if err != nil {
		return Descriptor{}, missing(err)
	}
	if _, err := check(d.Manifest, d.Digest.String()); err != nil {
		return Descriptor{}, err
	}
	return Descriptor{MediaType: string(d.MediaType), Digest: d.Digest.String(), Size: int64(len(d.Manifest))}, nil
}

// Manifest implements [Repository].
func (r *Registry) Manifest(digest string) ([]byte, error) {
	if _, err := hexOf(digest); err != nil {
		return nil, err
	}
	d, err := remote.Get(r.repo.Digest(digest), r.opts...)
	if err != nil {
		return nil, missing(err)
	}
	if len(d.Manifest) > MaxManifest {
		return nil, fmt.Errorf("a manifest of %d bytes is refused", len(d.Manifest))
	}
	return check(d.Manifest, digest)
}

// Blob implements [Repository].
func (r *Registry) Blob(digest string) ([]byte, error) {
	if _, err := hexOf(digest); err != nil {
		return nil, err
	}
	layer, err := remote.Layer(r.repo.Digest(digest), r.opts...)
	if err != nil {
		return nil, missing(err)
	}
	body, err := layer.Compressed()
	if err != nil {
		return nil, missing(err)
	}
	defer body.Close()
	data, err := io.ReadAll(io.LimitReader(body, MaxBlob+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxBlob {
		return nil, fmt.Errorf("a blob of more than %d bytes is refused", MaxBlob)
	}
	return check(data, digest)
}

// Referrers implements [Repository], with the API of referrers or, where a registry
// has none, with the tag that stands for it (distribution-spec v1.1, "Referrers Tag
// Schema").
func (r *Registry) Referrers(digest string) ([]Descriptor, error) {
	index, err := remote.Referrers(r.repo.Digest(digest), r.opts...)
	if err != nil {
		return nil, missing(err)
	}
	m, err := index.IndexManifest()
	if err != nil {
		return nil, err
	}
	if len(m.Manifests) > MaxReferrers {
		return nil, fmt.Errorf("more than %d referrers", MaxReferrers)
	}
	var out []Descriptor
	for _, d := range m.Manifests {
		out = append(out, Descriptor{MediaType: string(d.MediaType), Digest: d.Digest.String(), Size: d.Size, ArtifactType: d.ArtifactType, Annotations: d.Annotations})
	}
	return out, nil
}

// Attach stores content as an artefact that refers to a subject, and returns the
// digest of its manifest.
func (r *Registry) Attach(subject Descriptor, mediaType string, content []byte, annotations map[string]string) (string, error) {
	layer := DescriptorOf(mediaType, content)
	manifest, d, err := ReferrerTo(subject, layer, annotations)
	if err != nil {
		return "", err
	}
	for _, blob := range []v1.Layer{static.NewLayer(content, types.MediaType(mediaType)), static.NewLayer([]byte(EmptyConfig), EmptyType)} {
		if err := remote.WriteLayer(r.repo, blob, r.opts...); err != nil {
			return "", err
		}
	}
	return d.Digest, remote.Put(r.repo.Digest(d.Digest), taggable(manifest), r.opts...)
}

// taggable is a manifest as it is pushed.
type taggable []byte

// RawManifest implements remote.Taggable.
func (t taggable) RawManifest() ([]byte, error) { return t, nil }

// MediaType says what the manifest is.
func (taggable) MediaType() (types.MediaType, error) { return ManifestType, nil }
