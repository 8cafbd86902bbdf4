package remedy

import (
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

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
