package spdx3

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// contextPath is the path of the Extra that holds what a document's context
// has beside that of the specification.
const contextPath = "@context"

// readPrefixes notes the prefixes that the objects of a context define: terms
// whose IRI ends in a character that separates, or that are declared to be
// prefixes (JSON-LD 1.1, 4.1.5).
func (d *Doc) readPrefixes(context tree.Node) {
	for c := range each(context) {
		if c.Kind() != tree.Map {
			continue
		}
		for term := range c.Children() {
			iri := term.Text()
			if term.Kind() == tree.Map {
				iri = term.Get("@id").Text()
			}
			plain := term.Kind() == tree.String && iri != "" && strings.IndexByte(":/?#[]@", iri[len(iri)-1]) >= 0
			declared := term.Get("@prefix").Text() == "true"
			if !strings.HasPrefix(term.Key(), "@") && isIRI(iri) && (plain || declared) {
				if d.prefixes == nil {
					d.prefixes = make(map[string]string)
				}
				d.prefixes[term.Key()] = iri
			}
		}
	}
}

// expand returns the IRI that an id stands for: the id, unless it begins with a
// prefix of the document's context.
func (d *Doc) expand(id string) string {
	if len(d.prefixes) == 0 {
		return id
	}
	prefix, rest, ok := strings.Cut(id, ":")
	if iri := d.prefixes[prefix]; ok && iri != "" && !strings.HasPrefix(rest, "//") {
		return iri + rest
	}
	return id
}

// find returns the object of an id in either form.
func (d *Doc) find(id string) tree.Node { return d.ids[d.expand(id)] }

// context keeps what the document's context has beside that of the
// specification, because kept elements may need its prefixes.
func (l *lifter) context() {
	var others []tree.Node
	for c := range each(l.Doc.root.Get("@context")) {
		k := c.Kind() // a null would undo what stands before it
		if _, ok := contextVersion(c.Text()); !ok && (k == tree.String || k == tree.Map) {
			others = append(others, c)
		}
	}
	l.extraList(&l.out.Extra, contextPath, others)
}

// contextOf returns the context that a document is written with.
func contextOf(d *sbom.Document) string {
	for _, e := range d.Extra {
		if e.Family != sbom.SPDX3 || e.Path != contextPath {
			continue
		}
		inner, ok := strings.CutPrefix(strings.TrimSpace(e.Value), "[")
		if inner = strings.TrimSpace(inner); ok && inner != "]" {
			return `["` + contextURL + `",` + inner
		}
	}
	return `"` + contextURL + `"`
}
