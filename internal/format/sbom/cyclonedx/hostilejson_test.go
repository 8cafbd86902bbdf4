package cyclonedx

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestNumbersOfAnySize(t *testing.T) {
	for _, tt := range []struct {
		score, message string // what is wrong with it as a number from 0 to 1
		xml            string // how XML writes it, "" if it cannot
	}{
		{"0.5", "", "0.5"},
		{"5e-1", "", "0.5"},
		{"1E0", "", "1"},
		{"0.000", "", "0.000"},
		{"-0", "", "-0"},
		{"1e-20", "", "0.00000000000000000001"},
		{"1e999999999", "1e999999999 is wrong: want a number from 0 to 1", ""},
		{"1e-999999999", "", ""},
		{strings.Repeat("9", 5000), strings.Repeat("9", 60) + "… is wrong: want a number from 0 to 1", ""},
		{"0." + strings.Repeat("3", 5000), "", "0." + strings.Repeat("3", 5000)},
	} {
		d := read(t, document("1.6", `"components": [{"type": "library", "name": "a", "evidence": {"identity": [{"field": "name", "confidence": `+tt.score+`}]}}]`))
		message := ""
		if p := d.Problems(); len(p) > 0 {
			message = p[0].Message
		}
		if message != tt.message {
			t.Errorf("%.40s: %q, want %q", tt.score, message, tt.message)
		}
		x, losses := written(t, d, sbom.Format{Encoding: sbom.XML})
		if got := strings.Contains(x.text, "<confidence>"+tt.xml+"</confidence>"); got != (tt.xml != "") {
			t.Errorf("%.40s in XML: %v, losses %.200v", tt.score, got, losses)
		}
		written(t, x, sbom.Format{Encoding: sbom.JSON})
	}
}

func TestTheRevisionOfADocumentMayBeAnything(t *testing.T) {
	for version, want := range map[string]int{"3": 3, "3.0": 0, "0": 0, "-1": 0, "1e2": 0, `"7"`: 7, "null": 0, "99999999999999999999": 0, "{}": 0, "[1]": 0} {
		text := `{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": ` + version + `}`
		d := read(t, text)
		got := d.Document().Revision
		if got != want {
			t.Errorf("%s: %d, want %d", version, got, want)
		}
		written(t, d, sbom.Format{Encoding: sbom.XML})
		written(t, d, sbom.Format{Version: "1.4", Encoding: sbom.JSON})
		composed(t, d.Document(), sbom.Format{})
	}
}

func TestEachFieldMayBeOfAnyKind(t *testing.T) {
	kinds := []string{"null", "true", "7", `"x"`, "[]", "[null]", "[[[]]]", `[{"a": {}}]`, "{}", `{"a": [1]}`}
	for _, field := range []string{"$schema", "serialNumber", "metadata", "components", "services", "externalReferences", "dependencies", "compositions",
		"vulnerabilities", "annotations", "formulation", "declarations", "definitions", "citations", "properties", "signature"} {
		for _, kind := range kinds {
			d := read(t, fmt.Sprintf(`{"bomFormat": "CycloneDX", "specVersion": "1.7", %q: %s}`, field, kind))
			d.Problems()
			written(t, d, sbom.Format{Encoding: sbom.XML})
			composed(t, d.Document(), sbom.Format{Version: "1.5"})
		}
	}
}

func TestEachFieldOfAComponentMayBeOfAnyKind(t *testing.T) {
	kinds := []string{"null", "true", "7", `"x"`, "[]", "[null, 1]", `[{"name": 7, "license": [], "alg": {}, "url": null}]`, "{}", `{"a": [1], "name": null, "licenses": {}, "contact": 7}`}
	for _, field := range []string{"type", "bom-ref", "name", "version", "supplier", "manufacturer", "authors", "author", "scope", "hashes", "licenses", "cpe", "purl",
		"omniborId", "swhid", "swid", "pedigree", "externalReferences", "components", "evidence", "releaseNotes", "modelCard", "data", "cryptoProperties", "properties", "tags", "signature"} {
		for _, kind := range kinds {
			d := read(t, fmt.Sprintf(`{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "a", %q: %s}]}`, field, kind))
			d.Problems()
			written(t, d, sbom.Format{Version: "1.4", Encoding: sbom.XML})
			composed(t, d.Document(), sbom.Format{})
		}
	}
}

