// Package osv reads and writes advisories in the OSV format
// (https://ossf.github.io/osv-schema/, version 1.7).
//
// Decoding is tolerant: a part that does not have the schema's form is dropped
// and said, and the rest of the record is kept, because public databases hold
// records with such parts. It never decides whether a version is affected.
package osv

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// MaxRecord bounds one record, in bytes.
const MaxRecord = 8 << 20

// A Record is one advisory.
type Record struct {
	ID, Modified, Published, Withdrawn string // times as written, RFC 3339
	Aliases, Upstream, Related         []string
	Summary, Details                   string
	Severity                           []Severity
	Affected                           []Affected
	References                         []Reference
	CWEs                               []string
	SeverityWord                       string // database_specific.severity
	Malicious                          bool   // a malicious release, not a flaw
	Informational                      string // RustSec: "unmaintained", "notice", "unsound"
	Notes                              []string
}

// A Severity is one statement of how bad it is: a CVSS vector, or a word of a
// distribution.
type Severity struct{ Type, Score string }

// A Reference is an address about the advisory.
type Reference struct{ Type, URL string }

// An Affected is one package and the versions of it that are affected.
type Affected struct {
	Ecosystem, Name, PURL string
	Ranges                []Range
	Versions              []string
	Severity              []Severity
	Symbols               []string // "path.Symbol", where the source names them
	Urgency               string   // Debian: "unimportant", "low" …
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
	Repo   string
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

// An Event says that something changes at a version.
type Event struct {
	Kind    EventKind
	Version string
}

// ErrNoID is the error for a record without an id.
var ErrNoID = errors.New("advisory without an id")

// Decode reads one record.
func Decode(text string) (*Record, error) {
	if len(text) > MaxRecord {
		return nil, &budget.Breach{What: "record size", Limit: MaxRecord}
	}
	doc, err := tree.JSON(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		return nil, fmt.Errorf("decoding advisory: %w", err)
	}
	root := doc.Root()
	r := &Record{
		ID: root.Get("id").Text(), Modified: root.Get("modified").Text(), Published: root.Get("published").Text(),
		Withdrawn: root.Get("withdrawn").Text(), Summary: root.Get("summary").Text(), Details: root.Get("details").Text(),
		Aliases: root.Get("aliases").Strings(), Upstream: root.Get("upstream").Strings(), Related: root.Get("related").Strings(),
		Severity: severities(root.Get("severity")),
	}
	if strings.TrimSpace(r.ID) == "" {
		return nil, ErrNoID
	}
	for n := range root.Get("references").Children() {
		r.References = append(r.References, Reference{n.Get("type").Text(), n.Get("url").Text()})
	}
	r.specific(root.Get("database_specific"))
	r.Malicious = r.Malicious || strings.HasPrefix(r.ID, "MAL-") || slices.ContainsFunc(r.Aliases, func(a string) bool { return strings.HasPrefix(a, "MAL-") })
	for n := range root.Get("affected").Children() {
		r.affected(n)
	}
	return r, nil
}

func severities(list tree.Node) []Severity {
	var out []Severity
	for n := range list.Children() {
		if s := n.Get("score").Text(); s != "" {
			out = append(out, Severity{n.Get("type").Text(), s})
		}
	}
	return out
}

// specific reads what the well-known databases put beside the schema.
func (r *Record) specific(n tree.Node) {
	r.SeverityWord = strings.ToLower(n.Get("severity").Text())
	r.CWEs = n.Get("cwe_ids").Strings()
	r.Malicious = n.Get("malicious-packages-origins").Len() > 0
}

func (r *Record) affected(n tree.Node) {
	p := n.Get("package")
	a := Affected{Ecosystem: p.Get("ecosystem").Text(), Name: p.Get("name").Text(), PURL: p.Get("purl").Text(), Severity: severities(n.Get("severity")), Versions: n.Get("versions").Strings()}
	for rn := range n.Get("ranges").Children() {
		r.rangeOf(&a, rn)
	}
	eco := n.Get("ecosystem_specific")
	a.Urgency = eco.Get("urgency").Text()
	for imp := range eco.Get("imports").Children() {
		for _, s := range imp.Get("symbols").Strings() {
			a.Symbols = append(a.Symbols, imp.Get("path").Text()+"."+s)
		}
	}
	for f := range eco.Path("affects", "functions").Children() {
		a.Symbols = append(a.Symbols, orElse(f.Key(), f.Text()))
	}
	if s := n.Path("database_specific", "informational").Text(); s != "" {
		r.Informational = s
	}
	r.Affected = append(r.Affected, a)
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func (r *Record) rangeOf(a *Affected, n tree.Node) {
	out := Range{Repo: n.Get("repo").Text()}
	switch t := n.Get("type").Text(); t {
	case "SEMVER":
		out.Type = SemVer
	case "ECOSYSTEM":
		out.Type = Ecosystem
	case "GIT":
		out.Type = Git
	default:
		r.Notes = append(r.Notes, fmt.Sprintf("range of unknown type %q", t))
		return
	}
	for e := range n.Get("events").Children() {
		for kv := range e.Children() {
			ev := Event{Version: kv.Text()}
			switch kv.Key() {
			case "introduced":
				ev.Kind = Introduced
			case "fixed":
				ev.Kind = Fixed
			case "last_affected":
				ev.Kind = LastAffected
			case "limit":
				ev.Kind = Limit
			default:
				r.Notes = append(r.Notes, fmt.Sprintf("event of unknown kind %q", kv.Key()))
				continue
			}
			if out.Type == Git && !isCommit(ev.Version) {
				r.Notes = append(r.Notes, fmt.Sprintf("%q is not a commit", ev.Version))
				continue
			}
			if ev.Version != "" {
				out.Events = append(out.Events, ev)
			}
		}
	}
	if len(out.Events) > 0 {
		a.Ranges = append(a.Ranges, out)
	}
}

// isCommit reports whether s is "0", "*", or a full SHA-1 or SHA-256 object name.
func isCommit(s string) bool {
	if s == "0" || s == "*" {
		return true
	}
	if len(s) != 40 && len(s) != 64 {
		return false
	}
	return strings.Trim(s, "0123456789abcdef") == ""
}
