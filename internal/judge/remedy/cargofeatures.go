package remedy

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// needs returns what a crate needs with the features that are asked for (Cargo
// book, "Features"). As in Cargo's own lock files all targets count, and an
// optional dependency counts as soon as a feature names it, weakly or not.
func (c *cargoSystem) needs(id PackageID, features map[string]bool) (list []flatNeed, known bool, wrong string) {
	if m := c.folders[id]; m != nil {
		list, wrong = c.member(m, features, nil)
		return list, true, wrong
	}
	r := c.release(id)
	if r == nil {
		return nil, false, ""
	}
	on, wrong := switchedOn(r.Features, r.Needs, features)
	for i := range r.Needs {
		n := &r.Needs[i]
		asks, active := on[n.Key]
		if n.Kind == manifest.CargoDev || n.Optional && !active {
			continue
		}
		source := id.Source
		if n.Registry != "" {
			source = registrySource(n.Registry)
		}
		list = append(list, flatNeed{name: n.Name, source: source, text: n.Requirement, features: asked(n, asks)})
	}
	if wrong != "" {
		wrong = fmt.Sprintf("the feature %s of %s is asked for, which has none of that name", wrong, id)
	}
	return list, true, wrong
}

// registrySource writes the address of an index as lock files do.
func registrySource(address string) string {
	if strings.HasPrefix(address, "sparse+") || strings.HasPrefix(address, "registry+") {
		return address
	}
	return "registry+" + address
}

// asked returns the features that a dependency is asked for.
func asked(n *manifest.CargoNeed, more map[string]bool) []string {
	out := append(slices.Clone(n.Features), slices.Collect(maps.Keys(more))...)
	if !n.NoDefault {
		out = append(out, "default")
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// switchedOn follows features to the dependencies that they name: for each, by its
// key, the features that it is asked for. wrong is a feature that is not there.
func switchedOn(features map[string][]string, needs []manifest.CargoNeed, want map[string]bool) (on map[string]map[string]bool, wrong string) {
	on = make(map[string]map[string]bool)
	optional := make(map[string]bool)
	for i := range needs {
		optional[needs[i].Key] = optional[needs[i].Key] || needs[i].Optional
	}
	met := make(map[string]bool)
	queue := slices.Sorted(maps.Keys(want))
	activate := func(key, feature string) {
		if on[key] == nil {
			on[key] = make(map[string]bool)
		}
		if feature != "" {
			on[key][feature] = true
		}
	}
	for len(queue) > 0 {
		f := queue[0]
		queue = queue[1:]
		if met[f] {
			continue
		}
		met[f] = true
		list, ok := features[f]
		if !ok {
			if f != "default" && wrong == "" {
				wrong = f
			}
			continue
		}
		for _, v := range list {
			dep, feature, of := strings.Cut(v, "/")
			key, weak := strings.CutSuffix(dep, "?")
			switch name, explicit := strings.CutPrefix(v, "dep:"); {
			case explicit:
				activate(name, "")
			case of:
				if _, named := features[key]; !weak && optional[key] && named {
					queue = append(queue, key)
				}
				activate(key, feature)
			default:
				queue = append(queue, v)
			}
		}
	}
	return on, wrong
}

// member returns what a crate of the tree needs; features are nil for a member of
// the workspace, for which all count, and its tests. places keeps what was made
// for requirements that several members share.
func (c *cargoSystem) member(m *CargoMember, features map[string]bool, places map[[2]any]*FlatPlace) (list []flatNeed, wrong string) {
	want := features
	if m.Member {
		want = map[string]bool{"default": true}
		for _, f := range m.Manifest.All() {
			want[f] = true
		}
	}
	on, wrong := switchedOn(m.Manifest.Features, m.Manifest.Needs, want)
	for i := range m.Manifest.Needs {
		n, file := m.Manifest.Needs[i], m.Path
		asks, active := on[n.Key]
		if !m.Member && (n.Kind == manifest.CargoDev || n.Optional && !active) {
			continue
		}
		if n.Inherit && m.Root != nil {
			var ok bool
			if n, ok = m.Manifest.Inherited(n, m.Root); !ok {
				continue
			}
			file = m.RootPath
		}
		f := flatNeed{name: n.Name, source: c.registry, text: n.Requirement, features: asked(&n, asks), fixed: n.Elsewhere}
		if n.Requirement == "" {
			f.text = "*"
		}
		if n.Registry != "" {
			f.source = c.sourceOf(n.Name)
		}
		if places != nil {
			key := [2]any{file, n.Off}
			if places[key] == nil {
				places[key] = &FlatPlace{File: file, Section: n.Section, Off: n.Off, End: n.End, Was: n.Requirement}
			}
			f.place = places[key]
		}
		list = append(list, f)
	}
	if wrong != "" {
		wrong = fmt.Sprintf("the feature %s of %s is asked for, which has none of that name", wrong, m.Manifest.Name)
	}
	return list, wrong
}

// sourceOf returns the source of a crate from another registry, which manifests
// call by a name of their own: the one that the lock file has for it.
func (c *cargoSystem) sourceOf(name string) string {
	for _, l := range c.lock.Packages {
		if l.Name == name && l.Source != "" && l.Source != c.registry {
			return l.Source
		}
	}
	return c.registry
}
