package advisory

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// ranks is the independent evaluator: it sorts all versions of one package once,
// by reading each of them in full, and evaluates entries by the schema's own
// pseudo-code over the places of versions in that order. It knows nothing of
// coarse keys, windows, references or stored ranges.
type ranks struct {
	order      version.Order
	ordered    bool // the ecosystem has an order
	place      map[string]int
	versions   []string // in order
	unreadable []string
}

func newRanks(eco string) *ranks {
	r := &ranks{place: map[string]int{}}
	r.order, r.ordered = version.For(eco)
	return r
}

func (r *ranks) add(versions ...string) {
	for _, v := range versions {
		if _, ok := r.place[v]; !ok {
			r.place[v] = 0
			r.versions = append(r.versions, v)
		}
	}
}

// settle gives equal versions one place and later ones higher places.
func (r *ranks) settle() {
	if !r.ordered {
		return
	}
	type read struct {
		text string
		v    version.Version
	}
	var all []read
	for _, text := range r.versions {
		v, err := r.order.Parse(text)
		if err != nil {
			r.unreadable = append(r.unreadable, text)
			delete(r.place, text)
			continue
		}
		all = append(all, read{text, v})
	}
	slices.SortFunc(all, func(a, b read) int { return cmp.Or(a.v.Compare(b.v), strings.Compare(a.text, b.text)) })
	at := 0
	r.versions = r.versions[:0]
	for i, x := range all {
		if i == 0 || all[i-1].v.Compare(x.v) != 0 {
			at++
		}
		r.place[x.text] = at
		r.versions = append(r.versions, x.text)
	}
}

// known reports whether a version has a place.
func (r *ranks) known(v string) bool {
	_, ok := r.place[v]
	return ok && r.ordered
}

// holds is the schema's IsVulnerable for one entry
// (https://ossf.github.io/osv-schema/#evaluation).
func (r *ranks) holds(a *osv.Affected, v string) bool {
	for _, listed := range a.Versions {
		if at, ok := r.place[listed]; listed == v || ok && at == r.place[v] {
			return true
		}
	}
	for _, rg := range a.Ranges {
		if rg.Type != osv.Git && r.included(rg.Events, v) && r.beforeLimits(rg.Events, v) {
			return true
		}
	}
	return false
}

// at is the place of an event's version: "0" is before all others.
func (r *ranks) at(v string) int {
	if v == "0" {
		return -1
	}
	return r.place[v]
}

// included is the schema's IncludedInRanges.
func (r *ranks) included(events []osv.Event, v string) bool {
	events = slices.Clone(events)
	slices.SortStableFunc(events, func(a, b osv.Event) int { return r.at(a.Version) - r.at(b.Version) })
	vulnerable := false
	for _, e := range events {
		switch {
		case e.Kind == osv.Introduced && r.place[v] >= r.at(e.Version):
			vulnerable = true
		case e.Kind == osv.Fixed && r.place[v] >= r.at(e.Version):
			vulnerable = false
		case e.Kind == osv.LastAffected && r.place[v] > r.at(e.Version):
			vulnerable = false
		}
	}
	return vulnerable
}

// beforeLimits is the schema's BeforeLimits.
func (r *ranks) beforeLimits(events []osv.Event, v string) bool {
	limited := false
	for _, e := range events {
		if e.Kind == osv.Limit {
			limited = true
			if e.Version == "*" || r.place[v] < r.at(e.Version) {
				return true
			}
		}
	}
	return !limited
}

// sortedByID is the order in which a database keeps records.
func sortedByID(records []*osv.Record) []*osv.Record {
	out := slices.Clone(records)
	slices.SortStableFunc(out, func(a, b *osv.Record) int { return strings.Compare(a.ID, b.ID) })
	return out
}
