package remedy

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/judge/remedy/mavengraph"
)

// mavenEcosystem is that of Maven repositories in advisories.
const mavenEcosystem = "Maven"

// A MavenPlan is what to change in POM files that hang together.
type MavenPlan struct {
	Steps   []Step
	Blocked []Blocked
	Files   map[string][]byte // changed, by path
	Unknown []string          // what of the graphs is not known
}

// Maven plans for the POM files that hang together in a tree. targets are the
// packages with findings by the path of the POM that needs them. Every change is
// tried: all projects are resolved again, and it counts only if none gets worse.
func Maven(ctx context.Context, tree *mavengraph.Tree, group []string, targets map[string][]Target, facts *mavengraph.Facts, verdicts Verdicts, opt Options) (*MavenPlan, error) {
	order, _ := version.For(mavenEcosystem)
	p := &mavenPlanner{ctx: ctx, facts: facts, verdicts: verdicts, opt: opt, order: order, group: group, out: &MavenPlan{Files: make(map[string][]byte)}}
	first, err := p.resolve(tree)
	if err != nil {
		return nil, err
	}
	p.now, p.first = first, first
	for _, path := range group {
		for _, t := range opt.wanted(targets[path]) {
			p.target(path, t)
		}
	}
	p.recheck()
	for _, path := range group {
		p.out.Unknown = append(p.out.Unknown, p.now.graphs[path].Unknown...)
	}
	slices.Sort(p.out.Unknown)
	p.out.Unknown = slices.Compact(p.out.Unknown)
	Rank(p.out.Steps)
	return p.out, nil
}

type mavenPlanner struct {
	ctx        context.Context
	facts      *mavengraph.Facts
	verdicts   Verdicts
	opt        Options
	order      version.Order
	group      []string
	first, now *mavenState
	out        *MavenPlan
}

// A mavenState is a tree with its graphs.
type mavenState struct {
	tree   *mavengraph.Tree
	graphs map[string]*mavengraph.Graph
}

func (p *mavenPlanner) resolve(tree *mavengraph.Tree) (*mavenState, error) {
	s := &mavenState{tree, make(map[string]*mavengraph.Graph)}
	for _, path := range p.group {
		g, err := tree.Graph(p.ctx, path)
		if err != nil {
			return nil, fmt.Errorf("resolving %s: %w", path, err)
		}
		s.graphs[path] = g
	}
	return s, nil
}

// has reports whether a project needs a package at this version.
func (s *mavenState) has(path, name, version string) bool {
	return slices.ContainsFunc(s.graphs[path].Nodes, func(n mavengraph.Node) bool { return n.Name == name && n.Version == version })
}

// versionOf returns the version of a package that a project needs, "" for none.
func (s *mavenState) versionOf(path, name string) string {
	if i := s.graphs[path].Find(name); i >= 0 {
		return s.graphs[path].Nodes[i].Version
	}
	return ""
}

// target plans for one package of one project.
func (p *mavenPlanner) target(path string, t Target) {
	if !p.first.has(path, t.Name, t.Version) {
		p.block(path, t, t.Weaknesses, "it is not part of what Maven resolves here: a plugin, or a version that another declaration overrides")
		return
	}
	if !p.now.has(path, t.Name, t.Version) { // an earlier step changed it
		c := t.judge(p.now.versionOf(path, t.Name), p.verdicts(mavenEcosystem, t.Name, p.now.versionOf(path, t.Name)))
		p.credit(t, c.removed)
		p.block(path, t, c.left, "no version that is known is free of it")
		return
	}
	i := p.now.graphs[path].Find(t.Name)
	node := p.now.graphs[path].Nodes[i]
	if node.Version != t.Version {
		p.block(path, t, t.Weaknesses, "the project needs several versions of it, by type or classifier")
		return
	}
	if p.opt.OnlyDirect && !node.Direct {
		p.block(path, t, t.Weaknesses, "it is not required directly, and only direct requirements may change")
		return
	}
	var reasons []string
	list := p.candidates(t, &reasons)
	for _, major := range [...]bool{false, true} { // what changes no major version comes first
		for _, c := range list[:min(len(list), maxChoices)] {
			for _, w := range p.ways(path, i, c.version, major) {
				why := p.try(path, t, c, w)
				if why == "" {
					p.block(path, t, c.left, "no known version of "+t.Name+" is free of it")
					return
				}
				if text := w.what + ": " + why; !slices.Contains(reasons, text) {
					reasons = append(reasons, text)
				}
			}
		}
	}
	if reasons == nil {
		reasons = []string{"no file of the project sets its version"}
	}
	p.block(path, t, t.Weaknesses, strings.Join(firstFew(reasons), "; "))
}

// maxChoices bounds the versions of one package for which ways are tried.
const maxChoices = 12

