package cdx

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom/cyclonedx"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

const document = `{
 "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 3, "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
 "metadata": {"timestamp": "2026-01-01T00:00:00Z", "authors": [{"name": "Example"}]},
 "components": [
  {"type": "library", "bom-ref": "lib", "name": "lib", "version": "1.2.3", "purl": "pkg:npm/lib@1.2.3", "hashes": [{"alg": "SHA-256", "content": "402fa523b96591d4450ace90e32d9f779fcfd938903e1c5bf9d3701860b8f856"}]},
  {"type": "library", "bom-ref": "other", "name": "other", "purl": "pkg:npm/other"}
 ],
 "vulnerabilities": [
  {"bom-ref": "v1", "id": "CVE-2024-0001", "references": [{"id": "GHSA-x", "source": {"name": "GITHUB"}}], "cwes": [79],
   "analysis": {"state": "not_affected", "justification": "requires_configuration", "detail": "off by default", "response": ["will_not_fix", "update"], "firstIssued": "2026-01-02T00:00:00Z"},
   "affects": [{"ref": "lib"}]},
  {"id": "CVE-2024-0002", "analysis": {"state": "exploitable", "detail": "update"},
   "affects": [{"ref": "other", "versions": [{"range": "vers:npm/<2.0.0", "status": "affected"}, {"version": "2.0.0", "status": "unaffected"}]}]},
  {"id": "CVE-2024-0003", "analysis": {"state": "false_positive"}, "affects": [{"ref": "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/away@1"}]},
  {"id": "CVE-2024-0004", "affects": [{"ref": "lib"}]}
 ]
}`

func read(t testing.TB, text string) (*vex.Document, []vex.Problem) {
	t.Helper()
	d, problems, err := Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d, problems
}

func TestAnalysesBecomeStatements(t *testing.T) {
	d, problems := read(t, document)
	if len(problems) > 0 || d.Author != "Example" || d.Version != "3" || d.Timestamp == "" || len(d.Statements) != 3 {
		t.Fatalf("%+v, %v", d, problems)
	}
	a, b, c := d.Statements[0], d.Statements[1], d.Statements[2]
	if a.Status != vex.NotAffected || a.Justification != vex.CodeNotControllable || a.Reason != "requires_configuration" || a.Impact != "off by default" || a.ActionWord != "will_not_fix" || a.At.Line != 9 {
		t.Errorf("%+v", a)
	}
	if p := a.Products[0]; p.PURL != "pkg:npm/lib@1.2.3" || p.Name != "lib 1.2.3" || len(p.Hashes) != 1 || !slices.Equal(a.Vulnerability.Names(), []string{"CVE-2024-0001", "GHSA-x"}) {
		t.Errorf("%+v", a)
	}
	if b.Status != vex.Affected || b.Action != "update" || len(b.Products) != 1 || b.Products[0].Range != "vers:npm/<2.0.0" {
		t.Errorf("what is affected says nothing of other versions: %+v", b)
	}
	if c.Status != vex.NotAffected || c.Word != "false_positive" || c.Products[0].PackageURL() != "pkg:npm/away@1" {
		t.Errorf("%+v", c)
	}
}

