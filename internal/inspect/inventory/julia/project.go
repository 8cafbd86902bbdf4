package julia

import (
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Project reads Project.toml. Dependencies are for production, weak ones are
// optional, and extras are for development: they serve targets such as the tests.
func Project() *inventory.Reader {
	return &inventory.Reader{
		Format: formatProject, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Project.toml", "JuliaProject.toml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := toml(f)
			if err != nil {
				return err
			}
			if !root.Get("deps").Exists() && !root.Get("uuid").Exists() && !root.Get("extras").Exists() && !root.Get("compat").Exists() {
				return nil
			}
			b.Recognised()
			name := root.Get("name")
			b.Project(ecosystem, name.Text(), root.Get("version").Text(), name.At())
			for p := range root.Path("workspace", "projects").Children() {
				b.Set(attrWorkspace, p.Text(), p.At())
			}
			return readSections(f, b, root)
		},
	}
}

func readSections(f *inspect.File, b *inventory.Builder, root tree.Node) error {
	compat, sources, weak := root.Get("compat").Index(), root.Get("sources").Index(), root.Get("weakdeps").Index()
	for _, section := range []struct {
		key   string
		scope component.Scope
	}{{"deps", component.Prod}, {"weakdeps", component.Optional}, {"extras", component.Dev}} {
		for d := range root.Get(section.key).Children() {
			if err := f.Budget.Step(4); err != nil {
				return err
			}
			if section.key == "extras" && weak[d.Key()].Exists() {
				continue // named again so that tests can load it
			}
			b.Declare(component.Declaration{
				Name: d.Key(), Requirement: compat[d.Key()].Text(), Scope: section.scope, Kind: section.key,
				Extra: source(sources[d.Key()]), At: d.KeyAt(),
			})
		}
	}
	return nil
}

// source reads one entry of the section sources: a path or a repository.
func source(n tree.Node) string {
	if p := n.Get("path").Text(); p != "" {
		return "path+" + p
	}
	if url := n.Get("url").Text(); url != "" {
		return "git+" + url
	}
	return ""
}

// Join takes the direct packages of each manifest from the project beside it and
// from the projects that share it as members of a workspace, and says where they
// disagree.
func Join() inventory.Join {
	return inventory.Join{Name: "julia", Run: func(s *inventory.Set) {
		for _, l := range s.Of(formatManifest) {
			join(s, l)
		}
	}}
}

// maxMembers bounds the members of one workspace.
const maxMembers = 1000

func join(s *inventory.Set, l *component.Listing) {
	dir := path.Dir(l.Path)
	m := s.In(dir, formatProject)
	if m == nil {
		return
	}
	part := []*component.Listing{l, m}
	for _, a := range m.Attrs {
		if a.Name != attrWorkspace || len(part) > maxMembers {
			continue
		}
		at := path.Join(dir, a.Value)
		if member := s.In(at, formatProject); member != nil && member != m && s.In(at, formatManifest) == nil {
			part = append(part, member)
			for i := range member.Declarations {
				if d := &member.Declarations[i]; member.Tree != component.Prod {
					d.Scope = max(d.Scope, component.Dev) // a project of tests or examples
				}
			}
		}
	}
	locked := make(map[string]bool, len(l.Nodes))
	for i := range l.Nodes {
		locked[l.Nodes[i].Name] = true
	}
	if len(l.Nodes) > 0 && len(m.Nodes) > 0 {
		l.Nodes[0].Name, l.Nodes[0].Version = m.Nodes[0].Name, m.Nodes[0].Version
	}
	for _, p := range part[1:] {
		s.Cover(p)
	}
	own := inventory.NewSet(part)
	inventory.Pair(own, inventory.PairOptions{
		Ecosystem: ecosystem, Manifests: []string{formatProject}, Locks: []string{formatManifest}, Above: true,
		// Extras and weak dependencies are locked only where they are dependencies, too.
		Skip: func(d component.Declaration) bool { return d.Scope != component.Prod && !locked[d.Name] },
	})
	s.Findings = append(s.Findings, own.Findings...)
}
