package spdx3

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// object checks one object against the class that it names. want is the range
// of the property that holds it, nil for an element of the graph.
func (c *checker) object(n tree.Node, want *class, p *place) {
	if n.Kind() != tree.Map {
		c.report(n, p, ruleSchema, "a %s where an element is wanted", n.Kind())
		return
	}
	cl := c.classOf(n, want, p)
	if cl == nil {
		return
	}
	var seen uint64
	for v := range n.Children() {
		key := v.Key()
		if key == "type" || key == "@context" && p == nil {
			continue
		}
		at := &place{up: p, key: key}
		if key == "spdxId" || key == "@id" {
			c.id(v, cl, at)
			if c.doc.twice[n] {
				first := idOf(c.doc.find(v.Text()))
				c.report(v, at, ruleID, "the id %s is taken; line %d has it, too", quote(v.Text()), first.At().Line)
			}
			continue
		}
		prop := cl.props[key]
		if prop == nil {
			if cl.kind != open {
				c.add(v.KeyAt(), at, ruleSchema, unknownProperty(key, cl))
			}
			continue
		}
		if seen>>prop.bit&1 != 0 {
			c.add(v.KeyAt(), at, ruleSchema, "the property "+quote(key)+" stands twice")
		}
		seen |= 1 << prop.bit
		c.property(v, prop, at)
	}
	for _, prop := range cl.required {
		if seen>>prop.bit&1 == 0 {
			c.report(n, p, ruleSchema, "%s without %s", cl.name, prop.name)
		}
	}
	if cl.kind == element && !n.Get("spdxId").Exists() && !n.Get("@id").Exists() {
		c.report(n, p, ruleSchema, "%s without spdxId", cl.name)
	}
	c.meaning(n, cl, p)
}

// classOf returns the class that n names, or nil after a report.
func (c *checker) classOf(n tree.Node, want *class, p *place) *class {
	t := n.Get("type")
	if !t.Exists() {
		if long := n.Get("@type"); long.Exists() {
			c.add(long.KeyAt(), &place{up: p, key: "@type"}, ruleSchema, `"@type" where SPDX 3 writes "type"`)
			t = long
		}
	}
	at := &place{up: p, key: t.Key()}
	switch {
	case !t.Exists():
		c.report(n, p, ruleSchema, "an object without type")
		return nil
	case t.Kind() != tree.String:
		c.report(t, at, ruleSchema, "the type is a %s, not a string", t.Kind())
		return nil
	}
	name := t.Text()
	cl := c.model.classes[name]
	if cl == nil && want != nil && want.name == "extension_Extension" && isIRI(name) {
		return want // somebody's own class of extension
	}
	switch {
	case cl == nil || cl.parent == nil:
		c.add(t.At(), at, ruleSchema, unknownClass(name, c.model))
		return nil
	case cl.kind == abstract || cl.kind == open:
		c.report(t, at, ruleSchema, "the class %s is abstract; use one below it", name)
		return nil
	case want != nil && !cl.below(want):
		c.report(t, at, ruleSchema, "%s where %s is wanted", article(name), article(want.name))
	}
	return cl
}

// profiles are the prefixes of classes and properties.
func profiles() [7]string {
	return [...]string{"software_", "security_", "build_", "ai_", "dataset_", "simplelicensing_", "expandedlicensing_"}
}

func unknownClass(name string, m *definitions) string {
	s := "unknown class " + quote(name)
	for _, prefix := range profiles() {
		if m.classes[prefix+name] != nil {
			return s + "; it is called " + prefix + name
		}
	}
	return s
}

func unknownProperty(key string, cl *class) string {
	s := "unknown property " + quote(key) + " of " + cl.name
	if strings.HasSuffix(key, "s") && cl.props[key[:len(key)-1]] != nil {
		return s + "; it is called " + key[:len(key)-1]
	}
	for _, prefix := range profiles() {
		if cl.props[prefix+key] != nil {
			return s + "; it is called " + prefix + key
		}
	}
	return s
}

// id checks the id of an object: elements have an IRI as spdxId, all else may
// have an IRI or a blank node as @id.
func (c *checker) id(v tree.Node, cl *class, p *place) {
	key := "@id"
	if cl.kind == element {
		key = "spdxId"
	}
	switch {
	case v.Key() != key:
		c.add(v.KeyAt(), p, ruleSchema, quote(v.Key())+" where "+article(cl.name)+" has "+quote(key))
	case v.Kind() != tree.String:
		c.report(v, p, ruleID, "the id is a %s, not a string", v.Kind())
	case key == "spdxId" && isBlank(v.Text()):
		c.report(v, p, ruleID, "the spdxId %s is a blank node, which no other document can refer to", quote(v.Text()))
	case !isIRI(v.Text()) && !isBlank(v.Text()):
		c.report(v, p, ruleID, "the id %s is no IRI", quote(v.Text()))
	}
}

// isIRI reports whether s looks like an absolute IRI: a scheme, a colon and
// something behind it (RFC 3987, 2.2), without white space or brackets.
func isIRI(s string) bool {
	i := strings.IndexByte(s, ':')
	return i > 0 && i+1 < len(s) && !isBlank(s) && !strings.ContainsAny(s, " \t\r\n<>\"{}|\\^`")
}

