// Package view is what a policy rule may know of a run: components, findings,
// binaries, pipelines, documents, provenance, licences, decisions, the evidence
// that was there, and the day. It is the one vocabulary of all packs.
//
// The structures of this package are the schema: the names, types and meanings of
// fields stand in their tags, and the CEL types, the decoder of test views and
// docs/policy.md are made from them. Expressions are those of the Common Expression
// Language (github.com/google/cel-spec), with its standard functions and macros.
//
// It decides nothing, reads no file and no clock, and nothing in a view can be
// changed by an expression.
package view
