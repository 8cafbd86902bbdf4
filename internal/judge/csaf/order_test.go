package csaf

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestProfilesOfBothVersionsInMoreWays(t *testing.T) {
	category := func(s string) edit { return edit{"/document/category", strconv.Quote(s)} }
	note := edit{vuln + "/notes", `[{"category": "description", "text": "x"}]`}
	flag := func(s string) edit { return edit{vuln + "/flags", s} }
	notAffected := edit{vuln + "/product_status", `{"known_not_affected": ["P1", "P2"]}`}
	affected := edit{vuln + "/product_status", `{"known_affected": ["P1", "P2"]}`}
	inBoth(t, []trial{
		{name: "an advisory on information without a note", id: "6.1.27.1", hit: []edit{category(informational)}, near: []edit{category(informational), {"/document/notes", `[{"category": "general", "text": "x"}]`}}},
		{name: "another category needs no note", id: "6.1.27.1", hit: []edit{category(incident)}, near: []edit{category("csaf_base")}},
		{name: "an incident with a reference to itself", id: "6.1.27.2", hit: []edit{category(incident)}, near: []edit{category(incident), {"/document/references/-", `{"category": "external", "summary": "x", "url": "https://example.com/"}`}}},
		{name: "vulnerabilities of an incident are allowed", id: "6.1.27.3", hit: []edit{category(informational)}, near: []edit{category(incident)}},
		{name: "VEX without products", id: "6.1.27.4", hit: []edit{category(vexProfile), {"/product_tree", ""}}, near: []edit{category(vexProfile)}, at: "/"},
		{name: "VEX without notes on one of two", id: "6.1.27.5", hit: []edit{category(vexProfile), note, {"/vulnerabilities/-", `{"cve": "CVE-2024-0002"}`}}, near: []edit{category(vexProfile), note}, at: "/vulnerabilities/1"},
		{name: "VEX needs no product_status by this test", id: "6.1.27.6", hit: []edit{category(advisory), {vuln + "/product_status", ""}}, near: []edit{category("csaf_base"), {vuln + "/product_status", ""}}},
		{name: "VEX without any status", id: "6.1.27.7", hit: []edit{category(vexProfile), {vuln + "/product_status", ""}}, near: []edit{category(vexProfile), {vuln + "/product_status", `{"fixed": ["P2"]}`}}, at: vuln},
		{name: "VEX on other ids", id: "6.1.27.8", hit: []edit{category(vexProfile), {vuln + "/cve", ""}, {vuln + "/title", `"x"`}}, near: []edit{category(vexProfile)}},
		{name: "a flag for one of two", id: "6.1.27.9", hit: []edit{category(vexProfile), notAffected, flag(`[{"label": "component_not_present", "product_ids": ["P1"]}]`)}, near: []edit{category(vexProfile), notAffected, flag(`[{"label": "component_not_present", "group_ids": ["G1"]}]`)}},
		{name: "a threat of another category", id: "6.1.27.9", hit: []edit{category(vexProfile), notAffected, {vuln + "/threats", `[{"category": "exploit_status", "details": "x", "group_ids": ["G1"]}]`}}, near: []edit{category(vexProfile), notAffected, {vuln + "/threats", `[{"category": "impact", "details": "x", "group_ids": ["G1"]}]`}}},
		{name: "a remediation for one of two", id: "6.1.27.10", hit: []edit{category(vexProfile), affected}, near: []edit{category(vexProfile), affected, {vuln + "/remediations", `[{"category": "mitigation", "details": "x", "group_ids": ["G1"]}]`}}},
		{name: "an advisory about nothing", id: "6.1.27.11", hit: []edit{category(advisory), {"/vulnerabilities", ""}}, near: []edit{category(incident), {"/vulnerabilities", ""}}, at: "/"},
	})
}

