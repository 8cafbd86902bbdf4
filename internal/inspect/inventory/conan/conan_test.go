package conan

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const lockV1 = `{
  "graph_lock": {"nodes": {
    "0": {"ref": "shop/1.0", "path": "conanfile.py", "requires": ["1", "9"], "build_requires": ["3"]},
    "1": {"ref": "poco/1.12.4#abc:id#prev", "requires": ["2"]},
    "2": {"ref": "zlib/1.2.13@acme/stable#def"},
    "3": {"ref": "cmake/3.25.0", "context": "build", "python_requires": ["tool/1.0"]},
    "4": {"ref": "1.2.3", "requires": ["1"]}
  }, "revisions_enabled": true},
  "version": "0.4"
}
`

const lockV2 = `{
  "version": "0.5",
  "requires": [
    "zlib/1.2.13#97d5730b529b4224045fe7090592d4c1%1675278126.0",
    "poco/1.12.4@acme/stable",
    ["fmt/9.1.0#a", {"id": ["b"]}],
    "nonsense"
  ],
  "build_requires": ["cmake/3.25.0"],
  "python_requires": [],
  "config_requires": ["conf/1.0@_/_"]
}
`

func TestConanLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"version 1 is a graph": {lockV1, `
node shop 1.0 ecosystem=ConanCenter project @3:18 "\"shop/1.0\""
node poco 1.12.4 ecosystem=ConanCenter hash=rrev:abc direct @4:18 "\"poco/1.12.4#abc:id#prev\""
node zlib 1.2.13 ecosystem=ConanCenter source=@acme/stable hash=rrev:def @5:18 "\"zlib/1.2.13@acme/stable#def\""
node cmake 3.25.0 ecosystem=ConanCenter direct dev @6:18 "\"cmake/3.25.0\""
edge shop 1.0 -> poco 1.12.4
edge shop 1.0 -> cmake 3.25.0 dev
edge poco 1.12.4 -> zlib 1.2.13
note not a reference of the form name/version @7
note node "9" is needed but not locked @3`},
		"a conanfile.txt has no reference": {`{"graph_lock": {"nodes": {"0": {"path": "conanfile.txt", "requires": ["1"]}, "1": {"ref": "zlib/1.2.13"}}}}`, `
node   ecosystem=ConanCenter project @1:27 "\"0\""
node zlib 1.2.13 ecosystem=ConanCenter direct @1:91 "\"zlib/1.2.13\""
edge . -> zlib 1.2.13`},
		"the first lock formats have another key, and maps of edges": {`{"graph_lock": {"nodes": {
"x": {"pref": null, "requires": {"zlib/1.2.11@acme/testing#5f49": "y"}},
"y": {"pref": "zlib/1.2.11@acme/testing#5f49:1972#5884"}}}}`, `
node   ecosystem=ConanCenter project @2:1 "\"x\""
node zlib 1.2.11 ecosystem=ConanCenter source=@acme/testing hash=rrev:5f49 direct @3:15 "\"zlib/1.2.11@acme/testing#5f49:1972#5884\""
edge . -> zlib 1.2.11`},
		"version 2 is lists": {lockV2, `
node zlib 1.2.13 ecosystem=ConanCenter hash=rrev:97d5730b529b4224045fe7090592d4c1 @4:5 "\"zlib/1.2.13#97d5730b529b4224045fe7090592d4c1%1675278126.0\""
node poco 1.12.4 ecosystem=ConanCenter source=@acme/stable @5:5 "\"poco/1.12.4@acme/stable\""
node fmt 9.1.0 ecosystem=ConanCenter hash=rrev:a @6:6 "\"fmt/9.1.0#a\""
node cmake 3.25.0 ecosystem=ConanCenter dev @9:22 "\"cmake/3.25.0\""
node conf 1.0 ecosystem=ConanCenter dev @11:23 "\"conf/1.0@_/_\""
note not a reference of the form name/version @7`},
		"an empty lock file is a listing": {`{"version": "0.5", "requires": []}`, ""},
		"a file of another tool is none":  {`{"version": 1, "packages": []}`, "nothing"},
		"wrong types are survived":        {`{"requires": [[], 1, null, [{}], {"a": "b/1"}], "build_requires": "x/1"}`, "\nnote not a reference of the form name/version @1\nnote not a reference of the form name/version @1\nnote not a reference of the form name/version @1\nnote not a reference of the form name/version @1\nnote not a reference of the form name/version @1"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, ConanLock(), "conan.lock", c.src, c.want) })
	}
}

