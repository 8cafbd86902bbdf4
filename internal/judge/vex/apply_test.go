package vex

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/vex"
	"github.com/ossay-dev/ossay/internal/format/vex/openvex"
)

func suites(t testing.TB, parts ...string) string {
	t.Helper()
	dir, err := filepath.Abs("../../../..")
	if err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(append([]string{dir, "shared", "suites"}, parts...)...)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no suite: ../shared/suites/%s is absent", strings.Join(parts, "/"))
	}
	return dir
}

func TestThePairsOfTheSuiteMatchAsTheyMust(t *testing.T) {
	data, err := os.ReadFile(suites(t, "openvex", "matches.json"))
	if err != nil {
		t.Fatal(err)
	}
	var pairs []struct {
		Name, Statement, Component string
		Matches                    bool
	}
	if err := json.Unmarshal(data, &pairs); err != nil || len(pairs) < 12 {
		t.Fatalf("%d pairs, %v", len(pairs), err)
	}
	for _, p := range pairs {
		if got, why := Matches(p.Statement, p.Component); got != p.Matches {
			t.Errorf("%s: %v (%s)", p.Name, got, why)
		}
	}
}

func TestPackageURLsMatchOrSayWhyNot(t *testing.T) {
	const digest = "sha256:124c7d2707904eea7431fffe91522a01e5a861a624ee31d03372cc1d138a3126"
	for _, tt := range []struct {
		name, statement, component string
		want                       Reason
	}{
		{"a digest that was escaped twice", "pkg:oci/a@sha256%253A124c7d2707904eea7431fffe91522a01e5a861a624ee31d03372cc1d138a3126", "pkg:oci/a@" + digest, Applied},
		{"Docker's registry by its other name", "pkg:oci/a?repository_url=index.docker.io/b/a", "pkg:oci/a@" + digest + "?repository_url=docker.io%2Fb%2Fa", Applied},
		{"another registry", "pkg:oci/a?repository_url=ghcr.io/b/a", "pkg:oci/a?repository_url=quay.io/b/a", QualifierDiff},
		{"no registry", "pkg:oci/a?repository_url=ghcr.io/b/a", "pkg:oci/a", QualifierDiff},
		{"Go's version without its v", "pkg:golang/golang.org/x/net@0.29.0", "pkg:golang/golang.org/x/net@v0.29.0", Applied},
		{"an incompatible version is another", "pkg:golang/a.b/c@v2.0.0", "pkg:golang/a.b/c@v2.0.0%2Bincompatible", VersionOther},
		{"npm's version has no v", "pkg:npm/a@v1.0.0", "pkg:npm/a@1.0.0", VersionOther},
		{"PyPI's names have one form", "pkg:pypi/Foo_Bar@1", "pkg:pypi/foo-bar@1", Applied},
		{"a part of a module", "pkg:golang/a.b/c#sub", "pkg:golang/a.b/c@v1", NameDiffers},
		{"no version to compare", "pkg:npm/a@1", "pkg:npm/a", VersionNone},
		{"no package URL at all", "https://example.com/a", "pkg:npm/a", NoIdentity},
	} {
		if ok, why := Matches(tt.statement, tt.component); why != tt.want || ok != (tt.want == Applied) {
			t.Errorf("%s: %v, %s", tt.name, ok, why)
		}
	}
}

// A world is a graph: nodes by name with their package URLs, and who needs whom.
// Names without a package URL are projects.
func world(edges ...string) *component.Graph {
	l := &component.Listing{Path: "bom.json", Format: "test"}
	at := map[string]uint32{}
	node := func(name string) uint32 {
		if i, ok := at[name]; ok {
			return i
		}
		n := component.Node{Name: name, PURL: name}
		if rest, ok := strings.CutPrefix(name, "project "); ok {
			n = component.Node{Name: rest, PURL: rest, Project: true}
		}
		at[name] = uint32(len(l.Nodes))
		l.Nodes = append(l.Nodes, n)
		return at[name]
	}
	for _, e := range edges {
		from, to, _ := strings.Cut(e, " > ")
		l.Edges = append(l.Edges, component.Edge{From: node(from), To: node(to)})
	}
	l.Finish(false)
	return component.Merge([]*component.Listing{l}, func(n *component.Node) string { return ecosystem.PURL(n.Ecosystem, n.Name, n.Version) })
}

