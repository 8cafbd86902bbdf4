package php

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Composer reads composer.json.
func Composer() *inventory.Reader {
	return &inventory.Reader{
		Format: formatManifest, Rev: 1,
		Wants: inspect.Interest{Names: []string{"composer.json"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := document(f)
			if err != nil || root.Kind() != tree.Map {
				return err
			}
			b.Recognised()
			name := root.Get("name")
			b.Project(ecosystem, name.Text(), version(root.Get("version").Text()), name.At())
			for _, section := range []struct {
				key   string
				scope component.Scope
			}{{"require", component.Prod}, {"require-dev", component.Dev}} {
				for r := range root.Get(section.key).Children() {
					if platform(r.Key()) {
						continue
					}
					b.Declare(component.Declaration{
						Name: r.Key(), Requirement: r.Text(), Scope: section.scope, Kind: section.key, At: r.KeyAt(),
					})
				}
			}
			return nil
		},
	}
}

// Installed reads vendor/composer/installed.json, which lists what is really
// there: a list of packages in Composer 1, an object with the names of the
// packages for development in Composer 2.
func Installed() *inventory.Reader {
	return &inventory.Reader{
		Format: formatInstalled, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/composer/installed.json"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := document(f)
			if err != nil {
				return err
			}
			list := root
			if root.Kind() == tree.Map {
				list = root.Get("packages")
			}
			if list.Kind() != tree.List {
				return nil
			}
			b.Recognised()
			b.Scoped()
			dev := make(map[string]bool)
			for _, name := range root.Get("dev-package-names").Strings() {
				dev[strings.ToLower(name)] = true
			}
			l := newLister(f, b)
			for p := range list.Children() {
				scope := component.Prod
				if dev[fold(p.Get("name").Text())] {
					scope = component.Dev
				}
				if err := l.add(p, scope); err != nil {
					return err
				}
			}
			return l.link(false)
		},
	}
}
