package spdx3

import (
	"strings"
	"testing"
)

// small is a document with one package, which tests damage.
const small = `{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
{"type":"CreationInfo","@id":"_:ci","specVersion":"3.0.1","created":"2026-01-31T12:00:00Z","createdBy":["urn:a#org"]},
{"type":"Organization","spdxId":"urn:a#org","creationInfo":"_:ci","name":"Acme"},
{"type":"SpdxDocument","spdxId":"urn:a#doc","creationInfo":"_:ci","rootElement":["urn:a#p"]},
{"type":"software_Package","spdxId":"urn:a#p","creationInfo":"_:ci","name":"p"},
{"type":"Relationship","spdxId":"urn:a#r","creationInfo":"_:ci","from":"urn:a#p","relationshipType":"dependsOn","to":["NoneElement"]}
]}`

func TestEveryProblemHasAPlaceAndAReason(t *testing.T) {
	for _, tt := range []struct {
		name, old, new   string
		rule, path, says string
		line, col        uint32 // 0 where the test does not say
	}{
		{"no context", `"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld",`, ``, "context", "", "no @context", 1, 1},
		{"another context", `rdf/3.0.1/spdx-context`, `rdf/2.3/spdx-context`, "context", "/@context", "is not that of SPDX 3.0.1", 1, 13},
		{"a context of the future", `rdf/3.0.1/spdx-context`, `rdf/3.9.9/spdx-context`, "context", "/@context", "is not that of SPDX 3.0.1", 1, 13},
		{"unknown class", `"type":"Organization"`, `"type":"Organisation"`, "schema", "/@graph/1/type", `unknown class "Organisation"`, 3, 9},
		{"abstract class", `"type":"software_Package"`, `"type":"software_SoftwareArtifact"`, "schema", "/@graph/3/type", "is abstract", 5, 9},
		{"the root of all classes", `"type":"software_Package"`, `"type":"SHACLClass"`, "schema", "/@graph/3/type", "unknown class", 0, 0},
		{"no class", `"type":"software_Package",`, ``, "schema", "/@graph/3", "an object without type", 5, 1},
		{"a class that is no string", `"type":"software_Package"`, `"type":["software_Package"]`, "schema", "/@graph/3/type", "a list, not a string", 0, 0},
		{"the long form of type", `"type":"software_Package"`, `"@type":"software_Package"`, "schema", "/@graph/3/@type", `"@type" where SPDX 3 writes "type"`, 5, 2},
		{"unknown property", `"name":"p"`, `"nome":"p"`, "schema", "/@graph/3/nome", `unknown property "nome" of software_Package`, 5, 69},
		{"property of another class", `"name":"p"`, `"statement":"p"`, "schema", "/@graph/3/statement", "unknown property", 0, 0},
		{"property without its prefix", `"name":"p"`, `"packageVersion":"1"`, "schema", "/@graph/3/packageVersion", "it is called software_packageVersion", 0, 0},
		{"property in the plural", `"name":"p"`, `"externalIdentifiers":[]`, "schema", "/@graph/3/externalIdentifiers", "it is called externalIdentifier", 0, 0},
		{"property twice", `"name":"p"`, `"name":"p","name":"q"`, "schema", "/@graph/3/name", "stands twice", 5, 80},
		{"a pointer with a slash", `"name":"p"`, `"a/b~c":"p"`, "schema", "/@graph/3/a~1b~0c", "unknown property", 0, 0},
		{"number for a string", `"name":"p"`, `"name":7`, "schema", "/@graph/3/name", "name is a number, not a string", 5, 76},
		{"null", `"name":"p"`, `"name":null`, "schema", "/@graph/3/name", "name is a null", 0, 0},
		{"one value without array", `"to":["NoneElement"]`, `"to":"NoneElement"`, "schema", "/@graph/4/to", "not an array", 0, 0},
		{"array where one value is wanted", `"from":"urn:a#p"`, `"from":["urn:a#p"]`, "schema", "/@graph/4/from", "not an object or a reference", 0, 0},
		{"too few values", `"to":["NoneElement"]`, `"to":[]`, "schema", "/@graph/4/to", "to has 0 values, fewer than 1", 0, 0},
		{"no end", `,"to":["NoneElement"]`, ``, "schema", "/@graph/4", "Relationship without to", 6, 1},
		{"no creation information", `"creationInfo":"_:ci","name":"p"`, `"name":"p"`, "schema", "/@graph/3", "without creationInfo", 5, 1},
		{"no id", `"spdxId":"urn:a#r",`, ``, "schema", "/@graph/4", "Relationship without spdxId", 6, 1},
		{"unknown kind of relationship", `"dependsOn"`, `"depends_on"`, "schema", "/@graph/4/relationshipType", `"depends_on" is not one of the values`, 6, 101},
		{"unknown value", `"name":"p"`, `"software_primaryPurpose":"toy"`, "schema", "/@graph/3/software_primaryPurpose", `"toy" is not one`, 0, 0},
		{"a class of the wrong sort", `"name":"p"`, `"verifiedUsing":[{"type":"DictionaryEntry","key":"k"}]`, "schema", "/@graph/3/verifiedUsing/0/type", "a DictionaryEntry where an IntegrityMethod is wanted", 0, 0},
		{"a problem inside an inline object", `"name":"p"`, `"verifiedUsing":[{"type":"Hash","algorithm":"sha257","hashValue":"00"}]`, "schema", "/@graph/3/verifiedUsing/0/algorithm", `"sha257"`, 0, 0},
		{"a day that is none", `2026-01-31T`, `2026-02-31T`, "time", "/@graph/0/created", "is no time in UTC", 2, 69},
		{"a time with an offset", `12:00:00Z`, `12:00:00+01:00`, "time", "/@graph/0/created", "is no time in UTC", 0, 0},
		{"a time without seconds", `12:00:00Z`, `12:00Z`, "time", "/@graph/0/created", "is no time in UTC", 0, 0},
		{"a time with fractions", `12:00:00Z`, `12:00:00.0Z`, "time", "/@graph/0/created", "is no time in UTC", 0, 0},
		{"a version that is none", `"3.0.1","created`, `"3.0","created`, "schema", "/@graph/0/specVersion", "no semantic version", 0, 0},
		{"a version of another specification", `"3.0.1","created`, `"2.3.0","created`, "schema", "/@graph/0/specVersion", "no version of SPDX 3", 0, 0},
		{"relationship from nothing", `"from":"urn:a#p"`, `"from":"urn:a#x"`, "reference", "/@graph/4/from", `from refers to "urn:a#x"`, 6, 72},
		{"relationship to nothing", `["NoneElement"]`, `["urn:a#p","urn:a#x"]`, "reference", "/@graph/4/to/1", `to refers to "urn:a#x"`, 0, 0},
		{"reference to a blank node that is not there", `"creationInfo":"_:ci","name":"p"`, `"creationInfo":"_:cj","name":"p"`, "reference", "/@graph/3/creationInfo", `"_:cj"`, 0, 0},
		{"reference that is no id", `"from":"urn:a#p"`, `"from":"p"`, "reference", "/@graph/4/from", "which is no IRI", 0, 0},
		{"reference to the wrong class", `["urn:a#org"]`, `["urn:a#p"]`, "reference", "/@graph/0/createdBy/0", "a software_Package where an Agent is wanted", 0, 0},
		{"the same id twice", `"urn:a#r"`, `"urn:a#p"`, "id", "/@graph/4/spdxId", "is taken; line 5 has it, too", 6, 33},
		{"an id that is a blank node", `"spdxId":"urn:a#r"`, `"spdxId":"_:r"`, "id", "/@graph/4/spdxId", "is a blank node", 0, 0},
		{"an id that is no IRI", `"spdxId":"urn:a#r"`, `"spdxId":"SPDXRef-r"`, "id", "/@graph/4/spdxId", "is no IRI", 6, 33},
		{"an id with a space", `"spdxId":"urn:a#r"`, `"spdxId":"urn:a #r"`, "id", "/@graph/4/spdxId", "is no IRI", 0, 0},
		{"an id that is no string", `"spdxId":"urn:a#r"`, `"spdxId":7`, "id", "/@graph/4/spdxId", "not a string", 0, 0},
		{"the long form of the id", `"spdxId":"urn:a#r"`, `"@id":"urn:a#r"`, "schema", "/@graph/4/@id", `where a Relationship has "spdxId"`, 6, 24},
		{"no document", `{"type":"SpdxDocument","spdxId":"urn:a#doc","creationInfo":"_:ci","rootElement":["urn:a#p"]},`, ``, "document", "", "no SpdxDocument", 1, 1},
		{"two documents", `{"type":"software_Package","spdxId":"urn:a#p"`, `{"type":"SpdxDocument","spdxId":"urn:a#doc2","creationInfo":"_:ci"},{"type":"software_Package","spdxId":"urn:a#p"`, "document", "/@graph/3", `a second SpdxDocument; the first is "urn:a#doc"`, 5, 1},
		{"an element that is no object", `{"type":"Organization"`, `7,{"type":"Organization"`, "schema", "/@graph/1", "a number where an element is wanted", 3, 1},
		{"something beside the graph", `"@graph"`, `"comment":"x","@graph"`, "schema", "/comment", "beside the @graph", 0, 0},
		{"a collection without root", `"rootElement":["urn:a#p"]`, `"element":["urn:a#p"]`, "schema", "/@graph/2/element", "element without rootElement", 0, 0},
		{"a document in itself", `"rootElement":["urn:a#p"]`, `"rootElement":["urn:a#doc"]`, "reference", "/@graph/2/rootElement/0", "is an element of a collection", 0, 0},
		{"an assessment of the wrong kind", `"Relationship",`, `"security_VexFixedVulnAssessmentRelationship",`, "relationship", "/@graph/4/relationshipType", "its kind is fixedIn", 0, 0},
		{"an expression that is none", `{"type":"Organization"`, `{"type":"simplelicensing_LicenseExpression","spdxId":"urn:a#l","creationInfo":"_:ci","simplelicensing_licenseExpression":"MIT OR"},{"type":"Organization"`, "licence", "/@graph/1/simplelicensing_licenseExpression", "no licence expression", 0, 0},
		{"an extension without its class", `"name":"p"`, `"extension":[{"type":"Stock"}]`, "schema", "/@graph/3/extension/0/type", "unknown class", 0, 0},
		{"a range that ends before it begins", `"name":"p"`, `"name":"p"},{"type":"software_File","spdxId":"urn:a#f","creationInfo":"_:ci"},{"type":"software_Snippet","spdxId":"urn:a#s","creationInfo":"_:ci","software_snippetFromFile":"urn:a#f","software_lineRange":{"type":"PositiveIntegerRange","beginIntegerRange":9,"endIntegerRange":2}`, "schema", "/@graph/5/software_lineRange", "before its begin", 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.Contains(small, tt.old) {
				t.Fatal("nothing to damage")
			}
			problems := read(t, strings.Replace(small, tt.old, tt.new, 1)).Problems()
			for _, p := range problems {
				if p.Rule == tt.rule && p.Path == tt.path && strings.Contains(p.Message, tt.says) {
					if tt.line > 0 && (p.At.Line != tt.line || p.At.Col != tt.col) {
						t.Errorf("at %d:%d, want %d:%d", p.At.Line, p.At.Col, tt.line, tt.col)
					}
					return
				}
			}
			t.Errorf("not found among %+v", problems)
		})
	}
}

