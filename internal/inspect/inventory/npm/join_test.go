package npm

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func readers() []*inventory.Reader {
	return []*inventory.Reader{
		PackageLock(), HiddenLock(), YarnLock(), YarnSettings(), PnpmLock(), PnpmInstalled(), PnpmWorkspace(),
		BunLock(), BunBinary(), Manifest(), Installed(),
	}
}

type files map[string]string

// joined reads and joins files and shows the listings whose paths begin with one
// of the given prefixes, all of them if there is none, and the findings.
func joined(t *testing.T, fs files, only ...string) string {
	t.Helper()
	var b strings.Builder
	keep := true
	for line := range strings.Lines(inventorytest.Joined(t, readers(), Join(), ecosystem, fs)) {
		if p, ok := strings.CutPrefix(strings.TrimSpace(line), "== "); ok {
			keep = len(only) == 0
			for _, o := range only {
				keep = keep || strings.HasPrefix(p, o)
			}
		}
		if (keep || strings.HasPrefix(line, "!!")) && !strings.HasPrefix(line, "asks ") {
			b.WriteString(strings.ReplaceAll(line, " ecosystem=npm", ""))
		}
	}
	return b.String()
}

func expect(t *testing.T, got, want string) {
	t.Helper()
	if d := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// lockWith writes a package-lock.json of version 3 with the given entries behind
// the root's.
func lockWith(root string, entries ...string) string {
	return `{"lockfileVersion": 3, "packages": {"": ` + root + strings.Join(append([]string{""}, entries...), ",\n") + `}}`
}

func at(name, version string, more ...string) string {
	return fmt.Sprintf(`"node_modules/%s": {"version": %q%s}`, name, version, strings.Join(append([]string{""}, more...), ", "))
}

func TestManifestAndPackageLockDisagree(t *testing.T) {
	for name, c := range map[string]struct{ manifest, lock, want string }{
		"in step": {
			`{"name": "m", "dependencies": {"a": "^1.0.0"}}`,
			lockWith(`{"dependencies": {"a": "^1.0.0"}}`, at("a", "1.2.0")), "",
		},
		"a version outside of the range": {
			`{"name": "m", "dependencies": {"a": "^2.0.0"}}`,
			lockWith(`{"dependencies": {"a": "^1.0.0"}}`, at("a", "1.2.0")),
			"!! package.json:1:32 a ^2.0.0 is asked for here, and package-lock.json holds 1.2.0",
		},
		"a package that is missing": {
			`{"name": "m", "dependencies": {"a": "^1.0.0", "b": "1"}, "devDependencies": {"c": "*"}}`,
			lockWith(`{"dependencies": {"a": "^1.0.0"}}`, at("a", "1.2.0")),
			"!! package.json:1:47 b is asked for here and missing in package-lock.json\n!! package.json:1:78 c is asked for here and missing in package-lock.json",
		},
		"a package that is there for somebody else is not missing": {
			`{"name": "m", "dependencies": {"a": "^1.0.0", "b": "^1.0.0"}}`,
			lockWith(`{"dependencies": {"a": "^1.0.0"}}`, at("a", "1.2.0", `"dependencies": {"b": "1"}`), at("b", "1.0.0")), "",
		},
		"but one out of range is": {
			`{"name": "m", "dependencies": {"b": "^2.0.0"}}`,
			lockWith(`{}`, at("a", "1.2.0", `"dependencies": {"b": "1"}`), at("b", "1.0.0")),
			"!! package.json:1:32 b is asked for here and missing in package-lock.json",
		},
		"optional packages and peers may be missing": {
			`{"name": "m", "optionalDependencies": {"a": "1"}, "peerDependencies": {"b": "1", "c": "2"}, "peerDependenciesMeta": {"c": {"optional": true}}}`,
			lockWith(`{}`), "",
		},
		"an alias in step": {
			`{"name": "m", "dependencies": {"x": "npm:a@^1.0.0"}}`,
			lockWith(`{"dependencies": {"x": "npm:a@^1.0.0"}}`, at("x", "1.2.0", `"name": "a"`)), "",
		},
		"an alias that holds another version": {
			`{"name": "m", "dependencies": {"x": "npm:a@^2.0.0"}}`,
			lockWith(`{"dependencies": {"x": "npm:a@^1.0.0"}}`, at("x", "1.2.0", `"name": "a"`)),
			"!! package.json:1:32 x npm:a@^2.0.0 is asked for here, and package-lock.json holds 1.2.0",
		},
		"a lock file that puts another package in the place of one": {
			`{"name": "m", "dependencies": {"a": "^1.0.0"}}`,
			lockWith(`{"dependencies": {"a": "^1.0.0"}}`, at("a", "1.2.0", `"name": "evil"`)),
			"!! package.json:1:32 a ^1.0.0 is asked for here, and package-lock.json holds evil 1.2.0",
		},
		"what is set by hand answers everything": {
			`{"name": "m", "dependencies": {"a": "^2.0.0", "b": "1"}, "overrides": {"a": "1.2.0", "b@1": "-"}}`,
			lockWith(`{"dependencies": {"a": "^2.0.0"}}`, at("a", "1.2.0")), "",
		},
		"git, addresses, folders, tags and what is fetched from elsewhere": {
			`{"name": "m", "dependencies": {"a": "user/a", "b": "https://files.invalid/b.tgz", "c": "file:../c", "d": "next", "e": "^2.0.0", "f": ""}}`,
			lockWith(`{"dependencies": {"a": "", "b": "", "d": "", "e": "", "f": ""}}`,
				at("a", "1.0.0"), at("b", "1.0.0"), at("d", "1.0.0"), at("e", "1.0.0", `"resolved": "git+https://git.invalid/e.git"`), at("f", "1.0.0")), "",
		},
		"a git dependency that is missing": {
			`{"name": "m", "dependencies": {"a": "user/a"}}`, lockWith(`{}`),
			"!! package.json:1:32 a is asked for here and missing in package-lock.json",
		},
	} {
		t.Run(name, func(t *testing.T) {
			expect(t, joined(t, files{"package.json": c.manifest, "package-lock.json": c.lock}, "none"), c.want)
		})
	}
}

func TestReportsAreBounded(t *testing.T) {
	var needs strings.Builder
	for i := range 2 * maxReports {
		fmt.Fprintf(&needs, `"p%d": "1", `, i)
	}
	got := joined(t, files{
		"package.json": `{"name": "m", "dependencies": {` + needs.String() + `"p": "1"}}`, "package-lock.json": lockWith(`{}`),
	}, "package-lock.json")
	if n := strings.Count(got, "!!"); n != maxReports || !strings.Contains(got, "note there are more disagreements") {
		t.Errorf("%d findings, want %d and a note", n, maxReports)
	}
}

func TestPackageLockTakesWhatTheManifestSays(t *testing.T) {
	t.Run("version 1 has no root", func(t *testing.T) {
		expect(t, joined(t, files{
			"package.json": `{"name": "m", "version": "1.0.0", "workspaces": ["w"],
				"dependencies": {"a": "^1.0.0", "old": "npm:b@^1.0.0"}, "devDependencies": {"t": "1"}, "optionalDependencies": {"f": "1", "gone": "1"}}`,
			"w/package.json": `{"name": "web", "version": "0.1.0", "devDependencies": {"a": "^1.0.0"}, "dependencies": {"b": "^2.0.0"}}`,
			"package-lock.json": `{"lockfileVersion": 1, "dependencies": {"a": {"version": "1.0.0", "requires": {"b": "2"}}, "b": {"version": "2.0.0"},
				"old": {"version": "npm:b@1.0.0"}, "t": {"version": "1.0.0", "dev": true}, "f": {"version": "1.0.0", "optional": true},
				"web": {"version": "file:w", "requires": {"a": "^1.0.0", "b": "^2.0.0"}}}}`,
		}), `
== package-lock.json
node a 1.0.0 direct @1:41 "\"a\""
node b 2.0.0 direct @1:92 "\"b\""
node b 1.0.0 alias=old direct @2:5 "\"old\""
node t 1.0.0 direct dev @2:40 "\"t\""
node f 1.0.0 direct optional @2:80 "\"f\""
node web 0.1.0 source=file:w project @3:5 "\"web\""
node m 1.0.0 project
edge a 1.0.0 -> b 2.0.0
edge web 0.1.0 -> a 1.0.0 dev
edge web 0.1.0 -> b 2.0.0
edge m 1.0.0 -> a 1.0.0
edge m 1.0.0 -> b 1.0.0
edge m 1.0.0 -> t 1.0.0 dev
edge m 1.0.0 -> f 1.0.0 optional
== package.json
node m 1.0.0 project @1:10 "\"m\""
== w/package.json
node web 0.1.0 project @1:10 "\"web\""`)
	})
	t.Run("a section that changed", func(t *testing.T) {
		got := joined(t, files{
			"package.json":      `{"name": "m", "dependencies": {"a": "1"}}`,
			"package-lock.json": lockWith(`{"name": "m", "devDependencies": {"a": "1"}}`, at("a", "1.0.0", `"dev": true`)),
		}, "package-lock.json")
		if !strings.Contains(got, "edge m -> a 1.0.0\n") {
			t.Errorf("the edge keeps the scope of the lock file:\n%s", got)
		}
	})
}

// TestPeersOfALibrary has a library that tests with one of its peers: that one is
// for development, whoever answers it, and no range of a peer is a promise.
func TestPeersOfALibrary(t *testing.T) {
	const manifest = `{"name": "m", "peerDependencies": {"host": ">=4", "free": "1"}, "devDependencies": {"host": "^3.0.0"}}`
	for name, c := range map[string]struct {
		fs   files
		want string
	}{
		"npm": {files{"package-lock.json": lockWith(`{"name": "m", "peerDependencies": {"host": ">=4"}, "devDependencies": {"host": "^3.0.0"}}`, at("host", "3.0.0", `"dev": true`))},
			"edge m -> host 3.0.0 dev"},
		"yarn":      {files{"yarn.lock": "# yarn lockfile v1\nhost@^3.0.0:\n  version \"3.0.0\"\n"}, "edge m -> host 3.0.0 dev"},
		"installed": {files{"node_modules/host/package.json": pkg("host", "3.0.0")}, "edge m -> host 3.0.0 dev\nedge m -> free"},
		"nothing":   {files{}, "edge m -> host dev\nedge m -> free"},
	} {
		t.Run(name, func(t *testing.T) {
			c.fs["package.json"] = manifest
			var got []string
			for line := range strings.Lines(joined(t, c.fs)) {
				if strings.HasPrefix(line, "edge") || strings.HasPrefix(line, "!!") {
					got = append(got, strings.TrimSpace(line))
				}
			}
			expect(t, strings.Join(got, "\n"), c.want)
		})
	}
}

func TestWhichLockFileAnswers(t *testing.T) {
	lock := lockWith(`{"name": "m"}`, `"packages/web": {"name": "web", "dependencies": {"a": "1"}}`, at("a", "1.0.0"))
	for name, c := range map[string]struct {
		fs   files
		want string
	}{
		"the one of the workspace root": {
			files{"package.json": `{"name": "m", "workspaces": ["packages/*"]}`, "package-lock.json": lock,
				"packages/web/package.json": `{"name": "web", "dependencies": {"a": "^2.0.0"}}`},
			"!! packages/web/package.json:1:34 a ^2.0.0 is asked for here, and package-lock.json holds 1.0.0",
		},
		"one beside a workspace comes first": {
			files{"package.json": `{"name": "m", "workspaces": ["packages/*"]}`, "package-lock.json": lock,
				"packages/web/package.json":      `{"name": "web", "dependencies": {"a": "^2.0.0"}}`,
				"packages/web/package-lock.json": lockWith(`{"dependencies": {"a": "^2.0.0"}}`, at("a", "2.0.0"))},
			"",
		},
		"a workspace that the lock file does not list": {
			files{"package.json": `{"name": "m", "workspaces": ["packages/*"]}`, "package-lock.json": lock,
				"packages/new/package.json": `{"name": "new", "dependencies": {"zzz": "1"}}`},
			"!! packages/new/package.json:1:10 the workspace new in packages/new is missing in package-lock.json",
		},
		"a folder that is no workspace has none": {
			files{"package.json": `{"name": "m", "workspaces": ["packages/*"]}`, "package-lock.json": lock,
				"tools/x/package.json": `{"name": "x", "dependencies": {"zzz": "1"}}`},
			"",
		},
		"a project in an archive has none outside": {
			files{"package.json": `{"name": "m", "workspaces": ["**"]}`, "package-lock.json": lock,
				"x.zip!/package.json": `{"name": "x", "dependencies": {"zzz": "1"}}`},
			"",
		},
		"npm-shrinkwrap.json wins over package-lock.json": {
			files{"package.json": `{"name": "m", "dependencies": {"a": "^2.0.0"}}`,
				"npm-shrinkwrap.json": lockWith(`{"dependencies": {"a": "^2.0.0"}}`, at("a", "2.0.0")), "package-lock.json": lock},
			"",
		},
		"the one of the package manager that the manifest names": {
			files{"package.json": `{"name": "m", "packageManager": "yarn@1.22.0", "dependencies": {"a": "^2.0.0"}}`,
				"yarn.lock": "# yarn lockfile v1\na@^2.0.0:\n  version \"2.0.0\"\n", "package-lock.json": lock},
			"",
		},
		"else that of npm": {
			files{"package.json": `{"name": "m", "dependencies": {"a": "^2.0.0"}}`,
				"yarn.lock":         "# yarn lockfile v1\na@^2.0.0:\n  version \"2.0.0\"\n",
				"package-lock.json": lockWith(`{"dependencies": {"a": "^1.0.0"}}`, at("a", "1.0.0"))},
			"!! package.json:1:32 a ^2.0.0 is asked for here, and package-lock.json holds 1.0.0",
		},
		"pnpm's beside pnpm-workspace.yaml": {
			files{"package.json": `{"name": "m", "dependencies": {"a": "^2.0.0"}}`, "package-lock.json": lock, "pnpm-workspace.yaml": "packages: [x]\n",
				"pnpm-lock.yaml": "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: ^2.0.0, version: 2.0.0}\nsnapshots:\n  a@2.0.0: {}\n"},
			"",
		},
		"of two, the one that knows the workspace": {
			files{"package.json": `{"name": "m"}`, "package-lock.json": lockWith(`{"name": "m"}`),
				"bun.lock":       `{"lockfileVersion": 1, "workspaces": {"": {"name": "m"}, "w": {"name": "w", "dependencies": {"a": "1"}}}, "packages": {"a": ["a@1.0.0"]}}`,
				"w/package.json": `{"name": "w", "dependencies": {"a": "^2.0.0"}}`},
			"!! w/package.json:1:32 a ^2.0.0 is asked for here, and bun.lock holds 1.0.0",
		},
		"never one inside an installed package": {
			files{"node_modules/p/package.json": `{"name": "p", "dependencies": {"a": "^2.0.0"}}`,
				"node_modules/p/package-lock.json": lock, "node_modules/p/yarn.lock": "# yarn lockfile v1\n"},
			"",
		},
	} {
		t.Run(name, func(t *testing.T) {
			expect(t, joined(t, c.fs, "nothing"), c.want)
		})
	}
	t.Run("the other one says so", func(t *testing.T) {
		expect(t, joined(t, files{
			"package.json": `{"name": "m", "dependencies": {"a": "^1.0.0"}}`,
			"yarn.lock":    "# yarn lockfile v1\na@^1.0.0:\n  version \"1.0.0\"\n", "package-lock.json": lockWith(`{"dependencies": {"a": "1"}}`, at("a", "1.0.0")),
		}, "yarn.lock"), `
== yarn.lock
node a 1.0.0 direct @2:1 "a@^1.0.0"
node m  project
edge m -> a 1.0.0
note package.json is compared with package-lock.json, not with this file @0`)
	})
	t.Run("files of an installed package are left out", func(t *testing.T) {
		expect(t, joined(t, files{
			"x.zip!/node_modules/p/package.json":      `{"name": "p", "version": "1.0.0"}`,
			"x.zip!/node_modules/p/package-lock.json": lock,
		}), `
== x.zip!/node_modules/p/package.json
node p 1.0.0 @1:10 "\"p\""`)
	})
}

func TestYarnClassicLearnsFromTheManifests(t *testing.T) {
	expect(t, joined(t, files{
		"package.json": `{"name": "m", "version": "1.0.0", "private": true, "workspaces": {"packages": ["packages/*"]}, "resolutions": {"c": "9.0.0", "**/d": "1.0.0"},
			"dependencies": {"a": "^1.0.0", "x": "npm:b@^1.0.0"}, "devDependencies": {"t": "^1.0.0", "b": "^3.0.0", "gone": "1"},
			"optionalDependencies": {"f": "^1.0.0"}, "peerDependencies": {"host": "*"}}`,
		"packages/web/package.json":  `{"name": "web", "version": "0.1.0", "dependencies": {"core": "^0.2.0", "a": "~1.0.0"}}`,
		"packages/core/package.json": `{"name": "core", "version": "0.2.0", "dependencies": {"c": "^1.0.0", "web": "^9.0.0"}}`,
		"yarn.lock": `# yarn lockfile v1

a@^1.0.0, a@~1.0.0:
  version "1.0.5"
  dependencies:
    b "^2.0.0"

b@^2.0.0:
  version "2.0.0"

"c@9.0.0", c@^1.0.0:
  version "9.0.0"

f@^1.0.0:
  version "1.0.0"

t@^1.0.0:
  version "1.0.0"
  dependencies:
    u "1"

u@1:
  version "1.0.0"

web@^9.0.0:
  version "9.0.0"

"x@npm:b@^1.0.0":
  version "1.0.0"
`,
	}, "yarn.lock"), `
== yarn.lock
node a 1.0.5 direct @3:1 "a@^1.0.0, a@~1.0.0"
node b 2.0.0 direct @8:1 "b@^2.0.0"
node c 9.0.0 direct @11:1 "\"c@9.0.0\", c@^1.0.0"
node f 1.0.0 direct optional @14:1 "f@^1.0.0"
node t 1.0.0 direct dev @17:1 "t@^1.0.0"
node u 1.0.0 dev @22:1 "u@1"
node web 9.0.0 direct @25:1 "web@^9.0.0"
node b 1.0.0 alias=x direct @28:1 "\"x@npm:b@^1.0.0\""
node m 1.0.0 project
node core 0.2.0 project
node web 0.1.0 project
edge a 1.0.5 -> b 2.0.0
edge t 1.0.0 -> u 1.0.0
edge m 1.0.0 -> a 1.0.5
edge m 1.0.0 -> b 2.0.0 dev
edge m 1.0.0 -> f 1.0.0 optional
edge m 1.0.0 -> t 1.0.0 dev
edge m 1.0.0 -> b 1.0.0
edge core 0.2.0 -> c 9.0.0
edge core 0.2.0 -> web 9.0.0
edge web 0.1.0 -> a 1.0.5
edge web 0.1.0 -> core 0.2.0
!! package.json:2:93 b ^3.0.0 is asked for here, and yarn.lock holds 2.0.0
!! package.json:2:108 gone is asked for here and missing in yarn.lock`)
}

func TestYarnClassicThatIsOutOfDate(t *testing.T) {
	const entries = "# yarn lockfile v1\na@^1.0.0:\n  version \"1.5.0\"\nb@^1.0.0:\n  version \"1.0.0\"\nb@^2.0.0:\n  version \"2.0.0\"\n"
	for name, c := range map[string]struct{ manifest, want string }{
		"another spelling of a range that is held":  {`{"dependencies": {"a": ">=1", "b": ">=2"}}`, "edge . -> a 1.5.0\nedge . -> b 2.0.0"},
		"the only version is out of range":          {`{"dependencies": {"a": "^2.0.0"}}`, "edge . -> a 1.5.0\n!! package.json:1:19 a ^2.0.0 is asked for here, and yarn.lock holds 1.5.0"},
		"no version is in range":                    {`{"dependencies": {"b": "^3.0.0"}}`, "!! package.json:1:19 b is asked for here and missing in yarn.lock"},
		"a tag of which no entry tells the version": {`{"dependencies": {"b": "next"}}`, "!! package.json:1:19 b is asked for here and missing in yarn.lock"},
		"a package without any entry":               {`{"dependencies": {"c": "1"}}`, "!! package.json:1:19 c is asked for here and missing in yarn.lock"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for line := range strings.Lines(joined(t, files{"package.json": c.manifest, "yarn.lock": entries})) {
				if strings.HasPrefix(line, "edge") || strings.HasPrefix(line, "!!") {
					got = append(got, strings.TrimSpace(line))
				}
			}
			expect(t, strings.Join(got, "\n"), c.want)
		})
	}
}

