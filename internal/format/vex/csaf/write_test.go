package csaf

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// written writes a document and returns it as JSON and what was lost.
func written(t *testing.T, d *vex.Document, version string) (map[string]any, []vex.Loss) {
	t.Helper()
	var b strings.Builder
	losses, err := Write(&b, d, version)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal([]byte(b.String()), &out); err != nil {
		t.Fatal(err)
	}
	return out, losses
}

// at follows a path of keys and indexes.
func at(t *testing.T, v any, path ...any) any {
	t.Helper()
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, ok := v.(map[string]any)
			if !ok {
				t.Fatalf("no object at %v of %v", p, path)
			}
			v = m[p]
		case int:
			l, ok := v.([]any)
			if !ok || p >= len(l) {
				t.Fatalf("no entry %d of %v", p, path)
			}
			v = l[p]
		}
	}
	return v
}

// about is a statement about products by package URL.
func about(id string, status vex.Status, products ...string) vex.Statement {
	s := vex.Statement{Vulnerability: vex.Vulnerability{Name: id}, Status: status}
	for _, p := range products {
		s.Products = append(s.Products, vex.Product{Component: vex.Component{ID: p}})
	}
	return s
}

func document(statements ...vex.Statement) *vex.Document {
	return &vex.Document{
		Format: vex.Format{Family: vex.OpenVEX, Version: "0.2.0"}, ID: "urn:x", Author: "Example", Timestamp: "2026-01-01T00:00:00Z", Version: "1", Statements: statements,
	}
}

func TestOneVulnerabilityHasOneEntry(t *testing.T) {
	out, _ := written(t, document(about("CVE-2024-0001", vex.Fixed, "pkg:npm/a@2"), about("CVE-2024-0002", vex.Fixed, "pkg:npm/a@2"), about("CVE-2024-0001", vex.UnderInvestigation, "pkg:npm/a@1")), "2.0")
	list := at(t, out, "vulnerabilities").([]any)
	if len(list) != 2 {
		t.Fatalf("%d entries", len(list))
	}
	status := at(t, list[0], "product_status").(map[string]any)
	if len(status) != 2 || status["fixed"] == nil || status["under_investigation"] == nil {
		t.Errorf("%v", status)
	}
	if names := at(t, out, "product_tree", "full_product_names").([]any); len(names) != 2 {
		t.Errorf("a product is listed once: %v", names)
	}
}

func TestProductIDsAreKeptWhereTheyAreFree(t *testing.T) {
	a, b := about("CVE-2024-0001", vex.Fixed, "pkg:npm/a@1"), about("CVE-2024-0001", vex.Fixed, "pkg:npm/b@1")
	a.Products[0].Ref, b.Products[0].Ref = "P1", "P1"
	out, _ := written(t, document(a, b), "2.0")
	ids := []string{at(t, out, "product_tree", "full_product_names", 0, "product_id").(string), at(t, out, "product_tree", "full_product_names", 1, "product_id").(string)}
	if ids[0] != "P1" || ids[1] == "P1" || !strings.HasPrefix(ids[1], "CSAFPID-") {
		t.Errorf("%v", ids)
	}
}

func TestAProductWithPartsIsACombinationForEachPart(t *testing.T) {
	s := about("CVE-2024-0001", vex.Fixed, "pkg:oci/shop")
	s.Products[0].Subcomponents = []vex.Component{{ID: "pkg:npm/a@1"}, {ID: "pkg:npm/b@1"}}
	out, _ := written(t, document(s, s), "2.0")
	if r := at(t, out, "product_tree", "relationships").([]any); len(r) != 2 || at(t, r[0], "category") != "default_component_of" || at(t, r[0], "relates_to_product_reference") != at(t, r[1], "relates_to_product_reference") {
		t.Errorf("%v", r)
	}
	out, _ = written(t, document(s), "2.1")
	if p := at(t, out, "product_tree", "product_paths").([]any); len(p) != 2 || at(t, p[0], "subpaths", 0, "category") != "default_component_of" || at(t, p[0], "beginning_product_reference") == nil {
		t.Errorf("%v", p)
	}
	if at(t, out, "product_tree", "relationships") != nil || at(t, out, "$schema") == nil {
		t.Error("relationships are of version 2.0, the schema property of 2.1")
	}
}

func TestRangesBecomeBranches(t *testing.T) {
	s := about("CVE-2024-0001", vex.Affected, "pkg:npm/a")
	s.Products[0].Range, s.Products[0].Name, s.Action = "vers:npm/<2.0.0", "A", "update"
	out, _ := written(t, document(s), "2.1")
	branch := at(t, out, "product_tree", "branches", 0)
	if at(t, branch, "name") != "A" || at(t, branch, "branches", 0, "category") != "product_version_range" || at(t, branch, "branches", 0, "name") != "vers:npm/<2.0.0" {
		t.Errorf("%v", branch)
	}
	var b strings.Builder
	if _, err := Write(&b, document(s), "2.1"); err != nil {
		t.Fatal(err)
	}
	if d := read(t, b.String()); d.Statements[0].Products[0].Range != "vers:npm/<2.0.0" || d.Statements[0].Products[0].PURL != "pkg:npm/a" {
		t.Errorf("%+v", d.Statements[0].Products)
	}
}

