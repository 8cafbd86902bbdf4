//go:build ignore

package main

import (
	"log"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// xsd takes types out of one XML schema.
type xsd struct {
	g    *grammar
	bit  uint
	root tree.Node
}

// schema adds all types; the root element's is "bom".
func (s *xsd) schema() {
	for c := range s.root.Children() {
		switch c.Key() {
		case "complexType":
			s.complex(c, c.Get("@name").Text())
		case "element":
			s.complex(c.Get("complexType"), c.Get("@name").Text())
		}
	}
}

// complex adds the block of a complex type: attributes, then the content.
func (s *xsd) complex(n tree.Node, name string) {
	lines := s.attributes(n, name)
	if n.Get("@mixed").True() || n.Get("@mixed").Text() == "true" {
		lines = append(lines, "#mixed")
	}
	if extension := n.Path("simpleContent", "extension"); extension.Exists() {
		lines = append(lines, s.attributes(extension, name)...)
		lines = append(lines, "#text "+s.simple(extension.Get("@base").Text()))
	}
	for c := range n.Children() {
		switch c.Key() {
		case "sequence", "choice":
			lines = append(lines, s.group(c, name, true)...)
		}
	}
	s.g.add("xml "+name, s.bit, lines)
}

func (s *xsd) attributes(n tree.Node, name string) []string {
	var lines []string
	for c := range n.Children() {
		switch c.Key() {
		case "attribute":
			a := c.Get("@name").Text()
			need := ""
			if c.Get("@use").Text() == "required" {
				need = "!"
			}
			lines = append(lines, "@"+a+need+" "+s.typeOf(c, name+"."+a))
		case "attributeGroup":
			ref := local(c.Get("@ref").Text())
			for g := range s.root.All("attributeGroup") {
				if g.Get("@name").Text() == ref {
					lines = append(lines, s.attributes(g, name)...)
				}
			}
		case "anyAttribute":
			lines = append(lines, "@* "+strings.TrimPrefix(c.Get("@namespace").Text(), "##"))
		}
	}
	return lines
}

// occurs writes minOccurs and maxOccurs: 1, ?, *, + or 2..5.
func occurs(n tree.Node) string {
	lo, hi := "1", "1"
	if v := n.Get("@minOccurs"); v.Exists() {
		lo = v.Text()
	}
	if v := n.Get("@maxOccurs"); v.Exists() {
		hi = v.Text()
	}
	switch lo + " " + hi {
	case "1 1":
		return "1"
	case "0 1":
		return "?"
	case "0 unbounded":
		return "*"
	case "1 unbounded":
		return "+"
	}
	log.Fatalf("occurrence %s to %s is not provided for", lo, hi)
	return ""
}

// group writes the particles of a sequence or choice. A top sequence that
// occurs once needs no brackets.
func (s *xsd) group(n tree.Node, name string, top bool) []string {
	var lines []string
	bare := top && n.Key() == "sequence" && occurs(n) == "1"
	switch {
	case bare:
	case n.Key() == "choice":
		lines = append(lines, "(| "+occurs(n))
	default:
		lines = append(lines, "( "+occurs(n))
	}
	for c := range n.Children() {
		switch c.Key() {
		case "element":
			e := c.Get("@name").Text()
			text := e + " " + occurs(c) + " " + s.typeOf(c, name+"."+e)
			if d := c.Get("@default"); d.Exists() {
				text += " default=" + d.Text()
			}
			lines = append(lines, text)
		case "any":
			lines = append(lines, "#any "+occurs(c)+" "+strings.TrimPrefix(c.Get("@namespace").Text(), "##"))
		case "sequence", "choice":
			lines = append(lines, s.group(c, name, false)...)
		}
	}
	if !bare {
		lines = append(lines, ")")
	}
	return lines
}

// typeOf returns the token for the type of an element or attribute.
func (s *xsd) typeOf(n tree.Node, name string) string {
	if t := n.Get("@type"); t.Exists() {
		return s.simple(t.Text())
	}
	if t := n.Get("complexType"); t.Exists() {
		s.complex(t, name)
		return name
	}
	if t := n.Get("simpleType"); t.Exists() {
		return s.restriction(t, name)
	}
	return "any"
}

// simple returns the token for a named type.
func (s *xsd) simple(ref string) string {
	name := local(ref)
	if strings.HasPrefix(ref, "xs:") {
		switch name {
		case "string":
			return "str"
		case "normalizedString":
			return "norm"
		case "token":
			return "token"
		case "anyURI":
			return "uri"
		case "boolean":
			return "bool"
		case "integer":
			return "int"
		case "nonNegativeInteger":
			return "int{min=0}"
		case "positiveInteger":
			return "int{min=1}"
		case "decimal":
			return "num"
		case "dateTime", "date":
			return name
		}
		log.Fatalf("%s is not provided for", ref)
	}
	if strings.HasPrefix(ref, "spdx:") {
		return "=licence"
	}
	for t := range s.root.All("simpleType") {
		if t.Get("@name").Text() == name {
			return s.restriction(t, name)
		}
	}
	return name
}

// restriction returns the token for the content of a simple type.
func (s *xsd) restriction(n tree.Node, name string) string {
	if union := n.Get("union"); union.Exists() {
		var tokens []string
		for _, m := range strings.Fields(union.Get("@memberTypes").Text()) {
			tokens = append(tokens, s.simple(m))
		}
		return "any(" + strings.Join(tokens, "|") + ")"
	}
	r := n.Get("restriction")
	var values []string
	for e := range r.All("enumeration") {
		values = append(values, e.Get("@value").Text())
	}
	if values != nil {
		return s.g.enum("xml."+name, s.bit, values)
	}
	base := s.simple(r.Get("@base").Text())
	re := r.Path("pattern", "@value").Text()
	if re != "" {
		re = s.g.pattern("xml."+name, "^("+re+")$", s.bit)
	}
	own := facets("min", r.Path("minLength", "@value").Text()+r.Path("minInclusive", "@value").Text(),
		"max", r.Path("maxLength", "@value").Text()+r.Path("maxInclusive", "@value").Text(), "re", re)
	if own == "" {
		return base
	}
	if strings.Contains(base, "{") {
		log.Fatalf("%s: facets on facets: %s and %s", name, base, own)
	}
	return base + own
}

func local(name string) string { return name[strings.IndexByte(name, ':')+1:] }
