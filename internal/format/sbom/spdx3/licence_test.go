package spdx3

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// licensing writes a document of one package with a declared licence and the
// elements that this leads to.
func licensing(licence string, elements ...string) string {
	all := append(packages("a"), relationship("r", "a", "hasDeclaredLicense", licence))
	return document(`"rootElement":["urn:s#a"]`, append(all, elements...)...)
}

func TestLicenceElementsBecomeExpressions(t *testing.T) {
	const listed1, listed2 = "https://spdx.org/licenses/", "http://spdx.org/licenses/"
	expression := func(id, s string) string {
		return made("simplelicensing_LicenseExpression", id, `"simplelicensing_licenseExpression":"`+s+`"`)
	}
	custom := made("expandedlicensing_CustomLicense", "LicenseRef-own", `"name":"own","simplelicensing_licenseText":"do as you like"`)
	addition := made("expandedlicensing_CustomLicenseAddition", "plus one", `"name":"plus","expandedlicensing_additionText":"and one more"`)
	addition = strings.Replace(addition, "plus one", "plus_one", 1)
	set := func(class, id string, members ...string) string {
		return made("expandedlicensing_"+class+"LicenseSet", id, `"expandedlicensing_member":[`+quoted(members)+`]`)
	}
	later := made("expandedlicensing_OrLaterOperator", "later", `"expandedlicensing_subjectLicense":"`+listed1+`GPL-2.0-only"`)
	with := made("expandedlicensing_WithAdditionOperator", "with", `"expandedlicensing_subjectAddition":"`+listed1+`Classpath-exception-2.0","expandedlicensing_subjectExtendableLicense":"urn:s#later"`)
	withOwn := made("expandedlicensing_WithAdditionOperator", "with", `"expandedlicensing_subjectAddition":"urn:s#plus_one","expandedlicensing_subjectExtendableLicense":"`+listed1+`MIT"`)
	for _, tt := range []struct {
		name, licence, want string
		elements            []string
	}{
		{"a listed one by its id", listed1 + "MIT", "MIT", nil},
		{"a listed one by the old id", listed2 + "0BSD", "0BSD", nil},
		{"none", "expandedlicensing_NoneLicense", "NONE", nil},
		{"no assertion", "expandedlicensing_NoAssertionLicense", "NOASSERTION", nil},
		{"none by its IRI", "https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoneLicense", "NONE", nil},
		{"none by the IRI of 3.0.0", "https://spdx.org/rdf/3.0.0/terms/Licensing/None", "NONE", nil},
		{"an expression", "l", "MIT AND (ISC OR Zlib)", []string{expression("l", "MIT AND (ISC OR Zlib)")}},
		{"no assertion as an expression", "l", "NOASSERTION", []string{expression("l", "NOASSERTION")}},
		{"a custom licence", "LicenseRef-own", "LicenseRef-own", []string{custom}},
		{"a listed licence as an element", "s/ISC", "ISC", []string{made("expandedlicensing_ListedLicense", "s/ISC", `"name":"ISC","simplelicensing_licenseText":"t"`)}},
		{"or later", "later", "GPL-2.0+", []string{later}},
		{"with an exception", "with", "GPL-2.0+ WITH Classpath-exception-2.0", []string{later, with}},
		{"with an addition", "with", "MIT WITH AdditionRef-plus-one", []string{addition, withOwn}},
		{"all of a set", "all", "MIT AND ISC", []string{set("Conjunctive", "all", listed1+"MIT", listed1+"ISC")}},
		{"one of a set", "one", "MIT OR LicenseRef-own", []string{custom, set("Disjunctive", "one", listed1+"MIT", "LicenseRef-own")}},
		{
			"sets in sets", "all", "(MIT OR ISC) AND LicenseRef-own AND (GPL-2.0+ WITH Classpath-exception-2.0 OR Zlib)",
			[]string{custom, later, with, set("Conjunctive", "all", "one", "LicenseRef-own", "two"), set("Disjunctive", "one", listed1+"MIT", listed1+"ISC"), set("Disjunctive", "two", "with", listed1+"Zlib")},
		},
		{"a set with an expression", "all", "(MIT OR ISC) AND Zlib", []string{expression("l", "MIT OR ISC"), set("Conjunctive", "all", "l", listed1+"Zlib")}},
		{"a set of one", "all", "MIT", []string{set("Conjunctive", "all", listed1+"MIT")}},
		{"a set with a member elsewhere", "all", "", []string{set("Conjunctive", "all", listed1+"MIT", "urn:b#x")}},
		{"a text alone is no expression", "l", "", []string{made("simplelicensing_SimpleLicensingText", "l", `"simplelicensing_licenseText":"all rights reserved"`)}},
		{"a licence elsewhere", "urn:b#l", "", nil},
		{"an expression where the id is wanted", "MIT OR ISC", "MIT OR ISC", nil},
		{"a name where the id is wanted", "The Licence", "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			to := iri(tt.licence)
			if strings.Contains(tt.licence, " ") {
				to = tt.licence
			}
			text := strings.Replace(licensing("NONE!", tt.elements...), "urn:s#NONE!", to, 1)
			d := read(t, text).Document()
			if got := d.Components[0].Declared; got != tt.want {
				t.Errorf("%q", got)
			}
			closed(t, tt.name, read(t, text))
		})
	}
}

