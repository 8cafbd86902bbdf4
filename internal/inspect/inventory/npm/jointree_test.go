package npm

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// pkg writes the package.json of an installed package.
func pkg(name, version string, more ...string) string {
	return fmt.Sprintf(`{"name": %q, "version": %q%s}`, name, version, strings.Join(append([]string{""}, more...), ", "))
}

func TestInstalledWithoutALockFile(t *testing.T) {
	expect(t, joined(t, files{
		"package.json": `{"name": "m", "version": "1.0.0", "dependencies": {"a": "^1.0.0", "x": "npm:b@^1.0.0", "unmet": "^1.0.0"},
			"devDependencies": {"t": "*"}, "optionalDependencies": {"f": "1", "other-os": "1"}}`,
		"node_modules/a/package.json":                pkg("a", "1.0.0", `"dependencies": {"b": "^2.0.0", "c": "1"}`),
		"node_modules/a/node_modules/c/package.json": pkg("c", "1.5.0", `"dependencies": {"b": "*"}`),
		"node_modules/b/package.json":                pkg("b", "2.0.0"),
		"node_modules/c/package.json":                pkg("c", "3.0.0"),
		"node_modules/f/package.json":                pkg("f", "1.0.0"),
		"node_modules/t/package.json":                pkg("t", "1.0.0", `"dependencies": {"c": "3"}`, `"peerDependencies": {"f": "*"}`),
		"node_modules/x/package.json":                pkg("b", "1.0.0"),
		"node_modules/stray/package.json":            pkg("stray", "1.0.0", `"dependencies": {"c": "3"}`),
	}), `
== node_modules/a/node_modules/c/package.json
node c 1.5.0 @1:10 "\"c\""
== node_modules/a/package.json
node a 1.0.0 @1:10 "\"a\""
== node_modules/b/package.json
node b 2.0.0 @1:10 "\"b\""
== node_modules/c/package.json
node c 3.0.0 dev @1:10 "\"c\""
== node_modules/f/package.json
node f 1.0.0 optional @1:10 "\"f\""
== node_modules/stray/package.json
node stray 1.0.0 @1:10 "\"stray\""
node c 3.0.0 @1:56 "\"c\""
edge stray 1.0.0 -> c 3.0.0
== node_modules/t/package.json
node t 1.0.0 dev @1:10 "\"t\""
== node_modules/x/package.json
node b 1.0.0 alias=x @1:10 "\"b\""
== package.json
node m 1.0.0 project @1:10 "\"m\""
node a 1.0.0 direct @1:52 "\"a\""
node b 1.0.0 alias=x direct @1:67 "\"x\""
node f 1.0.0 direct optional @2:60 "\"f\""
node t 1.0.0 direct dev @2:24 "\"t\""
node c 3.0.0 dev
node b 2.0.0
node c 1.5.0
node unmet  requirement=^1.0.0 direct @1:88 "\"unmet\""
node other-os  requirement=1 direct optional @2:70 "\"other-os\""
edge m 1.0.0 -> a 1.0.0
edge m 1.0.0 -> b 1.0.0
edge m 1.0.0 -> f 1.0.0 optional
edge m 1.0.0 -> t 1.0.0 dev
edge m 1.0.0 -> unmet
edge m 1.0.0 -> other-os optional
edge a 1.0.0 -> b 2.0.0
edge a 1.0.0 -> c 1.5.0
edge t 1.0.0 -> f 1.0.0
edge t 1.0.0 -> c 3.0.0
edge c 1.5.0 -> b 2.0.0`)
}

