package npm

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PnpmLock returns the reader of pnpm-lock.yaml, lockfileVersion 5 to 9. The
// importers of the file are the workspaces; a file without importers is about
// one project. A package that was resolved for several sets of peers is one node
// for each set, as the file has it.
func PnpmLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPnpm, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pnpm-lock.yaml"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: readPnpm,
	}
}

// PnpmInstalled returns the reader of node_modules/.pnpm/lock.yaml, the lock
// file of what pnpm has installed.
func PnpmInstalled() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPnpmTree, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/node_modules/.pnpm/lock.yaml"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: readPnpm,
	}
}

// readPnpm reads all documents of the file: where pnpm has plug-ins or is itself
// pinned, a document of its own comes first with what that needs.
func readPnpm(f *inspect.File, b *inventory.Builder) error {
	data, err := f.Text()
	if err != nil {
		return err
	}
	docs, err := tree.YAMLAll(data, f.Budget)
	if err != nil {
		return err
	}
	projects := make(map[string]uint32)
	for _, doc := range docs {
		n := room(doc.Root().Get("packages"), f)
		b.Grow(n)
		p := pnpmReader{b: b, projects: projects, keys: make(map[string]uint32, n)}
		p.read(doc.Root())
	}
	return nil
}

// A pnpmReader reads one document.
type pnpmReader struct {
	b        *inventory.Builder
	projects map[string]uint32 // nodes of importers and linked folders, by folder
	keys     map[string]uint32 // nodes by the key of their entry
	needs    []pnpmNeed
	key      []byte // scratch
}

// A pnpmNeed is the entry whose dependencies are to be resolved.
type pnpmNeed struct {
	node  uint32
	entry tree.Node
	dir   string // folder of the project that the package is a copy of
}

func (p *pnpmReader) read(root tree.Node) {
	v := root.Get("lockfileVersion")
	if !v.Exists() {
		return
	}
	p.b.Recognised()
	p.b.Set(attrVersion, v.Text(), v.At())
	for o := range root.Get("overrides").Children() {
		p.b.Set(attrOverride, o.Key(), o.KeyAt())
	}
	// Version 9 has what a package is under "packages", and what it needs, once
	// for each set of peers, under "snapshots".
	packages, snapshots := root.Get("packages"), root.Get("snapshots")
	var about map[string]tree.Node
	if snapshots.Kind() == tree.Map {
		about, packages = packages.Index(), snapshots
	}
	for entry := range packages.Children() {
		p.entry(entry, about)
	}
	p.importers(root)
	for _, n := range p.needs {
		for _, kind := range [...]sectionKind{sectionProd, sectionOptional} {
			for d := range n.entry.Get(kind.key()).Children() {
				if to, ok := p.edge(n.node, n.dir, d, kind.scope()); ok && n.dir != "" {
					p.b.Key(heldKey(n.dir, d.Key()), to)
				}
			}
		}
	}
}

// entry adds the package of one key.
func (p *pnpmReader) entry(entry tree.Node, abouts map[string]tree.Node) {
	key := entry.Key()
	id := parsePnpmKey(key)
	about := entry
	if base, ok := abouts[id.base]; ok {
		about = base
	}
	n := component.Node{Ecosystem: ecosystem, Name: id.name, Version: id.version, Source: id.place, At: entry.KeyAt()}
	// Packages from elsewhere than the registry have both in the entry.
	if t := scalar(about.Get("name")); t != "" {
		n.Name = t
	}
	if t := about.Get("version").Text(); t != "" {
		n.Version = t
	}
	if _, repeated := p.keys[key]; repeated || n.Name == "" {
		p.b.Note(n.At, "%q names no package, or is repeated", inventory.Clip(key))
		return
	}
	r := about.Get("resolution")
	resolution(&n, r)
	switch {
	case entry.Get("dev").True():
		n.Scope = component.Dev
	case entry.Get("optional").True():
		n.Scope = component.Optional
	}
	node := p.b.Add(n)
	p.keys[key] = node
	need := pnpmNeed{node: node, entry: entry}
	if n.Project {
		need.dir = folder(r.Get("directory").Text())
		p.b.Key(need.dir, node)
	}
	p.needs = append(p.needs, need)
}

