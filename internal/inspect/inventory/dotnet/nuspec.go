package dotnet

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Package reads the nuspec file of a downloaded package: in a packages folder
// (NAME/VERSION/NAME.nuspec) or at the top of a .nupkg archive. What the package
// needs is written with ranges for each framework, so which packages answer is
// not known from here.
func Package() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPackage, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".nuspec"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			meta, err := nuspec(f)
			if err != nil || !meta.Exists() || !downloaded(f.Path, meta) {
				return err
			}
			b.Scoped()
			b.Set(attrEdges, "incomplete", span.Point{})
			id := meta.Get("id")
			b.Add(component.Node{
				Ecosystem: ecosystem, Name: id.Text(), Version: meta.Get("version").Text(),
				Licence: licence(meta.Get("license")), At: id.At(),
			})
			return dependencies(f, b, meta.Get("dependencies"))
		},
	}
}

// Nuspec reads a nuspec file in a source tree: what the package that is made
// from the tree will need.
func Nuspec() *inventory.Reader {
	return &inventory.Reader{
		Format: formatNuspec, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".nuspec"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			meta, err := nuspec(f)
			if err != nil || !meta.Exists() || downloaded(f.Path, meta) {
				return err
			}
			id := meta.Get("id")
			b.Project(ecosystem, token(id.Text()), token(meta.Get("version").Text()), id.At())
			return dependencies(f, b, meta.Get("dependencies"))
		},
	}
}

// nuspec returns the metadata of a nuspec file, or nothing if f is none or one
// of Chocolatey's. Those have the same form, but their packages live in another
// registry; only they name the sources of the package.
func nuspec(f *inspect.File) (tree.Node, error) {
	root, err := xml(f)
	if err != nil || root.Key() != "package" {
		return tree.Node{}, err
	}
	meta := root.Get("metadata")
	for _, key := range []string{"packageSourceUrl", "projectSourceUrl", "docsUrl", "bugTrackerUrl"} {
		if meta.Get(key).Exists() {
			return tree.Node{}, nil
		}
	}
	if meta.Get("id").Text() == "" || strings.Contains("/"+strings.ToLower(f.Path), "/chocolatey/") {
		return tree.Node{}, nil
	}
	return meta, nil
}

// token drops the values that a build fills in ($id$).
func token(s string) string {
	if strings.Contains(s, "$") {
		return ""
	}
	return s
}

// downloaded reports whether a nuspec file stands where NuGet puts packages.
func downloaded(p string, meta tree.Node) bool {
	if i := strings.LastIndex(p, span.ArchiveSeparator); i >= 0 {
		return strings.EqualFold(path.Ext(p[:i]), ".nupkg") && !strings.Contains(p[i+len(span.ArchiveSeparator):], "/")
	}
	version := path.Dir(p)
	public, _, _ := strings.Cut(meta.Get("version").Text(), "+") // folders leave metadata out
	return strings.EqualFold(path.Base(version), public) &&
		strings.EqualFold(path.Base(path.Dir(version)), meta.Get("id").Text())
}

// licence returns the expression of a licence element; a file's name is none.
func licence(n tree.Node) string {
	if n.Get("@type").Text() != "expression" {
		return ""
	}
	return n.Text()
}

// dependencies declares what the package needs, for every framework: groups, or
// the flat list of old.
func dependencies(f *inspect.File, b *inventory.Builder, list tree.Node) error {
	declare := func(d tree.Node, framework string) error {
		id := d.Get("@id")
		if id.Text() != "" {
			b.Declare(component.Declaration{
				Name: id.Text(), Requirement: token(d.Get("@version").Text()), Kind: "dependencies", Extra: framework, At: id.At(),
			})
		}
		return f.Budget.Step(4)
	}
	for c := range list.Children() {
		switch c.Key() {
		case "dependency":
			if err := declare(c, ""); err != nil {
				return err
			}
		case "group":
			for d := range c.All("dependency") {
				if err := declare(d, c.Get("@targetFramework").Text()); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