func TestCategoriesThatLookLikeProfiles(t *testing.T) {
	for category, wrong := range map[string][2]bool{ // in 2.0, in 2.1
		"csaf_base": {false, false}, "csaf_vex": {false, false}, "csaf_security_advisory": {false, false},
		"CSAF_VEX": {true, true}, "vex": {true, true}, "Vex": {true, true}, "csaf-vex": {true, true}, "csaf vex": {true, true}, "csaf.vex": {true, true}, "CSAF Base": {true, true}, "securityAdvisory": {true, true}, "security incident response": {true, true},
		"csaf_withdrawn": {false, false}, "withdrawn": {false, true}, "csaf_deprecated_security_advisory": {false, false}, "csaf_other": {false, true}, "Example Security Notice": {false, false}, "vexing": {false, false},
	} {
		for i, text := range []string{base20, base21()} {
			got := len(lint(t, with(t, text, edit{"/document/category", strconv.Quote(category)}))["6.1.26"]) > 0
			if got != wrong[i] {
				t.Errorf("%q in 2.%d: %v", category, i, got)
			}
		}
	}
	for s, want := range map[string]string{"CSAF_Vex": "csafvex", "a b\tc\u00a0d": "abcd", "A-B.C": "abc", "": ""} {
		if got := squeeze(s); got != want {
			t.Errorf("%q: %q", s, got)
		}
	}
}

func TestLanguagesForPrivateUse(t *testing.T) {
	for tag, want := range map[string]bool{
		"qaa": true, "qtz": true, "qua": false, "que": false, "en-QM": true, "en-QZ": true, "en-QL": false, "en-XA": true, "en-XZ": true, "en-WZ": false, "en-AA": true, "en-ZZ": true, "en-Qaaa": true, "en-Qabx": true, "en-Qaby": false, "x-own": true, "en-x-own": true, "en-US": false, "": false, "xa": false, "zz": false,
	} {
		if privateLanguage(tag) != want {
			t.Errorf("%q: %v", tag, !want)
		}
	}
}

func TestWordsThatAreOneSlipAway(t *testing.T) {
	known := map[string]bool{"attacker": true, "vulnerability": true, "execute": true, "version": true}
	for w, want := range map[string]string{
		"atacker": "attacker", "attackerr": "", "attakcer": "attacker", "attacler": "attacker", "vulnerabilty": "vulnerability", "verison": "version",
		"attackers": "", "versions": "", "executed": "", "executing": "", "versioned": "", "completely": "", "atakcer": "", "": "",
	} {
		if got := neighbour(w, known); got != want {
			t.Errorf("%q: %q, want %q", w, got, want)
		}
	}
	for w, want := range map[string]bool{"word": true, "Word": true, "wOrd": false, "w0rd": false, "wörd": false, "WORD": false, "": true} {
		if plainWord(w) != want {
			t.Errorf("%q: %v", w, !want)
		}
	}
}

func TestSpellingIsLookedAtInTheTextsOfPeople(t *testing.T) {
	for at, value := range map[string]string{
		"/document/title": `"A vulnerabilty"`, "/document/notes": `[{"category": "general", "text": "An atacker"}]`, vuln + "/title": `"An atacker"`, vuln + "/remediations/0/details": `"Stop the atacker."`, "/document/tracking/revision_history/0/summary": `"The verison changed."`,
	} {
		if got := lint(t, with(t, base20, edit{at, value})); len(got["6.3.8"]) != 1 {
			t.Errorf("%s: %v", at, got["6.3.8"])
		}
	}
	for at, value := range map[string]string{
		"/document/publisher/name": `"Atacker Inc"`, "/document/tracking/id": `"atacker"`, "/product_tree/branches/0/name": `"Atacker"`, "/document/title": `"https://example.com/atackers0"`,
	} {
		if got := lint(t, with(t, base20, edit{at, value})); len(got["6.3.8"]) != 0 {
			t.Errorf("%s: %v", at, got["6.3.8"])
		}
	}
}

func TestAddressesThatNeverResolve(t *testing.T) {
	for u, want := range map[string]bool{
		"https://a.invalid": true, "http://INVALID/x": true, "https://x.test:8080/y": true, "https://a.b.test./": true, "https://user@a.invalid/": true,
		"https://example.com": false, "https://invalid.example.com": false, "https://test-a.example": false, "ftp://a.invalid": false, "urn:invalid:x": false, "https://testing/": false,
	} {
		got := lint(t, with(t, base20, edit{"/document/publisher/namespace", strconv.Quote(u)}))["6.3.6"]
		if (len(got) > 0) != want {
			t.Errorf("%s: %v", u, got)
		}
	}
}

