package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// gradle connects build files with the lock files beside them and the catalogs
// above them, and verification metadata with lock files.
func (j *joiner) gradle() {
	g := &gradleJoiner{
		j: j, locks: make(map[string][]*component.Listing), catalogs: make(map[[2]string]*catalog),
		locked: make(map[*component.Listing]map[string][]uint32),
	}
	for _, l := range j.s.Of(formatLock) {
		dir := projectDir(l.Path)
		g.locks[dir] = append(g.locks[dir], l)
	}
	for _, l := range j.s.Of(formatCatalog) {
		c := newCatalog(l)
		k := [2]string{projectDir(l.Path), l.Attr(attrCatalog)}
		if g.catalogs[k] == nil {
			g.catalogs[k] = c
		}
		g.all = append(g.all, c)
	}
	builds := j.s.Of(formatBuild)
	for _, l := range builds {
		g.build(l)
	}
	for _, c := range g.all {
		c.finish(len(builds) > 0)
	}
	for _, l := range j.s.Of(formatLock) {
		l.Finish(true)
	}
	for _, l := range j.s.Of(formatVerification) {
		g.verification(l)
	}
}

// projectDir returns the folder of the project that the file at p belongs to:
// its own, or the one above "gradle" and "gradle/dependency-locks".
func projectDir(p string) string {
	dir := path.Dir(p)
	if path.Base(dir) == "dependency-locks" {
		dir = path.Dir(dir)
	}
	if path.Base(dir) == "gradle" {
		dir = path.Dir(dir)
	}
	return dir
}

type gradleJoiner struct {
	j        *joiner
	locks    map[string][]*component.Listing // by project folder
	locked   map[*component.Listing]map[string][]uint32
	catalogs map[[2]string]*catalog // by folder and name
	all      []*catalog
}

// A catalog is a version catalog while build files use it.
type catalog struct {
	l    *component.Listing
	keys map[string][]uint32
	used map[uint32]component.Scope
}

func newCatalog(l *component.Listing) *catalog {
	c := &catalog{l: l, keys: make(map[string][]uint32, len(l.Keys)), used: make(map[uint32]component.Scope)}
	for _, k := range l.Keys {
		c.keys[k.Name] = append(c.keys[k.Name], k.Node)
	}
	return c
}

// finish gives the entries of a catalog the scope in which they are used. What
// no build file of the target names may still be used by a program in it, such
// as a convention plugin, so it is optional.
func (c *catalog) finish(builds bool) {
	for i := range c.l.Nodes {
		n := &c.l.Nodes[i]
		if scope, ok := c.used[uint32(i)]; ok {
			n.Scope, n.Direct = scope, true
		} else if builds && n.Scope == component.Prod {
			n.Scope = component.Optional
		}
	}
}

// build settles the declarations of one build file.
func (g *gradleJoiner) build(l *component.Listing) {
	x := &buildLister{g: g, l: l, dir: path.Dir(l.Path), managed: make(map[string]string), nodes: make(map[[3]string]uint32)}
	for i := range l.Declarations {
		d := &l.Declarations[i]
		if d.Kind == kindManaged || d.Kind == kindConstraint {
			if _, ok := x.managed[d.Name]; !ok && d.Requirement != "" {
				x.managed[d.Name] = d.Requirement
			}
		}
	}
	for i := range l.Declarations {
		d := &l.Declarations[i]
		switch {
		case d.Kind == kindManaged || d.Kind == kindConstraint:
		case d.Name != "":
			x.need(d.Name, d.Requirement, d)
		default:
			x.accessor(word(d.Extra, wordCatalog), d)
		}
	}
	if x.bare > 0 {
		note(l, x.bareAt, "dependencies without a version here, which a platform or a plugin chooses: %d", x.bare)
	}
	g.j.s.Cover(l)
	l.Finish(false)
}

// A buildLister adds what one build file needs to its listing, or connects it
// with what is locked.
type buildLister struct {
	g       *gradleJoiner
	l       *component.Listing
	dir     string
	managed map[string]string // versions from constraints of the file itself
	nodes   map[[3]string]uint32
	bare    int
	bareAt  span.Point
}

