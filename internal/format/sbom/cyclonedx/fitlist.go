package cyclonedx

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// listChoice fits a list to one of the list types of t.
func (f *fitter) listChoice(v *value, t *typ, p *place) (*value, string) {
	start := f.mark()
	var lists []*typ
	for _, a := range alternatives(t) {
		if a.kind == listKind {
			lists = append(lists, a)
		}
	}
	var best *typ
	least, reason := 0, ""
	for i, a := range lists {
		got, why := f.list(v, a, p)
		lost := len(f.losses) - start.losses
		if got != nil && (lost == 0 || i == len(lists)-1 && best == nil) {
			return got, ""
		}
		f.rewind(start)
		if got == nil {
			reason = why
		} else if best == nil || lost < least {
			best, least = a, lost
		}
	}
	if best == nil {
		if reason == "" {
			reason = f.wrong(v, t)
		}
		return nil, reason
	}
	return f.list(v, best, p)
}

// list fits a list entry by entry; p is where it stands in XML, or nil.
func (f *fitter) list(v *value, t *typ, p *place) (*value, string) {
	l := f.newList(t, p)
	start := f.mark()
	out := v // itself where nothing changes
	for i, kid := range v.kids {
		got := l.add(kid)
		if out == v {
			if got == kid {
				continue
			}
			out = &value{kind: tree.List, kids: append(make([]*value, 0, len(v.kids)), v.kids[:i]...)}
		}
		if got != nil {
			out.kids = append(out.kids, got)
		}
	}
	if t.min != nil && float64(len(out.kids)) < *t.min || p != nil && p.wrapped && p.item != nil && p.item.min > 0 && !p.item.inChoice && len(out.kids) == 0 {
		f.rewind(start)
		return nil, fmt.Sprintf("%s wants at least one entry", f.name)
	}
	return out, ""
}

// A listFitter fits the entries of a list as they come.
type listFitter struct {
	f     *fitter
	t     *typ
	p     *place
	index int // of the next entry in the source
	count int // entries in the target
	first *value
	seen  map[uint64]bool // from the second entry on
	mixed string          // what a list of licences holds: "license" or "expression"
}

func (f *fitter) newList(t *typ, p *place) *listFitter {
	l := &listFitter{f: f, t: t, p: p}
	return l
}

// add fits an entry and returns it, or nil if it is lost.
func (l *listFitter) add(v *value) *value {
	f := l.f
	f.enter("", l.index)
	defer f.leave()
	l.index++
	start := f.mark()
	reason := l.full(v)
	var got *value
	if reason == "" {
		if l.p != nil {
			got, reason = f.entry(v, l.t.item, l.p)
		} else {
			got, reason = f.fit(v, l.t.item, nil)
		}
	}
	if got != nil && l.t.unique && l.repeats(got) {
		f.rewind(start)
		got, reason = nil, f.name+" wants no entry twice"
	}
	if got == nil {
		f.lose(v, reason, "")
		return nil
	}
	l.count++
	return got
}

// repeats reports whether an entry has been there before.
func (l *listFitter) repeats(v *value) bool {
	if l.first == nil {
		l.first = v
		return false
	}
	if l.seen == nil {
		l.seen = map[uint64]bool{l.first.hash(l.f.seed): true}
	}
	h := v.hash(l.f.seed)
	before := l.seen[h]
	l.seen[h] = true
	return before
}

// full says why a list takes no further entry, or "".
func (l *listFitter) full(v *value) string {
	if l.t.max != nil && float64(l.count) >= *l.t.max {
		return fmt.Sprintf("%s wants at most %g entries", l.f.name, *l.t.max)
	}
	if l.p == nil {
		return ""
	}
	if !l.p.wrapped && !l.p.elem.repeats && l.count > 0 {
		return l.f.name + " wants one entry only"
	}
	if l.p.special != licenceSpecial {
		return ""
	}
	inner := l.p.elem.typ.element
	if expression := inner.child("expression"); !expression.repeats {
		kind := "license"
		if v.get("expression") != nil {
			kind = "expression"
		}
		if l.count > 0 && (l.mixed != kind || kind == "expression") {
			return l.f.name + " wants either licences or one expression"
		}
		l.mixed = kind
	}
	return ""
}
