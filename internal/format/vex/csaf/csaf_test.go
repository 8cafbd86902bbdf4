package csaf

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// around is a document with a product tree and vulnerabilities.
func around(version, tree, vulnerabilities string) string {
	return `{"document": {"category": "csaf_vex", "csaf_version": "` + version + `", "title": "T", "lang": "en",
 "publisher": {"category": "vendor", "name": "Example", "namespace": "https://example.com"},
 "tracking": {"id": "EX-1", "version": "3", "status": "final", "initial_release_date": "2026-01-01T00:00:00Z", "current_release_date": "2026-02-01T00:00:00Z",
  "generator": {"engine": {"name": "g", "version": "1"}}, "revision_history": []}},
 "product_tree": {` + tree + `}, "vulnerabilities": [` + vulnerabilities + `]}`
}

func read(t testing.TB, text string) *vex.Document {
	t.Helper()
	d, err := Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const shop = `"branches": [{"category": "vendor", "name": "Example", "branches": [{"category": "product_name", "name": "Shop", "branches": [
  {"category": "product_version", "name": "1.0", "product": {"name": "Shop 1.0", "product_id": "P1", "product_identification_helper": {"purl": "pkg:npm/shop@1.0.0", "cpe": "cpe:2.3:a:example:shop:1.0:*:*:*:*:*:*:*"}}},
  {"category": "product_version_range", "name": "vers:npm/>=2.0.0|<2.5.0", "product": {"name": "Shop 2", "product_id": "P2", "product_identification_helper": {"purl": "pkg:npm/shop"}}}
 ]}]}], "full_product_names": [{"name": "A file", "product_id": "P3", "product_identification_helper": {"hashes": [{"filename": "a", "file_hashes": [{"algorithm": "sha256", "value": "00ff"}]}], "skus": ["S"]}}],
 "product_groups": [{"group_id": "G", "product_ids": ["P1", "P2"]}]`

func TestStatusesFlagsImpactsAndRemediationsBecomeStatements(t *testing.T) {
	d := read(t, around("2.0", shop, `{"cve": "CVE-1-1234", "ids": [{"system_name": "x", "text": "GHSA-x"}], "notes": [{"category": "summary", "text": "s"}, {"category": "description", "text": "d"}],
	 "product_status": {"known_not_affected": ["P1", "P2", "P3"], "first_fixed": ["P4"], "recommended": ["P1"]},
	 "flags": [{"label": "vulnerable_code_not_present", "group_ids": ["G"], "date": "2026-01-05T00:00:00Z"}],
	 "threats": [{"category": "impact", "details": "no", "product_ids": ["P3"]}, {"category": "exploit_status", "details": "wild"}],
	 "remediations": [{"category": "vendor_fix", "details": "update", "product_ids": ["P4"]}], "scores": []}`))
	if d.Format != (vex.Format{Family: vex.CSAF, Version: "2.0"}) || d.Author != "Example" || d.Version != "3" || d.Updated != "2026-02-01T00:00:00Z" || d.Tooling != "g 1" || len(d.Extra) != 1 {
		t.Errorf("%+v", d)
	}
	if len(d.Statements) != 3 {
		t.Fatalf("%d statements", len(d.Statements))
	}
	a, b, c := d.Statements[0], d.Statements[1], d.Statements[2]
	if a.Status != vex.NotAffected || a.Justification != vex.CodeNotPresent || len(a.Products) != 2 || a.Timestamp == "" || !slices.Equal(a.Vulnerability.Names(), []string{"CVE-1-1234", "GHSA-x"}) || a.Vulnerability.Description != "d" {
		t.Errorf("%+v", a)
	}
	if p := a.Products[0]; p.PURL != "pkg:npm/shop@1.0.0" || p.CPE23 == "" || p.Range != "" {
		t.Errorf("%+v", p)
	}
	if p := a.Products[1]; p.Range != "vers:npm/>=2.0.0|<2.5.0" {
		t.Errorf("%+v", p)
	}
	if b.Impact != "no" || b.Justification != "" || b.Products[0].Hashes[0].Value != "00ff" || len(b.Products[0].Extra) != 1 {
		t.Errorf("%+v", b)
	}
	if c.Status != vex.Fixed || c.Word != "first_fixed" || c.Action != "update" || c.ActionWord != "vendor_fix" || c.Products[0].Label() != "P4" {
		t.Errorf("%+v", c)
	}
	if len(a.Extra) != 2 || a.Extra[0].Key != "scores" || a.Extra[1].Key != "product_status/recommended" || len(c.Extra) != 0 {
		t.Errorf("%+v and %+v", a.Extra, c.Extra)
	}
}

func TestACombinationIsAProductWithAPart(t *testing.T) {
	names := `"full_product_names": [{"name": "Lib", "product_id": "L", "product_identification_helper": {"purl": "pkg:npm/lib@1"}}, {"name": "OS", "product_id": "O", "product_identification_helper": {"purl": "pkg:generic/os@2"}}]`
	vuln := `{"cve": "CVE-1-1234", "product_status": {"fixed": ["C", "D"]}}`
	rel := func(id, a, b, helper string) string {
		return `{"category": "default_component_of", "product_reference": "` + a + `", "relates_to_product_reference": "` + b + `", "full_product_name": {"name": "` + id + `", "product_id": "` + id + `"` + helper + `}}`
	}
	d := read(t, around("2.0", names+`, "relationships": [`+rel("C", "L", "O", "")+","+rel("D", "L", "O", `, "product_identification_helper": {"purl": "pkg:npm/own@1"}`)+`]`, vuln))
	p := d.Statements[0].Products
	if p[0].PURL != "pkg:generic/os@2" || len(p[0].Subcomponents) != 1 || p[0].Subcomponents[0].PURL != "pkg:npm/lib@1" || p[0].Name != "C" {
		t.Errorf("%+v", p[0])
	}
	if p[1].PURL != "pkg:npm/own@1" || len(p[1].Subcomponents) != 0 {
		t.Errorf("what has an identity of its own is no combination: %+v", p[1])
	}
	path := `, "product_paths": [{"beginning_product_reference": "L", "full_product_name": {"name": "C", "product_id": "C"}, "subpaths": [{"category": "installed_on", "next_product_reference": "X"}, {"category": "installed_on", "next_product_reference": "O"}]}]`
	d = read(t, around("2.1", strings.ReplaceAll(strings.ReplaceAll(names, `"purl": `, `"purls": [`), `@1"`, `@1", "pkg:npm/lib@1?x=y"]`)[:0]+names+path, `{"cve": "CVE-1-1234", "product_status": {"fixed": ["C"]}}`))
	if p := d.Statements[0].Products[0]; p.PURL != "pkg:generic/os@2" || p.Subcomponents[0].PURL != "pkg:npm/lib@1" {
		t.Errorf("%+v", p)
	}
}

func TestCombinationsInCirclesLeadNowhere(t *testing.T) {
	rel := func(id, a, b string) string {
		return `{"product_reference": "` + a + `", "relates_to_product_reference": "` + b + `", "full_product_name": {"name": "` + id + `", "product_id": "` + id + `"}}`
	}
	d := read(t, around("2.0", `"relationships": [`+rel("A", "B", "B")+","+rel("B", "A", "A")+`]`, `{"cve": "CVE-1-1234", "product_status": {"fixed": ["A"]}}`))
	if p := d.Statements[0].Products[0]; p.Ref != "A" || len(p.Subcomponents) != 0 {
		t.Errorf("%+v", p)
	}
}

func TestSeveralPackageURLsOfVersion21AreKept(t *testing.T) {
	d := read(t, around("2.1", `"full_product_names": [{"name": "A", "product_id": "A", "product_identification_helper": {"purls": ["pkg:npm/a@1", "pkg:npm/b@1"]}}]`, `{"cve": "CVE-1-1234", "product_status": {"under_investigation": ["A"], "unknown": ["A"]}}`))
	if p := d.Statements[0].Products[0]; p.PURL != "pkg:npm/a@1" || len(p.Extra) != 1 {
		t.Errorf("%+v", p)
	}
	for version, want := range map[string]string{"2.1": `"pkg:npm/b@1"`, "2.0": `"purl": "pkg:npm/a@1"`} {
		var b strings.Builder
		c := *d
		c.Source = ""
		losses, err := Write(&b, &c, version)
		if err != nil || !strings.Contains(b.String(), want) {
			t.Errorf("%v\n%s", err, b.String())
		}
		if told := slices.ContainsFunc(losses, func(l vex.Loss) bool { return strings.Contains(l.Reason, "one package URL") }); told != (version == "2.0") {
			t.Errorf("%s: %v", version, losses)
		}
	}
}

// same compares documents but for where things stand and what is told as lost.
func same() cmp.Options {
	return cmp.Options{
		cmpopts.IgnoreTypes(span.Point{}), cmpopts.IgnoreFields(vex.Document{}, "Source", "Format", "Extra", "Tooling"), cmpopts.IgnoreFields(vex.Statement{}, "Extra"),
		cmp.Comparer(func(a, b vex.Field) bool {
			return a.Key == b.Key && strings.Join(strings.Fields(a.Raw), "") == strings.Join(strings.Fields(b.Raw), "")
		}),
	}
}

func TestStatementsComeBackInBothVersions(t *testing.T) {
	d := read(t, around("2.0", shop, `{"cve": "CVE-1-1234", "notes": [{"category": "description", "text": "d"}],
	 "product_status": {"known_not_affected": ["P1", "P2"], "first_fixed": ["P3"]}, "flags": [{"label": "component_not_present", "group_ids": ["G"]}],
	 "remediations": [{"category": "vendor_fix", "details": "update", "product_ids": ["P3"]}]},
	 {"ids": [{"system_name": "OSV", "text": "GHSA-x"}], "notes": [{"category": "description", "text": "e"}], "product_status": {"under_investigation": ["P1"]}}`))
	for _, version := range Versions() {
		var b strings.Builder
		if _, err := Write(&b, d, version); err != nil {
			t.Fatal(err)
		}
		if version == "2.0" && b.String() != d.Source {
			t.Error("the source is not given back byte for byte")
		}
		c := *d
		c.Source = ""
		b.Reset()
		if _, err := Write(&b, &c, version); err != nil {
			t.Fatal(err)
		}
		back := read(t, b.String())
		sortStatements(back)
		want := read(t, d.Source)
		sortStatements(want)
		if diff := cmp.Diff(want, back, same()); diff != "" {
			t.Errorf("%s:\n%s\n%s", version, diff, b.String())
		}
	}
}

// sortStatements orders statements by vulnerability and status: CSAF has no order.
func sortStatements(d *vex.Document) {
	slices.SortStableFunc(d.Statements, func(a, b vex.Statement) int {
		return strings.Compare(a.Vulnerability.Name+a.Status.String(), b.Vulnerability.Name+b.Status.String())
	})
}

func TestWhatOpenVEXSaysMoreIsTold(t *testing.T) {
	d := &vex.Document{
		Format: vex.Format{Family: vex.OpenVEX, Version: "0.2.0"}, ID: "urn:x", Author: "A", Role: "Vendor", Timestamp: "2026-01-01T00:00:00Z", Updated: "2026-01-02T00:00:00Z", Version: "2", Tooling: "t",
		Statements: []vex.Statement{
			{Vulnerability: vex.Vulnerability{Name: "GO-1", Aliases: []string{"CVE-2024-0001", "GHSA-y"}}, Status: vex.NotAffected, ID: "i", StatusNotes: "n",
				Products: []vex.Product{{Component: vex.Component{ID: "pkg:oci/a"}, Subcomponents: []vex.Component{{ID: "pkg:npm/b@1"}, {ID: "pkg:npm/c@1"}}}}},
			{Vulnerability: vex.Vulnerability{Name: "GO-1"}, Status: vex.Affected, Products: []vex.Product{{Component: vex.Component{ID: "https://example.com/thing"}}}},
			{Vulnerability: vex.Vulnerability{Name: "GO-2"}, Status: vex.Fixed},
		},
	}
	var b strings.Builder
	losses, err := Write(&b, d, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"@id", "status_notes", "generator", "without a product"} {
		if !slices.ContainsFunc(losses, func(l vex.Loss) bool { return strings.Contains(l.Path+" "+l.Reason, want) }) {
			t.Errorf("%q is not told: %v", want, losses)
		}
	}
	back := read(t, b.String())
	sortStatements(back)
	if len(back.Statements) != 2 || back.Statements[1].Impact == "" || back.Statements[0].Action == "" || back.Role != "vendor" {
		t.Fatalf("%+v\n%s", back.Statements, b.String())
	}
	if p := back.Statements[1].Products; len(p) != 2 || p[0].PURL != "pkg:oci/a" || p[0].Subcomponents[0].PURL != "pkg:npm/b@1" {
		t.Errorf("%+v", p)
	}
	if !strings.Contains(b.String(), `"cve": "CVE-2024-0001"`) || !strings.Contains(b.String(), `"number": "1"`) {
		t.Error(b.String())
	}
}

func TestVEXOfTheSuiteIsRead(t *testing.T) {
	dir, err := filepath.Abs("../../../../..")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "shared", "suites", "openvex", "convert", "csaf-vex.json"))
	if err != nil {
		t.Skip("no suite: ../shared/suites/openvex is absent")
	}
	d := read(t, string(text))
	if len(d.Statements) != 1 || d.Statements[0].Status != vex.NotAffected || d.Statements[0].Impact == "" || d.Statements[0].Products[0].PURL != "pkg:golang/github.com/go-homedir@v1.2.0" {
		t.Errorf("%+v", d.Statements)
	}
}

