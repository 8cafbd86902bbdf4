package npm

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func FuzzPackageLock(f *testing.F) {
	inventorytest.Fuzz(f, PackageLock(), "package-lock.json", lock3, lock1,
		`{"packages": {"": null, "node_modules/": {}, "node_modules/a": {"link": true}}}`, `{"dependencies": {"a": {"requires": {"a": 1}}}}`)
}

func FuzzHiddenLock(f *testing.F) {
	inventorytest.Fuzz(f, HiddenLock(), "node_modules/.package-lock.json", hiddenText, lock3)
}

func FuzzYarnLock(f *testing.F) {
	inventorytest.Fuzz(f, YarnLock(), "yarn.lock", classicText, berryText, "# yarn lockfile v1\na@, b:\n  c d\n    e\n", "__metadata:\n  version: 1\n\"a@patch:a@b#c\":\n  resolution: a@patch:a@b\n")
}

func FuzzYarnSettings(f *testing.F) {
	inventorytest.Fuzz(f, YarnSettings(), ".yarnrc.yml", "catalog:\n  a: 1\ncatalogs: [x]\n")
}

func FuzzPnpmLock(f *testing.F) {
	inventorytest.Fuzz(f, PnpmLock(), "pnpm-lock.yaml", pnpm5, pnpm6, pnpm9, "lockfileVersion: 9\nimporters:\n  ..:\n    dependencies:\n      a: link:..\n")
}

func FuzzPnpmInstalled(f *testing.F) {
	inventorytest.Fuzz(f, PnpmInstalled(), "node_modules/.pnpm/lock.yaml", pnpm6)
}

func FuzzPnpmWorkspace(f *testing.F) {
	inventorytest.Fuzz(f, PnpmWorkspace(), "pnpm-workspace.yaml", "packages:\n- a/*\ncatalogs:\n  a:\n    b: c\noverrides: {a>b: c}\n")
}

func FuzzBunLock(f *testing.F) {
	inventorytest.Fuzz(f, BunLock(), "bun.lock", bunText, `{"lockfileVersion": 0, "workspaces": {"": {}}, "packages": {"a/b": ["c@d", {}], "/": ["e@root:"]}}`)
}

func FuzzBunBinary(f *testing.F) {
	inventorytest.Fuzz(f, BunBinary(), "bun.lockb", "#!/usr/bin/env bun\n")
}

func FuzzManifest(f *testing.F) {
	inventorytest.Fuzz(f, Manifest(), "package.json", manifestText, `{"name": [], "dependencies": {"a": {}}}`)
}

func FuzzInstalled(f *testing.F) {
	inventorytest.Fuzz(f, Installed(), "node_modules/a/package.json", pkg("a", "1.0.0", `"bundledDependencies": ["b"]`), manifestText)
}

// FuzzJoin sets hostile files of one project beside one another. The same files
// must give the same listings, whole and in shape.
func FuzzJoin(f *testing.F) {
	f.Add(manifestText, lock3, "", "", pkg("a", "1.0.0"))
	f.Add(manifestText, lock1, "", "", pkg("b", "1.0.0", `"dependencies": {"a": "*"}`))
	f.Add(`{"name": "shop", "workspaces": ["packages/*"], "dependencies": {"@s/a": "^1", "x": "catalog:"}}`, "", classicText, "", manifestText)
	f.Add(`{"name": "shop", "dependencies": {"@s/a": "^1"}}`, "", berryText, "", hiddenText)
	f.Add(`{"name": "shop", "dependencies": {"a": "catalog:"}, "packageManager": "pnpm@9"}`, lock3, "", pnpm9, pkg("a", "1.0.0"))
	f.Fuzz(func(t *testing.T, manifest, lock, yarn, pnpm, installed string) {
		fs := files{
			"package.json": manifest, "packages/web/package.json": manifest, "package-lock.json": lock, "yarn.lock": yarn, "pnpm-lock.yaml": pnpm,
			"node_modules/a/package.json": installed, "node_modules/a/node_modules/b/package.json": installed, "node_modules/.package-lock.json": lock,
		}
		first, second := lenient(fs), lenient(fs)
		for i, l := range first {
			inventorytest.CheckShape(t, l, len(fs[l.Path]))
			if d := cmp.Diff(l, second[i]); d != "" {
				t.Fatalf("joined twice (-first +second):\n%s", d)
			}
		}
	})
}

// lenient reads and joins the files that are readable.
func lenient(fs files) []*component.Listing {
	var all []*component.Listing
	for p, text := range fs {
		for _, r := range readers() {
			d := inspect.NewDispatch([]inspect.Inspector{r})
			var res inspect.Result
			if len(d.Takers(p, isInside(p), nil)) > 0 && r.Inspect(inventorytest.File(p, []byte(text)), &res) == nil {
				all = append(all, res.Listings...)
			}
		}
	}
	s := inventory.NewSet(all)
	Join().Run(s)
	return s.Finish(func(string) string { return ecosystem })
}
