// Package flags says what the command lines of C and C++ compilers and linkers do
// to the options of the OpenSSF Compiler Options Hardening Guide: which are set,
// missing, taken back by a later argument, or without effect, and why.
//
// It knows order (the last of a family wins, -D and -U count in the order in which
// the preprocessor sees them), what one option brings with it (-fhardened), what
// compiler has which option since when, and what a toolchain does without being
// asked. The options are data (options.table), and so are the defaults of
// toolchains (toolchains.table).
//
// Nothing is executed: no compiler is asked what it would do. Response files are
// bytes that a callback hands over.
//
// The command lines are those of GCC (manual, chapter 3), Clang (command line
// reference) and GNU ld (manual, chapter 2).
package flags
