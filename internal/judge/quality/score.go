package quality

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// A Row is how far a document satisfies one element.
type Row struct {
	Rule    string
	Needs   string // what satisfies the element, in words
	Level   string
	Of      int // components that were asked, or 1 for the document
	Have    int // of them that hold it
	Missing []string
}

// A Score is the verdict of one profile on one document.
type Score struct {
	Profile  string
	Title    string
	Source   string
	Conforms bool    // every required element is there
	Points   float64 // 0 to 10: share of what is there, required elements weighing twice a recommended one
	Rows     []Row
}

// maxMissing bounds the names that a row lists; all are counted.
const maxMissing = 20

// Evaluate judges a document by a profile.
func Evaluate(d *sbom.Document, p Profile) Score {
	s := Score{Profile: p.ID, Title: p.Title, Source: p.Source, Conforms: true}
	total, got := 0.0, 0.0
	for _, e := range p.Elements {
		r := Row{Rule: "sbom/" + e.Rule, Needs: needs(e), Level: e.Level.String()}
		each(d, e, func(name string, _ span.Point, holds bool) {
			r.Of++
			if holds {
				r.Have++
			} else if len(r.Missing) < maxMissing {
				r.Missing = append(r.Missing, name)
			}
		})
		share := 1.0
		if r.Of > 0 {
			share = float64(r.Have) / float64(r.Of)
		}
		total += e.Level.weight()
		got += e.Level.weight() * share
		s.Conforms = s.Conforms && (e.Level != Required || r.Have == r.Of)
		s.Rows = append(s.Rows, r)
	}
	if total > 0 {
		s.Points = 10 * got / total
	}
	return s
}

// each asks the document, or each of its components, for an element.
func each(d *sbom.Document, e Element, visit func(name string, at span.Point, holds bool)) {
	if !e.Component {
		holds := false
		for _, n := range e.AnyOf {
			h, _ := ofDocument(n, d)
			holds = holds || h
		}
		visit("the document", span.Point{}, holds)
		return
	}
	for i := range d.Components {
		c := &d.Components[i]
		if !counts(c) {
			continue
		}
		holds := false
		for _, n := range e.AnyOf {
			h, _ := ofComponent(n, d, c)
			holds = holds || h
		}
		visit(nameOf(c), c.At, holds)
	}
}

// needs words what satisfies an element.
func needs(e Element) string {
	var parts []string
	for _, n := range e.AnyOf {
		if noun, _ := word(n); !slices.Contains(parts, noun) {
			parts = append(parts, noun)
		}
	}
	return strings.Join(parts, " or ")
}

// nameOf names a component for people: by what it has.
func nameOf(c *sbom.Component) string {
	switch {
	case c.PURL != "":
		return c.PURL
	case c.Name != "":
		return strings.TrimSpace(c.Name + " " + c.Version)
	case c.ID != "":
		return c.ID
	}
	return "a component without name"
}

// Missing returns a finding for each element that a document lacks. Required
// elements are of severity high, recommended ones low, aspirational ones info.
func Missing(d *sbom.Document, p Profile, file string) []finding.Finding {
	var out []finding.Finding
	for _, e := range p.Elements {
		_, advice := word(e.AnyOf[0])
		each(d, e, func(name string, at span.Point, holds bool) {
			if holds {
				return
			}
			f := finding.Finding{
				Rule: "sbom/" + e.Rule, Severity: levelSeverity(e.Level), Span: span.At(file, at),
				Title: needs(e) + " is missing", Message: fmt.Sprintf("%s lacks %s, which %s asks for", name, needs(e), p.Title),
				Fix: &finding.Fix{Summary: advice},
			}
			if e.Component {
				f.Package = name
				if strings.HasPrefix(name, "pkg:") {
					f.Component = name
				}
			}
			out = append(out, f)
		})
	}
	return out
}

func levelSeverity(l Level) severity.Level {
	switch l {
	case Recommended:
		return severity.Low
	case Aspirational:
		return severity.Info
	}
	return severity.High
}