func TestExpandedLicencesAreWrittenAsTheyWere(t *testing.T) {
	set := made("expandedlicensing_DisjunctiveLicenseSet", "set", `"expandedlicensing_member":["https://spdx.org/licenses/MIT","https://spdx.org/licenses/ISC"]`)
	d := read(t, licensing("set", set)).Document()
	same(t, "kept", []string{"expandedlicensing_DisjunctiveLicenseSet set"}, keptClasses(t, d))
	same(t, "written", []string{
		`{"type":"Organization","spdxId":"urn:s#doc#ossay-agent-1","creationInfo":"_:ci","name":"Acme"}`,
		`{"type":"CreationInfo","@id":"_:ci","specVersion":"3.0.1","created":"2026-03-01T08:00:00Z","createdBy":["urn:s#doc#ossay-agent-1"]}`,
		`{"type":"SpdxDocument","spdxId":"urn:s#doc","creationInfo":"_:ci","profileConformance":["core","software","simpleLicensing"],"rootElement":["urn:s#a"]}`,
		`{"type":"software_Package","spdxId":"urn:s#a","creationInfo":"_:ci","name":"a"}`,
		`{"type":"Relationship","spdxId":"urn:s#doc#ossay-relation-1","creationInfo":"_:ci","from":"urn:s#a","relationshipType":"hasDeclaredLicense","to":["urn:s#set"]}`,
		set,
	}, graphOf(t, d))
}

func TestASecondLicenceOfOneComponentIsKept(t *testing.T) {
	text := licensing("https://spdx.org/licenses/MIT", relationship("r2", "a", "hasDeclaredLicense", "https://spdx.org/licenses/ISC"),
		relationship("r3", "a", "hasConcludedLicense", "https://spdx.org/licenses/MIT", "https://spdx.org/licenses/ISC"))
	d := read(t, text).Document()
	same(t, "kept", []string{"Relationship r2", "Relationship r3"}, keptClasses(t, d))
	if c := d.Components[0]; c.Declared != "MIT" || c.Concluded != "" {
		t.Errorf("%q, %q", c.Declared, c.Concluded)
	}
	closed(t, "licences", read(t, text))
}

