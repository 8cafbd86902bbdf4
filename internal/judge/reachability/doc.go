// Package reachability judges from import statements whether a package that a
// finding is about is used by the code of a target: by shipped code, by tests
// only, only through other packages, or not at all.
//
// It is a pure function of the graph of components and of the sources that package
// inspect/reach has read. An import is no call: the answers are of level "import",
// never proven, and no ground for a VEX statement. Where a source imports something
// by a name that only a run would tell, or where nobody knows which package needs
// which, a package that is not seen is undetermined and not absent.
package reachability
