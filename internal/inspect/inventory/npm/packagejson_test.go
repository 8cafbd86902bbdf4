package npm

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const manifestText = `{
  "name": "shop",
  "version": "1.0.0",
  "license": "MIT",
  "packageManager": "pnpm@9.0.0+sha512.00",
  "workspaces": ["packages/*", "!packages/old"],
  "dependencies": {
    "a": "^1.0.0",
    "fast": "^1.0.0",
    "old": "npm:b@^1.0.0"
  },
  "devDependencies": {"a": "*", "tool": "latest"},
  "optionalDependencies": {"fast": "^1.0.0"},
  "peerDependencies": {"host": ">=3", "other": "*"},
  "peerDependenciesMeta": {"other": {"optional": true}, "nobody": true},
  "overrides": {"c": "1.0.0", "d": {"e": "2.0.0"}},
  "resolutions": {"**/f": "3.0.0"},
  "pnpm": {"overrides": {"g>h": "4.0.0"}}
}
`

func attrs(l *component.Listing) string {
	var b strings.Builder
	for _, a := range l.Attrs {
		b.WriteString(strings.ReplaceAll(a.Name, separator, " ") + "=" + a.Value + "\n")
	}
	return strings.TrimSpace(b.String())
}

func TestManifest(t *testing.T) {
	inventorytest.Compare(t, Manifest(), "package.json", manifestText, `
node shop 1.0.0 ecosystem=npm licence=MIT project @2:11 "\"shop\""
asks a ^1.0.0 (dependencies) @8
asks old npm:b@^1.0.0 (dependencies) @10
asks fast ^1.0.0 (optionalDependencies) optional @13
asks a * (devDependencies) dev @12
asks tool latest (devDependencies) dev @12
asks host >=3 (peerDependencies) @14
asks other * (peerDependencies) optional @14`)
	want := `manager=pnpm@9.0.0+sha512.00
workspaces=packages/*
workspaces=!packages/old
override=c
override=d
override=**/f
override=g>h`
	if d := cmp.Diff(want, attrs(inventorytest.Read(t, Manifest(), "package.json", manifestText))); d != "" {
		t.Errorf("attributes (-want +got):\n%s", d)
	}
}

func TestManifestTraps(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a file that only marks the type of modules is no project": {`{"type": "module", "sideEffects": false}`, `nothing`},
		"a project may have no name": {`{"dependencies": {"a": "1"}}`, `
asks a 1 (dependencies) @1`},
		"wrong types are left out": {
			`{"name": 3, "version": [], "license": [1, {"type": "MIT"}], "dependencies": ["a"], "devDependencies": {"b": 2, "": "*", "c": null},
			"optionalDependencies": "d", "peerDependenciesMeta": [], "peerDependencies": {"e": "*"}, "workspaces": 3, "overrides": [1], "pnpm": 1}`, `
node   ecosystem=npm licence=MIT project @1:10 "3"
asks e * (peerDependencies) @2`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, Manifest(), "package.json", c.text, c.want)
		})
	}
	for name, text := range map[string]string{"a list": "[]", "an empty file": "", "half a file": manifestText[:100]} {
		t.Run(name+" is refused", func(t *testing.T) {
			var res inspect.Result
			if err := Manifest().Inspect(inventorytest.File("package.json", []byte(text)), &res); err == nil {
				t.Error("it is read")
			}
		})
	}
}