func TestReferences(t *testing.T) {
	for text, want := range map[string]string{
		"zlib/1.2.13": "zlib 1.2.13  ", "zlib/1.2.13@": "zlib 1.2.13  ", "zlib/1.2.13@_/_": "zlib 1.2.13  ",
		"zlib/1.2.13@acme/stable#r1%17.0": "zlib 1.2.13 @acme/stable rrev:r1",
		"zlib/1.2.13#r1:pkg#r2":           "zlib 1.2.13  rrev:r1", "poco/[>=1.12 <2]@a/b": "poco [>=1.12 <2] @a/b ",
		"zlib": "", "/1": "", "zlib/": "", "": "", "%": "", "#": "",
	} {
		r, ok := parseReference(text)
		if got := r.name + " " + r.version + " " + r.source() + " " + r.integrity(); ok != (want != "") || ok && got != want {
			t.Errorf("%s: %q, %v", text, got, ok)
		}
	}
}

const conanfileText = `# comment
[requires]
zlib/1.2.13 # pinned
fmt/9.1.0#a1b2
poco/[>=1.12 <2]@acme/stable
broken

[tool_requires]
cmake/3.25.0
[generators]
CMakeDeps
[test_requires]
gtest/1.14.0
`

func TestConanfile(t *testing.T) {
	inventorytest.Compare(t, Conanfile(), "conanfile.txt", conanfileText, `
node zlib 1.2.13 ecosystem=ConanCenter direct @3:1 "zlib/1.2.13"
node fmt 9.1.0 ecosystem=ConanCenter hash=rrev:a1b2 direct @4:1 "fmt/9.1.0#a1b2"
node cmake 3.25.0 ecosystem=ConanCenter direct dev @9:1 "cmake/3.25.0"
node gtest 1.14.0 ecosystem=ConanCenter direct dev @13:1 "gtest/1.14.0"
edge . -> zlib 1.2.13
edge . -> fmt 9.1.0
edge . -> cmake 3.25.0 dev
edge . -> gtest 1.14.0 dev
asks zlib 1.2.13 (requires) @3
asks fmt 9.1.0 (requires) @4
asks poco >=1.12 <2 (requires) extra=@acme/stable @5
asks cmake 3.25.0 (tool_requires) dev @9
asks gtest 1.14.0 (test_requires) dev @13
note not a reference of the form name/version @6`)
	t.Run("line ends of Windows and byte order mark", func(t *testing.T) {
		inventorytest.Compare(t, Conanfile(), "conanfile.txt", "\ufeff[requires]\r\n  zlib/1.2.13\r\n", `
node zlib 1.2.13 ecosystem=ConanCenter direct @2:3 "zlib/1.2.13"
edge . -> zlib 1.2.13
asks zlib 1.2.13 (requires) @2`)
	})
}

const recipeText = `from conan import ConanFile
"""requires = "hidden/1.0" """

class Shop(ConanFile):
    name = "shop"
    version = '1.4'
    license = "MIT"
    requires = "zlib/1.3", "poco/[>=1.12]"  # requires = "commented/1.0"
    tool_requires = ["cmake/3.25.0",
                     ("ninja/1.11", "private")]
    python_requires = "base/2.0"
    options = {"with_ssl": [True, False]}

    def requirements(self):
        "also a docstring/1.0"
        self.requires("fmt/9.1.0", transitive_headers=True)
        if self.options.with_ssl:
            self.requires("openssl/3.1.0")
        self.requires(f"boost/{self.version}")
        self.requires(self.name + "/1.0")
        self.requires("nonsense")
        self.requires(
            "split/1.0"
        )

    def build_requirements(self):
        if self.settings.os == "Windows": self.tool_requires("strawberry/5.32")
        self.test_requires("gtest/1.14.0")

    def build(self):
        self.run("cmake/--build")
        requires = other("x/1.0")
        name = "not the name"
`

