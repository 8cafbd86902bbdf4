package rust

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join returns the join of the Rust listings. It tells other people's crates in
// the tree from projects, fills in what members inherit from their workspace,
// and joins each manifest with the nearest Cargo.lock above it that lists its
// package: scopes, and what the two disagree about.
func Join() inventory.Join {
	return inventory.Join{Name: "rust", Run: func(s *inventory.Set) {
		j := &joiner{
			s:       s,
			foreign: make(map[string]bool),
			locks:   make(map[*component.Listing]*lock),
			ranges:  make(map[string]*version.Range),
		}
		j.crates()
		for _, m := range s.Of(formatToml) {
			if j.isForeign(path.Dir(m.Path)) {
				continue
			}
			j.inherit(m)
			j.join(m)
		}
		for _, l := range s.Of(formatLock) {
			if k := j.locks[l]; k != nil {
				k.apply()
			}
		}
	}}
}

type joiner struct {
	s       *inventory.Set
	foreign map[string]bool // folders of other people's crates
	locks   map[*component.Listing]*lock
	ranges  map[string]*version.Range // by requirement, nil for those that are none
}

// isForeign reports whether dir is a folder of other people's crate or lies in one.
func (j *joiner) isForeign(dir string) bool {
	if len(j.foreign) == 0 {
		return false
	}
	for {
		if j.foreign[dir] {
			return true
		}
		up := path.Dir(dir)
		if up == dir {
			return false
		}
		dir = up
	}
}

// liesIn reports whether dir lies below a folder of other people's crate.
func (j *joiner) liesIn(dir string) bool {
	up := path.Dir(dir)
	return up != dir && j.isForeign(up)
}

// crates turns the manifests of vendored and downloaded crates into installed
// components. Manifests and lock files deeper in such a crate, and its own lock
// file, take no part in any build.
func (j *joiner) crates() {
	marks := j.s.Of(formatCrate)
	if len(marks) == 0 {
		return
	}
	for _, mark := range marks {
		j.foreign[path.Dir(mark.Path)] = true
	}
	for _, l := range j.s.Of(formatToml, formatLock) {
		dir := path.Dir(l.Path)
		own := l.Format == formatToml && !j.liesIn(dir) // the crate's manifest, or no crate's
		if !own && j.isForeign(dir) {
			j.s.Drop(l)
		}
	}
	joined := make(map[string]bool)
	for _, mark := range marks {
		dir := path.Dir(mark.Path)
		if joined[dir] || j.liesIn(dir) {
			j.s.Drop(mark)
			continue
		}
		joined[dir] = true
		m := j.s.In(dir, formatToml)
		if m == nil || len(m.Nodes) == 0 || !m.Nodes[0].Project || m.Attr(attrWorkspace) != "" && isCheckout(dir) {
			note(mark, span.Point{}, "a checkout of other people's crates; which of them are used is not written here")
			continue
		}
		j.install(m, mark.Attr("package"))
		j.s.Drop(mark)
	}
}

// isCheckout reports whether dir is a checkout of a git dependency in cargo's
// home folder.
func isCheckout(dir string) bool { return strings.Contains("/"+dir+"/", "/git/checkouts/") }

// install turns the manifest m of somebody else's crate into a component.
func (j *joiner) install(m *component.Listing, sum string) {
	n := m.Nodes[0]
	n.Project, n.Integrity = false, sum
	m.Role, m.Grade = component.RoleInstalled, component.Observed
	m.Nodes, m.Edges, m.Declarations = []component.Node{n}, nil, nil
	m.Attrs = []component.Attr{{Name: attrEdges, Value: "incomplete"}}
}

// note adds a note to l.
func note(l *component.Listing, at span.Point, format string, args ...any) {
	if len(l.Notes) < 100 {
		l.Notes = append(l.Notes, component.Note{Text: fmt.Sprintf(format, args...), At: at})
	}
}

// workspaceOf returns the manifest of the workspace to which the folder dir
// belongs, or nil.
func (j *joiner) workspaceOf(dir string) *component.Listing {
	for {
		m := j.s.Above(dir, formatToml)
		if m == nil || m.Attr(attrWorkspace) != "" {
			return m
		}
		up := path.Dir(path.Dir(m.Path))
		if up == path.Dir(m.Path) {
			return nil
		}
		dir = up
	}
}

// inherit fills in what m takes from its workspace.
func (j *joiner) inherit(m *component.Listing) {
	wants := m.Attr(attrInherits) != ""
	for i := range m.Declarations {
		wants = wants || word(m.Declarations[i].Extra, "workspace") != ""
	}
	if !wants {
		return
	}
	w := j.workspaceOf(path.Dir(m.Path))
	if w == nil {
		note(m, span.Point{}, "inherits from a workspace whose manifest was not read")
		return
	}
	if m.Attr(attrInherits) != "" && len(m.Nodes) > 0 {
		m.Nodes[0].Version = w.Attr(attrWorkspaceVersion)
	}
	needs := make(map[string]inheritable)
	for _, a := range w.Attrs {
		if a.Name == attrWorkspaceNeeds {
			if in, ok := parseInheritable(a.Value); ok {
				needs[in.key] = in
			}
		}
	}
	for i := range m.Declarations {
		d := &m.Declarations[i]
		key := word(d.Extra, "workspace")
		if key == "" {
			continue
		}
		in, ok := needs[key]
		if !ok {
			note(m, d.At, "%s is inherited, but %s does not list it", key, w.Path)
			continue
		}
		d.Name, d.Requirement = in.name, in.requirement
		d.Extra = in.extra()
		if in.path != "" && len(m.Nodes) > 0 {
			m.Nodes = append(m.Nodes, component.Node{
				Ecosystem: ecosystem, Name: in.name, Project: true, Source: in.path, At: d.At, Scope: d.Scope,
			})
			m.Edges = append(m.Edges, component.Edge{To: uint32(len(m.Nodes) - 1), Scope: d.Scope})
		}
	}
	m.Finish(true)
}

