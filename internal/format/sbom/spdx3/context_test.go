package spdx3

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// prefixed returns a document with a second context.
func prefixed(context string, elements ...string) string {
	text := document(`"rootElement":["urn:s#a"]`, elements...)
	return strings.Replace(text, `"`+contextURL+`"`, `["`+contextURL+`",`+context+`]`, 1)
}

func TestAnIDAndItsPrefixedFormAreOne(t *testing.T) {
	text := prefixed(`{"s":"urn:s#","b":"https://b.example/"}`,
		made("software_Package", "a", `"name":"a","suppliedBy":"s:acme"`),
		strings.Replace(made("software_Package", "b", `"name":"b"`), "urn:s#b", "s:b", 1),
		made("Relationship", "r1", `"from":"s:a","relationshipType":"dependsOn","to":["urn:s#b"]`),
		made("Relationship", "r2", `"from":"urn:s#b","relationshipType":"generates","to":["s:a","b:x"]`),
		made("Relationship", "r3", `"from":"s:b","relationshipType":"hasDeclaredLicense","to":["s:l"]`),
		made("simplelicensing_LicenseExpression", "l", `"simplelicensing_licenseExpression":"MIT"`),
	)
	text = strings.Replace(text, `"rootElement":["urn:s#a"]`, `"rootElement":["s:a"],"import":[{"type":"ExternalMap","externalSpdxId":"https://b.example/x"}]`, 1)
	same(t, "problems", nil, listed(t, text))
	d := read(t, text).Document()
	same(t, "relations", []string{"a DEPENDS_ON b in prod", "b GENERATES a", "b GENERATES b:x"}, related(d))
	if d.Components[0].Supplier.Name != "Acme" || d.Components[1].Declared != "MIT" || len(d.Roots) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestAPrefixedIDMayBeTaken(t *testing.T) {
	text := prefixed(`{"s":"urn:s#"}`, packages("a")[0], `{"type":"Person","spdxId":"s:a","creationInfo":"_:ci"}`)
	same(t, "problems", []string{`6:27 id /@graph/4/spdxId: the id "s:a" is taken; line 5 has it, too`}, listed(t, text))
}

func TestTheSecondContextIsWrittenBack(t *testing.T) {
	person := made("Person", "lee", `"name":"Lee","summary":"acme:lee"`)
	text := prefixed(`{"acme":"https://acme.example/"},"https://acme.example/more.jsonld"`, packages("a")[0], person)
	d := read(t, text).Document()
	compare(t, &sbom.Document{Extra: []sbom.Extra{
		kept("@context", `[{"acme":"https://acme.example/"},"https://acme.example/more.jsonld"]`),
		kept("@graph", person), kept("creationInfo/@id", `"_:ci"`), kept("rootElement", `["urn:s#a"]`),
	}}, &sbom.Document{Extra: d.Extra})
	out := mustWrite(t, d)
	if want := `{"@context":["` + contextURL + `",{"acme":"https://acme.example/"},"https://acme.example/more.jsonld"],"@graph":[`; !strings.HasPrefix(out, want) {
		t.Error(out)
	}
	if strings.Count(out, "@context") != 1 {
		t.Error("the context is written twice")
	}
	closed(t, "context", read(t, text))
}

func TestARelationshipThatIsKeptWithPrefixesIsWrittenOnce(t *testing.T) {
	text := prefixed(`{"s":"urn:s#"}`, append(packages("a", "b"),
		made("Relationship", "r1", `"from":"s:a","relationshipType":"dependsOn","to":["s:b"],"startTime":"2026-01-01T00:00:00Z"`))...)
	out := mustWrite(t, read(t, text).Document())
	if n := strings.Count(out, `"dependsOn"`); n != 1 {
		t.Errorf("written %d times: %s", n, out)
	}
	closed(t, "kept", read(t, text))
}

func TestTermsThatArePrefixes(t *testing.T) {
	d := read(t, prefixed(`{
		"slash":"https://a.example/","hash":"https://a.example#","colon":"urn:a:","word":"https://a.example/word",
		"declared":{"@id":"https://d.example/w","@prefix":true},"undeclared":{"@id":"https://d.example/"},"denied":{"@id":"https://d.example/","@prefix":false},
		"@vocab":"https://v.example/","number":7,"none":null,"relative":"a/","http":"https://evil.example/"}`))
	for id, want := range map[string]string{
		"slash:x":                   "https://a.example/x",
		"hash:x":                    "https://a.example#x",
		"colon:x:y":                 "urn:a:x:y",
		"declared:x":                "https://d.example/wx",
		"word:x":                    "word:x",
		"undeclared:x":              "undeclared:x",
		"denied:x":                  "denied:x",
		"@vocab:x":                  "@vocab:x",
		"number:x":                  "number:x",
		"none:x":                    "none:x",
		"relative:x":                "relative:x",
		"http://a.example/":         "http://a.example/", // an IRI with an authority has no prefix
		"unknown:x":                 "unknown:x",
		"slash":                     "slash",
		"":                          "",
		"_:b":                       "_:b",
		"slash:":                    "https://a.example/",
		"slash:https://b.example/x": "https://a.example/https://b.example/x",
	} {
		if got := d.expand(id); got != want {
			t.Errorf("%q became %q, want %q", id, got, want)
		}
	}
}

func TestPrefixesOfLicencesAndIndividuals(t *testing.T) {
	text := prefixed(`{"licences":"https://spdx.org/licenses/","core":"https://spdx.org/rdf/3.0.1/terms/Core/"}`, append(packages("a"),
		made("Relationship", "r1", `"from":"urn:s#a","relationshipType":"hasDeclaredLicense","to":["licences:MIT"]`),
		made("Relationship", "r2", `"from":"urn:s#a","relationshipType":"dependsOn","to":["core:NoneElement"]`))...)
	same(t, "problems", nil, listed(t, text))
	d := read(t, text).Document()
	if d.Components[0].Declared != "MIT" {
		t.Errorf("%q", d.Components[0].Declared)
	}
	same(t, "relations", []string{"a DEPENDS_ON (nothing) in prod"}, related(d))
}

func TestContextsThatAreKeptOrNot(t *testing.T) {
	for _, tt := range []struct{ name, context, want string }{
		{"the one", `"` + contextURL + `"`, ""},
		{"the one in an array", `["` + contextURL + `"]`, ""},
		{"that of 3.0.0", `"https://spdx.org/rdf/3.0.0/spdx-context.jsonld"`, ""},
		{"another", `"https://acme.example/c.jsonld"`, `["https://acme.example/c.jsonld"]`},
		{"an object", `{"a":"https://a.example/"}`, `[{"a":"https://a.example/"}]`},
		{"an empty array", `[]`, ""},
		{"a number", `7`, ""},
		{"null among others", `[null,"` + contextURL + `"]`, ""},
	} {
		text := strings.Replace(document(``), `"`+contextURL+`"`, tt.context, 1)
		d := read(t, text).Document()
		got := ""
		for _, x := range d.Extra {
			if x.Path == contextPath {
				got = x.Value
			}
		}
		if got != tt.want {
			t.Errorf("%s: %s", tt.name, got)
		}
		if out := mustWrite(t, d); !strings.Contains(out[:80], contextURL) {
			t.Errorf("%s: %s", tt.name, out)
		}
	}
}

func TestABrokenContextIsNotWritten(t *testing.T) {
	for _, value := range []string{``, `[]`, `"x"`, `{}`, ` [ ] `} {
		if got := contextOf(&sbom.Document{Extra: []sbom.Extra{kept(contextPath, value)}}); got != `"`+contextURL+`"` {
			t.Errorf("%q became %s", value, got)
		}
	}
	if got := contextOf(&sbom.Document{Extra: []sbom.Extra{{Family: sbom.CycloneDX, Path: contextPath, Value: `["x"]`}}}); got != `"`+contextURL+`"` {
		t.Errorf("of another family: %s", got)
	}
}