func TestRecipe(t *testing.T) {
	inventorytest.Compare(t, Recipe(), "conanfile.py", recipeText, `
node shop 1.4 ecosystem=ConanCenter project @5:12 "\"shop\""
node zlib 1.3 ecosystem=ConanCenter direct @8:16 "\"zlib/1.3\""
node cmake 3.25.0 ecosystem=ConanCenter direct dev @9:22 "\"cmake/3.25.0\""
node ninja 1.11 ecosystem=ConanCenter direct dev @10:23 "\"ninja/1.11\""
node base 2.0 ecosystem=ConanCenter direct dev @11:23 "\"base/2.0\""
node fmt 9.1.0 ecosystem=ConanCenter direct @16:23 "\"fmt/9.1.0\""
node openssl 3.1.0 ecosystem=ConanCenter direct optional @18:27 "\"openssl/3.1.0\""
node split 1.0 ecosystem=ConanCenter direct @23:13 "\"split/1.0\""
node strawberry 5.32 ecosystem=ConanCenter direct dev @27:62 "\"strawberry/5.32\""
node gtest 1.14.0 ecosystem=ConanCenter direct dev @28:28 "\"gtest/1.14.0\""
edge shop 1.4 -> zlib 1.3
edge shop 1.4 -> cmake 3.25.0 dev
edge shop 1.4 -> ninja 1.11 dev
edge shop 1.4 -> base 2.0 dev
edge shop 1.4 -> fmt 9.1.0
edge shop 1.4 -> openssl 3.1.0 optional
edge shop 1.4 -> split 1.0
edge shop 1.4 -> strawberry 5.32 dev
edge shop 1.4 -> gtest 1.14.0 dev
asks zlib 1.3 (requires) @8
asks poco >=1.12 (requires) @8
asks cmake 3.25.0 (tool_requires) dev @9
asks ninja 1.11 (tool_requires) dev @10
asks base 2.0 (python_requires) dev @11
asks fmt 9.1.0 (requires) @16
asks openssl 3.1.0 (requires) optional @18
asks split 1.0 (requires) @23
asks strawberry 5.32 (tool_requires) dev @27
asks gtest 1.14.0 (test_requires) dev @28
note a reference that is computed @19
note a reference that is computed @20
note not a reference of the form name/version @21`)
	for name, c := range map[string]struct{ src, want string }{
		"a program without a recipe is none": {`requires = "zlib/1.3"`, "nothing"},
		"an empty file is none":              {"", "nothing"},
		"strings that never end":             {"ConanFile\nrequires = \"zlib/1.3\nx = '''", "\nnode zlib 1.3 ecosystem=ConanCenter direct @2:12 \"\\\"zlib/1.3\"\nedge . -> zlib 1.3\nasks zlib 1.3 (requires) @2"},
		"a call that never ends":             {"ConanFile\nself.requires(", ""},
		"lines that go on":                   {"ConanFile\r\nrequires = \\\r\n  'zlib/1.3', \\\n  b'fmt/9'\r\nx = 'no/1'\r\n", "\nnode zlib 1.3 ecosystem=ConanCenter direct @3:3 \"'zlib/1.3'\"\nnode fmt 9 ecosystem=ConanCenter direct @4:3 \"b'fmt/9'\"\nedge . -> zlib 1.3\nedge . -> fmt 9\nasks zlib 1.3 (requires) @3\nasks fmt 9 (requires) @4"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Recipe(), "conanfile.py", c.src, c.want) })
	}
}

const vcpkgText = `{
  "name": "shop", "version-semver": "1.0.0",
  "builtin-baseline": "abc",
  "dependencies": ["zlib", {"name": "fmt", "version>=": "9.0.0#1"}, {"name": "cmake-tool", "host": true},
    {"name": "winreg", "platform": "windows"}, {}],
  "overrides": [{"name": "zlib", "version": "1.2.13"}, {"name": "unused", "version-string": "x"}],
  "features": {"tls": {"dependencies": ["openssl", {"name": "shop", "features": ["x"]}]}}
}`

