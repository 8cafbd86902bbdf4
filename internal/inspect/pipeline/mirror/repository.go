package mirror

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/format/git"
)

// A Repository is one repository with its refs and, where they are there, its
// files.
type Repository struct {
	refs  []Ref // by name
	git   *git.Repository
	plain fs.FS // files of no commit in particular
	once  sync.Once
	seen  map[git.ID]bool // commits on any branch or tag
	whole bool            // seen holds all of them
}

// Open reads a git directory, a work tree with one, or a folder of plain files.
func Open(dir fs.FS) (*Repository, error) {
	for _, at := range []string{".git", "."} {
		if _, err := fs.Stat(dir, path.Join(at, "HEAD")); err != nil {
			continue
		}
		sub, err := fs.Sub(dir, at)
		if err != nil {
			return nil, err
		}
		return OpenGit(sub)
	}
	return &Repository{plain: dir}, nil
}

// OpenGit reads a git directory.
func OpenGit(dir fs.FS) (*Repository, error) {
	repo, err := git.Open(directory{dir}, git.Limits{})
	if err != nil {
		return nil, err
	}
	r := &Repository{git: repo}
	if r.refs, err = readRefs(dir, repo); err != nil {
		repo.Close()
		return nil, fmt.Errorf("reading refs: %w", err)
	}
	return r, nil
}

// Close closes the files that the repository holds open.
func (r *Repository) Close() error {
	if r.git == nil {
		return nil
	}
	return r.git.Close()
}

// Refs returns the tags and branches, by name.
func (r *Repository) Refs() []Ref { return r.refs }

// HasRefs reports whether tags or branches are known.
func (r *Repository) HasRefs() bool { return len(r.refs) > 0 }

// Ref returns the commit of a ref by its full name.
func (r *Repository) Ref(name string) (string, bool) {
	i := sort.Search(len(r.refs), func(i int) bool { return r.refs[i].Name >= name })
	if i < len(r.refs) && r.refs[i].Name == name {
		return r.refs[i].Commit, true
	}
	return "", false
}

// Commit returns the commit that a short or full name stands for; a tag wins
// over a branch.
func (r *Repository) Commit(ref string) (string, bool) {
	if strings.HasPrefix(ref, "refs/") {
		return r.Ref(ref)
	}
	for _, prefix := range []string{"refs/tags/", "refs/heads/"} {
		if c, ok := r.Ref(prefix + ref); ok {
			return c, true
		}
	}
	return "", false
}

// Tags returns the tags of a commit without their prefix, the most exact version
// first: v4.2.2 before v4.2 and v4.
func (r *Repository) Tags(commit string) []string {
	var out []string
	for _, x := range r.refs {
		if name, ok := strings.CutPrefix(x.Name, "refs/tags/"); ok && strings.EqualFold(x.Commit, commit) {
			out = append(out, name)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := exactness(out[i]), exactness(out[j])
		return a > b || a == b && out[i] < out[j]
	})
	return out
}

// exactness counts the numbers of a version; 0 for what is none.
func exactness(tag string) int {
	digits := strings.TrimLeft(tag, "vV")
	if digits == "" || digits[0] < '0' || digits[0] > '9' {
		return 0
	}
	return 1 + strings.Count(digits, ".")
}

// State says whether a commit belongs to the repository.
func (r *Repository) State(commit string) State {
	for _, x := range r.refs {
		if strings.EqualFold(x.Commit, commit) {
			return Reachable
		}
	}
	if r.git == nil {
		if r.HasRefs() {
			return NotRecorded
		}
		return Unknown
	}
	id, err := git.ParseID(strings.ToLower(commit))
	if err != nil {
		return Unknown
	}
	r.once.Do(r.walk)
	switch {
	case r.seen[id]:
		return Reachable
	case r.whole:
		return Unreachable
	}
	return Unknown
}

// maxCommits bounds the history that is walked.
const maxCommits = 1_000_000

// walk notes the commits that branches and tags lead to.
func (r *Repository) walk() {
	r.seen = map[git.ID]bool{}
	var todo []git.ID
	for _, x := range r.refs {
		if id, err := git.ParseID(x.Commit); err == nil {
			todo = append(todo, id)
		}
	}
	r.whole = len(todo) > 0
	for len(todo) > 0 {
		id := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if r.seen[id] {
			continue
		}
		if len(r.seen) >= maxCommits {
			r.whole = false
			return
		}
		r.seen[id] = true
		c, err := r.git.Commit(id)
		if err != nil {
			r.whole = false // shallow, partial or damaged: what is below is not known
			continue
		}
		todo = append(todo, c.Parents...)
	}
}

// maxFile bounds a file that is read.
const maxFile = 1 << 20

// errNoFile says that none of the files is there.
var errNoFile = errors.New("no such file")

// File returns the first of some files that is there at a commit. Plain files
// stand for every commit.
func (r *Repository) File(commit string, names ...string) (name, text string, err error) {
	if r.git == nil {
		if r.plain == nil {
			return "", "", errNoFile
		}
		return r.plainFile(names)
	}
	id, err := git.ParseID(strings.ToLower(commit))
	if err != nil {
		return "", "", err
	}
	c, err := r.git.Commit(id)
	if err != nil {
		return "", "", err
	}
	found := map[string]git.ID{}
	err = r.git.Walk(c.Tree, func(p string, mode git.Mode, id git.ID, _ int64) error {
		for _, n := range names {
			if p == n && mode.IsFile() {
				found[n] = id
				return nil
			}
			if strings.HasPrefix(n, p+"/") {
				return nil
			}
		}
		if mode == git.ModeTree {
			return fs.SkipDir
		}
		return nil
	})
	if err != nil {
		return "", "", err
	}
	for _, n := range names {
		if id, ok := found[n]; ok {
			data, err := r.git.Blob(id, maxFile)
			return n, string(data), err
		}
	}
	return "", "", errNoFile
}

func (r *Repository) plainFile(names []string) (name, text string, err error) {
	for _, n := range names {
		if !fs.ValidPath(n) {
			continue
		}
		info, err := fs.Stat(r.plain, n)
		if err != nil || !info.Mode().IsRegular() || info.Size() > maxFile {
			continue
		}
		data, err := fs.ReadFile(r.plain, n)
		return n, string(data), err
	}
	return "", "", errNoFile
}

// Workflows returns the files of .github/workflows at a commit, by path.
func (r *Repository) Workflows(commit string) (map[string]string, error) {
	const folder = ".github/workflows"
	if r.git == nil {
		return nil, errNoFile
	}
	id, err := git.ParseID(strings.ToLower(commit))
	if err != nil {
		return nil, err
	}
	c, err := r.git.Commit(id)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	err = r.git.Walk(c.Tree, func(p string, mode git.Mode, id git.ID, _ int64) error {
		switch {
		case p == ".github" || p == folder:
			return nil
		case mode == git.ModeTree:
			return fs.SkipDir
		case !mode.IsFile() || !strings.HasPrefix(p, folder+"/") || len(out) >= maxWorkflows:
			return nil
		}
		data, err := r.git.Blob(id, maxFile)
		if err == nil {
			out[p] = string(data)
		}
		return nil
	})
	return out, err
}

// maxWorkflows bounds the workflows of one commit.
const maxWorkflows = 1000
