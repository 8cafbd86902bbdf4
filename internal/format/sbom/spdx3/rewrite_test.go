package spdx3

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestADocumentIsWrittenAsItWasRead(t *testing.T) {
	for name, text := range fixtures(t) {
		var b bytes.Buffer
		losses, err := read(t, text).Write(&b, target)
		if err != nil || len(losses) > 0 {
			t.Fatal(name, losses, err)
		}
		if b.String() != text {
			t.Errorf("%s: %s", name, cmp.Diff(text, b.String()))
		}
	}
}

func TestADocumentOfThreeZeroZeroBecomesOneOfThreeZeroOne(t *testing.T) {
	old := strings.ReplaceAll(small, "3.0.1", "3.0.0")
	old = strings.Replace(old, `"name":"p"`, `"name":"3.0.0","comment":"specVersion 3.0.0"`, 1)
	var b bytes.Buffer
	if _, err := read(t, old).Write(&b, target); err != nil {
		t.Fatal(err)
	}
	want := strings.Replace(small, `"name":"p"`, `"name":"3.0.0","comment":"specVersion 3.0.0"`, 1)
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
	if v := read(t, old).Document().Format.Version; v != "3.0.0" {
		t.Errorf("read as version %q", v)
	}
}

func TestOtherFormatsAreNotWrittenHere(t *testing.T) {
	for _, to := range []sbom.Format{
		{Family: sbom.CycloneDX}, {Family: sbom.SPDX3, Version: "3.0.0"}, {Family: sbom.SPDX3, Encoding: sbom.YAML}, {},
	} {
		if _, err := read(t, small).Write(&bytes.Buffer{}, to); err == nil {
			t.Errorf("document written as %+v", to)
		}
		if _, err := Write(&bytes.Buffer{}, &sbom.Document{}, to); err == nil {
			t.Errorf("neutral document written as %+v", to)
		}
	}
}

// leaves lists every path and value below v. Indexes of arrays are left out, so
// that their order does not count.
func leaves(v any, path string, out map[string]int) {
	switch v := v.(type) {
	case map[string]any:
		for k, w := range v {
			leaves(w, path+"/"+k, out)
		}
	case []any:
		for _, w := range v {
			leaves(w, path+"/*", out)
		}
	default:
		out[fmt.Sprintf("%s = %v", path, v)]++
	}
}

