package vex

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// A Family is one family of VEX formats.
type Family string

// The families.
const (
	OpenVEX   Family = "openvex"
	CSAF      Family = "csaf"
	CycloneDX Family = "cyclonedx"
)

// A Format is a family and a version of it: OpenVEX "0.2.0", CSAF "2.0".
type Format struct {
	Family  Family
	Version string
}

// String writes f as users do: "openvex@0.2.0".
func (f Format) String() string {
	if f.Version == "" {
		return string(f.Family)
	}
	return string(f.Family) + "@" + f.Version
}

// A Document is a set of statements that one author issued together.
type Document struct {
	Format     Format
	ID         string
	Author     string
	Role       string
	Tooling    string
	Title      string
	Timestamp  string // RFC 3339, as written
	Updated    string // RFC 3339, as written
	Version    string
	Namespace  string // address of the author, which CSAF asks for
	Statements []Statement
	Extra      []Field // fields of the format that this form has no word for
	Notes      []Note
	// Source is the text that the document was read from. Writing it in its own
	// format gives this text back, so whoever changes a document clears it.
	Source string
}

// A Statement says what a vulnerability means for some products.
type Statement struct {
	ID            string
	Version       string
	Vulnerability Vulnerability
	Products      []Product
	Status        Status
	Word          string // the format's own word for the status where it says more: "first_fixed", "false_positive"
	Justification Justification
	Reason        string // the format's own word for the justification where it says more: "requires_configuration"
	Impact        string // why the product is not affected, for people
	Action        string // what to do, for people
	ActionTime    string
	ActionWord    string // CSAF category of the action, or CycloneDX response: "vendor_fix", "workaround_available"
	StatusNotes   string
	Supplier      string
	Timestamp     string // as written; empty means that of the document
	Updated       string
	At            span.Point
	Extra         []Field
}

// A Vulnerability is named by an id and all others that it is known under.
type Vulnerability struct {
	ID          string // IRI, or ""
	Name        string
	Description string
	Aliases     []string
}

// Names returns the name and the aliases, without repetition.
func (v *Vulnerability) Names() []string {
	out := make([]string, 0, 1+len(v.Aliases))
	for _, n := range append([]string{v.Name}, v.Aliases...) {
		if n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// A Product is a thing that people take, and the parts of it that the statement
// is about. Without parts the statement is about the product as a whole.
type Product struct {
	Component
	Subcomponents []Component
}

// A Component is one thing by the names that a statement gives it.
type Component struct {
	ID     string // IRI, often a package URL
	PURL   string
	CPE22  string
	CPE23  string
	Name   string // for people
	Range  string // versions in VERS notation or in that of the ecosystem, or ""
	Ref    string // the id that the document itself uses
	Hashes []Hash
	Extra  []Field
}

// PackageURL returns the package URL that identifies c, or "".
func (c *Component) PackageURL() string {
	if c.PURL != "" {
		return c.PURL
	}
	if strings.HasPrefix(c.ID, "pkg:") {
		return c.ID
	}
	return ""
}

// Label returns what people may call c.
func (c *Component) Label() string {
	for _, s := range [...]string{c.PackageURL(), c.ID, c.CPE23, c.CPE22, c.Name, c.Ref} {
		if s != "" {
			return s
		}
	}
	for _, h := range c.Hashes {
		return h.Algorithm + ":" + h.Value
	}
	return "a product without a name"
}

// A Hash is a digest in hexadecimal digits.
type Hash struct{ Algorithm, Value string }

// A Field is a part of a document that the neutral form has no word for.
type Field struct {
	Key string
	Raw string // JSON
}

// A Note is something that a reader saw and could not settle.
type Note struct {
	Text string
	At   span.Point
}

// A Problem is a break of a format's rule.
type Problem struct {
	Rule string // "status-missing"
	Path string // JSON Pointer
	Text string // one sentence
	At   span.Point
}

// A Loss is a part of a document that another format cannot hold.
type Loss struct {
	Path   string
	Reason string
}

// Time returns when what s says was known: its own time, else that of the
// document. A later change of an OpenVEX document makes none of its statements
// younger, while CSAF and CycloneDX issue all of them anew.
func (d *Document) Time(s *Statement) string {
	first, second := d.Updated, d.Timestamp
	if d.Format.Family == OpenVEX {
		first, second = second, first
	}
	for _, t := range [...]string{s.Updated, s.Timestamp, first, second} {
		if t != "" {
			return t
		}
	}
	return ""
}
