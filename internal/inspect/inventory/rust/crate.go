package rust

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Crate returns the reader of the marks that cargo leaves in folders of other
// people's crates: .cargo-checksum.json (cargo vendor, and crates packaged by
// distributions) and .cargo-ok (the registry's download folder and checkouts of
// git dependencies). The crate's name and version stand in the Cargo.toml beside
// the mark; [Join] puts them together.
func Crate() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCrate, Rev: 1,
		Wants: inspect.Interest{Names: []string{".cargo-checksum.json", ".cargo-ok"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			b.Recognised()
			if !strings.HasSuffix(f.Path, ".json") {
				return nil
			}
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.JSON(data, f.Budget)
			if err != nil {
				return err
			}
			if sum := doc.Root().Get("package"); sum.Kind() == tree.String {
				b.Set("package", digest(sum.Text()), sum.At())
			}
			return nil
		},
	}
}
