package reachability

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// world is a lock file and the sources beside it.
type world struct {
	lock    string   // its path
	eco     string   // npm or PyPI
	names   []string // of packages; the first is asked about
	edges   [][2]int // between packages
	aliases map[int]string
	sources []string // "path: import import", with "type:x" and "computed:x"
	dists   map[string][]string
}

// tree classifies paths as a walk would.
func tree(p string) component.Scope {
	if strings.HasPrefix(p, "tests/") || strings.Contains(p, "/tests/") {
		return component.Test
	}
	if strings.HasPrefix(p, "examples/") {
		return component.Example
	}
	return component.Prod
}

func (w world) judge() (*Judge, *finding.Finding) {
	l := &component.Listing{Path: w.lock, Format: "x/lock"}
	for i, n := range w.names {
		l.Nodes = append(l.Nodes, component.Node{Ecosystem: w.eco, Name: n, Version: "1.0.0", Alias: w.aliases[i]})
	}
	for _, e := range w.edges {
		l.Edges = append(l.Edges, component.Edge{From: uint32(e[0]), To: uint32(e[1])})
	}
	g := component.Merge([]*component.Listing{l}, func(n *component.Node) string { return "pkg:x/" + n.Name + "@" + n.Version })
	var sources []*component.Listing
	for _, s := range w.sources {
		p, list, _ := strings.Cut(s, ": ")
		src := &component.Listing{Path: p, Format: component.SourceJavaScript, Tree: tree(p)}
		if strings.HasSuffix(p, ".py") {
			src.Format = component.SourcePython
		}
		for i, v := range strings.Fields(list) {
			a := component.Attr{Name: component.AttrImport, Value: v, At: span.Point{Line: uint32(i + 1), Col: 1, End: 1}}
			if x, ok := strings.CutPrefix(v, "type:"); ok {
				a.Name, a.Value = component.AttrTypeImport, x
			}
			if x, ok := strings.CutPrefix(v, "computed:"); ok {
				a.Name, a.Value = component.AttrComputed, x
			}
			src.Attrs = append(src.Attrs, a)
		}
		sources = append(sources, src)
	}
	for dist, names := range w.dists {
		src := &component.Listing{Path: dist, Format: "source/python-names", Nodes: []component.Node{{Ecosystem: "PyPI", Name: dist}}}
		for _, n := range names {
			src.Attrs = append(src.Attrs, component.Attr{Name: component.AttrProvides, Value: n})
		}
		sources = append(sources, src)
	}
	return New(g, sources), &finding.Finding{Component: "pkg:x/" + w.names[0] + "@1.0.0", Ecosystem: w.eco, Package: w.names[0]}
}

