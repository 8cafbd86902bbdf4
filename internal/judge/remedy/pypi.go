package remedy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/pypi"
)

// PyPIFacts tell about Python packages. What is not known is an error.
type PyPIFacts struct {
	Project  func(name string) (*pypi.Project, error)
	Metadata func(r *pypi.Release) (*pypi.Metadata, error)
}

// A PyPIPlan is what to change in one lock file, or list of pins, and in the
// manifests of its project.
type PyPIPlan struct {
	Steps   []Step
	Blocked []Blocked
	Notes   []string
	Now     []*pypi.Locked // the packages as they become
	Relaxed []PyPIRelaxed
}

// A PyPIRelaxed is other specifiers for a requirement of the project.
type PyPIRelaxed struct {
	Root pypi.Root // as it was read
	To   string
}

type pyPlanner struct {
	in        *pypi.Set
	facts     *PyPIFacts
	verdicts  Verdicts
	opt       Options
	fixed     map[string]bool // names that the project overrides
	specs     pypi.Specs
	pythons   pypi.Pythons
	truths    map[string]pypi.Truth // of markers, with the extras
	order     version.Order
	cache     *version.Cache
	projects  map[string]*pyProject
	metas     map[*pypi.Release]*pyMeta
	spellings map[[2]string]string // versions as the index writes them, by name
	state     *pyState
	was       map[string]bool // what was needed
	moves     int             // of the present try
	puts      int             // of the whole plan
	asks      int             // for metadata
	carried   map[string]bool
	removing  []Weakness // of the present step; nothing as bad may come
	out       *PyPIPlan
}

type pyProject struct {
	p   *pypi.Project
	err error
}

type pyMeta struct {
	m   *pypi.Metadata
	err error
}

// maxPyPackages bounds the packages of a set that is planned for: each change looks at
// all of them. Real lock files have a few thousand at most.
const maxPyPackages = 20_000

// PyPI plans for a set of packages of one project. targets are the packages with
// findings; overridden are the names whose versions the project sets against what
// others ask for.
func PyPI(in *pypi.Set, targets []Target, overridden map[string]bool, facts *PyPIFacts, verdicts Verdicts, opt Options) *PyPIPlan {
	p := newPyPlanner(in, facts, verdicts)
	p.opt, p.fixed = opt, overridden
	if len(in.Packages) > maxPyPackages {
		for _, t := range opt.wanted(targets) {
			p.block(t, &stuck{why: fmt.Sprintf("the file holds more than %d packages, too many to plan for", maxPyPackages)})
		}
		p.out.Now = in.Packages
		return p.out
	}
	p.was = p.state.reach(p)
	for _, t := range opt.wanted(targets) {
		p.target(t)
	}
	p.recheck()
	p.out.Now, p.out.Relaxed = p.state.list(), p.state.relaxed
	if p.pythons == nil && len(p.out.Steps) > 0 {
		p.out.Notes = append(p.out.Notes, "nothing says on which version of Python the project runs, so what releases ask of it was not weighed")
	}
	Rank(p.out.Steps)
	return p.out
}

func newPyPlanner(in *pypi.Set, facts *PyPIFacts, verdicts Verdicts) *pyPlanner {
	order, _ := version.For(pypi.Ecosystem)
	p := &pyPlanner{
		in: in, facts: facts, verdicts: verdicts, specs: make(pypi.Specs), order: order, cache: version.NewCache(10_000),
		projects: make(map[string]*pyProject), truths: make(map[string]pypi.Truth), metas: make(map[*pypi.Release]*pyMeta), spellings: make(map[[2]string]string), out: &PyPIPlan{},
	}
	p.pythons, _ = pypi.PythonsOf(in.Python)
	p.state = newPyState(in)
	return p
}

// target plans for one version of a package.
func (p *pyPlanner) target(t Target) {
	key := pypi.Fold(t.Name)
	e := p.state.at[key]
	switch {
	case len(p.state.many[key]) > 1:
		p.block(t, &stuck{why: t.Name + " stands there in several versions, for different environments; its own tool must choose them"})
		return
	case e == nil || e.Version != t.Version:
		if t = p.credit(t); len(t.Weaknesses) == 0 {
			return
		}
		if p.state.at[key] == nil {
			return
		}
	}
	var last *stuck
	for _, whole := range [...]bool{true, false} {
		s, why := p.step(t, key, func(c *chosen) bool { return !whole || len(c.left) == 0 })
		if s != nil {
			p.out.Steps = append(p.out.Steps, *s)
			p.leave(t, s)
			return
		}
		if last == nil || len(why.chain) > len(last.chain) {
			last = why
		}
	}
	p.block(t, last)
}

