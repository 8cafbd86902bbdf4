package spdx3

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

var target = sbom.Format{Family: sbom.SPDX3, Version: "3.0.1", Encoding: sbom.JSON}

// A tester is a test, or a property test.
type tester interface {
	Helper()
	Errorf(string, ...any)
	Error(...any)
	Fatal(...any)
	Log(...any)
	Failed() bool
}

// read reads a document that must be readable.
func read(t tester, text string) *Doc {
	t.Helper()
	d, err := Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// written writes a neutral document, which must be valid by this package.
func written(t tester, d *sbom.Document) (string, []sbom.Loss) {
	t.Helper()
	var b bytes.Buffer
	losses, err := Write(&b, d, target)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range read(t, b.String()).Problems() {
		t.Errorf("what was written is wrong: %+v", p)
	}
	if t.Failed() {
		t.Log(b.String())
	}
	return b.String(), losses
}

// compare compares neutral documents but for the places in the text.
func compare(t tester, want, got *sbom.Document) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.IgnoreTypes(span.Point{}), cmpopts.EquateEmpty(), cmpopts.SortSlices(earlier)); diff != "" {
		t.Error(diff)
	}
}

func TestDocumentsOfEveryProfileComeBackThroughTheNeutralModel(t *testing.T) {
	for name, text := range fixtures(t) {
		t.Run(name, func(t *testing.T) {
			first := read(t, text).Document()
			out, losses := written(t, first)
			second := read(t, out).Document()
			compare(t, first, second)
			for _, l := range losses {
				t.Errorf("lost in its own format: %+v", l)
			}
			again, _ := written(t, second)
			if out != again {
				t.Errorf("the second writing differs: %s", cmp.Diff(strings.Split(out, "\n"), strings.Split(again, "\n")))
			}
		})
	}
}

