package image

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Names of annotations and labels (OCI annotations, pre-defined keys) and those
// that build tools add to the entries of an index.
const (
	keyRefName     = "org.opencontainers.image.ref.name"
	keyBaseName    = "org.opencontainers.image.base.name"
	keyBaseDigest  = "org.opencontainers.image.base.digest"
	keyContainerd  = "io.containerd.image.name"
	keyReference   = "vnd.docker.reference.type"
	keyPredicate   = "in-toto.io/predicate-type"
	attestationRef = "attestation-manifest"
	typeInToto     = "application/vnd.in-toto+json"
)

// descriptor points to content (OCI descriptor).
type descriptor struct {
	MediaType    string            `json:"mediaType"`
	Digest       string            `json:"digest"`
	Size         int64             `json:"size"`
	URLs         []string          `json:"urls"`
	Annotations  map[string]string `json:"annotations"`
	Platform     *platform         `json:"platform"`
	ArtifactType string            `json:"artifactType"`
}

// platform is what a manifest's image runs on.
type platform struct {
	Architecture string `json:"architecture"`
	OS           string `json:"os"`
	Variant      string `json:"variant"`
	OSVersion    string `json:"os.version"`
}

// String returns "os/architecture[/variant]".
func (p *platform) String() string {
	if p == nil || p.OS == "" && p.Architecture == "" {
		return ""
	}
	s := p.OS + "/" + p.Architecture
	if p.Variant != "" {
		s += "/" + p.Variant
	}
	return clip(s)
}

// unknown reports whether the entry is for no machine, as attestations are.
func (p *platform) unknown() bool {
	return p != nil && p.OS == "unknown" && p.Architecture == "unknown"
}

// manifest is an index or a manifest; its content tells which.
type manifest struct {
	SchemaVersion int               `json:"schemaVersion"`
	MediaType     string            `json:"mediaType"`
	Manifests     []descriptor      `json:"manifests"`
	Config        *descriptor       `json:"config"`
	Layers        []descriptor      `json:"layers"`
	Annotations   map[string]string `json:"annotations"`
	FSLayers      []json.RawMessage `json:"fsLayers"`
}

func parseManifest(data []byte) (*manifest, error) {
	m := new(manifest)
	if err := json.Unmarshal(data, m); err != nil {
		return nil, fmt.Errorf("not a manifest: %w", err)
	}
	switch {
	case len(m.FSLayers) > 0 || m.SchemaVersion == 1:
		return nil, errors.New("a manifest of schema 1, which is no longer read")
	case m.Manifests == nil && m.Config == nil:
		return nil, errors.New("neither an index nor a manifest of an image")
	case m.Manifests != nil && m.Config != nil:
		return nil, errors.New("both an index and a manifest")
	}
	return m, nil
}

// A leaf is one manifest that an index leads to.
type leaf struct {
	digest   Digest
	names    []string
	platform *platform
	manifest *manifest // nil if it cannot be read
	attests  bool
	err      error
}

// openOCI reads index.json and everything that it leads to but layers.
func (l *Layout) openOCI() error {
	data, err := document(l.files, "index.json", "")
	if err != nil {
		return err
	}
	m, err := parseManifest(data)
	if err != nil {
		return fmt.Errorf("index.json: %w", err)
	}
	if m.Manifests == nil {
		return errors.New("index.json: not an index")
	}
	l.index(m, nil, 1, make(map[Digest]bool))
	return nil
}

