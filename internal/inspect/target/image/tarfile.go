package image

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// TarFiles is a layout in an uncompressed tar archive, found by its headers.
type TarFiles struct {
	r       io.ReaderAt
	members map[string]place
	n       int
}

// place is where a member's content lies.
type place struct {
	off, size int64
	link      string // another member, or ""
	bad       string // why it cannot be read, or ""
}

const (
	maxTarName  = 4096 // bytes of a member's name
	maxTarLinks = 8    // links that lead to links
)

// IndexTar reads the headers of an archive of size bytes, at most limit of them.
// What was read before an error or the limit can be used.
func IndexTar(r io.ReaderAt, size int64, limit int) (*TarFiles, error) {
	t := &TarFiles{r: r, members: make(map[string]place)}
	section := io.NewSectionReader(r, 0, size)
	tr := tar.NewReader(section)
	for {
		h, err := tr.Next()
		if err == io.EOF {
			return t, nil
		}
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			return t, fmt.Errorf("not a readable tar archive: %w", err)
		}
		if t.n++; t.n > limit {
			return t, fmt.Errorf("over budget: members over %d", limit)
		}
		name, ok := inside("", h.Name)
		if !ok {
			continue
		}
		off, err := section.Seek(0, io.SeekCurrent)
		if err != nil {
			return t, err
		}
		p := place{off: off, size: h.Size}
		switch h.Typeflag {
		case tar.TypeReg:
			if sparse(h) {
				p.bad = "a sparse file"
			} else if h.Size > size-off {
				p.bad = "cut off at the end of the archive"
			}
		case tar.TypeSymlink:
			if p.link, ok = inside(path.Dir(name), h.Linkname); !ok {
				p.bad = "a link that leads out of the archive"
			}
		case tar.TypeLink:
			if p.link, ok = inside("", h.Linkname); !ok {
				p.bad = "a link that leads out of the archive"
			}
		default:
			continue
		}
		t.members[name] = p
	}
}

// sparse reports whether a member's content is stored with holes.
func sparse(h *tar.Header) bool {
	if h.Typeflag == tar.TypeGNUSparse {
		return true
	}
	for k := range h.PAXRecords {
		if strings.HasPrefix(k, "GNU.sparse.") {
			return true
		}
	}
	return false
}

// inside cleans a name that stands in the folder dir; ok is false if it leads out.
func inside(dir, name string) (string, bool) {
	if len(name) > maxTarName || name == "" || path.IsAbs(name) || strings.ContainsRune(name, 0) {
		return "", false
	}
	p := path.Join(dir, name)
	return p, p != ".." && !strings.HasPrefix(p, "../")
}

// Members returns the number of headers that were read.
func (t *TarFiles) Members() int { return t.n }

// Open implements [Files]. Links lead to other members only.
func (t *TarFiles) Open(name string) (File, error) {
	clean, ok := inside("", name)
	for range maxTarLinks {
		p, there := t.members[clean]
		switch {
		case !ok || !there:
			return nil, fmt.Errorf("%s: %w", clip(name), fs.ErrNotExist)
		case p.bad != "":
			return nil, fmt.Errorf("%s is %s", clip(name), p.bad)
		case p.link == "":
			return tarFile{io.NewSectionReader(t.r, p.off, p.size)}, nil
		}
		clean = p.link
	}
	return nil, fmt.Errorf("%s is a link that leads in a circle", clip(name))
}

type tarFile struct{ *io.SectionReader }

// Close does nothing.
func (tarFile) Close() error { return nil }

// IsLayout reports whether files hold a layout, by the documents that must be in
// one. A file of one of these names in another archive is told apart by what it
// says.
func IsLayout(files Files) bool {
	if has(files, "oci-layout") && has(files, "index.json") {
		return true
	}
	for _, name := range []string{"manifest.json", "repositories"} {
		if !has(files, name) {
			continue
		}
		if l, err := Open(files); err == nil && (len(l.saved) > 0 || len(l.old) > 0) {
			return true
		}
	}
	return false
}
