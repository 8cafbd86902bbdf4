package python

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const pipfileText = `[[source]]
url = "https://registry.invalid/simple"
verify_ssl = true
name = "own"

[packages]
requests = {version = "~=2.0", extras = ["socks"]}
flask = "*"
pywin32 = {version = "*", sys_platform = "== 'win32'"}
old = {version = "==1.0", markers = "python_version < '3'", index = "own"}
tool = {git = "https://git.invalid/tool.git", ref = "v1", editable = true}
vcs = {hg = "https://hg.invalid/vcs", ref = "tip"}
wheel = {file = "https://files.invalid/wheel-1.0.zip"}
own = {path = ".", editable = true}

[dev-packages]
pytest = ">=7"

[docs]
sphinx = "*"

[cache]
redis = "*"

[requires]
python_version = "3.11"

[scripts]
serve = "python serve.py"
`

func TestPipfile(t *testing.T) {
	inventorytest.Compare(t, Pipfile(), "Pipfile", pipfileText, `
asks requests ~=2.0 (packages) extra=extras=socks @7
asks flask  (packages) @8
asks pywin32  (packages) extra=marker=sys_platform == 'win32' optional @9
asks old ==1.0 (packages) extra=marker=(python_version < '3') @10
asks tool  (packages) extra=source=git+https://git.invalid/tool.git#v1 @11
asks vcs  (packages) extra=source=hg+https://hg.invalid/vcs#tip @12
asks wheel  (packages) extra=source=https://files.invalid/wheel-1.0.zip @13
asks pytest >=7 (dev-packages) dev @17
asks sphinx  (docs) dev @20
asks redis  (cache) optional @23`)
}

const pipfileLockText = `{
    "_meta": {
        "hash": {"sha256": "00"},
        "pipfile-spec": 6,
        "requires": {"python_version": "3.11"},
        "sources": [
            {"name": "own", "url": "https://registry.invalid/simple", "verify_ssl": true},
            {"name": "pypi", "url": "https://default.invalid/simple", "verify_ssl": true}
        ]
    },
    "default": {
        "flask": {
            "hashes": ["sha256:f1", "sha256:f2"],
            "index": "own",
            "markers": "python_version >= '3.8'",
            "version": "==3.0.0"
        },
        "colorama": {"markers": "platform_system == 'Windows'", "version": "==0.4.6"},
        "tool": {"editable": true, "git": "https://git.invalid/tool.git", "ref": "0123"},
        "own": {"editable": true, "path": "."},
        "wheel": {"file": "https://files.invalid/wheel-1.0.zip"}
    },
    "develop": {
        "pytest": {"version": "==8.0"},
        "": {"version": "==1"},
        "odd": "==1"
    },
    "docs": {"sphinx": {"version": "==7.0"}}
}
`

func TestPipfileLock(t *testing.T) {
	inventorytest.Compare(t, PipfileLock(), "Pipfile.lock", pipfileLockText, `
node flask 3.0.0 ecosystem=PyPI source=https://registry.invalid/simple hash=sha256:f1 sha256:f2 @12:9 "\"flask\""
node colorama 0.4.6 ecosystem=PyPI optional @18:9 "\"colorama\""
node tool  ecosystem=PyPI source=git+https://git.invalid/tool.git#0123 @19:9 "\"tool\""
node own  ecosystem=PyPI project @20:9 "\"own\""
node wheel  ecosystem=PyPI source=https://files.invalid/wheel-1.0.zip @21:9 "\"wheel\""
node pytest 8.0 ecosystem=PyPI dev @24:9 "\"pytest\""
node sphinx 7.0 ecosystem=PyPI dev @28:14 "\"sphinx\""
note  is no package @25
note odd is no package @26`)
	t.Run("with one index that is not the default", func(t *testing.T) {
		inventorytest.Compare(t, PipfileLock(), "Pipfile.lock",
			`{"_meta": {"sources": [{"name": "own", "url": "https://registry.invalid/simple"}]}, "default": {"a": {"version": "==1"}}}`,
			`node a 1 ecosystem=PyPI source=https://registry.invalid/simple @1:97 "\"a\""`)
	})
	t.Run("leaves other files of that name alone", func(t *testing.T) {
		inventorytest.Compare(t, PipfileLock(), "Pipfile.lock", `{"a": 1}`, "nothing")
		inventorytest.Compare(t, PipfileLock(), "Pipfile.lock", `[]`, "nothing")
	})
}

func TestPipfileIsJoinedWithItsLockFile(t *testing.T) {
	joined(t, map[string]string{
		"Pipfile": "[packages]\nFlask = \">=2,<3\"\nlost = \"*\"\nelsewhere = {version = \"*\", markers = \"os_name == 'nt'\"}\nown = {path = \".\"}\n[dev-packages]\npytest = \"*\"\n",
		"Pipfile.lock": `{"_meta": {"pipfile-spec": 6},
"default": {"flask": {"version": "==3.0.0"}, "click": {"version": "==8.1"}},
"develop": {"pytest": {"version": "==8.0"}}}`,
	}, `== Pipfile
asks Flask >=2,<3 (packages) @2
asks lost  (packages) @3
asks elsewhere  (packages) extra=marker=(os_name == 'nt') optional @4
asks pytest  (dev-packages) dev @7
== Pipfile.lock
node flask 3.0.0 ecosystem=PyPI direct @2:13 "\"flask\""
node click 8.1 ecosystem=PyPI @2:46 "\"click\""
node pytest 8.0 ecosystem=PyPI direct dev @3:13 "\"pytest\""
edge . -> flask 3.0.0
edge . -> pytest 8.0 dev
!! Pipfile:2:1 Flask >=2,<3 is asked for here, and Pipfile.lock holds 3.0.0
!! Pipfile:3:1 lost is asked for here and missing in Pipfile.lock
`)
}

func TestPipfileWithoutALockFileListsWhatItAsksFor(t *testing.T) {
	joined(t, map[string]string{
		"Pipfile": "[packages]\nflask = \"*\"\ntool = {git = \"https://git.invalid/tool.git\"}\n",
	}, `== Pipfile
node tool  ecosystem=PyPI source=git+https://git.invalid/tool.git direct @3:1 "tool"
node flask  ecosystem=PyPI direct @2:1 "flask"
asks flask  (packages) @2
asks tool  (packages) extra=source=git+https://git.invalid/tool.git @3
`)
}

func FuzzPipfile(f *testing.F) {
	inventorytest.Fuzz(f, Pipfile(), "Pipfile", pipfileText, "packages = 1\n[x]\na = [1]\n[x.b]\npath = 1\n")
}

func FuzzPipfileLock(f *testing.F) {
	inventorytest.Fuzz(f, PipfileLock(), "Pipfile.lock", pipfileLockText, `{"_meta": {"sources": [1, {}]}, "default": {"a": {"version": 1, "hashes": {"a": 1}}}, "x": [1, {}]}`)
}
