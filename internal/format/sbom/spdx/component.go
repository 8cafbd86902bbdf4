package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// component reads a package, file or snippet.
func (r *reader) component(n tree.Node, list string) {
	c := sbom.Component{Parent: -1, At: r.d.at(n)}
	switch list {
	case "files":
		c.Kind = sbom.FileKind
	case "snippets":
		c.Kind = sbom.Snippet
	}
	id := ""
	for f := range n.Children() {
		if f.Key() == "SPDXID" {
			id = f.Text()
			c.ID = id
			continue
		}
		r.field(&c, f, n, f.Key())
	}
	if f := n.Get("annotations"); f.Exists() {
		rest := r.annotations(f, func(n note) { r.componentNote(&c, n) })
		if rest != "" {
			c.Extra = append(c.Extra, sbom.Extra{Family: sbom.SPDX2, Path: "annotations", Value: rest})
		}
	}
	if list == "packages" && c.Kind == sbom.FileKind && fileable(&c, false) {
		// Without a word for it, the package would be written as a file.
		c.Extra = append(c.Extra, sbom.Extra{Family: sbom.SPDX2, Path: "primaryPackagePurpose", Value: `"FILE"`})
	}
	if _, ok := r.ids[id]; !ok && id != "" {
		r.ids[id] = len(r.out.Components)
	}
	r.out.Components = append(r.out.Components, c)
}

// field reads one field of the element in.
func (r *reader) field(c *sbom.Component, f, in tree.Node, key string) {
	v := f.Text()
	var into *string
	switch key {
	case "annotations", "hasFiles":
		return
	case "name", "fileName":
		into = &c.Name
	case "versionInfo":
		into = &c.Version
	case "packageFileName":
		into = &c.FileName
	case "downloadLocation":
		into = &c.Download
	case "homepage":
		into = &c.Homepage
	case "sourceInfo":
		into = &c.SourceInfo
	case "licenseComments":
		into = &c.LicenceNote
	case "copyrightText":
		into = &c.Copyright
	case "summary":
		into = &c.Summary
	case "description":
		into = &c.Description
	case "comment":
		into = &c.Comment
	case "releaseDate":
		into = &c.Released
	case "builtDate":
		into = &c.Built
	case "validUntilDate":
		into = &c.ValidUntil
	case "licenseConcluded":
		c.Concluded = r.licence(v)
		return
	case "licenseDeclared":
		c.Declared = r.licence(v)
		return
	case "licenseInfoFromFiles", "licenseInfoInFiles", "licenseInfoInSnippets":
		for _, l := range indexed(f) {
			if s := r.licence(l.Text()); s != "" {
				c.Seen = append(c.Seen, s)
			}
		}
		return
	}
	if into != nil {
		r.words(c, into, f, key)
		return
	}
	r.structured(c, f, in, key)
}

// words reads a text. NOASSERTION is no text, and NONE is no name, place or
// version that other formats could show, so it stays a matter of SPDX.
func (r *reader) words(c *sbom.Component, into *string, f tree.Node, key string) {
	v := f.Text()
	switch {
	case v == noAssertion && key != "name":
		return
	case v == none && (key == "downloadLocation" || key == "homepage" || key == "copyrightText"):
		c.Extra = append(c.Extra, sbom.Extra{Family: sbom.SPDX2, Path: key, Value: compact(f)})
	default:
		*into = v
	}
}

// structured reads the fields of an element that are no texts.
func (r *reader) structured(c *sbom.Component, f, in tree.Node, key string) {
	switch key {
	case "supplier":
		c.Supplier = partyOf(f.Text())
	case "originator":
		c.Maker = partyOf(f.Text())
	case "checksums":
		c.Hashes = nil
		for _, s := range indexed(f) {
			c.Hashes = append(c.Hashes, sbom.Hash{
				Algorithm: hashName(s.Get("algorithm").Text()), Value: strings.ToLower(s.Get("checksumValue").Text()),
			})
		}
	case "externalRefs":
		exact := true
		for _, e := range indexed(f) {
			exact = r.reference(c, e) && exact
		}
		if !exact {
			c.Extra = append(c.Extra, sbom.Extra{Family: sbom.SPDX2, Path: key, Value: compact(f)})
		}
	case "filesAnalyzed":
		// false is what is written where nothing else is known.
		if f.Kind() != tree.Bool || f.True() || in.Get("packageVerificationCode").Exists() {
			c.Extra = append(c.Extra, sbom.Extra{Family: sbom.SPDX2, Path: key, Value: compact(f)})
		}
	case "primaryPackagePurpose":
		c.Kind = kindOf(f.Text())
		if c.Kind == "" {
			c.Extra = append(c.Extra, sbom.Extra{Family: sbom.SPDX2, Path: key, Value: compact(f)})
		}
	default:
		c.Extra = append(c.Extra, sbom.Extra{Family: sbom.SPDX2, Path: key, Value: compact(f)})
	}
}