// source is a document of one author with statements.
func source(author, at string, statements ...vex.Statement) Source {
	return Source{File: author + ".json", Document: &vex.Document{Format: vex.Format{Family: vex.OpenVEX}, Author: author, Timestamp: at, Statements: statements}}
}

// says is a statement about a product and parts of it.
func says(status vex.Status, id, product string, parts ...string) vex.Statement {
	p := vex.Product{Component: vex.Component{ID: product}}
	for _, s := range parts {
		p.Subcomponents = append(p.Subcomponents, vex.Component{ID: s})
	}
	return vex.Statement{Vulnerability: vex.Vulnerability{Name: id}, Status: status, Products: []vex.Product{p}, Justification: vex.CodeNotPresent}
}

func found(id, component string, aliases ...string) finding.Finding {
	return finding.Finding{Rule: "vuln/" + id, Component: component, Aliases: aliases}
}

const monday, tuesday = "2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z"

func TestAStatementAppliesAlongTheGraphOrSaysWhyNot(t *testing.T) {
	g := world("project pkg:npm/shop@2 > pkg:npm/qs@6", "project pkg:npm/shop@2 > pkg:npm/web@1", "pkg:npm/web@1 > pkg:npm/qs@6", "pkg:npm/web@1 > pkg:npm/ms@1", "pkg:npm/loop@1 > pkg:npm/ring@1", "pkg:npm/ring@1 > pkg:npm/loop@1")
	fs := []finding.Finding{found("CVE-1", "pkg:npm/qs@6", "GHSA-a"), found("CVE-2", "pkg:npm/ms@1"), found("CVE-3", "pkg:npm/ring@1")}
	for _, tt := range []struct {
		name string
		st   vex.Statement
		want Reason
		in   string // a piece of the sentence
	}{
		{"the component itself", says(vex.NotAffected, "CVE-1", "pkg:npm/qs@6"), Applied, ""},
		{"by another id of the vulnerability", says(vex.NotAffected, "ghsa-A", "pkg:npm/qs"), Applied, ""},
		{"the product that holds everything", says(vex.NotAffected, "CVE-1", "pkg:npm/shop"), Applied, ""},
		{"the product and its part", says(vex.NotAffected, "CVE-1", "pkg:npm/shop@2", "pkg:npm/qs@6"), Applied, ""},
		{"one of two ways", says(vex.NotAffected, "CVE-1", "pkg:npm/web@1", "pkg:npm/qs@6"), OtherPath, "is reached without the product, too"},
		{"the only way", says(vex.NotAffected, "CVE-2", "pkg:npm/web", "pkg:npm/ms"), Applied, ""},
		{"a product beside the way", says(vex.NotAffected, "CVE-2", "pkg:npm/qs", "pkg:npm/ms"), OtherPath, "is not a part of the product"},
		{"a product that is not there", says(vex.NotAffected, "CVE-1", "pkg:npm/other", "pkg:npm/qs"), NoProduct, "pkg:npm/other is not in the target"},
		{"a product of another version", says(vex.NotAffected, "CVE-1", "pkg:npm/shop@3", "pkg:npm/qs"), VersionOther, "about version 3"},
		{"a part of another version", says(vex.NotAffected, "CVE-1", "pkg:npm/shop@2", "pkg:npm/qs@7"), VersionOther, "about version 7, the component has 6"},
		{"another part", says(vex.NotAffected, "CVE-1", "pkg:npm/shop@2", "pkg:npm/ms@1"), PartDiffers, "the finding is about pkg:npm/qs@6"},
		{"another vulnerability", says(vex.NotAffected, "CVE-9", "pkg:npm/qs@6"), NoFinding, "CVE-9"},
		{"no status", says(vex.NoStatus, "CVE-1", "pkg:npm/qs@6"), UnknownStatus, ""},
		{"no product", vex.Statement{Status: vex.Fixed, Vulnerability: vex.Vulnerability{Name: "CVE-1"}}, NoIdentity, "no product"},
		{"a name that nothing goes by", says(vex.Fixed, "CVE-1", "cpe:2.3:a:b:c"), NoIdentity, ""},
		{"a circle that nothing leads into", says(vex.NotAffected, "CVE-3", "pkg:npm/shop", "pkg:npm/ring"), OtherPath, "is not a part"},
		{"a circle that leads through the product", says(vex.NotAffected, "CVE-3", "pkg:npm/loop", "pkg:npm/ring"), Applied, ""},
	} {
		r := Apply([]Source{source("A", monday, tt.st)}, fs, g, Options{})
		if len(r.Outcomes) != 1 || r.Outcomes[0].Reason != tt.want || !strings.Contains(r.Outcomes[0].Sentence, tt.in) {
			t.Errorf("%s: %+v", tt.name, r.Outcomes)
		}
	}
}

