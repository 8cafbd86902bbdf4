package oci

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
)

// refName is the annotation with the tag of a manifest in a layout (image-spec
// v1.1, annotations.md).
const refName = "org.opencontainers.image.ref.name"

// A Layout is an image layout in a folder (image-spec v1.1, image-layout.md).
type Layout struct {
	root *os.Root
	list []Descriptor
}

// OpenLayout opens a layout. No link leads out of its folder.
func OpenLayout(dir string) (*Layout, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	l := &Layout{root: root}
	index, err := l.read("index.json", MaxManifest)
	if err == nil {
		l.list, err = decodeIndex(index)
	}
	if err != nil {
		root.Close()
		return nil, fmt.Errorf("index.json: %w", err)
	}
	return l, nil
}

// Close closes the folder.
func (l *Layout) Close() error { return l.root.Close() }

func (l *Layout) read(name string, most int64) ([]byte, error) {
	info, err := l.root.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > most {
		return nil, fmt.Errorf("it is no file of at most %d bytes", most)
	}
	f, err := l.root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, most))
}

// Manifests lists what the index names.
func (l *Layout) Manifests() []Descriptor { return l.list }

// Resolve implements [Repository]. Without a reference the layout must name one
// manifest only, beside those that refer to others.
func (l *Layout) Resolve(reference string) (Descriptor, error) {
	var found []Descriptor
	for _, d := range l.list {
		switch {
		case reference == "" && l.refers(d):
		case reference == "" || d.Digest == reference || d.Annotations[refName] == reference:
			found = append(found, d)
		}
	}
	if len(found) == 0 {
		return Descriptor{}, ErrNotFound
	}
	for _, d := range found[1:] {
		if d.Digest != found[0].Digest {
			return Descriptor{}, fmt.Errorf("%d manifests are named %q", len(found), reference)
		}
	}
	return found[0], nil
}

// refers reports whether a manifest is about another one.
func (l *Layout) refers(d Descriptor) bool {
	data, err := l.Manifest(d.Digest)
	if err != nil {
		return false
	}
	m, err := decodeManifest(data)
	return err == nil && m.subject != ""
}

// Manifest implements [Repository].
func (l *Layout) Manifest(digest string) ([]byte, error) { return l.blob(digest, MaxManifest) }

// Blob implements [Repository].
func (l *Layout) Blob(digest string) ([]byte, error) { return l.blob(digest, MaxBlob) }

func (l *Layout) blob(digest string, most int64) ([]byte, error) {
	value, err := hexOf(digest)
	if err != nil {
		return nil, err
	}
	data, err := l.read(path.Join("blobs", "sha256", value), most)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", digest, err)
	}
	return check(data, digest)
}

// Referrers implements [Repository]: a layout lists them in its index.
func (l *Layout) Referrers(digest string) ([]Descriptor, error) {
	var out []Descriptor
	for _, d := range l.list {
		data, err := l.Manifest(d.Digest)
		if err != nil {
			continue // it is not what is asked for, or told where it is
		}
		if m, err := decodeManifest(data); err == nil && m.subject == digest {
			d.ArtifactType = orElse(d.ArtifactType, orElse(m.artifactType, m.config))
			out = append(out, d)
		}
	}
	return out, nil
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
