package npm

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// An installation is all that is installed in the target: packages by the place
// where Node.js finds them.
type installation struct {
	j       *joiner
	places  *places
	all     []*component.Listing      // of installed packages, in path order
	place   []int32                   // their places
	inner   []*component.Listing      // of packages that lie deeper inside an installed one
	known   []bool                    // a lock file settles scope and edges
	reached []bool                    // projects lead to it
	bundles map[int32]map[string]bool // names of what a package ships inside
	hidden  map[string]*lock          // npm's own lists of what is installed, by folder
	extra   map[*lock]*extraneous
}

// extraneous counts the installed packages that a lock file does not list.
type extraneous struct {
	count int
	some  []string
}

// install gives installed packages their local names, scopes and edges.
func (j *joiner) install() {
	f := &installation{
		j: j, places: newPlaces(0, j.budget), bundles: make(map[int32]map[string]bool),
		hidden: make(map[string]*lock), extra: make(map[*lock]*extraneous),
	}
	f.collect()
	f.scopes()
	for i, l := range f.all {
		f.bundle(i)
		f.known[i] = f.byHidden(l) || f.byLock(l)
	}
	f.noteExtraneous()
	f.graphs()
	for i := range f.all {
		if !f.known[i] && !f.reached[i] {
			f.needs(i)
		}
	}
	f.ship()
}

// ship gives packages that lie deeper inside an installed one, such as those of
// an application that it starts, the scope of that one.
func (f *installation) ship() {
	if len(f.inner) == 0 {
		return
	}
	at := make(map[string]int, len(f.all))
	for i, l := range f.all {
		at[folderOf(l.Path)] = i
	}
	for _, l := range f.inner {
		n := &l.Nodes[0]
		n.Bundled = true
		for dir, ok := above(folderOf(l.Path)); ok; dir, ok = above(dir) {
			if i, ok := at[dir]; ok {
				n.Scope = f.all[i].Nodes[0].Scope
				break
			}
		}
	}
}

// collect finds the installed packages, npm's lists of them, and the folders of
// projects.
func (f *installation) collect() {
	for _, l := range f.j.s.Of(formatInstalled) {
		dir := folderOf(l.Path)
		switch {
		case len(l.Nodes) == 0 || !isInstalled(dir) && isFixture(dir):
			f.j.s.Drop(l)
			continue
		case !isInstalled(dir):
			f.inner = append(f.inner, l)
			continue
		}
		place, local := f.places.at(dir)
		f.places.node[place] = int32(len(f.all))
		if n := &l.Nodes[0]; n.Name != local {
			n.Alias = local
		}
		f.all = append(f.all, l)
		f.place = append(f.place, place)
	}
	f.known, f.reached = make([]bool, len(f.all)), make([]bool, len(f.all))
	for _, l := range f.j.s.Of(formatHidden) {
		if dir := topOf(folderOf(l.Path) + "/"); strings.Count("/"+l.Path, "/"+modules) == 1 {
			f.hidden[dir] = f.j.lockOf(l, dir)
		}
	}
	for _, p := range f.j.sorted {
		f.places.top(p.dir)
	}
	if err := f.places.settle(); err != nil && len(f.j.sorted) > 0 {
		note(f.j.sorted[0].m, span.Point{}, "not all folders of packages were looked at: "+err.Error())
	}
}

// scopes gives npm's lists of what is installed the scopes of the lock files
// above them, if they have none: where npm links packages from a store, it does
// not write down what is for development.
func (f *installation) scopes() {
	for dir, hidden := range f.hidden {
		k := f.lockFor(dir)
		if k == nil || k == hidden || slices.ContainsFunc(hidden.l.Nodes, func(n component.Node) bool { return n.Scope == component.Dev }) {
			continue
		}
		for i := range hidden.l.Nodes {
			n := &hidden.l.Nodes[i]
			if scope, ok := k.scopeOf(n.Name, n.Version); ok && !n.Project {
				n.Scope = scope
			}
		}
	}
}

// topOf returns the folder that holds the outermost node_modules above dir.
func topOf(dir string) string {
	if strings.HasPrefix(dir, modules) {
		return ""
	}
	top, _, _ := strings.Cut(dir, "/"+modules)
	return top
}

// bundle marks a package that the one above it ships inside.
func (f *installation) bundle(i int) {
	up := f.places.up[f.place[i]]
	if up == none || f.places.node[up] == none {
		return
	}
	above := f.places.node[up]
	names, ok := f.bundles[above]
	if !ok {
		names = make(map[string]bool)
		for _, a := range f.all[above].Attrs {
			if a.Name == attrBundles {
				names[a.Value] = true
			}
		}
		f.bundles[above] = names
	}
	n := &f.all[i].Nodes[0]
	n.Bundled = n.Bundled || names["*"] || names[local(n)]
}

// local returns the name under which other packages load n.
func local(n *component.Node) string {
	if n.Alias != "" {
		return n.Alias
	}
	return n.Name
}

