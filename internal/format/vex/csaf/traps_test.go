package csaf

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// said writes the statements of a document in short: status, word, products,
// justification, impact, action.
func said(d *vex.Document) string {
	var out []string
	for _, s := range d.Statements {
		line := s.Status.String()
		if s.Word != "" {
			line += "(" + s.Word + ")"
		}
		for _, p := range s.Products {
			line += " " + p.Ref
		}
		for _, t := range []string{string(s.Justification), s.Impact, s.Action} {
			if t != "" {
				line += " " + t
			}
		}
		out = append(out, line)
	}
	return strings.Join(out, "; ")
}

// What is said of one product must never be heard of another one.
func TestReasonsReachTheirProductsOnly(t *testing.T) {
	for _, c := range []struct{ name, vulnerability, want string }{
		{"a flag of one product", `"product_status":{"known_not_affected":["P1","P2"]},"flags":[{"label":"component_not_present","product_ids":["P1"]}]`,
			"not_affected P1 component_not_present; not_affected P2"},
		{"a flag without products", `"product_status":{"known_not_affected":["P1"]},"flags":[{"label":"component_not_present"}]`,
			"not_affected P1"},
		{"a group that is nowhere", `"product_status":{"known_not_affected":["P1"]},"flags":[{"label":"component_not_present","group_ids":["g"]}]`,
			"not_affected P1"},
		{"a group", `"product_status":{"known_not_affected":["P1","P3"]},"flags":[{"label":"component_not_present","group_ids":["G"]}]`,
			"not_affected P1 component_not_present; not_affected P3"},
		{"the first of two flags", `"product_status":{"known_not_affected":["P1"]},"flags":[{"label":"component_not_present","product_ids":["P1"]},{"label":"inline_mitigations_already_exist","group_ids":["G"]}]`,
			"not_affected P1 component_not_present"},
		{"an impact without products", `"product_status":{"known_affected":["P1"],"known_not_affected":["P2"]},"threats":[{"category":"impact","details":"none"}]`,
			"affected P1; not_affected P2 none"},
		{"a threat of another kind", `"product_status":{"known_not_affected":["P1"]},"threats":[{"category":"exploit_status","details":"none","product_ids":["P1"]},{"category":"target_set","details":"x","product_ids":["P1"]}]`,
			"not_affected P1"},
		{"an impact of one beside one of all", `"product_status":{"known_not_affected":["P1","P2"]},"threats":[{"category":"impact","details":"one","product_ids":["P1"]},{"category":"impact","details":"all"}]`,
			"not_affected P1 one; not_affected P2 all"},
		{"a remediation without products", `"product_status":{"known_affected":["P1"]},"remediations":[{"category":"workaround","details":"off"}]`,
			"affected P1"},
		{"two remediations", `"product_status":{"known_affected":["P1","P2"]},"remediations":[{"category":"workaround","details":"off","product_ids":["P1"]},{"category":"vendor_fix","details":"update","group_ids":["G"]}]`,
			"affected P1 off; affected P2 update"},
		{"one product under two statuses", `"product_status":{"known_affected":["P1"],"known_not_affected":["P1"]}`,
			"affected P1; not_affected P1"},
		{"the first and the last", `"product_status":{"first_affected":["P1"],"last_affected":["P2"],"first_fixed":["P3"]}`,
			"affected(first_affected) P1; affected(last_affected) P2; fixed(first_fixed) P3"},
		{"a product that is nowhere", `"product_status":{"under_investigation":["P9"]}`, "under_investigation P9"},
		{"words of other letters", `"product_status":{"Known_Affected":["P1"],"known_affected ":["P1"],"affected":["P1"]}`, ""},
		{"a recommendation", `"product_status":{"recommended":["P1"]}`, ""},
		{"a status of version 2.1", `"product_status":{"unknown":["P1"],"fixed":["P2"]}`, "fixed P2"},
	} {
		for _, version := range []string{"2.0", "2.1"} {
			d := read(t, around(version, shop, `{"cve":"CVE-2024-0001",`+c.vulnerability+`}`))
			if got := said(d); got != c.want {
				t.Errorf("%s, %s: %q, want %q", c.name, version, got, c.want)
			}
			if c.want == "" && len(d.Notes) != 1 {
				t.Errorf("%s, %s: nothing is told of what was left out: %v", c.name, version, d.Notes)
			}
		}
	}
}

