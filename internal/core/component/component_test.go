package component

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// sample is a project a that needs b and, for development, c; both need d, and
// d and e need one another.
func sample() *Listing {
	l := &Listing{
		Path: "a.lock", Format: "x/lock", Grade: Observed,
		Nodes: []Node{
			{Name: "a", Project: true},
			{Ecosystem: "npm", Name: "b", Version: "1"},
			{Ecosystem: "npm", Name: "c", Version: "1"},
			{Ecosystem: "npm", Name: "d", Version: "1", At: span.Point{Off: 4, End: 9, Line: 1, Col: 5}},
			{Ecosystem: "npm", Name: "e", Version: "1", Integrity: "sha512-x", Scope: Dev},
		},
		Edges:        []Edge{{0, 1, Prod}, {0, 2, Dev}, {1, 3, Prod}, {2, 3, Prod}, {3, 4, Prod}, {4, 3, Prod}, {0, 1, Prod}},
		Declarations: []Declaration{{Name: "b", Requirement: "^1", Kind: "dependencies"}},
		Keys:         []Key{{"b@^1", 1}},
		Attrs:        []Attr{{Name: "version", Value: "3"}},
		Notes:        []Note{{Text: "odd", At: span.Point{Off: 1, End: 2, Line: 3, Col: 4}}},
	}
	l.Finish(false)
	return l
}

func TestScopesFollowTheStrongestPath(t *testing.T) {
	l := sample()
	got := map[string]Scope{}
	direct := map[string]bool{}
	for _, n := range l.Nodes {
		got[n.Name], direct[n.Name] = n.Scope, n.Direct
	}
	want := map[string]Scope{"a": Prod, "b": Prod, "c": Dev, "d": Prod, "e": Prod}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if !direct["b"] || !direct["c"] || direct["d"] {
		t.Errorf("direct: %v", direct)
	}
	if len(l.Edges) != 6 {
		t.Errorf("%d edges after removing the duplicate, want 6", len(l.Edges))
	}
}

func TestMergeMakesOneComponentOfManyOccurrences(t *testing.T) {
	a, b := sample(), sample()
	b.Path, b.Tree = "test/b.lock", Test
	b.Nodes[1].Version = "2"
	g := Merge([]*Listing{b, a}, func(n *Node) string { return "pkg:npm/" + n.Name + "@" + n.Version })
	var got []string
	for _, c := range g.Components {
		got = append(got, c.PURL+" "+c.Scope.String())
	}
	want := []string{"pkg:npm/b@1 prod", "pkg:npm/b@2 test", "pkg:npm/c@1 dev", "pkg:npm/d@1 prod", "pkg:npm/e@1 prod"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if n := len(g.Components[3].Occurrences); n != 2 {
		t.Errorf("d occurs %d times, want 2", n)
	}
	if d := cmp.Diff([]int32{3}, g.DependsOn(0, nil)); d != "" {
		t.Error(d)
	}
}

func TestRoutesAreShortestFirstAndCounted(t *testing.T) {
	g := Merge([]*Listing{sample()}, func(n *Node) string { return n.Name })
	routes, count := g.Router().Routes(3, 5) // e
	if count != 2 || len(routes) != 2 {
		t.Fatalf("%d routes, %d paths; want 2 and 2", len(routes), count)
	}
	if d := cmp.Diff([]uint32{0, 1, 3, 4}, routes[0].Nodes); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]uint32{0, 2, 3, 4}, routes[1].Nodes); d != "" {
		t.Error(d)
	}
	if routes, count := g.Router().Routes(3, 1); len(routes) != 1 || count != 2 {
		t.Errorf("%d routes, %d paths; want 1 of 2", len(routes), count)
	}
}

// TestRoutesOfWhatIsShippedComeFirst although one in a test tree is shorter.
func TestRoutesOfWhatIsShippedComeFirst(t *testing.T) {
	chain := func(path string, tree Scope, names ...string) *Listing {
		l := &Listing{Path: path, Tree: tree, Nodes: []Node{{Name: path, Project: true}}}
		for i, n := range names {
			l.Nodes = append(l.Nodes, Node{Name: n})
			l.Edges = append(l.Edges, Edge{From: uint32(i), To: uint32(i + 1)})
		}
		l.Finish(false)
		return l
	}
	g := Merge([]*Listing{chain("a/test", Test, "x"), chain("b", Prod, "between", "x")}, func(n *Node) string { return n.Name })
	routes, count := g.Router().Routes(1, 1) // x
	if count != 2 || len(routes) != 1 || g.Listings[routes[0].Listing].Path != "b" {
		t.Errorf("%d paths, first %+v", count, routes)
	}
}

