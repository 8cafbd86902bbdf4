package rust

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
)

const (
	index = `registry+https://github.com/rust-lang/crates.io-index`
	sum   = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
)

func TestCargoLockOfAllVersions(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"version 1: full ids, checksums apart": {
			src: `[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "log 0.4.8 (` + index + `)",
 "own 1.0.0 (git+https://git.test/own?rev=abc#abcdef)",
]

[[package]]
name = "log"
version = "0.4.8"
source = "` + index + `"

[[package]]
name = "own"
version = "1.0.0"
source = "git+https://git.test/own?rev=abc#abcdef"

[metadata]
"checksum log 0.4.8 (` + index + `)" = "` + sum + `"
"checksum own 1.0.0 (git+https://git.test/own?rev=abc#abcdef)" = "<none>"
`,
			want: `app 0.1.0 project @2
log 0.4.8 hash=sha256:` + sum + ` direct @10
own 1.0.0 source=git+https://git.test/own?rev=abc#abcdef direct @15
app 0.1.0 -> log 0.4.8
app 0.1.0 -> own 1.0.0
`,
		},
		"version 2: names alone, versions where a name is not enough": {
			src: `[[package]]
name = "app"
version = "0.1.0"
dependencies = ["log", "rand 0.7.0", "rand 0.8.0"]

[[package]]
name = "log"
version = "0.4.8"
source = "` + index + `"
checksum = "` + sum + `"
dependencies = ["rand 0.8.0"]

[[package]]
name = "rand"
version = "0.7.0"
source = "` + index + `"

[[package]]
name = "rand"
version = "0.8.0"
source = "` + index + `"
`,
			want: `app 0.1.0 project @2
log 0.4.8 hash=sha256:` + sum + ` direct @7
rand 0.7.0 direct @14
rand 0.8.0 direct @19
app 0.1.0 -> log 0.4.8
app 0.1.0 -> rand 0.7.0
app 0.1.0 -> rand 0.8.0
log 0.4.8 -> rand 0.8.0
`,
		},
		"version 3: sources where a version is not enough, another registry": {
			src: `version = 3

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "x 1.0.0 (` + index + `)",
 "x 1.0.0 (registry+https://registry.invalid/index)",
 "x 1.0.0 (git+https://git.test/x?branch=main)",
]

[[package]]
name = "x"
version = "1.0.0"
source = "git+https://git.test/x?branch=main#0123"

[[package]]
name = "x"
version = "1.0.0"
source = "` + index + `"

[[package]]
name = "x"
version = "1.0.0"
source = "registry+https://registry.invalid/index"
dependencies = ["x 1.0.0 (` + index + `)"]
`,
			want: `app 0.1.0 project @4
x 1.0.0 source=git+https://git.test/x?branch=main#0123 direct @13
x 1.0.0 direct @18
x 1.0.0 source=registry+https://registry.invalid/index direct @23
app 0.1.0 -> x 1.0.0
app 0.1.0 -> x 1.0.0
app 0.1.0 -> x 1.0.0
x 1.0.0 -> x 1.0.0
`,
		},
		"version 4: sparse default registry, unused patches left out": {
			src: `# generated
version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["log"]

[[package]]
name = "log"
version = "0.4.8"
source = "sparse+https://index.` + ecosystem + `/"

[[patch.unused]]
name = "serde"
version = "1.0.0"
`,
			want: `app 0.1.0 project @5
log 0.4.8 direct @10
app 0.1.0 -> log 0.4.8
`,
		},
		"before 2017: a root table": {
			src: `[root]
name = "app"
version = "0.1.0"
dependencies = ["log 0.3.0 (` + index + `)"]

[[package]]
name = "log"
version = "0.3.0"
source = "` + index + `"
`,
			want: "app 0.1.0 project @2\nlog 0.3.0 direct @7\napp 0.1.0 -> log 0.3.0\n",
		},
		"a replaced package is not built, its replacement is": {
			src: `[[package]]
name = "app"
version = "0.1.0"
dependencies = ["log 0.4.8 (` + index + `)"]

[[package]]
name = "log"
version = "0.4.8"
source = "` + index + `"
replace = "log 0.4.8 (git+https://git.test/log#77)"

[[package]]
name = "log"
version = "0.4.8"
source = "git+https://git.test/log#77"
`,
			// The id of the replacement is the replaced one's, but for the source.
			want: `app 0.1.0 project @2
log 0.4.8 source=git+https://git.test/log#77 direct @13
app 0.1.0 -> log 0.4.8
`,
		},
		"what is not listed is said": {
			src:  "[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"gone\", \"app 2.0.0\"]\n[[package]]\nversion = \"1.0.0\"\n",
			want: "app 0.1.0 project @2\nnote: a package without a name\nnote: \"gone\" is not in the list of packages\nnote: \"app 2.0.0\" is not in the list of packages\n",
		},
		"an empty file": {src: "version = 4\n", want: ""},
	} {
		t.Run(name, func(t *testing.T) {
			l := read(t, CargoLock(), "Cargo.lock", c.src)
			if diff := cmp.Diff(c.want, show(l)); diff != "" {
				t.Error(diff)
			}
			checkShape(t, l, len(c.src))
		})
	}
}

