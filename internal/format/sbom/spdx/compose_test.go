package spdx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// composed writes components as SPDX and returns the document.
func composed(t *testing.T, version string, list ...sbom.Component) *Doc {
	t.Helper()
	var b strings.Builder
	for i := range list {
		list[i].Parent = -1
	}
	if _, err := Write(&b, &sbom.Document{Components: list}, sbom.Format{Version: version}); err != nil {
		t.Fatal(err)
	}
	d := read(t, b.String())
	for _, p := range d.Problems() {
		t.Errorf("%+v", p)
	}
	return d
}

func TestIdsAreMadeFromThoseOfTheSource(t *testing.T) {
	long := strings.Repeat("x", 300)
	list := []sbom.Component{
		{ID: "SPDXRef-a"}, {ID: "a"}, {ID: "a"}, {ID: "SPDXRef-a"}, {ID: "pkg:npm/@x/y@1"}, {Name: "n", Version: "1"}, {}, {},
		{ID: long}, {ID: long + "y"}, {ID: "SPDXRef-DOCUMENT"}, {ID: "ä"}, {ID: "SPDXRef-a-1"},
	}
	got := elementIDs(list)
	want := []string{
		"SPDXRef-a", "SPDXRef-a-2", "SPDXRef-a-3", "SPDXRef-a-4", "SPDXRef-pkg-npm--x-y-1", "SPDXRef-n-1", "SPDXRef-element",
		"SPDXRef-element-1", got[8], got[9], "SPDXRef-DOCUMENT-1", "SPDXRef---", "SPDXRef-a-1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	seen := make(map[string]bool)
	for _, id := range got {
		if !isElementID(id) || seen[id] || len(id) > 250 {
			t.Errorf("%q", id)
		}
		seen[id] = true
	}
}

func TestTimesAreWrittenInUTC(t *testing.T) {
	for text, want := range map[string]string{
		"2026-01-02T03:04:05Z": "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678Z": "2026-01-02T03:04:05Z",
		"2026-01-02T03:04:05+02:00": "2026-01-02T01:04:05Z", "": epoch, "yesterday": epoch, "2026-01-02": epoch,
		"0000-01-01T00:00:00+01:00": epoch,
	} {
		if got := timeOf(text); got != want {
			t.Errorf("%q becomes %s, want %s", text, got, want)
		}
	}
}

func TestTheNamespaceIsTheIdOrFollowsFromTheContent(t *testing.T) {
	namespace := func(d *sbom.Document) string {
		c := &composer{d: d}
		n := c.namespaceOf()
		if !isAbsoluteURI(n) {
			t.Errorf("%q is no address", n)
		}
		return n
	}
	if n := namespace(&sbom.Document{ID: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"}); n != "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79" {
		t.Errorf("another id: %s", n)
	}
	a, b := &sbom.Document{ID: "not an address"}, &sbom.Document{ID: "another"}
	first := namespace(a)
	if again := namespace(a); first != again || first == namespace(b) {
		t.Error("the namespace does not follow from the id")
	}
	c, d := &sbom.Document{Components: []sbom.Component{{Name: "a"}}}, &sbom.Document{Components: []sbom.Component{{Name: "b"}}}
	if namespace(c) == namespace(d) {
		t.Error("the namespace does not follow from the components")
	}
}

func TestLicencesThatAreNoExpressionsBecomeExtractedLicences(t *testing.T) {
	d := composed(t, "2.3",
		sbom.Component{Name: "a", Declared: "Apache License 2.0", Concluded: "MIT", Seen: []string{"Apache License 2.0", "mit or bsd"}},
		sbom.Component{Name: "b", Declared: "Apache License, 2.0", Concluded: "LicenseRef-own", Seen: []string{"NOASSERTION", ""}},
		sbom.Component{Name: "c", Declared: "DocumentRef-x:LicenseRef-y", Concluded: "MIT WITH AdditionRef-z"},
	)
	var got []string
	for _, l := range indexed(d.root.Get("hasExtractedLicensingInfos")) {
		got = append(got, l.Get("licenseId").Text()+" = "+l.Get("extractedText").Text())
	}
	want := []string{
		"LicenseRef-Apache-License-2.0 = Apache License 2.0",
		"LicenseRef-Apache-License--2.0 = Apache License, 2.0",
		"LicenseRef-own = NOASSERTION",
		"LicenseRef-NOASSERTION = NOASSERTION",
		"LicenseRef-DocumentRef-x-LicenseRef-y = DocumentRef-x:LicenseRef-y",
		"LicenseRef-MIT-WITH-AdditionRef-z = MIT WITH AdditionRef-z",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	doc := d.Document()
	if c := doc.Components[0]; c.Declared != "Apache License 2.0" || c.Concluded != "MIT" || c.Seen[1] != "mit or bsd" {
		t.Errorf("%+v", c)
	}
	if c := doc.Components[1]; c.Declared != "Apache License, 2.0" || c.Concluded != "LicenseRef-own" || len(c.Seen) != 2 {
		t.Errorf("%+v", c)
	}
	for _, e := range doc.Extra {
		t.Errorf("what was made for SPDX is a field of the source: %+v", e)
	}
}

func TestNamesOfLicencesThatLookAlikeStayApart(t *testing.T) {
	d := composed(t, "2.2", sbom.Component{Name: "a", Declared: "a b"}, sbom.Component{Name: "b", Declared: "a,b"}, sbom.Component{Name: "c", Declared: "a;b"})
	for i, want := range []string{"a b", "a,b", "a;b"} {
		if got := d.Document().Components[i].Declared; got != want {
			t.Errorf("%q becomes %q", want, got)
		}
	}
}

func TestFilesOfOtherFormatsAreFilesIfTheyHaveADigest(t *testing.T) {
	md5 := []sbom.Hash{{Algorithm: "MD5", Value: strings.Repeat("0", 32)}}
	d := composed(t, "2.3",
		sbom.Component{Kind: sbom.FileKind, Name: "with a digest", Hashes: md5, Copyright: "c"},
		sbom.Component{Kind: sbom.FileKind, Name: "without"},
		sbom.Component{Kind: sbom.FileKind, Name: "with a version", Version: "1", Hashes: md5},
		sbom.Component{Kind: sbom.FileKind, Hashes: md5},
		sbom.Component{Kind: sbom.Library, Name: "a package", Hashes: md5},
	)
	if n := d.Counts(); n.Files != 1 || n.Packages != 4 {
		t.Errorf("%+v", n)
	}
	for _, c := range d.Document().Components {
		if c.Kind != sbom.FileKind && c.Name != "a package" {
			t.Errorf("%s becomes %s", c.Name, c.Kind)
		}
	}
}

func TestOldDocumentsHaveWhat22Requires(t *testing.T) {
	d := composed(t, "2.2", sbom.Component{Name: "a", Kind: sbom.Library, Released: "2026-01-02T03:04:05Z", Hashes: []sbom.Hash{
		{Algorithm: "SHA3-256", Value: strings.Repeat("0", 64)}, {Algorithm: "SHA-1", Value: strings.Repeat("0", 40)},
	}})
	for _, p := range indexed(d.root.Get("packages")) {
		for field, want := range map[string]string{
			"licenseConcluded": `"NOASSERTION"`, "licenseDeclared": `"NOASSERTION"`, "copyrightText": `"NOASSERTION"`,
			"downloadLocation": `"NOASSERTION"`, "filesAnalyzed": "false",
			"checksums": `[{"algorithm":"SHA1","checksumValue":"` + strings.Repeat("0", 40) + `"}]`,
		} {
			if got := compact(p.Get(field)); got != want {
				t.Errorf("%s is %s, want %s", field, got, want)
			}
		}
	}
	c := d.Document().Components[0]
	if c.Kind != sbom.Library || c.Released != "2026-01-02T03:04:05Z" || len(c.Hashes) != 2 {
		t.Errorf("%+v", c)
	}
}

func TestADocumentOfNothingIsValid(t *testing.T) {
	for _, version := range [...]string{"2.2", "2.3", ""} {
		d := composed(t, version)
		if doc := d.Document(); doc.Name != "" || doc.Created != "" || doc.ID != "" || len(doc.Tools) != 0 || doc.DataLicence != "" {
			t.Errorf("%+v", doc)
		}
	}
}

func TestRelationsTakeTheWordsOfSPDX(t *testing.T) {
	for _, tt := range []struct {
		relation sbom.Relation
		want     string // from, type, to, comment
	}{
		{sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn}, "a DEPENDS_ON b "},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Dev}, "b DEV_DEPENDENCY_OF a "},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Test}, "b TEST_DEPENDENCY_OF a "},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Optional}, "b OPTIONAL_DEPENDENCY_OF a "},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Example}, "a DEPENDS_ON b ossay:scope=example"},
		{sbom.Relation{From: 0, To: sbom.Nothing, Kind: sbom.DependsOn, Scope: component.Dev}, "a DEPENDS_ON NONE ossay:scope=dev"},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.DependsOn, Target: "RUNTIME_DEPENDENCY_OF"}, "b RUNTIME_DEPENDENCY_OF a "},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.Contains, Target: "CONTAINED_BY"}, "b CONTAINED_BY a "},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.Contains, Target: "DEPENDENCY_OF"}, "a CONTAINS b "},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.Provides, Comment: "x"}, "a OTHER b ossay:kind=PROVIDES\nx"},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.Provides, Scope: component.Dev}, "a OTHER b ossay:kind=PROVIDES;scope=dev"},
		{sbom.Relation{From: 0, To: 1, Kind: sbom.Generates, Scope: component.Test}, "a GENERATES b ossay:scope=test"},
		{sbom.Relation{From: 0, To: 1, Kind: "SPECIFICATION_FOR"}, "a SPECIFICATION_FOR b "},
		{sbom.Relation{From: 0, To: sbom.Unknown, Kind: sbom.Ancestor}, "a ANCESTOR_OF NOASSERTION "},
		{sbom.Relation{From: sbom.Itself, To: 1, Kind: sbom.Describes}, "DOCUMENT DESCRIBES b "},
		{sbom.Relation{From: sbom.Unknown, To: 1, Kind: sbom.Contains}, ""},
		{sbom.Relation{From: 0, To: sbom.Elsewhere, Target: "DocumentRef-x:SPDXRef-y", Kind: sbom.Contains}, ""},
		{sbom.Relation{From: 0, To: 7, Kind: sbom.Contains}, ""},
	} {
		d := &sbom.Document{
			Components: []sbom.Component{{ID: "SPDXRef-a", Name: "a", Parent: -1}, {ID: "SPDXRef-b", Name: "b", Parent: -1}},
			Relations:  []sbom.Relation{tt.relation},
		}
		var b strings.Builder
		if _, err := Write(&b, d, sbom.Format{}); err != nil {
			t.Fatal(err)
		}
		doc := read(t, b.String())
		got := ""
		for _, r := range indexed(doc.root.Get("relationships")) {
			got += strings.Join([]string{
				r.Get("spdxElementId").Text(), r.Get("relationshipType").Text(), r.Get("relatedSpdxElement").Text(), r.Get("comment").Text(),
			}, " ")
		}
		if got = strings.ReplaceAll(got, "SPDXRef-", ""); got != tt.want {
			t.Errorf("%+v becomes %q, want %q", tt.relation, got, tt.want)
		}
		if tt.relation.To == 7 {
			continue // names no component, and comes back as nothing
		}
		back := doc.Document().Relations
		if len(back) != 1 {
			t.Errorf("%+v comes back as %+v", tt.relation, back)
			continue
		}
		back[0].At = tt.relation.At
		if tt.relation.Target == "DEPENDENCY_OF" {
			tt.relation.Target = "" // it did not fit
		}
		if diff := cmp.Diff(tt.relation, back[0]); diff != "" {
			t.Error(diff)
		}
	}
}

