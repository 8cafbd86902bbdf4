package advisory

import (
	"cmp"
	"errors"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

// A versionRange is one range of an affected entry.
type versionRange struct {
	kind   osv.RangeType
	events []event
}

// An event is what happens at a version. The events of a range stand in version
// order, those of one version in the order of the record, limits last, unless
// one of them cannot be compared.
type event struct {
	kind osv.EventKind
	at   uint32 // version reference
}

// holds evaluates a range for the version at ref by the schema's algorithm
// (https://ossf.github.io/osv-schema/#evaluation): events apply in version
// order, and the last one that applies decides.
func (c *comparer) holds(r *versionRange, ref uint32) bool {
	hit, limited, within := false, false, false
	for _, e := range r.events {
		order := c.compare(e.at, ref)
		switch e.kind {
		case osv.Introduced:
			hit = hit || order <= 0
		case osv.Fixed:
			hit = hit && order > 0
		case osv.LastAffected:
			hit = hit && order >= 0
		case osv.Limit:
			limited, within = true, within || order > 0
		}
	}
	return hit && (!limited || within)
}

// errHistory is the error for a commit that only the history could place.
var errHistory = errors.New("without the repository's history nobody knows where the commit stands")

// holdsCommit is [comparer.holds] for the commits of a repository, which have no
// order of their own: a commit that an event names is decided, and so is a range
// without an end; for others err says that nothing is known.
func (c *comparer) holdsCommit(r *versionRange, ref uint32) bool {
	always := len(r.events) == 1 && r.events[0] == (event{osv.Introduced, beginning})
	for _, e := range r.events {
		if e.at != beginning && c.same(e.at, ref) {
			return e.kind == osv.Introduced || e.kind == osv.LastAffected
		}
	}
	if !always {
		c.err = errHistory
	}
	return always
}

// sortEvents brings events into the order in which they apply. If a version
// cannot be compared they stay as they were.
func (c *comparer) sortEvents(events []event) {
	c.err = nil
	sorted := slices.Clone(events)
	slices.SortStableFunc(sorted, func(a, b event) int {
		if la, lb := a.kind == osv.Limit, b.kind == osv.Limit; la || lb {
			return one(la) - one(lb)
		}
		return c.compare(a.at, b.at)
	})
	if c.err == nil {
		copy(events, sorted)
	}
	c.err = nil
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// A window is a run of affected versions: from low on, to high. The end is
// open, exclusive (fixed) or inclusive (last affected).
type window struct {
	low, high uint32
	end       osv.EventKind // Fixed, LastAffected; Introduced for an open one
}

// windows takes a range apart. What [comparer.holds] answers is true for the
// versions in its windows, and for no others.
func (c *comparer) windows(r *versionRange, out []window) []window {
	first := len(out)
	open := false
	limit := beginning
	for _, e := range r.events {
		last := len(out) - 1
		switch {
		case e.kind == osv.Limit:
			if limit == beginning || c.compare(e.at, limit) > 0 {
				limit = e.at
			}
		case e.kind == osv.Introduced && !open:
			out = append(out, window{low: e.at})
			open = true
		case e.kind == osv.Introduced:
		case open:
			out[last].high, out[last].end, open = e.at, e.kind, false
			last--
		}
		// last_affected and fixed at one version: the later event decides.
		for ; e.kind == osv.Fixed && last >= first && out[last].end == osv.LastAffected && c.compare(out[last].high, e.at) == 0; last-- {
			out[last].end = osv.Fixed
		}
	}
	if limit != beginning && limit != anyLimit {
		for i := first; i < len(out); i++ {
			w := &out[i]
			if w.end == osv.Introduced || c.compare(w.high, limit) >= 0 {
				w.high, w.end = limit, osv.Fixed
			}
		}
	}
	kept := slices.DeleteFunc(out[first:], c.empty)
	return out[:first+len(kept)]
}

// empty reports whether a window holds no version.
func (c *comparer) empty(w window) bool {
	switch w.end {
	case osv.Fixed:
		return c.compare(w.low, w.high) >= 0
	case osv.LastAffected:
		return c.compare(w.low, w.high) > 0
	}
	return false
}

// contains reports whether the version at ref is in a window.
func (c *comparer) contains(w window, ref uint32) bool {
	if c.compare(w.low, ref) > 0 {
		return false
	}
	switch w.end {
	case osv.Fixed:
		return c.compare(ref, w.high) < 0
	case osv.LastAffected:
		return c.compare(ref, w.high) <= 0
	}
	return true
}

// coverage tells how much of the interval from asked up to, not including,
// below the windows hold. They must be sorted by their low ends.
func (c *comparer) coverage(windows []window) Certainty {
	reached, any, gap := asked, false, false
	for _, w := range windows {
		if c.compare(w.low, below) >= 0 {
			break
		}
		if w.end != osv.Introduced && cmp.Or(c.compare(w.high, asked), one(w.end == osv.LastAffected)) <= 0 {
			continue // ends before the interval begins
		}
		any = true
		// Versions between reached and the next window, if there are any, are
		// not affected; nobody knows whether there are, so it is a gap.
		gap = gap || c.compare(w.low, reached) > 0
		if w.end == osv.Introduced {
			reached = below
		} else if c.compare(w.high, reached) > 0 {
			reached = w.high
		}
	}
	switch {
	case !any:
		return Excluded
	case gap || c.compare(reached, below) < 0:
		return Possible
	}
	return Affected
}

// describe writes a window for people: "< 1.2.3", ">= 1.0.0, <= 1.4".
func (c *comparer) describe(w window) string {
	low, high := "", ""
	if w.low != beginning {
		low = ">= " + c.text(w.low)
	}
	switch w.end {
	case osv.Fixed:
		high = "< " + c.text(w.high)
	case osv.LastAffected:
		high = "<= " + c.text(w.high)
	}
	switch {
	case low == "" && high == "":
		return "all versions"
	case low == "":
		return high
	case high == "":
		return low
	case w.end == osv.LastAffected && c.compare(w.low, w.high) == 0:
		return "= " + c.text(w.low)
	}
	return low + ", " + high
}