// accessor settles an accessor of a catalog: "libs.guava.core".
func (x *buildLister) accessor(text string, d *component.Declaration) {
	name, rest, _ := strings.Cut(text, ".")
	var c *catalog
	for dir := x.dir; c == nil; dir = path.Dir(dir) {
		c = x.g.catalogs[[2]string{dir, name}]
		if dir == "." || dir == "/" {
			break
		}
	}
	if c == nil {
		note(x.l, d.At, "%s stays open: no version catalog of that name is in the target", inventory.Clip(text))
		return
	}
	found := c.keys[rest]
	if len(found) == 0 {
		note(x.l, d.At, "%s stays open: %s has no such entry", inventory.Clip(text), c.l.Path)
		return
	}
	for _, i := range found[:min(len(found), maxBundle)] {
		n := &c.l.Nodes[i]
		if scope, ok := c.used[i]; !ok || d.Scope < scope {
			c.used[i] = d.Scope
		}
		version := n.Version
		if version == "" {
			version = n.Requirement
		}
		x.need(n.Name, version, d)
	}
}

// maxBundle bounds how many libraries one accessor stands for.
const maxBundle = 200

// need connects the project with the locked packages of that name, or adds the
// package as it is declared.
func (x *buildLister) need(name, version string, d *component.Declaration) {
	if problem := x.g.j.r.step(5); problem != "" {
		note(x.l, d.At, "%s stays open: %s", name, problem)
		return
	}
	if x.answered(name, d) {
		return
	}
	if version == "" {
		version = x.managed[name]
	}
	n := component.Node{Ecosystem: ecosystem, Name: name, At: d.At, Scope: d.Scope, Direct: true}
	n.Version, n.Requirement = gradleVersion(version)
	if version == "" {
		if x.bare++; x.bare == 1 {
			x.bareAt = d.At
		}
	}
	root := x.root()
	k := [3]string{name, n.Version, n.Requirement}
	i, ok := x.nodes[k]
	if !ok {
		i = uint32(len(x.l.Nodes))
		x.nodes[k] = i
		x.l.Nodes = append(x.l.Nodes, n)
	}
	x.l.Edges = append(x.l.Edges, component.Edge{From: root, To: i, Scope: d.Scope})
}

// root returns the node of the project, adding it to scripts without one.
func (x *buildLister) root() uint32 {
	if len(x.l.Nodes) == 0 {
		x.l.Nodes = append(x.l.Nodes, component.Node{Ecosystem: ecosystem, Project: true})
	}
	return 0
}

// answered connects the lock files beside the build file with what they hold of
// a package. It is false if they hold none. What the build itself needs is locked
// in files of its own.
func (x *buildLister) answered(name string, d *component.Declaration) bool {
	found := false
	forBuild := d.Kind == kindGradlePlugin || d.Kind == "classpath"
	for _, lock := range x.g.locks[x.dir] {
		base := path.Base(lock.Path)
		if forBuild != (strings.HasPrefix(base, "buildscript-") || strings.HasPrefix(base, "settings-")) {
			continue
		}
		nodes := x.g.index(lock)[name]
		for _, i := range nodes[:min(len(nodes), maxVersions)] {
			lock.Edges = append(lock.Edges, component.Edge{To: i, Scope: max(d.Scope, lock.Nodes[i].Scope)})
			found = true
		}
	}
	return found
}

// index returns the nodes of a lock file by name.
func (g *gradleJoiner) index(lock *component.Listing) map[string][]uint32 {
	index := g.locked[lock]
	if index == nil {
		index = make(map[string][]uint32, len(lock.Nodes))
		for i := 1; i < len(lock.Nodes); i++ {
			index[lock.Nodes[i].Name] = append(index[lock.Nodes[i].Name], uint32(i))
		}
		g.locked[lock] = index
	}
	return index
}

// verification gives components of verification metadata scope dev where the
// lock files of the build hold other versions of the same package: they are left
// from former builds, or the build itself uses them.
func (g *gradleJoiner) verification(l *component.Listing) {
	root := projectDir(l.Path)
	versions := make(map[string]bool) // names, and names with versions
	for dir, locks := range g.locks {
		if root != "." && dir != root && !strings.HasPrefix(dir, root+"/") {
			continue
		}
		for _, lock := range locks {
			if problem := g.j.r.step(int64(len(lock.Nodes))); problem != "" {
				note(l, span.Point{}, "not compared with %s: %s", lock.Path, problem)
				continue
			}
			for i := range lock.Nodes {
				n := &lock.Nodes[i]
				versions[n.Name] = true
				versions[n.Name+separator+n.Version] = true
			}
		}
	}
	stale := 0
	for i := range l.Nodes {
		n := &l.Nodes[i]
		if versions[n.Name] && !versions[n.Name+separator+n.Version] {
			n.Scope = component.Dev
			stale++
		}
	}
	if stale > 0 {
		note(l, span.Point{}, "components that are locked in other versions and count as dev: %d", stale)
	}
}
