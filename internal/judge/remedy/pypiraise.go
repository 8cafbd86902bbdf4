package remedy

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/pypi"
)

// project returns what the index says of a package.
func (p *pyPlanner) project(name string) (*pypi.Project, error) {
	k := p.projects[name]
	if k == nil {
		k = &pyProject{}
		k.p, k.err = p.facts.Project(name)
		p.projects[name] = k
	}
	return k.p, k.err
}

// maxAsks bounds the metadata that one plan reads.
const maxAsks = 4000

var errManyAsks = errors.New("more metadata than one plan reads")

// meta returns what a release says about itself.
func (p *pyPlanner) meta(r *pypi.Release) (*pypi.Metadata, error) {
	k := p.metas[r]
	if k == nil {
		k = &pyMeta{err: errManyAsks}
		if p.asks++; p.asks <= maxAsks {
			k.m, k.err = p.facts.Metadata(r)
		}
		p.metas[r] = k
	}
	return k.m, k.err
}

// needs returns what an entry asks for; known is false where that is told neither
// by the lock file nor by the index.
func (p *pyPlanner) needs(e *pypi.Locked) (needs []pypi.Need, known bool) {
	if e.Meta != nil {
		return e.Meta.Needs, true
	}
	if e.Known || e.Source != "" {
		return e.Needs, true
	}
	k, err := p.project(e.Key)
	if err != nil {
		return e.Needs, false
	}
	r, ok := k.Release(p.spelled(k, e.Version))
	if !ok {
		return e.Needs, false
	}
	m, err := p.meta(r)
	if err != nil {
		return e.Needs, false
	}
	return m.Needs, true
}

// spelled returns a version as the index writes it: 1.0 and 1.0.0 are the same.
func (p *pyPlanner) spelled(k *pypi.Project, v string) string {
	if _, ok := k.Release(v); ok {
		return v
	}
	id := [2]string{k.Name, v}
	if o, ok := p.spellings[id]; ok {
		return o
	}
	p.spellings[id] = v
	for _, o := range k.Versions {
		if p.compare(o, v) == 0 {
			p.spellings[id] = o
			break
		}
	}
	return p.spellings[id]
}

// compare orders versions; those that cannot be read count as equal.
func (p *pyPlanner) compare(a, b string) int {
	c, _ := p.cache.Compare(p.order, a, b)
	return c
}

// above returns the versions above the present one that are wanted and may be
// taken, nearest first; none, but not nil, if the package is known and has none.
func (p *pyPlanner) above(e *pypi.Locked, want func(string) bool) ([]string, *stuck) {
	k, err := p.project(e.Key)
	if err != nil {
		return nil, &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", e.Name, err)}
	}
	out := []string{}
	major1, hindered := false, ""
	for _, v := range k.Versions {
		if p.compare(v, e.Version) <= 0 || pypi.IsPre(v) && !pypi.IsPre(e.Version) || len(out) >= maxTries || !want(v) {
			continue
		}
		if p.opt.NoMajor && major(v) != major(e.Version) {
			major1 = true
			continue
		}
		if why := p.unfit(k, v); why != "" {
			hindered = orFirst(hindered, why)
			continue
		}
		out = append(out, v)
	}
	switch {
	case len(out) > 0:
		return out, nil
	case hindered != "":
		return out, &stuck{why: hindered}
	case major1:
		return out, &stuck{why: fmt.Sprintf("only a major change of %s %s helps", e.Name, e.Version)}
	}
	return out, &stuck{why: fmt.Sprintf("no known version above %s %s helps", e.Name, e.Version)}
}

