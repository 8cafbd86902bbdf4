// Package debuginfo reads from the debug information of an ELF file what compiled
// each of its units, with which options, in which language, and which addresses
// the unit covers. It proves options that leave no other trace.
//
// Only the headers of units and their first entries are read, in one pass from
// the front; compressed sections are inflated as a stream and never kept whole.
// Types, variables and lines are skipped. What reaches over the limits is told in
// [Info.Notes].
//
// The format is described in DWARF 2 to 5 (dwarfstd.org), sections 7.5 "Format of
// Debugging Information", 7.17 and 7.25 (ranges), with the GNU forms that came
// before DWARF 5. The producer's text is the compiler's own: gcc writes its
// version and most options that change code, but neither -D, -U, -W nor what is
// for the linker; clang writes options only with -grecord-command-line.
package debuginfo
