package julia

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const manifest1 = `# This file is machine-generated - editing it directly is not advised

[[Base64]]
uuid = "2a0f44e3-6c83-55bd-87e4-b1978d98bd5f"

[[Compat]]
deps = ["Base64", "Gone"]
git-tree-sha1 = "84aa74986c5b9b898b0d1acaf3258741ee64754f"
uuid = "34da2185-b29b-5c13-b0c7-acf172513d20"
version = "2.1.0"

[[Shared]]
git-tree-sha1 = "aa"
uuid = "11111111-1111-1111-1111-111111111111"
version = "1.0.0"

[[Shared]]
git-tree-sha1 = "bb"
uuid = "22222222-2222-2222-2222-222222222222"
version = "2.0.0"

[[User]]
path = "../User"
uuid = "33333333-3333-3333-3333-333333333333"
version = "0.1.0"

    [User.deps]
    Compat = "34da2185-b29b-5c13-b0c7-acf172513d20"
    Shared = "22222222-2222-2222-2222-222222222222"
    Base64 = "unknown"
    Lost = "44444444-4444-4444-4444-444444444444"
`

const manifest2 = `julia_version = "1.10.0"
manifest_format = "2.0"
project_hash = "00"

[[deps.Example]]
deps = ["LibCURL_jll"]
git-tree-sha1 = "46e44e869b4d90b96bd8ed1fdcf32244fddfb6cc"
repo-rev = "master"
repo-subdir = "sub"
repo-url = "https://git.invalid/Example.jl.git"
uuid = "7876af07-990d-54b4-ab0e-23690620f79a"
version = "0.5.3"
weakdeps = ["Absent"]

[[deps.LibCURL_jll]]
uuid = "deac9b47-8bc7-5906-a0fe-35ac56dc84c0"
version = "8.4.0+0"

[[deps.Bare]]
repo-url = "https://git.invalid/Bare.jl.git"
`

func TestManifest(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"format 1: packages at the top, identifiers where names are not enough": {manifest1, `
node Base64  ecosystem=Julia purl=pkg:julia/Base64?uuid=2a0f44e3-6c83-55bd-87e4-b1978d98bd5f direct bundled @3:1 "[[Base64]]"
node Compat 2.1.0 ecosystem=Julia purl=pkg:julia/Compat@2.1.0?uuid=34da2185-b29b-5c13-b0c7-acf172513d20 hash=git-tree-sha1:84aa74986c5b9b898b0d1acaf3258741ee64754f direct @6:1 "[[Compat]]"
node Shared 1.0.0 ecosystem=Julia purl=pkg:julia/Shared@1.0.0?uuid=11111111-1111-1111-1111-111111111111 hash=git-tree-sha1:aa direct @12:1 "[[Shared]]"
node Shared 2.0.0 ecosystem=Julia purl=pkg:julia/Shared@2.0.0?uuid=22222222-2222-2222-2222-222222222222 hash=git-tree-sha1:bb direct @17:1 "[[Shared]]"
node User 0.1.0 ecosystem=Julia purl=pkg:julia/User@0.1.0?uuid=33333333-3333-3333-3333-333333333333 source=../User project @22:1 "[[User]]"
edge . -> Shared 1.0.0
edge . -> User 0.1.0
edge Compat 2.1.0 -> Base64
edge User 0.1.0 -> Base64
edge User 0.1.0 -> Compat 2.1.0
edge User 0.1.0 -> Shared 2.0.0
note Gone is needed but not locked @7
note Lost is needed but not locked @31`},
		"format 2: packages below deps": {manifest2, `
node Example 0.5.3 ecosystem=Julia purl=pkg:julia/Example@0.5.3?uuid=7876af07-990d-54b4-ab0e-23690620f79a source=git+https://git.invalid/Example.jl.git#master:sub hash=git-tree-sha1:46e44e869b4d90b96bd8ed1fdcf32244fddfb6cc direct @5:1 "[[deps.Example]]"
node LibCURL_jll 8.4.0+0 ecosystem=Julia purl=pkg:julia/LibCURL_jll@8.4.0%2B0?uuid=deac9b47-8bc7-5906-a0fe-35ac56dc84c0 bundled @15:1 "[[deps.LibCURL_jll]]"
node Bare  ecosystem=Julia source=git+https://git.invalid/Bare.jl.git direct @19:1 "[[deps.Bare]]"
edge . -> Example 0.5.3
edge . -> Bare
edge Example 0.5.3 -> LibCURL_jll 8.4.0+0`},
		"an empty manifest is a listing":       {"manifest_format = \"2.0\"\n\n[deps]\n", ""},
		"a manifest of another tool is none":   {"[package]\nname = \"x\"\n", "nothing"},
		"lists of another tool are none":       {"[[package]]\nname = \"x\"\n", "nothing"},
		"an empty file is none":                {"", "nothing"},
		"line ends of Windows and wrong types": {"\ufeffmanifest_format = 2\r\n[deps]\r\nA = [1, \"x\", {uuid = 3, deps = 4, path = 5}]\r\nB = \"y\"\r\nC = [{deps = [[1], {}]}]\r\n", "node A  ecosystem=Julia purl=pkg:julia/A?uuid=3 source=5 project @3:14 \"{uuid = 3, deps = 4, path = 5}\"\nnode C  ecosystem=Julia direct bundled @5:6 \"{deps = [[1], {}]}\"\nedge . -> A\nedge . -> C\nnote a package without a name @3\nnote a package without a name @3\nnote a dependency that is no name @5\nnote a dependency that is no name @5"},
		"a package needs itself: not an edge":  {"manifest_format = \"2.0\"\n[[deps.A]]\ndeps = [\"A\"]\n", "node A  ecosystem=Julia direct bundled @2:1 \"[[deps.A]]\"\nedge . -> A"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Manifest(), "Manifest.toml", c.src, c.want) })
	}
	for name, src := range map[string]string{"cut off": "[[deps.A]\n", "deep": "a = " + strings.Repeat("[", 5000)} {
		for _, r := range []*inventory.Reader{Manifest(), Project()} {
			if err := r.Inspect(inventorytest.File("x.toml", []byte(src)), &inspect.Result{}); err == nil {
				t.Errorf("%s: %s accepted", r.Format, name)
			}
		}
	}
}

