package gomodule

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/mod/module"
	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// The bounds of what is read. Real go.mod files stay below 200 KiB, lists of
// versions below 1 MiB.
const (
	maxMod      = 4 << 20
	maxList     = 16 << 20
	maxVersions = 20_000
)

// ErrUnknown says that neither the cache nor a proxy knows something.
var ErrUnknown = errors.New("not in the module cache")

// A Fetch reads a file of a proxy, by its path below the proxy's address.
type Fetch func(path string, limit int64) ([]byte, error)

// A Source answers from a module cache first, then from a proxy.
type Source struct {
	Cache fs.FS // cache/download of a module cache; nil for none
	Fetch Fetch // nil offline

	mods     map[manifest.Module]modAnswer
	versions map[string][]string
}

type modAnswer struct {
	mod  *manifest.GoMod
	data []byte
	err  error
}

// New returns a source.
func New(cache fs.FS, fetch Fetch) *Source {
	return &Source{Cache: cache, Fetch: fetch, mods: make(map[manifest.Module]modAnswer), versions: make(map[string][]string)}
}

// GoMod returns the go.mod file of a module.
func (s *Source) GoMod(m manifest.Module) (*manifest.GoMod, error) {
	a := s.load(m)
	return a.mod, a.err
}

func (s *Source) load(m manifest.Module) modAnswer {
	if a, ok := s.mods[m]; ok {
		return a
	}
	var a modAnswer
	if a.data, a.err = s.read(m, ".mod", maxMod); a.err == nil {
		a.mod, a.err = manifest.DecodeGoModOf(a.data)
	}
	s.mods[m] = a
	return a
}

// read reads one file of a module at a version.
func (s *Source) read(m manifest.Module, ext string, limit int64) ([]byte, error) {
	dir, err := module.EscapePath(m.Path)
	if err != nil {
		return nil, err
	}
	v, err := module.EscapeVersion(m.Version)
	if err != nil || module.CanonicalVersion(m.Version) != m.Version {
		return nil, fmt.Errorf("%q is no version of a module", m.Version)
	}
	name := path.Join(dir, "@v", v+ext)
	if data, err := readFile(s.Cache, name, limit); err == nil {
		return data, nil
	}
	if s.Fetch == nil {
		return nil, ErrUnknown
	}
	return s.Fetch(name, limit)
}

// Versions returns the versions of a module that the cache holds requirements
// of, or that a proxy lists, lowest first. Pseudo-versions are left out.
func (s *Source) Versions(name string) []string {
	if v, ok := s.versions[name]; ok {
		return v
	}
	dir, err := module.EscapePath(name)
	if err != nil {
		return nil
	}
	var out []string
	add := func(text string) {
		v, err := module.UnescapeVersion(text)
		if err == nil && module.CanonicalVersion(v) == v && !module.IsPseudoVersion(v) && len(out) < maxVersions {
			out = append(out, v)
		}
	}
	for _, e := range list(s.Cache, path.Join(dir, "@v")) {
		if v, ok := strings.CutSuffix(e.Name(), ".mod"); ok {
			add(v)
		}
	}
	if s.Fetch != nil {
		if data, err := s.Fetch(path.Join(dir, "@v/list"), maxList); err == nil {
			for l := range strings.Lines(string(data)) {
				add(strings.TrimSpace(l))
			}
		}
	}
	slices.SortFunc(out, semver.Compare)
	out = slices.Compact(out)
	s.versions[name] = out
	return out
}

// Sum returns the line of go.sum about the go.mod file of a module, "" if it is
// not known.
func (s *Source) Sum(m manifest.Module) string {
	a := s.load(m)
	if a.err != nil {
		return ""
	}
	return m.Path + " " + m.Version + "/go.mod " + hash(a.data)
}

// ZipSum returns the line of go.sum about a module's files, "" if the cache does
// not hold its hash: only the go command, with the checksum database, may vouch
// for what was never downloaded.
func (s *Source) ZipSum(m manifest.Module) string {
	dir, err := module.EscapePath(m.Path)
	if err != nil {
		return ""
	}
	v, err := module.EscapeVersion(m.Version)
	if err != nil {
		return ""
	}
	data, err := readFile(s.Cache, path.Join(dir, "@v", v+".ziphash"), 200)
	if h := strings.TrimSpace(string(data)); err == nil && strings.HasPrefix(h, "h1:") && !strings.ContainsAny(h, " \n") {
		return m.Path + " " + m.Version + " " + h
	}
	return ""
}

// hash is the hash of a go.mod file: that of a list of one file (Go Modules
// Reference, "go.sum files"; algorithm h1).
func hash(data []byte) string {
	one := sha256.Sum256(data)
	all := sha256.Sum256(fmt.Appendf(nil, "%x  %s\n", one, "go.mod"))
	return "h1:" + base64.StdEncoding.EncodeToString(all[:])
}

func list(f fs.FS, dir string) []fs.DirEntry {
	if f == nil || !fs.ValidPath(dir) {
		return nil
	}
	entries, err := fs.ReadDir(f, dir)
	if err != nil || len(entries) > 10*maxVersions {
		return nil
	}
	return entries
}

// readFile reads a whole file of at most limit bytes.
func readFile(f fs.FS, name string, limit int64) ([]byte, error) {
	if f == nil || !fs.ValidPath(name) {
		return nil, ErrUnknown
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
