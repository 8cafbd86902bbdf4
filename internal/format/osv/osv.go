// Package osv reads and writes advisories in the OSV format
// (https://ossf.github.io/osv-schema/, version 1.7).
//
// Decoding is tolerant: a part that does not have the schema's form is dropped
// and said, and the rest of the record is kept, because public databases hold
// records with such parts. It never decides whether a version is affected.
package osv

import "errors"

// MaxRecord bounds one record, in bytes.
const MaxRecord = 8 << 20

// maxNotes bounds what is said about the dropped parts of one record.
const maxNotes = 100

// A Record is one advisory. Times are RFC 3339 in UTC; a text that is not given
// is empty.
type Record struct {
	ID, Modified, Published, Withdrawn string
	Aliases, Upstream, Related         []string
	Summary, Details                   string
	Severity                           []Severity
	Affected                           []Affected
	References                         []Reference
	CWEs                               []string // database_specific.cwe_ids: "CWE-79"
	SeverityWord                       string   // database_specific.severity, in lower case
	ReviewStatus                       string   // database_specific.review_status (Go) or github_reviewed
	URL                                string   // database_specific.url: the page of the database about it
	License                            string   // database_specific.license: of the record's text
	Malicious                          bool     // a malicious release, not a flaw
	Origins                            []string // who reported a malicious release
	Informational                      string   // RustSec: "unmaintained", "notice", "unsound"
	Notes                              []string // parts that were dropped, and why; at most 100
}

// A Severity is one statement of how bad it is: a CVSS vector, or a word of a
// distribution.
type Severity struct{ Type, Score string }

// A Reference is an address about the advisory.
type Reference struct{ Type, URL string }

// An Affected is one package and the versions of it that are affected. Without
// ecosystem and name it is about the repositories of its GIT ranges.
type Affected struct {
	Ecosystem, Name, PURL string
	Ranges                []Range
	Versions              []string
	Severity              []Severity
	Imports               []Import // Go: the packages of the module that are affected
	Functions             []string // RustSec: the functions that are affected
	Urgency               string   // Debian: "unimportant", "low" …
	LastKnown             string   // GitHub: "<= 1.2.3", the newest version known to be affected; not a bound
}

// An Import is an affected package of a Go module and its affected symbols; no
// symbols stand for all of them.
type Import struct {
	Path    string
	Symbols []string
}

// RangeType says how the events of a range are ordered.
type RangeType uint8

// The types of ranges.
const (
	SemVer RangeType = iota
	Ecosystem
	Git
)

// String returns the schema's word.
func (t RangeType) String() string {
	switch t {
	case SemVer:
		return "SEMVER"
	case Git:
		return "GIT"
	}
	return "ECOSYSTEM"
}

// A Range is a list of events in the file's order.
type Range struct {
	Type   RangeType
	Repo   string // of GIT ranges
	Events []Event
}

// EventKind says what happens at an event's version.
type EventKind uint8

// The kinds of events.
const (
	Introduced EventKind = iota
	Fixed
	LastAffected
	Limit
)

// String returns the schema's word.
func (k EventKind) String() string {
	switch k {
	case Introduced:
		return "introduced"
	case Fixed:
		return "fixed"
	case LastAffected:
		return "last_affected"
	}
	return "limit"
}

// An Event says that something changes at a version: of the ecosystem, or a full
// commit id in GIT ranges. The version "0" stands before every other.
type Event struct {
	Kind    EventKind
	Version string
}

// ErrNoID is the error for a record without an id.
var ErrNoID = errors.New("advisory without an id")
