package spdx3

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// made writes one element of the tests' documents. rest are its properties
// beside class, id and creation information.
func made(class, id, rest string) string {
	if rest != "" {
		rest = "," + rest
	}
	return `{"type":"` + class + `","spdxId":"urn:s#` + id + `","creationInfo":"_:ci"` + rest + `}`
}

// document writes a document of Acme with one element a line: the creation
// information on line 2, Acme on 3, the SpdxDocument on 4, the elements from 5
// on. more are properties of the SpdxDocument.
func document(more string, elements ...string) string {
	lines := append([]string{
		`{"@context":"` + contextURL + `","@graph":[`,
		`{"type":"CreationInfo","@id":"_:ci","specVersion":"3.0.1","created":"2026-03-01T08:00:00Z","createdBy":["urn:s#acme"]},`,
		made("Organization", "acme", `"name":"Acme"`) + `,`,
	}, made("SpdxDocument", "doc", more))
	for _, e := range elements {
		lines[len(lines)-1] += ","
		lines = append(lines, e)
	}
	return strings.Join(append(lines, `]}`), "\n")
}

// packages writes packages of the given names.
func packages(names ...string) []string {
	var all []string
	for _, n := range names {
		all = append(all, made("software_Package", n, `"name":"`+n+`"`))
	}
	return all
}

// relationship writes one from an id of the document to several.
func relationship(id, from, kind string, to ...string) string {
	return made("Relationship", id, `"from":"`+iri(from)+`","relationshipType":"`+kind+`","to":[`+quoted(to)+`]`)
}

// scoped writes a relationship that holds in one phase.
func scoped(id, from, kind, scope string, to ...string) string {
	return made("LifecycleScopedRelationship", id, `"from":"`+iri(from)+`","relationshipType":"`+kind+`","scope":"`+scope+`","to":[`+quoted(to)+`]`)
}

// iri returns the id of an element of the document, or of an individual.
func iri(id string) string {
	if strings.Contains(id, ":") || individual(id) != "" {
		return id
	}
	return "urn:s#" + id
}

func quoted(ids []string) string {
	var all []string
	for _, id := range ids {
		all = append(all, `"`+iri(id)+`"`)
	}
	return strings.Join(all, ",")
}

// listed returns the problems of a document, each as a line.
func listed(t tester, text string) []string {
	t.Helper()
	var lines []string
	for _, p := range read(t, text).Problems() {
		lines = append(lines, fmt.Sprintf("%d:%d %s %s: %s", p.At.Line, p.At.Col, p.Rule, p.Path, p.Message))
	}
	return lines
}

// related returns the relations of a document, each as a line. Components go by
// their names.
func related(d *sbom.Document) []string {
	name := func(i int, target string) string {
		switch i {
		case sbom.Itself:
			return "(document)"
		case sbom.Nothing:
			return "(nothing)"
		case sbom.Unknown:
			return "(unknown)"
		case sbom.Elsewhere:
			return target
		}
		return d.Components[i].Name
	}
	var lines []string
	for i, c := range d.Components {
		if c.Parent >= 0 {
			lines = append(lines, name(c.Parent, "")+" holds "+name(i, ""))
		}
	}
	for _, r := range d.Relations {
		line := name(r.From, r.Target) + " " + string(r.Kind) + " " + name(r.To, r.Target)
		if r.Kind == sbom.DependsOn {
			line += " in " + r.Scope.String()
		}
		if r.Comment != "" {
			line += " # " + r.Comment
		}
		lines = append(lines, line)
	}
	return lines
}

// keptClasses returns the class and id of every element that stays whole.
func keptClasses(t tester, d *sbom.Document) []string {
	t.Helper()
	var lines []string
	for _, x := range d.Extra {
		if x.Family == sbom.SPDX3 && x.Path == "@graph" {
			n := read(t, x.Value).root
			lines = append(lines, typeOf(n).Text()+" "+strings.TrimPrefix(idOf(n).Text(), "urn:s#"))
		}
	}
	return lines
}

// same fails where two lists differ.
func same(t testing.TB, what string, want, got []string) {
	t.Helper()
	if len(want)+len(got) == 0 {
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: %s", what, diff)
	}
}

// graphOf returns the elements that are written, one a line, without the head.
func graphOf(t tester, d *sbom.Document) []string {
	t.Helper()
	out, _ := written(t, d)
	lines := strings.Split(strings.TrimSuffix(out, "\n]}\n"), "\n")[1:]
	for i, l := range lines {
		lines[i] = strings.TrimSuffix(l, ",")
	}
	return lines
}
