package cyclonedx

import (
	_ "embed"
	"strings"
)

//go:embed places.txt
var placesText string

// loadAliases reads where the XML of a JSON field is not an attribute or
// element of the same name: lines of the field and the names to look for,
// attributes with "@", character data as "#text".
func loadAliases() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(placesText) {
		key, names, _ := strings.Cut(strings.TrimSpace(line), " ")
		m[key] = names
	}
	return m
}

// A pair is a type of objects and the type of elements that is its XML form.
type pair struct {
	o *object
	e *element
}

// A place is the XML form of one field of an object. The zero place is none.
type place struct {
	attr    *attr     // an attribute
	text    bool      // the character data
	elem    *particle // an element; or, for a list, each of its entries
	wrapped bool      // elem is one element around the entries
	item    *particle // of a wrapped list: the element of an entry, nil if a special way decides
	special special
}

func (p *place) exists() bool { return p.attr != nil || p.text || p.elem != nil }

// places returns the places of an object's fields in an element, in the order
// of the fields.
func (g *grammar) places(o *object, e *element) []place {
	key := pair{o, e}
	if found, ok := g.pairs[key]; ok {
		return found
	}
	all := make([]place, len(o.fields))
	for i := range o.fields {
		all[i] = g.placeOf(o, &o.fields[i], e)
	}
	g.pairs[key] = all
	return all
}

func (g *grammar) placeOf(o *object, f *field, e *element) place {
	names := g.aliases[o.name+"."+f.name]
	if names == "" {
		names = "@" + f.name + " " + f.name
	}
	for name := range strings.FieldsSeq(names) {
		if name == "#text" {
			if e.text != nil || e.mixed {
				return place{text: true}
			}
			continue
		}
		if attribute, ok := strings.CutPrefix(name, "@"); ok {
			if a := e.attr(attribute); a != nil {
				return place{attr: a}
			}
			continue
		}
		if p := e.child(name); p != nil {
			return wrap(place{elem: p, special: specialOf(o, f)}, f)
		}
	}
	return place{}
}

// wrap settles whether the element of a list stands around its entries. It
// does if it holds one kind of element only, which is no field of an entry.
func wrap(p place, f *field) place {
	inner := p.elem.typ.element
	items := itemTypes(f.typ)
	if inner == nil || inner.text != nil || inner.mixed || len(inner.flat) == 0 || len(inner.attrs) > 0 || len(items) == 0 {
		return p
	}
	switch p.special {
	case noSpecial:
	case partySpecial:
		return p
	case toolsSpecial, versionsSpecial:
		p.wrapped, p.item = true, inner.flat[0]
		return p
	default:
		p.wrapped = true
		return p
	}
	only := inner.flat[0]
	for _, part := range inner.flat {
		if part.name != only.name {
			return p
		}
	}
	for _, t := range items {
		if t.object != nil && t.object.field(only.name) != nil && len(t.object.fields) > 1 {
			return p
		}
	}
	p.wrapped, p.item = true, only
	return p
}

// itemTypes returns the types that an entry may have where t may be a list.
func itemTypes(t *typ) []*typ {
	switch t.kind {
	case listKind:
		return alternatives(t.item)
	case oneKind, anyOfKind:
		var all []*typ
		for _, c := range t.choices {
			all = append(all, itemTypes(c)...)
		}
		return all
	}
	return nil
}

// alternatives returns the types that a choice is between.
func alternatives(t *typ) []*typ {
	switch {
	case t.flat != nil:
	case t.kind != oneKind && t.kind != anyOfKind:
		t.flat = []*typ{t}
	default:
		for _, c := range t.choices {
			t.flat = append(t.flat, alternatives(c)...)
		}
	}
	return t.flat
}

// reverse is the field that an element or attribute is the XML form of.
type reverse struct {
	field *field
	place *place
}

// reversed returns the fields by the name of their XML: "@name", "name", "#text".
func (g *grammar) reversed(o *object, e *element) map[string]reverse {
	if m, ok := g.back[pair{o, e}]; ok {
		return m
	}
	all := g.places(o, e)
	m := make(map[string]reverse, len(all))
	for i := range all {
		switch p := &all[i]; {
		case p.attr != nil:
			m["@"+p.attr.name] = reverse{&o.fields[i], p}
		case p.text:
			m["#text"] = reverse{&o.fields[i], p}
		case p.elem != nil:
			m[p.elem.name] = reverse{&o.fields[i], p}
		}
	}
	g.back[pair{o, e}] = m
	return m
}
