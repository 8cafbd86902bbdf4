// Package sbom holds a software bill of materials in the one form that all
// document formats share: components, relations, and who made the document.
//
// Each format is a package below this one. It reads its own documents into
// [Document] and writes them from it, and it changes its own documents into
// another version or encoding of the same format without going through
// Document, so that nothing is lost there. What a format holds and Document has
// no word for is kept as [Extra], and what a format cannot hold when it is
// written is told as a [Loss].
//
// The words follow CycloneDX 1.7 (ECMA-424) and SPDX 2.3 and 3.0.1; where they
// differ, the field's comment names both.
package sbom
