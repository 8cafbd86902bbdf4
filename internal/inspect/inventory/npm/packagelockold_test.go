package npm

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// lock1 nests packages as their folders nest.
const lock1 = `{
  "name": "shop",
  "version": "1.0.0",
  "lockfileVersion": 1,
  "requires": true,
  "dependencies": {
    "a": {
      "version": "1.0.0",
      "resolved": "https://registry.invalid/a/-/a-1.0.0.tgz",
      "integrity": "sha512-aaaa",
      "requires": {"b": "^2.0.0", "@s/c": "1", "nowhere": "1"},
      "dependencies": {
        "b": {"version": "2.5.0", "bundled": true, "requires": {"@s/c": "1"}}
      }
    },
    "b": {"version": "1.0.0", "dev": true},
    "@s/c": {"version": "1.0.0", "optional": true},
    "old": {"version": "npm:b@0.9.0", "dev": true, "optional": true},
    "fork": {"version": "github:user/fork#0123", "from": "github:user/fork"},
    "zip": {"version": "https://files.invalid/zip.tgz", "integrity": "sha512-zzzz"},
    "tar": {"version": "file:tar-1.0.0.tgz"},
    "@shop/web": {"version": "file:packages/web", "requires": {"a": "^1.0.0"}}
  }
}
`

func TestPackageLockVersion1(t *testing.T) {
	inventorytest.Compare(t, PackageLock(), "package-lock.json", lock1, `
node a 1.0.0 ecosystem=npm hash=sha512-aaaa direct @7:5 "\"a\""
node b 2.5.0 ecosystem=npm bundled @13:9 "\"b\""
node b 1.0.0 ecosystem=npm dev @16:5 "\"b\""
node @s/c 1.0.0 ecosystem=npm optional @17:5 "\"@s/c\""
node b 0.9.0 ecosystem=npm alias=old dev @18:5 "\"old\""
node fork  ecosystem=npm source=github:user/fork#0123 @19:5 "\"fork\""
node zip  ecosystem=npm source=https://files.invalid/zip.tgz hash=sha512-zzzz @20:5 "\"zip\""
node tar  ecosystem=npm source=file:tar-1.0.0.tgz @21:5 "\"tar\""
node @shop/web  ecosystem=npm source=file:packages/web project @22:5 "\"@shop/web\""
edge a 1.0.0 -> b 2.5.0
edge a 1.0.0 -> @s/c 1.0.0 optional
edge b 2.5.0 -> @s/c 1.0.0 optional
edge @shop/web -> a 1.0.0`)
}

func TestPackageLockVersion1Traps(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"requires may be true and entries may be anything": {
			`{"lockfileVersion": 1, "dependencies": {"a": {"version": 1, "requires": true, "dependencies": []}, "b": "1.0.0", "": {}}}`, `
node a  ecosystem=npm @1:41 "\"a\""
note "b" is no entry of a package, or a repeated one @1
note "" is no entry of a package, or a repeated one @1`,
		},
		"a repeated name counts once": {
			`{"dependencies": {"a": {"version": "1.0.0"}, "a": {"version": "2.0.0"}}}`, `
node a 1.0.0 ecosystem=npm @1:19 "\"a\""
note "a" is no entry of a package, or a repeated one @1`,
		},
		"a project without dependencies is a listing": {`{"lockfileVersion": 1}`, ``},
		"other JSON is not":                           {`{"dependencies": []}`, `nothing`},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, PackageLock(), "npm-shrinkwrap.json", c.text, c.want)
		})
	}
}

// TestPackageLockVersion1Nests goes down as far as the budget for depth allows.
func TestPackageLockVersion1Nests(t *testing.T) {
	const depth = 200 // two values for each level
	text := `{"dependencies": {` + strings.Repeat(`"a": {"version": "1.0.0", "requires": {"a": "1"}, "dependencies": {`, depth) +
		strings.Repeat(`}}`, depth) + `}}`
	l := inventorytest.Read(t, PackageLock(), "package-lock.json", text)
	if len(l.Nodes) != depth || len(l.Edges) != depth-1 {
		t.Errorf("%d nodes and %d edges, want %d and one less", len(l.Nodes), len(l.Edges), depth)
	}
}
