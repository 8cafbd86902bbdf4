package report

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// bill makes a document of components and of edges between them, by index.
func bill(names []string, edges ...[2]int) *sbom.Document {
	d := &sbom.Document{}
	for _, n := range names {
		name, version, _ := strings.Cut(n, "@")
		d.Components = append(d.Components, sbom.Component{ID: n, Name: name, Version: version, PURL: "pkg:npm/" + n, Parent: -1})
	}
	for _, e := range edges {
		d.Relations = append(d.Relations, sbom.Relation{From: e[0], To: e[1], Kind: sbom.DependsOn})
	}
	return d
}

// drawnTree returns the lines of a drawn tree.
func drawnTree(t *testing.T, d *sbom.Document, o Options) string {
	t.Helper()
	var b strings.Builder
	if err := WriteSBOMTree(&b, d, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestATreeIsDrawnFromItsRoots(t *testing.T) {
	d := bill([]string{"app@1", "b@2", "a@1", "leaf@3"}, [2]int{0, 1}, [2]int{0, 2}, [2]int{1, 3}, [2]int{2, 3}, [2]int{0, 2})
	d.Roots = []int{0}
	d.Components[3].Declared, d.Components[1].Concluded, d.Components[2].Declared = "MIT", "Apache-2.0", "NOASSERTION"
	want := "app 1\n|-- a 1\n|   `-- leaf 3  [MIT]\n`-- b 2  [Apache-2.0]\n    `-- leaf 3  [MIT]\n"
	if got := drawnTree(t, d, Options{ASCII: true}); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if got := drawnTree(t, d, Options{}); !strings.Contains(got, "├── a 1\n│   └── leaf 3") {
		t.Errorf("%s", got)
	}
	d.Roots = nil
	if got := drawnTree(t, d, Options{ASCII: true}); got != want {
		t.Errorf("without roots it begins with what nothing needs:\n%s", got)
	}
}

func TestCirclesAndWhatIsNotReachedAreDrawnOnce(t *testing.T) {
	d := bill([]string{"app@1", "a@1", "b@1", "island@1", "self@1"}, [2]int{0, 1}, [2]int{1, 2}, [2]int{2, 1}, [2]int{4, 4})
	d.Roots = []int{0}
	got := drawnTree(t, d, Options{ASCII: true})
	if !strings.Contains(got, "a 1  (above)") || !strings.Contains(got, "not reached from there: 2 components") || strings.Count(got, "island") != 1 || strings.Count(got, "self") != 1 {
		t.Errorf("%s", got)
	}
	only := bill([]string{"a@1", "b@1"}, [2]int{0, 1}, [2]int{1, 0})
	if got := drawnTree(t, only, Options{}); !strings.Contains(got, "a 1") || !strings.Contains(got, "b 1") {
		t.Errorf("a circle without a beginning:\n%s", got)
	}
	if got := drawnTree(t, &sbom.Document{}, Options{}); got != "" {
		t.Errorf("%q", got)
	}
}

func TestADeepOrWideTreeEnds(t *testing.T) {
	var names []string
	var edges [][2]int
	for i := range 30000 {
		names = append(names, fmt.Sprintf("n%d@1", i))
		if i > 0 {
			edges = append(edges, [2]int{0, i})
		}
	}
	wide := bill(names, edges...)
	if got := drawnTree(t, wide, Options{}); strings.Count(got, "\n") != maxTree || strings.Contains(got, "not reached") || !strings.Contains(got, "the tree ends here") {
		t.Errorf("%d lines", strings.Count(got, "\n"))
	}
	edges = nil
	for i := 1; i < 3000; i++ {
		edges = append(edges, [2]int{i - 1, i})
	}
	if got := drawnTree(t, bill(names[:3000], edges...), Options{}); strings.Count(got, "\n") != 3000 {
		t.Errorf("%d lines", strings.Count(got, "\n"))
	}
}

func TestNamesOfADocumentAreHarmless(t *testing.T) {
	d := bill([]string{escapes, newline, bidi, ""}, [2]int{0, 1}, [2]int{1, 2})
	d.Components[0].Declared, d.Components[0].Supplier.Name, d.Components[1].Group = escapes, newline, bidi
	var table, why strings.Builder
	if err := WriteSBOMTable(&table, d); err != nil {
		t.Fatal(err)
	}
	if !WriteSBOMWhy(&why, d, d.Components[2].PURL) {
		t.Error("not found")
	}
	for name, out := range map[string]string{"tree": drawnTree(t, d, Options{}), "table": table.String(), "why": why.String()} {
		if strings.ContainsAny(out, "\x1b\r\x07\u202e\u2066") {
			t.Errorf("%s: %q", name, out)
		}
	}
	if n := strings.Count(table.String(), "\n"); n != 5 {
		t.Errorf("%d lines of a table of 4 components", n)
	}
	if !strings.Contains(drawnTree(t, d, Options{}), "(no name)") {
		t.Error("what has no name is not drawn")
	}
}

func TestATableHasColumnsAndBoundedCells(t *testing.T) {
	var b strings.Builder
	if err := WriteTable(&b, [][]string{{"A", "B"}, {"long " + strings.Repeat("x", 100), "1"}, {"s"}, {"", "2"}}); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	at := strings.Index(lines[0], "B")
	if len(lines) != 4 || at != maxColumn+2 || []rune(lines[1])[at] != '1' || lines[2] != "s" || strings.Index(lines[3], "2") != at {
		t.Errorf("%q", lines)
	}
	if err := WriteTable(&stuck{3}, [][]string{{"AAAA"}}); err == nil {
		t.Error("no room and no error")
	}
	if err := WriteTable(&b, nil); err != nil {
		t.Error(err)
	}
	if err := WriteSBOMTree(&stuck{3}, bill([]string{"abcdef@1"}), Options{}); err == nil {
		t.Error("no room and no error")
	}
}

func TestWaysLeadFromTheBeginningShortestFirst(t *testing.T) {
	d := bill([]string{"app@1", "other@1", "mid@1", "leaf@1", "alone@1"}, [2]int{0, 2}, [2]int{2, 3}, [2]int{1, 3})
	for name, want := range map[string]string{
		"leaf": "leaf 1\n  via other 1 -> leaf 1\n  via app 1 -> mid 1 -> leaf 1\n", "leaf@1": "leaf 1\n  via other 1 -> leaf 1\n  via app 1 -> mid 1 -> leaf 1\n",
		"pkg:npm/alone@1": "alone 1\n  nothing in the document needs it\n", "app": "app 1\n  nothing in the document needs it\n",
	} {
		var b strings.Builder
		if !WriteSBOMWhy(&b, d, name) || b.String() != want {
			t.Errorf("%s:\n%s\nwant\n%s", name, b.String(), want)
		}
	}
	var b strings.Builder
	if WriteSBOMWhy(&b, d, "nobody") || b.Len() > 0 {
		t.Errorf("%q", b.String())
	}
}

func TestWaysAreBounded(t *testing.T) {
	names, edges := []string{"leaf@1"}, [][2]int{}
	for i := range 500 {
		names = append(names, fmt.Sprintf("p%d@1", i))
		edges = append(edges, [2]int{i + 1, 0})
	}
	var b strings.Builder
	WriteSBOMWhy(&b, bill(names, edges...), "leaf")
	if n := strings.Count(b.String(), "via"); n != maxWays {
		t.Errorf("%d ways", n)
	}
}