func TestRelationsToOtherDocumentsNeedTheirReference(t *testing.T) {
	d := &sbom.Document{
		Components: []sbom.Component{{ID: "SPDXRef-a", Name: "a", Parent: -1}},
		Relations:  []sbom.Relation{{From: 0, To: sbom.Elsewhere, Target: "DocumentRef-x:SPDXRef-y", Kind: sbom.Contains}},
		Extra: spdxExtra("externalDocumentRefs", `[{"externalDocumentId":"DocumentRef-x","spdxDocument":"https://example.org/x",`+
			`"checksum":{"algorithm":"SHA1","checksumValue":"`+strings.Repeat("0", 40)+`"}}]`),
	}
	var b strings.Builder
	losses, err := Write(&b, d, sbom.Format{})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range losses {
		if strings.HasPrefix(l.Path, "/relations") {
			t.Errorf("%+v", l)
		}
	}
	doc := read(t, b.String())
	if doc.Counts().Relationships != 1 || len(doc.Problems()) > 0 {
		t.Errorf("%+v, %v", doc.Counts(), doc.Problems())
	}
}

func TestLossesSayWhereAndWhy(t *testing.T) {
	var b strings.Builder
	losses, err := Write(&b, &sbom.Document{
		Revision: 2,
		Components: []sbom.Component{{Name: "a", Group: "g", Parent: -1, Extra: []sbom.Extra{
			{Family: sbom.CycloneDX, Path: "pedigree", Value: "{}"}, {Family: sbom.CycloneDX, Path: "broken", Value: "{"},
		}}},
		Relations: []sbom.Relation{{From: sbom.Nothing, To: 0, Kind: sbom.Contains}},
	}, sbom.Format{})
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string]sbom.Loss)
	for _, l := range losses {
		got[l.Path] = l
	}
	for _, path := range []string{"/revision", "/components/0/group", "/components/0/pedigree", "/components/0/broken", "/relations/0"} {
		if l := got[path]; l.Reason == "" || l.Kept != "annotation" {
			t.Errorf("%s: %+v", path, l)
		}
	}
	c := read(t, b.String()).Document().Components[0]
	if c.Group != "g" || c.Extra[0].Value != "{}" || c.Extra[1].Value != `"{"` {
		t.Errorf("%+v", c)
	}
}
