package dotnet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const projectText = `<Project Sdk="Microsoft.NET.Sdk;Acme.Build/1.2.0">
  <Sdk Name="Acme.Props" Version="min=2.0.0" />
  <Import Project="..\eng\Versions.props" />
  <Import Sdk="Other.Sdk/3.0.0" Project="Sdk.props" />
  <PropertyGroup>
    <AssemblyName>Acme.Shop</AssemblyName>
    <Version>1.4.0</Version>
    <LogVersion>2.1.0</LogVersion>
    <WebVersion Condition="'$(WebVersion)' == ''">3.0.0</WebVersion>
    <MaybeVersion Condition="'$(Configuration)' == 'Debug'">4.0.0</MaybeVersion>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Acme.Log" Version="$(LogVersion)" />
    <packagereference Include="Acme.Web">
      <Version>$(WEBVERSION)</Version>
    </packagereference>
    <PackageReference Include="Acme.Maybe" Version="$(MaybeVersion)" />
    <PackageReference Include="Acme.Central" />
    <PackageReference Include="Acme.Override" VersionOverride="5.0.0" Version="4.0.0" />
    <PackageReference Include="Acme.Floating" Version="6.*" />
    <PackageReference Include="Acme.Analyzer" Version="[7.0.0]"><PrivateAssets>all</PrivateAssets></PackageReference>
    <PackageReference Include="A;B ; C" Version="8.0.0" PrivateAssets="compile" />
    <PackageReference Include="$(Unknown).Thing;@(List)" Version="1.0.0" />
    <PackageReference Update="Acme.Implicit" Version="9.0.0" />
    <PackageReference Remove="Acme.Gone" />
    <PackageDownload Include="Acme.Data" Version="[1.0.0];[2.0.0]" />
    <DotNetCliToolReference Include="Acme.Tool" Version="1.0.0" />
    <ProjectReference Include="..\Core\Core.csproj" />
    <Reference Include="System.Xml" />
  </ItemGroup>
  <ItemGroup Condition="'$(TargetFramework)' == 'net472'">
    <PackageReference Include="Acme.Old" Version="1.0.0" Condition="$(Legacy)" />
  </ItemGroup>
  <Choose>
    <When Condition="a"><ItemGroup><PackageReference Include="Acme.When" Version="1.0.0" /></ItemGroup></When>
    <Otherwise><ItemGroup><PackageReference Include="Acme.Else" Version="1.0.0" /></ItemGroup></Otherwise>
  </Choose>
  <Target Name="x"><ItemGroup><PackageReference Include="Acme.TooLate" Version="1.0.0" /></ItemGroup></Target>
</Project>
`

func TestProject(t *testing.T) {
	inventorytest.Compare(t, Project(), "src/Shop/Shop.csproj", projectText, `
node Acme.Shop 1.4.0 ecosystem=NuGet project
node Core  ecosystem=NuGet source=../Core/Core.csproj project @28:31 "\"..\\Core\\Core.csproj\""
edge Acme.Shop 1.4.0 -> Core
asks Acme.Build [1.2.0] (Sdk) dev @1
asks Acme.Props [2.0.0] (Sdk) dev @2
asks Other.Sdk [3.0.0] (Sdk) dev @4
asks Acme.Log 2.1.0 (PackageReference) @13
asks Acme.Web 3.0.0 (PackageReference) @14
asks Acme.Maybe 4.0.0 (PackageReference) extra=the value of a property @17
asks Acme.Central  (PackageReference) @18
asks Acme.Override 5.0.0 (PackageReference) @19
asks Acme.Floating 6.* (PackageReference) @20
asks Acme.Analyzer [7.0.0] (PackageReference) dev @21
asks A 8.0.0 (PackageReference) @22
asks B 8.0.0 (PackageReference) @22
asks C 8.0.0 (PackageReference) @22
asks Acme.Data [1.0.0] (PackageDownload) dev @26
asks Acme.Data [2.0.0] (PackageDownload) dev @26
asks Acme.Tool 1.0.0 (DotNetCliToolReference) dev @27
asks Acme.Old 1.0.0 (PackageReference) extra='$(TargetFramework)' == 'net472' and $(Legacy) @32
asks Acme.When 1.0.0 (PackageReference) extra=a @35
asks Acme.Else 1.0.0 (PackageReference) extra=otherwise @36
note $(Unknown).Thing is a name that only a build knows @23
note @(List) is a name that only a build knows @23
note Acme.Gone is taken out again here, and whether it was in is not followed @25`)
	for name, c := range map[string]struct{ src, want string }{
		"an old project without package references is still a project": {
			`<Project ToolsVersion="4.0" xmlns="http://schemas.invalid/msbuild/2003"><ItemGroup><Reference Include="A, Version=1.0.0.0" /></ItemGroup></Project>`,
			"node a  ecosystem=NuGet project"},
		"a file of another kind is none":               {`<root/>`, "nothing"},
		"items without a name or in strange places":    {`<Project><PackageReference Include="x"/><ItemGroup>text<PackageReference/><PackageReference Include=";; "/></ItemGroup><ItemGroup/><Choose/></Project>`, "node a  ecosystem=NuGet project"},
		"an assembly name that is computed is no name": {`<Project><PropertyGroup><AssemblyName>$(MSBuildProjectName).x</AssemblyName></PropertyGroup></Project>`, "node a  ecosystem=NuGet project"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Project(), "a.fsproj", c.src, c.want) })
	}
}

