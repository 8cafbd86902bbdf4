package quality

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// whole is a document that has everything that profiles ask for.
func whole() *sbom.Document {
	party := sbom.Party{Name: "Example", Email: "sbom@example.org"}
	c := sbom.Component{
		ID: "a", Kind: sbom.Library, Name: "a", Version: "1", PURL: "pkg:npm/a@1", Supplier: party, Maker: party, Declared: "MIT", Concluded: "MIT",
		Copyright: "Example", Download: "https://example.org/a.tgz", FileName: "a.tgz", Parent: -1,
		Hashes:     []sbom.Hash{{Algorithm: "SHA-512", Value: strings.Repeat("0", 128)}},
		References: []sbom.Reference{{Type: "vcs", URL: "https://example.org/a.git"}},
		Properties: []sbom.Property{{Name: "bsi:component:executable", Value: "non-executable"}, {Name: "bsi:component:archive", Value: "archive"}, {Name: "bsi:component:structured", Value: "structured"}},
	}
	return &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX, Version: "1.6", Encoding: sbom.JSON}, ID: "urn:uuid:x", Name: "shop", Revision: 1, Created: "2026-01-01T00:00:00Z",
		DataLicence: "CC0-1.0", Lifecycles: []string{"build"}, Authors: []sbom.Party{party}, Tools: []sbom.Tool{{Name: "t", Version: "1"}}, Roots: []int{0},
		Components: []sbom.Component{c, func() sbom.Component { c := c; c.ID, c.Name, c.PURL = "b", "b", "pkg:npm/b@1"; return c }()},
		Relations:  []sbom.Relation{{From: 0, To: 1, Kind: sbom.DependsOn}, {From: sbom.Itself, To: 0, Kind: sbom.Describes}},
		Aggregates: []sbom.Aggregate{{State: "complete"}}, Extra: []sbom.Extra{{Family: sbom.CycloneDX, Path: "signature", Value: "{}"}},
	}
}

// rules lists the rules of findings.
func rules(fs []finding.Finding) string {
	var out []string
	for _, f := range fs {
		out = append(out, f.Rule)
	}
	return strings.Join(out, " ")
}

