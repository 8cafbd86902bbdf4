package spdx3

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestWhatIsSaidOfElementsElsewhereIsKept(t *testing.T) {
	const (
		bare   = `{"type":"ExternalMap","externalSpdxId":"urn:b#x"}`
		placed = `{"type":"ExternalMap","externalSpdxId":"urn:b#y","locationHint":"https://b.example/y.json","verifiedUsing":[{"type":"Hash","algorithm":"sha1","hashValue":"00"}]}`
		unused = `{"type":"ExternalMap","externalSpdxId":"urn:b#z"}`
		whose  = `{"type":"ExternalMap","externalSpdxId":"urn:b#w","definingArtifact":"urn:s#a"}`
	)
	for _, tt := range []struct {
		name, imports string
		kept          string // "" where the list is made anew
		written       string
	}{
		{"an id that a relation leads to", bare, "", `[` + bare + `]`},
		{"an id that none leads to", unused, `[` + unused + `]`, `[` + bare + `,` + unused + `]`},
		{"a place and a digest", placed, `[` + placed + `]`, `[` + bare + `,` + placed + `]`},
		{"the artifact that has it", bare + `,` + whose, `[` + whose + `]`, `[` + bare + `,` + whose + `]`},
		{"all of them", bare + `,` + placed + `,` + unused, `[` + placed + `,` + unused + `]`, `[` + bare + `,` + placed + `,` + unused + `]`},
		{"none, though there should be", ``, ``, `[` + bare + `]`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := document(`"rootElement":["urn:s#a"],"import":[`+tt.imports+`]`, packages("a")[0], relationship("r", "a", "dependsOn", "urn:b#x"))
			d := read(t, text).Document()
			got := ""
			for _, x := range d.Extra {
				if x.Path == "import" {
					got = x.Value
				}
			}
			if got != tt.kept {
				t.Errorf("kept %s", got)
			}
			if out := mustWrite(t, d); !strings.Contains(out, `"import":`+tt.written+`}`) {
				t.Errorf("written %s", out)
			}
			closed(t, tt.name, read(t, text))
		})
	}
}

func TestElementsElsewhereOfOtherFamiliesGetAnIRI(t *testing.T) {
	d := &sbom.Document{
		Format: sbom.Format{Family: sbom.SPDX2}, ID: "urn:d", Created: "2026-01-01T00:00:00Z", Authors: acme(),
		Components: []sbom.Component{{ID: "SPDXRef-a", Name: "a", Parent: -1}},
		Relations: []sbom.Relation{
			{From: 0, To: sbom.Elsewhere, Target: "DocumentRef-b:SPDXRef-x", Kind: sbom.DependsOn},
			{From: sbom.Elsewhere, To: 0, Target: "not an id", Kind: sbom.Generates},
			{From: 0, To: sbom.Elsewhere, Target: "DocumentRef-b:SPDXRef-x", Kind: sbom.DependsOn},
		},
	}
	out := mustWrite(t, d)
	if want := `"import":[{"type":"ExternalMap","externalSpdxId":"DocumentRef-b:SPDXRef-x"},{"type":"ExternalMap","externalSpdxId":"urn:d#elsewhere-not%20an%20id"}]`; !strings.Contains(out, want) {
		t.Error(out)
	}
	same(t, "relations", []string{"a DEPENDS_ON DocumentRef-b:SPDXRef-x in prod", "urn:d#elsewhere-not%20an%20id GENERATES a", "a DEPENDS_ON DocumentRef-b:SPDXRef-x in prod"},
		related(read(t, out).Document()))
}

// A document of 3.0.0 changes in its context and its versions, and nowhere else.
func TestOnlyTheVersionsOfADocumentOf300Change(t *testing.T) {
	const context300 = "https://spdx.org/rdf/3.0.0/spdx-context.jsonld"
	layout := "{ \"@context\" :\t%s ,\r\n  \"@graph\": [ {\"type\":\"CreationInfo\",\"@id\":\"_:ci\",\"specVersion\" : \"%s\",\"created\":\"2024-04-16T00:00:00Z\",\"createdBy\":[\"urn:s#p\"]},\n" +
		"{\"type\":\"Person\",\"spdxId\":\"urn:s#p\",\"name\":\"specVersion 3.0.0\",\"creationInfo\":{\"type\":\"CreationInfo\",\"specVersion\":\"%[2]s\",\"created\":\"2024-04-16T00:00:00Z\",\"createdBy\":[\"urn:s#p\"]}},\n" +
		"{\"type\":\"SpdxDocument\",\"spdxId\":\"urn:s#doc\",\"creationInfo\":\"_:ci\",\"comment\":\"3.0.0\"} ] }\n\n"
	for _, tt := range []struct{ name, old, new string }{
		{"one context", `"` + context300 + `"`, `"` + contextURL + `"`},
		{"among others", `["https://a.example/c", "` + context300 + `", {"a":"https://a.example/"}]`, `["https://a.example/c", "` + contextURL + `", {"a":"https://a.example/"}]`},
	} {
		text := fmt.Sprintf(layout, tt.old, "3.0.0")
		same(t, tt.name, nil, listed(t, text))
		d := read(t, text)
		var b bytes.Buffer
		if losses, err := d.Write(&b, target); err != nil || len(losses) > 0 {
			t.Error(losses, err)
		}
		if diff := cmp.Diff(fmt.Sprintf(layout, tt.new, "3.0.1"), b.String()); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
		if f := d.Format(); f.Version != "3.0.0" || f.Family != sbom.SPDX3 || f.Encoding != sbom.JSON {
			t.Errorf("%s: %+v", tt.name, f)
		}
		out := mustWrite(t, d.Document())
		if !strings.Contains(out, `"@id":"_:creationinfo","specVersion":"3.0.1"`) || strings.Contains(out, context300) {
			t.Errorf("%s: %s", tt.name, out)
		}
	}
}

func TestVersionsOfDocuments(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"by the context", `{"@context":"https://spdx.org/rdf/3.0.0/spdx-context.jsonld","@graph":[{"specVersion":"3.0.1"}]}`, "3.0.0"},
		{"by the first that has one", `{"@graph":[{"type":"Person"},{"specVersion":"3.0.0"},{"specVersion":"3.0.1"}]}`, "3.0.0"},
		{"by none", `{"@graph":[]}`, "3.0.1"},
		{"not by SPDX 2", `{"@graph":[{"specVersion":"2.3"}]}`, "3.0.1"},
		{"of the future", `{"@context":"https://spdx.org/rdf/3.1.0/spdx-context.jsonld","@graph":[]}`, "3.1.0"},
		{"one element", `{"type":"CreationInfo","specVersion":"3.0.0"}`, "3.0.0"},
	} {
		if got := read(t, tt.text).Format().Version; got != tt.want {
			t.Errorf("%s: %s", tt.name, got)
		}
	}
}
