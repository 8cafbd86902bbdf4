package npm

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PnpmWorkspace returns the reader of pnpm-workspace.yaml: the globs of the
// workspace folders, overrides, and the catalogs whose ranges manifests name by
// "catalog:" (pnpm documentation, "Catalogs").
func PnpmWorkspace() *inventory.Reader {
	return &inventory.Reader{
		Format: formatWorkspace, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pnpm-workspace.yaml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error { return readSettings(f, b) },
	}
}

// YarnSettings returns the reader of .yarnrc.yml, of which only the catalogs are
// read (yarn documentation, "Catalogs").
func YarnSettings() *inventory.Reader {
	return &inventory.Reader{
		Format: formatYarnRC, Rev: 1,
		Wants: inspect.Interest{Names: []string{".yarnrc.yml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error { return readSettings(f, b) },
	}
}

func readSettings(f *inspect.File, b *inventory.Builder) error {
	data, err := f.Text()
	if err != nil {
		return err
	}
	doc, err := tree.YAML(data, f.Budget)
	if err != nil {
		return err
	}
	root := doc.Root()
	for glob := range root.Get("packages").Children() {
		b.Set(attrWorkspaces, glob.Text(), glob.At())
	}
	for o := range root.Get("overrides").Children() {
		b.Set(attrOverride, o.Key(), o.KeyAt())
	}
	readCatalogs(root, b)
	return nil
}

// readCatalogs keeps the ranges of "catalog" and "catalogs".
func readCatalogs(at tree.Node, b *inventory.Builder) {
	for d := range at.Get("catalog").Children() {
		b.Set(catalogKey("", d.Key()), d.Text(), d.KeyAt())
	}
	for c := range at.Get("catalogs").Children() {
		for d := range c.Children() {
			b.Set(catalogKey(c.Key(), d.Key()), d.Text(), d.KeyAt())
		}
	}
}

// catalogKey is the name of the attribute for one range. The catalog without a
// name is also called "default".
func catalogKey(catalog, name string) string {
	if catalog == "default" {
		catalog = ""
	}
	return attrCatalog + catalog + separator + name
}