func TestNamesOfOtherKindsAreKept(t *testing.T) {
	s := about("GHSA-1", vex.Fixed, "https://example.com/product")
	s.Products[0].Hashes = []vex.Hash{{Algorithm: "sha-256", Value: "AB"}}
	s.Products[0].CPE23 = "cpe:2.3:a:x:y:1:*:*:*:*:*:*:*"
	out, _ := written(t, document(s), "2.0")
	h := at(t, out, "product_tree", "full_product_names", 0, "product_identification_helper")
	if at(t, h, "x_generic_uris", 0, "uri") != "https://example.com/product" || at(t, h, "hashes", 0, "file_hashes", 0, "algorithm") != "sha256" || at(t, h, "hashes", 0, "file_hashes", 0, "value") != "ab" || at(t, h, "cpe") == nil {
		t.Errorf("%v", h)
	}
	v := at(t, out, "vulnerabilities", 0)
	if at(t, v, "cve") != nil || at(t, v, "ids", 0, "system_name") != "GitHub Security Advisory" {
		t.Errorf("%v", v)
	}
}

func TestTheFirstCVEIsTheNameAndTheRestAreIds(t *testing.T) {
	s := about("GO-2024-1", vex.Fixed, "pkg:npm/a@1")
	s.Vulnerability.Aliases = []string{"CVE-2024-0001", "CVE-2024-0002", "RUSTSEC-1", "X-1"}
	out, _ := written(t, document(s), "2.0")
	v := at(t, out, "vulnerabilities", 0)
	var ids []string
	for _, id := range at(t, v, "ids").([]any) {
		ids = append(ids, at(t, id, "system_name").(string)+" "+at(t, id, "text").(string))
	}
	want := []string{"Go Vulnerability Database GO-2024-1", "CVE CVE-2024-0002", "RustSec Advisory Database RUSTSEC-1", "OSV X-1"}
	slices.Sort(ids)
	slices.Sort(want)
	if at(t, v, "cve") != "CVE-2024-0001" || !slices.Equal(ids, want) {
		t.Errorf("%v, %v", at(t, v, "cve"), ids)
	}
}

func TestVersionsOfTheDocumentHaveTheirHistory(t *testing.T) {
	for version, want := range map[string]int{"": 1, "1": 1, "3": 3, "2.1.0": 1, "99999999": 1} {
		d := document(about("CVE-2024-0001", vex.Fixed, "pkg:npm/a@1"))
		d.Version, d.Updated = version, "2026-02-01T00:00:00Z"
		out, _ := written(t, d, "2.0")
		history := at(t, out, "document", "tracking", "revision_history").([]any)
		if len(history) != want || at(t, history[len(history)-1], "number") != at(t, out, "document", "tracking", "version") {
			t.Errorf("%q: %v", version, history)
		}
		if at(t, out, "document", "tracking", "current_release_date") != "2026-02-01T00:00:00Z" || at(t, out, "document", "tracking", "initial_release_date") != "2026-01-01T00:00:00Z" {
			t.Errorf("%q: %v", version, at(t, out, "document", "tracking"))
		}
	}
}

func TestRolesAndActionsAreSaidInWordsOfCSAF(t *testing.T) {
	for role, want := range map[string]string{"": "vendor", "Vendor": "vendor", "coordinator": "coordinator", "Document Creator": "other"} {
		if got := publisher(role); got != want {
			t.Errorf("%q: %s", role, got)
		}
	}
	for word, want := range map[string]string{"vendor_fix": "vendor_fix", "workaround_available": "workaround", "update": "vendor_fix", "will_not_fix": "no_fix_planned", "": "mitigation", "x": "mitigation"} {
		if got := actionWord(&vex.Statement{Action: "a", ActionWord: word}); got != want {
			t.Errorf("%q: %s", word, got)
		}
	}
	if got := actionWord(&vex.Statement{}); got != "none_available" {
		t.Error(got)
	}
	for id, want := range map[string]bool{"CVE-2024-0001": true, "CVE-2024-12345": true, "CVE-2024-001": false, "CVE-24-0001": false, "CVE-2024-00x1": false, "GHSA-2024-0001": false, "": false} {
		if isCVE(id) != want {
			t.Errorf("%q", id)
		}
	}
}

func TestTheDistributionStaysInItsVersion(t *testing.T) {
	d := read(t, strings.Replace(around("2.0", shop, ""), `"lang": "en"`, `"lang": "en", "distribution": {"tlp": {"label": "WHITE"}}`, 1))
	d.Source = ""
	for version, want := range map[string]string{"2.0": "WHITE", "2.1": "CLEAR"} {
		out, losses := written(t, d, version)
		if got := at(t, out, "document", "distribution", "tlp", "label"); got != want {
			t.Errorf("%s: %v", version, got)
		}
		if told := len(losses) > 1; told != (version == "2.1") {
			t.Errorf("%s: %v", version, losses)
		}
	}
}
