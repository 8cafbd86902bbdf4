package learn

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// choice is a candidate that may be kept, with the first and last version that
// have it.
type choice struct {
	key
	unit        string
	first, last int
}

// How many features are kept of one library.
const (
	keepBound = 5 // of each kind, for each version that begins or ends features
	keepMost  = 120
)

// keepKind bounds the features of a kind: texts and tables are in every build,
// names of functions only where nobody stripped them.
func keepKind(k signature.Kind) int {
	switch k {
	case signature.String:
		return 50
	case signature.Table:
		return 32
	case signature.Source:
		return 15
	}
	return 25
}

// choose keeps few of the candidates: first those that narrow the version, then
// in turn some of every translation unit, the longest-lived and rarest first.
func choose(all []choice, versions int) []signature.Feature {
	c := chooser{taken: make([]bool, len(all)), all: all, kinds: make(map[signature.Kind]int)}
	for i := range all {
		c.order = append(c.order, i)
	}
	slices.SortStableFunc(c.order, func(i, j int) int {
		a, b := &all[i], &all[j]
		return cmp.Or(cmp.Compare(b.last-b.first, a.last-a.first), cmp.Compare(quality(b), quality(a)))
	})
	for v := range versions {
		c.bounds(func(x *choice) bool { return x.first == v && v > 0 })
		c.bounds(func(x *choice) bool { return x.last == v && v < versions-1 })
	}
	c.units(versions)
	return c.out
}

type chooser struct {
	all   []choice
	order []int // of preference
	taken []bool
	kinds map[signature.Kind]int
	out   []signature.Feature
}

func (c *chooser) take(i int) bool {
	x := &c.all[i]
	if c.taken[i] || len(c.out) >= keepMost || c.kinds[x.kind] >= keepKind(x.kind) {
		return false
	}
	c.taken[i] = true
	c.kinds[x.kind]++
	c.out = append(c.out, signature.Feature{Kind: x.kind, Unit: x.unit, Text: x.text})
	return true
}

// bounds keeps some features that begin or end with a version, of different
// units where there are several.
func (c *chooser) bounds(at func(*choice) bool) {
	var kinds [4]int
	var seen []string
	for _, again := range [...]bool{false, true} {
		for _, i := range c.order {
			x := &c.all[i]
			room := keepBound
			if x.kind != signature.String {
				room = 2
			}
			if !at(x) || kinds[x.kind] >= room || !again && slices.Contains(seen, x.unit) {
				continue
			}
			// The bounds of all versions together must leave room for the rest.
			if c.kinds[x.kind] < keepKind(x.kind)*2/3 && c.take(i) {
				kinds[x.kind]++
				seen = append(seen, x.unit)
			}
		}
	}
}

// units goes round the translation units, and takes of each one feature of
// each kind a round, until nothing more has room.
func (c *chooser) units(versions int) {
	type place struct {
		unit string
		kind signature.Kind
	}
	queues := make(map[place][]int)
	var places []place
	for _, i := range c.order {
		x := &c.all[i]
		// What is in one old release only says little of others.
		if versions > 3 && x.last-x.first < versions/3 && x.last != versions-1 {
			continue
		}
		p := place{x.unit, x.kind}
		if queues[p] == nil {
			places = append(places, p)
		}
		queues[p] = append(queues[p], i)
	}
	covered := make(map[string]bool)
	for i, on := range c.taken {
		if on {
			covered[c.all[i].unit] = true
		}
	}
	for first, more := true, true; more && len(c.out) < keepMost; first = false {
		more = first
		for _, p := range places {
			if first && covered[p.unit] {
				continue // units of which nothing is kept yet come first
			}
			q := queues[p]
			for len(q) > 0 && c.taken[q[0]] {
				q = q[1:]
			}
			if len(q) > 0 {
				if c.take(q[0]) {
					covered[p.unit], more = true, true
				}
				q = q[1:]
			}
			queues[p] = q
		}
	}
}

// quality is a rough measure of how seldom a candidate occurs by chance.
func quality(x *choice) int {
	n := min(len(x.text), 64)
	switch x.kind {
	case signature.Symbol:
		if strings.HasPrefix(x.text, "_Z") {
			return n / 4
		}
		return 40 - n/2 // long names are seldom interfaces, short ones are
	case signature.String:
		for _, op := range [...]string{" && ", " || ", " == ", " >= ", " <= ", " < ", " > ", " != ", "->"} {
			if strings.Contains(x.text, op) {
				return n / 4 // an assertion, which releases are often built without
			}
		}
		return n + 4*min(strings.Count(x.text, " "), 4)
	}
	return n
}
