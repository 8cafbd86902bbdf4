package dotnet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestPackageReferences holds one way to write a reference against what it asks
// for.
func TestPackageReferences(t *testing.T) {
	for name, c := range map[string]struct{ items, want string }{
		"a version as an attribute":                           {`<PackageReference Include="A" Version="1.0" />`, "asks A 1.0 (PackageReference) @1"},
		"a version as an element, with space around it":       {"<PackageReference Include=\"A\"><Version>\n 1.0\n</Version></PackageReference>", "asks A 1.0 (PackageReference) @1"},
		"a version as character data":                         {`<PackageReference Include="A"><Version><![CDATA[1.0]]></Version></PackageReference>`, "asks A 1.0 (PackageReference) @1"},
		"no version":                                          {`<PackageReference Include="A" />`, "asks A  (PackageReference) @1"},
		"an override of the central version":                  {`<PackageReference Include="A" VersionOverride="2.0" />`, "asks A 2.0 (PackageReference) @1"},
		"metadata in another letter case":                     {`<PackageReference Include="A" version="1.0" privateassets="ALL" />`, "asks A 1.0 (PackageReference) dev @1"},
		"private assets that are not all":                     {`<PackageReference Include="A" Version="1.0" PrivateAssets="compile;build" />`, "asks A 1.0 (PackageReference) @1"},
		"assets that are excluded, which is not private":      {`<PackageReference Include="A" Version="1.0" ExcludeAssets="all" />`, "asks A 1.0 (PackageReference) @1"},
		"a reference that is commented out":                   {`<!-- <PackageReference Include="A" Version="1.0" /> -->`, ""},
		"a name with space around it":                         {`<PackageReference Include=" A " Version="1.0" />`, "asks A 1.0 (PackageReference) @1"},
		"names in a list, with an empty one":                  {`<PackageReference Include="A;;B" Version="1.0" />`, "asks A 1.0 (PackageReference) @1\nasks B 1.0 (PackageReference) @1"},
		"a wildcard is no name":                               {`<PackageReference Include="A.*" Version="1.0" />`, "note A.* is a name that only a build knows @1"},
		"a condition on the item":                             {`<PackageReference Include="A" Version="1.0" Condition="c" />`, "asks A 1.0 (PackageReference) extra=c @1"},
		"an assembly is no package":                           {`<Reference Include="A, Version=1.0.0.0"><HintPath>..\packages\A.1.0\lib\A.dll</HintPath></Reference>`, ""},
		"a framework is no package":                           {`<FrameworkReference Include="Microsoft.AspNetCore.App" />`, ""},
		"an analyzer by its file is no package":               {`<Analyzer Include="a.dll" />`, ""},
		"several versions of a download":                      {`<PackageDownload Include="A" Version="[1.0];[2.0]" />`, "asks A [1.0] (PackageDownload) dev @1\nasks A [2.0] (PackageDownload) dev @1"},
		"several versions of a reference are no list":         {`<PackageReference Include="A" Version="1.0;2.0" />`, "asks A 1.0;2.0 (PackageReference) @1"},
		"an update changes what other files ask for":          {`<PackageReference Update="A" Version="1.0" />`, ""},
		"entities in names":                                   {`<PackageReference Include="A&#46;B" Version="1.0" />`, "asks A.B 1.0 (PackageReference) @1"},
		"a central version asks for nothing":                  {`<PackageVersion Include="A" Version="1.0" />`, ""},
		"a function of properties stays as written":           {`<PackageReference Include="A" Version="$([System.String]::Concat('1','.0'))" />`, "asks A $([System.String]::Concat('1','.0')) (PackageReference) @1"},
		"a version with a property that nobody sets":          {`<PackageReference Include="A" Version="$(Unset)" />`, "asks A $(Unset) (PackageReference) @1"},
		"a project in the same tree, by a path of Windows":    {`<ProjectReference Include="..\B\B.fsproj" />`, "node B  ecosystem=NuGet source=../B/B.fsproj project @1:47 \"\\\"..\\\\B\\\\B.fsproj\\\"\"\nedge p -> B"},
		"a project whose path is computed":                    {`<ProjectReference Include="$(Root)\B.csproj" />`, "note $(Root)\\B.csproj is a name that only a build knows @1"},
		"all projects of a folder":                            {`<ProjectReference Include="**/*.csproj" />`, "note **/*.csproj is a name that only a build knows @1"},
		"prefixes of namespaces do not matter to item groups": {`<x:PackageReference xmlns:x="u" Include="A" Version="1.0" />`, "asks A 1.0 (PackageReference) @1"},
	} {
		t.Run(name, func(t *testing.T) {
			src := "<Project><ItemGroup>" + c.items + "</ItemGroup></Project>"
			inventorytest.Compare(t, Project(), "p.csproj", src, shown(c.want))
		})
	}
}

