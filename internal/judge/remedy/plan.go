package remedy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

// A Weakness is one finding about a version of a package.
type Weakness struct {
	ID        string   // rule: "vuln/CVE-2024-1"
	Aliases   []string // ids of the records, and their aliases
	Severity  severity.Level
	Malicious bool
	KEV       bool    // known to be exploited
	EPSS      float64 // probability of exploitation within 30 days
	Fixed     []string
}

// same reports whether two weaknesses are one vulnerability.
func (w *Weakness) same(o *Weakness) bool {
	return w.ID == o.ID || slices.ContainsFunc(w.Aliases, func(a string) bool { return slices.Contains(o.Aliases, a) })
}

// level returns the severity that counts; what nobody scored counts as medium.
func (w *Weakness) level() severity.Level {
	switch {
	case w.Malicious:
		return severity.Critical
	case w.Severity == severity.Unscored:
		return severity.Medium
	}
	return w.Severity
}

// Verdicts tells which weaknesses a version of a package has.
type Verdicts func(ecosystem, name, version string) []Weakness

// Options say what a plan may do.
type Options struct {
	NoMajor    bool     // leave the first number of versions as it is
	OnlyDirect bool     // change only packages that a project asks for by name
	Only       []string // only these packages or ids; empty for all
	MinChanges bool     // rather one greater change than several small ones
	// NoOverrides forbids versions that are set against what packages ask for.
	NoOverrides bool
}

// wants reports whether a finding is to be mended.
func (o *Options) wants(name string, w *Weakness) bool {
	return len(o.Only) == 0 || slices.ContainsFunc(o.Only, func(x string) bool {
		return strings.EqualFold(x, name) || strings.EqualFold(x, w.ID) || slices.ContainsFunc(w.Aliases, func(a string) bool { return strings.EqualFold(a, x) })
	})
}

// A Risk counts what is taken away, worst first: malicious, known to be exploited,
// critical, high, medium, low. It is compared as it is read, from the left, so
// no weights are invented.
type Risk [6]int

// RiskOf sums weaknesses up.
func RiskOf(ws []Weakness) (r Risk) {
	for i := range ws {
		w := &ws[i]
		switch {
		case w.Malicious:
			r[0]++
		case w.KEV:
			r[1]++
		default:
			r[5-max(min(int(w.level())-int(severity.Low), 3), 0)]++
		}
	}
	return r
}

// Compare returns -1, 0 or 1 as r is less than, as much as or more than o.
func (r Risk) Compare(o Risk) int { return slices.Compare(r[:], o[:]) }

// String names what r counts: "1 known exploited, 2 high".
func (r Risk) String() string {
	var parts []string
	for i, word := range [...]string{"malicious", "known exploited", "critical", "high", "medium", "low"} {
		if r[i] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", r[i], word))
		}
	}
	if parts == nil {
		return "nothing"
	}
	return strings.Join(parts, ", ")
}

// A Kind says what a change does.
type Kind string

// The kinds of changes.
const (
	Raise    Kind = "raise"    // another version of a package, in a lock file or a go.mod line
	Add      Kind = "add"      // a package or requirement that was not there
	Remove   Kind = "remove"   // a package that nothing needs any more
	Relax    Kind = "relax"    // another range in a manifest
	Override Kind = "override" // a version that is set against what packages ask for
	Platform Kind = "platform" // the go line or the toolchain line
)

// A Change is one thing that a step does.
type Change struct {
	Kind     Kind
	Package  string
	From, To string // versions, or ranges in manifests
	Place    string // path in the lock file or section of the manifest, "" for go.mod
	Carried  bool   // a consequence of the step's other changes
}

// A Removed is a weakness that a step claims to remove.
type Removed struct {
	Package, Version string
	Weakness
}

// A Step is a group of changes that belong together.
type Step struct {
	Changes []Change
	Removes []Removed
	Risks   []string // what the changes may break, one sentence each
	Adds    []Removed
}

// Risk sums up what the step removes.
func (s *Step) Risk() Risk {
	var ws []Weakness
	for _, r := range s.Removes {
		ws = append(ws, r.Weakness)
	}
	return RiskOf(ws)
}

// own counts the changes that are no consequence of others.
func (s *Step) own() int {
	n := 0
	for _, c := range s.Changes {
		if !c.Carried {
			n++
		}
	}
	return max(n, 1)
}

