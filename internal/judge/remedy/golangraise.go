package remedy

import (
	"fmt"
	"maps"
	"slices"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// try raises a module, selects again and takes the result if it is no worse. What
// the raise would bring along flawed is raised, too, where a clean version of it is
// known. It returns why not, or "".
func (p *goPlanner) try(t Target, c chosen) string {
	main := cloneMod(p.main)
	setRequire(main, manifest.Require{Module: manifest.Module{Path: t.Name, Version: c.version}, Indirect: !p.direct(t.Name)})
	p.bring(main, t.Name, p.graph.selected[t.Name], c.version)
	g, err := p.keep(main)
	if err != nil {
		return err.Error()
	}
	if _, err := p.facts.GoMod(manifest.Module{Path: t.Name, Version: c.version}); err != nil {
		return fmt.Sprintf("the requirements of %s %s are not known: %v", t.Name, c.version, err)
	}
	was := main.Go
	if goBelow(p.graph.language, g.language) {
		if g, err = p.raiseLanguage(main, g); err != nil {
			return err.Error()
		}
	}
	step, more := p.weigh(t, g)
	for range maxCompanions {
		if lower(more, c.removed) || !p.companion(main, g, step.Adds) {
			break
		}
		if g, err = p.keep(main); err != nil {
			return err.Error()
		}
		if goBelow(main.Go, g.language) {
			if g, err = p.raiseLanguage(main, g); err != nil {
				return err.Error()
			}
		}
		step, more = p.weigh(t, g)
	}
	switch {
	case g.selected[t.Name] != c.version:
		return fmt.Sprintf("the graph selects %s", g.selected[t.Name])
	case !lower(more, c.removed):
		return fmt.Sprintf("%s brings %s", c.version, more[0].ID)
	}
	step.Removes = removals(t.Name, t.Version, c.removed)
	if main.Go != was {
		step.Changes = append(step.Changes, Change{Kind: Platform, Package: "go", From: was, To: main.Go, Carried: true})
		step.Risks = append(step.Risks, "a Go of at least "+main.Go+" is needed to build")
	}
	slices.SortStableFunc(step.Changes, func(a, b Change) int { return boolRank(a.Carried) - boolRank(b.Carried) })
	p.main, p.graph = main, g
	p.out.Steps = append(p.out.Steps, step)
	return ""
}

// maxCompanions bounds the modules that are raised beside the one that is mended.
const maxCompanions = 8

// companion asks for a clean version of the first module that a change brings along
// flawed. It reports whether one is known.
func (p *goPlanner) companion(main *manifest.GoMod, g *goGraph, brought []Removed) bool {
	for _, b := range brought {
		all := slices.DeleteFunc(p.facts.Versions(b.Package), func(v string) bool {
			return semver.Compare(v, g.selected[b.Package]) <= 0 || semver.Prerelease(v) != "" || main.Exclude[manifest.Module{Path: b.Package, Version: v}]
		})
		slices.SortFunc(all, semver.Compare)
		now := p.verdicts(goEcosystem, b.Package, g.selected[b.Package])
		for _, v := range all[:min(len(all), maxTries)] {
			next := judge(v, now, p.verdicts(goEcosystem, b.Package, v))
			if len(next.more) > 0 || !slices.ContainsFunc(next.removed, func(w Weakness) bool { return w.same(&b.Weakness) }) {
				continue
			}
			if _, err := p.facts.GoMod(manifest.Module{Path: b.Package, Version: v}); err != nil {
				continue
			}
			setRequire(main, manifest.Require{Module: manifest.Module{Path: b.Package, Version: v}, Indirect: true})
			p.bring(main, b.Package, g.selected[b.Package], v)
			return true
		}
	}
	return false
}

// weigh lists what another selection changes, and the weaknesses that it brings.
func (p *goPlanner) weigh(t Target, g *goGraph) (step Step, more []Weakness) {
	for _, path := range slices.Sorted(maps.Keys(g.selected)) {
		was, now := p.graph.selected[path], g.selected[path]
		if was == now {
			continue
		}
		kind := Raise
		if was == "" {
			kind = Add
		}
		step.Changes = append(step.Changes, Change{Kind: kind, Package: path, From: was, To: now, Carried: path != t.Name})
		fresh := judge(now, p.verdicts(goEcosystem, path, was), p.verdicts(goEcosystem, path, now)).more
		more = append(more, fresh...)
		step.Adds = append(step.Adds, removals(path, now, fresh)...)
		step.risk(path, was, now)
	}
	return step, more
}

// risk names what a raise may break.
func (s *Step) risk(path, was, now string) {
	switch {
	case was == "":
		s.Risks = append(s.Risks, path+" "+now+" is new in the module graph")
	case major(was) != major(now):
		s.Risks = append(s.Risks, fmt.Sprintf("%s %s to %s is a major change", path, was, now))
	}
}
