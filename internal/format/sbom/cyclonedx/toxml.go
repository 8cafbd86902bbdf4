package cyclonedx

import (
	"math/big"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// An xmlWriter writes values as XML. They have been made to fit before, so
// whatever has no place is not there any more.
type xmlWriter struct {
	g *grammar
	b []byte
}

// element writes an element around a value of type t.
func (w *xmlWriter) element(name string, v *value, t, x *typ, indent int) {
	w.b = append(newline(w.b, indent), '<')
	w.b = append(w.b, name...)
	switch e := x.element; {
	case e == nil:
		w.content(name, scalarText(v))
	case v.kind == tree.Map:
		w.object(name, v, pickObject(t, v), e, indent)
	case e.attr("ref") != nil && e.text == nil:
		w.attribute("ref", scalarText(v))
		w.b = append(w.b, "/>"...)
	default:
		w.content(name, scalarText(v))
	}
}

func (w *xmlWriter) content(name, text string) {
	if text == "" {
		w.b = append(w.b, "/>"...)
		return
	}
	w.b = append(w.b, '>')
	w.b = appendXML(w.b, text, false)
	w.end(name)
}

func (w *xmlWriter) end(name string) {
	w.b = append(w.b, "</"...)
	w.b = append(append(w.b, name...), '>')
}

func (w *xmlWriter) attribute(name, text string) {
	w.b = append(append(append(w.b, ' '), name...), `="`...)
	w.b = append(appendXML(w.b, text, true), '"')
}

// object writes the attributes and the content of an element.
func (w *xmlWriter) object(name string, v *value, o *object, e *element, indent int) {
	places := w.g.places(o, e)
	for i := range places {
		if a := places[i].attr; a != nil {
			if f := v.get(o.fields[i].name); f != nil {
				w.attribute(a.name, scalarText(f))
			}
		}
	}
	for i := range places {
		if f := v.get(o.fields[i].name); places[i].text && f != nil {
			w.content(name, scalarText(f))
			return
		}
	}
	start := len(w.b)
	w.b = append(w.b, '>')
	empty := len(w.b)
	w.children(v, o, e, indent+1)
	if len(w.b) == empty {
		w.b = append(w.b[:start], "/>"...)
		return
	}
	w.b = newline(w.b, indent)
	w.end(name)
}

// children writes the elements inside an element, in the order of the schema.
func (w *xmlWriter) children(v *value, o *object, e *element, indent int) {
	names := w.g.reversed(o, e)
	has := func(name string) bool {
		f, ok := names[name]
		return ok && v.get(f.field.name) != nil
	}
	order := e.flat
	if e.forked {
		order = e.content.order(has)
	}
	for i, p := range order {
		if !has(p.name) || e.forked && slices.ContainsFunc(order[:i], func(before *particle) bool { return before.name == p.name }) {
			continue
		}
		f := names[p.name]
		w.field(v.get(f.field.name), f, indent)
	}
}

// field writes the element or elements of one field.
func (w *xmlWriter) field(v *value, f reverse, indent int) {
	p := f.place
	if v.kind != tree.List {
		e := w.g.into(p, v, f.field.typ)
		if p.wrapped { // one of two forms, and this one needs no list
			e = entry{elem: p.elem, val: v, typ: f.field.typ, back: asItIs}
		}
		w.element(e.elem.name, e.val, e.typ, e.elem.typ, indent)
		return
	}
	t := choiceOf(itemTypes(f.field.typ))
	if !p.wrapped {
		for _, kid := range v.kids {
			e := w.g.into(p, kid, t)
			w.element(e.elem.name, e.val, e.typ, e.elem.typ, indent)
		}
		return
	}
	w.b = append(append(newline(w.b, indent), '<'), p.elem.name...)
	if len(v.kids) == 0 {
		w.b = append(w.b, "/>"...)
		return
	}
	w.b = append(w.b, '>')
	for _, kid := range v.kids {
		e := w.g.into(p, kid, t)
		w.element(e.elem.name, e.val, e.typ, e.elem.typ, indent+1)
	}
	w.b = newline(w.b, indent)
	w.end(p.elem.name)
}

// pickObject returns the type of object that fits a value best: most of its
// fields are known and those that must be there are.
func pickObject(t *typ, v *value) *object {
	var best *object
	most := 0
	for _, a := range alternatives(t) {
		if a.object == nil {
			continue
		}
		score := 1
		for _, key := range v.keys {
			if a.object.field(key) != nil {
				score += 4
			}
		}
		for _, need := range a.object.need {
			if v.get(need) == nil {
				score -= 3
			}
		}
		if best == nil || score > most {
			best, most = a.object, score
		}
	}
	return best
}

// scalarText returns a scalar as XML has it: numbers without an exponent.
func scalarText(v *value) string {
	if v.kind != tree.Number || !strings.ContainsAny(v.text, "eE") {
		return v.text
	}
	if !plainExponent(v.text) {
		return v.text
	}
	r, ok := new(big.Rat).SetString(v.text)
	if !ok {
		return v.text
	}
	return strings.TrimSuffix(strings.TrimRight(r.FloatString(64), "0"), ".")
}

// plainExponent reports whether a number can be written out in few digits.
func plainExponent(s string) bool {
	exponent := strings.TrimLeft(s[strings.IndexAny(s, "eE")+1:], "+-")
	return len(exponent) <= 2 && len(s) < 64
}

// appendXML writes text with the characters that XML does not allow as such
// replaced. Characters that XML does not allow at all become U+FFFD.
func appendXML(b []byte, s string, attribute bool) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		size := 1
		switch {
		case c == '&':
			b = append(b, "&amp;"...)
		case c == '<':
			b = append(b, "&lt;"...)
		case c == '>':
			b = append(b, "&gt;"...)
		case c == '"' && attribute:
			b = append(b, "&quot;"...)
		case c == '\r':
			b = append(b, "&#13;"...)
		case c == '\n' && attribute:
			b = append(b, "&#10;"...)
		case c == '\t' && attribute:
			b = append(b, "&#9;"...)
		case c < utf8.RuneSelf && (c >= 0x20 || c == '\n' || c == '\t'):
			b = append(b, c)
		default:
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			if r < 0x20 || r == 0xfffe || r == 0xffff {
				r = utf8.RuneError
			}
			b = utf8.AppendRune(b, r)
		}
		i += size
	}
	return b
}

// xmlSafe reports whether XML can hold a text.
func xmlSafe(s string) bool {
	for _, r := range s {
		if r < 0x20 && r != '\n' && r != '\t' && r != '\r' || r == 0xfffe || r == 0xffff {
			return false
		}
	}
	return true
}
