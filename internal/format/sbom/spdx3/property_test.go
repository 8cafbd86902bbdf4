package spdx3

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// withProperty returns the small document with more properties of its package.
func withProperty(json string) string {
	return strings.Replace(small, `"name":"p"}`, json+`}`, 1)
}

func TestPropertiesOfAPackageBecomeFields(t *testing.T) {
	kept := func(path, value string) []sbom.Extra {
		return []sbom.Extra{{Family: sbom.SPDX3, Path: path, Value: value}}
	}
	for _, tt := range []struct {
		name, json string
		want       sbom.Component // but for id, place and parent
	}{
		{
			"a package URL in its own property",
			`"software_packageUrl":"pkg:npm/p@1"`,
			sbom.Component{PURL: "pkg:npm/p@1"},
		},
		{
			"a package URL among the identifiers",
			`"externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"packageUrl","identifier":"pkg:npm/p@1"}]`,
			sbom.Component{PURL: "pkg:npm/p@1"},
		},
		{
			"two package URLs, the property behind the identifiers",
			`"externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"packageUrl","identifier":"pkg:npm/q@1"}],"software_packageUrl":"pkg:npm/p@1"`,
			sbom.Component{
				PURL:        "pkg:npm/p@1",
				Identifiers: []sbom.Identifier{{Type: "packageUrl", Value: "pkg:npm/q@1"}},
			},
		},
		{
			"identifiers of all sorts",
			`"externalIdentifier":[
				{"type":"ExternalIdentifier","externalIdentifierType":"cpe22","identifier":"cpe:/a:b:c"},
				{"type":"ExternalIdentifier","externalIdentifierType":"cpe23","identifier":"cpe:2.3:a:b:c:*:*:*:*:*:*:*:*"},
				{"type":"ExternalIdentifier","externalIdentifierType":"swid","identifier":"s"},
				{"type":"ExternalIdentifier","externalIdentifierType":"urlScheme","identifier":"u"}]`,
			sbom.Component{
				CPEs: []string{"cpe:/a:b:c", "cpe:2.3:a:b:c:*:*:*:*:*:*:*:*"},
				SWID: "s", Identifiers: []sbom.Identifier{{Type: "urlScheme", Value: "u"}},
			},
		},
		{
			"a CPE that is none stays",
			`"externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"cpe23","identifier":"x"}]`,
			sbom.Component{Extra: kept("externalIdentifier", `[{"type":"ExternalIdentifier","externalIdentifierType":"cpe23","identifier":"x"}]`)},
		},
		{
			"an identifier with a comment stays",
			`"externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"swid","identifier":"x","comment":"c"}]`,
			sbom.Component{Extra: kept("externalIdentifier", `[{"type":"ExternalIdentifier","externalIdentifierType":"swid","identifier":"x","comment":"c"}]`)},
		},
		{
			"content identifiers",
			`"software_contentIdentifier":[
				{"type":"software_ContentIdentifier","software_contentIdentifierType":"swhid","software_contentIdentifierValue":"swh:1:cnt:aa"},
				{"type":"software_ContentIdentifier","software_contentIdentifierType":"gitoid","software_contentIdentifierValue":"gitoid:x","comment":"c"}]`,
			sbom.Component{
				Identifiers: []sbom.Identifier{{Type: "swhid", Value: "swh:1:cnt:aa"}},
				Extra: kept("software_contentIdentifier",
					`[{"type":"software_ContentIdentifier","software_contentIdentifierType":"gitoid","software_contentIdentifierValue":"gitoid:x","comment":"c"}]`),
			},
		},
		{
			"hashes in lower case",
			`"verifiedUsing":[{"type":"Hash","algorithm":"sha3_512","hashValue":"ABCD"},{"type":"Hash","algorithm":"blake2b384","hashValue":"00"},{"type":"Hash","algorithm":"falcon","hashValue":"01"}]`,
			sbom.Component{Hashes: []sbom.Hash{{Algorithm: "SHA3-512", Value: "abcd"}, {Algorithm: "BLAKE2b-384", Value: "00"}, {Algorithm: "falcon", Value: "01"}}},
		},
		{
			"a verification code stays",
			`"verifiedUsing":[{"type":"PackageVerificationCode","algorithm":"sha1","hashValue":"00"}]`,
			sbom.Component{Extra: kept("verifiedUsing", `[{"type":"PackageVerificationCode","algorithm":"sha1","hashValue":"00"}]`)},
		},
		{
			"an empty text stays",
			`"comment":""`,
			sbom.Component{Extra: kept("comment", `""`)},
		},
		{
			"an empty list stays",
			`"verifiedUsing":[]`,
			sbom.Component{Extra: kept("verifiedUsing", `[]`)},
		},
		{
			"a value of the wrong type stays",
			`"summary":7`,
			sbom.Component{Extra: kept("summary", `7`)},
		},
		{
			"a purpose that is a kind",
			`"software_primaryPurpose":"operatingSystem"`,
			sbom.Component{Kind: sbom.OperatingSystem},
		},
		{
			"a purpose that is none stays",
			`"software_primaryPurpose":"diskImage"`,
			sbom.Component{Kind: sbom.Other, Extra: kept("software_primaryPurpose", `"diskImage"`)},
		},
		{
			"a package of the purpose file is no file",
			`"software_primaryPurpose":"file"`,
			sbom.Component{Kind: sbom.Other, Extra: kept("software_primaryPurpose", `"file"`)},
		},
		{
			"a reference with the word of CycloneDX",
			`"externalRef":[{"type":"ExternalRef","externalRefType":"issueTracker","locator":["https://i.example"],"comment":"c"}]`,
			sbom.Component{References: []sbom.Reference{{Type: "issue-tracker", URL: "https://i.example", Comment: "c"}}},
		},
		{
			"a reference that CycloneDX has no word for",
			`"externalRef":[{"type":"ExternalRef","externalRefType":"eolNotice","locator":["https://i.example"]}]`,
			sbom.Component{References: []sbom.Reference{{Type: "eolNotice", URL: "https://i.example"}}},
		},
		{
			"a reference with two locators stays",
			`"externalRef":[{"type":"ExternalRef","externalRefType":"vcs","locator":["a:1","a:2"]}]`,
			sbom.Component{Extra: kept("externalRef", `[{"type":"ExternalRef","externalRefType":"vcs","locator":["a:1","a:2"]}]`)},
		},
		{
			"a supplier",
			`"suppliedBy":"urn:a#org"`,
			sbom.Component{Supplier: sbom.Party{Name: "Acme"}},
		},
		{
			"a supplier of another document stays",
			`"suppliedBy":"urn:b#org"`,
			sbom.Component{Extra: kept("suppliedBy", `"urn:b#org"`)},
		},
		{
			"an inline supplier stays",
			`"suppliedBy":{"type":"Person","spdxId":"urn:lee","creationInfo":"_:ci","name":"Lee"}`,
			sbom.Component{Extra: kept("suppliedBy", `{"type":"Person","spdxId":"urn:lee","creationInfo":"_:ci","name":"Lee"}`)},
		},
		{
			"the second originator stays",
			`"originatedBy":["urn:a#org","urn:a#org"]`,
			sbom.Component{Maker: sbom.Party{Name: "Acme"}, Extra: kept("originatedBy", `["urn:a#org"]`)},
		},
		{
			"properties of CycloneDX",
			`"extension":[{"type":"extension_CdxPropertiesExtension","extension_cdxProperty":[{"type":"extension_CdxPropertyEntry","extension_cdxPropName":"n","extension_cdxPropValue":"v"}]}]`,
			sbom.Component{Properties: []sbom.Property{{Name: "n", Value: "v"}}},
		},
		{
			"another extension stays",
			`"extension":[{"type":"https://acme.example/X","v":[1, 2]}]`,
			sbom.Component{Extra: kept("extension", `[{"type":"https://acme.example/X","v":[1, 2]}]`)},
		},
		{
			"what the neutral model does not know stays",
			`"software_attributionText":["a"]`,
			sbom.Component{Extra: kept("software_attributionText", `["a"]`)},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := read(t, withProperty(tt.json)).Document()
			got := d.Components[0]
			tt.want.ID, tt.want.Parent = "urn:a#p", -1
			for i := range got.Extra {
				got.Extra[i].Value = compact(got.Extra[i].Value)
			}
			if diff := cmp.Diff(tt.want, got, cmpopts.IgnoreTypes(span.Point{}), cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			closed(t, tt.name, read(t, withProperty(tt.json)))
		})
	}
}