func TestInstalledInWorkspaces(t *testing.T) {
	expect(t, joined(t, files{
		"package.json":                             `{"name": "m", "workspaces": ["packages/*"], "devDependencies": {"t": "1"}}`,
		"packages/web/package.json":                `{"name": "web", "version": "0.1.0", "dependencies": {"a": "^2.0.0", "core": "*", "b": "^9.0.0"}}`,
		"packages/core/package.json":               `{"name": "core", "version": "0.2.0", "dependencies": {"b": "^2.0.0"}}`,
		"docs/package.json":                        `{"name": "docs", "dependencies": {"b": "^9.0.0", "t": "1"}}`,
		"node_modules/a/package.json":              pkg("a", "1.0.0"),
		"node_modules/b/package.json":              pkg("b", "2.0.0"),
		"node_modules/t/package.json":              pkg("t", "1.0.0", `"dependencies": {"a": "1"}`),
		"packages/web/node_modules/a/package.json": pkg("a", "2.0.0", `"dependencies": {"b": "2"}`),
	}, "package.json", "packages/web/package.json", "docs", "node_modules/a", "node_modules/t"), `
== docs/package.json
node docs  project @1:10 "\"docs\""
node t 1.0.0 direct @1:50 "\"t\""
node a 1.0.0
node b  requirement=^9.0.0 direct @1:35 "\"b\""
edge docs -> t 1.0.0
edge docs -> b
edge t 1.0.0 -> a 1.0.0
== node_modules/a/package.json
node a 1.0.0 @1:10 "\"a\""
== node_modules/t/package.json
node t 1.0.0 @1:10 "\"t\""
== package.json
node m  project @1:10 "\"m\""
node core 0.2.0 project
node web 0.1.0 project
node t 1.0.0 direct dev @1:65 "\"t\""
node b 2.0.0 direct
node a 2.0.0 direct
node a 1.0.0 dev
edge m -> t 1.0.0 dev
edge core 0.2.0 -> b 2.0.0
edge web 0.1.0 -> core 0.2.0
edge web 0.1.0 -> b 2.0.0
edge web 0.1.0 -> a 2.0.0
edge t 1.0.0 -> a 1.0.0
edge a 2.0.0 -> b 2.0.0
== packages/web/package.json
node web 0.1.0 project @1:10 "\"web\""
node a 2.0.0 direct @1:54 "\"a\""
node b 2.0.0 direct @1:82 "\"b\""
edge web 0.1.0 -> a 2.0.0
edge web 0.1.0 -> b 2.0.0`)
}

