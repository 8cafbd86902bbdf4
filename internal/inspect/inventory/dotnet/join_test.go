package dotnet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func readers() []*inventory.Reader {
	return []*inventory.Reader{
		PackagesLock(), Assets(), DepsJSON(), PackagesConfig(), Project(), Props(), Package(), Nuspec(), PaketLock(), PaketDependencies(),
	}
}

func TestJoin(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a lock file answers the project, which knows what is for development": {map[string]string{
			"Shop.csproj": `<Project><ItemGroup>
<PackageReference Include="acme.log" Version="1.0.0" />
<PackageReference Include="Acme.Analyzer" Version="2.0.0" PrivateAssets="all" />
<PackageReference Include="Acme.Newer" Version="3.0.0" />
<PackageReference Include="Acme.Missing" Version="1.0.0" />
<PackageReference Include="Acme.Other" Version="1.0.0" Condition="x" />
<PackageDownload Include="Acme.Data" Version="[1.0.0]" />
</ItemGroup></Project>`,
			"packages.lock.json": `{"version": 1, "dependencies": {"net8.0": {
"Acme.Log": {"type": "Direct", "resolved": "1.5.0"},
"Acme.Analyzer": {"type": "Direct", "resolved": "2.0.0", "dependencies": {"Acme.Base": "1.0"}},
"Acme.Base": {"type": "Transitive", "resolved": "1.0.0"},
"Acme.Newer": {"type": "Direct", "resolved": "2.9.0"}}}}`,
		}, `== Shop.csproj
node Shop  ecosystem=NuGet project
asks acme.log 1.0.0 (PackageReference) @2
asks Acme.Analyzer 2.0.0 (PackageReference) dev @3
asks Acme.Newer 3.0.0 (PackageReference) @4
asks Acme.Missing 1.0.0 (PackageReference) @5
asks Acme.Other 1.0.0 (PackageReference) extra=x @6
asks Acme.Data [1.0.0] (PackageDownload) dev @7
== packages.lock.json
node Shop  ecosystem=NuGet project
node Acme.Log 1.5.0 ecosystem=NuGet direct @2:1 "\"Acme.Log\""
node Acme.Analyzer 2.0.0 ecosystem=NuGet direct dev @3:1 "\"Acme.Analyzer\""
node Acme.Base 1.0.0 ecosystem=NuGet dev @4:1 "\"Acme.Base\""
node Acme.Newer 2.9.0 ecosystem=NuGet direct @5:1 "\"Acme.Newer\""
edge Shop -> Acme.Log 1.5.0
edge Shop -> Acme.Analyzer 2.0.0 dev
edge Shop -> Acme.Newer 2.9.0
edge Acme.Analyzer 2.0.0 -> Acme.Base 1.0.0
!! Shop.csproj:4:27 Acme.Newer 3.0.0 is asked for here, and packages.lock.json holds 2.9.0
!! Shop.csproj:5:27 Acme.Missing is asked for here and missing in packages.lock.json
`},
		"central versions, shared properties and what they import": {map[string]string{
			"src/Shop/Shop.csproj": `<Project><ItemGroup>
<PackageReference Include="Acme.Log" />
<PackageReference Include="ACME.Web" />
<PackageReference Include="Acme.Split" Condition="c" />
<PackageReference Include="Acme.Nowhere" />
<PackageReference Include="Acme.Prop" Version="$(PropVersion)" />
<PackageReference Include="Acme.Maybe" Version="$(MaybeVersion)" />
<PackageReference Include="Acme.Range" Version="[1.0,2.0)" />
<PackageReference Include="Acme.Updated" />
</ItemGroup></Project>`,
			"src/Directory.Packages.props": `<Project><Import Project="$([MSBuild]::GetPathOfFileAbove(Directory.Packages.props, $(MSBuildThisFileDirectory)..))" />
<ItemGroup><PackageVersion Include="Acme.Log" Version="$(LogVersion)" /></ItemGroup></Project>`,
			"Directory.Packages.props": `<Project><ItemGroup><PackageVersion Include="Acme.Log" Version="0.1.0" /><PackageVersion Include="Acme.Web" Version="2.0.0" />
<PackageVersion Include="Acme.Split" Version="1.0.0" Condition="old" /><PackageVersion Include="Acme.Split" Version="2.0.0" Condition="new" />
<GlobalPackageReference Include="Acme.Global" Version="4.0.0" /></ItemGroup></Project>`,
			"Directory.Build.props":   `<Project><Import Project="$(MSBuildThisFileDirectory)eng\Versions.props" /><PropertyGroup><PropVersion>5.0.0</PropVersion></PropertyGroup></Project>`,
			"Directory.Build.targets": `<Project><ItemGroup><PackageReference Update="Acme.Updated" Version="7.0.0" /></ItemGroup></Project>`,
			"eng/Versions.props":      `<Project><PropertyGroup><LogVersion>3.0.0</LogVersion><MaybeVersion Condition="x">6.0.0</MaybeVersion></PropertyGroup></Project>`,
			"eng/unused.props":        `<Project><PropertyGroup><LogVersion>9.0.0</LogVersion></PropertyGroup></Project>`,
		}, `== Directory.Packages.props
node Acme.Global 4.0.0 ecosystem=NuGet direct dev @3:33 "\"Acme.Global\""
asks Acme.Global 4.0.0 (GlobalPackageReference) dev @3
== src/Shop/Shop.csproj
node Shop  ecosystem=NuGet project
node Acme.Log 3.0.0 ecosystem=NuGet direct @2:27 "\"Acme.Log\""
node ACME.Web 2.0.0 ecosystem=NuGet direct @3:27 "\"ACME.Web\""
node Acme.Split 1.0.0 ecosystem=NuGet direct @4:27 "\"Acme.Split\""
node Acme.Nowhere  ecosystem=NuGet direct @5:27 "\"Acme.Nowhere\""
node Acme.Prop 5.0.0 ecosystem=NuGet direct @6:27 "\"Acme.Prop\""
node Acme.Maybe  ecosystem=NuGet requirement=6.0.0 direct @7:27 "\"Acme.Maybe\""
node Acme.Range  ecosystem=NuGet requirement=[1.0,2.0) direct @8:27 "\"Acme.Range\""
node Acme.Updated 7.0.0 ecosystem=NuGet direct @9:27 "\"Acme.Updated\""
node Acme.Split 2.0.0 ecosystem=NuGet direct @4:27 "\"Acme.Split\""
edge Shop -> Acme.Log 3.0.0
edge Shop -> ACME.Web 2.0.0
edge Shop -> Acme.Split 1.0.0
edge Shop -> Acme.Nowhere
edge Shop -> Acme.Prop 5.0.0
edge Shop -> Acme.Maybe
edge Shop -> Acme.Range
edge Shop -> Acme.Updated 7.0.0
edge Shop -> Acme.Split 2.0.0
asks Acme.Log 3.0.0 (PackageReference) @2
asks ACME.Web 2.0.0 (PackageReference) @3
asks Acme.Split 1.0.0 (PackageReference) extra=c and old @4
asks Acme.Nowhere  (PackageReference) @5
asks Acme.Prop 5.0.0 (PackageReference) @6
asks Acme.Maybe 6.0.0 (PackageReference) extra=the value of a property @7
asks Acme.Range [1.0,2.0) (PackageReference) @8
asks Acme.Updated 7.0.0 (PackageReference) @9
asks Acme.Split 2.0.0 (PackageReference) extra=c and new @4
note the version of Acme.Nowhere is not written in the files of the target @5
`},
		"a restore answers the project that it is not older than": {map[string]string{
			"a/A.csproj":                `<Project><ItemGroup><PackageReference Include="Acme.Log" Version="1.0.0" /></ItemGroup></Project>`,
			"a/obj/project.assets.json": `{"targets": {"net8.0": {"Acme.Log/1.0.0": {"type": "package"}}}, "libraries": {"Acme.Log/1.0.0": {"type": "package"}}, "projectFileDependencyGroups": {"net8.0": ["Acme.Log >= 1.0.0"]}, "project": {"restore": {"projectName": "A"}}}`,
			"b/B.csproj":                `<Project><ItemGroup><PackageReference Include="Acme.New" Version="2.0.0" /></ItemGroup></Project>`,
			"b/obj/project.assets.json": `{"targets": {}, "libraries": {}}`,
		}, `== a/A.csproj
node A  ecosystem=NuGet project
asks Acme.Log 1.0.0 (PackageReference) @1
== a/obj/project.assets.json
node A  ecosystem=NuGet project @1:225 "\"A\""
node Acme.Log 1.0.0 ecosystem=NuGet direct @1:80 "\"Acme.Log/1.0.0\""
edge A -> Acme.Log 1.0.0
== b/B.csproj
node B  ecosystem=NuGet project
node Acme.New 2.0.0 ecosystem=NuGet direct @1:47 "\"Acme.New\""
edge B -> Acme.New 2.0.0
asks Acme.New 2.0.0 (PackageReference) @1
note Acme.New is not in b/obj/project.assets.json, which is older than this file @1
== b/obj/project.assets.json
`},
		"what all projects take is covered where all of them are locked": {map[string]string{
			"Directory.Build.props":    `<Project><ItemGroup><PackageReference Include="Acme.All" Version="1.0.0" /></ItemGroup></Project>`,
			"a/A.csproj":               `<Project/>`,
			"a/packages.lock.json":     `{"version": 1, "dependencies": {"net8.0": {"Acme.All": {"type": "Direct", "resolved": "1.0.0"}}}}`,
			"Directory.Packages.props": `<Project><ItemGroup><PackageVersion Include="A" Version="1" /></ItemGroup></Project>`,
		}, `== Directory.Build.props
asks Acme.All 1.0.0 (PackageReference) @1
== a/A.csproj
node A  ecosystem=NuGet project
== a/packages.lock.json
node A  ecosystem=NuGet project
node Acme.All 1.0.0 ecosystem=NuGet direct @1:44 "\"Acme.All\""
edge A -> Acme.All 1.0.0
`},
		"central versions that nobody asks for are said": {map[string]string{
			"Directory.Packages.props": `<Project><ItemGroup><PackageVersion Include="A" Version="1" /></ItemGroup></Project>`,
		}, `== Directory.Packages.props
note no project of the target asks for the central versions of this file @0
`},
		"a package under two conditions is needed for the stronger purpose": {map[string]string{
			"A.csproj": `<Project><ItemGroup><PackageReference Include="Acme.Log" Version="1.0.0" PrivateAssets="all" Condition="x" />
<PackageReference Include="acme.log" Version="1.0.0" Condition="y" /></ItemGroup></Project>`,
		}, `== A.csproj
node A  ecosystem=NuGet project
node Acme.Log 1.0.0 ecosystem=NuGet direct @1:47 "\"Acme.Log\""
edge A -> Acme.Log 1.0.0
asks Acme.Log 1.0.0 (PackageReference) extra=x dev @1
asks acme.log 1.0.0 (PackageReference) extra=y @2
`},
		"imports that go in circles end": {map[string]string{
			"A.csproj":              `<Project><Import Project="x.props" /><Import Project="../../out.props" /><ItemGroup><PackageReference Include="Acme.Log" Version="$(V)" /></ItemGroup></Project>`,
			"x.props":               `<Project><Import Project="y.props" /></Project>`,
			"y.props":               `<Project><Import Project="/x.props" /><Import Project="$(Root)z.props" /><PropertyGroup><V>1.0.0</V></PropertyGroup></Project>`,
			"Directory.Build.props": `<Project><Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" /><Import Project="$([MSBuild]::GetPathOfFileAbove('x'))" /></Project>`,
		}, `== A.csproj
node A  ecosystem=NuGet project
node Acme.Log 1.0.0 ecosystem=NuGet direct @1:111 "\"Acme.Log\""
edge A -> Acme.Log 1.0.0
asks Acme.Log 1.0.0 (PackageReference) @1
`},
		"Paket's groups": {map[string]string{
			"paket.dependencies": paketAsks, "paket.lock": paketText,
		}, `== paket.dependencies
asks Acme.Log ~> 2.0 (nuget) @4
asks Acme.Web >= 1.0 < 2.0 (nuget) @5
asks Acme.Any  (nuget) @6
asks Acme.Tool 3.0.0 (clitool) dev @7
asks Acme.Test  (nuget) extra=Test dev @10
== paket.lock
node Acme.Log 2.1.0 ecosystem=NuGet direct @6:5 "Acme.Log"
node Acme.Base 1.0.0 ecosystem=NuGet @9:5 "Acme.Base"
node acme.test 4.0.0 ecosystem=NuGet direct dev @19:5 "acme.test"
node Acme.Base 2.0.0 ecosystem=NuGet dev @21:5 "Acme.Base"
edge . -> Acme.Log 2.1.0
edge . -> acme.test 4.0.0 dev
edge Acme.Log 2.1.0 -> Acme.Base 1.0.0
edge acme.test 4.0.0 -> Acme.Base 2.0.0
note a package without a version @10
note a file from github, which is no package @13
note system.gone is needed but not locked @8
!! paket.dependencies:5:3 Acme.Web is asked for here and missing in paket.lock
!! paket.dependencies:6:1 Acme.Any is asked for here and missing in paket.lock
!! paket.dependencies:7:1 Acme.Tool is asked for here and missing in paket.lock
`},
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers(), Join(), ecosystem, c.files)
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

