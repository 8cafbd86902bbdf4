package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/format/vex"
	"github.com/ossay-dev/ossay/internal/judge/csaf"
)

// anyDocument draws a document that all formats can hold: statements about whole
// products, each said once.
func anyDocument(t *rapid.T) *vex.Document {
	d := &vex.Document{
		Format: vex.Format{Family: vex.OpenVEX, Version: "0.2.0"}, ID: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", Author: "Example",
		Timestamp: "2026-01-01T00:00:00Z", Version: "1",
	}
	text := rapid.StringMatching(`[a-zäß<>&"\\ ]{1,12}x`)
	used := map[string]bool{}
	for range rapid.IntRange(1, 6).Draw(t, "statements") {
		s := vex.Statement{Vulnerability: vex.Vulnerability{Name: fmt.Sprintf("CVE-2024-%04d", rapid.IntRange(1, 3).Draw(t, "id"))}}
		s.Vulnerability.Description = s.Vulnerability.Name
		s.Status = vex.Status(rapid.IntRange(int(vex.NotAffected), int(vex.UnderInvestigation)).Draw(t, "status"))
		switch s.Status {
		case vex.NotAffected:
			s.Justification = vex.Justification(rapid.SampledFrom(vex.Justifications()[1:]).Draw(t, "justification"))
			s.Impact = text.Draw(t, "impact")
		case vex.Affected:
			s.Action = text.Draw(t, "action")
		}
		for range rapid.IntRange(1, 3).Draw(t, "products") {
			url := fmt.Sprintf("pkg:npm/p%d@%d.0.0", rapid.IntRange(1, 3).Draw(t, "name"), rapid.IntRange(1, 3).Draw(t, "version"))
			if k := s.Vulnerability.Name + url; !used[k] {
				used[k] = true
				s.Products = append(s.Products, vex.Product{Component: vex.Component{PURL: url}})
			}
		}
		if len(s.Products) > 0 {
			d.Statements = append(d.Statements, s)
		}
	}
	return d
}

// claims lists what a document says, in an order of its own.
func claims(d *vex.Document) []string {
	var out []string
	for i := range d.Statements {
		s := &d.Statements[i]
		for j := range s.Products {
			out = append(out, strings.Join([]string{s.Vulnerability.Name, s.Products[j].PackageURL(), s.Status.String(), string(s.Justification), s.Impact, s.Action}, " | "))
		}
	}
	slices.Sort(out)
	return out
}

func TestWhatIsSaidIsTheSameInEveryFormat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDocument(t)
		want := claims(d)
		for _, first := range []string{"openvex", "csaf@2.0", "csaf@2.1", "cyclonedx"} {
			there := converted(t, d, first)
			if got := claims(there); !slices.Equal(got, want) {
				t.Fatalf("%s says\n%s\ninstead of\n%s", first, strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
			for _, second := range []string{"openvex", "csaf@2.0", "csaf@2.1", "cyclonedx"} {
				if got := claims(converted(t, there, second)); !slices.Equal(got, want) {
					t.Fatalf("%s by way of %s says\n%s\ninstead of\n%s", second, first, strings.Join(got, "\n"), strings.Join(want, "\n"))
				}
			}
		}
	})
}

// converted writes a document in a format, reads it again, and looks whether it
// is valid.
func converted(t *rapid.T, d *vex.Document, name string) *vex.Document {
	f, err := parseVEXFormat(name)
	if err != nil {
		t.Fatal(err)
	}
	c := *d
	c.Source = ""
	var b strings.Builder
	if _, err := encodeVEX(&b, &c, f); err != nil {
		t.Fatal(err)
	}
	back, problems, err := decodeVEX(b.String())
	if err != nil || len(problems) > 0 {
		t.Fatalf("%s: %v %v\n%s", name, problems, err, b.String())
	}
	if f.Family == vex.CSAF {
		r, err := csaf.Lint(b.String(), csaf.Options{}, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range r.Findings {
			if x.Rule == "csaf/schema" || strings.HasPrefix(x.Rule, "csaf/6.1.") {
				t.Fatalf("%s: %s %s\n%s", name, x.Rule, x.Message, b.String())
			}
		}
	}
	return back
}