func TestPackageURLsAreOfTheTypesForm(t *testing.T) {
	for _, n := range inventorytest.Read(t, Manifest(), "Manifest.toml", manifest1).Nodes {
		if n.Name == "" {
			continue
		}
		p, err := purl.Parse(n.PURL)
		if err != nil || p.Name != n.Name || p.Version != n.Version {
			t.Errorf("%s: %v", n.PURL, err)
		}
	}
}

func TestManifestsAreAskedForByTheirNames(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{Manifest(), Project()})
	for path, want := range map[string]string{
		"Manifest.toml": formatManifest, "a/Manifest-v1.11.toml": formatManifest, "JuliaManifest.toml": formatManifest,
		"JuliaManifest-v1.11.toml": formatManifest, "Project.toml": formatProject, "JuliaProject.toml": formatProject, "Manifest-x.toml": "",
	} {
		got := ""
		for _, i := range d.Takers(path, false, nil) {
			got += d.Inspector(i).ID()
		}
		if got != want {
			t.Errorf("%s: %q", path, got)
		}
	}
}

const projectText = `name = "Shop"
uuid = "55555555-5555-5555-5555-555555555555"
version = "0.2.0"

[deps]
Example = "7876af07-990d-54b4-ab0e-23690620f79a"
LibCURL_jll = "deac9b47-8bc7-5906-a0fe-35ac56dc84c0"
Local = "66666666-6666-6666-6666-666666666666"
Cloned = "77777777-7777-7777-7777-777777777777"

[weakdeps]
Weak = "88888888-8888-8888-8888-888888888888"

[sources]
Local = {path = "Local"}
Cloned = {url = "https://git.invalid/Cloned.jl.git", rev = "main"}

[compat]
Example = "0.4"
Weak = "1"
julia = "1.10"

[extras]
Test = "8dfed614-e22c-5e08-85e1-65c5234f0b40"
Weak = "88888888-8888-8888-8888-888888888888"

[targets]
test = ["Test", "Weak"]
`

func TestProject(t *testing.T) {
	inventorytest.Compare(t, Project(), "Project.toml", projectText, `
node Shop 0.2.0 ecosystem=Julia project @1:8 "\"Shop\""
asks Example 0.4 (deps) @6
asks LibCURL_jll  (deps) @7
asks Local  (deps) extra=path+Local @8
asks Cloned  (deps) extra=git+https://git.invalid/Cloned.jl.git @9
asks Weak 1 (weakdeps) optional @12
asks Test  (extras) dev @24`)
	for name, src := range map[string]string{"an empty file": "", "a project of another tool": "[project]\nname = \"x\"\n"} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Project(), "Project.toml", src, "nothing") })
	}
}