func TestInstalledBesideALockFile(t *testing.T) {
	fs := files{
		"package.json": `{"name": "m", "dependencies": {"a": "^1.0.0"}, "devDependencies": {"t": "1"}, "optionalDependencies": {"other-os": "1"}}`,
		"package-lock.json": lockWith(`{"name": "m", "dependencies": {"a": "^1.0.0"}, "devDependencies": {"t": "1"}, "optionalDependencies": {"other-os": "1"}}`,
			at("a", "1.0.0"), at("t", "1.0.0", `"dev": true`), at("other-os", "1.0.0", `"optional": true`, `"os": ["none"]`)),
		"node_modules/a/package.json":                         pkg("a", "1.0.0", `"bundleDependencies": ["shipped"]`),
		"node_modules/a/node_modules/shipped/package.json":    pkg("shipped", "1.0.0"),
		"node_modules/t/package.json":                         pkg("t", "1.0.0", `"dependencies": {"a": "1"}`),
		"node_modules/t/node_modules/u/package.json":          pkg("u", "1.0.0", `"dependencies": {"a": "1"}`),
		"node_modules/t/test/node_modules/v/package.json":     pkg("v", "1.0.0"),
		"node_modules/t/dist/app/node_modules/w/package.json": pkg("w", "1.0.0"),
		"node_modules/manual/package.json":                    pkg("manual", "1.0.0"),
	}
	t.Run("scopes come from the lock file, and what it does not list is said", func(t *testing.T) {
		expect(t, joined(t, fs), `
== node_modules/a/node_modules/shipped/package.json
node shipped 1.0.0 bundled @1:10 "\"shipped\""
== node_modules/a/package.json
node a 1.0.0 @1:10 "\"a\""
== node_modules/manual/package.json
node manual 1.0.0 @1:10 "\"manual\""
== node_modules/t/dist/app/node_modules/w/package.json
node w 1.0.0 bundled dev @1:10 "\"w\""
== node_modules/t/node_modules/u/package.json
node u 1.0.0 dev @1:10 "\"u\""
node a 1.0.0 dev @1:52 "\"a\""
edge u 1.0.0 -> a 1.0.0
== node_modules/t/package.json
node t 1.0.0 dev @1:10 "\"t\""
== package-lock.json
node m  project @1:37 "\"\""
node a 1.0.0 direct @2:1 "\"node_modules/a\""
node t 1.0.0 direct dev @3:1 "\"node_modules/t\""
node other-os 1.0.0 direct optional @4:1 "\"node_modules/other-os\""
edge m -> a 1.0.0
edge m -> t 1.0.0 dev
edge m -> other-os 1.0.0 optional
note installed, but not listed here: manual 1.0.0, u 1.0.0 @0
== package.json
node m  project @1:10 "\"m\""`)
	})
	t.Run("a lock file without a manifest is enough for scopes", func(t *testing.T) {
		expect(t, joined(t, files{
			"package-lock.json":           lockWith(`{"name": "m"}`, at("t", "1.0.0", `"dev": true`), at("g", "1.0.0", `"resolved": "git+https://git.invalid/g.git"`)),
			"node_modules/t/package.json": pkg("t", "1.0.0"), "node_modules/g/package.json": pkg("g", "2.0.0"),
			"node_modules/p1/package.json": pkg("p1", "1.0.0"), "node_modules/p2/package.json": pkg("p2", "1.0.0"), "node_modules/p3/package.json": pkg("p3", "1.0.0"),
		}, "package-lock.json", "node_modules/t", "node_modules/g"), `
== node_modules/g/package.json
node g 2.0.0 @1:10 "\"g\""
== node_modules/t/package.json
node t 1.0.0 dev @1:10 "\"t\""
== package-lock.json
node m  project @1:37 "\"\""
node t 1.0.0 dev @2:1 "\"node_modules/t\""
node g 1.0.0 source=git+https://git.invalid/g.git @3:1 "\"node_modules/g\""
note installed, but not listed here: g 2.0.0, p1 1.0.0, p2 1.0.0 and 1 more @0`)
	})
	t.Run("a package that yarn keeps in an archive has the scope of the lock file", func(t *testing.T) {
		got := joined(t, files{
			"package.json": `{"name": "m", "devDependencies": {"t": "1"}}`,
			"yarn.lock":    "# yarn lockfile v1\nt@1:\n  version \"1.0.0\"\n",
			".yarn/cache/t-npm-1.0.0-0123.zip!/node_modules/t/package.json": pkg("t", "1.0.0"),
			".yarn/unplugged/t-npm-1.0.0-0123/node_modules/t/package.json":  pkg("t", "1.0.0"),
		}, ".yarn")
		if strings.Count(got, "node t 1.0.0 dev") != 2 {
			t.Errorf("not both are for development:\n%s", got)
		}
	})
	t.Run("what is not from the registry gets its true name from what is installed", func(t *testing.T) {
		expect(t, joined(t, files{
			"package.json": `{"name": "m", "dependencies": {"g": "git+https://git.invalid/g.git", "l": "file:./l"}}`,
			"yarn.lock": "# yarn lockfile v1\n\"g@git+https://git.invalid/g.git\":\n  version \"1.0.0\"\n  resolved \"git+https://git.invalid/g.git#0123\"\n" +
				"\"l@file:./l\":\n  version \"0.0.1\"\n",
			"node_modules/g/package.json": pkg("real", "1.0.0"),
			"node_modules/l/package.json": pkg("own", "0.0.1"),
		}, "node_modules", "yarn.lock"), `
== node_modules/g/package.json
node real 1.0.0 alias=g @1:10 "\"real\""
== node_modules/l/package.json
node own 0.0.1 alias=l project @1:10 "\"own\""
== yarn.lock
node real 1.0.0 alias=g source=git+https://git.invalid/g.git#0123 direct @2:1 "\"g@git+https://git.invalid/g.git\""
node own 0.0.1 alias=l source=file:./l project @5:1 "\"l@file:./l\""
node m  project
edge m -> real 1.0.0
edge m -> own 0.0.1`)
	})
}

// hiddenText lists a and, below it, b, and t for development.
const hiddenText = `{"lockfileVersion": 3, "packages": {
"node_modules/a": {"version": "1.0.0", "dependencies": {"b": "1"}},
"node_modules/a/node_modules/b": {"version": "1.0.0", "inBundle": true},
"node_modules/t": {"version": "1.0.0", "dev": true},
"packages/web": {"version": "0.1.0", "dependencies": {"a": "1"}},
"node_modules/web": {"resolved": "packages/web", "link": true}}}`

