package cyclonedx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// document checks an XML document from its root element on.
func (v *validator) document() {
	v.refs = map[string]span.Point{}
	var none scope
	v.complex(v.d.root, v.g.bom(), none.enter(v.d.text, v.d.root), true)
}

// target is the namespace of the document's version.
func (v *validator) target() string { return namespace + v.d.format.Version }

// element checks an element against a type, complex or simple.
func (v *validator) element(n tree.Node, p *particle, s *scope) {
	s = s.enter(v.d.text, n)
	switch p.typ.kind {
	case elementKind:
		v.complex(n, p.typ.element, s, false)
	case anyKind:
		v.references(n)
	default:
		v.attributes(n, nil, s, false)
		v.simple(n, p.typ, p.fallback)
	}
}

// simple checks the text of an element that must have no elements inside.
func (v *validator) simple(n tree.Node, t *typ, fallback string) {
	for c := range n.Children() {
		if isElement(c) {
			v.report(c.At, "element <%s> is not allowed inside <%s>, which holds %s", clip(c.Key()), n.Key(), t.expected())
			return
		}
	}
	text := characters(v.d.text, n)
	if text == "" && fallback != "" {
		return
	}
	if t.acceptsXML(text) {
		return
	}
	shown := strings.TrimSpace(text)
	if t.acceptsXML(shown) { // the white space is what is wrong
		shown = text
	}
	v.report(n.At, "%q is wrong in <%s>: want %s", clip(shown), n.Key(), t.expected())
}

// complex checks attributes and content of an element of a complex type.
func (v *validator) complex(n tree.Node, e *element, s *scope, root bool) {
	v.attributes(n, e, s, root)
	if e.text != nil {
		v.simple(n, e.text, "")
		return
	}
	m := matcher{}
	for c := range n.Children() {
		switch c.Key()[0] {
		case '@':
		case '#':
			if !e.mixed {
				v.report(c.At, "text %q is not allowed in <%s>: want elements only", clip(c.Text()), n.Key())
			}
		default:
			uri := s.enter(v.d.text, c).name(v.d.text, c)
			m.items = append(m.items, child{node: c, own: uri == v.target(), foreign: uri != v.target() && uri != ""})
		}
	}
	v.content(n, e, &m)
	counts := map[string]int{}
	for _, c := range m.items {
		p := c.as
		if p == nil && c.own {
			p = e.child(c.node.Key()) // out of place, but what is in it can be checked
		}
		if p == nil {
			v.references(c.node)
			continue
		}
		v.enter(p.name, 0)
		if p.repeats {
			v.enter("", counts[p.name])
			counts[p.name]++
		}
		v.element(c.node, p, s)
		if p.repeats {
			v.leave()
		}
		v.leave()
	}
}

// content checks which elements stand in an element, and their order.
func (v *validator) content(n tree.Node, e *element, m *matcher) {
	ok := e.content == nil || m.matches(e.content)
	if ok && m.pos == len(m.items) {
		return
	}
	wanted := strings.Join(m.wanted, ">, <")
	if at := m.pos; at < len(m.items) {
		c := m.items[at]
		v.enter(c.node.Key(), 0)
		defer v.leave()
		switch {
		case !c.own && !c.foreign:
			v.report(c.node.At, "element <%s> has no namespace: want %s", clip(c.node.Key()), v.target())
		case m.far == at && wanted != "":
			v.report(c.node.At, "element <%s> is not allowed here in <%s>: want <%s>", clip(c.node.Key()), n.Key(), wanted)
		default:
			v.report(c.node.At, "element <%s> is not allowed here in <%s>", clip(c.node.Key()), n.Key())
		}
		return
	}
	v.report(n.At, "<%s> ends too early: want <%s>", n.Key(), wanted)
}

// attributes checks the attributes of an element; e is nil for one of a simple
// type, which has none.
func (v *validator) attributes(n tree.Node, e *element, s *scope, root bool) {
	var seen [16]bool // no type has more attributes
	for c := range n.Children() {
		if c.Key()[0] != '@' {
			continue
		}
		raw := rawAttribute(v.d.text, c)
		prefix, local, qualified := strings.Cut(raw, ":")
		if !qualified {
			local = raw
		}
		if raw == "xmlns" || qualified && (prefix == "xmlns" || s.lookup(prefix) == instanceNamespace) {
			continue
		}
		v.enter("@"+local, 0)
		v.attribute(c, e, local, qualified, s.lookup(prefix), &seen)
		if raw == "bom-ref" && !root {
			v.reference(c)
		}
		v.leave()
	}
	if e == nil {
		return
	}
	for i, a := range e.attrs {
		if a.need && !seen[i%len(seen)] {
			v.report(n.At, "attribute %s is missing from <%s>", a.name, n.Key())
		}
	}
}

func (v *validator) attribute(c tree.Node, e *element, local string, qualified bool, uri string, seen *[16]bool) {
	if !qualified && e != nil {
		for i, a := range e.attrs {
			if a.name != local {
				continue
			}
			seen[i%len(seen)] = true
			if !a.typ.acceptsXML(c.Text()) {
				v.report(c.At, "%q is wrong for attribute %s: want %s", clip(c.Text()), local, a.typ.expected())
			}
			return
		}
	}
	switch {
	case e == nil:
		v.report(c.KeyAt, "attribute %s is not allowed on an element that holds text only", clip(local))
	case e.other == "any" || e.other == "other" && qualified && uri != v.target():
	default:
		v.report(c.KeyAt, "attribute %s is not known here in CycloneDX %s", clip(local), v.d.format.Version)
	}
}

// reference checks that no other element has the same bom-ref: the schemas
// demand that below the root element.
func (v *validator) reference(c tree.Node) {
	at, ok := v.refs[c.Text()]
	if ok {
		v.report(c.At, "bom-ref %q is taken by the element at line %d", clip(c.Text()), at.Line)
		return
	}
	v.refs[c.Text()] = c.At()
}

// references looks for bom-refs in elements that are not checked otherwise.
func (v *validator) references(n tree.Node) {
	for c := range n.Children() {
		switch {
		case c.Key()[0] == '@' && rawAttribute(v.d.text, c) == "bom-ref":
			v.reference(c)
		case isElement(c):
			v.references(c)
		}
	}
}
