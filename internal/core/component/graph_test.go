package component

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func byName(n *Node) string { return "pkg:x/" + n.Name + "@" + n.Version }

func TestWordsStandInTheirOrder(t *testing.T) {
	for name, tt := range map[string]struct {
		word func(uint8) string
		want []string
	}{
		"scopes, strongest first": {func(i uint8) string { return Scope(i).String() }, []string{"prod", "optional", "dev", "test", "example"}},
		"grades, weakest first": {func(i uint8) string { return Grade(i).String() },
			[]string{"publisher-claimed", "declared", "observed", "proven-in-binary", "attested"}},
		"roles": {func(i uint8) string { return Role(i).String() }, []string{"lockfile", "manifest", "installed", "binary", "sbom", "pipeline"}},
	} {
		for i, want := range tt.want {
			if got := tt.word(uint8(i)); got != want {
				t.Errorf("%s: number %d is %q, want %q", name, i, got, want)
			}
		}
		if got := tt.word(uint8(len(tt.want))); got != tt.want[0] {
			t.Errorf("%s: a number behind the last is %q", name, got)
		}
	}
}

func TestWhatIsOnlySeenInTestsAndExamplesIsNotShipped(t *testing.T) {
	for s, want := range map[Scope]bool{Prod: true, Optional: true, Dev: true, Test: false, Example: false} {
		if s.Shipped() != want {
			t.Errorf("%v is shipped: %v", s, s.Shipped())
		}
	}
}

func TestAttrIsTheFirstOfItsName(t *testing.T) {
	l := &Listing{Attrs: []Attr{{Name: "a", Value: "1"}, {Name: "b", Value: ""}, {Name: "a", Value: "2"}, {Name: "b", Value: "3"}}}
	for name, want := range map[string]string{"a": "1", "b": "", "c": "", "": ""} {
		if got := l.Attr(name); got != want {
			t.Errorf("attribute %q is %q, want %q", name, got, want)
		}
	}
}

func TestOneEdgeRemainsOfSeveralAndItIsTheStrongest(t *testing.T) {
	l := &Listing{
		Nodes: []Node{{Name: "p", Project: true}, {Name: "a"}, {Name: "b"}},
		Edges: []Edge{{2, 1, Dev}, {0, 1, Test}, {0, 1, Dev}, {0, 1, Optional}, {2, 1, Dev}, {0, 2, Prod}},
	}
	l.Finish(false)
	want := []Edge{{0, 1, Optional}, {0, 2, Prod}, {2, 1, Dev}}
	if diff := cmp.Diff(want, l.Edges); diff != "" {
		t.Error(diff)
	}
	for n, want := range []int{2, 0, 1} {
		if got := len(l.Out(uint32(n))); got != want {
			t.Errorf("%d edges leave node %d, want %d", got, n, want)
		}
	}
}

