// Package learn derives the features of a signature from reference builds of a
// library: static archives, shared objects or object files of several versions.
//
// A candidate is a string, the path of a source file, a constant table or the
// name of a function that a reference holds. It becomes a feature if it stands
// in no other library and in no program of the background, where containing a
// library whole does not count, and if the versions that have it follow one
// another. Of the features few are kept: some for every translation unit and
// for every change between two versions.
//
// The package reads references and never runs or links them; the same
// references give the same bytes. The output is described in package signature.
package learn
