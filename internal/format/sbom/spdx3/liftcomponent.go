package spdx3

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// component adds one package, file or snippet.
func (l *lifter) component(n tree.Node, class string) {
	l.out.Components = append(l.out.Components, sbom.Component{Parent: -1})
	c := &l.out.Components[len(l.out.Components)-1]
	id := idOf(n)
	c.ID = id.Text()
	c.At = n.Get("name").At()
	if c.At.IsZero() {
		c.At = n.At()
	}
	switch class {
	case "software_File":
		c.Kind = sbom.FileKind
	case "software_Snippet":
		c.Kind = sbom.Snippet
	case "ai_AIPackage":
		c.Kind = sbom.Model
		l.extra(&c.Extra, "type", typeOf(n))
	case "dataset_DatasetPackage":
		c.Kind = sbom.Data
		l.extra(&c.Extra, "type", typeOf(n))
	}
	c.PURL = n.Get("software_packageUrl").Text() // before the identifiers, wherever it stands
	for v := range n.Children() {
		if !l.plainText(c, v) && !l.structured(c, v, class) {
			l.extra(&c.Extra, v.Key(), v)
		}
	}
}

// plainText takes the properties that are one text here and there.
func (l *lifter) plainText(c *sbom.Component, v tree.Node) bool {
	var into *string
	switch v.Key() {
	case "name":
		into = &c.Name
	case "software_packageVersion":
		into = &c.Version
	case "software_packageUrl":
		into = &c.PURL
	case "summary":
		into = &c.Summary
	case "description":
		into = &c.Description
	case "comment":
		into = &c.Comment
	case "software_copyrightText":
		into = &c.Copyright
	case "software_homePage":
		into = &c.Homepage
	case "software_downloadLocation":
		into = &c.Download
	case "software_sourceInfo":
		into = &c.SourceInfo
	case "releaseTime":
		into = &c.Released
	case "builtTime":
		into = &c.Built
	case "validUntilTime":
		into = &c.ValidUntil
	default:
		return false
	}
	if v.Kind() != tree.String || v.Text() == "" || *into != "" && (into != &c.PURL || *into != v.Text()) {
		return false
	}
	*into = v.Text()
	return true
}

// structured takes the properties that are lists, references or words. What a
// list has beyond the neutral model stays behind as Extra.
func (l *lifter) structured(c *sbom.Component, v tree.Node, class string) bool {
	var take func(tree.Node) bool
	switch v.Key() {
	case "type", "@type", "spdxId", "@id":
		return true
	case "creationInfo":
		return l.sameInfo(v)
	case "software_primaryPurpose":
		return l.purpose(c, v)
	case "software_snippetFromFile":
		return class == "software_Snippet" && typeOf(l.find(ref(v))).Text() == "software_File"
	case "suppliedBy":
		return l.party(v, &c.Supplier)
	case "originatedBy":
		take = func(x tree.Node) bool { return !c.Maker.Known() && l.party(x, &c.Maker) }
	case "verifiedUsing":
		take = func(h tree.Node) bool { return l.hash(&c.Hashes, h) }
	case "externalIdentifier":
		take = func(x tree.Node) bool { return l.identifier(c, x) }
	case "software_contentIdentifier":
		take = func(x tree.Node) bool { return l.contentIdentifier(c, x) }
	case "externalRef":
		take = func(x tree.Node) bool { return l.reference(c, x) }
	case "extension":
		take = func(x tree.Node) bool { return l.properties(&c.Properties, x) }
	default:
		return false
	}
	if count(v) == 0 {
		return false
	}
	l.extraList(&c.Extra, v.Key(), l.split(v, take))
	return true
}

// split returns the values of a list that take does not take. The order of what
// stays is kept.
func (l *lifter) split(v tree.Node, take func(tree.Node) bool) []tree.Node {
	var rest []tree.Node
	for x := range each(v) {
		if !take(x) {
			rest = append(rest, x)
		}
	}
	return rest
}

// purpose maps the purpose of a package to a kind. The purpose of a file or a
// model says something beside the kind and stays.
func (l *lifter) purpose(c *sbom.Component, v tree.Node) bool {
	if c.Kind != "" {
		return false
	}
	c.Kind = sbom.Kind(toNeutral(l.purposes, v.Text()))
	if c.Kind == "" {
		c.Kind = sbom.Other
		return false
	}
	return true
}

