package npm

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// lock3 has a workspace, an alias, a nested second version, a bundled package,
// optional packages of other platforms, peers, and packages that are not from
// the registry.
const lock3 = `{
  "name": "shop",
  "version": "1.0.0",
  "lockfileVersion": 3,
  "packages": {
    "": {
      "name": "shop",
      "version": "1.0.0",
      "workspaces": ["packages/*"],
      "dependencies": {"a": "^1.0.0", "old": "npm:b@^1.0.0", "gone": "^1.0.0"},
      "devDependencies": {"tool": "^2.0.0"},
      "optionalDependencies": {"fast": "^1.0.0"}
    },
    "packages/web": {
      "version": "0.1.0",
      "dependencies": {"b": "^2.0.0", "a": "^2.0.0"},
      "devDependencies": {"tool": "*"}
    },
    "packages/web/node_modules/a": {"version": "2.0.0", "license": "ISC"},
    "node_modules/a": {
      "version": "1.0.0",
      "resolved": "https://registry.invalid/a/-/a-1.0.0.tgz",
      "integrity": "sha512-aaaa",
      "license": "MIT",
      "dependencies": {"b": "^2.0.0", "@s/c": "~1.1.0"},
      "peerDependencies": {"tool": "*", "fast": "*"},
      "peerDependenciesMeta": {"fast": {"optional": true}}
    },
    "node_modules/a/node_modules/b": {"version": "2.5.0", "inBundle": true},
    "node_modules/b": {"version": "2.0.0", "resolved": "https://git.invalid/b.tgz"},
    "node_modules/old": {"name": "b", "version": "1.0.0"},
    "node_modules/@s/c": {"version": "1.1.1", "resolved": "git+ssh://git@git.invalid/s/c.git#0123", "license": "SEE LICENSE IN x"},
    "node_modules/tool": {"version": "2.0.0", "dev": true, "devDependencies": {"a": "*"}},
    "node_modules/tool-x": {"version": "2.0.0", "dev": true, "optional": true},
    "node_modules/fast": {"version": "1.0.0", "optional": true, "optionalDependencies": {"fast-darwin": "1.0.0", "fast-win32": "1.0.0"}},
    "node_modules/fast-darwin": {"version": "1.0.0", "optional": true, "os": ["darwin"]},
    "node_modules/both": {"version": "1.0.0", "devOptional": true},
    "node_modules/web": {"resolved": "packages/web", "link": true}
  }
}
`

func TestPackageLock(t *testing.T) {
	inventorytest.Compare(t, PackageLock(), "package-lock.json", lock3, `
node shop 1.0.0 ecosystem=npm project @6:5 "\"\""
node web 0.1.0 ecosystem=npm project @14:5 "\"packages/web\""
node a 2.0.0 ecosystem=npm licence=ISC direct @19:5 "\"packages/web/node_modules/a\""
node a 1.0.0 ecosystem=npm hash=sha512-aaaa licence=MIT direct @20:5 "\"node_modules/a\""
node b 2.5.0 ecosystem=npm bundled @29:5 "\"node_modules/a/node_modules/b\""
node b 2.0.0 ecosystem=npm source=https://git.invalid/b.tgz direct @30:5 "\"node_modules/b\""
node b 1.0.0 ecosystem=npm alias=old direct @31:5 "\"node_modules/old\""
node @s/c 1.1.1 ecosystem=npm source=git+ssh://git@git.invalid/s/c.git#0123 licence=SEE LICENSE IN x @32:5 "\"node_modules/@s/c\""
node tool 2.0.0 ecosystem=npm direct dev @33:5 "\"node_modules/tool\""
node tool-x 2.0.0 ecosystem=npm dev @34:5 "\"node_modules/tool-x\""
node fast 1.0.0 ecosystem=npm direct optional @35:5 "\"node_modules/fast\""
node fast-darwin 1.0.0 ecosystem=npm optional @36:5 "\"node_modules/fast-darwin\""
node both 1.0.0 ecosystem=npm optional @37:5 "\"node_modules/both\""
edge shop 1.0.0 -> a 1.0.0
edge shop 1.0.0 -> b 1.0.0
edge shop 1.0.0 -> tool 2.0.0 dev
edge shop 1.0.0 -> fast 1.0.0 optional
edge web 0.1.0 -> a 2.0.0
edge web 0.1.0 -> b 2.0.0
edge web 0.1.0 -> tool 2.0.0 dev
edge a 1.0.0 -> b 2.5.0
edge a 1.0.0 -> @s/c 1.1.1
edge a 1.0.0 -> tool 2.0.0
edge a 1.0.0 -> fast 1.0.0 optional
edge fast 1.0.0 -> fast-darwin 1.0.0 optional`)
}

