package version

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
)

// Bounds on a range as text. Real ones stay far below.
const (
	maxRangeLen    = 16 << 10
	maxConstraints = 1000
)

// op says how a version must stand to that of a constraint.
type op uint8

const (
	opLess op = iota
	opLessEqual
	opEqual
	opGreaterEqual
	opGreater
	opNot
	opOutside  // not in [v, w): a wildcard under !=
	opPublic   // equal, or equal once the candidate's local label is cut off (PEP 440 ==)
	opUnpublic // the reverse
	opVerbatim // the same text (PEP 440 ===)
)

// A constraint is one comparison.
type constraint struct {
	op   op
	v, w Version
	text string // the version as VERS shows it; differs from v where v stands just before a release
}

// A Range is a set of versions of one ecosystem: one of its alternatives must
// hold as a whole.
type Range struct {
	order Order
	vers  string         // scheme in VERS notation
	alts  [][]constraint // an empty alternative holds every version
	flat  []constraint   // the constraints as a VERS string gave them
}

// ParseRange reads a range in VERS notation (vers:npm/>=1.2.0|<2.0.0|3.1.4) or
// in the ecosystem's own: npm's carets, tildes, hyphens and x-ranges; PEP 440
// specifiers; Maven's and NuGet's brackets; Cargo's, Hex', Pub's, Julia's and
// Composer's requirements; Ruby's ~>; Debian's and RPM's relations; plain
// comparisons everywhere else.
//
// Where a notation leaves pre-releases to the resolver's taste, they are in the
// range if they lie between its borders. Borders that a caret or tilde implies
// leave out the pre-releases of the next version (^1.2.3 does not hold
// 2.0.0-beta).
func ParseRange(name, text string) (Range, error) {
	if len(text) > maxRangeLen {
		return Range{}, fmt.Errorf("%w: too long", ErrRange)
	}
	e, order, err := entryOf(name)
	if err != nil {
		return Range{}, err
	}
	r := Range{order: order, vers: versScheme(e)}
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "vers:") {
		err = r.parseVERS(text)
	} else {
		p := rangeParser{order: order}
		r.alts, err = p.parse(e, text)
	}
	if err != nil {
		return Range{}, fmt.Errorf("%s range %q: %w", e.Name, clip(text), err)
	}
	return r, nil
}

func entryOf(name string) (ecosystem.Entry, Order, error) {
	e, ok := ecosystem.Of(name)
	if !ok {
		e, ok = ecosystem.Lookup(name)
	}
	if !ok || e.Scheme == ecosystem.Text {
		return e, Order{}, fmt.Errorf("%w: %q", ErrEcosystem, clip(name))
	}
	return e, Order{e.Scheme}, nil
}

// versScheme returns the name that VERS gives to an ecosystem's versions: the
// type of its package URLs, or the scheme's own name.
func versScheme(e ecosystem.Entry) string {
	switch {
	case e.Type == "generic":
		return strings.ToLower(e.Name)
	case e.Scheme == ecosystem.Alpine:
		return "alpine"
	}
	return e.Type
}

// Contains reports whether a version is in r. The error is about the version.
func (r Range) Contains(version string) (bool, error) {
	v, err := r.order.Parse(version)
	if err != nil {
		return false, err
	}
	return r.Holds(v), nil
}

// Holds is [Range.Contains] for a version of the same order that was read
// already.
func (r Range) Holds(v Version) bool {
	for _, alt := range r.alts {
		if !slices.ContainsFunc(alt, func(c constraint) bool { return !c.holds(v) }) {
			return true
		}
	}
	return false
}

func (c constraint) holds(v Version) bool {
	switch c.op {
	case opOutside:
		return v.Compare(c.v) < 0 || v.Compare(c.w) >= 0
	case opVerbatim:
		return strings.EqualFold(v.text, c.v.text)
	case opPublic, opUnpublic:
		return c.equalsPublic(v) == (c.op == opPublic)
	}
	switch n := v.Compare(c.v); c.op {
	case opLess:
		return n < 0
	case opLessEqual:
		return n <= 0
	case opEqual:
		return n == 0
	case opGreaterEqual:
		return n >= 0
	case opGreater:
		return n > 0
	}
	return v.Compare(c.v) != 0
}

