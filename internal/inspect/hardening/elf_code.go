package hardening

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// code reports what code and symbols show.
func (e *markers) code(r *Report, kind string, b *budget.Budget) error {
	x, err := readSymbols(e.f)
	if err != nil {
		return err
	}
	if scannerFor(e.f.Arch) == nil {
		e.unread(r, x)
	} else if err := auditCode(e.f, r, kind, b); err != nil {
		return err
	}
	if r.program != nil {
		r.gaps, r.program = findGaps(r.program), nil
	}
	x.report(e, r)
	for _, step := range [...]func(*object.File, *Report) error{shadowCalls, goBuild} {
		if err := step(e.f, r); err != nil {
			return err
		}
	}
	return nil
}

// unread answers for machines whose code is not read: only what the symbols of a
// program with a loader prove.
func (e *markers) unread(r *Report, x *symbolFacts) {
	managed := isGo(e.f)
	word := func(own string) string {
		if managed && e.static() {
			return NotApplicable
		}
		return own
	}
	r.text("canary", word(Unknown), FromNothing)
	r.text("stackClash", word(Unknown), FromNothing)
	fortify, source := Unknown, FromNothing
	if len(e.f.Needed) > 0 {
		switch source = FromSymbols; {
		case x.checked:
		case x.plain:
			fortify = "0"
		case !x.maybe:
			fortify = NotApplicable
		}
	}
	r.text("fortify", word(fortify), source)
	r.text("cetCode", NotApplicable, FromMarker)
	if len(e.f.Needed) > 0 {
		r.text("stackGuardUsed", yesNo(x.guard), FromSymbols)
	}
	r.note("the code of %s is not read", r.Arch)
}
