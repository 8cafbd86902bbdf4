package app

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/inspect/composition/carrier"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
	"github.com/ossay-dev/ossay/internal/inspect/composition/native"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/actions"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/apk"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/beam"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/bom"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/cocoapods"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/conan"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/dart"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/docker"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/dotnet"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/dpkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/gitmodules"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/haskell"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/java"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/julia"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/npm"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/pacman"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/php"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/python"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/rlang"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/rpm"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/ruby"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/rust"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/swift"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/terraform"
)

// readers returns the readers, in the order in which they are asked.
func readers() []*inventory.Reader {
	return slices.Concat(scriptReaders(), compiledReaders(), documentReaders())
}

// scriptReaders returns the readers for languages that run from source.
func scriptReaders() []*inventory.Reader {
	return []*inventory.Reader{
		npm.PackageLock(),
		npm.HiddenLock(),
		npm.YarnLock(),
		npm.YarnSettings(),
		npm.PnpmLock(),
		npm.PnpmInstalled(),
		npm.PnpmWorkspace(),
		npm.BunLock(),
		npm.BunBinary(),
		npm.Manifest(),
		npm.Installed(),

		python.Requirements(),
		python.RequirementsIn(),
		python.PoetryLock(),
		python.UVLock(),
		python.PDMLock(),
		python.Pylock(),
		python.PipfileLock(),
		python.Pipfile(),
		python.Pyproject(),
		python.SetupCfg(),
		python.SetupPy(),
		python.Metadata(),
		python.DistInfo(),
		python.EggRequires(),
		python.Conda(),
		python.CondaMeta(),

		ruby.GemfileLock(),
		ruby.Gemfile(),
		ruby.Gemspec(),
		ruby.Specification(),

		php.ComposerLock(),
		php.Composer(),
		php.Installed(),

		beam.MixLock(),
		beam.Mix(),
		beam.RebarLock(),
		beam.RebarConfig(),
		beam.HexMetadata(),

		dart.PubspecLock(),
		dart.Pubspec(),

		rlang.RenvLock(),
		rlang.Description(),
		rlang.Installed(),

		julia.Manifest(),
		julia.Project(),
	}
}

// compiledReaders returns the readers for languages that are compiled.
func compiledReaders() []*inventory.Reader {
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

		java.Pom(),
		java.Metadata(),
		java.Properties(),
		java.Manifest(),
		java.GradleLock(),
		java.Verification(),
		java.Catalog(),
		java.GradleBuild(),
		java.Archive(),

		dotnet.PackagesLock(),
		dotnet.Assets(),
		dotnet.DepsJSON(),
		dotnet.PackagesConfig(),
		dotnet.Project(),
		dotnet.Props(),
		dotnet.Nuspec(),
		dotnet.Package(),
		dotnet.PaketLock(),
		dotnet.PaketDependencies(),

		swift.Resolved(),
		swift.Package(),

		cocoapods.PodfileLock(),
		cocoapods.Installed(),
		cocoapods.Cartfile(),
		cocoapods.CartfileRequirements(),

		conan.ConanLock(),
		conan.Conanfile(),
		conan.Recipe(),
		conan.Vcpkg(),

		haskell.Freeze(),
		haskell.Project(),
		haskell.Cabal(),
		haskell.Plan(),
		haskell.StackLock(),
		haskell.Stack(),
	}
}

// documentReaders returns the readers for what belongs to no language.
func documentReaders() []*inventory.Reader {
	return []*inventory.Reader{
		native.Reader(),
		marks.Reader(),
		nativeImage(),

		distro.OSRelease(),
		distro.Release(),
		dpkg.Status(),
		dpkg.StatusD(),
		dpkg.Files(),
		dpkg.Copyright(),
		dpkg.ExtendedStates(),
		dpkg.Control(),
		apk.Installed(),
		apk.World(),
		apk.Package(),
		rpm.Database(),
		rpm.Log(),
		rpm.Package(),
		pacman.Desc(),
		pacman.Files(),
		pacman.Package(),

		bom.CycloneDX(),
		bom.SPDX(),
		bom.Documents(),
		bom.PURLs(),

		actions.Workflow(),
		actions.Action(),

		docker.Dockerfile(),
		docker.Compose(),

		terraform.Lock(),

		gitmodules.Modules(),
		gitmodules.Index(),
	}
}

// joins returns the joins, in the order in which they run.
func joins() []inventory.Join {
	return []inventory.Join{
		golang.Join(),
		npm.Join(),
		python.Join(),
		java.Join(),
		rust.Join(),
		ruby.Join(),
		php.Join(),
		dotnet.Join(),
		beam.Join(),
		dart.Join(),
		swift.Join(),
		cocoapods.Join(),
		conan.Join(),
		rlang.Join(),
		haskell.Join(),
		julia.Join(),
		gitmodules.Join(),
		marks.Join(),
		carrier.Join(),
		carrier.Claims(),

		// What an operating system's package owns is that package, whatever the
		// language's own metadata call it, so this comes last.
		dpkg.Join(),
		apk.Join(),
		pacman.Join(),
		distro.Join(),
	}
}
