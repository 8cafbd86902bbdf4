package composition

import (
	"cmp"
	"slices"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// Points of evidence, in halves: a piece counts by how seldom it stands in a
// program that does not contain the library.
const (
	pointsShort  = 2 // a string below longText bytes, a symbol
	pointsLong   = 3 // a longer string, a path, a table
	pointsPlain  = 4 // a text with a version that headers hold too
	pointsProof  = 12
	pointsUnit   = 6 // at most of one translation unit, where a library has many
	manyUnits    = 4
	longText     = 24
	usualMinimum = 6 // whole points
)

// symbolsAlone is how many functions, and which part of those known, name a
// library of which nothing else is seen: a stand-in for a library defines its
// functions but shares neither its texts nor its tables.
const (
	symbolsAlone     = 12
	symbolsAlonePart = 4 // one in four
)

// manyTexts is how many texts known of a library make it suspect that a binary
// has its tables and none of them.
const manyTexts = 15

// A Finding is one library that a binary contains.
type Finding struct {
	Signature *signature.Signature
	Version   string // exact, or empty
	Interval  string // VERS range over the versions that fit, or empty
	Evidence  []Evidence
}

// Evidence is one piece of evidence for a finding.
type Evidence struct {
	Kind string // "version", "string", "path", "table" or "symbol"
	Text string
	Off  uint64 // in the file
	// Alone says that the piece would name the library without any other.
	Alone bool
}

// tally is what speaks for one library.
type tally struct {
	own       []hit
	lent      []hit // of a library that this one was forked from
	claims    []claim
	points    int
	ownPoints int
	kinds     [4]int
	units     map[int32]int // points by unit
}

// Findings decides which libraries are there, sorted by name.
func (s *Scan) Findings() []Finding {
	all := s.tally()
	s.share(all)
	var named []int32
	for i := range all {
		if t := all[i]; t != nil && s.x.named(int32(i), t) {
			named = append(named, int32(i))
		}
	}
	named = s.x.specific(all, named)
	around := s.places(all, named)
	var out []Finding
	for _, lib := range named {
		out = append(out, s.finding(lib, all[lib], around))
	}
	slices.SortFunc(out, func(a, b Finding) int { return cmp.Compare(a.Signature.Name, b.Signature.Name) })
	return out
}

// specific leaves out a library of which a fork is named: a fork has nearly all
// of its text, also what its references do not show. Only a text that stands in
// the library's own code and names its version keeps both. What spoke for the
// one speaks for the other.
func (x *Index) specific(all []*tally, named []int32) []int32 {
	var out []int32
	for _, lib := range named {
		heir := int32(-1)
		for _, other := range named {
			if slices.Contains(x.libs[other].forkOf, lib) {
				heir = other
			}
		}
		if heir < 0 || x.proven(all[lib]) {
			out = append(out, lib)
			continue
		}
		all[heir].lent = append(append(all[heir].lent, all[lib].own...), all[lib].lent...)
	}
	return out
}

// proven reports whether a text with a version proves a library by itself.
func (x *Index) proven(t *tally) bool {
	return slices.ContainsFunc(t.claims, func(c claim) bool { return x.texts[c.text].Strength == signature.Proof })
}

// tally collects what only one library has, and the texts with versions.
func (s *Scan) tally() []*tally {
	all := make([]*tally, len(s.x.libs))
	of := func(lib int32) *tally {
		if all[lib] == nil {
			all[lib] = &tally{units: make(map[int32]int)}
		}
		return all[lib]
	}
	for _, id := range s.order {
		f := &s.x.features[id]
		h := hit{id, s.found[id] - 1}
		for _, o := range f.owner {
			if len(f.owner) == 1 {
				of(o.lib).count(f, o, h, s.x.libs[o.lib].units >= manyUnits)
			} else {
				of(o.lib) // share decides
			}
		}
	}
	for _, c := range s.claims {
		text := &s.x.texts[c.text]
		t := of(text.lib)
		t.claims = append(t.claims, c)
	}
	for i, t := range all {
		if t != nil {
			t.versionPoints(s.x, int32(i))
			t.ownPoints = t.points
		}
	}
	return all
}

// versionPoints counts the best text with a version.
func (t *tally) versionPoints(x *Index, lib int32) {
	best := 0
	for _, c := range t.claims {
		switch x.texts[c.text].Strength {
		case signature.Proof:
			best = pointsProof
		case signature.Plain:
			best = max(best, pointsPlain)
		}
	}
	t.points += best
}

// count counts a piece of evidence; many says that the library has many units.
func (t *tally) count(f *feature, o owner, h hit, many bool) {
	t.own = append(t.own, h)
	t.kinds[f.kind]++
	p := points(f)
	if o.unit != 0 {
		// The texts of one file may be those of a standard, or be copied with it.
		if many {
			p = min(p, pointsUnit-t.units[o.unit])
		}
		t.units[o.unit] += p
	}
	t.points += p
}

func points(f *feature) int {
	if f.kind == signature.Symbol || f.kind == signature.String && len(f.text) < longText {
		return pointsShort
	}
	return pointsLong
}

// share gives what several libraries have to the one that has something of its
// own; where none has, to the one from which the others were forked.
func (s *Scan) share(all []*tally) {
	for _, id := range s.order {
		f := &s.x.features[id]
		if len(f.owner) < 2 {
			continue
		}
		heirs := make([]owner, 0, len(f.owner))
		for _, o := range f.owner {
			if all[o.lib].ownPoints >= pointsPlain {
				heirs = append(heirs, o)
			}
		}
		if len(heirs) == 0 {
			for _, o := range f.owner {
				if !s.x.forks(o.lib, f.owner) {
					heirs = append(heirs, o)
				}
			}
			if len(heirs) > 1 {
				continue
			}
		}
		for _, o := range heirs {
			all[o.lib].count(f, o, hit{id, s.found[id] - 1}, s.x.libs[o.lib].units >= manyUnits)
		}
	}
}

// forks reports whether a library is a fork of one of the others.
func (x *Index) forks(lib int32, others []owner) bool {
	for _, o := range others {
		if slices.Contains(x.libs[lib].forkOf, o.lib) {
			return true
		}
	}
	return false
}

// named decides whether the evidence is enough.
func (x *Index) named(lib int32, t *tally) bool {
	l := &x.libs[lib]
	least := usualMinimum
	if l.sig.Min > 0 {
		least = l.sig.Min
	}
	if t.points < 2*least {
		return false
	}
	if x.proven(t) {
		return true
	}
	content := t.kinds[signature.String] + t.kinds[signature.Source] + t.kinds[signature.Table]
	symbols := t.kinds[signature.Symbol]
	if content == 0 {
		return symbols >= symbolsAlone && symbols*symbolsAlonePart >= l.count[signature.Symbol]
	}
	if len(t.units) < min(2, l.units) {
		return false
	}
	// Standards prescribe tables, which every implementation has.
	if texts := l.count[signature.String] + l.count[signature.Source]; content == t.kinds[signature.Table] && symbols == 0 && texts >= manyTexts {
		return false
	}
	known := l.count[signature.String] + l.count[signature.Source] + l.count[signature.Table]
	return content >= 3 || content*10 >= known || symbols >= symbolsAlone
}
