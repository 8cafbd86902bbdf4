package python

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestPyproject(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"the project table, extras and groups": {`[build-system]
requires = ["hatchling>=1", "hatch-vcs"]

[project]
name = "Shop_App"
version = "1.0"
license = {text = "MIT"}
dependencies = [
    "flask>=2",
    "requests[socks]>=2.8 ; python_version < '3.12'",
    "pywin32; sys_platform == 'win32'",
    "tool @ git+https://git.invalid/tool.git@v1",
    "prose, not a requirement",
]

[project.optional-dependencies]
redis = ["redis"]
test = ["pytest", "shop-app[redis]"]
all = ["shop.app[test]"]

[dependency-groups]
dev = ["ruff", {include-group = "Typing"}, {include-group = "gone"}]
typing = ["mypy>=1"]
prod = ["gunicorn", {include-group = "server"}]
server = ["uvicorn", {include-group = "prod"}]
api = ["httpx"]
`, `
node Shop_App 1.0 ecosystem=PyPI licence=MIT project @5:8 "\"Shop_App\""
asks flask >=2 (dependencies) @9
asks requests >=2.8 (dependencies) extra=extras=socks marker=python_version < '3.12' @10
asks pywin32  (dependencies) extra=marker=sys_platform == 'win32' optional @11
asks tool  (dependencies) extra=source=git+https://git.invalid/tool.git@v1 @12
asks redis  (optional-dependencies.redis) optional @17
asks pytest  (optional-dependencies.test) dev @18
asks ruff  (dependency-groups.dev) dev @22
asks mypy >=1 (dependency-groups.typing) dev @23
asks gunicorn  (dependency-groups.prod) @24
asks uvicorn  (dependency-groups.server) @25
asks httpx  (dependency-groups.api) optional @26
asks hatchling >=1 (build-system.requires) dev @2
asks hatch-vcs  (build-system.requires) dev @2
note not a requirement @13
note the group gone is included and not there @22`},
		"Poetry": {`[tool.poetry]
name = "shop"
version = "1.0"
license = "MIT"

[tool.poetry.dependencies]
python = "^3.9"
flask = "^2.0"
any = "*"
numpy = [{version = "^1.20", python = "<3.9"}, {version = "^1.26", python = ">=3.9"}]
mysqlclient = {version = "^2", optional = true}
sphinx = {version = "^7", optional = true}
lonely = {version = "1", optional = true}
win = {version = "1", platform = "win32", markers = "python_version > '3'"}
forked = {git = "https://git.invalid/forked.git", branch = "main"}
bare = {git = "https://git.invalid/bare.git"}
lib = {path = "../lib", develop = true}
zip = {url = "https://files.invalid/zip-1.0.zip"}

[tool.poetry.extras]
mysql = ["MySQLClient"]
docs = ["sphinx"]

[tool.poetry.dev-dependencies]
black = "^23"

[tool.poetry.group.test.dependencies]
pytest = {version = "^7", extras = ["cov"]}

[tool.poetry.group.main2]
optional = true
[tool.poetry.group.main2.dependencies]
gunicorn = "*"
`, `
node shop 1.0 ecosystem=PyPI licence=MIT project @2:8 "\"shop\""
asks flask ^2.0 (dependencies) @8
asks any  (dependencies) @9
asks numpy ^1.20 (dependencies) extra=marker=python_version == '<3.9' @10
asks numpy ^1.26 (dependencies) extra=marker=python_version == '>=3.9' @10
asks mysqlclient ^2 (dependencies) optional @11
asks sphinx ^7 (dependencies) dev @12
asks lonely 1 (dependencies) optional @13
asks win 1 (dependencies) extra=marker=(python_version > '3') and sys_platform == 'win32' optional @14
asks forked  (dependencies) extra=source=git+https://git.invalid/forked.git#main @15
asks bare  (dependencies) extra=source=git+https://git.invalid/bare.git @16
asks lib  (dependencies) extra=source=../lib @17
asks zip  (dependencies) extra=source=https://files.invalid/zip-1.0.zip @18
asks black ^23 (dependency-groups.dev) dev @25
asks pytest ^7 (dependency-groups.test) extra=extras=cov dev @28
asks gunicorn  (dependency-groups.main2) optional @33`},
		"PDM, uv, Hatch and setuptools": {`[project]
name = "shop"
dynamic = ["version", "dependencies"]
dependencies = ["a", "b", "c", "d"]

[tool.pdm.dev-dependencies]
test = ["pytest", "-e file:///${PROJECT_ROOT}/sub#egg=sub"]
[tool.pdm.resolution.overrides]
urllib3 = "2.0"

[tool.uv]
dev-dependencies = ["ruff"]
override-dependencies = ["werkzeug==2.3.0"]
[tool.uv.sources]
a = {workspace = true}
b = {git = "https://git.invalid/b", tag = "v1"}
c = [{path = "vendor/c.whl", marker = "os_name == 'nt'"}, {url = "https://files.invalid/c.whl"}]
d = {index = "own"}

[tool.hatch.envs.lint]
dependencies = ["black"]
`, `
node shop  ecosystem=PyPI project @2:8 "\"shop\""
asks a  (dependencies) extra=source=workspace @4
asks b  (dependencies) extra=source=git+https://git.invalid/b#v1 @4
asks c  (dependencies) extra=source=vendor/c.whl @4
asks d  (dependencies) @4
asks pytest  (dependency-groups.test) dev @7
asks sub  (dependency-groups.test) extra=source=file:///${PROJECT_ROOT}/sub dev @7
asks ruff  (dependency-groups.dev) dev @12
asks black  (tool.hatch.envs.lint) dev @21
note dependencies are worked out when the project is built @3`},
		"Flit of old": {"[tool.flit.metadata]\nmodule = \"shop\"\nrequires = [\"a\"]\n[tool.flit.metadata.requires-extra]\ntest = [\"b\"]\n", `
node shop  ecosystem=PyPI project @2:10 "\"shop\""
asks a  (dependencies) @3
asks b  (optional-dependencies.test) dev @5`},
		"a file that configures a linter": {"[tool.black]\nline-length = 100\n", "nothing"},
		"an empty file":                   {"", "nothing"},
		"values of wrong types": {`project = 1
dependency-groups = [1]
build-system = "x"
[tool.poetry]
name = []
dependencies = ["a"]
group = {x = 1}
extras = {y = 1}
[tool.uv]
sources = {a = 1, b = []}
dev-dependencies = [1, {}]
[tool.pdm]
dev-dependencies = {a = "b"}
`, `
note not the name of a package @6
note not a requirement @11`},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, Pyproject(), "pyproject.toml", strings.ReplaceAll(c.src, "\n", "\r\n"), c.want)
		})
	}
}

