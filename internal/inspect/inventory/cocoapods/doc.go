// Package cocoapods reads what CocoaPods and Carthage write for Apple platforms:
// Podfile.lock and Cartfile.resolved, as described in the CocoaPods guides ("What
// is a Podfile.lock") and Carthage's "Artifacts" document.
//
// Podfiles are Ruby programs and are not read. A subspec ("GoogleUtilities/Logger")
// is a part of its pod, not a package: its edges are the pod's.
package cocoapods

// ecosystem has no name in OSV, so the package URL type stands for it.
const ecosystem = "cocoapods"