func TestRangesAndDigestsIdentifyProducts(t *testing.T) {
	const sha = "402fa523b96591d4450ace90e32d9f779fcfd938903e1c5bf9d3701860b8f856"
	f := found("CVE-1", "pkg:npm/a@1.5.0")
	f.Digests = []string{"sha256:" + sha, "sha512-" + "AAAA"}
	for _, tt := range []struct {
		name string
		c    vex.Component
		want Reason
	}{
		{"inside the range", vex.Component{PURL: "pkg:npm/a", Range: "vers:npm/>=1.0.0|<2.0.0"}, Applied},
		{"at its upper end", vex.Component{PURL: "pkg:npm/a", Range: "vers:npm/<1.5.0"}, RangeOther},
		{"a range of npm's own", vex.Component{PURL: "pkg:npm/a", Range: "^1.2.0"}, Applied},
		{"a range that nobody can read", vex.Component{PURL: "pkg:npm/a", Range: "vers:npm/<<"}, RangeOther},
		{"exactly this version", vex.Component{PURL: "pkg:npm/a", Range: "=1.5.0"}, Applied},
		{"by digest alone", vex.Component{Hashes: []vex.Hash{{Algorithm: "sha-256", Value: strings.ToUpper(sha)}}}, Applied},
		{"by name and digest", vex.Component{PURL: "pkg:npm/a", Hashes: []vex.Hash{{Algorithm: "SHA-256", Value: sha}}}, Applied},
		{"by name and another digest", vex.Component{PURL: "pkg:npm/a", Hashes: []vex.Hash{{Algorithm: "SHA-256", Value: strings.Repeat("0", 64)}}}, DigestDiffers},
		{"by a digest of an algorithm that nobody has", vex.Component{Hashes: []vex.Hash{{Algorithm: "md5", Value: "00"}}}, NoProduct},
	} {
		st := vex.Statement{Vulnerability: vex.Vulnerability{Name: "CVE-1"}, Status: vex.Fixed, Products: []vex.Product{{Component: tt.c}}}
		r := Apply([]Source{source("A", monday, st)}, []finding.Finding{f}, nil, Options{})
		if len(r.Outcomes) != 1 || r.Outcomes[0].Reason != tt.want {
			t.Errorf("%s: %+v", tt.name, r.Outcomes)
		}
	}
}

