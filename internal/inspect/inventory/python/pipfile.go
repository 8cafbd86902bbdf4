package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Pipfile returns the reader of Pipfile, Pipenv's manifest.
func Pipfile() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPipfile, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Pipfile"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readTOML(f)
			if err != nil {
				return err
			}
			b.Recognised()
			for section := range root.Children() {
				if section.Kind() != tree.Map || !isPipfileSection(section.Key()) {
					continue
				}
				for d := range section.Children() {
					declarePipfile(b, d, section.Key())
				}
			}
			return nil
		},
	}
}

// isPipfileSection reports whether a table of a Pipfile lists packages: all do
// but those with a meaning of their own.
func isPipfileSection(key string) bool {
	switch key {
	case "source", "requires", "scripts", "pipenv", "pipfile", "build-system":
		return false
	}
	return true
}

// categoryScope returns what a category of packages is for: names of the lock
// file and of the manifest.
func categoryScope(category string) component.Scope {
	switch category {
	case "default", "packages":
		return component.Prod
	case "develop", "dev-packages":
		return component.Dev
	}
	return scopeOfGroup(category, component.Optional)
}

// declarePipfile declares d, a range or a table.
func declarePipfile(b *inventory.Builder, d tree.Node, section string) {
	spec, source, marker := text(d), "", ""
	var extras []string
	if d.Kind() == tree.Map {
		spec, extras = text(d.Get("version")), d.Get("extras").Strings()
		source, marker = pipfileSource(d), pipfileMarker(d)
	}
	if spec == "*" {
		spec = ""
	}
	if isLocalPath(source) {
		b.Set(attrLocal, source, d.KeyAt())
		return
	}
	var env environment
	b.Declare(component.Declaration{
		Name: d.Key(), Requirement: spec, Scope: env.scope(marker, categoryScope(section)), Kind: section,
		Extra: extraWords(extras, source, marker), At: d.KeyAt(),
	})
}

// isLocalPath reports whether a source is a folder of the tree.
func isLocalPath(source string) bool {
	if strings.HasPrefix(source, "file:") {
		return !isArchive(source)
	}
	return source != "" && !isArchive(source) && !strings.Contains(source, "://") && !strings.HasPrefix(source, "git+") && !strings.HasPrefix(source, "git@")
}

// pipfileMarker returns the marker of a package. Each variable can have a key of
// its own: sys_platform = "== 'win32'".
func pipfileMarker(d tree.Node) string {
	var parts []string
	for c := range d.Children() {
		switch key := c.Key(); key {
		case "markers":
			parts = append(parts, "("+text(c)+")")
		case "sys_platform", "os_name", "platform_machine", "platform_system", "platform_python_implementation",
			"python_version", "python_full_version", "implementation_name":
			parts = append(parts, key+" "+text(c))
		}
	}
	return strings.Join(parts, " and ")
}

// pipfileSource returns where a package comes from, as Pipfile and lock file
// write it: git or another system with ref, file, or path; "" for an index.
func pipfileSource(d tree.Node) string {
	for _, kind := range [...]string{"git", "hg", "svn", "bzr"} {
		if url := text(d.Get(kind)); url != "" {
			if kind == "git" {
				return gitSource(url, text(d.Get("ref")))
			}
			return kind + "+" + publicSource(url) + "#" + text(d.Get("ref"))
		}
	}
	for _, key := range [...]string{"file", "path"} {
		if at := text(d.Get(key)); at != "" {
			return publicSource(at)
		}
	}
	return ""
}