func TestPyprojectWithoutALockFileListsWhatItAsksFor(t *testing.T) {
	joined(t, map[string]string{
		"pyproject.toml": "[project]\nname = \"shop\"\ndependencies = [\"flask>=2\", \"tool @ git+https://git.invalid/tool@v1\", \"lib @ file:../lib\"]\n",
	}, `== pyproject.toml
node shop  ecosystem=PyPI project @2:8 "\"shop\""
node tool  ecosystem=PyPI source=git+https://git.invalid/tool@v1 direct @3:29 "\"tool @ git+https://git.invalid/tool@v1\""
node lib  ecosystem=PyPI source=file:../lib project @3:71 "\"lib @ file:../lib\""
node flask  ecosystem=PyPI requirement=>=2 direct @3:17 "\"flask>=2\""
edge shop -> tool
edge shop -> lib
edge shop -> flask
asks flask >=2 (dependencies) @3
asks tool  (dependencies) extra=source=git+https://git.invalid/tool@v1 @3
asks lib  (dependencies) extra=source=file:../lib @3
`)
}

func FuzzPyproject(f *testing.F) {
	inventorytest.Fuzz(f, Pyproject(), "pyproject.toml",
		"[project]\nname=\"a\"\ndependencies=[\"b[c]>=1; extra == 'x'\"]\n[dependency-groups]\na=[{include-group=\"a\"}, \"b\"]\n",
		"[tool.poetry]\nname=\"a\"\n[tool.poetry.dependencies]\na=[{version=\"1\",python=\"'\"}]\n[tool.uv.sources]\na=[]\n")
}
