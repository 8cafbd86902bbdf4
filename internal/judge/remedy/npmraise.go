package remedy

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// versions returns the versions of a package, lowest first.
func (p *npmPlanner) versions(name string) *packument {
	if k := p.packs[name]; k != nil {
		return k
	}
	k := &packument{}
	k.p, k.err = p.facts.Packument(name)
	if k.err == nil {
		for _, v := range k.p.Versions {
			if _, err := p.order.Parse(v); err == nil {
				k.order = append(k.order, v)
			}
		}
		slices.SortStableFunc(k.order, p.compare)
	}
	p.packs[name] = k
	return k
}

// compare orders versions that were parsed before.
func (p *npmPlanner) compare(a, b string) int {
	c, _ := p.cache.Compare(p.order, a, b)
	return c
}

func isPre(v string) bool { return strings.Contains(strings.SplitN(v, "+", 2)[0], "-") }

// above returns the versions above the present one that are wanted, nearest first;
// none, but not nil, if the package is known and has none.
func (p *npmPlanner) above(e *manifest.Locked, want func(string) bool) ([]string, *stuck) {
	k := p.versions(e.Name)
	if k.err != nil {
		return nil, &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", e.Name, k.err)}
	}
	var out []string
	better := 0
	for _, v := range k.order {
		if p.compare(v, e.Version) <= 0 || isPre(v) && !isPre(e.Version) || len(out) >= maxTries || p.avoid[[2]string{e.Name, v}] || !want(v) {
			continue
		}
		if better++; p.opt.NoMajor && major(v) != major(e.Version) {
			continue
		}
		out = append(out, v)
	}
	// what brings weaknesses of its own comes last, so that who stands above a mended
	// package is not raised into new ones
	now := p.verdicts(npm, e.Name, e.Version)
	fresh := make(map[string]bool)
	for _, v := range out {
		fresh[v] = len(judge(v, now, p.verdicts(npm, e.Name, v)).more) > 0
	}
	slices.SortStableFunc(out, func(a, b string) int { return boolRank(fresh[a]) - boolRank(fresh[b]) })
	switch {
	case len(out) == 0 && better > 0:
		return []string{}, &stuck{why: fmt.Sprintf("only a major change of %s %s helps", e.Name, e.Version)}
	case len(out) == 0:
		return []string{}, &stuck{why: fmt.Sprintf("no known version above %s %s helps", e.Name, e.Version)}
	}
	return out, nil
}

// raise moves the package at a path to a version that is wanted: within what
// others ask for, else by raising those who object, else by an override.
func (p *npmPlanner) raise(t *lockTree, path string, want func(string) bool, depth int) *stuck {
	e := t.at[path]
	switch {
	case e == nil:
		return nil // something else took it away
	case e.Project || e.Link:
		return &stuck{why: e.Path + " is a folder of this tree"}
	case e.Fixed != "":
		return (&stuck{why: e.Name + " " + e.Version + " " + e.Fixed}).at(p.chain(t, path))
	case t.layout != manifest.Folders && p.fixed[e.Name]:
		return (&stuck{why: "the manifest overrides " + e.Name + " already"}).at(p.chain(t, path))
	case e.Bundled:
		s := &stuck{why: e.Name + " " + e.Version + " is bundled inside another package, whose maker must release it anew"}
		return s.at(p.chain(t, path))
	case !strings.Contains(e.Resolved, "/-/") && e.Resolved != "" && e.Release == nil:
		return &stuck{why: e.Name + " is not from a registry: " + clip(e.Resolved)}
	}
	list, why := p.above(e, want)
	if why != nil && (list == nil || depth > 0) {
		return why.at(p.chain(t, path))
	}
	ways := []func() *stuck{func() *stuck { return p.raiseAskers(t, path, list, want, depth) }}
	if why == nil {
		if why = p.inRange(t, path, list); why == nil {
			return nil
		}
		ways = append(ways, func() *stuck { return p.override(t, path, list, depth) })
	}
	if p.opt.MinChanges && !slices.ContainsFunc(p.askers(t, path), func(a asker) bool { return a.from.Project }) {
		slices.Reverse(ways)
	}
	for _, way := range ways {
		w := way()
		if w == nil {
			return nil
		}
		if w.why != "" && !strings.Contains(why.why, w.why) {
			why.why += "; " + w.why
		}
	}
	return why.at(p.chain(t, path))
}

