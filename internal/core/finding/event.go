package finding

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// An Event is one message of a run. The set is closed: [Opened], [Component],
// [Binary], [Verification], [Provability], [Share], [Found], [Coverage],
// [Progress], [Done]. Apart from Progress, events come in a fixed order with sorted
// content, so a sink may stream.
type Event interface{ event() }

// A Sink takes the events of one run. Report writers, the gate and the store
// are sinks. An error stops the run.
type Sink interface{ Emit(Event) error }

// Opened is the first event: what is looked at, with which data.
type Opened struct {
	Tool   Tool
	Target Target
	Data   Data
	Counts Counts // what the run holds, known before anything is written
	// Reached says that the run asked whether vulnerable code is reached.
	Reached bool
	// Online says that a service was asked, because the user said so.
	Online bool
}

// Tool names the program.
type Tool struct{ Name, Version string }

// Target is what the run looks at.
type Target struct {
	Name string // as the user typed it
	Kind string // "directory", "file", "archive", "sbom", "purl list", "package URL", "standard input"
	// Images are the container images that were looked into.
	Images []Image
}

// An Image says which container image was looked into, and of what it is made.
type Image struct {
	Names      []string // as the file calls it: "debian:12"
	Manifest   string   // digest of the manifest, or ""
	Config     string   // digest of the configuration
	Platform   string   // "linux/amd64"
	BaseName   string   // of the image it was built from, as annotated
	BaseDigest string
	Layers     []Layer // lowest first
}

// A Layer is one layer of an image.
type Layer struct {
	Digest    string // of the archive: the DiffID, or of the stored bytes
	CreatedBy string // the build step, or ""
	Base      bool   // belongs to the base image
	Size      int64  // stored bytes
	Files     int
}

// Data describes the advisory database in use.
type Data struct {
	Name     string // "starter set" or the path of the file
	Starter  bool
	Records  int
	Modified string // day of the newest record, "2026-11-22", or ""
	AgeDays  int    // -1 where unknown or where the clock was not asked
	Digest   string // "sha256:…" of the database
}

// Counts sums a run up.
type Counts struct {
	Components int
	LookedUp   int // components with an exact version in an ecosystem that the database covers
	Direct     int
	Lockfiles  int
	Manifests  int
	Binaries   int
	Workflows  int
	Findings   int
	ByLevel    [severity.Critical + 1]int // open findings in shipped scope
	Excepted   int
	Elsewhere  int // findings that only concern test and example trees
	Malicious  int
	Fixable    int
}

// Component is one component of the target. Its slices are only valid during
// the call that emits it.
type Component struct {
	*component.Component
	Places    []Place
	DependsOn []string // package URLs, sorted
}

// Place is one place where a component was seen, and what that file says of it.
type Place struct {
	Span        span.Span
	Grade       component.Grade
	Format      string // id of the reader
	Requirement string
	Alias       string
	Source      string
	Integrity   string
	Licence     string
	Concluded   string            // licence that the package's own files show
	Layer       string            // digest of the image layer, or ""
	Proofs      []component.Proof // what of a binary's bytes shows it
}

// Binary is one compiled file with what is known of its protections.
type Binary struct {
	Path         string // inside the target
	Format, Arch string // "elf", "x86-64"
	Properties   []Property
}

// A Property is one answer about a binary. Value is a text, truth value, number,
// list of texts or object as [encoding/json] writes it.
type Property struct {
	Name   string
	Value  any
	Text   string // the value for people
	Source string // what it rests on: "marker", "code", "note", …
}

// Found is one finding.
type Found struct{ *Finding }

// State says how far an inspector came.
type State uint8

// The states of coverage.
const (
	OK State = iota
	Partial
	Skipped
)

// String returns the word for s as it stands in every report.
func (s State) String() string {
	switch s {
	case Partial:
		return "partial"
	case Skipped:
		return "skipped"
	}
	return "ok"
}

// Coverage is what one inspector did and did not look at, and why.
type Coverage struct {
	Inspector string
	State     State
	Reason    string
	Inputs    int
	Refusals  []Refusal // bounded list, first in path order
	Refused   int       // all of them
	Notes     []Refusal // what was read but could not be settled; bounded, in path order
	Noted     int       // all of them
	Files     *Files    // only for the inspector "walk"
}

// Refusal names an input that was not read although it was recognised, or, in
// Coverage.Notes, one of which a part could not be settled.
type Refusal struct {
	Path   string
	Reason string
}

// Files adds up the files of the target: Seen = Read + RuledOut + Refused + OverBudget.
type Files struct {
	Seen, Read, RuledOut, Refused, OverBudget int
	RuledOutBy                                []ReasonCount // sorted by count, then reason
	Archives, Members                         int           // archives opened, and members seen in them (not part of Seen)
	Links, Specials                           int           // symbolic links, and pipes, sockets and devices (not part of Seen)
}

// ReasonCount counts the files that one reason ruled out.
type ReasonCount struct {
	Reason string
	Count  int
}

// Progress is a hint for people; it may come at any time and is never stored.
type Progress struct {
	Stage       string
	Done, Total int
}

// Done is the last event.
type Done struct {
	Gate       Gate
	Exceptions []ExceptionNote
	Since      *Diff // what changed since the report that --since names, or nil
	Complete   bool  // false if the run was cancelled or recognised inputs of the product were not read
	ExitCode   int
}

// Gate is the verdict of the gate expression.
type Gate struct {
	Expression string
	Failed     bool
	Matched    int // findings that fail it
}

// ExceptionNote tells of an exception that needs attention: expired, unused,
// ending soon, or written in a form that cannot be used.
type ExceptionNote struct {
	ID    string
	State string // "expired", "unused", "ending", "invalid"
	Text  string
	Place string // file:line of the exception
}

func (Opened) event()       {}
func (Component) event()    {}
func (Binary) event()       {}
func (Verification) event() {}
func (Provability) event()  {}
func (Share) event()        {}
func (Found) event()        {}
func (Coverage) event()     {}
func (Progress) event()     {}
func (Done) event()         {}
