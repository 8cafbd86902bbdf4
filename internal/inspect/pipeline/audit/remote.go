package audit

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

const (
	maxRemote      = 5000 // documents of other repositories
	maxRemoteDepth = 12   // calls that lead to one
)

// follow reads the documents of other repositories that the set leads to, each
// once for a commit, and ties references to them.
func (s *Set) follow(m *mirror.Mirror) {
	if m == nil {
		return
	}
	f := follower{mirror: m, set: s, known: map[string]*pipeline.Document{}, home: map[*pipeline.Document]origin{}}
	todo := append([]*pipeline.Document(nil), s.Docs...)
	for depth := 0; len(todo) > 0 && depth < maxRemoteDepth; depth++ {
		var next []*pipeline.Document
		for _, d := range todo {
			next = append(next, f.document(d)...)
		}
		todo = next
	}
}

type follower struct {
	mirror *mirror.Mirror
	set    *Set
	known  map[string]*pipeline.Document
	home   map[*pipeline.Document]origin
}

// origin is where a document of another repository comes from.
type origin struct {
	repo   *mirror.Repository
	commit string
	under  string // what stands in front of its path
}

// document ties the references of one document, and returns what was read.
func (f *follower) document(d *pipeline.Document) (read []*pipeline.Document) {
	for _, j := range d.Jobs {
		if t := f.use(d, j.Uses, false); t != nil {
			read = append(read, t)
		}
		for _, s := range j.Steps {
			if t := f.use(d, s.Uses, true); t != nil {
				read = append(read, t)
			}
		}
	}
	return read
}

// use ties one reference, and returns the document behind it if it is new.
func (f *follower) use(d *pipeline.Document, u *pipeline.Use, action bool) *pipeline.Document {
	if u == nil || u.Target != nil {
		return nil
	}
	var from origin
	name := strings.Trim(u.Path, "/")
	switch u.Kind {
	case pipeline.RefRepository:
		repo, ok := f.mirror.Repository(u.Slug())
		if !ok {
			return nil
		}
		from = origin{repo: repo, commit: u.Ref, under: u.Slug() + "@" + u.Ref}
		if !u.Pinned() {
			from.commit, _ = repo.Commit(u.Ref)
		}
	case pipeline.RefLocal: // of a pipeline; an action means the caller's work tree
		home, remote := f.home[d]
		if !remote || action {
			return nil
		}
		from = home
		name = path.Clean(u.Path)
	default:
		return nil
	}
	names := []string{path.Clean(name)}
	if action {
		names = []string{path.Join(name, "action.yml"), path.Join(name, "action.yaml")}
	}
	key := from.under + "/" + names[0]
	t, known := f.known[key]
	if !known {
		t = f.read(from, names)
		f.known[key] = t
	}
	if t == nil {
		return nil
	}
	if u.Kind == pipeline.RefRepository {
		u.Target = t
	}
	if known {
		return nil
	}
	return t
}

// read reads the first of some files of a repository; nil where none is there.
func (f *follower) read(from origin, names []string) *pipeline.Document {
	if len(f.set.Remote) >= maxRemote {
		return nil
	}
	name, text, err := from.repo.File(from.commit, names...)
	if err != nil || name == "" {
		return nil
	}
	d, err := github.Read(from.under+"/"+name, text, nil)
	if err != nil || d == nil {
		return nil
	}
	d.Remote = true
	f.home[d] = from
	f.set.Remote = append(f.set.Remote, d)
	return d
}