func TestJoin(t *testing.T) {
	readers := []*inventory.Reader{Manifest(), Project()}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a project and its manifest": {map[string]string{"Project.toml": projectText, "Manifest.toml": `manifest_format = "2.0"
[[deps.Example]]
deps = ["Dates"]
git-tree-sha1 = "aa"
version = "0.5.3"
[[deps.Dates]]
[[deps.LibCURL_jll]]
version = "8.4.0+0"
[[deps.Test]]
deps = ["Dates"]
[[deps.Cloned]]
repo-url = "https://git.invalid/Cloned.jl.git"
version = "3.0.0"
`}, `== Manifest.toml
node Shop 0.2.0 ecosystem=Julia project
node Example 0.5.3 ecosystem=Julia hash=git-tree-sha1:aa direct @2:1 "[[deps.Example]]"
node Dates  ecosystem=Julia bundled @6:1 "[[deps.Dates]]"
node LibCURL_jll 8.4.0+0 ecosystem=Julia direct bundled @7:1 "[[deps.LibCURL_jll]]"
node Test  ecosystem=Julia direct bundled dev @9:1 "[[deps.Test]]"
node Cloned 3.0.0 ecosystem=Julia source=git+https://git.invalid/Cloned.jl.git direct @11:1 "[[deps.Cloned]]"
edge Shop 0.2.0 -> Example 0.5.3
edge Shop 0.2.0 -> LibCURL_jll 8.4.0+0
edge Shop 0.2.0 -> Test dev
edge Shop 0.2.0 -> Cloned 3.0.0
edge Example 0.5.3 -> Dates
edge Test -> Dates
== Project.toml
node Shop 0.2.0 ecosystem=Julia project @1:8 "\"Shop\""
asks Example 0.4 (deps) @6
asks LibCURL_jll  (deps) @7
asks Local  (deps) extra=path+Local @8
asks Cloned  (deps) extra=git+https://git.invalid/Cloned.jl.git @9
asks Weak 1 (weakdeps) optional @12
asks Test  (extras) dev @24
!! Project.toml:6:1 Example 0.4 is asked for here, and Manifest.toml holds 0.5.3
!! Project.toml:8:1 Local is asked for here and missing in Manifest.toml
`},
		"the members of a workspace share the manifest": {map[string]string{
			"Project.toml":       "name = \"Root\"\n[deps]\nA = \"1\"\n[workspace]\nprojects = [\"tools\", \"own\", \"gone\", \".\"]\n",
			"Manifest.toml":      "manifest_format = \"2.0\"\n[[deps.A]]\nversion = \"1.0.0\"\n[[deps.B]]\nversion = \"2.0.0\"\n",
			"tools/Project.toml": "[deps]\nB = \"2\"\n",
			"own/Project.toml":   "[deps]\nA = \"1\"\n",
			"own/Manifest.toml":  "manifest_format = \"2.0\"\n[[deps.A]]\nversion = \"1.1.0\"\n",
			"else/Project.toml":  "[deps]\nC = \"3\"\n[compat]\nC = \"3\"\n",
		}, `== Manifest.toml
node Root  ecosystem=Julia project
node A 1.0.0 ecosystem=Julia direct bundled @2:1 "[[deps.A]]"
node B 2.0.0 ecosystem=Julia direct bundled @4:1 "[[deps.B]]"
edge Root -> A 1.0.0
edge Root -> B 2.0.0
== Project.toml
node Root  ecosystem=Julia project @1:8 "\"Root\""
asks A  (deps) @3
== else/Project.toml
node C  ecosystem=Julia requirement=3 direct @2:1 "C"
edge . -> C
asks C 3 (deps) @2
== own/Manifest.toml
node A 1.1.0 ecosystem=Julia direct bundled @2:1 "[[deps.A]]"
edge . -> A 1.1.0
== own/Project.toml
asks A  (deps) @2
== tools/Project.toml
asks B  (deps) @2
`},
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers, Join(), ecosystem, c.files)
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
	t.Run("a member in a test tree is for development", func(t *testing.T) {
		root := inventorytest.Read(t, Project(), "Project.toml", "[deps]\nA = \"1\"\n[workspace]\nprojects = [\"test\"]\n")
		member := inventorytest.Read(t, Project(), "test/Project.toml", "[deps]\nB = \"2\"\n")
		member.Tree = component.Test
		lock := inventorytest.Read(t, Manifest(), "Manifest.toml", "manifest_format = \"2.0\"\n[[deps.A]]\nversion = \"1.0.0\"\n[[deps.B]]\nversion = \"2.0.0\"\n")
		Join().Run(inventory.NewSet([]*component.Listing{root, member, lock}))
		if a, b := lock.Nodes[1].Scope, lock.Nodes[2].Scope; a != component.Prod || b != component.Dev {
			t.Errorf("scopes %v and %v", a, b)
		}
	})
}

// large returns a manifest of n packages, each of which needs three others.
func large(n int) string {
	var b strings.Builder
	b.WriteString("julia_version = \"1.10.0\"\nmanifest_format = \"2.0\"\n")
	for i := range n {
		fmt.Fprintf(&b, "\n[[deps.Package%d]]\ndeps = [\"Package%d\", \"Package%d\", \"Package%d\"]\ngit-tree-sha1 = \"%040d\"\nuuid = \"%08d-1111-1111-1111-111111111111\"\nversion = \"1.%d.0\"\n",
			i, (i*7)%n, (i*13)%n, (i*17)%n, i, i, i%100)
	}
	return b.String()
}

func TestManyPackagesStayWithinTheBudget(t *testing.T) {
	f := inventorytest.File("Manifest.toml", []byte(large(1000)))
	f.Budget = budget.New(budget.Limits{Steps: 12000}, f.Size)
	if err := Manifest().Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

func BenchmarkManifest10k(b *testing.B) {
	src := []byte(large(10000))
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := Manifest().Inspect(inventorytest.File("Manifest.toml", src), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzManifest(f *testing.F) {
	inventorytest.Fuzz(f, Manifest(), "Manifest.toml", manifest1, manifest2, large(2))
}

func FuzzProject(f *testing.F) {
	inventorytest.Fuzz(f, Project(), "Project.toml", projectText, "[workspace]\nprojects = [1]\n[deps]\na = 1\n")
}