func TestNearMissesAreNoProblem(t *testing.T) {
	for _, tt := range []struct{ name, old, new string }{
		{"as it is", ``, ``},
		{"a context among others", `"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"`, `["https://spdx.org/rdf/3.0.1/spdx-context.jsonld",{"acme":"https://acme.example/"}]`},
		{"the context of 3.0.0", `rdf/3.0.1/`, `rdf/3.0.0/`},
		{"an individual by its IRI", `["NoneElement"]`, `["https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement"]`},
		{"an element that is imported", `"rootElement":["urn:a#p"]},`, `"rootElement":["urn:a#p"],"import":[{"type":"ExternalMap","externalSpdxId":"urn:b#x"}]},{"type":"Relationship","spdxId":"urn:a#q","creationInfo":"_:ci","from":"urn:b#x","relationshipType":"contains","to":["urn:a#p"]},`},
		{"an import given by reference", `"rootElement":["urn:a#p"]},`, `"rootElement":["urn:a#p"],"import":["_:map"]},{"type":"ExternalMap","@id":"_:map","externalSpdxId":"urn:b#x"},{"type":"Relationship","spdxId":"urn:a#q","creationInfo":"_:ci","from":"urn:b#x","relationshipType":"contains","to":["urn:a#p"]},`},
		{"a listed licence that is not there", `"dependsOn","to":["NoneElement"]`, `"hasDeclaredLicense","to":["https://spdx.org/licenses/MIT"]`},
		{"an inline element", `"name":"p"`, `"suppliedBy":{"type":"Person","spdxId":"urn:a#lee","creationInfo":"_:ci","name":"Lee"}`},
		{"a reference to an inline element", `"name":"p"`, `"suppliedBy":{"type":"Person","spdxId":"urn:a#lee","creationInfo":"_:ci"},"originatedBy":["urn:a#lee"]`},
		{"inline creation information", `"creationInfo":"_:ci","name":"p"`, `"creationInfo":{"type":"CreationInfo","specVersion":"3.0.1","created":"2024-02-29T23:59:59Z","createdBy":["urn:a#org"]}`},
		{"an extension of one's own", `"name":"p"`, `"extension":[{"type":"https://acme.example/Stock","anything":{"type":"no class"}}]`},
		{"an integer written as a fraction", `"name":"p"`, `"name":"p"},{"type":"dataset_DatasetPackage","spdxId":"urn:a#d","creationInfo":"_:ci","dataset_datasetType":["text"],"dataset_datasetSize":2.0`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, p := range read(t, strings.Replace(small, tt.old, tt.new, 1)).Problems() {
				t.Errorf("%+v", p)
			}
		})
	}
}

