package cyclonedx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// neutral returns the neutral form of a document of the newest version, without
// the places of what it lists.
func neutral(t testing.TB, fields string) *sbom.Document {
	t.Helper()
	d := read(t, document("1.7", fields))
	for _, p := range d.Problems() {
		t.Errorf("line %d %s: %s", p.At.Line, p.Path, p.Message)
	}
	n := d.Document()
	for i := range n.Components {
		n.Components[i].At = span.Point{}
	}
	for i := range n.Relations {
		n.Relations[i].At = span.Point{}
	}
	return n
}

// own is an extra of CycloneDX.
func own(path, value string) sbom.Extra {
	return sbom.Extra{Family: sbom.CycloneDX, Path: path, Value: value}
}

func TestWhatTheNeutralFormHasAWordForIsReadIntoIt(t *testing.T) {
	got := neutral(t, `"components": [{
		"type": "library", "bom-ref": "a", "group": "org.acme", "name": "engine", "version": "2.1.0", "description": "Runs things",
		"publisher": "Acme Repository", "copyright": "© Acme", "purl": "pkg:maven/org.acme/engine@2.1.0", "cpe": "cpe:2.3:a:acme:engine:2.1.0:*:*:*:*:*:*:*",
		"supplier": {"name": "Acme", "url": ["https://acme.example", "https://acme.test"], "contact": [{"email": "s@acme.example", "phone": "+49"}]},
		"manufacturer": {"name": "Builders"}, "authors": [{"name": "Ann", "email": "ann@acme.example", "phone": "1"}, {"name": "Bob"}],
		"omniborId": ["gitoid:blob:sha1:261e"], "swhid": ["swh:1:cnt:94a9", "swh:1:cnt:94aa"], "swid": {"tagId": "tag-1", "name": "engine"},
		"hashes": [{"alg": "SHA-1", "content": "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709"}],
		"externalReferences": [
			{"type": "website", "url": "https://acme.example"}, {"type": "distribution", "url": "https://acme.example/engine.jar"},
			{"type": "website", "url": "https://second.example"},
			{"type": "distribution", "url": "https://acme.example/b", "comment": "mirror"},
			{"type": "vcs", "url": "https://git.acme.example", "hashes": [{"alg": "MD5", "content": "d41d8cd98f00b204e9800998ecf8427e"}]}],
		"properties": [{"name": "b", "value": "1"}, {"name": "a", "value": "2"}, {"name": "b", "value": "3"}]}]`)
	want := []sbom.Component{{
		ID: "a", Kind: sbom.Library, Group: "org.acme", Name: "engine", Version: "2.1.0", Description: "Runs things",
		Publisher: "Acme Repository", Copyright: "© Acme", PURL: "pkg:maven/org.acme/engine@2.1.0",
		CPEs:     []string{"cpe:2.3:a:acme:engine:2.1.0:*:*:*:*:*:*:*"},
		Supplier: sbom.Party{Name: "Acme", Email: "s@acme.example", Phone: "+49", URLs: []string{"https://acme.example", "https://acme.test"}},
		Maker:    sbom.Party{Name: "Builders"},
		Authors:  []sbom.Party{{Name: "Ann", Email: "ann@acme.example", Phone: "1", Person: true}, {Name: "Bob", Person: true}},
		Identifiers: []sbom.Identifier{
			{Type: "omniborId", Value: "gitoid:blob:sha1:261e"}, {Type: "swhid", Value: "swh:1:cnt:94a9"}, {Type: "swhid", Value: "swh:1:cnt:94aa"},
		},
		SWID:     "tag-1",
		Hashes:   []sbom.Hash{{Algorithm: "SHA-1", Value: "da39a3ee5e6b4b0d3255bfef95601890afd80709"}},
		Homepage: "https://acme.example", Download: "https://acme.example/engine.jar",
		References: []sbom.Reference{
			{Type: "website", URL: "https://second.example"},
			{Type: "distribution", URL: "https://acme.example/b", Comment: "mirror"},
			{Type: "vcs", URL: "https://git.acme.example", Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "d41d8cd98f00b204e9800998ecf8427e"}}},
		},
		Properties: []sbom.Property{{Name: "b", Value: "1"}, {Name: "a", Value: "2"}, {Name: "b", Value: "3"}},
		Parent:     -1,
	}}
	if diff := cmp.Diff(want, got.Components); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestWhatTheNeutralFormHasNoWordForIsKeptWithItsPath(t *testing.T) {
	got := neutral(t, `"components": [{
		"type": "library", "mime-type": "text/plain", "name": "a", "modified": true, "tags": ["x"],
		"supplier": {"bom-ref": "s", "name": "Acme", "address": {"country": "DE"}, "contact": [{"name": "Desk", "email": "d@acme.example"}, {"phone": "2"}]},
		"authors": [{"name": "Ann"}, {"name": "Bob", "bom-ref": "bob"}],
		"swid": {"tagId": "tag-1", "name": "another name", "tagVersion": 2},
		"externalReferences": [{"type": "website", "url": "https://a.example"}, {"type": "vcs", "url": "https://b.example", "properties": [{"name": "p"}]}],
		"pedigree": {"notes": "n/a"}, "signature": {"algorithm": "ES256", "value": "abc"},
		"releaseNotes": {"type": "major"}, "data": [{"type": "other"}], "cryptoProperties": {"assetType": "algorithm"},
		"evidence": {
			"identity": [{"field": "purl"}], "callstack": {"frames": [{"module": "m"}]}, "copyright": [{"text": "©"}],
			"occurrences": [{"location": "a.js", "line": 3, "offset": 40, "symbol": "f", "additionalContext": "call"}, {"bom-ref": "o", "location": "b.js"}],
			"licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Own"}}, {"expression": "MIT OR 0BSD"}]}}]`)
	want := []sbom.Component{{
		Kind: sbom.Library, Name: "a", Parent: -1,
		Supplier: sbom.Party{Name: "Acme", Email: "d@acme.example"},
		Authors:  []sbom.Party{{Name: "Ann", Person: true}, {Name: "Bob", Person: true}},
		SWID:     "tag-1", Homepage: "https://a.example", References: []sbom.Reference{{Type: "vcs", URL: "https://b.example"}},
		Found: []sbom.Occurrence{{Location: "a.js", Line: 3, Offset: 40, Symbol: "f", Context: "call"}, {Location: "b.js"}},
		Seen:  []string{"MIT", "Own", "MIT OR 0BSD"},
		Extra: []sbom.Extra{
			own("authors/1/bom-ref", `"bob"`),
			own("swid/name", `"another name"`),
			own("swid/tagVersion", `2`),
			own("evidence/occurrences/1/bom-ref", `"o"`),
			own("evidence/identity", `[{"field":"purl"}]`),
			own("evidence/callstack", `{"frames":[{"module":"m"}]}`),
			own("evidence/copyright", `[{"text":"©"}]`),
			own("supplier/bom-ref", `"s"`),
			own("supplier/address", `{"country":"DE"}`),
			own("supplier/contact", `[{"name":"Desk","email":"d@acme.example"},{"phone":"2"}]`),
			own("externalReferences/0/properties", `[{"name":"p"}]`),
			own("mime-type", `"text/plain"`),
			own("modified", `true`),
			own("tags", `["x"]`),
			own("pedigree", `{"notes":"n/a"}`),
			own("signature", `{"algorithm":"ES256","value":"abc"}`),
			own("releaseNotes", `{"type":"major"}`),
			own("data", `[{"type":"other"}]`),
			own("cryptoProperties", `{"assetType":"algorithm"}`),
		},
	}}
	if diff := cmp.Diff(want, got.Components); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestNestedComponentsAndServicesFollowWhatContainsThem(t *testing.T) {
	got := neutral(t, `
		"metadata": {"component": {"type": "application", "name": "app", "components": [{"type": "framework", "name": "core"}]}},
		"components": [
			{"type": "container", "name": "image", "components": [
				{"type": "operating-system", "name": "os", "components": [{"type": "library", "name": "libc"}]},
				{"type": "file", "name": "readme"}]},
			{"type": "device", "name": "board"}],
		"services": [{"name": "api", "services": [{"name": "auth"}]}]`)
	var lines []string
	for i, c := range got.Components {
		parent := "nothing"
		if c.Parent >= 0 {
			parent = got.Components[c.Parent].Name
		}
		if c.Parent >= i {
			t.Errorf("%s stands before what contains it", c.Name)
		}
		lines = append(lines, string(c.Kind)+" "+c.Name+" in "+parent)
	}
	want := []string{
		"application app in nothing", "framework core in app",
		"container image in nothing", "operating-system os in image", "library libc in os", "file readme in image",
		"device board in nothing",
		"service api in nothing", "service auth in api",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]int{0}, got.Roots); diff != "" {
		t.Errorf("roots: %s", diff)
	}
}

