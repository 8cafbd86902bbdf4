package cyclonedx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// adapt changes an object where versions differ in form and not only in what
// they have: it returns v or a changed copy.
func (f *fitter) adapt(v *value, o *object) *value {
	switch o.name {
	case "component":
		v = f.adaptComponent(v, o)
	case "service":
		v = f.fill(v, o, "version")
	case "metadata":
		v = f.adaptTools(v)
	case "vulnerability":
		v = f.adaptTools(v)
	case "componentEvidence":
		v = f.adaptIdentity(v, o)
	}
	return v
}

// fill gives a field that must be there, and was free to be missing, the empty
// text.
func (f *fitter) fill(v *value, o *object, name string) *value {
	for _, need := range o.need {
		if need == name && v.get(name) == nil {
			return v.copyOf().set(name, textValue(""))
		}
	}
	return v
}

// adaptComponent: versions before 1.4 want a version, those before 1.6 have one
// text for the authors.
func (f *fitter) adaptComponent(v *value, o *object) *value {
	v = f.fill(v, o, "version")
	joined := joinedAuthors(v)
	if joined == "" || o.field("authors") != nil || v.get("author") != nil {
		return v
	}
	f.enter("authors", 0)
	f.lose(v.get("authors"), f.name+" has one text for the authors", "author")
	f.leave()
	v = v.copyOf().set("author", textValue(joined))
	v.remove("authors")
	return v
}

// joinedAuthors returns the names of a component's authors in one text.
func joinedAuthors(v *value) string {
	var names []string
	for _, a := range v.list("authors") {
		if name := a.str("name"); name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// adaptTools: before 1.5, tools are a list of vendor, name and version.
func (f *fitter) adaptTools(v *value) *value {
	tools := v.get("tools")
	if tools == nil || tools.kind != tree.Map || f.g.minor >= 5 {
		return v
	}
	list := listValue()
	for _, group := range []string{"components", "services"} {
		for _, c := range tools.list(group) {
			if c.kind != tree.Map {
				continue
			}
			list.kids = append(list.kids, oldTool(c, f.g.minor))
		}
	}
	f.enter("tools", 0)
	f.lose(tools, f.name+" has a list of vendor, name and version", "tools")
	f.leave()
	return v.copyOf().set("tools", list)
}

// oldTool makes a tool of a component or service.
func oldTool(c *value, minor int) *value {
	t := mapValue()
	for _, vendor := range []string{c.str("publisher"), c.get("manufacturer").str("name"), c.get("supplier").str("name"),
		c.get("provider").str("name"), c.str("group")} {
		if vendor != "" {
			t.setText("vendor", vendor)
			break
		}
	}
	t.setText("name", c.str("name")).setText("version", c.str("version")).set("hashes", c.get("hashes"))
	if minor == 4 {
		t.set("externalReferences", c.get("externalReferences"))
	}
	return t
}

// adaptIdentity: 1.5 has one identity, later versions a list or one.
func (f *fitter) adaptIdentity(v *value, o *object) *value {
	identity := v.get("identity")
	field := o.field("identity")
	if identity == nil || field == nil || field.typ.kind != objectKind || identity.kind != tree.List {
		return v
	}
	out := v.copyOf()
	if len(identity.kids) == 0 {
		out.remove("identity")
		return out
	}
	f.enter("identity", 0)
	for i, kid := range identity.kids[1:] {
		f.enter("", i+1)
		f.lose(kid, f.name+" wants one entry only", "")
		f.leave()
	}
	f.leave()
	return out.set("identity", identity.kids[0])
}
