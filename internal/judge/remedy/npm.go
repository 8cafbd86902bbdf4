package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// NPMFacts tell about npm packages. What is not known is an error.
type NPMFacts struct {
	Packument func(name string) (*manifest.Packument, error)
}

// An NPMPlan is what to change in one lock file of npm and the manifests of its
// projects.
type NPMPlan struct {
	Steps   []Step
	Blocked []Blocked
	Lock    *manifest.Lock // as it becomes
	// Relaxed are the ranges to change: the Place is the path of the manifest, from
	// the lock file's folder on, a blank, and the section.
	Relaxed []Change
	// Overrides are versions by name for the root's "overrides".
	Overrides map[string]string
}

// The bounds of one search. Real changes stay far below.
const (
	maxMoves = 400 // packages that one step moves
	maxDepth = 8   // packages above one another that one step raises
	maxPuts  = 20_000
)

type npmPlanner struct {
	avoid     map[[2]string]bool // releases by name and version that the present step does without
	facts     *NPMFacts
	verdicts  Verdicts
	opt       Options
	rs        ranges
	order     version.Order
	cache     *version.Cache
	packs     map[string]*packument
	tree      *lockTree
	was       map[string]bool // what projects need
	hard      map[string]bool // the same, for production
	overrides map[string]string
	fixed     map[string]bool // names that the manifest overrides already
	moves     int             // of the present try
	puts      int             // of the whole plan
	out       *NPMPlan
}

// packument is the metadata of a package, with its versions in order.
type packument struct {
	p     *manifest.Packument
	err   error
	order []string
}

// NPM plans for a lock file of npm. targets are the packages with findings;
// overridden are the names that the root's manifest overrides.
func NPM(lock *manifest.Lock, targets []Target, overridden map[string]bool, facts *NPMFacts, verdicts Verdicts, opt Options) *NPMPlan {
	p := newPlanner(facts, verdicts)
	p.opt, p.tree, p.fixed = opt, newTree(lock).clone(), overridden
	p.was, p.hard = p.tree.reach(false), p.tree.reach(true)
	for _, t := range opt.wanted(targets) {
		p.target(t)
	}
	p.recheck()
	p.out.Lock = &manifest.Lock{Packages: p.tree.at, Legacy: lock.Legacy, Layout: lock.Layout}
	p.out.Relaxed, p.out.Overrides = p.tree.relaxs, p.overrides
	Rank(p.out.Steps)
	return p.out
}

func newPlanner(facts *NPMFacts, verdicts Verdicts) *npmPlanner {
	order, _ := version.For(npm)
	return &npmPlanner{
		facts: facts, verdicts: verdicts, rs: make(ranges), order: order, cache: version.NewCache(10_000),
		packs: make(map[string]*packument), overrides: make(map[string]string), out: &NPMPlan{},
	}
}

