package hardening

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// The words of verdicts.
const (
	Protected     = "protected"
	Partial       = "partial"
	Unprotected   = "unprotected"
	NotApplicable = "not-applicable"
	Unknown       = "unknown"
	Yes           = "yes"
	No            = "no"
	On            = "on"
	Off           = "off"
	None          = "none"
	Full          = "full"
)

// A Source says what a property rests on.
type Source string

// The sources, from the weakest to the strongest.
const (
	FromNothing Source = "none"         // nothing in the file tells
	FromSymbols Source = "symbol"       // names of symbols
	FromMarker  Source = "marker"       // headers and tables that the loader uses
	FromNote    Source = "note"         // ELF notes and properties
	FromCommand Source = "command-line" // what compilers recorded in .GCC.command.line
	FromDebug   Source = "debug-info"   // the producers of compile units
	FromCode    Source = "code"         // the machine code
	FromLink    Source = "link-map"     // what the linker said while it made the file
	FromMode    Source = "mode"         // permission bits of the file
)

// A Value is what a property says: Text, Bool, Number, List or Shares.
type Value interface {
	// String is the value for people.
	String() string
}

type (
	// Text is a word, such as a verdict.
	Text string
	// Bool is true or false.
	Bool bool
	// Number is a count or an amount; the property says of what.
	Number int64
	// List is a list of texts in the order of the file.
	List []string
	// Shares are counts with names, part and whole.
	Shares []Share
	// Share is one count.
	Share struct {
		Name string
		N    int
	}
)

// String is the word itself.
func (t Text) String() string { return string(t) }

// String is "true" or "false".
func (b Bool) String() string { return strconv.FormatBool(bool(b)) }

// String is the number in decimal.
func (n Number) String() string { return strconv.FormatInt(int64(n), 10) }

// String separates the texts with commas.
func (l List) String() string { return strings.Join(l, ", ") }

// String is "3 protected, 4 needed".
func (s Shares) String() string {
	parts := make([]string, len(s))
	for i, p := range s {
		parts[i] = fmt.Sprintf("%d %s", p.N, p.Name)
	}
	return strings.Join(parts, ", ")
}

// MarshalJSON writes an object in the order of the shares.
func (s Shares) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for i, p := range s {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := json.Marshal(p.Name)
		if err != nil {
			return nil, err
		}
		out = append(append(out, name...), ':')
		out = strconv.AppendInt(out, int64(p.N), 10)
	}
	return append(out, '}'), nil
}

// A Property is one answer about a file.
type Property struct {
	Name   string
	Value  Value
	Source Source
}

// A Report is what is known of one object.
type Report struct {
	// Suffix is put behind the path of the file: "!/name.o" for a member of an
	// archive or universal file, "" for a plain file.
	Suffix     string
	Format     string // "elf", "pe", "mach-o", "wasm"
	Arch       string // "x86-64", "i386"; else the name of GOARCH
	Properties []Property
	Notes      []string // what is damaged or could not be settled, in the order found

	evidence *evidence // how it was compiled, as far as it tells; nil if it was not asked
	gaps     []gap     // functions that lack what they need, for a comparison with evidence
	program  *program  // whose code is read, until the report is made
	joined   bool      // is a debug file whose program has what it tells
}

// Get returns the property called name, or nil.
func (r *Report) Get(name string) *Property {
	for i := range r.Properties {
		if r.Properties[i].Name == name {
			return &r.Properties[i]
		}
	}
	return nil
}

// Word returns the value of a property for people, "" if there is none.
func (r *Report) Word(name string) string {
	if p := r.Get(name); p != nil {
		return p.Value.String()
	}
	return ""
}

func (r *Report) add(name string, v Value, s Source) {
	r.Properties = append(r.Properties, Property{name, v, s})
}

func (r *Report) text(name, word string, s Source) { r.add(name, Text(word), s) }

// maxReportNotes bounds the notes of one object.
const maxReportNotes = 64

func (r *Report) note(format string, args ...any) {
	if len(r.Notes) < maxReportNotes {
		r.Notes = append(r.Notes, fmt.Sprintf(format, args...))
	}
}

// yesNo is the word for b.
func yesNo(b bool) string {
	if b {
		return Yes
	}
	return No
}

func onOff(b bool) string {
	if b {
		return On
	}
	return Off
}