func TestWhatIsNotCSAFIsSaid(t *testing.T) {
	for _, text := range []string{`{}`, `[]`, `{"document": {"csaf_version": "1.2"}}`} {
		if _, err := Read(text, nil); !errors.Is(err, ErrOther) {
			t.Errorf("%s: %v", text, err)
		}
	}
	deep := around("2.0", strings.Repeat(`"branches": [{`, 9999)+strings.Repeat("}]", 9999), "")
	if _, err := Read(deep, budget.New(budget.Default(), int64(len(deep)))); !budget.IsBreach(err) {
		t.Error(err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(around("2.0", shop, `{"cve": "CVE-1-1234", "product_status": {"fixed": ["P1"]}}`))
	f.Add(around("2.1", `"product_paths": [{"subpaths": [1]}], "product_groups": {}`, `{"flags": [{"group_ids": ["G"]}], "product_status": {"known_affected": [{}]}}`))
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Read(text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			return
		}
		for _, version := range Versions() {
			var b strings.Builder
			d.Source = ""
			if _, err := Write(&b, d, version); err != nil {
				t.Fatalf("what was read cannot be written: %v", err)
			}
			if _, err := Read(b.String(), nil); err != nil {
				t.Fatalf("what was written cannot be read: %v\n%s", err, b.String())
			}
		}
	})
}
