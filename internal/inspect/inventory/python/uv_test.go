package python

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// uvWorkspace is a lock file of a workspace of two projects, with versions of
// numpy for different platforms and a package from git.
const uvWorkspace = `version = 1
revision = 3
requires-python = ">=3.9"
resolution-markers = ["python_full_version < '3.10'", "python_full_version >= '3.10'"]

[manifest]
members = ["shop", "tools"]
overrides = [{ name = "urllib3", specifier = ">=2" }]

[[package]]
name = "colorama"
version = "0.4.6"
source = { registry = "https://registry.invalid/simple" }

[[package]]
name = "numpy"
version = "1.26.4"
source = { registry = "https://registry.invalid/simple" }
resolution-markers = ["python_full_version < '3.10'"]
sdist = { url = "https://files.invalid/numpy-1.26.4.tar.gz", hash = "sha256:n0", size = 1, upload-time = "2024-02-05T23:48:50.123Z" }
wheels = [
    { url = "https://files.invalid/numpy-1.26.4-cp39-win.whl", hash = "sha256:n1", size = 2 },
    { url = "https://files.invalid/numpy-1.26.4-cp39-linux.whl", hash = "sha256:n2" },
]

[[package]]
name = "numpy"
version = "2.2.0"
source = { registry = "https://registry.invalid/simple" }

[[package]]
name = "pysocks"
version = "1.7.1"
source = { url = "https://files.invalid/pysocks.whl" }

[[package]]
name = "pytest"
version = "8.3.0"
source = { registry = "https://registry.invalid/simple" }
dependencies = [
    { name = "colorama", marker = "sys_platform == 'win32'" },
    { name = "gone" },
]

[[package]]
name = "requests"
version = "2.32.0"
source = { git = "https://git.invalid/requests?tag=v2.32.0#0123" }

[package.optional-dependencies]
socks = [
    { name = "pysocks" },
]

[[package]]
name = "shop"
version = "1.0.0"
source = { editable = "." }
dependencies = [
    { name = "numpy", version = "1.26.4", source = { registry = "https://registry.invalid/simple" }, marker = "python_full_version < '3.10'" },
    { name = "numpy", version = "2.2.0", source = { registry = "https://registry.invalid/simple" }, marker = "python_full_version >= '3.10'" },
    { name = "requests", extra = ["socks"] },
    { name = "tools" },
]

[package.optional-dependencies]
redis = [{ name = "redis" }]

[package.dev-dependencies]
dev = [{ name = "pytest" }]
api = [{ name = "redis", marker = "extra == 'extra-4-shop-redis'" }]

[package.metadata]
requires-dist = [{ name = "numpy" }]

[[package]]
name = "redis"
version = "5.0.0"
source = { registry = "https://registry.invalid/simple" }

[[package]]
name = "tools"
source = { virtual = "packages/tools" }
dependencies = [{ name = "requests" }]
`

func TestUVLock(t *testing.T) {
	inventorytest.Compare(t, UVLock(), "uv.lock", uvWorkspace, `
node colorama 0.4.6 ecosystem=PyPI source=https://registry.invalid/simple dev @11:8 "\"colorama\""
node numpy 1.26.4 ecosystem=PyPI source=https://registry.invalid/simple hash=sha256:n0 sha256:n1 sha256:n2 direct @16:8 "\"numpy\""
node numpy 2.2.0 ecosystem=PyPI source=https://registry.invalid/simple direct @27:8 "\"numpy\""
node pysocks 1.7.1 ecosystem=PyPI source=https://files.invalid/pysocks.whl @32:8 "\"pysocks\""
node pytest 8.3.0 ecosystem=PyPI source=https://registry.invalid/simple direct dev @37:8 "\"pytest\""
node requests 2.32.0 ecosystem=PyPI source=git+https://git.invalid/requests?tag=v2.32.0#0123 direct @46:8 "\"requests\""
node shop 1.0.0 ecosystem=PyPI project @56:8 "\"shop\""
node redis 5.0.0 ecosystem=PyPI source=https://registry.invalid/simple direct optional @77:8 "\"redis\""
node tools  ecosystem=PyPI source=packages/tools project @82:8 "\"tools\""
edge pytest 8.3.0 -> colorama 0.4.6 optional
edge requests 2.32.0 -> pysocks 1.7.1
edge shop 1.0.0 -> numpy 1.26.4
edge shop 1.0.0 -> numpy 2.2.0
edge shop 1.0.0 -> pytest 8.3.0 dev
edge shop 1.0.0 -> requests 2.32.0
edge shop 1.0.0 -> redis 5.0.0 optional
edge shop 1.0.0 -> tools
edge tools -> requests 2.32.0
note gone is needed but not listed @42`)
}

