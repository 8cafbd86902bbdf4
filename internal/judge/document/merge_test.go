package document

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// products are two documents that share a library.
func products() []Input {
	app := func(name string) sbom.Component {
		return sbom.Component{Kind: sbom.Application, Name: name, Version: "1"}
	}
	inner := lib("inner", "1")
	inner.Parent = 1
	a := paper([]sbom.Component{app("one"), lib("shared", "1"), inner}, "0>1")
	b := paper([]sbom.Component{app("two"), lib("shared", "1"), lib("only", "1")}, "0>1", "0>2", "2>-2")
	a.Roots, b.Roots = []int{0}, []int{0}
	a.Components[1].Declared, b.Components[1].Declared = "MIT", "ISC"
	b.Components[1].Copyright = "Somebody"
	return []Input{{"one.json", a}, {"two.json", b}}
}

func TestEveryModeKeepsComponentsAndRelations(t *testing.T) {
	for mode, want := range map[Mode]string{
		Product: `0 application merged:all
1 application ref-0
2 library ref-1
3 library ref-2 in 2
4 application ref-0-2
5 library ref-2-2
0 DEPENDS_ON 1
0 DEPENDS_ON 4
1 DEPENDS_ON 2
4 DEPENDS_ON 2
4 DEPENDS_ON 5
5 DEPENDS_ON -2
`,
		Flat: `0 application merged:all
1 application ref-0
2 library ref-1
3 library ref-2
4 application ref-0-2
5 library ref-2-2
0 DEPENDS_ON 1
0 DEPENDS_ON 4
1 DEPENDS_ON 2
2 CONTAINS 3
4 DEPENDS_ON 2
4 DEPENDS_ON 5
5 DEPENDS_ON -2
`,
		Hierarchical: `0 application merged:all
1 application ref-0
2 library ref-1 in 1
3 library ref-2 in 2
4 application ref-0-2
5 library ref-1-2 in 4
6 library ref-2-2 in 4
0 DEPENDS_ON 1
0 DEPENDS_ON 4
1 DEPENDS_ON 2
4 DEPENDS_ON 5
4 DEPENDS_ON 6
6 DEPENDS_ON -2
`,
	} {
		d, _, err := Merge(products(), mode, Facts{Target: "all"})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, draw(d)); diff != "" {
			t.Errorf("%s:\n%s", mode, diff)
		}
		if len(d.Roots) != 1 || d.Roots[0] != 0 || d.ID == "" {
			t.Errorf("%s: roots %v, identity %q", mode, d.Roots, d.ID)
		}
	}
}

func TestConflictsAreNamedAndTheFirstDocumentWins(t *testing.T) {
	in := products()
	in[0].Doc.Components[1].Hashes = []sbom.Hash{{Algorithm: "SHA-256", Value: "aa"}}
	in[1].Doc.Components[1].Hashes = []sbom.Hash{{Algorithm: "SHA-256", Value: "bb"}, {Algorithm: "MD5", Value: "cc"}}
	in[0].Doc.Components[1].Supplier = sbom.Party{Name: "x"}
	in[1].Doc.Components[1].Supplier = sbom.Party{Name: "y"}
	d, conflicts, err := Merge(in, Product, Facts{Target: "all"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range conflicts {
		got = append(got, fmt.Sprint(c))
	}
	want := `{pkg:npm/shared@1 declared licence MIT ISC two.json}
{pkg:npm/shared@1 supplier x y two.json}
{pkg:npm/shared@1 hash SHA-256 aa bb two.json}`
	if diff := cmp.Diff(want, strings.Join(got, "\n")); diff != "" {
		t.Error(diff)
	}
	c := d.Components[2]
	if c.Declared != "MIT" || c.Copyright != "Somebody" || len(c.Hashes) != 2 || c.Supplier.Name != "x" {
		t.Errorf("%+v", c)
	}
	if in[0].Doc.Components[1].Copyright != "" || len(in[0].Doc.Components[1].Hashes) != 1 {
		t.Error("merging changed a document that was given")
	}
}

func TestWhatOneDocumentKnowsAboutDependenciesWins(t *testing.T) {
	a := paper([]sbom.Component{lib("a", "1")}, "0>-2")
	b := paper([]sbom.Component{lib("a", "1"), lib("b", "1")}, "0>1", "1>-2")
	d, _, err := Merge([]Input{{"a", a}, {"b", b}}, Product, Facts{Target: "all"})
	if err != nil {
		t.Fatal(err)
	}
	want := "0 application merged:all\n1 library ref-0\n2 library ref-1\n1 DEPENDS_ON 2\n2 DEPENDS_ON -2\n"
	if diff := cmp.Diff(want, draw(d)); diff != "" {
		t.Error(diff)
	}
}

func TestMergingWithItselfAddsNothing(t *testing.T) {
	in := products()
	once, _, _ := Merge(in[:1], Product, Facts{Target: "all"})
	twice, conflicts, _ := Merge([]Input{in[0], in[0], in[0]}, Product, Facts{Target: "all"})
	if diff := cmp.Diff(draw(once), draw(twice)); diff != "" || len(conflicts) > 0 {
		t.Errorf("%s\n%v", diff, conflicts)
	}
}

func TestUnknownWaysToMergeAreRefused(t *testing.T) {
	if _, _, err := Merge(products(), "sideways", Facts{}); err == nil || !strings.Contains(err.Error(), "product, flat or hierarchical") {
		t.Error(err)
	}
}

func TestToolsExtrasAndAggregatesMoveAlong(t *testing.T) {
	in := products()
	in[0].Doc.Tools = []sbom.Tool{{Name: "t", Version: "1"}}
	in[1].Doc.Tools = []sbom.Tool{{Name: "t", Version: "1"}, {Name: "u"}}
	in[1].Doc.Aggregates = []sbom.Aggregate{{State: "complete", Assemblies: []int{0, 2}, Dependencies: []int{99}}}
	in[1].Doc.Extra = []sbom.Extra{{Family: sbom.CycloneDX, Path: "vulnerabilities", Value: "[]"}}
	d, _, err := Merge(in, Product, Facts{Target: "all", Tool: sbom.Tool{Name: "ossay"}, Lifecycle: "build"})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Tools) != 3 || len(d.Extra) != 1 || len(d.Lifecycles) != 1 {
		t.Errorf("%v %v %v", d.Tools, d.Extra, d.Lifecycles)
	}
	if diff := cmp.Diff([]sbom.Aggregate{{State: "complete", Assemblies: []int{4, 5}, Dependencies: []int{}}}, d.Aggregates); diff != "" {
		t.Error(diff)
	}
}
