package npm

import (
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join returns the join of the listings of the npm family. It sets each
// package.json beside the lock file that answers it, in its own folder or in
// that of the workspace root above: what the project asks for directly and for
// which scope, and where the two disagree. Packages in node_modules get their
// scopes from there, or, where no lock file is, from the ways on which Node.js
// finds them.
//
// It cannot use [inventory.Pair], because several versions of one package stand
// side by side here, and only one of them answers a workspace.
func Join() inventory.Join {
	return inventory.Join{Name: "npm", Run: func(s *inventory.Set) {
		newJoiner(s, budget.New(budget.Default(), 0)).run()
	}}
}

// newJoiner prepares the join of a set. The budget bounds what hostile trees of
// installed packages may cost.
func newJoiner(s *inventory.Set, b *budget.Budget) *joiner {
	return &joiner{
		s: s, budget: b,
		projects: make(map[string]*project),
		locks:    make(map[*component.Listing]*lock),
		inDir:    make(map[string][]*lock),
		globs:    make(map[string]workspaceGlobs),
		catalogs: make(map[string]map[string]string),
		ranges:   make(map[string]*version.Range),
	}
}

func (j *joiner) run() {
	j.dropInner()
	j.pair()
	for _, l := range j.order {
		l.join()
	}
	j.install()
	for _, p := range j.sorted {
		p.declare()
	}
	for _, l := range j.s.Of(formatYarnRC, formatWorkspace) {
		j.s.Drop(l) // settings, which list nothing of their own
	}
}

type joiner struct {
	s        *inventory.Set
	projects map[string]*project // by folder
	sorted   []*project          // by path
	locks    map[*component.Listing]*lock
	inDir    map[string][]*lock // by folder
	order    []*lock
	globs    map[string]workspaceGlobs    // of the workspace root in a folder
	catalogs map[string]map[string]string // ranges by folder, then by the attribute's name
	ranges   map[string]*version.Range    // by text, nil for those that are none
	budget   *budget.Budget               // bounds what hostile trees may cost
}

// A project is one package.json that is not an installed package's.
type project struct {
	j    *joiner
	m    *component.Listing
	dir  string          // "" for the target's own folder
	lock *lock           // that answers it, nil for none
	rel  string          // the folder as the lock file sees it
	met  []bool          // which declarations are answered somewhere
	asks map[string]bool // names, but for those of peers
}

func newProject(j *joiner, m *component.Listing) *project {
	p := &project{j: j, m: m, dir: folderOf(m.Path), met: make([]bool, len(m.Declarations)), asks: make(map[string]bool)}
	for i := range m.Declarations {
		if d := &m.Declarations[i]; d.Kind != kindPeer {
			p.asks[d.Name] = true
		}
	}
	return p
}

// isSpare reports whether d is a peer that the project asks for in another
// section, too. It is there for what that section says: a library tests with its
// peers and does not ship them.
func (p *project) isSpare(d *component.Declaration) bool { return d.Kind == kindPeer && p.asks[d.Name] }

// folderOf returns the folder of the file at p, "" for the target's own.
func folderOf(p string) string { return folder(path.Dir(p)) }

// dropInner leaves out the manifests and lock files of installed packages: they
// take no part in the project, even where a walk hands them over, as it does for
// archives.
func (j *joiner) dropInner() {
	for _, l := range j.s.Of(formatLock, formatYarn, formatYarnRC, formatPnpm, formatWorkspace, formatBun, formatManifest) {
		if isInside(l.Path) {
			j.s.Drop(l)
		} else if l.Format == formatManifest && len(l.Nodes) > 0 {
			p := newProject(j, l)
			j.projects[p.dir] = p
			j.sorted = append(j.sorted, p)
		}
	}
	for _, l := range j.s.Of(formatHidden, formatPnpmTree) {
		if strings.Count("/"+l.Path, "/"+modules) > 1 {
			j.s.Drop(l)
		}
	}
}

// pair finds the lock file for each project: the nearest one at or above its
// folder that knows the folder as a workspace.
func (j *joiner) pair() {
	for _, p := range j.sorted {
		for dir, ok := p.dir, true; ok && p.lock == nil; dir, ok = above(dir) {
			rel := strings.TrimPrefix(strings.TrimPrefix(p.dir, dir), "/")
			for _, k := range j.locksIn(dir) {
				if rel != "" && !k.isWorkspace(rel) {
					continue
				}
				k.members = append(k.members, p)
				if p.lock == nil {
					p.lock, p.rel = k, rel
				} else if rel == "" {
					note(k.l, span.Point{}, p.m.Path+" is compared with "+p.lock.l.Path+", not with this file")
				}
			}
		}
		j.s.Cover(p.m) // its nodes are made here, since an alias is not its name
	}
}

// locksIn returns the lock files in the folder dir, the one that answers first:
// that of the project's package manager, else npm's (the shrinkwrap wins over the
// lock file, as in npm), yarn's, pnpm's, bun's. Where there is none, it is what a
// package manager has left in node_modules.
func (j *joiner) locksIn(dir string) []*lock {
	found, ok := j.inDir[dir]
	if !ok {
		found = j.lookIn(dir)
		j.inDir[dir] = found
	}
	return found
}

func (j *joiner) lookIn(dir string) (found []*lock) {
	formats := []string{formatLock, formatYarn, formatPnpm, formatBun}
	if i := slices.Index([]string{"npm", "yarn", "pnpm", "bun"}, j.managerIn(dir)); i > 0 {
		formats[0], formats[i] = formats[i], formats[0]
	}
	for _, format := range formats {
		if l := j.s.In(path.Clean(dir), format); l != nil {
			found = append(found, j.lockOf(l, dir))
		}
	}
	if len(found) > 0 {
		return found
	}
	for _, at := range [...][2]string{{"node_modules/.package-lock.json", formatHidden}, {"node_modules/.pnpm/lock.yaml", formatPnpmTree}} {
		if l := j.s.At(path.Join(dir, at[0]), at[1]); l != nil {
			return []*lock{j.lockOf(l, dir)}
		}
	}
	return nil
}

// managerIn returns the name of the package manager of the project in dir, as far
// as its files tell.
func (j *joiner) managerIn(dir string) string {
	if p := j.projects[dir]; p != nil && p.m.Attr(attrManager) != "" {
		name, _, _ := strings.Cut(p.m.Attr(attrManager), "@")
		return name
	}
	if j.s.In(path.Clean(dir), formatWorkspace) != nil {
		return "pnpm"
	}
	return ""
}

// lockOf returns what the join knows about the lock file l of the folder dir.
func (j *joiner) lockOf(l *component.Listing, dir string) *lock {
	k := j.locks[l]
	if k == nil {
		k = newLock(j, l, dir)
		j.locks[l] = k
		j.order = append(j.order, k)
	}
	return k
}

// globsIn returns the globs of the workspace root in the folder dir, which both
// package.json and pnpm-workspace.yaml may hold.
func (j *joiner) globsIn(dir string) workspaceGlobs {
	w, ok := j.globs[dir]
	if !ok {
		var globs []string
		for _, l := range j.settingsIn(dir) {
			for _, a := range l.Attrs {
				if a.Name == attrWorkspaces {
					globs = append(globs, a.Value)
				}
			}
		}
		w = newWorkspaceGlobs(globs)
		j.globs[dir] = w
	}
	return w
}

// catalogsIn returns the ranges of the catalogs of the workspace root in dir.
func (j *joiner) catalogsIn(dir string) map[string]string {
	ranges, ok := j.catalogs[dir]
	if !ok {
		for _, l := range j.settingsIn(dir) {
			for _, a := range l.Attrs {
				if strings.HasPrefix(a.Name, attrCatalog) {
					if ranges == nil {
						ranges = make(map[string]string)
					}
					ranges[a.Name] = a.Value
				}
			}
		}
		j.catalogs[dir] = ranges
	}
	return ranges
}

// settingsIn returns the listings in the folder dir that hold what is true for
// all its workspaces.
func (j *joiner) settingsIn(dir string) []*component.Listing {
	var out []*component.Listing
	for _, format := range [...]string{formatManifest, formatWorkspace, formatYarnRC} {
		if l := j.s.In(path.Clean(dir), format); l != nil {
			out = append(out, l)
		}
	}
	return out
}

// rangeOf returns the range that text writes, or nil. Each one is read once.
func (j *joiner) rangeOf(text string) *version.Range {
	r, ok := j.ranges[text]
	if !ok {
		if parsed, err := version.ParseRange(ecosystem, text); err == nil {
			r = &parsed
		}
		j.ranges[text] = r
	}
	return r
}

// holds reports whether a version is in the range that text writes. Tags and
// what cannot be read hold everything.
func (j *joiner) holds(text, version string) bool {
	r := j.rangeOf(text)
	if r == nil || version == "" {
		return true
	}
	in, err := r.Contains(version)
	return in || err != nil
}
