package image

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// Files gives the content of a layout by name, such as "blobs/sha256/…". Open
// returns an error that wraps [fs.ErrNotExist] for a name that is not there.
type Files interface {
	Open(name string) (File, error)
}

// A File is one piece of a layout.
type File interface {
	io.ReaderAt
	io.Closer
	Size() int64 // bytes
}

// Bounds of one image. A registry refuses manifests over 4 MiB.
const (
	maxDocument = 8 << 20 // bytes of an index, manifest or configuration
	maxLayers   = 512     // layers of an image; overlay file systems stop at 128
	maxIndexes  = 4       // indexes inside indexes
	maxLeaves   = 10_000  // manifests of all indexes
)

// document reads a JSON document of the layout. If want is not "", the content
// must have that digest.
func document(files Files, name string, want Digest) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s is missing: %w", clip(name), fs.ErrNotExist)
		}
		return nil, fmt.Errorf("%s: %w", clip(name), err)
	}
	defer f.Close()
	if f.Size() > maxDocument {
		return nil, fmt.Errorf("%s is over %d bytes", clip(name), maxDocument)
	}
	v := newVerifier(io.NewSectionReader(f, 0, f.Size()), want)
	data, err := io.ReadAll(v)
	if err == nil {
		err = v.finish()
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", clip(name), err)
	}
	return data, nil
}

// has reports whether the layout holds the name.
func has(files Files, name string) bool {
	f, err := files.Open(name)
	if err != nil {
		return false
	}
	f.Close()
	return true
}
