// Package target opens what the user points at and walks it.
//
// [Open] recognises a directory, a file, an archive, a container image, a git
// revision or standard input. [Walk] goes over a directory once, in parallel, and
// [Target.Run] over anything else; every file is handed to the inspectors that
// asked for it. A file is read at most once, and ends in exactly one state: read,
// ruled out, refused or over budget.
//
// A container image reads like the system that it holds: layers are taken from
// the top down, what later ones hide is not listed, and paths begin at its root.
//
// Nothing of the target is executed. Symbolic links are never followed, but
// inside of an image to another member; pipes and devices are never opened. A
// member is never written to disk under any name of its own: one that is too
// large for memory goes into a private temporary file without a name. So no name
// inside a target can lead out of it.
package target
