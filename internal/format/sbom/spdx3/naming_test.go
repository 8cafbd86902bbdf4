package spdx3

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestIDsOfOtherFamiliesBecomeIRIs(t *testing.T) {
	for id, want := range map[string]string{
		"a":                      "a",
		"pkg:npm/%40a/b@1?x=y#z": "pkg:npm/%2540a/b@1?x=y%23z",
		"SPDXRef-a.b-1":          "SPDXRef-a.b-1",
		"a b":                    "a%20b",
		"größe":                  "gr%C3%B6%C3%9Fe",
		"<a>":                    "%3Ca%3E",
		"a\x00":                  "a%00",
		"\xff":                   "%FF",
		"~!$&'()*+,;=:/?@_":      "~!$&'()*+,;=:/?@_",
		"[x]":                    "%5Bx%5D",
	} {
		if got := escape(id); got != want || unescape(got) != id || !isIRI("urn:d#"+got) {
			t.Errorf("%q became %q and %q", id, got, unescape(got))
		}
	}
	for text, want := range map[string]string{"%": "%", "%4": "%4", "%zz": "%zz", "%41%4": "A%4", "%%41": "%A", "%+1": "%+1"} {
		if got := unescape(text); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.String().Draw(t, "id")
		if got := unescape(escape(id)); got != id {
			t.Errorf("%q became %q", id, got)
		}
	})
}

func TestNamesOfADocument(t *testing.T) {
	one := func(family sbom.Family, id string, components ...string) *sbom.Document {
		d := &sbom.Document{Format: sbom.Format{Family: family}, ID: id}
		for _, c := range components {
			d.Components = append(d.Components, sbom.Component{ID: c, Parent: -1})
		}
		return d
	}
	for _, tt := range []struct {
		name       string
		d          *sbom.Document
		document   string
		base       string
		components []string
	}{
		{"of CycloneDX", one(sbom.CycloneDX, "urn:uuid:1", "a", "b c"), "urn:uuid:1#document", "urn:uuid:1#", []string{"urn:uuid:1#c-a", "urn:uuid:1#c-b%20c"}},
		{"without an id", one(sbom.CycloneDX, "urn:uuid:1", "a", ""), "urn:uuid:1#document", "urn:uuid:1#", []string{"urn:uuid:1#c-a", "urn:uuid:1#unnamed-2"}},
		{"of SPDX 2", one(sbom.SPDX2, "https://a.example/d", "SPDXRef-a"), "https://a.example/d#document", "https://a.example/d#", []string{"https://a.example/d#SPDXRef-a"}},
		{"of SPDX 2 with a broken id", one(sbom.SPDX2, "https://a.example/d", "SPDXRef-a", "b"), "https://a.example/d#document", "https://a.example/d#", []string{"https://a.example/d#c-SPDXRef-a", "https://a.example/d#c-b"}},
		{"of SPDX 2 with a hash", one(sbom.SPDX2, "https://a.example/d#", "SPDXRef-a"), "https://a.example/d#document", "https://a.example/d#", []string{"https://a.example/d#SPDXRef-a"}},
		{"of SPDX 3", one(sbom.SPDX3, "urn:d", "urn:a"), "urn:d", "urn:d#ossay-", []string{"urn:a"}},
		{"of SPDX 3 with ids that are none", one(sbom.SPDX3, "urn:d", "a", ""), "urn:d", "urn:d#ossay-", []string{"urn:d#ossay-c-a", "urn:d#ossay-unnamed-2"}},
		{"of SPDX 3 that was written here", one(sbom.SPDX3, "urn:d", "urn:d#ossay-c-a"), "urn:d", "urn:d#ossay-1-", []string{"urn:d#ossay-c-a"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n := newNames(tt.d)
			if n.document != tt.document || n.base != tt.base {
				t.Errorf("%q, %q", n.document, n.base)
			}
			same(t, "components", tt.components, n.components)
			for i, iri := range n.components {
				if want := tt.d.Components[i].ID; n.changed && n.original(iri) != want && tt.d.Format.Family != sbom.SPDX3 {
					t.Errorf("%q comes back as %q", iri, n.original(iri))
				}
			}
		})
	}
}