func TestHiddenLockFile(t *testing.T) {
	fs := func(more files) files {
		all := files{
			"package.json":                               `{"name": "m", "workspaces": ["packages/*"], "dependencies": {"a": "1", "unmet": "1"}, "devDependencies": {"t": "1"}}`,
			"packages/web/package.json":                  `{"name": "web", "version": "0.1.0", "dependencies": {"a": "1"}}`,
			"node_modules/.package-lock.json":            hiddenText,
			"node_modules/a/package.json":                pkg("a", "1.0.0", `"dependencies": {"b": "1"}`),
			"node_modules/a/node_modules/b/package.json": pkg("b", "1.0.0"),
			"node_modules/t/package.json":                pkg("t", "1.0.0"),
		}
		for p, text := range more {
			all[p] = text
		}
		return all
	}
	t.Run("it stands for the lock file, with the manifest as its root", func(t *testing.T) {
		expect(t, joined(t, fs(nil)), `
== node_modules/.package-lock.json
node a 1.0.0 direct @2:1 "\"node_modules/a\""
node b 1.0.0 bundled @3:1 "\"node_modules/a/node_modules/b\""
node t 1.0.0 direct dev @4:1 "\"node_modules/t\""
node web 0.1.0 project @5:1 "\"packages/web\""
node m  project
edge a 1.0.0 -> b 1.0.0
edge web 0.1.0 -> a 1.0.0
edge m -> a 1.0.0
edge m -> t 1.0.0 dev
== node_modules/a/node_modules/b/package.json
node b 1.0.0 bundled @1:10 "\"b\""
== node_modules/a/package.json
node a 1.0.0 @1:10 "\"a\""
== node_modules/t/package.json
node t 1.0.0 dev @1:10 "\"t\""
== package.json
node m  project @1:10 "\"m\""
node unmet  requirement=1 direct @1:72 "\"unmet\""
edge m -> unmet
== packages/web/package.json
node web 0.1.0 project @1:10 "\"web\""`)
	})
	t.Run("beside a lock file it adds no second way from the project", func(t *testing.T) {
		got := joined(t, fs(files{"package-lock.json": lockWith(`{"name": "m", "dependencies": {"a": "1", "unmet": "1"}, "devDependencies": {"t": "1"}}`,
			`"packages/web": {"version": "0.1.0", "dependencies": {"a": "1"}}`, at("a", "1.0.0"), at("t", "1.0.0", `"dev": true`), at("unmet", "1.0.0"))}), "node_modules/.package-lock.json")
		if strings.Contains(got, "edge m") {
			t.Errorf("it has a way from the project:\n%s", got)
		}
	})
	t.Run("a list without scopes takes those of the lock file", func(t *testing.T) {
		expect(t, joined(t, files{
			"package.json":                    `{"name": "m", "devDependencies": {"t": "1"}}`,
			"package-lock.json":               lockWith(`{"name": "m", "devDependencies": {"t": "1"}}`, at("t", "1.0.0", `"dev": true`)),
			"node_modules/.package-lock.json": `{"packages": {"node_modules/.store/t@1.0.0-x/node_modules/t": {"version": "1.0.0"}, "node_modules/t": {"resolved": "node_modules/.store/t@1.0.0-x/node_modules/t", "link": true}}}`,
			"node_modules/.store/t@1.0.0-x/node_modules/t/package.json": pkg("t", "1.0.0"),
		}, "node_modules"), `
== node_modules/.package-lock.json
node t 1.0.0 dev @1:15 "\"node_modules/.store/t@1.0.0-x/node_modules/t\""
== node_modules/.store/t@1.0.0-x/node_modules/t/package.json
node t 1.0.0 dev @1:10 "\"t\""`)
	})
	t.Run("where a folder holds something else, the folder is right", func(t *testing.T) {
		expect(t, joined(t, fs(files{"node_modules/t/package.json": pkg("t", "2.0.0")}), "node_modules/.package-lock.json", "node_modules/t/"), `
== node_modules/.package-lock.json
node a 1.0.0 direct @2:1 "\"node_modules/a\""
node b 1.0.0 bundled @3:1 "\"node_modules/a/node_modules/b\""
node t 2.0.0 direct dev @4:1 "\"node_modules/t\""
node web 0.1.0 project @5:1 "\"packages/web\""
node m  project
edge a 1.0.0 -> b 1.0.0
edge web 0.1.0 -> a 1.0.0
edge m -> a 1.0.0
edge m -> t 2.0.0 dev
note lists t 1.0.0, but node_modules/t/package.json is that of t 2.0.0 @4
== node_modules/t/package.json
node t 2.0.0 dev @1:10 "\"t\""`)
	})
	t.Run("one inside an installed package is left out", func(t *testing.T) {
		got := joined(t, files{"node_modules/p/package.json": pkg("p", "1.0.0"), "node_modules/p/node_modules/.package-lock.json": hiddenText})
		if strings.Contains(got, "node a") {
			t.Errorf("it is listed:\n%s", got)
		}
	})
}

