package document

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// keyOf returns what a component is apart from its version: its package URL
// without version and without what only describes it, else its kind, group and
// name. Two documents that mean the same thing give the same key.
func keyOf(c *sbom.Component) string {
	if c.PURL != "" {
		if p, err := purl.Parse(c.PURL); err == nil {
			p.Version = ""
			kept := p.Qualifiers[:0:0]
			for _, q := range p.Qualifiers {
				switch q.Key {
				case "arch", "distro", "repository_url", "classifier", "type":
					kept = append(kept, q)
				}
			}
			p.Qualifiers = kept
			return p.String()
		}
	}
	kind := c.Kind
	switch kind { // what documents call differently without meaning it
	case sbom.Framework, sbom.Application, "":
		kind = sbom.Library
	}
	return string(kind) + "\x00" + strings.ToLower(c.Group) + "\x00" + strings.ToLower(c.Name)
}

// identityOf is the key with the version: one component in all documents.
func identityOf(c *sbom.Component) string {
	id := keyOf(c) + "\x00" + c.Version
	if c.Kind == sbom.FileKind { // files of one name differ by content
		for _, h := range c.Hashes {
			id += "\x00" + h.Algorithm + h.Value
		}
	}
	return id
}

// label names a component for people.
func label(c *sbom.Component) string {
	name := c.Name
	if c.Group != "" {
		name = c.Group + "/" + name
	}
	if c.PURL != "" {
		return c.PURL
	}
	return strings.TrimSpace(name + " " + c.Version)
}
