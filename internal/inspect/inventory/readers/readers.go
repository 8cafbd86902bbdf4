// Package readers is the explicit list of everything that package inventory can
// read. A new format is one file in its ecosystem's folder and one line here.
package readers

import (
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/rust"
)

// All returns the readers, in the order in which they are asked.
func All() []*inventory.Reader {
	return []*inventory.Reader{
		golang.GoMod(),
		golang.GoSum(),
		golang.GoWork(),
		golang.Vendor(),
		golang.Module(),
		golang.Download(),
		golang.Root(),
		golang.Toolchain(),
		golang.Binary(),

		rust.CargoLock(),
		rust.CargoToml(),
		rust.Crate(),
		rust.Auditable(),
	}
}

// Joins returns the joins, in the order in which they run.
func Joins() []inventory.Join {
	return []inventory.Join{
		golang.Join(),
		rust.Join(),
	}
}