func TestVerdictsOfImports(t *testing.T) {
	edge := [][2]int{{1, 0}}
	for _, c := range []struct {
		name    string
		w       world
		verdict finding.ReachVerdict
		reason  string
	}{
		{"imported by shipped code", world{lock: "package-lock.json", eco: "npm", names: []string{"qs"}, sources: []string{"src/a.js: qs"}},
			finding.Imported, "src/a.js:1:1 imports it"},
		{"imported by a part of the package", world{lock: "package-lock.json", eco: "npm", names: []string{"@s/p"}, sources: []string{"src/a.js: @s/p/sub/x.js"}},
			finding.Imported, "src/a.js:1:1 imports it"},
		{"imported in several places", world{lock: "package-lock.json", eco: "npm", names: []string{"qs"}, sources: []string{"b.js: qs", "a.ts: x qs", "tests/a.js: qs"}},
			finding.Imported, "a.ts:2:1 (and 1 more) imports it"},
		{"a near miss of the name", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "x"}, edges: edge, sources: []string{"src/a.js: qs2 ./qs /qs @x/qs node:qs #qs"}},
			finding.NotImported, "none of 1 JavaScript source imports it"},
		{"a name with a dot", world{lock: "package-lock.json", eco: "npm", names: []string{"lodash.merge", "x"}, edges: edge, sources: []string{"a.js: lodash.set lodash"}},
			finding.NotImported, "none of 1"},
		{"imported in tests only", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "x"}, edges: edge, sources: []string{"src/a.js: y", "src/a.test.js: qs", "tests/b.js: qs"}},
			finding.TestsOnly, "only src/a.test.js:1:1 (and 1 more) imports it"},
		{"imported by the build's configuration only", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "x"}, edges: edge, sources: []string{"src/a.js: y", "webpack.config.js: qs"}},
			finding.TestsOnly, "only webpack.config.js:1:1 imports it"},
		{"types only", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "x"}, edges: edge, sources: []string{"src/a.ts: type:qs"}},
			finding.TestsOnly, "only types of it are imported, by src/a.ts:1:1"},
		{"needed by what is imported", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "express"}, edges: edge, sources: []string{"src/a.js: express"}},
			finding.ByOthers, "express, which src/a.js:1:1 imports, needs it"},
		{"needed by what tests import", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "express"}, edges: edge, sources: []string{"src/a.js: y", "tests/a.js: express"}},
			finding.TestsOnly, "imports a package that needs it"},
		{"needed two steps away", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "b", "c"}, edges: [][2]int{{1, 0}, {2, 1}, {0, 2}}, sources: []string{"a.js: c"}},
			finding.ByOthers, "c, which a.js:1:1 imports"},
		{"nothing imports it, or what needs it", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "express"}, edges: edge, sources: []string{"src/a.js: y", "src/b.js: z"}},
			finding.NotImported, "none of 2 JavaScript sources imports it"},
		{"a computed import", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "express"}, edges: edge, sources: []string{"src/a.js: computed:require(x)"}},
			finding.Undetermined, "src/a.js:1:1 imports by a name that only a run would tell: require(x)"},
		{"a computed import in tests", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "express"}, edges: edge, sources: []string{"tests/a.js: computed:require(x)", "a.js: y"}},
			finding.NotImported, "none of 2"},
		{"a computed import and a known one", world{lock: "package-lock.json", eco: "npm", names: []string{"qs", "express"}, edges: edge, sources: []string{"a.js: computed:require(x) qs"}},
			finding.Imported, "a.js:2:1"},
		{"a file without edges", world{lock: "package.json", eco: "npm", names: []string{"qs"}, sources: []string{"a.js: y"}},
			finding.Undetermined, "no file says which packages need it"},
		{"no source", world{lock: "package-lock.json", eco: "npm", names: []string{"qs"}, sources: []string{"a.py: qs"}},
			finding.Undetermined, "no JavaScript source was found"},
		{"sources of another project", world{lock: "web/package-lock.json", eco: "npm", names: []string{"qs", "x"}, edges: edge, sources: []string{"api/a.js: qs", "web/a.js: y"}},
			finding.NotImported, "none of 1"},
		{"a lock file in a folder without sources", world{lock: "locks/package-lock.json", eco: "npm", names: []string{"qs"}, sources: []string{"api/a.js: qs"}},
			finding.Imported, "api/a.js:1:1"},
		{"an installed package", world{lock: "web/node_modules/qs/package.json", eco: "npm", names: []string{"qs"}, sources: []string{"web/a.js: qs", "b.js: y"}},
			finding.Imported, "web/a.js:1:1"},
		{"an alias", world{lock: "package-lock.json", eco: "npm", names: []string{"qs"}, aliases: map[int]string{0: "old-qs"}, sources: []string{"a.js: old-qs"}},
			finding.Imported, "a.js:1:1"},
		{"Python by its own name", world{lock: "requirements.txt", eco: "PyPI", names: []string{"Requests"}, sources: []string{"a.py: requests.sessions"}},
			finding.Imported, "a.py:1:1"},
		{"Python by a name with a stroke", world{lock: "requirements.txt", eco: "PyPI", names: []string{"typed-ast"}, sources: []string{"a.py: typed_ast"}},
			finding.Imported, "a.py:1:1"},
		{"Python by a known other name", world{lock: "requirements.txt", eco: "PyPI", names: []string{"PyYAML"}, sources: []string{"a.py: yaml"}},
			finding.Imported, "a.py:1:1"},
		{"Python by what is installed", world{lock: "requirements.txt", eco: "PyPI", names: []string{"Strange"}, dists: map[string][]string{"strange": {"queer"}}, sources: []string{"a.py: queer.x"}},
			finding.Imported, "a.py:1:1"},
		{"Python by its own name with capitals", world{lock: "poetry.lock", eco: "PyPI", names: []string{"QtLike5", "x"}, edges: edge, sources: []string{"a.py: QtLike5.QtCore"}},
			finding.Imported, "a.py:1:1"},
		{"Python by a longer name with capitals", world{lock: "poetry.lock", eco: "PyPI", names: []string{"QtLike5", "x"}, edges: edge, sources: []string{"a.py: QtLike5x.QtCore QtLike QtLike5_sip"}},
			finding.NotImported, "looked for as qtlike5"},
		{"a name of npm in another case", world{lock: "package-lock.json", eco: "npm", names: []string{"JSONStream", "x"}, edges: edge, sources: []string{"a.js: jsonstream"}},
			finding.NotImported, "none of 1"},
		{"a name of npm with capitals", world{lock: "package-lock.json", eco: "npm", names: []string{"JSONStream", "x"}, edges: edge, sources: []string{"a.js: JSONStream"}},
			finding.Imported, "a.js:1:1"},
		{"Python listed below its installed packages", world{lock: "api/.venv/lib/site-packages/six.dist-info/METADATA", eco: "PyPI", names: []string{"six"}, sources: []string{"web/a.py: y", "api/a.py: six"}},
			finding.Imported, "api/a.py:1:1"},
		{"packages installed at the top", world{lock: "node_modules/qs/package.json", eco: "npm", names: []string{"qs"}, sources: []string{"web/a.js: qs"}},
			finding.Imported, "web/a.js:1:1"},
		{"Python in a namespace", world{lock: "poetry.lock", eco: "PyPI", names: []string{"google-cloud-storage", "x"}, edges: edge, sources: []string{"a.py: google.cloud google.cloud.pubsub"}},
			finding.NotImported, "looked for as google.cloud.storage"},
		{"Python without edges", world{lock: "requirements.txt", eco: "PyPI", names: []string{"jinja2"}, sources: []string{"a.py: flask"}},
			finding.Undetermined, "no file says which"},
		{"Python in tests", world{lock: "poetry.lock", eco: "PyPI", names: []string{"pytest", "x"}, edges: edge, sources: []string{"app.py: os", "test_app.py: pytest", "pkg/conftest.py: pytest"}},
			finding.TestsOnly, "only pkg/conftest.py:1:1 (and 1 more)"},
		{"requirements in a folder of their own", world{lock: "requirements/base.txt", eco: "PyPI", names: []string{"six"}, sources: []string{"app/a.py: six"}},
			finding.Imported, "app/a.py:1:1"},
	} {
		j, f := c.w.judge()
		r := j.Of(f)
		if r == nil || r.Verdict != c.verdict || !strings.Contains(r.Reason, c.reason) {
			t.Errorf("%s: %+v", c.name, r)
			continue
		}
		if r.Proven || r.Level != finding.ByImports || r.Reached() != "" {
			t.Errorf("%s: an import statement is taken for a proof: %+v", c.name, r)
		}
		if (r.Verdict == finding.Imported || r.Verdict == finding.ByOthers || r.Verdict == finding.TestsOnly) && len(r.Places) == 0 {
			t.Errorf("%s: no place", c.name)
		}
	}
}