func TestVcpkg(t *testing.T) {
	inventorytest.Compare(t, Vcpkg(), "vcpkg.json", vcpkgText, `
node shop 1.0.0 ecosystem=vcpkg project @2:11 "\"shop\""
node zlib 1.2.13 ecosystem=vcpkg direct @4:20 "\"zlib\""
node fmt  ecosystem=vcpkg requirement=>=9.0.0#1 direct @4:37 "\"fmt\""
node cmake-tool  ecosystem=vcpkg direct dev @4:78 "\"cmake-tool\""
node winreg  ecosystem=vcpkg direct optional @5:14 "\"winreg\""
node openssl  ecosystem=vcpkg direct optional @7:41 "\"openssl\""
edge shop 1.0.0 -> zlib 1.2.13
edge shop 1.0.0 -> fmt
edge shop 1.0.0 -> cmake-tool dev
edge shop 1.0.0 -> winreg optional
edge shop 1.0.0 -> openssl optional
asks zlib  (dependencies) @4
asks fmt >=9.0.0#1 (dependencies) @4
asks cmake-tool  (dependencies) dev @4
asks winreg  (dependencies) optional @5
asks openssl  (feature) optional @7
note versions of packages without override come from baseline abc, which is not part of the tree @3
note a dependency without a name @5`)
	for name, c := range map[string]struct{ src, want string }{
		"each way to write a version":  {`{"name": "a", "version-date": "2024-01-01", "dependencies": ["b"], "overrides": [{"name": "b", "version-string": "r3"}]}`, "\nnode a 2024-01-01 ecosystem=vcpkg project @1:10 \"\\\"a\\\"\"\nnode b r3 ecosystem=vcpkg direct @1:62 \"\\\"b\\\"\"\nedge a 2024-01-01 -> b r3\nasks b  (dependencies) @1"},
		"comments are allowed":         {"// why\n{\"dependencies\": [\"b\"]}", "\nnode b  ecosystem=vcpkg direct @2:19 \"\\\"b\\\"\"\nedge . -> b\nasks b  (dependencies) @2"},
		"an object and nothing else":   {"{}", ""},
		"a list is none":               {"[]", "nothing"},
		"wrong types are survived":     {`{"name": 1, "dependencies": {"a": 1}, "features": [1], "overrides": "x", "builtin-baseline": {}}`, "\nnode 1  ecosystem=vcpkg project @1:10 \"1\"\nnote versions of packages without override come from baseline , which is not part of the tree @1"},
		"what nobody names is no node": {`{"dependencies": [["x"], null]}`, "\nnote a dependency without a name @1\nnote a dependency without a name @1"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Vcpkg(), "vcpkg.json", c.src, c.want) })
	}
}