func TestOneElementAloneIsADocument(t *testing.T) {
	text := `{"@context":"` + contextURL + `","type":"Person","spdxId":"urn:p","name":"Lee","creationInfo":{"type":"CreationInfo","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["urn:p"]}}`
	if p := read(t, text).Problems(); len(p) > 0 {
		t.Errorf("%+v", p)
	}
	p := read(t, strings.Replace(text, `"name"`, `"nome"`, 1)).Problems()
	if len(p) != 1 || p[0].Path != "/nome" {
		t.Errorf("%+v", p)
	}
}

func TestTextsThatAreNoDocumentAreRefused(t *testing.T) {
	for text, says := range map[string]string{
		``:                           "line 1",
		`{`:                          "line 1",
		`[]`:                         "not an SPDX 3 document",
		`"x"`:                        "not an SPDX 3 document",
		`{}`:                         "not an SPDX 3 document",
		`{"spdxVersion":"SPDX-2.3"}`: "not an SPDX 3 document",
	} {
		if _, err := Read(text, nil); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestExpressionsAreJudgedByTheirForm(t *testing.T) {
	for text, want := range map[string]bool{
		"MIT": true, "GPL-2.0+": true, "MIT OR Apache-2.0": true, "(MIT OR (BSD-3-Clause)) AND X": true, "mit or isc": true,
		"GPL-2.0-only WITH Classpath-exception-2.0": true, "LicenseRef-x": true, "DocumentRef-d:LicenseRef-x": true,
		"GPL-2.0-only WITH AdditionRef-p": true, "NONE": true,
		"": false, " ": false, "MIT OR": false, "OR MIT": false, "MIT Apache": false, "(MIT": false, "MIT)": false, "()": false,
		"mit And isc": false, "MIT or ISC AND X": true, "(a with b)": true, "x wItH y": false, "AND": false, "LicenseRef-x+": false,
		"MIT OR (": false, "GPL WITH (X)": false, "a:b": false, "DocumentRef-d:x": false, "Acme Licence": false, "MIT, ISC": false, "+": false,
	} {
		if got := isExpression(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
