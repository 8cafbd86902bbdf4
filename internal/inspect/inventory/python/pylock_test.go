package python

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const pylockText = `lock-version = "1.0"
environments = ["sys_platform == 'linux'"]
requires-python = ">=3.9"
extras = ["net"]
dependency-groups = ["test", "always"]
default-groups = ["always"]
created-by = "hand"

[[packages]]
name = "attrs"
version = "25.1.0"
requires-python = ">=3.8"
index = "https://registry.invalid/simple"
wheels = [
    {name = "attrs-25.1.0-py3-none-any.whl", upload-time = 2025-01-25T11:30:10.164985+00:00, url = "https://files.invalid/a.whl", size = 63152, hashes = {sha256 = "a1", md5 = "a2"}},
]

[[packages]]
name = "cattrs"
version = "24.1.2"
marker = "'always' in dependency_groups"
dependencies = [{name = "attrs"}, {name = "gone"}]
sdist = {name = "cattrs-24.1.2.tar.gz", path = "./cattrs.tar.gz", hashes = {sha256 = "c1"}}

[[packages]]
name = "pysocks"
version = "1.7.1"
marker = "'net' in extras or 'test' in dependency_groups"

[[packages]]
name = "pytest"
version = "8.0.0"
marker = "'test' in dependency_groups and python_version >= '3.9'"
[[packages.dependencies]]
name = "attrs"
version = "25.1.0"

[[packages]]
name = "pywin32"
version = "306"
marker = "sys_platform == 'win32'"

[[packages]]
name = "pypy-only"
version = "1"
marker = "implementation_name == 'pypy'"

[[packages]]
name = "local"
[packages.directory]
path = "."
editable = true

[[packages]]
name = "member"
[packages.directory]
path = "packages/member"

[[packages]]
name = "forked"
version = "1.0"
[packages.vcs]
type = "git"
url = "https://git.invalid/forked"
requested-revision = "main"
commit-id = "0123"

[[packages]]
name = "packed"
version = "1.0"
[packages.archive]
url = "https://user:secret@files.invalid/packed.zip"
hashes = {sha256 = "d1"}
`

func TestPylock(t *testing.T) {
	inventorytest.Compare(t, Pylock(), "pylock.toml", pylockText, `
node attrs 25.1.0 ecosystem=PyPI source=https://registry.invalid/simple hash=sha256:a1 md5:a2 @10:8 "\"attrs\""
node cattrs 24.1.2 ecosystem=PyPI hash=sha256:c1 direct @19:8 "\"cattrs\""
node pysocks 1.7.1 ecosystem=PyPI direct optional @26:8 "\"pysocks\""
node pytest 8.0.0 ecosystem=PyPI direct dev @31:8 "\"pytest\""
node pywin32 306 ecosystem=PyPI direct optional @39:8 "\"pywin32\""
node pypy-only 1 ecosystem=PyPI direct optional @44:8 "\"pypy-only\""
node local  ecosystem=PyPI project @49:8 "\"local\""
node member  ecosystem=PyPI source=packages/member project @55:8 "\"member\""
node forked 1.0 ecosystem=PyPI source=git+https://git.invalid/forked#0123 direct @60:8 "\"forked\""
node packed 1.0 ecosystem=PyPI source=https://files.invalid/packed.zip hash=sha256:d1 direct @69:8 "\"packed\""
edge . -> cattrs 24.1.2
edge . -> pysocks 1.7.1 optional
edge . -> pytest 8.0.0 dev
edge . -> pywin32 306 optional
edge . -> pypy-only 1 optional
edge . -> forked 1.0
edge . -> packed 1.0
edge cattrs 24.1.2 -> attrs 25.1.0
edge pytest 8.0.0 -> attrs 25.1.0
note gone is needed but not listed @22`)
}

func TestPylockInUnusualForms(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"without edges nothing tells the direct packages": {"lock-version = \"1.0\"\n[[packages]]\nname = \"a\"\nversion = \"1\"\n", `node a 1 ecosystem=PyPI @3:8 "\"a\""`},
		"another file": {"[a]\n", "nothing"},
		"values of wrong types": {"lock-version = 1\nextras = 1\ndependency-groups = {a = 1}\n[[packages]]\n[[packages]]\nname = \"a\"\ndependencies = [1, {name = 1}]\nvcs = 1\nwheels = [1]\nmarker = 1\n", `
node a  ecosystem=PyPI @6:8 "\"a\""
note a package without a name @4`},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Pylock(), "pylock.dev.toml", c.src, c.want) })
	}
}

func FuzzPylock(f *testing.F) {
	inventorytest.Fuzz(f, Pylock(), "pylock.toml", pylockText, "lock-version=1\n[[packages]]\nname=\"a\"\ndependencies=[{name=\"a\",version=\"*\"}]\n")
}