func TestIndividualsHaveManyNames(t *testing.T) {
	const terms = "https://spdx.org/rdf/3.0.1/terms/"
	for id, want := range map[string]string{
		"NoneElement":                           "NoneElement",
		terms + "Core/NoneElement":              "NoneElement",
		terms + "Core/None":                     "NoneElement",
		terms + "Core/NoAssertion":              "NoAssertionElement",
		terms + "Core/NoAssertionElement":       "NoAssertionElement",
		terms + "Core/SpdxOrganization":         "SpdxOrganization",
		terms + "Licensing/None":                "expandedlicensing_NoneLicense",
		terms + "Licensing/NoAssertion":         "expandedlicensing_NoAssertionLicense",
		terms + "ExpandedLicensing/NoneLicense": "expandedlicensing_NoneLicense",
		"https://spdx.org/rdf/3.0.0/terms/ExpandedLicensing/NoAssertionLicense": "expandedlicensing_NoAssertionLicense",
		terms + "Core/Person":                      "",
		"https://spdx.org/rdf/2.3/terms/Core/None": "",
		"none": "",
		"":     "",
	} {
		if got := individual(id); got != want {
			t.Errorf("%q: %q", id, got)
		}
	}
}

func TestWhatTheDocumentDescribesAreItsRoots(t *testing.T) {
	for name, relationship := range map[string]string{
		"by the document": `"from":"urn:a#doc","relationshipType":"describes","to":["urn:a#p"]`,
		"by an SBOM":      `"from":"urn:a#sbom","relationshipType":"describes","to":["urn:a#p"]`,
	} {
		text := strings.Replace(small, `"rootElement":["urn:a#p"]`, `"rootElement":["urn:a#sbom"]`, 1)
		text = strings.Replace(text, `"from":"urn:a#p","relationshipType":"dependsOn","to":["NoneElement"]}`,
			relationship+`},{"type":"software_Sbom","spdxId":"urn:a#sbom","creationInfo":"_:ci","rootElement":["urn:a#p"],"element":["urn:a#p"]}`, 1)
		d := read(t, text).Document()
		if len(d.Roots) != 1 || d.Roots[0] != 0 || len(d.Relations) != 0 {
			t.Errorf("%s: %v %+v", name, d.Roots, d.Relations)
		}
		written(t, d)
	}
}

