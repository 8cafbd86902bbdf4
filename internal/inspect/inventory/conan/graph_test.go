package conan

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestGraphsSurviveLockFiles writes made-up graphs in all lock formats with
// edges, and looks for the same edges.
func TestGraphsSurviveLockFiles(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 4))
		n := 1 + r.IntN(10)
		var want []string
		nodes := map[string][]string{"0.4": nil, "0.3": nil, "0.0": nil}
		add := func(id, ref string, requires []string) {
			list := strings.Join(requires, ", ")
			var pairs []string
			for _, q := range requires {
				pairs = append(pairs, fmt.Sprintf(`"any%s": %s`, strings.Trim(q, `"`), q))
			}
			if ref == "" {
				nodes["0.4"] = append(nodes["0.4"], fmt.Sprintf(`%q: {"path": "conanfile.txt", "requires": [%s]}`, id, list))
				nodes["0.3"] = append(nodes["0.3"], fmt.Sprintf(`%q: {"path": "conanfile.txt", "requires": [%s]}`, id, list))
				nodes["0.0"] = append(nodes["0.0"], fmt.Sprintf(`%q: {"pref": null, "requires": {%s}}`, id, strings.Join(pairs, ", ")))
				return
			}
			nodes["0.4"] = append(nodes["0.4"], fmt.Sprintf(`%q: {"ref": "%s#abc", "requires": [%s]}`, id, ref, list))
			nodes["0.3"] = append(nodes["0.3"], fmt.Sprintf(`%q: {"pref": "%s#abc:id#prev", "requires": [%s]}`, id, ref, list))
			nodes["0.0"] = append(nodes["0.0"], fmt.Sprintf(`%q: {"pref": "%s#abc:id", "requires": {%s}}`, id, ref, strings.Join(pairs, ", ")))
		}
		var asked []string
		for i := range n {
			var requires []string
			for k := range n {
				if k != i && r.IntN(4) == 0 {
					requires = append(requires, fmt.Sprintf(`"id%d"`, k))
					want = append(want, fmt.Sprintf("p%d -> p%d", i, k))
				}
			}
			add(fmt.Sprintf("id%d", i), fmt.Sprintf("p%d/1.%d", i, i), requires)
			if r.IntN(3) == 0 {
				asked = append(asked, fmt.Sprintf(`"id%d"`, i))
				want = append(want, fmt.Sprintf(" -> p%d", i))
			}
		}
		add("root", "", asked)
		slices.Sort(want)
		for version, list := range nodes {
			src := fmt.Sprintf(`{"graph_lock": {"nodes": {%s}}, "version": %q}`, strings.Join(list, ",\n"), version)
			l := inventorytest.Read(t, ConanLock(), "conan.lock", src)
			var got []string
			for _, e := range l.Edges {
				got = append(got, l.Nodes[e.From].Name+" -> "+l.Nodes[e.To].Name)
			}
			slices.Sort(got)
			if d := cmp.Diff(want, got); d != "" {
				t.Fatalf("seed %d, format %s (-want +got):\n%s\n%s", seed, version, d, src)
			}
			for _, node := range l.Nodes {
				if !node.Project && (node.Integrity != "rrev:abc" || !node.Direct && slices.Contains(want, " -> "+node.Name)) {
					t.Fatalf("seed %d: %+v", seed, node)
				}
			}
		}
	}
}

// TestReferencesOfRecipes holds one way to write a reference against what it
// asks for.
func TestReferencesOfRecipes(t *testing.T) {
	for name, c := range map[string]struct {
		line string
		want string // name, version or range, scope
	}{
		"one":                                   {`requires = "a/1.0"`, "a 1.0 prod"},
		"one in other quotes":                   {`requires = 'a/1.0'`, "a 1.0 prod"},
		"one in three quotes":                   {`requires = """a/1.0"""`, "a 1.0 prod"},
		"one that is raw":                       {`requires = r"a/1.0"`, "a 1.0 prod"},
		"two":                                   {`requires = "a/1.0", "b/2.0"`, "a 1.0 prod, b 2.0 prod"},
		"two in brackets":                       {`requires = ["a/1.0", "b/2.0"]`, "a 1.0 prod, b 2.0 prod"},
		"two over several lines":                {"requires = (\n  \"a/1.0\",\n  \"b/2.0\",\n)", "a 1.0 prod, b 2.0 prod"},
		"one with a word beside it":             {`requires = ("a/1.0", "override"),`, "a 1.0 prod"},
		"a range":                               {`requires = "a/[>=1.0 <2]"`, "a >=1.0 <2 prod"},
		"a user and channel":                    {`requires = "a/1.0@acme/stable"`, "a 1.0 prod"},
		"a revision":                            {`requires = "a/1.0#abc"`, "a 1.0 prod"},
		"a tool":                                {`tool_requires = "a/1.0"`, "a 1.0 dev"},
		"a tool under its former name":          {`build_requires = "a/1.0"`, "a 1.0 dev"},
		"a test":                                {`test_requires = "a/1.0"`, "a 1.0 dev"},
		"an extension of recipes":               {`python_requires = "a/1.0"`, "a 1.0 dev"},
		"one behind a comment":                  {"# requires = \"b/1.0\"\n    requires = \"a/1.0\" # \"c/1.0\"", "a 1.0 prod"},
		"a call":                                {"def requirements(self):\n        self.requires(\"a/1.0\")", "a 1.0 prod"},
		"a call with options":                   {"def requirements(self):\n        self.requires(\"a/1.0\", headers=\"b/1.0\", run=True)", "a 1.0 prod"},
		"a call under a condition":              {"def requirements(self):\n        x = 1\n        if x:\n            self.requires(\"a/1.0\")", "a 1.0 optional"},
		"a call in a loop":                      {"def requirements(self):\n        for x in y:\n            self.requires(\"a/1.0\")", "a 1.0 optional"},
		"a call behind a condition":             {"def requirements(self):\n        if x:\n            pass\n        self.requires(\"a/1.0\")", "a 1.0 prod"},
		"a tool under a condition":              {"def build_requirements(self):\n        if x:\n            self.tool_requires(\"a/1.0\")", "a 1.0 dev"},
		"a formatted text":                      {`requires = f"a/{v}"`, ""},
		"a text with a part that is computed":   {`requires = "a/%s" % v`, ""},
		"a name":                                {`requires = OTHER`, ""},
		"a call of another function":            {"def build(self):\n        self.run(\"a/1.0\")", ""},
		"a call on another object":              {"def build(self):\n        other.requires(\"a/1.0\")", ""},
		"a comparison":                          {`x = requires == "a/1.0"`, ""},
		"an attribute of another name":          {`my_requires = "a/1.0"`, ""},
		"a text that mentions an attribute":     {`description = "requires = 'a/1.0'"`, ""},
		"an attribute behind the list":          {"requires = \"a/1.0\"\n    url = \"b/1.0\"", "a 1.0 prod"},
		"an option whose value is a path":       {`default_options = {"a/*:shared": True}`, ""},
		"a call whose first argument is a name": {"def requirements(self):\n        self.requires(ref, \"b/1.0\")", ""},
	} {
		t.Run(name, func(t *testing.T) {
			l := inventorytest.Read(t, Recipe(), "conanfile.py", "class P(ConanFile):\n    "+c.line+"\n")
			var got []string
			for _, d := range l.Declarations {
				got = append(got, d.Name+" "+d.Requirement+" "+d.Scope.String())
			}
			if s := strings.Join(got, ", "); s != c.want {
				t.Errorf("%s, want %s", s, c.want)
			}
		})
	}
}

