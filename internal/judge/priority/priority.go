// Package priority says in one line how soon a finding wants attention, and why.
//
// There is no number behind it: a finding falls into one of four classes by the
// first rule of a short list that is true of it, and the line names that rule and
// everything else that was weighed. It is a pure function of the finding and of a
// decision by SSVC, if there is one.
package priority

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/judge/ssvc"
)

// A Class says how soon.
type Class uint8

// The classes, the most urgent first.
const (
	Now   Class = iota // today
	Soon               // with the next release
	Later              // with the usual updates
	None               // decided, or not shipped
)

// String returns the word for c as reports show it.
func (c Class) String() string { return [...]string{"now", "soon", "later", "none"}[c] }

// likely is the probability of exploitation within 30 days above which a
// vulnerability is treated as one that will be exploited.
const likely = 0.1

// Of returns the priority of a finding. decision may be nil.
func Of(f *finding.Finding, decision *ssvc.Decision) finding.Priority {
	class, why := classify(f, decision, f.Reach.Reached())
	out := finding.Priority{Class: class.String(), Why: why}
	parts := []string{class.String() + ": " + why}
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	if f.Status == finding.Open {
		if f.KEV && !strings.Contains(why, "exploited") {
			add("known to be exploited")
		}
		if f.Ransomware {
			add("used in ransomware campaigns")
		}
		add("%s scope", f.Scope)
		if r := f.Reach; r != nil && !strings.Contains(why, "reached") {
			add("%s", reachWords(r))
		}
		if len(f.Exposed) > 0 {
			add("the binary lacks protection")
		}
		switch {
		case len(f.Fixed) > 0:
			add("fixed in %s", f.Fixed[0])
		case f.Malicious:
			add("remove it")
		default:
			add("no fix is known")
		}
		if f.EPSS > 0 {
			add("EPSS %.0f%%", f.EPSS*100)
		}
		if f.Severity != severity.Unscored {
			add("severity %s", f.Severity)
		} else {
			add("nobody scored it")
		}
	}
	if decision != nil {
		out.Tree, out.Outcomes, out.Assumed = decision.Tree, decision.Outcomes, decision.Assumed
		assumed := ""
		if len(out.Assumed) > 0 {
			assumed = " (assumed: " + strings.Join(out.Assumed, ", ") + ")"
		}
		add("SSVC %s: %s%s", decision.Tree, decision.Outcome(), assumed)
	}
	out.Line = strings.Join(parts, "; ")
	return out
}

// reachWords says in a few words what is known of the way to the code.
func reachWords(r *finding.Reach) string {
	switch r.Verdict {
	case finding.Called:
		return "the vulnerable code is reached"
	case finding.Imported:
		return "imported by shipped code"
	case finding.ByOthers:
		return "imported by other packages only"
	case finding.TestsOnly:
		return "imported in tests or tools only"
	case finding.NotCalled:
		return "no call was found"
	case finding.NotImported:
		return "no import was found"
	}
	return "whether it is reached could not be settled"
}

// classify returns the first rule that is true.
func classify(f *finding.Finding, d *ssvc.Decision, reached string) (Class, string) {
	decided := ""
	if d != nil && len(d.Outcomes) == 1 && len(d.Assumed) == 0 {
		decided = d.Outcomes[0]
	}
	fixable := len(f.Fixed) > 0
	switch {
	case f.Status != finding.Open:
		return None, strings.ReplaceAll(f.Status.String(), "_", " ")
	case f.Malicious:
		return Now, "a malicious release"
	case !f.Scope.Shipped():
		return None, "only in " + f.Scope.String() + " trees"
	case reached == "no" && f.KEV:
		return Soon, "known to be exploited, though the vulnerable code is not reached"
	case reached == "no":
		return Later, "the vulnerable code is not reached"
	case f.KEV:
		return Now, "known to be exploited"
	case decided == "Immediate":
		return Now, "SSVC decides Immediate"
	case decided == "Out-of-Cycle":
		return Soon, "SSVC decides Out-of-Cycle"
	case f.EPSS >= likely:
		return Soon, "likely to be exploited"
	case decided != "":
		return Later, "SSVC decides " + decided
	case f.Severity >= severity.Critical:
		return Soon, "critical"
	case f.Severity >= severity.High && fixable:
		return Soon, "high, and a fix is out"
	case f.Severity == severity.Unscored && fixable:
		return Soon, "nobody scored it, and a fix is out"
	}
	return Later, "nothing presses"
}
