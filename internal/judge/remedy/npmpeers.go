package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// putLinked makes the entry at a path a version of a package, in layouts without
// folders. old is what stood there, nil or without a version for a new entry.
func (p *npmPlanner) putLinked(t *lockTree, e, old *manifest.Locked, depth int) *stuck {
	if old != nil {
		e.Links, e.Peers = maps.Clone(old.Links), old.Peers
	}
	fresh := old == nil || old.Version == ""
	if twin := t.twin(e.Path, e.Name, e.Version, e.Peers); twin != "" {
		if s := p.peerOf(t, old); !fresh && s != nil {
			return s
		}
		t.join(e.Path, twin)
		return nil
	}
	if !fresh {
		if s := p.peerOf(t, old); s != nil {
			return s
		}
	}
	keep := make(map[string]bool)
	t.at[e.Path] = e
	for i := range e.Needs {
		n := &e.Needs[i]
		keep[n.Name] = true
		if n.Kind == manifest.NeedPeer {
			continue
		}
		if s := p.connect(t, e.Path, n, depth); s != nil && (n.Kind != manifest.NeedOptional || t.layout == manifest.Described) {
			return s // yarn wants an answer to what is optional, too
		}
	}
	if s := p.peers(t, e.Path, old, keep); s != nil {
		return s
	}
	c := *t.at[e.Path]
	c.Links = maps.Clone(c.Links)
	maps.DeleteFunc(c.Links, func(name, _ string) bool { return !keep[name] })
	t.at[e.Path] = &c
	return p.below(t, &c, old)
}

// wishes lists the peers of a version by name.
func (p *npmPlanner) wishes(name, v string) map[string]manifest.Need {
	out := make(map[string]manifest.Need)
	k := p.versions(name)
	if k.err != nil {
		return out
	}
	r, ok := k.p.Release(v)
	if !ok {
		return out
	}
	for _, n := range r.Needs {
		if n.Kind == manifest.NeedPeer {
			out[n.Name] = n
		}
	}
	for _, n := range r.LoosePeers {
		out[n] = manifest.Need{Name: n, Range: "*", Kind: manifest.NeedPeer, Free: true}
	}
	return out
}

// peers checks that the peers of a new release are those that its place already
// provides, so that nothing is to be resolved anew.
func (p *npmPlanner) peers(t *lockTree, path string, old *manifest.Locked, keep map[string]bool) *stuck {
	e := t.at[path]
	now, was := p.wishes(e.Name, e.Version), map[string]manifest.Need{}
	if old != nil && old.Version != "" {
		was = p.wishes(old.Name, old.Version)
	}
	for _, name := range slices.Sorted(maps.Keys(now)) {
		w := now[name]
		if to := t.link(path, name); to != "" && t.layout == manifest.Linked {
			if !answers(p.rs, &w, t.at[to]) {
				return &stuck{why: fmt.Sprintf("%s %s wants %s %s beside it, and there is %s", e.Name, e.Version, name, w.Range, t.at[to].Version)}
			}
			keep[name] = true
			continue
		}
		provided := p.provided(t, path, name)
		if len(provided) == 0 && (w.Free || was[name].Name != "") {
			continue
		}
		if len(provided) == 0 {
			return &stuck{why: fmt.Sprintf("%s %s wants %s %s beside it, and there is none", e.Name, e.Version, name, w.Range)}
		}
		for _, to := range provided {
			if !answers(p.rs, &w, t.at[to]) {
				return &stuck{why: fmt.Sprintf("%s %s wants %s %s beside it, and there is %s", e.Name, e.Version, name, w.Range, t.at[to].Version)}
			}
		}
		if t.layout == manifest.Linked {
			return &stuck{why: fmt.Sprintf("%s %s has %s as a peer, for which only its own tool can resolve it", e.Name, e.Version, name)}
		}
	}
	if t.layout != manifest.Linked {
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(was)) {
		if now[name].Name == "" && old.Links[name] != "" {
			return &stuck{why: fmt.Sprintf("%s %s has %s as a peer no more, so its own tool must resolve it", e.Name, e.Version, name)}
		}
	}
	return nil
}

