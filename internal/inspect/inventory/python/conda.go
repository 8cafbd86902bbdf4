package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Conda returns the reader of environment.yml. Packages of conda channels are of
// the ecosystem conda, those in the pip section of the Python package index.
func Conda() *inventory.Reader {
	return &inventory.Reader{
		Format: formatConda, Rev: 1,
		Wants: inspect.Interest{
			Names: []string{"environment.yml", "environment.yaml", "conda.yml", "conda.yaml"},
			Paths: []string{"/environment-*.yml", "/environment-*.yaml", "/environment_*.yml", "/environment_*.yaml"},
		},
		Role: component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.YAML(data, f.Budget)
			if err != nil {
				return err
			}
			root := doc.Root()
			list := root.Get("dependencies")
			if list.Kind() != tree.List {
				return nil
			}
			b.Recognised()
			name := root.Get("name")
			for c := range root.Get("channels").Children() {
				b.Set("channel", publicSource(c.Text()), c.At())
			}
			project := b.Project(ecosystemConda, text(name), "", name.At())
			if text(name) == "" {
				b.Node(project).At = span.Point{}
			}
			scope := scopeOfFile(f.Path)
			for d := range list.Children() {
				if err := f.Budget.Step(8); err != nil {
					return err
				}
				switch d.Kind() {
				case tree.String:
					condaPackage(b, d, project, scope)
				case tree.Map:
					condaPip(b, d.Get("pip"), project, scope)
				}
			}
			return nil
		},
	}
}

// condaPackage adds the package that a specification asks for.
func condaPackage(b *inventory.Builder, d tree.Node, project uint32, scope component.Scope) {
	spec, ok := parseMatchSpec(d.Text())
	if !ok {
		b.Note(d.At(), "not a package specification")
		return
	}
	b.Edge(project, b.Add(component.Node{
		Ecosystem: ecosystemConda, Name: spec.name, Version: spec.version, Requirement: spec.requirement,
		Source: spec.channel, At: d.At(), Scope: scope,
	}), scope)
}

// condaPip adds what the pip section asks for: lines of a requirements file.
func condaPip(b *inventory.Builder, section tree.Node, project uint32, scope component.Scope) {
	for line := range section.Children() {
		if line.Kind() != tree.String {
			continue
		}
		var r requirementsFile
		text, options := cutOptions(line.Text())
		if strings.HasPrefix(line.Text(), "-") {
			text, options = line.Text(), nil
		}
		r.line(strings.TrimSpace(text), options, line.At())
		r.options(b)
		for _, e := range r.lines {
			n := e.node
			if !e.isExact() {
				n.Requirement = e.req.spec
			}
			var env environment
			n.At, n.Scope = e.at, env.scope(e.req.marker, scope)
			b.Edge(project, b.Add(n), n.Scope)
		}
	}
}
