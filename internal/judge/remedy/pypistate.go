package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/pypi"
)

// A pyState is a set of packages while it changes. Entries are never changed in
// place, so a copy of the maps is a copy of the set.
type pyState struct {
	at      map[string]*pypi.Locked   // by folded name; the first of several
	many    map[string][]*pypi.Locked // names that stand there in several versions; never changed
	roots   []pypi.Root
	relaxed []PyPIRelaxed
	asked   map[string][]pyAsker // by folded name, nil until it is asked for
}

func newPyState(in *pypi.Set) *pyState {
	s := &pyState{at: make(map[string]*pypi.Locked, len(in.Packages)), many: make(map[string][]*pypi.Locked), roots: in.Roots}
	for _, e := range in.Packages {
		if old := s.at[e.Key]; old != nil {
			if s.many[e.Key] == nil {
				s.many[e.Key] = []*pypi.Locked{old}
			}
			s.many[e.Key] = append(s.many[e.Key], e)
			continue
		}
		s.at[e.Key] = e
	}
	return s
}

func (s *pyState) clone() *pyState {
	return &pyState{at: maps.Clone(s.at), many: s.many, roots: slices.Clone(s.roots), relaxed: slices.Clone(s.relaxed)}
}

// put sets an entry.
func (s *pyState) put(e *pypi.Locked) { s.at[e.Key], s.asked = e, nil }

// list returns all entries.
func (s *pyState) list() []*pypi.Locked {
	var out []*pypi.Locked
	for _, key := range slices.Sorted(maps.Keys(s.at)) {
		if list := s.many[key]; list != nil {
			out = append(out, list...)
		} else {
			out = append(out, s.at[key])
		}
	}
	return out
}

// entries returns the entries of a name.
func (s *pyState) entries(key string) []*pypi.Locked {
	if list := s.many[key]; list != nil {
		return list
	}
	if e := s.at[key]; e != nil {
		return []*pypi.Locked{e}
	}
	return nil
}

// A pyAsker is the project (from is nil), or a package, that needs another one.
type pyAsker struct {
	from *pypi.Locked
	root *pypi.Root
	need *pypi.Need
	sure bool // the need holds in every environment of the project
}

// walk goes over the needs that count, from the project on, with the extras that
// are asked for. Without roots every package counts as asked for.
func (s *pyState) walk(p *pyPlanner) map[string][]pyAsker {
	if s.asked != nil {
		return s.asked
	}
	asked := make(map[string][]pyAsker)
	extras := make(map[string][]string)
	done := make(map[string]string)
	var queue []string
	ask := func(a pyAsker) {
		key := a.need.Name
		asked[key] = append(asked[key], a)
		more := false
		for _, x := range a.need.Extras {
			if !slices.Contains(extras[key], x) {
				extras[key] = append(extras[key], x)
				more = true
			}
		}
		if _, met := done[key]; !met || more {
			queue = append(queue, key)
		}
	}
	for i := range s.roots {
		r := &s.roots[i]
		if t := p.eval(r.Marker, nil); t != pypi.No {
			ask(pyAsker{nil, r, &r.Need, t == pypi.Yes})
		}
	}
	if len(s.roots) == 0 || !p.in.Closed {
		queue = append(queue, slices.Sorted(maps.Keys(s.at))...)
	}
	for len(queue) > 0 {
		key := queue[0]
		queue = queue[1:]
		slices.Sort(extras[key])
		mark := "+" + strings.Join(extras[key], ",")
		if done[key] == mark {
			continue
		}
		before := strings.TrimPrefix(done[key], "+")
		first := done[key] == ""
		done[key] = mark
		for _, e := range s.entries(key) {
			needs, _ := p.needs(e)
			for i := range needs {
				n := &needs[i]
				t := p.eval(n.Marker, extras[key])
				if t == pypi.No || !first && p.eval(n.Marker, strings.Split(before, ",")) != pypi.No {
					continue
				}
				ask(pyAsker{e, nil, n, t == pypi.Yes})
			}
		}
	}
	s.asked = asked
	return asked
}

// askers returns who needs a package, the project first.
func (s *pyState) askers(p *pyPlanner, key string) []pyAsker {
	list := slices.Clone(s.walk(p)[key])
	slices.SortStableFunc(list, func(a, b pyAsker) int { return boolRank(a.from != nil) - boolRank(b.from != nil) })
	return list
}

// reach returns the names that are needed, directly or not.
func (s *pyState) reach(p *pyPlanner) map[string]bool {
	met := make(map[string]bool)
	for key := range s.walk(p) {
		met[key] = true
	}
	if len(s.roots) == 0 {
		for key := range s.at {
			met[key] = true
		}
	}
	return met
}

// prune takes away what was needed before and no longer is.
func (s *pyState) prune(p *pyPlanner) {
	if !p.in.Closed || len(s.roots) == 0 {
		return
	}
	s.asked = nil
	now := s.reach(p)
	for key := range s.at {
		if !now[key] && (p.was[key] || p.state.at[key] == nil) && s.many[key] == nil {
			delete(s.at, key)
		}
	}
	s.asked = nil
}

// broken lists the needs that the set does not answer, as texts that compare.
func (s *pyState) broken(p *pyPlanner) map[string]bool {
	out := make(map[string]bool)
	for key, list := range s.walk(p) {
		entries := s.entries(key)
		for _, a := range list {
			switch {
			case p.fixed[key] || a.need.URL != "":
			case len(entries) == 0 && (!p.in.Closed || !a.sure && !p.in.Universal || a.root != nil && a.root.Bound):
			case len(entries) == 0:
				out[a.String()] = true
			case !slices.ContainsFunc(entries, func(e *pypi.Locked) bool { return p.answers(a.need, e) }):
				out[a.String()] = true
			}
		}
	}
	return out
}

// answers reports whether an entry answers a need. What does not come from an
// index answers everything.
func (p *pyPlanner) answers(n *pypi.Need, e *pypi.Locked) bool {
	return e.Source != "" || n.URL != "" || p.specs.Holds(n.Spec, e.Version)
}

// String names who needs what.
func (a pyAsker) String() string {
	what := a.need.As
	if len(a.need.Extras) > 0 {
		what += "[" + strings.Join(a.need.Extras, ",") + "]"
	}
	if a.need.Spec != "" {
		what += " " + a.need.Spec
	}
	if a.need.Marker != "" && a.from != nil {
		what += " where " + clip(a.need.Marker)
	}
	if a.from != nil {
		return fmt.Sprintf("%s %s asks for %s", a.from.Name, a.from.Version, what)
	}
	if a.root.Bound {
		return fmt.Sprintf("%s bounds %s", a.root.File, what)
	}
	return fmt.Sprintf("the project asks for %s (%s)", what, a.root.File)
}

// chain returns who needs whom, from the project down to a package: the shortest
// way.
func (s *pyState) chain(p *pyPlanner, key string) []string {
	type way struct {
		key  string
		text []string
	}
	met := map[string]bool{key: true}
	queue := []way{{key: key}}
	var last []string
	for len(queue) > 0 && len(met) < 2000 {
		w := queue[0]
		queue = queue[1:]
		for _, a := range s.askers(p, w.key) {
			text := append([]string{a.String()}, w.text...)
			if a.from == nil {
				return text
			}
			if last == nil {
				last = text
			}
			if !met[a.from.Key] && len(text) < 32 {
				met[a.from.Key] = true
				queue = append(queue, way{a.from.Key, text})
			}
		}
	}
	return last
}

func sortedSet(m map[string]bool) []string { return slices.Sorted(maps.Keys(m)) }
