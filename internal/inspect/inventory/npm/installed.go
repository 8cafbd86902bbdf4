package npm

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Installed returns the reader of the package.json of an installed package. What
// the package needs, and for what the project needs it, [Join] finds out.
func Installed() *inventory.Reader {
	return &inventory.Reader{
		Format: formatInstalled, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/node_modules/*/package.json", "/node_modules/@*/*/package.json"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readJSON(f)
			if err != nil {
				return err
			}
			name := root.Get("name")
			if scalar(name) == "" {
				return nil
			}
			b.Add(component.Node{
				Ecosystem: ecosystem, Name: name.Text(), Version: scalar(root.Get("version")),
				Licence: installedLicence(root), At: name.At(),
				// Before version 7, npm wrote these into the installed file.
				Source: source(scalar(root.Get("_resolved"))), Integrity: scalar(root.Get("_integrity")),
				Bundled: root.Get("_inBundle").True(),
			})
			b.Scoped()
			bundled(root, b)
			declareSections(root, b, sectionProd, sectionOptional, sectionPeer)
			return nil
		},
	}
}

// installedLicence reads "license", or "licenses" as old packages have it.
func installedLicence(root tree.Node) string {
	if l := licence(root.Get("license")); l != "" {
		return l
	}
	return licence(root.Get("licenses"))
}

// bundled keeps the names of packages that are shipped inside this one.
func bundled(root tree.Node, b *inventory.Builder) {
	for _, key := range [...]string{"bundleDependencies", "bundledDependencies"} {
		list := root.Get(key)
		if list.True() {
			b.Set(attrBundles, "*", list.At())
		}
		for c := range list.Children() {
			if list.Kind() == tree.List && scalar(c) != "" {
				b.Set(attrBundles, c.Text(), c.At())
			}
		}
	}
}

// isInstalled reports whether dir is the folder of an installed package: one
// that lies in node_modules, or in the node_modules of such a package. A folder
// that only looks like one lies deeper inside a package, such as the fixtures of
// its tests. Package managers that link keep packages in a store below
// node_modules whose name begins with a dot: .pnpm/name@1.0.0/node_modules/name.
func isInstalled(dir string) bool {
	rest, ok := strings.CutPrefix(dir, modules)
	if !ok {
		_, rest, ok = strings.Cut(dir, "/"+modules)
	}
	for more := ok; more; {
		var name string
		name, rest, more = strings.Cut(rest, "/"+modules)
		slashes := strings.Count(name, "/")
		switch {
		case name == "":
			return false
		case name[0] == '.': // a store and a folder in it
			ok = slashes == 1 && more
		case name[0] == '@':
			ok = slashes == 1
		default:
			ok = slashes == 0
		}
		if !ok {
			return false
		}
	}
	return ok
}

// isFixture reports whether dir lies in a folder of tests or examples inside an
// installed package.
func isFixture(dir string) bool {
	_, inside, _ := strings.Cut("/"+dir, "/"+modules)
	before := "node_modules"
	for name := range strings.SplitSeq(inside, "/") {
		isPackage := before == "node_modules"
		before = name
		if isPackage {
			continue
		}
		switch name {
		case "test", "tests", "__tests__", "spec", "fixture", "fixtures", "__fixtures__", "example", "examples", "benchmark", "benchmarks":
			return true
		}
	}
	return false
}

// isInside reports whether a file lies below some node_modules folder.
func isInside(p string) bool {
	return strings.HasPrefix(p, modules) || strings.Contains(p, "/"+modules)
}
