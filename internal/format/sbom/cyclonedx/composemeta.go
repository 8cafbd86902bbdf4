package cyclonedx

import (
	"fmt"
	"iter"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// metadata makes the metadata with the root component. It is called when all
// relations have been seen, because properties keep some of them.
func (c *composer) metadata() *value {
	d := c.d
	m := mapValue().setText("timestamp", d.Created)
	if len(d.Lifecycles) > 0 {
		list := listValue()
		for _, phase := range d.Lifecycles {
			list.kids = append(list.kids, mapValue().set("phase", textValue(phase)))
		}
		m.set("lifecycles", list)
	}
	m.set("tools", toolsValue(d.Tools, c.minor))
	m.set("authors", c.authors(d.Authors, "/metadata/authors", &c.props))
	if c.root >= 0 {
		m.set("component", c.component(c.root))
	}
	m.set("manufacturer", c.party(d.Maker, "maker", "/metadata/manufacturer", &c.props))
	m.set("supplier", c.party(d.Supplier, "supplier", "/metadata/supplier", &c.props))
	m.set("licenses", c.licences.list(d.DataLicence, ""))
	for i, r := range d.Roots {
		if (i > 0 || c.root < 0) && r >= 0 && r < len(c.refs) {
			c.keep("root", c.refs[r], "/metadata/component", "CycloneDX describes one component")
		}
	}
	if d.Name != "" {
		c.keep("name", d.Name, "/metadata", "CycloneDX has no name of the document")
	}
	if d.Comment != "" {
		c.keep("comment", d.Comment, "/metadata", "CycloneDX has no comment on the document")
	}
	props := listValue()
	for _, p := range d.Properties {
		props.kids = append(props.kids, property(p.Name, p.Value))
	}
	props.kids = append(props.kids, c.props...)
	props.kids = append(props.kids, c.foreign(d.Extra, "/")...)
	if len(props.kids) > 0 {
		m.set("properties", props)
	}
	return m
}

// foreign makes properties of fields of other families.
func (c *composer) foreign(extras []sbom.Extra, path string) []*value {
	var all []*value
	for _, x := range extras {
		prefix := spdx2Prefix
		switch x.Family {
		case sbom.CycloneDX:
			continue
		case sbom.SPDX3:
			prefix = spdx3Prefix
		}
		all = append(all, property(prefix+x.Path, x.Value))
		c.f.losses = append(c.f.losses, sbom.Loss{
			Path: path + x.Path, Reason: fmt.Sprintf("CycloneDX has no field for %s of %s", x.Path, x.Family), Kept: c.kept(),
		})
	}
	return all
}

// toolsValue makes the tools: components from 1.5 on, a list before.
func toolsValue(tools []sbom.Tool, minor int) *value {
	if len(tools) == 0 {
		return nil
	}
	list := listValue()
	for _, t := range tools {
		v := mapValue()
		if minor < 5 {
			v.setText("vendor", t.Vendor)
		} else {
			v.set("type", textValue("application")).setText("publisher", t.Vendor)
		}
		v.setText("name", t.Name).setText("version", t.Version).set("hashes", hashesValue(t.Hashes))
		if minor >= 5 && t.Name == "" {
			v.set("name", textValue(""))
		}
		list.kids = append(list.kids, v)
	}
	if minor < 5 {
		return list
	}
	return mapValue().set("components", list)
}

func hashesValue(hashes []sbom.Hash) *value {
	if len(hashes) == 0 {
		return nil
	}
	list := listValue()
	for _, h := range hashes {
		list.kids = append(list.kids, mapValue().set("alg", textValue(h.Algorithm)).set("content", textValue(h.Value)))
	}
	return list
}

// party makes an organisation. That there is none, or that it is a person, is
// kept in properties.
func (c *composer) party(p sbom.Party, word, path string, props *[]*value) *value {
	if p.None != "" {
		*props = append(*props, property(wordPrefix+word, p.None))
	}
	if p.Person && p.Known() {
		*props = append(*props, property(wordPrefix+word+"-person", "true"))
		c.f.losses = append(c.f.losses, sbom.Loss{Path: path, Reason: "CycloneDX wants an organisation here, not a person", Kept: c.kept()})
	}
	if !p.Known() && p.URLs == nil && p.Phone == "" {
		return nil
	}
	v := mapValue().setText("name", p.Name)
	if len(p.URLs) > 0 {
		list := listValue()
		for _, u := range p.URLs {
			list.kids = append(list.kids, textValue(u))
		}
		v.set("url", list)
	}
	if p.Email != "" || p.Phone != "" {
		v.set("contact", listValue(mapValue().setText("email", p.Email).setText("phone", p.Phone)))
	}
	return v
}

// authors makes persons; that one is an organisation is kept in a property.
func (c *composer) authors(all []sbom.Party, path string, props *[]*value) *value {
	if len(all) == 0 {
		return nil
	}
	list := listValue()
	for i, p := range all {
		if !p.Person && p.Known() {
			*props = append(*props, property(wordPrefix+"author-organisation", p.Name))
			c.f.losses = append(c.f.losses, sbom.Loss{
				Path: fmt.Sprintf("%s/%d", path, i), Reason: "CycloneDX wants a person here, not an organisation", Kept: c.kept(),
			})
		}
		list.kids = append(list.kids, mapValue().setText("name", p.Name).setText("email", p.Email).setText("phone", p.Phone))
	}
	return list
}

// A graph is the relations that stand among the dependencies, by the component
// that they begin at.
type graph struct {
	begin []int // of each component in edges, and the end
	edges []int // indexes of relations
	away  []string
}

// dependencies finds out which relations belong to the graph: an entry for each
// component that has dependencies or is said to have none. Other relations
// become properties.
func (c *composer) dependencies() graph {
	g := graph{begin: make([]int, len(c.refs)+1)}
	all := c.d.Relations
	inside := make([]bool, len(all))
	for i := range all {
		r := &all[i]
		switch {
		case isGraph(r) && r.From == sbom.Elsewhere && r.To == sbom.Nothing && r.Target != "":
			g.away = append(g.away, r.Target)
		case isGraph(r) && r.From >= 0 && r.From < len(c.refs) && (r.To == sbom.Nothing || c.target(r) != ""):
			inside[i] = true
			g.begin[r.From+1]++
		default:
			if !c.described(*r) {
				c.relation(*r, fmt.Sprintf("CycloneDX has no relation %s", r.Kind))
			}
			continue
		}
		if r.Comment != "" || r.Scope != component.Prod {
			c.addRelation(*r, true)
			c.f.losses = append(c.f.losses, sbom.Loss{
				Path: fmt.Sprintf("/relations/%d", i), Reason: "CycloneDX has no comment on a dependency, nor its scope", Kept: c.kept(),
			})
		}
	}
	for i := range c.refs {
		g.begin[i+1] += g.begin[i]
	}
	g.edges = make([]int, g.begin[len(c.refs)])
	next := slices.Clone(g.begin)
	for i := range all {
		if inside[i] {
			from := all[i].From
			g.edges[next[from]] = i
			next[from]++
		}
	}
	return g
}

func isGraph(r *sbom.Relation) bool { return r.Kind == sbom.DependsOn || r.Kind == sbom.Provides }

// target returns the reference to what a relation leads to, "" if to nothing
// that an entry could name.
func (c *composer) target(r *sbom.Relation) string {
	switch {
	case r.To >= 0 && r.To < len(c.refs):
		return c.refs[r.To]
	case r.To >= 0 || r.To == sbom.Elsewhere:
		return r.Target
	}
	return ""
}

func (g *graph) isEmpty() bool { return len(g.edges)+len(g.away) == 0 }

// entries makes the entries one after the other.
func (c *composer) entries(g graph) iter.Seq[*value] {
	return func(yield func(*value) bool) {
		for i := range c.refs {
			edges := g.edges[g.begin[i]:g.begin[i+1]]
			if len(edges) > 0 && !yield(c.entry(i, edges)) {
				return
			}
		}
		for _, ref := range g.away {
			if !yield(mapValue().set("ref", textValue(ref))) {
				return
			}
		}
	}
}

// entry makes the entry of a component.
func (c *composer) entry(i int, edges []int) *value {
	var on, provides []*value
	for _, at := range edges {
		r := &c.d.Relations[at]
		switch {
		case r.To == sbom.Nothing:
		case r.Kind == sbom.DependsOn:
			on = append(on, textValue(c.target(r)))
		default:
			provides = append(provides, textValue(c.target(r)))
		}
	}
	v := mapValue().set("ref", textValue(c.refs[i]))
	if on != nil || provides == nil {
		v.set("dependsOn", listValue(distinct(on)...))
	}
	if provides != nil {
		v.set("provides", listValue(distinct(provides)...))
	}
	return v
}

// distinct leaves out texts that have been there before.
func distinct(all []*value) []*value {
	if len(all) < 2 {
		return all
	}
	seen := make(map[string]bool, len(all))
	return slices.DeleteFunc(all, func(v *value) bool {
		before := seen[v.text]
		seen[v.text] = true
		return before
	})
}

// described reports whether a relation says only that the document describes a
// root, which the roots say already.
func (c *composer) described(r sbom.Relation) bool {
	return r.Kind == sbom.Describes && r.From == sbom.Itself && slices.Contains(c.d.Roots, r.To) && r.Comment == ""
}

// relation keeps a relation in a property and notes the loss.
func (c *composer) relation(r sbom.Relation, reason string) {
	c.addRelation(r, false)
	c.f.losses = append(c.f.losses, sbom.Loss{Path: "/relations", Reason: reason, Kept: c.kept()})
}

func (c *composer) addRelation(r sbom.Relation, known bool) {
	v := mapValue().set("from", textValue(c.end(r.From))).set("to", textValue(c.end(r.To))).set("kind", textValue(string(r.Kind)))
	v.setText("comment", r.Comment).setText("target", r.Target)
	if r.Scope != component.Prod {
		v.set("scope", textValue(r.Scope.String()))
	}
	if known {
		v.set("known", boolValue(true))
	}
	c.props = append(c.props, property(wordPrefix+"relation", v.json()))
}

// end names an end of a relation in a property.
func (c *composer) end(i int) string {
	switch {
	case i >= 0 && i < len(c.refs):
		return c.refs[i]
	case i == sbom.Itself:
		return itselfWord
	case i == sbom.Nothing:
		return nothingWord
	case i == sbom.Unknown:
		return unknownWord
	}
	return elsewhereWord
}

// compositions makes what is said about completeness.
func (c *composer) compositions() []*value {
	var all []*value
	for _, a := range c.d.Aggregates {
		v := mapValue().set("aggregate", textValue(a.State))
		v.set("assemblies", c.refList(a.Assemblies)).set("dependencies", c.refList(a.Dependencies))
		all = append(all, v)
	}
	return all
}

func (c *composer) refList(which []int) *value {
	if len(which) == 0 {
		return nil
	}
	list := listValue()
	for _, i := range which {
		if i >= 0 && i < len(c.refs) {
			list.kids = append(list.kids, textValue(c.refs[i]))
		}
	}
	list.kids = distinct(list.kids)
	return list
}
