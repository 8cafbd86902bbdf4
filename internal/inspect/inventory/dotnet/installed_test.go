package dotnet

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const depsText = `{
  "runtimeTarget": {"name": ".NETCoreApp,Version=v8.0/linux-x64", "signature": ""},
  "targets": {
    ".NETCoreApp,Version=v8.0": {},
    ".NETCoreApp,Version=v8.0/linux-x64": {
      "Shop/1.0.0": {"dependencies": {"Acme.Log": "2.0.0", "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64": "8.0.1", "Shop.Core": "1.0.0", "Old.Reference": "1.0.0.0"}, "runtime": {"Shop.dll": {}}},
      "Acme.Log/2.0.0": {"dependencies": {"acme.base": "1.0.0", "Gone": "1.0.0"}},
      "Acme.Base/1.1.0": {}
    }
  },
  "libraries": {
    "Shop/1.0.0": {"type": "project", "serviceable": false, "sha512": ""},
    "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1": {"type": "runtimepack", "serviceable": false, "sha512": ""},
    "Acme.Log/2.0.0": {"type": "package", "serviceable": true, "sha512": "sha512-AAAA==", "path": "acme.log/2.0.0", "hashPath": "acme.log.2.0.0.nupkg.sha512"},
    "Acme.Base/1.1.0": {"type": "package", "sha512": ""},
    "Shop.Core/1.0.0": {"type": "project"},
    "Old.Reference/1.0.0.0": {"type": "reference"},
    "/1": {"type": "package"}
  }
}
`

func TestDepsJSON(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"a program with its runtime": {depsText, `
node Shop 1.0.0 ecosystem=NuGet project @12:5 "\"Shop/1.0.0\""
node Microsoft.NETCore.App.Runtime.linux-x64 8.0.1 ecosystem=NuGet direct @13:5 "\"runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1\""
node Acme.Log 2.0.0 ecosystem=NuGet hash=sha512-AAAA== direct @14:5 "\"Acme.Log/2.0.0\""
node Acme.Base 1.1.0 ecosystem=NuGet @15:5 "\"Acme.Base/1.1.0\""
node Shop.Core 1.0.0 ecosystem=NuGet project @16:5 "\"Shop.Core/1.0.0\""
edge Shop 1.0.0 -> Microsoft.NETCore.App.Runtime.linux-x64 8.0.1
edge Shop 1.0.0 -> Acme.Log 2.0.0
edge Shop 1.0.0 -> Shop.Core 1.0.0
edge Acme.Log 2.0.0 -> Acme.Base 1.1.0
note Old.Reference/1.0.0.0 is listed as "reference", a file of unknown origin @17
note a library without a name @18
note Gone is needed but not listed @7`},
		"a shared framework is a package without a project": {`{"targets": {}, "libraries": {"Microsoft.NETCore.App.Runtime.linux-x64/8.0.1": {"type": "package"}}}`, `
node Microsoft.NETCore.App.Runtime.linux-x64 8.0.1 ecosystem=NuGet @1:31 "\"Microsoft.NETCore.App.Runtime.linux-x64/8.0.1\""`},
		"wrong types are survived": {`{"targets": {"a": 1, "b": {"c/1": 2}}, "libraries": {"c/1": "package", "runtimepack./1": {"type": "runtimepack"}}}`, `
note c/1 is listed as "", a file of unknown origin @1
note runtimepack./1 is listed as "runtimepack", a file of unknown origin @1`},
		"a file of another kind is none": {`{"libraries": []}`, "nothing"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, DepsJSON(), "bin/Shop.deps.json", c.src, c.want) })
	}
}

const configText = `<?xml version="1.0" encoding="utf-8"?>
<packages>
  <package id="jQuery" version="3.1.1" targetFramework="net46" />
  <package id="Acme.Build" version="1.0.0" developmentDependency="TRUE" allowedVersions="[1,2)" />
  <package id="Nothing" />
</packages>
`

func TestPackagesConfig(t *testing.T) {
	inventorytest.Compare(t, PackagesConfig(), "packages.config", configText, `
node jQuery 3.1.1 ecosystem=NuGet @3:15 "\"jQuery\""
node Acme.Build 1.0.0 ecosystem=NuGet dev @4:15 "\"Acme.Build\""
note a package without an id or a version @5`)
	t.Run("a configuration of another kind is none", func(t *testing.T) {
		inventorytest.Compare(t, PackagesConfig(), "packages.app.config", `<configuration><package id="a" version="1"/></configuration>`, "nothing")
	})
}