func TestYarnBerryLearnsScopesAndCatalogs(t *testing.T) {
	got := joined(t, files{
		".yarnrc.yml": "catalog:\n  left: ^1.0.0\n  right: ^5.0.0\n",
		"package.json": `{"name": "shop", "version": "2.0.0", "workspaces": ["packages/*"], "dependencies": {"@s/a": "~1.0.1", "local": "file:./local", "tar": "file:./tar.tgz"},
			"devDependencies": {"fork": "https://git.invalid/fork.git#commit=0123", "host": "^5.0.0", "old": "npm:b@^1.0.0", "web": "workspace:*", "new": "1"}}`,
		"packages/web/package.json": `{"name": "web", "dependencies": {"left": "catalog:", "right": "catalog:"}, "devDependencies": {"b": "^2.0.0"}}`,
		"yarn.lock":                 berryText + "\n" + berryEntryText("left@npm:^1.0.0", "1.3.0", "") + berryEntryText("left@npm:^0.9.0", "0.9.0", "") + berryEntryText("right@npm:^4.0.0", "4.0.0", ""),
	}, "yarn.lock")
	for _, want := range []string{
		"node shop 2.0.0 project", "node fork 3.0.0 source=https://git.invalid/fork.git#commit=0123 direct dev",
		"node fast 1.0.0 optional", "node left 1.3.0 direct @", "node left 0.9.0 @",
		"edge shop 2.0.0 -> b 1.0.0 dev", "edge shop 2.0.0 -> web dev", "edge web -> b 2.5.0 dev", "edge web -> left 1.3.0",
		"!! package.json:2:76 host ^5.0.0 is asked for here, and yarn.lock holds 4.0.0",
		"!! package.json:2:139 new is asked for here and missing in yarn.lock",
		"!! packages/web/package.json:1:54 right is asked for here and missing in yarn.lock",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s\nis not in\n%s", want, got)
		}
	}
	if n := strings.Count(got, "!!"); n != 3 {
		t.Errorf("%d findings", n)
	}
}

