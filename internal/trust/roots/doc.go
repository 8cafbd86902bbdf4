// Package roots holds the roots of public instances of Sigstore that are compiled
// into the program, for verifying where nothing was imported.
//
// It holds data and when they were taken, and decides nothing. Formats:
// sigstore_trustroot.proto, and the root metadata of TUF 1.0; README.md says where
// the files come from and how they are renewed.
package roots
