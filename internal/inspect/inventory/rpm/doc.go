// Package rpm reads the databases in which rpm keeps the headers of installed
// packages (SQLite, its own "ndb" and Berkeley DB hash tables) and the headers
// of package files.
//
// Headers are described in the RPM documentation ("RPM Package format", "Tags"),
// SQLite files in "Database File Format" of SQLite, sections 1 and 2; the other
// two have no description beside the sources that write them. Only the one table
// with headers is read, through a reader that hands out bytes: no SQL, no lock,
// no write-ahead log, no temporary file. A library would bring a whole SQLite
// (4.7 MB of program) or want a path, and trusts the numbers in a damaged file.
//
// Public keys, which rpm lists as packages called gpg-pubkey, are left out and
// counted in a note. Signatures and digests are not checked.
package rpm

// The formats of this package.
const (
	formatDatabase = "rpm/database"
	formatPackage  = "rpm/package"
	formatLog      = "rpm/write-ahead-log"
)

const typ = "rpm"

// pubkey is the name under which rpm keeps public keys.
const pubkey = "gpg-pubkey"
