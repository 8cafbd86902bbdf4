package spdx

import (
	"encoding/json"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// document writes everything. Annotations and extracted licences of the document
// stand last, since the elements add to them.
func (c *composer) document() {
	d := c.d
	c.s.open('{')
	put(c.s, "spdxVersion", "SPDX-"+c.version)
	put(c.s, "dataLicense", "CC0-1.0")
	put(c.s, "SPDXID", documentID)
	name := d.Name
	if name == "" {
		name = c.rootName()
	}
	put(c.s, "name", name)
	put(c.s, "documentNamespace", c.namespaceOf())
	putIf(c.s, "comment", d.Comment)
	c.creation()
	c.documentFields(name)
	c.describes()
	c.elements("packages", func(i int) bool { return !c.files[i] && !c.snippets[i] })
	c.elements("files", func(i int) bool { return c.files[i] })
	c.elements("snippets", func(i int) bool { return c.snippets[i] })
	c.relationships()
	c.licences()
	c.aggregates()
	own := ""
	for _, e := range d.Extra {
		switch {
		case e.Family == sbom.SPDX2 && e.Path == "annotations":
			own = e.Value
		case e.Family == sbom.SPDX2 && elsewhereWritten(e.Path):
		case e.Family == sbom.SPDX2 && (e.Path == "externalDocumentRefs" || e.Path == "revieweds"):
			c.s.key(e.Path)
			c.value(e.Value)
		default:
			c.docNotes = append(c.docNotes, noteText(string(e.Family), e.Path, json.RawMessage(e.Value)))
			c.lose("/"+e.Path, "no counterpart in SPDX "+c.version)
		}
	}
	c.annotations(own, c.docNotes)
	c.s.close('}')
}

// elsewhereWritten reports whether a kept field of an SPDX document is written by
// the part of the composer that it belongs to.
func elsewhereWritten(path string) bool {
	switch path {
	case "creationInfo/comment", "creationInfo/licenseListVersion", "hasExtractedLicensingInfos", "relationships/-", "SPDXID":
		return true
	}
	return false
}

// value writes JSON text, in the layout of the sink.
func (c *composer) value(raw string) {
	if parsed, err := tree.JSON(raw, nil); err == nil {
		c.s.node(parsed.Root())
		return
	}
	c.s.text(raw)
}

// rootName names a document that has no name after what it describes.
func (c *composer) rootName() string {
	for _, i := range c.d.Roots {
		if c.inside(i) && c.d.Components[i].Name != "" {
			p := &c.d.Components[i]
			return strings.Trim(p.Name+"-"+p.Version, "-")
		}
	}
	return noAssertion
}

// creation writes who made the document, and when.
func (c *composer) creation() {
	c.s.key("creationInfo")
	c.s.open('{')
	put(c.s, "created", c.created)
	c.s.key("creators")
	c.s.open('[')
	written := 0
	for i := range c.d.Authors {
		if v, _ := partyText(&c.d.Authors[i]); v != "" && v != noAssertion {
			c.s.text(v)
			written++
		}
	}
	for _, t := range c.d.Tools {
		if v := toolText(t); v != "" {
			c.s.text("Tool: " + v)
			written++
		}
	}
	if written == 0 {
		c.s.text(noteMaker)
		c.keepDocument("tools", c.d.Tools)
	}
	c.s.close(']')
	for _, field := range [...]string{"comment", "licenseListVersion"} {
		if raw := c.extras["creationInfo/"+field]; raw != "" {
			c.s.key(field)
			c.value(raw)
		}
	}
	c.s.close('}')
}

// toolText returns "name-version".
func toolText(t sbom.Tool) string {
	if t.Name == "" || t.Version == "" {
		return oneLine(t.Name + t.Version)
	}
	return oneLine(t.Name + "-" + t.Version)
}

// oneLine makes a text fit on a line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// partyText returns a party as SPDX writes it. exact is false if reading gives
// another one.
func partyText(p *sbom.Party) (text string, exact bool) {
	if p.Name == "" && p.Email == "" {
		if p.None != "" {
			return noAssertion, p.None == noAssertion && equalParty(p, &sbom.Party{None: noAssertion})
		}
		return "", equalParty(p, &sbom.Party{})
	}
	text = "Organization: "
	if p.Person {
		text = "Person: "
	}
	name := p.Name
	if name == "" {
		name = p.Email
	}
	text += oneLine(name)
	if p.Email != "" && p.Name != "" {
		text += " (" + oneLine(p.Email) + ")"
	}
	back := partyOf(text)
	return text, equalParty(p, &back)
}

func equalParty(a, b *sbom.Party) bool {
	return a.Name == b.Name && a.Email == b.Email && a.Phone == b.Phone && a.Person == b.Person && a.None == b.None &&
		len(a.URLs) == len(b.URLs) && len(a.URLs) == 0
}

// documentFields keeps what the head of an SPDX document has no field for.
func (c *composer) documentFields(name string) {
	d := c.d
	if d.ID != c.namespaceOf() {
		c.keepDocument("id", d.ID)
	}
	if name != d.Name {
		c.keepDocument("name", d.Name)
	}
	if c.created != d.Created {
		c.keepDocument("created", d.Created)
	}
	if d.DataLicence != "CC0-1.0" {
		c.keepDocument("dataLicence", d.DataLicence)
	}
	if d.Revision != 0 {
		c.keepDocument("revision", d.Revision)
	}
	if len(d.Lifecycles) > 0 {
		c.keepDocument("lifecycles", d.Lifecycles)
	}
	for i := range d.Authors {
		if _, exact := partyText(&d.Authors[i]); !exact {
			c.keepDocument("authors", d.Authors)
			break
		}
	}
	for _, t := range d.Tools {
		if back := toolOf(toolText(t)); back.Name != t.Name || back.Version != t.Version || t.Vendor != "" || len(t.Hashes) > 0 {
			c.keepDocument("tools", d.Tools)
			break
		}
	}
	if !equalParty(&d.Supplier, &sbom.Party{}) {
		c.keepDocument("supplier", d.Supplier)
	}
	if !equalParty(&d.Maker, &sbom.Party{}) {
		c.keepDocument("maker", d.Maker)
	}
	if len(d.Properties) > 0 {
		c.keepDocument("properties", d.Properties)
	}
}

// isDescribes reports whether a relation is written as an entry of
// documentDescribes.
func (c *composer) isDescribes(r *sbom.Relation) bool {
	return r.Target == ByDescribes && r.Kind == sbom.Describes && r.From == sbom.Itself && c.inside(r.To)
}

// isHasFiles reports whether a relation is written as an entry of hasFiles.
func (c *composer) isHasFiles(r *sbom.Relation) bool {
	return r.Target == ByHasFiles && r.Kind == sbom.Contains && c.inside(r.From) && c.inside(r.To) &&
		!c.files[r.From] && !c.snippets[r.From]
}

// describes writes documentDescribes, where the source had it.
func (c *composer) describes() {
	var list []string
	for i := range c.d.Relations {
		if r := &c.d.Relations[i]; c.isDescribes(r) {
			list = append(list, c.ids[r.To])
		}
	}
	c.list("documentDescribes", list)
}

// list writes a list of strings, if there are any.
func (c *composer) list(name string, list []string) {
	if len(list) == 0 {
		return
	}
	c.s.key(name)
	c.s.open('[')
	for _, v := range list {
		c.s.text(v)
	}
	c.s.close(']')
}

// licences writes the extracted licences of the source, and those that stand for
// licences that are names or whose text nobody has.
func (c *composer) licences() {
	parsed, err := tree.JSON(c.extras["hasExtractedLicensingInfos"], nil)
	if err != nil && len(c.made) == 0 {
		return
	}
	c.s.key("hasExtractedLicensingInfos")
	c.s.open('[')
	if err == nil {
		for _, e := range indexed(parsed.Root()) {
			c.s.node(e)
		}
	}
	for _, k := range c.made {
		c.s.open('{')
		put(c.s, "licenseId", k.field)
		if k.raw == "" {
			put(c.s, "extractedText", noAssertion)
			put(c.s, "comment", forReference)
		} else {
			put(c.s, "extractedText", k.raw)
			put(c.s, "comment", forName)
		}
		c.s.close('}')
	}
	c.s.close(']')
}

// aggregates keeps the aggregates with ids for indexes.
func (c *composer) aggregates() {
	if len(c.d.Aggregates) == 0 {
		return
	}
	ids := func(list []int) (out []string) {
		for _, i := range list {
			if c.inside(i) {
				out = append(out, c.ids[i])
			}
		}
		return out
	}
	var notes []aggregateNote
	for _, a := range c.d.Aggregates {
		notes = append(notes, aggregateNote{a.State, ids(a.Assemblies), ids(a.Dependencies)})
	}
	c.keepDocument("aggregates", notes)
}
