package inventory

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// lockOf is a lock file with nodes "name version" and no edges; a leading "*"
// makes a node the tree's own code, a trailing "@place" gives it a source.
func lockOf(path string, nodes ...string) *component.Listing {
	l := &component.Listing{Path: path, Format: "l", Role: component.RoleLock}
	for _, s := range nodes {
		own := strings.HasPrefix(s, "*")
		s, source, _ := strings.Cut(strings.TrimPrefix(s, "*"), "@")
		name, version, _ := strings.Cut(s, " ")
		l.Nodes = append(l.Nodes, component.Node{Ecosystem: "npm", Name: name, Version: version, Source: source, Project: own})
	}
	return l
}

func npmPair() PairOptions {
	return PairOptions{Ecosystem: "npm", Manifests: []string{"m"}, Locks: []string{"l"}}
}

// paired joins the listings and returns the findings, one a line.
func paired(o PairOptions, ls ...*component.Listing) (*Set, string) {
	s := NewSet(ls)
	Pair(s, o)
	var out []string
	for _, f := range s.Findings {
		out = append(out, f.Span.Path+": "+f.Message)
	}
	return s, strings.Join(out, "\n")
}

func TestALockFileGetsItsRootDirectEdgesAndScopesFromTheManifest(t *testing.T) {
	m := manifest("package.json", "x ^1.0.0 prod", "y ^2.0.0 dev")
	m.Nodes = []component.Node{{Name: "shop", Version: "1.0.0", Project: true}}
	for _, tt := range []struct {
		name string
		lock *component.Listing
		edge []component.Edge
		want string
	}{
		{"a lock file without root", lockOf("l", "x 1.2.0", "y 2.0.1"), nil,
			"x 1.2.0 prod direct; y 2.0.1 dev direct; shop 1.0.0 prod project; shop>x prod; shop>y dev"},
		{"a root without name is named", lockOf("l", "* ", "x 1.2.0", "y 2.0.1"), nil,
			"shop 1.0.0 prod project; x 1.2.0 prod direct; y 2.0.1 dev direct; shop>x prod; shop>y dev"},
		{"a root with a name keeps it", lockOf("l", "*own 3", "x 1.2.0", "y 2.0.1"), nil,
			"own 3 prod project; x 1.2.0 prod direct; y 2.0.1 dev direct; own>x prod; own>y dev"},
		{"a module beside the root is no root", lockOf("l", "*sub 3@path:sub", "x 1.2.0", "y 2.0.1"), nil,
			"sub 3 prod project; x 1.2.0 prod direct; y 2.0.1 dev direct; shop 1.0.0 prod project; shop>x prod; shop>y dev"},
		{"edges of the lock file get the declared scopes", lockOf("l", "*own 3", "x 1.2.0", "y 2.0.1", "z 1"),
			[]component.Edge{{From: 0, To: 2, Scope: component.Prod}, {From: 2, To: 3}, {From: 0, To: 3, Scope: component.Optional}},
			"own 3 prod project; x 1.2.0 prod direct; y 2.0.1 dev direct; z 1 optional direct; own>x prod; own>y dev; own>z optional; y>z prod"},
		{"a name that stands twice gets two edges", lockOf("l", "x 1.2.0", "x 1.3.0", "y 2.0.0"), nil,
			"x 1.2.0 prod direct; x 1.3.0 prod direct; y 2.0.0 dev direct; shop 1.0.0 prod project; shop>x prod; shop>x prod; shop>y dev"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.lock.Edges = tt.edge
			s, findings := paired(npmPair(), m, tt.lock)
			if got := shown(tt.lock); got != tt.want || findings != "" {
				t.Errorf("got  %s\nwant %s\n%s", got, tt.want, findings)
			}
			if !s.covered[m] {
				t.Error("the manifest is not covered")
			}
		})
	}
}