func TestUVLockInUnusualForms(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"of a script": {`version = 1
requires-python = ">=3.9"
[manifest]
requirements = [{ name = "rich", specifier = ">=13" }]
[manifest.dependency-groups]
dev = [{ name = "ruff" }]
[[package]]
name = "rich"
version = "13.0"
source = { registry = "https://registry.invalid/simple" }
[[package]]
name = "ruff"
version = "0.5"
source = { path = "vendor/ruff.whl" }
`, `
node rich 13.0 ecosystem=PyPI source=https://registry.invalid/simple direct @8:8 "\"rich\""
node ruff 0.5 ecosystem=PyPI source=vendor/ruff.whl direct dev @12:8 "\"ruff\""
edge . -> rich 13.0
edge . -> ruff 0.5 dev`},
		"without packages": {"version = 1\nrequires-python = \">=3.9\"\n", ""},
		"another file":     {"[tool]\nname = \"x\"\n", "nothing"},
		"an empty file":    {"", "nothing"},
		"of the old groups": {"[[package]]\nname = \"a\"\nsource = { virtual = \".\" }\n[package.dependency-groups]\ntest = [{ name = \"b\" }]\n[[package]]\nname = \"b\"\n", `
node a  ecosystem=PyPI project @2:8 "\"a\""
node b  ecosystem=PyPI direct dev @7:8 "\"b\""
edge a -> b dev`},
		"values of wrong types": {`[[package]]
source = 1
[[package]]
name = "a"
version = []
source = { registry = 1, editable = 2 }
dependencies = [1, { name = 2 }, { name = "a", version = 1, source = 1 }]
wheels = { hash = "x" }
sdist = "x"
optional-dependencies = [1]
dev-dependencies = "x"
`, `
node a  ecosystem=PyPI source=1 @4:8 "\"a\""
note a package without a name @1`},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, UVLock(), "uv.lock", c.src, c.want) })
	}
}

func TestUVLockThatIsDamagedIsRefused(t *testing.T) {
	var res inspect.Result
	if err := UVLock().Inspect(inventorytest.File("uv.lock", []byte("version = \n")), &res); err == nil {
		t.Error("no error")
	}
}

func FuzzUVLock(f *testing.F) {
	inventorytest.Fuzz(f, UVLock(), "uv.lock", uvWorkspace, "[[package]]\nname=\"a\"\ndependencies=[{name=\"a\",marker=\"extra==1\"}]\n")
}

// largeUV returns a lock file of n packages, each of which needs five others.
func largeUV(n int) string {
	var b strings.Builder
	b.WriteString("version = 1\nrevision = 3\nrequires-python = \">=3.9\"\n")
	for i := range n {
		fmt.Fprintf(&b, "\n[[package]]\nname = \"package-%d\"\nversion = \"1.%d.0\"\nsource = { registry = \"https://registry.invalid/simple\" }\ndependencies = [\n", i, i%100)
		for k := range 5 {
			fmt.Fprintf(&b, "    { name = \"package-%d\", marker = \"python_full_version >= '3.9' or sys_platform == 'linux'\" },\n", (i*7+k*13+1)%n)
		}
		fmt.Fprintf(&b, "]\nsdist = { url = \"https://files.invalid/packages/aa/bb/package-%d.tar.gz\", hash = \"sha256:%064x\", size = 1234 }\nwheels = [\n", i, i)
		for k := range 6 {
			fmt.Fprintf(&b, "    { url = \"https://files.invalid/packages/aa/bb/package_%d-cp3%d-manylinux.whl\", hash = \"sha256:%064x\", size = 1234 },\n", i, k, i*k)
		}
		b.WriteString("]\n")
	}
	return b.String()
}

func BenchmarkUVLock5k(b *testing.B) { benchmarkUV(b, 5000) }

func BenchmarkUVLock20k(b *testing.B) { benchmarkUV(b, 20_000) }

func benchmarkUV(b *testing.B, n int) {
	data := largeUV(n)
	r := UVLock()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, r, "uv.lock", data); len(l.Nodes) != n || len(l.Edges) < 4*n {
			b.Fatal(len(l.Nodes), len(l.Edges))
		}
	}
}