func TestXMLSaysTheSame(t *testing.T) {
	doc, err := cyclonedx.Read(document, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	to := doc.Format()
	to.Encoding = "xml"
	if _, err := doc.Write(&b, to); err != nil {
		t.Fatal(err)
	}
	want, _ := read(t, document)
	got, problems := read(t, b.String())
	if len(problems) > 0 {
		t.Error(problems)
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreTypes(span.Point{}, []vex.Field{}), cmpopts.IgnoreFields(vex.Document{}, "Source")); diff != "" {
		t.Error(diff)
	}
}

func TestProblemsNameTheirPlace(t *testing.T) {
	around := func(v string) string {
		return `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "a", "bom-ref": "a"}], "vulnerabilities": [` + v + `]}`
	}
	for _, tt := range []struct{ name, text, rule, path string }{
		{"no reason", `{"id": "C", "analysis": {"state": "not_affected"}, "affects": [{"ref": "a"}]}`, "justification-missing", "/vulnerabilities/0/analysis"},
		{"a false positive is a reason", `{"id": "C", "analysis": {"state": "false_positive"}, "affects": [{"ref": "a"}]}`, "", ""},
		{"no state", `{"id": "C", "analysis": {}, "affects": [{"ref": "a"}]}`, "status-missing", "/vulnerabilities/0/analysis"},
		{"no product", `{"id": "C", "analysis": {"state": "resolved"}}`, "product-missing", "/vulnerabilities/0"},
		{"a reference to nowhere", `{"id": "C", "analysis": {"state": "resolved"}, "affects": [{"ref": "b"}]}`, "product-identity-missing", "/vulnerabilities/0/affects/0"},
		{"no name", `{"analysis": {"state": "resolved"}, "affects": [{"ref": "a"}]}`, "vulnerability-missing", "/vulnerabilities/0"},
		{"a word that is none", `{"id": "C", "analysis": {"state": "fine"}, "affects": [{"ref": "a"}]}`, "schema", "/vulnerabilities/0/analysis/state"},
	} {
		_, problems := read(t, around(tt.text))
		switch {
		case tt.rule == "" && len(problems) > 0:
			t.Errorf("%s: %v", tt.name, problems)
		case tt.rule != "" && !slices.ContainsFunc(problems, func(p vex.Problem) bool { return p.Rule == tt.rule && p.Path == tt.path }):
			t.Errorf("%s: %v", tt.name, problems)
		}
	}
}

func TestStatementsComeBackAndTheDocumentIsValid(t *testing.T) {
	d, _ := read(t, document)
	var b strings.Builder
	if losses, err := Write(&b, d); err != nil || len(losses) > 0 || b.String() != document {
		t.Errorf("not the same, byte for byte: %v %v", losses, err)
	}
	c := *d
	c.Source = ""
	b.Reset()
	if losses, err := Write(&b, &c); err != nil || len(losses) > 0 {
		t.Errorf("%v %v", losses, err)
	}
	back, problems := read(t, b.String())
	if len(problems) > 0 {
		t.Errorf("%v\n%s", problems, b.String())
	}
	for i := range back.Statements { // ids of components are the writer's own
		for j := range back.Statements[i].Products {
			back.Statements[i].Products[j].Name = d.Statements[i].Products[j].Name
		}
	}
	field := cmp.Comparer(func(a, b vex.Field) bool {
		return a.Key == b.Key && strings.Join(strings.Fields(a.Raw), "") == strings.Join(strings.Fields(b.Raw), "")
	})
	if diff := cmp.Diff(d, back, cmpopts.IgnoreTypes(span.Point{}), cmpopts.IgnoreFields(vex.Document{}, "Source"), field); diff != "" {
		t.Errorf("%s\n%s", diff, b.String())
	}
}

func TestWhatOtherFormatsSayMoreIsTold(t *testing.T) {
	d := &vex.Document{
		Format: vex.Format{Family: vex.OpenVEX, Version: "0.2.0"}, ID: "https://example.com/x", Author: "A", Role: "r", Timestamp: "2026-01-01T00:00:00Z", Version: "1.2",
		Extra: []vex.Field{{Key: "x", Raw: "1"}},
		Statements: []vex.Statement{
			{ID: "i", Vulnerability: vex.Vulnerability{Name: "CVE-1-1", Aliases: []string{"GHSA-y", "GO-1"}}, Status: vex.NotAffected, Justification: vex.ComponentNotPresent, Impact: "gone", Action: "none", Supplier: "s",
				Products: []vex.Product{{Component: vex.Component{ID: "pkg:oci/a"}, Subcomponents: []vex.Component{{ID: "pkg:npm/b@1"}}}}},
			{Vulnerability: vex.Vulnerability{Name: "CVE-1-2"}, Status: vex.Fixed, Word: "first_fixed", ActionWord: "none_available",
				Products: []vex.Product{{Component: vex.Component{ID: "https://example.com/p", Range: "=1", Hashes: []vex.Hash{{Algorithm: "sha-256", Value: strings.Repeat("0", 64)}, {Algorithm: "blake2s-256", Value: "0"}}}}}},
		},
	}
	var b strings.Builder
	losses, err := Write(&b, d)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"/role", "/x ", "serialNumber", "1.2", "part of pkg:oci/a", "component_not_present", "one text", "supplier", "first_fixed", "blake2s-256", "none_available", "bom-ref"} {
		if !slices.ContainsFunc(losses, func(l vex.Loss) bool { return strings.Contains(l.Path+" "+l.Reason, want) }) {
			t.Errorf("%q is not told: %v", want, losses)
		}
	}
	back, problems := read(t, b.String())
	if len(problems) > 0 || len(back.Statements) != 2 || back.Statements[0].Products[0].PURL != "pkg:npm/b@1" || back.Statements[1].Products[0].Range != "=1" {
		t.Errorf("%v\n%s", problems, b.String())
	}
}

func TestSerialNumbersAreUUIDs(t *testing.T) {
	for s, want := range map[string]bool{
		"urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79": true, "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b7": false,
		"urn:uuid:3e671687x395b-41f5-a30f-a58921a69b79": false, "urn:uuid:ze671687-395b-41f5-a30f-a58921a69b79": false, "3e671687-395b-41f5-a30f-a58921a69b79": false,
	} {
		if isSerial(s) != want {
			t.Error(s)
		}
	}
}

func TestWhatIsNotCycloneDXIsSaid(t *testing.T) {
	for _, text := range []string{`{}`, `<a/>`} {
		if _, _, err := Read(text, nil); !errors.Is(err, cyclonedx.ErrOther) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(document)
	f.Add(`{"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities": [{"analysis": {"state": "x"}, "affects": [{"ref": "urn:cdx:#", "versions": [1]}]}, []]}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, _, err := Read(text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			return
		}
		var b strings.Builder
		d.Source = ""
		if _, err := Write(&b, d); err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		back, _, err := Read(b.String(), nil)
		if err != nil || len(back.Statements) != len(d.Statements) {
			t.Fatalf("what was written cannot be read: %v\n%s", err, b.String())
		}
	})
}
