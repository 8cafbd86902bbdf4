package npmregistry

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// maxPackument bounds the metadata of one package; the largest real ones have
// some tens of megabytes.
const maxPackument = 64 << 20

// ErrUnknown says that nothing is known about a package.
var ErrUnknown = errors.New("neither npm's cache nor a folder of metadata holds it")

// ErrNoBase says that npm's cache, which is keyed by address, cannot be asked.
var ErrNoBase = errors.New("neither .npmrc, npm_config_registry nor the lock file names a registry, so npm's cache can't be asked")

// A Fetch reads the metadata of a package from a registry: name is its name, as
// npm writes it in addresses.
type Fetch func(name string, limit int64) ([]byte, error)

// A Source answers from a folder, then from npm's cache, then from a registry.
type Source struct {
	Dir   fs.FS  // NAME.json, @scope/NAME.json; nil for none
	Cache *Cache // nil for none
	Fetch Fetch  // nil offline
}

// Packument returns the metadata of a package.
func (s *Source) Packument(name string) (*manifest.Packument, error) {
	if !validName(name) {
		return nil, fmt.Errorf("%q is no name of an npm package", name)
	}
	data, err := s.read(name)
	if err != nil {
		return nil, err
	}
	p, err := manifest.DecodePackument(string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, err
	}
	if p.Name != "" && p.Name != name {
		return nil, fmt.Errorf("the metadata says that it is about %q", p.Name)
	}
	p.Name = name
	return p, nil
}

func (s *Source) read(name string) ([]byte, error) {
	if s.Dir != nil {
		if data, err := readFile(s.Dir, name+".json", maxPackument); err == nil {
			return data, nil
		} else if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	if s.Cache != nil {
		if data, err := s.Cache.Read(escape(name)); err == nil {
			return data, nil
		}
	}
	if s.Fetch != nil {
		return s.Fetch(escape(name), maxPackument)
	}
	if s.Cache != nil && len(s.Cache.Bases) == 0 {
		return nil, ErrNoBase
	}
	return nil, ErrUnknown
}

// escape writes a name as npm writes it in addresses: the slash of a scope is
// encoded.
func escape(name string) string { return strings.Replace(name, "/", "%2f", 1) }

// validName refuses names that could lead out of a folder or into another
// address (npm documentation, package.json, "name").
func validName(name string) bool {
	scope, rest, scoped := strings.Cut(name, "/")
	if scoped && (len(scope) < 2 || scope[0] != '@') || !scoped && strings.HasPrefix(name, "@") {
		return false
	}
	if !scoped {
		rest = name
	}
	if rest == "" || len(name) > 214 || rest[0] == '.' {
		return false
	}
	for _, c := range []byte(strings.TrimPrefix(name, "@")) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte("-._~/", c) >= 0:
		default:
			return false
		}
	}
	return strings.Count(name, "/") <= 1 && !strings.Contains(name, "..")
}

// readFile reads a whole file of at most limit bytes.
func readFile(f fs.FS, name string, limit int64) ([]byte, error) {
	if f == nil || !fs.ValidPath(name) {
		return nil, fs.ErrNotExist
	}
	r, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("%s is larger than %d bytes", name, limit)
	}
	return data, err
}
