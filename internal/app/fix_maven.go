package app

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/registry/fetch"
	"github.com/ossay-dev/ossay/internal/inspect/registry/mavenrepo"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
	"github.com/ossay-dev/ossay/internal/judge/remedy/mavengraph"
)

// pomFormat is that of pom.xml files of projects.
const pomFormat = "java/pom"

// A mavenSources is where POM files of others are looked for.
type mavenSources struct {
	ctx       context.Context
	dirs      []fs.FS
	settings  *mavenrepo.Settings
	client    *fetch.Client // nil offline
	central   string        // the repository that Maven itself names, "" if that is not known
	workspace *mavenWorkspace
}

// A mavenWorkspace is the POM files of a target, with what they resolve to.
type mavenWorkspace struct {
	tree   *mavengraph.Tree
	facts  *mavengraph.Facts
	tops   map[string]string // the topmost file of the group of each
	failed map[string]string // why a file could not be resolved
}

// extend resolves the POM files of a target and adds what they bring along to
// their listings, so that it is matched as what they name. The first call keeps
// what it made for the plan; a later one is the proof.
func (m *mavenSources) extend(s *scan) {
	files := make(map[string][]byte)
	for _, l := range s.graph.Listings {
		if l.Format == pomFormat && l.Layer == "" && !inArchive(l) {
			if src, err := s.source(l.Path, manifest.MaxPOM); err == nil {
				files[l.Path] = src
			}
		}
	}
	w := &mavenWorkspace{facts: m.facts(files), tops: make(map[string]string), failed: make(map[string]string)}
	w.tree = mavengraph.NewTree(files, w.facts)
	if m.workspace.tree == nil {
		*m.workspace = *w
	}
	changed := false
	for _, l := range s.graph.Listings {
		if files[l.Path] == nil || l.Format != pomFormat {
			continue
		}
		g, err := w.tree.Graph(m.ctx, l.Path)
		if err != nil {
			m.workspace.failed[l.Path] = err.Error()
			continue
		}
		changed = true
		resolvedInto(l, g)
	}
	if changed {
		s.graph = component.Merge(s.graph.Listings, func(n *component.Node) string { return ecosystem.PURL(n.Ecosystem, n.Name, n.Version) })
	}
}

// resolvedInto adds the packages of a graph to a listing. What a declaration left
// open gets its version.
func resolvedInto(l *component.Listing, g *mavengraph.Graph) {
	have := make(map[string]uint32)
	for i := range l.Nodes {
		if _, met := have[l.Nodes[i].Name]; !met {
			have[l.Nodes[i].Name] = uint32(i)
		}
	}
	index := make([]uint32, len(g.Nodes))
	for i, n := range g.Nodes[1:] {
		at, met := have[n.Name]
		if met && l.Nodes[at].Version == "" {
			l.Nodes[at].Version, l.Nodes[at].Requirement = n.Version, ""
		}
		if !met || l.Nodes[at].Version != n.Version {
			node := component.Node{Ecosystem: "Maven", Name: n.Name, Version: n.Version, Scope: scopeIn(&n), At: l.Nodes[index[n.From]].At, Project: n.Own}
			at = uint32(len(l.Nodes))
			l.Nodes = append(l.Nodes, node)
			l.Edges = append(l.Edges, component.Edge{From: index[n.From], To: at, Scope: node.Scope})
		}
		index[i+1] = at
	}
}

func scopeIn(n *mavengraph.Node) component.Scope {
	switch {
	case n.Test:
		return component.Dev
	case n.Shipped:
		return component.Prod
	}
	return component.Optional
}

// facts returns what is known of POM files outside of the target. Repositories
// that its own POM files name are asked, those that fetched ones name are not.
func (m *mavenSources) facts(files map[string][]byte) *mavengraph.Facts {
	src := &mavenrepo.Source{Dirs: m.dirs}
	if m.client == nil {
		return &mavengraph.Facts{POM: src.POM, Versions: src.Versions}
	}
	named := []mavenrepo.Repository{{ID: "central", URL: m.central}}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		pom, err := manifest.DecodePOM(files[name], newBudget(files[name]))
		if err != nil {
			continue
		}
		for _, r := range pom.Repositories {
			named = append(named, mavenrepo.Repository(r))
		}
	}
	for _, p := range m.settings.Places(named) {
		src.Remote = append(src.Remote, func(name string, limit int64) ([]byte, error) {
			return m.client.GetAs(p.URL+name, p.User, p.Password, limit)
		})
	}
	return &mavengraph.Facts{POM: src.POM, Versions: src.Versions}
}

// top returns the file that stands for the POM files which hang together with a
// listing's, "" if it is none.
func (w *mavenWorkspace) top(l *component.Listing) string {
	if w == nil || w.tree == nil || l.Format != pomFormat || w.tree.Model(l.Path) == nil {
		return ""
	}
	if w.tops[l.Path] == "" {
		group := w.tree.Group(l.Path)
		for _, name := range group {
			w.tops[name] = group[0]
		}
	}
	return w.tops[l.Path]
}

// mavenProject plans for the POM files that hang together. Plugins, which Maven
// resolves apart, are raised where they stand.
func (x *fixer) mavenProject(p *FixProject, l *component.Listing, list []held) error {
	w := x.maven
	if w == nil || w.tree == nil || w.tree.Model(l.Path) == nil {
		return x.directProject(p, l, list)
	}
	group := w.tree.Group(p.Path)
	p.also = slices.DeleteFunc(slices.Clone(group), func(name string) bool { return name == p.Path })
	targets, apart := x.apart(group, list)
	files := make(map[string][]byte)
	for _, name := range slices.Sorted(maps.Keys(apart)) {
		src := w.tree.Source(name)
		now, err := manifest.Apply(src, x.bumps(p, l, src, apart[name]))
		if err != nil {
			return err
		}
		files[name] = now
	}
	plan, err := remedy.Maven(x.ctx, w.tree.With(files), group, targets, w.facts, x.verdicts, x.req.Options)
	if err != nil {
		return err
	}
	p.Steps = append(p.Steps, plan.Steps...)
	p.Blocked = append(p.Blocked, plan.Blocked...)
	remedy.Rank(p.Steps)
	maps.Copy(files, plan.Files)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		p.change(name, w.tree.Source(name), files[name])
	}
	if n := len(plan.Unknown); n > 0 {
		p.Notes = append(p.Notes, fmt.Sprintf("what could not be looked into, so that more may be needed than is seen: %d, such as %s", n, plan.Unknown[0]))
	}
	return nil
}

// apart splits what the projects of a group hold into what Maven resolves, by
// path, and the rest.
func (x *fixer) apart(group []string, list []held) (targets map[string][]remedy.Target, apart map[string][]held) {
	targets, apart = make(map[string][]remedy.Target), make(map[string][]held)
	resolved := make(map[string]bool)
	for _, name := range group {
		g, err := x.maven.tree.Graph(x.ctx, name)
		if err != nil {
			continue
		}
		for _, n := range g.Nodes[1:] {
			resolved[strings.Join([]string{name, n.Name, n.Version}, " ")] = true
		}
	}
	for _, h := range list {
		if resolved[strings.Join([]string{h.path, h.Name, h.Version}, " ")] {
			targets[h.path] = append(targets[h.path], h.Target)
		} else {
			apart[h.path] = append(apart[h.path], h)
		}
	}
	return targets, apart
}
