package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// references writes identifiers and references as external references.
func (c *composer) references(i int, p *sbom.Component) {
	begun := false
	add := func(category, kind, locator, comment string) {
		if !begun {
			begun = true
			c.s.key("externalRefs")
			c.s.open('[')
		}
		c.s.open('{')
		put(c.s, "referenceCategory", categoryFor(category, c.old))
		put(c.s, "referenceType", kind)
		put(c.s, "referenceLocator", locator)
		putIf(c.s, "comment", comment)
		c.s.close('}')
	}
	if isLine(p.PURL) {
		add("PACKAGE-MANAGER", "purl", p.PURL, "")
	} else if p.PURL != "" {
		c.keep(i, "purl", p.PURL)
	}
	exact := true
	for _, v := range p.CPEs {
		if exact = exact && isWord(v); isWord(v) {
			add("SECURITY", cpeKind(v), v, "")
		}
	}
	if !exact {
		c.keep(i, "cpes", p.CPEs)
	}
	if isWord(p.SWID) {
		add("SECURITY", "swid", p.SWID, "")
	} else if p.SWID != "" {
		c.keep(i, "swid", p.SWID)
	}
	exact = true
	for _, id := range p.Identifiers {
		category, kind, ok := identifierWords(id.Type)
		if !ok || !isLine(id.Value) || id.Type == "purl" && id.Value == p.PURL || id.Type == "purl" && p.PURL == "" ||
			id.Type == "swid" && p.SWID == "" {
			exact = false
		}
		if ok && isLine(id.Value) {
			add(category, kind, id.Value, "")
		}
	}
	if !exact {
		c.keep(i, "identifiers", p.Identifiers)
	}
	exact = true
	for _, r := range p.References {
		category, kind, ok := referenceWords(r.Type)
		if !ok || !isLine(r.URL) {
			exact = false
			continue
		}
		exact = exact && len(r.Hashes) == 0
		add(category, kind, r.URL, r.Comment)
	}
	if begun {
		c.s.close(']')
	}
	if !exact {
		c.keep(i, "references", p.References)
	}
}

// identifierWords returns category and type for an identifier. ok is false where
// the identifier would not be read back as one.
func identifierWords(t string) (category, kind string, ok bool) {
	switch t {
	case "purl":
		return "PACKAGE-MANAGER", "purl", true
	case "swid":
		return "SECURITY", "swid", true
	case "gitoid":
		return "PERSISTENT-ID", "gitoid", true
	case "swhid":
		return "PERSISTENT-ID", "swh", true
	}
	category, kind, ok = strings.Cut(t, "/")
	return category, kind, ok && isWord(kind) && !isOwnType(kind) && (category == "PACKAGE-MANAGER" || category == "PERSISTENT-ID")
}

// isOwnType reports whether a reference type has a field of its own in the
// neutral form.
func isOwnType(kind string) bool {
	switch kind {
	case "purl", "cpe22Type", "cpe23Type", "swid", "gitoid", "swh":
		return true
	}
	return false
}

// referenceWords returns category and type for a reference.
func referenceWords(t string) (category, kind string, ok bool) {
	if t == "advisories" {
		return "SECURITY", "advisory", true
	}
	if kind, ok := strings.CutPrefix(t, "SECURITY/"); ok {
		return "SECURITY", kind, isWord(kind) && !isOwnType(kind) && kind != "advisory"
	}
	return "OTHER", t, isWord(t) && !isOwnType(t[strings.LastIndexAny(t, "/#")+1:]) && !strings.HasPrefix(t, spdxTypes)
}

// relationships writes the relations, the nesting of components and what the
// document describes.
func (c *composer) relationships() {
	c.begun = false
	described := make(map[int]bool)
	for i := range c.d.Relations {
		r := &c.d.Relations[i]
		if r.From == sbom.Itself && r.Kind == sbom.Describes {
			described[r.To] = true
		}
	}
	for _, i := range c.d.Roots {
		if c.inside(i) && !described[i] {
			described[i] = true
			c.relationship(documentID, "DESCRIBES", c.ids[i], forRoot)
		}
	}
	for i := range c.d.Relations {
		c.relation(&c.d.Relations[i], i)
	}
	for i := range c.d.Components {
		if p := c.d.Components[i].Parent; c.inside(p) && p != i {
			c.relationship(c.ids[p], "CONTAINS", c.ids[i], forParent)
		}
	}
	for _, e := range c.d.Extra {
		if e.Family != sbom.SPDX2 || e.Path != "relationships/-" {
			continue
		}
		if parsed, err := tree.JSON(e.Value, nil); err == nil {
			c.beginRelationships()
			c.s.node(parsed.Root())
		}
	}
	if c.begun {
		c.s.close(']')
	}
}

func (c *composer) beginRelationships() {
	if !c.begun {
		c.begun = true
		c.s.key("relationships")
		c.s.open('[')
	}
}

func (c *composer) relationship(from, word, to, comment string) {
	c.beginRelationships()
	c.s.open('{')
	put(c.s, "spdxElementId", from)
	put(c.s, "relationshipType", word)
	put(c.s, "relatedSpdxElement", to)
	putIf(c.s, "comment", comment)
	c.s.close('}')
}

// end returns the id for one end of a relation, "" if SPDX cannot state it there.
func (c *composer) end(i int, target string, left bool) string {
	switch {
	case c.inside(i):
		return c.ids[i]
	case i == sbom.Itself:
		return documentID
	case i == sbom.Nothing && !left:
		return none
	case i == sbom.Unknown && !left:
		return noAssertion
	case i == sbom.Elsewhere:
		doc, id, ok := strings.Cut(target, ":")
		if ok && isElementID(id) && c.refs[doc] {
			return target
		}
	}
	return ""
}

// relation writes a relation, or keeps it in an annotation if SPDX cannot state
// it.
func (c *composer) relation(r *sbom.Relation, i int) {
	if c.isDescribes(r) || c.isHasFiles(r) {
		return
	}
	word, reversed := wordFor(r)
	from, to := r.From, r.To
	if reversed {
		from, to = to, from
	}
	comment := c.comment(r, &word, reversed)
	left, right := c.end(from, r.Target, true), c.end(to, r.Target, false)
	if left == "" || right == "" {
		n := relationNote{Relation: *r}
		n.Relation.At.Off, n.Relation.At.End, n.Relation.At.Line, n.Relation.At.Col = 0, 0, 0, 0
		if c.inside(r.From) {
			n.From = c.ids[r.From]
		}
		if c.inside(r.To) {
			n.To = c.ids[r.To]
		}
		c.docNotes = append(c.docNotes, noteText(model, "relation", n))
		c.lose("/relations/"+itoa(i), "an end that SPDX "+c.version+" cannot name")
		return
	}
	c.relationship(left, word, right, comment)
}

// comment returns the comment of a relationship. What its type does not tell
// stands on the first line.
func (c *composer) comment(r *sbom.Relation, word *string, reversed bool) string {
	var notes []string
	if known, old := relationAge(*word); !known || c.old && !old {
		notes = append(notes, "kind="+string(r.Kind))
		*word = "OTHER"
	}
	if kind, _, scope := turn(*word); r.Scope != scope || kind != r.Kind && r.Scope != component.Prod {
		notes = append(notes, "scope="+r.Scope.String())
	}
	if len(notes) == 0 && strings.HasPrefix(r.Comment, notePrefix) {
		notes = append(notes, "end")
	}
	if len(notes) == 0 {
		return r.Comment
	}
	first := notePrefix + strings.Join(notes, ";")
	if r.Comment == "" {
		return first
	}
	return first + "\n" + r.Comment
}
