package dotnet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const lockText = `{
  "version": 2,
  "dependencies": {
    "net472": {
      "Acme.Log": {"type": "Direct", "requested": "[2.1.0, )", "resolved": "2.1.0", "contentHash": "AAA=", "dependencies": {"Acme.Base": "1.0.0"}},
      "Acme.Base": {"type": "Transitive", "resolved": "1.0.0", "contentHash": "BBB="}
    },
    "net8.0": {
      "Acme.Log": {"type": "Direct", "requested": "[2.1.0, )", "resolved": "2.1.0", "contentHash": "AAA=", "dependencies": {"acme.base": "1.0.0"}},
      "Acme.Base": {"type": "CentralTransitive", "requested": "[1.5.0, )", "resolved": "1.5.0", "contentHash": "CCC="},
      "shop.core": {"type": "Project", "dependencies": {"Acme.Web": "[3.0.0, )", "shop.model": "[1.0.0, )"}},
      "shop.model": {"type": "Project"},
      "Acme.Web": {"type": "Transitive", "resolved": "3.0.0", "dependencies": {"System.Text.Json": "8.0.0", "System.Memory": "4.5.0"}}
    },
    "net8.0/linux-x64": {
      "Acme.Native": {"type": "Transitive", "resolved": "1.0.0", "dependencies": {"Acme.Base": "1.0.0"}}
    }
  }
}
`

func TestPackagesLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"a package of several frameworks is one node for each version, with the edges of all": {lockText, `
node Acme.Log 2.1.0 ecosystem=NuGet hash=sha512-AAA= direct @5:7 "\"Acme.Log\""
node Acme.Base 1.0.0 ecosystem=NuGet hash=sha512-BBB= @6:7 "\"Acme.Base\""
node Acme.Base 1.5.0 ecosystem=NuGet hash=sha512-CCC= @10:7 "\"Acme.Base\""
node shop.core  ecosystem=NuGet project @11:7 "\"shop.core\""
node shop.model  ecosystem=NuGet project @12:7 "\"shop.model\""
node Acme.Web 3.0.0 ecosystem=NuGet direct @13:7 "\"Acme.Web\""
node Acme.Native 1.0.0 ecosystem=NuGet @16:7 "\"Acme.Native\""
edge . -> Acme.Log 2.1.0
edge . -> shop.core
edge Acme.Log 2.1.0 -> Acme.Base 1.0.0
edge Acme.Log 2.1.0 -> Acme.Base 1.5.0
edge shop.core -> shop.model
edge shop.core -> Acme.Web 3.0.0
edge Acme.Native 1.0.0 -> Acme.Base 1.5.0
note System.Text.Json is needed but not locked (2 such in all); newer clients leave out what the framework brings itself @13`},
		"an empty lock file is a listing":                   {`{"version": 1, "dependencies": {}}`, ""},
		"a file of another tool is none":                    {`{"lockfileVersion": 3, "dependencies": {"a": {"version": "1"}}}`, "nothing"},
		"a package file that npm calls by its name is none": {`[]`, "nothing"},
		"what has no version is said, and wrong types are survived": {`{"version": 9, "dependencies": {
"net8.0": {"A": {"type": "Direct"}, "B": 3, "": {"type": "Direct", "resolved": "1"}, "C": {"type": 1, "resolved": 2, "dependencies": ["x"]}, "D": {"type": "Project", "dependencies": {"D": "1"}}}, "x": 1, "y": []}}`, `
node C 2 ecosystem=NuGet @2:86 "\"C\""
node D  ecosystem=NuGet project @2:142 "\"D\""
edge . -> D
note version 9 of packages.lock.json is newer than what is known here; it is read as version 2 @1
note a package without a resolved version @2
note a package without a resolved version @2
note a package without a resolved version @2`},
		"a byte order mark and line ends of Windows are no trouble": {"\ufeff{\r\n\"version\": 1,\r\n\"dependencies\": {\"net8.0\": {\r\n\"A\": {\"type\": \"Direct\", \"resolved\": \"1.0\"}}}}\r\n", `
node A 1.0 ecosystem=NuGet direct @4:1 "\"A\""
edge . -> A 1.0`},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, PackagesLock(), "packages.lock.json", c.src, c.want) })
	}
}

