package hardening

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/annobin"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/debuginfo"
)

// A gap is a function of the program that lacks a protection that it needs.
type gap struct {
	addr         uint64
	name         string
	guard, clash bool // what is missing
}

// maxGaps bounds the functions that are kept for a comparison.
const maxGaps = 4096

// maxClaims bounds the comparisons of gaps with notes, which may all overlap.
const maxClaims = 1 << 22

// findGaps lists the functions that lack what they need.
func findGaps(p *program) []gap {
	var out []gap
	for i := range p.funcs {
		f := p.public(&p.funcs[i])
		if f.Origin != Own || f.Canary != Unprotected && f.Clash != Unprotected {
			continue
		}
		if len(out) == maxGaps {
			break
		}
		out = append(out, gap{f.Addr, f.Name, f.Canary == Unprotected, f.Clash == Unprotected})
	}
	return out
}

// disagree compares what records claim with what the code shows, and adds each
// contradiction: it is link-time optimisation without the options, an attribute
// of the source, or a compiler that did not do what it was told.
func (ev *evidence) disagree(r *Report) {
	var list List
	say := func(source, option, lack string, names []string) {
		if len(names) == 0 {
			return
		}
		shown := strings.Join(names[:min(len(names), 3)], ", ")
		if len(names) > 3 {
			shown += ", …"
		}
		verb := "functions of it have"
		if len(names) == 1 {
			verb = "function of it has"
		}
		list = append(list, fmt.Sprintf("%s says %s, and %d %s %s (%s)", source, option, len(names), verb, lack, shown))
	}
	const noGuard, noProbe = "a buffer on the stack and no guard", "a large frame and no probe"
	guard := func(g *gap) bool { return g.guard }
	clash := func(g *gap) bool { return g.clash }
	say("debug information", debuginfo.StackProtector.String(), noGuard, ev.claimed(r.gaps, debuginfo.StackProtector, guard))
	say("debug information", debuginfo.StackClash.String(), noProbe, ev.claimed(r.gaps, debuginfo.StackClash, clash))
	say("a note of annobin", debuginfo.StackProtector.String(), noGuard, ev.noted(r.gaps, guard, func(s *annobin.Settings) bool {
		return s.StackProtector == 2 || s.StackProtector == 3
	}))
	say("a note of annobin", debuginfo.StackClash.String(), noProbe, ev.noted(r.gaps, clash, func(s *annobin.Settings) bool { return s.StackClash == 1 }))
	if p := r.Get("noteFortify"); p != nil && (r.Word("fortify") == "0" || r.Word("fortify") == "1") {
		if n, ok := p.Value.(Number); ok && n >= 2 {
			list = append(list, fmt.Sprintf("notes of annobin say -D_FORTIFY_SOURCE=%d, and calls show level %s", n, r.Word("fortify")))
		}
	}
	if len(list) == 0 {
		return
	}
	if p := r.Get("sourcesDisagree"); p != nil { // the program's own notes said so before its debug file was read
		if own, ok := p.Value.(List); ok {
			p.Value = append(own, list...)
		}
		return
	}
	r.add("sourcesDisagree", list, FromCode)
}

// claimed names the gaps in units that were compiled with the option.
func (ev *evidence) claimed(gaps []gap, o debuginfo.Option, missing func(*gap) bool) []string {
	var out []string
	for i := range gaps {
		g := &gaps[i]
		if !missing(g) {
			continue
		}
		if u := ev.at(g.addr); u != nil && u.compiler.Has(o) == debuginfo.Yes {
			out = append(out, g.title())
		}
	}
	return out
}

// noted names the gaps of which all notes that cover them say that they were
// compiled with an option.
func (ev *evidence) noted(gaps []gap, missing func(*gap) bool, with func(*annobin.Settings) bool) []string {
	if len(gaps) == 0 || len(ev.notes.Ranges) == 0 {
		return nil
	}
	claims := make([]int, len(gaps)) // how many notes cover a gap; -1 if one says otherwise
	work := 0
	for i := range ev.notes.Ranges {
		x := &ev.notes.Ranges[i]
		// Gaps are sorted by address.
		at, _ := slices.BinarySearchFunc(gaps, x.Low, func(g gap, a uint64) int { return cmp.Compare(g.addr, a) })
		for ; at < len(gaps) && gaps[at].addr < x.High && work < maxClaims; at++ {
			work++
			switch {
			case claims[at] < 0:
			case with(&x.Settings):
				claims[at]++
			case x.Function:
				claims[at] = -1
			}
		}
	}
	var out []string
	for i := range gaps {
		if claims[i] > 0 && missing(&gaps[i]) {
			out = append(out, gaps[i].title())
		}
	}
	return out
}

func (g *gap) title() string {
	if g.name != "" {
		return g.name[:min(len(g.name), 100)]
	}
	return fmt.Sprintf("0x%x", g.addr)
}
