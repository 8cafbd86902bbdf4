package conan

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Vcpkg reads vcpkg.json. Versions come from the baseline, a commit of the
// registry, which is not at hand: only an override pins a version here. No lock
// file answers a manifest, so what it asks for is listed at once.
func Vcpkg() *inventory.Reader {
	return &inventory.Reader{
		Format: formatVcpkg, Rev: 2,
		Wants: inspect.Interest{Names: []string{"vcpkg.json"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.JSONC(data, f.Budget)
			if err != nil || doc.Root().Kind() != tree.Map {
				return err
			}
			return readVcpkg(f, b, doc.Root())
		},
	}
}

// versionOf returns the version of a manifest or an override, whichever of the
// four schemes it is written in.
func versionOf(n tree.Node) string {
	for _, key := range []string{"version", "version-semver", "version-string", "version-date"} {
		if v := n.Get(key).Text(); v != "" {
			return v
		}
	}
	return ""
}

func readVcpkg(f *inspect.File, b *inventory.Builder, root tree.Node) error {
	b.Recognised()
	v := vcpkgReader{f: f, b: b, overrides: make(map[string]string)}
	v.root = b.Project(vcpkg, root.Get("name").Text(), versionOf(root), root.Get("name").At())
	if base := root.Get("builtin-baseline"); base.Exists() {
		b.Set("baseline", base.Text(), base.At())
		b.Note(base.At(), "versions of packages without override come from baseline %s, which is not part of the tree", base.Text())
	}
	for o := range root.Get("overrides").Children() {
		v.overrides[o.Get("name").Text()] = versionOf(o)
	}
	if err := v.section(root.Get("dependencies"), "dependencies", component.Prod); err != nil {
		return err
	}
	for feature := range root.Get("features").Children() {
		deps := feature.Get("dependencies")
		if err := v.section(deps, "feature", component.Optional); err != nil {
			return err
		}
	}
	return nil
}

type vcpkgReader struct {
	f         *inspect.File
	b         *inventory.Builder
	root      uint32
	overrides map[string]string
}

// section reads a list of dependencies: names, or objects with a name.
func (v *vcpkgReader) section(list tree.Node, kind string, scope component.Scope) error {
	for d := range list.Children() {
		if err := v.f.Budget.Step(4); err != nil {
			return err
		}
		name, s := d, scope
		if d.Kind() == tree.Map {
			name = d.Get("name")
			if d.Get("platform").Text() != "" {
				s = component.Optional // an expression chooses the platforms
			}
			if d.Get("host").True() {
				s = component.Dev // a tool of the build machine
			}
		}
		switch name.Text() {
		case "":
			v.b.Note(d.At(), "a dependency without a name")
			continue
		case v.b.Node(v.root).Name:
			continue // a feature may ask for another feature of its own package
		}
		requirement := d.Get("version>=").Text()
		if requirement != "" {
			requirement = ">=" + requirement
		}
		n := component.Node{Ecosystem: vcpkg, Name: name.Text(), Version: v.overrides[name.Text()], Scope: s, At: name.At()}
		if n.Version == "" {
			n.Requirement = requirement
		}
		v.b.Edge(v.root, v.b.Add(n), s)
		v.b.Declare(component.Declaration{Name: name.Text(), Requirement: requirement, Kind: kind, Scope: s, At: name.At()})
	}
	return nil
}
