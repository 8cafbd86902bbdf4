// Package distro reads which operating system a root file system holds
// (os-release(5), and the older files beside it) and joins what the readers of
// operating-system packages and of language packages found in it.
//
// [Join] does two things, after all other joins. It gives packages the release:
// "Debian" becomes "Debian:12", and their package URLs name it. And it makes one
// component of what is one package: a library that a language's package manager
// would list, but whose files belong to a package of the operating system, is
// that package; see the comment of ownership.
//
// The root of a file system is whatever stands in front of the path of its
// database, so it may lie in a folder or an archive of the target. Nothing here
// reads a package database itself, and no path is followed.
package distro

import "github.com/ossay-dev/ossay/internal/core/component"

// The formats of this package.
const (
	formatOSRelease = "distro/os-release"
	formatOld       = "distro/release"
)

// Attributes of a listing of this package.
const (
	AttrKind       = "kind"        // "operating-system"
	AttrID         = "id"          // "debian"
	AttrLike       = "id-like"     // "ubuntu debian"
	AttrVersion    = "version-id"  // "12"
	AttrCodename   = "codename"    // "bookworm"
	AttrBase       = "base"        // code name of the release that a derivative is made from
	AttrCPE        = "cpe"         // CPE name
	AttrPretty     = "pretty-name" // for people
	AttrUpdate     = "version"     // the version with what belongs to it, "22.03 (LTS-SP1)"
	kindOS         = "operating-system"
	AttrOwned      = component.AttrOwnedBy // on listings: the package URL of the owner
	AttrOwnedCount = "owned-listings"      // on databases: how many listings were joined with their packages
)
