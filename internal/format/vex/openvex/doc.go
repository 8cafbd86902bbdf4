// Package openvex reads, lints and writes OpenVEX 0.2.0, and reads the documents
// that came before it (0.0.1, and those without a version in their context).
//
// It keeps what it does not know, so that a document that is written again says
// the same. It never decides whether a statement applies to anything.
//
// The format is described in
// https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md.
package openvex
