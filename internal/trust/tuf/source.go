package tuf

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// A Source hands out the files of a repository by their names below metadata or
// targets.
type Source interface {
	// Fetch returns at most max bytes; more is an error. An absent file is
	// os.ErrNotExist.
	Fetch(name string, max int64) ([]byte, error)
}

// base is the address under which the library asks; it never leaves the process.
const base = "https://repository.invalid/"

// fetcher gives a source to the library.
type fetcher struct{ source Source }

// DownloadFile fetches a file by the made-up address that the library has.
func (f fetcher) DownloadFile(address string, max int64, _ time.Duration) ([]byte, error) {
	name, err := url.PathUnescape(strings.TrimPrefix(address, base))
	if err != nil || !local(name) {
		return nil, &metadata.ErrDownloadHTTP{StatusCode: http.StatusNotFound, URL: address}
	}
	data, err := f.source.Fetch(name, max)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, &metadata.ErrDownloadHTTP{StatusCode: http.StatusNotFound, URL: address}
	case err != nil:
		return nil, &metadata.ErrDownload{Msg: err.Error()}
	case int64(len(data)) > max:
		return nil, &metadata.ErrDownloadLengthMismatch{Msg: fmt.Sprintf("%s has more than %d bytes", name, max)}
	}
	return data, nil
}

// local reports whether a name stays below the repository.
func local(name string) bool {
	return name != "" && name != "." && !strings.HasPrefix(name, "/") && !strings.Contains(name, "\\") && filepath.IsLocal(filepath.FromSlash(name)) && path.Clean(name) == name
}

// Folder is a repository in a folder.
func Folder(dir string) (Source, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return folder{root}, nil
}

type folder struct{ root *os.Root }

// Fetch reads a file below the folder; links do not lead out of it.
func (f folder) Fetch(name string, max int64) ([]byte, error) {
	file, err := f.root.Open(filepath.FromSlash(name))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, max+1))
}

// The bounds of a repository in an archive.
const (
	maxArchive = 256 << 20
	maxMembers = 10_000
)

// Archive is a repository in a tar archive: a mirror that is carried over a gap.
// Nothing in it is believed because of where it stands.
func Archive(r io.Reader) (Source, error) {
	out := memory{}
	left := int64(maxArchive)
	for t := tar.NewReader(r); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading the archive: %w", err)
		}
		name := strings.TrimPrefix(path.Clean(h.Name), "./")
		if h.Typeflag != tar.TypeReg || !local(name) {
			continue
		}
		if h.Size > left || len(out) >= maxMembers {
			return nil, errors.New("reading the archive: it is too large")
		}
		data, err := io.ReadAll(io.LimitReader(t, h.Size))
		if err != nil {
			return nil, fmt.Errorf("reading the archive: %w", err)
		}
		left -= int64(len(data))
		out[name] = data
	}
}

type memory map[string][]byte

// Fetch returns a member.
func (m memory) Fetch(name string, max int64) ([]byte, error) {
	data, ok := m[name]
	if !ok {
		return nil, os.ErrNotExist
	}
	return data[:min(int64(len(data)), max+1)], nil
}

// Web is a repository behind an address.
func Web(ctx context.Context, client *http.Client, address string) Source {
	return web{ctx, client, strings.TrimSuffix(address, "/") + "/"}
}

type web struct {
	ctx     context.Context
	client  *http.Client
	address string
}

// Fetch asks for a file; names are quoted.
func (w web) Fetch(name string, max int64) ([]byte, error) {
	parts := strings.Split(name, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	q, err := http.NewRequestWithContext(w.ctx, http.MethodGet, w.address+strings.Join(parts, "/"), nil)
	if err != nil {
		return nil, err
	}
	a, err := w.client.Do(q)
	if err != nil {
		return nil, err
	}
	defer a.Body.Close()
	switch a.StatusCode {
	case http.StatusOK:
		return io.ReadAll(io.LimitReader(a.Body, max+1))
	case http.StatusNotFound, http.StatusForbidden:
		return nil, os.ErrNotExist
	}
	return nil, fmt.Errorf("%s: %s", name, a.Status)
}

// Below is the part of a source below a folder.
func Below(s Source, dir string) Source { return below{s, dir} }

type below struct {
	Source
	dir string
}

// Fetch returns a file below the folder.
func (b below) Fetch(name string, max int64) ([]byte, error) {
	return b.Source.Fetch(b.dir+"/"+name, max)
}
