package dotnet

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PackagesConfig reads packages.config, also as packages.PROJECT.config. It is a
// flat list of all packages of a project at exact versions, so it counts as a
// lock file; which of them were asked for is not written.
func PackagesConfig() *inventory.Reader {
	return &inventory.Reader{
		Format: formatConfig, Rev: 1,
		Wants: inspect.Interest{Names: []string{"packages.config", "Packages.config"}, Paths: []string{"/packages.*.config"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := xml(f)
			if err != nil || root.Key() != "packages" {
				return err
			}
			b.Recognised()
			b.Scoped()
			b.Set(attrEdges, "incomplete", span.Point{})
			b.Project(ecosystem, "", "", span.Point{})
			for p := range root.All("package") {
				if err := f.Budget.Step(4); err != nil {
					return err
				}
				configPackage(b, p)
			}
			return nil
		},
	}
}

func configPackage(b *inventory.Builder, p tree.Node) {
	id := p.Get("@id")
	n := component.Node{Ecosystem: ecosystem, Name: id.Text(), Version: p.Get("@version").Text(), At: id.At()}
	if n.Name == "" || n.Version == "" {
		b.Note(p.At(), "a package without an id or a version")
		return
	}
	if isTrue(p.Get("@developmentDependency").Text()) {
		n.Scope = component.Dev
	}
	b.Add(n)
}