// TestOneComponentForAPackage merges a lock file, npm's own list and installed
// packages: each package is one component, seen in three places.
func TestOneComponentForAPackage(t *testing.T) {
	fs := files{
		"package.json":                    `{"name": "m", "dependencies": {"a": "1", "x": "npm:b@1"}}`,
		"package-lock.json":               lockWith(`{"name": "m", "dependencies": {"a": "1", "x": "npm:b@1"}}`, at("a", "1.0.0"), at("x", "1.0.0", `"name": "b"`)),
		"node_modules/.package-lock.json": `{"packages": {` + at("a", "1.0.0") + `, ` + at("x", "1.0.0", `"name": "b"`) + `}}`,
		"node_modules/a/package.json":     pkg("a", "1.0.0"),
		"node_modules/x/package.json":     pkg("b", "1.0.0"),
	}
	g := component.Merge(listings(t, fs), func(n *component.Node) string { return n.Name + "@" + n.Version })
	var got []string
	for _, c := range g.Components {
		got = append(got, fmt.Sprintf("%s in %d places", c.PURL, len(c.Occurrences)))
	}
	expect(t, strings.Join(got, "\n"), "a@1.0.0 in 3 places\nb@1.0.0 in 3 places")
}

// listings reads and joins files.
func listings(t testing.TB, fs files) []*component.Listing {
	t.Helper()
	s := inventory.NewSet(unjoined(t, fs))
	Join().Run(s)
	return s.Finish(func(string) string { return ecosystem })
}

// unjoined reads files.
func unjoined(t testing.TB, fs files) []*component.Listing {
	t.Helper()
	var inspectors []inspect.Inspector
	for _, r := range readers() {
		inspectors = append(inspectors, r)
	}
	d := inspect.NewDispatch(inspectors)
	var all []*component.Listing
	for p, text := range fs {
		for _, i := range d.Takers(p, isInside(p), nil) {
			var res inspect.Result
			if err := d.Inspector(i).Inspect(inventorytest.File(p, []byte(text)), &res); err != nil {
				t.Fatalf("%s: %v", p, err)
			}
			all = append(all, res.Listings...)
		}
	}
	return all
}

// TestJoinIsLinear joins many projects, many workspaces and many installed
// packages that all need one another.
func TestJoinIsLinear(t *testing.T) {
	const n = 1500
	fs := files{"package.json": `{"name": "m", "workspaces": ["w/*"]}`}
	var needs []string
	for i := range 60 {
		needs = append(needs, fmt.Sprintf(`"p%d": "*"`, i*n/60))
	}
	deps := `"dependencies": {` + strings.Join(needs, ", ") + `}`
	for i := range n {
		fs[fmt.Sprintf("node_modules/p%d/package.json", i)] = pkg(fmt.Sprintf("p%d", i), "1.0.0", deps)
		fs[fmt.Sprintf("w/w%d/package.json", i)] = pkg(fmt.Sprintf("w%d", i), "1.0.0", deps)
	}
	for _, l := range listings(t, fs) {
		if l.Path == "package.json" && (len(l.Nodes) != 1+n+60 || len(l.Edges) != n*60+60*60-60) {
			t.Errorf("%d nodes and %d edges", len(l.Nodes), len(l.Edges))
		}
	}
}

// TestJoinOverBudget gives the join less than it needs: it says so, and what it
// leaves is in shape.
func TestJoinOverBudget(t *testing.T) {
	fs := files{
		"package.json":                `{"name": "m", "workspaces": ["w"], "dependencies": {"a": "1", "b": "1"}}`,
		"w/package.json":              `{"name": "w", "dependencies": {"a": "1", "c": "1"}}`,
		"node_modules/a/package.json": pkg("a", "1.0.0", `"dependencies": {"b": "1", "c": "1"}`),
		"node_modules/b/package.json": pkg("b", "1.0.0", `"dependencies": {"c": "1"}`),
		"node_modules/c/package.json": pkg("c", "1.0.0", `"dependencies": {"a": "1"}`),
		"node_modules/x/package.json": pkg("x", "1.0.0", `"dependencies": {"a": "1"}`),
	}
	for _, steps := range []int64{1, 2, 3, 4, 5, 6, 8, 10, 1000} {
		s := inventory.NewSet(unjoined(t, fs))
		newJoiner(s, budget.New(budget.Limits{Steps: steps}, 0)).run()
		notes := 0
		for _, l := range s.Finish(func(string) string { return ecosystem }) {
			inventorytest.CheckShape(t, l, len(fs[l.Path]))
			notes += len(l.Notes)
		}
		if (notes == 0) != (steps == 1000) {
			t.Errorf("%d steps leave %d notes", steps, notes)
		}
	}
}
