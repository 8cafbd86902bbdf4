// Package signature reads and writes signature files: what is known of one
// native library, by which its presence in a binary and the interval of its
// version are proven.
//
// A signature file is text, one statement a line, so that a contributor can add
// a library without code and a change reads well in a diff. Its head is written
// by hand: names, advisory names, forks, texts that hold a version. Below the
// line "# learned" stand features with the versions of the reference builds in
// which they were seen; package learn writes them. The format is described in
// signatures/README.md of package composition.
//
// The package knows nothing of binaries, and a signature never says that a
// library is there: package composition decides that.
package signature
