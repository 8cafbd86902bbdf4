package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A PackageID names one package of a lock file.
type PackageID struct {
	Name, Version string
	Source        string // registry or other place, "" where a lock file has only one
}

func (id PackageID) String() string { return strings.TrimSpace(id.Name + " " + id.Version) }

// A flatNeed is one requirement of a package or project, of those that count: of
// an optional dependency only where it is switched on.
type flatNeed struct {
	name, source string
	text         string   // the requirement as written
	features     []string // asked for
	loose        bool     // the requirement is not known: what answers it stays
	fixed        bool     // answered by what is no registry's: a folder, a repository
	place        *FlatPlace
}

// A FlatPlace is where the manifest of a project writes a requirement.
type FlatPlace struct {
	File, Section string
	Off, End      int // the text of the requirement, without quotes
	Was           string
}

// A flatSystem is what the planner of flat lock files must know about a package
// manager: one whose lock file is a list of packages, of which the versions of
// one slot shut each other out.
type flatSystem interface {
	ecosystem() string
	slot(version string) string
	compare(a, b string) int
	holds(requirement, version string) bool
	pre(version string) bool
	// versions returns what may be chosen of a package, lowest first.
	versions(name, source string) ([]string, error)
	// needs returns what a package needs with the features asked for; known is
	// false where that is not told anywhere.
	needs(id PackageID, features map[string]bool) (list []flatNeed, known bool, wrong string)
	// beside says what keeps a set of packages from standing beside one another.
	beside(list []PackageID) string
	relaxed(requirement, version string) string
	// risks names what a change from was (nil for a new package) to now may break.
	risks(was *PackageID, now PackageID) []string
}

// A flatRoot is a project whose requirements a lock file answers.
type flatRoot struct {
	id    PackageID
	label string
	needs []flatNeed
}

// flatState is a set of packages while it changes.
type flatState struct {
	held    map[PackageID]bool
	goals   map[string][]string // by name: the only versions that may newly be taken, best first
	relaxed map[*FlatPlace]string
	order   []*FlatPlace // relaxed ones, in order
	link    *flatLink    // of the settled state
}

func (s *flatState) clone() *flatState {
	return &flatState{held: maps.Clone(s.held), goals: maps.Clone(s.goals), relaxed: maps.Clone(s.relaxed), order: slices.Clone(s.order), link: s.link}
}

// A flatAsk is a need and who has it.
type flatAsk struct {
	from PackageID
	root *flatRoot
	need flatNeed
	to   PackageID
}

// flatLink says who needs whom in a state.
type flatLink struct {
	asks  map[PackageID][]flatAsk // by what answers
	edges map[PackageID][]PackageID
	unmet []flatAsk
	wrong []string // features that are asked for and are not there
}

type flatPlanner struct {
	sys      flatSystem
	verdicts Verdicts
	opt      Options
	roots    []*flatRoot
	isRoot   map[PackageID]bool
	prior    map[PackageID][]PackageID // edges of the lock file
	named    map[PackageID][]PackageID // the same, without versions
	kept     map[PackageID]bool        // held by the lock file, though nothing is known to need it
	excused  map[string]bool           // what was wrong before
	state    *flatState
	start    map[PackageID]bool
	moves    int
	steps    []Step
	blocked  []Blocked
}

// newFlat returns a planner for the packages of a lock file and their edges.
func newFlat(sys flatSystem, roots []*flatRoot, prior map[PackageID][]PackageID, verdicts Verdicts, opt Options) *flatPlanner {
	p := &flatPlanner{
		sys: sys, verdicts: verdicts, opt: opt, roots: roots, prior: prior, isRoot: make(map[PackageID]bool),
		named: make(map[PackageID][]PackageID), kept: make(map[PackageID]bool), excused: make(map[string]bool),
	}
	s := &flatState{held: make(map[PackageID]bool), relaxed: make(map[*FlatPlace]string)}
	for _, id := range slices.SortedFunc(maps.Keys(prior), compareIDs) {
		s.held[id] = true
		name := PackageID{Name: id.Name, Source: id.Source}
		p.named[name] = append(p.named[name], prior[id]...)
	}
	for _, r := range roots {
		p.isRoot[r.id] = true
	}
	p.start = maps.Clone(s.held)
	s.link = p.connect(s)
	for id := range s.held {
		if s.link.edges[id] == nil {
			p.kept[id] = true
		}
	}
	s.link = p.connect(s)
	for _, w := range s.link.wrong {
		p.excused[w] = true
	}
	for _, u := range s.link.unmet {
		p.excused[u.text()] = true
	}
	p.state = s
	return p
}

