// Package policy applies what a team decided to what was found: exceptions with
// an end date, rule settings, and the gate. All of it is pure: findings, rules
// and the day go in, verdicts come out.
package policy

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/glob"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
)

// endingSoon is how many days before its end an exception is mentioned.
const endingSoon = 14

// Except applies exceptions to findings as of the given day, and returns what
// the team should know: expired, unused and soon ending exceptions.
//
// An exception follows aliases: it matches if any alias of the finding, or its
// rule, equals the exception's id. An expired one does not count any more, and
// the finding says so.
func Except(fs []finding.Finding, xs []config.Exception, today time.Time) []finding.ExceptionNote {
	var notes []finding.ExceptionNote
	day := today.Format(time.DateOnly)
	for _, x := range xs {
		used := false
		for i := range fs {
			f := &fs[i]
			if !Covers(&x, f) {
				continue
			}
			used = true
			apply(&x, f, day)
		}
		if n, ok := note(&x, used, day); ok {
			notes = append(notes, n)
		}
	}
	return notes
}

// apply lets the exception count for f if it has not ended, and says so if it has.
func apply(x *config.Exception, f *finding.Finding, day string) {
	switch {
	case f.Status != finding.Open: // an earlier exception already covers it
		return
	case x.Until < day:
		f.Reason = fmt.Sprintf("exception of %s ended on %s: %s", x.Place, x.Until, x.Reason)
		return
	}
	f.Status = finding.Excepted
	if x.VEX == "not_affected" || x.VEX == "fixed" {
		f.Status = finding.NotAffected
	}
	f.Reason, f.Until = x.Reason, x.Until
	if x.Justification != "" {
		f.Reason += " (" + x.Justification + ")"
	}
}

// ExceptInline applies exceptions that stand in comments of the scanned files. A
// finding that stands in several places is covered if every one of them has its
// exception, since a comment in one file says nothing about the others.
func ExceptInline(fs []finding.Finding, xs []config.Inline, today time.Time) []finding.ExceptionNote {
	day := today.Format(time.DateOnly)
	byPlace := make(map[string][]int)
	for i := range xs {
		if xs[i].Err == nil {
			k := placeKey(xs[i].Path, xs[i].Line)
			byPlace[k] = append(byPlace[k], i)
		}
	}
	used := make([]bool, len(xs))
	for i := range fs {
		f := &fs[i]
		var first *config.Exception
		covered := len(byPlace) > 0
		for _, at := range append([]span.Span{f.Span}, f.Also...) {
			here := false
			for _, k := range byPlace[placeKey(at.Path, at.StartLine)] {
				if x := &xs[k].Exception; Covers(x, f) {
					used[k], here = true, true
					if first == nil || x.Until < day { // an ended one decides
						first = x
					}
				}
			}
			covered = covered && here
		}
		if covered {
			apply(first, f, day)
		}
	}
	var notes []finding.ExceptionNote
	for i := range xs {
		x := &xs[i]
		if x.Err != nil {
			notes = append(notes, finding.ExceptionNote{ID: x.ID, Place: x.Place, State: "invalid", Text: x.Err.Error()})
		} else if n, ok := note(&x.Exception, used[i], day); ok {
			notes = append(notes, n)
		}
	}
	return notes
}

func placeKey(path string, line int) string { return fmt.Sprintf("%s:%d", path, line) }

func note(x *config.Exception, used bool, day string) (finding.ExceptionNote, bool) {
	n := finding.ExceptionNote{ID: x.ID, Place: x.Place}
	end, err := time.Parse(time.DateOnly, x.Until)
	from, _ := time.Parse(time.DateOnly, day) // whole days, whatever the hour
	days := int(end.Sub(from).Hours() / 24)
	switch {
	case !used && strings.HasPrefix(x.ID, "policy/"):
		return n, false // about a rule of a pack, which only a run of the pack can use
	case !used:
		n.State, n.Text = "unused", "matches nothing any more; remove it"
	case x.Until < day:
		n.State, n.Text = "expired", "ended on "+x.Until+", so the finding counts again"
	case err == nil && days == 0:
		n.State, n.Text = "ending", "ends today, on "+x.Until
	case err == nil && days == 1:
		n.State, n.Text = "ending", "ends tomorrow, on "+x.Until
	case err == nil && days < endingSoon:
		n.State, n.Text = "ending", fmt.Sprintf("ends in %d days, on %s", days, x.Until)
	default:
		return n, false
	}
	return n, true
}

// Covers reports whether exception x is about finding f, whatever the day.
func Covers(x *config.Exception, f *finding.Finding) bool {
	_, short, _ := strings.Cut(f.Rule, "/")
	same := func(id string) bool { return strings.EqualFold(id, x.ID) }
	if !same(f.Rule) && !same(short) && !slices.ContainsFunc(f.Aliases, same) {
		return false
	}
	return x.Where == "" || matchWhere(x.Where, f)
}

// matchWhere compares a place: a package URL (without version it covers all
// versions; a trailing * any ending), or a path glob.
func matchWhere(where string, f *finding.Finding) bool {
	if strings.HasPrefix(where, "pkg:") {
		if head, ok := strings.CutSuffix(where, "*"); ok {
			return strings.HasPrefix(f.Component, head)
		}
		if f.Component == where {
			return true
		}
		plain, _, _ := strings.Cut(f.Component, "?")
		plain, _, _ = strings.Cut(plain, "#")
		if plain == where {
			return true
		}
		at := strings.LastIndexByte(plain, '@')
		return at > 0 && plain[:at] == where
	}
	if slices.Contains(f.Digests, where) {
		return true
	}
	paths := []string{f.Span.Path}
	for _, s := range f.Also {
		paths = append(paths, s.Path)
	}
	// All places must be covered: an exception for one folder must not hide the
	// same component elsewhere.
	for _, p := range paths {
		if !glob.Covers(where, p) {
			return false
		}
	}
	return true
}

// ApplyRules drops the findings of rules that the configuration turns off.
// Keys of rules are rule ids; a trailing * stands for any ending.
func ApplyRules(fs []finding.Finding, rules map[string]string) []finding.Finding {
	if len(rules) == 0 {
		return fs
	}
	keys := make([]string, 0, len(rules))
	for k := range rules {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return slices.DeleteFunc(fs, func(f finding.Finding) bool { return ruleOff(keys, rules, f.Rule) })
}

func ruleOff(keys []string, rules map[string]string, rule string) bool {
	for _, k := range keys {
		if matchRule(k, rule) && rules[k] == "off" {
			return true
		}
	}
	return false
}

func matchRule(key, rule string) bool {
	if head, ok := strings.CutSuffix(key, "*"); ok {
		return strings.HasPrefix(rule, head)
	}
	return key == rule
}

// Regrade sets the severities that the configuration states for rules. A rule's
// own id goes before globs, and a longer glob before a shorter one.
func Regrade(fs []finding.Finding, rules map[string]string) {
	for i := range fs {
		best := -1
		for k, word := range rules {
			weight := 2 * len(k)
			if k == fs[i].Rule {
				weight += 3
			}
			if weight <= best || !matchRule(k, fs[i].Rule) {
				continue
			}
			if l, err := severity.Parse(word); err == nil { // "off" is no level
				fs[i].Severity, best = l, weight
			}
		}
	}
}