func TestADirectNodeIsOneThatAProjectAsksFor(t *testing.T) {
	l := &Listing{
		Nodes: []Node{{Name: "root", Project: true}, {Name: "member", Project: true}, {Name: "a"}, {Name: "b"}, {Name: "given", Direct: true}},
		Edges: []Edge{{0, 1, Prod}, {1, 2, Prod}, {2, 3, Prod}, {2, 4, Prod}},
	}
	l.Finish(false)
	var got []string
	for _, n := range l.Nodes {
		if n.Direct {
			got = append(got, n.Name)
		}
	}
	if diff := cmp.Diff([]string{"a", "given"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestScopesThatTheFileStatesAreKept(t *testing.T) {
	l := &Listing{Nodes: []Node{{Project: true}, {Name: "a", Scope: Dev}}, Edges: []Edge{{0, 1, Prod}}}
	l.Finish(true)
	if l.Nodes[1].Scope != Dev || !l.Nodes[1].Direct {
		t.Errorf("%+v", l.Nodes[1])
	}
	l.Finish(false)
	if l.Nodes[1].Scope != Prod {
		t.Errorf("%+v", l.Nodes[1])
	}
}

// drawGraph makes a listing with cycles, several projects and all scopes.
func drawGraph(t *rapid.T) *Listing {
	scope := func(label string) Scope { return Scope(rapid.Uint8Range(0, 4).Draw(t, label)) }
	l := &Listing{Path: "x", Nodes: make([]Node, rapid.IntRange(1, 8).Draw(t, "nodes"))}
	for i := range l.Nodes {
		l.Nodes[i] = Node{Name: fmt.Sprint(i), Version: "1", Scope: scope("own scope"), Project: rapid.IntRange(0, 3).Draw(t, "project") == 0}
	}
	node := rapid.Uint32Range(0, uint32(len(l.Nodes)-1))
	for range rapid.IntRange(0, 20).Draw(t, "edges") {
		l.Edges = append(l.Edges, Edge{node.Draw(t, "from"), node.Draw(t, "to"), scope("edge scope")})
	}
	return l
}

func TestAScopeIsThatOfTheStrongestPathInAnyGraph(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawGraph(t)
		const none = Scope(200)
		want := make([]Scope, len(l.Nodes))
		for i, n := range l.Nodes {
			if want[i] = none; n.Project {
				want[i] = n.Scope
			}
		}
		for range l.Nodes { // as often as the longest path is long
			for _, e := range l.Edges {
				want[e.To] = min(want[e.To], max(want[e.From], e.Scope))
			}
		}
		for i, n := range l.Nodes {
			if n.Project || want[i] >= none {
				want[i] = n.Scope
			}
		}
		l.Finish(false)
		for i, n := range l.Nodes {
			if n.Scope != want[i] {
				t.Fatalf("node %d has scope %v, want %v", i, n.Scope, want[i])
			}
		}
	})
}

func TestAComponentTakesTheStrongestOfItsOccurrences(t *testing.T) {
	g := Merge([]*Listing{
		{Path: "b", Grade: Declared, Nodes: []Node{{Name: "a", Version: "1", Scope: Optional}}},
		{Path: "a", Grade: Claimed, Nodes: []Node{{Name: "a", Version: "1", Scope: Dev, Direct: true}}},
		{Path: "test/c", Grade: Proven, Tree: Test, Nodes: []Node{{Name: "a", Version: "1", Scope: Prod}, {Name: "t", Version: "1", Scope: Prod}}},
		{Path: "ex/d", Grade: Claimed, Tree: Example, Nodes: []Node{{Name: "e", Version: "1"}, {Name: "t", Version: "1"}}},
	}, byName)
	want := []Component{
		{PURL: "pkg:x/a@1", Name: "a", Version: "1", Scope: Optional, Grade: Proven, Direct: true, Occurrences: []Occurrence{{0, 0}, {1, 0}, {3, 0}}},
		{PURL: "pkg:x/e@1", Name: "e", Version: "1", Scope: Example, Grade: Claimed, Occurrences: []Occurrence{{2, 0}}},
		{PURL: "pkg:x/t@1", Name: "t", Version: "1", Scope: Test, Grade: Proven, Occurrences: []Occurrence{{2, 1}, {3, 1}}},
	}
	if diff := cmp.Diff(want, g.Components); diff != "" {
		t.Error(diff)
	}
	if l, n := g.Node(g.Components[2].Occurrences[1]); l.Path != "test/c" || n.Name != "t" {
		t.Errorf("%s in %s", n.Name, l.Path)
	}
}

func TestProjectsAreNoComponents(t *testing.T) {
	g := Merge([]*Listing{{Path: "x", Nodes: []Node{{Name: "p", Project: true}, {Name: "a", Version: "1"}}}}, byName)
	if len(g.Components) != 1 || g.Of[0][0] != -1 || g.Of[0][1] != 0 {
		t.Errorf("%d components, %v", len(g.Components), g.Of)
	}
}

func TestAPackageURLOfTheDocumentIsKept(t *testing.T) {
	asked := map[string]int{}
	g := Merge([]*Listing{
		{Path: "a", Nodes: []Node{{Name: "curl", Version: "7", PURL: "pkg:deb/debian/curl@7?arch=amd64"}, {Name: "curl", Version: "7"}}},
		{Path: "b", Nodes: []Node{{Name: "curl", Version: "7"}, {Name: "CURL", Version: "7"}}},
	}, func(n *Node) string { asked[n.Name]++; return "pkg:deb/debian/curl@7" })
	var got []string
	for _, c := range g.Components {
		got = append(got, fmt.Sprintf("%s %s %d", c.PURL, c.Name, len(c.Occurrences)))
	}
	want := []string{"pkg:deb/debian/curl@7 curl 3", "pkg:deb/debian/curl@7?arch=amd64 curl 1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]int{"curl": 1, "CURL": 1}, asked); diff != "" {
		t.Errorf("package URLs are built more than once for a package: %s", diff)
	}
}

func TestSpellingsOfOnePackageAreOneComponent(t *testing.T) {
	g := Merge([]*Listing{
		{Path: "c", Grade: Proven, Tree: Test, Nodes: []Node{{Name: "Curl", Version: "7"}, {Name: "other", Version: "1"}, {Name: "curl", Version: "7", PURL: "pkg:x/curl@7"}}},
		{Path: "a", Grade: Claimed, Nodes: []Node{{Name: "curl", Version: "7", Scope: Dev}}},
		{Path: "b", Grade: Declared, Nodes: []Node{{Name: "CURL", Version: "7", Scope: Optional, Direct: true}}},
	}, func(n *Node) string { return "pkg:x/" + strings.ToLower(n.Name) + "@" + n.Version })
	want := []Component{
		{PURL: "pkg:x/curl@7", Name: "curl", Version: "7", Scope: Optional, Grade: Proven, Direct: true, Occurrences: []Occurrence{{0, 0}, {1, 0}, {2, 0}, {2, 2}}},
		{PURL: "pkg:x/other@1", Name: "other", Version: "1", Scope: Test, Grade: Proven, Occurrences: []Occurrence{{2, 1}}},
	}
	if diff := cmp.Diff(want, g.Components); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([][]int32{{0}, {0}, {0, 1, 0}}, g.Of); diff != "" {
		t.Error(diff)
	}
}

func TestTheOrderOfListingsDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var listings []*Listing
		for i := range rapid.IntRange(1, 4).Draw(t, "listings") {
			l := drawGraph(t)
			l.Path = fmt.Sprintf("dir%d/x", i/2)
			l.Format = fmt.Sprint("f", i%2)
			l.Grade = Grade(rapid.Uint8Range(0, 4).Draw(t, "grade"))
			l.Finish(false)
			listings = append(listings, l)
		}
		want := Merge(slices.Clone(listings), byName)
		got := Merge(rapid.Permutation(listings).Draw(t, "order"), byName)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
		if !slices.IsSortedFunc(got.Components, func(a, b Component) int {
			if a.PURL < b.PURL {
				return -1
			}
			return 1
		}) {
			t.Fatal("components are not sorted")
		}
		for li, of := range got.Of {
			for ni, c := range of {
				if n := got.Listings[li].Nodes[ni]; n.Project != (c < 0) || c >= 0 && got.Components[c].Name != n.Name {
					t.Fatalf("node %d of listing %d belongs to component %d", ni, li, c)
				}
			}
		}
	})
}

