// Package frame finds the bounds of functions in the call frame information that
// compilers leave for unwinding. It reads the ranges only and interprets no
// program of rules.
//
// The format is described in the Linux Standard Base Core 5.0, chapter 10.6
// ("Exception Frames"), and DWARF 5, section 6.4.1.
package frame
