package kernel

import (
	"errors"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// The verdicts.
const (
	Protected     = "protected"
	Unprotected   = "unprotected"
	NotApplicable = "not-applicable"
	Unknown       = "unknown"
)

// A Result is the answer to one check.
type Result struct {
	Check   Check
	Verdict string
	Symbol  string // the one that decided
	Have    string // its value; "" if it is absent
	Line    int    // of the text, 0 if it is absent
}

// A Report is what is known of a kernel.
type Report struct {
	Version Version // zero if the configuration does not say
	Machine string  // "x86_64", "x86", "arm64", …; "" if it does not say
	Results []Result
}

// Input are the texts of one kernel; nil for those that are not given.
type Input struct{ Config, Cmdline, Sysctl []byte }

// ErrNoConfig says that a text is no configuration of a kernel.
var ErrNoConfig = errors.New("no configuration of a Linux kernel")

// Judge answers the checks of all texts that are given, in the order of the table;
// b bounds what a compressed configuration may inflate to. The error is
// [ErrNoConfig], or one of inflating.
func Judge(in Input, b *budget.Budget) (Report, error) {
	checks, err := Checks()
	if err != nil {
		return Report{}, err
	}
	var r Report
	texts := make(map[string]settings)
	if in.Config != nil {
		text, err := inflate(in.Config, b)
		if err != nil {
			return r, err
		}
		s, version := parseConfig(string(text))
		if len(s) == 0 {
			return r, ErrNoConfig
		}
		texts[Config], r.Version, r.Machine = s, version, machine(s)
	}
	if in.Cmdline != nil {
		texts[Cmdline] = parseCmdline(string(in.Cmdline[:min(len(in.Cmdline), maxText)]))
	}
	if in.Sysctl != nil {
		texts[Sysctl] = parseSysctl(string(in.Sysctl[:min(len(in.Sysctl), maxText)]))
	}
	for i := range checks {
		if s, given := texts[checks[i].Kind]; given {
			r.Results = append(r.Results, r.judge(&checks[i], s))
		}
	}
	return r, nil
}

// judge answers one check. A value that stands in the text decides, whatever the
// version is; versions only excuse what is absent.
func (r *Report) judge(c *Check, s settings) Result {
	out := Result{Check: *c, Symbol: c.Symbols[0], Verdict: Unprotected}
	for _, name := range c.Symbols {
		key := name
		if c.Kind == Cmdline {
			key = strings.ReplaceAll(name, "-", "_")
		}
		v, there := s[key]
		if !there {
			continue
		}
		if out.Line == 0 || c.passes(v.value) {
			out.Symbol, out.Have, out.Line = name, v.value, v.line
		}
		if c.passes(v.value) {
			break
		}
	}
	applies := r.applies(c)
	if c.Kind == Config && forModules(c.Symbols[0]) && s["MODULES"].value != "y" {
		applies = NotApplicable
	}
	switch {
	case applies == NotApplicable && (out.Line == 0 || out.Have == "n"):
		out.Verdict = NotApplicable
	case out.Line > 0 && c.passes(out.Have), out.Line == 0 && c.absent():
		out.Verdict = Protected
	case out.Line == 0 && (applies == Unknown || c.Kind == Sysctl):
		out.Verdict = Unknown // an export of settings may be in part
	}
	return out
}

// forModules says that a symbol is about modules, so that a kernel without them has
// no need of it.
func forModules(symbol string) bool {
	return strings.HasPrefix(symbol, "MODULE_SIG") || symbol == "STRICT_MODULE_RWX" || symbol == "TRIM_UNUSED_KSYMS"
}

// applies says whether the machine and version have what the check is about.
func (r *Report) applies(c *Check) string {
	var none Version
	switch known := r.Version != none; {
	case !c.on(r.Machine), known && r.Version.Before(c.Since), known && c.Until != none && !r.Version.Before(c.Until):
		return NotApplicable
	case !known && (c.Since != none || c.Until != none), r.Machine == "" && !slices.Contains(c.Machines, "all"):
		return Unknown
	}
	return Protected
}

// on says that the check is for the machine, as far as that is known.
func (c *Check) on(machine string) bool {
	return machine == "" || slices.Contains(c.Machines, "all") || slices.Contains(c.Machines, machine) ||
		machine == "x86_64" && slices.Contains(c.Machines, "x86")
}

// machine tells the machine by the symbols that every configuration for it has.
func machine(s settings) string {
	for _, m := range [...][2]string{
		{"X86_64", "x86_64"}, {"X86", "x86"}, {"ARM64", "arm64"}, {"ARM", "arm"}, {"RISCV", "riscv"}, {"S390", "s390"}, {"PPC", "powerpc"},
		{"MIPS", "mips"}, {"LOONGARCH", "loongarch"},
	} {
		if s[m[0]].value == "y" {
			return m[1]
		}
	}
	return ""
}
