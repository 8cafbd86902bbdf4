package spdx

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestA23DocumentBecomesAValid22DocumentAndTellsWhatIsLost(t *testing.T) {
	d := read(t, rich)
	for _, e := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
		back, text, losses := write(t, d, sbom.Format{Version: "2.2", Encoding: e})
		if back.Format().Version != "2.2" {
			t.Errorf("version %s", back.Format().Version)
		}
		for _, p := range back.Problems() {
			// The file's only checksum is none of 2.2, but better than none.
			if p.Path != "/files/2/checksums/0/algorithm" {
				t.Errorf("%s: %+v", e, p)
			}
		}
		told := make(map[string]string)
		for _, l := range losses {
			told[l.Path] = l.Kept
		}
		for path, kept := range map[string]string{
			"/packages/0/primaryPackagePurpose": "annotation", "/packages/0/builtDate": "annotation", "/packages/0/checksums": "annotation",
			"/files/2/checksums": "checksums", "/relationships/2/relationshipType": "",
		} {
			if k, ok := told[path]; !ok || k != kept {
				t.Errorf("%s: %s is told as %q, %v", e, path, k, ok)
			}
		}
		if !strings.Contains(text, "PACKAGE_MANAGER") && e != sbom.TagValue {
			t.Errorf("%s: the category is spelt as in 2.3", e)
		}
	}
	// What annotations keep is there again in the neutral form.
	back, _, _ := write(t, d, sbom.Format{Version: "2.2"})
	c := back.Document().Components[0]
	if c.Kind != sbom.Library || c.Built != "2026-01-02T03:04:05Z" || len(c.Hashes) != 1 || c.Hashes[0].Algorithm != "BLAKE2b-256" {
		t.Errorf("%+v", c)
	}
}

func TestTheSuiteChangesItsVersionWithoutProblems(t *testing.T) {
	texts, _ := suite(t)
	for name, src := range texts {
		d := read(t, src)
		for _, version := range [...]string{"2.2", "2.3"} {
			for _, e := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
				back, text, _ := write(t, d, sbom.Format{Version: version, Encoding: e})
				for _, p := range back.Problems() {
					t.Errorf("%s in %s: %+v\n%s", name, version, p, text)
				}
				if a, b := d.Counts(), back.Counts(); a != b {
					t.Errorf("%s in %s: %v, then %v", name, version, a, b)
				}
			}
		}
	}
}

func TestOtherTargetsAreRefused(t *testing.T) {
	d := read(t, small)
	for _, to := range []sbom.Format{
		{Family: sbom.CycloneDX, Version: "1.6"}, {Version: "2.0"}, {Version: "3.0.1"}, {Encoding: sbom.XML},
	} {
		if _, err := d.Write(&strings.Builder{}, to); err == nil {
			t.Errorf("%+v is written", to)
		}
		if _, err := Write(&strings.Builder{}, d.Document(), to); err == nil {
			t.Errorf("%+v is written from the neutral form", to)
		}
	}
}

func TestAnOldDocumentKeepsItsVersionOrBecomes23(t *testing.T) {
	d := read(t, strings.Replace(small, "SPDX-2.3", "SPDX-2.1", 1))
	for _, e := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
		if back, _, _ := write(t, d, sbom.Format{Encoding: e}); back.Format().Version != "2.1" {
			t.Errorf("%s: it became %s", e, back.Format().Version)
		}
		if back, _, _ := write(t, d, sbom.Format{Version: "2.3", Encoding: e}); back.Format().Version != "2.3" {
			t.Errorf("%s: it became %s", e, back.Format().Version)
		}
		var b strings.Builder
		if _, err := Write(&b, d.Document(), sbom.Format{Encoding: e}); err != nil {
			t.Fatal(err)
		}
		if v := read(t, b.String()).Format().Version; v != "2.3" {
			t.Errorf("%s: written anew, it is %s", e, v)
		}
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disc full") }

func TestAnErrorOfTheOutputIsReturned(t *testing.T) {
	d := read(t, small)
	for _, e := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
		if _, err := d.Write(broken{}, sbom.Format{Encoding: e}); err == nil {
			t.Errorf("%s: no error", e)
		}
		if _, err := Write(broken{}, d.Document(), sbom.Format{Encoding: e}); err == nil {
			t.Errorf("%s: no error from the neutral form", e)
		}
	}
}

func TestWritingTwiceGivesTheSameBytes(t *testing.T) {
	d := read(t, rich)
	for _, e := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
		_, a, _ := write(t, d, sbom.Format{Encoding: e})
		_, b, _ := write(t, read(t, rich), sbom.Format{Encoding: e})
		var c, f strings.Builder
		Write(&c, full(), sbom.Format{Encoding: e})
		Write(&f, full(), sbom.Format{Encoding: e})
		if a != b || c.String() != f.String() {
			t.Errorf("%s differs", e)
		}
	}
}