func TestOfSeveralFieldsWithOneNameTheLastCounts(t *testing.T) {
	d := read(t, `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "file", "name": "x"}],
		"components": [{"type": "library", "name": "first", "name": "a", "version": "1", "version": "2"}]}`)
	var got []string
	for _, p := range d.Problems() {
		got = append(got, p.Path+" "+p.Message)
	}
	want := []string{`/components field "components" is given twice`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, d := range []*Doc{d, first(written(t, d, sbom.Format{Version: "1.5", Encoding: sbom.JSON}))} {
		c := d.Document().Components
		if len(c) != 1 || c[0].Name != "a" || c[0].Version != "2" {
			t.Errorf("%+v", c)
		}
	}
}

func first(d *Doc, _ []sbom.Loss) *Doc { return d }

func TestWideObjectsCostNoMoreThanTheirFields(t *testing.T) {
	const n = 100_000
	var fields strings.Builder
	for i := range n {
		fmt.Fprintf(&fields, `"f%d": %d,`, i, i)
	}
	for _, text := range []string{
		`{"bomFormat": "CycloneDX", "specVersion": "1.6", ` + fields.String() + `"version": 1}`,
		`{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{` + fields.String() + `"type": "library", "name": "a"}]}`,
		`{"bomFormat": "CycloneDX", "specVersion": "1.6", "signature": {` + fields.String() + `"algorithm": "ES256"}}`,
	} {
		d := read(t, text)
		if len(d.Problems()) == 0 {
			t.Error("no problem was found")
		}
		written(t, d, sbom.Format{Version: "1.5", Encoding: sbom.JSON})
		composed(t, d.Document(), sbom.Format{})
	}
}

func TestGraphsThatCannotBe(t *testing.T) {
	d := read(t, document("1.6", `
		"components": [{"type": "library", "bom-ref": "a", "name": "a"}, {"type": "library", "bom-ref": "a", "name": "again"}, {"type": "library", "bom-ref": "b", "name": "b"}],
		"dependencies": [{"ref": "a", "dependsOn": ["a", "b"]}, {"ref": "b", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["none"]}]`))
	want := []string{"a DEPENDS_ON a", "a DEPENDS_ON b", "b DEPENDS_ON a", "a DEPENDS_ON elsewhere none"}
	n := d.Document()
	if diff := cmp.Diff(want, relations(n)); diff != "" {
		t.Error(diff)
	}
	got, _ := composed(t, n, sbom.Format{})
	const text = `[{"ref":"a","dependsOn":["a","b","none"]},{"ref":"b","dependsOn":["a"]}]`
	if got := ofJSON(got.root.Get("dependencies"), nil).json(); got != text {
		t.Errorf("%s", got)
	}
}

func TestADocumentFromElsewhereMayPointAnywhere(t *testing.T) {
	d := &sbom.Document{
		Roots: []int{-5, 99, 1, 1},
		Components: []sbom.Component{
			{ID: "a", Name: "a", Parent: 2}, {ID: "b", Name: "b", Parent: 1}, {ID: "c", Name: "c", Parent: 0}, {ID: "d", Name: "d", Parent: 4_000_000_000},
			{ID: "e", Name: "e", Parent: -7},
		},
		Relations: []sbom.Relation{
			{From: 99, To: 0, Kind: sbom.DependsOn}, {From: 0, To: 99, Kind: sbom.DependsOn}, {From: -9, To: -9, Kind: "NO_SUCH_KIND"},
			{From: sbom.Elsewhere, To: sbom.Elsewhere, Kind: sbom.DependsOn, Target: "x"}, {From: 0, To: sbom.Itself, Kind: sbom.DependsOn},
		},
		Aggregates: []sbom.Aggregate{{State: "no such state", Assemblies: []int{-1, 0, 0, 99}}, {State: "complete", Dependencies: []int{99}}},
	}
	for _, to := range formats() {
		got, _ := composed(t, d, to)
		if n := len(got.Document().Components); n != len(d.Components) {
			t.Errorf("%v: %d components, want %d", to, n, len(d.Components))
		}
	}
}

func TestValuesOfTheNeutralFormMayBeAnything(t *testing.T) {
	for _, s := range []string{"", " ", "\x00", "\n", "a\nb", strings.Repeat("x", 5000), "<&>\"'", "\xff", "]]>", "pkg:", "https://[", "é"} {
		d := &sbom.Document{
			ID: s, Name: s, Created: s, DataLicence: s, Comment: s, Lifecycles: []string{s}, Tools: []sbom.Tool{{Name: s, Vendor: s, Version: s}},
			Authors: []sbom.Party{{Name: s, Email: s, URLs: []string{s}}}, Supplier: sbom.Party{Email: s, None: s}, Maker: sbom.Party{URLs: []string{s}}, Roots: []int{0},
			Components: []sbom.Component{{
				ID: s, Kind: sbom.Kind(s), Group: s, Name: s, Version: s, Range: s, PURL: s, CPEs: []string{s, s}, SWID: s,
				Identifiers: []sbom.Identifier{{Type: s, Value: s}, {Type: "swhid", Value: s}}, Supplier: sbom.Party{Name: s, Phone: s}, Publisher: s, Description: s,
				Copyright: s, Homepage: s, Download: s, Released: s, Declared: s, Concluded: s, Seen: []string{s}, Hashes: []sbom.Hash{{Algorithm: s, Value: s}, {Algorithm: "MD5", Value: s}},
				References: []sbom.Reference{{Type: s, URL: s, Comment: s}}, Properties: []sbom.Property{{Name: s, Value: s}}, Found: []sbom.Occurrence{{Location: s, Line: -1, Offset: -1}}, Parent: -1,
				Extra: []sbom.Extra{{Family: sbom.CycloneDX, Path: s, Value: s}, {Family: sbom.SPDX2, Path: s, Value: s}, {Family: sbom.Family(s), Path: s, Value: s}},
			}},
			Relations: []sbom.Relation{{From: 0, To: 0, Kind: sbom.RelationKind(s), Comment: s, Target: s}}, Properties: []sbom.Property{{Name: s, Value: s}},
			Aggregates: []sbom.Aggregate{{State: s}}, Extra: []sbom.Extra{{Family: sbom.CycloneDX, Path: s, Value: s}},
		}
		for _, to := range formats() {
			composed(t, d, to)
		}
	}
}
