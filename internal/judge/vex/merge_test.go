package vex

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// listed writes statements as "ID status product time" in order.
func listed(d *vex.Document) string {
	var out []string
	for i := range d.Statements {
		s := &d.Statements[i]
		for j := range s.Products {
			out = append(out, fmt.Sprintf("%s %s %s %s", s.Vulnerability.Name, s.Status, s.Products[j].Label(), s.Timestamp[8:10]))
		}
	}
	return strings.Join(out, "\n")
}

func TestJoinedDocumentsKeepTheirHistoryInOrder(t *testing.T) {
	late := source("A", tuesday, says(vex.Fixed, "CVE-1", "pkg:npm/a@1"), says(vex.Fixed, "CVE-2", "pkg:npm/b@1"))
	early := source("A", monday, says(vex.UnderInvestigation, "CVE-1", "pkg:npm/a@1"))
	d, conflicts := Merge([]Source{late, early, late}, nil)
	want := "CVE-1 under_investigation pkg:npm/a@1 05\nCVE-1 fixed pkg:npm/a@1 06\nCVE-2 fixed pkg:npm/b@1 06"
	if got := listed(d); got != want || len(conflicts) > 0 {
		t.Errorf("%s\n%v", got, conflicts)
	}
	again, _ := Merge([]Source{{"x", d}}, nil)
	if got := listed(again); got != want {
		t.Errorf("joining again changes something:\n%s", got)
	}
}

func TestProductsOfOneStatementStayTogether(t *testing.T) {
	s := says(vex.Fixed, "CVE-1", "pkg:npm/a@1")
	s.Products = append(s.Products, says(vex.Fixed, "", "pkg:npm/b@1").Products...)
	d, _ := Merge([]Source{source("A", monday, s), source("B", monday, says(vex.Fixed, "CVE-1", "pkg:npm/a@1"))}, nil)
	if len(d.Statements) != 1 || len(d.Statements[0].Products) != 2 {
		t.Errorf("%+v", d.Statements)
	}
}

func TestContradictionsAreSettledByTrustOrNotAtAll(t *testing.T) {
	a, b := source("A", monday, says(vex.NotAffected, "CVE-1", "pkg:npm/a@1"), says(vex.Fixed, "CVE-2", "pkg:npm/a@1")), source("B", tuesday, says(vex.Affected, "CVE-1", "pkg:npm/a@1"))
	for _, tt := range []struct {
		name    string
		trust   []string
		want    string
		settled bool
	}{
		{"nobody is trusted", nil, "CVE-2 fixed pkg:npm/a@1 05", false},
		{"the first is trusted", []string{"A"}, "CVE-1 not_affected pkg:npm/a@1 05\nCVE-2 fixed pkg:npm/a@1 05", true},
		{"the second is trusted more", []string{"B", "A"}, "CVE-2 fixed pkg:npm/a@1 05\nCVE-1 affected pkg:npm/a@1 06", true},
	} {
		d, conflicts := Merge([]Source{a, b}, tt.trust)
		if got := listed(d); got != tt.want || len(conflicts) != 1 || conflicts[0].Settled != tt.settled || len(conflicts[0].Says) != 2 || conflicts[0].Product != "pkg:npm/a@1" {
			t.Errorf("%s:\n%s\n%+v", tt.name, got, conflicts)
		}
	}
}

func TestAliasesAndSpellingsAreOneTopic(t *testing.T) {
	x := says(vex.NotAffected, "GHSA-a", "pkg:pypi/Foo_Bar@1")
	x.Vulnerability.Aliases = []string{"cve-1-1"}
	_, conflicts := Merge([]Source{source("A", monday, x), source("B", monday, says(vex.Affected, "CVE-1-1", "pkg:pypi/foo-bar@1"))}, nil)
	if len(conflicts) != 1 {
		t.Errorf("%+v", conflicts)
	}
	_, conflicts = Merge([]Source{source("A", monday, x), source("B", monday, says(vex.Affected, "CVE-1-1", "pkg:pypi/foo-bar@2"))}, nil)
	if len(conflicts) != 0 {
		t.Errorf("two versions are two topics: %+v", conflicts)
	}
}

func TestNothingJoinedIsNothing(t *testing.T) {
	if d, conflicts := Merge(nil, nil); len(d.Statements) != 0 || conflicts != nil {
		t.Errorf("%+v, %v", d, conflicts)
	}
	d, _ := Merge([]Source{source("A", "no time", vex.Statement{Vulnerability: vex.Vulnerability{Name: "CVE-1"}, Status: vex.Fixed})}, nil)
	if len(d.Statements) != 1 {
		t.Errorf("a statement without a product is kept: %+v", d)
	}
}

// many makes n statements and n findings; same says whether all are about one
// vulnerability and one package.
func many(n int, same bool) ([]Source, []finding.Finding) {
	var statements []vex.Statement
	var fs []finding.Finding
	for i := range n {
		id, name := fmt.Sprintf("CVE-2024-%05d", i), fmt.Sprintf("pkg:npm/p%d@1.0.%d", i%1000, i)
		if same {
			id, name = "CVE-2024-00001", fmt.Sprintf("pkg:npm/p@1.0.%d", i)
		}
		statements = append(statements, says(vex.NotAffected, id, name))
		fs = append(fs, found(id, name, "GHSA-"+id))
	}
	return []Source{source("A", monday, statements...)}, fs
}

func TestStatementsAndFindingsThatMultiplyAreStopped(t *testing.T) {
	sources, fs := many(20_000, true)
	for i := range sources[0].Document.Statements { // about every version
		sources[0].Document.Statements[i].Products[0].ID = "pkg:npm/p?arch=x86"
	}
	start := time.Now()
	r := Apply(sources, fs, nil, Options{})
	stopped := 0
	for _, o := range r.Outcomes {
		if o.Reason == TooMuch {
			stopped++
		}
	}
	if stopped == 0 || len(r.Outcomes) < len(sources[0].Document.Statements) {
		t.Errorf("%d stopped of %d", stopped, len(r.Outcomes))
	}
	if took := time.Since(start); took > 30*time.Second {
		t.Error(took)
	}
}

func TestManyVersionsOfOnePackageTakeLinearTime(t *testing.T) {
	sources, fs := many(20_000, true)
	if r := Apply(sources, fs, nil, Options{}); len(r.Decisions) != len(fs) {
		t.Errorf("%d decisions", len(r.Decisions))
	}
}

func BenchmarkTenThousandStatementsOverTenThousandFindings(b *testing.B) {
	sources, fs := many(10_000, false)
	var edges []string
	for i := range 10_000 {
		edges = append(edges, fmt.Sprintf("project pkg:npm/shop@1 > %s", fs[i].Component))
	}
	g := world(edges...)
	b.ResetTimer()
	for b.Loop() {
		if r := Apply(sources, fs, g, Options{}); len(r.Decisions) != 10_000 {
			b.Fatal(len(r.Decisions))
		}
	}
}

func BenchmarkTenThousandStatementsAboutPartsOfAProduct(b *testing.B) {
	sources, fs := many(10_000, false)
	var edges []string
	for i := range fs {
		edges = append(edges, fmt.Sprintf("project pkg:npm/shop@1 > %s", fs[i].Component))
		s := &sources[0].Document.Statements[i]
		*s = says(vex.NotAffected, s.Vulnerability.Name, "pkg:npm/shop@1", fs[i].Component)
	}
	g := world(edges...)
	b.ResetTimer()
	for b.Loop() {
		if r := Apply(sources, fs, g, Options{}); len(r.Decisions) != 10_000 {
			b.Fatal(len(r.Decisions))
		}
	}
}
