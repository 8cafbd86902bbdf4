package quality

import (
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// known reports whether a profile may name an element. It asks the same code
// that judges, with an empty document.
func known(name string, component bool) bool {
	d := &sbom.Document{}
	var ok bool
	if component {
		_, ok = ofComponent(name, d, &sbom.Component{})
	} else {
		_, ok = ofDocument(name, d)
	}
	return ok
}

// ofDocument reports whether a document holds the named element, and whether the
// element is known at all.
func ofDocument(name string, d *sbom.Document) (holds, known bool) {
	if family, op, version, ok := cutFormat(name); ok {
		return formatIs(d.Format, family, op, version), true
	}
	switch name {
	case "author":
		return len(d.Authors) > 0 || d.Maker.Known() || d.Format.Family == sbom.CycloneDX && d.Supplier.Known(), true
	case "organisation":
		return hasOrganisation(d), true
	case "author-contact":
		return authorContact(d), true
	case "tool":
		return len(d.Tools) > 0, true
	case "tool-version":
		return toolVersion(d), true
	case "timestamp":
		_, err := time.Parse(time.RFC3339, d.Created)
		return err == nil, true
	case "lifecycle":
		return len(d.Lifecycles) > 0 || lifecycleInWords(d), true
	case "revision":
		return d.Revision > 0 || d.Format.Family != sbom.CycloneDX && d.ID != "", true
	case "identity":
		return d.ID != "", true
	case "document-name":
		return d.Name != "", true
	case "data-licence":
		return d.DataLicence != "", true
	case "subject":
		return len(d.Roots) > 0, true
	case "signature":
		return hasExtra(d.Extra, "signature"), true
	case "completeness":
		return len(d.Aggregates) > 0, true
	case "no-vulnerabilities":
		return !hasExtra(d.Extra, "vulnerabilities"), true
	case "dependency":
		return dependency(d), true
	}
	return false, false
}

// cutFormat takes "cyclonedx>=1.6" or "spdx=2.3" apart.
func cutFormat(name string) (family, op, version string, ok bool) {
	for _, op := range [...]string{">=", "="} {
		if family, version, ok = strings.Cut(name, op); ok {
			return family, op, version, true
		}
	}
	return "", "", "", false
}

func formatIs(f sbom.Format, family, op, version string) bool {
	have := "spdx"
	if f.Family == sbom.CycloneDX {
		have = "cyclonedx"
	}
	if have != family {
		return false
	}
	if op == "=" {
		return f.Version == version
	}
	return !lessVersion(f.Version, version)
}

// lessVersion compares versions of formats, which are numbers joined by dots.
func lessVersion(a, b string) bool {
	x, y := strings.Split(a, "."), strings.Split(b, ".")
	for i := range max(len(x), len(y)) {
		var p, q string
		if i < len(x) {
			p = x[i]
		}
		if i < len(y) {
			q = y[i]
		}
		if len(p) != len(q) {
			return len(p) < len(q)
		}
		if p != q {
			return p < q
		}
	}
	return false
}

func hasOrganisation(d *sbom.Document) bool {
	for _, a := range d.Authors {
		if !a.Person && a.Name != "" {
			return true
		}
	}
	return d.Maker.Name != ""
}

// authorContact reports whether the one who made the document can be reached by
// an e-mail address or a web address.
func authorContact(d *sbom.Document) bool {
	if contact(d.Maker) || contact(d.Supplier) {
		return true
	}
	for _, a := range d.Authors {
		if contact(a) {
			return true
		}
	}
	return false
}

func contact(p sbom.Party) bool { return p.Email != "" || len(p.URLs) > 0 }

func toolVersion(d *sbom.Document) bool {
	for _, t := range d.Tools {
		if t.Version == "" && !strings.ContainsAny(t.Name, "0123456789") {
			return false // SPDX 2 writes the version into the name
		}
	}
	return len(d.Tools) > 0
}

// lifecycleInWords reports whether a comment names one of CISA's types of bills
// of materials, which is how SPDX 2 says it.
func lifecycleInWords(d *sbom.Document) bool {
	lower := strings.ToLower(d.Comment)
	i := strings.Index(lower, "sbom type")
	if i < 0 {
		return false
	}
	for _, w := range [...]string{"design", "source", "build", "analyzed", "deployed", "runtime"} {
		if strings.Contains(lower[i:], w) {
			return true
		}
	}
	return false
}

func hasExtra(list []sbom.Extra, path string) bool {
	for _, e := range list {
		if e.Path == path || strings.HasPrefix(e.Path, path+"/") {
			return true
		}
	}
	return false
}

// dependency reports whether a document says how its components are related. An
// SPDX 2 document must say what package it describes, which is what the
// specification's mapping of the minimum elements asks for (SPDX 2.3, K.2.2);
// the others must relate components, unless there is only one.
func dependency(d *sbom.Document) bool {
	if d.Format.Family == sbom.SPDX2 {
		for _, r := range d.Relations {
			if r.Kind == sbom.Describes && r.To >= 0 && counts(&d.Components[r.To]) {
				return true
			}
		}
		return false
	}
	parts := 0
	for i := range d.Components {
		if c := &d.Components[i]; counts(c) {
			parts++
			if c.Parent >= 0 {
				return true
			}
		}
	}
	for _, r := range d.Relations {
		if r.From >= 0 && (r.To >= 0 || r.To == sbom.Nothing) && (r.Kind == sbom.DependsOn || r.Kind == sbom.Contains || r.Kind == sbom.Provides) {
			return true
		}
	}
	return d.Format.Family == sbom.CycloneDX && parts <= 1
}

// counts reports whether profiles mean a component: packages, not the files,
// snippets and services that documents list beside them.
func counts(c *sbom.Component) bool {
	switch c.Kind {
	case sbom.FileKind, sbom.Snippet, sbom.Service:
		return false
	}
	return true
}

// ofComponent reports whether a component holds the named element, and whether
// the element is known at all.
func ofComponent(name string, d *sbom.Document, c *sbom.Component) (holds, known bool) {
	if algorithm, ok := strings.CutPrefix(name, "hash:"); ok {
		for _, h := range c.Hashes {
			if strings.EqualFold(h.Algorithm, algorithm) {
				return true, true
			}
		}
		return false, true
	}
	if property, ok := strings.CutPrefix(name, "property:"); ok {
		for _, p := range c.Properties {
			if p.Name == property && p.Value != "" {
				return true, true
			}
		}
		return false, true
	}
	stated := func(s string) bool { return s != "" && s != "NOASSERTION" }
	switch name {
	case "supplier":
		return c.Supplier.Known() || c.Publisher != "" && d.Format.Family == sbom.CycloneDX, true
	case "maker":
		return c.Maker.Known() || len(c.Authors) > 0, true
	case "supplier-contact":
		return contact(c.Supplier), true
	case "maker-contact":
		return contact(c.Maker) || len(c.Authors) > 0 && contact(c.Authors[0]), true
	case "name":
		return strings.TrimSpace(c.Name) != "", true
	case "version":
		return strings.TrimSpace(c.Version) != "", true
	case "identifier":
		return c.ID != "" || softwareIdentifier(c), true
	case "software-identifier":
		return softwareIdentifier(c), true
	case "purl":
		return c.PURL != "", true
	case "hash":
		return len(c.Hashes) > 0, true
	case "licence":
		return stated(c.Declared) || stated(c.Concluded), true
	case "concluded-licence":
		return stated(c.Concluded), true
	case "copyright":
		return stated(c.Copyright), true
	case "download":
		return stated(c.Download) && c.Download != "NONE" || hasReference(c, "distribution"), true
	case "source-address":
		return hasReference(c, "vcs", "source-distribution"), true
	case "filename":
		return c.FileName != "" || propertyOf(c, "bsi:component:filename") != "", true
	case "download-stated":
		return c.Download != "", true
	case "concluded-stated":
		return c.Concluded != "", true
	case "declared-stated":
		return c.Declared != "", true
	case "copyright-stated":
		return c.Copyright != "", true
	}
	return false, false
}

func softwareIdentifier(c *sbom.Component) bool {
	return c.PURL != "" || len(c.CPEs) > 0 || c.SWID != "" || len(c.Identifiers) > 0
}

func hasReference(c *sbom.Component, types ...string) bool {
	for _, r := range c.References {
		for _, t := range types {
			if r.Type == t {
				return true
			}
		}
	}
	return false
}

func propertyOf(c *sbom.Component, name string) string {
	for _, p := range c.Properties {
		if p.Name == name {
			return p.Value
		}
	}
	return ""
}
