package cyclonedx

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Write writes the document in another version or encoding of CycloneDX, and
// returns what is lost on the way. Empty fields of to mean the document's own.
// The document's own version and encoding give the text as it was read, byte
// for byte, so that signatures stay valid.
//
// Otherwise fields and values that the target does not know are left out, or
// kept as properties that a later conversion puts back in their place. The
// result is valid for its version, even if the document was not. Paths of
// losses are JSON Pointers into the JSON form of the document.
func (d *Doc) Write(w io.Writer, to sbom.Format) ([]sbom.Loss, error) {
	if to.Family == "" {
		to.Family = sbom.CycloneDX
	}
	if to.Version == "" {
		to.Version = d.format.Version
	}
	if to.Encoding == "" {
		to.Encoding = d.format.Encoding
	}
	if err := supported(to); err != nil {
		return nil, err
	}
	if to == d.format && !d.unknAt.Exists() {
		_, err := io.WriteString(w, d.text)
		return nil, err
	}
	f := newFitter(d.targetGrammar(to), to)
	return f.write(w, d.fields(f), to)
}

func (d *Doc) targetGrammar(to sbom.Format) *grammar {
	if to.Version == d.format.Version {
		return d.grammar
	}
	return loadGrammar(minorOf(to.Version))
}

// supported returns an error for a format that this package does not write.
func supported(to sbom.Format) error {
	if to.Family != sbom.CycloneDX || minorOf(to.Version) == 0 || to.Encoding != sbom.JSON && to.Encoding != sbom.XML {
		return fmt.Errorf("cannot write %s %s %s: want CycloneDX 1.%d to 1.%d in json or xml",
			to.Family, to.Version, to.Encoding, firstMinor, lastMinor)
	}
	return nil
}

// A rootField is one field of a document: a value, or the entries of a list as
// they come.
type rootField struct {
	name  string
	one   *value
	items iter.Seq[*value] // nil if it is no list
	brief iter.Seq[*value] // the same, but an entry is gone when the next one comes; or nil
	size  int              // number of entries, as far as known
}

// value returns the whole field.
func (r *rootField) value() *value {
	if r.items == nil {
		return r.one
	}
	v := listValue()
	for item := range r.items {
		v.kids = append(v.kids, item)
	}
	return v
}

// fields returns the fields of the document. Those that say which format it is
// are left out.
func (d *Doc) fields(f *fitter) []rootField {
	if d.format.Encoding == sbom.XML {
		return d.xmlFields(f)
	}
	var all []rootField
	index := map[string]int{}
	for c := range d.root.Children() {
		name := c.Key()
		if name == "$schema" || name == "bomFormat" || name == "specVersion" {
			continue
		}
		r := rootField{name: name}
		if c.Kind() == tree.List {
			r.items, r.brief, r.size = d.items(c, false), d.items(c, true), d.length(c)
		} else {
			r.one = ofJSON(c, d.rest)
		}
		if i, ok := index[name]; ok { // the last of several counts
			all[i] = r
			continue
		}
		index[name] = len(all)
		all = append(all, r)
	}
	return all
}

// length returns the number of entries of a list in the top object.
func (d *Doc) length(list tree.Node) int {
	if p := d.part(list); p != nil {
		return len(p.entries)
	}
	return list.Len()
}

// items returns the entries of a list in the top object. The memory of a brief
// one is used again for the next.
func (d *Doc) items(list tree.Node, brief bool) iter.Seq[*value] {
	p := d.part(list)
	return func(yield func(*value) bool) {
		r := entryReader{jsonReader: jsonReader{source: d.rest, reuse: brief}, text: d.text}
		if p == nil {
			for n := range list.Children() {
				if r.again(); !yield(r.value(n)) {
					return
				}
			}
			return
		}
		for _, e := range p.entries {
			if r.again(); !yield(r.entry(e)) {
				return
			}
		}
	}
}

func (d *Doc) xmlFields(f *fitter) []rootField {
	o, e := d.grammar.objects["bom"], d.grammar.bom()
	reader := &xmlReader{text: d.text, target: namespace + d.format.Version, g: d.grammar, path: &f.path,
		lost: func(reason string) { f.lose(nil, reason, "") }}
	if d.unknAt.Exists() {
		reader.target = d.unknown
	}
	var none scope
	s := none.enter(d.text, d.root)
	// Lists are read when they are written; here the small rest is.
	small := mapValue()
	names := d.grammar.reversed(o, e)
	if _, ok := names["properties"]; !ok && e.child("properties") != nil {
		// 1.3 and 1.4 have properties of the document in XML only.
		pf := &field{"properties", o7properties(d.grammar)}
		p := place{elem: e.child("properties"), wrapped: true, item: e.child("properties").typ.element.flat[0]}
		names["properties"] = reverse{pf, &p}
	}
	var all []rootField
	for c := range d.root.Children() {
		key := c.Key()
		switch {
		case key[0] == '@':
			reader.attribute(small, c, names, s)
			continue
		case key[0] == '#':
			continue
		case s.enter(d.text, c).name(d.text, c) != reader.target:
			reader.foreign(key, "an element of another namespace has no place in JSON")
			continue
		}
		n, ok := names[key]
		if !ok {
			reader.foreign(key, "an element that CycloneDX does not know has no place in JSON")
			continue
		}
		r := rootField{name: n.field.name}
		if n.place.wrapped {
			r.items, r.size = reader.entries(c, n, s), c.Len()
		} else {
			f.enter(r.name, 0)
			r.one = reader.field(nil, c, n, s)
			f.leave()
		}
		all = slices.DeleteFunc(all, func(o rootField) bool { return o.name == r.name })
		all = append(all, r)
	}
	var head []rootField
	for i, key := range small.keys {
		head = append(head, rootField{name: key, one: small.kids[i]})
	}
	return append(head, all...)
}

// o7properties returns the type of a list of properties.
func o7properties(g *grammar) *typ {
	return &typ{kind: listKind, item: &typ{kind: objectKind, object: g.objects["property"]}}
}

// write fits the fields of a document to the target and writes them.
func (f *fitter) write(w io.Writer, fields []rootField, to sbom.Format) ([]sbom.Loss, error) {
	out := bufio.NewWriterSize(w, 64<<10)
	r := &rootWriter{f: f, o: f.g.objects["bom"], out: out, to: to}
	if f.xml {
		r.e = f.g.bom()
	}
	r.fields = putBackRoot(fields)
	if r.holder() != "" {
		f.holders = append(f.holders, holder{})
	}
	r.complete()
	var err error
	if f.xml {
		err = r.xml()
	} else {
		err = r.json()
	}
	if err != nil {
		return nil, err
	}
	return f.losses, out.Flush()
}