func TestProductsThatAreDefinedByWayOfThemselves(t *testing.T) {
	relation := func(id, of, to string) string {
		return `{"category": "installed_on", "full_product_name": {"name": "x", "product_id": "` + id + `"}, "product_reference": "` + of + `", "relates_to_product_reference": "` + to + `"}`
	}
	for name, tt := range map[string]struct {
		list string
		want int
	}{
		"of two products":          {relation("R1", "P1", "P2"), 0},
		"of itself":                {relation("R1", "R1", "P2"), 1},
		"of one that is of it":     {relation("R1", "R2", "P2") + "," + relation("R2", "R1", "P2"), 1},
		"in a circle of three":     {relation("R1", "R2", "P1") + "," + relation("R2", "R3", "P1") + "," + relation("R3", "R1", "P1"), 1},
		"in a chain":               {relation("R1", "R2", "P1") + "," + relation("R2", "R3", "P1") + "," + relation("R3", "P2", "P1"), 0},
		"in a diamond":             {relation("R1", "R2", "R3") + "," + relation("R2", "R4", "P1") + "," + relation("R3", "R4", "P1") + "," + relation("R4", "P1", "P2"), 0},
		"of one that is not there": {relation("R1", "R9", "P1"), 0},
	} {
		got := lint(t, with(t, base20, edit{"/product_tree/relationships", "[" + tt.list + "]"}))["6.1.3"]
		if len(got) != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	var chain []string
	for i := range 3000 {
		chain = append(chain, relation("R"+strconv.Itoa(i), "R"+strconv.Itoa(i+1), "P1"))
	}
	if got := lint(t, with(t, base20, edit{"/product_tree/relationships", "[" + strings.Join(chain, ",") + "]"}))["6.1.3"]; len(got) != 0 {
		t.Errorf("a long chain: %v", got)
	}
}

func TestFindingsHaveTheirPointerAndTheOrderOfTheDocument(t *testing.T) {
	text := with(t, base20, edit{"/document/title", ""}, edit{vuln + "/cve", `"CVE-1"`}, edit{"/product_tree/full_product_names", `[{"name": "a/b~c", "product_id": "P1"}]`})
	r, err := Lint(text, Options{File: "x.json"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	last := -1
	for _, f := range r.Findings {
		pointer, _, _ := strings.Cut(f.Message, " ")
		if !strings.HasPrefix(pointer, "/") || f.Span.Path != "x.json" || f.Title == "" || f.Span.Off < last {
			t.Errorf("%s at %v behind %d", f.Message, f.Span, last)
		}
		last = f.Span.Off
	}
	strange := with(t, base20, edit{"/document/a~1b", `1`})
	strange = strings.Replace(strange, `"a~1b"`, `"a/b~"`, 1)
	r, err = Lint(strange, Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, f := range r.Findings {
		found = found || strings.HasPrefix(f.Message, "/document/a~1b~0 ")
	}
	if !found {
		t.Errorf("%+v", r.Findings)
	}
}

func TestManyBreaksOfOneRuleAreCounted(t *testing.T) {
	var list []string
	for i := range maxTold + 50 {
		list = append(list, `"X`+strconv.Itoa(i)+`"`)
	}
	r, err := Lint(with(t, base20, edit{vuln + "/product_status/known_affected", "[" + strings.Join(list, ",") + "]"}), Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	n, why := 0, ""
	for _, f := range r.Findings {
		if f.Rule == "csaf/6.1.1" {
			n++
			why = f.Why
		}
	}
	if n != maxTold || !strings.Contains(why, strconv.Itoa(maxTold+50)) {
		t.Errorf("%d are told, %q", n, why)
	}
}

func TestDocumentsOfOtherKindsAreRefused(t *testing.T) {
	for _, text := range []string{`{}`, `[]`, `"x"`, `{"document": {"csaf_version": "1.2"}}`, `{"document": {"csaf_version": "3.0"}}`, `{"csaf_version": "2.0"}`} {
		if _, err := Lint(text, Options{}, nil); err == nil {
			t.Errorf("%s is CSAF", text)
		}
	}
	for _, text := range []string{"", "{", `{"document":`, "\xff"} {
		if _, err := Lint(text, Options{}, nil); err == nil || err == ErrOther {
			t.Errorf("%q: %v", text, err)
		}
	}
	if _, err := Lint(base20, Options{}, budget.New(budget.Limits{Steps: 5}, 1)); !budget.IsBreach(err) {
		t.Errorf("no breach: %v", err)
	}
	if r, err := Lint(base21(), Options{}, nil); err != nil || r.Version != "2.1" || r.Products != 2 || r.Cut {
		t.Errorf("%+v %v", r, err)
	}
}

func TestTextsOfMessagesAreCut(t *testing.T) {
	for _, s := range []string{"", "a", strings.Repeat("x", 199), strings.Repeat("é", 500), "a\nb\"c\x00", strings.Repeat("\xff", 300)} {
		got := quote(s)
		if !utf8.ValidString(got) || strings.ContainsAny(got, "\n\x00") || len(got) > 900 {
			t.Errorf("%d bytes become %q", len(s), got)
		}
	}
}

func TestGroupsThatStandForManyProductsAreCut(t *testing.T) {
	var ids, entries []string
	for i := range 2000 {
		ids = append(ids, `"X`+strconv.Itoa(i)+`"`)
	}
	for range 600 {
		entries = append(entries, `{"category": "mitigation", "details": "x", "group_ids": ["BIG"]}`)
	}
	text := with(t, base21(), edit{"/product_tree/product_groups/-", `{"group_id": "BIG", "product_ids": [` + strings.Join(ids, ",") + `]}`}, edit{vuln + "/remediations", "[" + strings.Join(entries, ",") + "]"})
	r, err := Lint(text, Options{}, nil)
	if err != nil || !r.Cut {
		t.Errorf("%v %v", r.Cut, err)
	}
}

func TestMetricsHaveWordsInEveryVersion(t *testing.T) {
	for field, properties := range map[string][]string{
		"cvss_v2": {"accessVector", "accessComplexity", "authentication", "confidentialityImpact", "integrityImpact", "availabilityImpact", "exploitability", "remediationLevel", "reportConfidence", "collateralDamagePotential", "targetDistribution", "confidentialityRequirement", "integrityRequirement", "availabilityRequirement"},
		"cvss_v3": {"attackVector", "attackComplexity", "privilegesRequired", "userInteraction", "scope", "confidentialityImpact", "exploitCodeMaturity", "remediationLevel", "reportConfidence", "modifiedAttackVector", "modifiedScope", "modifiedAvailabilityImpact"},
		"cvss_v4": {"attackRequirements", "vulnConfidentialityImpact", "subIntegrityImpact", "exploitMaturity", "modifiedSubAvailabilityImpact", "modifiedVulnIntegrityImpact", "Safety", "Automatable", "Recovery", "valueDensity", "vulnerabilityResponseEffort", "providerUrgency"},
	} {
		for _, p := range properties {
			m, ok := metric(field, p)
			if !ok || m.code == "" || len(m.words()) < 2 {
				t.Errorf("%s %s: %+v", field, p, m)
				continue
			}
			seen := map[string]bool{}
			for _, v := range strings.Split(m.values, ", ") {
				code, word, ok := strings.Cut(v, " ")
				if !ok || seen[code] || seen[word] || m.word(code) != word {
					t.Errorf("%s %s: %q", field, p, v)
				}
				seen[code], seen[word] = true, true
			}
			if m.word("?") != "" {
				t.Errorf("%s %s has a word for everything", field, p)
			}
		}
	}
	for _, p := range []string{"", "modified", "modifiedExploitCodeMaturity", "version", "vectorString", "modifiedModifiedScope", "scopes"} {
		if _, ok := metric("cvss_v3", p); ok {
			t.Errorf("%q is a metric", p)
		}
	}
}