// at adds the way to what is stuck, if it has none.
func (s *stuck) at(chain []string) *stuck {
	if s.chain == nil {
		s.chain = chain
	}
	return s
}

// inRange takes the first version of the list that everybody accepts.
func (p *npmPlanner) inRange(t *lockTree, path string, list []string) *stuck {
	askers := p.askers(t, path)
	var why *stuck
	for _, v := range list {
		if a := p.objector(askers, t.at[path].Name, v); a != nil {
			if why == nil {
				why = &stuck{why: p.leavesOut(a, v), chain: p.chain(t, path)}
			}
			continue
		}
		next := t.clone()
		if s := p.put(next, path, t.at[path].Name, v, 0); s != nil {
			why = s
			continue
		}
		*t = *next
		return nil
	}
	return why
}

// objector returns the first who does not accept a version.
func (p *npmPlanner) objector(askers []asker, name, v string) *asker {
	for i := range askers {
		a := &askers[i]
		if p.overrides[name] != "" && !a.from.Project {
			continue
		}
		if !p.rs.holds(a.need.Range, v) {
			return a
		}
	}
	return nil
}

// raiseAskers raises, or relaxes, everybody who does not accept any version of
// the list, and then looks again.
func (p *npmPlanner) raiseAskers(t *lockTree, path string, list []string, want func(string) bool, depth int) *stuck {
	if depth >= maxDepth {
		return &stuck{why: "too many packages stand above one another", chain: p.chain(t, path)}
	}
	name := t.at[path].Name
	next := t.clone()
	for _, a := range p.askers(t, path) {
		if slices.ContainsFunc(list, func(v string) bool { return p.rs.holds(a.need.Range, v) }) {
			continue
		}
		if a.need.Range == unknownRange {
			return &stuck{why: p.leavesOut(&a, strings.Join(list[:min(len(list), 1)], "")), chain: p.chain(t, path)}
		}
		if a.from.Project {
			if s := p.relax(next, a, name, list); s != nil {
				return s
			}
			continue
		}
		local, kind := a.need.Name, a.need.Kind
		allows := func(v string) bool { return p.allows(a.from.Name, v, local, kind, list) }
		if s := p.raise(next, a.from.Path, allows, depth+1); s != nil {
			return s
		}
	}
	next.prune(p.tree, p.was, p.hard)
	e := next.at[path]
	if e == nil || e.Name == name && want(e.Version) {
		*t = *next
		return nil
	}
	if s := p.inRange(next, path, list); s != nil {
		return s
	}
	*t = *next
	return nil
}

// allows reports whether a release needs nothing of that name, or accepts a
// version of the list.
func (p *npmPlanner) allows(name, v, needs, kind string, list []string) bool {
	r, ok := p.versions(name).p.Release(v)
	if !ok {
		return false
	}
	for _, n := range r.Needs {
		if n.Name == needs && n.Kind == kind {
			return slices.ContainsFunc(list, func(v string) bool { return p.rs.holds(n.Range, v) })
		}
	}
	return true
}

// relax changes the range of a project to the nearest version that the others
// accept.
func (p *npmPlanner) relax(t *lockTree, a asker, name string, list []string) *stuck {
	r := p.rs.read(a.need.Range)
	if len(list) == 0 {
		return &stuck{}
	}
	if !r.ok {
		return &stuck{why: fmt.Sprintf("%s asks for %s by %q, which is no range", called(a.from), a.need.Name, clip(a.need.Range))}
	}
	pick := list[0]
	others := slices.DeleteFunc(p.askers(t, t.find(a.from.Path, a.need.Name)), func(o asker) bool { return o.from.Project })
	for _, v := range list {
		if p.objector(others, name, v) == nil {
			pick = v
			break
		}
	}
	c := *t.at[a.from.Path]
	c.Needs = slices.Clone(c.Needs)
	for i := range c.Needs {
		if n := &c.Needs[i]; n.Name == a.need.Name && n.Kind == a.need.Kind {
			was := n.Range
			n.Range = relaxed(was, pick)
			t.relaxs = append(t.relaxs, Change{Kind: Relax, Package: n.Name, From: was, To: n.Range, Place: path.Join(a.from.Path, "package.json") + " " + n.Kind})
		}
	}
	t.at[a.from.Path] = &c
	return nil
}

