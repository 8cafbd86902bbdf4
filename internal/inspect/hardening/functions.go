package hardening

import (
	"errors"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// A Function is one function with its protections. The words are [Protected],
// [Unprotected] for needed but missing, [NotApplicable] for not needed, and
// [Unknown].
type Function struct {
	Name    string // as the file has it, mangled; "" if it is stripped
	Addr    uint64
	Size    uint64 // bytes
	Origin  Origin
	Frame   uint64 // bytes of the fixed frame without saved registers
	Canary  string
	Clash   string // probing of a frame that is larger than a page or variable
	Landing string // endbr64 or bti at the start

	// Fortified counts the calls of checking functions, Fortifiable those and
	// the calls that FORTIFY would have replaced.
	Fortified, Fortifiable int
	Level                  int // lowest FORTIFY level that a call shows, 0 if none does
}

// ErrNoCode says that the functions of a format or machine are not read.
var ErrNoCode = errors.New("the code of this format or machine is not read")

// Functions lists the functions of f by address, with the protections of those
// that are judged; the others have [Unknown]. The error is [ErrNoCode], a breach
// of b, or one of the reader.
func Functions(f *object.File, b *budget.Budget) ([]Function, error) {
	if f.Format == object.PE || f.Format == object.MachO {
		return linkedFunctions(f, b)
	}
	if f.Format != object.ELF || scannerFor(f.Arch) == nil || isDebugFile(f) {
		return nil, ErrNoCode
	}
	var r Report
	p := newProgram(f, &r, newMarkers(f).kind(), b)
	if err := p.load(); err != nil {
		return nil, err
	}
	out := make([]Function, len(p.funcs))
	for i := range p.funcs {
		out[i] = p.public(&p.funcs[i])
	}
	return out, nil
}

// public is what is told of a function.
func (p *program) public(f *function) Function {
	out := Function{
		Name: f.name, Addr: f.addr, Size: f.size, Origin: f.origin, Frame: f.facts.frame,
		Canary: Unknown, Clash: Unknown, Landing: Unknown,
		Fortified: f.calls.checked, Fortifiable: f.calls.checked + f.calls.plain, Level: max(f.calls.level, 0),
	}
	if f.origin != Own {
		return out
	}
	word := func(need, have bool) string {
		t := tally{}
		t.count(need, have)
		return t.word()
	}
	need := p.maker.needsGuard(&f.facts)
	if out.Canary = word(need == Yes, f.facts.guard); need == Unknown {
		out.Canary = Unknown
	}
	out.Clash = word(f.facts.large || f.facts.variable, f.facts.probed)
	switch needsLanding(f, p.symbols) {
	case Yes:
		out.Landing = word(true, f.facts.landing)
	case No:
		out.Landing = NotApplicable
	}
	return out
}