func TestElementsOfOtherDocumentsAreImported(t *testing.T) {
	text := strings.Replace(small, `["NoneElement"]`, `["urn:b#x","urn:a#p"]`, 1)
	text = strings.Replace(text, `"rootElement":["urn:a#p"]`,
		`"rootElement":["urn:a#p"],"import":[{"type":"ExternalMap","externalSpdxId":"urn:b#x"},{"type":"ExternalMap","externalSpdxId":"urn:b#y","locationHint":"https://y.example"}]`, 1)
	d := read(t, text).Document()
	if len(d.Relations) != 2 || d.Relations[0].To != sbom.Elsewhere || d.Relations[0].Target != "urn:b#x" || d.Relations[1].To != 0 {
		t.Errorf("%+v", d.Relations)
	}
	out, losses := written(t, d)
	for _, id := range []string{"urn:b#x", "urn:b#y"} {
		if n := strings.Count(out, `"externalSpdxId":"`+id+`"`); n != 1 {
			t.Errorf("%s is imported %d times", id, n)
		}
	}
	if len(losses) > 0 {
		t.Errorf("%+v", losses)
	}
}

func TestMadeIDsKeepClearOfThoseThatAreThere(t *testing.T) {
	text := strings.ReplaceAll(small, "urn:a#p", "urn:a#doc#ossay-relation-1")
	out, _ := written(t, read(t, text).Document())
	if !strings.Contains(out, `"urn:a#doc#ossay-1-relation-1"`) {
		t.Error(out)
	}
}

