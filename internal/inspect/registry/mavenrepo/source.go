package mavenrepo

import (
	"bytes"
	"crypto/sha1" //nolint:gosec // the checksums that repositories publish
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// The bounds of one document and of the versions of one artifact.
const (
	maxMetadata = 8 << 20
	maxVersions = 20_000
)

// ErrUnknown says that no place that was looked into holds a POM.
var ErrUnknown = errors.New("not in the local repository")

var errName = errors.New("not the coordinates of an artifact")

// A Fetch reads a file of a remote repository by its path.
type Fetch func(name string, limit int64) ([]byte, error)

// A Source answers from folders, then from remote repositories. It belongs to one
// goroutine at a time.
type Source struct {
	Dirs   []fs.FS // each in the layout of a repository
	Remote []Fetch // empty offline

	versions map[string][]string
}

// POM returns the POM file of an artifact.
func (s *Source) POM(group, artifact, version string) ([]byte, error) {
	if !validPart(group) || !validPart(artifact) || !validPart(version) {
		return nil, errName
	}
	name := path.Join(folder(group, artifact), version, artifact+"-"+version+".pom")
	for _, d := range s.Dirs {
		data, err := readFile(d, name, manifest.MaxPOM)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil {
			err = agrees(data, func(suffix string) ([]byte, error) { return readFile(d, name+suffix, 1024) })
		}
		if err == nil || !errors.Is(err, errNoSum) {
			return data, err
		}
		return data, nil // what a local build installed has none
	}
	err := ErrUnknown
	for _, get := range s.Remote {
		var data []byte
		if data, err = verified(get, name, manifest.MaxPOM); err == nil {
			return data, nil
		}
	}
	return nil, err
}

// verified fetches a file, which counts only if its checksum agrees.
func verified(get Fetch, name string, limit int64) ([]byte, error) {
	data, err := get(name, limit)
	if err != nil {
		return nil, err
	}
	return data, agrees(data, func(suffix string) ([]byte, error) { return get(name+suffix, 1024) })
}

var errNoSum = errors.New("the repository gives no checksum for it")

// agrees compares a file with the strongest checksum that stands beside it.
func agrees(data []byte, read func(suffix string) ([]byte, error)) error {
	for _, c := range [...]struct {
		suffix string
		sum    hash.Hash
	}{{".sha256", sha256.New()}, {".sha1", sha1.New()}} {
		text, err := read(c.suffix)
		if err != nil {
			continue
		}
		word, _, _ := strings.Cut(strings.TrimSpace(string(text)), " ")
		c.sum.Write(data)
		if got := hex.EncodeToString(c.sum.Sum(nil)); !strings.EqualFold(got, word) {
			return fmt.Errorf("its checksum %s is not %q", c.suffix[1:], clip(word))
		}
		return nil
	}
	return errNoSum
}

func clip(s string) string { return strings.ToValidUTF8(s[:min(len(s), 64)], "?") }

// Versions returns the known versions of an artifact: of the folders those whose
// POM is there, of remote repositories those that maven-metadata.xml lists.
func (s *Source) Versions(group, artifact string) []string {
	if !validPart(group) || !validPart(artifact) {
		return nil
	}
	key := group + ":" + artifact
	if have, ok := s.versions[key]; ok {
		return have
	}
	dir := folder(group, artifact)
	var out []string
	for _, d := range s.Dirs {
		entries, err := fs.ReadDir(d, dir)
		if err != nil {
			continue
		}
		for _, e := range entries[:min(len(entries), maxVersions)] {
			v := e.Name()
			if _, err := fs.Stat(d, path.Join(dir, v, artifact+"-"+v+".pom")); err == nil {
				out = append(out, v)
			}
		}
	}
	for _, get := range s.Remote {
		if data, err := verified(get, dir+"/maven-metadata.xml", maxMetadata); err == nil {
			out = append(out, listed(data)...)
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	if s.versions == nil {
		s.versions = make(map[string][]string)
	}
	s.versions[key] = out
	return out
}

// listed reads the versions that maven-metadata.xml lists.
func listed(data []byte) []string {
	doc, err := tree.XML(string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil
	}
	var out []string
	for v := range doc.Root().Path("versioning", "versions").All("version") {
		if text := v.Text(); validPart(text) && len(out) < maxVersions {
			out = append(out, strings.Clone(text))
		}
	}
	return out
}

// folder returns where a repository keeps an artifact.
func folder(group, artifact string) string {
	return path.Join(strings.ReplaceAll(group, ".", "/"), artifact)
}

// validPart refuses what could lead out of a folder or into another address.
func validPart(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte("-_.+~", c) >= 0:
		default:
			return false
		}
	}
	return text != "" && len(text) <= 512 && !strings.Contains(text, "..") && text[0] != '.' && text[len(text)-1] != '.'
}

// readFile reads a whole file of at most limit bytes.
func readFile(f fs.FS, name string, limit int64) ([]byte, error) {
	r, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var out bytes.Buffer
	n, err := io.Copy(&out, io.LimitReader(r, limit+1))
	if err == nil && n > limit {
		err = fmt.Errorf("%s is larger than %d bytes", name, limit)
	}
	return out.Bytes(), err
}