// besides checks, for yarn, which writes down no answers to peers, that what
// stands beside a package accepts its major change. What is not known does not
// object.
func (p *npmPlanner) besides(next *lockTree) *stuck {
	if next.layout != manifest.Described {
		return nil
	}
	for _, path := range slices.Sorted(maps.Keys(next.at)) {
		e, old := next.at[path], p.tree.at[path]
		if old == nil || e.Release == nil || old.Name != e.Name || major(old.Version) == major(e.Version) {
			continue
		}
		for _, a := range next.askers(path) {
			for _, beside := range slices.Sorted(maps.Keys(a.from.Links)) {
				o := next.at[a.from.Links[beside]]
				if o == nil || o.Project {
					continue
				}
				w, ok := p.wishes(o.Name, o.Version)[a.need.Name]
				if ok && answers(p.rs, &w, old) && !answers(p.rs, &w, e) {
					return &stuck{why: fmt.Sprintf("%s %s wants %s %s beside it, which leaves out %s", o.Name, o.Version, w.Name, w.Range, e.Version)}
				}
			}
		}
	}
	return nil
}

// maxAbove bounds how many packages above an entry are asked for its peers.
const maxAbove = 5000

// provided lists what those above an entry, directly or not, have under a name:
// what it would get as a peer. For yarn the nearest ones count only.
func (p *npmPlanner) provided(t *lockTree, path, name string) []string {
	met := map[string]bool{path: true}
	queue := []string{path}
	found := make(map[string]bool)
	for len(queue) > 0 && len(met) < maxAbove {
		at := queue[0]
		queue = queue[1:]
		for _, a := range t.askers(at) {
			from := a.from.Path
			if met[from] {
				continue
			}
			met[from] = true
			if to := t.link(from, name); to != "" {
				found[to] = true
				if t.layout == manifest.Described {
					continue
				}
			} else if a.from.Name == name && !a.from.Project {
				found[from] = true
				continue
			}
			queue = append(queue, from)
		}
	}
	return slices.Sorted(maps.Keys(found))
}

// below checks that a package is still resolved for the peers that its path in
// the file names: those of its dependencies are part of them.
func (p *npmPlanner) below(t *lockTree, e, old *manifest.Locked) *stuck {
	if t.layout != manifest.Linked {
		return nil
	}
	peered := func(e *manifest.Locked) []string {
		var out []string
		if e != nil {
			for _, to := range e.Links {
				if at := t.at[to]; at != nil && at.Peers != "" && !slices.Contains(out, to) {
					out = append(out, to)
				}
			}
		}
		slices.Sort(out)
		return out
	}
	if slices.Equal(peered(e), peered(old)) {
		return nil
	}
	return &stuck{why: fmt.Sprintf("%s %s needs other packages that are resolved for peers, which only its own tool can do", e.Name, e.Version)}
}

// isPeer reports whether other entries were resolved for this one.
func (p *npmPlanner) isPeer(t *lockTree, e *manifest.Locked) bool {
	if t.layout != manifest.Linked || e == nil {
		return false
	}
	for _, o := range t.at {
		if o.Peers != "" && (namesPeer(o.Peers, e.Name, e.Version) || o.Links[e.Name] == e.Path && p.wishes(o.Name, o.Version)[e.Name].Name != "") {
			return true
		}
	}
	return false
}

// peerOf refuses to move what others were resolved for: their keys would change,
// and what needs those.
func (p *npmPlanner) peerOf(t *lockTree, old *manifest.Locked) *stuck {
	if !p.isPeer(t, old) {
		return nil
	}
	return &stuck{why: fmt.Sprintf("others were resolved for %s %s as their peer, so pnpm must resolve them anew", old.Name, old.Version)}
}

// namesPeer reports whether the peers behind a version, as pnpm writes them, name
// a version of a package: "(a@1.0.0)" in lock files of version 6 and 9,
// "_a@1.0.0+b@2.0.0" in those of version 5.
func namesPeer(peers, name, v string) bool {
	for _, text := range [...]string{name + "@" + v, strings.ReplaceAll(name, "/", "+") + "@" + v} {
		for rest := peers; ; {
			i := strings.Index(rest, text)
			if i < 0 {
				break
			}
			end := i + len(text)
			if i > 0 && strings.IndexByte("(_+", rest[i-1]) >= 0 && (end == len(rest) || strings.IndexByte("()+_", rest[end]) >= 0) {
				return true
			}
			rest = rest[end:]
		}
	}
	return false
}
