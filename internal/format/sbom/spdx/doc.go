// Package spdx reads, checks and writes SPDX 2.2 and 2.3 documents in JSON,
// tag-value and YAML; 2.0 and 2.1 are read leniently. SPDX 3 is another format.
//
// A [Doc] keeps the whole document, so that writing it again in any of the
// encodings loses nothing. Tag-value text is turned into the JSON shape first,
// with a table of the places that its values came from; everything behind that
// knows one shape only. [Doc.Document] gives the neutral form, and [Write] makes
// SPDX from it.
//
// The package never fetches what a document refers to, and it does not know
// which licences exist: [Doc.Expressions] hands the expressions over.
//
// The format is that of the SPDX specification 2.3 (ISO/IEC 5962 for 2.2.1),
// clauses 6 to 12, its JSON schema, and Annex D for licence expressions.
package spdx