// shown puts the project's own node, which every listing of these tests begins
// with, in front of what is wanted; nodes of other projects follow it.
func shown(want string) string { return "node p  ecosystem=NuGet project\n" + want }

func TestWhichFileSetsAVersion(t *testing.T) {
	reference := func(attributes string) string {
		return `<Project><ItemGroup><PackageReference Include="Acme.Log" ` + attributes + ` /></ItemGroup></Project>`
	}
	central := func(version string) string {
		return `<Project><ItemGroup><PackageVersion Include="acme.LOG" Version="` + version + `" /></ItemGroup></Project>`
	}
	values := func(version string) string {
		return `<Project><PropertyGroup><V>` + version + `</V></PropertyGroup></Project>`
	}
	for name, c := range map[string]struct {
		files map[string]string
		want  string // of the component that src/p.csproj asks for
	}{
		"the project itself":                            {map[string]string{"src/p.csproj": reference(`Version="1.0"`), "Directory.Packages.props": central("9.0")}, "1.0"},
		"the nearest central file":                      {map[string]string{"src/p.csproj": reference(""), "src/Directory.Packages.props": central("1.0"), "Directory.Packages.props": central("9.0")}, "1.0"},
		"a central file further above":                  {map[string]string{"src/p.csproj": reference(""), "Directory.Packages.props": central("1.0")}, "1.0"},
		"not the file above the nearest":                {map[string]string{"src/p.csproj": reference(""), "src/Directory.Packages.props": "<Project/>", "Directory.Packages.props": central("9.0")}, ""},
		"the file above, where the nearest imports it":  {map[string]string{"src/p.csproj": reference(""), "src/Directory.Packages.props": `<Project><Import Project="../Directory.Packages.props" /></Project>`, "Directory.Packages.props": central("1.0")}, "1.0"},
		"not a file beside the way up":                  {map[string]string{"src/p.csproj": reference(""), "other/Directory.Packages.props": central("9.0")}, ""},
		"not a file of another name":                    {map[string]string{"src/p.csproj": reference(""), "src/Packages.props": central("9.0")}, ""},
		"a file of another name, where it is imported":  {map[string]string{"src/p.csproj": `<Project><Import Project="Packages.props" />` + reference("")[len("<Project>"):], "src/Packages.props": central("1.0")}, "1.0"},
		"a property of the project":                     {map[string]string{"src/p.csproj": `<Project><PropertyGroup><V>1.0</V></PropertyGroup>` + reference(`Version="$(V)"`)[len("<Project>"):], "Directory.Build.props": values("9.0")}, "1.0"},
		"a property of a file above":                    {map[string]string{"src/p.csproj": reference(`Version="$(v)"`), "Directory.Build.props": values("1.0")}, "1.0"},
		"a property that leads to another one":          {map[string]string{"src/p.csproj": reference(`Version="$(V)"`), "Directory.Build.props": `<Project><PropertyGroup><W>1</W><V>$(W).0</V></PropertyGroup></Project>`}, "1.0"},
		"a property in a central version":               {map[string]string{"src/p.csproj": reference(""), "Directory.Packages.props": central("$(V)"), "Directory.Build.props": values("1.0")}, "1.0"},
		"an override, not the central version":          {map[string]string{"src/p.csproj": reference(`VersionOverride="1.0"`), "Directory.Packages.props": central("9.0")}, "1.0"},
		"an update in a targets file":                   {map[string]string{"src/p.csproj": reference(""), "Directory.Build.targets": `<Project><ItemGroup><PackageReference Update="Acme.Log" Version="1.0" /></ItemGroup></Project>`}, "1.0"},
		"the last of two central versions":              {map[string]string{"src/p.csproj": reference(""), "Directory.Packages.props": `<Project><ItemGroup><PackageVersion Include="Acme.Log" Version="9.0" /><PackageVersion Update="Acme.Log" Version="1.0" /></ItemGroup></Project>`}, "1.0"},
		"a range, which leaves the choice to a restore": {map[string]string{"src/p.csproj": reference(""), "Directory.Packages.props": central("[1.0,2.0)")}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers(), Join(), ecosystem, c.files)
			if want := strings.TrimRight("node Acme.Log "+c.want, " "); !strings.Contains(got, want+" ") {
				t.Errorf("%s is missing in\n%s", want, got)
			}
			if c.want == "" && strings.Contains(got, "9.0 ecosystem") {
				t.Errorf("a version from nowhere in\n%s", got)
			}
		})
	}
}

