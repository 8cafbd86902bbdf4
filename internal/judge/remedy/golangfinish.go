package remedy

import (
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

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
