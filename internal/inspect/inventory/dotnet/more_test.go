package dotnet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestWhatKindOfLibraryAProgramLists(t *testing.T) {
	for kind, want := range map[string]string{
		`"package"`:           "node A 1.0.0 ecosystem=NuGet @1:49 \"\\\"A/1.0.0\\\"\"",
		`"project"`:           "node A 1.0.0 ecosystem=NuGet project @1:49 \"\\\"A/1.0.0\\\"\"",
		`"runtimepack"`:       "node A 1.0.0 ecosystem=NuGet @1:49 \"\\\"A/1.0.0\\\"\"",
		`"reference"`:         "note A/1.0.0 is listed as \"reference\", a file of unknown origin @1",
		`"referenceassembly"`: "note A/1.0.0 is listed as \"referenceassembly\", a file of unknown origin @1",
		`null`:                "note A/1.0.0 is listed as \"\", a file of unknown origin @1",
	} {
		src := `{"targets": {"net8.0": {"A/1.0.0": {}}}, "libraries": {"A/1.0.0": {"type": ` + kind + `}}}`
		want = strings.Replace(want, "@1:49", fmt.Sprintf("@1:%d", strings.LastIndex(src, `"A/1.0.0"`)+1), 1)
		inventorytest.Compare(t, DepsJSON(), "p.deps.json", src, want)
	}
}

func TestDigestsNameTheirAlgorithmOnce(t *testing.T) {
	for _, sum := range []string{"AAAA==", "sha512-AAAA=="} {
		if got := sha512(sum); got != "sha512-AAAA==" {
			t.Errorf("%s: %s", sum, got)
		}
	}
	if got := sha512(""); got != "" {
		t.Errorf("of nothing: %s", got)
	}
}

func TestPackagesConfigWays(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"an empty list is a listing":            {"<packages/>", ""},
		"a package of the framework's own":      {`<packages><package id="A" version="1.0.0.0" targetFramework="net48"/></packages>`, "node A 1.0.0.0 ecosystem=NuGet @1:23 \"\\\"A\\\"\""},
		"a development dependency that is none": {`<packages><package id="A" version="1" developmentDependency="false"/></packages>`, "node A 1 ecosystem=NuGet @1:23 \"\\\"A\\\"\""},
		"one package twice":                     {`<packages><package id="A" version="1"/><package id="A" version="2"/></packages>`, "node A 1 ecosystem=NuGet @1:23 \"\\\"A\\\"\"\nnode A 2 ecosystem=NuGet @1:52 \"\\\"A\\\"\""},
		"a version without a name":              {`<packages><package version="1"/></packages>`, "note a package without an id or a version @1"},
		"other elements":                        {`<packages><repository path="x"/></packages>`, ""},
		"a document type definition is skipped": {`<!DOCTYPE packages [<!ENTITY e "x">]><packages><package id="A&e;" version="1"/></packages>`, "node A&e; 1 ecosystem=NuGet @1:60 \"\\\"A&e;\\\"\""},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, PackagesConfig(), "packages.config", c.src, c.want) })
	}
}

func TestScopesOfARestoreFollowItsEdges(t *testing.T) {
	l := inventorytest.Read(t, Assets(), "obj/project.assets.json", `{
"targets": {"net8.0": {
  "Tool/1.0.0": {"type": "package", "dependencies": {"ToolOnly": "1.0.0", "Both": "1.0.0"}},
  "ToolOnly/1.0.0": {"type": "package"},
  "App/1.0.0": {"type": "package", "dependencies": {"Both": "1.0.0"}},
  "Both/1.0.0": {"type": "package"}}},
"libraries": {},
"projectFileDependencyGroups": {"net8.0": ["App >= 1.0.0", "Tool >= 1.0.0"]},
"project": {"frameworks": {"net8.0": {"dependencies": {"Tool": {"suppressParent": "all"}, "App": {"suppressParent": "Compile"}}}}}}`)
	want := map[string]component.Scope{"Tool": component.Dev, "ToolOnly": component.Dev, "App": component.Prod, "Both": component.Prod}
	for _, n := range l.Nodes {
		if !n.Project && n.Scope != want[n.Name] {
			t.Errorf("%s is for %s", n.Name, n.Scope)
		}
	}
}