func TestFeaturesOfVcpkgAreOptional(t *testing.T) {
	for src, want := range map[string]component.Scope{
		`{"dependencies": ["a"]}`:                                                      component.Prod,
		`{"dependencies": [{"name": "a", "default-features": false}]}`:                 component.Prod,
		`{"dependencies": [{"name": "a", "host": true}]}`:                              component.Dev,
		`{"dependencies": [{"name": "a", "host": true, "platform": "linux"}]}`:         component.Dev,
		`{"dependencies": [{"name": "a", "platform": "!windows"}]}`:                    component.Optional,
		`{"features": {"f": {"dependencies": ["a"]}}}`:                                 component.Optional,
		`{"features": {"f": {"dependencies": [{"name": "a", "host": true}]}, "g": 1}}`: component.Dev,
	} {
		l := inventorytest.Read(t, Vcpkg(), "vcpkg.json", src)
		if n := l.Nodes[len(l.Nodes)-1]; n.Name != "a" || n.Scope != want || !n.Direct {
			t.Errorf("%s: %+v", src, n)
		}
	}
}

func TestOneLockFileAnswersBothConanfiles(t *testing.T) {
	readers := []*inventory.Reader{ConanLock(), Conanfile(), Recipe(), Vcpkg()}
	lock := `{"version": "0.5", "requires": ["a/1.0", "b/2.0", "c/3.0"], "build_requires": []}`
	for name, c := range map[string]struct {
		files  map[string]string
		direct string // names of the direct packages of the lock file
		wrong  int    // findings
	}{
		"none":                    {map[string]string{}, "", 0},
		"a conanfile.txt":         {map[string]string{"conanfile.txt": "[requires]\na/1.0\n"}, "a", 0},
		"a conanfile.py":          {map[string]string{"conanfile.py": "class P(ConanFile):\n  requires = 'b/2.0'\n"}, "b", 0},
		"both":                    {map[string]string{"conanfile.txt": "[requires]\na/1.0\n", "conanfile.py": "class P(ConanFile):\n  requires = 'b/[>1]'\n"}, "a b", 0},
		"one that asks for more":  {map[string]string{"conanfile.txt": "[requires]\na/[>=2]\nd/1.0\n"}, "a", 2},
		"one in a folder below":   {map[string]string{"sub/conanfile.txt": "[requires]\na/1.0\n"}, "", 0},
		"a vcpkg.json beside it":  {map[string]string{"vcpkg.json": `{"dependencies": ["a"]}`}, "", 0},
		"a program of that name":  {map[string]string{"conanfile.py": "requires = 'a/1.0'\n"}, "", 0},
		"letter case of the name": {map[string]string{"conanfile.txt": "[requires]\nA/1.0\n"}, "", 1},
	} {
		t.Run(name, func(t *testing.T) {
			c.files["conan.lock"] = lock
			got := inventorytest.Joined(t, readers, Join(), ecosystem, c.files)
			_, part, _ := strings.Cut(got, "== conan.lock\n")
			part, _, _ = strings.Cut(part, "== ")
			var direct []string
			for line := range strings.Lines(part) {
				if words := strings.Fields(line); words[0] == "node" && strings.Contains(line, " direct ") {
					direct = append(direct, words[1])
				}
			}
			if s := strings.Join(direct, " "); s != c.direct || strings.Count(got, "!!") != c.wrong {
				t.Errorf("direct %q, want %q\n%s", s, c.direct, got)
			}
		})
	}
}