func TestTheTargetItselfMayBeTheProduct(t *testing.T) {
	g := world("pkg:apk/alpine/busybox@1 > pkg:apk/alpine/musl@1")
	fs := []finding.Finding{found("CVE-1", "pkg:apk/alpine/musl@1")}
	st := says(vex.NotAffected, "CVE-1", "pkg:oci/trivy?repository_url=ghcr.io/a/trivy", "pkg:apk/alpine/musl")
	const digest = "sha256:124c7d2707904eea7431fffe91522a01e5a861a624ee31d03372cc1d138a3126"
	byDigest := says(vex.NotAffected, "CVE-1", "pkg:oci/trivy@"+digest)
	for _, tt := range []struct {
		name   string
		st     vex.Statement
		target []string
		want   Reason
	}{
		{"without a name", st, nil, NoProduct},
		{"by its package URL", st, []string{"pkg:oci/trivy@" + digest + "?repository_url=ghcr.io/a/trivy"}, Applied},
		{"among several names", st, []string{"pkg:generic/x", "pkg:oci/trivy?repository_url=ghcr.io/a/trivy", digest}, Applied},
		{"at another address", st, []string{"pkg:oci/trivy?repository_url=ghcr.io/b/trivy"}, QualifierDiff},
		{"by digest with a name", byDigest, []string{"pkg:oci/trivy@" + digest}, Applied},
	} {
		r := Apply([]Source{source("A", monday, tt.st)}, fs, g, Options{Target: tt.target})
		if r.Outcomes[0].Reason != tt.want {
			t.Errorf("%s: %+v", tt.name, r.Outcomes)
		}
	}
}

// decided applies sources to one finding and returns the decision and the
// reasons of all statements in order.
func decided(t *testing.T, opt Options, sources ...Source) (Decision, []Reason, finding.Finding) {
	t.Helper()
	fs := []finding.Finding{found("CVE-1", "pkg:npm/a@1")}
	r := Apply(sources, fs, nil, opt)
	if len(r.Decisions) != 1 {
		t.Fatalf("%+v", r)
	}
	var reasons []Reason
	for _, o := range r.Outcomes {
		reasons = append(reasons, o.Reason)
	}
	r.Settle(fs)
	return r.Decisions[0], reasons, fs[0]
}

func TestTheLastWordOfAnAuthorCounts(t *testing.T) {
	d, reasons, f := decided(t, Options{}, source("A", monday, says(vex.UnderInvestigation, "CVE-1", "pkg:npm/a@1")), source("A", tuesday, says(vex.NotAffected, "CVE-1", "pkg:npm/a")))
	if d.Status != vex.NotAffected || fmt.Sprint(reasons) != "[superseded applied]" || f.Status != finding.NotAffected || !strings.Contains(f.Reason, "vulnerable_code_not_present") {
		t.Errorf("%+v, %v, %s", d, reasons, f.Reason)
	}
	d, reasons, f = decided(t, Options{}, source("A", tuesday, says(vex.Affected, "CVE-1", "pkg:npm/a")), source("A", monday, says(vex.NotAffected, "CVE-1", "pkg:npm/a")))
	if d.Status != vex.Affected || fmt.Sprint(reasons) != "[applied superseded]" || f.Status != finding.Open || f.Reason == "" {
		t.Errorf("%+v, %v, %+v", d, reasons, f)
	}
}

func TestAtOneTimeTheMoreExactStatementCounts(t *testing.T) {
	d, reasons, _ := decided(t, Options{}, source("A", monday, says(vex.Affected, "CVE-1", "pkg:npm/a"), says(vex.Fixed, "CVE-1", "pkg:npm/a@1")))
	if d.Status != vex.Fixed || fmt.Sprint(reasons) != "[superseded applied]" {
		t.Errorf("%+v, %v", d, reasons)
	}
}