// snippetFile makes the file of a snippet its parent.
func (l *lifter) snippetFile(c *sbom.Component) {
	file := l.find(c.ID).Get("software_snippetFromFile")
	if i, ok := l.byID[l.expand(ref(file))]; ok && l.out.Components[i].Kind == sbom.FileKind {
		c.Parent = int(i)
	}
}

// hash takes a digest that is nothing but an algorithm and a value.
func (l *lifter) hash(into *[]sbom.Hash, h tree.Node) bool {
	if typeOf(h).Text() != "Hash" || !only(h, "algorithm", "hashValue") {
		return false
	}
	word, value := h.Get("algorithm").Text(), h.Get("hashValue").Text()
	algorithm := toNeutral(l.hashes, word)
	if algorithm == "" {
		algorithm = word
	}
	if algorithm == "" || value == "" {
		return false
	}
	*into = append(*into, sbom.Hash{Algorithm: algorithm, Value: strings.ToLower(value)})
	return true
}

// only reports whether an object has no properties but the given ones, which
// are texts.
func only(n tree.Node, properties ...string) bool {
	for v := range n.Children() {
		if k := v.Key(); k == "type" || k == "@type" {
			continue
		} else if !contains(properties, k) || v.Kind() != tree.String || v.Text() == "" {
			return false
		}
	}
	return n.Kind() == tree.Map
}

func (l *lifter) identifier(c *sbom.Component, x tree.Node) bool {
	if typeOf(x).Text() != "ExternalIdentifier" || !only(x, "externalIdentifierType", "identifier") {
		return false
	}
	id := x.Get("identifier").Text()
	switch t := x.Get("externalIdentifierType").Text(); {
	case id == "" || t == "" || t == "gitoid" || t == "swhid":
		return false // those two are content identifiers here
	case t == "packageUrl" && c.PURL == "":
		c.PURL = id
	case t == "cpe22" && strings.HasPrefix(id, "cpe:/"), t == "cpe23" && strings.HasPrefix(id, "cpe:2.3:"):
		c.CPEs = append(c.CPEs, id)
	case t == "swid" && c.SWID == "":
		c.SWID = id
	case t == "cpe22", t == "cpe23", t == "swid", t == "packageUrl" && id == c.PURL:
		return false
	default:
		c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: t, Value: id})
	}
	return true
}

func (l *lifter) contentIdentifier(c *sbom.Component, x tree.Node) bool {
	t, value := x.Get("software_contentIdentifierType").Text(), x.Get("software_contentIdentifierValue").Text()
	if !only(x, "software_contentIdentifierType", "software_contentIdentifierValue") || t != "gitoid" && t != "swhid" || value == "" {
		return false
	}
	c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: t, Value: value})
	return true
}

// reference takes a reference with one locator.
func (l *lifter) reference(c *sbom.Component, x tree.Node) bool {
	locators, t := x.Get("locator"), x.Get("externalRefType").Text()
	for v := range x.Children() {
		switch v.Key() {
		case "type", "@type", "locator":
		case "externalRefType", "comment":
			if v.Kind() != tree.String || v.Text() == "" {
				return false
			}
		default:
			return false
		}
	}
	urls := locators.Strings()
	if len(urls) != 1 || count(locators) != 1 || t == "" || urls[0] == "" {
		return false
	}
	word := toNeutral(l.refs, t)
	if word == "" {
		word = t
	}
	c.References = append(c.References, sbom.Reference{Type: word, URL: urls[0], Comment: x.Get("comment").Text()})
	return true
}

// properties takes an extension that is a list of names and values.
func (l *lifter) properties(into *[]sbom.Property, x tree.Node) bool {
	list := x.Get("extension_cdxProperty")
	if typeOf(x).Text() != "extension_CdxPropertiesExtension" || x.Len() != 2 || list.Kind() != tree.List || len(*into) > 0 {
		return false
	}
	properties := make([]sbom.Property, 0, list.Len())
	for p := range list.Children() {
		name := p.Get("extension_cdxPropName")
		if name.Kind() != tree.String || p.Len() > 3 || p.Len() == 3 && p.Get("extension_cdxPropValue").Kind() != tree.String ||
			p.Len() == 3 && p.Get("extension_cdxPropValue").Text() == "" || typeOf(p).Text() != "extension_CdxPropertyEntry" {
			return false
		}
		properties = append(properties, sbom.Property{Name: name.Text(), Value: p.Get("extension_cdxPropValue").Text()})
	}
	*into = properties
	return true
}