func TestJoin(t *testing.T) {
	readers := []*inventory.Reader{ConanLock(), Conanfile(), Recipe(), Vcpkg()}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a lock file and a conanfile.txt": {map[string]string{
			"conan.lock":    `{"version": "0.5", "requires": ["zlib/1.2.13#a%1", "poco/1.12.4"], "build_requires": []}`,
			"conanfile.txt": "[requires]\npoco/[>=1.12 <2]\nzlib/1.2.11\n",
		}, `== conan.lock
node zlib 1.2.13 ecosystem=ConanCenter hash=rrev:a direct @1:33 "\"zlib/1.2.13#a%1\""
node poco 1.12.4 ecosystem=ConanCenter direct @1:52 "\"poco/1.12.4\""
edge . -> zlib 1.2.13
edge . -> poco 1.12.4
== conanfile.txt
asks poco >=1.12 <2 (requires) @2
asks zlib 1.2.11 (requires) @3
!! conanfile.txt:3:1 zlib 1.2.11 is asked for here, and conan.lock holds 1.2.13
`},
		"a lock file and a recipe, whose conditions are not decided": {map[string]string{
			"a/conan.lock":   `{"version": "0.5", "requires": ["fmt/9.1.0"], "build_requires": ["cmake/3.25.0"]}`,
			"a/conanfile.py": "class A(ConanFile):\n  name = 'a'\n  tool_requires = 'cmake/3.25.0'\n  def requirements(self):\n    self.requires('fmt/9.1.0')\n    self.requires('gone/1.0')\n    if x:\n      self.requires('ssl/3')\n    self.test_requires('gtest/1')\n",
			"b/conanfile.py": "class B(ConanFile):\n  requires = 'fmt/8.0.0'\n",
		}, `== a/conan.lock
node a  ecosystem=ConanCenter project
node fmt 9.1.0 ecosystem=ConanCenter direct @1:33 "\"fmt/9.1.0\""
node cmake 3.25.0 ecosystem=ConanCenter direct dev @1:66 "\"cmake/3.25.0\""
edge a -> fmt 9.1.0
edge a -> cmake 3.25.0 dev
== a/conanfile.py
node a  ecosystem=ConanCenter project @2:10 "'a'"
asks cmake 3.25.0 (tool_requires) dev @3
asks fmt 9.1.0 (requires) @5
asks gone 1.0 (requires) @6
asks ssl 3 (requires) optional @8
asks gtest 1 (test_requires) dev @9
== b/conanfile.py
node fmt 8.0.0 ecosystem=ConanCenter direct @2:14 "'fmt/8.0.0'"
edge . -> fmt 8.0.0
asks fmt 8.0.0 (requires) @2
!! a/conanfile.py:6:19 gone is asked for here and missing in a/conan.lock
`},
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers, Join(), ecosystem, c.files)
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func TestDamagedAndHostileFiles(t *testing.T) {
	for path, c := range map[string]struct {
		r   *inventory.Reader
		src string
	}{
		"conan.lock": {ConanLock(), lockV1[:100]},
		"vcpkg.json": {Vcpkg(), strings.Repeat("[", 5000)},
	} {
		if err := c.r.Inspect(inventorytest.File(path, []byte(c.src)), &inspect.Result{}); err == nil {
			t.Errorf("%s: accepted", path)
		}
	}
	for path, c := range map[string]struct {
		r   *inventory.Reader
		src string
	}{
		"conan.lock":    {ConanLock(), largeLock(1000)},
		"conanfile.txt": {Conanfile(), strings.Repeat("[requires]\n", 1000)},
		"conanfile.py":  {Recipe(), "ConanFile" + strings.Repeat("(", 1000)},
		"vcpkg.json":    {Vcpkg(), `{"dependencies": [` + strings.Repeat(`"a", `, 1000) + `"b"]}`},
	} {
		f := inventorytest.File(path, []byte(c.src))
		f.Budget = budget.New(budget.Limits{Steps: 500}, f.Size)
		if err := c.r.Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

// largeLock returns a version 1 lock file of n packages, each of which needs
// three others.
func largeLock(n int) string {
	var b strings.Builder
	b.WriteString("{\n \"graph_lock\": {\n  \"nodes\": {\n")
	for i := range n {
		fmt.Fprintf(&b, "   \"%d\": {\n    \"ref\": \"package%d/1.%d.0#%032d\",\n    \"options\": \"fPIC=True\\nshared=False\",\n    \"package_id\": \"%040d\",\n    \"requires\": [\"%d\", \"%d\", \"%d\"]\n   },\n", i, i, i%100, i, i, (i*7)%n, (i*13)%n, (i*17)%n)
	}
	b.WriteString("   \"last\": {\"path\": \"conanfile.txt\", \"requires\": [\"0\"]}\n  }\n },\n \"version\": \"0.4\"\n}\n")
	return b.String()
}

func BenchmarkConanLock10k(b *testing.B) {
	src := []byte(largeLock(10000))
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := ConanLock().Inspect(inventorytest.File("conan.lock", src), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzConanLock(f *testing.F) {
	inventorytest.Fuzz(f, ConanLock(), "conan.lock", lockV1, lockV2, `{"requires": [[]]}`)
}

func FuzzConanfile(f *testing.F) {
	inventorytest.Fuzz(f, Conanfile(), "conanfile.txt", conanfileText, "[requires]\na/1@b/c#d\n a/[>1]\n")
}

func FuzzRecipe(f *testing.F) {
	inventorytest.Fuzz(f, Recipe(), "conanfile.py", recipeText, "ConanFile self.requires(\nrequires=('a/1'")
}

func FuzzVcpkg(f *testing.F) {
	inventorytest.Fuzz(f, Vcpkg(), "vcpkg.json", vcpkgText, `{"dependencies": ["a", {"name": 1}], "overrides": [{"name": "a", "version": "1"}]}`)
}
