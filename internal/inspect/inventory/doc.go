// Package inventory turns lock files, manifests, installed packages and
// binaries into listings of packages with edges, scopes and lines.
//
// A format is one [Reader]: one file in the folder of its ecosystem, and one
// line in app/readers.go. A reader sees one file only and decides nothing that
// needs another one. What needs several files (a manifest beside its lock file,
// a parent POM) is a [Join], which runs over all listings after the walk.
//
// Nothing here runs a package manager, asks a registry or follows a path that a
// scanned file names.
package inventory
