package app

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/oci"
)

// ociRefName is the annotation with the tag of a manifest in a layout (image-spec
// v1.1, annotations.md).
const ociRefName = "org.opencontainers.image.ref.name"

// ociLayout is an image layout with the manifest that something is said about.
type ociLayout struct {
	dir     string
	index   map[string]json.RawMessage // what is not understood is kept
	list    []json.RawMessage          // its manifests, as they are written
	subject oci.Descriptor
}

// openLayout reads an image layout and finds a manifest by tag or digest.
func openLayout(dir, want string) (*ociLayout, error) {
	if !isFile(filepath.Join(dir, "oci-layout")) {
		return nil, fault.New(fault.NotFound, "%s is no OCI image layout", dir)
	}
	name := filepath.Join(dir, "index.json")
	data, err := readBounded(name)
	if err != nil {
		return nil, err
	}
	l := &ociLayout{dir: dir}
	if err = json.Unmarshal(data, &l.index); err == nil {
		err = json.Unmarshal(l.index["manifests"], &l.list)
	}
	if err != nil || len(l.list) == 0 {
		return nil, fault.New(fault.Usage, "%s: it lists no manifests", name)
	}
	found := 0
	for _, raw := range l.list {
		var d oci.Descriptor
		if err := json.Unmarshal(raw, &d); err != nil {
			return nil, fault.New(fault.Usage, "%s: %w", name, err)
		}
		if d.Digest == want || d.Annotations[ociRefName] == want {
			l.subject = oci.Descriptor{MediaType: d.MediaType, Digest: d.Digest, Size: d.Size}
			found++
		}
	}
	switch {
	case found == 0:
		return nil, fault.New(fault.NotFound, "%s holds no manifest %s", dir, want).WithHint("name it by its tag or its digest")
	case found > 1:
		return nil, fault.New(fault.Usage, "%s holds %d manifests %s", dir, found, want).WithHint("name it by its digest")
	}
	return l, l.check()
}

// check compares the manifest with its digest: nothing is said about what is not
// there.
func (l *ociLayout) check() error {
	value, ok := strings.CutPrefix(l.subject.Digest, "sha256:")
	if !ok || len(value) != 64 || strings.Trim(value, "0123456789abcdef") != "" {
		return fault.New(fault.Usage, "the manifest's digest %q is no SHA-256", l.subject.Digest)
	}
	data, err := readBounded(filepath.Join(l.dir, "blobs", "sha256", value))
	if err != nil {
		return err
	}
	if hexSum(data) != value {
		return fault.New(fault.Untrusted, "the manifest %s of %s is damaged", l.subject.Digest, l.dir)
	}
	return nil
}

// attach stores a bundle as a manifest that refers to the subject, and lists it in
// the index, where a layout keeps its referrers (image-spec v1.1, manifest.md,
// "subject"; Sigstore's bundle specification for OCI).
func (l *ociLayout) attach(bundle []byte, predicateType string) (string, error) {
	layer, err := l.blob(sigstore.MediaType, bundle)
	if err != nil {
		return "", err
	}
	if _, err := l.blob(oci.EmptyType, []byte(oci.EmptyConfig)); err != nil {
		return "", err
	}
	data, d, err := oci.ReferrerTo(l.subject, layer, bundleNotes(predicateType))
	if err != nil {
		return "", fault.New(fault.Internal, "%w", err)
	}
	if _, err := l.blob(oci.ManifestType, data); err != nil {
		return "", err
	}
	raw, err := json.Marshal(d)
	if err == nil {
		l.list = append(l.list, raw)
		l.index["manifests"], err = json.Marshal(l.list)
	}
	var index []byte
	if err == nil {
		index, err = json.Marshal(l.index)
	}
	if err != nil {
		return "", fault.New(fault.Internal, "writing the index: %w", err)
	}
	return d.Digest, replaceFile(filepath.Join(l.dir, "index.json"), append(index, '\n'), 0o644)
}

func (l *ociLayout) blob(mediaType string, data []byte) (oci.Descriptor, error) {
	d := oci.DescriptorOf(mediaType, data)
	value := strings.TrimPrefix(d.Digest, "sha256:")
	dir := filepath.Join(l.dir, "blobs", "sha256")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return d, fault.New(fault.Usage, "making %s: %w", dir, plainPath(err))
	}
	name := filepath.Join(dir, value)
	if have, err := readBounded(name); err == nil && hexSum(have) == value {
		return d, nil
	}
	return d, replaceFile(name, data, 0o644)
}

// bundleNotes are the annotations of a referrer with a bundle (Sigstore's bundle
// specification for OCI).
func bundleNotes(predicateType string) map[string]string {
	return map[string]string{"dev.sigstore.bundle.content": "dsse-envelope", "dev.sigstore.bundle.predicateType": predicateType}
}

// registryKeeper keeps statements about an image beside it in a registry.
type registryKeeper struct {
	r       *oci.Registry
	subject oci.Descriptor
}

func (k registryKeeper) attach(bundle []byte, predicateType string) (string, error) {
	digest, err := k.r.Attach(k.subject, sigstore.MediaType, bundle, bundleNotes(predicateType))
	if err != nil {
		return "", fault.New(fault.Partial, "storing the statement in %s: %w", k.r.Name(), err).WithHint("the registry asks for the password that docker login or podman login keeps")
	}
	return digest, nil
}
