package remedy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/pypi"
)

// put takes a version of a package into the set, and answers what it needs: with
// what is there, by raising what is there, or by new entries. A new entry belongs to
// the groups of like, under a marker of its own.
func (p *pyPlanner) put(s *pyState, key, v string, like *pypi.Locked, marker string, depth int) *stuck {
	p.moves++
	p.puts++
	if p.moves > maxMoves || p.puts > maxPuts || depth > 32 {
		return &stuck{why: "the change moves more packages than are looked at"}
	}
	k, err := p.project(key)
	if err != nil {
		return &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", key, err)}
	}
	r, ok := k.Release(v)
	if !ok {
		return &stuck{why: key + " " + v + " is not in the index's data"}
	}
	m, err := p.meta(r)
	if err != nil {
		return &stuck{why: fmt.Sprintf("what %s %s asks for is not known: %v", key, v, err)}
	}
	if !p.pythonFits(m.RequiresPython) {
		return &stuck{why: fmt.Sprintf("%s %s needs Python %s, and the project runs on %s", key, v, clip(m.RequiresPython), clip(p.in.Python))}
	}
	old := s.at[key]
	if w := p.worse(old, m, v); w != nil {
		return w
	}
	e := pypi.At(old, r, m)
	if old == nil {
		e = e.As(like, marker)
	}
	s.put(e)
	extras := s.extras(p, key)
	for i := range m.Needs {
		n := &m.Needs[i]
		if t := p.eval(n.Marker, extras); t != pypi.No {
			if w := p.answer(s, e, old, n, t == pypi.Yes, depth); w != nil {
				return w
			}
		}
	}
	return nil
}

// worse says that a release brings something as bad as what is to be removed.
func (p *pyPlanner) worse(old *pypi.Locked, m *pypi.Metadata, v string) *stuck {
	var was []Weakness
	if old != nil {
		was = p.verdicts(pypi.Ecosystem, old.Name, old.Version)
	}
	c := judge(v, was, p.verdicts(pypi.Ecosystem, m.Name, v))
	if lower(c.more, p.removing) {
		return nil
	}
	return &stuck{why: fmt.Sprintf("it would bring %s in %s %s", c.more[0].ID, m.Name, v)}
}