func TestWhatIsWrittenIsValidByTheSchema(t *testing.T) {
	s := schema(t)
	for name, text := range fixtures(t) {
		out, _ := written(t, read(t, text).Document())
		if err := schemaError(t, s, []byte(out)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, d := range map[string]*sbom.Document{"full": full(), "empty": {}, "bare": bare()} {
		out, _ := written(t, d)
		if err := schemaError(t, s, []byte(out)); err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}

// bare has components with nothing but what they must have.
func bare() *sbom.Document {
	return &sbom.Document{
		Format:     sbom.Format{Family: sbom.CycloneDX, Version: "1.6", Encoding: sbom.JSON},
		Components: []sbom.Component{{Name: "a", Parent: -1}, {Name: "b", Parent: -1}},
		Relations:  []sbom.Relation{{From: 0, To: 1, Kind: sbom.DependsOn}},
	}
}

// full is a document of CycloneDX that uses every field of the neutral model.
func full() *sbom.Document {
	acme := sbom.Party{Name: "Acme", Email: "a@acme.example"}
	return &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX, Version: "1.6", Encoding: sbom.JSON},
		ID:     "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", Name: "shop", Revision: 3, Created: "2026-02-01T10:00:00+01:00",
		DataLicence: "CC0-1.0", Comment: "one", Lifecycles: []string{"build", "decommission"},
		Authors:  []sbom.Party{{Name: "Ada", Email: "ada@acme.example", Phone: "1", Person: true}, acme},
		Tools:    []sbom.Tool{{Vendor: "Acme", Name: "lister", Version: "2.4", Hashes: []sbom.Hash{{Algorithm: "SHA-1", Value: "aa"}}}},
		Supplier: sbom.Party{Name: "Shops", URLs: []string{"https://shops.example"}}, Maker: acme,
		Roots: []int{0},
		Components: []sbom.Component{
			{
				ID: "pkg:npm/shop@1.0?x=y z", Kind: sbom.Application, Group: "acme", Name: "shop", Version: "1.0", PURL: "pkg:npm/shop@1.0",
				CPEs: []string{"cpe:2.3:a:acme:shop:1.0:*:*:*:*:*:*:*", "cpe:/a:acme:shop:1.0"}, SWID: "swid-1",
				Identifiers: []sbom.Identifier{{Type: "omniborId", Value: "gitoid:blob:sha1:aa"}, {Type: "swhid", Value: "swh:1:cnt:aa"}, {Type: "SECURITY/fix", Value: "https://x.example"}},
				Supplier:    acme, Maker: sbom.Party{Name: "Lee", Person: true}, Publisher: "Acme Press", Authors: []sbom.Party{{Name: "B", Person: true}},
				Summary: "s", Description: "d\n\"quoted\" \\ \x01 ü", Comment: "c", Copyright: "(c)", Homepage: "https://h.example", Download: "NOASSERTION", SourceInfo: "i",
				FileName: "shop.tgz", Released: "2026-01-01", Built: "2026-01-01T00:00:00.5Z", ValidUntil: "2027-01-01T00:00:00Z",
				Declared: "MIT OR Apache-2.0", Concluded: "Acme Licence (all rights)", Seen: []string{"MIT"}, LicenceNote: "n",
				Hashes:     []sbom.Hash{{Algorithm: "SHA-256", Value: "ab"}, {Algorithm: "Streebog-256", Value: "cd"}},
				References: []sbom.Reference{{Type: "vcs", URL: "https://v.example", Comment: "c"}, {Type: "model-card", URL: "https://m.example"}, {Type: "website", URL: "https://w.example", Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "aa"}}}},
				Properties: []sbom.Property{{Name: "p", Value: "v"}, {Name: "p", Value: ""}},
				Found:      []sbom.Occurrence{{Location: "a/b", Line: 3, Offset: 9, Symbol: "s", Context: "x"}},
				Parent:     -1,
				Extra:      []sbom.Extra{{Family: sbom.CycloneDX, Path: "pedigree/a=b%", Value: `{"notes":"x"}`}, {Family: sbom.CycloneDX, Path: "modified", Value: `false`}},
			},
			{ID: "lib", Kind: sbom.Library, Name: "lib", Range: "vers:npm/>=1", Scope: component.Optional, Declared: "NONE", Concluded: "NOASSERTION", Supplier: sbom.Party{None: "NOASSERTION"}, Parent: 0},
			{ID: "", Kind: sbom.FileKind, Name: "f.c", Version: "7", PURL: "pkg:generic/f", Download: "https://d.example", Homepage: "https://h.example", SourceInfo: "s", Parent: 1},
			{ID: "snip", Kind: sbom.Snippet, Name: "crc", Parent: 2},
			{ID: "snip2", Kind: sbom.Snippet, Name: "orphan", Parent: -1},
			{ID: "key", Kind: sbom.Cryptographic, Name: "k", Declared: "Acme Licence (all rights)", Parent: -1},
			{ID: "svc", Kind: sbom.Service, Name: "api", Parent: -1},
		},
		Relations: []sbom.Relation{
			{From: 0, To: 1, Kind: sbom.DependsOn},
			{From: 0, To: 5, Kind: sbom.DependsOn},
			{From: 0, To: 6, Kind: sbom.DependsOn, Scope: component.Dev},
			{From: 1, To: 6, Kind: sbom.DependsOn, Scope: component.Test},
			{From: 1, To: 5, Kind: sbom.DependsOn, Scope: component.Optional},
			{From: 5, To: 6, Kind: sbom.DependsOn, Scope: component.Example},
			{From: 6, To: sbom.Nothing, Kind: sbom.DependsOn},
			{From: 5, To: sbom.Unknown, Kind: sbom.DependsOn},
			{From: 1, To: 5, Kind: sbom.Provides},
			{From: 1, To: 0, Kind: sbom.VariantOf, Comment: "v"},
			{From: 1, To: sbom.Elsewhere, Target: "urn:other#x", Kind: sbom.Generates},
			{From: sbom.Itself, To: 5, Kind: "AMENDS"},
			{From: 5, To: 6, Kind: "BUILD_TOOL_OF"},
		},
		Aggregates: []sbom.Aggregate{{State: "incomplete_first_party_only", Assemblies: []int{0}}, {State: "complete", Dependencies: []int{1}}},
		Properties: []sbom.Property{{Name: "doc", Value: "p"}},
		Extra:      []sbom.Extra{{Family: sbom.CycloneDX, Path: "vulnerabilities", Value: `[{"id":"CVE-1","affects":[{"ref":"lib"}]}]`}},
	}
}

func TestADocumentOfCycloneDXComesBackWhole(t *testing.T) {
	want := full()
	out, losses := written(t, want)
	got := read(t, out).Document()
	want.Format = target // the format is now this one
	compare(t, want, got)
	for _, l := range losses {
		if l.Kept != "annotation" || !strings.HasPrefix(l.Path, "/") || l.Reason == "" {
			t.Errorf("dropped: %+v", l)
		}
	}
	if len(losses) < 30 {
		t.Errorf("only %d losses told", len(losses))
	}
}
