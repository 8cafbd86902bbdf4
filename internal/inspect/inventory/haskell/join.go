package haskell

import (
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join takes the direct packages of a build plan from the package descriptions
// of the project that it belongs to. A freeze file holds the whole plan, so what
// it lacks is reported; Stack's files hold only what a snapshot does not, so what
// they lack comes from there.
func Join() inventory.Join {
	return inventory.Join{Name: "haskell", Run: func(s *inventory.Set) {
		j := joiner{s: s, cabals: s.Of(formatCabal), joined: make(map[*component.Listing]bool), local: make(map[string]bool)}
		for _, m := range j.cabals {
			if len(m.Nodes) > 0 {
				j.local[m.Nodes[0].Name] = true
			}
		}
		j.freeze()
		j.plan()
		j.stack()
	}}
}

type joiner struct {
	s      *inventory.Set
	cabals []*component.Listing // sorted by path
	joined map[*component.Listing]bool
	local  map[string]bool // names of the packages of the tree
}

// members returns the package descriptions of the project in dir, which lists
// its packages in the attributes of l; without a list it is what lies in dir.
func (j *joiner) members(dir string, l *component.Listing) []*component.Listing {
	var globs []string
	if l != nil {
		for _, a := range l.Attrs {
			if a.Name == attrPackages && len(globs) < maxGlobs {
				globs = append(globs, a.Value)
			}
		}
	}
	if len(globs) == 0 {
		globs = []string{"."}
	}
	prefix, first := "", 0
	if dir != "." {
		prefix = dir + "/"
		first, _ = slices.BinarySearchFunc(j.cabals, prefix, func(m *component.Listing, p string) int { return strings.Compare(m.Path, p) })
	}
	var out []*component.Listing
	for _, m := range j.cabals[first:] {
		rest, below := strings.CutPrefix(m.Path, prefix)
		if !below {
			break
		}
		if !j.joined[m] && matches(rest, globs) {
			out = append(out, m)
		}
	}
	return out
}

// maxGlobs bounds the list of a project's packages.
const maxGlobs = 100

// matches reports whether the package description at p, seen from a project's
// folder, belongs to the project: a glob names its file or its folder.
func matches(p string, globs []string) bool {
	for _, glob := range globs {
		glob = path.Clean(strings.Trim(glob, `"'`))
		if before, _, ok := strings.Cut(glob, "**"); ok && strings.HasPrefix(p, before) {
			return true
		}
		at := path.Dir(p)
		if strings.HasSuffix(glob, ".cabal") {
			at = p
		}
		if ok, err := path.Match(glob, at); ok && err == nil {
			return true
		}
	}
	return false
}

// freeze joins freeze files with the projects beside them.
func (j *joiner) freeze() {
	for _, l := range j.s.Of(formatFreeze) {
		dir := path.Dir(l.Path)
		part := []*component.Listing{l}
		frozen := make(map[string]bool, len(l.Nodes))
		for i := range l.Nodes {
			frozen[l.Nodes[i].Name] = true
		}
		for _, m := range j.members(dir, j.s.In(dir, formatProject)) {
			part = append(part, m)
			j.joined[m] = true
			j.s.Cover(m)
		}
		own := inventory.NewSet(part)
		inventory.Pair(own, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatCabal}, Locks: []string{formatFreeze}, Above: true,
			// Tests and conditions take part in a plan only where they are asked for.
			Skip: func(d component.Declaration) bool {
				return j.local[d.Name] && !frozen[d.Name] || (d.Scope != component.Prod || d.Extra != "") && !frozen[d.Name]
			},
		})
		j.s.Findings = append(j.s.Findings, own.Findings...)
	}
}

// plan lets a build plan answer for the project whose folder it lies in: it knows
// the project's packages and what they ask for itself.
func (j *joiner) plan() {
	for _, l := range j.s.Of(formatPlan) {
		dir := path.Dir(path.Dir(path.Dir(l.Path)))
		for _, m := range j.members(dir, j.s.In(dir, formatProject)) {
			j.joined[m] = true
			j.s.Cover(m)
		}
	}
}

// stack joins stack.yaml, or its lock file where there is one, with the projects
// beside it.
func (j *joiner) stack() {
	for _, m := range j.s.Of(formatStack) {
		dir := path.Dir(m.Path)
		l := j.s.In(dir, formatStackLock)
		if l != nil && len(m.Nodes) > 0 {
			m.Nodes, m.Edges = m.Nodes[:1], nil // the lock file holds them all
		} else {
			l = m
		}
		byName := make(map[string]uint32, len(l.Nodes))
		for i := range l.Nodes {
			byName[l.Nodes[i].Name] = uint32(i)
		}
		members := j.members(dir, m)
		for _, c := range members {
			j.joined[c] = true
			j.ask(l, c, byName)
		}
		if len(members) == 1 && len(l.Nodes) > 0 && len(members[0].Nodes) > 0 && l.Nodes[0].Name == "" {
			l.Nodes[0].Name, l.Nodes[0].Version = members[0].Nodes[0].Name, members[0].Nodes[0].Version
		}
		l.Finish(false)
	}
}

// ask connects what the package description c asks for with the nodes of l. What
// is not there comes from the snapshot and becomes a component without a version.
func (j *joiner) ask(l, c *component.Listing, byName map[string]uint32) {
	j.s.Cover(c)
	if len(l.Nodes) == 0 || len(c.Nodes) == 0 {
		return
	}
	here := make(map[string]uint32)
	for _, d := range c.Declarations {
		if to, ok := byName[d.Name]; ok {
			l.Edges = append(l.Edges, component.Edge{To: to, Scope: d.Scope})
			continue
		}
		if j.local[d.Name] {
			continue
		}
		i, known := here[d.Name]
		if !known {
			i = uint32(len(c.Nodes))
			here[d.Name] = i
			c.Nodes = append(c.Nodes, component.Node{
				Ecosystem: ecosystem, Name: d.Name, Requirement: d.Requirement, Scope: d.Scope, At: d.At,
			})
		}
		c.Nodes[i].Scope = min(c.Nodes[i].Scope, d.Scope) // the strongest counts
		c.Edges = append(c.Edges, component.Edge{To: i, Scope: d.Scope})
	}
	c.Finish(true)
}
