// Package bom reads what publishers say their software is made of: CycloneDX
// 1.2 to 1.7 and SPDX 2.2 and 2.3 in all their encodings, SPDX 3.0 as JSON, and
// lists of package URLs.
//
// The formats are described in the CycloneDX JSON schemas (ECMA-424), in the
// SPDX specification 2.3 (chapters 7 and 11), in the SPDX 3.0.1 model
// (Core and Software profiles, "Serialization information"), and in the
// Package-URL specification (ECMA-427).
//
// A document is a claim: listings have the grade "publisher-claimed". It is read
// and not judged: whether it is valid, complete or true is another question.
// Vulnerabilities, services and files in it are no components, and CPE names are
// left out, because they name products and not packages. References to other
// documents are never followed.
//
// What a package is called follows from its package URL, by package ecosystem.
// A package without one, or with one that cannot be read, keeps the name that
// the document gives it, in the ecosystem "generic" unless a known property
// names its kind.
package bom

// The formats of this package.
const (
	formatCycloneDX = "bom/cyclonedx"
	formatSPDX      = "bom/spdx"
	formatPURLs     = "bom/purls"
	formatDocument  = "bom/document"
)
