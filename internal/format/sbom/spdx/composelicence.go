package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/licence"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// expression writes a licence.
func (c *composer) expression(i int, v string, own map[string]string, name, field string) {
	text, exact := c.licence(v)
	if text == "" && c.old {
		text = noAssertion
	}
	c.free(own, name, text)
	if !exact {
		c.keep(i, field, v)
	}
}

// seen writes the licences that were seen in files.
func (c *composer) seen(i int, p *sbom.Component, name string, analysed bool) {
	var list []string
	exact := true
	for _, v := range p.Seen {
		text, ok := c.licence(v)
		exact = exact && ok && text != ""
		if text != "" {
			list = append(list, text)
		}
	}
	if len(list) == 0 && c.old && (name == "licenseInfoInFiles" || name == "licenseInfoFromFiles" && analysed) {
		list = []string{noAssertion}
	}
	c.list(name, list)
	if !exact {
		c.keep(i, "seen", p.Seen)
	}
}

// licence returns a licence as SPDX writes it: an expression as it is, a name as
// a reference to an extracted licence that has it as its text. exact is false if
// reading gives something else.
func (c *composer) licence(v string) (text string, exact bool) {
	if v == "" || v == none {
		return v, true
	}
	e, loose, err := licence.Parse(v)
	if err != nil || v == noAssertion || !c.known(e) {
		return c.nameReference(v), true
	}
	if loose {
		return e.String(), false
	}
	return v, true
}

// known reports whether the document can hold what an expression refers to. Texts
// that nobody has become extracted licences that say so.
func (c *composer) known(e *licence.Expression) bool {
	for leaf := range e.Leaves() {
		for _, t := range [...]licence.Term{leaf.Licence, leaf.With} {
			if strings.HasPrefix(t.ID, "AdditionRef-") || t.Document != "" && !c.refs[t.Document] {
				return false
			}
		}
	}
	for leaf := range e.Leaves() {
		if t := leaf.Licence; t.IsReference() && t.Document == "" && !c.refs[t.ID] {
			c.refs[t.ID] = true
			c.made = append(c.made, kept{t.ID, ""})
		}
	}
	return true
}

// nameReference returns the LicenseRef- for a licence that is a name.
func (c *composer) nameReference(name string) string {
	if id, ok := c.names[name]; ok {
		return id
	}
	base := "LicenseRef-" + idString(oneLine(name))
	id := base
	for n := 1; c.refs[id]; n++ {
		id = base + "-" + itoa(n)
	}
	c.refs[id] = true
	c.names[name] = id
	c.made = append(c.made, kept{id, name})
	return id
}