func TestCargoLockThatIsNoTOMLIsRefused(t *testing.T) {
	var res inspect.Result
	if err := CargoLock().Inspect(file("Cargo.lock", []byte("<html>")), &res); err == nil || len(res.Listings) > 0 {
		t.Errorf("error %v, %d listings", err, len(res.Listings))
	}
}

// TestCargoReadsTheSameLockFile asks cargo itself for the graph of a project
// whose crates are all local, so that it needs no registry.
func TestCargoReadsTheSameLockFile(t *testing.T) {
	cargo, err := exec.LookPath("cargo")
	if err != nil {
		t.Skip("cargo is not installed")
	}
	dir := t.TempDir()
	for p, content := range map[string]string{
		"Cargo.toml":   "[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n",
		"a/Cargo.toml": "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\nb = { path = \"../b\" }\n[dev-dependencies]\nc = { path = \"../c\" }\n",
		"b/Cargo.toml": "[package]\nname = \"b\"\nversion = \"0.2.0\"\nedition = \"2021\"\n",
		"c/Cargo.toml": "[package]\nname = \"c\"\nversion = \"0.3.0\"\nedition = \"2021\"\n",
		"a/src/lib.rs": "", "b/src/lib.rs": "", "c/src/lib.rs": "",
	} {
		p = filepath.Join(dir, p)
		if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(cargo, "generate-lockfile", "--offline")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("cargo cannot write a lock file here: %v\n%s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(dir, "Cargo.lock"))
	if err != nil {
		t.Fatal(err)
	}
	want := "a 0.1.0 project\nb 0.2.0 project\nc 0.3.0 project\na 0.1.0 -> b 0.2.0\na 0.1.0 -> c 0.3.0\n"
	l := read(t, CargoLock(), "Cargo.lock", string(data))
	for i := range l.Nodes {
		l.Nodes[i].At.Line = 0
	}
	if diff := cmp.Diff(want, show(l)); diff != "" {
		t.Error(diff)
	}
}

func TestManyPackagesOfOneNameStayWithinTheBudget(t *testing.T) {
	var b strings.Builder
	b.WriteString("version = 4\n")
	const n = 20000
	for i := range n {
		fmt.Fprintf(&b, "[[package]]\nname = \"x\"\nversion = \"1.0.%d\"\ndependencies = [\"x 1.0.%d\", \"x 9\"]\n", i, n-1-i)
	}
	in := file("Cargo.lock", []byte(b.String()))
	in.Budget = budget.New(budget.Limits{Steps: 1_000_000}, in.Size)
	var res inspect.Result
	if err := CargoLock().Inspect(in, &res); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

// large returns a lock file of n packages, each of which needs five others.
func large(n int) string {
	var b strings.Builder
	b.WriteString("version = 4\n")
	for i := range n {
		fmt.Fprintf(&b, "\n[[package]]\nname = \"package-%d\"\nversion = \"1.%d.0\"\nsource = \"%s\"\nchecksum = \"%s\"\ndependencies = [\n", i, i%100, index, sum)
		for k := range 5 {
			fmt.Fprintf(&b, " \"package-%d\",\n", (i*7+k*13)%n)
		}
		b.WriteString("]\n")
	}
	return b.String()
}

func BenchmarkCargoLock10k(b *testing.B) {
	data := []byte(large(10000))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := CargoLock().Inspect(file("Cargo.lock", data), &res); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzCargoLock(f *testing.F) {
	f.Add(large(3))
	f.Add("[root]\nname = \"a\"\ndependencies = [\"b 1 (x)\", 3]\n[[package]]\nname=\"b\"\nreplace=\"b 1\"\nversion=\"1\"\n[metadata]\n\"checksum a\" = 1\n")
	f.Fuzz(func(t *testing.T, src string) {
		var res inspect.Result
		if CargoLock().Inspect(file("Cargo.lock", []byte(src)), &res) == nil {
			for _, l := range res.Listings {
				checkShape(t, l, 2*len(src)+4) // UTF-16 grows when it is read
			}
		}
	})
}
