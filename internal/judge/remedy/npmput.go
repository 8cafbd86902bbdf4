package remedy

import (
	"fmt"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// put makes the entry at a path a version of a package, and answers what that
// version needs: with what is there, by moving what is there, or by new entries.
func (p *npmPlanner) put(t *lockTree, path, name, v string, depth int) *stuck {
	p.moves++
	p.puts++
	if p.moves > maxMoves || p.puts > maxPuts || depth > 32 {
		return &stuck{why: "the change moves more packages than are looked at"}
	}
	k := p.versions(name)
	if k.err != nil {
		return &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", name, k.err)}
	}
	r, ok := k.p.Release(v)
	if !ok {
		return &stuck{why: name + " " + v + " is not in the registry's data"}
	}
	e := &manifest.Locked{Path: path, Name: name, Version: v, Resolved: r.Tarball, Scripts: r.Scripts, Licence: r.Licence, Needs: r.Needs, Release: r}
	if r.Name == "" {
		r.Name = name
	}
	if old := t.at[path]; old != nil {
		e.Flags = old.Flags
	}
	if t.layout != manifest.Folders {
		return p.putLinked(t, e, t.at[path], depth)
	}
	t.at[path] = e
	for i := range e.Needs {
		n := &e.Needs[i]
		if n.Kind == manifest.NeedPeer {
			if s := p.peer(t, e, n); s != nil {
				return s
			}
			continue
		}
		if s := p.answer(t, e, n, depth); s != nil && n.Kind != manifest.NeedOptional {
			return s
		}
	}
	return nil
}

// peer checks that what is there answers a peer requirement.
func (p *npmPlanner) peer(t *lockTree, e *manifest.Locked, n *manifest.Need) *stuck {
	to := t.need(e.Path, n)
	if to == "" && n.Free || to != "" && answers(p.rs, n, t.at[to]) || p.overrides[n.Name] != "" {
		return nil
	}
	have := "none"
	if to != "" {
		have = t.at[to].Version
	}
	return &stuck{why: fmt.Sprintf("%s %s wants %s %s beside it, and there is %s", e.Name, e.Version, n.Name, n.Range, have)}
}

// answer makes the tree answer one need of an entry.
func (p *npmPlanner) answer(t *lockTree, e *manifest.Locked, n *manifest.Need, depth int) *stuck {
	to := t.find(e.Path, n.Name)
	if to != "" && (answers(p.rs, n, t.at[to]) || p.overrides[t.at[to].Name] != "") {
		return nil
	}
	r := p.rs.read(n.Range)
	if !r.ok {
		return &stuck{why: fmt.Sprintf("%s %s asks for %s by %q, which is no range", e.Name, e.Version, n.Name, clip(n.Range))}
	}
	name := n.Name
	if r.name != "" {
		name = r.name
	}
	v, s := p.pick(name, n.Range)
	if s != nil {
		return s
	}
	if to != "" && t.at[to].Name == name && !t.at[to].Project && !t.at[to].Bundled {
		if p.compare(v, t.at[to].Version) > 0 && p.objector(t.askers(to), name, v) == nil {
			return p.put(t, to, name, v, depth+1)
		}
	}
	place := join(e.Path, n.Name)
	if to == "" {
		place = join("", n.Name) // nobody loads it yet, so it may stand at the top
	}
	if t.at[place] == nil {
		t.at[place] = &manifest.Locked{Path: place, Flags: e.Flags} // passes the flags on
	}
	return p.put(t, place, name, v, depth+1)
}

// pick returns the version that npm would take for a range, the highest one, but
// prefers those that are not deprecated and have the least risk.
func (p *npmPlanner) pick(name, text string) (string, *stuck) {
	if v := p.overrides[name]; v != "" {
		return v, nil
	}
	k := p.versions(name)
	if k.err != nil {
		return "", &stuck{why: fmt.Sprintf("the versions of %s are not known: %v", name, k.err)}
	}
	best, bestRisk := "", Risk{}
	tried := 0
	for _, v := range slices.Backward(k.order) {
		if p.avoid[[2]string{name, v}] || !p.rs.holds(text, v) {
			continue
		}
		risk := RiskOf(p.verdicts(npm, name, v))
		if r, ok := k.p.Release(v); !ok || r.Deprecated != "" {
			risk[5]++
		}
		if best == "" || risk.Compare(bestRisk) < 0 {
			best, bestRisk = v, risk
		}
		if tried++; bestRisk == (Risk{}) || tried >= 50 {
			break
		}
	}
	if best == "" {
		return "", &stuck{why: fmt.Sprintf("no known version of %s is in %s", name, text)}
	}
	return best, nil
}
