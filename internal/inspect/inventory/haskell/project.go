package haskell

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Project reads cabal.project for the packages that a project consists of, so
// that [Join] knows whose the freeze file is. Packages that it takes from
// repositories have no name there; they are noted.
func Project() *inventory.Reader {
	return &inventory.Reader{
		Format: formatProject, Rev: 1,
		Wants: inspect.Interest{Names: []string{"cabal.project"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			fs := fields{src: data}
			lines := span.NewLines(fs.src)
			b.Recognised()
			section := ""
			for l, ok := fs.next(); ok; l, ok = fs.next() {
				if err := f.Budget.Step(1 + int64(len(l.value))/64); err != nil {
					return err
				}
				at := lines.Point(l.off, l.off+len(l.name))
				switch {
				case !l.field:
					section = l.name
				case l.indent == 0 && (l.name == "packages" || l.name == "optional-packages"):
					for _, i := range l.items() {
						for _, glob := range strings.Fields(i.text) {
							b.Set(attrPackages, glob, at)
						}
					}
				case l.name == "location" && section == "source-repository-package" && l.indent > 0:
					b.Note(at, "packages from %s, whose names and versions are not written", inventory.Clip(strings.TrimSpace(l.value)))
				}
			}
			return nil
		},
	}
}
