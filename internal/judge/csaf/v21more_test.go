package csaf

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"
)

// answered sets one decision point of a metric, and what else the object holds.
func answered(point, rest string) edit {
	return metric21(`"ssvc_v2": {"schemaVersion": "2.0.0", "timestamp": ` + early + `, "selections": [` + point + `]` + rest + `}`)
}

func point(namespace, key, version, values string) string {
	var list []string
	for _, v := range strings.Split(values, ",") {
		list = append(list, `{"key": `+strconv.Quote(v)+`}`)
	}
	return fmt.Sprintf(`{"namespace": %q, "key": %q, "version": %q, "values": [%s]}`, namespace, key, version, strings.Join(list, ", "))
}

func TestDecisionPointsAreThoseThatSSVCPublished(t *testing.T) {
	one := func(namespace, key, version, values string) []edit {
		return []edit{answered(point(namespace, key, version, values), "")}
	}
	const at = "/vulnerabilities/0/metrics/0/content/ssvc_v2/selections/0"
	try(t, base21(), []trial{
		{name: "a value of a later version", id: "6.1.48", hit: one("ssvc", "MI", "1.0.0", "D"), near: one("ssvc", "MI", "2.0.0", "D"), at: at + "/values/0"},
		{name: "a key that is none", id: "6.1.48", hit: one("ssvc", "SIs", "2.0.0", "N"), near: one("ssvc", "SI", "2.0.0", "N"), at: at},
		{name: "a version that never was", id: "6.1.48", hit: one("ssvc", "SI", "1.9.7", "N"), near: one("somebody", "SI", "1.9.7", "N")},
		{name: "values out of order", id: "6.1.48", hit: one("ssvc", "SI", "2.0.0", "M,N"), near: one("ssvc", "SI", "2.0.0", "N,M"), at: at + "/values/1"},
		{name: "a value of another point", id: "6.1.48", hit: one("cvss", "AC", "3.0.1", "E"), near: one("cvss", "AC", "3.0.1", "L")},
		{name: "an extension adds no values", id: "6.1.48", hit: one("ssvc//.example.org#own", "E", "1.1.0", "Q"), near: one("ssvc//.example.org#own", "MINE", "1.0.0", "Q")},
		{name: "a private namespace says what it likes", id: "6.1.48", hit: one("nist#800-30", "P_5X", "1.0.0", "Q"), near: one("x_org.example#own", "P_5X", "9.9.9", "Q")},
		{name: "an old version", id: "6.3.13", hit: one("ssvc", "MI", "1.0.0", "N"), near: one("ssvc", "MI", "2.0.0", "D"), at: at + "/version"},
	})
}

func TestNamespacesOfDecisionPointsAreKnownOrExplained(t *testing.T) {
	green := edit{"/document/distribution/tlp/label", `"GREEN"`}
	one := func(namespace string) edit { return answered(point(namespace, "E", "1.1.0", "A"), "") }
	explained := func(namespace, summary string) edit {
		return answered(point(namespace, "E", "1.1.0", "A"), `, "decision_point_resources": [{"summary": "`+summary+`", "uri": "https://example.com/points"}]`)
	}
	const private, extended = "x_org.example#own", "ssvc//.example.org#own"
	try(t, base21(), []trial{
		{name: "private", id: "6.2.34", hit: []edit{one(private)}, near: []edit{one("ssvc")}, at: "/vulnerabilities/0/metrics/0/content/ssvc_v2/selections/0/namespace"},
		{name: "reserved", id: "6.2.34", hit: []edit{one("invalid")}, near: []edit{one("example#documentation")}},
		{name: "unheard of", id: "6.2.34", hit: []edit{one("somebody")}, near: []edit{one(extended)}},
		{name: "private for everybody", id: "6.2.35", hit: []edit{one(private)}, near: []edit{green, one(private)}},
		{name: "private for some", id: "6.3.14", hit: []edit{green, one(private)}, near: []edit{one(private)}},
		{name: "extended for everybody", id: "6.2.36", hit: []edit{one(extended)}, near: []edit{green, one(extended)}},
		{name: "extended for some", id: "6.3.15", hit: []edit{green, one(extended)}, near: []edit{green, one("ssvc")}},
		{name: "explained by no one", id: "6.2.37", hit: []edit{one(private)}, near: []edit{explained(private, "Points of "+private+" for reports")}},
		{name: "another is explained", id: "6.2.37", hit: []edit{explained(extended, "Points of x_org.example#other")}, near: []edit{one("ssvc")}},
	})
}

