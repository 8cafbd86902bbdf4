package npm

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Manifest returns the reader of package.json: what a project asks for. [Join]
// sets it beside the lock file that answers it.
func Manifest() *inventory.Reader {
	return &inventory.Reader{
		Format: formatManifest, Rev: 1,
		Wants: inspect.Interest{Names: []string{"package.json"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readJSON(f)
			if err == nil && !isMarker(root) {
				readManifest(root, b)
			}
			return err
		},
	}
}

// isMarker reports whether a package.json only sets the type of the modules
// beside it, such as {"type": "module"}, and is about no package at all.
func isMarker(root tree.Node) bool {
	for c := range root.Children() {
		switch c.Key() {
		case "name", "workspaces", "catalog", "catalogs", "overrides", "resolutions", "pnpm",
			kindProd, kindOptional, kindDev, kindPeer, "bundledDependencies", "bundleDependencies":
			return false
		}
	}
	return true
}

func readManifest(root tree.Node, b *inventory.Builder) {
	name := root.Get("name")
	b.Add(component.Node{
		Ecosystem: ecosystem, Name: scalar(name), Version: scalar(root.Get("version")),
		Licence: licence(root.Get("license")), Project: true, At: name.At(),
	})
	if m := managerOf(root); m.Exists() {
		b.Set(attrManager, m.Text(), m.At())
	}
	workspaces := root.Get("workspaces")
	if workspaces.Kind() == tree.Map { // the long form of yarn and bun
		readCatalogs(workspaces, b)
		workspaces = workspaces.Get("packages")
	}
	for glob := range workspaces.Children() {
		b.Set(attrWorkspaces, glob.Text(), glob.At())
	}
	readCatalogs(root, b)
	for _, o := range [...]tree.Node{root.Get("overrides"), root.Get("resolutions"), root.Path("pnpm", "overrides")} {
		for c := range o.Children() {
			b.Set(attrOverride, c.Key(), c.KeyAt())
		}
	}
	declareSections(root, b, sectionProd, sectionOptional, sectionDev, sectionPeer)
}

// managerOf returns the package manager that a manifest asks for, such as
// "pnpm@9.0.0" (Node.js documentation, "packageManager"; npm documentation,
// "devEngines").
func managerOf(root tree.Node) tree.Node {
	m := root.Get("packageManager")
	if scalar(m) == "" {
		m = root.Path("devEngines", "packageManager", "name")
	}
	if scalar(m) == "" {
		return tree.Node{}
	}
	return m
}

// overridden returns the name of the package whose version an entry of
// overrides or resolutions sets: the last one in a path of names, which yarn
// separates by slashes and pnpm by ">". Ranges may follow the names, and may
// hold that sign, too, but only behind a blank, a bar or the "@".
func overridden(path string) (last string) {
	for i := len(path) - 1; i > 0; i-- {
		if path[i] == '>' && !strings.ContainsRune(" |@", rune(path[i-1])) {
			path = path[i+1:]
			break
		}
	}
	for path != "" {
		last, path = cutName(path)
		if i := strings.IndexByte(last[min(1, len(last)):], '@'); i >= 0 {
			return last[:i+1]
		}
	}
	return last
}
