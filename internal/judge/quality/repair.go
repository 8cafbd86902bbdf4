package quality

import (
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// A Change is one field that was filled in or corrected.
type Change struct {
	Subject string // component or "the document"
	Field   string
	Value   string
	From    string // what it was computed from
}

// Known is what a repair may use beside the document.
type Known struct {
	Now  time.Time
	Tool sbom.Tool
	// ID is an identifier for the document that follows from its content.
	ID string
	// Hashes returns the digests of a file named in the document, or nil where
	// there is none to read.
	Hashes func(path string) []sbom.Hash
	// Licence returns the SPDX expression that a text of a licence field means, or "".
	Licence func(text string) string
}

// Repair fills in what can be computed and corrects what has one right form. It
// never invents: each change names what it follows from, and what is there and
// sound stays as it is.
func Repair(d *sbom.Document, k Known) []Change {
	r := repairer{d: d, k: k}
	r.document()
	for i := range d.Components {
		c := &d.Components[i]
		r.purl(c)
		r.supplier(c)
		r.hashes(c)
		r.licences(c)
	}
	return r.changes
}

type repairer struct {
	d       *sbom.Document
	k       Known
	changes []Change
}

func (r *repairer) set(to *string, value, subject, field, from string) {
	if value != "" && value != *to {
		*to = value
		r.changes = append(r.changes, Change{subject, field, value, from})
	}
}

func (r *repairer) document() {
	if _, err := time.Parse(time.RFC3339, r.d.Created); err != nil && !r.k.Now.IsZero() {
		r.set(&r.d.Created, r.k.Now.UTC().Format(time.RFC3339), "the document", "timestamp", "the time of the repair")
	}
	if r.d.ID == "" {
		r.set(&r.d.ID, r.k.ID, "the document", "identifier", "the content of the document")
	}
	if len(r.d.Tools) == 0 && r.k.Tool.Name != "" {
		r.d.Tools = append(r.d.Tools, r.k.Tool)
		r.changes = append(r.changes, Change{"the document", "tool", strings.TrimSpace(r.k.Tool.Name + " " + r.k.Tool.Version), "the repair"})
	}
}

// purl builds a package URL from what tools write about the kind of a package.
func (r *repairer) purl(c *sbom.Component) {
	if c.PURL != "" {
		if p, err := purl.Parse(c.PURL); err == nil && p.Version == "" && c.Version != "" {
			p.Version = c.Version
			r.set(&c.PURL, p.String(), nameOf(c), "package URL", "its version")
		}
		return
	}
	if c.Name == "" || !counts(c) {
		return
	}
	for _, name := range [...]string{"syft:package:type", "aquasecurity:trivy:PkgType", "ossay:ecosystem"} {
		if e, ok := ecosystem.Lookup(propertyOf(c, name)); ok && e.Vendor == "" && e.Type != "generic" {
			full := c.Name
			if c.Group != "" {
				full = c.Group + separator(e.Type) + c.Name
			}
			r.set(&c.PURL, ecosystem.PURL(e.Name, full, c.Version), c.Name, "package URL", "its name and the property "+name)
			return
		}
	}
	for _, from := range []string{c.Download, c.Homepage} {
		if p := forge(from, c.Version); p != "" {
			r.set(&c.PURL, p, c.Name, "package URL", "the address "+clip(from))
			return
		}
	}
}

func separator(typ string) string {
	if typ == "maven" {
		return ":"
	}
	return "/"
}

// forge makes a package URL of the address of a repository on a forge that has a
// type of its own.
func forge(address, version string) string {
	address = strings.TrimPrefix(address, "git+")
	for _, f := range [...]struct{ host, typ string }{{"https://github.com/", "github"}, {"https://bitbucket.org/", "bitbucket"}} {
		rest, ok := strings.CutPrefix(address, f.host)
		if !ok {
			continue
		}
		rest, tag, _ := strings.Cut(rest, "@")
		parts := strings.Split(strings.TrimSuffix(strings.Trim(rest, "/"), ".git"), "/")
		if len(parts) != 2 || strings.ContainsAny(rest, "?#") {
			continue
		}
		if tag == "" {
			tag = version
		}
		p := purl.PURL{Type: f.typ, Namespace: parts[0], Name: parts[1], Version: tag}
		p.Fold()
		return p.String()
	}
	return ""
}

// supplier names the distribution that supplies a package of an operating
// system, which its package URL states.
func (r *repairer) supplier(c *sbom.Component) {
	if c.Supplier.Known() || c.PURL == "" {
		return
	}
	p, err := purl.Parse(c.PURL)
	if err != nil {
		return
	}
	switch p.Type {
	case "deb", "rpm", "apk", "alpm":
		if eco, _ := ecosystem.FromPURL(p); eco != "" && p.Namespace != "" {
			base, _ := ecosystem.Split(eco)
			c.Supplier = sbom.Party{Name: base}
			r.changes = append(r.changes, Change{nameOf(c), "supplier", base, "its package URL"})
		}
	}
}

// hashes adds digests of files that lie beside the document.
func (r *repairer) hashes(c *sbom.Component) {
	if len(c.Hashes) > 0 || r.k.Hashes == nil {
		return
	}
	name := c.FileName
	if name == "" && c.Kind == sbom.FileKind {
		name = c.Name
	}
	if name == "" {
		return
	}
	for _, h := range r.k.Hashes(name) {
		c.Hashes = append(c.Hashes, h)
		r.changes = append(r.changes, Change{nameOf(c), "hash " + h.Algorithm, h.Value, "the file " + clip(name)})
	}
}

// licences turns well-known names of licences into SPDX identifiers.
func (r *repairer) licences(c *sbom.Component) {
	if r.k.Licence == nil {
		return
	}
	for _, f := range [...]struct {
		to    *string
		field string
	}{{&c.Declared, "declared licence"}, {&c.Concluded, "concluded licence"}} {
		if *f.to != "" {
			was := *f.to
			r.set(f.to, r.k.Licence(was), nameOf(c), f.field, "the name "+clip(was))
		}
	}
}
