// Package vex decides which statements of VEX documents apply to which findings,
// which of several prevails, and says for every statement why it applied or why
// it did not.
//
// A statement applies by the identity of its product (package URL, version
// range, digest) to the component of a finding, or along the graph: where its
// product contains the component on every way that leads to it. A statement
// about one of several ways hides nothing.
//
// Where authors of equal trust contradict one another nobody is believed: the
// finding stays open and the conflict is told. The package does no I/O and reads
// no clock.
//
// The rules of matching are those of the OpenVEX specification, section "Product
// matching", with version ranges and digests as CSAF and CycloneDX have them.
package vex