const nuspecText = `<?xml version="1.0"?>
<package xmlns="http://schemas.invalid/nuspec.xsd">
  <metadata>
    <id>Acme.Log</id>
    <version>2.0.0+build.7</version>
    <license type="expression">MIT OR Apache-2.0</license>
    <dependencies>
      <dependency id="Flat" version="1.0" />
      <group targetFramework="net8.0">
        <dependency id="Acme.Base" version="[1.0.0, 2.0.0)" exclude="Build,Analyzers" />
        <dependency version="3" />
      </group>
    </dependencies>
  </metadata>
</package>
`

func TestNuspec(t *testing.T) {
	installed := `
node Acme.Log 2.0.0+build.7 ecosystem=NuGet licence=MIT OR Apache-2.0 @4:5 "<id>Acme.Log</id>"
asks Flat 1.0 (dependencies) @8
asks Acme.Base [1.0.0, 2.0.0) (dependencies) extra=net8.0 @10`
	own := `
node Acme.Log 2.0.0+build.7 ecosystem=NuGet project @4:5 "<id>Acme.Log</id>"
asks Flat 1.0 (dependencies) @8
asks Acme.Base [1.0.0, 2.0.0) (dependencies) extra=net8.0 @10`
	for path, isPackage := range map[string]bool{
		"packages/acme.log/2.0.0/acme.log.nuspec":        true,
		"feed/acme.log.2.0.0.nupkg!/Acme.Log.nuspec":     true,
		"feed/acme.log.2.0.0.nupkg!/content/a.nuspec":    false,
		"feed/sources.zip!/Acme.Log.nuspec":              false,
		"src/Acme.Log.nuspec":                            false,
		"acme.log/2.0.1/acme.log.nuspec":                 false,
		"packages/Acme.Log.2.0.0/acme.log.nuspec":        false,
		"home/.nuget/packages/Acme.Log/2.0.0/acm.nuspec": true,
	} {
		t.Run(path, func(t *testing.T) {
			want := [2]string{"nothing", own}
			if isPackage {
				want = [2]string{installed, "nothing"}
			}
			inventorytest.Compare(t, Package(), path, nuspecText, want[0])
			inventorytest.Compare(t, Nuspec(), path, nuspecText, want[1])
		})
	}
	for name, c := range map[string]struct{ path, src string }{
		"a package of Chocolatey, by its folder":    {"ProgramData/chocolatey/lib/atom/atom.nuspec", "<package><metadata><id>atom</id><version>1</version></metadata></package>"},
		"a package of Chocolatey, by its addresses": {"atom.nuspec", "<package><metadata><id>atom</id><packageSourceUrl>x</packageSourceUrl></metadata></package>"},
		"a file of another kind":                    {"x.nuspec", "<project/>"},
		"a package without a name":                  {"x.nuspec", "<package><metadata/></package>"},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, Package(), c.path, c.src, "nothing")
			inventorytest.Compare(t, Nuspec(), c.path, c.src, "nothing")
		})
	}
	t.Run("values that the build fills in are not known", func(t *testing.T) {
		inventorytest.Compare(t, Nuspec(), "x.nuspec", `<package><metadata><id>$id$</id><version>$version$</version><license type="file">LICENSE</license>
<dependencies><dependency id="A" version="$version$"/></dependencies></metadata></package>`, `
node   ecosystem=NuGet project @1:20 "<id>$id$</id>"
asks A  (dependencies) @2`)
	})
}

func FuzzDepsJSON(f *testing.F) {
	inventorytest.Fuzz(f, DepsJSON(), "a.deps.json", depsText, largeAssets(2))
}

func FuzzPackagesConfig(f *testing.F) {
	inventorytest.Fuzz(f, PackagesConfig(), "packages.config", configText)
}

func FuzzPackage(f *testing.F) {
	inventorytest.Fuzz(f, Package(), "a.nupkg!/a.nuspec", nuspecText)
}

func FuzzNuspec(f *testing.F) {
	inventorytest.Fuzz(f, Nuspec(), "a.nuspec", nuspecText)
}

func BenchmarkDepsJSON10k(b *testing.B) {
	bench(b, DepsJSON(), "a.deps.json", largeAssets(10000))
}
