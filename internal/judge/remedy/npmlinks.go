package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// unknownRange stands for what a lock file does not say. It holds no version, and
// is answered by any.
const unknownRange = "?"

// link returns the path of what answers a need of an entry, "" for none.
func (t *lockTree) link(from, name string) string {
	e := t.at[from]
	if e == nil {
		return ""
	}
	if to := e.Links[name]; to != "" && t.at[to] != nil {
		return to
	}
	return ""
}

// relink makes one entry the answer to a need of another one.
func (t *lockTree) relink(from, name, to string) {
	c := *t.at[from]
	c.Links = maps.Clone(c.Links)
	if c.Links == nil {
		c.Links = make(map[string]string)
	}
	c.Links[name] = to
	t.at[from] = &c
}

// join makes everybody who has the entry at a path use another one, which holds
// the same version, and takes it away.
func (t *lockTree) join(path, twin string) {
	for _, a := range t.askers(path) {
		t.relink(a.from.Path, a.need.Name, twin)
	}
	if t.joined == nil {
		t.joined = make(map[string]string)
	}
	t.joined[path] = twin
	delete(t.at, path)
}

// twin returns the path of another entry that holds a version of a package for
// the same peers.
func (t *lockTree) twin(path, name, v, peers string) string {
	best := ""
	for p, e := range t.at {
		if p != path && e.Name == name && e.Version == v && !e.Project && e.Fixed == "" && e.Peers == peers && (best == "" || p < best) {
			best = p
		}
	}
	return best
}

// holders lists the entries that hold a package, the highest version first.
func (p *npmPlanner) holders(t *lockTree, name string) []string {
	var out []string
	for path, e := range t.at {
		if e.Name == name && !e.Project && e.Peers == "" && e.Fixed == "" {
			out = append(out, path)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		if c := p.compare(t.at[b].Version, t.at[a].Version); c != 0 {
			return c
		}
		return strings.Compare(a, b)
	})
	return out
}

// askers returns who needs the entry at a path. Where the lock file does not say
// in which range, the metadata of who asks does.
func (p *npmPlanner) askers(t *lockTree, path string) []asker {
	list := t.askers(path)
	for i := range list {
		if a := &list[i]; a.from.Open {
			a.need = p.asked(a.from, a.need)
		}
	}
	return list
}

// asked returns a need of an entry with its range.
func (p *npmPlanner) asked(e *manifest.Locked, n *manifest.Need) *manifest.Need {
	if k := p.versions(e.Name); k.err == nil {
		if r, ok := k.p.Release(e.Version); ok {
			for i := range r.Needs {
				if r.Needs[i].Name == n.Name {
					return &r.Needs[i]
				}
			}
			if slices.Contains(r.LoosePeers, n.Name) {
				return &manifest.Need{Name: n.Name, Range: "*", Kind: manifest.NeedPeer, Free: true}
			}
		}
	}
	return n
}

// leavesOut says that somebody does not accept a version.
func (p *npmPlanner) leavesOut(a *asker, v string) string {
	if a.need.Range != unknownRange {
		return fmt.Sprintf("%s asks for %s %s, which leaves out %s", called(a.from), a.need.Name, a.need.Range, v)
	}
	if k := p.versions(a.from.Name); k.err != nil {
		return fmt.Sprintf("what %s asks for is not known: %v", called(a.from), k.err)
	}
	return fmt.Sprintf("the metadata of %s does not say what it asks of %s", called(a.from), a.need.Name)
}

