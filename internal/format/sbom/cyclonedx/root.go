package cyclonedx

import (
	"bufio"
	"fmt"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A rootWriter writes a document field by field and its lists entry by entry.
type rootWriter struct {
	f      *fitter
	o      *object
	e      *element // nil for JSON
	fields []rootField
	out    *bufio.Writer
	to     sbom.Format
	buf    []byte
	comma  bool // JSON: a field has been written
}

// complete adds what a version wants and drops fields that it has no place for.
func (r *rootWriter) complete() {
	f := r.f
	i := r.find("version")
	one := &value{kind: tree.Number, text: "1"}
	if i >= 0 {
		v := r.fields[i].value()
		if got, reason := f.fit(v, r.o.field("version").typ, nil); got == nil {
			f.enter("version", 0)
			f.lose(v, reason, "1")
			f.leave()
			r.fields[i] = rootField{name: "version", one: one}
		}
	} else if slices.Contains(r.o.need, "version") {
		r.fields = append([]rootField{{name: "version", one: one}}, r.fields...)
	}
	r.fields = slices.DeleteFunc(r.fields, func(field rootField) bool {
		if r.known(field.name) {
			return false
		}
		f.enter(field.name, 0)
		f.lose(field.value(), f.name+" has no field for it", "")
		f.leave()
		return true
	})
}

func (r *rootWriter) find(name string) int {
	return slices.IndexFunc(r.fields, func(f rootField) bool { return f.name == name })
}

// known reports whether the target has a place for a field of the document.
func (r *rootWriter) known(name string) bool {
	i, ok := r.o.index[name]
	if r.e == nil {
		return ok
	}
	return ok && r.f.g.places(r.o, r.e)[i].exists() || name == "properties" && r.e.child(name) != nil
}

// holder returns the field that keeps what has no place: the properties of the
// document, or those of its metadata in versions that lack the former, or "".
func (r *rootWriter) holder() string {
	switch {
	case r.known("properties"):
		return "properties"
	case r.f.g.objects["metadata"].field("properties") != nil:
		return "metadata"
	}
	return ""
}

// fit fits a field that is written in one piece. keep adds what the document
// keeps to its properties, which must come last for that.
func (r *rootWriter) fit(name string, keep bool) *value {
	f := r.f
	var v *value
	if i := r.find(name); i >= 0 {
		v = r.fields[i].value()
	}
	if keep {
		if root := f.holders[0]; len(root.kept) > 0 {
			v = withKept(v, name, root.kept)
		}
		f.holders = nil // from now on there is nothing to keep it in
	}
	if v == nil {
		return nil
	}
	f.enter(name, 0)
	defer f.leave()
	at, ok := r.o.index[name]
	if ok {
		return f.field(v, r.o, at, r.e)
	}
	// The document's properties in the XML of 1.3 and 1.4.
	p := r.e.child(name)
	got, _ := f.list(v, o7properties(f.g), &place{elem: p, wrapped: true, item: p.typ.element.flat[0]})
	return got
}

// withKept adds the document's kept fields to its properties, or to those of
// its metadata: then the path begins with a slash.
func withKept(v *value, name string, kept []keptField) *value {
	if name == "metadata" {
		if v == nil || v.kind != tree.Map {
			v = mapValue()
		}
		v = v.copyOf()
		addKept(v, kept, keepPrefix+"/")
		return v
	}
	holder := mapValue().set("properties", v)
	addKept(holder, kept, keepPrefix)
	return holder.get("properties")
}

// flush writes the buffer out.
func (r *rootWriter) flush() error {
	_, err := r.out.Write(r.buf)
	r.buf = r.buf[:0]
	return err
}

// json writes the document as JSON. The field that keeps what is lost comes
// last.
func (r *rootWriter) json() error {
	r.buf = append(r.buf, '{')
	schema := fmt.Sprintf("http://cyclonedx.org/schema/bom-%s.schema.json", r.to.Version)
	if e := r.f.g.enums["bom.$schema"]; e != nil && len(e.values()) > 0 && !e.has(schema) {
		schema = e.values()[0]
	}
	r.member("$schema", textValue(schema))
	r.member("bomFormat", textValue("CycloneDX"))
	r.member("specVersion", textValue(r.to.Version))
	last := r.holder()
	for i := range r.fields {
		field := &r.fields[i]
		if field.name == last {
			continue
		}
		if !r.isList(field) {
			if v := r.fit(field.name, false); v != nil {
				r.member(field.name, v)
			}
		} else if err := r.jsonList(field); err != nil {
			return err
		}
		if err := r.flush(); err != nil {
			return err
		}
	}
	if last != "" {
		if v := r.fit(last, true); v != nil {
			r.member(last, v)
		}
	}
	r.buf = append(r.buf, "\n}\n"...)
	return r.flush()
}

func (r *rootWriter) key(name string) {
	if r.comma {
		r.buf = append(r.buf, ',')
	}
	r.comma = true
	r.buf = append(appendString(newline(r.buf, 1), name), ": "...)
}

func (r *rootWriter) member(name string, v *value) {
	r.key(name)
	r.buf = v.appendJSON(r.buf, 1)
}

// jsonList writes a list entry by entry.
func (r *rootWriter) jsonList(field *rootField) error {
	f := r.f
	r.key(field.name)
	r.buf = append(r.buf, '[')
	f.enter(field.name, 0)
	defer f.leave()
	l := f.newList(r.o.field(field.name).typ, nil)
	for item := range field.items {
		got := l.add(item)
		if got == nil {
			continue
		}
		if l.count > 1 {
			r.buf = append(r.buf, ',')
		}
		r.buf = got.appendJSON(newline(r.buf, 2), 2)
		if len(r.buf) > 32<<10 {
			if err := r.flush(); err != nil {
				return err
			}
		}
	}
	if l.count > 0 {
		r.buf = newline(r.buf, 1)
	}
	r.buf = append(r.buf, ']')
	return nil
}

// xml writes the document as XML, in the order of the schema. What comes after
// the field that keeps what is lost is fitted before it.
func (r *rootWriter) xml() error {
	w := &xmlWriter{g: r.f.g, b: r.buf}
	w.b = append(w.b, `<?xml version="1.0" encoding="UTF-8"?>`+"\n<bom"...)
	w.attribute("xmlns", namespace+r.to.Version)
	for _, name := range []string{"serialNumber", "version"} {
		if v := r.fit(name, false); v != nil {
			w.attribute(name, scalarText(v))
		}
	}
	w.b = append(w.b, '>')
	last := r.holder()
	held := map[string]*value{}
	for i, p := range r.e.flat {
		if p.name == last {
			for _, later := range r.e.flat[i+1:] {
				held[later.name] = r.fit(later.name, false)
			}
		}
		if err := r.xmlField(w, p, held, p.name == last); err != nil {
			return err
		}
	}
	w.b = newline(w.b, 0)
	w.end("bom")
	r.buf = append(w.b, '\n')
	return r.flush()
}

// isList reports whether a field is a list, and is one in the target.
func (r *rootWriter) isList(field *rootField) bool {
	return field.items != nil && r.o.field(field.name).typ.kind == listKind
}

// xmlField writes one field, entry by entry if it is a list that is not held.
func (r *rootWriter) xmlField(w *xmlWriter, p *particle, held map[string]*value, keep bool) error {
	i := r.find(p.name)
	if v, ok := held[p.name]; ok || keep || i >= 0 && !r.isList(&r.fields[i]) {
		if !ok {
			v = r.fit(p.name, keep)
		}
		if v == nil {
			return nil
		}
		f, ok := r.f.g.reversed(r.o, r.e)[p.name]
		if !ok {
			pf := &field{p.name, o7properties(r.f.g)}
			f = reverse{pf, &place{elem: p, wrapped: true, item: p.typ.element.flat[0]}}
		}
		w.field(v, f, 1)
		return nil
	}
	if i < 0 {
		return nil
	}
	f := r.f.g.reversed(r.o, r.e)[p.name]
	r.f.enter(p.name, 0)
	defer r.f.leave()
	w.b = append(append(append(newline(w.b, 1), '<'), p.name...), '>')
	t := f.field.typ
	l := r.f.newList(t, f.place)
	for item := range r.fields[i].items {
		got := l.add(item)
		if got == nil {
			continue
		}
		e := r.f.g.into(f.place, got, t.item)
		w.element(e.elem.name, e.val, e.typ, e.elem.typ, 2)
		if len(w.b) > 32<<10 {
			if _, err := r.out.Write(w.b); err != nil {
				return err
			}
			w.b = w.b[:0]
		}
	}
	if l.count == 0 {
		w.b = append(w.b[:len(w.b)-1], "/>"...)
		return nil
	}
	w.b = newline(w.b, 1)
	w.end(p.name)
	return nil
}
