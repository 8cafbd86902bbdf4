// Package object reads compiled code: ELF, PE, Mach-O (also universal files),
// WebAssembly modules and static archives, into one view of sections, segments,
// libraries and symbols. What only one format knows is in [File.ELF],
// [File.PE], [File.MachO] and [File.Wasm].
//
// It reads headers, tables and names, never code, and nothing is loaded, mapped
// or run. It takes an [io.ReaderAt] and reads in windows, so that a program of
// two gigabytes costs no more memory than its tables. Each offset and count is
// checked against the size of the file; a table that lies outside or stops
// early gives what is there and a line in [File.Problems].
//
// The debug packages of the standard library are not used: they need section
// headers, keep whole symbol tables in memory and trust what a hostile header
// says.
//
// The formats are described in the System V gABI (chapters 4 and 5) and the
// Linux Standard Base for the GNU additions, Microsoft's PE format, Apple's
// mach-o/loader.h, nlist.h and fat.h, the WebAssembly core specification
// (section 5.5) with its tool conventions, and ar(5).
package object
