package dotnet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const assetsText = `{
  "version": 3,
  "targets": {
    ".NETFramework,Version=v4.7.2": {
      "Acme.Log/1.0.0": {"type": "package", "dependencies": {"Acme.Base": "1.0.0"}},
      "Acme.Base/1.0.0": {"type": "package"}
    },
    "net8.0": {
      "Acme.Log/2.0.0": {"type": "package", "dependencies": {"Acme.Base": "[1.0.0, 2.0.0)", "System.Memory": "4.5.0"}},
      "Acme.Base/1.0.0": {"type": "package", "dependencies": {"Gone": "1.0.0"}},
      "Acme.Analyzer/3.0.0": {"type": "package"},
      "Shop.Core/1.0.0": {"type": "project", "framework": ".NETCoreApp,Version=v8.0", "dependencies": {"Acme.Base": "1.0.0"}}
    },
    "net8.0/linux-x64": {
      "Acme.Log/2.0.0": {"type": "package", "dependencies": {"Acme.Native": "1.0.0"}},
      "Acme.Native/1.0.0": {"type": "package"}
    }
  },
  "libraries": {
    "Acme.Analyzer/3.0.0": {"sha512": "AN==", "type": "package", "path": "acme.analyzer/3.0.0"},
    "Acme.Base/1.0.0": {"sha512": "BB==", "type": "package", "path": "acme.base/1.0.0", "files": ["a", "b"]},
    "Acme.Log/1.0.0": {"sha512": "L1==", "type": "package"},
    "Acme.Log/2.0.0": {"sha512": "L2==", "type": "package"},
    "Lost/1.0.0": {"type": "unresolved"},
    "Shop.Core/1.0.0": {"type": "project", "path": "../Core/Core.csproj", "msbuildProject": "../Core/Core.csproj"}
  },
  "projectFileDependencyGroups": {
    ".NETFramework,Version=v4.7.2": ["Acme.Log >= 1.0.0"],
    "net8.0": ["Acme.Analyzer >= 3.0.0", "Acme.Log >= 2.0.0", "Shop.Core >= 1.0.0"]
  },
  "project": {
    "version": "1.2.0",
    "restore": {"projectName": "Shop"},
    "frameworks": {
      "net472": {"dependencies": {"Acme.Log": {"target": "Package", "version": "[1.0.0, )"}}},
      "net8.0": {
        "dependencies": {
          "Acme.Analyzer": {"suppressParent": "All", "target": "Package", "version": "[3.0.0, )"},
          "Acme.Log": {"target": "Package", "version": "[2.0.0, )"}
        },
        "packagesToPrune": {"System.Memory": "(,4.6.32767]"}
      }
    }
  },
  "logs": [{"code": "NU1101", "level": "Error", "message": "not found"}, {"code": "NU1603", "level": "Warning"}]
}
`