// TestJoinsOfHugeTreesAreLinear gives a thousand projects one chain of shared
// files, and a project many references.
func TestJoinsOfHugeTreesAreLinear(t *testing.T) {
	var listings []*component.Listing
	read := func(r *inventory.Reader, path, src string) {
		listings = append(listings, inventorytest.Read(t, r, path, src))
	}
	for i := range 40 {
		read(Props(), fmt.Sprintf("%d.props", i), fmt.Sprintf(`<Project><Import Project="%d.props" /><PropertyGroup><V%d>1.%d</V%d></PropertyGroup></Project>`, i+1, i, i, i))
	}
	read(Props(), "Directory.Build.props", `<Project><Import Project="0.props" /></Project>`)
	for i := range 1000 {
		read(Project(), fmt.Sprintf("src/%d/p.csproj", i), `<Project><ItemGroup><PackageReference Include="A" Version="$(V3)" /></ItemGroup></Project>`)
	}
	read(Project(), "big.csproj", largeProject(20000))
	s := inventory.NewSet(listings)
	Join().Run(s)
	found := 0
	for _, l := range s.Of(formatProject) {
		for _, n := range l.Nodes {
			if n.Name == "A" && n.Version == "1.3" || strings.HasPrefix(n.Name, "Package.") {
				found++
			}
		}
	}
	if found != 21000 {
		t.Errorf("%d packages", found)
	}
}

func TestCentralVersionsUnderConditionsAreBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString("<Project><ItemGroup>")
	for i := range 100 {
		fmt.Fprintf(&b, `<PackageVersion Include="A" Version="1.%d" Condition="c%d" />`, i, i)
	}
	b.WriteString("</ItemGroup></Project>")
	got := inventorytest.Joined(t, readers(), Join(), ecosystem, map[string]string{
		"Directory.Packages.props": b.String(),
		"p.csproj":                 `<Project><ItemGroup><PackageReference Include="A" /></ItemGroup></Project>`,
	})
	if n := strings.Count(got, "node A 1."); n != maxVersions {
		t.Errorf("%d versions", n)
	}
}

func TestWhereNuGetPutsPackages(t *testing.T) {
	for path, want := range map[string]bool{
		"acme.log/2.0.0/acme.log.nuspec":               true,
		"ACME.LOG/2.0.0/acme.log.nuspec":               true,
		"home/x/acme.log/2.0.0/other.nuspec":           true,
		"2.0.0/acme.log.nuspec":                        false,
		"acme.log.nuspec":                              false,
		"acme.log/2.0/acme.log.nuspec":                 false,
		"acme.logs/2.0.0/acme.log.nuspec":              false,
		"acme.log.2.0.0.nupkg!/acme.log.nuspec":        true,
		"ACME.LOG.2.0.0.NUPKG!/Acme.Log.nuspec":        true,
		"outer.zip!/acme.log.2.0.0.nupkg!/a.nuspec":    true,
		"acme.log.2.0.0.nupkg!/tools/inner.nuspec":     false,
		"acme.log.2.0.0.nupkg!/in.zip!/a.nuspec":       false,
		"src.zip!/acme.log/2.0.0/acme.log.nuspec":      false,
		"acme.log/2.0.0/acme.log.nupkg.d/a/1/a.nuspec": false,
	} {
		var res inspect.Result
		f := inventorytest.File(path, []byte(`<package><metadata><id>Acme.Log</id><version>2.0.0</version></metadata></package>`))
		if err := Package().Inspect(f, &res); err != nil {
			t.Fatal(err)
		}
		if got := len(res.Listings) == 1; got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}
