package bom

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/sbom/cyclonedx"
	spdx2 "github.com/ossay-dev/ossay/internal/format/sbom/spdx"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Documents returns the reader of documents in the encodings beside JSON:
// CycloneDX as XML, SPDX 2 as tag-value and YAML. They are seldom and small, so
// they go through the common form of documents.
func Documents() *inventory.Reader {
	return &inventory.Reader{
		Format: formatDocument, Rev: 1,
		Wants: inspect.Interest{
			Names:     []string{"bom.xml", "sbom.xml", "cyclonedx.xml"},
			Suffixes:  []string{".cdx.xml", ".cyclonedx.xml", ".bom.xml", ".sbom.xml", ".spdx", ".spdx.yaml", ".spdx.yml", ".spdx.tag", ".spdx.tv"},
			Paths:     embedded(),
			Installed: true,
		},
		Role: component.RoleSBOM, Grade: component.Claimed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Bytes()
			if err != nil {
				return err
			}
			kind := kindOf(data)
			if kind != kindXML && kind != kindTagValue && kind != kindYAML {
				return nil
			}
			text, err := f.Text()
			if err != nil {
				return err
			}
			var d *sbom.Document
			if kind == kindXML {
				doc, err := cyclonedx.Read(text, f.Budget)
				if err != nil {
					return err
				}
				d = doc.Document()
			} else {
				doc, err := spdx2.Read(text, f.Budget)
				if err != nil {
					return err
				}
				d = doc.Document()
			}
			return listDocument(f, b, d)
		},
	}
}

// embedded are the places in packages where bills of materials lie under any
// name: PEP 770 and the convention of Java archives.
func embedded() []string { return []string{"/*.dist-info/sboms/*", "/META-INF/sbom/*"} }

// listDocument lists the packages of a document in the common form.
func listDocument(f *inspect.File, b *inventory.Builder, d *sbom.Document) error {
	b.Recognised()
	b.Scoped()
	l := newLister(f, b, 0)
	at := make([]uint32, len(d.Components))
	for i := range d.Components {
		if err := f.Budget.Step(8); err != nil {
			return err
		}
		c := &d.Components[i]
		at[i] = noNode
		switch c.Kind {
		case sbom.FileKind, sbom.Snippet, sbom.Service:
			continue
		}
		n := component.Node{
			Project: slices.Contains(d.Roots, i) && len(d.Components) > 1, Scope: c.Scope, At: c.At, Requirement: c.Range,
			Licence: licenceOf(c), Source: downloadOf(c),
		}
		for _, h := range c.Hashes {
			l.digest(h.Algorithm, h.Value)
		}
		id := identity{group: c.Group, name: c.Name, version: c.Version, purl: c.PURL}
		for _, p := range c.Properties {
			switch p.Name {
			case "syft:package:type", "aquasecurity:trivy:PkgType":
				id.kind = p.Value
			case propertyRange:
				n.Requirement = p.Value
			}
		}
		if j, ok := l.add(n, &id, tree.Node{}); ok {
			at[i] = j
		}
	}
	for i := range d.Components {
		if p := d.Components[i].Parent; p >= 0 && at[i] != noNode && at[p] != noNode {
			b.Node(at[i]).Bundled = true
			b.Edge(at[p], at[i], d.Components[i].Scope)
		}
	}
	for _, r := range d.Relations {
		if r.From < 0 || r.To < 0 || at[r.From] == noNode || at[r.To] == noNode || r.Kind != sbom.DependsOn && r.Kind != sbom.Contains {
			continue
		}
		b.Edge(at[r.From], at[r.To], max(r.Scope, d.Components[r.To].Scope))
	}
	return nil
}

func licenceOf(c *sbom.Component) string {
	for _, s := range [...]string{c.Concluded, c.Declared} {
		if s != "" && s != noassertion && s != "NONE" {
			return s
		}
	}
	return ""
}

func downloadOf(c *sbom.Component) string {
	if c.PURL != "" || c.Download == noassertion || c.Download == "NONE" {
		return "" // the package URL says it
	}
	return c.Download
}

// kindOfText recognises the encodings beside JSON by their first meaningful line.
func kindOfText(text []byte) kind {
	head := text[:min(len(text), 4<<10)]
	if bytes.HasPrefix(head, []byte("<")) {
		if bytes.Contains(head, []byte("cyclonedx.org/schema/bom")) {
			return kindXML
		}
		return kindUnknown
	}
	for line := range bytes.Lines(head) {
		s := strings.TrimSpace(string(line))
		switch {
		case s == "" || s[0] == '#' || s == "---" || strings.HasPrefix(s, "%YAML"):
			continue
		case strings.HasPrefix(s, "SPDXVersion:"):
			return kindTagValue
		case strings.HasPrefix(s, "spdxVersion:"), strings.HasPrefix(s, `"spdxVersion":`):
			return kindYAML
		}
		// Keys and tags come in any order: look for the version further down.
		switch {
		case bytes.Contains(head, []byte("\nSPDXVersion:")):
			return kindTagValue
		case bytes.Contains(text[:min(len(text), 64<<10)], []byte("\nspdxVersion:")):
			return kindYAML
		}
		return kindUnknown
	}
	return kindUnknown
}
