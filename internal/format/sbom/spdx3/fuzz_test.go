package spdx3

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// FuzzRead reads anything, judges it, and takes it through the neutral form,
// which must come back as it was.
func FuzzRead(f *testing.F) {
	for _, text := range fixtures(f) {
		f.Add(text)
	}
	f.Add(small)
	f.Add(prefixed(`{"s":"urn:s#"}`, append(packages("a", "b"), `{"type":"Relationship","spdxId":"s:r","creationInfo":"_:ci","from":"s:a","relationshipType":"dependsOn","to":["urn:s#b"]}`)...))
	f.Add(twoInfos("_:one", defaultInfo, "2026-03-01T08:00:00Z"))
	f.Add(document(`"rootElement":["urn:s#a"]`, append(packages("a", "b"), scoped("r1", "a", "dependsOn", "runtime", "b"), relationship("r2", "b", "dependsOn", "a"))...))
	f.Add(`{"@graph":[{"type":"software_Package","spdxId":"urn:a"},{"type":"Annotation","subject":"urn:a","annotationType":"other","statement":"ossay:model:hashes=[{}]"}]}`)
	f.Add(`{"@graph":{"type":"software_Package"},"@context":[{}]}`)
	f.Add(`{"type":"SpdxDocument","creationInfo":{"type":"CreationInfo","createdBy":"urn:x"},"rootElement":"urn:x","element":{"type":"x"}}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Read(text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			return
		}
		problems := d.Problems()
		var same bytes.Buffer
		if _, err := d.Write(&same, target); err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if _, err := Write(&b, d.Document(), target); err != nil {
			t.Fatal(err)
		}
		again, err := Read(b.String(), nil)
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, b.String())
		}
		if len(problems) == 0 && d.graph.Exists() {
			for _, p := range again.Problems() {
				t.Errorf("%+v\n%s", p, b.String())
			}
		}
	})
}

// FuzzWrite writes components of any texts, which must come back.
func FuzzWrite(f *testing.F) {
	f.Add("pkg:npm/a@1", "a", "1.0", "MIT", "2026-01-01T00:00:00Z", "vcs", "https://a.example")
	f.Add("", "\xff\x00\"\\", "", "Acme licence", "yesterday", "", "")
	f.Add("SPDXRef-a%20", "%", "=", "NONE", "9999-12-31T23:59:59-12:00", "securityPolicy", "x")
	f.Fuzz(func(t *testing.T, id, name, version, licence, created, kind, url string) {
		for _, s := range []*string{&id, &name, &version, &licence, &created, &kind, &url} {
			*s = strings.ToValidUTF8(*s, "?")
		}
		want := &sbom.Document{
			Format: sbom.Format{Family: sbom.CycloneDX}, ID: url, Name: name, Created: created, DataLicence: licence,
			Components: []sbom.Component{{
				ID: id, Kind: sbom.Kind(kind), Name: name, Version: version, Declared: licence, Concluded: name, Parent: -1, Released: created,
				Supplier: sbom.Party{Name: name, Email: version}, Group: url, CPEs: nonEmpty(id),
				References:  []sbom.Reference{{Type: kind, URL: url, Comment: name}},
				Identifiers: []sbom.Identifier{{Type: kind, Value: url}},
				Hashes:      []sbom.Hash{{Algorithm: kind, Value: url}},
				Properties:  []sbom.Property{{Name: name, Value: url}},
				Extra:       []sbom.Extra{{Family: sbom.CycloneDX, Path: kind + "x", Value: jsonText(name)}},
			}},
			Relations: []sbom.Relation{{From: 0, To: 0, Kind: sbom.RelationKind("X" + kind), Comment: url}},
		}
		out, _ := written(t, want)
		got := read(t, out).Document()
		want.Format = target
		compare(t, want, got)
	})
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}
