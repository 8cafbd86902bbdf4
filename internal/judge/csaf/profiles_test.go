package csaf

import "testing"

func TestProfilesOfBothVersionsAskForWhatTheyNeed(t *testing.T) {
	category := func(s string) edit { return edit{"/document/category", `"` + s + `"`} }
	note := func(kind string) edit {
		return edit{"/document/notes", `[{"category": "` + kind + `", "text": "x"}]`}
	}
	vulnNote := edit{vuln + "/notes", `[{"category": "description", "text": "x"}]`}
	status := func(s string) edit { return edit{vuln + "/product_status", s} }
	trials := []trial{
		{
			name: "an incident without a word about it", id: "6.1.27.1",
			hit:  []edit{category(incident), note("legal_disclaimer")},
			near: []edit{category(incident), note("details")},
			at:   "/document",
		},
		{
			name: "information that leads nowhere", id: "6.1.27.2",
			hit:  []edit{category(informational)},
			near: []edit{category(informational), {"/document/references/-", `{"summary": "external by default", "url": "https://example.com/"}`}},
		},
		{
			name: "information about vulnerabilities", id: "6.1.27.3",
			hit:  []edit{category(informational)},
			near: []edit{category(informational), {"/vulnerabilities", ""}},
			at:   "/vulnerabilities",
		},
		{
			name: "an advisory without products", id: "6.1.27.4",
			hit:  []edit{category(advisory), {"/product_tree", ""}},
			near: []edit{category(incident), {"/product_tree", ""}},
		},
		{
			name: "an advisory that does not describe", id: "6.1.27.5",
			hit:  []edit{category(advisory)},
			near: []edit{category(advisory), vulnNote},
			at:   vuln,
		},
		{
			name: "an advisory without statuses", id: "6.1.27.6",
			hit:  []edit{category(advisory), {vuln + "/product_status", ""}},
			near: []edit{category(vexProfile), {vuln + "/product_status", ""}},
			at:   vuln,
		},
		{
			name: "VEX without a status of VEX", id: "6.1.27.7",
			hit:  []edit{category(vexProfile), status(`{"first_fixed": ["P2"], "last_affected": ["P1"]}`)},
			near: []edit{category(vexProfile), status(`{"first_fixed": ["P2"], "under_investigation": ["P1"]}`)},
			at:   vuln + "/product_status",
		},
		{
			name: "VEX about nothing with a name", id: "6.1.27.8",
			hit:  []edit{category(vexProfile), {vuln + "/cve", ""}},
			near: []edit{category(vexProfile), {vuln + "/cve", ""}, {vuln + "/ids", `[{"system_name": "x", "text": "y"}]`}},
		},
		{
			name: "VEX without a reason", id: "6.1.27.9",
			hit:  []edit{category(vexProfile), status(`{"known_not_affected": ["P1", "P2"]}`), {vuln + "/threats", `[{"category": "impact", "details": "x", "product_ids": ["P1"]}]`}},
			near: []edit{category(vexProfile), status(`{"known_not_affected": ["P1", "P2"]}`), {vuln + "/flags", `[{"label": "component_not_present", "group_ids": ["G1"]}]`}},
			at:   vuln + "/product_status/known_not_affected/1",
		},
		{
			name: "a threat of another kind is no reason", id: "6.1.27.9",
			hit:  []edit{category(vexProfile), status(`{"known_not_affected": ["P1"]}`), {vuln + "/threats", `[{"category": "exploit_status", "details": "x", "product_ids": ["P1"]}]`}},
			near: []edit{category("something else"), status(`{"known_not_affected": ["P1"]}`)},
		},
		{
			name: "VEX that does not say what to do", id: "6.1.27.10",
			hit:  []edit{category(vexProfile), {vuln + "/remediations", ""}},
			near: []edit{category(vexProfile)},
			at:   vuln + "/product_status/known_affected/0",
		},
		{
			name: "an advisory about nothing", id: "6.1.27.11",
			hit:  []edit{category(advisory), {"/vulnerabilities", ""}},
			near: []edit{category("x"), {"/vulnerabilities", ""}},
		},
		{
			name: "a category with other signs", id: "6.1.26",
			hit:  []edit{category("CSAF Security_Advisory")},
			near: []edit{category("Security Advisory of Example")},
			at:   "/document/category",
		},
		{
			name: "a category without its prefix", id: "6.1.26",
			hit:  []edit{category("vex")},
			near: []edit{category("vexed")},
		},
	}
	try(t, base20, trials)
	try(t, base21(), trials)
}

func TestExtensionsAreToldWhereTheyStand(t *testing.T) {
	const x = `[{"x": 1}]`
	name := edit{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P3", "x_extensions": [{"x": 1}]}]`}
	path := edit{"/product_tree/product_paths", `[{"beginning_product_reference": "P1", "full_product_name": {"name": "x", "product_id": "P3", "x_extensions": [{}]}, "subpaths": [{"category": "installed_on", "next_product_reference": "P2"}]}]`}
	all := map[string]edit{
		"6.3.21.3": {"/document/x_extensions", x},
		"6.3.21.4": {leaf + "/product/x_extensions", x},
		"6.3.21.5": name,
		"6.3.21.6": path,
		"6.3.21.7": metric21(`"x_extensions": [{"x": 1}]`),
		"6.3.21.8": {vuln + "/x_extensions", x},
		"6.3.21.9": {"/x_extensions", x},
	}
	for id, e := range all {
		got := lint(t, with(t, base21(), e))
		for other := range all {
			if told := len(got[other]); told != 0 && other != id || told != 1 && other == id {
				t.Errorf("an extension for %s: %s is told %d times", id, other, told)
			}
		}
		if len(got["schema"]) > 0 {
			t.Errorf("%s: %v", id, got["schema"])
		}
	}
	try(t, base21(), []trial{{
		name: "a withdrawal with an extension", id: "6.2.39.5",
		hit:  []edit{{"/document/category", `"csaf_withdrawn"`}, {"/x_extensions", x}},
		near: []edit{{"/x_extensions", x}},
		at:   "/x_extensions",
	}})
}