func TestPackageLockTraps(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"version 2 has both maps, and the newer one counts": {
			`{"lockfileVersion": 2, "packages": {"": {"name": "m"}, "node_modules/a": {"version": "1.0.0"}},
			"dependencies": {"a": {"version": "1.0.0"}, "b": {"version": "1.0.0"}}}`, `
node m  ecosystem=npm project @1:37 "\"\""
node a 1.0.0 ecosystem=npm @1:56 "\"node_modules/a\""`,
		},
		"the root takes name and version from the top of the file": {
			`{"name": "top", "version": "3.0.0", "lockfileVersion": 3, "packages": {"": {}}}`, `
node top 3.0.0 ecosystem=npm project @1:72 "\"\""`,
		},
		"a link to a folder without an entry is a project, too": {
			`{"packages": {"": {"name": "m", "dependencies": {"x": "file:../x"}}, "node_modules/x": {"resolved": "../x", "link": true}}}`, `
node m  ecosystem=npm project @1:15 "\"\""
node x  ecosystem=npm source=../x project @1:70 "\"node_modules/x\""
edge m -> x`,
		},
		"a link to the root itself makes no edge": {
			`{"packages": {"": {"name": "m", "devDependencies": {"m": "file:"}}, "node_modules/m": {"resolved": "", "link": true}}}`, `
node m  ecosystem=npm project @1:15 "\"\""`,
		},
		"a folder outside of the root does not see the root's packages": {
			`{"packages": {"": {"name": "m"}, "../x": {"dependencies": {"a": "1"}}, "node_modules/a": {"version": "1.0.0"},
			"node_modules/x": {"resolved": "../x", "link": true}}}`, `
node m  ecosystem=npm project @1:15 "\"\""
node x  ecosystem=npm project @1:34 "\"../x\""
node a 1.0.0 ecosystem=npm @1:72 "\"node_modules/a\""`,
		},
		"nested workspaces look into the folders above them": {
			`{"packages": {"": {"name": "m"}, "p": {"name": "p"}, "p/q/r": {"dependencies": {"a": "1", "b": "1"}},
			"p/node_modules/a": {"version": "2.0.0"}, "node_modules/a": {"version": "1.0.0"}, "node_modules/b": {"version": "1.0.0"}}}`, `
node m  ecosystem=npm project @1:15 "\"\""
node p  ecosystem=npm project @1:34 "\"p\""
node r  ecosystem=npm project @1:54 "\"p/q/r\""
node a 2.0.0 ecosystem=npm direct @2:4 "\"p/node_modules/a\""
node a 1.0.0 ecosystem=npm @2:46 "\"node_modules/a\""
node b 1.0.0 ecosystem=npm direct @2:86 "\"node_modules/b\""
edge r -> a 2.0.0
edge r -> b 1.0.0`,
		},
		"a peer with which a project only tests is for development": {
			`{"packages": {"": {"name": "m", "peerDependencies": {"host": "*", "other": "*"}, "devDependencies": {"host": "3"}},
			"node_modules/host": {"version": "3.0.0", "dev": true}, "node_modules/other": {"version": "1.0.0", "peer": true}}}`, `
node m  ecosystem=npm project @1:15 "\"\""
node host 3.0.0 ecosystem=npm direct dev @2:4 "\"node_modules/host\""
node other 1.0.0 ecosystem=npm direct @2:60 "\"node_modules/other\""
edge m -> host 3.0.0 dev
edge m -> other 1.0.0`,
		},
		"packages of the store that npm links are listed once": {
			`{"packages": {"": {"name": "m", "dependencies": {"a": "1"}},
			"node_modules/.store/a@1.0.0-x": {},
			"node_modules/.store/a@1.0.0-x/node_modules/a": {"version": "1.0.0", "dependencies": {"b": "1"}},
			"node_modules/.store/a@1.0.0-x/node_modules/b": {"resolved": "node_modules/.store/b@1.0.0-y/node_modules/b", "link": true},
			"node_modules/.store/b@1.0.0-y/node_modules/b": {"version": "1.0.0"},
			"node_modules/a": {"resolved": "node_modules/.store/a@1.0.0-x/node_modules/a", "link": true}}}`, `
node m  ecosystem=npm project @1:15 "\"\""
node a 1.0.0 ecosystem=npm direct @3:4 "\"node_modules/.store/a@1.0.0-x/node_modules/a\""
node b 1.0.0 ecosystem=npm @5:4 "\"node_modules/.store/b@1.0.0-y/node_modules/b\""
edge m -> a 1.0.0
edge a 1.0.0 -> b 1.0.0`,
		},
		"an archive of a private registry is no source, an archive elsewhere is": {
			`{"packages": {"node_modules/a": {"version": "1.0.0", "resolved": "https://npm.corp.invalid/repo/a/-/a-1.0.0.tgz"},
			"node_modules/b": {"version": "1.0.0", "resolved": "https://corp.invalid/download/@s/b/1.0.0/00"},
			"node_modules/c": {"version": "1.0.0", "resolved": "file:c-1.0.0.tgz"}}}`, `
node a 1.0.0 ecosystem=npm @1:15 "\"node_modules/a\""
node b 1.0.0 ecosystem=npm @2:4 "\"node_modules/b\""
node c 1.0.0 ecosystem=npm source=file:c-1.0.0.tgz @3:4 "\"node_modules/c\""`,
		},
		"wrong types and repeated entries are said": {
			`{"packages": {"": [], "node_modules/a": 1, "node_modules/b": {"version": 2, "dependencies": ["a"], "license": {"type": "MIT"}},
			"node_modules/b": {"version": "3"}, "node_modules/c": {"version": ["1"], "license": [{"type": "MIT"}, "ISC", 3], "dev": "true"},
			"x/node_modules/": {}}}`, `
node b  ecosystem=npm licence=MIT @1:44 "\"node_modules/b\""
node c  ecosystem=npm licence=(MIT OR ISC) @2:40 "\"node_modules/c\""
note "" is no entry of a package, or a repeated one @1
note "node_modules/a" is no entry of a package, or a repeated one @1
note "node_modules/b" is no entry of a package, or a repeated one @2
note "x/node_modules/" is no entry of a package, or a repeated one @3`,
		},
		"a link without a name or to a folder without one is said": {
			`{"packages": {"x": {"link": true, "resolved": "y"}, "` + strings.Repeat("é", 60) + `": 1}}`, `
note "` + strings.Repeat("é", 50) + `…" is no entry of a package, or a repeated one @1
note a link without a name @1`,
		},
		"byte order mark, CRLF and tabs change nothing but the columns": {
			"\ufeff{\r\n\t\"lockfileVersion\": 3,\r\n\t\"packages\": {\r\n\t\t\"node_modules/a\": {\"version\": \"1.0.0\"}\r\n\t}\r\n}\r\n", `
node a 1.0.0 ecosystem=npm @4:3 "\"node_modules/a\""`,
		},
		"an empty lock file is a listing": {`{"lockfileVersion": 3, "packages": {}}`, ``},
		"other JSON is not":               {`{"packages": 3}`, `nothing`},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, PackageLock(), "package-lock.json", c.text, c.want)
		})
	}
}

