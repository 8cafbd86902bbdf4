package npm

import (
	"cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A lock is a lock file while the manifests of its workspaces are joined with it.
type lock struct {
	j       *joiner
	l       *component.Listing
	dir     string            // folder that its paths start from
	keys    map[string]uint32 // nodes by key
	members []*project
	names   map[string]uint32   // projects by name
	byName  map[string][]uint32 // packages by name, once they are asked for
	entries *descriptors        // of a classic yarn.lock
	// overridden holds the names of packages whose version is set by hand.
	overridden map[string]bool
	catalogs   map[string]string                  // ranges, by the attribute's name
	scopes     map[component.Edge]component.Scope // of edges from projects
	listed     map[[2]string]component.Scope      // of packages by name and version, once asked for
	foreign    map[string]uint32                  // what is not from the registry, by local name, once asked for
	reported   int
	changed    bool
}

// maxReports bounds the findings about one lock file, which a hostile manifest
// could make very many. An honest pair that is out of step has some dozens.
const maxReports = 1000

func newLock(j *joiner, l *component.Listing, dir string) *lock {
	k := &lock{
		j: j, l: l, dir: dir, keys: make(map[string]uint32, len(l.Keys)), names: make(map[string]uint32),
		overridden: make(map[string]bool), catalogs: j.catalogsIn(dir),
	}
	for _, key := range l.Keys {
		if _, ok := k.keys[key.Name]; !ok {
			k.keys[key.Name] = key.Node
		}
	}
	if l.Attr(attrSyntax) == syntaxClassic {
		k.entries = newDescriptors()
		for _, key := range l.Keys {
			if name, _ := cutDescriptor(key.Name); name != "" {
				k.entries.add(key.Name, name, key.Node)
			}
		}
	}
	for _, from := range append(j.settingsIn(dir), l) {
		for _, a := range from.Attrs {
			if a.Name == attrOverride {
				k.overridden[overridden(a.Value)] = true
			}
		}
	}
	return k
}

// installed reports whether the listing is not a lock file, but what a package
// manager has left in node_modules. It is no promise that could be broken.
func (k *lock) installed() bool { return k.l.Role == component.RoleInstalled }

// isWorkspace reports whether the folder rel, as the lock file sees it, is a
// workspace of its project.
func (k *lock) isWorkspace(rel string) bool {
	node, ok := k.keys[rel]
	return ok && k.l.Nodes[node].Project || k.j.globsIn(k.dir).match(rel)
}

// join joins the lock file with the manifests of its workspaces.
func (k *lock) join() {
	var known []*project
	var own []uint32
	for _, p := range k.members {
		node, ok := k.project(p)
		if !ok {
			k.missing(p)
			continue
		}
		known, own = append(known, p), append(own, node)
		if name := p.m.Nodes[0].Name; name != "" {
			k.names[name] = node
		}
	}
	k.scopes = make(map[component.Edge]component.Scope)
	for i, p := range known {
		for d := range p.m.Declarations {
			k.ask(p, d, own[i])
		}
	}
	k.apply()
}

// project returns the node of the project p and names it as the manifest does.
// Where the lock file has no entries for projects, it adds one.
func (k *lock) project(p *project) (uint32, bool) {
	m := &p.m.Nodes[0]
	node, ok := k.keys[p.rel]
	if !ok || !k.l.Nodes[node].Project {
		if p.rel != "" && k.needsWorkspaces() {
			return 0, false
		}
		node = uint32(len(k.l.Nodes))
		k.l.Nodes = append(k.l.Nodes, component.Node{Ecosystem: ecosystem, Project: true})
		k.keys[p.rel] = node
		k.changed = true
	}
	n := &k.l.Nodes[node]
	if k.l.Format == formatPnpm || k.l.Format == formatPnpmTree { // names them by their folders
		n.Name = cmp.Or(m.Name, n.Name)
	}
	n.Name, n.Version = cmp.Or(n.Name, m.Name), cmp.Or(n.Version, m.Version)
	return node, true
}

// missing reports a workspace that the lock file does not know. What it asks for
// is as good as without a lock file.
func (k *lock) missing(p *project) {
	if p.lock != k {
		return
	}
	p.lock = nil
	if !k.installed() {
		d := component.Declaration{Name: cmp.Or(p.m.Nodes[0].Name, p.rel), At: p.m.Nodes[0].At}
		k.report(p, &d, "the workspace %s in %s is missing in %s", d.Name, p.rel, k.l.Path)
	}
}

// report adds a finding about the declaration d of p.
func (k *lock) report(p *project, d *component.Declaration, format string, args ...any) {
	if k.reported++; k.reported > maxReports {
		return
	}
	if k.reported == maxReports {
		note(k.l, span.Point{}, "there are more disagreements with manifests than are reported")
	}
	k.j.s.Report(inventory.Mismatch(p.m, *d, k.l, format, args...))
}

// needsWorkspaces reports whether the lock file has an entry for each workspace.
func (k *lock) needsWorkspaces() bool { return k.entries == nil && k.l.Attr(attrVersion) != "1" }

// ask joins the declaration with index i of p, whose project is the node from.
func (k *lock) ask(p *project, i int, from uint32) {
	d := &p.m.Declarations[i]
	if p.isSpare(d) {
		p.met[i] = true
		return
	}
	to, ok := k.answer(p, d)
	if p.lock == k {
		p.met[i] = ok || !k.installed()
		k.check(p, d, to, ok)
	}
	if ok && from != to {
		e := component.Edge{From: from, To: to}
		if have, known := k.scopes[e]; !known || d.Scope < have {
			k.scopes[e] = d.Scope
		}
	}
}

// answer returns the node that answers the declaration d of p.
func (k *lock) answer(p *project, d *component.Declaration) (uint32, bool) {
	if node, ok := k.keys[heldKey(p.rel, d.Name)]; ok {
		return node, true
	}
	s := parseSpec(d.Requirement)
	catalog := s.kind == specCatalog
	if catalog {
		s = parseSpec(k.catalogs[catalogKey(s.text, d.Name)])
	}
	// npm is content with a package that is there for somebody else.
	if catalog || k.l.Format == formatLock || k.l.Format == formatHidden {
		return k.inRange(cmp.Or(s.name, d.Name), s)
	}
	if k.entries == nil {
		return 0, false
	}
	// A classic yarn.lock has no entries for workspaces.
	node, ok := k.names[d.Name]
	if ok && (s.kind == specWorkspace || s.kind == specRegistry && k.j.holds(s.text, k.l.Nodes[node].Version)) {
		return node, true
	}
	return k.entries.find(d.Name, d.Requirement, func(n uint32) string { return k.l.Nodes[n].Version })
}

// inRange returns the first package called name whose version is asked for.
func (k *lock) inRange(name string, s spec) (uint32, bool) {
	if s.kind != specRegistry || s.text == "" {
		return 0, false
	}
	if k.byName == nil {
		k.byName = make(map[string][]uint32, len(k.l.Nodes))
		for i := range k.l.Nodes {
			if n := &k.l.Nodes[i]; !n.Project && n.Version != "" {
				k.byName[n.Name] = append(k.byName[n.Name], uint32(i))
			}
		}
	}
	for _, i := range k.byName[name][:min(len(k.byName[name]), maxSame)] {
		if k.j.holds(s.text, k.l.Nodes[i].Version) {
			return i, true
		}
	}
	return 0, false
}

// check reports a declaration that the lock file does not answer, or answers
// with something else than what is asked for. Versions that are set by hand and
// packages of this machine answer everything; what may be missing is no loss, and
// of peers package managers only warn.
func (k *lock) check(p *project, d *component.Declaration, to uint32, ok bool) {
	s, asked := parseSpec(d.Requirement), d.Requirement
	if s.kind == specCatalog {
		if text := k.catalogs[catalogKey(s.text, d.Name)]; text != "" {
			s, asked = parseSpec(text), asked+" ("+text+")"
		}
	}
	if k.installed() || k.overridden[d.Name] || d.Kind == kindPeer || s.kind == specLocal {
		return
	}
	if !ok {
		if d.Scope != component.Optional {
			k.report(p, d, "%s is asked for here and missing in %s", d.Name, k.l.Path)
		}
		return
	}
	n := &k.l.Nodes[to]
	switch {
	case s.kind != specRegistry || n.Project || n.Source != "":
	case n.Name != cmp.Or(s.name, d.Name):
		k.report(p, d, "%s %s is asked for here, and %s holds %s %s", d.Name, asked, k.l.Path, n.Name, n.Version)
	case !k.j.holds(s.text, n.Version):
		k.report(p, d, "%s %s is asked for here, and %s holds %s", d.Name, asked, k.l.Path, n.Version)
	}
}

// apply gives the edges from projects the scopes that the manifests state, adds
// missing ones, and computes scopes where the lock file has none.
func (k *lock) apply() {
	for i := range k.l.Edges {
		e := &k.l.Edges[i]
		if !k.l.Nodes[e.From].Project {
			continue
		}
		key := component.Edge{From: e.From, To: e.To}
		if s, ok := k.scopes[key]; ok {
			k.changed = k.changed || e.Scope != s
			e.Scope = s
			delete(k.scopes, key)
		}
	}
	for key, s := range k.scopes {
		k.l.Edges = append(k.l.Edges, component.Edge{From: key.From, To: key.To, Scope: s})
		k.changed = true
	}
	if k.changed {
		k.l.Finish(k.l.Format == formatLock)
	}
}

// note adds a note to l.
func note(l *component.Listing, at span.Point, text string) {
	if len(l.Notes) < 100 {
		l.Notes = append(l.Notes, component.Note{Text: text, At: at})
	}
}
