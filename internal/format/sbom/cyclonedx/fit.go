package cyclonedx

import (
	"fmt"
	"hash/maphash"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A fitter makes values fit the grammar of the target by leaving out what the
// target cannot hold, and tells each loss. What is left out is kept as a
// property of the nearest object around it that has properties in the target.
type fitter struct {
	g       *grammar
	xml     bool
	path    []step
	losses  []sbom.Loss
	holders []holder
	seed    maphash.Seed
	name    string          // "CycloneDX 1.4 XML", for reasons
	refs    map[string]bool // XML: bom-refs that are taken
	order   []string        // the same in the order in which they were taken
	again   map[string]int  // how often each has been asked for again
	probe   bool            // a value that has its bom-refs is looked at again
}

// A holder is an object with properties, and what they are to keep.
type holder struct {
	depth int // length of the path to the object
	kept  []keptField
}

type keptField struct {
	path []step // below the holder
	val  *value
}

func newFitter(g *grammar, to sbom.Format) *fitter {
	return &fitter{
		g: g, xml: to.Encoding == sbom.XML, seed: maphash.MakeSeed(),
		refs: map[string]bool{}, again: map[string]int{}, name: fmt.Sprintf("CycloneDX %s %s", to.Version, strings.ToUpper(string(to.Encoding))),
	}
}

func (f *fitter) enter(key string, index int) { f.path = append(f.path, step{key, index}) }
func (f *fitter) leave()                      { f.path = f.path[:len(f.path)-1] }

// mark remembers how much has been lost, for rewind.
type mark struct{ losses, kept, refs int }

func (f *fitter) mark() mark {
	m := mark{losses: len(f.losses), refs: len(f.order)}
	if n := len(f.holders); n > 0 {
		m.kept = len(f.holders[n-1].kept)
	}
	return m
}

func (f *fitter) rewind(m mark) {
	for _, ref := range f.order[m.refs:] {
		delete(f.refs, ref)
	}
	f.order = f.order[:m.refs]
	f.losses = f.losses[:m.losses]
	if n := len(f.holders); n > 0 {
		f.holders[n-1].kept = f.holders[n-1].kept[:m.kept]
	}
}

// lose notes that the value at the current path is not in the target as it was,
// and keeps the value in a property if there is room for one. instead says what
// stands in its place, or "".
func (f *fitter) lose(v *value, reason, instead string) {
	kept := instead
	if n := len(f.holders); n > 0 && v != nil {
		h := &f.holders[n-1]
		h.kept = append(h.kept, keptField{slices.Clone(f.path[h.depth:]), v})
		kept = "property"
		if instead != "" {
			kept = instead + ", and property"
		}
	}
	f.losses = append(f.losses, sbom.Loss{Path: pointer(f.path), Reason: reason, Kept: kept})
}

// fit returns what the target can hold of a value. Where it can hold nothing of
// it, it returns nil and the reason, and has noted nothing; the caller then
// notes the loss of the whole. x is the XML type, nil if the target is JSON.
func (f *fitter) fit(v *value, t, x *typ) (*value, string) {
	switch t.kind {
	case anyKind:
		if x != nil && v.kind != tree.Map && v.kind != tree.List {
			return f.scalar(v, t, x)
		}
		return v, ""
	case oneKind, anyOfKind:
		return f.choice(v, t, x)
	case objectKind:
		if v.kind != tree.Map {
			return nil, f.wrong(v, t)
		}
		return f.object(v, t.object, x)
	case listKind:
		if v.kind != tree.List {
			return nil, f.wrong(v, t)
		}
		return f.list(v, t, nil)
	}
	return f.scalar(v, t, x)
}

func (f *fitter) wrong(v *value, t *typ) string {
	if v.kind == tree.Map || v.kind == tree.List || v.kind == tree.Null {
		return fmt.Sprintf("%s does not fit %s: it wants %s", jsonWord(v.kind), f.name, t.expected())
	}
	return fmt.Sprintf("%q does not fit %s: it wants %s", clip(v.text), f.name, t.expected())
}

// object fits an object. Its fields are those of the target; what was kept in
// properties by an earlier conversion returns to its place first.
func (f *fitter) object(v *value, o *object, x *typ) (*value, string) {
	start := f.mark()
	var e *element
	if x != nil {
		if e = x.element; e == nil {
			return nil, f.name + " has no element for it"
		}
	}
	if !f.probe { // what has just been kept is to stay where it is
		v = restore(v)
	}
	holds := f.holdsProperties(o, e)
	if holds {
		f.holders = append(f.holders, holder{depth: len(f.path)})
	}
	v = f.adapt(v, o)
	out := f.fields(v, o, e)
	var kept []keptField
	if holds {
		kept = f.holders[len(f.holders)-1].kept
		f.holders = f.holders[:len(f.holders)-1]
	}
	if reason := f.complete(out, o, e); reason != "" {
		f.rewind(start)
		return nil, reason
	}
	if len(kept) > 0 {
		out = out.copyOf()
		addKept(out, kept, keepPrefix)
	}
	return out, ""
}

// holdsProperties reports whether an object has properties in the target.
func (f *fitter) holdsProperties(o *object, e *element) bool {
	i, ok := o.index["properties"]
	if !ok || e == nil {
		return ok
	}
	return f.g.places(o, e)[i].exists()
}

// fields fits the fields of an object one by one. It returns the object itself
// where nothing changes.
func (f *fitter) fields(v *value, o *object, e *element) *value {
	out := v
	for i, key := range v.keys {
		at, ok := o.index[key]
		got := v.kids[i]
		f.enter(key, 0)
		switch {
		case !ok && o.open && e == nil:
		case !ok:
			f.lose(got, f.name+" has no field for it", "")
			got = nil
		default:
			got = f.field(got, o, at, e)
		}
		f.leave()
		if out == v {
			if got == v.kids[i] {
				continue
			}
			out = &value{kind: tree.Map, keys: append(make([]string, 0, len(v.keys)+1), v.keys[:i]...), kids: append(make([]*value, 0, len(v.keys)+1), v.kids[:i]...)}
		}
		if got != nil {
			out.keys, out.kids = append(out.keys, key), append(out.kids, got)
		}
	}
	return out
}

// field fits one field, nil if nothing of it remains.
func (f *fitter) field(v *value, o *object, at int, e *element) *value {
	t := o.fields[at].typ
	var got *value
	var reason string
	switch {
	case e == nil:
		got, reason = f.fit(v, t, nil)
	default:
		p := &f.g.places(o, e)[at]
		switch {
		case !p.exists():
			reason = fmt.Sprintf("%s has no element for it", f.name)
		case p.attr != nil:
			if got, reason = f.fit(v, t, p.attr.typ); got != nil && p.attr.name == "bom-ref" {
				got = f.unique(got)
			}
		case p.text:
			got, reason = f.fit(v, t, &typ{kind: elementKind, element: e})
		default:
			got, reason = f.placed(v, t, p)
		}
	}
	if got == nil {
		f.lose(v, reason, "")
	}
	return got
}

// unique returns a bom-ref that no element has yet: XML forbids it to be
// repeated, JSON does not. References still lead to the first.
func (f *fitter) unique(v *value) *value {
	if f.probe {
		return v
	}
	ref := v.text
	for f.refs[ref] {
		f.again[v.text]++
		ref = fmt.Sprintf("%s-%d", v.text, f.again[v.text]+1)
	}
	f.refs[ref] = true
	f.order = append(f.order, ref)
	if ref == v.text {
		return v
	}
	f.lose(v, f.name+" wants each bom-ref once", ref)
	return textValue(ref)
}

// placed fits a field that is one or several elements.
func (f *fitter) placed(v *value, t *typ, p *place) (*value, string) {
	if v.kind == tree.List {
		return f.listChoice(v, t, p)
	}
	if p.wrapped {
		return f.fit(v, t, p.elem.typ)
	}
	return f.entry(v, t, p)
}

// entry fits one value to the element that takes it.
func (f *fitter) entry(v *value, t *typ, p *place) (*value, string) {
	if v.kind == tree.Map && !f.probe {
		v = restore(v)
	}
	e := f.g.into(p, v, t)
	if e.elem == nil {
		return nil, f.name + " has no element for it"
	}
	if e.key != "" {
		f.enter(e.key, 0)
	}
	got, reason := f.fit(e.val, e.typ, e.elem.typ)
	if e.key != "" {
		f.leave()
	}
	if got == nil {
		return nil, reason
	}
	if p.special == dataSpecial && e.elem.name == "classification" { // before 1.5 it holds no more
		for i, key := range v.keys {
			if key != "flow" && key != "classification" {
				f.enter(key, 0)
				f.lose(v.kids[i], f.name+" has no element for it", "")
				f.leave()
			}
		}
	}
	return e.back(got), ""
}
