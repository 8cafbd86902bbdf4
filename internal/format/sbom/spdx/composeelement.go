package spdx

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// fileable reports whether a component of kind file can be a file of SPDX, which
// has a digest and none of the fields of packages.
func fileable(p *sbom.Component, old bool) bool {
	if p.Name == "" || p.Version != "" || p.Group != "" || p.PURL != "" || p.SWID != "" || p.Declared != "" || p.Homepage != "" ||
		p.Download != "" || p.Summary != "" || p.Description != "" || p.SourceInfo != "" || p.FileName != "" ||
		p.Released+p.Built+p.ValidUntil != "" || len(p.CPEs)+len(p.Identifiers)+len(p.References) > 0 ||
		!equalParty(&p.Supplier, &sbom.Party{}) || !equalParty(&p.Maker, &sbom.Party{}) {
		return false
	}
	for _, e := range p.Extra {
		if e.Family == sbom.SPDX2 && e.Path == "primaryPackagePurpose" {
			return false
		}
	}
	return slices.ContainsFunc(p.Hashes, func(h sbom.Hash) bool { return writable(h, old) })
}

// snippetable reports whether a snippet has what one of SPDX must have.
func snippetable(p *sbom.Component) bool {
	has := func(field string) bool {
		return slices.ContainsFunc(p.Extra, func(e sbom.Extra) bool { return e.Family == sbom.SPDX2 && e.Path == field })
	}
	return has("snippetFromFile") && has("ranges")
}

// writable reports whether SPDX, for old SPDX 2.2, has the hash's algorithm and
// its digits are as many as that gives.
func writable(h sbom.Hash, old bool) bool {
	digits, both := digestLength(hashWord(h.Algorithm))
	return digits != 0 && (both || !old) && isHex(h.Value) && (digits < 0 || len(h.Value) == digits)
}

// elements writes a list of elements.
func (c *composer) elements(name string, in func(i int) bool) {
	begun := false
	for i := range c.d.Components {
		if !in(i) {
			continue
		}
		if !begun {
			begun = true
			c.s.key(name)
			c.s.open('[')
		}
		c.element(i, name)
	}
	if begun {
		c.s.close(']')
	}
}

// element writes one component. Fields that SPDX kept in Extra go before those of
// the same name that the neutral form has.
func (c *composer) element(i int, list string) {
	p := &c.d.Components[i]
	c.notes = c.notes[:0]
	own := make(map[string]string)
	for _, e := range p.Extra {
		if e.Family == sbom.SPDX2 && own[e.Path] == "" {
			own[e.Path] = e.Value
		}
	}
	annotations := own["annotations"]
	c.s.open('{')
	if p.ID != c.ids[i] {
		c.keep(i, "id", p.ID)
	}
	put(c.s, "SPDXID", c.ids[i])
	k := c.schemaOf(list)
	switch list {
	case "packages":
		c.pack(i, p, own)
	case "files":
		put(c.s, "fileName", p.Name)
		c.common(i, p, own, "licenseInfoInFiles")
	default:
		put(c.s, "name", p.Name)
		c.common(i, p, own, "licenseInfoInSnippets")
	}
	for _, e := range p.Extra {
		at := k.find(e.Path)
		switch {
		case e.Family == sbom.SPDX2 && (e.Path == "annotations" || e.Path == "filesAnalyzed" && own[e.Path] == ""):
		case e.Family == sbom.SPDX2 && at >= 0 && !namesElement(e.Path) && own[e.Path] != "" && !(c.old && k.fields[at].new23):
			delete(own, e.Path)
			c.s.key(e.Path)
			c.value(e.Value)
		default:
			c.notes = append(c.notes, noteText(string(e.Family), e.Path, json.RawMessage(e.Value)))
			c.lose("/components/"+itoa(i)+"/"+e.Path, "no counterpart in SPDX "+c.version)
		}
	}
	c.leftOver(i, p)
	c.annotations(annotations, c.notes)
	c.s.close('}')
}

// schemaOf returns the class of a list's elements.
func (c *composer) schemaOf(list string) *class {
	if c.classes == nil {
		c.classes = newSchema()
	}
	switch list {
	case "files":
		return c.classes.file
	case "snippets":
		return c.classes.snippet
	}
	return c.classes.pack
}

// free is putIf for a field that Extra does not have.
func (c *composer) free(own map[string]string, name, value string) {
	if own[name] == "" {
		putIf(c.s, name, value)
	}
}