func profile(t *testing.T, name string) Profile {
	t.Helper()
	p, err := Find(name)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestEveryProfileIsReadAndAWholeDocumentConforms(t *testing.T) {
	all, err := Profiles()
	if err != nil || len(all) != 5 {
		t.Fatalf("%d profiles, %v", len(all), err)
	}
	seen := map[string]bool{}
	for _, p := range all {
		d := whole()
		if p.ID == "openchain-telco-1" {
			d.Format = sbom.Format{Family: sbom.SPDX2, Version: "2.3"}
		}
		s := Evaluate(d, p)
		for _, r := range s.Rows {
			if r.Have != r.Of || seen[r.Rule] {
				t.Errorf("%s: %+v, seen before %v", p.ID, r, seen[r.Rule])
			}
			seen[r.Rule] = true
		}
		if !s.Conforms || s.Points != 10 || len(Missing(d, p, "x")) != 0 {
			t.Errorf("%s: %+v", p.ID, s)
		}
	}
}

func TestProfilesAreFoundByIdAndAliasInAnyCase(t *testing.T) {
	for name, want := range map[string]string{"ntia-2021": "ntia-2021", "NTIA": "ntia-2021", "bsi-tr-03183-2": "bsi-2.1", "telco": "openchain-telco-1", "fsct": "fsct-3", "cisa": "cisa-2026"} {
		if p := profile(t, name); p.ID != want {
			t.Errorf("%s is %s", name, p.ID)
		}
	}
	if _, err := Find("nist"); err == nil || !strings.Contains(err.Error(), "ntia-2021") {
		t.Error(err)
	}
}

// TestWhatIsTakenOutIsMissed takes one thing out of a whole document and names the rules that must say so.
func TestWhatIsTakenOutIsMissed(t *testing.T) {
	for _, tt := range []struct {
		name, profile string
		take          func(*sbom.Document)
		want          string
	}{
		{"author and tool", "ntia", func(d *sbom.Document) { d.Authors, d.Tools = nil, nil }, "sbom/ntia-author"},
		{"author; a tool is enough in 2021", "ntia", func(d *sbom.Document) { d.Authors = nil }, ""},
		{"author; a tool is not enough in 2026", "cisa", func(d *sbom.Document) { d.Authors = nil }, "sbom/cisa-author"},
		{"time", "ntia", func(d *sbom.Document) { d.Created = "" }, "sbom/ntia-timestamp"},
		{"a time that is none", "ntia", func(d *sbom.Document) { d.Created = "yesterday" }, "sbom/ntia-timestamp"},
		{"supplier", "ntia", func(d *sbom.Document) { d.Components[1].Supplier = sbom.Party{None: "NOASSERTION"} }, "sbom/ntia-supplier"},
		{"name", "ntia", func(d *sbom.Document) { d.Components[0].Name = " " }, "sbom/ntia-name"},
		{"version of both", "ntia", func(d *sbom.Document) { d.Components[0].Version, d.Components[1].Version = "", "" }, "sbom/ntia-version sbom/ntia-version"},
		{"identifier", "ntia", func(d *sbom.Document) { d.Components[0].ID, d.Components[0].PURL = "", "" }, "sbom/ntia-identifier"},
		{"an identifier of the document is one in 2021", "ntia", func(d *sbom.Document) { d.Components[0].PURL = "" }, ""},
		{"relations", "ntia", func(d *sbom.Document) { d.Relations = nil }, "sbom/ntia-dependency"},
		{"relations of SPDX 2", "ntia", func(d *sbom.Document) {
			d.Format.Family, d.Relations = sbom.SPDX2, d.Relations[:1] // one root may be implied, and is not said
		}, "sbom/ntia-dependency"},
		{"what SPDX 2 describes is a file", "ntia", func(d *sbom.Document) {
			d.Format.Family, d.Components[0].Kind = sbom.SPDX2, sbom.FileKind
		}, "sbom/ntia-dependency"},
		{"supplier of a file", "ntia", func(d *sbom.Document) {
			d.Components[1].Kind, d.Components[1].Supplier = sbom.FileKind, sbom.Party{}
		}, ""},
		{"tool version", "cisa", func(d *sbom.Document) { d.Tools[0].Version = "" }, "sbom/cisa-tool-version"},
		{"phase", "cisa", func(d *sbom.Document) { d.Lifecycles = nil }, "sbom/cisa-context"},
		{"phase in words", "cisa", func(d *sbom.Document) { d.Lifecycles, d.Comment = nil, "SBOM Type: Build" }, ""},
		{"digest", "cisa", func(d *sbom.Document) { d.Components[0].Hashes = nil }, "sbom/cisa-hash"},
		{"licence", "cisa", func(d *sbom.Document) { d.Components[0].Declared, d.Components[0].Concluded = "NOASSERTION", "" }, "sbom/cisa-licence"},
		{"an old version", "bsi", func(d *sbom.Document) { d.Format.Version = "1.5" }, "sbom/bsi-format"},
		{"a version with two digits", "bsi", func(d *sbom.Document) { d.Format.Version = "1.10" }, ""},
		{"SPDX 3", "bsi", func(d *sbom.Document) { d.Format = sbom.Format{Family: sbom.SPDX3, Version: "3.0.1"} }, ""},
		{"SHA-256 only", "bsi", func(d *sbom.Document) { d.Components[0].Hashes[0].Algorithm = "SHA-256"; d.Components[1].Hashes = nil }, "sbom/bsi-hash sbom/bsi-hash"},
		{"vulnerabilities inside", "bsi", func(d *sbom.Document) { d.Extra = append(d.Extra, sbom.Extra{Path: "vulnerabilities"}) }, "sbom/bsi-no-vulnerabilities"},
		{"a name without address", "bsi", func(d *sbom.Document) { d.Authors[0].Email = "" }, "sbom/bsi-creator"},
		{"completeness", "fsct", func(d *sbom.Document) { d.Aggregates = nil }, "sbom/fsct-completeness"},
		{"what it is about", "fsct", func(d *sbom.Document) { d.Roots = nil }, "sbom/fsct-primary"},
	} {
		d := whole()
		d.Components[0].Hashes = append([]sbom.Hash(nil), d.Components[0].Hashes...)
		tt.take(d)
		p := profile(t, tt.profile)
		got := Missing(d, p, "bom.json")
		if rules(got) != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, rules(got), tt.want)
		}
		required := 0
		for _, f := range got {
			if f.Fix == nil || f.Fix.Summary == "" || !strings.Contains(f.Message, "lacks") || f.Span.Path != "bom.json" {
				t.Errorf("%s: %+v", tt.name, f)
			}
			if f.Severity.String() == "high" {
				required++
			}
		}
		if s := Evaluate(d, p); s.Conforms != (required == 0) || (s.Points == 10) != (tt.want == "") {
			t.Errorf("%s: conforms %v, %.2f points", tt.name, s.Conforms, s.Points)
		}
	}
}

