// Package apk reads the database of packages that apk installed
// (lib/apk/db/installed) and the .PKGINFO of package files, as described in the
// documentation of apk-tools ("apk-package(5)", the wiki pages "Apk spec" and
// "Alpine package format").
//
// The release of the distribution is not known here: nodes are of the ecosystem
// "Alpine" until package distro joins them with os-release. Indexes of
// repositories, of the same form, are not read, for they list what could be
// installed. Nothing is run, and no checksum of a file is checked.
package apk

// The formats of this package.
const (
	formatInstalled = "apk/installed"
	formatPackage   = "apk/package"
	formatWorld     = "apk/world"
)

// Places below the root of a file system.
const (
	placeInstalled = "lib/apk/db/installed"
	placeWorld     = "etc/apk/world"
)

// attrAsked is an attribute for a package that was asked for by name.
const attrAsked = "asked"

const (
	ecosystem = "Alpine"
	vendor    = "alpine"
	typ       = "apk"
)