// index collects the manifests of an index. above holds the digests on the way
// to it: a cycle cannot have right digests, but costs nothing to refuse.
func (l *Layout) index(m *manifest, names []string, level int, seen map[Digest]bool) {
	for i := range m.Manifests {
		if len(l.leaves) >= maxLeaves {
			l.note("an index lists more than %d manifests; the others are not looked at", maxLeaves)
			return
		}
		d := &m.Manifests[i]
		own := names
		if own == nil {
			own = namesOf(d)
		}
		digest, err := ParseDigest(d.Digest)
		if err != nil {
			l.note("index entry: %v", err)
			continue
		}
		if seen[digest] {
			l.again(digest, own)
			continue
		}
		seen[digest] = true
		lf := leaf{digest: digest, names: own, platform: d.Platform, attests: d.Annotations[keyReference] == attestationRef || d.Platform.unknown()}
		data, err := document(l.files, digest.blob(), digest)
		if err == nil {
			lf.manifest, err = parseManifest(data)
		}
		if err == nil && lf.manifest.Manifests != nil {
			if level >= maxIndexes {
				l.note("index %s: over %d indexes inside indexes", digest, maxIndexes)
				continue
			}
			l.index(lf.manifest, own, level+1, seen)
			continue
		}
		lf.err = err
		l.leaves = append(l.leaves, lf)
	}
}

// again gives a manifest that is listed twice its second name, too.
func (l *Layout) again(digest Digest, names []string) {
	for i := range l.leaves {
		if lf := &l.leaves[i]; lf.digest == digest {
			for _, n := range names {
				if !slices.Contains(lf.names, n) && len(lf.names) < 100 {
					lf.names = append(slices.Clip(lf.names), n)
				}
			}
		}
	}
}

// namesOf returns the names under which an index lists an image. The name that
// containerd gives is whole, the reference name is often a tag only.
func namesOf(d *descriptor) []string {
	var out []string
	for _, key := range []string{keyContainerd, keyRefName} {
		if n := clip(d.Annotations[key]); n != "" && (len(out) == 0 || !strings.HasSuffix(out[0], n)) {
			out = append(out, n)
		}
	}
	return out
}

// attested notes the documents that an attestation manifest carries.
func (l *Layout) attested(lf *leaf) {
	if lf.manifest == nil {
		return
	}
	for _, d := range lf.manifest.Layers {
		if d.MediaType == typeInToto {
			l.note("attestation %s of type %s is in the file and was not read", clip(d.Digest), clip(d.Annotations[keyPredicate]))
		}
	}
}

// imageOf returns the image of a manifest.
func (l *Layout) imageOf(lf *leaf) (*Image, error) {
	if lf.err != nil {
		return nil, fmt.Errorf("manifest %s: %w", lf.digest, lf.err)
	}
	m := lf.manifest
	img := &Image{Names: lf.names, Manifest: lf.digest, files: l.files}
	switch m.Config.MediaType {
	case "", "application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json", "application/octet-stream":
	default:
		return nil, fmt.Errorf("manifest %s: its configuration is %q: not a container image", lf.digest, clip(m.Config.MediaType))
	}
	digest, err := ParseDigest(m.Config.Digest)
	if err != nil {
		return nil, fmt.Errorf("manifest %s: configuration: %w", lf.digest, err)
	}
	img.Config = digest
	data, err := document(l.files, digest.blob(), digest)
	if err != nil {
		return nil, fmt.Errorf("configuration of %s: %w", lf.digest, err)
	}
	for i := range m.Layers {
		d := &m.Layers[i]
		layer := Layer{MediaType: clip(d.MediaType), Size: d.Size}
		if layer.Digest, err = ParseDigest(d.Digest); err != nil {
			layer.Problem = err.Error()
		} else {
			layer.name = layer.Digest.blob()
		}
		img.Layers = append(img.Layers, layer)
	}
	img.BaseName, img.BaseDigest = clip(m.Annotations[keyBaseName]), clip(m.Annotations[keyBaseDigest])
	if err := img.configure(data, lf.platform); err != nil {
		return nil, fmt.Errorf("configuration %s: %w", digest, err)
	}
	l.markBase(img)
	return img, nil
}

// sortedLabels returns labels in the order of their keys.
func sortedLabels(m map[string]string) []Label {
	var out []Label
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, Label{strings.ToValidUTF8(k, "\uFFFD"), strings.ToValidUTF8(m[k], "\uFFFD")})
	}
	return out
}
