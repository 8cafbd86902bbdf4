package hardening

import (
	"github.com/ossay-dev/ossay/internal/inspect/hardening/annobin"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/debuginfo"
)

// almostAll is how much of the code, in percent, records must cover to answer in
// the place of code that cannot be read.
const almostAll = 95

// answer settles what the code left unknown, such as on machines whose code is not
// read, by records that cover almost all of it and agree: notes first, which know
// more, then compile units. Records of a part settle nothing, and what the code
// shows is never overruled.
func (ev *evidence) answer(r *Report) {
	if ev.code == 0 {
		return
	}
	if list := ev.notes.Ranges; len(list) > 0 && ev.share(ev.notes.Covered()) >= almostAll {
		all := func(good func(*annobin.Settings) bool) bool {
			for i := range list {
				if !good(&list[i].Settings) {
					return false
				}
			}
			return true
		}
		r.settleUnknown("canary", Protected, FromNote, all(func(s *annobin.Settings) bool { return s.StackProtector == 2 || s.StackProtector == 3 }))
		r.settleUnknown("stackClash", Protected, FromNote, all(func(s *annobin.Settings) bool { return s.StackClash == 1 }))
		for level, word := range [...]string{"0", "1", "2", "3"} {
			r.settleUnknown("fortify", word, FromNote, all(func(s *annobin.Settings) bool { return s.Fortify == level }))
		}
	}
	if len(ev.places) > 0 && ev.share(ev.covered()) >= almostAll {
		all := func(o debuginfo.Option) bool {
			for i := range ev.units {
				if u := &ev.units[i]; u.compiler.Has(o) != debuginfo.Yes {
					return false
				}
			}
			return true
		}
		r.settleUnknown("canary", Protected, ev.source, all(debuginfo.StackProtector))
		r.settleUnknown("stackClash", Protected, ev.source, all(debuginfo.StackClash))
	}
}

// settleUnknown answers a property that is unknown.
func (r *Report) settleUnknown(name, word string, source Source, certain bool) {
	if p := r.Get(name); certain && p != nil && p.Value.String() == Unknown {
		p.Value, p.Source = Text(word), source
	}
}

// share is how much of the code some bytes are, in percent.
func (ev *evidence) share(bytes uint64) uint64 {
	if ev.code == 0 {
		return 0
	}
	return min(min(bytes, 1<<56)*100/ev.code, 100)
}

// covered returns how many bytes of code the units cover.
func (ev *evidence) covered() uint64 {
	sum, end := uint64(0), uint64(0)
	for _, p := range ev.places {
		if low := max(p.Low, end); p.High > low {
			sum += p.High - low
			end = p.High
		}
	}
	return sum
}
