package spdx

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// full is a document as CycloneDX has them, with a value in every field.
func full() *sbom.Document {
	hashes := []sbom.Hash{{Algorithm: "SHA-256", Value: strings.Repeat("0a", 32)}, {Algorithm: "Streebog-256", Value: "00"}}
	party := sbom.Party{Name: "ACME", Email: "a@example.org", Phone: "1", URLs: []string{"https://example.org"}}
	app := sbom.Component{
		ID: "pkg:npm/@a/b@1?x=y", Kind: sbom.Application, Group: "@a", Name: "b", Version: "1", Range: "vers:npm/>=1",
		PURL: "pkg:npm/%40a/b@1", CPEs: []string{"cpe:2.3:a:a:b:1:*:*:*:*:*:*:*", "cpe:/a:a:b:1", "no cpe"}, SWID: "swid-1",
		Identifiers: []sbom.Identifier{{Type: "gitoid", Value: "gitoid:blob:sha1:00"}, {Type: "swhid", Value: "swh:1:cnt:00"}, {Type: "omniborId", Value: "x"}},
		Scope:       component.Optional, Supplier: party, Maker: sbom.Party{Name: "Jo", Person: true}, Publisher: "P",
		Authors: []sbom.Party{{Name: "A"}}, Summary: "s", Description: "d\n<text>x</text>", Comment: "c", Copyright: "(c) me",
		Homepage: "https://example.org", Download: "git+https://example.org", SourceInfo: "i", FileName: "b.tgz",
		Released: "2026-01-02T03:04:05Z", Built: "2026-01-02T03:04:05+02:00", ValidUntil: "2027-01-02T03:04:05Z",
		Declared: "MIT or LicenseRef-x", Concluded: "The ACME licence, version 2", Seen: []string{"MIT", "Some name", "NONE"},
		LicenceNote: "n", Hashes: hashes,
		References: []sbom.Reference{
			{Type: "vcs", URL: "https://example.org/x.git", Comment: "k"}, {Type: "advisories", URL: "https://example.org/a"},
			{Type: "distribution", URL: "https://example.org/d", Hashes: hashes}, {Type: "odd type", URL: ""},
		},
		Properties: []sbom.Property{{Name: "n", Value: "v"}, {Name: "n", Value: "w=x"}},
		Found:      []sbom.Occurrence{{Location: "a/b", Line: 3, Offset: 7, Symbol: "f", Context: "g"}},
		Parent:     -1, Extra: []sbom.Extra{
			{Family: sbom.CycloneDX, Path: "pedigree/patches", Value: `[{"type":"backport","x":"</text>"}]`},
			{Family: sbom.SPDX3, Path: "a=b/~c", Value: `1`},
		},
	}
	d := &sbom.Document{
		ID: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", Revision: 3, Created: "2026-01-02T03:04:05.678+01:00",
		DataLicence: "MIT", Comment: "doc", Lifecycles: []string{"build", "operations"},
		Authors: []sbom.Party{party, {Name: "Jo", Person: true}}, Tools: []sbom.Tool{{Vendor: "v", Name: "t", Version: "1.0", Hashes: hashes}, {Name: "a-tool"}},
		Supplier: party, Maker: sbom.Party{Name: "M"}, Roots: []int{0},
		Properties: []sbom.Property{{Name: "p", Value: "q"}},
		Extra:      []sbom.Extra{{Family: sbom.CycloneDX, Path: "vulnerabilities", Value: `[{"id":"CVE-1"}]`}},
		Components: []sbom.Component{app},
	}
	for i, kind := range []sbom.Kind{
		sbom.Library, sbom.Platform, sbom.Service, sbom.FileKind, "", sbom.Snippet, sbom.Data, sbom.OperatingSystem,
	} {
		d.Components = append(d.Components, sbom.Component{Kind: kind, Name: "n" + itoa(i), ID: "ref " + itoa(i%3), Parent: i - 1})
	}
	d.Components[6].Name = ""
	d.Components[1].Parent = -1
	d.Relations = []sbom.Relation{
		{From: 0, To: 1, Kind: sbom.DependsOn}, {From: 0, To: 2, Kind: sbom.DependsOn, Scope: component.Dev},
		{From: 1, To: 2, Kind: sbom.DependsOn, Scope: component.Example, Comment: "why"},
		{From: 2, To: 3, Kind: sbom.Provides}, {From: 3, To: sbom.Nothing, Kind: sbom.DependsOn},
		{From: 3, To: sbom.Unknown, Kind: sbom.DependsOn, Scope: component.Test}, {From: 4, To: 5, Kind: sbom.OtherKind, Comment: "ossay:x"},
		{From: 4, To: sbom.Elsewhere, Target: "urn:cdx:1/1#a", Kind: sbom.DependsOn}, {From: sbom.Nothing, To: 2, Kind: sbom.Contains},
		{From: 5, To: 6, Kind: "PATCH_FOR"}, {From: 5, To: 4, Kind: "SPECIFICATION_FOR", Comment: "two\nlines"}, {From: 5, To: 5, Kind: sbom.Generates},
	}
	d.Aggregates = []sbom.Aggregate{{State: "complete", Assemblies: []int{0, 1}, Dependencies: []int{2}}, {State: "unknown"}}
	return d
}