// override forces the nearest version on everybody but projects.
func (p *npmPlanner) override(t *lockTree, path string, list []string, depth int) *stuck {
	e := t.at[path]
	switch {
	case depth > 0:
		return &stuck{}
	case p.opt.OnlyDirect, p.opt.NoOverrides:
		return &stuck{}
	case p.fixed[e.Name]:
		return &stuck{why: "the manifest overrides " + e.Name + " already", chain: p.chain(t, path)}
	case slices.ContainsFunc(p.askers(t, path), func(a asker) bool { return a.from.Project }):
		return &stuck{} // npm refuses an override of what the project asks for by name
	}
	last := &stuck{}
	list = p.atLeast(list, p.highest(t, e.Name))
	for _, v := range list[:min(len(list), 5)] {
		next := t.clone()
		had, known := p.overrides[e.Name]
		p.overrides[e.Name] = v
		s := p.force(next, e.Name, v)
		if s == nil {
			*t = *next
			return nil
		}
		last = s
		if known {
			p.overrides[e.Name] = had
		} else {
			delete(p.overrides, e.Name)
		}
	}
	return last
}

// highest returns the highest version of a package in the tree: an override is for
// every copy, and none may be taken down.
func (p *npmPlanner) highest(t *lockTree, name string) string {
	out := ""
	for _, e := range t.at {
		if e != nil && e.Name == name && !e.Project && !e.Link && (out == "" || p.compare(e.Version, out) > 0) {
			out = e.Version
		}
	}
	return out
}

// atLeast returns the versions that are not below another.
func (p *npmPlanner) atLeast(list []string, v string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(x string) bool { return v != "" && p.compare(x, v) < 0 })
}

// force puts a version into every place of a package, as an override does.
func (p *npmPlanner) force(t *lockTree, name, v string) *stuck {
	for _, path := range slices.Sorted(maps.Keys(t.at)) {
		e := t.at[path]
		if e == nil || e.Name != name || e.Project || e.Link || e.Version == v {
			continue
		}
		for _, a := range p.askers(t, path) {
			if a.from.Project && (t.layout != manifest.Folders || !p.rs.holds(a.need.Range, v)) {
				return &stuck{why: fmt.Sprintf("%s asks for %s %s itself", called(a.from), name, a.need.Range)}
			}
		}
		if s := p.put(t, path, name, v, 0); s != nil {
			return s
		}
	}
	return nil
}

// called names an entry for people.
func called(e *manifest.Locked) string {
	switch {
	case e.Project && e.Path == "":
		return "the project"
	case e.Project:
		return "the workspace " + e.Path
	}
	return e.Name + " " + e.Version
}

// chain returns who needs whom, from a project down to the entry at a path: the
// shortest way.
func (p *npmPlanner) chain(t *lockTree, path string) []string {
	type way struct {
		path string
		text []string
	}
	met := map[string]bool{path: true}
	queue := []way{{path: path}}
	for len(queue) > 0 && len(met) < 2000 {
		w := queue[0]
		queue = queue[1:]
		for _, a := range p.askers(t, w.path) {
			asks := fmt.Sprintf("%s asks for %s", called(a.from), a.need.Name)
			if a.need.Range != unknownRange {
				asks += " " + a.need.Range
			}
			text := append([]string{asks}, w.text...)
			if a.from.Project {
				return text
			}
			if !met[a.from.Path] && len(text) < 32 {
				met[a.from.Path] = true
				queue = append(queue, way{a.from.Path, text})
			}
		}
	}
	return nil
}