func TestALicenceNameIsWrittenAsAReferenceWithItsText(t *testing.T) {
	d := &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX}, ID: "urn:d", Created: "2026-01-01T00:00:00Z", Authors: acme(),
		Components: []sbom.Component{{ID: "a", Parent: -1, Declared: "Acme, all rights (2026)"}, {ID: "b", Parent: -1, Declared: "Größe"}},
	}
	var got []string
	for _, l := range graphOf(t, d) {
		if strings.Contains(l, `"type":"simplelicensing_`) {
			got = append(got, l)
		}
	}
	same(t, "licences", []string{
		`{"type":"simplelicensing_SimpleLicensingText","spdxId":"urn:d#licence-text-1","creationInfo":"_:creationinfo","name":"Acme, all rights (2026)","simplelicensing_licenseText":"Acme, all rights (2026)"}`,
		`{"type":"simplelicensing_LicenseExpression","spdxId":"urn:d#licence-1","creationInfo":"_:creationinfo","name":"Acme, all rights (2026)","simplelicensing_licenseExpression":"LicenseRef-Acme--all-rights--2026-1","simplelicensing_customIdToUri":[{"type":"DictionaryEntry","key":"LicenseRef-Acme--all-rights--2026-1","value":"urn:d#licence-text-1"}]}`,
		`{"type":"simplelicensing_SimpleLicensingText","spdxId":"urn:d#licence-text-2","creationInfo":"_:creationinfo","name":"Größe","simplelicensing_licenseText":"Größe"}`,
		`{"type":"simplelicensing_LicenseExpression","spdxId":"urn:d#licence-2","creationInfo":"_:creationinfo","name":"Größe","simplelicensing_licenseExpression":"LicenseRef-Gr----e-2","simplelicensing_customIdToUri":[{"type":"DictionaryEntry","key":"LicenseRef-Gr----e-2","value":"urn:d#licence-text-2"}]}`,
	}, got)
	back := read(t, mustWrite(t, d)).Document()
	if back.Components[0].Declared != "Acme, all rights (2026)" || back.Components[1].Declared != "Größe" {
		t.Errorf("%q, %q", back.Components[0].Declared, back.Components[1].Declared)
	}
}

func mustWrite(t tester, d *sbom.Document) string {
	t.Helper()
	out, _ := written(t, d)
	return out
}

// An expression that somebody named, with a text for its reference, is not what
// this package makes of a name.
func TestANamedExpressionIsNoLicenceName(t *testing.T) {
	text := made("simplelicensing_SimpleLicensingText", "t", `"name":"other","simplelicensing_licenseText":"long text"`)
	for name, properties := range map[string]string{
		"another text":   `"name":"ours","simplelicensing_licenseExpression":"LicenseRef-x","simplelicensing_customIdToUri":[{"type":"DictionaryEntry","key":"LicenseRef-x","value":"urn:s#t"}]`,
		"no text":        `"name":"ours","simplelicensing_licenseExpression":"LicenseRef-x","simplelicensing_customIdToUri":[{"type":"DictionaryEntry","key":"LicenseRef-x","value":"urn:b#t"}]`,
		"two references": `"name":"ours","simplelicensing_licenseExpression":"LicenseRef-x","simplelicensing_customIdToUri":[{"type":"DictionaryEntry","key":"LicenseRef-x","value":"urn:s#t"},{"type":"DictionaryEntry","key":"LicenseRef-y","value":"urn:s#t"}]`,
		"no reference":   `"name":"ours","simplelicensing_licenseExpression":"LicenseRef-x"`,
	} {
		doc := licensing("l", made("simplelicensing_LicenseExpression", "l", properties), text)
		d := read(t, doc).Document()
		if d.Components[0].Declared != "LicenseRef-x" {
			t.Errorf("%s: %q", name, d.Components[0].Declared)
		}
		if out := mustWrite(t, d); !strings.Contains(out, `"name":"ours"`) || !strings.Contains(out, "long text") {
			t.Errorf("%s: %s", name, out)
		}
		closed(t, name, read(t, doc))
	}
}