// elements returns the elements of a document by id.
func elements(t *testing.T, text string) map[string]map[string]any {
	var doc struct {
		Graph []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	m := make(map[string]map[string]any)
	for _, e := range doc.Graph {
		id, _ := e["spdxId"].(string)
		if id == "" {
			id, _ = e["@id"].(string)
		}
		m[id] = e
	}
	return m
}

func TestKeptElementsKeepEveryValueThroughTheNeutralModel(t *testing.T) {
	for name, text := range fixtures(t) {
		out, _ := written(t, read(t, text).Document())
		before, after := elements(t, text), elements(t, out)
		for id, e := range before {
			got, ok := after[id]
			if !ok {
				switch class := e["type"]; class { // these are made anew
				case "Organization", "Person", "Tool", "simplelicensing_LicenseExpression", "Relationship", "LifecycleScopedRelationship", "software_Sbom":
				default:
					t.Errorf("%s: %v %s is gone", name, class, id)
				}
				continue
			}
			want, have := make(map[string]int), make(map[string]int)
			leaves(e, "", want)
			leaves(got, "", have)
			for leaf, n := range want {
				if strings.HasPrefix(leaf, "/externalIdentifier") && strings.Contains(text, `"identifier": "pkg:`) && have["/software_packageUrl = pkg:generic/shop@4.2.0"] > 0 {
					continue // a package URL goes to the property that packages have for it
				}
				if path, _, _ := strings.Cut(leaf, " "); slices.Contains([]string{"/suppliedBy", "/originatedBy/*", "/createdBy/*", "/createdUsing/*", "/rootElement/*", "/dataLicense"}, path) {
					continue // may lead to an element that was made anew
				}
				if strings.Contains(leaf, "hashValue") {
					leaf = strings.ToLower(leaf)
					have[leaf] = n
				}
				if have[leaf] < n {
					t.Errorf("%s: %s lost %s", name, id, leaf)
				}
			}
		}
	}
}

func TestElementsBecomeComponentsAndRelations(t *testing.T) {
	d := read(t, fixtures(t)["software.json"]).Document()
	c := d.Components[0]
	if c.Kind != sbom.Application || c.PURL != "pkg:generic/shop@4.2.0" || c.SWID == "" || len(c.CPEs) != 2 || c.Declared != "MIT OR Apache-2.0" ||
		c.Concluded != "MIT" || c.Supplier.Name != "Acme Works" || c.Maker.Name != "Lee Park" || !c.Maker.Person || c.Supplier.Email != "sbom@acme.example" ||
		c.At.Line == 0 || len(c.Hashes) != 1 || c.Hashes[0].Algorithm != "SHA-256" || len(c.Identifiers) != 1 || len(c.References) != 1 {
		t.Errorf("%+v", c)
	}
	if d.Name != "shop" || d.DataLicence != "CC0-1.0" || d.Created != "2026-02-03T10:20:30Z" || len(d.Tools) != 1 || len(d.Authors) != 1 ||
		!slices.Equal(d.Roots, []int{0}) || !slices.Equal(d.Lifecycles, []string{"build", "post-build"}) {
		t.Errorf("%+v", d)
	}
	if z := d.Components[2]; z.Declared != "Zlib" || z.Hashes[0].Value != strings.Repeat("ab", 20) {
		t.Errorf("%+v", z)
	}
	if h := d.Components[3]; h.Kind != sbom.Other || h.Declared != "NONE" || h.Concluded != "NOASSERTION" {
		t.Errorf("%+v", h)
	}
	if file, snippet := d.Components[4], d.Components[5]; file.Kind != sbom.FileKind || file.Parent != 0 || snippet.Kind != sbom.Snippet || snippet.Parent != 4 {
		t.Errorf("%+v %+v", file, snippet)
	}
	got := make([]string, len(d.Relations))
	for i, r := range d.Relations {
		got[i] = fmt.Sprintf("%d %s %d %s %s", r.From, r.Kind, r.To, r.Scope, r.Comment)
	}
	want := []string{
		"0 DEPENDS_ON 1 prod ", "0 DEPENDS_ON 2 prod ", "0 DEPENDS_ON 3 test ", "2 DEPENDS_ON -2 prod ", "1 DEPENDS_ON -3 prod ",
		"1 VARIANT_OF 2 prod by name only",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	aggregates := []sbom.Aggregate{{State: "complete", Assemblies: []int{0}, Dependencies: []int{2}}, {State: "incomplete", Dependencies: []int{0}}}
	if diff := cmp.Diff(aggregates, d.Aggregates); diff != "" {
		t.Error(diff)
	}
}

func TestSetsOfLicencesBecomeExpressions(t *testing.T) {
	d := read(t, fixtures(t)["licensing.json"]).Document()
	for i, want := range [][2]string{
		{"(GPL-2.0-only WITH Classpath-exception-2.0 OR LicenseRef-Acme) AND GPL-2.0+ AND MIT", "LicenseRef-Shop AND MIT"},
		{"LicenseRef-Acme", ""},
		{"GPL-2.0-only WITH Classpath-exception-2.0", ""},
	} {
		if c := d.Components[i]; c.Declared != want[0] || c.Concluded != want[1] {
			t.Errorf("%s: %q, %q", c.Name, c.Declared, c.Concluded)
		}
	}
}

func TestSecurityElementsAreKeptWhole(t *testing.T) {
	text := fixtures(t)["security.json"]
	d := read(t, text).Document()
	kept := 0
	for _, x := range d.Extra {
		if x.Family == sbom.SPDX3 && x.Path == "@graph" && strings.Contains(x.Value, `"type":"security_`) {
			kept++
		}
	}
	if want := strings.Count(text, `"type": "security_`); kept != want {
		t.Errorf("%d of %d", kept, want)
	}
}

func TestLooseFormsOfThreeZeroZeroAreRead(t *testing.T) {
	text := graph(
		`{"@type":"CreationInfo","@id":"_:c","specVersion":"3.0.0","created":"2026-01-01T00:00:00Z","createdBy":"urn:lee"}`,
		`{"@type":"Person","@id":"urn:lee","creationInfo":"_:c","name":"Lee"}`,
		`{"@type":"SpdxDocument","@id":"urn:d","creationInfo":"_:c","rootElement":"urn:a"}`,
		`{"@type":"software_Package","@id":"urn:a","creationInfo":"_:c","name":"a","suppliedBy":{"@id":"urn:lee"},"verifiedUsing":{"type":"Hash","algorithm":"md5","hashValue":"AA"}}`,
		`{"@type":"software_Package","@id":"urn:b","creationInfo":"_:c","name":"b"}`,
		`{"@type":"Relationship","@id":"urn:r","creationInfo":"_:c","from":"urn:a","relationshipType":"depends_on","to":"urn:b"}`)
	d := read(t, text).Document()
	if len(d.Components) != 2 || len(d.Relations) != 1 || d.Relations[0].Kind != sbom.DependsOn || d.Relations[0].To != 1 ||
		d.Components[0].Supplier.Name != "Lee" || len(d.Components[0].Hashes) != 1 || len(d.Authors) != 1 || !slices.Equal(d.Roots, []int{0}) {
		t.Errorf("%+v", d)
	}
	written(t, d)
}

func TestWordsOfRelationsComeBack(t *testing.T) {
	m := model()
	for entry := range m.vocabularies["RelationshipType"] {
		w := relationOf(relationWords(), entry)
		back, ok := relationTo(relationWords(), m, w.neutral)
		if !ok || back.spdx != entry || back.turned != w.turned {
			t.Errorf("%s became %s and then %s", entry, w.neutral, back.spdx)
		}
	}
	for _, kind := range []sbom.RelationKind{"BUILD_TOOL_OF", sbom.Provides, "", "_", "FILE_MODIFIED"} {
		if w, ok := relationTo(relationWords(), m, kind); ok {
			t.Errorf("%s became %s", kind, w.spdx)
		}
	}
}

func TestWordsStandForOneAnother(t *testing.T) {
	m := model()
	for name, words := range map[string][]pair{
		"SoftwarePurpose": purposes(), "HashAlgorithm": algorithms(), "ExternalRefType": references(), "SbomType": lifecycles(),
	} {
		vocabulary := m.vocabularies[name]
		if vocabulary == nil {
			vocabulary = m.vocabularies["software_"+name]
		}
		for _, p := range words {
			if !vocabulary[p.spdx] {
				t.Errorf("%s has no %s", name, p.spdx)
			}
			if toSPDX(words, p.neutral) != p.spdx || toNeutral(words, p.spdx) != p.neutral {
				t.Errorf("%s: %+v does not come back", name, p)
			}
		}
	}
}

func TestIDsAreMadeBelowTheNamespaceAndComeBack(t *testing.T) {
	d := bare()
	d.ID = "https://acme.example/sbom/1"
	d.Components[0].ID, d.Components[1].ID = "pkg:npm/%40a/b@1?x#y", "ä b"
	out, _ := written(t, d)
	for _, id := range []string{`"https://acme.example/sbom/1#c-pkg:npm/%2540a/b@1?x%23y"`, `"https://acme.example/sbom/1#c-%C3%A4%20b"`, `"https://acme.example/sbom/1#document"`} {
		if !strings.Contains(out, id) {
			t.Errorf("no %s in %s", id, out)
		}
	}
	got := read(t, out).Document()
	if got.ID != d.ID || got.Components[0].ID != d.Components[0].ID || got.Components[1].ID != "ä b" {
		t.Errorf("%q %q", got.ID, got.Components[0].ID)
	}
	spdx := &sbom.Document{Format: sbom.Format{Family: sbom.SPDX2}, ID: "https://acme.example/ns", Components: []sbom.Component{{ID: "SPDXRef-a", Parent: -1}}}
	if out, _ := written(t, spdx); !strings.Contains(out, `"https://acme.example/ns#SPDXRef-a"`) {
		t.Error(out)
	}
}

func TestADocumentWithoutAnIDGetsTheSameOneEveryTime(t *testing.T) {
	a, _ := written(t, bare())
	b, _ := written(t, bare())
	if a != b {
		t.Error(cmp.Diff(a, b))
	}
	other := bare()
	other.Components[0].Version = "2"
	if c, _ := written(t, other); contentID(other) == contentID(bare()) || c == a {
		t.Error("another document has the same id")
	}
}

func TestOneElementIsWrittenForEachLicence(t *testing.T) {
	d := &sbom.Document{Format: sbom.Format{Family: sbom.SPDX2}}
	for i := range 100 {
		d.Components = append(d.Components, sbom.Component{ID: fmt.Sprint("SPDXRef-", i), Declared: "MIT", Concluded: []string{"MIT", "Our licence"}[i%2], Supplier: sbom.Party{Name: "Acme"}, Parent: -1})
	}
	out, losses := written(t, d)
	if n := strings.Count(out, `"simplelicensing_licenseExpression":`); n != 2 {
		t.Errorf("%d licence elements", n)
	}
	if n := strings.Count(out, `"type":"Organization"`); n != 1 {
		t.Errorf("%d organisations", n)
	}
	if len(losses) != 0 {
		t.Errorf("%+v", losses[0])
	}
}

func TestForeignStatementsStayAnnotations(t *testing.T) {
	for _, statement := range []string{"ossay:", "ossay:x", "ossay:model:hashes=7", "ossay:model:nothing=1", "ossay:CycloneDX:a={", "Ossay:CycloneDX:a=1", "text"} {
		text := strings.Replace(small, "\n]}", `,{"type":"Annotation","spdxId":"urn:a#n","creationInfo":"_:ci","annotationType":"other","subject":"urn:a#p","statement":`+jsonText(statement)+"}\n]}", 1)
		d := read(t, text).Document()
		if !slices.ContainsFunc(d.Extra, func(x sbom.Extra) bool { return x.Path == "@graph" && strings.Contains(x.Value, "urn:a#n") }) {
			t.Errorf("%q: the annotation is gone", statement)
		}
		written(t, d)
	}
}

func TestLifecycleScopesBecomeScopes(t *testing.T) {
	for word, want := range map[string]component.Scope{
		"runtime": component.Prod, "build": component.Dev, "design": component.Dev, "development": component.Dev, "test": component.Test, "other": component.Prod,
	} {
		text := strings.Replace(small, `"Relationship",`, `"LifecycleScopedRelationship","scope":"`+word+`",`, 1)
		d := read(t, text).Document()
		if len(d.Relations) != 1 || d.Relations[0].Scope != want {
			t.Errorf("%s: %+v", word, d.Relations)
		}
		if out, _ := written(t, d); !strings.Contains(out, `"scope":"`+word+`"`) {
			t.Errorf("%s is lost: %s", word, out)
		}
	}
}

func TestTimesAreWrittenInUTC(t *testing.T) {
	for text, want := range map[string]string{
		"2026-01-31T12:00:00Z": "2026-01-31T12:00:00Z", "2026-01-31T12:00:00+02:00": "2026-01-31T10:00:00Z", "2026-01-31": "2026-01-31T00:00:00Z",
		"2026-01-31T12:00:00.999Z": "2026-01-31T12:00:00Z", "2026-01-31T12:00:00": "2026-01-31T12:00:00Z", "": "", "soon": "", "0000-01-01T00:00:00+01:00": "",
	} {
		if got, _ := utc(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestSemanticVersions(t *testing.T) {
	for text, want := range map[string]bool{
		"3.0.1": true, "0.0.0": true, "1.2.3-rc.1+b.7": true, "1.2.3-a-b": true, "1.2.3+01": true, "1.2": false, "01.2.3": false, "1.2.3-01": false,
		"1.2.3-": false, "1.2.3+": false, "v1.2.3": false, "1.2.3.4": false, "": false, "1.2.3-a..b": false, "1.2.3-ä": false,
	} {
		if isSemver(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}

func TestTheModelIsWhole(t *testing.T) {
	m := model()
	if n := len(m.vocabularies["RelationshipType"]); n != 59 {
		t.Errorf("%d kinds of relationship", n)
	}
	concrete := 0
	for name, c := range m.classes {
		if c.parent == nil && name != "SHACLClass" {
			t.Errorf("%s has no parent", name)
		}
		if c.kind == element || c.kind == plain {
			concrete++
		}
		if len(c.props) > 64 {
			t.Errorf("%s has too many properties to count", name)
		}
		for _, p := range c.props {
			if p.kind == object && p.class == nil || p.kind == entry && p.vocab == nil {
				t.Errorf("%s of %s has no range", p.name, name)
			}
		}
	}
	if concrete < 70 {
		t.Errorf("%d classes", concrete)
	}
	if p := m.classes["ai_AIPackage"].props["creationInfo"]; p == nil || p.least != 1 || p.list {
		t.Errorf("%+v", p)
	}
}
