package golang

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// GoWork returns the reader of go.work files: which folders are modules of the
// workspace, and what is replaced in all of them. It gives no components;
// [Join] applies it to the go.mod files of those folders.
func GoWork() *inventory.Reader {
	return &inventory.Reader{
		Format: formatWork, Rev: 1,
		Wants: inspect.Interest{Names: []string{"go.work"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if _, ok := cachePlace(f.Path); ok {
				return nil
			}
			data, err := f.Text()
			if err != nil {
				return err
			}
			m, err := parseMod(data, f, b)
			if err != nil {
				return err
			}
			b.Recognised()
			for _, u := range m.uses {
				b.Declare(component.Declaration{Name: u.dir, Kind: "use", At: u.at})
			}
			for _, r := range m.replaces {
				b.Declare(component.Declaration{
					Name: r.old, Requirement: r.oldVersion, Kind: "replace", Extra: r.to + " " + r.toVersion, At: r.at,
				})
			}
			return nil
		},
	}
}
