package spdx3

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// component writes one component, its licences, and the notes on it.
func (x *writer) component(i int) {
	c := &x.d.Components[i]
	supplier, maker := x.agent(c.Supplier), x.agent(c.Maker)
	declared, concluded := x.licence(c.Declared), x.licence(c.Concluded)
	id := x.names.components[i]
	class := x.classOf(c)
	x.begin(class, id, c.Extra)
	x.text("name", c.Name)
	x.text("summary", c.Summary)
	x.text("description", c.Description)
	x.text("comment", c.Comment)
	x.identifiers(c, class)
	x.references(c.References)
	x.digests(c.Hashes)
	x.properties(c.Properties)
	x.text("suppliedBy", supplier)
	if maker != "" {
		x.texts("originatedBy", []string{maker})
	}
	x.time("releaseTime", c.Released)
	x.time("builtTime", c.Built)
	x.time("validUntilTime", c.ValidUntil)
	x.text("software_copyrightText", c.Copyright)
	if class == "software_Snippet" {
		x.text("software_snippetFromFile", x.names.components[c.Parent])
	}
	if class == "software_Package" {
		x.text("software_primaryPurpose", purposeOf(x.purposes, c.Kind))
	}
	if isPackage(class) {
		x.text("software_packageVersion", c.Version)
		x.text("software_packageUrl", c.PURL)
		x.text("software_downloadLocation", c.Download)
		x.text("software_homePage", c.Homepage)
		x.text("software_sourceInfo", c.SourceInfo)
	}
	x.end()
	x.licenceOf(id, "hasDeclaredLicense", declared)
	x.licenceOf(id, "hasConcludedLicense", concluded)
	x.componentFields(i, class)
}

func isPackage(class string) bool {
	return class != "software_File" && class != "software_Snippet"
}

// classOf returns the class that a component is written as. A snippet needs the
// file that it is from; one without becomes a file.
func (x *writer) classOf(c *sbom.Component) string {
	for _, e := range c.Extra {
		var class string
		if e.Family == sbom.SPDX3 && e.Path == "type" && json.Unmarshal([]byte(e.Value), &class) == nil && isComponent(class) {
			return class
		}
	}
	switch c.Kind {
	case sbom.Snippet:
		if c.Parent >= 0 && x.d.Components[c.Parent].Kind == sbom.FileKind {
			return "software_Snippet"
		}
		return "software_File"
	case sbom.FileKind:
		return "software_File"
	}
	return "software_Package"
}

func purposeOf(pairs []pair, k sbom.Kind) string {
	if k == "" {
		return ""
	}
	if p := toSPDX(pairs, string(k)); p != "" {
		return p
	}
	return "other"
}

func (x *writer) time(key, s string) {
	t, _ := utc(s)
	x.text(key, t)
}

// cpeType returns the type of identifier of a CPE name, "" if it is none.
func cpeType(s string) string {
	switch {
	case strings.HasPrefix(s, "cpe:/"):
		return "cpe22"
	case strings.HasPrefix(s, "cpe:2.3:"):
		return "cpe23"
	}
	return ""
}

// identifiers writes what identifies a component beside its name and version.
func (x *writer) identifiers(c *sbom.Component, class string) {
	list := make([]sbom.Identifier, 0, 8)
	if c.PURL != "" && !isPackage(class) {
		list = append(list, sbom.Identifier{Type: "packageUrl", Value: c.PURL})
	}
	for _, cpe := range c.CPEs {
		if t := cpeType(cpe); t != "" {
			list = append(list, sbom.Identifier{Type: t, Value: cpe})
		}
	}
	if c.SWID != "" {
		list = append(list, sbom.Identifier{Type: "swid", Value: c.SWID})
	}
	var content []sbom.Identifier
	for _, id := range c.Identifiers {
		switch {
		case id.Value == "", id.Type == "cpe22", id.Type == "cpe23", id.Type == "swid", id.Type == "packageUrl" && (c.PURL == "" || c.PURL == id.Value):
			// would be read as something else; a note has it
		case id.Type == "gitoid", id.Type == "swhid":
			content = append(content, id)
		case id.Type == "omniborId":
			content = append(content, sbom.Identifier{Type: "gitoid", Value: id.Value})
		case model().vocabularies["ExternalIdentifierType"][id.Type]:
			list = append(list, id)
		default:
			list = append(list, sbom.Identifier{Type: "other", Value: id.Value})
		}
	}
	x.list("externalIdentifier", len(list), func(i int) {
		x.object("ExternalIdentifier", "externalIdentifierType", list[i].Type, "identifier", list[i].Value)
	})
	x.list("software_contentIdentifier", len(content), func(i int) {
		x.object("software_ContentIdentifier", "software_contentIdentifierType", content[i].Type, "software_contentIdentifierValue", content[i].Value)
	})
}

// referenceType returns the externalRefType for a type of reference.
func (x *writer) referenceType(t string) string {
	if w := toSPDX(x.refs, t); w != "" {
		return w
	}
	if model().vocabularies["ExternalRefType"][t] && toNeutral(x.refs, t) == "" {
		return t
	}
	return ""
}

