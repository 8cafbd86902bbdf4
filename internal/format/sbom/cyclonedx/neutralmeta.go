package cyclonedx

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// metadata reads who made the document and what it describes.
func (r *neutralReader) metadata(v *value) {
	t := takeFrom(v)
	d := r.doc
	d.Created = t.text("timestamp")
	phases := true
	for _, l := range v.list("lifecycles") {
		if phase := l.str("phase"); phase != "" {
			d.Lifecycles = append(d.Lifecycles, phase)
		} else {
			phases = false
		}
	}
	t.mark("lifecycles", phases)
	if authors := t.take("authors"); authors != nil {
		for i, a := range authors.kids {
			d.Authors = append(d.Authors, person(a, fmt.Sprintf("metadata/authors/%d", i), &d.Extra))
		}
	}
	d.Supplier = party(t.take("supplier"), "metadata/supplier", &d.Extra)
	d.Maker = party(t.take("manufacturer"), "metadata/manufacturer", &d.Extra)
	r.tools(t)
	if list := v.list("licenses"); len(list) > 0 {
		d.DataLicence = joinLicences(list, false)
		t.mark("licenses", sameValue(r.licences.list(d.DataLicence, ""), v.get("licenses")))
	}
	if c := t.take("component"); c != nil && c.kind == tree.Map {
		d.Roots = []int{len(d.Components)}
		r.component(c, -1, false)
	}
	if list := t.take("properties"); list != nil {
		r.documentProperties(list)
	}
	d.Extra = append(d.Extra, t.rest("metadata/")...)
}

// tools reads the tools in their old form, a list, and in the new one.
func (r *neutralReader) tools(t *taker) {
	tools := t.v.get("tools")
	if tools == nil {
		return
	}
	all := tools.kids
	if tools.kind == tree.Map {
		all = append(append([]*value(nil), tools.list("components")...), tools.list("services")...)
	}
	for _, x := range all {
		old := x
		if tools.kind == tree.Map {
			old = oldTool(x, 4)
		}
		r.doc.Tools = append(r.doc.Tools, sbom.Tool{
			Vendor: old.str("vendor"), Name: old.str("name"), Version: old.str("version"), Hashes: readHashes(old.get("hashes")),
		})
	}
	t.mark("tools", sameValue(toolsValue(r.doc.Tools, firstMinor), tools) || sameValue(toolsValue(r.doc.Tools, lastMinor), tools))
}

// documentProperties reads the properties of the metadata, and out of them what
// an earlier conversion kept there.
func (r *neutralReader) documentProperties(list *value) {
	for _, p := range list.kids {
		name, text := p.str("name"), p.str("value")
		switch {
		case strings.HasPrefix(name, wordPrefix):
			r.kept = append(r.kept, sbom.Property{Name: name[len(wordPrefix):], Value: text})
		default:
			if x, ok := keptExtra(name, text); ok {
				r.doc.Extra = append(r.doc.Extra, x)
			} else {
				r.doc.Properties = append(r.doc.Properties, sbom.Property{Name: name, Value: text})
			}
		}
	}
}

// keptExtra returns the field of another family that a property keeps.
func keptExtra(name, text string) (sbom.Extra, bool) {
	if path, ok := strings.CutPrefix(name, spdx3Prefix); ok {
		return sbom.Extra{Family: sbom.SPDX3, Path: path, Value: text}, true
	}
	if path, ok := strings.CutPrefix(name, spdx2Prefix); ok {
		return sbom.Extra{Family: sbom.SPDX2, Path: path, Value: text}, true
	}
	return sbom.Extra{}, false
}

// properties reads the properties of a component, and out of them the words
// that an earlier conversion kept there.
func (r *neutralReader) properties(c *sbom.Component, list *value) {
	if list == nil {
		return
	}
	for _, p := range list.kids {
		name, text := p.str("name"), p.str("value")
		if word, ok := strings.CutPrefix(name, wordPrefix); ok && setWord(c, word, text) {
			continue
		}
		if x, ok := keptExtra(name, text); ok {
			c.Extra = append(c.Extra, x)
			continue
		}
		c.Properties = append(c.Properties, sbom.Property{Name: name, Value: text})
	}
}

// word returns the text field of a component that CycloneDX has no field for.
func word(c *sbom.Component, name string) *string {
	switch name {
	case "summary":
		return &c.Summary
	case "comment":
		return &c.Comment
	case "source-info":
		return &c.SourceInfo
	case "file-name":
		return &c.FileName
	case "released":
		return &c.Released
	case "built":
		return &c.Built
	case "valid-until":
		return &c.ValidUntil
	case "licence-note":
		return &c.LicenceNote
	case "supplier":
		return &c.Supplier.None
	case "maker":
		return &c.Maker.None
	case "declared":
		return &c.Declared
	case "concluded":
		return &c.Concluded
	}
	return nil
}

// words lists the names that word knows.
func words() []string {
	return []string{"summary", "comment", "source-info", "file-name", "released", "built", "valid-until", "licence-note", "supplier", "maker"}
}

// setWord gives a component what a property keeps, and reports whether it could.
func setWord(c *sbom.Component, name, text string) bool {
	kind, detail, _ := strings.Cut(name, ":")
	switch kind {
	case "id":
		c.ID = text
	case "kind":
		c.Kind = sbom.Kind(text)
	case "scope":
		for s := component.Prod; s <= component.Example; s++ {
			if s.String() == text {
				c.Scope = s
			}
		}
	case "cpe":
		c.CPEs = append(c.CPEs, text)
	case "hash":
		c.Hashes = append(c.Hashes, sbom.Hash{Algorithm: detail, Value: text})
	case "identifier":
		c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: detail, Value: text})
	case "supplier-person":
		c.Supplier.Person = true
	case "maker-person":
		c.Maker.Person = true
	case "author-organisation":
		for i := range c.Authors {
			if c.Authors[i].Name == text {
				c.Authors[i].Person = false
			}
		}
	default:
		field := word(c, kind)
		if field == nil {
			return false
		}
		*field = text
	}
	return true
}
