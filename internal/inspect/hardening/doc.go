// Package hardening says how compiled programs are protected: per file from the
// headers, notes and tables that the loader uses, and per function from the code
// itself, so that a stripped or static program gets the same answer as one with
// symbols.
//
// What the loader decides is told by package object; package frame finds the
// functions and packages x86 and arm64 read their code. What compilers recorded of
// their options is read by packages debuginfo and annobin, and compared with the
// code. Each answer names its source. Where nothing shows the answer it is "unknown", which never becomes a
// finding; a wrong "protected" would be the worst error.
//
// Nothing that is looked at is run, loaded or handed to another program, nor is
// the loader that it names.
//
// The options are those of
// the OpenSSF Compiler Options Hardening Guide for C and C++, edition of
// 2026-06-30; the marks are those of the System V gABI with its Linux extensions,
// the psABIs of the machines, Microsoft's PE format and Apple's mach-o/loader.h.
package hardening
