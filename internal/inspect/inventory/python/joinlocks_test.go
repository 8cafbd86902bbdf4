package python

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// poetry20 is a lock file as Poetry 1.5 to 1.8 write it: it does not say what is
// for development.
const poetry20 = `[[package]]
name = "click"
version = "8.1.0"
optional = false

[[package]]
name = "flask"
version = "3.0.0"
optional = false

[package.dependencies]
asgiref = {version = ">=3.2", optional = true, markers = "extra == \"async\""}
click = ">=8"

[package.extras]
async = ["asgiref (>=3.2)"]

[[package]]
name = "asgiref"
version = "3.7"
optional = true

[[package]]
name = "pytest"
version = "8.0.0"
optional = false

[package.dependencies]
click = "*"
pluggy = "*"

[[package]]
name = "pluggy"
version = "1.4"
optional = false

[[package]]
name = "lib"
version = "0.1"
optional = false
[package.dependencies]
pluggy = "*"
[package.source]
type = "directory"
url = "../lib"

[metadata]
lock-version = "2.0"
`

func TestPoetryLockTakesItsScopesFromTheManifest(t *testing.T) {
	joined(t, map[string]string{
		"poetry.lock": poetry20,
		"pyproject.toml": `[tool.poetry]
name = "shop"
version = "1.0"
[tool.poetry.dependencies]
python = "^3.9"
Flask = {version = "^2.0", extras = ["async"]}
lost = "*"
py2only = {version = "*", python = "<3"}
[tool.poetry.group.dev.dependencies]
pytest = "^8"
lib = {path = "../lib"}
[build-system]
requires = ["poetry-core"]
`,
	}, `== poetry.lock
node shop 1.0 ecosystem=PyPI project
node click 8.1.0 ecosystem=PyPI @2:8 "\"click\""
node flask 3.0.0 ecosystem=PyPI direct @7:8 "\"flask\""
node asgiref 3.7 ecosystem=PyPI @19:8 "\"asgiref\""
node pytest 8.0.0 ecosystem=PyPI direct dev @24:8 "\"pytest\""
node pluggy 1.4 ecosystem=PyPI direct dev @33:8 "\"pluggy\""
node lib 0.1 ecosystem=PyPI source=../lib project dev @38:8 "\"lib\""
edge shop 1.0 -> flask 3.0.0
edge shop 1.0 -> pytest 8.0.0 dev
edge shop 1.0 -> lib 0.1 dev
edge flask 3.0.0 -> click 8.1.0
edge flask 3.0.0 -> asgiref 3.7
edge pytest 8.0.0 -> click 8.1.0
edge pytest 8.0.0 -> pluggy 1.4
edge lib 0.1 -> pluggy 1.4
== pyproject.toml
node shop 1.0 ecosystem=PyPI project @2:8 "\"shop\""
node poetry-core  ecosystem=PyPI direct dev @13:13 "\"poetry-core\""
edge shop 1.0 -> poetry-core dev
asks Flask ^2.0 (dependencies) extra=extras=async @6
asks lost  (dependencies) @7
asks py2only  (dependencies) extra=marker=python_version == '<3' @8
asks pytest ^8 (dependency-groups.dev) dev @10
asks lib  (dependency-groups.dev) extra=source=../lib dev @11
asks poetry-core  (build-system.requires) dev @13
!! pyproject.toml:6:1 Flask ^2.0 is asked for here, and poetry.lock holds 3.0.0
!! pyproject.toml:7:1 lost is asked for here and missing in poetry.lock
`)
}

func TestPoetryLockWithGroupsKeepsItsScopes(t *testing.T) {
	got := join(t, map[string]string{
		"poetry.lock":    poetry21,
		"pyproject.toml": "[project]\nname = \"shop\"\ndependencies = [\"requests\", \"urllib3>=1\"]\n[tool.poetry.group.dev.dependencies]\npytest = \"*\"\n",
	})
	lock := got.At("poetry.lock", formatPoetry)
	for i, want := range map[int]component.Scope{1: component.Optional, 2: component.Dev, 3: component.Prod, 4: component.Optional, 8: component.Optional} {
		if n := lock.Nodes[i]; n.Scope != want {
			t.Errorf("%s: got %v, want %v", n.Name, n.Scope, want)
		}
	}
	for _, i := range []int{4, 8} {
		if n := lock.Nodes[i]; n.Direct {
			t.Errorf("%s is direct, and the manifest does not ask for it", n.Name)
		}
	}
	if len(got.Findings) != 0 {
		t.Error(got.Findings)
	}
}

