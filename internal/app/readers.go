package app

import (
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/dart"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/php"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/ruby"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/rust"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/swift"
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

		ruby.GemfileLock(),
		ruby.Gemfile(),
		ruby.Gemspec(),
		ruby.Specification(),

		php.ComposerLock(),
		php.Composer(),
		php.Installed(),

		dart.PubspecLock(),
		dart.Pubspec(),

		swift.Resolved(),
		swift.Package(),
	}
}

// joins returns the joins, in the order in which they run.
func joins() []inventory.Join {
	return []inventory.Join{
		golang.Join(),
		rust.Join(),
		ruby.Join(),
		php.Join(),
		dart.Join(),
		swift.Join(),
	}
}