func (x *writer) references(all []sbom.Reference) {
	list := all
	if slices.ContainsFunc(all, func(r sbom.Reference) bool { return r.URL == "" }) { // a note has them
		list = slices.DeleteFunc(slices.Clone(all), func(r sbom.Reference) bool { return r.URL == "" })
	}
	x.list("externalRef", len(list), func(i int) {
		r := list[i]
		t := x.referenceType(r.Type)
		if t == "" {
			t = "other"
		}
		x.buf = append(x.buf, `{"type":"ExternalRef","externalRefType":`...)
		x.buf = appendText(x.buf, t)
		x.buf = append(x.buf, `,"locator":[`...)
		x.buf = appendText(x.buf, r.URL)
		x.buf = append(x.buf, ']')
		if r.Comment != "" {
			x.key("comment")
			x.buf = appendText(x.buf, r.Comment)
		}
		x.buf = append(x.buf, '}')
	})
}

// algorithm returns the HashAlgorithm of a digest, "" if there is none.
func (x *writer) algorithm(a string) string {
	if w := toSPDX(x.hashes, a); w != "" {
		return w
	}
	if model().vocabularies["HashAlgorithm"][a] && toNeutral(x.hashes, a) == "" {
		return a
	}
	return ""
}

func (x *writer) digests(all []sbom.Hash) {
	list := all
	if slices.ContainsFunc(all, func(h sbom.Hash) bool { return h.Value == "" }) { // a note has them
		list = slices.DeleteFunc(slices.Clone(all), func(h sbom.Hash) bool { return h.Value == "" })
	}
	x.list("verifiedUsing", len(list), func(i int) {
		algorithm := x.algorithm(list[i].Algorithm)
		if algorithm == "" {
			algorithm = "other"
		}
		x.buf = append(x.buf, `{"type":"Hash","algorithm":"`...)
		x.buf = append(append(x.buf, algorithm...), `","hashValue":`...)
		x.buf = append(appendText(x.buf, list[i].Value), '}')
	})
}

// properties writes names and values as the extension that SPDX 3 has for those
// of CycloneDX.
func (x *writer) properties(list []sbom.Property) {
	n := min(len(list), 1)
	x.list("extension", n, func(int) {
		x.buf = append(x.buf, `{"type":"extension_CdxPropertiesExtension","extension_cdxProperty":[`...)
		for i, p := range list {
			if i > 0 {
				x.buf = append(x.buf, ',')
			}
			x.buf = append(x.buf, `{"type":"extension_CdxPropertyEntry","extension_cdxPropName":`...)
			x.buf = appendText(x.buf, p.Name)
			if p.Value != "" {
				x.key("extension_cdxPropValue")
				x.buf = appendText(x.buf, p.Value)
			}
			x.buf = append(x.buf, '}')
		}
		x.buf = append(x.buf, `]}`...)
	})
}

// componentFields writes notes for the fields that SPDX 3 has no property for,
// or not for all of their value.
func (x *writer) componentFields(i int, class string) {
	c := &x.d.Components[i]
	at := "/components/" + strconv.Itoa(i)
	note := func(name string, needed bool) {
		if needed {
			x.field(x.names.components[i], name, componentField(c, name), at+"/"+name)
		}
	}
	note("kind", !x.kindFits(c, class))
	note("group", c.Group != "")
	note("range", c.Range != "")
	note("publisher", c.Publisher != "")
	note("scope", c.Scope != 0)
	note("supplier", !partyFits(c.Supplier))
	note("maker", !partyFits(c.Maker))
	note("authors", len(c.Authors) > 0)
	note("fileName", c.FileName != "")
	note("licenceNote", c.LicenceNote != "")
	note("seen", len(c.Seen) > 0)
	note("found", len(c.Found) > 0)
	note("released", !timeFits(c.Released))
	note("built", !timeFits(c.Built))
	note("validUntil", !timeFits(c.ValidUntil))
	note("hashes", slices.ContainsFunc(c.Hashes, func(h sbom.Hash) bool {
		return x.algorithm(h.Algorithm) == "" || h.Value == "" || h.Value != strings.ToLower(h.Value)
	}))
	note("identifiers", !identifiersFit(c))
	note("cpes", slices.ContainsFunc(c.CPEs, func(s string) bool { return cpeType(s) == "" }))
	note("references", slices.ContainsFunc(c.References, func(r sbom.Reference) bool {
		return r.URL == "" || len(r.Hashes) > 0 || x.referenceType(r.Type) == ""
	}))
	if !isPackage(class) {
		note("version", c.Version != "")
		note("download", c.Download != "")
		note("homepage", c.Homepage != "")
		note("sourceInfo", c.SourceInfo != "")
	}
	x.foreign(x.names.components[i], c.Extra, at)
}

func timeFits(s string) bool { return s == "" || isTime(s) }

// kindFits reports whether the kind is read back from class and purpose.
func (x *writer) kindFits(c *sbom.Component, class string) bool {
	switch class {
	case "software_Snippet":
		return c.Kind == sbom.Snippet
	case "software_File":
		return c.Kind == sbom.FileKind
	case "ai_AIPackage":
		return c.Kind == sbom.Model
	case "dataset_DatasetPackage":
		return c.Kind == sbom.Data
	}
	return c.Kind == "" || toSPDX(x.purposes, string(c.Kind)) != ""
}

// identifiersFit reports whether the identifiers are read back in their order:
// those in content after the others.
func identifiersFit(c *sbom.Component) bool {
	content := false
	for _, id := range c.Identifiers {
		switch id.Type {
		case "gitoid", "swhid":
			content = true
		case "cpe22", "cpe23", "swid":
			return false
		case "packageUrl":
			if content || c.PURL == "" || c.PURL == id.Value {
				return false
			}
		default:
			if content || !model().vocabularies["ExternalIdentifierType"][id.Type] {
				return false
			}
		}
		if id.Value == "" {
			return false
		}
	}
	return true
}