func TestTermsStandInTheLanguageOfTheDocument(t *testing.T) {
	de := edit{"/document/lang", `"de-AT"`}
	category := func(s string) edit { return edit{"/document/category", strconv.Quote(s)} }
	note := func(category, title string) edit {
		return edit{"/document/notes", fmt.Sprintf(`[{"category": %q, "title": %q, "text": "Beispiel."}]`, category, title)}
	}
	refs := func(category, summary string) edit {
		return edit{"/document/references", fmt.Sprintf(`[{"category": %q, "summary": %q, "url": "https://example.com/2.json"}]`, category, summary)}
	}
	const why, instead = "Begründung für die Zurückziehung", "Begründung für die Ersetzung"
	own := edit{"/document/license_expression", `"LicenseRef-own"`}
	try(t, base21(), []trial{
		{name: "withdrawn, and the note is of another kind", id: "6.2.39.2", hit: []edit{de, category(withdrawn), note("summary", why)}, near: []edit{de, category(withdrawn), note("description", why)}},
		{name: "withdrawn, in English words", id: "6.2.39.2", hit: []edit{de, category(withdrawn), note("description", "Reasoning for Withdrawal")}, near: []edit{category(withdrawn), note("description", "Reasoning for Withdrawal")}},
		{name: "superseded", id: "6.2.39.3", hit: []edit{de, category(superseded), note("description", why)}, near: []edit{de, category(superseded), note("description", instead)}},
		{name: "superseded by itself", id: "6.2.39.4", hit: []edit{de, category(superseded), refs("self", "Ersetzendes Dokument")}, near: []edit{de, category(superseded), refs("external", "Ersetzendes Dokument: EX-2")}},
		{name: "a licence of its own", id: "6.2.46", hit: []edit{de, own, note("legal_disclaimer", "License")}, near: []edit{de, own, note("legal_disclaimer", "Lizenz")}},
		{name: "a description of nothing", id: "6.2.40", hit: []edit{de, note("description", "Produktbeschreibung")}, near: []edit{de, note("description", "Product Description")}},
	})
	r, err := Lint(with(t, base21(), edit{"/document/lang", `"fr"`}, category(withdrawn)), Options{Now: time.Unix(1767225600, 0)}, nil)
	if err != nil || len(r.Skipped) != 2 || !strings.HasPrefix(r.Skipped[0], "6.2.39.2: ") || !strings.HasPrefix(r.Skipped[1], "6.2.40: ") {
		t.Errorf("%v, %q", err, r.Skipped)
	}
}

func TestLicencesAreCurrentAndPublic(t *testing.T) {
	licence := func(s string) []edit { return []edit{{"/document/license_expression", strconv.Quote(s)}} }
	try(t, base21(), []trial{
		{name: "deprecated", id: "6.2.44", hit: licence("GPL-2.0"), near: licence("GPL-2.0-only")},
		{name: "deprecated with a plus", id: "6.2.44", hit: licence("MIT OR GPL-3.0+"), near: licence("MIT OR GPL-3.0-or-later")},
		{name: "its own", id: "6.3.17", hit: licence("LicenseRef-www.example.com-own"), near: licence("LicenseRef-scancode-public-domain OR MIT")},
		{name: "its own of another document", id: "6.3.17", hit: licence("MIT AND (DocumentRef-a:LicenseRef-b)"), near: licence("CC-BY-4.0")},
	})
}

func TestRangesThatOverlapAreTold(t *testing.T) {
	products := func(list ...string) edit { // "category name", with products A, B, …
		var out []string
		for i, x := range list {
			category, name, _ := strings.Cut(x, " ")
			id := string(rune('A' + i))
			out = append(out, fmt.Sprintf(`{"category": %q, "name": %q, "product": {"name": %q, "product_id": %q}}`, category, name, "Shop "+name, id))
		}
		return edit{"/product_tree/branches/0/branches/0/branches", "[" + strings.Join(out, ",") + "]"}
	}
	status := func(s string) edit { return edit{vuln + "/product_status", s} }
	const older, newer, apart = "product_version_range vers:intdot/>1.2.0|<2.4.0", "product_version_range vers:intdot/>2.1.0|<4.2.0", "product_version_range vers:intdot/>2.1.0|<2.3.0"
	const contrary, alike = `{"known_affected": ["A"], "known_not_affected": ["B"]}`, `{"known_affected": ["A", "B"]}`
	const first = "product_version_range vers:intdot/<2.1.0"
	try(t, base21(), []trial{
		{name: "affected and not", id: "6.2.50.1", hit: []edit{products(newer, older), status(contrary)}, near: []edit{products(newer, first), status(contrary)}, at: vuln + "/product_status"},
		{name: "affected twice", id: "6.3.19.1", hit: []edit{products(newer, older), status(alike)}, near: []edit{products(newer, older), status(contrary)}},
		{name: "a version that is in the range", id: "6.2.50.3", hit: []edit{products(newer, "product_version 3.0"), status(contrary)}, near: []edit{products(newer, "product_version 5.0"), status(contrary)}},
		{name: "a version with the status of its range", id: "6.3.19.3", hit: []edit{products("product_version 3.0", newer), status(alike)}, near: []edit{products("product_version 1.0", newer), status(alike)}},
		{name: "ranges in a branch", id: "6.3.19.4", hit: []edit{products(newer, apart)}, near: []edit{products(first, newer)}, at: "/product_tree/branches/0/branches/0/branches/1/name"},
		{name: "a version and a range in a branch", id: "6.3.19.5", hit: []edit{products("product_version 2.2", apart)}, near: []edit{products("product_version 2.2", first)}},
		{name: "ranges whose order nobody knows", id: "6.3.19.4", hit: []edit{products(newer, newer)}, near: []edit{products("product_version_range vls:>1|<5", "product_version_range vls:>2|<4")}},
	})
}

func TestManyOverlappingRangesAreBounded(t *testing.T) {
	var list []string
	for i := range maxSiblings + 50 {
		list = append(list, fmt.Sprintf(`{"category": "product_version_range", "name": "vers:intdot/>%d.0|<90000.0", "product": {"name": "n%d", "product_id": "X%d"}}`, i, i, i))
	}
	text := with(t, base21(), edit{"/product_tree/branches/0/branches/0/branches", "[" + strings.Join(list, ",") + "]"})
	r, err := Lint(text, Options{Now: time.Unix(1767225600, 0)}, nil)
	if err != nil || !r.Cut {
		t.Errorf("cut %v, %v", r.Cut, err)
	}
}
