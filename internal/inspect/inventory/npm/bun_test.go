package npm

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const bunText = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "shop",
      "dependencies": {
        "a": "^1.0.0",
        "fork": "github:user/fork",
        "local": "file:./local",
        "old": "npm:@s/b@^1.0.0",
        "tar": "file:./tar.tgz",
        "web": "workspace:*",
      },
      "devDependencies": { "host": "^3.0.0" },
      "optionalDependencies": { "fast": "^1.0.0" },
    },
    "packages/web": {
      "name": "web",
      "version": "0.1.0",
      "dependencies": { "a": "^2.0.0", "b": "*" },
      "peerDependencies": { "host": "*", "nobody": "*" },
      "optionalPeers": ["host"],
    },
  },
  "overrides": { "c": "1.0.0" },
  "catalog": { "a": "^1.0.0" },
  "packages": {
    "a": ["a@1.0.0", "", { "dependencies": { "b": "^1.0.0" }, "peerDependencies": { "fast": "*" }, "optionalPeers": ["fast"] }, "sha512-aaaa"],

    "b": ["b@1.0.0", "", { "bundled": true }, "sha512-bbbb"],

    "fast": ["fast@1.0.0", "https://registry.invalid/fast/-/fast-1.0.0.tgz", { "os": "darwin" }, "sha512-ffff"],

    "fork": ["fork-real@github:user/fork#0123", { "dependencies": { "b": "^1.0.0" } }, "user-fork-0123"],

    "host": ["host@3.0.0", "", {}, "sha512-hhhh"],

    "local": ["local-pkg@file:local", { "dependencies": { "b": "^1.0.0" } }],

    "old": ["@s/b@1.2.0", "", {}, "sha512-oooo"],

    "tar": ["tar-real@./tar.tgz", {}, "sha512-tttt"],

    "web": ["web@workspace:packages/web"],

    "a/b": ["b@1.5.0", "", {}, "sha512-b15"],

    "web/a": ["a@2.0.0", "", { "dependencies": { "b": "^2.0.0" } }, "sha512-a2"],

    "web/a/b": ["b@2.0.0", "", {}, "sha512-b2"],
  }
}
`

func TestBunLock(t *testing.T) {
	inventorytest.Compare(t, BunLock(), "bun.lock", bunText, `
node shop  ecosystem=npm project @4:5 "\"\""
node web 0.1.0 ecosystem=npm project @17:5 "\"packages/web\""
node a 1.0.0 ecosystem=npm hash=sha512-aaaa direct @28:5 "\"a\""
node b 1.0.0 ecosystem=npm hash=sha512-bbbb direct bundled @30:5 "\"b\""
node fast 1.0.0 ecosystem=npm hash=sha512-ffff direct optional @32:5 "\"fast\""
node fork-real  ecosystem=npm alias=fork source=github:user/fork#0123 direct @34:5 "\"fork\""
node host 3.0.0 ecosystem=npm hash=sha512-hhhh direct optional @36:5 "\"host\""
node local-pkg  ecosystem=npm alias=local source=file:local project @38:5 "\"local\""
node @s/b 1.2.0 ecosystem=npm alias=old hash=sha512-oooo direct @40:5 "\"old\""
node tar-real  ecosystem=npm alias=tar source=./tar.tgz hash=sha512-tttt direct @42:5 "\"tar\""
node b 1.5.0 ecosystem=npm hash=sha512-b15 @46:5 "\"a/b\""
node a 2.0.0 ecosystem=npm hash=sha512-a2 direct @48:5 "\"web/a\""
node b 2.0.0 ecosystem=npm hash=sha512-b2 @50:5 "\"web/a/b\""
edge shop -> web 0.1.0
edge shop -> a 1.0.0
edge shop -> fast 1.0.0 optional
edge shop -> fork-real
edge shop -> host 3.0.0 dev
edge shop -> local-pkg
edge shop -> @s/b 1.2.0
edge shop -> tar-real
edge web 0.1.0 -> b 1.0.0
edge web 0.1.0 -> host 3.0.0 optional
edge web 0.1.0 -> a 2.0.0
edge a 1.0.0 -> fast 1.0.0 optional
edge a 1.0.0 -> b 1.5.0
edge fork-real -> b 1.0.0
edge local-pkg -> b 1.0.0
edge a 2.0.0 -> b 2.0.0`)
}

func TestBunLockTraps(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a package that is linked from another folder is a project": {
			`{"lockfileVersion": 1, "workspaces": {"": {"name": "m", "dependencies": {"p": "link:p", "root": "*"}}},
			"packages": {"p": ["p@link:p", {}], "root": ["m@root:", {}], "gone": ["gone@workspace:gone"]}}`, `
node m  ecosystem=npm project @1:39 "\"\""
node p  ecosystem=npm source=link:p project @2:17 "\"p\""
node gone  ecosystem=npm source=workspace:gone project @2:65 "\"gone\""
edge m -> p`,
		},
		"a peer with which a project only tests is for development": {
			`{"lockfileVersion": 1, "workspaces": {"": {"name": "m", "peerDependencies": {"host": "*"}, "devDependencies": {"host": "3"}}},
			"packages": {"host": ["host@3.0.0", "", {}, ""]}}`, `
node m  ecosystem=npm project @1:39 "\"\""
node host 3.0.0 ecosystem=npm direct dev @2:17 "\"host\""
edge m -> host 3.0.0 dev`,
		},
		"wrong types and repeated entries are said": {
			`{"lockfileVersion": "x", "workspaces": {"": [], "a": {"dependencies": ["b"]}, "a": {}},
			"packages": {"": ["a@1"], "b": {}, "c": [], "d": ["d"], "e": ["e@1.0.0", {"dependencies": 1}, 2], "e": ["e@1.0.0"], "@s": ["f@1.0.0"]}}`, `
node a  ecosystem=npm project @1:49 "\"a\""
node e 1.0.0 ecosystem=npm @2:60 "\"e\""
node f 1.0.0 ecosystem=npm alias=@s @2:120 "\"@s\""
note "" is no workspace, or a repeated one @1
note "a" is no workspace, or a repeated one @1
note "" is no entry of a package, or a repeated one @2
note "b" is no entry of a package, or a repeated one @2
note "c" is no entry of a package, or a repeated one @2
note "d" is no entry of a package, or a repeated one @2
note "e" is no entry of a package, or a repeated one @2`,
		},
		"another JSON file is nothing": {`{"packages": {"a": ["a@1.0.0"]}}`, `nothing`},
		"a list is nothing":            {`[1]`, `nothing`},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, BunLock(), "bun.lock", c.text, c.want)
		})
	}
}

func TestBunBinaryIsRefusedWithAdvice(t *testing.T) {
	var res inspect.Result
	err := BunBinary().Inspect(inventorytest.File("bun.lockb", []byte("#!/usr/bin/env bun\nbun-lockfile-format-v0\n")), &res)
	if err == nil || !strings.Contains(err.Error(), "--save-text-lockfile") {
		t.Errorf("error %v does not say what to do", err)
	}
}

func TestCutName(t *testing.T) {
	for path, want := range map[string][2]string{
		"a/b/c": {"a", "b/c"}, "@s/a/b": {"@s/a", "b"}, "a/@s/b": {"a", "@s/b"}, "@s/a": {"@s/a", ""}, "a": {"a", ""}, "@s": {"@s", ""}, "/a": {"", "a"}, "": {"", ""},
	} {
		if name, rest := cutName(path); name != want[0] || rest != want[1] {
			t.Errorf("cutName(%q) = %q, %q; want %q", path, name, rest, want)
		}
	}
}