// isBlank reports whether s names a blank node of JSON-LD.
func isBlank(s string) bool { return len(s) > 2 && s[0] == '_' && s[1] == ':' }

// property checks the values of one property.
func (c *checker) property(v tree.Node, prop *property, p *place) {
	if !prop.list {
		c.value(v, prop, p)
		return
	}
	if v.Kind() != tree.List {
		c.report(v, p, ruleSchema, "%s is a %s, not an array", prop.name, v.Kind())
		return
	}
	if v.Len() < prop.least {
		c.report(v, p, ruleSchema, "%s has %d values, fewer than %d", prop.name, v.Len(), prop.least)
	}
	i := 0
	for e := range v.Children() {
		c.value(e, prop, &place{up: p, index: i})
		i++
	}
}

// value checks one value against the range of its property.
func (c *checker) value(v tree.Node, prop *property, p *place) {
	k := v.Kind()
	switch prop.kind {
	case object:
		switch k {
		case tree.Map:
			c.object(v, prop.class, p)
		case tree.String:
			c.reference(v, prop, p)
		default:
			c.report(v, p, ruleSchema, "%s is a %s, not an object or a reference", prop.name, k)
		}
		return
	case boolean, decimal, positive, nonNegative:
		if !number(v, prop.kind) {
			c.report(v, p, ruleSchema, "%s is %s, not %s", prop.name, quote(v.Text()), article(prop.kind.String()))
		}
		return
	}
	if k != tree.String {
		c.report(v, p, ruleSchema, "%s is a %s, not a string", prop.name, k)
		return
	}
	s := v.Text()
	switch prop.kind {
	case entry:
		if !prop.vocab[s] {
			c.report(v, p, ruleSchema, "%s is not one of the values of %s", quote(s), prop.name)
		}
	case timeStamp:
		if !isTime(s) {
			c.report(v, p, ruleTime, "%s %s is no time in UTC with seconds, such as 2026-01-31T12:00:00Z", prop.name, quote(s))
		}
	case semver:
		if !isSemver(s) {
			c.report(v, p, ruleSchema, "%s %s is no semantic version", prop.name, quote(s))
		}
	case mediaType:
		if before, after, ok := strings.Cut(s, "/"); !ok || before == "" || after == "" || strings.Contains(after, "/") {
			c.report(v, p, ruleSchema, "%s %s is no media type", prop.name, quote(s))
		}
	}
}

// reference checks that a reference leads to an object of the right class that
// the document holds, imports or need not hold.
func (c *checker) reference(v tree.Node, prop *property, p *place) {
	id := v.Text()
	for _, name := range prop.class.individuals {
		if id == name {
			return
		}
	}
	if !isIRI(id) && !isBlank(id) {
		c.report(v, p, ruleReference, "%s refers to %s, which is no IRI", prop.name, quote(id))
		return
	}
	n, ok := c.doc.ids[c.doc.expand(id)]
	if !ok {
		if individual(c.doc.expand(id)) == "" && !c.imported[c.doc.expand(id)] && !listedLicence(c.doc.expand(id)) {
			c.report(v, p, ruleReference, "%s refers to %s, which the document neither holds nor imports", prop.name, quote(id))
		}
		return
	}
	name := typeOf(n).Text()
	if cl := c.model.classes[name]; cl != nil && !cl.below(prop.class) {
		c.report(v, p, ruleReference, "%s refers to %s, %s where %s is wanted", prop.name, quote(id), article(name), article(prop.class.name))
	}
}

// individual returns the short name of an individual of the model, by its short
// name or its IRI in any version of SPDX 3, or "". The individuals were renamed
// between 3.0.0 and 3.0.1.
func individual(id string) string {
	switch id {
	case "NoneElement", "NoAssertionElement", "SpdxOrganization", "expandedlicensing_NoneLicense", "expandedlicensing_NoAssertionLicense":
		return id
	}
	rest, ok := strings.CutPrefix(id, "https://spdx.org/rdf/3.")
	if !ok {
		return ""
	}
	_, rest, _ = strings.Cut(rest, "/terms/")
	switch rest {
	case "Core/NoneElement", "Core/None":
		return "NoneElement"
	case "Core/NoAssertionElement", "Core/NoAssertion":
		return "NoAssertionElement"
	case "Core/SpdxOrganization":
		return "SpdxOrganization"
	case "ExpandedLicensing/NoneLicense", "Licensing/None":
		return "expandedlicensing_NoneLicense"
	case "ExpandedLicensing/NoAssertionLicense", "Licensing/NoAssertion":
		return "expandedlicensing_NoAssertionLicense"
	}
	return ""
}

// listedLicence reports whether id is that of a licence or exception of the
// SPDX licence list, whose elements documents need not hold.
func listedLicence(id string) bool {
	return strings.HasPrefix(id, "https://spdx.org/licenses/") || strings.HasPrefix(id, "http://spdx.org/licenses/")
}
