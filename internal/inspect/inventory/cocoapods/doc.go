// Package cocoapods reads what CocoaPods and Carthage write and ask for on Apple
// platforms: Podfile.lock and its installed copy, Cartfile.resolved and the
// Cartfiles, as described in the CocoaPods guides ("What is a Podfile.lock") and
// Carthage's "Artifacts" document.
//
// Podfiles are Ruby programs and are not read. A subspec ("GoogleUtilities/Logger")
// is a part of its pod, not a package: its edges are the pod's.
package cocoapods

// ecosystem has no name in OSV, so the package URL type stands for it.
const ecosystem = "cocoapods"

// swift is the ecosystem in which OSV names packages by their repository.
const swift = "SwiftURL"

// generic stands for packages of no ecosystem: releases that Carthage finds by a
// list at an address.
const (
	generic    = "generic"
	kindBinary = "binary"
)

// The formats of Carthage, which a join brings together.
const (
	formatResolved = "cocoapods/cartfile"
	formatCartfile = "cocoapods/cartfile-requirements"
)
