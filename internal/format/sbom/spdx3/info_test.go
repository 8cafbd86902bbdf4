package spdx3

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// twoInfos returns a document whose SpdxDocument and whose packages have
// creation information of their own, as converters write it.
func twoInfos(documents, packages, when string) string {
	return strings.Join([]string{
		`{"@context":"` + contextURL + `","@graph":[`,
		`{"type":"CreationInfo","@id":"` + documents + `","specVersion":"3.0.1","created":"2026-03-01T08:00:00Z","createdBy":["urn:s#acme1"]},`,
		`{"type":"CreationInfo","@id":"` + packages + `","specVersion":"3.0.1","created":"` + when + `","createdBy":["urn:s#acme2"]},`,
		`{"type":"Organization","spdxId":"urn:s#acme1","creationInfo":"` + documents + `","name":"Acme"},`,
		`{"type":"Organization","spdxId":"urn:s#acme2","creationInfo":"` + packages + `","name":"Acme"},`,
		`{"type":"SpdxDocument","spdxId":"urn:s#doc","creationInfo":"` + documents + `","rootElement":["urn:s#a"]},`,
		`{"type":"software_Package","spdxId":"urn:s#a","creationInfo":"` + packages + `","name":"a"},`,
		`{"type":"software_Package","spdxId":"urn:s#b","creationInfo":"` + packages + `","name":"b"},`,
		`{"type":"simplelicensing_LicenseExpression","spdxId":"urn:s#l","creationInfo":"` + packages + `","simplelicensing_licenseExpression":"MIT"},`,
		`{"type":"Relationship","spdxId":"urn:s#r1","creationInfo":"` + packages + `","from":"urn:s#a","relationshipType":"hasDeclaredLicense","to":["urn:s#l"]},`,
		`{"type":"Relationship","spdxId":"urn:s#r2","creationInfo":"` + packages + `","from":"urn:s#a","relationshipType":"dependsOn","to":["urn:s#b"]}`,
		`]}`,
	}, "\n")
}

// What most components share needs no mention; what the document has of its
// own does.
func TestCreationInformationOfTheSameTimeIsThatOfMostComponents(t *testing.T) {
	text := twoInfos("_:one", "_:two", "2026-03-01T08:00:00Z")
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z", Authors: acme(), Roots: []int{0},
		Components: []sbom.Component{{ID: "urn:s#a", Name: "a", Declared: "MIT", Parent: -1}, {ID: "urn:s#b", Name: "b", Parent: -1}},
		Relations:  []sbom.Relation{{From: 0, To: 1, Kind: sbom.DependsOn}},
		Extra: []sbom.Extra{
			kept("@graph", `{"type":"CreationInfo","@id":"_:one","specVersion":"3.0.1","created":"2026-03-01T08:00:00Z","createdBy":["urn:s#acme1"]}`),
			kept("@graph", `{"type":"Organization","spdxId":"urn:s#acme1","creationInfo":"_:one","name":"Acme"}`),
			kept("creationInfo", `"_:one"`), kept("rootElement", `["urn:s#a"]`),
		},
	})
}

func TestCreationInformationOfAnotherTimeStaysWithEachElement(t *testing.T) {
	text := twoInfos("_:one", "_:two", "2026-01-01T00:00:00Z")
	d := read(t, text).Document()
	if d.Created != "2026-03-01T08:00:00Z" {
		t.Errorf("created %s", d.Created)
	}
	for _, c := range d.Components {
		if len(c.Extra) != 1 || c.Extra[0] != kept("creationInfo", `"_:two"`) {
			t.Errorf("%s: %+v", c.Name, c.Extra)
		}
	}
	same(t, "kept", []string{
		"CreationInfo _:two", "Organization acme2", "simplelicensing_LicenseExpression l", "Relationship r1", "Relationship r2",
	}, keptClasses(t, d))
	closed(t, "times", read(t, text))
}

// The name that this package gives to creation information may be taken.
func TestCreationInformationKeepsItsNameWhereAnotherHasOurs(t *testing.T) {
	for _, text := range []string{
		twoInfos("_:one", defaultInfo, "2026-01-01T00:00:00Z"), twoInfos(defaultInfo, "_:two", "2026-01-01T00:00:00Z"),
		twoInfos("_:one", defaultInfo, "2026-03-01T08:00:00Z"), twoInfos(defaultInfo, "_:two", "2026-03-01T08:00:00Z"),
	} {
		same(t, "problems", nil, listed(t, text))
		closed(t, "names", read(t, text))
	}
}

func TestInlineCreationInformation(t *testing.T) {
	const info = `{"type":"CreationInfo","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["urn:s#lee"]}`
	inline := func(class, id, rest string) string {
		return strings.Replace(made(class, id, rest), `"_:ci"`, info, 1)
	}
	text := `{"@context":"` + contextURL + `","@graph":[` + strings.Join([]string{
		inline("Person", "lee", `"name":"Lee"`), inline("SpdxDocument", "doc", `"rootElement":["urn:s#a"]`), inline("software_Package", "a", `"name":"a"`),
	}, ",\n") + `]}`
	same(t, "problems", nil, listed(t, text))
	d := read(t, text).Document()
	if d.Created != "2026-01-01T00:00:00Z" || len(d.Authors) != 1 || !d.Authors[0].Person {
		t.Errorf("%+v", d)
	}
	compare(t, &sbom.Document{Components: []sbom.Component{{ID: "urn:s#a", Name: "a", Parent: -1, Extra: []sbom.Extra{kept("creationInfo", info)}}}}, &sbom.Document{Components: d.Components})
	closed(t, "inline", read(t, text))
}

func TestADocumentWithoutSpdxDocumentTakesTheFirstCreationInformation(t *testing.T) {
	text := strings.Replace(twoInfos("_:one", "_:two", "2026-01-01T00:00:00Z"), `"type":"SpdxDocument"`, `"type":"Bundle"`, 1)
	d := read(t, text).Document()
	if d.Created != "2026-01-01T00:00:00Z" || d.ID != "" || len(d.Roots) != 0 {
		t.Errorf("%+v", d)
	}
	mustWrite(t, d)
}
