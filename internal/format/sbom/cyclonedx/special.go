package cyclonedx

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// special names the fields whose XML follows no rule.
type special uint8

const (
	noSpecial       special = iota
	licenceSpecial          // licenses: <license>, <expression>, <expression-detailed>
	datasetSpecial          // datasets: <dataset>, or <ref> for an object with a reference only
	variableSpecial         // environmentVars: <environmentVar>, or <value> for a text
	patentSpecial           // patents: <patent>, or <patentFamily>
	partySpecial            // one element around <organization>, <individual>, <contact> or <ref>
	dataSpecial             // data of a service: <classification flow="…">, or <dataflow> around it
	toolsSpecial            // tools: <tool> for the old list
	versionsSpecial         // versions: <version> around <version>
)

func specialOf(o *object, f *field) special {
	switch f.name {
	case "licenses":
		return licenceSpecial
	case "datasets":
		return datasetSpecial
	case "environmentVars":
		return variableSpecial
	case "patents":
		return patentSpecial
	case "asserter", "patentAssignee":
		return partySpecial
	case "data":
		if o.name == "service" {
			return dataSpecial
		}
	case "tools":
		if itemTypes(f.typ) != nil && itemTypes(f.typ)[0].object != nil && itemTypes(f.typ)[0].object.name == "tool" {
			return toolsSpecial
		}
	case "versions":
		return versionsSpecial
	}
	return noSpecial
}

// An entry is a value on its way into an element: the element, and the value as
// it stands there. back turns a value of the element into one of the field
// again.
type entry struct {
	elem *particle
	val  *value
	typ  *typ
	back func(*value) *value
	key  string // of the field that is taken out of an object around it, or ""
}

func asItIs(v *value) *value { return v }

// into says which element takes an entry of a list, or a single value.
func (g *grammar) into(p *place, v *value, t *typ) entry {
	e := entry{elem: p.elem, val: v, typ: t, back: asItIs}
	if p.wrapped && (v.kind != tree.List || p.item != nil) {
		e.elem = p.item
	}
	inner := p.elem.typ.element
	switch p.special {
	case licenceSpecial:
		return g.intoLicence(inner, v, t)
	case datasetSpecial:
		if ref := v.get("ref"); ref != nil && len(v.keys) == 1 {
			return entry{inner.child("ref"), ref, fieldType(t, "ref"), named("ref"), "ref"}
		}
		e.elem = inner.child("dataset")
	case variableSpecial:
		e.elem = inner.child("environmentVar")
		if v.kind == tree.String {
			e.elem = inner.child("value")
		}
	case patentSpecial:
		e.elem = inner.child("patent")
		if v.get("familyId") != nil {
			e.elem = inner.child("patentFamily")
		}
	case partySpecial:
		name := partyName(inner, v)
		return entry{elem: p.elem, val: mapValue().set(name, v), typ: g.partyType(), back: func(v *value) *value { return v.kids[0] }}
	case dataSpecial:
		return g.intoData(inner, v, t)
	}
	if e.elem != nil && e.elem.typ.element == nil && v.kind == tree.Map && t.object != nil && len(t.object.fields) == 1 {
		f := t.object.fields[0] // an object around one text is that text in XML
		if val := v.get(f.name); val != nil {
			return entry{e.elem, val, f.typ, named(f.name), f.name}
		}
	}
	return e
}

// named returns a function that puts a value into an object.
func named(key string) func(*value) *value {
	return func(v *value) *value { return mapValue().set(key, v) }
}

// fieldType returns the type of a field in the first alternative that has it.
func fieldType(t *typ, name string) *typ {
	for _, a := range alternatives(t) {
		if a.object != nil && a.object.field(name) != nil {
			return a.object.field(name).typ
		}
	}
	return &typ{kind: anyKind}
}

func hasField(t *typ, name string) bool {
	return slices.ContainsFunc(alternatives(t), func(a *typ) bool { return a.object != nil && a.object.field(name) != nil })
}

func (g *grammar) intoLicence(inner *element, v *value, t *typ) entry {
	if l := v.get("license"); l != nil {
		if !hasField(t, "license") {
			return entry{} // a list of expressions
		}
		return entry{inner.child("license"), l, fieldType(t, "license"), named("license"), "license"}
	}
	if !hasField(t, "expression") {
		return entry{}
	}
	if detailed := inner.child("expression-detailed"); detailed != nil &&
		(v.get("expressionDetails") != nil || v.get("licensing") != nil || v.get("properties") != nil) {
		return entry{elem: detailed, val: v, typ: t, back: asItIs}
	}
	p := inner.child("expression")
	if x := v.get("expression"); x != nil && (p.typ.element == nil || len(v.keys) == 1) {
		return entry{p, x, fieldType(t, "expression"), named("expression"), "expression"}
	}
	return entry{elem: p, val: v, typ: t, back: asItIs}
}

