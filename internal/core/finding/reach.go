package finding

import "github.com/ossay-dev/ossay/internal/core/span"

// A ReachVerdict says whether the vulnerable code is reached. The zero value means
// that nobody looked.
type ReachVerdict uint8

// The verdicts of reachability.
const (
	Unasked      ReachVerdict = iota
	Called                    // a way of calls leads from the target's own code to a vulnerable symbol
	Imported                  // shipped code imports the package; nobody knows what it calls of it
	ByOthers                  // no code of the target imports it, but a package that the target imports needs it
	Undetermined              // could not be settled; Reason says why
	TestsOnly                 // only tests, examples, documentation or tools of the build import it
	NotCalled                 // the package is in the build, and no way of calls leads to a vulnerable symbol
	NotImported               // nothing that is shipped imports it
)

// String returns the word for v as it stands in reports and gates, "" where nobody
// looked.
func (v ReachVerdict) String() string {
	return [...]string{"", "called", "imported", "by-others", "unknown", "tests-only", "not-called", "not-imported"}[v]
}

// ReachVerdicts returns the words of all verdicts, the strongest first.
func ReachVerdicts() []string {
	var out []string
	for v := Called; v <= NotImported; v++ {
		out = append(out, v.String())
	}
	return out
}

// A ReachLevel says how deep the answer goes.
type ReachLevel uint8

// The levels, the shallowest first.
const (
	ByImports ReachLevel = iota // import statements of the sources
	ByModule                    // the packages that the Go tool would build; the advisory names no package
	ByPackage                   // the same; the advisory names packages but no symbols
	BySymbol                    // the call graph, for the symbols that the advisory names
)

// String returns the word for l as it stands in reports.
func (l ReachLevel) String() string {
	return [...]string{"import", "module", "package", "symbol"}[l]
}

// A Reach says whether the vulnerable code of a finding is reached, and what that
// rests on.
type Reach struct {
	Verdict ReachVerdict
	Level   ReachLevel
	Reason  string   // one sentence
	Method  string   // what was asked, for the record: "call graph of golang.org/x/vuln …"
	Symbols []string // vulnerable symbols that were looked for; those that are called where Verdict is Called
	Places  []span.Span
	// Through names the packages that need it, where Verdict is ByOthers.
	Through []string
	// Trace leads from the target's own code to the vulnerable symbol.
	Trace []Waypoint
	// Proven says that a negative verdict is strong enough for a VEX statement: the
	// whole build was seen, to the depth of Level.
	Proven bool
}

// Reached returns "yes" where the vulnerable code is called, "no" where it is
// proven that it is not, and "" otherwise: an import is neither.
func (r *Reach) Reached() string {
	switch {
	case r == nil:
		return ""
	case r.Verdict == Called:
		return "yes"
	case r.Proven && r.Verdict >= NotCalled:
		return "no"
	}
	return ""
}

// Word returns the verdict's word, "" where nobody looked; r may be nil.
func (r *Reach) Word() string {
	if r == nil {
		return ""
	}
	return r.Verdict.String()
}