func (a *flatAsk) text() string {
	who := a.from.String()
	if a.root != nil {
		who = a.root.label
	}
	if a.need.loose {
		return who + " needs " + a.need.name
	}
	return strings.TrimSpace(who + " asks for " + a.need.name + " " + a.need.text)
}

// plan mends the targets one after the other.
func (p *flatPlanner) plan(targets []Target) {
	for _, t := range p.opt.wanted(targets) {
		p.target(t)
	}
	p.recheck()
	Rank(p.steps)
}

// of returns the held packages of a name and version, in order.
func (p *flatPlanner) of(s *flatState, name, version string) []PackageID {
	var out []PackageID
	for id := range s.held {
		if id.Name == name && (version == "" || id.Version == version) {
			out = append(out, id)
		}
	}
	slices.SortFunc(out, func(a, b PackageID) int {
		if c := p.sys.compare(a.Version, b.Version); c != 0 {
			return c
		}
		return strings.Compare(a.Source, b.Source)
	})
	return out
}

func (p *flatPlanner) verdict(name, version string) []Weakness {
	return p.verdicts(p.sys.ecosystem(), name, version)
}

func (p *flatPlanner) block(name, version string, ws []Weakness, why *stuck) {
	for _, w := range ws {
		p.blocked = append(p.blocked, Blocked{Removed{name, version, w}, why.why, why.chain})
	}
}

// target plans for one version of a package.
func (p *flatPlanner) target(t Target) {
	ids := p.of(p.state, t.Name, t.Version)
	if len(ids) == 0 {
		if t = p.credit(t); len(t.Weaknesses) == 0 {
			return
		}
		if ids = p.of(p.state, t.Name, t.Version); len(ids) == 0 {
			return
		}
	}
	var first *stuck
	for _, all := range [...]bool{true, false} { // rid of everything, else of something
		next, why := p.raise(t, ids[0], all)
		if why == nil {
			var s *Step
			if s, why = p.judge(t, next); why == nil {
				p.state = next
				next.goals = nil
				p.steps = append(p.steps, *s)
				p.leave(t, s)
				return
			}
		}
		if first == nil {
			first = why
		}
	}
	p.block(t.Name, t.Version, t.Weaknesses, first)
}

// leave says of what a step does not remove that it stays.
func (p *flatPlanner) leave(t Target, s *Step) {
	for _, w := range t.Weaknesses {
		if !slices.ContainsFunc(s.Removes, func(r Removed) bool { return r.same(&w) && r.Package == t.Name }) {
			p.block(t.Name, t.Version, []Weakness{w}, &stuck{why: "no version of " + t.Name + " that can be taken is free of it"})
		}
	}
}

// credit adds a target that is gone already to the step that took it away. What
// its new version still has is returned, as a target of its own.
func (p *flatPlanner) credit(t Target) Target {
	for i := range p.steps {
		s := &p.steps[i]
		for _, c := range s.Changes {
			if c.Package != t.Name || c.From != t.Version || c.Kind == Relax {
				continue
			}
			now := chosen{removed: t.Weaknesses}
			if c.Kind == Raise {
				now = t.judge(c.To, p.verdict(t.Name, c.To))
			}
			s.Removes = append(s.Removes, removals(t.Name, t.Version, now.removed)...)
			return Target{t.Name, c.To, now.left, t.others}
		}
	}
	p.block(t.Name, t.Version, t.Weaknesses, &stuck{why: "the lock file holds no entry for it"})
	return Target{}
}

// recheck takes back what later steps undid.
func (p *flatPlanner) recheck() {
	for i := range p.steps {
		s := &p.steps[i]
		s.Removes = slices.DeleteFunc(s.Removes, func(r Removed) bool {
			for _, id := range p.of(p.state, r.Package, "") {
				if (id.Version == r.Version || !p.start[id]) && slices.ContainsFunc(p.verdict(id.Name, id.Version), func(w Weakness) bool { return w.same(&r.Weakness) }) {
					p.blocked = append(p.blocked, Blocked{Removed: r, Why: fmt.Sprintf("another change brings it back in %s", id)})
					return true
				}
			}
			return false
		})
	}
}