func TestPDMLockAnswersOnlyTheGroupsThatItHolds(t *testing.T) {
	joined(t, map[string]string{
		"pdm.lock": "[metadata]\ngroups = [\"default\", \"test\"]\nlock_version = \"4.5.0\"\n[[package]]\nname = \"flask\"\nversion = \"3.0\"\ngroups = [\"default\"]\n[[package]]\nname = \"pytest\"\nversion = \"8\"\ngroups = [\"test\"]\n",
		"pyproject.toml": "[project]\nname = \"shop\"\ndependencies = [\"flask\"]\n[project.optional-dependencies]\nnet = [\"pysocks>=1\", \"flask\"]\n" +
			"[tool.pdm.dev-dependencies]\ntest = [\"pytest>=9\", \"lost\"]\n",
	}, `== pdm.lock
node shop  ecosystem=PyPI project
node flask 3.0 ecosystem=PyPI direct @5:8 "\"flask\""
node pytest 8 ecosystem=PyPI direct dev @9:8 "\"pytest\""
edge shop -> flask 3.0
edge shop -> pytest 8 dev
== pyproject.toml
node shop  ecosystem=PyPI project @2:8 "\"shop\""
node pysocks  ecosystem=PyPI requirement=>=1 direct optional @5:8 "\"pysocks>=1\""
edge shop -> pysocks optional
asks flask  (dependencies) @3
asks pysocks >=1 (optional-dependencies.net) optional @5
asks flask  (optional-dependencies.net) optional @5
asks pytest >=9 (dependency-groups.test) dev @7
asks lost  (dependency-groups.test) dev @7
!! pyproject.toml:7:9 pytest >=9 is asked for here, and pdm.lock holds 8
!! pyproject.toml:7:22 lost is asked for here and missing in pdm.lock
`)
}

func TestPylockAnswersOnlyTheExtrasAndGroupsThatItHolds(t *testing.T) {
	const packages = "[[packages]]\nname = \"flask\"\nversion = \"3.0\"\n[[packages]]\nname = \"pytest\"\nversion = \"8\"\nmarker = \"'test' in dependency_groups\"\n"
	const manifest = "[project]\nname = \"shop\"\ndependencies = [\"flask\", \"lost\"]\n[dependency-groups]\ntest = [\"pytest\"]\ndocs = [\"sphinx\"]\n"
	const asked = `node shop  ecosystem=PyPI project @2:8 "\"shop\""
`
	joined(t, map[string]string{
		"pylock.toml":    "lock-version = \"1.0\"\ndependency-groups = [\"test\"]\n" + packages,
		"pyproject.toml": manifest,
	}, `== pylock.toml
node shop  ecosystem=PyPI project
node flask 3.0 ecosystem=PyPI direct @4:8 "\"flask\""
node pytest 8 ecosystem=PyPI direct dev @7:8 "\"pytest\""
edge shop -> flask 3.0
edge shop -> pytest 8 dev
== pyproject.toml
`+asked+`node sphinx  ecosystem=PyPI direct dev @6:9 "\"sphinx\""
edge shop -> sphinx dev
asks flask  (dependencies) @3
asks lost  (dependencies) @3
asks pytest  (dependency-groups.test) dev @5
asks sphinx  (dependency-groups.docs) dev @6
!! pyproject.toml:3:26 lost is asked for here and missing in pylock.toml
`)
	t.Run("and one with a name can be for anything", func(t *testing.T) {
		got := join(t, map[string]string{"pylock.deploy.toml": "lock-version = \"1.0\"\n" + packages, "pyproject.toml": manifest})
		if len(got.Findings) != 0 {
			t.Error(got.Findings)
		}
	})
}

