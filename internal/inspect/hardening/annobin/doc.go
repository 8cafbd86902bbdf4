// Package annobin reads the notes that the annobin plugins of gcc, clang and the
// assembler leave: for ranges of addresses, how the code in them was compiled. They
// survive strip, and tell what neither code nor debug information does, such as the
// level of FORTIFY and the assertions of the C++ library.
//
// It reads the section .gnu.build.attributes, whose notes have a range each, and
// .annobin.notes, whose texts the linker merges, so that they say what was seen
// somewhere in the file. Nothing is judged here.
//
// The format is described in "Storing Build Time Information In ELF Binary Files",
// version 3, and in the manual of annobin, chapter 3 "How to examine the
// information stored in the binary".
package annobin
