package cyclonedx

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func read(t testing.TB, text string) *Doc {
	t.Helper()
	d, err := Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestTheOwnFormatIsWrittenByteForByte(t *testing.T) {
	for name, d := range validDocuments(t) {
		var b strings.Builder
		losses, err := d.Write(&b, d.Format())
		if err != nil || len(losses) > 0 || b.String() != d.text {
			t.Errorf("%s: %v, %v", name, losses, err)
		}
	}
}

const rich = `{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
"metadata":{"manufacturer":{"name":"Acme"},"tools":{"components":[{"type":"application","publisher":"Acme","name":"maker","version":"1"}]}},
"components":[{"type":"cryptographic-asset","bom-ref":"a","name":"key","authors":[{"name":"Ann"},{"name":"Bob"}],
 "evidence":{"identity":[{"field":"purl"},{"field":"name"}]},"tags":["x"],
 "externalReferences":[{"type":"rfc-9116","url":"https://example.org"}],
 "hashes":[{"alg":"SHA-256","content":"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"}]}],
"dependencies":[{"ref":"a","dependsOn":[],"provides":["a"]}],
"signature":{"algorithm":"ES256","value":"abc"}}`

func paths(losses []sbom.Loss) []string {
	var all []string
	for _, l := range losses {
		all = append(all, l.Path+" "+l.Kept)
	}
	slices.Sort(all)
	return all
}

func TestADowngradeTellsEachLossAndAnUpgradeUndoesIt(t *testing.T) {
	d := read(t, rich)
	old, losses := written(t, d, sbom.Format{Version: "1.4", Encoding: sbom.JSON})
	want := []string{
		"/components/0/authors author, and property",
		"/components/0/evidence/identity property",
		"/components/0/externalReferences/0/type other, and property",
		"/components/0/tags property",
		"/components/0/type file, and property",
		"/dependencies/0/provides property",
		"/metadata/manufacturer property",
		"/metadata/tools tools, and property",
	}
	if diff := cmp.Diff(want, paths(losses)); diff != "" {
		t.Error(diff)
	}
	back, losses := written(t, old, sbom.Format{Version: "1.6", Encoding: sbom.JSON})
	got, source := plain(back.root).(map[string]any), plain(d.root).(map[string]any)
	delete(got, "$schema")
	if diff := cmp.Diff(source, got); diff != "" {
		t.Errorf("%s\n%v", diff, losses)
	}
}

func TestVersion12HasNoPropertiesSoWhatItCannotHoldIsDropped(t *testing.T) {
	_, losses := written(t, read(t, rich), sbom.Format{Version: "1.2", Encoding: sbom.XML})
	for _, l := range losses {
		if strings.Contains(l.Kept, "property") {
			t.Errorf("kept in a property that is not there: %+v", l)
		}
	}
	if !slices.Contains(paths(losses), "/signature ") {
		t.Errorf("the signature is lost in silence: %v", paths(losses))
	}
}

func TestAnInvalidDocumentIsWrittenAsAValidOneAndTheRestIsTold(t *testing.T) {
	d := read(t, `{"bomFormat":"CycloneDX","specVersion":"1.5","nonsense":1,"components":[
		{"type":"library","name":"a","hashes":[{"alg":"MD5","content":"zz"}],"licenses":[{"license":{"id":"Nonsense"}}]},
		{"type":"library"},null,{"type":"library","name":"b","purl":7}]}`)
	if len(d.Problems()) < 5 {
		t.Errorf("problems: %v", d.Problems())
	}
	_, losses := written(t, d, sbom.Format{Version: "1.5", Encoding: sbom.XML})
	for _, path := range []string{"/components/0/hashes/0", "/components/1", "/components/2", "/components/3/purl", "/nonsense"} {
		if !slices.ContainsFunc(losses, func(l sbom.Loss) bool { return l.Path == path }) {
			t.Errorf("no loss for %s: %v", path, losses)
		}
	}
}

func TestElementsOfOtherNamespacesAreLostInJSONOnly(t *testing.T) {
	d := read(t, `<bom xmlns="http://cyclonedx.org/schema/bom/1.4" xmlns:x="urn:x"><components>
		<component type="library" x:y="1"><name>a</name><x:more><x:name>z</x:name></x:more></component></components></bom>`)
	if p := d.Problems(); len(p) > 0 {
		t.Fatal(p)
	}
	_, losses := written(t, d, sbom.Format{Encoding: sbom.JSON})
	if diff := cmp.Diff([]string{"/components/0/@x:y ", "/components/0/more "}, paths(losses)); diff != "" {
		t.Error(diff)
	}
}

func TestFieldsOfSPDXComeBackFromCycloneDX(t *testing.T) {
	want := &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX, Version: "1.7", Encoding: sbom.JSON},
		ID:     "https://example.org/doc", Name: "doc", Revision: 1, Comment: "c", DataLicence: "CC0-1.0", Created: "2024-01-01T00:00:00Z",
		Authors: []sbom.Party{{Name: "Ann", Person: true}, {Name: "Acme", Email: "a@example.org"}},
		Roots:   []int{0},
		Extra:   []sbom.Extra{{Family: sbom.SPDX2, Path: "annotations/0", Value: `{"comment":"x"}`}},
		Components: []sbom.Component{
			{
				ID: "SPDXRef-a", Kind: sbom.Source, Name: "a", Version: "1", PURL: "pkg:npm/a@1", CPEs: []string{"cpe:/a:b:c:1", "cpe:/a:b:d:1"},
				Identifiers: []sbom.Identifier{{Type: "PERSISTENT-ID gitoid", Value: "gitoid:blob:sha1:x"}}, Supplier: sbom.Party{None: "NOASSERTION"},
				Maker: sbom.Party{Name: "Bob", Person: true, Email: "b@example.org"}, Summary: "s", Comment: "c", Homepage: "https://example.org",
				Download: "https://example.org/a.tgz", SourceInfo: "i", FileName: "a.tgz", Released: "2024-01-01T00:00:00Z",
				Declared: "MIT OR LicenseRef-x", Concluded: "NOASSERTION", Seen: []string{"MIT", "LicenseRef-y"}, LicenceNote: "n",
				Hashes: []sbom.Hash{{Algorithm: "SHA-1", Value: strings.Repeat("a", 40)}, {Algorithm: "MD4", Value: strings.Repeat("b", 32)}},
				Parent: -1, Extra: []sbom.Extra{{Family: sbom.SPDX2, Path: "filesAnalyzed", Value: "false"}},
			},
			{ID: "SPDXRef-b", Name: "b", Parent: -1, Scope: component.Test, Extra: []sbom.Extra{{Family: sbom.SPDX3, Path: "x", Value: "1"}}},
			{ID: "SPDXRef-c", Kind: sbom.Library, Name: "c", Parent: 1},
		},
		Relations: []sbom.Relation{
			{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Dev, Comment: "why"},
			{From: 1, To: sbom.Nothing, Kind: sbom.DependsOn},
			{From: 2, To: 0, Kind: sbom.Generates, Comment: "so"},
			{From: sbom.Itself, To: sbom.Unknown, Kind: sbom.OtherKind},
			{From: 0, To: sbom.Elsewhere, Kind: sbom.Ancestor, Target: "DocumentRef-x:SPDXRef-y"},
		},
		Aggregates: []sbom.Aggregate{{State: "complete", Assemblies: []int{0}}},
	}
	for _, to := range []sbom.Format{{}, {Version: "1.7", Encoding: sbom.XML}} {
		got, losses := composed(t, want, to)
		again := even(got.Document(), want)
		again.Format = want.Format
		if diff := cmp.Diff(want, again); diff != "" {
			t.Errorf("(-want +got)\n%s\n%v", diff, losses)
		}
		for _, l := range losses {
			if l.Kept == "" {
				t.Errorf("dropped: %+v", l)
			}
		}
	}
}

