package cdx

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// written writes statements about products and returns the document.
func written(t *testing.T, statements ...vex.Statement) (map[string]any, []vex.Loss) {
	t.Helper()
	d := &vex.Document{Format: vex.Format{Family: vex.OpenVEX}, Author: "A", Timestamp: "2026-01-01T00:00:00Z", Version: "1", Statements: statements}
	var b strings.Builder
	losses, err := Write(&b, d)
	if err != nil {
		t.Fatal(err)
	}
	if _, problems := read(t, b.String()); slices.ContainsFunc(problems, func(p vex.Problem) bool { return p.Rule == "schema" }) {
		t.Errorf("%v\n%s", problems, b.String())
	}
	var out map[string]any
	if err := json.Unmarshal([]byte(b.String()), &out); err != nil {
		t.Fatal(err)
	}
	return out, losses
}

// first returns the analysis of the first vulnerability.
func analysis(t *testing.T, s vex.Statement) map[string]any {
	t.Helper()
	out, _ := written(t, s)
	return out["vulnerabilities"].([]any)[0].(map[string]any)["analysis"].(map[string]any)
}

func about(status vex.Status, products ...string) vex.Statement {
	s := vex.Statement{Vulnerability: vex.Vulnerability{Name: "CVE-2024-0001"}, Status: status}
	for _, p := range products {
		s.Products = append(s.Products, vex.Product{Component: vex.Component{ID: p}})
	}
	return s
}

func TestEachStatusHasItsStateAndItsText(t *testing.T) {
	for _, tt := range []struct {
		s             vex.Statement
		state, detail string
	}{
		{vex.Statement{Status: vex.NotAffected, Impact: "why"}, "not_affected", "why"},
		{vex.Statement{Status: vex.NotAffected, Word: "false_positive", Impact: "no"}, "false_positive", "no"},
		{vex.Statement{Status: vex.Affected, Action: "do"}, "exploitable", "do"},
		{vex.Statement{Status: vex.Fixed, StatusNotes: "n"}, "resolved", "n"},
		{vex.Statement{Status: vex.Fixed, Word: "resolved_with_pedigree"}, "resolved_with_pedigree", ""},
		{vex.Statement{Status: vex.UnderInvestigation}, "in_triage", ""},
	} {
		a := analysis(t, tt.s)
		detail, _ := a["detail"].(string)
		if a["state"] != tt.state || detail != tt.detail {
			t.Errorf("%v %s: %v", tt.s.Status, tt.s.Word, a)
		}
	}
}

func TestJustificationsKeepTheWordThatSaysMore(t *testing.T) {
	for _, tt := range []struct {
		j            vex.Justification
		reason, want string
	}{
		{vex.CodeNotControllable, "requires_dependency", "requires_dependency"},
		{vex.CodeNotControllable, "", "requires_environment"},
		{vex.InlineMitigations, "protected_at_runtime", "protected_at_runtime"},
		{vex.InlineMitigations, "requires_dependency", "protected_by_mitigating_control"},
		{vex.CodeNotInExecutePath, "", "code_not_reachable"},
		{vex.ComponentNotPresent, "", "code_not_present"},
	} {
		s := about(vex.NotAffected, "pkg:npm/a@1")
		s.Justification, s.Reason = tt.j, tt.reason
		if a := analysis(t, s); a["justification"] != tt.want {
			t.Errorf("%s %s: %v", tt.j, tt.reason, a)
		}
	}
}

func TestWhatIsDoneIsSaidInWordsOfCycloneDX(t *testing.T) {
	for word, want := range map[string]string{
		"update": "update", "vendor_fix": "update", "workaround": "workaround_available", "mitigation": "workaround_available", "no_fix_planned": "will_not_fix", "fix_planned": "", "": "",
	} {
		if got := response(word); got != want {
			t.Errorf("%q: %q", word, got)
		}
	}
}

func TestAComponentIsListedOnceWithAllThatNamesIt(t *testing.T) {
	a, b := about(vex.Fixed, "pkg:maven/org.example/app@1.0"), about(vex.UnderInvestigation, "pkg:maven/org.example/app@1.0", "urn:x")
	b.Vulnerability.Name = "CVE-2024-0002"
	out, _ := written(t, a, b)
	list := out["components"].([]any)
	if len(list) != 2 {
		t.Fatalf("%v", list)
	}
	c := list[0].(map[string]any)
	if c["group"] != "org.example" || c["name"] != "app" || c["version"] != "1.0" || c["purl"] != "pkg:maven/org.example/app@1.0" {
		t.Errorf("%v", c)
	}
	if c := list[1].(map[string]any); c["name"] != "urn:x" || c["purl"] != nil {
		t.Errorf("%v", c)
	}
}

func TestRangesAndVersionsOfOneComponentStandTogether(t *testing.T) {
	s := about(vex.Affected, "pkg:npm/a", "pkg:npm/a")
	s.Action, s.Products[0].Range, s.Products[1].Range = "x", "vers:npm/<1.0.0", "=1.2.3"
	out, _ := written(t, s)
	affects := out["vulnerabilities"].([]any)[0].(map[string]any)["affects"].([]any)
	versions := affects[0].(map[string]any)["versions"].([]any)
	if len(affects) != 1 || len(versions) != 2 || versions[0].(map[string]any)["range"] != "vers:npm/<1.0.0" || versions[1].(map[string]any)["version"] != "1.2.3" || versions[1].(map[string]any)["status"] != "affected" {
		t.Errorf("%v", affects)
	}
	for status, want := range map[vex.Status]string{vex.Affected: "affected", vex.NotAffected: "unaffected", vex.Fixed: "unaffected", vex.UnderInvestigation: "unknown"} {
		if got := versionStatus(status); got != want {
			t.Errorf("%v: %s", status, got)
		}
	}
}

func TestOtherIdsBecomeReferences(t *testing.T) {
	s := about(vex.Fixed, "pkg:npm/a@1")
	s.Vulnerability.Aliases = []string{"GHSA-1", "CVE-2024-2", "GO-1"}
	out, _ := written(t, s)
	var got []string
	for _, r := range out["vulnerabilities"].([]any)[0].(map[string]any)["references"].([]any) {
		m := r.(map[string]any)
		got = append(got, m["id"].(string)+" "+m["source"].(map[string]any)["name"].(string))
	}
	if !slices.Equal(got, []string{"GHSA-1 GITHUB", "CVE-2024-2 NVD", "GO-1 OSV"}) {
		t.Errorf("%v", got)
	}
}

func TestReferencesOfComponentsAreUnique(t *testing.T) {
	a, b := about(vex.Fixed, "pkg:npm/a@1"), about(vex.Fixed, "pkg:npm/b@1")
	a.Products[0].Ref, b.Products[0].Ref = "same", "same"
	b.ID = "same"
	out, _ := written(t, a, b)
	refs := map[string]bool{}
	for _, c := range out["components"].([]any) {
		ref := c.(map[string]any)["bom-ref"].(string)
		if refs[ref] {
			t.Errorf("%s stands twice", ref)
		}
		refs[ref] = true
	}
}