// Two vulnerabilities of one document share no reasons.
func TestReasonsStayInTheirVulnerability(t *testing.T) {
	d := read(t, around("2.0", shop, `{"cve":"CVE-2024-0001","product_status":{"known_not_affected":["P1"]},"flags":[{"label":"component_not_present","product_ids":["P1"]}]},
 {"cve":"CVE-2024-0002","product_status":{"known_not_affected":["P1"]}}`))
	if got := said(d); got != "not_affected P1 component_not_present; not_affected P1" {
		t.Error(got)
	}
	if a, b := d.Statements[0], d.Statements[1]; a.Vulnerability.Name != "CVE-2024-0001" || b.Vulnerability.Name != "CVE-2024-0002" || b.At.Line != a.At.Line+1 {
		t.Errorf("%v and %v", a, b)
	}
}

// A range holds for what stands below its branch, and for nothing beside it.
func TestARangeHoldsBelowItsBranchOnly(t *testing.T) {
	product := func(id string) string {
		return `"product":{"name":"` + id + `","product_id":"` + id + `","product_identification_helper":{"purl":"pkg:npm/x"}}`
	}
	tree := `"branches":[{"category":"vendor","name":"V","branches":[
 {"category":"product_version_range","name":"vers:npm/<2","branches":[{"category":"architecture","name":"x86",` + product("BELOW") + `},
  {"category":"product_version_range","name":"vers:npm/<1",` + product("NEARER") + `}]},
 {"category":"product_version","name":"vers:npm/<3",` + product("BESIDE") + `},
 {"category":"product_version_range","name":"<4",` + product("OWN") + `}]}],"full_product_names":[{"name":"F","product_id":"FULL"},{"name":"again","product_id":"OWN"}]`
	d := read(t, around("2.0", tree, `{"cve":"CVE-2024-0001","product_status":{"known_affected":["BELOW","NEARER","BESIDE","OWN","FULL"]}}`))
	want := map[string]string{"BELOW": "vers:npm/<2", "NEARER": "vers:npm/<1", "BESIDE": "", "OWN": "<4", "FULL": ""}
	if len(d.Statements) != 1 || len(d.Statements[0].Products) != len(want) {
		t.Fatal(said(d))
	}
	for _, p := range d.Statements[0].Products {
		if w, ok := want[p.Ref]; !ok || p.Range != w {
			t.Errorf("%s has the range %q, want %q", p.Ref, p.Range, w)
		}
		if p.Name == "again" {
			t.Error("the second product of an id took its place")
		}
	}
}

// Depth is the attack: branches in branches, combinations of combinations.
func TestDeepTreesAreReadOrRefusedAndNeverHang(t *testing.T) {
	for _, n := range []int{10, 1000, 200_000} {
		text := around("2.0", `"branches":[`+strings.Repeat(`{"category":"vendor","name":"x","branches":[`, n)+strings.Repeat(`]}`, n)+`]`, "")
		if d, err := Read(text, nil); err == nil && len(d.Statements) != 0 {
			t.Errorf("%d: %s", n, said(d))
		}
	}
	var list []string
	for i := range 200 {
		from, to := string(rune('A'+i%26))+strings.Repeat("x", i/26), string(rune('A'+(i+1)%26))+strings.Repeat("x", (i+1)/26)
		list = append(list, `{"category":"installed_on","product_reference":"`+to+`","relates_to_product_reference":"`+to+`","full_product_name":{"name":"n","product_id":"`+from+`"}}`)
	}
	d := read(t, around("2.0", `"relationships":[`+strings.Join(list, ",")+`]`, `{"cve":"CVE-2024-0001","product_status":{"fixed":["A"]}}`))
	if got := said(d); got != "fixed A" || len(d.Statements[0].Products[0].Subcomponents) != 0 {
		t.Errorf("a chain without an end: %s", got)
	}
}

// The names of a vulnerability: the CVE first, else the first id, else its title.
func TestAVulnerabilityIsNamedByTheBestItHas(t *testing.T) {
	for text, want := range map[string]string{
		`"cve":"CVE-2024-0001","ids":[{"text":"A"},{"text":"B"}],"title":"T"`: "CVE-2024-0001 A B",
		`"ids":[{"text":"A"},{"text":"B"},{"text":"A"}],"title":"T"`:          "A B",
		`"title":"T"`: "T",
		`"cve":""`:    "",
		`"cve":"CVE-2024-0001","ids":[{"text":"CVE-2024-0001"}]`: "CVE-2024-0001",
	} {
		d := read(t, around("2.1", shop, `{`+text+`,"product_status":{"fixed":["P1"]}}`))
		if got := strings.Join(d.Statements[0].Vulnerability.Names(), " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