func TestProps(t *testing.T) {
	inventorytest.Compare(t, Props(), "Directory.Packages.props", `<Project>
  <ItemGroup>
    <PackageVersion Include="Acme.Log" Version="1.0.0" />
    <GlobalPackageReference Include="Acme.Versioning" Version="2.0.0" />
    <PackageReference Include="Acme.All" Version="3.0.0" />
    <ProjectReference Include="not/followed.csproj" />
  </ItemGroup>
</Project>`, `
asks Acme.Versioning 2.0.0 (GlobalPackageReference) dev @4
asks Acme.All 3.0.0 (PackageReference) @5`)
	for name, src := range map[string]string{
		"a file of properties of another language": "# Java\nkey=value\n",
		"a file of another kind":                   "<properties/>",
		"an empty file":                            "",
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Props(), "a.props", src, "nothing") })
	}
}

func TestPropertiesAreReplacedWithinBounds(t *testing.T) {
	p := make(properties)
	p.assign("A", "1", "")
	p.assign("b", " $(A).2 ", "")
	p.assign("Set", "x", "")
	p.assign("set", "y", "")
	p.assign("Default", "d", " '$(Default)'=='' ")
	p.assign("default", "e", "'$(Default)' == ''")
	p.assign("Chosen", "f", "'$(X)' == 'y'")
	p.assign("Chosen", "g", "'$(X)' == 'z'")
	p.assign("Loop", "$(Loop)", "")
	p.assign("Grow", "$(Grow)$(Grow)", "")
	p.assign("Long", strings.Repeat("l", maxExpanded), "")
	look := func(name string) (property, bool) { v, ok := p[strings.ToLower(name)]; return v, ok }
	for text, want := range map[string]string{
		"$(B).3": "1.2.3", "$(SET)": "y", "$(Default)": "d", "$(Gone)-$(A)": "$(Gone)-1", "$(": "$(", "$(A": "$(A",
		"$([MSBuild]::Add(1, 2))$(A)": "$([MSBuild]::Add(1, 2))1", "$(Loop)": "$(Loop)", "$(Long)x": "$(Long)x", "": "",
	} {
		if got, conditional := expand(text, look); got != want || conditional {
			t.Errorf("%s: %s, %v, want %s", text, got, conditional, want)
		}
	}
	if got, conditional := expand("$(Chosen)", look); got != "f" || !conditional {
		t.Errorf("the first of several conditional values: %s, %v", got, conditional)
	}
	if got, _ := expand("$(Grow)", look); len(got) > maxExpanded {
		t.Errorf("grown to %d bytes", len(got))
	}
}

func TestLowestVersionsThatAReferenceAllows(t *testing.T) {
	for requirement, want := range map[string]string{
		"1.2.3": "1.2.3", " [1.2.3] ": "1.2.3", "1.0.0-beta.1+x": "1.0.0-beta.1+x",
		"[1.2.3": "", "[1.0,2.0)": "", "1.*": "", "*": "", "(,1.0]": "", "$(V)": "", "": "", "[]": "",
	} {
		if got := lowest(requirement); got != want {
			t.Errorf("%s: %s, want %s", requirement, got, want)
		}
	}
}

func TestDeepChoosesAreNotFollowed(t *testing.T) {
	src := "<Project>" + strings.Repeat("<Choose><When>", 100) + `<ItemGroup><PackageReference Include="a"/></ItemGroup>` +
		strings.Repeat("</When></Choose>", 100) + "</Project>"
	inventorytest.Compare(t, Project(), "x.csproj", src, "node x  ecosystem=NuGet project")
}

// largeProject returns a file of n references.
func largeProject(n int) string {
	var b strings.Builder
	b.WriteString("<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <V>1.0</V>\n  </PropertyGroup>\n  <ItemGroup>\n")
	for i := range n {
		fmt.Fprintf(&b, "    <PackageReference Include=\"Package.%d\" Version=\"$(V).%d\" />\n", i, i)
	}
	b.WriteString("  </ItemGroup>\n</Project>\n")
	return b.String()
}

func BenchmarkProject10k(b *testing.B) { bench(b, Project(), "a.csproj", largeProject(10000)) }

func FuzzProject(f *testing.F) {
	inventorytest.Fuzz(f, Project(), "a.csproj", projectText, largeProject(2))
}

func FuzzProps(f *testing.F) {
	inventorytest.Fuzz(f, Props(), "a.props", projectText, `<Project><ItemGroup><PackageVersion Include="A" Version="1" Condition="x"/></ItemGroup></Project>`)
}

func TestFilesAreAskedForByTheirNames(t *testing.T) {
	var all []inspect.Inspector
	for _, r := range readers() {
		all = append(all, r)
	}
	d := inspect.NewDispatch(all)
	for path, want := range map[string]string{
		"a/packages.lock.json": formatLock, "a/packages.Shop.lock.json": formatLock, "package-lock.json": "",
		"obj/project.assets.json": formatAssets, "Shop.deps.json": formatDeps, "deps.json": "",
		"packages.config": formatConfig, "packages.Shop.config": formatConfig, "web.config": "",
		"Shop.CSPROJ": formatProject, "a.fsproj": formatProject, "a.vbproj": formatProject, "a.vcxproj": "",
		"Directory.Build.props": formatProps, "x.targets": formatProps, "paket.lock": formatPaketLock, "paket.dependencies": formatPaketAskFile,
	} {
		got := ""
		for _, i := range d.Takers(path, false, nil) {
			got += d.Inspector(i).ID()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}
