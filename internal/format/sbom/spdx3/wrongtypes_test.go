package spdx3

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// wrong are values of every type that JSON has, and such as look like others.
func wrong() []string {
	return []string{
		`null`, `true`, `0`, `-1`, `1e999`, `12345678901234567890`, `""`, `"x"`, `"urn:s#a"`, `"urn:s#r"`, `"_:ci"`, `"_:"`, `"2026-01-01T00:00:00Z"`, `[]`, `[[]]`, `[null,{}]`,
		`["urn:s#a","urn:s#a"]`, `{}`, `{"type":"Person"}`, `{"type":["Person"]}`, `{"@id":"urn:s#a"}`, `{"@id":"_:ci","x":1}`, `{"type":"Hash","algorithm":[],"hashValue":{}}`, `{"@id":{"@id":{}}}`, `{"":""}`,
	}
}

// Every property of every class gets every wrong value: nothing breaks, and
// what is written is JSON that reads the same again.
func TestEveryPropertyBearsEveryType(t *testing.T) {
	m := model()
	values := wrong()
	for _, name := range slices.Sorted(maps.Keys(m.classes)) {
		cl := m.classes[name]
		if cl.kind == abstract {
			continue
		}
		keys := append(slices.Sorted(maps.Keys(cl.props)), "type", "@type", "spdxId", "@id", "@graph", "@context")
		for i, v := range values {
			var b strings.Builder
			for k, key := range keys {
				fmt.Fprintf(&b, `,"%s":%s`, key, values[(i+k*7)%len(values)]) // each property another value
			}
			text := document(`"rootElement":["urn:s#a"]`, packages("a")[0], relationship("r", "a", "dependsOn", "a"),
				`{"type":"`+name+`","spdxId":"urn:s#x"`+b.String()+`,"last":`+v+`}`)
			d, err := Read(text, budget.New(budget.Default(), int64(len(text))))
			if err != nil {
				t.Fatal(name, err)
			}
			if len(d.Problems()) == 0 {
				t.Errorf("%s: no problem in %s", name, text)
			}
			var out bytes.Buffer
			if _, err := Write(&out, d.Document(), target); err != nil {
				t.Fatal(name, err)
			}
			if _, err := Read(out.String(), nil); err != nil {
				t.Fatalf("%s: %v in %s", name, err, out.String())
			}
		}
	}
}

func TestDocumentsOfWrongTypes(t *testing.T) {
	for _, v := range wrong() {
		for _, text := range []string{
			`{"@context":` + v + `,"@graph":` + v + `}`,
			`{"@graph":[` + v + `,` + v + `]}`,
			`{"type":` + v + `,"@type":` + v + `,"spdxId":` + v + `,"@id":` + v + `}`,
			`{"type":"SpdxDocument","creationInfo":` + v + `,"rootElement":` + v + `,"element":` + v + `,"import":` + v + `,"dataLicense":` + v + `,"extension":` + v + `,"name":` + v + `}`,
			`{"type":"CreationInfo","created":` + v + `,"createdBy":` + v + `,"createdUsing":` + v + `,"specVersion":` + v + `}`,
		} {
			d, err := Read(text, nil)
			if err != nil {
				continue // no document of SPDX 3 by its look
			}
			d.Problems()
			if _, err := Write(io.Discard, d.Document(), target); err != nil {
				t.Errorf("%s: %v", text, err)
			}
			if _, err := d.Write(io.Discard, target); err != nil {
				t.Errorf("%s: %v", text, err)
			}
		}
	}
}

