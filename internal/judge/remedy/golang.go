package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// goEcosystem is that of Go modules in advisories; stdlib is the name under which
// they know the standard library.
const (
	goEcosystem = "Go"
	stdlib      = "stdlib"
)

// maxTries bounds the versions of one package that are tried.
const maxTries = 200

// A GoPlan is what to change in one go.mod file.
type GoPlan struct {
	Steps   []Step
	Blocked []Blocked
	Edit    manifest.GoEdit
	// Sums are the modules whose hashes go.sum must hold after the change: of the
	// go.mod file for all, of the module itself for those that are selected.
	Sums, Selected []manifest.Module
	// Unknown names go.mod files of the graph that are not known.
	Unknown []string
}

// Go plans for a go.mod file. targets are the modules with findings, as
// selected; "stdlib" is the toolchain.
func Go(main *manifest.GoMod, targets []Target, facts *GoFacts, verdicts Verdicts, opt Options) (*GoPlan, error) {
	first, err := buildGraph(main, facts)
	if err != nil {
		return nil, err
	}
	p := &goPlanner{facts: facts, verdicts: verdicts, opt: opt, main: cloneMod(main), graph: first, first: first, out: &GoPlan{}}
	for _, t := range opt.wanted(targets) {
		p.target(t)
	}
	p.recheck()
	p.finish(main, first)
	return p.out, nil
}

type goPlanner struct {
	facts    *GoFacts
	verdicts Verdicts
	opt      Options
	main     *manifest.GoMod // as changed so far
	graph    *goGraph        // of main
	first    *goGraph        // before any change
	out      *GoPlan
	tool     string // new toolchain
}

// target plans for one module.
func (p *goPlanner) target(t Target) {
	if t.Name == stdlib {
		p.toolchain(t)
		return
	}
	if p.graph.selected[t.Name] == "" && p.first.selected[t.Name] == t.Version { // an earlier step took it away
		for i := range p.out.Steps {
			s := &p.out.Steps[i]
			s.Removes = append(s.Removes, removals(t.Name, t.Version, t.Weaknesses)...)
			return
		}
	}
	if why := p.fixed(t); why != "" {
		p.block(t, t.Weaknesses, why)
		return
	}
	if now := p.graph.selected[t.Name]; semver.Compare(now, t.Version) > 0 { // an earlier step raised it
		c := t.judge(now, p.verdicts(goEcosystem, t.Name, now))
		p.credit(t, c.removed)
		if t.Weaknesses = c.left; len(t.Weaknesses) == 0 {
			return
		}
	}
	var reasons []string
	for _, c := range p.candidates(t, &reasons) {
		why := p.try(t, c)
		if why == "" {
			p.block(t, c.left, "no known version of "+t.Name+" is free of it")
			return
		}
		reasons = append(reasons, why)
	}
	p.block(t, t.Weaknesses, strings.Join(firstFew(reasons), "; "))
}

// fixed says why the version of a module is not for a requirement to choose.
func (p *goPlanner) fixed(t Target) string {
	for _, old := range slices.SortedFunc(maps.Keys(p.main.Replace), func(a, b manifest.Module) int { return strings.Compare(a.String(), b.String()) }) {
		r := p.main.Replace[old]
		if r.Version != "" && r.Path == t.Name && r.Version == t.Version {
			return fmt.Sprintf("a replace directive puts %s in the place of %s: change or drop the directive", r, old.Path)
		}
	}
	have, ok := p.graph.selected[t.Name]
	switch {
	case !ok:
		return "it is not in the module graph of this go.mod file"
	case p.opt.OnlyDirect && !p.direct(t.Name):
		return "it is not required directly, and only direct requirements may change"
	case semver.Compare(have, t.Version) < 0:
		return fmt.Sprintf("the graph selects %s, not %s", have, t.Version)
	}
	return ""
}

