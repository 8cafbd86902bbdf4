// Package csaf judges CSAF documents of versions 2.0 and 2.1 by the tests of the
// standard: the schema, the mandatory tests (6.1), the recommended ones (6.2) and
// the informative ones (6.3).
//
// A test is one function and one row of the table of tests, and its number is
// the rule: "csaf/6.1.27.3". Numbers whose meaning differs between the versions
// have a row for each. Tests of addresses (6.3.6, 6.3.7) ask the function that the
// caller gives; without it they know names that cannot resolve (RFC 6761).
//
// Of version 2.1 these are not made: 6.1.60, 6.2.54, 6.3.21.1 and 6.3.21.2 (schemas and
// registers of extensions, which are elsewhere), 6.2.42 (identifiers against names of
// branches), 6.2.50.2 and 6.3.19.2 (vls, which has no order), 6.2.53 and 6.3.20 (the
// register of id systems) and 6.3.16 (grammar). The package never changes a document.
//
// The standard is https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html and
// https://docs.oasis-open.org/csaf/csaf/v2.1/csaf-v2.1.html, section 6.
package csaf