// equalsPublic compares as PEP 440's "version matching" does: a specifier
// without local label ignores the candidate's.
func (c constraint) equalsPublic(v Version) bool {
	if v.Compare(c.v) == 0 {
		return true
	}
	public, _, local := strings.Cut(v.text, "+")
	if !local || strings.Contains(c.v.text, "+") {
		return false
	}
	w, err := (Order{v.scheme}).Parse(public)
	return err == nil && w.Compare(c.v) == 0
}

// pinned returns the one version that r holds, if it is written so.
func (r Range) pinned() (string, bool) {
	if len(r.alts) != 1 || len(r.alts[0]) != 1 {
		return "", false
	}
	c := r.alts[0][0]
	return c.text, c.op == opEqual || c.op == opPublic || c.op == opVerbatim
}

// Exact reports whether a requirement pins one version, and which: "==1.2.3" in
// PyPI, "1.2.3" in npm, "=1.2.3" in Cargo, "[1.2.3]" in Maven and NuGet. A bare
// version counts where the ecosystem's tool takes that version and no other; so
// not in Cargo (a caret) and NuGet (a lowest version).
func Exact(name, requirement string) (version string, ok bool) {
	r, err := ParseRange(name, requirement)
	if err != nil {
		return "", false
	}
	return r.pinned()
}

// rangeParser reads the native notations.
type rangeParser struct {
	order Order
	count int
}

// make returns a constraint whose version VERS shows as it is.
func (p *rangeParser) make(o op, text string) (constraint, error) {
	return p.bound(o, text, text)
}

// bound returns a constraint at the version at, which VERS shows as text.
func (p *rangeParser) bound(o op, text, at string) (constraint, error) {
	if p.count++; p.count > maxConstraints {
		return constraint{}, fmt.Errorf("%w: too many constraints", ErrRange)
	}
	if at == "*" { // stands for every version where it stands alone, and for none beside others
		return constraint{}, fmt.Errorf("%w: %q is no version", ErrRange, at)
	}
	v, err := p.order.Parse(at)
	if err != nil {
		return constraint{}, err
	}
	return constraint{op: o, v: v, text: text}, nil
}

// parse chooses the notation. An ecosystem that no case names uses plain
// comparisons.
func (p *rangeParser) parse(e ecosystem.Entry, text string) ([][]constraint, error) {
	switch e.Name {
	case "npm":
		return p.semver(text, semverNotation{partial: true, hyphen: true})
	case "crates.io":
		return p.semver(text, semverNotation{partial: true, bareCaret: true})
	case "Julia":
		return p.semver(text, semverNotation{partial: true, bareCaret: true, hyphen: true, commaOr: true})
	case "Pub":
		return p.semver(text, semverNotation{wideCaret: true})
	case "Hex", "terraform":
		return p.semver(text, semverNotation{pessimistic: true})
	case "PyPI", "conda":
		return p.pep440(text)
	case "Maven":
		return p.intervals(text, opEqual)
	case "NuGet":
		return p.nuget(text)
	case "RubyGems", "cocoapods":
		return p.ruby(text)
	case "Packagist":
		return p.composer(text)
	case "Hackage":
		return p.hackage(text)
	case "ConanCenter":
		return p.conan(text)
	case "nginx":
		return p.nginx(text)
	case "openssl":
		return p.list(text)
	}
	if e.Scheme == ecosystem.SemVer || e.Scheme == ecosystem.Go {
		return p.semver(text, semverNotation{hyphen: true})
	}
	return p.plain(text)
}

// Hull returns the lowest and the highest bound of r: no version below low or
// above high is in it, and high itself only if inclusive. An empty bound says
// that r is open on that side.
func (r Range) Hull() (low, high string, inclusive bool) {
	var bottom, top *constraint
	openLow, openHigh := false, false
	for _, alt := range r.alts {
		var lo, hi *constraint
		for i := range alt {
			switch c := &alt[i]; c.op {
			case opEqual, opPublic, opVerbatim:
				lo, hi = c, c
			case opGreater, opGreaterEqual:
				lo = c
			case opLess, opLessEqual:
				hi = c
			}
		}
		if openLow = openLow || lo == nil; !openLow && (bottom == nil || lo.v.Compare(bottom.v) < 0) {
			bottom = lo
		}
		if openHigh = openHigh || hi == nil; !openHigh && (top == nil || hi.v.Compare(top.v) > 0 || top.op == opLess && hi.v.Compare(top.v) == 0) {
			top = hi
		}
	}
	if bottom != nil && !openLow {
		low = bottom.v.text
	}
	if top != nil && !openHigh {
		high, inclusive = top.v.text, top.op != opLess
	}
	return low, high, inclusive
}
