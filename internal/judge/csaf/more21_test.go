package csaf

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

func TestExtensionsOfOnePlaceAreNotThoseOfAnother(t *testing.T) {
	const x = `[{"x": 1}]`
	product := leaf + "/product"
	path := edit{"/product_tree/product_paths", `[{"beginning_product_reference": "P1", "full_product_name": {"name": "x", "product_id": "P3", "x_extensions": ` + x + `}, "subpaths": [{"category": "installed_on", "next_product_reference": "P2"}]}]`}
	plain := edit{"/product_tree/product_paths", strings.Replace(path.value, `, "x_extensions": `+x, "", 1)}
	named := edit{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P3", "x_extensions": ` + x + `}]`}
	score := `"qualitative_severity_rating": "low"`
	try(t, base21(), []trial{
		{name: "of the document", id: "6.3.21.3", hit: []edit{{"/document/x_extensions", x}}, near: []edit{{"/x_extensions", x}}},
		{name: "of a product in branches", id: "6.3.21.4", hit: []edit{{product + "/x_extensions", x}}, near: []edit{named}},
		{name: "of a full product name", id: "6.3.21.5", hit: []edit{named}, near: []edit{{product + "/x_extensions", x}}},
		{name: "of a product path", id: "6.3.21.6", hit: []edit{path}, near: []edit{plain}},
		{name: "of metrics", id: "6.3.21.7", hit: []edit{metric21(score + `, "x_extensions": ` + x)}, near: []edit{metric21(score)}},
		{name: "of a vulnerability", id: "6.3.21.8", hit: []edit{{vuln + "/x_extensions", x}}, near: []edit{metric21(score + `, "x_extensions": ` + x)}},
		{name: "at the top", id: "6.3.21.9", hit: []edit{{"/x_extensions", x}}, near: []edit{{"/document/x_extensions", x}}},
		{name: "of a document that was withdrawn", id: "6.2.39.5", hit: []edit{{"/document/category", `"csaf_withdrawn"`}, {"/x_extensions", x}}, near: []edit{{"/x_extensions", x}}},
	})
}

func TestRangesAreWrittenInVers(t *testing.T) {
	is := func(category, name string) []edit {
		return []edit{{leaf + "/category", strconv.Quote(category)}, {leaf + "/name", strconv.Quote(name)}}
	}
	in := func(name string) []edit { return is("product_version_range", name) }
	try(t, base21(), []trial{
		{name: "in words", id: "6.1.50", hit: in("before 2.0"), near: in("vers:npm/<2.0.0")},
		{name: "without constraints", id: "6.1.50", hit: in("vers:npm/"), near: in("vers:npm/*")},
		{name: "without a scheme", id: "6.1.50", hit: in("vers:/<2"), near: in("vls:<2")},
		{name: "with blanks", id: "6.1.50", hit: in("vers:npm/>=1.0.0| <2.0.0"), near: in("vers:npm/>=1.0.0|<2.0.0")},
		{name: "out of order", id: "6.1.50", hit: in("vers:npm/<2.0.0|>=1.0.0"), near: in("vers:npm/>=1.0.0|<2.0.0")},
		{name: "of a scheme that nobody knows", id: "6.2.51", hit: in("vers:mine/<2"), near: in("vers:deb/<2")},
		{name: "one version", id: "6.1.59", hit: in("vers:npm/1.0.0"), near: in("vers:npm/<1.0.0")},
		{name: "one version of the vendor", id: "6.1.59", hit: in("vls:1.0"), near: in("vls:1.0|2.0")},
		{name: "without an upper end", id: "6.2.49", hit: in("vers:npm/>=1.0.0"), near: in("vers:npm/>=1.0.0|<2.0.0")},
		{name: "of all versions", id: "6.2.49", hit: in("vers:npm/*"), near: in("vers:npm/<=2.0.0")},
		{name: "another category is no range", id: "6.1.50", hit: in("1.0"), near: is("product_version", "1.0")},
	})
}

func TestBranchesAreStackedAsTheyMay(t *testing.T) {
	nested := func(categories ...string) edit {
		text := `{"category": "product_version", "name": "1.0", "product": {"name": "x", "product_id": "P1"}}`
		if n := len(categories); n > 0 && strings.HasPrefix(categories[n-1], "=") {
			text = strings.Replace(text, "product_version", categories[n-1][1:], 1)
			categories = categories[:n-1]
		}
		for i := len(categories) - 1; i >= 0; i-- {
			text = `{"category": "` + categories[i] + `", "name": "n", "branches": [` + text + `]}`
		}
		return edit{"/product_tree/branches", `[` + text + `, {"category": "product_version", "name": "1.1", "product": {"name": "y", "product_id": "P2"}}]`}
	}
	thirty := make([]string, 29)
	for i := range thirty {
		thirty[i] = "product_family"
	}
	try(t, base21(), []trial{
		{name: "a category twice", id: "6.1.57", hit: []edit{nested("vendor", "product_name", "product_name")}, near: []edit{nested("vendor", "product_name")}},
		{name: "a version above a version", id: "6.1.57", hit: []edit{nested("product_version")}, near: []edit{nested("architecture")}},
		{name: "families are of families", id: "6.1.57", hit: []edit{nested("vendor", "vendor")}, near: []edit{nested("product_family", "product_family")}},
		{name: "thirty branches are enough", id: "6.1.34", hit: []edit{nested(append(thirty, "product_family")...)}, near: []edit{nested(thirty...)}},
		{name: "a version below a range", id: "6.1.58", hit: []edit{nested("product_version_range")}, near: []edit{nested("product_name", "=product_version_range")}},
		{name: "nobody is a vendor", id: "6.2.48", hit: []edit{{"/product_tree/branches/0/name", `"Open-Source"`}}, near: []edit{{"/product_tree/branches/0/name", `"Open Source Company"`}}},
	})
}

func TestSelectionsOfSSVC(t *testing.T) {
	const point = `{"namespace": "ssvc", "key": "E", "version": "1.0.0", "values": [{"key": "N"}]}`
	of := func(s string) []edit { return []edit{metric21(`"ssvc_v2": ` + s)} }
	list := func(more, points string) []edit {
		return of(`{"timestamp": "2024-01-20T10:00:00Z", "schemaVersion": "2.0.0", "selections": [` + points + `]` + more + `}`)
	}
	good := list("", point)
	try(t, base21(), []trial{
		{name: "no object", id: "6.1.46", hit: of(`"x"`), near: good},
		{name: "no time", id: "6.1.46", hit: of(`{"schemaVersion": "2.0.0", "selections": [` + point + `]}`), near: good},
		{name: "an older schema", id: "6.1.46", hit: of(`{"timestamp": "2024-01-20T10:00:00Z", "schemaVersion": "1.0.1", "selections": [` + point + `]}`), near: good},
		{name: "no selection", id: "6.1.46", hit: list("", ""), near: good},
		{name: "a member too many", id: "6.1.46", hit: list(`, "role": "x"`, point), near: list(`, "references": []`, point)},
		{name: "a time that is none", id: "6.1.46", hit: of(`{"timestamp": "today", "schemaVersion": "2.0.0", "selections": [` + point + `]}`), near: good},
		{name: "a point without a namespace", id: "6.1.46", hit: list("", strings.Replace(point, `"namespace": "ssvc", `, "", 1)), near: good},
		{name: "a point of no version", id: "6.1.46", hit: list("", strings.Replace(point, "1.0.0", "1.0", 1)), near: list("", strings.Replace(point, "1.0.0", "1.0.0-a+b", 1))},
		{name: "a point without values", id: "6.1.46", hit: list("", strings.Replace(point, `[{"key": "N"}]`, "[]", 1)), near: good},
		{name: "a value without a key", id: "6.1.46", hit: list("", strings.Replace(point, `{"key": "N"}`, `{"name": "N"}`, 1)), near: good},
		{name: "another vulnerability", id: "6.1.47", hit: list(`, "target_ids": ["CVE-2024-0002"]`, point), near: list(`, "target_ids": ["CVE-2024-0001"]`, point)},
		{name: "the document, of several vulnerabilities", id: "6.1.47", hit: append(list(`, "target_ids": ["EX-2024-1"]`, point), edit{"/vulnerabilities/-", `{"title": "x"}`}), near: list(`, "target_ids": ["EX-2024-1"]`, point)},
		{name: "a blank", id: "6.1.47", hit: list(`, "target_ids": [" "]`, point), near: list(`, "target_ids": []`, point)},
	})
}

func TestLicencesOfDocuments(t *testing.T) {
	licence := func(s string) edit { return edit{"/document/license_expression", strconv.Quote(s)} }
	notes := func(s string) edit { return edit{"/document/notes", s} }
	const text = `{"category": "legal_disclaimer", "title": "License", "text": "x"}`
	try(t, base21(), []trial{
		{name: "no expression", id: "6.1.54", hit: []edit{licence("MIT AND")}, near: []edit{licence("MIT AND (Apache-2.0 OR BSD-3-Clause)")}},
		{name: "words between", id: "6.1.54", hit: []edit{licence("MIT or later please")}, near: []edit{licence("GPL-2.0-or-later WITH Classpath-exception-2.0")}},
		{name: "no licence at all", id: "6.2.43", hit: nil, near: []edit{licence("CC-BY-4.0")}},
		{name: "its own without a text", id: "6.1.55", hit: []edit{licence("LicenseRef-own")}, near: []edit{licence("LicenseRef-own"), notes("[" + text + "]")}},
		{name: "its own with two texts", id: "6.1.55", hit: []edit{licence("LicenseRef-own"), notes("[" + text + "," + strings.Replace(text, `"x"`, `"y"`, 1) + "]")}, near: []edit{licence("LicenseRef-scancode-x")}},
		{name: "its own with a text of another kind", id: "6.1.55", hit: []edit{licence("LicenseRef-own"), notes("[" + strings.Replace(text, "legal_disclaimer", "general", 1) + "]")}, near: []edit{licence("LicenseRef-own"), notes("[" + text + "]"), {"/document/lang", `"en-GB"`}}},
		{name: "its own in another language", id: "6.1.55", hit: []edit{licence("LicenseRef-own"), {"/document/lang", `"en"`}}, near: []edit{licence("LicenseRef-own"), {"/document/lang", `"de"`}}},
	})
	for expression, unknown := range map[string]int{"MIT": 0, "Mine-1.0": 1, "MIT OR Mine-1.0 AND Other": 2, "LicenseRef-own": 0, "not an expression (": 0} {
		r, err := Lint(with(t, base21(), licence(expression)), Options{Licence: func(id string) bool { return id == "MIT" }}, nil)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range r.Findings {
			if f.Rule == "csaf/6.2.45" {
				n++
			}
		}
		if n != unknown {
			t.Errorf("%s: %d licences that the list has not", expression, n)
		}
	}
}

func TestStandingForAnotherOrForNone(t *testing.T) {
	as := func(category string, more ...edit) []edit {
		return append([]edit{{"/document/category", strconv.Quote(category)}, {"/product_tree", ""}, {"/vulnerabilities", ""}}, more...)
	}
	note := func(title, category string) edit {
		return edit{"/document/notes", `[{"category": "` + category + `", "title": "` + title + `", "text": "x"}]`}
	}
	const why, because = "Reasoning for Withdrawal", "Reasoning for Supersession"
	other := edit{"/document/references/-", `{"category": "external", "summary": "Superseding Document: EX-2", "url": "https://example.com/ex-2.json"}`}
	german := edit{"/document/lang", `"de"`}
	twice := revisionsOf("2", "1", "2")
	try(t, base21(), []trial{
		{name: "without a description", id: "6.1.27.14", hit: as(withdrawn), near: as(withdrawn, note(why, "description"))},
		{name: "with products", id: "6.1.27.15", hit: []edit{{"/document/category", strconv.Quote(superseded)}}, near: as(superseded)},
		{name: "from the beginning", id: "6.1.27.16", hit: as(superseded), near: as(superseded, twice...)},
		{name: "without saying why", id: "6.1.27.17", hit: as(withdrawn, note("Reasoning", "description")), near: as(withdrawn, note(why, "description"))},
		{name: "saying why in another category", id: "6.1.27.17", hit: as(withdrawn, note(why, "summary")), near: as(withdrawn, note("Grund", "description"), german)},
		{name: "without saying for what", id: "6.1.27.18", hit: as(superseded, note(why, "description")), near: as(superseded, note(because, "description"))},
		{name: "a withdrawal supersedes nothing", id: "6.1.27.18", hit: as(superseded), near: as(withdrawn)},
		{name: "without naming the other", id: "6.1.27.19", hit: as(superseded), near: as(superseded, other)},
		{name: "naming itself", id: "6.1.27.19", hit: as(superseded, edit{"/document/references/0/summary", `"Superseding Document"`}), near: as(superseded, other)},
		{name: "naming the other in other words", id: "6.1.27.19", hit: as(superseded, edit{"/document/references/-", `{"category": "external", "summary": "The superseding Document", "url": "https://example.com/"}`}), near: as(superseded, german)},
		{name: "a profile that is deprecated", id: "6.2.38", hit: []edit{{"/document/category", strconv.Quote(deprecated)}}, near: []edit{{"/document/category", strconv.Quote(advisory)}}},
	})
}

func TestAffectedAndFixedVersionsOfOneProduct(t *testing.T) {
	as := func(status string, more ...edit) []edit {
		return append([]edit{{"/document/category", strconv.Quote(advisory)}, {vuln + "/product_status", status}, {vuln + "/remediations", ""}}, more...)
	}
	elsewhere := edit{"/product_tree/branches/-", `{"category": "vendor", "name": "Other", "branches": [{"category": "product_name", "name": "Bar", "branches": [{"category": "product_version", "name": "1", "product": {"name": "x", "product_id": "P3"}}]}]}`}
	plan := func(category string) edit {
		return edit{vuln + "/remediations", `[{"category": "` + category + `", "details": "x", "group_ids": ["G1"]}]`}
	}
	try(t, base21(), []trial{
		{name: "nothing is affected", id: "6.1.27.12", hit: as(`{"fixed": ["P2"]}`), near: as(`{"known_affected": ["P1"]}`)},
		{name: "fixed elsewhere", id: "6.1.27.13", hit: as(`{"known_affected": ["P1"], "fixed": ["P3"]}`, elsewhere), near: as(`{"known_affected": ["P1"], "fixed": ["P2"]}`, elsewhere)},
		{name: "affected without a fix", id: "6.2.39.1", hit: as(`{"known_affected": ["P1"]}`), near: as(`{"known_affected": ["P1"], "fixed": ["P2"]}`)},
		{name: "affected with a fix elsewhere", id: "6.2.39.1", hit: as(`{"known_affected": ["P1"], "fixed": ["P3"]}`, elsewhere), near: as(`{"last_affected": ["P1"], "first_fixed": ["P2"]}`, elsewhere)},
		{name: "affected with no fix to come", id: "6.2.39.1", hit: as(`{"known_affected": ["P1"]}`, plan("mitigation")), near: as(`{"known_affected": ["P1"]}`, plan("no_fix_planned"))},
		{name: "affected with a fix to come", id: "6.2.39.1", hit: as(`{"known_affected": ["P1"]}`, plan("workaround")), near: as(`{"known_affected": ["P1"]}`, plan("fix_planned"))},
	})
}

func TestRemediationsContradictOneAnotherInPairs(t *testing.T) {
	all := []string{"workaround", "mitigation", "vendor_fix", "optional_patch", "none_available", "fix_planned", "no_fix_planned"}
	for _, a := range all {
		for _, b := range all {
			contains := func(list []string, s string) bool {
				for _, x := range list {
					if x == s {
						return true
					}
				}
				return false
			}
			if a != b && contains(excludes(a), b) != contains(excludes(b), a) {
				t.Errorf("%s and %s: the table is not even", a, b)
			}
			text := with(t, base21(), edit{vuln + "/remediations", `[{"category": "` + a + `", "details": "x", "product_ids": ["P1"]}, {"category": "` + b + `", "details": "y", "group_ids": ["G1"]}]`})
			told := len(lint(t, text)["6.1.35"]) > 0
			if want := a != b && contains(excludes(b), a); told != want {
				t.Errorf("%s and %s: told %v", a, b, told)
			}
		}
	}
}

func TestEveryVectorOfCVSS31GivesItsScoreAndSeverity(t *testing.T) {
	n := 0
	for _, av := range "NALP" {
		for _, ac := range "LH" {
			for _, pr := range "NLH" {
				for _, s := range "UC" {
					for _, impact := range []string{"NNN", "LNN", "HLN", "HHH"} {
						vector := fmt.Sprintf("CVSS:3.1/AV:%c/AC:%c/PR:%c/UI:N/S:%c/C:%c/I:%c/A:%c", av, ac, pr, s, impact[0], impact[1], impact[2])
						text := with(t, base20, edit{vuln + "/scores", `[{"products": ["P1"], "cvss_v3": {"version": "3.1", "vectorString": "` + vector + `", "baseScore": 0, "baseSeverity": "NONE"}}]`})
						got := lint(t, text)
						harmless := impact == "NNN"
						if told := len(got["6.1.9"]); harmless && told != 0 || !harmless && told != 2 || len(got["6.1.8"]) != 0 {
							t.Errorf("%s: %v %v", vector, got["6.1.8"], got["6.1.9"])
						}
						n++
					}
				}
			}
		}
	}
	if n != 192 {
		t.Errorf("%d vectors", n)
	}
}

func TestSeveritiesBeginWhereTheyDo(t *testing.T) {
	for score, want := range map[float64]string{0: "NONE", 0.1: "LOW", 3.9: "LOW", 4: "MEDIUM", 6.9: "MEDIUM", 7: "HIGH", 8.9: "HIGH", 9: "CRITICAL", 10: "CRITICAL"} {
		if got := severityWord(score); got != want {
			t.Errorf("%v: %s", score, got)
		}
	}
}

func TestPropertiesOfCVSSSayWhatTheVectorSays(t *testing.T) {
	for _, tt := range []struct{ field, version, vector, property, good, bad string }{
		{"cvss_v2", "2.0", "AV:N/AC:L/Au:N/C:P/I:P/A:P", "accessVector", "NETWORK", "LOCAL"},
		{"cvss_v2", "2.0", "AV:N/AC:L/Au:S/C:P/I:P/A:P", "authentication", "SINGLE", "NONE"},
		{"cvss_v2", "2.0", "AV:N/AC:L/Au:N/C:P/I:P/A:P/E:POC/RL:OF/RC:C", "exploitability", "PROOF_OF_CONCEPT", "HIGH"},
		{"cvss_v2", "2.0", "AV:N/AC:L/Au:N/C:P/I:P/A:P/CDP:LM/TD:H/CR:M/IR:M/AR:M", "collateralDamagePotential", "LOW_MEDIUM", "LOW"},
		{"cvss_v3", "3.0", "CVSS:3.0/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N", "attackVector", "PHYSICAL", "LOCAL"},
		{"cvss_v3", "3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "userInteraction", "REQUIRED", "NONE"},
		{"cvss_v3", "3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/E:P/RL:O/RC:R", "reportConfidence", "REASONABLE", "CONFIRMED"},
		{"cvss_v3", "3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/MAV:A", "modifiedAttackVector", "ADJACENT_NETWORK", "NETWORK"},
		{"cvss_v4", "4.0", "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:A/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "attackRequirements", "PRESENT", "NONE"},
		{"cvss_v4", "4.0", "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:A/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:Amber", "providerUrgency", "AMBER", "RED"},
		{"cvss_v4", "4.0", "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:A/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/MSI:S", "modifiedSubIntegrityImpact", "SAFETY", "HIGH"},
		{"cvss_v4", "4.0", "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:A/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/S:P/AU:Y/R:U/V:C/RE:M", "Recovery", "USER", "AUTOMATIC"},
	} {
		object := func(property, word string) string {
			return `"` + tt.field + `": {"version": "` + tt.version + `", "vectorString": "` + tt.vector + `", "` + property + `": "` + word + `"}`
		}
		for word, want := range map[string]string{tt.good: "", tt.bad: "6.1.10", "NONSENSE": "6.1.8", strings.ToLower(tt.good): "6.1.8"} {
			text := with(t, base21(), metric21(object(tt.property, word)))
			got := lint(t, text)
			told := func(id string) bool {
				for _, m := range got[id] {
					if strings.HasPrefix(m, vuln+"/metrics/0/content/"+tt.field+"/"+tt.property+" ") {
						return true
					}
				}
				return false
			}
			for _, id := range []string{"6.1.8", "6.1.10"} {
				if told(id) != (want == id) && !(word == "NONSENSE" || word == strings.ToLower(tt.good)) {
					t.Errorf("%s %s %s: %s told %v", tt.vector, tt.property, word, id, told(id))
				}
			}
			if want == "6.1.8" && !told(want) {
				t.Errorf("%s has no value %s, and nobody says so", tt.property, word)
			}
		}
		// A property whose metric the vector leaves out contradicts nothing.
		if got := lint(t, with(t, base21(), metric21(object("remediationLevel", "WORKAROUND"))))["6.1.10"]; tt.field == "cvss_v3" && !strings.Contains(tt.vector, "RL:") && len(got) != 0 {
			t.Errorf("%s: %v", tt.vector, got)
		}
	}
}

func TestVectorsThatAreNone(t *testing.T) {
	for _, tt := range []struct{ field, version, vector string }{
		{"cvss_v2", "2.0", ""}, {"cvss_v2", "2.0", "AV:N"}, {"cvss_v2", "2.0", "AV:N/AC:L/Au:N/C:P/I:P/A:P/X:Y"}, {"cvss_v2", "2.0", "AV:N/AV:N/AC:L/Au:N/C:P/I:P/A:P"}, {"cvss_v2", "2.0", "CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P"}, {"cvss_v2", "2.0", "AV:X/AC:L/Au:N/C:P/I:P/A:P"},
		{"cvss_v3", "3.1", "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}, {"cvss_v3", "3.1", "CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}, {"cvss_v3", "3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/"}, {"cvss_v3", "3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H"}, {"cvss_v3", "3.1", "cvss:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"},
		{"cvss_v4", "4.0", "CVSS:4.0/AV:N"}, {"cvss_v4", "4.0", "CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"}, {"cvss_v4", "4.0", "CVSS:4.0/" + strings.Repeat("AV:N/", 1000)}, {"cvss_v4", "4.0", "::::////"},
	} {
		text := with(t, base21(), metric21(`"`+tt.field+`": {"version": "`+tt.version+`", "vectorString": `+strconv.Quote(tt.vector)+`, "baseScore": 5, "baseSeverity": "MEDIUM"}`))
		got := lint(t, text)
		if len(got["6.1.8"]) == 0 && len(got["schema"]) == 0 {
			t.Errorf("%s %q is taken", tt.field, tt.vector)
		}
		if len(got["6.1.9"]) != 0 {
			t.Errorf("%q has a score: %v", tt.vector, got["6.1.9"])
		}
	}
}

func TestWeaknessesByVersionOfTheList(t *testing.T) {
	cwe := func(id, name, version string) []edit {
		return []edit{{vuln + "/cwes", `[{"id": "` + id + `", "name": ` + strconv.Quote(name) + `, "version": "` + version + `"}]`}}
	}
	const xss, sql, input = "Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')", "Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')", "Improper Input Validation"
	try(t, base21(), []trial{
		{name: "one that is none", id: "6.1.11", hit: cwe("CWE-0", xss, "4.13"), near: cwe("CWE-79", xss, "4.13")},
		{name: "a name of another", id: "6.1.11", hit: cwe("CWE-79", sql, "4.13"), near: cwe("CWE-89", sql, "4.13")},
		{name: "a name of a newer list", id: "6.1.11", hit: cwe("CWE-79", xss, "1.4"), near: cwe("CWE-79", "Failure to Preserve Web Page Structure ('Cross-site Scripting')", "1.4")},
		{name: "a name of an older list", id: "6.1.11", hit: cwe("CWE-20", "Insufficient Input Validation", "4.13"), near: cwe("CWE-20", "Insufficient Input Validation", "1.0")},
		{name: "a list before it was there", id: "6.1.11", hit: cwe("CWE-798", "Use of Hard-coded Credentials", "1.7"), near: cwe("CWE-798", "Use of Hard-coded Credentials", "1.8")},
		{name: "one that is deprecated", id: "6.2.23", hit: cwe("CWE-92", "DEPRECATED: Improper Sanitization of Custom Special Characters", "4.13"), near: cwe("CWE-92", "Improper Sanitization of Custom Special Characters", "1.4")},
		{name: "one that is not for vulnerabilities", id: "6.2.25", hit: cwe("CWE-20", input, "4.13"), near: cwe("CWE-20", input, "4.11")},
		{name: "one that is for vulnerabilities after a review", id: "6.2.26", hit: cwe("CWE-790", "Improper Filtering of Special Elements", "4.12"), near: cwe("CWE-791", "Incomplete Filtering of Special Elements", "4.12")},
		{name: "an older list", id: "6.2.24", hit: cwe("CWE-79", xss, "4.12"), near: cwe("CWE-79", xss, latestCWE("2024-01-24"))},
	})
}

func TestCVEsAreToldByTheirForm(t *testing.T) {
	for s, want := range map[string]bool{"CVE-2024-0001": true, "CVE-1999-123456789": true, "CVE-2024-001": false, "CVE-24-0001": false, "cve-2024-0001": false, "2024-0001": false, "CVE-2024-00x1": false, "CVE-2024": false, "CVE-2024-0001 ": false, "": false} {
		if isCVE(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestStarsOfNumbers(t *testing.T) {
	for field, id := range map[string]string{"model_numbers": "6.1.43", "serial_numbers": "6.1.44", "skus": "6.1.61"} {
		for number, want := range map[string]bool{`A*B*`: true, `**`: true, `A*`: false, `A\*B*`: false, `A\\*B*`: true, `A\\\*B*`: false, `?*?`: false, `plain`: false} {
			got := lint(t, with(t, base21(), edit{helper, `{"` + field + `": [` + strconv.Quote(number) + `]}`}))
			if (len(got[id]) > 0) != want {
				t.Errorf("%s %s: %v", field, number, got[id])
			}
		}
	}
}

func TestRulesCountByTheirChapter(t *testing.T) {
	for id, want := range map[string]severity.Level{"schema": severity.High, "6.1.1": severity.High, "6.1.27.9": severity.High, "6.2.3": severity.Low, "6.2.39.1": severity.Low, "6.3.8": severity.Info, "6.3.21.9": severity.Info, "5.1": severity.Low} {
		if got := level(id); got != want {
			t.Errorf("%s: %v", id, got)
		}
	}
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.ID] || r.Title == "" || r.Why == "" || r.Mend == "" {
			t.Errorf("%+v", r)
		}
		seen[r.ID] = true
	}
}

func TestMomentsAreRead(t *testing.T) {
	for s, want := range map[string]string{
		"2024-01-24T10:00:00Z": "2024-01-24T10:00:00Z", "2024-01-24T10:00:00.5Z": "2024-01-24T10:00:00.5Z", "2024-01-24T10:00:00+01:00": "2024-01-24T09:00:00Z", "2016-12-31T23:59:60Z": "2017-01-01T00:00:00Z", "2016-12-31T23:59:60.5Z": "2017-01-01T00:00:00.5Z",
		"2024-02-30T10:00:00Z": "", "2024-01-24": "", "2024-01-24T10:00Z": "", "2024-01-24T10:00:61Z": "", "2024-01-24T10:00:00": "", "": "", "2024-01-24T24:00:00Z": "",
	} {
		at, ok := moment(s)
		got := ""
		if ok {
			got = at.UTC().Format(time.RFC3339Nano)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
