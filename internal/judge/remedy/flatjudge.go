package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// judge checks a changed state and describes what changed.
func (p *flatPlanner) judge(t Target, next *flatState) (*Step, *stuck) {
	s := p.describe(t.Name, next)
	for _, c := range s.Changes {
		if c.Kind == Raise && p.sys.compare(c.From, c.To) > 0 {
			return nil, &stuck{why: fmt.Sprintf("it would take %s %s down to %s", c.Package, c.From, c.To)}
		}
	}
	if len(p.of(next, t.Name, t.Version)) > 0 {
		return nil, &stuck{why: "it comes back"}
	}
	var left []Weakness
	for _, id := range p.of(next, t.Name, "") {
		if !p.state.held[id] {
			left = append(left, p.verdict(id.Name, id.Version)...)
		}
	}
	c := t.judge("", left)
	s.Removes = removals(t.Name, t.Version, c.removed)
	var more []Weakness
	for _, r := range s.Adds {
		more = append(more, r.Weakness)
	}
	switch {
	case len(c.removed) == 0:
		return nil, &stuck{why: "nothing better is known"}
	case !lower(more, c.removed):
		return nil, &stuck{why: fmt.Sprintf("it would bring %s in %s %s", s.Adds[0].ID, s.Adds[0].Package, s.Adds[0].Version)}
	}
	return s, nil
}

// describe lists the differences between the present state and the next one.
func (p *flatPlanner) describe(target string, next *flatState) *Step {
	s := &Step{}
	for _, place := range next.order {
		now := next.relaxed[place]
		if before, ok := p.state.relaxed[place]; ok && before == now {
			continue
		}
		name, was := p.asksAt(place, next), place.Was
		s.Changes = append(s.Changes, Change{Kind: Relax, Package: name, From: was, To: now, Place: strings.TrimSpace(place.File + " " + place.Section)})
	}
	forced := len(s.Changes) > 0
	names := make(map[string]bool)
	for id := range p.state.held {
		if !next.held[id] {
			names[id.Name] = true
		}
	}
	for id := range next.held {
		if !p.state.held[id] {
			names[id.Name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		gone := slices.DeleteFunc(p.of(p.state, name, ""), func(id PackageID) bool { return next.held[id] })
		come := slices.DeleteFunc(p.of(next, name, ""), func(id PackageID) bool { return p.state.held[id] })
		p.changed(s, gone, come, forced || name != target)
	}
	slices.SortStableFunc(s.Changes, func(a, b Change) int { return boolRank(a.Carried) - boolRank(b.Carried) })
	return s
}

// asksAt returns the package that is asked for in a place of a manifest.
func (p *flatPlanner) asksAt(place *FlatPlace, next *flatState) string {
	for _, list := range next.link.asks {
		for i := range list {
			if list[i].need.place == place {
				return list[i].need.name
			}
		}
	}
	return ""
}

// changed describes the change of one package, which may be held more than once.
func (p *flatPlanner) changed(s *Step, gone, come []PackageID, carried bool) {
	for i, id := range come {
		c := Change{Kind: Add, Package: id.Name, To: id.Version, Carried: carried}
		var was *PackageID
		var had []Weakness
		if i < len(gone) {
			c.Kind, c.From, was = Raise, gone[i].Version, &gone[i]
			had = p.verdict(was.Name, was.Version)
		}
		s.Changes = append(s.Changes, c)
		if was == nil && len(p.of(p.state, id.Name, "")) == 0 {
			s.Risks = append(s.Risks, fmt.Sprintf("%s is new", id))
		} else if was != nil && major(was.Version) != major(id.Version) {
			s.Risks = append(s.Risks, fmt.Sprintf("%s to %s is a major change", was, id.Version))
		}
		s.Risks = append(s.Risks, p.sys.risks(was, id)...)
		s.Adds = append(s.Adds, removals(id.Name, id.Version, judge(id.Version, had, p.verdict(id.Name, id.Version)).more)...)
	}
	for i := len(come); i < len(gone); i++ {
		s.Changes = append(s.Changes, Change{Kind: Remove, Package: gone[i].Name, From: gone[i].Version, Carried: true})
	}
}