func orFirst(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// unfit says why a release may not be taken: it is yanked, or does not run on the
// Python of the project.
func (p *pyPlanner) unfit(k *pypi.Project, v string) string {
	r, _ := k.Release(v)
	if all, _, reason := r.Yanked(); all {
		if reason != "" {
			reason = ": " + clip(reason)
		}
		return fmt.Sprintf("%s %s is yanked%s", k.Name, v, reason)
	}
	if python := r.RequiresPython(); !p.pythonFits(python) {
		return fmt.Sprintf("%s %s needs Python %s, and the project runs on %s", k.Name, v, clip(python), clip(p.in.Python))
	}
	return ""
}

func (p *pyPlanner) pythonFits(requires string) bool {
	if p.in.Strict && p.specs.Holds(p.in.Python, "4.0") && requires != "" && pypi.Readable(requires) && !p.specs.Holds(requires, "4.0") {
		return false
	}
	return p.pythons.Accepts(p.specs, requires)
}

// raise moves a package to a version that is wanted: within what others ask for,
// else by raising those who object and relaxing the project's own requirement.
func (p *pyPlanner) raise(s *pyState, key string, want func(string) bool, depth int) *stuck {
	e := s.at[key]
	switch {
	case e == nil:
		return nil // something else took it away
	case len(s.many[key]) > 1:
		return &stuck{why: e.Name + " stands there in several versions, for different environments"}
	case e.Source != "":
		return (&stuck{why: e.Name + " is not from an index: " + clip(e.Source)}).at(s.chain(p, key))
	case p.fixed[key]:
		return &stuck{why: "the project overrides the version of " + e.Name}
	}
	list, why := p.above(e, want)
	if why != nil && (list == nil || depth > 0) {
		return why.at(s.chain(p, key))
	}
	if why == nil {
		if why = p.inRange(s, key, list, depth); why == nil {
			return nil
		}
	}
	w := p.raiseAskers(s, key, list, want, depth)
	if w == nil {
		return nil
	}
	if w.why != "" && !strings.Contains(why.why, w.why) {
		why.why += "; " + w.why
		if w.chain != nil {
			why.chain = w.chain
		}
	}
	return why.at(s.chain(p, key))
}

// inRange takes the first version of the list that everybody accepts.
func (p *pyPlanner) inRange(s *pyState, key string, list []string, depth int) *stuck {
	askers := s.askers(p, key)
	var why *stuck
	for _, v := range list {
		if a := p.objector(askers, v); a != nil {
			if why == nil {
				why = &stuck{why: fmt.Sprintf("%s, which leaves out %s", a, v), chain: s.chainOf(p, a)}
			}
			continue
		}
		next := s.clone()
		if w := p.put(next, key, v, nil, "", depth); w != nil {
			why = w
			continue
		}
		*s = *next
		return nil
	}
	return why
}

// chainOf returns the way from the project to who asks, and what is asked.
func (s *pyState) chainOf(p *pyPlanner, a *pyAsker) []string {
	if a.from == nil {
		return []string{a.String()}
	}
	return append(s.chain(p, a.from.Key), a.String())
}

// objector returns the first who does not accept a version.
func (p *pyPlanner) objector(askers []pyAsker, v string) *pyAsker {
	for i := range askers {
		if a := &askers[i]; a.need.URL == "" && !p.specs.Holds(a.need.Spec, v) {
			return a
		}
	}
	return nil
}

// raiseAskers raises, or relaxes, everybody who does not accept any version of the
// list, and then looks again.
func (p *pyPlanner) raiseAskers(s *pyState, key string, list []string, want func(string) bool, depth int) *stuck {
	if depth >= maxDepth {
		return &stuck{why: "too many packages stand above one another", chain: s.chain(p, key)}
	}
	if len(list) == 0 && depth == 0 && p.projects[key] == nil {
		return &stuck{}
	}
	next := s.clone()
	for _, a := range s.askers(p, key) {
		if a.need.URL != "" || slices.ContainsFunc(list, func(v string) bool { return p.specs.Holds(a.need.Spec, v) }) {
			continue
		}
		if a.from == nil {
			continue // when all the others agree
		}
		allows := func(v string) bool { return p.allows(a.from.Key, v, key, list) }
		if w := p.raise(next, a.from.Key, allows, depth+1); w != nil {
			w.chain = s.chainOf(p, &a)
			return w
		}
	}
	next.prune(p)
	if e := next.at[key]; e == nil || want(e.Version) {
		*s = *next
		return nil
	}
	why := &stuck{}
	for i := range list[:min(len(list), maxRelaxes)] {
		try := next.clone()
		if why = p.relax(try, key, list[i:]); why != nil {
			return why
		}
		if why = p.inRange(try, key, list, depth); why == nil {
			*s = *try
			return nil
		}
	}
	return why
}

// maxRelaxes bounds the versions for which the project's own requirements are
// relaxed, one after another.
const maxRelaxes = 8

// allows reports whether a release needs nothing of that name, or accepts a version
// of the list.
func (p *pyPlanner) allows(name, v, needs string, list []string) bool {
	k, err := p.project(name)
	if err != nil {
		return false
	}
	r, ok := k.Release(v)
	if !ok {
		return false
	}
	m, err := p.meta(r)
	if err != nil {
		return false
	}
	for i := range m.Needs {
		n := &m.Needs[i]
		if n.Name == needs && p.eval(n.Marker, nil) != pypi.No && !slices.ContainsFunc(list, func(v string) bool { return p.specs.Holds(n.Spec, v) }) {
			return false
		}
	}
	return true
}

// relax changes the project's own requirements to let in the nearest version that
// the packages accept.
func (p *pyPlanner) relax(s *pyState, key string, list []string) *stuck {
	others := slices.DeleteFunc(s.askers(p, key), func(a pyAsker) bool { return a.from == nil })
	pick := list[0]
	for _, v := range list {
		if p.objector(others, v) == nil {
			pick = v
			break
		}
	}
	s.asked = nil
	for i := range s.roots {
		r := &s.roots[i]
		if r.Name != key || r.URL != "" || p.specs.Holds(r.Spec, pick) || p.eval(r.Marker, nil) == pypi.No {
			continue
		}
		to := pypi.Relaxed(r.Spec, pick)
		if !r.Editable() || !p.specs.Holds(to, pick) {
			return &stuck{why: fmt.Sprintf("%s line %d asks for %s %s, which cannot be changed in place", r.File, r.Line, r.As, clip(r.Spec))}
		}
		s.relaxed = append(s.relaxed, PyPIRelaxed{*r, to})
		r.Spec = to
	}
	return nil
}