func TestPnpmTakesNamesAndCatalogs(t *testing.T) {
	expect(t, joined(t, files{
		"pnpm-workspace.yaml": "packages: [packages/*]\ncatalog:\n  a: ^2.0.0\n",
		"package.json": `{"name": "shop", "version": "1.0.0", "dependencies": {"a": "catalog:", "old": "npm:@s/b@^1.0.0", "web": "workspace:*", "zip": "https://files.invalid/zip.tgz"},
			"devDependencies": {"host": "^3.0.0"}, "optionalDependencies": {"fast": "^1.0.0"}}`,
		"packages/web/package.json": `{"name": "@shop/web", "version": "0.1.0", "dependencies": {"a": "^1.0.0", "fork": "github:user/fork", "outside": "link:../../../outside"}}`,
		"packages/new/package.json": `{"name": "@shop/new", "version": "0.1.0"}`,
		"pnpm-lock.yaml":            pnpm9,
	}, "pnpm-lock.yaml"), `
== pnpm-lock.yaml
node @s/b 1.2.0 alias=old hash=sha512-bbbb direct @83:3 "'@s/b@1.2.0'"
node a 1.0.0 hash=sha512-aaaa direct @85:3 "a@1.0.0(host@3.0.0)"
node a 1.0.0 hash=sha512-aaaa direct @89:3 "a@1.0.0(host@4.0.0)"
node fast 1.0.0 hash=sha512-ffff direct optional @96:3 "fast@1.0.0"
node fork 3.0.0 source=https://git.invalid/user/fork/tar.gz/0123 direct @99:3 "fork@https://git.invalid/user/fork/tar.gz/0123"
node host 3.0.0 hash=sha512-h3 direct @103:3 "host@3.0.0"
node host 4.0.0 hash=sha512-h4 @105:3 "host@4.0.0"
node zip 7.0.0 source=https://files.invalid/zip.tgz hash=sha512-zzzz direct @107:3 "zip@https://files.invalid/zip.tgz"
node shop 1.0.0 project @17:3 "."
node @shop/web 0.1.0 project @40:3 "packages/web"
node outside  project @48:7 "outside"
edge a 1.0.0 -> host 3.0.0
edge a 1.0.0 -> fast 1.0.0 optional
edge a 1.0.0 -> host 4.0.0
edge fork 3.0.0 -> @s/b 1.2.0
edge shop 1.0.0 -> @s/b 1.2.0
edge shop 1.0.0 -> a 1.0.0
edge shop 1.0.0 -> fast 1.0.0 optional
edge shop 1.0.0 -> host 3.0.0 dev
edge shop 1.0.0 -> zip 7.0.0
edge shop 1.0.0 -> @shop/web 0.1.0
edge @shop/web 0.1.0 -> a 1.0.0
edge @shop/web 0.1.0 -> fork 3.0.0
edge @shop/web 0.1.0 -> outside
!! packages/new/package.json:1:10 the workspace @shop/new in packages/new is missing in pnpm-lock.yaml
!! package.json:1:55 a catalog: (^2.0.0) is asked for here, and pnpm-lock.yaml holds 1.0.0`)
}