func (p *pyPlanner) block(t Target, s *stuck) {
	for _, w := range t.Weaknesses {
		p.out.Blocked = append(p.out.Blocked, Blocked{Removed{t.Name, t.Version, w}, s.why, s.chain})
	}
}

// leave says of what a step does not remove that it stays.
func (p *pyPlanner) leave(t Target, s *Step) {
	for _, w := range t.Weaknesses {
		if !slices.ContainsFunc(s.Removes, func(r Removed) bool { return r.same(&w) }) {
			p.out.Blocked = append(p.out.Blocked, Blocked{Removed: Removed{t.Name, t.Version, w}, Why: "no known version of " + t.Name + " is free of it"})
		}
	}
}

// credit adds a target that is gone already to the step that took it away. What
// its new version still has is returned, as a target of its own.
func (p *pyPlanner) credit(t Target) Target {
	for i := range p.out.Steps {
		s := &p.out.Steps[i]
		for _, c := range s.Changes {
			if pypi.Fold(c.Package) != pypi.Fold(t.Name) || c.From != t.Version || c.Kind == Relax {
				continue
			}
			now := chosen{removed: t.Weaknesses}
			if c.Kind == Raise {
				now = t.judge(c.To, p.verdicts(pypi.Ecosystem, t.Name, c.To))
			}
			s.Removes = append(s.Removes, removals(t.Name, t.Version, now.removed)...)
			return Target{t.Name, c.To, now.left, t.others}
		}
	}
	p.block(t, &stuck{why: "no entry of it can be changed: it is not given by name and version"})
	return Target{}
}

// step tries to move the target to a version that meets the goal.
func (p *pyPlanner) step(t Target, key string, goal func(*chosen) bool) (*Step, *stuck) {
	next := p.state.clone()
	p.moves, p.carried, p.removing = 0, make(map[string]bool), t.Weaknesses
	want := func(v string) bool {
		c := t.judge(v, p.verdicts(pypi.Ecosystem, t.Name, v))
		return c.good() && goal(&c)
	}
	if p.opt.OnlyDirect && !slices.ContainsFunc(next.askers(p, key), func(a pyAsker) bool { return a.from == nil && !a.root.Bound }) {
		return nil, &stuck{why: "no project asks for it by name, and only direct requirements may change"}
	}
	if p.fixed[key] {
		return nil, &stuck{why: "the project overrides the version of " + t.Name}
	}
	if s := p.raise(next, key, want, 0); s != nil {
		return nil, s
	}
	next.prune(p)
	s, why := p.settle(t, next)
	if why == nil {
		p.state = next
	}
	return s, why
}

// settle checks a changed set and describes what changed.
func (p *pyPlanner) settle(t Target, next *pyState) (*Step, *stuck) {
	before := p.state.broken(p)
	for _, b := range sortedSet(next.broken(p)) {
		if !before[b] {
			return nil, &stuck{why: "it would leave a requirement open: " + b}
		}
	}
	s := p.describe(t, next)
	for _, c := range s.Changes {
		if c.Kind == Raise && p.compare(c.From, c.To) > 0 {
			return nil, &stuck{why: fmt.Sprintf("it would take %s %s down to %s", c.Package, c.From, c.To)}
		}
	}
	s.Removes = removals(t.Name, t.Version, t.Weaknesses)
	if e := next.at[pypi.Fold(t.Name)]; e != nil {
		now := t.judge(e.Version, p.verdicts(pypi.Ecosystem, t.Name, e.Version))
		s.Removes = removals(t.Name, t.Version, now.removed)
	}
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
		return nil, &stuck{why: why}
	}
	return s, nil
}

// recheck takes back what later steps undid.
func (p *pyPlanner) recheck() {
	for i := range p.out.Steps {
		s := &p.out.Steps[i]
		s.Removes = slices.DeleteFunc(s.Removes, func(r Removed) bool {
			e := p.state.at[pypi.Fold(r.Package)]
			if e == nil {
				return false
			}
			back := slices.ContainsFunc(p.verdicts(pypi.Ecosystem, r.Package, e.Version), func(w Weakness) bool { return w.same(&r.Weakness) })
			if back {
				p.out.Blocked = append(p.out.Blocked, Blocked{Removed: r, Why: "another change brings it back"})
			}
			return back
		})
	}
}

// eval settles a marker, each once.
func (p *pyPlanner) eval(marker string, extras []string) pypi.Truth {
	if marker == "" {
		return pypi.Yes
	}
	key := strings.Join(extras, ",") + " " + marker
	t, ok := p.truths[key]
	if !ok {
		t = p.pythons.Eval(marker, extras)
		p.truths[key] = t
	}
	return t
}