func TestOtherEcosystemsAreNotJudged(t *testing.T) {
	j, f := world{lock: "Cargo.lock", eco: "crates.io", names: []string{"x"}}.judge()
	if r := j.Of(f); r != nil {
		t.Errorf("%+v", r)
	}
	f.Ecosystem, f.Component = "npm", "pkg:npm/other@1"
	if r := j.Of(f); r != nil {
		t.Errorf("%+v", r)
	}
}

func TestADistributionSaysItsNamesOnceHoweverOftenItIsInstalled(t *testing.T) {
	w := world{lock: "poetry.lock", eco: "PyPI", names: []string{"Strange", "x"}, edges: [][2]int{{1, 0}}, dists: map[string][]string{"strange": {"queer", "odd", "queer"}}, sources: []string{"a.py: strange"}}
	j, f := w.judge()
	if r := j.Of(f); r.Verdict != finding.NotImported || !strings.HasSuffix(r.Reason, "looked for as queer, odd") {
		t.Errorf("%+v", r)
	}
}

func TestAnAnswerListsAFewPlacesAndCountsTheRest(t *testing.T) {
	w := world{lock: "package-lock.json", eco: "npm", names: []string{"qs"}}
	for i := range 20 {
		w.sources = append(w.sources, fmt.Sprintf("src/%02d.js: qs", i))
	}
	j, f := w.judge()
	r := j.Of(f)
	if len(r.Places) != maxPlaces || r.Places[0].Path != "src/00.js" || !strings.Contains(r.Reason, "src/00.js:1:1 (and 19 more)") {
		t.Errorf("%+v", r)
	}
	w = world{lock: "package-lock.json", eco: "npm", names: []string{"qs"}, sources: []string{"a.js:"}}
	for i := range 20 {
		w.names, w.edges = append(w.names, fmt.Sprintf("p%02d", i)), append(w.edges, [2]int{i + 1, 0})
		w.sources[0] += fmt.Sprintf(" p%02d", i)
	}
	j, f = w.judge()
	if r := j.Of(f); r.Verdict != finding.ByOthers || len(r.Through) != maxThrough || len(r.Places) != maxPlaces {
		t.Errorf("%+v", r)
	}
}

