package cyclonedx

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Names of properties by which this package keeps what CycloneDX has no field
// for: fields of other families by their path, and words of package sbom.
const (
	spdx2Prefix = "ossay:spdx:"
	spdx3Prefix = "ossay:spdx3:"
	wordPrefix  = "ossay:sbom:"
)

// Document returns the document in the form that all families share. What that
// form has no word for is in Extra; of what XML alone can hold, such as elements
// of other namespaces, nothing remains. A document that is not valid is read as
// far as it can be understood.
func (d *Doc) Document() *sbom.Document {
	f := newFitter(d.grammar, d.format)
	r := &neutralReader{from: d, doc: &sbom.Document{Format: d.format}, licences: d.grammar.enums["licence"].all()}
	later := map[string]rootField{}
	for _, field := range putBackRoot(d.fields(f)) {
		switch field.name {
		case "components", "services":
			if field.items == nil {
				break
			}
			later[field.name] = field
		case "metadata", "dependencies", "compositions":
			later[field.name] = field
		case "serialNumber":
			r.doc.ID = field.value().text
		case "version":
			if n, err := strconv.Atoi(field.value().text); err == nil {
				r.doc.Revision = max(n, 0)
			}
		default:
			r.doc.Extra = append(r.doc.Extra, extra(escape(field.name), field.value()))
		}
	}
	if m, ok := later["metadata"]; ok {
		r.metadata(m.value())
	}
	for _, name := range []string{"components", "services"} {
		if list, ok := later[name]; ok {
			r.doc.Components = slices.Grow(r.doc.Components, list.size)
			for v := range briefly(list) {
				r.component(v, -1, name == "services")
			}
		}
	}
	r.index()
	if deps, ok := later["dependencies"]; ok {
		r.dependencies(deps)
	}
	if list, ok := later["compositions"]; ok {
		r.compositions(list.value())
	}
	r.words()
	return r.doc
}

func extra(path string, v *value) sbom.Extra {
	return sbom.Extra{Family: sbom.CycloneDX, Path: path, Value: restoreAll(v).json()}
}

// restoreAll puts back what properties keep, at every depth.
func restoreAll(v *value) *value {
	if v.kind != tree.Map && v.kind != tree.List {
		return v
	}
	out := restore(v).copyOf()
	for i, kid := range out.kids {
		out.kids[i] = restoreAll(kid)
	}
	return out
}

// A neutralReader fills a sbom.Document.
type neutralReader struct {
	from     *Doc
	doc      *sbom.Document
	ids      map[string]int
	licences licences
	kept     []sbom.Property // document properties that keep words of package sbom
	edges    map[[3]string]int
}

// place returns where a value stands in the document.
func (r *neutralReader) place(v *value) span.Point {
	if v.end == 0 {
		return span.Point{}
	}
	return r.from.point(int(v.off), int(v.end))
}

// A taker hands out the fields of an object and knows which are left.
type taker struct {
	v    *value
	done uint64 // which of the first 64 fields have been taken; no type has more
}

func takeFrom(v *value) *taker { return &taker{v: restore(v)} }

func (t *taker) take(key string) *value {
	i := slices.Index(t.v.keys, key)
	if i < 0 {
		return nil
	}
	if i < 64 {
		t.done |= 1 << i
	}
	return t.v.kids[i]
}

// mark says whether a field has been taken.
func (t *taker) mark(key string, taken bool) {
	if i := slices.Index(t.v.keys, key); i >= 0 && i < 64 {
		t.done &^= 1 << i
		if taken {
			t.done |= 1 << i
		}
	}
}

func (t *taker) text(key string) string {
	f := t.take(key)
	if f == nil {
		return ""
	}
	return f.text
}

// rest returns what has not been taken, below a path.
func (t *taker) rest(path string) []sbom.Extra {
	var all []sbom.Extra
	for i, key := range t.v.keys {
		if i >= 64 || t.done&(1<<i) == 0 {
			all = append(all, extra(path+escape(key), t.v.kids[i]))
		}
	}
	return all
}

// component adds a component or service and those inside it.
func (r *neutralReader) component(v *value, parent int, service bool) {
	if v == nil || v.kids == nil {
		return
	}
	t := takeFrom(v)
	c := sbom.Component{
		ID: t.text("bom-ref"), Kind: sbom.Kind(t.text("type")), Group: t.text("group"), Name: t.text("name"),
		Version: t.text("version"), Description: t.text("description"), Parent: parent, At: r.place(v),
	}
	supplier := "supplier"
	if service {
		c.Kind, supplier = sbom.Service, "provider"
	} else {
		r.softwareFields(&c, t)
	}
	c.Supplier = party(t.take(supplier), supplier, &c.Extra)
	readReferences(&c, t.take("externalReferences"))
	r.licences.read(&c, t)
	nested := t.take("components")
	inner := t.take("services")
	r.properties(&c, t.take("properties"))
	c.Extra = append(c.Extra, t.rest("")...)
	at := len(r.doc.Components)
	r.doc.Components = append(r.doc.Components, c)
	for _, list := range []*value{nested, inner} {
		if list == nil {
			continue
		}
		for _, kid := range list.kids {
			r.component(kid, at, list == inner)
		}
	}
}

// softwareFields reads what components have and services do not.
func (r *neutralReader) softwareFields(c *sbom.Component, t *taker) {
	c.Range, c.PURL, c.Publisher, c.Copyright = t.text("versionRange"), t.text("purl"), t.text("publisher"), t.text("copyright")
	if cpe := t.text("cpe"); cpe != "" {
		c.CPEs = []string{cpe}
	}
	for _, kind := range []string{"omniborId", "swhid"} {
		if list := t.take(kind); list != nil {
			for _, id := range list.kids {
				c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: kind, Value: id.text})
			}
		}
	}
	switch t.text("scope") {
	case "optional":
		c.Scope = component.Optional
	case "excluded":
		c.Scope = component.Dev
	}
	c.Maker = party(t.take("manufacturer"), "manufacturer", &c.Extra)
	if authors := t.take("authors"); authors != nil {
		for i, a := range authors.kids {
			c.Authors = append(c.Authors, person(a, fmt.Sprintf("authors/%d", i), &c.Extra))
		}
	}
	if author := t.v.get("author"); author != nil && c.Authors == nil && author.text != "" {
		t.mark("author", true)
		c.Authors = []sbom.Party{{Name: author.text, Person: true}}
	}
	c.Hashes = readHashes(t.take("hashes"))
	if swid := t.take("swid"); swid != nil {
		s := takeFrom(swid)
		c.SWID = s.text("tagId")
		if s.text("name") != c.Name {
			s.mark("name", false)
		}
		c.Extra = append(c.Extra, s.rest("swid/")...)
	}
	r.evidence(c, t.take("evidence"))
}