func TestScopesThatTheLockFileStatesStay(t *testing.T) {
	o := npmPair()
	o.Scoped = true
	l := lockOf("l", "x 1.0.0", "y 2.0.0")
	l.Nodes[0].Scope = component.Optional
	paired(o, manifest("m", "x ^1.0.0 dev"), l)
	if got := shown(l); got != "x 1.0.0 optional direct; y 2.0.0 prod; prod project; >x dev" {
		t.Error(got)
	}
}

func TestAManifestFindsTheLockFileThatAnswersIt(t *testing.T) {
	for _, tt := range []struct {
		name  string
		above bool
		lock  string
		want  bool
	}{
		{"beside it", false, "a/b/lock", true},
		{"above, where that counts", true, "lock", true},
		{"above, where that does not count", false, "a/lock", false},
		{"below", true, "a/b/c/lock", false},
		{"in another folder", true, "a/c/lock", false},
	} {
		o := npmPair()
		o.Above = tt.above
		m := manifest("a/b/package.json", "x ^1 prod")
		s, _ := paired(o, m, lockOf(tt.lock, "x 1.0.0"))
		if s.covered[m] != tt.want {
			t.Errorf("%s: covered %v, want %v", tt.name, s.covered[m], tt.want)
		}
	}
	o := npmPair()
	o.Locks = []string{"best", "l"}
	best, other := lockOf("z", "x 1.0.0"), lockOf("a", "x 1.0.0")
	best.Format = "best"
	paired(o, manifest("m", "x ^1 prod"), best, other)
	if len(best.Edges) != 1 || len(other.Edges) != 0 {
		t.Error("the best format does not win")
	}
}

func TestManifestsOfOneLockFileAreJoined(t *testing.T) {
	o := npmPair()
	o.Above = true
	l := lockOf("lock", "x 1.0.0", "y 2.0.0")
	_, findings := paired(o, manifest("a/m", "x ^1.0.0 test", "y ^2.0.0 dev"), manifest("b/m", "x ^1.0.0 dev"), l)
	if got := shown(l); got != "x 1.0.0 dev direct; y 2.0.0 dev direct; prod project; >x dev; >y dev" || findings != "" {
		t.Errorf("%s\n%s", got, findings)
	}
}

