package composition

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// interval is what features say of the version, as indices of references: the
// version is later than the reference before first and earlier than the one
// behind last.
type interval struct {
	first, last int
	known       bool
}

// support is how many features must agree on a bound: one may be left out of a
// reference by the options of its build.
const support = 2

// interval computes the interval that the features of a library leave. A build
// may mix files of two releases (a patched branch); where bounds contradict one
// another, those that fewest features demand are given up first.
func (x *Index) interval(lib int32, hits []hit) interval {
	l := &x.libs[lib]
	var firsts, lasts []int
	for _, h := range hits {
		for _, o := range x.features[h.feature].owner {
			if o.lib == lib && o.first >= 0 {
				firsts, lasts = append(firsts, int(o.first)), append(lasts, int(o.last))
			}
		}
	}
	slices.Sort(firsts)
	slices.Sort(lasts)
	n := len(firsts)
	for k := support; k <= max(support, n/4) && k <= n; k++ {
		first, last := firsts[n-k], lasts[k-1]
		if first <= last {
			return interval{first, last, first > 0 || last < len(l.versions)-1}
		}
	}
	return interval{last: len(l.versions) - 1}
}

// vers writes the interval as a VERS range. A bound at the edge of what the
// references cover is left open, since a release beyond it may have it too.
func (x *Index) vers(lib int32, in interval) string {
	if !in.known {
		return ""
	}
	versions := x.libs[lib].versions
	var parts []string
	if in.first > 0 {
		parts = append(parts, ">"+escape(versions[in.first-1]))
	}
	if in.last < len(versions)-1 {
		parts = append(parts, "<"+escape(versions[in.last+1]))
	}
	return "vers:generic/" + strings.Join(parts, "|")
}

// holds reports whether a version may be inside.
func (x *Index) holds(lib int32, in interval, version string) bool {
	versions := x.libs[lib].versions
	if !in.known {
		return true
	}
	return (in.first == 0 || signature.Compare(version, versions[in.first-1]) > 0) &&
		(in.last >= len(versions)-1 || signature.Compare(version, versions[in.last+1]) < 0)
}

// escape writes the characters of a version that VERS reserves.
func escape(v string) string {
	return strings.NewReplacer("%", "%25", "|", "%7C", "<", "%3C", ">", "%3E", "=", "%3D", "!", "%21", "*", "%2A", ",", "%2C", " ", "%20").Replace(v)
}

// nearBytes is how far a plain version may stand from a text of its library.
const nearBytes = 2048

// finding settles the version of a library that is there.
func (s *Scan) finding(lib int32, t *tally, around places) Finding {
	x := s.x
	in := x.interval(lib, t.own)
	f := Finding{Signature: x.libs[lib].sig}
	best := x.best(lib, in, t.claims)
	if len(best) == 0 {
		best = s.plain(lib, in, t, around)
	}
	if len(best) > 0 {
		f.Version = best[0].version
		for _, c := range best[1:] {
			if signature.Compare(c.version, f.Version) != 0 {
				f.Version = "" // two texts disagree
				break
			}
		}
	}
	if f.Version == "" {
		f.Interval = x.vers(lib, in)
	}
	f.Evidence = x.evidence(best, t)
	return f
}

// best returns the strongest texts whose version fits the interval.
func (x *Index) best(lib int32, in interval, claims []claim) []claim {
	for strength := signature.Proof; strength > signature.Weak; strength-- {
		var out []claim
		for _, c := range claims {
			if x.texts[c.text].Strength == strength && x.holds(lib, in, c.version) {
				out = append(out, c)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// plain returns the one text that is a version and nothing else, if there is
// just one that can be the library's: it fits the interval, has the form of the
// versions of the references, and stands among the library's own texts.
func (s *Scan) plain(lib int32, in interval, t *tally, around places) []claim {
	var out []claim
	consider := func(id int32, version, shown string, off uint64) {
		if s.x.holds(lib, in, version) && s.x.likely(lib, version) && around.nearest(off) == lib {
			out = append(out, claim{id, version, shown, off})
		}
	}
	for _, c := range t.claims {
		if s.x.texts[c.text].Strength == signature.Weak {
			consider(c.text, c.version, c.shown, c.off)
		}
	}
	for _, id := range s.x.bare {
		text := &s.x.texts[id]
		if text.lib != lib {
			continue
		}
		for _, b := range s.bare {
			if v, ok := text.Pattern.Match(b.text); ok {
				consider(id, v, b.text, b.off)
			}
		}
	}
	if len(out) != 1 {
		return nil
	}
	return out
}

// likely reports whether a bare version looks like those of the references: as
// many numbers, not older than the oldest, and not of a later major version
// than the newest.
func (x *Index) likely(lib int32, version string) bool {
	versions := x.libs[lib].versions
	if len(versions) == 0 {
		return false
	}
	oldest, newest := versions[0], versions[len(versions)-1]
	major := func(v string) string { m, _, _ := strings.Cut(v, "."); return m }
	return signature.Compare(version, oldest) >= 0 &&
		(signature.Compare(version, newest) <= 0 || major(version) == major(newest)) &&
		slices.ContainsFunc(versions, func(v string) bool { return strings.Count(v, ".") == strings.Count(version, ".") })
}

// place is where a text of a library stands.
type place struct {
	off uint64
	lib int32
}

// places are those of all texts of the libraries that are named, sorted.
type places []place

func (s *Scan) places(all []*tally, named []int32) places {
	var out places
	for _, lib := range named {
		for _, h := range all[lib].own {
			if k := s.x.features[h.feature].kind; k == signature.String || k == signature.Source {
				out = append(out, place{h.off, lib})
			}
		}
	}
	slices.SortFunc(out, func(a, b place) int { return cmp.Or(cmp.Compare(a.off, b.off), cmp.Compare(a.lib, b.lib)) })
	return out
}

// nearest returns the library whose text is nearest to a place, or -1 if none
// is near.
func (p places) nearest(off uint64) int32 {
	i, _ := slices.BinarySearchFunc(p, off, func(a place, off uint64) int { return cmp.Compare(a.off, off) })
	lib, best := int32(-1), uint64(nearBytes)
	if i < len(p) && p[i].off-off < best {
		lib, best = p[i].lib, p[i].off-off
	}
	if i > 0 && off-p[i-1].off < best {
		lib = p[i-1].lib
	}
	return lib
}

// maxEvidence bounds what is shown of each kind.
const maxEvidence = 5

// evidence lists what proves a library: texts with its version, then the other
// kinds, each in the order of the file.
func (x *Index) evidence(best []claim, t *tally) []Evidence {
	var out []Evidence
	for i, c := range best {
		if i < maxEvidence {
			out = append(out, Evidence{"version", c.shown, c.off, x.texts[c.text].Strength == signature.Proof})
		}
	}
	hits := slices.Concat(t.own, t.lent)
	slices.SortFunc(hits, func(a, b hit) int {
		if a.off != b.off {
			if a.off < b.off {
				return -1
			}
			return 1
		}
		return int(a.feature - b.feature)
	})
	for kind := signature.String; kind <= signature.Symbol; kind++ {
		n := 0
		for _, h := range hits {
			if f := &x.features[h.feature]; f.kind == kind && n < maxEvidence {
				n++
				out = append(out, Evidence{kindWord(kind), f.shown(), h.off, false})
			}
		}
	}
	return out
}

func kindWord(k signature.Kind) string {
	if k == signature.Source {
		return "path"
	}
	return k.String()
}
