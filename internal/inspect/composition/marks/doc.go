// Package marks reads exact or nearly exact statements about origin out of one
// object: package notes, version resources, paths of Rust crates, function and
// file names of Go programs, lines of compilers and configure scripts, and
// embedded software bills of materials. It also takes the names of copied
// shared libraries apart.
//
// A mark is what the file itself says, with its place. Lists of paths and names
// show what was built in and kept a name, so they are proven subsets: what they
// do not show may be there all the same, and a note says so. Nothing is
// guessed, run or fetched, and no advisory is known here. Go's build
// information and the section of cargo-auditable are read by the inventory.
//
// Each detector is one function that takes an [object.File] and the reader that
// the file was opened from. Data is read in windows; no detector holds a file.
// The formats are described in the systemd specification of ELF package
// metadata, Microsoft's VS_VERSIONINFO, the "Go 1.2+ Runtime Symbol
// Information" design with the header of cmd/link for later versions, and the
// GraalVM manual, "Embed an SBOM".
package marks
