package npm

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const pnpm9 = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true

catalogs:
  default:
    a:
      specifier: ^1.0.0
      version: 1.0.0

overrides:
  b>c: 1.0.0

importers:

  .:
    dependencies:
      a:
        specifier: 'catalog:'
        version: 1.0.0(host@3.0.0)
      old:
        specifier: npm:@s/b@^1.0.0
        version: '@s/b@1.2.0'
      web:
        specifier: workspace:*
        version: link:packages/web
      zip:
        specifier: https://files.invalid/zip.tgz
        version: https://files.invalid/zip.tgz
    devDependencies:
      host:
        specifier: ^3.0.0
        version: 3.0.0
    optionalDependencies:
      fast:
        specifier: ^1.0.0
        version: 1.0.0

  packages/web:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(host@4.0.0)
      fork:
        specifier: github:user/fork
        version: https://git.invalid/user/fork/tar.gz/0123
      outside:
        specifier: link:../../../outside
        version: link:../../../outside

packages:

  '@s/b@1.2.0':
    resolution: {integrity: sha512-bbbb}

  a@1.0.0:
    resolution: {integrity: sha512-aaaa}
    engines: {node: '>=8'}
    peerDependencies:
      host: '*'

  fast@1.0.0:
    resolution: {integrity: sha512-ffff}
    os: [darwin]

  fork@https://git.invalid/user/fork/tar.gz/0123:
    resolution: {tarball: https://git.invalid/user/fork/tar.gz/0123}
    version: 3.0.0

  host@3.0.0:
    resolution: {integrity: sha512-h3}

  host@4.0.0:
    resolution: {integrity: sha512-h4}

  zip@https://files.invalid/zip.tgz:
    resolution: {integrity: sha512-zzzz, tarball: https://files.invalid/zip.tgz}
    version: 7.0.0

snapshots:

  '@s/b@1.2.0': {}

  a@1.0.0(host@3.0.0):
    dependencies:
      host: 3.0.0

  a@1.0.0(host@4.0.0):
    dependencies:
      host: 4.0.0
    optionalDependencies:
      fast: 1.0.0
      gone: 1.0.0

  fast@1.0.0:
    optional: true

  fork@https://git.invalid/user/fork/tar.gz/0123:
    dependencies:
      old: '@s/b@1.2.0'

  host@3.0.0: {}

  host@4.0.0: {}

  zip@https://files.invalid/zip.tgz: {}
`

func TestPnpm9(t *testing.T) {
	inventorytest.Compare(t, PnpmLock(), "pnpm-lock.yaml", pnpm9, `
node @s/b 1.2.0 ecosystem=npm alias=old hash=sha512-bbbb direct @83:3 "'@s/b@1.2.0'"
node a 1.0.0 ecosystem=npm hash=sha512-aaaa direct @85:3 "a@1.0.0(host@3.0.0)"
node a 1.0.0 ecosystem=npm hash=sha512-aaaa direct @89:3 "a@1.0.0(host@4.0.0)"
node fast 1.0.0 ecosystem=npm hash=sha512-ffff direct optional @96:3 "fast@1.0.0"
node fork 3.0.0 ecosystem=npm source=https://git.invalid/user/fork/tar.gz/0123 direct @99:3 "fork@https://git.invalid/user/fork/tar.gz/0123"
node host 3.0.0 ecosystem=npm hash=sha512-h3 direct @103:3 "host@3.0.0"
node host 4.0.0 ecosystem=npm hash=sha512-h4 @105:3 "host@4.0.0"
node zip 7.0.0 ecosystem=npm source=https://files.invalid/zip.tgz hash=sha512-zzzz direct @107:3 "zip@https://files.invalid/zip.tgz"
node   ecosystem=npm project @17:3 "."
node web  ecosystem=npm project @40:3 "packages/web"
node outside  ecosystem=npm project @48:7 "outside"
edge a 1.0.0 -> host 3.0.0
edge a 1.0.0 -> fast 1.0.0 optional
edge a 1.0.0 -> host 4.0.0
edge fork 3.0.0 -> @s/b 1.2.0
edge . -> @s/b 1.2.0
edge . -> a 1.0.0
edge . -> fast 1.0.0 optional
edge . -> host 3.0.0 dev
edge . -> zip 7.0.0
edge . -> web
edge web -> a 1.0.0
edge web -> fork 3.0.0
edge web -> outside`)
}

const pnpm6 = `lockfileVersion: '6.0'

dependencies:
  a:
    specifier: ^1.0.0
    version: 1.0.0(@s/host@3.0.0)
  local:
    specifier: file:./local
    version: file:local
  old:
    specifier: npm:@s/b@^1.0.0
    version: /@s/b@1.2.0

devDependencies:
  '@s/host':
    specifier: ^3.0.0
    version: 3.0.0

packages:

  /@s/b@1.2.0:
    resolution: {integrity: sha512-bbbb}
    dev: false

  /@s/host@3.0.0:
    resolution: {integrity: sha512-h3}

  /a@1.0.0(@s/host@3.0.0):
    resolution: {integrity: sha512-aaaa}
    dependencies:
      '@s/host': 3.0.0
    dev: false

  /unused@1.0.0:
    resolution: {integrity: sha512-uuuu}
    dev: true

  file:local:
    resolution: {directory: local, type: directory}
    name: local-pkg
    dependencies:
      old: /@s/b@1.2.0
    dev: false
`

func TestPnpm6(t *testing.T) {
	inventorytest.Compare(t, PnpmLock(), "pnpm-lock.yaml", pnpm6, `
node @s/b 1.2.0 ecosystem=npm alias=old hash=sha512-bbbb direct @21:3 "/@s/b@1.2.0"
node @s/host 3.0.0 ecosystem=npm hash=sha512-h3 direct @25:3 "/@s/host@3.0.0"
node a 1.0.0 ecosystem=npm hash=sha512-aaaa direct @28:3 "/a@1.0.0(@s/host@3.0.0)"
node unused 1.0.0 ecosystem=npm hash=sha512-uuuu dev @34:3 "/unused@1.0.0"
node local-pkg  ecosystem=npm source=file:local project @38:3 "file:local"
edge a 1.0.0 -> @s/host 3.0.0
edge local-pkg -> @s/b 1.2.0
edge . -> @s/b 1.2.0
edge . -> @s/host 3.0.0 dev
edge . -> a 1.0.0
edge . -> local-pkg`)
}

const pnpm5 = `lockfileVersion: 5.4

importers:

  .:
    specifiers:
      a: ^1.0.0
      fork: user/fork
      old: npm:@s/b@^1.0.0
    dependencies:
      a: 1.0.0_@s+host@3.0.0
      fork: git.invalid/user/fork/0123
      old: /@s/b/1.2.0_xyz@1.0.0

  web:
    specifiers:
      root: link:..
    dependencies:
      root: link:..

packages:

  /@s/b/1.2.0_xyz@1.0.0:
    resolution: {integrity: sha512-bbbb}
    dev: false

  /@s/host/3.0.0:
    resolution: {integrity: sha512-h3}
    dev: true

  /a/1.0.0_@s+host@3.0.0:
    resolution: {integrity: sha512-aaaa}
    dependencies:
      '@s/host': 3.0.0

  git.invalid/user/fork/0123:
    resolution: {commit: '0123', repo: https://git.invalid/user/fork.git, type: git}
    name: fork
    version: 2.0.0
    dev: false
`

func TestPnpm5(t *testing.T) {
	inventorytest.Compare(t, PnpmLock(), "pnpm-lock.yaml", pnpm5, `
node @s/b 1.2.0 ecosystem=npm alias=old hash=sha512-bbbb direct @23:3 "/@s/b/1.2.0_xyz@1.0.0"
node @s/host 3.0.0 ecosystem=npm hash=sha512-h3 @27:3 "/@s/host/3.0.0"
node a 1.0.0 ecosystem=npm hash=sha512-aaaa direct @31:3 "/a/1.0.0_@s+host@3.0.0"
node fork 2.0.0 ecosystem=npm source=https://git.invalid/user/fork.git#0123 direct @36:3 "git.invalid/user/fork/0123"
node   ecosystem=npm project @5:3 "."
node web  ecosystem=npm project @15:3 "web"
edge a 1.0.0 -> @s/host 3.0.0
edge . -> @s/b 1.2.0
edge . -> a 1.0.0
edge . -> fork 2.0.0
edge web -> .`)
}

func TestPnpmTraps(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plug-ins of pnpm stand in a document of their own": {
			"---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    configDependencies:\n      plugin:\n        specifier: 1.0.0\n        version: 1.0.0\n" +
				"    packageManagerDependencies:\n      pnpm:\n        specifier: 11.0.0\n        version: 11.0.0\npackages:\n  plugin@1.0.0:\n    resolution: {integrity: sha512-pppp}\n" +
				"  pnpm@11.0.0:\n    resolution: {integrity: sha512-qqqq}\nsnapshots:\n  plugin@1.0.0: {}\n  pnpm@11.0.0: {}\n" +
				"---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      plugin:\n        specifier: ^2.0.0\n        version: 2.0.0\n" +
				"packages:\n  plugin@2.0.0:\n    resolution: {integrity: sha512-rrrr}\nsnapshots:\n  plugin@2.0.0: {}\n", `
node plugin 1.0.0 ecosystem=npm hash=sha512-pppp direct dev @19:3 "plugin@1.0.0"
node pnpm 11.0.0 ecosystem=npm hash=sha512-qqqq direct dev @20:3 "pnpm@11.0.0"
node   ecosystem=npm project @4:3 "."
node plugin 2.0.0 ecosystem=npm hash=sha512-rrrr direct @33:3 "plugin@2.0.0"
edge . -> plugin 1.0.0 dev
edge . -> pnpm 11.0.0 dev
edge . -> plugin 2.0.0`,
		},
		"an entry that is missing is said": {
			"lockfileVersion: 5.3\ndependencies:\n  a: 1.0.0\npackages:\n  /b/1.0.0:\n    dependencies:\n      c: 2.0.0\n", `
node b 1.0.0 ecosystem=npm @5:3 "/b/1.0.0"
note no entry for a 1.0.0 @3
note no entry for c 2.0.0 @7`,
		},
		"keys that name nothing are said": {
			"lockfileVersion: '6.0'\npackages:\n  '':\n    dev: true\n  /:\n    dev: true\n  /a:\n    dev: true\n  git.invalid/x/0123:\n    dev: true\n", `
note "" names no package, or is repeated @3
note "/" names no package, or is repeated @5
note "/a" names no package, or is repeated @7
note "git.invalid/x/0123" names no package, or is repeated @9`,
		},
		"a repeated key is said": {
			"lockfileVersion: '6.0'\npackages:\n  /a@1.0.0:\n    dev: true\n  /a@1.0.0:\n    dev: false\n", `
node a 1.0.0 ecosystem=npm dev @3:3 "/a@1.0.0"
note "/a@1.0.0" names no package, or is repeated @5`,
		},
		"wrong types everywhere": {
			"lockfileVersion: '9.0'\nimporters: [a]\ndependencies: b\npackages:\n  c@1.0.0: [d]\nsnapshots:\n  c@1.0.0: 3\n  e@1.0.0:\n    dependencies: [f]\n    optionalDependencies:\n      g: {version: [1]}\n", `
node c 1.0.0 ecosystem=npm @7:3 "c@1.0.0"
node e 1.0.0 ecosystem=npm @8:3 "e@1.0.0"`,
		},
		"another YAML file is nothing": {"a: 1\n", `nothing`},
		"an empty file is nothing":     {"", `nothing`},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, PnpmLock(), "pnpm-lock.yaml", c.text, c.want)
		})
	}
}

func TestPnpmInstalledIsTheSameFormat(t *testing.T) {
	inventorytest.Compare(t, PnpmInstalled(), "node_modules/.pnpm/lock.yaml",
		"lockfileVersion: '6.0'\ndependencies:\n  a:\n    specifier: ^1.0.0\n    version: 1.0.0\npackages:\n  /a@1.0.0:\n    dev: false\n", `
node a 1.0.0 ecosystem=npm direct @7:3 "/a@1.0.0"
edge . -> a 1.0.0`)
}

func TestPnpmRefusesDamage(t *testing.T) {
	var res inspect.Result
	if err := PnpmLock().Inspect(inventorytest.File("pnpm-lock.yaml", []byte("lockfileVersion: '9.0'\npackages: {a\n")), &res); err == nil {
		t.Errorf("reads it: %v", res.Listings)
	}
}

func TestParsePnpmKey(t *testing.T) {
	for key, want := range map[string]pnpmID{
		"/a/1.0.0":                      {name: "a", version: "1.0.0", base: "/a/1.0.0"},
		"/a/1.0.0_b@2.0.0":              {name: "a", version: "1.0.0", base: "/a/1.0.0_b@2.0.0"},
		"/@s/a/1.0.0_0123":              {name: "@s/a", version: "1.0.0", base: "/@s/a/1.0.0_0123"},
		"/a@1.0.0":                      {name: "a", version: "1.0.0", base: "/a@1.0.0"},
		"/@s/a@1.0.0(b@2.0.0)(@s/c@1)":  {name: "@s/a", version: "1.0.0", base: "/@s/a@1.0.0"},
		"/a@1.0.0_b@2.0.0":              {name: "a", version: "1.0.0", base: "/a@1.0.0_b@2.0.0"},
		"a@1.0.0-beta.1+x(b@2(c@3))":    {name: "a", version: "1.0.0-beta.1+x", base: "a@1.0.0-beta.1+x"},
		"@s/a@1.0.0(patch_hash=0123)":   {name: "@s/a", version: "1.0.0", base: "@s/a@1.0.0"},
		"a@file:../a(b@1)":              {name: "a", place: "file:../a", base: "a@file:../a"},
		"a@https://files.invalid/a.tgz": {name: "a", place: "https://files.invalid/a.tgz", base: "a@https://files.invalid/a.tgz"},
		"git.invalid/u/r/0123":          {place: "git.invalid/u/r/0123", base: "git.invalid/u/r/0123"},
		"@git.invalid/u/r/0123":         {place: "@git.invalid/u/r/0123", base: "@git.invalid/u/r/0123"},
		"file:a.tgz":                    {place: "file:a.tgz", base: "file:a.tgz"},
		"file:packages/a(b@1)":          {place: "file:packages/a", base: "file:packages/a"},
		"@git@git.invalid+u/r.git/0123": {place: "@git@git.invalid+u/r.git/0123", base: "@git@git.invalid+u/r.git/0123"},
		"":                              {},
		"/":                             {base: "/"},
		"/a":                            {base: "/a"},
		"(":                             {place: "(", base: "("},
	} {
		if got := parsePnpmKey(key); got != want {
			t.Errorf("parsePnpmKey(%q) = %+v, want %+v", key, got, want)
		}
	}
}