const paketText = `RESTRICTION: == net8.0
STORAGE: NONE
NUGET
  remote: https://registry.invalid/v3/index.json
  protocolVersion: 3
    Acme.Log (2.1.0) - restriction: >= netstandard2.0
      Acme.Base (>= 1.0)
      System.Gone (>= 4.0) - restriction: < net5.0
    Acme.Base (1.0.0)
    Broken
GITHUB
  remote: acme/modules
    src/File.fs (0123456789abcdef)
      Acme.Base (>= 1.0)

GROUP Test
NUGET
  remote: https://registry.invalid/v3/index.json
    acme.test (4.0.0)
      acme.base
    Acme.Base (2.0.0)
`

const paketAsks = `source https://registry.invalid/v3/index.json
storage: none
// a comment
nuget Acme.Log ~> 2.0 restriction: >= netstandard2.0
  nuget Acme.Web >= 1.0 < 2.0, strategy: min
nuget Acme.Any
clitool Acme.Tool 3.0.0 // a tool
github acme/modules src/File.fs
group Test
  nuget Acme.Test
nuget
`

func TestManySharedFilesAreBounded(t *testing.T) {
	files := map[string]string{"A.csproj": `<Project><Import Project="0.props" /><ItemGroup><PackageReference Include="Acme.Log" Version="$(Last)" /></ItemGroup></Project>`}
	for i := range 100 {
		files[fmt.Sprintf("%d.props", i)] = fmt.Sprintf(`<Project><Import Project="%d.props" /></Project>`, i+1)
	}
	files["100.props"] = `<Project><PropertyGroup><Last>1.0.0</Last></PropertyGroup></Project>`
	got := inventorytest.Joined(t, readers(), Join(), ecosystem, files)
	if !strings.Contains(got, "requirement=$(Last)") {
		t.Errorf("followed too far:\n%s", got)
	}
}

func FuzzPaketLock(f *testing.F) {
	inventorytest.Fuzz(f, PaketLock(), "paket.lock", paketText, "NUGET\n    a (1)\n      b\nGROUP x\n    a (1\n")
}

func FuzzPaketDependencies(f *testing.F) {
	inventorytest.Fuzz(f, PaketDependencies(), "paket.dependencies", paketAsks, "nuget a b: c\ngroup\n")
}

func BenchmarkPaketLock10k(b *testing.B) {
	var text strings.Builder
	text.WriteString("NUGET\n  remote: https://registry.invalid\n")
	for i := range 10000 {
		fmt.Fprintf(&text, "    Package.%d (1.%d.0)\n      Package.%d (>= 1.0)\n      Package.%d (>= 1.0)\n", i, i, (i*7)%10000, (i*13)%10000)
	}
	bench(b, PaketLock(), "paket.lock", text.String())
}