// TestRoutesGoRoundNoCycle has a detour that is longer, a cycle, and a node that
// no project reaches.
func TestRoutesGoRoundNoCycle(t *testing.T) {
	l := &Listing{Path: "x", Nodes: []Node{{Name: "root", Project: true}, {Name: "a"}, {Name: "b"}, {Name: "c"}, {Name: "lost"}}}
	for _, e := range [][2]uint32{{0, 1}, {1, 2}, {2, 1}, {2, 3}, {1, 3}, {3, 3}, {4, 3}} {
		l.Edges = append(l.Edges, Edge{From: e[0], To: e[1]})
	}
	l.Finish(false)
	g := Merge([]*Listing{l}, func(n *Node) string { return n.Name })
	routes, count := g.Router().Routes(2, 10) // c
	var got [][]uint32
	for _, r := range routes {
		got = append(got, r.Nodes)
	}
	if d := cmp.Diff([][]uint32{{0, 1, 3}, {0, 1, 2, 3}}, got); d != "" || count != 2 {
		t.Errorf("%d paths\n%s", count, d)
	}
	if routes, count := g.Router().Routes(3, 10); routes != nil || count != 0 {
		t.Errorf("a node that no project reaches has %d paths %v", count, routes)
	}
}

// TestRoutesAreThoseOfAPlainSearch compares with all simple paths of random
// graphs without cycles.
func TestRoutesAreThoseOfAPlainSearch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 9).Draw(t, "nodes")
		l := &Listing{Path: "x", Nodes: make([]Node, n)}
		for i := range l.Nodes {
			l.Nodes[i].Name = string(rune('a' + i))
		}
		l.Nodes[0].Project = true
		l.Nodes[1].Project = rapid.Bool().Draw(t, "second project")
		for from := range n {
			for to := from + 1; to < n; to++ {
				if rapid.Bool().Draw(t, "edge") {
					l.Edges = append(l.Edges, Edge{From: uint32(from), To: uint32(to)})
				}
			}
		}
		l.Finish(false)
		target := uint32(n - 1)
		if l.Nodes[target].Project {
			t.Skip("the target is a project")
		}
		var lengths []int
		var walk func(at uint32, length int)
		walk = func(at uint32, length int) {
			if l.Nodes[at].Project {
				lengths = append(lengths, length)
				return
			}
			for _, e := range l.Edges {
				if e.To == at {
					walk(e.From, length+1)
				}
			}
		}
		walk(target, 1)
		slices.Sort(lengths)
		g := Merge([]*Listing{l}, func(n *Node) string { return n.Name })
		routes, count := g.Router().Routes(int(g.Of[0][target]), 1000)
		var got []int
		for _, r := range routes {
			got = append(got, len(r.Nodes))
		}
		if d := cmp.Diff(lengths, got, cmpopts.EquateEmpty()); d != "" || count != len(lengths) {
			t.Fatalf("%d paths counted\n%s", count, d)
		}
	})
}

// TestRoutesDoNotExplode counts the paths of a ladder with 2^40 of them.
func TestRoutesDoNotExplode(t *testing.T) {
	l := &Listing{Path: "x", Nodes: []Node{{Name: "root", Project: true}}}
	last := []uint32{0}
	for i := range 40 {
		var row []uint32
		for j := range 2 {
			l.Nodes = append(l.Nodes, Node{Name: string(rune('a'+j)) + string(rune('0'+i)), Version: "1"})
			n := uint32(len(l.Nodes) - 1)
			for _, from := range last {
				l.Edges = append(l.Edges, Edge{From: from, To: n})
			}
			row = append(row, n)
		}
		last = row
	}
	l.Finish(false)
	g := Merge([]*Listing{l}, func(n *Node) string { return n.Name })
	last0 := g.Of[0][last[0]]
	if _, count := g.Router().Routes(int(last0), 3); count != ManyPaths {
		t.Errorf("count %d, want the saturated %d", count, ManyPaths)
	}
}

func TestListingSurvivesItsEncoding(t *testing.T) {
	want := sample()
	b := want.AppendBinary(nil)
	got, rest, err := DecodeListing(append(b, "tail"...))
	if err != nil || string(rest) != "tail" {
		t.Fatalf("decode: %v, rest %q", err, rest)
	}
	got.Path = want.Path
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for n := range b {
		if _, _, err := DecodeListing(b[:n]); err == nil {
			t.Errorf("a listing cut at %d of %d bytes is accepted", n, len(b))
		}
	}
}

func FuzzDecodeListing(f *testing.F) {
	f.Add(sample().AppendBinary(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		l, _, err := DecodeListing(b)
		if err != nil {
			return
		}
		for _, e := range l.Edges {
			if int(e.From) >= len(l.Nodes) || int(e.To) >= len(l.Nodes) {
				t.Fatal("edge out of range")
			}
		}
	})
}

func BenchmarkMerge(b *testing.B) {
	l := &Listing{Path: "x", Nodes: []Node{{Name: "root", Project: true}}}
	for i := range 100_000 {
		l.Nodes = append(l.Nodes, Node{Ecosystem: "npm", Name: string(rune('a'+i%26)) + string(rune(0x4e00+i%20000)), Version: "1"})
		l.Edges = append(l.Edges, Edge{From: 0, To: uint32(i + 1)})
	}
	l.Finish(true)
	b.ReportAllocs()
	for b.Loop() {
		Merge([]*Listing{l}, func(n *Node) string { return "pkg:npm/" + n.Name + "@" + n.Version })
	}
}