func (p *goPlanner) direct(path string) bool {
	return slices.ContainsFunc(p.main.Require, func(r manifest.Require) bool { return r.Path == path && !r.Indirect })
}

// candidates returns the versions to try, best first.
func (p *goPlanner) candidates(t Target, reasons *[]string) []chosen {
	all := p.facts.Versions(t.Name)
	for _, w := range t.Weaknesses {
		for _, f := range w.Fixed {
			v := "v" + strings.TrimPrefix(f, "v")
			if slices.Contains(all, v) {
				continue
			}
			if _, err := p.facts.GoMod(manifest.Module{Path: t.Name, Version: v}); err == nil {
				all = append(all, v)
			} else {
				*reasons = append(*reasons, fmt.Sprintf("%s %s, which mends %s, is not known here: %v", t.Name, v, w.ID, err))
			}
		}
	}
	latest := &manifest.GoMod{}
	now := p.graph.selected[t.Name]
	var above []string
	slices.SortFunc(all, semver.Compare)
	for _, v := range slices.Compact(all) {
		if m, err := p.facts.GoMod(manifest.Module{Path: t.Name, Version: v}); err == nil && semver.Prerelease(v) == "" {
			latest = m // whose retractions count
		}
		if semver.Compare(v, now) > 0 && (semver.Prerelease(v) == "" || semver.Prerelease(now) != "") {
			above = append(above, v)
		}
	}
	above = slices.DeleteFunc(above, func(v string) bool {
		switch {
		case p.main.Exclude[manifest.Module{Path: t.Name, Version: v}]:
			*reasons = append(*reasons, v+" is excluded")
		case latest.Retracts(v):
			*reasons = append(*reasons, v+" is retracted")
		case p.opt.NoMajor && major(v) != major(now):
			*reasons = append(*reasons, v+" is a major change")
		default:
			return false
		}
		return true
	})
	if len(above) == 0 && len(*reasons) == 0 {
		*reasons = append(*reasons, "no version above "+now+" is known")
	}
	list := t.choose(above[:min(len(above), maxTries)], func(v string) []Weakness { return p.verdicts(goEcosystem, t.Name, v) })
	if len(list) == 0 && len(above) > 0 {
		*reasons = append(*reasons, fmt.Sprintf("none of the %d known versions above %s is better", len(above), now))
	}
	return list
}

// credit adds what an earlier step removed, too, to that step.
func (p *goPlanner) credit(t Target, removed []Weakness) {
	for i := range p.out.Steps {
		s := &p.out.Steps[i]
		if slices.ContainsFunc(s.Changes, func(c Change) bool { return c.Package == t.Name }) {
			s.Removes = append(s.Removes, removals(t.Name, t.Version, removed)...)
			return
		}
	}
}

func (p *goPlanner) block(t Target, left []Weakness, why string) {
	for _, w := range left {
		b := Blocked{Removed: Removed{t.Name, t.Version, w}, Why: why}
		if t.Name != stdlib {
			b.Chain = p.graph.chain(p.main.Module, t.Name)
		}
		p.out.Blocked = append(p.out.Blocked, b)
	}
}

// recheck takes back what later steps undid.
func (p *goPlanner) recheck() {
	for i := range p.out.Steps {
		s := &p.out.Steps[i]
		s.Removes = slices.DeleteFunc(s.Removes, func(r Removed) bool {
			v := p.graph.selected[r.Package]
			still := r.Package != stdlib && v != "" && slices.ContainsFunc(p.verdicts(goEcosystem, r.Package, v), func(w Weakness) bool { return w.same(&r.Weakness) })
			if still {
				p.block(Target{Name: r.Package, Version: r.Version}, []Weakness{r.Weakness}, "another change brings it back in "+v)
			}
			return still
		})
	}
}

func boolRank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// firstFew bounds a list of reasons.
func firstFew(list []string) []string {
	if len(list) > 3 {
		return append(slices.Clone(list[:3]), fmt.Sprintf("and %d more", len(list)-3))
	}
	return list
}
