package remedy

import (
	"fmt"
	"maps"
	"slices"
)

// raise takes a weak package out of the present state and puts better versions
// where it was needed. With all they must be free of everything that is to be
// mended.
func (p *flatPlanner) raise(t Target, id PackageID, all bool) (*flatState, *stuck) {
	p.moves = 0
	l := p.state.link
	chain := l.chain(id)
	if p.opt.OnlyDirect && !l.direct(id) {
		return nil, &stuck{why: "no project asks for it by name, and only direct requirements may change", chain: chain}
	}
	for i := range l.asks[id] {
		if a := &l.asks[id][i]; a.need.loose {
			return nil, &stuck{why: fmt.Sprintf("the requirement of %s is not known: %s", a.from, p.unknown(a.from)), chain: chain}
		}
	}
	list, why := p.better(t, id, all)
	if why != nil {
		return nil, why.at(chain)
	}
	var last *stuck
	for len(list) > 0 {
		next := p.state.clone()
		delete(next.held, id)
		next.goals = map[string][]string{t.Name: list}
		if why := p.settle(next, 0); why == nil {
			return next, nil
		} else if last == nil {
			last = why
		}
		if p.moves > maxMoves {
			break
		}
		list = list[1:]
	}
	return nil, last.at(chain)
}

// unknown says why the needs of a package are not known.
func (p *flatPlanner) unknown(id PackageID) string {
	if _, err := p.sys.versions(id.Name, id.Source); err != nil {
		return err.Error()
	}
	return "its metadata does not tell of this version"
}

// better returns the versions above a weak one that are better, those that leave
// the least risk first, then the nearest.
func (p *flatPlanner) better(t Target, id PackageID, all bool) ([]string, *stuck) {
	up, big, why := p.above(id)
	if why != nil {
		return nil, why
	}
	var out []string
	for _, c := range t.choose(up, func(v string) []Weakness { return p.verdict(t.Name, v) }) {
		if (!all || len(c.left) == 0) && len(out) < maxTries {
			out = append(out, c.version)
		}
	}
	if len(out) > 0 {
		return out, nil
	}
	for _, v := range big {
		if c := t.judge(v, p.verdict(t.Name, v)); c.good() {
			return nil, &stuck{why: fmt.Sprintf("only a major change of %s helps", id)}
		}
	}
	return nil, &stuck{why: fmt.Sprintf("no version above %s that is known here is better", id)}
}

// above returns the versions above a package, nearest first; big are those that
// are left out because they are major changes.
func (p *flatPlanner) above(id PackageID) (up, big []string, why *stuck) {
	list, err := p.sys.versions(id.Name, id.Source)
	if err != nil {
		return nil, nil, &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", id.Name, err)}
	}
	for _, v := range list {
		switch {
		case p.sys.compare(v, id.Version) <= 0, p.sys.pre(v) && !p.sys.pre(id.Version):
		case p.opt.NoMajor && major(v) != major(id.Version):
			big = append(big, v)
		default:
			up = append(up, v)
		}
	}
	return up, big, nil
}

// settle answers what is open in a state, and drops what nothing needs any more.
func (p *flatPlanner) settle(s *flatState, depth int) *stuck {
	for {
		if p.moves++; p.moves > maxMoves {
			return &stuck{why: "the change moves more packages than are looked at"}
		}
		l := p.connect(s)
		if len(l.wrong) > 0 {
			return &stuck{why: l.wrong[0]}
		}
		if len(l.unmet) == 0 {
			for id := range s.held {
				if l.edges[id] == nil {
					delete(s.held, id)
				}
			}
			s.link = l
			if why := p.sys.beside(slices.SortedFunc(maps.Keys(s.held), compareIDs)); why != "" {
				return &stuck{why: why}
			}
			return nil
		}
		if why := p.answerOne(s, l, &l.unmet[0], depth); why != nil {
			return why.at(append(l.chain(l.unmet[0].from), l.unmet[0].text()))
		}
	}
}

// answerOne answers one open need: by a version beside what is held, by raising
// what is held, or by raising who asks.
func (p *flatPlanner) answerOne(s *flatState, l *flatLink, u *flatAsk, depth int) *stuck {
	n := &u.need
	if n.loose || n.fixed {
		return &stuck{why: fmt.Sprintf("%s, which is from no registry or not told in full", u.text())}
	}
	goal, wanted := s.goals[n.name]
	list, err := p.candidates(goal, wanted, n)
	if err != nil {
		return &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", n.name, err)}
	}
	var fits []string
	for _, v := range list {
		if p.sys.holds(n.text, v) {
			fits = append(fits, v)
		}
	}
	if len(fits) == 0 {
		if !wanted {
			return &stuck{why: fmt.Sprintf("no version of %s that can be taken answers %q", n.name, n.text)}
		}
		return p.moveAsker(s, l, u, list, depth)
	}
	var objector *flatAsk
	for _, v := range p.agreed(l, n, fits) {
		h, in := p.inSlot(s, n, v)
		if in && p.sys.compare(v, h.Version) <= 0 {
			continue
		}
		if in {
			if a := p.objects(l, h, v); a != nil {
				if objector == nil {
					objector = a
				}
				continue
			}
			delete(s.held, h)
		}
		s.held[PackageID{n.name, v, n.source}] = true
		return nil
	}
	if objector != nil {
		return p.moveAsker(s, l, objector, fits, depth)
	}
	return &stuck{why: fmt.Sprintf("%s, and a higher version is held", u.text())}
}

