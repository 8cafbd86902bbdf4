// Package csaf reads the statements of CSAF 2.0 and 2.1 documents, and writes
// documents of their VEX profile.
//
// It does not check what it reads: the tests of the standard are package
// judge/csaf. It keeps what VEX speaks about, which is the product tree, the
// status of products, flags, impacts and remediations; the rest of an advisory
// is in the document's source, and what a written document lacks is told.
//
// The format is described in CSAF 2.0
// (https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html, sections 3 and
// 4.5) and 2.1 (https://docs.oasis-open.org/csaf/csaf/v2.1/csaf-v2.1.html).
package csaf