func TestScopesOfComponents(t *testing.T) {
	for scope, want := range map[string]component.Scope{
		`"required"`: component.Prod, `"optional"`: component.Optional, `"excluded"`: component.Dev,
	} {
		d := neutral(t, `"components": [{"type": "library", "name": "a", "scope": `+scope+`}]`)
		if got := d.Components[0].Scope; got != want {
			t.Errorf("%s: %v", scope, got)
		}
	}
	if got := neutral(t, `"components": [{"type": "library", "name": "a"}]`).Components[0].Scope; got != component.Prod {
		t.Errorf("without a scope: %v", got)
	}
}

func TestLicencesBecomeOneDeclaredAndOneConcludedExpression(t *testing.T) {
	for _, tt := range []struct{ licences, declared, concluded, kept string }{
		{`[]`, "", "", `[]`},
		{`[{"license": {"id": "MIT"}}]`, "MIT", "", ""},
		{`[{"license": {"name": "Acme EULA"}}]`, "Acme EULA", "", ""},
		{`[{"expression": "MIT OR Apache-2.0"}]`, "MIT OR Apache-2.0", "", ""},
		{`[{"license": {"id": "MIT", "acknowledgement": "concluded"}}]`, "", "MIT", ""},
		{`[{"license": {"id": "MIT", "acknowledgement": "declared"}}]`, "MIT", "", `[{"license":{"id":"MIT","acknowledgement":"declared"}}]`},
		{`[{"expression": "MIT OR 0BSD", "acknowledgement": "concluded"}]`, "", "MIT OR 0BSD", ""},
		{`[{"license": {"id": "MIT", "acknowledgement": "declared"}}, {"license": {"id": "0BSD", "acknowledgement": "concluded"}}]`, "MIT", "0BSD", ""},
		{`[{"license": {"id": "MIT"}}, {"license": {"id": "0BSD"}}]`, "MIT AND 0BSD", "", `[{"license":{"id":"MIT"}},{"license":{"id":"0BSD"}}]`},
		{`[{"license": {"id": "MIT"}}, {"expression": "GPL-2.0-only OR ISC"}]`, "MIT AND (GPL-2.0-only OR ISC)", "",
			`[{"license":{"id":"MIT"}},{"expression":"GPL-2.0-only OR ISC"}]`},
		{`[{"license": {"id": "MIT", "text": {"content": "MIT License"}}}]`, "MIT", "", `[{"license":{"id":"MIT","text":{"content":"MIT License"}}}]`},
		{`[{"license": {"name": "MIT"}}]`, "MIT", "", `[{"license":{"name":"MIT"}}]`},
	} {
		d := neutral(t, `"components": [{"type": "library", "name": "a", "licenses": `+tt.licences+`}]`)
		c := d.Components[0]
		kept := ""
		for _, x := range c.Extra {
			kept += x.Value
		}
		if c.Declared != tt.declared || c.Concluded != tt.concluded || kept != tt.kept {
			t.Errorf("%s:\ndeclared %q, concluded %q, kept %s", tt.licences, c.Declared, c.Concluded, kept)
		}
		back, losses := composed(t, d, sbom.Format{})
		if got, want := ofJSON(back.root.Get("components"), nil).json(), `"licenses":`+strings.NewReplacer(": ", ":", ", ", ",").Replace(tt.licences); !strings.Contains(got, want) {
			t.Errorf("%s came back as %s, %v", want, got, losses)
		}
	}
}

func TestAKeptListOfLicencesGivesWayWhenTheLicenceIsChanged(t *testing.T) {
	d := neutral(t, `"components": [{"type": "library", "name": "a", "licenses": [{"license": {"id": "MIT", "text": {"content": "MIT License"}}}]}]`)
	d.Components[0].Declared = "Apache-2.0"
	got, _ := composed(t, d, sbom.Format{})
	if text := ofJSON(got.root.Get("components"), nil).json(); !strings.Contains(text, `"licenses":[{"license":{"id":"Apache-2.0"}}]`) {
		t.Errorf("the licence that was read stands for the one that was set: %s", text)
	}
}
