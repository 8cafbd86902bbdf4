package app

import (
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/rust"
)

// readers returns the readers, in the order in which they are asked.
func readers() []*inventory.Reader {
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

// joins returns the joins, in the order in which they run.
func joins() []inventory.Join {
	return []inventory.Join{
		golang.Join(),
		rust.Join(),
	}
}
