package hardening

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// tallies are the counts of functions that the verdicts rest on.
type tallies struct {
	guard, clash, signing tally
	own, managed          int
	lost                  int // own functions that could not be decoded to their end
	blind                 int // own functions without a guard whose frame is not followed
}

// tally counts the functions; pieces of them count with their function.
func (l *linked) tally() (t tallies) {
	for i := range l.parts {
		p := &l.parts[i]
		switch {
		case p.parent >= 0:
			continue
		case p.origin == Managed:
			t.managed++
		}
		if p.origin != Own {
			continue
		}
		t.own++
		if p.has&isLost != 0 {
			t.lost++
		}
		need := l.needsGuard(p)
		t.guard.judge(need, p.has&isGuarded != 0)
		if need == Unknown && p.has&isBlind != 0 {
			t.blind++
		}
		t.clash.count(l.needsProbe(p), p.has&hasProbe != 0)
		if p.has&hasCall != 0 {
			t.signing.count(true, p.has&hasSigning != 0)
		}
	}
	if l.golang && len(l.parts) == 0 {
		t.managed++ // Go's own linker writes no table of functions for these systems
	}
	return t
}

// judge adds the properties that the code of a PE or Mach-O file shows.
func (l *linked) judge() {
	t := l.tally()
	if t.lost > 0 {
		l.r.note("%d of %d functions could not be decoded to their end", t.lost, t.own)
	}
	source := FromCode
	if t.own+t.managed == 0 {
		source = FromNothing
		t.guard.unclear, t.clash.unclear = 1, 1
		l.r.note("no functions were found")
	}
	l.canary(&t, source)
	word := t.clash.word()
	if l.blurred && word == Partial || l.veiled && word != NotApplicable {
		word = Unknown
	}
	l.r.text("stackClash", word, source)
	if t.own > 0 {
		l.r.add("stackClashFunctions", Shares{{"protected", t.clash.have}, {"needed", t.clash.need}}, source)
	}
	l.fortify(t.own, source)
	if l.f.PE != nil {
		gnu := l.guarded || countParts(l.parts, hasFail) > 0
		peGS(l.r, countParts(l.parts, hasCookie|isGuarded), gnu, t.own == 0 && t.managed > 0)
		if l.f.PE.DllCharacteristics&peGuardCF != 0 {
			l.r.add("cfgCallers", Number(countParts(l.parts, hasDispatch)), FromCode)
		}
	} else if l.f.Arch == "arm64e" {
		l.r.text("pacCode", t.signing.word(), source)
		l.r.add("pacFunctions", Shares{{"protected", t.signing.have}, {"total", t.signing.need}}, source)
	}
	l.r.add("functions", Shares{{"own", t.own}, {"other", len(l.parts) - t.own}}, source)
	l.r.text("functionBounds", string(l.bounds), l.bounds)
	l.language(t.own)
}

// countParts counts the functions that have all of some traits.
func countParts(parts []part, all traits) (n int) {
	for i := range parts {
		if parts[i].parent < 0 && parts[i].has&all == all {
			n++
		}
	}
	return n
}

// canary adds the verdict on the guard. Where /GS chose the functions, those
// without a guard may need none, and frames that are addressed from their middle
// are not followed; where the runtime cannot be told from the program, a part of
// it is no answer.
func (l *linked) canary(t *tallies, source Source) {
	word := t.guard.word()
	doubt := t.blind > 0 || t.guard.unclear > 0 && (l.blurred || !l.byRule)
	switch {
	case word == Protected && (doubt || l.veiled),
		l.blurred && (word == Partial || word == Unprotected),
		l.bounds == FromNothing && word != NotApplicable:
		word = Unknown
	}
	l.r.text("canary", word, source)
	if t.own > 0 {
		l.r.add("canaryFunctions", Shares{{"protected", t.guard.have}, {"needed", t.guard.need}}, source)
	}
}

// fortify adds what calls show of FORTIFY. The functions of Darwin and of MinGW are
// not told the level.
func (l *linked) fortify(own int, source Source) {
	word := Unknown
	switch c := &l.total; {
	case l.f.PE != nil && l.cookie != 0, own == 0 && source != FromNothing, c.checked+c.plain+c.maybe == 0 && source != FromNothing:
		word = NotApplicable
	case c.checked == 0 && c.plain > 0 && !l.blurred:
		word = "0"
	}
	l.r.text("fortify", word, source)
	if own > 0 && word != NotApplicable {
		l.r.add("fortifyCalls", Shares{{"fortified", l.total.checked}, {"fortifiable", l.total.checked + l.total.plain}}, source)
	}
}

// language adds in what the file is written, as [program.language] does.
func (l *linked) language(own int) {
	var list List
	if own > 0 {
		list = append(list, "c")
	}
	for _, x := range [...]struct {
		is   bool
		name string
	}{{l.golang, "go"}, {l.rust, "rust"}, {l.swift, "swift"}} {
		if x.is {
			list = append(list, x.name)
		}
	}
	if len(list) > 0 {
		l.r.add("languages", list, FromCode)
	}
}

// linkedFunctions lists the functions of a PE or Mach-O file, as [Functions] does.
func linkedFunctions(f *object.File, b *budget.Budget) ([]Function, error) {
	var r Report
	l := newLinked(f, &r, "", b)
	if l.scan == nil || f.Type == object.Relocatable || !hasCode(f) {
		return nil, ErrNoCode
	}
	if f.PE != nil {
		managed, err := onlyManaged(f)
		if err != nil {
			return nil, err
		}
		if managed || readConfig(f).chpe != 0 {
			return nil, ErrNoCode
		}
	}
	if err := l.load(); err != nil {
		return nil, err
	}
	out := make([]Function, 0, len(l.parts))
	for i := range l.parts {
		if p := &l.parts[i]; p.parent < 0 {
			out = append(out, l.public(p))
		}
	}
	return out, nil
}

// public is what is told of a function.
func (l *linked) public(p *part) Function {
	out := Function{
		Name: p.name, Addr: p.addr, Size: p.size, Origin: p.origin, Frame: p.frame,
		Canary: Unknown, Clash: Unknown, Landing: Unknown,
		Fortified: int(p.checked), Fortifiable: int(p.checked) + int(p.plain),
	}
	if p.origin != Own {
		return out
	}
	word := func(need, have bool) string {
		t := tally{}
		t.count(need, have)
		return t.word()
	}
	if need := l.needsGuard(p); need != Unknown {
		out.Canary = word(need == Yes, p.has&isGuarded != 0)
	}
	out.Clash = word(l.needsProbe(p), p.has&hasProbe != 0)
	switch {
	case p.has&hasLanding != 0:
		out.Landing = Protected
	case l.f.Arch == "arm64e" && p.has&hasCall != 0:
		out.Landing = Unprotected
	default:
		out.Landing = NotApplicable // these systems do not check where calls land
	}
	return out
}