func TestDependsOnIsSortedWithoutRepetitionAndItself(t *testing.T) {
	a := &Listing{
		Path:  "a",
		Nodes: []Node{{Name: "p", Project: true}, {Name: "a", Version: "1"}, {Name: "c", Version: "1"}, {Name: "b", Version: "1"}},
		Edges: []Edge{{1, 2, Prod}, {1, 3, Dev}, {1, 1, Prod}, {1, 0, Prod}, {0, 1, Prod}},
	}
	b := &Listing{Path: "b", Nodes: []Node{{Name: "d", Version: "1"}, {Name: "a", Version: "1"}, {Name: "b", Version: "1"}}, Edges: []Edge{{1, 0, Prod}, {1, 2, Prod}}}
	a.Finish(false)
	b.Finish(false)
	g := Merge([]*Listing{a, b}, byName)
	scratch := []int32{9, 9, 9, 9, 9, 9, 9, 9}
	if diff := cmp.Diff([]int32{1, 2, 3}, g.DependsOn(0, scratch)); diff != "" {
		t.Error(diff)
	}
	if got := g.DependsOn(1, scratch); len(got) != 0 {
		t.Errorf("a leaf depends on %v", got)
	}
}

func TestAPathEndsAtTheFirstProject(t *testing.T) {
	l := &Listing{
		Path:  "x",
		Nodes: []Node{{Name: "root", Project: true}, {Name: "member", Project: true}, {Name: "a"}, {Name: "b"}},
		Edges: []Edge{{0, 1, Prod}, {1, 2, Prod}, {2, 3, Prod}, {0, 3, Prod}},
	}
	l.Finish(false)
	routes, count := Merge([]*Listing{l}, byName).Router().Routes(1, 10)
	want := []Route{{Listing: 0, Nodes: []uint32{0, 3}}, {Listing: 0, Nodes: []uint32{1, 2, 3}}}
	if diff := cmp.Diff(want, routes); diff != "" || count != 2 {
		t.Errorf("%d paths: %s", count, diff)
	}
}

