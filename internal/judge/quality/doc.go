// Package quality judges software bills of materials: whether a document is
// sound by meaning, whether it has what a profile of minimum elements asks for,
// and what can be filled in because it can be computed.
//
// Profiles are data files of this folder (profiles/*.profile): a rule, the
// elements that satisfy it, and how strongly the profile asks for it. What an
// element is in a document is code ([holds]), because formats differ in that.
//
// It never reads a format and never opens a file; schema errors come in as
// [sbom.Problem] from the packages that read documents.
package quality