// candidates returns the versions of a package that may be taken, best first: of a
// goal as it says, else those without weaknesses, highest first.
func (p *flatPlanner) candidates(goal []string, wanted bool, n *flatNeed) ([]string, error) {
	if wanted {
		return goal, nil
	}
	all, err := p.sys.versions(n.name, n.source)
	if err != nil {
		return nil, err
	}
	var list []string
	for _, v := range all {
		if p.sys.holds(n.text, v) {
			list = append(list, v)
		}
	}
	slices.Reverse(list)
	if i := slices.IndexFunc(list, func(v string) bool { return !p.sys.pre(v) }); i > 0 {
		list = slices.DeleteFunc(list, p.sys.pre)
	}
	list = list[:min(len(list), maxTries)]
	slices.SortStableFunc(list, func(a, b string) int {
		return RiskOf(p.verdict(n.name, a)).Compare(RiskOf(p.verdict(n.name, b)))
	})
	return list, nil
}

// agreed puts those versions first that answer all open needs of the package.
func (p *flatPlanner) agreed(l *flatLink, n *flatNeed, list []string) []string {
	count := func(v string) (c int) {
		for i := range l.unmet {
			if o := &l.unmet[i].need; o.name == n.name && o.source == n.source && !o.loose && !o.fixed && p.sys.holds(o.text, v) {
				c++
			}
		}
		return c
	}
	best := 0
	for _, v := range list {
		best = max(best, count(v))
	}
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(a, b string) int {
		switch ca, cb := count(a) == best, count(b) == best; {
		case ca && !cb:
			return -1
		case cb && !ca:
			return 1
		}
		return 0
	})
	return out
}

// inSlot returns the held package that a version would shut out.
func (p *flatPlanner) inSlot(s *flatState, n *flatNeed, v string) (PackageID, bool) {
	for _, id := range p.of(s, n.name, "") {
		if id.Source == n.source && p.sys.slot(id.Version) == p.sys.slot(v) {
			return id, true
		}
	}
	return PackageID{}, false
}

// objects returns the first who does not accept a version in the place of a held
// package.
func (p *flatPlanner) objects(l *flatLink, h PackageID, v string) *flatAsk {
	for i := range l.asks[h] {
		if a := &l.asks[h][i]; a.need.loose || !p.sys.holds(a.need.text, v) {
			return a
		}
	}
	return nil
}

// moveAsker raises, or relaxes, somebody whose need leaves out all versions of
// the list.
func (p *flatPlanner) moveAsker(s *flatState, l *flatLink, a *flatAsk, list []string, depth int) *stuck {
	chain := append(l.chain(a.from), a.text())
	why := func(format string, args ...any) *stuck {
		return &stuck{why: fmt.Sprintf(format, args...), chain: chain}
	}
	out := ""
	if len(list) > 0 {
		out = ", which leaves out " + list[0]
	}
	switch {
	case a.need.loose:
		return why("the requirement of %s is not known: %s", a.from, p.unknown(a.from))
	case a.root != nil && (a.need.place == nil || a.need.place.End == 0 || len(list) == 0):
		return why("%s%s", a.text(), out)
	case a.root != nil:
		if _, twice := s.relaxed[a.need.place]; !twice {
			s.order = append(s.order, a.need.place)
		}
		s.relaxed[a.need.place] = p.sys.relaxed(a.need.text, list[0])
		return nil
	case depth >= maxDepth:
		return why("too many packages stand above one another")
	case p.opt.OnlyDirect && !l.direct(a.from):
		return why("%s%s, and only direct requirements may change", a.text(), out)
	}
	up, big, s1 := p.above(a.from)
	if s1 != nil {
		return s1.at(chain)
	}
	tries := 0
	var last *stuck
	for _, v := range up {
		if !p.permits(PackageID{a.from.Name, v, a.from.Source}, &a.need, list) {
			continue
		}
		if tries++; tries > maxTries {
			break
		}
		next := s.clone()
		delete(next.held, a.from)
		if next.goals == nil {
			next.goals = make(map[string][]string)
		}
		next.goals[a.from.Name] = []string{v}
		if w := p.settle(next, depth+1); w == nil {
			*s = *next
			return nil
		} else if last == nil {
			last = w
		}
	}
	switch {
	case last != nil:
		return last
	case slices.ContainsFunc(big, func(v string) bool {
		return p.permits(PackageID{a.from.Name, v, a.from.Source}, &a.need, list)
	}):
		return why("%s%s; only a major change of %s helps", a.text(), out, a.from.Name)
	}
	return why("%s%s; no higher version of %s that is known here accepts it", a.text(), out, a.from.Name)
}

// permits reports whether a version of a package needs nothing of that name, or
// accepts a version of the list.
func (p *flatPlanner) permits(id PackageID, n *flatNeed, list []string) bool {
	needs, known, _ := p.sys.needs(id, map[string]bool{})
	if !known {
		return false
	}
	for _, o := range needs {
		if o.name == n.name && o.source == n.source {
			return slices.ContainsFunc(list, func(v string) bool { return p.sys.holds(o.text, v) })
		}
	}
	return true
}