func TestRoutesOfSeveralListingsAreJoinedShortestFirst(t *testing.T) {
	long := &Listing{Path: "a", Nodes: []Node{{Project: true}, {Name: "b"}, {Name: "c"}}, Edges: []Edge{{0, 1, Prod}, {1, 2, Prod}}}
	short := &Listing{Path: "b", Nodes: []Node{{Project: true}, {Name: "c"}}, Edges: []Edge{{0, 1, Prod}}}
	lost := &Listing{Path: "c", Nodes: []Node{{Name: "c"}}}
	for _, l := range []*Listing{long, short, lost} {
		l.Finish(false)
	}
	router := Merge([]*Listing{lost, long, short}, byName).Router()
	for range 2 { // the second time from what the router keeps
		routes, count := router.Routes(1, 10)
		want := []Route{{Listing: 1, Nodes: []uint32{0, 1}}, {Listing: 0, Nodes: []uint32{0, 1, 2}}}
		if diff := cmp.Diff(want, routes); diff != "" || count != 2 {
			t.Errorf("%d paths: %s", count, diff)
		}
	}
	if routes, count := router.Routes(1, 0); len(routes) != 0 || count != 2 {
		t.Errorf("%d of %d paths with a limit of none", len(routes), count)
	}
}

func TestTheFewestRoutesAreTheShortestOnes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Every node may need every later one, so paths of all lengths meet.
		n := rapid.IntRange(3, 11).Draw(t, "nodes")
		l := &Listing{Path: "x", Nodes: make([]Node, n)}
		for i := range l.Nodes {
			l.Nodes[i] = Node{Name: fmt.Sprint(i), Version: "1", Project: i == 0}
			for j := range i {
				if j == i-1 || rapid.IntRange(0, 3).Draw(t, "edge") > 0 {
					l.Edges = append(l.Edges, Edge{From: uint32(j), To: uint32(i)})
				}
			}
		}
		l.Finish(false)
		g := Merge([]*Listing{l}, byName)
		router := g.Router()
		lengths := func(limit int) []int {
			var out []int
			routes, _ := router.Routes(int(g.Of[0][n-1]), limit)
			for _, r := range routes {
				out = append(out, len(r.Nodes))
			}
			return out
		}
		all := lengths(2000)
		for _, limit := range []int{1, 2, 3, 5, 10, 50} {
			if diff := cmp.Diff(all[:min(limit, len(all))], lengths(limit)); diff != "" {
				t.Fatalf("of %d paths the shortest %d: %s", len(all), limit, diff)
			}
		}
	})
}

func TestRoutesAreWaysThroughTheGraphWithoutRepetition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawGraph(t)
		l.Finish(false)
		g := Merge([]*Listing{l}, byName)
		router := g.Router()
		for c := range g.Components {
			routes, count := router.Routes(c, 5)
			if (count > 0) != (len(routes) > 0) || count < min(len(routes), 1) {
				t.Fatalf("component %d: %d routes of %d", c, len(routes), count)
			}
			length := 0
			for _, r := range routes {
				checkRoute(t, l, r.Nodes)
				if length > len(r.Nodes) {
					t.Fatalf("a route of %d behind one of %d", len(r.Nodes), length)
				}
				length = len(r.Nodes)
				if last := r.Nodes[len(r.Nodes)-1]; int(g.Of[0][last]) != c {
					t.Fatalf("route %v does not lead to component %d", r.Nodes, c)
				}
			}
		}
	})
}

func checkRoute(t *rapid.T, l *Listing, nodes []uint32) {
	if !l.Nodes[nodes[0]].Project {
		t.Fatalf("route %v begins at no project", nodes)
	}
	for i := 1; i < len(nodes); i++ {
		if l.Nodes[nodes[i]].Project || slices.Contains(nodes[:i], nodes[i]) {
			t.Fatalf("route %v goes through a project or in circles", nodes)
		}
		if !slices.ContainsFunc(l.Out(nodes[i-1]), func(e Edge) bool { return e.To == nodes[i] }) {
			t.Fatalf("route %v has no edge at %d", nodes, i)
		}
	}
}

// TestSearchingManyPathsIsBounded has a graph in which every node needs every
// other: far more paths than can be looked at.
func TestSearchingManyPathsIsBounded(t *testing.T) {
	l := &Listing{Path: "x", Nodes: []Node{{Name: "root", Project: true}}}
	const n = 300
	for i := range uint32(n) {
		l.Nodes = append(l.Nodes, Node{Name: fmt.Sprint(i), Version: "1"})
		for j := range uint32(n) {
			l.Edges = append(l.Edges, Edge{i + 1, j + 1, Prod})
		}
	}
	l.Edges = append(l.Edges, Edge{0, 1, Prod})
	l.Finish(false)
	g := Merge([]*Listing{l}, byName)
	routes, count := g.Router().Routes(int(g.Of[0][n]), 1_000_000)
	if count != ManyPaths || len(routes) == 0 || len(routes) > maxSteps {
		t.Errorf("%d routes of %d", len(routes), count)
	}
	if diff := cmp.Diff([]uint32{0, 1, n}, routes[0].Nodes, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}
