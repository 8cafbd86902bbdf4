package remedy

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

const modules = "node_modules/"

// A lockTree is the tree of a lock file while it changes. Entries are never
// changed in place, so a copy of the map is a copy of the tree.
type lockTree struct {
	at     map[string]*manifest.Locked
	layout manifest.Layout
	relaxs []Change          // ranges of manifests that were changed
	joined map[string]string // entries that went into others, which hold the same version
}

func newTree(l *manifest.Lock) *lockTree { return &lockTree{at: l.Packages, layout: l.Layout} }

func (t *lockTree) clone() *lockTree {
	return &lockTree{at: maps.Clone(t.at), layout: t.layout, relaxs: slices.Clone(t.relaxs), joined: maps.Clone(t.joined)}
}

// up returns the folder in which a package or project stands; ok is false at the
// root.
func up(dir string) (string, bool) {
	if dir == "" {
		return "", false
	}
	if i := strings.LastIndex(dir, modules); i >= 0 {
		return strings.TrimSuffix(dir[:i], "/"), true
	}
	if d := path.Dir(dir); d != "." && d != "/" && !strings.HasPrefix(d, "..") {
		return d, true
	}
	return "", true
}

// join returns the path at which a folder holds a package.
func join(dir, name string) string {
	if dir == "" {
		return modules + name
	}
	return dir + "/" + modules + name
}

// find returns the path of what the package at from loads as name, "" for none
// (Node.js documentation, "Loading from node_modules folders").
func (t *lockTree) find(from, name string) string {
	if t.layout != manifest.Folders {
		return t.link(from, name)
	}
	for dir, ok := from, true; ok; dir, ok = up(dir) {
		p := join(dir, name)
		if e := t.at[p]; e != nil {
			if e.Link {
				if t.at[e.Resolved] != nil {
					return e.Resolved
				}
			}
			return p
		}
	}
	return ""
}

// need returns the path that answers a need of the package at from.
func (t *lockTree) need(from string, n *manifest.Need) string {
	if n.Kind == manifest.NeedPeer && t.layout == manifest.Folders && !t.at[from].Project {
		if dir, ok := up(from); ok {
			return t.find(dir, n.Name)
		}
	}
	return t.find(from, n.Name)
}

// An asker is a package that needs another one, by one requirement.
type asker struct {
	from *manifest.Locked
	need *manifest.Need
}

// askers returns who needs the entry at a path, projects first, then by path.
func (t *lockTree) askers(p string) []asker {
	name := p
	if i := strings.LastIndex(p, modules); i >= 0 {
		name = p[i+len(modules):]
	}
	var out []asker
	for _, e := range t.at {
		for i := range e.Needs {
			if n := &e.Needs[i]; (n.Name == name || t.layout != manifest.Folders) && t.need(e.Path, n) == p {
				out = append(out, asker{e, n})
			}
		}
	}
	slices.SortFunc(out, func(a, b asker) int {
		if a.from.Project != b.from.Project {
			return boolRank(b.from.Project) - boolRank(a.from.Project)
		}
		return strings.Compare(a.from.Path+" "+a.need.Kind, b.from.Path+" "+b.need.Kind)
	})
	return out
}

// reach returns the entries that projects need, directly or not. With hard only
// needs count that an installation for production must answer.
func (t *lockTree) reach(hard bool) map[string]bool {
	met := make(map[string]bool, len(t.at))
	var queue []string
	for _, p := range slices.Sorted(maps.Keys(t.at)) {
		if t.at[p].Project {
			met[p] = true
			queue = append(queue, p)
		}
	}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		e := t.at[p]
		for i := range e.Needs {
			n := &e.Needs[i]
			if hard && (n.Kind == manifest.NeedDev || n.Kind == manifest.NeedOptional || n.Free) {
				continue
			}
			if to := t.need(p, n); to != "" && !met[to] {
				met[to] = true
				queue = append(queue, to)
			}
		}
	}
	return met
}

// prune takes away what was needed in the tree before and no longer is, and the
// flags of what production newly needs.
func (t *lockTree) prune(before *lockTree, was, wasHard map[string]bool) {
	now := t.reach(false)
	for p, e := range t.at {
		if !now[p] && !e.Project && !e.Link && (was[p] || before.at[p] == nil) {
			delete(t.at, p)
		}
	}
	for p := range t.reach(true) {
		if e := t.at[p]; e != nil && !wasHard[p] && !e.Project && (slices.Contains(e.Flags, "dev") || slices.Contains(e.Flags, "optional") || slices.Contains(e.Flags, "devOptional")) {
			c := *e
			c.Flags = slices.DeleteFunc(slices.Clone(e.Flags), func(f string) bool { return f != "peer" })
			t.at[p] = &c
		}
	}
}

// broken lists the needs that the tree does not answer, as texts that compare.
func (t *lockTree) broken(rs ranges, overridden map[string]bool) map[string]bool {
	out := make(map[string]bool)
	for _, e := range t.at {
		for i := range e.Needs {
			n := &e.Needs[i]
			if overridden[n.Name] {
				continue
			}
			to := t.need(e.Path, n)
			switch {
			case to == "" && (n.Kind == manifest.NeedOptional || n.Free || n.Kind == manifest.NeedPeer && t.layout != manifest.Folders):
			case to == "":
				out[e.Path+" needs "+n.Name] = true
			case !answers(rs, n, t.at[to]):
				out[e.Path+" needs "+n.Name+" "+n.Range] = true
			}
		}
	}
	return out
}

// answers reports whether an entry answers a need. Folders, and what is fetched
// by an address, answer everything.
func answers(rs ranges, n *manifest.Need, e *manifest.Locked) bool {
	r := rs.read(n.Range)
	if e.Project || e.Link || !r.ok {
		return true
	}
	return (r.name == "" || r.name == e.Name) && rs.holds(n.Range, e.Version)
}

// Unanswered lists the requirements that a lock file of npm does not answer,
// sorted, but for those about names that the manifest overrides.
func Unanswered(l *manifest.Lock, overridden map[string]bool) []string {
	return slices.Sorted(maps.Keys(newTree(l).broken(make(ranges), overridden)))
}