func TestOneElementALineIsWritten(t *testing.T) {
	d := &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX, Version: "1.6"}, ID: "urn:uuid:1", Created: "2026-01-01T00:00:00Z", Roots: []int{0},
		Tools: []sbom.Tool{{Name: "lister"}},
		Components: []sbom.Component{
			{ID: "a", Kind: sbom.Application, Group: "g", Name: "a", Version: "1", PURL: "pkg:npm/a@1", Declared: "MIT", Supplier: sbom.Party{Name: "Acme"}, Parent: -1},
			{ID: "b", Kind: sbom.Library, Name: "b", Parent: -1, Hashes: []sbom.Hash{{Algorithm: "SHA-1", Value: "00"}}},
		},
		Relations:  []sbom.Relation{{From: 0, To: 1, Kind: sbom.DependsOn}, {From: 1, To: sbom.Nothing, Kind: sbom.DependsOn}},
		Aggregates: []sbom.Aggregate{{State: "complete", Dependencies: []int{0, 1}}},
	}
	const want = `{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
{"type":"Tool","spdxId":"urn:uuid:1#tool-1","creationInfo":"_:creationinfo","name":"lister"},
{"type":"SoftwareAgent","spdxId":"urn:uuid:1#no-author","creationInfo":"_:creationinfo","name":"lister"},
{"type":"CreationInfo","@id":"_:creationinfo","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["urn:uuid:1#no-author"],"createdUsing":["urn:uuid:1#tool-1"]},
{"type":"SpdxDocument","spdxId":"urn:uuid:1#document","creationInfo":"_:creationinfo","profileConformance":["core","software","simpleLicensing"],"rootElement":["urn:uuid:1#sbom-1"]},
{"type":"Annotation","spdxId":"urn:uuid:1#note-1","creationInfo":"_:creationinfo","annotationType":"other","statement":"ossay:model:ids={\"Prefix\":\"urn:uuid:1#c-\",\"Unnamed\":\"urn:uuid:1#unnamed-\"}","subject":"urn:uuid:1#document"},
{"type":"Annotation","spdxId":"urn:uuid:1#note-2","creationInfo":"_:creationinfo","annotationType":"other","statement":"ossay:model:id=\"urn:uuid:1\"","subject":"urn:uuid:1#document"},
{"type":"software_Sbom","spdxId":"urn:uuid:1#sbom-1","creationInfo":"_:creationinfo","element":["urn:uuid:1#c-a","urn:uuid:1#c-b"],"rootElement":["urn:uuid:1#c-a"]},
{"type":"Organization","spdxId":"urn:uuid:1#agent-1","creationInfo":"_:creationinfo","name":"Acme"},
{"type":"simplelicensing_LicenseExpression","spdxId":"urn:uuid:1#licence-1","creationInfo":"_:creationinfo","simplelicensing_licenseExpression":"MIT"},
{"type":"software_Package","spdxId":"urn:uuid:1#c-a","creationInfo":"_:creationinfo","name":"a","suppliedBy":"urn:uuid:1#agent-1","software_primaryPurpose":"application","software_packageVersion":"1","software_packageUrl":"pkg:npm/a@1"},
{"type":"Relationship","spdxId":"urn:uuid:1#relation-1","creationInfo":"_:creationinfo","from":"urn:uuid:1#c-a","relationshipType":"hasDeclaredLicense","to":["urn:uuid:1#licence-1"]},
{"type":"Annotation","spdxId":"urn:uuid:1#note-3","creationInfo":"_:creationinfo","annotationType":"other","statement":"ossay:model:group=\"g\"","subject":"urn:uuid:1#c-a"},
{"type":"software_Package","spdxId":"urn:uuid:1#c-b","creationInfo":"_:creationinfo","name":"b","verifiedUsing":[{"type":"Hash","algorithm":"sha1","hashValue":"00"}],"software_primaryPurpose":"library"},
{"type":"Relationship","spdxId":"urn:uuid:1#relation-2","creationInfo":"_:creationinfo","completeness":"complete","from":"urn:uuid:1#c-a","relationshipType":"dependsOn","to":["urn:uuid:1#c-b"]},
{"type":"Relationship","spdxId":"urn:uuid:1#relation-3","creationInfo":"_:creationinfo","completeness":"complete","from":"urn:uuid:1#c-b","relationshipType":"dependsOn","to":["NoneElement"]}
]}
`
	out, losses := written(t, d)
	if diff := cmp.Diff(want, out); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]sbom.Loss{{Path: "/components/0/group", Reason: "no counterpart in SPDX 3.0.1", Kept: "annotation"}}, losses); diff != "" {
		t.Error(diff)
	}
}