func TestBasesThatAreTakenAreLeft(t *testing.T) {
	d := &sbom.Document{Format: sbom.Format{Family: sbom.SPDX3}, ID: "urn:d"}
	d.Components = append(d.Components, sbom.Component{ID: "urn:d#ossay-x", Parent: -1})
	d.Extra = append(d.Extra, kept("@graph", `{"type":"Person","spdxId":"urn:d#ossay-1-x"}`))
	if got := unused(d, "urn:d#"); got != "urn:d#ossay-2-" {
		t.Errorf("%q", got)
	}
	for i := range 20 { // somebody who tries to keep us from it
		d.Components = append(d.Components, sbom.Component{ID: "urn:d#ossay-" + string(rune('0'+i%10)) + "-", Parent: -1}, sbom.Component{ID: "urn:d#ossay-1" + string(rune('0'+i%10)) + "-", Parent: -1})
	}
	if got := unused(d, "urn:d#"); !strings.HasPrefix(got, "urn:d#ossay-") || len(got) != len("urn:d#ossay-")+37 {
		t.Errorf("%q", got)
	}
}

func TestIDsFromContents(t *testing.T) {
	d := &sbom.Document{Name: "n", Created: "2026-01-01T00:00:00Z", Components: []sbom.Component{{ID: "a", Group: "g", Name: "n", Version: "1"}}}
	id := contentID(d)
	if len(id) != len("urn:uuid:")+36 || id[len("urn:uuid:")+14] != '8' || !strings.Contains("89ab", id[len("urn:uuid:")+19:len("urn:uuid:")+20]) {
		t.Errorf("%s is no UUID of version 8", id)
	}
	for name, change := range map[string]func(*sbom.Document){
		"name":    func(d *sbom.Document) { d.Name = "m" },
		"time":    func(d *sbom.Document) { d.Created = "" },
		"id":      func(d *sbom.Document) { d.Components[0].ID = "b" },
		"group":   func(d *sbom.Document) { d.Components[0].Group = "" },
		"version": func(d *sbom.Document) { d.Components[0].Version = "2" },
		"more":    func(d *sbom.Document) { d.Components = append(d.Components, sbom.Component{}) },
	} {
		other := *d
		other.Components = append([]sbom.Component(nil), d.Components...)
		change(&other)
		if contentID(&other) == id {
			t.Errorf("%s does not count", name)
		}
	}
}

func TestTextsAreWrittenAsJSON(t *testing.T) {
	for text, want := range map[string]string{
		"":                      `""`,
		"plain":                 `"plain"`,
		"\"\\":                  `"\"\\"`,
		"\n\t\r":                `"\n\t\r"`,
		"\x00\x1f\x7f":          `"\u0000\u001f` + "\x7f" + `"`,
		"<ä & 中 \U0001f600>":    "\"<ä & 中 \U0001f600>\"",
		"a\xffb\xc3":            "\"a\ufffdb\ufffd\"",
		"\u2028":                "\"\u2028\"",
		"\ufffd":                "\"\ufffd\"",
		"\xed\xa0\x80 and then": "\"\ufffd\ufffd\ufffd and then\"",
	} {
		if got := jsonText(text); got != want {
			t.Errorf("%q became %s", text, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"))
		var back string
		if err := json.Unmarshal([]byte(jsonText(text)), &back); err != nil {
			t.Fatal(err)
		}
		if utf8.ValidString(text) && back != text {
			t.Errorf("%q became %q", text, back)
		}
	})
}

func TestStatementsOfNotes(t *testing.T) {
	for _, n := range []note{
		{"model", "kind", `"service"`}, {"CycloneDX", "pedigree/a=b%", `{"x":"="}`}, {"SPDX", "a:b", `1`}, {"model", "%3D", `null`}, {"model", "%253D=", `[]`},
	} {
		got, ok := parseNote(n.statement())
		if !ok || got != n {
			t.Errorf("%+v became %q and %+v", n, n.statement(), got)
		}
	}
	for _, s := range []string{"", "ossay", "ossay:", "ossay::p=1", "ossay:model:=1", "ossay:model:p", "ossay:model:p=", "ossay:model:p={", "x ossay:model:p=1"} {
		if n, ok := parseNote(s); ok {
			t.Errorf("%q became %+v", s, n)
		}
	}
}

func TestArticles(t *testing.T) {
	for word, want := range map[string]string{"Agent": "an Agent", "Element": "an Element", "integer from 0": "an integer from 0", "Tool": "a Tool", "software_File": "a software_File"} {
		if got := article(word); got != want {
			t.Errorf("%s", got)
		}
	}
}
