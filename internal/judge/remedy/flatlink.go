package remedy

import (
	"slices"
	"strings"
)

// connect finds what answers each need of a state, from the projects down, with
// the features that are asked for.
func (p *flatPlanner) connect(s *flatState) *flatLink {
	w := &flatWalk{
		p: p, s: s, byName: make(map[string][]PackageID), asked: make(map[PackageID]map[string]bool), queued: make(map[PackageID]bool),
		out: make(map[PackageID][]flatAsk), wrong: make(map[PackageID]string),
	}
	for id := range s.held {
		w.byName[id.Name] = append(w.byName[id.Name], id)
	}
	for _, list := range w.byName {
		slices.SortFunc(list, func(a, b PackageID) int {
			if c := p.sys.compare(b.Version, a.Version); c != 0 {
				return c // highest first
			}
			return strings.Compare(a.Source, b.Source)
		})
	}
	for _, r := range p.roots {
		w.answer(r.id, r, r.needs)
	}
	for id := range p.kept {
		if s.held[id] {
			w.reach(id, nil)
		}
	}
	for len(w.queue) > 0 {
		id := w.queue[0]
		w.queue = w.queue[1:]
		w.queued[id] = false
		list, known, wrong := p.sys.needs(id, w.asked[id])
		if !known {
			list = nil
			for _, to := range p.prior[id] {
				list = append(list, flatNeed{name: to.Name, source: to.Source, text: to.Version, loose: true})
			}
		}
		if wrong != "" {
			w.wrong[id] = wrong
		}
		w.answer(id, nil, list)
	}
	return w.link()
}

// A flatWalk is one run of connect.
type flatWalk struct {
	p      *flatPlanner
	s      *flatState
	byName map[string][]PackageID
	asked  map[PackageID]map[string]bool
	queue  []PackageID
	queued map[PackageID]bool
	out    map[PackageID][]flatAsk
	wrong  map[PackageID]string
}

// reach puts a package, with more features perhaps, into the queue.
func (w *flatWalk) reach(id PackageID, features []string) {
	if w.p.isRoot[id] {
		return
	}
	had, more := w.asked[id], false
	if had == nil {
		had, more = make(map[string]bool), true
		w.asked[id] = had
	}
	for _, f := range features {
		if !had[f] {
			had[f], more = true, true
		}
	}
	if more && !w.queued[id] {
		w.queued[id] = true
		w.queue = append(w.queue, id)
	}
}

// answer finds what answers the needs of one package or project.
func (w *flatWalk) answer(from PackageID, root *flatRoot, list []flatNeed) {
	asks := make([]flatAsk, 0, len(list))
	for _, n := range list {
		if text, ok := w.s.relaxed[n.place]; ok && n.place != nil {
			n.text = text
		}
		a := flatAsk{from: from, root: root, need: n}
		if a.to = w.choose(from, &n); a.to.Name != "" {
			w.reach(a.to, n.features)
		}
		asks = append(asks, a)
	}
	w.out[from] = asks
}

// choose returns the package that answers a need: the one that answers it in the
// lock file, else the highest.
func (w *flatWalk) choose(from PackageID, n *flatNeed) PackageID {
	for _, id := range w.p.before(from) {
		if id.Name == n.name && w.s.held[id] && (n.loose || n.fixed || w.p.sys.holds(n.text, id.Version)) {
			return id
		}
	}
	for _, id := range w.byName[n.name] {
		if w.p.answers(id, n) {
			return id
		}
	}
	return PackageID{}
}

// before returns the edges of a package in the lock file, or those that another
// version of it had there.
func (p *flatPlanner) before(id PackageID) []PackageID {
	if list, ok := p.prior[id]; ok {
		return list
	}
	return p.named[PackageID{Name: id.Name, Source: id.Source}]
}

// answers reports whether a package is one that a need asks for.
func (p *flatPlanner) answers(id PackageID, n *flatNeed) bool {
	switch {
	case n.loose:
		return id.Version == n.text && id.Source == n.source
	case n.fixed:
		return id.Source == "" || strings.HasPrefix(id.Source, "git+")
	}
	return id.Source == n.source && p.sys.holds(n.text, id.Version)
}

// link gathers what the walk found.
func (w *flatWalk) link() *flatLink {
	l := &flatLink{asks: make(map[PackageID][]flatAsk), edges: make(map[PackageID][]PackageID, len(w.out))}
	from := make([]PackageID, 0, len(w.out))
	for id := range w.out {
		from = append(from, id)
	}
	slices.SortFunc(from, compareIDs)
	for _, id := range from {
		edges := []PackageID{}
		for _, a := range w.out[id] {
			switch {
			case a.to.Name != "":
				edges = append(edges, a.to)
				l.asks[a.to] = append(l.asks[a.to], a)
			case !w.p.excused[a.text()]:
				l.unmet = append(l.unmet, a)
			}
		}
		slices.SortFunc(edges, compareIDs)
		l.edges[id] = slices.Compact(edges)
		if why := w.wrong[id]; why != "" && !w.p.excused[why] {
			l.wrong = append(l.wrong, why)
		}
	}
	return l
}

func compareIDs(a, b PackageID) int {
	return strings.Compare(a.Name+"\x00"+a.Version+"\x00"+a.Source, b.Name+"\x00"+b.Version+"\x00"+b.Source)
}

// chain returns who needs whom, from a project down to a package: the shortest way.
func (l *flatLink) chain(id PackageID) []string {
	type way struct {
		id   PackageID
		text []string
	}
	met := map[PackageID]bool{id: true}
	queue := []way{{id: id}}
	for len(queue) > 0 && len(met) < 2000 {
		w := queue[0]
		queue = queue[1:]
		for i := range l.asks[w.id] {
			a := &l.asks[w.id][i]
			text := append([]string{a.text()}, w.text...)
			if a.root != nil {
				return text
			}
			if !met[a.from] && len(text) < 32 {
				met[a.from] = true
				queue = append(queue, way{a.from, text})
			}
		}
	}
	return nil
}

// direct reports whether a project asks for a package.
func (l *flatLink) direct(id PackageID) bool {
	return slices.ContainsFunc(l.asks[id], func(a flatAsk) bool { return a.root != nil })
}
