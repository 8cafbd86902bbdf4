package hardening

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// Findings returns what rep, which is of the file at path, lacks of the profile,
// in the order of its checks. Unknown and not-applicable are no findings.
func Findings(path string, rep Report, profile Profile) []finding.Finding {
	if rep.joined {
		return nil
	}
	path += rep.Suffix
	rules := make(map[string]finding.Rule)
	for _, r := range Rules() {
		rules[r.ID] = r
	}
	var out []finding.Finding
	for _, c := range profile.Checks {
		p := rep.Get(c.Property)
		if p == nil || !slices.Contains(c.Formats, rep.Format) || !c.applies(&rep) || c.passes(p) {
			continue
		}
		rule := rules[c.Rule]
		f := finding.Finding{
			Rule: c.Rule, Severity: c.Severity, Confidence: confidence(p.Source), Title: rule.Title, Why: rule.Why,
			Message:  message(path, &rep, p, &rule),
			Evidence: fmt.Sprintf("%s = %s (%s)", p.Name, p.Value, p.Source),
			Span:     span.At(path, span.Point{}), References: rule.References,
			Fix: &finding.Fix{Summary: fmt.Sprintf("%s (%s)", c.Option, c.Since)},
		}
		if c.Name != "" {
			f.References = append(slices.Clone(f.References), c.Name)
		}
		out = append(out, f)
	}
	return out
}

// applies says that the check is about such a file. The Go linker writes neither
// the tables that RELRO protects nor the notes of C compilers.
func (c *Check) applies(rep *Report) bool {
	if rep.Word("languages") != "go" {
		return true
	}
	switch c.Property {
	case "relro", "cet", "bti":
		return false
	}
	return true
}

// passes says that the property is as the check wants it, or says nothing.
func (c *Check) passes(p *Property) bool {
	word := p.Value.String()
	if word == Unknown || word == NotApplicable || slices.Contains(c.Want, word) {
		return true
	}
	list, ok := p.Value.(List)
	if ok && slices.Contains(c.Want, "safe") {
		return !slices.ContainsFunc(list, unsafePath)
	}
	return false
}

// unsafePath says that an entry of runPathEntries is of an unsafe class.
func unsafePath(entry string) bool {
	class, _, _ := strings.Cut(entry, " ")
	return class != "origin" && class != "absolute"
}

// confidence is lower where the answer rests on code.
func confidence(s Source) finding.Confidence {
	switch s {
	case FromCode:
		return finding.ConfidenceMedium
	case FromSymbols, FromNothing:
		return finding.ConfidenceLow
	}
	return finding.ConfidenceHigh
}

// message is one sentence with the file and its share.
func message(path string, rep *Report, p *Property, rule *finding.Rule) string {
	shares := func(name, what string) string {
		q := rep.Get(name)
		if q == nil {
			return ""
		}
		s, ok := q.Value.(Shares)
		if !ok || len(s) != 2 {
			return ""
		}
		return fmt.Sprintf("%s: %d of %d %s.", path, s[1].N-s[0].N, s[1].N, what)
	}
	text := ""
	switch p.Name {
	case "canary":
		text = shares("canaryFunctions", "functions with a buffer on the stack have no stack guard")
	case "stackClash":
		text = shares("stackClashFunctions", "functions with a large or variable frame do not probe it")
	case "fortify":
		if p.Value.String() == "0" {
			text = fmt.Sprintf("%s: calls of the C library that could be checked are not.", path)
			if rep.Get("fortifyCalls") != nil {
				text = shares("fortifyCalls", "calls of the C library that could be checked are not")
			}
		} else {
			text = fmt.Sprintf("%s: calls of the C library are checked at level %s only.", path, p.Value)
		}
	case "runPathEntries":
		if list, ok := p.Value.(List); ok {
			if i := slices.IndexFunc(list, unsafePath); i >= 0 {
				class, entry, _ := strings.Cut(list[i], " ")
				text = fmt.Sprintf("%s: the loader looks for libraries in %q, which is %s.", path, entry, describe(class))
			}
		}
	}
	if p.Name == "cet" || p.Name == "bti" {
		text = broken(path, rep, p.Name, rule)
	}
	if text == "" {
		text = listed(path, p)
	}
	if text == "" {
		text = ofUnits(path, p)
	}
	if text == "" {
		text = fmt.Sprintf("%s: %s.", path, rule.Title)
	}
	return text
}

// ofUnits is the sentence for options that only records tell of.
func ofUnits(path string, p *Property) string {
	for _, s := range single() {
		switch {
		case s.property != p.Name:
		case p.Value.String() == Partial:
			return fmt.Sprintf("%s: not all units were compiled with %s.", path, s.option)
		default:
			return fmt.Sprintf("%s: no unit was compiled with %s.", path, s.option)
		}
	}
	return ""
}

// broken names what took a property of the whole file away, if that is known.
func broken(path string, rep *Report, property string, rule *finding.Rule) string {
	by := rep.Get(property + "BrokenBy")
	if by == nil {
		return ""
	}
	list, ok := by.Value.(List)
	if !ok || len(list) == 0 {
		return ""
	}
	more := ""
	if n := len(list) - 3; n > 0 {
		more = fmt.Sprintf(" and %d more", n)
	}
	return fmt.Sprintf("%s: %s, because of %s%s.", path, rule.Title, strings.Join(list[:min(len(list), 3)], ", "), more)
}

// listed is the sentence for properties that are lists, or counts of units.
func listed(path string, p *Property) string {
	list, ok := p.Value.(List)
	if !ok || len(list) == 0 {
		return ""
	}
	shown := strings.Join(list[:min(len(list), 3)], "; ")
	switch p.Name {
	case "sourcesDisagree":
		return fmt.Sprintf("%s: %s.", path, shown)
	case "sanitizers":
		return fmt.Sprintf("%s: built with the sanitizer for %s.", path, strings.Join(list, ", "))
	case "unneededLibraries":
		return fmt.Sprintf("%s: no symbol is taken from %s.", path, strings.Join(list, ", "))
	}
	return ""
}

// describe says in words what a class of run paths is.
func describe(class string) string {
	switch class {
	case "empty":
		return "empty and means the working folder"
	case "world-writable":
		return "open to all users"
	case "build-folder":
		return "a folder of the build machine"
	}
	return class
}