func TestRelationsAreTurnedRoundAndImpliedOnesMarked(t *testing.T) {
	d := read(t, strings.Replace(rich, `"relationships":[`, `"relationships":[
{"spdxElementId":"SPDXRef-q","relatedSpdxElement":"SPDXRef-p","relationshipType":"DEPENDENCY_OF"},
{"spdxElementId":"SPDXRef-q","relatedSpdxElement":"SPDXRef-p","relationshipType":"DEV_DEPENDENCY_OF"},
{"spdxElementId":"SPDXRef-q","relatedSpdxElement":"SPDXRef-p","relationshipType":"BUILD_DEPENDENCY_OF"},
{"spdxElementId":"SPDXRef-f","relatedSpdxElement":"SPDXRef-p","relationshipType":"CONTAINED_BY"},
{"spdxElementId":"SPDXRef-p","relatedSpdxElement":"NOASSERTION","relationshipType":"DEPENDS_ON"},
{"spdxElementId":"DocumentRef-d:SPDXRef-x","relatedSpdxElement":"DocumentRef-d:SPDXRef-y","relationshipType":"COPY_OF"},`, 1))
	doc := d.Document()
	var got []sbom.Relation
	for _, r := range doc.Relations {
		if r.At.IsZero() {
			t.Errorf("no place: %+v", r)
		}
		r.At.Off, r.At.End, r.At.Line, r.At.Col = 0, 0, 0, 0
		got = append(got, r)
	}
	want := []sbom.Relation{
		{From: 0, To: 1, Kind: sbom.DependsOn, Target: "DEPENDENCY_OF"},
		{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Dev},
		{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Dev, Target: "BUILD_DEPENDENCY_OF"},
		{From: 0, To: 2, Kind: sbom.Contains, Target: "CONTAINED_BY"},
		{From: 0, To: sbom.Unknown, Kind: sbom.DependsOn},
		{From: sbom.Itself, To: 0, Kind: sbom.Describes},
		{From: 0, To: sbom.Nothing, Kind: sbom.DependsOn, Comment: "two\nlines"},
		{From: sbom.Elsewhere, To: 0, Kind: "SPECIFICATION_FOR", Target: "DocumentRef-d:SPDXRef-x"},
		{From: 0, To: 1, Kind: sbom.Contains, Comment: "ossay:SPDX:hasFiles"},
		// documentDescribes and the first of hasFiles are stated by relationships.
		{From: 0, To: 3, Kind: sbom.Contains, Target: ByHasFiles},
		{From: 1, To: 3, Kind: sbom.Contains, Target: ByHasFiles},
		{From: 1, To: 4, Kind: sbom.Contains, Target: ByHasFiles},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]int{0}, doc.Roots); diff != "" {
		t.Error(diff)
	}
	var b strings.Builder
	if _, err := Write(&b, doc, sbom.Format{}); err != nil {
		t.Fatal(err)
	}
	if diff := neutral(doc, read(t, b.String()).Document()); diff != "" {
		t.Error(diff)
	}
}

func TestFieldsGoWhereTheNeutralFormHasThem(t *testing.T) {
	c := read(t, strings.Replace(rich, `"externalRefs":[]`, `"supplier":"NOASSERTION","externalRefs":[
{"referenceCategory":"PACKAGE_MANAGER","referenceType":"http://spdx.org/rdf/references/purl","referenceLocator":"pkg:npm/q@1"},
{"referenceCategory":"PACKAGE-MANAGER","referenceType":"npm","referenceLocator":"q@1"},
{"referenceCategory":"SECURITY","referenceType":"cpe22Type","referenceLocator":"cpe:/a:q"},
{"referenceCategory":"SECURITY","referenceType":"swid","referenceLocator":"swid:1"},
{"referenceCategory":"SECURITY","referenceType":"advisory","referenceLocator":"https://example.org/a"},
{"referenceCategory":"SECURITY","referenceType":"fix","referenceLocator":"https://example.org/f"},
{"referenceCategory":"PERSISTENT-ID","referenceType":"swh","referenceLocator":"swh:1"},
{"referenceCategory":"OTHER","referenceType":"website","referenceLocator":"https://example.org/w"}]`, 1)).Document().Components[1]
	if c.PURL != "pkg:npm/q@1" || c.SWID != "swid:1" || c.Supplier.None != "NOASSERTION" || c.Supplier.Known() || c.Download != "" {
		t.Errorf("%+v", c)
	}
	if diff := cmp.Diff([]sbom.Identifier{{Type: "PACKAGE-MANAGER/npm", Value: "q@1"}, {Type: "swhid", Value: "swh:1"}}, c.Identifiers); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]sbom.Reference{
		{Type: "advisories", URL: "https://example.org/a"}, {Type: "SECURITY/fix", URL: "https://example.org/f"}, {Type: "website", URL: "https://example.org/w"},
	}, c.References); diff != "" {
		t.Error(diff)
	}
	p := read(t, rich).Document().Components[0]
	if p.Kind != sbom.Library || p.Supplier.Name != "O" || p.Declared != "NONE" || p.Hashes[0].Algorithm != "BLAKE2b-256" || p.LicenceNote != " spaces " {
		t.Errorf("%+v", p)
	}
}

func TestPartiesAndToolsAreTakenApart(t *testing.T) {
	for text, want := range map[string]sbom.Party{
		"Person: Jo (jo@example.org)": {Name: "Jo", Email: "jo@example.org", Person: true},
		"Organization: ACME ()":       {Name: "ACME"},
		"Organization: ACME (Berlin)": {Name: "ACME (Berlin)"},
		"NOASSERTION":                 {None: "NOASSERTION"},
		"ACME":                        {Name: "ACME"},
	} {
		if diff := cmp.Diff(want, partyOf(text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
	for text, want := range map[string]sbom.Tool{
		"syft-1.2.3": {Name: "syft", Version: "1.2.3"}, "a-tool": {Name: "a-tool"}, "t-v2-beta": {Name: "t", Version: "v2-beta"},
		"github.com/a/b": {Name: "github.com/a/b"}, "-1": {Name: "-1"}, "": {},
	} {
		if diff := cmp.Diff(want, toolOf(text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}
