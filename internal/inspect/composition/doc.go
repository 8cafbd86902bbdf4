// Package composition says which native libraries are inside a compiled
// program: linked into an ELF, PE, Mach-O or WebAssembly file, or in a static
// archive, stripped or not, with the evidence and a version or an interval.
//
// It compares the data of a binary with signatures (package signature) in one
// pass: tails of strings, texts that hold a version, words of constant tables,
// and names of defined functions. What a binary imports from another file is
// never evidence of what it contains. A library is named only if independent
// pieces of evidence agree, since naming one too many costs its reader more
// than missing one.
//
// The package never executes, loads or disassembles anything, asks no network,
// and does not know crates, Go modules or package notes, which other readers
// read. How signatures are made is described in package learn.
package composition
