package npm

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PackageLock returns the reader of package-lock.json and npm-shrinkwrap.json,
// lockfileVersion 1 to 3. The file itself says what is for development or
// optional. Version 1 does not say what the project asks for: [Join] learns
// that from package.json.
func PackageLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"package-lock.json", "npm-shrinkwrap.json"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error { return readPackageLock(f, b, false) },
	}
}

// HiddenLock returns the reader of node_modules/.package-lock.json, in which npm
// since version 7 keeps what it has installed.
func HiddenLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatHidden, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/node_modules/.package-lock.json"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error { return readPackageLock(f, b, true) },
	}
}

// readPackageLock reads a lock file of npm. byPath asks for a key for each
// package, by which what is installed at a path can be found.
func readPackageLock(f *inspect.File, b *inventory.Builder, byPath bool) error {
	root, err := readJSON(f)
	if err != nil {
		return err
	}
	v := root.Get("lockfileVersion")
	packages, deps := root.Get("packages"), root.Get("dependencies")
	if !v.Exists() && packages.Kind() != tree.Map && deps.Kind() != tree.Map {
		return nil
	}
	b.Recognised()
	b.Scoped()
	if v.Exists() {
		b.Set(attrVersion, v.Text(), v.At())
	}
	if packages.Kind() == tree.Map {
		n := room(packages, f)
		b.Grow(n)
		l := lockReader{b: b, root: root, places: newPlaces(n, f.Budget), needs: make([]need, 0, n), byPath: byPath}
		return l.read(packages)
	}
	n := room(deps, f)
	b.Grow(n)
	l := oldLockReader{b: b, places: newPlaces(n, f.Budget)}
	return l.read(deps)
}

// room returns for how many packages to make room: as many as entries has, but
// no more than honest entries would fit into the file.
func room(entries tree.Node, f *inspect.File) int { return min(entries.Len(), int(f.Size/64)) }