// common writes what packages, files and snippets have in common.
func (c *composer) common(i int, p *sbom.Component, own map[string]string, seen string) {
	if own["checksums"] == "" && seen != "licenseInfoInSnippets" {
		c.hashes(i, p)
	}
	c.expression(i, p.Concluded, own, "licenseConcluded", "concluded")
	if own[seen] == "" {
		c.seen(i, p, seen, own["packageVerificationCode"] != "")
	}
	c.free(own, "licenseComments", p.LicenceNote)
	copyright := p.Copyright
	if copyright == "" && c.old {
		copyright = noAssertion
	} else if copyright == none || copyright == noAssertion {
		c.keep(i, "copyright", copyright)
	}
	c.free(own, "copyrightText", copyright)
	c.free(own, "comment", p.Comment)
}

// pack writes the fields that only packages have.
func (c *composer) pack(i int, p *sbom.Component, own map[string]string) {
	name := p.Name
	if strings.TrimSpace(name) == "" {
		name = noAssertion
		c.keep(i, "name", p.Name)
	}
	put(c.s, "name", name)
	c.free(own, "versionInfo", p.Version)
	if p.Version == noAssertion {
		c.keep(i, "version", p.Version)
	}
	c.free(own, "packageFileName", p.FileName)
	c.party(i, &p.Supplier, own, "supplier", "supplier")
	c.party(i, &p.Maker, own, "originator", "maker")
	download := p.Download
	if strings.TrimSpace(download) == "" {
		download = noAssertion
	} else if download == none || download == noAssertion {
		c.keep(i, "download", download)
	}
	c.free(own, "downloadLocation", download)
	c.analysed(own)
	c.free(own, "homepage", p.Homepage)
	c.free(own, "sourceInfo", p.SourceInfo)
	c.expression(i, p.Declared, own, "licenseDeclared", "declared")
	c.common(i, p, own, "licenseInfoFromFiles")
	c.free(own, "summary", p.Summary)
	c.free(own, "description", p.Description)
	if own["externalRefs"] == "" {
		c.references(i, p)
	}
	purpose, exact := purposeOf(p.Kind)
	if c.old {
		exact = p.Kind == ""
	} else {
		c.free(own, "primaryPackagePurpose", purpose)
	}
	if !exact {
		c.keep(i, "kind", p.Kind)
	}
	c.date(i, p.Released, own, "releaseDate", "released")
	c.date(i, p.Built, own, "builtDate", "built")
	c.date(i, p.ValidUntil, own, "validUntilDate", "validUntil")
	c.list("hasFiles", c.held[i])
}

// analysed writes that files were not analysed, unless a package of SPDX says
// otherwise. SPDX 2.2 wants a verification code where they were.
func (c *composer) analysed(own map[string]string) {
	code := own["packageVerificationCode"] != ""
	if own["filesAnalyzed"] != "" && (code || !c.old) || code {
		return
	}
	delete(own, "filesAnalyzed")
	c.s.key("filesAnalyzed")
	c.s.raw("false")
}

// date writes a time, which 2.2 has no field for.
func (c *composer) date(i int, v string, own map[string]string, name, field string) {
	switch {
	case v == "":
	case c.old || !isDate(v):
		c.keep(i, field, v)
	default:
		c.free(own, name, v)
	}
}

func (c *composer) party(i int, p *sbom.Party, own map[string]string, name, field string) {
	v, exact := partyText(p)
	c.free(own, name, v)
	if !exact {
		c.keep(i, field, *p)
	}
}

// hashes writes the digests that the version can hold.
func (c *composer) hashes(i int, p *sbom.Component) {
	exact, begun := true, false
	for _, h := range p.Hashes {
		if !writable(h, c.old) {
			exact = false
			continue
		}
		if !begun {
			begun = true
			c.s.key("checksums")
			c.s.open('[')
		}
		exact = exact && h.Value == strings.ToLower(h.Value)
		c.s.open('{')
		put(c.s, "algorithm", hashWord(h.Algorithm))
		put(c.s, "checksumValue", strings.ToLower(h.Value))
		c.s.close('}')
	}
	if begun {
		c.s.close(']')
	}
	if !exact {
		c.keep(i, "hashes", p.Hashes)
	}
}

// leftOver keeps what no element of SPDX has a field for.
func (c *composer) leftOver(i int, p *sbom.Component) {
	if p.Group != "" {
		c.keep(i, "group", p.Group)
	}
	if p.Range != "" {
		c.keep(i, "range", p.Range)
	}
	if p.Scope != component.Prod {
		c.keep(i, "scope", p.Scope.String())
	}
	if p.Publisher != "" {
		c.keep(i, "publisher", p.Publisher)
	}
	if len(p.Authors) > 0 {
		c.keep(i, "authors", p.Authors)
	}
	if len(p.Properties) > 0 {
		c.keep(i, "properties", p.Properties)
	}
	if len(p.Found) > 0 {
		c.keep(i, "found", p.Found)
	}
}

// namesElement reports whether a field is always written from the neutral form.
func namesElement(field string) bool {
	return field == "SPDXID" || field == "name" || field == "fileName"
}