// places returns where the tree holds a version of a package.
func (p *npmPlanner) places(t *lockTree, name, v string) []string {
	var out []string
	for path, e := range t.at {
		if e.Name == name && e.Version == v && !e.Project && !e.Link {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return out
}

// target plans for one version of a package, in all its places.
func (p *npmPlanner) target(t Target) {
	if len(p.places(p.tree, t.Name, t.Version)) == 0 {
		if t = p.credit(t); len(t.Weaknesses) == 0 {
			return
		}
	}
	goals := []func(c *chosen) bool{
		func(c *chosen) bool { return len(c.left) == 0 },
		func(*chosen) bool { return true },
	}
	var last *stuck
	for _, goal := range goals {
		s, why := p.step(t, goal)
		if s != nil {
			p.out.Steps = append(p.out.Steps, *s)
			p.leave(t, s)
			return
		}
		if last == nil || len(why.chain) > len(last.chain) {
			last = why
		}
	}
	for _, w := range t.Weaknesses {
		p.out.Blocked = append(p.out.Blocked, Blocked{Removed{t.Name, t.Version, w}, last.why, last.chain})
	}
}

// leave says of what a step does not remove that it stays.
func (p *npmPlanner) leave(t Target, s *Step) {
	for _, w := range t.Weaknesses {
		if !slices.ContainsFunc(s.Removes, func(r Removed) bool { return r.same(&w) }) {
			p.out.Blocked = append(p.out.Blocked, Blocked{Removed: Removed{t.Name, t.Version, w}, Why: "no known version of " + t.Name + " is free of it"})
		}
	}
}

// credit adds a target that is gone already to the step that took it away. What
// its new version still has is returned, as a target of its own.
func (p *npmPlanner) credit(t Target) Target {
	for i := range p.out.Steps {
		s := &p.out.Steps[i]
		for _, c := range s.Changes {
			if c.Package != t.Name || c.From != t.Version {
				continue
			}
			now := chosen{removed: t.Weaknesses}
			if c.Kind == Raise {
				now = t.judge(c.To, p.verdicts(npm, t.Name, c.To))
			}
			s.Removes = append(s.Removes, removals(t.Name, t.Version, now.removed)...)
			return Target{t.Name, c.To, now.left, t.others}
		}
	}
	for _, w := range t.Weaknesses {
		p.out.Blocked = append(p.out.Blocked, Blocked{Removed: Removed{t.Name, t.Version, w}, Why: "the lock file holds no entry for it"})
	}
	return Target{}
}

// stuck says why something cannot be raised.
type stuck struct {
	why     string
	chain   []string
	brought []Removed // weaknesses that the change would bring
}

// maxDetours bounds how often a step is planned again without what it would bring.
const maxDetours = 6

// step tries to move every place of the target to a version that meets the goal.
// Where that would bring a flawed release, it is tried without that release.
func (p *npmPlanner) step(t Target, goal func(*chosen) bool) (*Step, *stuck) {
	p.avoid = make(map[[2]string]bool)
	defer func() { p.avoid = nil }()
	s, first := p.attempt(t, goal)
	for why := first; s == nil && len(why.brought) > 0 && len(p.avoid) < maxDetours; {
		b := why.brought[0]
		if p.avoid[[2]string{b.Package, b.Version}] {
			break
		}
		p.avoid[[2]string{b.Package, b.Version}] = true
		s, why = p.attempt(t, goal)
	}
	if s != nil {
		return s, nil
	}
	return nil, first
}

// attempt plans a step once.
func (p *npmPlanner) attempt(t Target, goal func(*chosen) bool) (*Step, *stuck) {
	next := p.tree.clone()
	overrides := maps.Clone(p.overrides)
	p.moves = 0
	want := func(v string) bool {
		c := t.judge(v, p.verdicts(npm, t.Name, v))
		return c.good() && goal(&c)
	}
	undo := func(s *stuck) (*Step, *stuck) {
		p.overrides = overrides
		return nil, s
	}
	for range 64 { // a raise may move or remove other places
		places := p.places(next, t.Name, t.Version)
		if len(places) == 0 {
			break
		}
		if p.opt.OnlyDirect && !slices.ContainsFunc(p.askers(next, places[0]), func(a asker) bool { return a.from.Project }) {
			return undo(&stuck{why: "no project asks for it by name, and only direct requirements may change"})
		}
		if s := p.raise(next, places[0], want, 0); s != nil {
			return undo(s)
		}
		next.prune(p.tree, p.was, p.hard)
	}
	if len(p.places(next, t.Name, t.Version)) > 0 {
		return undo(&stuck{why: "it comes back in other places of the tree"})
	}
	s, why := p.settle(t, next)
	if why != nil {
		return undo(why)
	}
	p.tree, p.out.Overrides = next, maps.Clone(p.overrides)
	return s, nil
}

// settle checks a changed tree and describes what changed.
func (p *npmPlanner) settle(t Target, next *lockTree) (*Step, *stuck) {
	overridden := maps.Clone(p.fixed)
	if overridden == nil {
		overridden = make(map[string]bool)
	}
	for name := range p.overrides {
		overridden[name] = true
	}
	p.unify(next)
	if s := p.besides(next); s != nil {
		return nil, s
	}
	before := p.tree.broken(p.rs, overridden)
	for _, b := range slices.Sorted(maps.Keys(next.broken(p.rs, overridden))) {
		if !before[b] {
			return nil, &stuck{why: "it would leave a requirement open: " + b}
		}
	}
	s := p.describe(next)
	for _, c := range s.Changes {
		if c.Kind == Raise && p.compare(c.From, c.To) > 0 {
			return nil, &stuck{why: fmt.Sprintf("it would take %s %s down to %s", c.Package, c.From, c.To)}
		}
	}
	s.Removes = removals(t.Name, t.Version, t.Weaknesses)
	for _, c := range s.Changes { // what the new version still has is not removed
		if c.Package == t.Name && c.Kind == Raise && c.From == t.Version {
			now := t.judge(c.To, p.verdicts(npm, t.Name, c.To))
			s.Removes = slices.DeleteFunc(s.Removes, func(r Removed) bool {
				return slices.ContainsFunc(now.left, func(w Weakness) bool { return w.same(&r.Weakness) })
			})
		}
	}
	s.Removes = slices.DeleteFunc(s.Removes, func(r Removed) bool { // what a new copy has is not removed
		return slices.ContainsFunc(s.Adds, func(a Removed) bool { return a.Package == r.Package && a.same(&r.Weakness) })
	})
	var removed, more []Weakness
	for _, r := range s.Removes {
		removed = append(removed, r.Weakness)
	}
	for _, r := range s.Adds {
		more = append(more, r.Weakness)
	}
	if len(removed) == 0 || !lower(more, removed) {
		why := "nothing better is known"
		if len(s.Adds) > 0 {
			why = fmt.Sprintf("it would bring %s in %s %s", s.Adds[0].ID, s.Adds[0].Package, s.Adds[0].Version)
		}
		return nil, &stuck{why: why, brought: s.Adds}
	}
	return s, nil
}

// recheck takes back what later steps undid.
func (p *npmPlanner) recheck() {
	for i := range p.out.Steps {
		s := &p.out.Steps[i]
		s.Removes = slices.DeleteFunc(s.Removes, func(r Removed) bool {
			back := false
			for _, e := range p.tree.at {
				if e.Name == r.Package && !e.Project && !e.Link && (e.Version == r.Version || e.Release != nil) && !back {
					back = slices.ContainsFunc(p.verdicts(npm, e.Name, e.Version), func(w Weakness) bool { return w.same(&r.Weakness) })
				}
			}
			if back {
				p.out.Blocked = append(p.out.Blocked, Blocked{Removed: r, Why: "another change brings it back"})
			}
			return back
		})
	}
}

// describe lists the differences between the present tree and the next one.
func (p *npmPlanner) describe(next *lockTree) *Step {
	s := &Step{}
	had := make(map[string]bool)
	for _, e := range p.tree.at {
		had[e.Name] = true
	}
	s.Changes = append(s.Changes, next.relaxs[len(p.tree.relaxs):]...)
	for _, name := range slices.Sorted(maps.Keys(p.overrides)) {
		if v := p.overrides[name]; p.out.Overrides[name] != v {
			s.Changes = append(s.Changes, Change{Kind: Override, Package: name, To: v, Place: "package.json overrides"})
			s.Risks = append(s.Risks, name+" "+v+" is outside what others ask for; an override forces it")
		}
	}
	forced := len(s.Changes) > 0
	paths := slices.Sorted(maps.Keys(next.at))
	for _, path := range paths {
		e, old := next.at[path], p.tree.at[path]
		if e == old || e.Release == nil || old != nil && old.Version == e.Version && old.Name == e.Name {
			continue
		}
		c := Change{Kind: Add, Package: e.Name, To: e.Version, Place: next.place(path), Carried: true}
		if old != nil {
			c.Kind, c.From, c.Carried = Raise, old.Version, forced
		}
		if !slices.Contains(s.Changes, c) {
			s.Changes = append(s.Changes, c)
		}
		p.risks(s, e, old, had)
	}
	p.gone(s, next, forced)
	return s
}

// gone lists what the next tree holds no more, or in another entry.
func (p *npmPlanner) gone(s *Step, next *lockTree, forced bool) {
	for _, path := range slices.Sorted(maps.Keys(p.tree.at)) {
		e := p.tree.at[path]
		if next.at[path] != nil {
			continue
		}
		c := Change{Kind: Remove, Package: e.Name, From: e.Version, Place: next.place(path), Carried: true}
		if twin := next.at[next.joined[path]]; next.joined[path] != "" && twin != nil && twin.Version != e.Version {
			c.Kind, c.To, c.Carried = Raise, twin.Version, forced
			if major(e.Version) != major(twin.Version) {
				s.Risks = append(s.Risks, fmt.Sprintf("%s %s to %s is a major change", e.Name, e.Version, twin.Version))
			}
		}
		if !slices.Contains(s.Changes, c) {
			s.Changes = append(s.Changes, c)
		}
	}
}

// risks names what one moved package may break, and what it brings.
func (p *npmPlanner) risks(s *Step, e, old *manifest.Locked, had map[string]bool) {
	say := func(format string, args ...any) {
		if text := fmt.Sprintf(format, args...); !slices.Contains(s.Risks, text) {
			s.Risks = append(s.Risks, text)
		}
	}
	r := e.Release
	var was []Weakness
	switch {
	case old == nil && !had[e.Name]:
		say("%s %s is new", e.Name, e.Version)
	case old != nil:
		was = p.verdicts(npm, old.Name, old.Version)
		old = p.told(old)
		if major(old.Version) != major(e.Version) {
			say("%s %s to %s is a major change", e.Name, old.Version, e.Version)
		}
		if old.Licence != "" && r.Licence != "" && old.Licence != r.Licence {
			say("%s %s has another licence: %s, before %s", e.Name, e.Version, r.Licence, old.Licence)
		}
	}
	if r.Deprecated != "" {
		say("%s %s is deprecated: %s", e.Name, e.Version, clip(r.Deprecated))
	}
	if r.Scripts && (old == nil || !old.Scripts) {
		say("%s %s runs a script when it is installed, which is new", e.Name, e.Version)
	}
	s.Adds = append(s.Adds, removals(e.Name, e.Version, judge(e.Version, was, p.verdicts(npm, e.Name, e.Version)).more)...)
}

// clip bounds the words of others in a plan.
func clip(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 120 {
		return string(r[:120]) + "…"
	}
	return s
}