// readJSON decodes a file that must hold an object.
func readJSON(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.JSON(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	root := doc.Root()
	if root.Kind() != tree.Map {
		return tree.Node{}, fmt.Errorf("must be an object, not a %s", root.Kind())
	}
	return root, nil
}

// A lockReader reads the map "packages" of versions 2 and 3.
type lockReader struct {
	b      *inventory.Builder
	root   tree.Node
	places *places
	byPath bool
	needs  []need
	links  []link
	dirs   map[uint32]string    // folders of projects, by node
	metas  map[uint32]tree.Node // peerDependenciesMeta, by node
	edges  []component.Edge     // of one node
	asked  map[string]bool      // by one project, but for peers
}

// A need is one section of requirements of one node, to be resolved when all
// places are known.
type need struct {
	place int32
	node  uint32
	kind  sectionKind
	deps  tree.Node
}

// A link is an entry that stands for a folder elsewhere.
type link struct {
	place  int32
	name   string
	target string
	at     span.Point
}

func (l *lockReader) read(packages tree.Node) error {
	l.dirs, l.metas, l.asked = make(map[uint32]string), make(map[uint32]tree.Node), make(map[string]bool)
	for entry := range packages.Children() {
		l.entry(entry)
	}
	for _, k := range l.links {
		l.link(k)
	}
	if err := l.places.settle(); err != nil {
		return err
	}
	for i, n := range l.needs {
		if i > 0 && l.needs[i-1].node != n.node {
			l.flush()
		}
		if err := l.resolve(n); err != nil {
			return err
		}
	}
	l.flush()
	if !packages.Get("").Exists() {
		keyTops(l.b, l.places)
	}
	return nil
}

// flush adds the edges of one node in the order in which the listing keeps
// them, because sorting them all at the end costs more.
func (l *lockReader) flush() {
	slices.SortFunc(l.edges, func(a, b component.Edge) int { return cmp.Compare(a.To, b.To) })
	for _, e := range l.edges {
		l.b.Edge(e.From, e.To, e.Scope)
	}
	l.edges = l.edges[:0]
	clear(l.asked)
}

// keyTops makes the packages that the root can load findable by their local
// names, for lock files that do not say which of them the project asks for.
func keyTops(b *inventory.Builder, p *places) {
	names := make([]string, len(p.root))
	for name, n := range p.names {
		names[n] = name
	}
	for n, place := range p.root { // in the order of the file
		if place != none && p.node[place] != none {
			b.Key(heldKey("", names[n]), uint32(p.node[place]))
		}
	}
}

// entry adds the package at one path.
func (l *lockReader) entry(entry tree.Node) {
	where := entry.Key()
	place, local := l.places.at(where)
	if entry.Kind() != tree.Map || l.places.node[place] != none || local == "" && strings.Contains(where, modules) {
		l.b.Note(entry.KeyAt(), "%q is no entry of a package, or a repeated one", inventory.Clip(where))
		return
	}
	if strings.HasPrefix(local, ".") {
		return // a folder of the store in which npm keeps packages that it links
	}
	n := component.Node{Ecosystem: ecosystem, Name: local, Project: local == "", At: entry.KeyAt()}
	first := len(l.needs)
	f := l.fields(entry, &n, place)
	if f.link {
		l.needs = l.needs[:first]
		l.links = append(l.links, link{place, local, f.resolved, n.At})
		return
	}
	if n.Project {
		l.project(&n, where)
	} else {
		n.Scope, n.Source = f.flags.scope(), source(f.resolved)
		if n.Name != local {
			n.Alias = local
		}
	}
	id := l.b.Add(n)
	l.places.node[place] = int32(id)
	for i := first; i < len(l.needs); i++ {
		l.needs[i].node = id
	}
	if n.Project {
		l.dirs[id] = where
		slices.SortStableFunc(l.needs[first:], func(a, b need) int { return cmp.Compare(a.kind, b.kind) }) // peers last
	}
	if n.Project || l.byPath {
		l.b.Key(where, id)
	}
	if f.meta.Exists() {
		l.metas[id] = f.meta
	}
}

// lockFields is what an entry says beside what its node holds.
type lockFields struct {
	link     bool
	resolved string
	flags    lockFlags
	meta     tree.Node // peerDependenciesMeta
}

// fields reads an entry into n, and keeps its requirements for later.
func (l *lockReader) fields(entry tree.Node, n *component.Node, place int32) (f lockFields) {
	for c := range entry.Children() {
		switch key := c.Key(); key {
		case "name":
			n.Name = cmp.Or(scalar(c), n.Name)
		case "version":
			n.Version = scalar(c)
		case "resolved":
			f.resolved = scalar(c)
		case "integrity":
			n.Integrity = scalar(c)
		case "license":
			n.Licence = licence(c)
		case "link":
			f.link = c.True()
		case "inBundle", "bundled":
			n.Bundled = c.True()
		case "dev", "optional", "devOptional":
			f.flags.set(key, c.True())
		case "peerDependenciesMeta":
			f.meta = c
		case kindProd, kindOptional, kindPeer, kindDev:
			if c.Kind() == tree.Map && (key != kindDev || n.Project) {
				l.needs = append(l.needs, need{place: place, kind: sectionOf(key), deps: c})
			}
		}
	}
	return f
}

// project completes the node of the root or of a workspace.
func (l *lockReader) project(n *component.Node, where string) {
	switch {
	case where != "" && n.Name == "":
		n.Name = path.Base(where) // npm leaves the name out where it is the folder's
	case where == "":
		n.Name = cmp.Or(n.Name, scalar(l.root.Get("name")))
		n.Version = cmp.Or(n.Version, scalar(l.root.Get("version")))
	}
}

// link lets the place of k stand for its target, which is code of the tree's
// own even if it has no entry.
func (l *lockReader) link(k link) {
	target := strings.TrimPrefix(k.target, "file:")
	place, local := l.places.at(target)
	if l.places.node[place] == none {
		n := component.Node{Ecosystem: ecosystem, Name: k.name, Project: local == "", Source: k.target, At: k.at}
		if n.Name == "" {
			l.b.Note(k.at, "a link without a name")
			return
		}
		l.places.node[place] = int32(l.b.Add(n))
	}
	l.places.node[k.place] = l.places.node[place]
}

// resolve collects the edges of one section. A peer that a project asks for in
// another section, too, is there for what that section says.
func (l *lockReader) resolve(n need) error {
	project := l.b.Node(n.node).Project
	var free map[string]bool
	if n.kind == sectionPeer {
		free = optionalPeers(l.metas[n.node])
	}
	for d := range n.deps.Children() {
		name := d.Key()
		if project && n.kind == sectionPeer && l.asked[name] {
			continue
		}
		to, err := l.places.find(n.place, name)
		if err != nil {
			return err
		}
		if to == none {
			continue
		}
		scope := n.kind.scope()
		if free[name] {
			scope = component.Optional
		}
		l.edges = append(l.edges, component.Edge{From: n.node, To: uint32(to), Scope: scope})
		if project {
			l.asked[name] = true
			l.b.Key(heldKey(l.dirs[n.node], name), uint32(to))
		}
	}
	return nil
}

// lockFlags are what npm computes for each package: dev and optional where it
// is needed for nothing else, devOptional where both kinds of ways lead to it.
type lockFlags struct{ dev, optional, devOptional bool }

func (f *lockFlags) set(key string, on bool) {
	switch key {
	case "dev":
		f.dev = on
	case "optional":
		f.optional = on
	case "devOptional":
		f.devOptional = on
	}
}

// scope returns the strongest scope that the flags leave. Dev and optional
// together mean optional within development.
func (f lockFlags) scope() component.Scope {
	switch {
	case f.dev:
		return component.Dev
	case f.optional, f.devOptional:
		return component.Optional
	}
	return component.Prod
}
