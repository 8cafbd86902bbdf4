package pypiindex

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/pypi"
)

// The bounds, in bytes, of what is read for one package. The largest real pages
// have some tens of megabytes.
const (
	maxPage     = 64 << 20
	maxMetadata = 4 << 20
	maxWheel    = 32 << 20
)

// Accept is what an index is asked for: the page in JSON, else in HTML.
const Accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"

var (
	// ErrUnknown says that nothing is known about a package.
	ErrUnknown = errors.New("no recorded metadata holds it, and no index was asked, as --online would")
	// ErrNoIndex says that there is no index to ask.
	ErrNoIndex = errors.New("the settings of pip and uv, the project and pip itself name no index to ask")

	errBuild  = errors.New("the index gives no metadata apart from its files, and there is no wheel to read it from; ossay builds nothing")
	errDigest = errors.New("the wheel does not have the digest that the index names")
)

// A Fetch reads a document of at most limit bytes.
type Fetch func(address, accept string, limit int64) ([]byte, error)

// A Source answers from a folder, then from indexes.
type Source struct {
	Dir   fs.FS    // NAME.json or NAME.html, and FILE.metadata; nil for none
	Bases []string // addresses of indexes, with a slash at the end; the first that knows a package counts
	Fetch Fetch    // nil offline
}

// Project returns the page of a package.
func (s *Source) Project(name string) (*pypi.Project, error) {
	name = pypi.Fold(name)
	if name == "" || !fs.ValidPath(name) || strings.ContainsAny(name, "/\\%?#") {
		return nil, fmt.Errorf("%q is no name of a package", name)
	}
	if s.Dir != nil {
		for _, ext := range [...]string{".json", ".html"} {
			data, err := readFile(s.Dir, name+ext, maxPage)
			if err == nil {
				return page(data, "", name)
			}
			if !errors.Is(err, fs.ErrNotExist) {
				return nil, err
			}
		}
	}
	switch {
	case s.Fetch == nil:
		return nil, ErrUnknown
	case len(s.Bases) == 0:
		return nil, ErrNoIndex
	}
	var last error
	for _, base := range s.Bases {
		data, err := s.Fetch(base+name+"/", Accept, maxPage)
		if err != nil {
			last = err
			continue
		}
		return page(data, base+name+"/", name)
	}
	return nil, last
}

// page reads a page, which is JSON if it begins as JSON does.
func page(data []byte, base, name string) (*pypi.Project, error) {
	text := strings.TrimLeft(string(data), "\ufeff \t\r\n")
	if strings.HasPrefix(text, "{") {
		return pypi.DecodeIndex(text, base, name, budget.New(budget.Default(), int64(len(text))))
	}
	return pypi.DecodeIndexHTML(text, base, name)
}

// Metadata returns what a release says about itself: as the index gives it apart
// from the files, else out of its smallest wheel.
func (s *Source) Metadata(r *pypi.Release) (*pypi.Metadata, error) {
	err := errBuild
	var small *pypi.File
	for i := range r.Files {
		f := &r.Files[i]
		if data, e := readFile(s.Dir, f.Name+".metadata", maxMetadata); e == nil {
			return checked(data, r)
		}
		if f.Metadata && s.Fetch != nil {
			data, e := s.Fetch(s.own(f.URL)+".metadata", "", maxMetadata)
			if e == nil {
				return checked(data, r)
			}
			err = e
		}
		if f.Wheel() && (small == nil || f.Size < small.Size) {
			small = f
		}
	}
	if s.Fetch == nil {
		return nil, ErrUnknown
	}
	if small == nil {
		return nil, err
	}
	wheel, err := s.Fetch(s.own(small.URL), "", maxWheel)
	if err != nil {
		return nil, err
	}
	if sum := sha256.Sum256(wheel); small.SHA256 != "" && hex.EncodeToString(sum[:]) != small.SHA256 {
		return nil, errDigest
	}
	data, err := pypi.WheelMetadata(wheel)
	if err != nil {
		return nil, err
	}
	return checked(data, r)
}

// checked reads metadata and refuses that of another release.
func checked(data []byte, r *pypi.Release) (*pypi.Metadata, error) {
	m, unread, err := pypi.DecodeMetadata(data)
	switch {
	case err != nil:
		return nil, err
	case pypi.Fold(m.Name) != r.Name || !pypi.SameVersion(m.Version, r.Version):
		return nil, fmt.Errorf("its metadata says that it is %q %q", m.Name, m.Version)
	case unread > 0:
		return nil, fmt.Errorf("%d of its requirements cannot be read", unread)
	}
	return m, nil
}

// own gives an address the name and password of the index on the same host, and of
// no other.
func (s *Source) own(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.User != nil {
		return address
	}
	for _, b := range s.Bases {
		if base, err := url.Parse(b); err == nil && base.User != nil && base.Scheme == u.Scheme && base.Host == u.Host {
			u.User = base.User
			return u.String()
		}
	}
	return address
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
