package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// UVLock returns the reader of uv.lock. The file holds the whole graph: projects
// of the workspace (editable, virtual and folder sources) with their extras and
// dependency groups, and for each platform its own versions of a package.
// Dependency groups are never published; what they are for is told by their names.
func UVLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatUV, Rev: 1,
		Wants: inspect.Interest{Names: []string{"uv.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readTOML(f)
			if err != nil {
				return err
			}
			packages := root.Get("package")
			if packages.Kind() != tree.List && !root.Get("requires-python").Exists() {
				return nil
			}
			b.Recognised()
			if v := root.Get("version"); v.Exists() {
				b.Set("version", v.Text(), v.At())
			}
			u := uvReader{lockGraph: newLockGraph(f, b, packages.Len())}
			return u.read(root, packages)
		},
	}
}

// A uvReader reads one uv.lock.
type uvReader struct{ *lockGraph }

func (u *uvReader) read(root, packages tree.Node) error {
	nodes := make([]int64, 0, packages.Len())
	for p := range packages.Children() {
		if err := u.f.Budget.Step(8); err != nil {
			return err
		}
		nodes = append(nodes, u.node(p))
	}
	k := 0
	for p := range packages.Children() {
		if nodes[k] >= 0 {
			if err := u.needs(uint32(nodes[k]), p); err != nil {
				return err
			}
		}
		k++
	}
	return u.manifest(root.Get("manifest"))
}

// node adds one package and returns its index, or -1.
func (u *uvReader) node(p tree.Node) int64 {
	name := p.Get("name")
	if text(name) == "" {
		u.b.Note(p.At(), "a package without a name")
		return -1
	}
	n := component.Node{Ecosystem: ecosystem, Name: name.Text(), Version: text(p.Get("version")), At: name.At()}
	n.Source, n.Project = uvSource(p.Get("source"))
	var sums digests
	sums.add("", text(p.Path("sdist", "hash")))
	for w := range p.Get("wheels").Children() {
		if len(sums) == maxDigests {
			break
		}
		sums.add("", text(w.Get("hash")))
	}
	n.Integrity = sums.String()
	return int64(u.add(n))
}

// uvSource returns where a package comes from, "" for the default index and for
// the project in the lock file's own folder, and whether it is the tree's own.
func uvSource(source tree.Node) (from string, project bool) {
	for s := range source.Children() {
		switch s.Key() {
		case "registry":
			if isDefaultIndex(s.Text()) {
				return "", false
			}
			return publicSource(s.Text()), false
		case "git":
			if strings.HasPrefix(s.Text(), "git+") {
				return publicSource(s.Text()), false
			}
			return "git+" + publicSource(s.Text()), false
		case "url", "path":
			return publicSource(s.Text()), false
		case "editable", "virtual", "directory":
			if s.Text() == "." {
				return "", true
			}
			return s.Text(), true
		}
	}
	return "", false
}

// needs adds the edges of one package. What an extra adds is an edge as any
// other for packages from elsewhere, since uv locks it only where something asks
// for the extra.
func (u *uvReader) needs(from uint32, p tree.Node) error {
	project := u.b.Node(from).Project
	if err := u.edges(from, p.Get("dependencies"), component.Prod); err != nil {
		return err
	}
	for extra := range p.Get("optional-dependencies").Children() {
		scope := component.Prod
		if project {
			scope = scopeOfGroup(extra.Key(), component.Optional)
		}
		if err := u.edges(from, extra, scope); err != nil {
			return err
		}
	}
	groups := p.Get("dev-dependencies")
	if !groups.Exists() {
		groups = p.Get("dependency-groups")
	}
	for group := range groups.Children() {
		if err := u.edges(from, group, scopeOfGroup(group.Key(), component.Optional)); err != nil {
			return err
		}
	}
	return nil
}

// edges adds an edge for each dependency of the list.
func (u *uvReader) edges(from uint32, list tree.Node, scope component.Scope) error {
	var env environment
	for d := range list.Children() {
		name, marker := text(d.Get("name")), text(d.Get("marker"))
		if name == "" {
			continue
		}
		if strings.Contains(marker, "extra") {
			// Conflicting extras and groups are told apart by extras with made-up
			// names; each of them can be asked for.
			env.any = true
		}
		if err := u.f.Budget.Step(int64(len(marker)) / 16); err != nil {
			return err
		}
		s := env.scope(marker, scope)
		env.any = false
		found, err := u.locked(d)
		if err != nil {
			return err
		}
		for _, to := range found {
			u.edge(from, to, s)
		}
		if len(found) == 0 {
			u.missing(d.At(), name)
		}
	}
	return nil
}

// locked returns the packages that a dependency names: by name, and by version
// and source where there are several.
func (u *uvReader) locked(d tree.Node) ([]uint32, error) {
	nodes := u.byName[fold(text(d.Get("name")))]
	if err := u.f.Budget.Step(1 + int64(len(nodes))/8); err != nil {
		return nil, err
	}
	version := text(d.Get("version"))
	source := d.Get("source")
	from, _ := uvSource(source)
	if len(nodes) < 2 || version == "" && !source.Exists() {
		return nodes[:min(len(nodes), maxSame)], nil
	}
	var found []uint32
	for _, i := range nodes {
		n := u.b.Node(i)
		if (version == "" || n.Version == version) && (!source.Exists() || n.Source == from) && len(found) < maxSame {
			found = append(found, i)
		}
	}
	return found, nil
}

// manifest connects what a workspace without a project of its own, or a script,
// asks for.
func (u *uvReader) manifest(m tree.Node) error {
	requirements, groups := m.Get("requirements"), m.Get("dependency-groups")
	for o := range m.Get("overrides").Children() {
		if name := text(o.Get("name")); name != "" {
			u.b.Set(attrOverride, name, o.At())
		}
	}
	if requirements.Len() == 0 && groups.Len() == 0 {
		return nil
	}
	root := u.b.Project(ecosystem, "", "", span.Point{})
	if err := u.edges(root, requirements, component.Prod); err != nil {
		return err
	}
	for group := range groups.Children() {
		if err := u.edges(root, group, scopeOfGroup(group.Key(), component.Optional)); err != nil {
			return err
		}
	}
	return nil
}