func TestUVLockAnswersAllProjectsOfItsWorkspace(t *testing.T) {
	joined(t, map[string]string{
		"uv.lock": `version = 1
requires-python = ">=3.9"
[manifest]
overrides = [{ name = "werkzeug", specifier = "==2.0" }]
[[package]]
name = "flask"
version = "3.0"
[[package]]
name = "werkzeug"
version = "2.0"
[[package]]
name = "shop"
source = { editable = "." }
dependencies = [{ name = "flask" }, { name = "tools" }]
[package.dev-dependencies]
dev = [{ name = "werkzeug" }]
[[package]]
name = "tools"
source = { editable = "packages/tools" }
dependencies = [{ name = "flask" }]
`,
		"pyproject.toml":                "[project]\nname = \"shop\"\ndependencies = [\"flask>=3\", \"tools\"]\n[dependency-groups]\ndev = [\"werkzeug>=3\"]\n[tool.uv.sources]\ntools = {workspace = true}\n",
		"packages/tools/pyproject.toml": "[project]\nname = \"tools\"\ndependencies = [\"flask<3\", \"lost\"]\n",
		"examples/a/pyproject.toml":     "[project]\nname = \"a\"\ndependencies = [\"django\"]\n",
	}, `== examples/a/pyproject.toml
node a  ecosystem=PyPI project @2:8 "\"a\""
node django  ecosystem=PyPI direct @3:17 "\"django\""
edge a -> django
asks django  (dependencies) @3
== packages/tools/pyproject.toml
node tools  ecosystem=PyPI project @2:8 "\"tools\""
asks flask <3 (dependencies) @3
asks lost  (dependencies) @3
== pyproject.toml
node shop  ecosystem=PyPI project @2:8 "\"shop\""
asks flask >=3 (dependencies) @3
asks tools  (dependencies) extra=source=workspace @3
asks werkzeug >=3 (dependency-groups.dev) dev @5
== uv.lock
node flask 3.0 ecosystem=PyPI direct @6:8 "\"flask\""
node werkzeug 2.0 ecosystem=PyPI direct dev @9:8 "\"werkzeug\""
node shop  ecosystem=PyPI project @12:8 "\"shop\""
node tools  ecosystem=PyPI source=packages/tools project @18:8 "\"tools\""
edge shop -> flask 3.0
edge shop -> werkzeug 2.0 dev
edge shop -> tools
edge tools -> flask 3.0
!! packages/tools/pyproject.toml:3:17 flask <3 is asked for here, and uv.lock holds 3.0
!! packages/tools/pyproject.toml:3:28 lost is asked for here and missing in uv.lock
`)
}

func TestALockFileWithoutAManifestStandsAlone(t *testing.T) {
	joined(t, map[string]string{"a/poetry.lock": "[[package]]\nname = \"six\"\nversion = \"1.16\"\n", "b/pyproject.toml": "[tool.poetry]\nname = \"b\"\n"},
		`== a/poetry.lock
node six 1.16 ecosystem=PyPI direct @2:8 "\"six\""
edge . -> six 1.16
== b/pyproject.toml
node b  ecosystem=PyPI project @2:8 "\"b\""
`)
}

func FuzzJoin(f *testing.F) {
	f.Add(poetry20, "[tool.poetry]\nname=\"a\"\n[tool.poetry.dependencies]\nflask={version=\"1\",extras=[\"async\"]}\n", requirementsText1, metadataText)
	f.Add(pdm45, "[project]\nname=\"a\"\ndependencies=[\"requests[socks]\"]\n", "-r a.txt\n-c a.txt\na==1 # via -r pyproject.toml\n", "Name: a\nRequires-Dist: a[a]; extra == 'a'\n")
	f.Add(pylockText, uvWorkspace, "-r requirements.in\n-c requirements.txt\na\n", "Name: b\nRequires-Dist: a\n")
	f.Fuzz(func(t *testing.T, lock, manifest, requirements, metadata string) {
		files := map[string]string{
			"poetry.lock": lock, "pdm.lock": lock, "pylock.toml": lock, "uv.lock": lock, "Pipfile.lock": lock, "x/uv.lock": manifest,
			"pyproject.toml": manifest, "x/y/pyproject.toml": manifest, "Pipfile": manifest, "setup.cfg": requirements,
			"requirements.txt": requirements, "requirements.in": requirements, "constraints.txt": requirements, "requirements/a.txt": metadata,
			"site-packages/a.dist-info/METADATA": metadata, "site-packages/b.dist-info/METADATA": requirements,
			"site-packages/a.dist-info/direct_url.json": lock, "a.egg-info/requires.txt": requirements, "a.egg-info/PKG-INFO": metadata,
			"a.tar.gz!/a/PKG-INFO": metadata, "a.tar.gz!/a/setup.cfg": requirements, "conda-meta/a.json": lock,
		}
		size := 0
		for _, content := range files {
			size = max(size, 2*len(content)+4)
		}
		for _, l := range join(t, files).Finish(func(string) string { return ecosystem }) {
			inventorytest.CheckShape(t, l, size)
		}
	})
}