// refused fails unless r refuses the content and reports nothing about it.
func refused(t *testing.T, r *inventory.Reader, path, content string) {
	t.Helper()
	var res inspect.Result
	if err := r.Inspect(inventorytest.File(path, []byte(content)), &res); err == nil || len(res.Listings) > 0 {
		t.Errorf("%s: error %v, %d listings", path, err, len(res.Listings))
	}
}

func TestDamagedFilesAreRefused(t *testing.T) {
	refused(t, PackagesLock(), "packages.lock.json", lockText[:len(lockText)/2])
	refused(t, PackagesLock(), "packages.lock.json", "")
	refused(t, PackagesLock(), "packages.lock.json", strings.Repeat(`{"a":`, 5000))
	refused(t, Assets(), "project.assets.json", assetsText[:200])
	refused(t, DepsJSON(), "a.deps.json", "{")
	refused(t, PackagesConfig(), "packages.config", "<packages><package id='a'")
	refused(t, Project(), "a.csproj", "<Project>")
	refused(t, Project(), "a.csproj", strings.Repeat("<a>", 5000))
	refused(t, Props(), "a.props", "<Project>")
	refused(t, Package(), "a/1/a.nuspec", "<package")
	refused(t, Nuspec(), "a.nuspec", "")
}

func TestManyEdgesStayWithinTheBudget(t *testing.T) {
	for name, c := range map[string]struct {
		r    *inventory.Reader
		path string
		src  string
	}{
		"lock file":    {PackagesLock(), "packages.lock.json", largeLock(2000)},
		"assets":       {Assets(), "project.assets.json", largeAssets(2000)},
		"program":      {DepsJSON(), "a.deps.json", largeAssets(2000)},
		"project":      {Project(), "a.csproj", `<Project><ItemGroup><PackageReference Include="` + strings.Repeat("a;", 20000) + `" /></ItemGroup></Project>`},
		"paket":        {PaketLock(), "paket.lock", strings.Repeat("NUGET\n", 20000)},
		"paket's asks": {PaketDependencies(), "paket.dependencies", strings.Repeat("nuget a\n", 20000)},
	} {
		f := inventorytest.File(c.path, []byte(c.src))
		f.Budget = budget.New(budget.Limits{Steps: 15000}, f.Size)
		var res inspect.Result
		if err := c.r.Inspect(f, &res); !budget.IsBreach(err) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// largeLock returns a lock file of n packages, each of which needs five others.
func largeLock(n int) string {
	var b strings.Builder
	b.WriteString("{\n  \"version\": 1,\n  \"dependencies\": {\n    \"net8.0\": {\n")
	for i := range n {
		fmt.Fprintf(&b, "      \"Package.%d\": {\n        \"type\": \"Transitive\",\n        \"resolved\": \"1.%d.0\",\n        \"contentHash\": \"%088d\",\n        \"dependencies\": {\n", i, i%100, i)
		for k := range 5 {
			fmt.Fprintf(&b, "          \"Package.%d\": \"1.0.0\",\n", (i*7+k*13)%n)
		}
		b.WriteString("          \"Package.0\": \"1.0.0\"\n        }\n      },\n")
	}
	b.WriteString("      \"Last\": {\"type\": \"Direct\", \"resolved\": \"1.0.0\"}\n    }\n  }\n}\n")
	return b.String()
}

func bench(b *testing.B, r *inventory.Reader, path, src string) {
	b.Helper()
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := r.Inspect(inventorytest.File(path, []byte(src)), &res); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPackagesLock10k(b *testing.B) {
	bench(b, PackagesLock(), "packages.lock.json", largeLock(10000))
}

func FuzzPackagesLock(f *testing.F) {
	inventorytest.Fuzz(f, PackagesLock(), "packages.lock.json", lockText, largeLock(3), `{"version":1,"dependencies":{"a/b":{"x":{"type":"Project","dependencies":{"x":1}}}}}`)
}
