package cyclonedx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// told writes losses as "path: reason (kept)".
func told(losses []sbom.Loss) []string {
	var all []string
	for _, l := range losses {
		kept := l.Kept
		if kept == "" {
			kept = "dropped"
		}
		all = append(all, l.Path+": "+l.Reason+" ("+kept+")")
	}
	return all
}

func TestFieldsOfOtherFamiliesBecomePropertiesNextToTheOwnExtras(t *testing.T) {
	d := &sbom.Document{
		Extra: []sbom.Extra{
			{Family: sbom.SPDX2, Path: "snippets/0", Value: `{"SPDXID":"SPDXRef-s"}`},
			{Family: sbom.SPDX3, Path: "profileConformance", Value: `["core"]`},
			own("citations", `[{"pointers":["/a"],"timestamp":"2024-01-01T00:00:00Z","attributedTo":"a"}]`),
			own("metadata/distributionConstraints", `{"tlp":"RED"}`),
		},
		Components: []sbom.Component{{ID: "a", Kind: sbom.Library, Name: "a", Parent: -1,
			Properties: []sbom.Property{{Name: "own", Value: "1"}},
			Extra: []sbom.Extra{
				own("pedigree", `{"notes":"n"}`), own("tags", `["x","y"]`),
				{Family: sbom.SPDX2, Path: "filesAnalyzed", Value: "false"}, {Family: sbom.SPDX3, Path: "a/b~c", Value: `{"x":1}`},
			}}},
	}
	got, losses := composed(t, d, sbom.Format{})
	want := []string{
		"/snippets/0: CycloneDX has no field for snippets/0 of SPDX (property)",
		"/profileConformance: CycloneDX has no field for profileConformance of SPDX 3 (property)",
		"/components/0/filesAnalyzed: CycloneDX has no field for filesAnalyzed of SPDX (property)",
		"/components/0/a/b~c: CycloneDX has no field for a/b~c of SPDX 3 (property)",
	}
	if diff := cmp.Diff(want, told(losses)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	const text = `[{"type":"library","bom-ref":"a","name":"a","properties":[{"name":"own","value":"1"},{"name":"ossay:spdx:filesAnalyzed","value":"false"},` +
		`{"name":"ossay:spdx3:a/b~c","value":"{\"x\":1}"}],"pedigree":{"notes":"n"},"tags":["x","y"]}]`
	if diff := cmp.Diff(text, ofJSON(got.root.Get("components"), nil).json()); diff != "" {
		t.Error(diff)
	}
	again := even(got.Document(), d)
	if diff := cmp.Diff(even(d, d).Components, again.Components); diff != "" {
		t.Errorf("the way back: %s", diff)
	}
	if diff := cmp.Diff(d.Extra, again.Extra); diff != "" {
		t.Errorf("the way back: %s", diff)
	}
}

func TestAnExtraOfTheOwnFamilyThatHasNoPlaceIsToldAndNotWritten(t *testing.T) {
	d := &sbom.Document{
		Extra: []sbom.Extra{own("components/0/tags", `["x"]`), own("metadata/authors/9/bom-ref", `"b"`), own("citations", `not JSON`)},
		Components: []sbom.Component{{Kind: sbom.Library, Name: "a", Parent: -1, Extra: []sbom.Extra{
			own("name/first", `"x"`), own("hashes/7/alg", `"MD5"`), own("tags", `[`), own("", `1`), own("no/such/field", `true`),
		}}},
	}
	_, losses := composed(t, d, sbom.Format{})
	want := []string{
		"/components/0/tags: it has no place any more (dropped)",
		"/metadata/authors/9/bom-ref: it has no place any more (dropped)",
		"/citations: it has no place any more (dropped)",
		"/components/0/name/first: it has no place any more (dropped)",
		"/components/0/hashes/7/alg: it has no place any more (dropped)",
		"/components/0/tags: it has no place any more (dropped)",
		"/components/0/: it has no place any more (dropped)",
		"/components/0/no: CycloneDX 1.7 JSON has no field for it (property)",
	}
	if diff := cmp.Diff(want, told(losses)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestExtrasOfAnOlderVersionStandWhereTheTargetHasThem(t *testing.T) {
	d := &sbom.Document{Components: []sbom.Component{{ID: "a", Kind: sbom.Library, Name: "a", Version: "1", Parent: -1, Extra: []sbom.Extra{
		own("pedigree/notes", `"n"`), own("releaseNotes", `{"type":"major"}`), own("tags", `["x"]`), own("patentAssertions", `[]`),
	}}}}
	for version, want := range map[string][]string{
		"1.7": nil,
		"1.6": {"/components/0/patentAssertions: CycloneDX 1.6 JSON has no field for it (property)"},
		"1.5": {"/components/0/tags: CycloneDX 1.5 JSON has no field for it (property)",
			"/components/0/patentAssertions: CycloneDX 1.5 JSON has no field for it (property)"},
		"1.3": {"/components/0/releaseNotes: CycloneDX 1.3 JSON has no field for it (property)",
			"/components/0/tags: CycloneDX 1.3 JSON has no field for it (property)",
			"/components/0/patentAssertions: CycloneDX 1.3 JSON has no field for it (property)"},
		"1.2": {"/components/0/releaseNotes: CycloneDX 1.2 JSON has no field for it (dropped)",
			"/components/0/tags: CycloneDX 1.2 JSON has no field for it (dropped)",
			"/components/0/patentAssertions: CycloneDX 1.2 JSON has no field for it (dropped)"},
	} {
		_, losses := composed(t, d, sbom.Format{Version: version})
		if diff := cmp.Diff(want, told(losses)); diff != "" {
			t.Errorf("to %s: %s", version, diff)
		}
	}
}

func TestWordsWithoutAFieldOfCycloneDXAreToldOneByOne(t *testing.T) {
	d := &sbom.Document{
		ID: "https://spdx.example/doc", Name: "doc", Comment: "c", Roots: []int{0, 1},
		Authors: []sbom.Party{{Name: "Acme"}}, Supplier: sbom.Party{Name: "Ann", Person: true}, Maker: sbom.Party{None: "NOASSERTION"},
		Components: []sbom.Component{
			{ID: "a", Kind: sbom.Archive, Name: "a", Version: "1", Parent: -1, Summary: "s", Comment: "c", SourceInfo: "i", FileName: "f", Released: "2024-01-01T00:00:00Z",
				Built: "2024-01-02T00:00:00Z", ValidUntil: "2025-01-01T00:00:00Z", LicenceNote: "n", Scope: component.Test},
			{ID: "s", Kind: sbom.Service, Name: "s", Version: "1", Parent: 0},
			{ID: "f", Kind: sbom.FileKind, Name: "f", Version: "1", Parent: 1},
		},
		Relations: []sbom.Relation{
			{From: sbom.Itself, To: 0, Kind: sbom.Describes}, {From: 0, To: 2, Kind: sbom.Generates},
			{From: 0, To: 2, Kind: sbom.DependsOn, Scope: component.Optional}, {From: 2, To: sbom.Unknown, Kind: sbom.DependsOn},
		},
	}
	want := []string{
		"/relations: CycloneDX has no services inside components (KEPT)",
		"/relations: CycloneDX has no components inside services (KEPT)",
		"/serialNumber: CycloneDX wants a URN of a UUID (KEPT)",
		"/relations: CycloneDX has no relation GENERATES (KEPT)",
		"/relations/2: CycloneDX has no comment on a dependency, nor its scope (KEPT)",
		"/relations: CycloneDX has no relation DEPENDS_ON (KEPT)",
		"/metadata/authors/0: CycloneDX wants a person here, not an organisation (KEPT)",
		`/components/0/type: CycloneDX has no type "archive" (file, and KEPT)`,
		"/components/0/summary: CycloneDX has no field for it (KEPT)",
		"/components/0/comment: CycloneDX has no field for it (KEPT)",
		"/components/0/source-info: CycloneDX has no field for it (KEPT)",
		"/components/0/file-name: CycloneDX has no field for it (KEPT)",
		"/components/0/released: CycloneDX has no field for it (KEPT)",
		"/components/0/built: CycloneDX has no field for it (KEPT)",
		"/components/0/valid-until: CycloneDX has no field for it (KEPT)",
		"/components/0/licence-note: CycloneDX has no field for it (KEPT)",
		"/metadata/supplier: CycloneDX wants an organisation here, not a person (KEPT)",
		"/metadata/component: CycloneDX describes one component (KEPT)",
		"/metadata: CycloneDX has no name of the document (KEPT)",
		"/metadata: CycloneDX has no comment on the document (KEPT)",
	}
	got, losses := composed(t, d, sbom.Format{})
	if diff := cmp.Diff(strings.Split(strings.ReplaceAll(strings.Join(want, "\n"), "KEPT", "property"), "\n"), told(losses)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	again := got.Document()
	again.Format, again.Revision = d.Format, 0
	if diff := cmp.Diff(relationsSorted(d), relationsSorted(again)); diff != "" {
		t.Errorf("relations: %s", diff)
	}
	if diff := cmp.Diff([]sbom.Party{d.Supplier, d.Maker, d.Authors[0]}, []sbom.Party{again.Supplier, again.Maker, again.Authors[0]}); diff != "" {
		t.Errorf("parties: %s", diff)
	}
	if again.ID != d.ID || again.Name != d.Name || again.Comment != d.Comment || len(again.Roots) != 2 {
		t.Errorf("%q %q %q %v", again.ID, again.Name, again.Comment, again.Roots)
	}
	_, losses = composed(t, d, sbom.Format{Version: "1.2"})
	for _, l := range told(losses) {
		if strings.Contains(l, "property") {
			t.Errorf("1.2 has no properties: %s", l)
		}
	}
}