func TestEachProjectOfAFolderHasItsLockFile(t *testing.T) {
	project := `<Project><ItemGroup><PackageReference Include="%s" Version="1.0.0" /></ItemGroup></Project>`
	lock := `{"version": 1, "dependencies": {"net8.0": {"%s": {"type": "Direct", "resolved": "1.0.0"}}}}`
	got := inventorytest.Joined(t, readers(), Join(), ecosystem, map[string]string{
		"Shop.csproj":                 fmt.Sprintf(project, "Acme.Shop"),
		"My Tests.csproj":             fmt.Sprintf(project, "Acme.Tests"),
		"Other.fsproj":                fmt.Sprintf(project, "Acme.Other"),
		"packages.lock.json":          fmt.Sprintf(lock, "Acme.Other"),
		"packages.Shop.lock.json":     fmt.Sprintf(lock, "Acme.Shop"),
		"packages.My_Tests.lock.json": fmt.Sprintf(lock, "Acme.Tests"),
	})
	want := `== My Tests.csproj
node My Tests  ecosystem=NuGet project
asks Acme.Tests 1.0.0 (PackageReference) @1
== Other.fsproj
node Other  ecosystem=NuGet project
asks Acme.Other 1.0.0 (PackageReference) @1
== Shop.csproj
node Shop  ecosystem=NuGet project
asks Acme.Shop 1.0.0 (PackageReference) @1
== packages.My_Tests.lock.json
node My Tests  ecosystem=NuGet project
node Acme.Tests 1.0.0 ecosystem=NuGet direct @1:44 "\"Acme.Tests\""
edge My Tests -> Acme.Tests 1.0.0
== packages.Shop.lock.json
node Shop  ecosystem=NuGet project
node Acme.Shop 1.0.0 ecosystem=NuGet direct @1:44 "\"Acme.Shop\""
edge Shop -> Acme.Shop 1.0.0
== packages.lock.json
node Other  ecosystem=NuGet project
node Acme.Other 1.0.0 ecosystem=NuGet direct @1:44 "\"Acme.Other\""
edge Other -> Acme.Other 1.0.0
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestFloatingAndBracketedRangesAreComparedWithTheLockFile(t *testing.T) {
	for name, c := range map[string]struct {
		requirement, locked string
		fits                bool
	}{
		"a lowest version":                     {"1.0.0", "1.4.0", true},
		"a lowest version that is not reached": {"2.0.0", "1.4.0", false},
		"one version":                          {"[1.4.0]", "1.4.0", true},
		"another version":                      {"[1.4.1]", "1.4.0", false},
		"an interval":                          {"[1.0,2.0)", "1.4.0", true},
		"an interval that ends before":         {"[1.0,1.4)", "1.4.0", false},
		"a floating version":                   {"1.*", "1.4.0", true},
		"a floating version of another line":   {"2.*", "1.4.0", false},
		"any version":                          {"*", "1.4.0", true},
		"four numbers":                         {"1.4.0.0", "1.4.0", true},
		"letter case in pre-releases":          {"1.4.0-Beta.1", "1.4.0-beta.1", true},
		"a requirement that is not known":      {"$(V)", "1.4.0", true},
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers(), Join(), ecosystem, map[string]string{
				"p.csproj":           `<Project><ItemGroup><PackageReference Include="A.B" Version="` + c.requirement + `" /></ItemGroup></Project>`,
				"packages.lock.json": `{"version": 1, "dependencies": {"net8.0": {"A.B": {"type": "Direct", "resolved": "` + c.locked + `"}}}}`,
			})
			if fits := !strings.Contains(got, "!!"); fits != c.fits {
				t.Errorf("fits: %v\n%s", fits, got)
			}
		})
	}
}

func TestPaketDependencies(t *testing.T) {
	for line, want := range map[string]string{
		"nuget A":                                "asks A  (nuget) @1",
		"NuGet A 1.0":                            "asks A 1.0 (nuget) @1",
		"  nuget A >= 1.0 < 2.0  ":               "asks A >= 1.0 < 2.0 (nuget) @1",
		"nuget A ~> 1.0 prerelease":              "asks A ~> 1.0 prerelease (nuget) @1",
		"nuget A 1.0 // why":                     "asks A 1.0 (nuget) @1",
		"nuget A == 1.0, framework: net8.0":      "asks A == 1.0 (nuget) @1",
		"nuget A framework: net8.0":              "asks A  (nuget) @1",
		"clitool A 1.0":                          "asks A 1.0 (clitool) dev @1",
		"group Build\n nuget A":                  "asks A  (nuget) extra=Build dev @2",
		"group Web\n nuget A":                    "asks A  (nuget) extra=Web @2",
		"// nuget A":                             "",
		"#nuget A":                               "",
		"nuget":                                  "",
		"source https://registry.invalid":        "",
		"github acme/files src/A.fs":             "",
		"\tnuget A 1.0":                          "asks A 1.0 (nuget) @1",
		"group Test\nframework: net8.0\nnuget A": "asks A  (nuget) extra=Test dev @3",
	} {
		t.Run(line, func(t *testing.T) {
			inventorytest.Compare(t, PaketDependencies(), "paket.dependencies", line, want)
			windows := strings.ReplaceAll(line, "\n", "\r\n") + "\r\n"
			inventorytest.Compare(t, PaketDependencies(), "paket.dependencies", windows, want)
		})
	}
}

func TestPaketLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"what nothing needs is direct": {"NUGET\n  remote: x\n    A (1.0)\n      B (>= 1)\n    B (2.0)\n", `
node A 1.0 ecosystem=NuGet direct @3:5 "A"
node B 2.0 ecosystem=NuGet @5:5 "B"
edge . -> A 1.0
edge A 1.0 -> B 2.0`},
		"a circle has no direct package": {"NUGET\n    A (1)\n      B\n    B (1)\n      A\n", `
node A 1 ecosystem=NuGet @2:5 "A"
node B 1 ecosystem=NuGet @4:5 "B"
edge A 1 -> B 1
edge B 1 -> A 1`},
		"groups do not see one another": {"NUGET\n    A (1)\n      B\nGROUP Docs\nNUGET\n    B (2)\n", `
node A 1 ecosystem=NuGet direct @2:5 "A"
node B 2 ecosystem=NuGet direct dev @6:5 "B"
edge . -> A 1
edge . -> B 2 dev
note b is needed but not locked @3`},
		"files from elsewhere": {"HTTP\n  remote: https://files.invalid\n    a.fs\nGIST\n    b.fs (1)\n      C\nNUGET\n", `
note a file from http, which is no package @3
note a file from gist, which is no package @5`},
		"line ends of Windows": {"NUGET\r\n  remote: x\r\n    A (1.0)\r\n", `
node A 1.0 ecosystem=NuGet direct @3:5 "A"
edge . -> A 1.0`},
		"an empty file is a listing": {"", ""},
		"brackets that do not close": {"NUGET\n    A (1.0\n    (1)\n    A ()\n", "note a package without a version @2\nnote a package without a version @3\nnote a package without a version @4"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, PaketLock(), "paket.lock", c.src, c.want) })
	}
}