// byHidden settles a package by what npm wrote down when it installed it, which
// has the edges, too. Where the folder holds something else, the folder is right.
func (f *installation) byHidden(l *component.Listing) bool {
	if len(f.hidden) == 0 {
		return false
	}
	dir := folderOf(l.Path)
	for at, ok := topOf(dir), true; ok; at, ok = above(at) {
		k := f.hidden[at]
		if k == nil {
			continue
		}
		node, ok := k.keys[strings.TrimPrefix(strings.TrimPrefix(dir, at), "/")]
		if !ok {
			continue
		}
		n, held := &l.Nodes[0], &k.l.Nodes[node]
		if held.Name != n.Name || held.Version != n.Version {
			note(k.l, held.At, fmt.Sprintf("lists %s %s, but %s is that of %s %s", held.Name, held.Version, l.Path, n.Name, n.Version))
			held.Name, held.Version, held.Alias, held.Integrity, held.Source = n.Name, n.Version, n.Alias, "", ""
		}
		n.Scope, n.Bundled = held.Scope, n.Bundled || held.Bundled
		return true
	}
	return false
}

// byLock settles a package by the project's lock file, if that lists it.
func (f *installation) byLock(l *component.Listing) bool {
	k := f.lockFor(topOf(folderOf(l.Path)))
	if k == nil {
		return false
	}
	n := &l.Nodes[0]
	scope, ok := k.scopeOf(n.Name, n.Version)
	if !ok {
		scope, ok = k.recognise(n)
	}
	if !ok {
		if !n.Bundled {
			s := f.extra[k]
			if s == nil {
				s = &extraneous{}
				f.extra[k] = s
			}
			if s.count++; len(s.some) < 3 {
				s.some = append(s.some, strings.TrimSpace(n.Name+" "+n.Version))
			}
		}
		return false
	}
	n.Scope = scope
	return true
}

// lockFor returns the lock file of the project in the folder top, or nil. Yarn
// keeps packages in a folder of the project: archives of them in .yarn/cache,
// those that must be files in .yarn/unplugged.
func (f *installation) lockFor(top string) *lock {
	if dir, _, ok := strings.Cut("/"+top, "/.yarn/"); ok {
		top = strings.TrimPrefix(dir, "/")
	}
	if p := f.j.projects[top]; p != nil {
		return p.lock
	}
	if found := f.j.locksIn(top); len(found) > 0 {
		return found[0]
	}
	return nil
}

// scopeOf returns the strongest scope of a package in the lock file.
func (k *lock) scopeOf(name, version string) (component.Scope, bool) {
	if k.listed == nil {
		k.listed = make(map[[2]string]component.Scope, len(k.l.Nodes))
		for i := range k.l.Nodes {
			n := &k.l.Nodes[i]
			key := [2]string{n.Name, n.Version}
			if s, ok := k.listed[key]; !n.Project && (!ok || n.Scope < s) {
				k.listed[key] = n.Scope
			}
		}
	}
	s, ok := k.listed[[2]string{name, version}]
	return s, ok
}

// recognise looks an installed package up among those that are not from the
// registry, and returns its scope. Lock files do not always know the true names
// and versions of those, and the installed package does.
func (k *lock) recognise(n *component.Node) (component.Scope, bool) {
	if k.foreign == nil {
		k.foreign = make(map[string]uint32)
		for i := range k.l.Nodes {
			if held := &k.l.Nodes[i]; held.Source != "" {
				k.foreign[local(held)] = uint32(i)
				k.foreign[held.Name] = uint32(i)
			}
		}
	}
	i, ok := k.foreign[local(n)]
	if !ok {
		return 0, false
	}
	held := &k.l.Nodes[i]
	if held.Version != "" && held.Version != n.Version {
		return 0, false
	}
	n.Project = held.Project
	if held.Name != n.Name {
		held.Name, held.Alias = n.Name, local(held)
	}
	held.Version = n.Version
	return held.Scope, true
}

// noteExtraneous says which installed packages the lock files do not list.
func (f *installation) noteExtraneous() {
	for _, k := range f.j.order {
		s := f.extra[k]
		if s == nil {
			continue
		}
		text := "installed, but not listed here: " + strings.Join(s.some, ", ")
		if more := s.count - len(s.some); more > 0 {
			text += fmt.Sprintf(" and %d more", more)
		}
		note(k.l, span.Point{}, text)
	}
}

// needs lists what an installed package needs, at the lines that ask for it and
// with the versions that are found from its folder. It is there for the sake of
// the package in whose folder it stands.
func (f *installation) needs(i int) {
	l := f.all[i]
	for up := f.places.up[f.place[i]]; up != none; up = f.places.up[up] {
		if at := f.places.node[up]; at != none && (f.known[at] || f.reached[at]) {
			l.Nodes[0].Scope = f.all[at].Nodes[0].Scope
			break
		}
	}
	for _, d := range l.Declarations {
		to, err := f.places.find(f.place[i], d.Name)
		if err != nil {
			note(l, span.Point{}, "not all that it needs was looked up: "+err.Error())
			break
		}
		if to == none || int(to) == i {
			continue
		}
		n, scope := f.all[to].Nodes[0], max(d.Scope, l.Nodes[0].Scope)
		l.Nodes = append(l.Nodes, component.Node{
			Ecosystem: ecosystem, Name: n.Name, Version: n.Version, Alias: n.Alias, At: d.At, Scope: scope, Project: n.Project,
		})
		l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes) - 1), Scope: d.Scope})
	}
	l.Finish(true)
}
