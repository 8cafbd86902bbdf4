// Package finding holds the one kind of result that every inspector and judge
// produces, the rule behind it, and the stream of events in which results reach
// report writers, the gate and the store.
package finding

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A Rule describes one class of findings. Explanations, documentation pages,
// SARIF rules and web pages are generated from it.
type Rule struct {
	ID         string // "area/name"
	Title      string // a short noun phrase
	Severity   severity.Level
	Personas   []string // empty means every persona
	Platforms  []string // empty means every platform
	Why        string   // why it matters
	Mend       string   // how to fix it
	References []string // addresses or specification sections
	Bad, Good  string   // one example each
}

// Confidence says how sure a finding is.
type Confidence uint8

// The degrees of confidence.
const (
	ConfidenceHigh Confidence = iota
	ConfidenceMedium
	ConfidenceLow
)

// String returns the word for c as it stands in every report.
func (c Confidence) String() string {
	switch c {
	case ConfidenceMedium:
		return "medium"
	case ConfidenceLow:
		return "low"
	}
	return "high"
}

// Status says whether a finding counts.
type Status uint8

// The states of a finding.
const (
	Open Status = iota
	Excepted
	NotAffected
)

// String returns the word for s as it stands in every report.
func (s Status) String() string {
	switch s {
	case Excepted:
		return "excepted"
	case NotAffected:
		return "not_affected"
	}
	return "open"
}

// An Edit replaces the bytes of one span with New.
type Edit = patch.Edit

// A Fix says how to mend a finding.
type Fix = patch.Fix

// A Score is one severity statement of one source.
type Score struct {
	Source string // advisory id, with ":package" where the affected entry states it
	Type   string // "CVSS_V2", "CVSS_V3", "CVSS_V4", "Ubuntu", "urgency" …
	Vector string // vector or word as written
	Base   float64
	Level  severity.Level
}

// A Trace explains one comparison that led to a finding, or to none.
type Trace struct {
	Record  string // advisory id
	Source  string // "range", "versions", "git", "name"
	Range   string // the range as events: "introduced 1.0.0, fixed 1.2.3"
	Version string // version that was compared
	Hit     bool
	Reason  string // one sentence
}

// A Path is one way from a project to the component, outermost first. Each
// element is "name version".
type Path []string

// A Snippet is a line of source to show with a finding.
type Snippet = span.Snippet

// A Waypoint is one step of a way that leads to a finding.
type Waypoint = span.Waypoint

// A Finding is one thing that is wrong with one subject.
type Finding struct {
	Rule       string // "area/name"; for advisories "vuln/CVE-…" or "malware/MAL-…"
	Severity   severity.Level
	Confidence Confidence
	Title      string   // short summary of the problem, without subject
	Message    string   // one full sentence with subject, reason
	Why        string   // why it matters or how it was decided, may be empty
	Evidence   string   // what of a binary's bytes shows the component, or ""
	Exposed    []string // what the binary that holds the component lacks, by rule: "binary/no-canary"
	Component  string   // package URL of the subject as its document gave it, or ""
	Package    string   // name of the component for people, or ""
	Version    string   // version of the component, or ""
	Within     string   // VERS range that holds the version, where no exact one is proven
	Ecosystem  string
	Scope      component.Scope
	Digests    []string    // of the component, as its documents write them: "sha512-…", "sha256:…"
	Span       span.Span   // first place
	Also       []span.Span // other places
	Snippet    *Snippet
	Aliases    []string // ids of the records that matched, then their aliases
	Score      float64  // CVSS base score that gave the severity, 0 where none
	Scores     []Score
	EPSS       float64 // probability of exploitation within 30 days, 0 to 1
	EPSSDate   string  // day of the EPSS data, "2026-11-22"
	KEV        bool    // in the catalogue of known exploited vulnerabilities
	Ransomware bool    // KEV knows of its use in ransomware campaigns
	Malicious  bool    // the release itself is malicious
	Affected   string  // affected range for people: "< 6.5.3"
	Fixed      []string
	Traces     []Trace
	Paths      []Path     // shortest first, bounded
	PathCount  int        // all paths, saturating at a large number; 0 where unknown
	Flow       []Waypoint // the proven way through the target's files, from its beginning on
	Reach      *Reach     // whether the vulnerable code is reached, or nil where nobody looked
	Priority   *Priority  // how soon it wants attention, of findings about packages
	Fix        *Fix
	Status     Status
	Reason     string // why the status is not Open, or a note on it
	Until      string // end of the exception, "2027-01-31"
	New        bool   // not in the baseline of --since
	References []string
}

// Fingerprint identifies the finding over time: it does not depend on lines,
// columns, scores or the order of a report. 32 hexadecimal digits.
func (f *Finding) Fingerprint() string {
	h := sha256.New()
	for _, s := range []string{"ossay/v1", f.Rule, f.Component, f.Span.Path} {
		h.Write([]byte(s))
		h.Write([]byte{0})
	}
	if f.Component == "" {
		if f.Snippet != nil {
			h.Write([]byte(f.Snippet.Text))
			h.Write([]byte{0})
		}
		h.Write([]byte(f.Message))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}