func TestAssets(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"each framework has its own versions and edges": {assetsText, `
node Shop 1.2.0 ecosystem=NuGet project @33:32 "\"Shop\""
node Acme.Analyzer 3.0.0 ecosystem=NuGet hash=sha512-AN== direct dev @20:5 "\"Acme.Analyzer/3.0.0\""
node Acme.Base 1.0.0 ecosystem=NuGet hash=sha512-BB== direct @21:5 "\"Acme.Base/1.0.0\""
node Acme.Log 1.0.0 ecosystem=NuGet hash=sha512-L1== direct @22:5 "\"Acme.Log/1.0.0\""
node Acme.Log 2.0.0 ecosystem=NuGet hash=sha512-L2== direct @23:5 "\"Acme.Log/2.0.0\""
node Shop.Core 1.0.0 ecosystem=NuGet source=../Core/Core.csproj project @25:5 "\"Shop.Core/1.0.0\""
node Acme.Native 1.0.0 ecosystem=NuGet @16:7 "\"Acme.Native/1.0.0\""
edge Shop 1.2.0 -> Acme.Analyzer 3.0.0 dev
edge Shop 1.2.0 -> Acme.Log 1.0.0
edge Shop 1.2.0 -> Acme.Log 2.0.0
edge Shop 1.2.0 -> Shop.Core 1.0.0
edge Acme.Log 1.0.0 -> Acme.Base 1.0.0
edge Acme.Log 2.0.0 -> Acme.Base 1.0.0
edge Acme.Log 2.0.0 -> Acme.Native 1.0.0
edge Shop.Core 1.0.0 -> Acme.Base 1.0.0
note Lost is listed as "unresolved", so it is no package that was found @24
note Gone is needed but was not restored @10
note the restore failed with NU1101, so packages may be missing @45`},
		"version 4 names frameworks by aliases": {`{"version": 4,
"targets": {"apple": {"A/1.0.0": {"type": "package"}}, "banana": {"A/2.0.0": {"type": "package"}}},
"libraries": {"A/1.0.0": {"type": "package"}, "A/2.0.0": {"type": "package"}},
"projectFileDependencyGroups": {"apple": ["A >= 1.0.0"], "banana": []},
"project": {"frameworks": {"apple": {"framework": "net8.0", "dependencies": {"A": {}}}}}}`, `
node A 1.0.0 ecosystem=NuGet direct @3:15 "\"A/1.0.0\""
node A 2.0.0 ecosystem=NuGet @3:47 "\"A/2.0.0\""
edge . -> A 1.0.0`},
		"a group for all frameworks, or for one that has no target, counts for every target": {`{"version": 2,
"targets": {".NETCoreApp,Version=v3.1": {"A/1": {"type": "package"}, "B/1": {"type": "package"}, "C/1": {"type": "package"}}},
"libraries": {"A/1": {"type": "package"}, "B/1": {"type": "package"}, "C/1": {"type": "package"}},
"projectFileDependencyGroups": {"": ["A >= 1"], "other": ["B"], "netcoreapp3.1": [null, 7, "  "]}}`, `
node A 1 ecosystem=NuGet direct @3:15 "\"A/1\""
node B 1 ecosystem=NuGet direct @3:43 "\"B/1\""
node C 1 ecosystem=NuGet @3:71 "\"C/1\""
edge . -> A 1
edge . -> B 1`},
		"wrong types are survived": {`{"targets": {"a": [], "b": {"X/1": [], "/2": {"type": "package"}}}, "libraries": {"/": 1}, "project": [], "logs": {"a": 1}}`, `
note a library without a name @1
note X is listed as "", so it is no package that was found @1
note a library without a name @1`},
		"a file of another kind is none": {`{"targets": {}}`, "nothing"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Assets(), "obj/project.assets.json", c.src, c.want) })
	}
}

func TestMonikersOfBothSectionsMeet(t *testing.T) {
	for long, short := range map[string]string{
		".NETCoreApp,Version=v3.1":                    "netcoreapp3.1",
		".NETCoreApp,Version=v8.0":                    "net8.0",
		".NETCoreApp,Version=v10.0":                   "net10.0",
		".NETFramework,Version=v4.7.2":                "net472",
		".NETFramework,Version=v4.0,Profile=Client":   "net40",
		".NETStandard,Version=v2.0/win-x64":           "netstandard2.0",
		"net8.0-Windows7.0/win-x64":                   "net8.0-windows7.0",
		"Silverlight,Version=v5.0":                    "silverlight,version=v5.0",
		"":                                            "",
		".NETFramework,Version=v4.7.2/win-x64,rest=1": "net472",
	} {
		if got := moniker(long); got != short {
			t.Errorf("%s: %s, want %s", long, got, short)
		}
	}
}

// largeAssets returns a file of n packages with two targets, which is also a
// deps.json.
func largeAssets(n int) string {
	var b strings.Builder
	b.WriteString("{\n\"version\": 3,\n\"targets\": {\n")
	for i, framework := range []string{"net8.0", "net9.0"} {
		fmt.Fprintf(&b, "  \"%s\": {\n", framework)
		for k := range n {
			fmt.Fprintf(&b, "    \"Package.%d/1.0.0\": {\"type\": \"package\", \"dependencies\": {\"Package.%d\": \"1.0.0\", \"Package.%d\": \"1.0.0\"}, \"compile\": {\"lib/a.dll\": {\"related\": \".xml\"}}},\n", k, (k*7+1)%n, (k*13+2)%n)
		}
		fmt.Fprintf(&b, "    \"End.%d/1.0.0\": {\"type\": \"package\"}\n  },\n", i)
	}
	b.WriteString("  \"none\": {}\n},\n\"libraries\": {\n")
	for k := range n {
		fmt.Fprintf(&b, "  \"Package.%d/1.0.0\": {\"sha512\": \"%088d\", \"type\": \"package\", \"files\": [\"a.nuspec\", \"lib/a.dll\", \"lib/a.xml\"]},\n", k, k)
	}
	b.WriteString("  \"End.0/1.0.0\": {\"type\": \"package\"},\n  \"End.1/1.0.0\": {\"type\": \"package\"}\n}}\n")
	return b.String()
}

func BenchmarkAssets10k(b *testing.B) {
	bench(b, Assets(), "project.assets.json", largeAssets(10000))
}

func FuzzAssets(f *testing.F) {
	inventorytest.Fuzz(f, Assets(), "project.assets.json", assetsText, largeAssets(2))
}