// Rank sorts steps by the risk that they remove per change, the most first.
func Rank(steps []Step) {
	slices.SortStableFunc(steps, func(a, b Step) int {
		ra, rb := a.Risk(), b.Risk()
		for i := range ra {
			// ra/own(a) against rb/own(b), without fractions
			if c := cmp.Compare(rb[i]*a.own(), ra[i]*b.own()); c != 0 {
				return c
			}
		}
		return cmp.Compare(a.own(), b.own())
	})
}

// A Blocked is a weakness that stays.
type Blocked struct {
	Removed
	Why   string
	Chain []string // who needs whom, from the project down: "a 1.0.0 asks for b ^1.2.0"
}

// Chosen is what remains of a version's weaknesses at another version.
type chosen struct {
	version             string
	removed, left, more []Weakness
}

// judge compares the weaknesses of a version with those of another.
func judge(version string, now, then []Weakness) chosen {
	c := chosen{version: version}
	for _, w := range now {
		if slices.ContainsFunc(then, func(t Weakness) bool { return t.same(&w) }) {
			c.left = append(c.left, w)
		} else {
			c.removed = append(c.removed, w)
		}
	}
	for _, t := range then {
		if !slices.ContainsFunc(now, func(w Weakness) bool { return w.same(&t) }) {
			c.more = append(c.more, t)
		}
	}
	return c
}

// good reports whether the change takes something away and brings nothing of
// equal or higher severity.
func (c *chosen) good() bool { return len(c.removed) > 0 && lower(c.more, c.removed) }

// lower reports whether everything in more is less severe than the worst of removed.
func lower(more, removed []Weakness) bool {
	worst := severity.Unscored
	for i := range removed {
		worst = max(worst, removed[i].level())
	}
	return !slices.ContainsFunc(more, func(w Weakness) bool { return w.Malicious || w.level() >= worst })
}

// choose returns the good versions, those that leave the least risk first, and of
// equal ones in the order that they came in: nearest first.
func (t *Target) choose(versions []string, verdicts func(version string) []Weakness) []chosen {
	var out []chosen
	for _, v := range versions {
		c := t.judge(v, verdicts(v))
		if c.good() {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b chosen) int {
		return RiskOf(append(slices.Clone(a.left), a.more...)).Compare(RiskOf(append(slices.Clone(b.left), b.more...)))
	})
	return out
}

// major returns what a caret holds fast: the first number, or of 0.x versions the
// second one too.
func major(v string) string {
	v = strings.TrimPrefix(v, "v")
	parts := strings.SplitN(v, ".", 3)
	if parts[0] == "0" && len(parts) > 1 {
		return "0." + parts[1]
	}
	return parts[0]
}

// A Target is a package with weaknesses that a lock file or manifest holds.
type Target struct {
	Name, Version string
	Weaknesses    []Weakness
	others        []Weakness // that are not to be mended now
}

// wanted returns the targets with what is to be mended, the most risk first.
func (o *Options) wanted(targets []Target) []Target {
	var out []Target
	for _, t := range targets {
		all := t.Weaknesses
		t.Weaknesses = nil
		for _, w := range all {
			if o.wants(t.Name, &w) {
				t.Weaknesses = append(t.Weaknesses, w)
			} else {
				t.others = append(t.others, w)
			}
		}
		if len(t.Weaknesses) > 0 {
			out = append(out, t)
		}
	}
	slices.SortStableFunc(out, func(a, b Target) int { return RiskOf(b.Weaknesses).Compare(RiskOf(a.Weaknesses)) })
	return out
}

// judge compares the target with another version of it. What it has already, and
// nobody asked to mend, counts neither way.
func (t *Target) judge(version string, then []Weakness) chosen {
	return judge(version, t.Weaknesses, slices.DeleteFunc(slices.Clone(then), func(w Weakness) bool {
		return slices.ContainsFunc(t.others, func(o Weakness) bool { return o.same(&w) })
	}))
}

// removals pairs weaknesses with the package that had them.
func removals(name, version string, ws []Weakness) []Removed {
	var out []Removed
	for _, w := range ws {
		out = append(out, Removed{name, version, w})
	}
	return out
}
