package oci

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// The media types that are written (image-spec v1.1, media-types.md).
const (
	ManifestType = "application/vnd.oci.image.manifest.v1+json"
	EmptyType    = "application/vnd.oci.empty.v1+json"
)

// The bounds of what is read.
const (
	MaxManifest  = 4 << 20  // bytes
	MaxBlob      = 16 << 20 // bytes of one piece of evidence
	MaxReferrers = 1000
	maxLayers    = 256
)

// ErrNotFound says that something is not in the repository.
var ErrNotFound = errors.New("it is not there")

// A Descriptor names content (image-spec v1.1, descriptor.md).
type Descriptor struct {
	MediaType    string            `json:"mediaType"`
	Digest       string            `json:"digest"`
	Size         int64             `json:"size"`
	ArtifactType string            `json:"artifactType,omitempty"`
	Annotations  map[string]string `json:"annotations,omitempty"`
}

// A Repository keeps manifests and blobs. What it returns has the digest that was
// asked for.
type Repository interface {
	// Resolve finds a manifest by tag or digest.
	Resolve(reference string) (Descriptor, error)
	// Manifest returns a manifest by its digest.
	Manifest(digest string) ([]byte, error)
	// Blob returns a blob of at most MaxBlob bytes.
	Blob(digest string) ([]byte, error)
	// Referrers lists the manifests that refer to one.
	Referrers(digest string) ([]Descriptor, error)
}

// A manifest is what is used of an image manifest.
type manifest struct {
	artifactType, config, subject string
	layers                        []Descriptor
}

func decodeManifest(data []byte) (*manifest, error) {
	doc, err := tree.JSON(string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	m := &manifest{artifactType: strings.Clone(root.Get("artifactType").Text()), config: strings.Clone(root.Path("config", "mediaType").Text()), subject: strings.Clone(root.Path("subject", "digest").Text())}
	for n := range root.Get("layers").Children() {
		if len(m.layers) == maxLayers {
			return nil, fmt.Errorf("more than %d layers", maxLayers)
		}
		m.layers = append(m.layers, descriptorOf(n))
	}
	return m, nil
}

// decodeIndex lists the manifests of an index.
func decodeIndex(data []byte) ([]Descriptor, error) {
	doc, err := tree.JSON(string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, err
	}
	var out []Descriptor
	for n := range doc.Root().Get("manifests").Children() {
		if len(out) == MaxReferrers {
			return nil, fmt.Errorf("more than %d manifests", MaxReferrers)
		}
		out = append(out, descriptorOf(n))
	}
	return out, nil
}

func descriptorOf(n tree.Node) Descriptor {
	d := Descriptor{MediaType: strings.Clone(n.Get("mediaType").Text()), Digest: strings.Clone(n.Get("digest").Text()), ArtifactType: strings.Clone(n.Get("artifactType").Text())}
	for a := range n.Get("annotations").Children() {
		if d.Annotations == nil {
			d.Annotations = map[string]string{}
		}
		d.Annotations[strings.Clone(a.Key())] = strings.Clone(a.Text())
	}
	return d
}

// hexOf returns the hexadecimal part of a SHA-256 digest.
func hexOf(digest string) (string, error) {
	value, ok := strings.CutPrefix(digest, "sha256:")
	if !ok || len(value) != 64 || strings.Trim(value, "0123456789abcdef") != "" {
		return "", fmt.Errorf("the digest %.80q is no SHA-256", digest)
	}
	return value, nil
}

// check compares content with its digest.
func check(data []byte, digest string) ([]byte, error) {
	value, err := hexOf(digest)
	if err != nil {
		return nil, err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != value {
		return nil, fmt.Errorf("what is kept as %s has another digest", digest)
	}
	return data, nil
}

// DescriptorOf returns the descriptor of content.
func DescriptorOf(mediaType string, data []byte) Descriptor {
	sum := sha256.Sum256(data)
	return Descriptor{MediaType: mediaType, Digest: "sha256:" + hex.EncodeToString(sum[:]), Size: int64(len(data))}
}

// EmptyConfig is the content of a configuration that says nothing.
const EmptyConfig = "{}"

// ReferrerTo returns the manifest of an artefact with one layer that refers to a
// subject (image-spec v1.1, manifest.md, "Guidelines for Artifact Usage").
func ReferrerTo(subject, layer Descriptor, annotations map[string]string) ([]byte, Descriptor, error) {
	subject = Descriptor{MediaType: subject.MediaType, Digest: subject.Digest, Size: subject.Size}
	data, err := json.Marshal(struct {
		Version      int               `json:"schemaVersion"`
		MediaType    string            `json:"mediaType"`
		ArtifactType string            `json:"artifactType"`
		Config       Descriptor        `json:"config"`
		Layers       []Descriptor      `json:"layers"`
		Subject      Descriptor        `json:"subject"`
		Annotations  map[string]string `json:"annotations"`
	}{2, ManifestType, layer.MediaType, DescriptorOf(EmptyType, []byte(EmptyConfig)), []Descriptor{layer}, subject, annotations})
	if err != nil {
		return nil, Descriptor{}, fmt.Errorf("writing the referrer: %w", err)
	}
	d := DescriptorOf(ManifestType, data)
	d.ArtifactType, d.Annotations = layer.MediaType, annotations
	return data, d, nil
}
