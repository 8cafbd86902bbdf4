// Package cyclonedx reads, validates, converts and writes CycloneDX bills of
// materials, versions 1.2 to 1.7, in JSON and XML.
//
// One grammar (grammar.txt) holds the model of all six versions in both
// encodings: types, fields, bounds, values and the order of elements. It is
// made by the program in the folder grammar from the schemas of the
// specification and holds their facts only. Where the two encodings name or
// nest something differently, places.txt says how they belong together.
// Validation, conversion between encodings and versions, and writing all go by
// these two files; only what no table can say is code (adapt.go, special.go).
//
// A large JSON document is not kept as one tree: its long lists are decoded
// entry by entry when they are looked at, and written in the same way, so that a
// conversion takes little more memory than the text (parts.go, root.go).
//
// The package never resolves a reference outside the document, never fetches a
// schema and never repairs what it reads. It does not judge what a document
// says, only whether it is well formed.
//
// The format is described in ECMA-424 and at https://cyclonedx.org/specification.
package cyclonedx