// candidates returns the versions to try, those first that leave the least risk.
// What only an advisory knows counts, too: a local repository holds what was
// built with, and rarely what mends it.
func (p *mavenPlanner) candidates(t Target, reasons *[]string) []chosen {
	now, err := p.order.Parse(t.Version)
	if err != nil {
		*reasons = append(*reasons, "its version has no known order")
		return nil
	}
	group, artifact, _ := strings.Cut(t.Name, ":")
	var all []string
	if p.facts.Versions != nil {
		all = p.facts.Versions(group, artifact)
	}
	above, big := p.above(now, append(all, fixedOf(t.Weaknesses)...))
	list := t.choose(above, func(v string) []Weakness { return p.verdicts(mavenEcosystem, t.Name, v) })
	switch {
	case len(list) > 0:
	case big:
		*reasons = append(*reasons, fmt.Sprintf("only a major change of %s %s helps", t.Name, t.Version))
	case len(above) == 0:
		*reasons = append(*reasons, "no advisory names a fixed version, and none above "+t.Version+" is known")
	default:
		*reasons = append(*reasons, fmt.Sprintf("none of the %d known versions above %s is better", len(above), t.Version))
	}
	return list
}

func fixedOf(ws []Weakness) []string {
	var out []string
	for _, w := range ws {
		out = append(out, w.Fixed...)
	}
	return out
}

// above returns the versions above now, lowest first. Pre-releases count only
// above a pre-release. big says that major changes were left out.
func (p *mavenPlanner) above(now version.Version, all []string) (out []string, big bool) {
	var list []version.Version
	for _, text := range all {
		v, err := p.order.Parse(text)
		switch {
		case err != nil || v.Compare(now) <= 0 || unreleased(text) && !unreleased(now.String()):
		case p.opt.NoMajor && major(text) != major(now.String()):
			big = true
		default:
			list = append(list, v)
		}
	}
	slices.SortFunc(list, version.Version.Compare)
	for _, v := range list {
		out = append(out, v.String())
	}
	out = slices.Compact(out)
	return out[:min(len(out), maxTries)], big
}

// unreleased reports whether a version is named as one before a release, as Maven
// orders qualifiers.
func unreleased(v string) bool {
	v = strings.ToLower(v)
	for _, word := range [...]string{"alpha", "beta", "milestone", "snapshot", "-rc", ".rc", "-cr", ".cr", "-m", "-pre", "preview", "-ea"} {
		if i := strings.Index(v, word); i >= 0 {
			rest := v[i+len(word):]
			if len(word) > 3 || rest == "" || rest[0] >= '0' && rest[0] <= '9' || rest[0] == '-' || rest[0] == '.' {
				return true
			}
		}
	}
	return false
}

func (p *mavenPlanner) block(path string, t Target, left []Weakness, why string) {
	g := p.now.graphs[path]
	var chain []string
	if i := g.Find(t.Name); i > 0 {
		chain = g.Chain(i)
	}
	for _, w := range left {
		b := Blocked{Removed: Removed{t.Name, t.Version, w}, Why: why, Chain: chain}
		if !slices.ContainsFunc(p.out.Blocked, func(o Blocked) bool {
			return o.Package == b.Package && o.Version == b.Version && o.ID == b.ID
		}) {
			p.out.Blocked = append(p.out.Blocked, b)
		}
	}
}

// credit adds what earlier steps removed, too, to the last of them that touches
// the package.
func (p *mavenPlanner) credit(t Target, removed []Weakness) {
	for i := range slices.Backward(p.out.Steps) {
		s := &p.out.Steps[i]
		if slices.ContainsFunc(s.Changes, func(c Change) bool { return c.Package == t.Name }) {
			for _, r := range removals(t.Name, t.Version, removed) {
				if !slices.ContainsFunc(s.Removes, func(o Removed) bool { return o.Package == r.Package && o.Version == r.Version && o.ID == r.ID }) {
					s.Removes = append(s.Removes, r)
				}
			}
			return
		}
	}
}

// recheck takes back claims about what some project of the group still needs.
func (p *mavenPlanner) recheck() {
	for i := range p.out.Steps {
		s := &p.out.Steps[i]
		s.Removes = slices.DeleteFunc(s.Removes, func(r Removed) bool {
			for _, path := range p.group {
				now := p.now.versionOf(path, r.Package)
				if now == "" {
					continue
				}
				if slices.ContainsFunc(p.verdicts(mavenEcosystem, r.Package, now), func(w Weakness) bool { return w.same(&r.Weakness) }) {
					p.block(path, Target{Name: r.Package, Version: r.Version}, []Weakness{r.Weakness}, path+" needs "+now+", which has it, too")
					return true
				}
			}
			return false
		})
	}
}
