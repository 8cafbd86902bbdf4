package hardening

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/annobin"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/debuginfo"
)

// noted is a range of notes with settings that are told.
func noted(low, high uint64, guard, clash, fortify, assertions int) annobin.Range {
	const no = annobin.Unset
	return annobin.Range{Low: low, High: high, Settings: annobin.Settings{
		StackProtector: guard, StackClash: clash, Fortify: fortify, Assertions: assertions, ControlFlow: no, Level: no, LTO: no,
	}}
}

func TestNotesSpeakForTheFileIfTheyCoverIt(t *testing.T) {
	const no = annobin.Unset
	for what, c := range map[string]struct {
		ranges []annobin.Range
		code   uint64
		want   []string
	}{
		"all":           {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, 3, 1)}, 0x1100, []string{"glibcxxAssertions", Protected, "noteFortify", "3", "noteCoverage", "94"}},
		"a part":        {[]annobin.Range{noted(0x1000, 0x1100, 3, 1, 3, 1)}, 0x9000, []string{"glibcxxAssertions", "", "noteFortify", "", "noteCoverage", "0"}},
		"mixed":         {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, 3, 1), noted(0x2000, 0x3000, 3, 1, 2, 0)}, 0x2000, []string{"glibcxxAssertions", Partial, "noteFortify", "2"}},
		"not told":      {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, no, no)}, 0x1000, []string{"glibcxxAssertions", "", "noteFortify", ""}},
		"told by some":  {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, no, 1), noted(0x2000, 0x2100, 3, 1, no, no)}, 0x1100, []string{"glibcxxAssertions", Protected}},
		"counts":        {[]annobin.Range{noted(0x1000, 0x2000, 3, 0, 1, 0), noted(0x2000, 0x3000, 1, 1, 2, 0)}, 0x2000, []string{"noteRanges", "2 ranges, 1 stackProtector, 1 stackClash, 1 fortify, 0 assertions, 0 controlFlow, 0 lto"}},
		"without notes": {nil, 0x1000, []string{"noteRanges", ""}},
	} {
		lowest := annobin.Settings{StackProtector: no, Fortify: no, StackClash: no, Assertions: no, ControlFlow: no, Level: no, LTO: no}
		ev := evidence{notes: annobin.Info{Ranges: c.ranges, Lowest: lowest}, code: c.code}
		var r Report
		ev.reportNotes(&r)
		expect(t, what, &r, c.want...)
	}
}

func TestNotesThatTheCodeContradictsAreTold(t *testing.T) {
	ev := evidence{notes: annobin.Info{Ranges: []annobin.Range{noted(0x1000, 0x2000, 3, 1, 3, 1), {Low: 0x1800, High: 0x1810, Function: true}}}, code: 0x1000}
	r := Report{gaps: []gap{{0x900, "before", true, true}, {0x1000, "first", true, false}, {0x1800, "excused", true, true}, {0x1900, "", false, true}, {0x2000, "behind", true, true}}}
	r.text("fortify", "0", FromCode)
	ev.reportNotes(&r)
	ev.disagree(&r)
	got, _ := r.Get("sourcesDisagree").Value.(List)
	want := List{
		"a note of annobin says -fstack-protector-strong, and 1 function of it has a buffer on the stack and no guard (first)",
		"a note of annobin says -fstack-clash-protection, and 1 function of it has a large frame and no probe (0x1900)",
	}
	if !slices.Equal(got[:min(len(got), 2)], want) {
		t.Errorf("%q", got)
	}
	if len(got) != 2 && !strings.Contains(got[2], "_FORTIFY_SOURCE") {
		t.Errorf("%q", got)
	}
}

func TestManyFunctionsAreNamedInPart(t *testing.T) {
	c := debuginfo.ParseProducer("GNU C17 12.2.0 -fstack-protector-strong")
	ev := evidence{units: []unit{{compiler: &c}}, places: []place{{debuginfo.Range{Low: 0, High: 100}, 0}}}
	var r Report
	for i := range 5 {
		r.gaps = append(r.gaps, gap{uint64(i), string(rune('a' + i)), true, false})
	}
	ev.disagree(&r)
	if w := r.Word("sourcesDisagree"); !strings.Contains(w, "5 functions of it have a buffer on the stack and no guard (a, b, c, …)") {
		t.Errorf("%q", w)
	}
}

func TestOverlappingNotesWithoutEndAreBounded(t *testing.T) {
	var ev evidence
	for range 20_000 {
		ev.notes.Ranges = append(ev.notes.Ranges, noted(1, 1<<40, 3, 1, 3, 1))
	}
	gaps := make([]gap, maxGaps)
	for i := range gaps {
		gaps[i] = gap{uint64(i + 1), "f", true, true}
	}
	if n := len(ev.noted(gaps, func(g *gap) bool { return g.guard }, func(*annobin.Settings) bool { return true })); n != maxGaps {
		t.Errorf("%d", n)
	}
}

func TestTheUnitOfAnAddressIsFound(t *testing.T) {
	var ev evidence
	ev.add([]debuginfo.Unit{
		{Language: 0x1d, Ranges: []debuginfo.Range{{Low: 0x100, High: 0x200}, {Low: 0x400, High: 0x500}}},
		{Language: 0x1c, Ranges: []debuginfo.Range{{Low: 0x200, High: 0x300}}},
	})
	for addr, want := range map[uint64]string{0xff: "", 0x100: "c", 0x1ff: "c", 0x200: "rust", 0x300: "", 0x4ff: "c", 0x500: ""} {
		got := ""
		if u := ev.at(addr); u != nil {
			got = u.Language.Family()
		}
		if got != want {
			t.Errorf("0x%x is in %q, want %q", addr, got, want)
		}
	}
	var none *evidence
	if none.at(1) != nil {
		t.Error("no records, no units")
	}
}

func TestCommandLinesThatTellNothingAreLeftOut(t *testing.T) {
	for text, want := range map[string]string{
		"GNU C17 12.2.0 -O2": "c", "GNU C++14 9.1.0 -O2": "c++", "/usr/bin/clang++ -O2": "c++", "/usr/bin/clang -O2 a.c": "c",
		"GNU Fortran2008 12.2.0 -O2": "fortran", "something": "",
	} {
		if got := languageOf(text).Family(); got != want {
			t.Errorf("%q is %q", text, got)
		}
	}
}

func TestTheMembersOfAnArchiveAreJudgedTogether(t *testing.T) {
	member := func(word string) Report {
		r := Report{Format: "elf"}
		if word != "" {
			r.text("autoVarInit", word, FromDebug)
		}
		return r
	}
	for want, words := range map[string][]string{Protected: {Protected, "", Protected}, Partial: {Protected, Unprotected}, Unprotected: {Unprotected, ""}, "": {"", ""}} {
		var list []Report
		for _, w := range words {
			list = append(list, member(w))
		}
		if got, _ := together(list, "autoVarInit"); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
	if got, _ := together([]Report{member(Partial)}, "autoVarInit"); got != Partial {
		t.Errorf("%q", got)
	}
}