func TestMissingAndRepeatedIDsBecomeUniqueInTheSameWayEachTime(t *testing.T) {
	d := &sbom.Document{Components: []sbom.Component{
		{ID: "x", Name: "a", Parent: -1}, {ID: "x", Name: "b", Parent: -1}, {Name: "c", Version: "1", Parent: -1}, {Name: "c", Version: "1", Parent: -1},
		{ID: "x-2", Name: "d", Parent: -1}, {PURL: "pkg:npm/e@1", Name: "e", Parent: 9},
	}}
	got, _ := composed(t, d, sbom.Format{})
	var ids []string
	for _, c := range got.Document().Components {
		ids = append(ids, c.ID)
	}
	if diff := cmp.Diff([]string{"x", "x-3", "c@1", "c@1-2", "x-2", "pkg:npm/e@1"}, ids); diff != "" {
		t.Error(diff)
	}
}

func TestPropertiesMadeToBeCostlyToRestoreStayProperties(t *testing.T) {
	const n = 20_000
	one := `{"name":"ossay:cyclonedx:tags/0","value":"1"},`
	deep := `{"name":"ossay:cyclonedx:` + strings.Repeat("a/", 100_000) + `","value":"1"},{"name":"ossay:cyclonedx:pedigree","value":"` +
		strings.Repeat("[", 200) + strings.Repeat("]", 200) + `"}`
	d := read(t, `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"a","properties":[`+
		strings.Repeat(one, n)+deep+`]}],"properties":[`+strings.Repeat(strings.ReplaceAll(one, "tags", "signature"), n)+deep+`]}`)
	if p := d.Problems(); len(p) > 0 {
		t.Fatal(p)
	}
	for _, to := range []sbom.Format{{Version: "1.6", Encoding: sbom.XML}, {Version: "1.4", Encoding: sbom.JSON}} {
		written(t, d, to)
	}
	composed(t, d.Document(), sbom.Format{})
}

func TestUnknownFieldsWithSlashesAndPropertiesOfTheDocumentSurviveTheNeutralForm(t *testing.T) {
	d := read(t, `{"bomFormat":"CycloneDX","specVersion":"1.6","version":3,"properties":[{"name":"a","value":"b"}],
		"components":[{"type":"library","name":"a","bom-ref":"a","signature":{"algorithm":"ES256","value":"x"}}]}`)
	got, losses := composed(t, d.Document(), d.Format())
	if diff := cmp.Diff(plain(d.root), withoutSchema(plain(got.root))); diff != "" {
		t.Errorf("%s\n%v", diff, losses)
	}
}

// withoutSchema takes out what the writer adds.
func withoutSchema(v any) any {
	m := v.(map[string]any)
	delete(m, "$schema")
	if x, ok := m["metadata"].(map[string]any); ok && len(x) == 0 {
		delete(m, "metadata")
	}
	return m
}