func TestContradictionsAreShownAndNeverChosenInSilence(t *testing.T) {
	a, b := source("A", monday, says(vex.NotAffected, "CVE-1", "pkg:npm/a")), source("B", tuesday, says(vex.Affected, "CVE-1", "pkg:npm/a"))
	d, reasons, f := decided(t, Options{}, a, b)
	if d.Source != -1 || fmt.Sprint(reasons) != "[conflicting conflicting]" || f.Status != finding.Open || !strings.Contains(f.Reason, "contradicts itself") || len(d.Against) != 2 {
		t.Errorf("%+v, %v, %+v", d, reasons, f)
	}
	d, reasons, f = decided(t, Options{Trust: []string{"A"}}, a, b)
	if d.Status != vex.NotAffected || fmt.Sprint(reasons) != "[applied outranked]" || f.Status != finding.NotAffected || len(d.Against) != 1 {
		t.Errorf("%+v, %v, %+v", d, reasons, f)
	}
	d, reasons, _ = decided(t, Options{Trust: []string{"B", "A"}}, a, b)
	if d.Status != vex.Affected || fmt.Sprint(reasons) != "[outranked applied]" {
		t.Errorf("%+v, %v", d, reasons)
	}
	if _, reasons, f := decided(t, Options{}, a, source("C", tuesday, says(vex.NotAffected, "CVE-1", "pkg:npm/a@1"))); fmt.Sprint(reasons) != "[applied applied]" || f.Status != finding.NotAffected {
		t.Errorf("those who agree: %v", reasons)
	}
	twice := source("A", monday, says(vex.NotAffected, "CVE-1", "pkg:npm/a"), says(vex.Affected, "CVE-1", "pkg:npm/a"))
	if d, reasons, f := decided(t, Options{}, twice); d.Source != -1 || f.Status != finding.Open {
		t.Errorf("one author, one moment, two answers: %+v, %v", d, reasons)
	}
}

func TestSettlingLeavesWhatIsDecidedAndWhatIsMalicious(t *testing.T) {
	fs := []finding.Finding{found("CVE-1", "pkg:npm/a@1"), found("CVE-1", "pkg:npm/a@1"), found("CVE-1", "pkg:npm/a@1")}
	fs[0].Status, fs[0].Reason = finding.Excepted, "kept"
	fs[1].Malicious = true
	r := Apply([]Source{source("A", monday, says(vex.Fixed, "CVE-1", "pkg:npm/a"))}, fs, nil, Options{})
	r.Settle(fs)
	if fs[0].Reason != "kept" || fs[1].Status != finding.Open || fs[1].Reason == "" || fs[2].Status != finding.NotAffected {
		t.Errorf("%+v", fs)
	}
}

func TestEveryStatementOfThePublicRepositoryGivesItsStatusBack(t *testing.T) {
	dir := suites(t, "vex-hub", "pkg")
	documents, statements := 0, 0
	err := filepath.WalkDir(dir, func(p string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.Contains(p, "vex.json") {
			return err
		}
		text, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		d, _, err := openvex.Read(string(text), nil)
		if err != nil {
			return err
		}
		documents++
		for i := range d.Statements {
			st := &d.Statements[i]
			for j := range st.Products {
				statements++
				checkGivesBack(t, p, d, st, &st.Products[j])
			}
		}
		return nil
	})
	if err != nil || documents != 8 {
		t.Errorf("%d documents, %v", documents, err)
	}
	t.Logf("%d documents, %d pairs of statement and product", documents, statements)
}

// checkGivesBack asks for a product and vulnerability what the document says.
func checkGivesBack(t *testing.T, file string, d *vex.Document, st *vex.Statement, p *vex.Product) {
	t.Helper()
	url := p.PackageURL()
	where := "project " + url
	parts := []string{url}
	g := world()
	if len(p.Subcomponents) > 0 {
		parts = nil
		var edges []string
		for k := range p.Subcomponents {
			part := p.Subcomponents[k].PackageURL()
			parts = append(parts, part)
			edges = append(edges, where+" > "+part)
		}
		g = world(edges...)
	}
	var fs []finding.Finding
	for _, part := range parts {
		fs = append(fs, found(st.Vulnerability.Name, part))
	}
	one := *d
	one.Statements = []vex.Statement{*st}
	r := Apply([]Source{{file, &one}}, fs, g, Options{})
	if len(r.Decisions) != len(fs) {
		t.Errorf("%s: %s on %s: %+v", filepath.Base(file), st.Vulnerability.Name, url, r.Outcomes)
		return
	}
	for _, got := range r.Decisions {
		if got.Status != st.Status || got.Justification != st.Justification {
			t.Errorf("%s: %s on %s is %v, %s", filepath.Base(file), st.Vulnerability.Name, url, got.Status, got.Justification)
		}
	}
}