// neutral compares documents apart from their format and places.
func neutral(want, got *sbom.Document) string {
	byRelation := func(a, b sbom.Relation) bool {
		return strings.Compare(itoa(a.From)+" "+itoa(a.To)+string(a.Kind), itoa(b.From)+" "+itoa(b.To)+string(b.Kind)) < 0
	}
	return cmp.Diff(want, got, cmpopts.IgnoreTypes(sbom.Format{}, span.Point{}), cmpopts.EquateEmpty(),
		cmpopts.SortSlices(byRelation), cmpopts.SortSlices(func(a, b sbom.Extra) bool { return a.Path < b.Path }),
		cmpopts.SortSlices(func(a, b sbom.Hash) bool { return a.Algorithm < b.Algorithm }))
}

func TestWhatSPDXHasNoFieldForComesBackFromAnnotations(t *testing.T) {
	for _, version := range [...]string{"2.2", "2.3"} {
		for _, encoding := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
			t.Run(version+" "+string(encoding), func(t *testing.T) {
				var b strings.Builder
				losses, err := Write(&b, full(), sbom.Format{Family: sbom.SPDX2, Version: version, Encoding: encoding})
				if err != nil {
					t.Fatal(err)
				}
				for _, l := range losses {
					if l.Kept != "annotation" || l.Path == "" || l.Reason == "" {
						t.Errorf("a loss that is not kept: %+v", l)
					}
				}
				d := read(t, b.String())
				for _, p := range d.Problems() {
					t.Errorf("%+v", p)
				}
				if diff := neutral(full(), d.Document()); diff != "" {
					t.Errorf("%s\n%s", diff, b.String())
				}
			})
		}
	}
}

func TestTheSuiteGoesThroughTheNeutralForm(t *testing.T) {
	texts, want := suite(t)
	for name, src := range texts {
		t.Run(filepath.Base(name), func(t *testing.T) {
			d := read(t, src)
			doc := d.Document()
			w := want[name]
			if len(doc.Components) != w.Packages+w.Files+w.Snippets {
				t.Errorf("%d components", len(doc.Components))
			}
			if len(doc.Roots) == 0 {
				t.Error("nothing is described")
			}
			for _, version := range [...]string{"2.2", "2.3"} {
				var b strings.Builder
				if _, err := Write(&b, doc, sbom.Format{Family: sbom.SPDX2, Version: version}); err != nil {
					t.Fatal(err)
				}
				e := read(t, b.String())
				for _, p := range e.Problems() {
					t.Errorf("%s: %+v\n%s", version, p, b.String())
				}
				if diff := neutral(doc, e.Document()); diff != "" {
					t.Errorf("%s: %s", version, diff)
				}
			}
		})
	}
}