func TestAPackageThatTooManyNeedIsUndeterminedAndNotAbsent(t *testing.T) {
	for n, want := range map[int]finding.ReachVerdict{maxClimbed + 10: finding.Undetermined, 100: finding.NotImported} {
		w := world{lock: "package-lock.json", eco: "npm", sources: []string{"a.js: y"}}
		for i := range n { // a ring: each is needed by the next
			w.names, w.edges = append(w.names, fmt.Sprintf("p%d", i)), append(w.edges, [2]int{(i + 1) % n, i})
		}
		j, f := w.judge()
		if r := j.Of(f); r.Verdict != want || len(r.Places) != 0 {
			t.Errorf("%d: %+v", n, r)
		}
	}
}

func TestThroughNamesTheNearestFirst(t *testing.T) {
	j, f := world{lock: "l", eco: "npm", names: []string{"qs", "near", "far", "mid"}, edges: [][2]int{{1, 0}, {3, 0}, {2, 3}}, sources: []string{"a.js: far near"}}.judge()
	if r := j.Of(f); !slices.Equal(r.Through, []string{"near", "far"}) {
		t.Errorf("%v", r.Through)
	}
}

func TestNamesOfNpmInSpecifiers(t *testing.T) {
	for spec, want := range map[string]string{
		"lodash": "lodash", "lodash/fp": "lodash", "@s/p": "@s/p", "@s/p/x/y": "@s/p", "./x": "", "../x": "", "/x": "", "#x": "", "": "", "@/x": "", "@s": "", "@s/": "",
		"node:fs": "", "https://x.invalid/y.js": "", "npm:lodash@4/fp": "lodash", "npm:@s/p@1.0/x": "@s/p", "style-loader!css-loader/x": "css-loader", "~/x": "", "~x": "", "vue?raw": "vue", "lodash.merge": "lodash.merge",
	} {
		if got := npmPackage(spec); got != want {
			t.Errorf("%q: %q, want %q", spec, got, want)
		}
	}
}

func TestTheTableOfNamesIsSortedAndNormal(t *testing.T) {
	last := ""
	for line := range strings.Lines(namesText) {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		if len(f) < 2 || f[0] <= last || normal(f[0]) != f[0] {
			t.Errorf("%q after %q", line, last)
		}
		last = f[0]
	}
}

func TestRolesOfSources(t *testing.T) {
	for p, want := range map[string]role{
		"src/a.js": shipped, "index.ts": shipped, "src/testing.ts": shipped, "lib/tests.js": shipped, "src/config.js": shipped, "app/models.py": shipped, "cmd/x/main.go": shipped, "src/setup.js": shipped,
		"a.test.js": test, "a.spec.tsx": test, "B.stories.jsx": test, "cypress/a.js": test, "test_x.py": test, "x_test.py": test, "conftest.py": test, "x_test.go": test, "website/a.js": test,
		"webpack.config.js": tool, "vite.config.mts": tool, ".eslintrc.js": tool, "gulpfile.js": tool, "Gruntfile.js": tool, "setup.py": tool, "noxfile.py": tool, "scripts/a.js": tool, "web/tools/a.py": tool, ".storybook/main.js": tool,
	} {
		if got := roleOf(p, component.Prod); got != want {
			t.Errorf("%s: %d, want %d", p, got, want)
		}
	}
	if roleOf("src/a.js", component.Test) != test || roleOf("src/a.js", component.Example) != test {
		t.Error("a test tree is shipped")
	}
}

func BenchmarkJudge(b *testing.B) {
	w := world{lock: "package-lock.json", eco: "npm"}
	for i := range 2000 {
		w.names = append(w.names, fmt.Sprintf("p%d", i))
		if i > 0 {
			w.edges = append(w.edges, [2]int{i, i / 2}, [2]int{i, (i - 1) / 3})
		}
		w.sources = append(w.sources, fmt.Sprintf("src/%d.js: p%d", i, i*7%2000+1))
	}
	j, f := w.judge()
	for b.Loop() {
		for i := range 100 {
			f.Component = fmt.Sprintf("pkg:x/p%d@1.0.0", i)
			j.Of(f)
		}
	}
}
