package dart

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Pubspec reads pubspec.yaml.
func Pubspec() *inventory.Reader {
	return &inventory.Reader{
		Format: formatManifest, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pubspec.yaml", "pubspec.yml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
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
			name := root.Get("name")
			if name.Text() == "" {
				return nil
			}
			b.Project(ecosystem, name.Text(), root.Get("version").Text(), name.At())
			for _, section := range []struct {
				key   string
				scope component.Scope
			}{{"dependencies", component.Prod}, {"dev_dependencies", component.Dev}, {"dependency_overrides", component.Prod}} {
				for d := range root.Get(section.key).Children() {
					declare(b, d, section.key, section.scope)
				}
			}
			return nil
		},
	}
}

// declare records one requirement: a range, nothing, or a map with the source.
func declare(b *inventory.Builder, d tree.Node, kind string, scope component.Scope) {
	out := component.Declaration{Name: d.Key(), Requirement: d.Text(), Kind: kind, Scope: scope, At: d.KeyAt()}
	if d.Kind() == tree.Map {
		if d.Get("sdk").Exists() {
			return // comes with the SDK, has no version
		}
		out.Requirement = d.Get("version").Text()
		git := d.Get("git")
		switch {
		case git.Kind() == tree.Map:
			out.Extra = "git+" + git.Get("url").Text()
		case git.Exists():
			out.Extra = "git+" + git.Text()
		case d.Get("path").Exists():
			out.Extra = "path+" + d.Get("path").Text()
		}
	}
	if out.Requirement == "any" {
		out.Requirement = ""
	}
	b.Declare(out)
}

// Join names the root of the lock file and says where it disagrees with the
// manifest.
func Join() inventory.Join {
	return inventory.Join{Name: "dart", Run: func(s *inventory.Set) {
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatManifest}, Locks: []string{formatLock}, Scoped: true,
		})
	}}
}
