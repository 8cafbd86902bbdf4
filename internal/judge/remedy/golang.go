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

// raiseLanguage sets the go line to what a selected module wants. From 1.17 on
// go.mod lists everything, so a file that did not until then gets all lines.
func (p *goPlanner) raiseLanguage(main *manifest.GoMod, g *goGraph) (*goGraph, error) {
	whole := !prunes(main.Go) && prunes(g.language)
	main.Go = g.language
	if whole {
		for path, v := range g.selected {
			setRequire(main, manifest.Require{Module: manifest.Module{Path: path, Version: v}, Indirect: true})
		}
	}
	return p.keep(main)
}

// keep selects versions until every line says what is selected, as the go command
// wants it, and adds requirements where a module would fall below what was
// selected before, because a newer release asks for less. Versions only rise, so
// it ends.
func (p *goPlanner) keep(main *manifest.GoMod) (*goGraph, error) {
	for {
		g, err := buildGraph(main, p.facts)
		if err != nil {
			return nil, err
		}
		kept := false
		for i := range main.Require {
			r := &main.Require[i]
			_, replaced := replacement(main, r.Module)
			if v := g.selected[r.Path]; !replaced && semver.Compare(r.Version, v) < 0 {
				r.Version, kept = v, true
			}
		}
		for path, v := range g.selected {
			if was := p.first.selected[path]; semver.Compare(v, was) < 0 {
				setRequire(main, manifest.Require{Module: manifest.Module{Path: path, Version: was}, Indirect: true})
				kept = true
			}
		}
		if !kept {
			slices.SortStableFunc(main.Require, func(a, b manifest.Require) int { return strings.Compare(a.Path, b.Path) })
			return g, nil
		}
	}
}

// bring adds the requirements that a raised module newly has, because a go.mod
// file lists everything that a build may need (Go Modules Reference, "Lazy
// module loading").
func (p *goPlanner) bring(main *manifest.GoMod, path, was, now string) {
	if !prunes(main.Go) {
		return
	}
	had := make(map[string]bool)
	if old, err := p.facts.GoMod(manifest.Module{Path: path, Version: was}); err == nil {
		for _, r := range old.Require {
			had[r.Path] = true
		}
	}
	mod, err := p.facts.GoMod(manifest.Module{Path: path, Version: now})
	if err != nil {
		return
	}
	for _, r := range mod.Require {
		if !had[r.Path] && r.Path != main.Module && p.graph.selected[r.Path] == "" && !main.Exclude[r.Module] {
			setRequire(main, manifest.Require{Module: r.Module, Indirect: true})
		}
	}
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

// toolchain raises the toolchain line to the lowest release that is clean.
func (p *goPlanner) toolchain(t Target) {
	var list []string
	for _, w := range t.Weaknesses {
		for _, f := range w.Fixed {
			if goBelow(t.Version, f) && !strings.Contains(f, "-") && (!p.opt.NoMajor || major(f) == major(t.Version)) {
				list = append(list, f)
			}
		}
	}
	slices.SortFunc(list, func(a, b string) int { return semver.Compare(goSemver(a), goSemver(b)) })
	best := t.choose(slices.Compact(list), func(v string) []Weakness { return p.verdicts(goEcosystem, stdlib, v) })
	if len(best) == 0 {
		p.block(t, t.Weaknesses, "no release of Go that the advisories name is free of it")
		return
	}
	c := best[0]
	p.tool = "go" + c.version
	if strings.Count(c.version, ".") == 1 {
		p.tool += ".0" // since Go 1.21 the first release of a line has three numbers
	}
	s := Step{
		Changes: []Change{{Kind: Platform, Package: "toolchain", From: p.main.Toolchain, To: p.tool}},
		Removes: removals(stdlib, t.Version, c.removed), Adds: removals(stdlib, c.version, c.more),
		Risks: []string{"who builds needs the toolchain " + p.tool + ", or a newer one"},
	}
	p.out.Steps = append(p.out.Steps, s)
	p.block(t, c.left, "no release of Go that the advisories name is free of it")
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

// finish works out the lines of go.mod and the hashes that go.sum needs.
func (p *goPlanner) finish(was *manifest.GoMod, first *goGraph) {
	p.out.Unknown = p.graph.unknown
	Rank(p.out.Steps)
	if len(p.out.Steps) == 0 {
		return
	}
	old := make(map[string]string)
	for _, r := range was.Require {
		old[r.Path] = r.Version
	}
	for _, r := range p.main.Require {
		// Every line must say what is selected, or the go command asks for an update.
		if _, replaced := replacement(p.main, r.Module); !replaced {
			r.Version = p.graph.selected[r.Path]
		}
		if r.Version != "" && old[r.Path] != r.Version {
			p.out.Edit.Require = append(p.out.Edit.Require, r)
		}
	}
	if p.main.Go != was.Go {
		p.out.Edit.Go = p.main.Go
	}
	p.out.Edit.Toolchain = p.tool
	met := make(map[manifest.Module]bool)
	for _, m := range first.read {
		met[m] = true
	}
	for _, m := range p.graph.read {
		if !met[m] {
			p.out.Sums = append(p.out.Sums, m)
		}
	}
	for path, v := range p.graph.selected {
		if first.selected[path] != v {
			p.out.Selected = append(p.out.Selected, manifest.Module{Path: path, Version: v})
		}
	}
	byName := func(a, b manifest.Module) int { return strings.Compare(a.String(), b.String()) }
	slices.SortFunc(p.out.Sums, byName)
	slices.SortFunc(p.out.Selected, byName)
}

// setRequire sets one requirement.
func setRequire(m *manifest.GoMod, r manifest.Require) {
	for i := range m.Require {
		if m.Require[i].Path == r.Path {
			if semver.Compare(m.Require[i].Version, r.Version) < 0 {
				m.Require[i].Version = r.Version
			}
			return
		}
	}
	m.Require = append(m.Require, r)
}

func cloneMod(m *manifest.GoMod) *manifest.GoMod {
	c := *m
	c.Require = slices.Clone(m.Require)
	return &c
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