func TestNestingOfLicenceSetsIsBounded(t *testing.T) {
	chain := func(n int) []string {
		var sets []string
		for i := range n {
			sets = append(sets, made("expandedlicensing_ConjunctiveLicenseSet", fmt.Sprint("s", i), fmt.Sprintf(`"expandedlicensing_member":["urn:s#s%d","https://spdx.org/licenses/MIT"]`, i+1)))
		}
		return append(sets, made("expandedlicensing_ListedLicense", fmt.Sprint("s", n), `"simplelicensing_licenseText":"t"`))
	}
	if got := read(t, licensing("s0", chain(30)...)).Document().Components[0].Declared; strings.Count(got, "MIT") != 30 {
		t.Errorf("30 deep: %q", got)
	}
	if got := read(t, licensing("s0", chain(50)...)).Document().Components[0].Declared; got != "" {
		t.Errorf("50 deep: %q", got)
	}
	long := make([]string, 2000)
	for i := range long {
		long[i] = "https://spdx.org/licenses/Apache-2.0"
	}
	wide := made("expandedlicensing_ConjunctiveLicenseSet", "s0", `"expandedlicensing_member":[`+quoted(long)+`]`)
	d := read(t, licensing("s0", wide)).Document()
	if got := d.Components[0].Declared; got != "" {
		t.Errorf("%d bytes", len(got))
	}
	same(t, "kept", []string{"Relationship r", "expandedlicensing_ConjunctiveLicenseSet s0"}, keptClasses(t, d))
}

func TestRingsOfLicencesEnd(t *testing.T) {
	for name, elements := range map[string][]string{
		"a set in itself": {made("expandedlicensing_DisjunctiveLicenseSet", "l", `"expandedlicensing_member":["urn:s#l","urn:s#l"]`)},
		"two sets": {
			made("expandedlicensing_DisjunctiveLicenseSet", "l", `"expandedlicensing_member":["urn:s#m","urn:s#m"]`),
			made("expandedlicensing_ConjunctiveLicenseSet", "m", `"expandedlicensing_member":["urn:s#l","urn:s#l"]`),
		},
		"an operator":  {made("expandedlicensing_OrLaterOperator", "l", `"expandedlicensing_subjectLicense":"urn:s#l"`)},
		"an exception": {made("expandedlicensing_WithAdditionOperator", "l", `"expandedlicensing_subjectAddition":"urn:s#l","expandedlicensing_subjectExtendableLicense":"urn:s#l"`)},
	} {
		d := read(t, licensing("l", elements...)).Document()
		if c := d.Components[0]; c.Declared != "" {
			t.Errorf("%s: %q", name, c.Declared)
		}
		if kept := len(keptClasses(t, d)); kept != len(elements)+1 {
			t.Errorf("%s: %d kept", name, kept)
		}
	}
}

func TestReferencesOfCustomLicencesComeFromTheirIDs(t *testing.T) {
	for _, tt := range []struct{ prefix, id, want string }{
		{"LicenseRef-", "https://acme.example/LicenseRef-own", "LicenseRef-own"},
		{"LicenseRef-", "urn:s#LicenseRef-a.b-1", "LicenseRef-a.b-1"},
		{"LicenseRef-", "https://acme.example/own", "LicenseRef-own"},
		{"LicenseRef-", "https://acme.example/l#own licence", "LicenseRef-own-licence"},
		{"LicenseRef-", "https://acme.example/LicenseRef-", "LicenseRef-LicenseRef-"},
		{"LicenseRef-", "https://acme.example/LicenseRef-a_b", "LicenseRef-LicenseRef-a-b"},
		{"AdditionRef-", "https://acme.example/AdditionRef-x", "AdditionRef-x"},
		{"AdditionRef-", "https://acme.example/LicenseRef-x", "AdditionRef-LicenseRef-x"},
	} {
		if got := refID(tt.prefix, tt.id); got != tt.want {
			t.Errorf("%s became %s, want %s", tt.id, got, tt.want)
		}
		if tt.prefix == "LicenseRef-" && !isExpression(refID(tt.prefix, tt.id)) {
			t.Errorf("%s is made into no expression", tt.id)
		}
	}
}
