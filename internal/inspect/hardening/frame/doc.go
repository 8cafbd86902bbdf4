// Package frame finds the bounds of functions in the call frame information that
// compilers leave for unwinding, and in the table of functions that Go's runtime
// keeps. It reads the ranges and names only and interprets no program of rules.
//
// The format is described in the Linux Standard Base Core 5.0, chapter 10.6
// ("Exception Frames"), and DWARF 5, section 6.4.1;
// Go's table in the Go source, runtime/symtab.go and debug/gosym.
package frame
