package pypi

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"testing"
)

const project = `[project]
name = "App"
requires-python = ">=3.9"
dependencies = [
    "a>=1,<2",  # ours
    "app[extra]",
    "b @ https://registry.invalid/b.whl",
    "c",
    "e\u003d=1",
]
[project.optional-dependencies]
fast = ["d[x]~=1.0 ; python_version < '3.12'"]
[dependency-groups]
dev = ["t>=1", {include-group = "x"}]
x = []
[tool.uv]
constraint-dependencies = ["lim<2"]
override-dependencies = ["over==1"]
[[tool.uv.index]]
url = "https://registry.invalid/uv"
[tool.poetry.dependencies]
python = "^3.8"
p = "^1.0"
q = {version = "1.0", extras = ["y"], markers = "os_name == 'nt'"}
g = {git = "https://code.invalid/g"}
l = [{version = "1", python = "<3"}, {version = "2"}]
any = "*"
[tool.poetry.group.docs.dependencies]
s = '>=1'
`

func TestAProjectTellsItsRequirementsWithTheirPlaces(t *testing.T) {
	m, err := DecodePyproject(project, "pyproject.toml", budgetFor(len(project)))
	if err != nil || m.Name != "app" || m.Python != ">=3.9" || !m.Overrides["over"] || !slices.Equal(m.Indexes, []string{"https://registry.invalid/uv"}) {
		t.Fatalf("%+v, %v", m, err)
	}
	var got []string
	for i := range m.Roots {
		r := &m.Roots[i]
		text := r.Name + " " + r.Spec + " " + r.Section
		if r.Editable() {
			text += " [" + project[r.Off:r.End] + "]"
		}
		if r.Bound {
			text += " bound"
		}
		got = append(got, text)
	}
	want := []string{
		"a >=1,<2 dependencies [>=1,<2]", "b  dependencies", "c  dependencies", "e ==1 dependencies", "d ~=1.0 optional-dependencies.fast [~=1.0]", "t >=1 dependency-groups.dev [>=1]",
		"lim <2 tool.uv.constraint-dependencies [<2] bound", "p ^1.0 tool.poetry.dependencies [^1.0]", "q 1.0 tool.poetry.dependencies [1.0]", "g  tool.poetry.dependencies",
		"l 1 tool.poetry.dependencies [1]", "l 2 tool.poetry.dependencies [2]", "any  tool.poetry.dependencies [*]", "s >=1 tool.poetry.group.docs.dependencies [>=1]",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}

func TestAPipfileTellsItsRequirements(t *testing.T) {
	src := "[[source]]\nurl = \"https://registry.invalid\"\n[packages]\na = \"*\"\nb = {version = \"==1\", markers = \"os_name == 'nt'\"}\nc = {path = \".\"}\n[dev-packages]\nd = \"~=1.0\"\n[docs]\ne = \"1\"\n[requires]\npython_full_version = \"3.11.2\"\n[scripts]\nrun = \"x\"\n"
	m, err := DecodePipfile(src, "Pipfile", budgetFor(len(src)))
	if err != nil || m.Python != "==3.11.2" || len(m.Roots) != 5 || !m.Roots[1].Editable() || m.Roots[2].URL != "." || m.Roots[4].Section != "docs" || len(m.Indexes) != 1 {
		t.Errorf("%+v, %v", m, err)
	}
}

func hashOf(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:])
}

// The texts to hash are written out by hand as Python's json.dumps gives them.
func TestHashesOfManifestsAreThoseOfTheirTools(t *testing.T) {
	for name, c := range map[string]struct {
		src  string
		want []string
	}{
		"Poetry 1": {"[tool.poetry]\nname = \"x\"\n[tool.poetry.dependencies]\nb = {version = \"1\", optional = true}\na = \"é\\\"𝄞\\n\"\n[tool.poetry.group.d.dependencies]\n",
			[]string{`{"dependencies": {"a": "\u00e9\"\ud834\udd1e\n", "b": {"optional": true, "version": "1"}}, "dev-dependencies": null, "extras": null, "group": {"d": {"dependencies": {}}}, "source": null}`}},
		"Poetry 2": {"[project]\nname = \"x\"\nrequires-python = \">=3\"\ndependencies = [\"a\"]\n[tool.poetry]\npackages = []\n",
			[]string{`{"project": {"dependencies": ["a"], "requires-python": ">=3"}, "tool": {"poetry": {}}}`, `{"dependencies": null, "dev-dependencies": null, "extras": null, "source": null}`}},
		"Poetry 2.2": {"[project]\ndependencies = []\n[dependency-groups]\ndev = [\"t\"]\n[tool.poetry.dependencies]\na = 1\n",
			[]string{`{"dependency-groups": {"dev": ["t"]}, "project": {"dependencies": []}, "tool": {"poetry": {"dependencies": {"a": 1}}}}`, `{"project": {"dependencies": []}, "tool": {"poetry": {"dependencies": {"a": 1}}}}`, `{"dependencies": {"a": 1}, "dev-dependencies": null, "extras": null, "source": null}`}},
	} {
		m, err := DecodePyproject(c.src, "", budgetFor(len(c.src)))
		if err != nil {
			t.Fatal(err)
		}
		got, err := m.PoetryHashes()
		var want []string
		for _, w := range c.want {
			want = append(want, hashOf(w))
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	src := "[[source]]\nurl = \"u\"\nverify_ssl = false\n[packages]\na = \"*\"\n[docs]\nz = \"1\"\n[pipenv]\nallow = true\n[scripts]\nx = \"y\"\n"
	m, err := DecodePipfile(src, "", budgetFor(len(src)))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := m.PipfileHash(); err != nil || got != hashOf(`{"_meta":{"requires":{},"sources":[{"url":"u","verify_ssl":false}]},"default":{"a":"*"},"develop":{},"docs":{"z":"1"}}`) {
		t.Errorf("%s, %v", got, err)
	}
}

func TestAManifestThatCannotBeHashedIsSaid(t *testing.T) {
	for _, src := range []string{"[tool.poetry.dependencies]\na = 1.5\n", "[tool.poetry.dependencies]\na = 2020-01-01T00:00:00Z\n[packages]\nx = 1.5\n"} {
		m, err := DecodePyproject(src, "", budgetFor(len(src)))
		if err != nil {
			continue
		}
		if got, err := m.PoetryHashes(); err == nil && strings.Contains(src, "1.5\n") && !strings.Contains(src, "2020") {
			t.Errorf("%q: %q", src, got)
		}
	}
}
