// Package dpkg reads what dpkg keeps of installed packages, and the control file
// of a package that is not installed: var/lib/dpkg/status, one file a package in
// status.d (images without a package manager), the lists of files in info, and
// copyright files that a machine can read.
//
// The formats are described in the manual pages deb822(5), deb-control(5) and
// dpkg-query(1), in the Debian Policy Manual (chapters 5 and 7), and in "Machine
// readable debian/copyright" (version 1.0).
//
// A package counts as installed from the moment its files are unpacked: in every
// state but not-installed and config-files. What dpkg-query -W shows beside that
// is a package of which only configuration was left behind; it is no component,
// and the listing has it as an attribute, so that both together are what
// dpkg-query -W lists.
//
// The release of the distribution is not known here: nodes are of the ecosystem
// "Debian" until package distro joins them with os-release. Nothing is run, and
// no list of a repository is read.
package dpkg

// The formats of this package.
const (
	formatStatus    = "dpkg/status"
	formatStatusD   = "dpkg/status-d"
	formatFiles     = "dpkg/files"
	formatCopyright = "dpkg/copyright"
	formatControl   = "dpkg/control"
	formatStates    = "dpkg/extended-states"
)

// Places of the database below the root of a file system.
const (
	placeStatus  = "var/lib/dpkg/status"
	placeStates  = "var/lib/apt/extended_states"
	placeStatusD = "var/lib/dpkg/status.d/"
)

const (
	ecosystem = "Debian"
	vendor    = "debian"
	typ       = "deb"
)

// Attributes of listings.
const (
	attrFiles       = "files"        // packed hashes of the files of a package
	attrLicence     = "licence"      // of a copyright file
	attrConfigFiles = "config-files" // "name version" of a package of which only configuration is there
	attrAuto        = "automatic"    // "name:architecture" of a package that another one needed
	attrEssential   = "essential"    // the name of a package that the system cannot do without
)