// partyName tells persons from organisations by the fields that only one has.
func partyName(inner *element, v *value) string {
	switch {
	case v.kind != tree.Map:
		return "ref"
	case v.get("email") == nil && v.get("phone") == nil:
		return "organization"
	case inner.child("contact") != nil:
		return "contact"
	}
	return "individual"
}

// made returns an object type that stands in XML only.
func made(name string, fields ...field) *typ {
	o := &object{name: name, fields: fields, index: map[string]int{}}
	for i, f := range fields {
		o.index[f.name] = i
	}
	return &typ{kind: objectKind, object: o}
}

func (g *grammar) partyType() *typ {
	if g.party != nil {
		return g.party
	}
	organization := &typ{kind: objectKind, object: g.objects["organizationalEntity"]}
	person := &typ{kind: objectKind, object: g.objects["organizationalContact"]}
	g.party = made("xml.party", field{"organization", organization}, field{"individual", person}, field{"contact", person},
		field{"ref", &typ{kind: stringKind}})
	return g.party
}

// dataType returns the type of a service's data as XML nests it.
func (g *grammar) dataType(t *typ) (flow, classification *typ) {
	if g.dataflow != nil {
		return g.dataflow, g.classification
	}
	g.classification = made("xml.classification", field{"flow", fieldType(t, "flow")}, field{"classification", fieldType(t, "classification")})
	g.classification.object.need = []string{"flow", "classification"}
	fields := []field{{"classification", g.classification}}
	for _, name := range []string{"name", "description", "governance", "source", "destination"} {
		fields = append(fields, field{name, fieldType(t, name)})
	}
	g.dataflow = made("xml.dataflow", fields...)
	g.dataflow.object.need = []string{"classification"}
	return g.dataflow, g.classification
}

func (g *grammar) intoData(inner *element, v *value, t *typ) entry {
	dataflow, classification := g.dataType(t)
	label := mapValue().set("flow", v.get("flow")).set("classification", v.get("classification"))
	if inner.child("dataflow") == nil {
		return entry{elem: inner.child("classification"), val: label, typ: classification, back: asItIs}
	}
	nested := mapValue().set("classification", label)
	for i, key := range v.keys {
		if key != "flow" && key != "classification" {
			nested.set(key, v.kids[i])
		}
	}
	return entry{elem: inner.child("dataflow"), val: nested, typ: dataflow, back: flatData}
}

// flatData undoes the nesting of intoData.
func flatData(v *value) *value {
	flat := mapValue()
	for i, key := range v.keys {
		if key != "classification" {
			flat.set(key, v.kids[i])
			continue
		}
		for j, name := range v.kids[i].keys {
			flat.set(name, v.kids[i].kids[j])
		}
	}
	return flat
}

// outOf says how an element of an entry is read: as which type, and how the
// field's value comes out of it.
func (g *grammar) outOf(p *place, elem *particle, t *typ) (*typ, func(*value) *value) {
	switch p.special {
	case licenceSpecial:
		switch {
		case elem.name == "license":
			return fieldType(t, "license"), named("license")
		case elem.typ.element == nil:
			return fieldType(t, "expression"), named("expression")
		}
		for _, a := range alternatives(t) {
			if a.object.field("expression") != nil {
				return a, asItIs
			}
		}
	case datasetSpecial:
		if elem.name == "ref" {
			return fieldType(t, "ref"), named("ref")
		}
		return alternatives(t)[0], asItIs
	case variableSpecial:
		if elem.name == "value" {
			return &typ{kind: stringKind}, asItIs
		}
		return alternatives(t)[0], asItIs
	case patentSpecial:
		if elem.name == "patentFamily" {
			return alternatives(t)[1], asItIs
		}
		return alternatives(t)[0], asItIs
	case partySpecial:
		return g.partyType(), func(v *value) *value {
			if len(v.kids) == 0 {
				return mapValue()
			}
			return v.kids[0]
		}
	case dataSpecial:
		dataflow, classification := g.dataType(t)
		if elem.name == "dataflow" {
			return dataflow, flatData
		}
		return classification, asItIs
	}
	if elem.typ.element == nil && t.object != nil && len(t.object.fields) == 1 {
		return t.object.fields[0].typ, named(t.object.fields[0].name)
	}
	return t, asItIs
}
