// Package dart reads what Dart's and Flutter's package manager writes and asks
// for: pubspec.lock and pubspec.yaml, as described on the Pub documentation pages
// "The pubspec file" and "Package dependencies".
//
// It never runs pub and resolves nothing. Packages of the SDK (source: sdk) have
// no version of their own; they become attributes of the listing, not components.
package dart

// ecosystem is the OSV name of the registry that Pub uses by default.
const ecosystem = "Pub"

// The formats of this package.
const (
	formatLock     = "dart/pubspec-lock"
	formatManifest = "dart/pubspec"
)