// resolution reads where the package comes from and its digest.
func resolution(n *component.Node, r tree.Node) {
	n.Integrity = r.Get("integrity").Text()
	tarball := r.Get("tarball").Text()
	switch {
	case r.Get("type").Text() == "git":
		n.Source = r.Get("repo").Text()
		if commit := r.Get("commit").Text(); commit != "" {
			n.Source += "#" + commit
		}
	case r.Get("directory").Exists(): // a copy of a folder of the project
		n.Source, n.Project = "file:"+r.Get("directory").Text(), true
	case n.Source != "" && tarball != "":
		n.Source = tarball
	}
}

// importers adds the workspaces, all of them before what they ask for, because
// they link one another.
func (p *pnpmReader) importers(root tree.Node) {
	importers := root.Get("importers")
	if importers.Kind() != tree.Map {
		p.project("", span.Point{})
		p.importer(root, p.projects[""])
		return
	}
	for i := range importers.Children() {
		p.project(folder(i.Key()), i.KeyAt())
	}
	for i := range importers.Children() {
		p.importer(i, p.projects[folder(i.Key())])
	}
}

// folder cleans the path of a workspace: "" is the folder of the lock file.
func folder(dir string) string {
	if dir = path.Clean(dir); dir == "." {
		return ""
	}
	return dir
}

// project adds the node of a workspace. The file does not name them: they are
// called as their folders until the join knows better.
func (p *pnpmReader) project(dir string, at span.Point) {
	if _, repeated := p.projects[dir]; !repeated {
		p.b.Key(dir, p.linked(dir, at))
	}
}

// linked returns the node of a folder of the project, be it a workspace or a
// folder of which the lock file says no more.
func (p *pnpmReader) linked(dir string, at span.Point) uint32 {
	node, ok := p.projects[dir]
	if !ok {
		name := ""
		if dir != "" {
			name = path.Base(dir)
		}
		node = p.b.Project(ecosystem, name, "", at)
		p.projects[dir] = node
	}
	return node
}

// importer adds the edges of a workspace. Plug-ins of pnpm and pnpm itself are
// needed to install, not to run.
func (p *pnpmReader) importer(i tree.Node, project uint32) {
	dir := folder(i.Key())
	for _, kind := range [...]sectionKind{sectionProd, sectionOptional, sectionDev} {
		for d := range i.Get(kind.key()).Children() {
			if to, ok := p.edge(project, dir, d, kind.scope()); ok {
				p.b.Key(heldKey(dir, d.Key()), to)
			}
		}
	}
	for _, key := range [...]string{"configDependencies", "packageManagerDependencies"} {
		for d := range i.Get(key).Children() {
			p.edge(project, dir, d, component.Dev)
		}
	}
}

// edge adds the edge for one dependency of a package, or of the workspace in dir.
func (p *pnpmReader) edge(from uint32, dir string, d tree.Node, scope component.Scope) (to uint32, ok bool) {
	ref := d.Text()
	if v := d.Get("version"); v.Exists() {
		ref = v.Text()
	}
	name := d.Key()
	if name == "" || ref == "" {
		return 0, false
	}
	if linked, isLink := strings.CutPrefix(ref, "link:"); isLink {
		to = p.linked(folder(path.Join(dir, linked)), d.KeyAt())
		p.b.Edge(from, to, scope)
		return to, true
	}
	if to, ok = p.find(name, ref); !ok {
		if scope != component.Optional {
			p.b.Note(d.KeyAt(), "no entry for %s %s", inventory.Clip(name), inventory.Clip(ref))
		}
		return 0, false
	}
	if n := p.b.Node(to); n.Name != name && n.Alias == "" && !n.Project {
		n.Alias = p.b.Intern(name)
	}
	p.b.Edge(from, to, scope)
	return to, true
}

// find returns the node of a reference: a version, with the peers in the way of
// the file's version, or the whole key for what has another name or place.
func (p *pnpmReader) find(name, ref string) (uint32, bool) {
	for _, form := range [...][2]string{{"", "@"}, {"/", "@"}, {"/", "/"}} {
		p.key = append(append(append(append(p.key[:0], form[0]...), name...), form[1]...), ref...)
		if to, ok := p.keys[string(p.key)]; ok {
			return to, true
		}
	}
	to, ok := p.keys[ref]
	return to, ok
}
