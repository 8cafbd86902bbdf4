package spdx3

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

const aIsRoot = `"rootElement":["urn:s#a"]`

// A verdict is all that is said about a document with the mistakes that tools
// and people make. The elements stand from line 5 on.
type verdict struct {
	name, text string
	want       []string
}

func check(t *testing.T, verdicts []verdict) {
	t.Helper()
	for _, tt := range verdicts {
		t.Run(tt.name, func(t *testing.T) {
			same(t, "problems", tt.want, listed(t, tt.text))
			if _, err := Write(&strings.Builder{}, read(t, tt.text).Document(), target); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestVerdictsOnNamesOfOtherVersions(t *testing.T) {
	const root = aIsRoot
	a := packages("a")[0]
	check(t, []verdict{
		{
			"SPDX 2 names of properties", document(root, made("software_Package", "a", `"name":"a","versionInfo":"1","downloadLocation":"https://a.example","licenseConcluded":"MIT"`)),
			[]string{
				`5:80 schema /@graph/3/versionInfo: unknown property "versionInfo" of software_Package`,
				`5:98 schema /@graph/3/downloadLocation: unknown property "downloadLocation" of software_Package; it is called software_downloadLocation`,
				`5:137 schema /@graph/3/licenseConcluded: unknown property "licenseConcluded" of software_Package`,
			},
		},
		{
			"names without the profile", document(root, made("Package", "a", `"name":"a"`), made("Vulnerability", "v", `"name":"CVE-1"`)),
			[]string{
				`5:9 schema /@graph/3/type: unknown class "Package"; it is called software_Package`,
				`6:9 schema /@graph/4/type: unknown class "Vulnerability"; it is called security_Vulnerability`,
			},
		},
		{
			"names in the plural, as drafts had them", document(root, made("software_Package", "a", `"externalIdentifiers":[],"externalReferences":[]`)),
			[]string{
				`5:69 schema /@graph/3/externalIdentifiers: unknown property "externalIdentifiers" of software_Package; it is called externalIdentifier`,
				`5:94 schema /@graph/3/externalReferences: unknown property "externalReferences" of software_Package`,
			},
		},
		{
			"one value where an array is wanted", document(root, a, made("Relationship", "r", `"from":"urn:s#a","relationshipType":"dependsOn","to":"urn:s#a"`)),
			[]string{`6:118 schema /@graph/4/to: to is a string, not an array`},
		},
		{
			"an array where one value is wanted", document(root, made("software_Package", "a", `"suppliedBy":["urn:s#acme"]`)),
			[]string{`5:82 schema /@graph/3/suppliedBy: suppliedBy is a list, not an object or a reference`},
		},
		{
			"kinds of relationship in the spelling of SPDX 2", document(root, a, relationship("r", "a", "DEPENDS_ON", "a"), relationship("q", "a", "dependencyOf", "a")),
			[]string{
				`6:101 schema /@graph/4/relationshipType: "DEPENDS_ON" is not one of the values of relationshipType`,
				`7:101 schema /@graph/5/relationshipType: "dependencyOf" is not one of the values of relationshipType`,
			},
		},
		{
			"a scope on a plain relationship", document(root, a, made("Relationship", "r", `"from":"urn:s#a","relationshipType":"dependsOn","scope":"build","to":["urn:s#a"]`)),
			[]string{`6:113 schema /@graph/4/scope: unknown property "scope" of Relationship`},
		},
		{
			"a scope that is none", document(root, a, scoped("r", "a", "dependsOn", "production", "a")),
			[]string{`6:136 schema /@graph/4/scope: "production" is not one of the values of scope`},
		},
		{
			"a relationship without ends", document(root, a, made("Relationship", "r", ``)),
			[]string{
				`6:1 schema /@graph/4: Relationship without from`,
				`6:1 schema /@graph/4: Relationship without relationshipType`,
				`6:1 schema /@graph/4: Relationship without to`,
			},
		},
		{
			"a relationship from and to nowhere", document(root, a, relationship("r", "x", "contains", "a", "y", "urn:b#z")),
			[]string{
				`6:72 reference /@graph/4/from: from refers to "urn:s#x", which the document neither holds nor imports`,
				`6:128 reference /@graph/4/to/1: to refers to "urn:s#y", which the document neither holds nor imports`,
				`6:138 reference /@graph/4/to/2: to refers to "urn:b#z", which the document neither holds nor imports`,
			},
		},
	})
}

func TestVerdictsOnLicencesIDsAndCreation(t *testing.T) {
	const root = aIsRoot
	a := packages("a")[0]
	check(t, []verdict{
		{
			"an expression where a licence element is wanted", document(root+`,"dataLicense":"CC0-1.0"`, a, made("Relationship", "r", `"from":"urn:s#a","relationshipType":"hasDeclaredLicense","to":["MIT OR ISC"]`)),
			[]string{
				`4:107 reference /@graph/2/dataLicense: dataLicense refers to "CC0-1.0", which is no IRI`,
				`6:128 reference /@graph/4/to/0: to refers to "MIT OR ISC", which is no IRI`,
			},
		},
		{
			"an SPDX 2 expression with a name", document(root, a, made("simplelicensing_LicenseExpression", "l", `"simplelicensing_licenseExpression":"The MIT License"`)),
			[]string{`6:122 licence /@graph/4/simplelicensing_licenseExpression: "The MIT License" is no licence expression`},
		},
		{
			"no creation information", document(root, `{"type":"software_Package","spdxId":"urn:s#a","name":"a"}`, `{"type":"Person","spdxId":"urn:s#p","creationInfo":"_:other"}`),
			[]string{
				`5:1 schema /@graph/3: software_Package without creationInfo`,
				`6:52 reference /@graph/4/creationInfo: creationInfo refers to "_:other", which the document neither holds nor imports`,
			},
		},
		{
			"creation information that is an element", document(root, made("software_Package", "a", ``), `{"type":"CreationInfo","spdxId":"urn:s#c","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["urn:s#acme"]}`),
			[]string{`6:24 schema /@graph/4/spdxId: "spdxId" where a CreationInfo has "@id"`},
		},
		{
			"creation information without anybody", document(root, a, `{"type":"CreationInfo","@id":"_:b","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":[]}`),
			[]string{`6:103 schema /@graph/4/createdBy: createdBy has 0 values, fewer than 1`},
		},
		{
			"creation information by a tool", document(root, a, made("Tool", "t", `"name":"t"`), `{"type":"CreationInfo","@id":"_:b","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["urn:s#t"],"createdUsing":["urn:s#acme"]}`),
			[]string{
				`7:104 reference /@graph/5/createdBy/0: createdBy refers to "urn:s#t", a Tool where an Agent is wanted`,
				`7:131 reference /@graph/5/createdUsing/0: createdUsing refers to "urn:s#acme", an Organization where a Tool is wanted`,
			},
		},
		{
			"times that are none", document(root, made("software_Package", "a", `"releaseTime":"2026-01-01","builtTime":"2026-13-01T00:00:00Z","validUntilTime":"2027-02-29T00:00:00Z"`)),
			[]string{
				`5:83 time /@graph/3/releaseTime: releaseTime "2026-01-01" is no time in UTC with seconds, such as 2026-01-31T12:00:00Z`,
				`5:108 time /@graph/3/builtTime: builtTime "2026-13-01T00:00:00Z" is no time in UTC with seconds, such as 2026-01-31T12:00:00Z`,
				`5:148 time /@graph/3/validUntilTime: validUntilTime "2027-02-29T00:00:00Z" is no time in UTC with seconds, such as 2026-01-31T12:00:00Z`,
			},
		},
		{
			"ids of SPDX 2", document(`"rootElement":["SPDXRef-a"]`, `{"type":"software_Package","spdxId":"SPDXRef-a","creationInfo":"_:ci"}`),
			[]string{
				`4:82 reference /@graph/2/rootElement/0: rootElement refers to "SPDXRef-a", which is no IRI`,
				`5:37 id /@graph/3/spdxId: the id "SPDXRef-a" is no IRI`,
			},
		},
		{
			"an element that is a blank node", document(root, a, `{"type":"Person","spdxId":"_:lee","creationInfo":"_:ci"}`, `{"type":"Person","@id":"_:kim","creationInfo":"_:ci"}`),
			[]string{
				`6:27 id /@graph/4/spdxId: the spdxId "_:lee" is a blank node, which no other document can refer to`,
				`7:18 schema /@graph/5/@id: "@id" where a Person has "spdxId"`,
			},
		},
		{
			"one id for three", document(root, a, made("Person", "a", ``), made("Relationship", "a", `"from":"urn:s#a","relationshipType":"other","to":["urn:s#a"]`)),
			[]string{
				`6:27 id /@graph/4/spdxId: the id "urn:s#a" is taken; line 5 has it, too`,
				`7:33 id /@graph/5/spdxId: the id "urn:s#a" is taken; line 5 has it, too`,
			},
		},
	})
}

func TestVerdictsOnCollectionsAndValues(t *testing.T) {
	const root = aIsRoot
	a := packages("a")[0]
	check(t, []verdict{
		{
			"several documents", document(root, a, made("SpdxDocument", "two", root), made("SpdxDocument", "three", root)),
			[]string{
				`6:1 document /@graph/4: a second SpdxDocument; the first is "urn:s#doc"`,
				`7:1 document /@graph/5: a second SpdxDocument; the first is "urn:s#doc"`,
			},
		},
		{
			"a document in another's list", document(`"rootElement":["urn:s#doc"],"element":["urn:s#a","urn:s#doc"]`, a),
			[]string{
				`4:116 reference /@graph/2/element/1: a SpdxDocument is an element of a collection`,
				`4:82 reference /@graph/2/rootElement/0: a SpdxDocument is an element of a collection`,
			},
		},
		{
			"an SBOM with elements and no root", document(root, a, made("software_Sbom", "s", `"element":["urn:s#a"]`)),
			[]string{`6:76 schema /@graph/4/element: element without rootElement`},
		},
		{
			"profiles that are none", document(root+`,"profileConformance":["software","SPDX-Lite","Core"]`, a),
			[]string{
				`4:126 schema /@graph/2/profileConformance/1: "SPDX-Lite" is not one of the values of profileConformance`,
				`4:138 schema /@graph/2/profileConformance/2: "Core" is not one of the values of profileConformance`,
			},
		},
		{
			"digests that are none", document(root, made("software_Package", "a", `"verifiedUsing":[{"type":"Hash","algorithm":"SHA256","hashValue":"00"},{"type":"Hash","algorithm":"sha256"},{"algorithm":"sha256","hashValue":"00"}]`)),
			[]string{
				`5:113 schema /@graph/3/verifiedUsing/0/algorithm: "SHA256" is not one of the values of algorithm`,
				`5:140 schema /@graph/3/verifiedUsing/1: Hash without hashValue`,
				`5:177 schema /@graph/3/verifiedUsing/2: an object without type`,
			},
		},
		{
			"a reference with one locator", document(root, made("software_Package", "a", `"externalRef":[{"type":"ExternalRef","externalRefType":"git","locator":"https://a.example","contentType":"text"}]`)),
			[]string{
				`5:124 schema /@graph/3/externalRef/0/externalRefType: "git" is not one of the values of externalRefType`,
				`5:140 schema /@graph/3/externalRef/0/locator: locator is a string, not an array`,
				`5:174 schema /@graph/3/externalRef/0/contentType: contentType "text" is no media type`,
			},
		},
		{
			"a snippet without its file", document(root, a, made("software_Snippet", "s", `"software_snippetFromFile":"urn:s#a"`), made("software_Snippet", "u", ``)),
			[]string{
				`6:96 reference /@graph/4/software_snippetFromFile: software_snippetFromFile refers to "urn:s#a", a software_Package where a software_File is wanted`,
				`7:1 schema /@graph/5: software_Snippet without software_snippetFromFile`,
			},
		},
		{
			"numbers that are none", document(root, a, made("software_File", "f", ``), made("software_Snippet", "s", `"software_snippetFromFile":"urn:s#f","software_byteRange":{"type":"PositiveIntegerRange","beginIntegerRange":0,"endIntegerRange":"9"}`)),
			[]string{
				`7:178 schema /@graph/5/software_byteRange/beginIntegerRange: beginIntegerRange is "0", not a positive integer`,
				`7:198 schema /@graph/5/software_byteRange/endIntegerRange: endIntegerRange is "9", not a positive integer`,
			},
		},
		{
			"an import without an id", document(root+`,"import":[{"type":"ExternalMap","locationHint":"https://b.example"},{"type":"ExternalMap","externalSpdxId":7}]`, a),
			[]string{
				`4:103 schema /@graph/2/import/0: ExternalMap without externalSpdxId`,
				`4:200 schema /@graph/2/import/1/externalSpdxId: externalSpdxId is a number, not a string`,
			},
		},
		{
			"an extension without a class of its own", document(root, made("software_Package", "a", `"extension":[{"cdxPropName":"n","cdxPropValue":"1"},{"type":"extension_Extension"},{"type":"Hash","algorithm":"md5","hashValue":"00"}]`)),
			[]string{
				`5:82 schema /@graph/3/extension/0: an object without type`,
				`5:129 schema /@graph/3/extension/1/type: the class extension_Extension is abstract; use one below it`,
				`5:160 schema /@graph/3/extension/2/type: a Hash where an extension_Extension is wanted`,
			},
		},
		{
			"nothing but wrong types", document(root, a, `7`, `"a"`, `null`, `[]`, `{}`),
			[]string{
				`6:1 schema /@graph/4: a number where an element is wanted`,
				`7:1 schema /@graph/5: a string where an element is wanted`,
				`8:1 schema /@graph/6: a null where an element is wanted`,
				`9:1 schema /@graph/7: a list where an element is wanted`,
				`10:1 schema /@graph/8: an object without type`,
			},
		},
	})
}

func TestVerdictsOnTheOutermostObject(t *testing.T) {
	const context = `"@context":"` + contextURL + `"`
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"an empty graph", `{` + context + `,"@graph":[]}`, []string{`1:1 document : no SpdxDocument`}},
		{"no context", `{"@graph":[]}`, []string{`1:1 context : no @context; SPDX 3.0.1 asks for "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"`, `1:1 document : no SpdxDocument`}},
		{"a context that is a number", `{"@context":3,"@graph":[]}`, []string{`1:13 context /@context: the @context is not that of SPDX 3.0.1, "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"`, `1:1 document : no SpdxDocument`}},
		{"an empty array of contexts", `{"@context":[],"@graph":[]}`, []string{`1:13 context /@context: the @context is not that of SPDX 3.0.1, "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"`, `1:1 document : no SpdxDocument`}},
		{"a graph that is an object", `{` + context + `,"@graph":{"type":"Person"}}`, []string{`1:1 document : no SpdxDocument`, `1:71 schema /@graph: the @graph is a map, not an array`}},
		{"a graph that is a text", `{` + context + `,"@graph":"x"}`, []string{`1:1 document : no SpdxDocument`, `1:71 schema /@graph: the @graph is a string, not an array`}},
		{"names of SPDX 2 beside the graph", `{` + context + `,"spdxVersion":"SPDX-3.0","@graph":[]}`, []string{`1:1 document : no SpdxDocument`, `1:62 schema /spdxVersion: unknown property "spdxVersion" beside the @graph`}},
		{"one element without its needs", `{` + context + `,"type":"Person"}`, []string{`1:1 schema : Person without creationInfo`, `1:1 schema : Person without spdxId`}},
		{"a context and nothing else", `{` + context + `}`, []string{`1:1 schema : an object without type`}},
	} {
		t.Run(tt.name, func(t *testing.T) { same(t, "problems", tt.want, listed(t, tt.text)) })
	}
}

// The problems stand at the value, or at the key where the key is wrong, in a
// document laid out over many lines, too.
func TestPlacesInADocumentOfManyLines(t *testing.T) {
	text := "{\n  \"@context\": \"" + contextURL + "\",\r\n  \"@graph\": [\n    {\n      \"type\": \"SpdxDocument\",\n      \"spdxId\": \"urn:ü\",\n" +
		"      \"naïve\":\n        true,\n      \"creationInfo\": {\n        \"type\": \"CreationInfo\",\n        \"created\":\n\n          \"now\"\n      }\n    }\n  ]\n}\n"
	same(t, "problems", []string{
		`7:7 schema /@graph/0/naïve: unknown property "naïve" of SpdxDocument`,
		`13:11 time /@graph/0/creationInfo/created: created "now" is no time in UTC with seconds, such as 2026-01-31T12:00:00Z`,
		`9:23 schema /@graph/0/creationInfo: CreationInfo without createdBy`,
		`9:23 schema /@graph/0/creationInfo: CreationInfo without specVersion`,
	}, listed(t, text))
}

func TestLongTextsAreCutInMessages(t *testing.T) {
	long := strings.Repeat("ü", 100)
	got := listed(t, document(`"rootElement":["urn:s#a"]`, made("software_Package", "a", `"software_primaryPurpose":"`+long+`"`)))
	same(t, "problems", []string{`5:95 schema /@graph/3/software_primaryPurpose: "` + strings.Repeat("ü", 60) + `…" is not one of the values of software_primaryPurpose`}, got)
}

// Whatever the message, its place and its pointer must mean the same value, or
// the key of one: the pointer is followed by encoding/json here.
func TestPlacesAndPointersMeanTheSame(t *testing.T) {
	for _, text := range []string{
		document(`"rootElement":["urn:s#x"],"profileConformance":["no",7]`, made("software_Package", "a", `"n/a":{"m~n":1},"verifiedUsing":[{"type":"Hash","algorithm":"no"}],"releaseTime":"soon"`)),
		document(`"import":[{"type":"ExternalMap"}]`, `[]`, made("Relationship", "r", `"from":7,"to":[{"type":"Nothing"},null,"x"],"relationshipType":[]`)),
		"{\n\t\"@context\" : [ ],\n\t\"@graph\" : [\n\t\t{ \"@type\" : \"Person\" , \"@id\" : \"x y\" , \"ä\" : [ ] } , \n 12.5 ] , \"more\" : 1 }",
	} {
		var root any
		if err := json.Unmarshal([]byte(text), &root); err != nil {
			t.Fatal(err)
		}
		for _, p := range read(t, text).Problems() {
			var there any
			if err := json.NewDecoder(strings.NewReader(text[p.At.Off:])).Decode(&there); err != nil {
				t.Fatalf("%+v: %v", p, err)
			}
			value, key := follow(root, p.Path)
			if !reflect.DeepEqual(value, there) && there != key {
				t.Errorf("%+v: the pointer means %v, the place %v", p, value, there)
			}
			before := text[:p.At.Off]
			line, col := strings.Count(before, "\n")+1, len(before)-strings.LastIndexByte(before, '\n')
			if int(p.At.Line) != line || int(p.At.Col) != col {
				t.Errorf("%+v: offset %d is at %d:%d", p, p.At.Off, line, col)
			}
		}
	}
}

// follow returns the value that a JSON Pointer leads to and its last key.
func follow(v any, pointer string) (value any, key string) {
	for _, part := range strings.Split(pointer, "/")[1:] {
		key = strings.NewReplacer("~1", "/", "~0", "~").Replace(part)
		switch w := v.(type) {
		case map[string]any:
			v = w[key]
		case []any:
			i, _ := strconv.Atoi(key)
			v = w[i]
		}
	}
	return v, key
}