// extras returns the extras of a package that are asked for.
func (s *pyState) extras(p *pyPlanner, key string) []string {
	var out []string
	for _, a := range s.walk(p)[key] {
		out = append(out, a.need.Extras...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// answer makes the set answer one need of an entry.
func (p *pyPlanner) answer(s *pyState, e, old *pypi.Locked, n *pypi.Need, sure bool, depth int) *stuck {
	if n.URL != "" {
		return &stuck{why: fmt.Sprintf("%s %s asks for %s at an address", e.Name, e.Version, n.As)}
	}
	have := s.entries(n.Name)
	switch {
	case len(have) == 0 && !p.in.Closed:
		return nil // it is chosen when the project is installed
	case len(have) == 0 && !sure && !p.in.Universal:
		return p.elsewhere(e, old, n)
	case len(have) == 0:
		return p.fresh(s, e, n, depth)
	case p.fixed[n.Name] || slices.ContainsFunc(have, func(h *pypi.Locked) bool { return p.answers(n, h) }):
		return p.moreExtras(s, e, n, depth)
	}
	was := p.verdicts(pypi.Ecosystem, have[0].Name, have[0].Version)
	want := func(v string) bool {
		c := judge(v, was, p.verdicts(pypi.Ecosystem, have[0].Name, v))
		return p.specs.Holds(n.Spec, v) && len(c.more) == 0
	}
	p.carried[n.Name] = true
	if w := p.raise(s, n.Name, want, depth+1); w != nil {
		return &stuck{why: fmt.Sprintf("%s %s asks for %s %s, and %s %s is there; %s", e.Name, e.Version, n.As, n.Spec, have[0].Name, have[0].Version, w.why), chain: w.chain}
	}
	return p.moreExtras(s, e, n, depth)
}

// elsewhere settles a need of other environments than the one that the set was
// made in: it stays unanswered, as it was before.
func (p *pyPlanner) elsewhere(e, old *pypi.Locked, n *pypi.Need) *stuck {
	if old != nil {
		needs, _ := p.needs(old)
		if slices.ContainsFunc(needs, func(o pypi.Need) bool { return o.Name == n.Name }) {
			return nil
		}
	}
	text := fmt.Sprintf("%s %s asks for %s where %s; it was not added", e.Name, e.Version, n.As, clip(n.Marker))
	if !slices.Contains(p.out.Notes, text) {
		p.out.Notes = append(p.out.Notes, text)
	}
	return nil
}

// fresh takes a package into the set that was not there.
func (p *pyPlanner) fresh(s *pyState, e *pypi.Locked, n *pypi.Need, depth int) *stuck {
	v, w := p.pick(n)
	if w != nil {
		return w
	}
	p.carried[n.Name] = true
	marker := ""
	if p.eval(n.Marker, s.extras(p, e.Key)) != pypi.Yes && !strings.Contains(n.Marker, "extra") {
		marker = n.Marker
	}
	if w := p.put(s, n.Name, v, e, marker, depth+1); w != nil {
		return w
	}
	for i := range s.at[n.Name].Meta.Needs { // extras that this need asks for
		m := &s.at[n.Name].Meta.Needs[i]
		if p.eval(m.Marker, nil) == pypi.No && p.eval(m.Marker, n.Extras) != pypi.No {
			if w := p.answer(s, s.at[n.Name], nil, m, true, depth+1); w != nil {
				return w
			}
		}
	}
	return nil
}

// moreExtras answers what a package needs for extras that nobody asked for before.
func (p *pyPlanner) moreExtras(s *pyState, e *pypi.Locked, n *pypi.Need, depth int) *stuck {
	have := s.at[n.Name]
	var more []string
	known := []string{}
	for _, a := range s.walk(p)[n.Name] {
		if a.from == nil || a.from.Key != e.Key {
			known = append(known, a.need.Extras...)
		}
	}
	for _, x := range n.Extras {
		if !slices.Contains(known, x) {
			more = append(more, x)
		}
	}
	if len(more) == 0 || have == nil || have.Source != "" || depth > 32 {
		return nil
	}
	needs, ok := p.needs(have)
	if !ok {
		return &stuck{why: fmt.Sprintf("%s %s asks for %s[%s], and what that needs is not known", e.Name, e.Version, n.As, strings.Join(more, ","))}
	}
	for i := range needs {
		m := &needs[i]
		if p.eval(m.Marker, known) == pypi.No && p.eval(m.Marker, more) != pypi.No {
			if w := p.answer(s, have, nil, m, true, depth+1); w != nil {
				return w
			}
		}
	}
	return nil
}

// pick returns the version that pip would take for a new package, the highest one,
// but prefers those with the least risk.
func (p *pyPlanner) pick(n *pypi.Need) (string, *stuck) {
	k, err := p.project(n.Name)
	if err != nil {
		return "", &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", n.As, err)}
	}
	best, bestRisk, hindered := "", Risk{}, ""
	tried := 0
	for _, v := range slices.Backward(k.Versions) {
		if !p.specs.Holds(n.Spec, v) {
			continue
		}
		if why := p.unfit(k, v); why != "" {
			hindered = orFirst(hindered, why)
			continue
		}
		if risk := RiskOf(p.verdicts(pypi.Ecosystem, n.Name, v)); best == "" || risk.Compare(bestRisk) < 0 {
			best, bestRisk = v, risk
		}
		if tried++; bestRisk == (Risk{}) || tried >= 50 {
			break
		}
	}
	if best == "" {
		if hindered != "" {
			return "", &stuck{why: hindered}
		}
		return "", &stuck{why: fmt.Sprintf("no known version of %s is in %s", n.As, n.Spec)}
	}
	return best, nil
}

// describe lists the differences between the present set and the next one.
func (p *pyPlanner) describe(t Target, next *pyState) *Step {
	s := &Step{}
	for _, r := range next.relaxed[len(p.state.relaxed):] {
		s.Changes = append(s.Changes, Change{Kind: Relax, Package: r.Root.As, From: r.Root.Spec, To: r.To, Place: r.Root.File + " " + r.Root.Section})
	}
	for _, e := range next.list() {
		old := p.state.at[e.Key]
		if e.Release == nil || old == e || old != nil && old.Version == e.Version {
			continue
		}
		c := Change{Kind: Add, Package: e.Name, To: e.Version, Carried: true}
		if old != nil {
			c.Kind, c.From, c.Carried = Raise, old.Version, p.carried[e.Key] && e.Key != pypi.Fold(t.Name)
		}
		s.Changes = append(s.Changes, c)
		p.risks(s, e, old)
	}
	for _, e := range p.state.list() {
		if next.at[e.Key] == nil {
			s.Changes = append(s.Changes, Change{Kind: Remove, Package: e.Name, From: e.Version, Carried: true})
		}
	}
	p.unknownAskers(s, next, t)
	return s
}

// unknownAskers says whose requirements could not be weighed.
func (p *pyPlanner) unknownAskers(s *Step, next *pyState, t Target) {
	var names []string
	for _, e := range next.list() {
		if _, known := p.needs(e); !known {
			names = append(names, e.Name+" "+e.Version)
		}
	}
	if len(names) == 0 {
		return
	}
	more, verb := "", "asks"
	if len(names) > 1 {
		verb = "ask"
	}
	if len(names) > 3 {
		more = fmt.Sprintf(" and %d others", len(names)-3)
		names = names[:3]
	}
	s.Risks = append(s.Risks, fmt.Sprintf("what %s%s %s for is not known, so it may object", strings.Join(names, ", "), more, verb))
}

// risks names what one moved package may break, and what it brings.
func (p *pyPlanner) risks(s *Step, e, old *pypi.Locked) {
	say := func(format string, args ...any) { s.Risks = append(s.Risks, fmt.Sprintf(format, args...)) }
	var was []Weakness
	if old == nil {
		say("%s %s is new", e.Name, e.Version)
	} else {
		was = p.verdicts(pypi.Ecosystem, old.Name, old.Version)
		if major(old.Version) != major(e.Version) {
			say("%s %s to %s is a major change", e.Name, old.Version, e.Version)
		}
		if l := p.licence(old); l != "" && e.Meta.Licence != "" && l != e.Meta.Licence {
			say("%s %s has another licence: %s, before %s", e.Name, e.Version, clip(e.Meta.Licence), clip(l))
		}
	}
	if _, some, reason := e.Release.Yanked(); some {
		say("some files of %s %s are yanked: %s", e.Name, e.Version, orFirst(clip(reason), "no reason given"))
	}
	s.Adds = append(s.Adds, removals(e.Name, e.Version, judge(e.Version, was, p.verdicts(pypi.Ecosystem, e.Name, e.Version)).more)...)
}

// licence returns the licence of an entry as the index tells it, "" if it does not.
func (p *pyPlanner) licence(e *pypi.Locked) string {
	if e.Meta != nil {
		return e.Meta.Licence
	}
	k, err := p.project(e.Key)
	if err != nil {
		return ""
	}
	r, ok := k.Release(p.spelled(k, e.Version))
	if !ok {
		return ""
	}
	m, err := p.meta(r)
	if err != nil {
		return ""
	}
	return m.Licence
}
