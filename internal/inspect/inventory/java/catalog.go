package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// attrCatalog is the name under which build files know a catalog: "libs".
const attrCatalog = "catalog"

// Catalog returns the reader of version catalogs: gradle/libs.versions.toml and
// other files of that ending. Libraries and plugins become components; plugins
// go by the coordinates of their marker artifacts, ID:ID.gradle.plugin ("Using
// Plugins", "Plugin Marker Artifacts"). Accessors ("guava.core", "plugins.x",
// "bundles.y") are keys, for the build files that use them.
func Catalog() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCatalog, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".versions.toml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.TOML(src, f.Budget)
			if err != nil {
				return err
			}
			root := doc.Root()
			if root.Get("libraries").Kind() != tree.Map && root.Get("plugins").Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			b.Scoped()
			b.Set(attrCatalog, strings.TrimSuffix(path.Base(f.Path), ".versions.toml"), span.Point{})
			c := catalogReader{f: f, b: b, versions: root.Get("versions").Index()}
			return c.read(root)
		},
	}
}

// A catalogReader reads one version catalog.
type catalogReader struct {
	f        *inspect.File
	b        *inventory.Builder
	versions map[string]tree.Node
}

func (c *catalogReader) read(root tree.Node) error {
	libraries := make(map[string]uint32)
	for l := range root.Get("libraries").Children() {
		if err := c.f.Budget.Step(4); err != nil {
			return err
		}
		if i, ok := c.library(l); ok {
			libraries[l.Key()] = i
			c.b.Key(accessor(l.Key()), i)
		}
	}
	for p := range root.Get("plugins").Children() {
		if err := c.f.Budget.Step(4); err != nil {
			return err
		}
		id, version := p.Get("id").Text(), p.Get("version")
		exact, requirement := c.version(version)
		if p.Kind() == tree.String {
			var text string
			id, text, _ = strings.Cut(p.Text(), ":")
			exact, requirement = gradleVersion(text)
		}
		if name := nameOf(id, id+".gradle.plugin"); name != "" {
			c.b.Key("plugins."+accessor(p.Key()), c.b.Add(component.Node{
				Ecosystem: ecosystem, Name: name, Version: exact, Requirement: requirement,
				Scope: component.Dev, At: p.KeyAt(),
			}))
		} else {
			c.b.Note(p.KeyAt(), "plugin %s has no id that can be read", inventory.Clip(p.Key()))
		}
	}
	for bundle := range root.Get("bundles").Children() {
		for _, member := range bundle.Strings() {
			if err := c.f.Budget.Step(2); err != nil {
				return err
			}
			if i, ok := libraries[member]; ok {
				c.b.Key("bundles."+accessor(bundle.Key()), i)
			} else {
				c.b.Note(bundle.KeyAt(), "bundle %s names %s, which is no library of the catalog", inventory.Clip(bundle.Key()), inventory.Clip(member))
			}
		}
	}
	return nil
}

// library adds one library: "g:a:v", { module = "g:a", version = … } or
// { group = "g", name = "a", version = … }.
func (c *catalogReader) library(l tree.Node) (uint32, bool) {
	n := component.Node{Ecosystem: ecosystem, At: l.KeyAt()}
	if l.Kind() == tree.String {
		short, _ := parseNotation(l.Text())
		n.Name = short.name
		n.Version, n.Requirement = gradleVersion(short.version)
	} else {
		group, artifact, ok := strings.Cut(l.Get("module").Text(), ":")
		if !ok {
			group, artifact = l.Get("group").Text(), l.Get("name").Text()
		}
		n.Name = nameOf(group, artifact)
		n.Version, n.Requirement = c.version(l.Get("version"))
	}
	if n.Name == "" {
		c.b.Note(l.KeyAt(), "library %s has no group and name that can be read", inventory.Clip(l.Key()))
		return 0, false
	}
	return c.b.Add(n), true
}

// version reads a version: a text, a reference, or a rich version.
func (c *catalogReader) version(v tree.Node) (version, requirement string) {
	if ref := v.Get("ref"); ref.Exists() {
		target, ok := c.versions[ref.Text()]
		if !ok {
			c.b.Note(ref.At(), "version %s is not in the catalog", inventory.Clip(ref.Text()))
			return "", ""
		}
		v = target
	}
	if v.Kind() != tree.Map {
		return gradleVersion(v.Text())
	}
	// "Rich Versions": prefer is what is taken inside of what the others allow.
	strict := v.Get("strictly").Text()
	if strict == "" {
		strict = v.Get("require").Text()
	}
	version, requirement = gradleVersion(strict)
	if prefer, _ := gradleVersion(v.Get("prefer").Text()); version == "" && prefer != "" {
		return prefer, ""
	}
	return version, requirement
}

// accessor returns the name by which build files reach an alias: hyphens and
// underscores become dots ("Version Catalogs", "Aliases and type-safe accessors").
func accessor(alias string) string {
	return strings.ReplaceAll(strings.ReplaceAll(alias, "-", "."), "_", ".")
}
