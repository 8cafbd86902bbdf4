// Package pacman reads the database of packages that pacman installed, one folder
// with the files "desc" and "files" for each package below var/lib/pacman/local,
// and the .PKGINFO of package files. The form is described in the documentation
// of libalpm ("alpm-db-desc(5)", "alpm-db-files(5)") and in "PKGBUILD(5)".
//
// No advisories are published for these packages under an ecosystem of OSV; they
// are listed in the ecosystem "alpm", after the type of their package URLs. Nothing
// is run, and the database of a repository is not read.
package pacman

// The formats of this package.
const (
	formatDesc    = "pacman/desc"
	formatFiles   = "pacman/files"
	formatPackage = "pacman/package"
)

const (
	ecosystem = "alpm"
	vendor    = "arch"
	typ       = "alpm"
)

// placeLocal is the folder of the database below the root of a file system.
const placeLocal = "var/lib/pacman/local/"

// attrFiles holds the packed hashes of the files of a package.
const attrFiles = "files"
