package version

// Overlaps reports whether two ranges of one order have a version in common. Between
// two versions there is taken to be a third, as there is in almost every scheme;
// ranges of different orders have nothing in common.
func (r Range) Overlaps(o Range) bool {
	if r.order != o.order {
		return false
	}
	for _, a := range r.alts {
		for _, b := range o.alts {
			if meet(a, b) {
				return true
			}
		}
	}
	return false
}

// meet reports whether constraints that must all hold leave a version.
func meet(a, b []constraint) bool {
	var low, high *constraint // the narrowest borders
	for _, list := range [...][]constraint{a, b} {
		for i := range list {
			switch c := &list[i]; c.op {
			case opEqual, opPublic, opVerbatim:
				return allHold(a, c.v) && allHold(b, c.v)
			case opLess, opLessEqual:
				if high == nil || narrower(c.v.Compare(high.v) < 0, c.v.Compare(high.v) == 0, c.op == opLess) {
					high = c
				}
			case opGreater, opGreaterEqual:
				if low == nil || narrower(c.v.Compare(low.v) > 0, c.v.Compare(low.v) == 0, c.op == opGreater) {
					low = c
				}
			}
		}
	}
	if low == nil || high == nil {
		return true
	}
	switch n := low.v.Compare(high.v); {
	case n < 0:
		return true
	case n > 0 || low.op == opGreater || high.op == opLess:
		return false
	}
	return allHold(a, low.v) && allHold(b, low.v)
}

// narrower reports whether a border replaces the one before: it lies further in, or
// at the same version and leaves that version out.
func narrower(further, same, open bool) bool { return further || same && open }

func allHold(list []constraint, v Version) bool {
	for _, c := range list {
		if !c.holds(v) {
			return false
		}
	}
	return true
}
