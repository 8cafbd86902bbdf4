package cyclonedx

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// An xmlReader takes values out of an XML document.
type xmlReader struct {
	text   string
	target string // namespace
	g      *grammar
	path   *[]step
	// lost is told of what has no place in the JSON form.
	lost func(reason string)
}

// value takes the value of an element of XML type x that has type t in JSON.
func (r *xmlReader) value(n tree.Node, t, x *typ, fallback string, s *scope) *value {
	s = s.enter(r.text, n)
	e := x.element
	if e == nil {
		text := characters(r.text, n)
		if text == "" {
			text = fallback
		}
		return scalar(text, t, x)
	}
	if o := r.pick(n, t, e); o != nil {
		return r.object(n, o, e, s)
	}
	if ref := n.Get("@ref"); ref.Exists() && e.text == nil {
		return scalar(ref.Text(), t, &typ{kind: stringKind})
	}
	return scalar(characters(r.text, n), t, x)
}

// pick chooses the type of object whose fields cover most of an element, nil if
// a text fits better.
func (r *xmlReader) pick(n tree.Node, t *typ, e *element) *object {
	var best *object
	most := -1
	text := false
	for _, a := range alternatives(t) {
		switch a.kind {
		case listKind:
			continue
		case objectKind:
		default:
			text = true
			continue
		}
		names, count := r.g.reversed(a.object, e), 0
		for c := range n.Children() {
			if _, ok := names[c.Key()]; ok {
				count++
			}
		}
		if count > most {
			best, most = a.object, count
		}
	}
	if text && most <= 0 && n.Len() > 0 {
		return nil
	}
	return best
}

// object takes an object out of an element.
func (r *xmlReader) object(n tree.Node, o *object, e *element, s *scope) *value {
	v := mapValue()
	off, end := n.Range()
	v.off, v.end = uint32(off), uint32(end)
	names := r.g.reversed(o, e)
	for c := range n.Children() {
		key := c.Key()
		switch {
		case key[0] == '#':
		case key[0] == '@':
			r.attribute(v, c, names, s)
		case s.enter(r.text, c).name(r.text, c) != r.target:
			r.foreign(key, "an element of another namespace has no place in JSON")
		default:
			f, ok := names[key]
			if !ok {
				r.foreign(key, "an element that CycloneDX does not know has no place in JSON")
				continue
			}
			*r.path = append(*r.path, step{f.field.name, 0})
			v.set(f.field.name, r.field(v.get(f.field.name), c, f, s))
			*r.path = (*r.path)[:len(*r.path)-1]
		}
	}
	if f, ok := names["#text"]; ok {
		x := e.text
		if x == nil {
			x = &typ{kind: stringKind}
		}
		v.set(f.field.name, scalar(characters(r.text, n), f.field.typ, x))
	}
	return v
}

func (r *xmlReader) foreign(name, reason string) {
	*r.path = append(*r.path, step{name, 0})
	r.lost(reason)
	*r.path = (*r.path)[:len(*r.path)-1]
}

func (r *xmlReader) attribute(v *value, c tree.Node, names map[string]reverse, s *scope) {
	raw := rawAttribute(r.text, c)
	prefix, _, qualified := strings.Cut(raw, ":")
	if raw == "xmlns" || qualified && (prefix == "xmlns" || s.lookup(prefix) == instanceNamespace) {
		return
	}
	f, ok := names["@"+raw]
	if !ok {
		r.foreign("@"+raw, "an attribute that CycloneDX does not know has no place in JSON")
		return
	}
	v.set(f.field.name, scalar(c.Text(), f.field.typ, f.place.attr.typ))
}

// field takes the value of a field out of an element; before is what an earlier
// element of the same field gave.
func (r *xmlReader) field(before *value, n tree.Node, f reverse, s *scope) *value {
	items := itemTypes(f.field.typ)
	p := f.place
	switch {
	case p.wrapped && !(p.special == toolsSpecial && !n.Get("tool").Exists() && n.Len() > 0):
		if before == nil {
			before = listValue()
		}
		for item := range r.entries(n, f, s) {
			before.kids = append(before.kids, item)
		}
		return before
	case p.wrapped || len(items) == 0:
		return r.entry(n, p, p.elem, f.field.typ, s)
	}
	if before == nil {
		before = listValue()
	}
	*r.path = append(*r.path, step{"", len(before.kids)})
	before.kids = append(before.kids, r.entry(n, p, p.elem, choiceOf(items), s))
	*r.path = (*r.path)[:len(*r.path)-1]
	return before
}

// choiceOf makes one type of several.
func choiceOf(types []*typ) *typ {
	if len(types) == 1 {
		return types[0]
	}
	return &typ{kind: anyOfKind, choices: types}
}

// entries iterates over the entries of a list that has an element around it.
func (r *xmlReader) entries(n tree.Node, f reverse, s *scope) func(func(*value) bool) {
	return func(yield func(*value) bool) {
		s := s.enter(r.text, n)
		t := choiceOf(itemTypes(f.field.typ))
		inner := f.place.elem.typ.element
		i := 0
		for c := range n.Children() {
			if !isElement(c) {
				if key := c.Key(); key[0] == '@' && !strings.HasPrefix(rawAttribute(r.text, c), "xmlns") {
					r.foreign(key, "an attribute that CycloneDX does not know has no place in JSON")
				}
				continue
			}
			elem := inner.child(c.Key())
			if elem == nil || s.enter(r.text, c).name(r.text, c) != r.target {
				r.foreign(c.Key(), "an element of another namespace has no place in JSON")
				continue
			}
			*r.path = append(*r.path, step{"", i})
			item := r.entry(c, f.place, elem, t, s)
			*r.path = (*r.path)[:len(*r.path)-1]
			if !yield(item) {
				return
			}
			i++
		}
	}
}

// entry takes one value, undoing what is special about its element.
func (r *xmlReader) entry(n tree.Node, p *place, elem *particle, t *typ, s *scope) *value {
	as, back := r.g.outOf(p, elem, t)
	return back(r.value(n, as, elem.typ, elem.fallback, s))
}

// scalar makes a text of XML a value of type t.
func scalar(text string, t, x *typ) *value {
	switch x.kind {
	case tokenKind, uriKind, boolKind, intKind, numberKind, dateTimeKind, dateKind:
		text = collapse(text)
	}
	kinds := alternatives(t)
	is := func(kinds2 ...kind) bool {
		return slices.ContainsFunc(kinds, func(a *typ) bool { return slices.Contains(kinds2, a.kind) })
	}
	switch {
	case is(boolKind):
		return boolValue(text == "true" || text == "1")
	case is(intKind, numberKind):
		if x.acceptsXML(text) && numeral(text) {
			return &value{kind: tree.Number, text: jsonNumber(text)}
		}
	case len(kinds) == 1 && t.pattern != nil && t.pattern.text == "^(.*)$":
		text = strings.NewReplacer("\r", " ", "\n", " ", "\u2028", " ", "\u2029", " ").Replace(text)
	}
	return textValue(text)
}

// numeral reports whether a text is a decimal number of XML.
func numeral(s string) bool { return (&typ{kind: numberKind}).acceptsXML(s) }

// jsonNumber writes a decimal number of XML as JSON has it: no plus sign, no
// leading zeros, digits on both sides of the point.
func jsonNumber(s string) string {
	sign := ""
	if s[0] == '-' {
		sign = "-"
	}
	s = strings.TrimLeft(s, "+-")
	whole, fraction, ok := strings.Cut(s, ".")
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if !ok || fraction == "" {
		return sign + whole
	}
	return sign + whole + "." + fraction
}