// TestHiddenLock reads what npm writes below node_modules: it has no root.
func TestHiddenLock(t *testing.T) {
	text := `{"lockfileVersion": 3, "packages": {
  "node_modules/a": {"version": "1.0.0", "dependencies": {"b": "1"}},
  "node_modules/b": {"version": "1.0.0", "dev": true},
  "node_modules/a/node_modules/b": {"version": "1.5.0"}
}}`
	inventorytest.Compare(t, HiddenLock(), "node_modules/.package-lock.json", text, `
node a 1.0.0 ecosystem=npm @2:3 "\"node_modules/a\""
node b 1.0.0 ecosystem=npm dev @3:3 "\"node_modules/b\""
node b 1.5.0 ecosystem=npm @4:3 "\"node_modules/a/node_modules/b\""
edge a 1.0.0 -> b 1.5.0`)
	l := inventorytest.Read(t, HiddenLock(), "node_modules/.package-lock.json", text)
	keys := make(map[string]uint32)
	for _, k := range l.Keys {
		keys[k.Name] = k.Node
	}
	if keys["node_modules/a/node_modules/b"] != 2 || keys[heldKey("", "b")] != 1 || len(keys) != 5 {
		t.Errorf("keys by path and by what the root sees: %v", keys)
	}
}

func TestLockFilesThatAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"an empty file":      "",
		"a list":             "[]",
		"half of a file":     lock3[:len(lock3)/2],
		"conflict markers":   "{\n<<<<<<< HEAD\n  \"lockfileVersion\": 3\n=======\n",
		"nesting too deep":   `{"packages": ` + strings.Repeat(`{"a":`, 600) + strings.Repeat("}", 601),
		"a string, no value": `"packages"`,
	} {
		t.Run(name, func(t *testing.T) {
			for _, r := range []*inventory.Reader{PackageLock(), HiddenLock()} {
				var res inspect.Result
				if err := r.Inspect(inventorytest.File("package-lock.json", []byte(text)), &res); err == nil {
					t.Errorf("%s reads it: %v", r.Format, res.Listings)
				}
			}
		})
	}
}