func TestPointsAreTheShareOfWhatIsThere(t *testing.T) {
	d := whole()
	d.Components[0].Supplier, d.Components[0].Maker = sbom.Party{}, sbom.Party{} // half of one of seven required elements
	s := Evaluate(d, profile(t, "ntia"))
	if got := fmt.Sprintf("%.3f", s.Points); got != "9.286" {
		t.Errorf("%s points", got)
	}
	row := s.Rows[3]
	if diff := cmp.Diff(Row{Rule: "sbom/ntia-supplier", Needs: "a supplier", Level: "required", Of: 2, Have: 1, Missing: []string{"pkg:npm/a@1"}}, row); diff != "" {
		t.Error(diff)
	}
}

func TestManyMissingNamesAreBoundedAndCounted(t *testing.T) {
	d := whole()
	for i := range 100 {
		d.Components = append(d.Components, sbom.Component{ID: fmt.Sprint(i), Name: fmt.Sprint("x", i), Parent: -1})
	}
	r := Evaluate(d, profile(t, "ntia")).Rows[3]
	if r.Of != 102 || r.Have != 2 || len(r.Missing) != maxMissing {
		t.Errorf("%+v", r)
	}
}

func TestDamagedProfilesAreRefused(t *testing.T) {
	head := "profile p\ntitle t\nsource s\n"
	for text, want := range map[string]string{
		"":                                   "are needed",
		head:                                 "are needed",
		head + "element a document author\n": "an element has",
		head + "element a project author required\n":  "neither document nor component",
		head + "element a document author always\n":   "is no level",
		head + "element a document supplier required": "is no element of a document",
		head + "element a component author required":  "is no element of a component",
		head + "colour red\n":                         "no word of a profile",
	} {
		if _, err := parseProfile(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	if p, err := parseProfile("# a comment\n\n" + head + "alias q\nelement a document spdx>=2.3|tool recommended\n"); err != nil || p.Elements[0].Level != Recommended || p.Aliases[0] != "q" {
		t.Errorf("%+v, %v", p, err)
	}
}

func TestEveryRuleIsDescribed(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.ID] || r.Title == "" || r.Why == "" || r.Mend == "" || r.Mend == "." || r.Bad == "" || r.Good == "" {
			t.Errorf("%+v", r)
		}
		seen[r.ID] = true
	}
	for _, id := range []string{"sbom/schema", "sbom/ntia-author", "sbom/cisa-context", "sbom/bsi-hash", "sbom/telco-tool", "sbom/fsct-name"} {
		if !seen[id] {
			t.Errorf("no rule %s", id)
		}
	}
}