func TestBunIsComparedWithItsManifests(t *testing.T) {
	expect(t, joined(t, files{
		"package.json": `{"name": "shop", "version": "1.0.0", "workspaces": ["packages/*"], "dependencies": {"a": "^2.0.0", "fork": "github:user/fork", "local": "file:./local",
			"old": "npm:@s/b@^2.0.0", "tar": "file:./tar.tgz", "web": "workspace:*"}, "devDependencies": {"host": "^3.0.0"}}`,
		"packages/web/package.json": `{"name": "web", "version": "0.1.0", "dependencies": {"a": "^2.0.0", "b": "*", "c": "5"}}`,
		"local/package.json":        `{"name": "local-pkg", "version": "0.0.1", "dependencies": {"b": "^1.0.0"}}`,
		"bun.lock":                  bunText,
	}, "local", "package.json"), `
== local/package.json
node local-pkg 0.0.1 project @1:10 "\"local-pkg\""
== package.json
node shop 1.0.0 project @1:10 "\"shop\""
!! package.json:1:85 a ^2.0.0 is asked for here, and bun.lock holds 1.0.0
!! package.json:2:4 old npm:@s/b@^2.0.0 is asked for here, and bun.lock holds 1.2.0`)
}

func TestManifestsWithoutALockFile(t *testing.T) {
	expect(t, joined(t, files{
		"package.json": `{"name": "m", "workspaces": ["w"], "catalog": {"k": "^7.0.0"},
			"dependencies": {"a": "^1.0.0", "x": "npm:b@^2.0.0", "g": "user/g", "z": "https://files.invalid/z.tgz", "l": "file:../l", "t": "file:t.tgz", "w": "*"},
			"devDependencies": {"a": "*", "d": "latest"}, "optionalDependencies": {"o": "1"},
			"peerDependencies": {"p": "3", "q": "4"}, "peerDependenciesMeta": {"q": {"optional": true}}}`,
		"w/package.json": `{"name": "w", "dependencies": {"k": "catalog:", "n": "catalog:none", "m": "workspace:*"}}`,
	}), `
== package.json
node m  project @1:10 "\"m\""
node w  project
node a  requirement=^1.0.0 direct @2:21 "\"a\""
node b  requirement=^2.0.0 alias=x direct @2:36 "\"x\""
node g  source=user/g direct @2:57 "\"g\""
node z  source=https://files.invalid/z.tgz direct @2:72 "\"z\""
node t  source=file:t.tgz direct @2:126 "\"t\""
node o  requirement=1 direct optional @3:75 "\"o\""
node d  requirement=latest direct dev @3:34 "\"d\""
node p  requirement=3 direct @4:25 "\"p\""
edge m -> w
edge m -> a
edge m -> b
edge m -> g
edge m -> z
edge m -> t
edge m -> o optional
edge m -> d dev
edge m -> p
edge w -> m
== w/package.json
node w  project @1:10 "\"w\""
node k  requirement=^7.0.0 direct @1:32 "\"k\""
node n  requirement=catalog:none direct @1:49 "\"n\""
edge w -> k
edge w -> n`)
}