func TestCatalogsAndManagers(t *testing.T) {
	for name, c := range map[string]struct {
		reader *inventory.Reader
		text   string
		want   string
	}{
		"pnpm-workspace.yaml": {
			PnpmWorkspace(),
			"packages:\n  - 'packages/*'\n  - '!**/test/**'\ncatalog:\n  a: ^1.0.0\ncatalogs:\n  old:\n    a: ^0.9.0\n  default:\n    b: 2\noverrides:\n  c@1>d: 1.0.0\n",
			"workspaces=packages/*\nworkspaces=!**/test/**\noverride=c@1>d\ncatalog: a=^1.0.0\ncatalog:old a=^0.9.0\ncatalog: b=2",
		},
		".yarnrc.yml": {
			YarnSettings(), "nodeLinker: node-modules\ncatalog:\n  a: ^1.0.0\nnpmAuthToken: secret\n", "catalog: a=^1.0.0",
		},
		"the long form of workspaces": {
			Manifest(), `{"name": "m", "workspaces": {"packages": ["a/*"], "nohoist": ["x"], "catalog": {"a": "1"}, "catalogs": {"t": {"b": "2"}}}}`,
			"catalog: a=1\ncatalog:t b=2\nworkspaces=a/*",
		},
		"devEngines name the package manager": {
			Manifest(), `{"name": "m", "devEngines": {"packageManager": {"name": "yarn", "version": "4"}}}`, "manager=yarn",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if d := cmp.Diff(c.want, attrs(inventorytest.Read(t, c.reader, name, c.text))); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
	t.Run("settings without a catalog are nothing", func(t *testing.T) {
		inventorytest.Compare(t, YarnSettings(), ".yarnrc.yml", "nodeLinker: pnp\n", "nothing")
	})
}

func TestInstalled(t *testing.T) {
	const at = "node_modules/a/package.json"
	for name, c := range map[string]struct{ text, want string }{
		"what a package needs at run time": {
			`{"name": "a", "version": "1.0.0", "license": "ISC", "dependencies": {"b": "^1", "f": "1"}, "devDependencies": {"c": "*"},
			"optionalDependencies": {"f": "1"}, "peerDependencies": {"d": "*"}, "peerDependenciesMeta": {"d": {"optional": true}}}`, `
node a 1.0.0 ecosystem=npm licence=ISC @1:10 "\"a\""
asks b ^1 (dependencies) @1
asks f 1 (optionalDependencies) optional @2
asks d * (peerDependencies) optional @2`,
		},
		"npm before version 7 wrote where it came from": {
			`{"_id": "a@1.0.0", "_inBundle": true, "_integrity": "sha512-aaaa", "_resolved": "git+https://git.invalid/a.git#0123",
			"licenses": [{"type": "MIT"}, {"type": "Apache-2.0"}], "name": "a", "version": "1.0.0"}`, `
node a 1.0.0 ecosystem=npm source=git+https://git.invalid/a.git#0123 hash=sha512-aaaa licence=(MIT OR Apache-2.0) bundled @2:67 "\"a\""`,
		},
		"a file without a name is no package": {`{"type": "commonjs"}`, `nothing`},
		"a name must be text":                 {`{"name": {}, "version": "1.0.0"}`, `nothing`},
		"a package without a version":         {`{"name": "a", "version": 1}`, "node a  ecosystem=npm @1:10 \"\\\"a\\\"\""},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, Installed(), at, c.text, c.want)
		})
	}
	l := inventorytest.Read(t, Installed(), at, `{"name": "a", "bundledDependencies": ["b", 1, ""], "bundleDependencies": true}`)
	if got := attrs(l); got != "bundles=*\nbundles=b" {
		t.Errorf("bundles: %s", got)
	}
}

func TestIsInstalled(t *testing.T) {
	for dir, want := range map[string]bool{
		"node_modules/a":                             true,
		"node_modules/@s/a":                          true,
		"app/node_modules/a/node_modules/@s/b":       true,
		"node_modules/.pnpm/a@1.0.0/node_modules/a":  true,
		"x.zip!/node_modules/a":                      true,
		"node_modules/.store/@s/a@1/node_modules/@s": false,
		"node_modules/a/test/node_modules/b":         false,
		"node_modules/a/lib":                         false,
		"node_modules/@s":                            false,
		"node_modules/.bin":                          false,
		"node_modules/.pnpm/a@1.0.0":                 false,
		"node_modules/":                              false,
		"my_node_modules/a":                          false,
		"a":                                          false,
		"":                                           false,
	} {
		if got := isInstalled(dir); got != want {
			t.Errorf("isInstalled(%q) = %v", dir, got)
		}
	}
}

func TestIsFixture(t *testing.T) {
	for dir, want := range map[string]bool{
		"node_modules/a/test/node_modules/b":                true,
		"node_modules/@s/a/lib/__fixtures__/node_modules/b": true,
		"node_modules/a/dist/app/node_modules/b":            false,
		"node_modules/test/dist/node_modules/b":             false,
		"test/node_modules/a/dist/node_modules/b":           false,
	} {
		if got := isFixture(dir); got != want {
			t.Errorf("isFixture(%q) = %v", dir, got)
		}
	}
}

func TestWorkspaceGlobs(t *testing.T) {
	w := newWorkspaceGlobs([]string{"packages/*", "./apps/**/", "libs/{a,b}-*", "tools/[xy]", "!packages/old", "!**/test/**", "{broken", "a/**/**/**/**/**/b"})
	for dir, want := range map[string]bool{
		"packages/a": true, "packages/a/b": false, "packages": false, "packages/old": false,
		"apps/a": true, "apps/a/b/c": true, "apps": true, "apps/a/test/b": false,
		"libs/a-1": true, "libs/c-1": false, "tools/x": true, "tools/z": false,
		"": false, "{broken": true, "a/b": false,
	} {
		if got := w.match(dir); got != want {
			t.Errorf("match(%q) = %v", dir, got)
		}
	}
	if got := len(expandBraces(strings.Repeat("{a,b}", 30))); got > maxGlobs {
		t.Errorf("30 pairs of braces make %d globs", got)
	}
}