// connect makes the graph answer one need of an entry: with what others got for
// the same requirement, what the entry had before, any other entry that answers,
// an entry that moves up, or a new one, in this order.
func (p *npmPlanner) connect(t *lockTree, path string, n *manifest.Need, depth int) *stuck {
	r := p.rs.read(n.Range)
	e := t.at[path]
	if !r.ok {
		return &stuck{why: fmt.Sprintf("%s %s asks for %s by %q, which is no range", e.Name, e.Version, n.Name, clip(n.Range))}
	}
	name := n.Name
	if r.name != "" {
		name = r.name
	}
	old := t.link(path, n.Name)
	if p.fixed[name] {
		return p.connectFixed(t, path, n.Name, name, old)
	}
	fits := func(to string) bool {
		if to == "" || t.at[to].Name != name && !t.at[to].Project {
			return false
		}
		if v := p.overrides[name]; v != "" {
			return t.at[to].Version == v
		}
		return answers(p.rs, n, t.at[to])
	}
	first := []string{p.described(t, path, n), old}
	if t.layout == manifest.Linked {
		slices.Reverse(first)
	}
	alias := t.layout == manifest.Described && r.name != "" && r.name != n.Name
	if alias {
		first = first[:1] // an entry answers to one name
	} else {
		first = append(first, p.holders(t, name)...)
	}
	for _, to := range first {
		if fits(to) {
			t.relink(path, n.Name, to)
			return nil
		}
	}
	if alias {
		return &stuck{why: fmt.Sprintf("%s %s asks for %s by %s, under another name, which only yarn can resolve", e.Name, e.Version, n.Name, clip(n.Range))}
	}
	v, s := p.pick(name, n.Range)
	if s != nil {
		return s
	}
	if old != "" && t.at[old].Name == name && !t.at[old].Project && t.at[old].Fixed == "" {
		others := slices.DeleteFunc(p.askers(t, old), func(a asker) bool { return a.from.Path == path })
		if p.compare(v, t.at[old].Version) > 0 && p.objector(others, name, v) == nil {
			return p.put(t, old, name, v, depth+1)
		}
	}
	place := "+" + name + "@" + v
	for t.at[place] != nil {
		place += "'"
	}
	t.at[place] = &manifest.Locked{Path: place, Name: name}
	t.relink(path, n.Name, place)
	return p.put(t, place, name, v, depth+1)
}

// connectFixed answers a need of a package whose version the manifest sets.
func (p *npmPlanner) connectFixed(t *lockTree, path, local, name, old string) *stuck {
	to := old
	if to == "" || t.at[to].Name != name {
		list := p.holders(t, name)
		if len(list) != 1 {
			return &stuck{why: fmt.Sprintf("the manifest overrides %s, and which version that means here is not clear", name)}
		}
		to = list[0]
	}
	t.relink(path, local, to)
	return nil
}

// described returns what others got for the same requirement.
func (p *npmPlanner) described(t *lockTree, path string, n *manifest.Need) string {
	best := ""
	for from, e := range t.at {
		if from == path {
			continue
		}
		for i := range e.Needs {
			if o := &e.Needs[i]; o.Name == n.Name && o.Range == n.Range && o.Kind != manifest.NeedPeer {
				if to := t.link(from, n.Name); to != "" && t.at[to].Peers == "" && (best == "" || to < best) {
					best = to
				}
			}
		}
	}
	return best
}

// unify gives equal requirements one answer, the highest one, where the lock file
// can hold one only.
func (p *npmPlanner) unify(t *lockTree) {
	if t.layout != manifest.Described {
		return
	}
	for range 8 {
		best := make(map[[2]string]string)
		each := func(do func(e *manifest.Locked, n *manifest.Need, to string)) {
			for _, path := range slices.Sorted(maps.Keys(t.at)) {
				e := t.at[path]
				for i := range e.Needs {
					if n := &e.Needs[i]; n.Kind != manifest.NeedPeer {
						if to := t.link(path, n.Name); to != "" {
							do(e, n, to)
						}
					}
				}
			}
		}
		each(func(_ *manifest.Locked, n *manifest.Need, to string) {
			key := [2]string{n.Name, n.Range}
			if b := best[key]; b == "" || p.compare(t.at[to].Version, t.at[b].Version) > 0 {
				best[key] = to
			}
		})
		changed := false
		each(func(e *manifest.Locked, n *manifest.Need, to string) {
			if b := best[[2]string{n.Name, n.Range}]; b != to {
				t.relink(e.Path, n.Name, b)
				changed = true
			}
		})
		if !changed {
			return
		}
		t.prune(p.tree, p.was, p.hard)
	}
}

// place returns where a change stands: layouts without folders have no places.
func (t *lockTree) place(path string) string {
	if t.layout != manifest.Folders {
		return ""
	}
	return path
}

// told adds to an entry what its lock file leaves out and its metadata says.
func (p *npmPlanner) told(e *manifest.Locked) *manifest.Locked {
	if p.tree.layout == manifest.Folders {
		return e
	}
	if k := p.versions(e.Name); k.err == nil {
		if r, ok := k.p.Release(e.Version); ok {
			c := *e
			c.Scripts, c.Licence = c.Scripts || r.Scripts, r.Licence
			return &c
		}
	}
	return e
}
