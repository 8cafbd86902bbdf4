package dotnet

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Assets reads obj/project.assets.json, versions 2 to 4: what the last restore
// of one project chose, with edges for each target framework, and what the
// project asks for. Version 4 names frameworks by their aliases. The file is
// seldom committed, but where a build ran it is the truth about it, so it is read
// where .gitignore hides it.
func Assets() *inventory.Reader {
	return &inventory.Reader{
		Format: formatAssets, Rev: 1,
		Wants: inspect.Interest{Names: []string{"project.assets.json"}, Installed: true},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := json(f)
			if err != nil {
				return err
			}
			targets, libraries := root.Get("targets"), root.Get("libraries")
			if targets.Kind() != tree.Map || libraries.Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			b.Set(attrVersion, root.Get("version").Text(), root.Get("version").At())
			r := assetsReader{f: f, b: b, nodes: make(map[string]uint32, libraries.Len()), pruned: make(map[string]bool)}
			project := root.Get("project")
			name := project.Path("restore", "projectName")
			r.root = b.Project(ecosystem, name.Text(), project.Get("version").Text(), name.At())
			return r.read(root, targets, libraries)
		},
	}
}

// An assetsReader reads one project.assets.json.
type assetsReader struct {
	f       *inspect.File
	b       *inventory.Builder
	root    uint32
	nodes   map[string]uint32 // by name/version as the file writes it
	pruned  map[string]bool   // folded names of packages that the framework stands in for
	targets []target
}

// target is the outcome for one framework, perhaps for one runtime.
type target struct {
	moniker string
	names   section
}

func (r *assetsReader) read(root, targets, libraries tree.Node) error {
	for l := range entries(libraries) {
		if err := r.f.Budget.Step(4); err != nil {
			return err
		}
		r.library(l, l.Get("type").Text())
	}
	frameworks := root.Path("project", "frameworks")
	for framework := range entries(frameworks) {
		for p := range entries(framework.Get("packagesToPrune")) {
			r.pruned[fold(p.Key())] = true
		}
	}
	for t := range entries(targets) {
		if err := r.target(t); err != nil {
			return err
		}
	}
	if err := r.direct(root.Get("projectFileDependencyGroups"), frameworks); err != nil {
		return err
	}
	for l := range root.Get("logs").Children() {
		if l.Get("level").Text() == "Error" {
			r.b.Note(l.At(), "the restore failed with %s, so packages may be missing", inventory.Clip(l.Get("code").Text()))
		}
	}
	return nil
}

// library adds the package or project whose key is name/version.
func (r *assetsReader) library(l tree.Node, kind string) (uint32, bool) {
	name, version, _ := strings.Cut(l.Key(), "/")
	if name == "" {
		r.b.Note(l.KeyAt(), "a library without a name")
		return 0, false
	}
	n := component.Node{Ecosystem: ecosystem, Name: name, Version: version, At: l.KeyAt()}
	switch kind {
	case "package":
		n.Integrity = sha512(l.Get("sha512").Text())
	case "project", "externalProject":
		n.Project, n.Source = true, l.Get("path").Text()
	default:
		r.b.Note(n.At, "%s is listed as %q, so it is no package that was found", inventory.Clip(name), inventory.Clip(kind))
		return 0, false
	}
	i := r.b.Add(n)
	r.nodes[l.Key()] = i
	return i, true
}

// target reads the libraries of one target and connects them. What a package
// needs is written with a range, and a target holds one version of each name.
func (r *assetsReader) target(t tree.Node) error {
	out := target{moniker(t.Key()), make(section, t.Len())}
	for l := range entries(t) {
		if err := r.f.Budget.Step(2); err != nil {
			return err
		}
		i, ok := r.nodes[l.Key()]
		if !ok {
			if i, ok = r.library(l, l.Get("type").Text()); !ok {
				continue
			}
		}
		name, _, _ := strings.Cut(l.Key(), "/")
		out.names[fold(name)] = i
	}
	for l := range entries(t) {
		from, ok := r.nodes[l.Key()]
		if !ok {
			continue
		}
		for d := range entries(l.Get("dependencies")) {
			if err := r.f.Budget.Step(2); err != nil {
				return err
			}
			name := fold(d.Key())
			if to, ok := out.names[name]; ok {
				r.b.Edge(from, to, component.Prod)
			} else if !r.pruned[name] {
				r.b.Note(d.KeyAt(), "%s is needed but was not restored", inventory.Clip(d.Key()))
			}
		}
	}
	r.targets = append(r.targets, out)
	return nil
}

// direct connects the root with what the project asks for. Both sections say it:
// one names projects too, the other one knows which packages stay private to the
// build (suppressParent).
func (r *assetsReader) direct(groups, frameworks tree.Node) error {
	private := make(map[string]bool)
	for framework := range entries(frameworks) {
		m := moniker(framework.Key())
		for d := range entries(framework.Get("dependencies")) {
			scope := component.Prod
			if strings.EqualFold(d.Get("suppressParent").Text(), "All") {
				private[m+separator+fold(d.Key())] = true
				scope = component.Dev
			}
			if err := r.ask(m, d.Key(), scope); err != nil {
				return err
			}
		}
	}
	for group := range entries(groups) {
		m := moniker(group.Key())
		for d := range group.Children() {
			name, _, _ := strings.Cut(d.Text(), " ")
			if private[m+separator+fold(name)] {
				continue
			}
			if err := r.ask(m, name, component.Prod); err != nil {
				return err
			}
		}
	}
	return nil
}

// ask adds the edges from the root to a package in all targets of a framework.
// An empty framework stands for all of them.
func (r *assetsReader) ask(framework, name string, scope component.Scope) error {
	if err := r.f.Budget.Step(1 + int64(len(r.targets))); err != nil {
		return err
	}
	known := framework == ""
	for _, t := range r.targets {
		known = known || t.moniker == framework
	}
	for _, t := range r.targets {
		if framework != "" && known && t.moniker != framework {
			continue
		}
		if to, ok := t.names[fold(name)]; ok {
			r.b.Edge(r.root, to, scope)
		}
	}
	return nil
}
