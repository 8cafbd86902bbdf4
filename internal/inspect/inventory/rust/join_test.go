package rust

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

const threeScopes = `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["build", "dev", "maybe", "prod", "win"]

[[package]]
name = "build"
version = "1.0.0"
source = "` + index + `"
dependencies = ["shared"]

[[package]]
name = "dev"
version = "2.0.0"
source = "` + index + `"
dependencies = ["deep", "shared"]

[[package]]
name = "deep"
version = "0.1.0"
source = "` + index + `"

[[package]]
name = "maybe"
version = "1.0.0"
source = "` + index + `"

[[package]]
name = "prod"
version = "1.2.3"
source = "` + index + `"
dependencies = ["shared"]

[[package]]
name = "shared"
version = "1.0.0"
source = "` + index + `"

[[package]]
name = "win"
version = "1.0.0"
source = "` + index + `"
`

func TestJoin(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a manifest gives the lock file its scopes": {
			files: map[string]string{
				"Cargo.lock": threeScopes,
				"Cargo.toml": `[package]
name = "app"
version = "0.1.0"
license = "MIT"
[dependencies]
prod = "1.2"
maybe = { version = "1", optional = true }
[dev-dependencies]
dev = "2"
[build-dependencies]
build = "1"
[target.'cfg(windows)'.dependencies]
win = "1"
`,
			},
			want: `== Cargo.lock
app 0.1.0 project @4
build 1.0.0 direct dev @9
dev 2.0.0 direct dev @15
deep 0.1.0 dev @21
maybe 1.0.0 direct optional @26
prod 1.2.3 direct @31
shared 1.0.0 @37
win 1.0.0 direct optional @42
app 0.1.0 -> build 1.0.0 dev
app 0.1.0 -> dev 2.0.0 dev
app 0.1.0 -> maybe 1.0.0 optional
app 0.1.0 -> prod 1.2.3
app 0.1.0 -> win 1.0.0 optional
build 1.0.0 -> shared 1.0.0
dev 2.0.0 -> deep 0.1.0
dev 2.0.0 -> shared 1.0.0
prod 1.2.3 -> shared 1.0.0
== Cargo.toml
app 0.1.0 project @2
`,
		},
		"members inherit from their workspace and use its lock file": {
			files: map[string]string{
				"Cargo.toml": `[workspace]
members = ["crates/*"]
[workspace.package]
version = "3.1.4"
[workspace.dependencies]
logging = { package = "log", version = "0.4" }
lib = { path = "crates/lib" }
unused = "1"
`,
				"crates/app/Cargo.toml": `[package]
name = "app"
version.workspace = true
[dependencies]
logging.workspace = true
lib = { workspace = true }
missing = { workspace = true }
[dev-dependencies]
old = { package = "rand", version = "0.7" }
rand = "0.8"
`,
				"crates/lib/Cargo.toml": "[package]\nname = \"lib\"\nversion = \"0.1.0\"\n[dependencies]\nrand = \"0.7\"\n",
				"Cargo.lock": `version = 4
[[package]]
name = "app"
version = "3.1.4"
dependencies = ["lib", "log", "rand 0.7.0", "rand 0.8.0"]
[[package]]
name = "lib"
version = "0.1.0"
dependencies = ["rand 0.7.0"]
[[package]]
name = "log"
version = "0.4.8"
source = "` + index + `"
[[package]]
name = "rand"
version = "0.7.0"
source = "` + index + `"
[[package]]
name = "rand"
version = "0.8.0"
source = "` + index + `"
`,
			},
			want: `== Cargo.lock
app 3.1.4 project @3
lib 0.1.0 project @7
log 0.4.8 direct @11
rand 0.7.0 direct @15
rand 0.8.0 direct dev @19
app 3.1.4 -> lib 0.1.0
app 3.1.4 -> log 0.4.8
app 3.1.4 -> rand 0.7.0 dev
app 3.1.4 -> rand 0.8.0 dev
lib 0.1.0 -> rand 0.7.0
== Cargo.toml
== crates/app/Cargo.toml
app 3.1.4 project @2
lib  source=crates/lib project @6
app 3.1.4 -> lib 
note: missing is inherited, but Cargo.toml does not list it
== crates/lib/Cargo.toml
lib 0.1.0 project @2
`,
		},
		"without a lock file, requirements are components without a version": {
			files: map[string]string{"Cargo.toml": "[package]\nname = \"lib\"\nversion = \"0.1.0\"\n[dependencies]\nlog = \"0.4\"\nown = { path = \"own\" }\n[dev-dependencies]\nrand = \"0.8\"\n"},
			want: `== Cargo.toml
lib 0.1.0 project @2
own  source=own project @6
log  req=0.4 direct @5
rand  req=0.8 direct dev @8
lib 0.1.0 -> own 
lib 0.1.0 -> log 
lib 0.1.0 -> rand  dev
`,
		},
		"a crate that the lock file above does not list is not covered by it": {
			files: map[string]string{
				"Cargo.lock":      "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\n",
				"fuzz/Cargo.toml": "[package]\nname = \"fuzz\"\nversion = \"0.0.0\"\n[dependencies]\nlibfuzzer-sys = \"0.4\"\n",
			},
			want: "== Cargo.lock\napp 0.1.0 project @3\n== fuzz/Cargo.toml\nfuzz 0.0.0 project @2\nlibfuzzer-sys  req=0.4 direct @5\nfuzz 0.0.0 -> libfuzzer-sys \n",
		},
		"a manifest and a lock file that disagree": {
			files: map[string]string{
				"Cargo.toml": "[package]\nname = \"app\"\nversion = \"0.1.0\"\n[dependencies]\nlog = \"0.5\"\nnew = \"1\"\nfork = { git = \"https://git.test/fork\", version = \"9\" }\n",
				"Cargo.lock": "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"fork\", \"log\"]\n[[package]]\nname = \"fork\"\nversion = \"1.0.0\"\nsource = \"git+https://git.test/fork#12\"\n[[package]]\nname = \"log\"\nversion = \"0.4.8\"\nsource = \"" + index + "\"\n",
			},
			want: `== Cargo.lock
app 0.1.0 project @3
fork 1.0.0 source=git+https://git.test/fork#12 direct @7
log 0.4.8 direct @11
app 0.1.0 -> fork 1.0.0
app 0.1.0 -> log 0.4.8
== Cargo.toml
app 0.1.0 project @2
!! Cargo.toml:5:1: Cargo.toml asks for log 0.5, but Cargo.lock holds 0.4.8
!! Cargo.toml:6:1: Cargo.toml asks for new 1, which Cargo.lock does not list for app
`,
		},
		"vendored crates are installed components, and their own lock files nobody's": {
			files: map[string]string{
				"Cargo.toml":                        "[package]\nname = \"app\"\nversion = \"0.1.0\"\n",
				"vendor/log/.cargo-checksum.json":   `{"files":{"Cargo.toml":"00"},"package":"` + sum + `"}`,
				"vendor/log/Cargo.toml":             "[package]\nname = \"log\"\nversion = \"0.4.8\"\n[dependencies]\ncfg-if = \"0.1\"\n",
				"vendor/log/Cargo.lock":             threeScopes,
				"vendor/log/test_max/Cargo.toml":    "[package]\nname = \"nobody\"\nversion = \"0.1.0\"\n[dependencies]\nlog = \"9\"\n",
				"registry/src/x/a-1.0.0/.cargo-ok":  "ok",
				"registry/src/x/a-1.0.0/Cargo.toml": "[package]\nname = \"a\"\nversion = \"1.0.0\"\n",
				"git/checkouts/r/1/.cargo-ok":       "",
				"git/checkouts/r/1/Cargo.toml":      "[workspace]\nmembers = [\"x\"]\n",
			},
			want: `== Cargo.toml
app 0.1.0 project @2
== git/checkouts/r/1/.cargo-ok
note: a checkout of other people's crates; which of them are used is not written here
== git/checkouts/r/1/Cargo.toml
== registry/src/x/a-1.0.0/Cargo.toml
a 1.0.0 @2
== vendor/log/Cargo.toml
log 0.4.8 hash=sha256:` + sum + ` @2
`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, all(joined(t, c.files))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestManifestDeclaresItsDependencies(t *testing.T) {
	src := `[project]
name = "old"
version = "0.1.0"
[dependencies]
short = "1"
"quoted" = { version = "2", registry = "other" }
[dependencies.long]
version = "3"
package = "real-name"
optional = true
[dev_dependencies]
under = "4"
[target.'cfg(unix)'.dev-dependencies]
nix = "5"
`
	l := read(t, CargoToml(), "Cargo.toml", src)
	type decl struct {
		Name, Requirement, Kind, Scope, Extra string
		Line                                  uint32
	}
	var got []decl
	for _, d := range l.Declarations {
		got = append(got, decl{d.Name, d.Requirement, d.Kind, d.Scope.String(), d.Extra, d.At.Line})
	}
	want := []decl{
		{"short", "1", "dependencies", "prod", "", 5},
		{"quoted", "2", "dependencies", "prod", "registry=other", 6},
		{"real-name", "3", "dependencies", "optional", "as=long", 7},
		{"under", "4", "dev-dependencies", "dev", "", 12},
		{"nix", "5", "target.cfg(unix).dev-dependencies", "dev", "", 14},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzJoin(f *testing.F) {
	f.Add(threeScopes, "[package]\nname = \"app\"\nversion.workspace = true\n[dependencies]\nprod = \"1.2\"\nx = { workspace = true }\n", "[workspace]\n[workspace.dependencies]\nx = { path = \"../x\", package = \"y\" }\n")
	f.Fuzz(func(t *testing.T, lock, member, root string) {
		s := inventory.NewSet(listings(t, map[string]string{
			"Cargo.lock": lock, "a/Cargo.toml": member, "Cargo.toml": root, "v/Cargo.toml": member, "v/.cargo-checksum.json": root,
			"v/x/Cargo.toml": root,
		}, true))
		Join().Run(s)
		for _, l := range s.Finish(func(string) string { return ecosystem }) {
			checkShape(t, l, 2*len(lock+member+root)+4)
		}
	})
}