// A lock is a Cargo.lock while its manifests are joined with it.
type lock struct {
	l        *component.Listing
	projects map[string]uint32
	scopes   []component.Scope // for each edge, the strongest scope of a declaration
}

const undeclared = component.Scope(255)

func (j *joiner) lock(l *component.Listing) *lock {
	k := j.locks[l]
	if k != nil {
		return k
	}
	k = &lock{l: l, projects: make(map[string]uint32), scopes: make([]component.Scope, len(l.Edges))}
	for i := range k.scopes {
		k.scopes[i] = undeclared
	}
	for i := range l.Nodes {
		if l.Nodes[i].Project {
			if _, ok := k.projects[l.Nodes[i].Name]; !ok {
				k.projects[l.Nodes[i].Name] = uint32(i)
			}
		}
	}
	j.locks[l] = k
	return k
}

// apply gives the edges of the lock file their scopes. Edges that no manifest
// declares keep theirs: the manifest was not read, or the edge is that of a
// crate that is not the tree's own.
func (k *lock) apply() {
	for i, s := range k.scopes {
		if s != undeclared {
			k.l.Edges[i].Scope = s
		}
	}
	k.l.Finish(false)
}

// join joins the manifest m with the lock file that lists its package.
func (j *joiner) join(m *component.Listing) {
	var k *lock
	var project uint32
	for dir := path.Dir(m.Path); ; {
		l := j.s.Above(dir, formatLock)
		if l == nil {
			return
		}
		if len(m.Nodes) == 0 || !m.Nodes[0].Project {
			if path.Dir(l.Path) == path.Dir(m.Path) {
				j.s.Cover(m) // a workspace without a package of its own
			}
			return
		}
		k = j.lock(l)
		var ok bool
		if project, ok = k.projects[m.Nodes[0].Name]; ok {
			break
		}
		up := path.Dir(path.Dir(l.Path))
		if up == path.Dir(l.Path) {
			return
		}
		dir = up
	}
	j.s.Cover(m)
	lo, hi := edgesFrom(k.l, project)
	targets := make(map[string][]int, hi-lo) // edges by the target's name
	for e := lo; e < hi; e++ {
		name := k.l.Nodes[k.l.Edges[e].To].Name
		targets[name] = append(targets[name], e)
	}
	for i := range m.Declarations {
		j.declared(m, &m.Declarations[i], k, targets)
	}
}

// edgesFrom returns the range of the edges that leave node n.
func edgesFrom(l *component.Listing, n uint32) (lo, hi int) {
	out := l.Out(n)
	if len(out) == 0 {
		return 0, 0
	}
	lo, _ = slices.BinarySearchFunc(l.Edges, out[0], func(e, want component.Edge) int {
		if e.From != want.From {
			return int(e.From) - int(want.From)
		}
		return int(e.To) - int(want.To)
	})
	return lo, lo + len(out)
}

// declared finds the edges that answer the declaration d of m.
func (j *joiner) declared(m *component.Listing, d *component.Declaration, k *lock, targets map[string][]int) {
	edges := targets[d.Name]
	if len(edges) == 0 {
		// A package that needs itself for its own tests has no edge.
		if word(d.Extra, "path") == "" && word(d.Extra, "workspace") == "" && d.Name != m.Nodes[0].Name {
			j.s.Report(mismatch(m, d, k.l, "%s asks for %s, which %s does not list for %s", m.Path, crate(d), k.l.Path, m.Nodes[0].Name))
		}
		return
	}
	var fitting []int
	for _, e := range edges {
		if j.fits(d, &k.l.Nodes[k.l.Edges[e].To]) {
			fitting = append(fitting, e)
		}
	}
	if len(fitting) == 0 {
		held := &k.l.Nodes[k.l.Edges[edges[0]].To]
		j.s.Report(mismatch(m, d, k.l, "%s asks for %s, but %s holds %s", m.Path, crate(d), k.l.Path, held.Version))
		fitting = edges
	}
	for _, e := range fitting {
		k.scopes[e] = min(k.scopes[e], d.Scope)
	}
}

// crate writes a declaration for people.
func crate(d *component.Declaration) string {
	if d.Requirement == "" {
		return d.Name
	}
	return d.Name + " " + d.Requirement
}

// fits reports whether package n of a lock file can answer d. What is fetched by
// path or from git is pinned by that, and requirements that cannot be read fit
// everything.
func (j *joiner) fits(d *component.Declaration, n *component.Node) bool {
	if n.Project || d.Requirement == "" || word(d.Extra, "git") != "" || strings.HasPrefix(n.Source, "git+") {
		return true
	}
	r, ok := j.ranges[d.Requirement]
	if !ok {
		if parsed, err := version.ParseRange(ecosystem, d.Requirement); err == nil {
			r = &parsed
		}
		j.ranges[d.Requirement] = r
	}
	if r == nil {
		return true
	}
	in, err := r.Contains(n.Version)
	return err != nil || in
}