// Rings of references in every place where this package follows them.
func TestRingsOfReferencesEnd(t *testing.T) {
	for name, elements := range map[string][]string{
		"creation information by an agent made by it": {`{"type":"CreationInfo","@id":"_:a","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["urn:s#p"]}`, `{"type":"Person","spdxId":"urn:s#p","creationInfo":"_:a"}`},
		"creation information of itself":              {`{"type":"CreationInfo","@id":"_:a","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["_:a"],"createdUsing":["_:a"]}`},
		"blank nodes":                                 {`{"type":"Hash","@id":"_:h","algorithm":"_:i"}`, `{"type":"Hash","@id":"_:i","algorithm":"_:h","comment":"_:h"}`},
		"a bundle in itself":                          {made("Bundle", "b", `"element":["urn:s#b","urn:s#c"],"rootElement":["urn:s#b"]`), made("Bundle", "c", `"element":["urn:s#b"],"rootElement":["urn:s#b"]`)},
		"a relationship of relationships":             {relationship("r1", "r2", "contains", "r1"), relationship("r2", "r1", "dependsOn", "r1", "r2")},
		"a note on a note":                            {made("Annotation", "n", `"annotationType":"other","subject":"urn:s#n","statement":"ossay:model:kind=\"x\""`)},
		"a snippet of itself":                         {made("software_Snippet", "s", `"software_snippetFromFile":"urn:s#s"`)},
		"an agent that supplies itself":               {made("Person", "p", `"suppliedBy":"urn:s#p","extension":["urn:s#p"]`)},
		"a supplier that is the package":              {made("software_Package", "p", `"suppliedBy":"urn:s#p","originatedBy":["urn:s#p"]`)},
		"a document that imports itself":              {made("SpdxDocument", "d2", `"import":["urn:s#d2"],"rootElement":["urn:s#d2"]`)},
	} {
		text := document(`"rootElement":["urn:s#b","urn:s#doc"],"import":["urn:s#doc"]`, elements...)
		d := read(t, text)
		d.Problems()
		var b bytes.Buffer
		if _, err := Write(&b, d.Document(), target); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		first, second := read(t, b.String()).Document(), &bytes.Buffer{}
		if _, err := Write(second, first, target); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		again := read(t, second.String()).Document()
		if diff := cmp.Diff(first.Components, again.Components, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(sbom.Component{}, "At")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestInlineObjectsNestAsDeepAsTheBudgetAllows(t *testing.T) {
	nested := func(n int) string {
		return document(``, strings.Repeat(`{"type":"Person","spdxId":"urn:s#p","creationInfo":"_:ci","extension":[`, n)+strings.Repeat(`]}`, n))
	}
	limits := budget.Default()
	for _, n := range []int{1, 10, limits.Depth/2 - 2} {
		text := nested(n)
		d, err := Read(text, budget.New(limits, int64(len(text))))
		if err != nil {
			t.Fatal(n, err)
		}
		d.Problems()
		if _, err := Write(io.Discard, d.Document(), target); err != nil {
			t.Error(n, err)
		}
	}
	text := nested(limits.Depth)
	if _, err := Read(text, budget.New(limits, int64(len(text)))); !budget.IsBreach(err) {
		t.Error(err)
	}
}

// More shapes that would cost too much if any of the work was not linear.
func TestMoreHostileShapesCostNoMoreThanTheirSize(t *testing.T) {
	const n = 30_000
	many := func(format string) []string {
		list := make([]string, n)
		for i := range list {
			list[i] = strings.ReplaceAll(format, "%d", fmt.Sprint(i))
		}
		return list
	}
	one := packages("a")
	for name, text := range map[string]string{
		"many notes on one package":       document(``, append(one, many(`{"type":"Annotation","spdxId":"urn:n%d","creationInfo":"_:ci","annotationType":"other","subject":"urn:s#a","statement":"ossay:x:y=%d"}`)...)...),
		"many notes on one field":         document(``, append(one, many(`{"type":"Annotation","spdxId":"urn:n%d","creationInfo":"_:ci","annotationType":"other","subject":"urn:s#a","statement":"ossay:model:cpes=[]"}`)...)...),
		"many licences of one package":    document(``, append(one, many(`{"type":"Relationship","spdxId":"urn:n%d","creationInfo":"_:ci","from":"urn:s#a","relationshipType":"hasDeclaredLicense","to":["https://spdx.org/licenses/L%d"]}`)...)...),
		"many documents":                  document(``, many(`{"type":"SpdxDocument","spdxId":"urn:n%d","creationInfo":"_:ci"}`)...),
		"many collections as roots":       document(`"rootElement":["`+strings.Join(many(`urn:n%d`), `","`)+`"]`, many(`{"type":"software_Sbom","spdxId":"urn:n%d","creationInfo":"_:ci","rootElement":["urn:s#a"],"software_sbomType":["build"]}`)...),
		"many imports":                    document(`"import":[` + strings.Join(many(`{"type":"ExternalMap","externalSpdxId":"urn:n%d"}`), ",") + `]`),
		"many prefixes":                   strings.Replace(document(``, many(`{"type":"Person","spdxId":"p%d:x","creationInfo":"_:ci"}`)...), `"`+contextURL+`"`, `{`+strings.Join(many(`"p%d":"urn:p%d:"`), ",")+`}`, 1),
		"many authors":                    strings.Replace(document(``, many(`{"type":"Person","spdxId":"urn:n%d","creationInfo":"_:ci","name":"same"}`)...), `"createdBy":["urn:s#acme"]`, `"createdBy":["`+strings.Join(many(`urn:n%d`), `","`)+`"]`, 1),
		"many digests of one package":     document(``, made("software_Package", "a", `"verifiedUsing":[`+strings.Join(many(`{"type":"Hash","algorithm":"x%d","hashValue":"0"}`), ",")+`]`)),
		"many properties without a class": document(``, `{"type":"x",`+strings.Join(many(`"k%d":{"@id":"_:k%d"}`), ",")+`}`),
		"many relationships that go back": document(``, append(one, many(`{"type":"Relationship","spdxId":"urn:n%d","creationInfo":"_:ci","name":"kept","from":"urn:s#a","relationshipType":"dependsOn","to":["urn:s#a"]}`)...)...),
		"many phases":                     document(`"rootElement":["urn:s#b"]`, made("software_Sbom", "b", `"software_sbomType":[`+strings.TrimSuffix(strings.Repeat(`"build",`, n), ",")+`]`)),
	} {
		t.Run(name, func(t *testing.T) {
			d := read(t, text)
			d.Problems()
			if _, err := Write(io.Discard, d.Document(), target); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestTheSameDocumentIsAlwaysWrittenTheSame(t *testing.T) {
	for name, text := range fixtures(t) {
		var first string
		for i := range 5 {
			d := read(t, text)
			var out, problems bytes.Buffer
			fmt.Fprint(&problems, d.Problems())
			losses, err := Write(&out, d.Document(), target)
			if err != nil {
				t.Fatal(err)
			}
			got := fmt.Sprint(out.String(), losses, problems.String())
			if i == 0 {
				first = got
			} else if got != first {
				t.Errorf("%s: %s", name, cmp.Diff(first, got))
			}
		}
	}
}

func TestADocumentMayBeAskedTwice(t *testing.T) {
	for name, text := range fixtures(t) {
		d := read(t, text)
		a, b := d.Document(), d.Document()
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		same(t, name, listed(t, text), listed(t, text))
	}
}