// TestReadersStayInTheirBudget gives every reader less and less to spend: each
// refusal must be for the budget, and some budget must do.
func TestReadersStayInTheirBudget(t *testing.T) {
	for _, c := range []struct {
		reader *inventory.Reader
		text   string
	}{
		{PackageLock(), lock3}, {PackageLock(), lock1}, {HiddenLock(), hiddenText}, {YarnLock(), classicText}, {YarnLock(), berryText},
		{PnpmLock(), pnpm9}, {BunLock(), bunText}, {Manifest(), manifestText}, {Installed(), manifestText}, {YarnSettings(), "catalog: {a: 1}\n"},
	} {
		for steps := int64(1); ; steps++ {
			f := inventorytest.File("file", []byte(c.text))
			f.Budget = budget.New(budget.Limits{Steps: steps}, f.Size)
			err := c.reader.Inspect(f, new(inspect.Result))
			if err == nil {
				break
			}
			if !budget.IsBreach(err) || steps > 5000 {
				t.Errorf("%s with %d steps: %v", c.reader.Format, steps, err)
				break
			}
		}
	}
}

// TestPackageLockIsLinear reads files that are made to cost time: their budget
// ends the work, or they are cheap.
func TestPackageLockIsLinear(t *testing.T) {
	deep := "node_modules/a" + strings.Repeat("/node_modules/a", 20_000)
	wide := strings.Repeat(`"nowhere": "1", `, 20_000) + `"x": "1"`
	var meta strings.Builder
	for range 20_000 {
		meta.WriteString(`"p": {"optional": true}, `)
	}
	for name, text := range map[string]string{
		"each requirement climbs up a deep path": `{"packages": {"` + deep + `": {"version": "1", "dependencies": {` + wide + `}}}}`,
		"each folder looks for those above it":   `{"packages": {"` + strings.Repeat("a/", 200_000) + `a": {}, "b": {}}}`,
		"peers and their options are many": `{"packages": {"node_modules/a": {"version": "1", "peerDependencies": {` + wide +
			`}, "peerDependenciesMeta": {` + meta.String() + `"q": {}}}}}`,
	} {
		t.Run(name, func(t *testing.T) {
			var res inspect.Result
			err := PackageLock().Inspect(inventorytest.File("package-lock.json", []byte(text)), &res)
			if err != nil && !budget.IsBreach(err) {
				t.Error(err)
			}
		})
	}
}
