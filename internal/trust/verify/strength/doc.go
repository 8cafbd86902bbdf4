// Package strength tells how well one package of a dependency tree can be proved:
// by provenance, by a signature, by a digest only, or not at all.
//
// It gets the digests that a lock file or a bill of materials names and pieces of
// evidence that come from anywhere, and believes only what verifies for those
// digests with the roots and keys that it was given. It reads no files and knows
// no policy. Formats: Sigstore bundles; PEP 740 (attestations of Python
// package indexes); npm's publish attestations and registry signatures ("ECDSA registry signatures" in npm's documentation); records of a Go
// checksum database (golang.org/design/25530-sumdb); Subresource Integrity for
// digests.
package strength
