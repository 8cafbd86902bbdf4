// Package spdx3 reads, checks and writes SPDX 3 documents in JSON-LD.
//
// The format is described in the System Package Data Exchange specification
// 3.0.1: the model (classes, properties, vocabularies) and its serialization
// as compacted JSON-LD under one fixed context. model.txt holds that model as
// facts. Documents of 3.0.0 are read, too, and judged by the same model.
//
// JSON-LD is read as the specification writes it: a context of the
// specification (alone or in an array), a "@graph" or one element, "spdxId" and
// "type" with "@id" and "@type" as their long forms. Of a second context, the
// prefixes that it defines in place count: an id and its prefixed form are one.
// Nothing else in it has an effect. The package never fetches a context, an
// imported document or a licence text, and follows no reference out of the
// document.
package spdx3
