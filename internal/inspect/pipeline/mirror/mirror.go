package mirror

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

// A Ref is a tag or a branch of a repository.
type Ref struct {
	Name   string // in full: refs/tags/v1, refs/heads/main
	Commit string // 40 or 64 hexadecimal digits, lower case
}

// A State says whether a commit belongs to a repository.
type State uint8

// The states of a commit.
const (
	Unknown State = iota
	// Reachable says that a branch or tag leads to the commit.
	Reachable
	// NotRecorded says that no recorded ref stands for the commit; one that lies
	// below a branch would not be told.
	NotRecorded
	// Unreachable says that no branch or tag leads to the commit.
	Unreachable
)

// A Mirror is what is known of other repositories. Names of repositories are
// owner/name in any case. Its methods are safe for concurrent use.
type Mirror struct {
	dir   fs.FS
	mu    sync.Mutex
	paths map[string]string // folders of repositories, by lower-case name
	repos map[string]*Repository
	moved map[string]string // new names; "" for repositories that are gone
	lines map[string][]Ref  // recorded refs
	notes []string
}

// New returns the mirror over a folder of repositories, which may be nil.
func New(dir fs.FS) *Mirror {
	m := &Mirror{dir: dir, paths: map[string]string{}, repos: map[string]*Repository{}, moved: map[string]string{}, lines: map[string][]Ref{}}
	if dir != nil {
		m.list(".")
		for _, host := range []string{"github.com"} {
			m.list(host)
		}
	}
	return m
}

// maxRepositories bounds those of one folder.
const maxRepositories = 100_000

// list finds the repositories of a folder: its folders' folders.
func (m *Mirror) list(base string) {
	owners, err := fs.ReadDir(m.dir, base)
	if err != nil {
		return
	}
	for _, owner := range owners {
		names, err := fs.ReadDir(m.dir, path.Join(base, owner.Name()))
		if err != nil || strings.HasPrefix(owner.Name(), ".") {
			continue
		}
		for _, name := range names {
			if !name.IsDir() || len(m.paths) >= maxRepositories {
				continue
			}
			slug := strings.ToLower(owner.Name() + "/" + strings.TrimSuffix(name.Name(), ".git"))
			if _, known := m.paths[slug]; !known {
				m.paths[slug] = path.Join(base, owner.Name(), name.Name())
			}
		}
	}
}

// Repository returns what is known of a repository; false where nothing is.
func (m *Mirror) Repository(slug string) (*Repository, bool) {
	if m == nil {
		return nil, false
	}
	slug = strings.ToLower(slug)
	m.mu.Lock()
	defer m.mu.Unlock()
	if r, ok := m.repos[slug]; ok {
		return r, r != nil
	}
	var r *Repository
	if at, ok := m.paths[slug]; ok {
		sub, err := fs.Sub(m.dir, at)
		if err == nil {
			r, err = Open(sub)
		}
		if err != nil {
			m.notes = append(m.notes, slug+": "+err.Error())
		}
	}
	if lines := m.lines[slug]; len(lines) > 0 {
		if r == nil {
			r = &Repository{}
		}
		if r.git == nil {
			r.refs = slices.Clone(lines)
			slices.SortStableFunc(r.refs, func(a, b Ref) int { return strings.Compare(a.Name, b.Name) })
		}
	}
	m.repos[slug] = r
	return r, r != nil
}

// Moved returns the new name of a repository that was renamed, "" for one that
// is gone, and whether either is recorded.
func (m *Mirror) Moved(slug string) (to string, ok bool) {
	if m == nil {
		return "", false
	}
	to, ok = m.moved[strings.ToLower(slug)]
	return to, ok
}

// Moves reports whether renames are recorded at all.
func (m *Mirror) Moves() bool { return m != nil && len(m.moved) > 0 }

// Commit returns the commit that a tag or branch of a repository stands for; of
// both, the tag.
func (m *Mirror) Commit(slug, ref string) (string, bool) {
	r, ok := m.Repository(slug)
	if !ok {
		return "", false
	}
	return r.Commit(ref)
}

// Notes says what could not be read, in order.
func (m *Mirror) Notes() []string {
	if m == nil {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	out := slices.Clone(m.notes)
	slices.Sort(out)
	return out
}

// Close lets go of open files.
func (m *Mirror) Close() error {
	if m == nil {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.repos {
		if r != nil {
			r.Close()
		}
	}
	return nil
}
