package mirror

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/git"
)

// directory is a git directory of a file system.
type directory struct{ fs.FS }

type file struct {
	io.ReaderAt
	io.Closer
	size int64
}

// Size returns the size when the file was opened.
func (f file) Size() int64 { return f.size }

// Open opens a regular file.
func (d directory) Open(name string) (git.File, error) {
	if !fs.ValidPath(name) {
		return nil, fs.ErrNotExist
	}
	info, err := fs.Stat(d.FS, name)
	if err != nil || !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	f, err := d.FS.Open(name)
	if err != nil {
		return nil, err
	}
	at, ok := f.(io.ReaderAt)
	if !ok {
		f.Close()
		return nil, errors.ErrUnsupported
	}
	return file{at, f, info.Size()}, nil
}

// List returns the names in a folder.
func (d directory) List(dir string) ([]string, error) {
	entries, err := fs.ReadDir(d.FS, dir)
	if err != nil {
		return nil, fs.ErrNotExist
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names, nil
}

const (
	maxRefs   = 1_000_000
	maxPacked = 64 << 20 // bytes of packed-refs
)

// readRefs lists the tags and branches of a git directory. The branches of a
// clone are those of the remote that it was cloned from.
func readRefs(dir fs.FS, repo *git.Repository) ([]Ref, error) {
	found, err := packed(dir, repo)
	if err != nil {
		return nil, err
	}
	err = fs.WalkDir(dir, "refs", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || len(found) > maxRefs {
			return nil // what cannot be read is not known
		}
		if _, ok := short(p); ok {
			if id, err := repo.Resolve(p); err == nil {
				found[p] = id.String()
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	out := make(map[string]string, len(found))
	for name, id := range found {
		full, _ := short(name)
		if _, own := found[full]; full == name || !own {
			out[full] = id
		}
	}
	list := make([]Ref, 0, len(out))
	for name, id := range out {
		list = append(list, Ref{name, id})
	}
	slices.SortFunc(list, func(a, b Ref) int { return strings.Compare(a.Name, b.Name) })
	return list, nil
}

// short returns the name that a ref has where it comes from: branches of the
// remote origin are heads. Other refs do not count.
func short(name string) (string, bool) {
	if rest, ok := strings.CutPrefix(name, "refs/remotes/origin/"); ok {
		return "refs/heads/" + rest, rest != "HEAD"
	}
	return name, strings.HasPrefix(name, "refs/tags/") || strings.HasPrefix(name, "refs/heads/")
}

// packed reads packed-refs: lines "ID name", each perhaps with a line "^ID" for
// what a tag leads to (gitrepository-layout(5)).
func packed(dir fs.FS, repo *git.Repository) (map[string]string, error) {
	found := map[string]string{}
	info, err := fs.Stat(dir, "packed-refs")
	if err != nil {
		return found, nil
	}
	if info.Size() > maxPacked {
		return nil, &budget.Breach{What: "bytes of packed-refs", Limit: maxPacked}
	}
	data, err := fs.ReadFile(dir, "packed-refs")
	if err != nil {
		return nil, err
	}
	peeled := false
	last := ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "#"):
			peeled = peeled || strings.Contains(line, "fully-peeled")
		case strings.HasPrefix(line, "^"):
			if last != "" && commit(line[1:]) {
				found[last] = strings.ToLower(line[1:])
			}
			last = ""
		default:
			id, name, ok := strings.Cut(line, " ")
			last = ""
			if _, counts := short(name); !ok || !counts || !commit(id) || len(found) >= maxRefs {
				continue
			}
			last = name
			found[name] = strings.ToLower(id)
			if !peeled && strings.HasPrefix(name, "refs/tags/") {
				if c, err := repo.Resolve(name); err == nil {
					found[name] = c.String()
				}
			}
		}
	}
	return found, nil
}
