package spdx3

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// words draws texts that stress what is written: empty, plain, escaped, and
// such as mean something in SPDX 3.
func words(t *rapid.T, label string) string {
	return rapid.SampledFrom([]string{
		"", "", "a", "A b", "MIT", "MIT OR ISC", "NONE", "NOASSERTION", "ä\"\\\n", "urn:x:y", "https://a.example/b#c", "pkg:npm/a@1",
		"cpe:2.3:a:b:c:*:*:*:*:*:*:*:*", "cpe:/a:b", "2026-01-01T00:00:00Z", "2026-01-01", "ossay:model:kind=1", "_:x", "%25=", "NoneElement",
	}).Draw(t, label)
}

func party(t *rapid.T, label string) sbom.Party {
	p := sbom.Party{
		Name: words(t, label+" name"), Email: rapid.SampledFrom([]string{"", "a@b.example"}).Draw(t, label+" mail"),
		Person: rapid.Bool().Draw(t, label+" person"),
	}
	if rapid.IntRange(0, 5).Draw(t, label+" more") == 0 {
		p.Phone, p.URLs, p.None = words(t, "phone"), []string{words(t, "url")}, rapid.SampledFrom([]string{"", "NONE"}).Draw(t, "none")
	}
	return p
}

func drawComponent(t *rapid.T, i int, family sbom.Family) sbom.Component {
	c := sbom.Component{
		ID:   fmt.Sprintf("%s-%d", words(t, "id"), i),
		Kind: sbom.Kind(rapid.SampledFrom([]string{"", "library", "application", "file", "snippet", "service", "cryptographic-asset", "source", "other", "data"}).Draw(t, "kind")),
		Name: words(t, "name"), Version: words(t, "version"), Group: words(t, "group"), Range: words(t, "range"), PURL: words(t, "purl"),
		SWID: words(t, "swid"), Scope: component.Scope(rapid.IntRange(0, 4).Draw(t, "scope")),
		Supplier: party(t, "supplier"), Maker: party(t, "maker"), Publisher: words(t, "publisher"),
		Summary: words(t, "summary"), Description: words(t, "description"), Comment: words(t, "comment"), Copyright: words(t, "copyright"),
		Homepage: words(t, "homepage"), Download: words(t, "download"), SourceInfo: words(t, "source"), FileName: words(t, "file"),
		Released: words(t, "released"), Built: words(t, "built"), ValidUntil: words(t, "valid"),
		Declared: words(t, "declared"), Concluded: words(t, "concluded"), LicenceNote: words(t, "note"), Parent: -1,
	}
	for range rapid.IntRange(0, 2).Draw(t, "lists") {
		c.CPEs = append(c.CPEs, words(t, "cpe"))
		c.Seen = append(c.Seen, words(t, "seen"))
		c.Authors = append(c.Authors, party(t, "author"))
		c.Properties = append(c.Properties, sbom.Property{Name: words(t, "property"), Value: words(t, "value")})
		c.Identifiers = append(c.Identifiers, sbom.Identifier{
			Type:  rapid.SampledFrom([]string{"gitoid", "swhid", "omniborId", "cve", "cpe23", "packageUrl", "other", "OTHER/x", ""}).Draw(t, "identifier"),
			Value: words(t, "identifier value"),
		})
		c.Hashes = append(c.Hashes, sbom.Hash{
			Algorithm: rapid.SampledFrom([]string{"SHA-256", "sha256", "MD5", "falcon", "other", "", "X"}).Draw(t, "algorithm"),
			Value:     rapid.SampledFrom([]string{"", "ab", "AB"}).Draw(t, "digest"),
		})
		c.References = append(c.References, sbom.Reference{
			Type: rapid.SampledFrom([]string{"vcs", "website", "other", "npm", "altWebPage", "model-card", ""}).Draw(t, "reference"),
			URL:  words(t, "url"), Comment: words(t, "reference comment"),
		})
		c.Extra = append(c.Extra, sbom.Extra{Family: family, Path: "x/" + words(t, "path"), Value: jsonText(words(t, "extra"))})
		c.Found = append(c.Found, sbom.Occurrence{Location: words(t, "location"), Line: 3})
	}
	return c
}

func drawRelation(t *rapid.T, n int) sbom.Relation {
	r := sbom.Relation{
		From: rapid.IntRange(sbom.Itself, n-1).Draw(t, "from"), To: rapid.IntRange(sbom.Unknown, n-1).Draw(t, "to"),
		Kind: sbom.RelationKind(rapid.SampledFrom([]string{
			"DEPENDS_ON", "DEPENDS_ON", "PROVIDES", "GENERATES", "VARIANT_OF", "AMENDS", "OTHER", "BUILD_TOOL_OF", "TRAINED_ON", "HAS_EVIDENCE",
		}).Draw(t, "relation")),
		Comment: words(t, "relation comment"),
	}
	if r.Kind == sbom.DependsOn {
		r.Scope = component.Scope(rapid.IntRange(0, 4).Draw(t, "relation scope"))
	}
	if rapid.IntRange(0, 4).Draw(t, "elsewhere") == 0 {
		r.To, r.Target = sbom.Elsewhere, rapid.SampledFrom([]string{"urn:b#x", "urn:b#y"}).Draw(t, "target")
	}
	return r
}

func TestAnyDocumentComesBackWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		family := rapid.SampledFrom([]sbom.Family{sbom.CycloneDX, sbom.SPDX2}).Draw(t, "family")
		want := &sbom.Document{
			Format: sbom.Format{Family: family}, ID: words(t, "document"), Name: words(t, "document name"), Comment: words(t, "document comment"),
			Revision: rapid.IntRange(0, 3).Draw(t, "revision"), Created: words(t, "created"), DataLicence: words(t, "data licence"),
			Supplier: party(t, "document supplier"), Maker: party(t, "document maker"),
			Lifecycles: rapid.SliceOfN(rapid.SampledFrom([]string{"build", "design", "decommission"}), 0, 2).Draw(t, "lifecycles"),
		}
		n := rapid.IntRange(1, 5).Draw(t, "components")
		for i := range n {
			c := drawComponent(t, i, family)
			if i > 0 && rapid.Bool().Draw(t, "nested") {
				c.Parent = rapid.IntRange(0, i-1).Draw(t, "parent")
			}
			want.Components = append(want.Components, c)
		}
		for range rapid.IntRange(0, 4).Draw(t, "relations") {
			want.Relations = append(want.Relations, drawRelation(t, n))
		}
		for range rapid.IntRange(0, 2).Draw(t, "people") {
			want.Authors = append(want.Authors, party(t, "document author"))
			want.Tools = append(want.Tools, sbom.Tool{Name: words(t, "tool"), Version: words(t, "tool version")})
			want.Aggregates = append(want.Aggregates, sbom.Aggregate{
				State:        rapid.SampledFrom([]string{"complete", "incomplete", "unknown", "not_specified"}).Draw(t, "state"),
				Assemblies:   rapid.SliceOfN(rapid.IntRange(0, n-1), 0, 2).Draw(t, "assemblies"),
				Dependencies: rapid.SliceOfN(rapid.IntRange(0, n-1), 0, 2).Draw(t, "dependencies"),
			})
		}
		if rapid.Bool().Draw(t, "root") {
			want.Roots = []int{0}
		}
		out, losses := written(t, want)
		got := read(t, out).Document()
		want.Format = target
		compare(t, want, got)
		for _, l := range losses {
			if l.Kept == "" {
				t.Errorf("dropped: %+v", l)
			}
		}
	})
}
