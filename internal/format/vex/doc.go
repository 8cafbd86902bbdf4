// Package vex is what the formats of VEX have in common: a statement that a
// product is, or is not, affected by a vulnerability, and why.
//
// The rooms below it read and write OpenVEX, the VEX profile of CSAF, and the
// vulnerabilities of CycloneDX; this package holds the neutral form, the words
// of each format for the same thing, and the layout of VEX repositories. It
// never decides whether a statement applies to a component, and never opens a
// file.
//
// The words are those of OpenVEX 0.2.0
// (https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md); the layout is
// that of https://github.com/aquasecurity/vex-repo-spec.
package vex
