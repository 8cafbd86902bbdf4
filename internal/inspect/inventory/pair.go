package inventory

import (
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/version"
)

// PairOptions say how the manifests and lock files of one ecosystem belong together.
type PairOptions struct {
	Ecosystem string
	Manifests []string // formats
	Locks     []string // formats, best first
	// Above looks for the lock file in the folders above, too.
	Above bool
	// Scoped says that the lock file itself states the scope of each node.
	Scoped bool
	// Name folds names that the ecosystem holds to be equal; nil for none.
	Name func(string) string
	// Skip names declarations that no lock file answers; nil for none.
	Skip func(component.Declaration) bool
	// Unchecked leaves ranges alone, where the requirement is no range of versions.
	Unchecked bool
}

// maxSame bounds how many nodes of one name are compared with one requirement.
const maxSame = 16

// Pair joins all manifests of s with the lock files that answer them, for
// ecosystems in which the manifest names the direct dependencies with ranges and
// scopes and the lock file holds the versions. It completes the lock file's
// listing (root, direct edges, scopes), covers the manifest, and reports where the
// two disagree.
func Pair(s *Set, o PairOptions) {
	var locks []*component.Listing
	manifests := make(map[*component.Listing][]*component.Listing)
	for _, m := range s.Of(o.Manifests...) {
		dir := path.Dir(m.Path)
		l := s.In(dir, o.Locks...)
		if l == nil && o.Above {
			l = s.Above(dir, o.Locks...)
		}
		if l == nil {
			continue
		}
		s.Cover(m)
		if manifests[l] == nil {
			locks = append(locks, l)
		}
		manifests[l] = append(manifests[l], m)
	}
	for _, l := range locks {
		j := joiner{s: s, o: &o, lock: l, ranges: make(map[string]*version.Range)}
		j.join(manifests[l])
	}
}

type joiner struct {
	s      *Set
	o      *PairOptions
	lock   *component.Listing
	byName map[string][]uint32
	ranges map[string]*version.Range // nil for requirements that are none
}

func (j *joiner) fold(name string) string {
	if j.o.Name != nil {
		return j.o.Name(name)
	}
	return name
}

func (j *joiner) join(manifests []*component.Listing) {
	root := j.root(manifests[0])
	j.byName = make(map[string][]uint32, len(j.lock.Nodes))
	for i := range j.lock.Nodes {
		if uint32(i) != root {
			name := j.fold(j.lock.Nodes[i].Name)
			j.byName[name] = append(j.byName[name], uint32(i))
		}
	}
	scopes := make(map[string]component.Scope)
	var order []string
	for _, m := range manifests {
		for _, d := range m.Declarations {
			if d.Name == "" || j.o.Skip != nil && j.o.Skip(d) {
				continue
			}
			name := j.fold(d.Name)
			j.check(m, d, j.byName[name])
			if have, ok := scopes[name]; !ok {
				order = append(order, name)
				scopes[name] = d.Scope
			} else {
				scopes[name] = min(have, d.Scope)
			}
		}
	}
	j.connect(root, order, scopes)
	j.lock.Finish(j.o.Scoped)
}

// root returns the lock file's node for the tree's own code, adding it where the
// format has none, and names it as the manifest does.
func (j *joiner) root(m *component.Listing) uint32 {
	root := -1
	for i := range j.lock.Nodes {
		if j.lock.Nodes[i].Project {
			root = i
			break
		}
	}
	if root < 0 || j.lock.Nodes[root].Name != "" && j.lock.Nodes[root].Source != "" {
		root = len(j.lock.Nodes)
		j.lock.Nodes = append(j.lock.Nodes, component.Node{Ecosystem: j.o.Ecosystem, Project: true})
	}
	n := &j.lock.Nodes[root]
	if n.Name == "" && len(m.Nodes) > 0 && m.Nodes[0].Project {
		n.Name, n.Version = m.Nodes[0].Name, m.Nodes[0].Version
	}
	return uint32(root)
}

// connect gives the edges from root the declared scopes and adds missing ones.
func (j *joiner) connect(root uint32, order []string, scopes map[string]component.Scope) {
	kept := j.lock.Edges[:0:0]
	for _, e := range j.lock.Edges {
		if e.From == root {
			if _, ok := scopes[j.fold(j.lock.Nodes[e.To].Name)]; ok {
				continue
			}
		}
		kept = append(kept, e)
	}
	for _, name := range order {
		for _, to := range j.byName[name] {
			kept = append(kept, component.Edge{From: root, To: to, Scope: scopes[name]})
		}
	}
	j.lock.Edges = kept
}

// check reports a declaration that the lock file does not answer, or answers
// with a version outside of the declared range.
func (j *joiner) check(m *component.Listing, d component.Declaration, nodes []uint32) {
	if len(nodes) == 0 {
		if d.Scope != component.Optional {
			j.s.Report(Mismatch(m, d, j.lock, "%s is asked for here and missing in %s", d.Name, j.lock.Path))
		}
		return
	}
	if j.o.Unchecked || d.Requirement == "" || d.Extra != "" {
		return
	}
	r := j.rangeOf(d.Requirement)
	if r == nil {
		return
	}
	for _, i := range nodes[:min(len(nodes), maxSame)] {
		n := &j.lock.Nodes[i]
		if n.Version == "" || n.Source != "" || n.Project {
			return
		}
		if ok, err := r.Contains(n.Version); ok || err != nil {
			return
		}
	}
	if len(nodes) > maxSame {
		return // one of the rest may fit
	}
	j.s.Report(Mismatch(m, d, j.lock, "%s %s is asked for here, and %s holds %s",
		d.Name, d.Requirement, j.lock.Path, j.lock.Nodes[nodes[0]].Version))
}

func (j *joiner) rangeOf(text string) *version.Range {
	r, ok := j.ranges[text]
	if !ok {
		if parsed, err := version.ParseRange(j.o.Ecosystem, text); err == nil {
			r = &parsed
		}
		j.ranges[text] = r
	}
	return r
}
