package crateindex

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// maxEntry bounds the index file of one crate; the largest real ones have a few
// megabytes.
const maxEntry = 32 << 20

// ErrUnknown says that nothing is known about a crate.
var ErrUnknown = errors.New("neither Cargo's cache nor a folder of index files holds it")

// A Fetch reads a file of an index, such as "se/rd/serde".
type Fetch func(path string, limit int64) ([]byte, error)

// A Source answers from a folder, then from Cargo's cache, then from an index.
type Source struct {
	// Dir holds index files below "cargo/", below "index/" as local registries do,
	// or at its top; nil for none.
	Dir fs.FS
	// Caches are folders of Cargo's cache, each of one index.
	Caches []fs.FS
	Fetch  Fetch // nil offline
}

// Crate returns the entry of a crate.
func (s *Source) Crate(name string) (*manifest.CrateIndex, error) {
	if !validName(name) {
		return nil, fmt.Errorf("%q is no name of a crate", name)
	}
	data, err := s.read(manifest.CargoDir(name))
	if err != nil {
		return nil, err
	}
	return manifest.DecodeCrateIndex(name, data, budget.New(budget.Default(), int64(len(data))))
}

func (s *Source) read(path string) ([]byte, error) {
	for _, at := range [...]string{"cargo/", "index/", ""} {
		data, err := readFile(s.Dir, at+path)
		if err == nil {
			return data, nil
		} else if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	for _, c := range s.Caches {
		if data, err := readFile(c, ".cache/"+path); err == nil {
			if lines, err := Cached(data); err == nil {
				return lines, nil
			}
		}
	}
	if s.Fetch != nil {
		return s.Fetch(path, maxEntry)
	}
	return nil, ErrUnknown
}

var errCache = errors.New("not a file of Cargo's cache of an index, or of a form that is not known")

// The forms of the cache and of the index in it that are read.
const (
	cacheForm = 3
	indexForm = 2
)

// Cached returns the lines of an index that a file of Cargo's cache holds.
func Cached(data []byte) ([]byte, error) {
	if len(data) < 5 || data[0] != cacheForm || binary.LittleEndian.Uint32(data[1:5]) > indexForm {
		return nil, errCache
	}
	_, rest, ok := bytes.Cut(data[5:], []byte{0}) // the revision of the index
	if !ok {
		return nil, errCache
	}
	var out []byte
	for len(rest) > 0 {
		var line []byte
		if _, rest, ok = bytes.Cut(rest, []byte{0}); !ok { // the version, which the line holds, too
			return nil, errCache
		}
		if line, rest, ok = bytes.Cut(rest, []byte{0}); !ok {
			return nil, errCache
		}
		out = append(append(out, line...), '\n')
	}
	return out, nil
}

// validName refuses names that could lead out of a folder or into another address.
func validName(name string) bool {
	if name == "" || len(name) > 64 {
		return false
	}
	for _, c := range []byte(name) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte("-_", c) >= 0:
		default:
			return false
		}
	}
	return true
}

// readFile reads a whole file of at most maxEntry bytes.
func readFile(f fs.FS, name string) ([]byte, error) {
	if f == nil {
		return nil, fs.ErrNotExist
	}
	r, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, maxEntry+1))
	if err == nil && len(data) > maxEntry {
		err = fmt.Errorf("%s is larger than %d bytes", name, maxEntry)
	}
	return data, err
}