func TestWhereManifestAndLockFileDisagree(t *testing.T) {
	extra := manifest("m", "x ^2.0.0 prod")
	extra.Declarations[0].Extra = "path:../x"
	many := func(n int, last string) []string {
		var out []string
		for range n {
			out = append(out, "x 1.0.0")
		}
		return append(out, last)
	}
	for _, tt := range []struct {
		name     string
		manifest *component.Listing
		lock     []string
		want     string
	}{
		{"they agree", manifest("m", "x ^1.0.0 prod"), []string{"x 1.9.0"}, ""},
		{"a dependency is missing", manifest("m", "x ^1.0.0 prod"), []string{"y 1.0.0"}, "m: x is asked for here and missing in l"},
		{"what is optional may be missing", manifest("m", "x ^1.0.0 optional"), []string{"y 1.0.0"}, ""},
		{"what develops the product may not", manifest("m", "x ^1.0.0 dev"), []string{"y 1.0.0"}, "m: x is asked for here and missing in l"},
		{"another version", manifest("m", "x ^2.0.0 prod"), []string{"x 1.9.0"}, "m: x ^2.0.0 is asked for here, and l holds 1.9.0"},
		{"one of several versions fits", manifest("m", "x ^2.0.0 prod"), []string{"x 1.9.0", "x 2.1.0"}, ""},
		{"none of several versions fits", manifest("m", "x ^3.0.0 prod"), []string{"x 1.9.0", "x 2.1.0"}, "m: x ^3.0.0 is asked for here, and l holds 1.9.0"},
		{"the last of many versions fits", manifest("m", "x ^2.0.0 prod"), many(40, "x 2.0.0"), ""},
		{"no requirement", &component.Listing{Path: "m", Format: "m", Declarations: []component.Declaration{{Name: "x"}}}, []string{"x 1.0.0"}, ""},
		{"a requirement that is no range", manifest("m", "x github:o/r prod"), []string{"x 1.0.0"}, ""},
		{"a requirement with something special", extra, []string{"x 1.0.0"}, ""},
		{"a locked version from elsewhere", manifest("m", "x ^2.0.0 prod"), []string{"x 1.0.0@git+https://example.com/x"}, ""},
		{"a locked package without version", manifest("m", "x ^2.0.0 prod"), []string{"x "}, ""},
		{"the tree's own package", manifest("m", "x ^2.0.0 prod"), []string{"*root 1", "*x 1.0.0"}, ""},
		{"a locked version that cannot be read", manifest("m", "x ^2.0.0 prod"), []string{"x " + strings.Repeat("9", 2000)}, ""},
		{"each disagreement is told", manifest("m", "x ^2.0.0 prod", "y ^1.0.0 dev", "z ^1.0.0 prod"), []string{"x 1.0.0", "z 1.0.0"}, "m: x ^2.0.0 is asked for here, and l holds 1.0.0\nm: y is asked for here and missing in l"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, got := paired(npmPair(), tt.manifest, lockOf("l", tt.lock...)); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestEcosystemsMaySkipFoldAndLeaveUnchecked(t *testing.T) {
	m := func() *component.Listing { return manifest("m", "My.Pkg ^2.0.0 prod", "php ^8 prod") }
	fold := func(s string) string { return strings.ReplaceAll(strings.ToLower(s), ".", "-") }
	skip := func(d component.Declaration) bool { return d.Name == "php" }
	for _, tt := range []struct {
		name   string
		change func(*PairOptions)
		want   string
	}{
		{"nothing", func(*PairOptions) {}, "m: My.Pkg is asked for here and missing in l\nm: php is asked for here and missing in l"},
		{"skip", func(o *PairOptions) { o.Skip = skip }, "m: My.Pkg is asked for here and missing in l"},
		{"fold", func(o *PairOptions) { o.Skip, o.Name = skip, fold }, "m: My.Pkg ^2.0.0 is asked for here, and l holds 1.0.0"},
		{"unchecked", func(o *PairOptions) { o.Skip, o.Name, o.Unchecked = skip, fold, true }, ""},
	} {
		o := npmPair()
		tt.change(&o)
		l := lockOf("l", "my-pkg 1.0.0")
		if _, got := paired(o, m(), l); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.want)
		}
		if linked := len(l.Edges) == 1; linked != (o.Name != nil) {
			t.Errorf("%s: %d edges", tt.name, len(l.Edges))
		}
	}
}

// TestPairingDoesNotDependOnTheOrderOfListings joins two projects in every order.
func TestPairingDoesNotDependOnTheOrderOfListings(t *testing.T) {
	var want string
	for _, order := range [][]int{{0, 1, 2, 3}, {3, 2, 1, 0}, {1, 3, 0, 2}} {
		all := []*component.Listing{manifest("a/m", "x ^1.0.0 prod", "z ^1 prod"), lockOf("a/l", "x 2.0.0"), manifest("b/m", "x ^2.0.0 dev"), lockOf("b/l", "x 2.0.0")}
		var ls []*component.Listing
		for _, i := range order {
			ls = append(ls, all[i])
		}
		s, findings := paired(npmPair(), ls...)
		got := findings
		for _, l := range s.Listings {
			got += "\n" + l.Path + ": " + shown(l)
		}
		if want == "" {
			want = got
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%v:\n%s", order, d)
		}
	}
}

// BenchmarkPair joins a lock file of 100,000 packages with a manifest that asks
// for all of them.
func BenchmarkPair(b *testing.B) {
	var decls, nodes []string
	for i := range 100_000 {
		decls = append(decls, fmt.Sprintf("p%d ^1.%d.0 prod", i, i%50))
		nodes = append(nodes, fmt.Sprintf("p%d 1.%d.3", i, i%50))
	}
	m := manifest("m", decls...)
	b.ReportAllocs()
	for b.Loop() {
		paired(npmPair(), m, lockOf("l", nodes...))
	}
}
