package hardening

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/annobin"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/debuginfo"
)

// report adds what the records tell: compilers, languages, how many of the units
// have each option of the guide, and verdicts on options that leave no other trace.
func (ev *evidence) report(r *Report) {
	ev.reportUnits(r)
	ev.reportNotes(r)
	ev.answer(r)
	ev.disagree(r)
}

// reportUnits adds what compile units tell.
func (ev *evidence) reportUnits(r *Report) {
	if len(ev.units) > 0 {
		r.add("compilers", ev.compilers(), ev.source)
		r.add("unitLanguages", ev.languages(), ev.source)
		ev.options(r)
	}
}

// counted is a word with how often it was seen.
type counted struct {
	word string
	n    int
}

// tallyWords counts words, the most frequent first.
func tallyWords(each func(yield func(string))) []counted {
	count := make(map[string]int)
	each(func(w string) { count[w]++ })
	out := make([]counted, 0, len(count))
	for w, n := range count {
		out = append(out, counted{w, n})
	}
	slices.SortFunc(out, func(a, b counted) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.word, b.word)) })
	return out
}

// maxCompilers bounds the compilers that are listed.
const maxCompilers = 16

func (ev *evidence) compilers() List {
	words := tallyWords(func(yield func(string)) {
		for i := range ev.units {
			c := ev.units[i].compiler
			switch {
			case c.Name == "":
				yield("unknown")
			case c.Version == "":
				yield(c.Name)
			default:
				yield(c.Name + " " + c.Version)
			}
		}
	})
	out := make(List, 0, len(words))
	for _, w := range words[:min(len(words), maxCompilers)] {
		noun := "units"
		if w.n == 1 {
			noun = "unit"
		}
		out = append(out, fmt.Sprintf("%s (%d %s)", w.word, w.n, noun))
	}
	return out
}

func (ev *evidence) languages() Shares {
	var out Shares
	for _, w := range tallyWords(func(yield func(string)) {
		for i := range ev.units {
			yield(cmp.Or(ev.units[i].Language.Family(), "unknown"))
		}
	}) {
		out = append(out, Share{w.word, w.n})
	}
	return out
}

// single are the options that only records tell of, with the property for each.
func single() [6]struct {
	option   debuginfo.Option
	property string
} {
	return [6]struct {
		option   debuginfo.Option
		property string
	}{
		{debuginfo.AutoInit, "autoVarInit"}, {debuginfo.ZeroPadding, "zeroPadding"}, {debuginfo.FlexArrays, "strictFlexArrays"},
		{debuginfo.NullChecks, "nullPointerChecks"}, {debuginfo.StrictOverflow, "wrappingOverflow"}, {debuginfo.StrictAliasing, "noStrictAliasing"},
	}
}

// options counts the units of C and C++ that have each option, and adds a verdict
// on those that leave no other trace. A compiler that is too old for an option is
// not blamed, and one that records nothing proves nothing.
func (ev *evidence) options(r *Report) {
	var with, without, silent [debuginfo.Options]int
	units := 0
	for i := range ev.units {
		u := &ev.units[i]
		if !u.Language.FromC() {
			continue
		}
		units++
		for o := range debuginfo.Options {
			switch u.compiler.Has(o) {
			case debuginfo.Yes:
				with[o]++
			case debuginfo.No:
				without[o]++
			case debuginfo.Silent:
				silent[o]++
			}
		}
	}
	if units == 0 {
		return
	}
	list := Shares{{"units", units}}
	for o := range debuginfo.Options {
		if with[o] > 0 {
			list = append(list, Share{o.String(), with[o]})
		}
	}
	r.add("unitOptions", list, ev.source)
	for _, s := range single() {
		t := tally{have: with[s.option], need: with[s.option] + without[s.option], unclear: silent[s.option]}
		if word := t.word(); word != Unknown && word != NotApplicable {
			r.text(s.property, word, ev.source)
		}
	}
	// Where all units were compiled for CET and the file as a whole is not ready,
	// a part without records broke it: start files of the C library, or assembly.
	if n := with[debuginfo.ControlFlow]; n == units && r.Word("cet") == Off {
		r.add("cetBrokenBy", List{"code without records, such as the start files of the C library"}, ev.source)
	}
}

// mostCode is how much of the code, in percent, notes must cover to speak for the
// file; start files and stubs of the linker have none.
const mostCode = 80

// reportNotes adds what annobin notes tell: for how many ranges of code, and how
// much of the code that is.
func (ev *evidence) reportNotes(r *Report) {
	if ev.notes.Empty() {
		return
	}
	list, share := ev.notes.Ranges, uint64(0)
	if len(list) == 0 {
		list = []annobin.Range{{Settings: ev.notes.Lowest}}
	} else {
		share = ev.share(ev.notes.Covered())
	}
	var n struct{ guard, clash, fortify, assertions, flow, lto int }
	lowest, told := annobin.Unset, 0
	for i := range list {
		s := &list[i]
		addIf(&n.guard, s.StackProtector == 2 || s.StackProtector == 3)
		addIf(&n.clash, s.StackClash == 1)
		addIf(&n.fortify, s.Fortify >= 2)
		addIf(&n.assertions, s.Assertions == 1)
		addIf(&n.flow, s.ControlFlow == 3)
		addIf(&n.lto, s.LTO == 1)
		addIf(&told, s.Assertions != annobin.Unset)
		if s.Fortify != annobin.Unset && (lowest == annobin.Unset || s.Fortify < lowest) {
			lowest = s.Fortify
		}
	}
	r.add("noteRanges", Shares{
		{"ranges", len(list)}, {"stackProtector", n.guard}, {"stackClash", n.clash}, {"fortify", n.fortify},
		{"assertions", n.assertions}, {"controlFlow", n.flow}, {"lto", n.lto},
	}, FromNote)
	r.add("noteCoverage", Number(int64(share)), FromNote)
	if share < mostCode {
		return
	}
	if lowest != annobin.Unset {
		r.add("noteFortify", Number(lowest), FromNote)
	}
	if told > 0 && r.Get("glibcxxAssertions") == nil {
		r.text("glibcxxAssertions", tally{have: n.assertions, need: told}.word(), FromNote)
	}
}

func addIf(n *int, yes bool) {
	if yes {
		*n++
	}
}