// licence returns a licence as the neutral form has it.
func (r *reader) licence(v string) string {
	if v == noAssertion {
		return ""
	}
	if name, ok := r.names[v]; ok {
		return name
	}
	return v
}

// reference reads an external reference. It reports false if the neutral form
// does not hold all of it, so that the whole list is to be kept as it is.
func (r *reader) reference(c *sbom.Component, n tree.Node) bool {
	category := categoryFor(n.Get("referenceCategory").Text(), false)
	kind, v, comment := n.Get("referenceType").Text(), n.Get("referenceLocator").Text(), n.Get("comment").Text()
	full := kind
	if i := strings.LastIndexAny(kind, "/#"); i >= 0 && (isOwnType(kind[i+1:]) || strings.HasPrefix(kind, spdxTypes)) {
		kind = kind[i+1:] // the type is a word, or the address of its definition
	}
	switch kind {
	case "purl":
		if c.PURL == "" {
			c.PURL = v
		} else if c.PURL != v {
			c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: "purl", Value: v})
		}
		return comment == "" && category == "PACKAGE-MANAGER" && kind == full
	case "cpe22Type", "cpe23Type":
		c.CPEs = append(c.CPEs, v)
		return comment == "" && category == "SECURITY" && full == cpeKind(v)
	case "swid":
		if c.SWID == "" {
			c.SWID = v
		} else {
			c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: "swid", Value: v})
		}
		return comment == "" && category == "SECURITY" && kind == full
	case "gitoid", "swh":
		name := kind
		if kind == "swh" {
			name = "swhid"
		}
		c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: name, Value: v})
		return comment == "" && category == "PERSISTENT-ID" && kind == full
	case "advisory":
		if category == "SECURITY" {
			c.References = append(c.References, sbom.Reference{Type: "advisories", URL: v, Comment: comment})
			return true
		}
	}
	switch category {
	case "OTHER":
		c.References = append(c.References, sbom.Reference{Type: kind, URL: v, Comment: comment})
	case "SECURITY":
		c.References = append(c.References, sbom.Reference{Type: category + "/" + kind, URL: v, Comment: comment})
	default:
		c.Identifiers = append(c.Identifiers, sbom.Identifier{Type: category + "/" + kind, Value: v})
		return comment == ""
	}
	return true
}

// spdxTypes is where the types of clause 7.21 are defined.
const spdxTypes = "http://spdx.org/rdf/references/"

// cpeKind returns the reference type for a CPE name.
func cpeKind(v string) string {
	if strings.HasPrefix(v, "cpe:2.3:") {
		return "cpe23Type"
	}
	return "cpe22Type"
}

// kindOf returns the kind for a purpose, "" for none that is known.
func kindOf(purpose string) sbom.Kind {
	switch purpose {
	case "APPLICATION":
		return sbom.Application
	case "FRAMEWORK":
		return sbom.Framework
	case "LIBRARY":
		return sbom.Library
	case "CONTAINER":
		return sbom.Container
	case "OPERATING_SYSTEM", "OPERATING-SYSTEM":
		return sbom.OperatingSystem
	case "DEVICE":
		return sbom.Device
	case "FIRMWARE":
		return sbom.Firmware
	case "SOURCE":
		return sbom.Source
	case "ARCHIVE":
		return sbom.Archive
	case "FILE":
		return sbom.FileKind
	case "INSTALL":
		return sbom.Install
	case "OTHER":
		return sbom.Other
	}
	return ""
}

// purposeOf is the opposite of kindOf; exact is false if the purpose does not
// tell the kind.
func purposeOf(k sbom.Kind) (purpose string, exact bool) {
	switch k {
	case "":
		return "", true
	case sbom.OperatingSystem:
		return "OPERATING_SYSTEM", true
	case sbom.Application, sbom.Framework, sbom.Library, sbom.Container, sbom.Device, sbom.Firmware, sbom.Source,
		sbom.Archive, sbom.FileKind, sbom.Install, sbom.Other:
		return strings.ToUpper(string(k)), true
	}
	return "OTHER", false
}

// hashName spells an algorithm as the neutral form does.
func hashName(a string) string {
	switch a {
	case "SHA1", "SHA224", "SHA256", "SHA384", "SHA512":
		return "SHA-" + a[3:]
	}
	return a
}

// hashWord is the opposite of hashName.
func hashWord(a string) string {
	switch a {
	case "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512":
		return "SHA" + a[4:]
	}
	return a
}
