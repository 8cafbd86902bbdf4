// Package target opens what the user points at and walks it.
//
// [Open] recognises a directory, a file, an archive or standard input. [Walk]
// goes over it once, in parallel, and hands every file to the inspectors that
// asked for it: a file is read at most once, and ends in exactly one state:
// read, ruled out, refused or over budget.
//
// Nothing of the target is executed. Symbolic links are never followed, pipes
// and devices are never opened, and members of archives are never written to
// disk, so no name inside a target can lead out of it.
package target
