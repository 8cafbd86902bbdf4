package hardening

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// auditCode reports what the code of f shows.
func auditCode(f *object.File, r *Report, kind string, b *budget.Budget) error {
	p := newProgram(f, r, kind, b)
	if p.scan == nil {
		r.text("canary", Unknown, FromNothing)
		r.text("stackClash", Unknown, FromNothing)
		r.text("fortify", Unknown, FromNothing)
		r.text("cetCode", NotApplicable, FromMarker)
		r.note("the code of %s is not read", r.Arch)
		return nil
	}
	if err := p.load(); err != nil {
		return err
	}
	p.judge()
	return nil
}

// tally counts the functions that a protection concerns.
type tally struct {
	have, need int
	unclear    int // of which nothing can be said
}

// word is the verdict of t.
func (t tally) word() string {
	switch {
	case t.need == 0 && t.unclear > 0:
		return Unknown
	case t.need == 0:
		return NotApplicable
	case t.have == 0:
		return Unprotected
	case t.have < t.need:
		return Partial
	}
	return Protected
}

// judge adds the properties that the code shows.
func (p *program) judge() {
	var guard, clash, landing tally
	own, managed, lost := 0, 0, 0
	for i := range p.funcs {
		f := &p.funcs[i]
		if f.origin == Managed {
			managed++
		}
		if f.origin != Own {
			continue
		}
		own++
		if f.facts.undecoded {
			lost++
		}
		guard.judge(p.maker.needsGuard(&f.facts), f.facts.guard)
		clash.count(f.facts.large || f.facts.variable, f.facts.probed)
		switch needsLanding(f, p.symbols) {
		case Yes:
			landing.count(true, f.facts.landing)
		case Unknown:
			landing.unclear++
		}
	}
	if lost > 0 {
		p.r.note("%d of %d functions could not be decoded to their end", lost, own)
	}
	if p.incomplete {
		p.r.note("some code belongs to no function that call frames or symbols tell of")
	}
	source := FromCode
	if own == 0 && managed == 0 {
		source = FromNothing
		guard.unclear, clash.unclear, landing.unclear = 1, 1, 1
		p.r.note("no functions were found")
	}
	p.verdict("canary", guard, source)
	if own > 0 {
		p.r.add("canaryFunctions", Shares{{"protected", guard.have}, {"needed", guard.need}}, source)
	}
	p.verdict("stackClash", clash, source)
	if own > 0 {
		p.r.add("stackClashFunctions", Shares{{"protected", clash.have}, {"needed", clash.need}}, source)
	}
	p.fortify(own, source)
	p.landing(landing, guard, own, source)
	p.r.add("functions", Shares{{"own", own}, {"other", len(p.funcs) - own}}, source)
	p.language(own)
}

// language adds in what the program is written, as far as it decides which rules
// apply: "c" stands for all that C compilers make.
func (p *program) language(own int) {
	var list List
	if own > 0 {
		list = append(list, "c")
	}
	if p.golang {
		list = append(list, "go")
	}
	if p.rust {
		list = append(list, "rust")
	}
	if len(list) > 0 {
		p.r.add("languages", list, FromCode)
	}
}

// verdict adds the word of t. Where own code cannot be told from that of the
// runtime, a part of it is no answer.
func (p *program) verdict(name string, t tally, source Source) {
	word := t.word()
	if p.blurred && word == Partial || p.incomplete && word != Partial || p.bounds == FromNothing && word != NotApplicable {
		word = Unknown
	}
	p.r.text(name, word, source)
}

func (p *program) fortify(own int, source Source) {
	word := p.total.fortify()
	if p.kind == "object" {
		word = p.imported.fortify()
	}
	if own == 0 && source == FromNothing || p.incomplete {
		word = Unknown
	}
	if own == 0 && p.rust || own == 0 && p.golang {
		word = NotApplicable
	}
	p.r.text("fortify", word, source)
	if own > 0 && p.kind != "object" {
		p.r.add("fortifyCalls", Shares{{"fortified", p.total.checked}, {"fortifiable", p.total.checked + p.total.plain}}, source)
	}
}

// landing adds the verdict on landing pads. Compilers leave the pad out where a
// function can only be called directly; without symbols such a function looks
// like one of an object that was compiled without pads.
func (p *program) landing(t, guard tally, own int, source Source) {
	if t.have == 0 && own > 0 {
		t.need, t.unclear = t.need+t.unclear, 0
	}
	word := t.word()
	if word == Protected && t.unclear > 0 {
		word = p.trailing(guard)
	}
	if p.blurred && word == Partial || p.incomplete && word != Partial {
		word = Unknown
	}
	name, count := "cetCode", "cetFunctions"
	if p.f.Arch == "arm64" {
		p.r.text("cetCode", NotApplicable, FromMarker)
		name, count = "btiCode", "btiFunctions"
	}
	p.r.text(name, word, source)
	if own > 0 {
		p.r.add(count, Shares{{"protected", t.have}, {"total", t.need}}, source)
	}
}

// trailing judges the last functions of the program, in the order of its objects,
// if they have no landing pads: they may be of one object that hides them, or of
// another library. Their guards tell whether they were compiled like the rest; a
// single one that needs none is taken for a hidden helper.
func (p *program) trailing(guard tally) string {
	var bare tally
	n := 0
	for _, i := range p.byOrder {
		f := &p.funcs[i]
		switch {
		case f.origin != Own || f.cold:
		case f.facts.landing:
			bare, n = tally{}, 0
		default:
			bare.judge(p.maker.needsGuard(&f.facts), f.facts.guard)
			n++
		}
	}
	switch {
	case bare.have < bare.need && guard.have > 0:
		return Partial
	case n <= 1, bare.have > 0:
		return Protected
	}
	return Unknown
}

// count adds a function that has or needs a protection.
func (t *tally) count(need, have bool) {
	if need || have {
		t.need++
	}
	if have {
		t.have++
	}
}

// judge counts a function of which need says whether it needs the protection.
func (t *tally) judge(need string, have bool) {
	if need == Unknown && !have {
		t.unclear++
		return
	}
	t.count(need == Yes, have)
}

// needsLanding says that something may jump to the function through a pointer.
func needsLanding(f *function, symbols bool) string {
	switch {
	case f.facts.landing:
		return Yes
	case f.cold:
		return No
	case f.name != "" && f.local:
		return No // pointers to it would have brought a pad
	case f.called && !symbols:
		return Unknown
	}
	return Yes
}
