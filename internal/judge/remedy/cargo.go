package remedy

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// crates is the ecosystem of crates in advisories.
const crates = "crates.io"

// CargoFacts tell about crates. What is not known is an error.
type CargoFacts struct {
	// Crate returns the entry of a crate in the index of a registry, which is
	// called as lock files call it: "registry+https://…".
	Crate func(source, name string) (*manifest.CrateIndex, error)
}

// A CargoMember is a manifest of the tree.
type CargoMember struct {
	Path     string
	Manifest *manifest.CargoToml
	Root     *manifest.CargoToml // of its workspace, for what it inherits
	RootPath string
	Member   bool // of the workspace, so that all its features and its tests count
}

// A CargoPlan is what to change in a lock file of Cargo and the manifests of its
// workspace.
type CargoPlan struct {
	Steps    []Step
	Blocked  []Blocked
	Packages []*manifest.CargoLocked // as they become
	Relaxed  map[*FlatPlace]string   // requirements of manifests
}

// Cargo plans for a lock file of Cargo. registry is the source of the default
// registry, as lock files write it.
func Cargo(lock *manifest.CargoLock, members []CargoMember, registry string, targets []Target, facts *CargoFacts, verdicts Verdicts, opt Options) *CargoPlan {
	c := newCargo(lock, members, registry, facts)
	p := newFlat(c, c.roots, c.prior(), verdicts, opt)
	p.plan(targets)
	return &CargoPlan{Steps: p.steps, Blocked: p.blocked, Packages: c.packages(p.state), Relaxed: p.state.relaxed}
}

// CargoOpen lists the requirements that a lock file does not answer, and the
// packages that nothing needs, sorted.
func CargoOpen(lock *manifest.CargoLock, members []CargoMember, registry string, facts *CargoFacts) []string {
	c := newCargo(lock, members, registry, facts)
	p := newFlat(c, c.roots, c.prior(), nil, Options{})
	var out []string
	for text := range p.excused {
		out = append(out, text)
	}
	for id := range p.kept {
		out = append(out, "nothing needs "+id.String())
	}
	for id, was := range p.prior {
		for _, to := range p.state.link.edges[id] {
			if !slices.Contains(was, to) {
				out = append(out, fmt.Sprintf("%s needs %s", id, to))
			}
		}
		for _, to := range was {
			if !slices.Contains(p.state.link.edges[id], to) {
				out = append(out, fmt.Sprintf("%s does not need %s", id, to))
			}
		}
	}
	slices.Sort(out)
	return out
}

// cargoSystem is what the planner must know about Cargo.
type cargoSystem struct {
	facts    *CargoFacts
	registry string
	lock     *manifest.CargoLock
	locked   map[PackageID]*manifest.CargoLocked
	roots    []*flatRoot
	folders  map[PackageID]*CargoMember // crates of the tree that are no members
	index    map[PackageID]*crateEntry  // without versions
	ranges   map[string]*crateRange
	rust     string // lowest rust-version of the members
}

type crateEntry struct {
	byVersion map[string]*manifest.CrateRelease
	free      []string // not yanked, lowest first
	err       error
}

func newCargo(lock *manifest.CargoLock, members []CargoMember, registry string, facts *CargoFacts) *cargoSystem {
	c := &cargoSystem{
		facts: facts, registry: registry, lock: lock, locked: make(map[PackageID]*manifest.CargoLocked), folders: make(map[PackageID]*CargoMember),
		index: make(map[PackageID]*crateEntry), ranges: make(map[string]*crateRange),
	}
	byName := make(map[string]*CargoMember)
	for i := range members {
		byName[members[i].Manifest.Name] = &members[i]
	}
	places := make(map[[2]any]*FlatPlace)
	for _, l := range lock.Packages {
		id := idOf(l)
		c.locked[id] = l
		m := byName[l.Name]
		if l.Source != "" || m == nil {
			continue
		}
		if v := m.Manifest.RustVersion; v != "" && (c.rust == "" || lowerRust(v, c.rust)) {
			c.rust = v
		}
		if !m.Member {
			c.folders[id] = m
			continue
		}
		label := "the project"
		if len(members) > 1 {
			label = "the project " + l.Name
		}
		r := &flatRoot{id: id, label: label}
		r.needs, _ = c.member(m, nil, places)
		c.roots = append(c.roots, r)
	}
	return c
}

func idOf(l *manifest.CargoLocked) PackageID { return PackageID{l.Name, l.Version, l.Source} }

// prior returns the edges of the lock file.
func (c *cargoSystem) prior() map[PackageID][]PackageID {
	out := make(map[PackageID][]PackageID, len(c.lock.Packages))
	for _, l := range c.lock.Packages {
		list := []PackageID{}
		for _, n := range l.Needs {
			list = append(list, idOf(n))
		}
		slices.SortFunc(list, compareIDs)
		out[idOf(l)] = slices.Compact(list)
	}
	return out
}

// packages writes a state as the entries of a lock file.
func (c *cargoSystem) packages(s *flatState) []*manifest.CargoLocked {
	now := make(map[PackageID]*manifest.CargoLocked, len(s.held))
	ids := slices.SortedFunc(maps.Keys(s.held), compareIDs)
	for _, id := range ids {
		if l := c.locked[id]; l != nil {
			now[id] = l.Again()
			continue
		}
		now[id] = &manifest.CargoLocked{Name: id.Name, Version: id.Version, Source: id.Source, Checksum: c.release(id).Checksum}
	}
	var out []*manifest.CargoLocked
	for _, id := range ids {
		for _, to := range s.link.edges[id] {
			now[id].Needs = append(now[id].Needs, now[to])
		}
		out = append(out, now[id])
	}
	return out
}

func (c *cargoSystem) ecosystem() string       { return crates }
func (c *cargoSystem) slot(v string) string    { return crateSlot(v) }
func (c *cargoSystem) compare(a, b string) int { return semver.Compare("v"+a, "v"+b) }
func (c *cargoSystem) pre(v string) bool       { return cratePre(v) }
func (c *cargoSystem) relaxed(r, v string) string {
	return relaxedCrate(r, v)
}

func (c *cargoSystem) holds(requirement, v string) bool {
	r := c.ranges[requirement]
	if r == nil {
		read := readCrateRange(requirement)
		r = &read
		c.ranges[requirement] = r
	}
	return r.holds(v)
}

// entry returns what the index says about a crate, read once.
func (c *cargoSystem) entry(name, source string) *crateEntry {
	key := PackageID{Name: name, Source: source}
	if e := c.index[key]; e != nil {
		return e
	}
	e := &crateEntry{byVersion: make(map[string]*manifest.CrateRelease)}
	c.index[key] = e
	var x *manifest.CrateIndex
	if !strings.HasPrefix(source, "registry+") && !strings.HasPrefix(source, "sparse+") {
		e.err = errors.New("it is from no registry")
	} else {
		x, e.err = c.facts.Crate(source, name)
	}
	if e.err != nil {
		return e
	}
	for _, r := range x.Releases {
		if semver.IsValid("v"+r.Version) && e.byVersion[r.Version] == nil {
			e.byVersion[r.Version] = r
			if !r.Yanked {
				e.free = append(e.free, r.Version)
			}
		}
	}
	slices.SortStableFunc(e.free, c.compare)
	return e
}

func (c *cargoSystem) versions(name, source string) ([]string, error) {
	e := c.entry(name, source)
	return e.free, e.err
}

// release returns what the index says about a version, nil for nothing.
func (c *cargoSystem) release(id PackageID) *manifest.CrateRelease {
	return c.entry(id.Name, id.Source).byVersion[id.Version]
}

// beside finds two packages that link the same native library, which Cargo
// refuses.
func (c *cargoSystem) beside(list []PackageID) string {
	links := make(map[string]PackageID)
	for _, id := range list {
		r := c.release(id)
		if r == nil || r.Links == "" {
			continue
		}
		if o, ok := links[r.Links]; ok && c.locked[o] == nil != (c.locked[id] == nil) {
			return fmt.Sprintf("%s and %s both link the library %s", o, id, r.Links)
		}
		links[r.Links] = id
	}
	return ""
}

// risks names what the index tells about a new version.
func (c *cargoSystem) risks(was *PackageID, now PackageID) []string {
	r := c.release(now)
	if r == nil || r.RustVersion == "" {
		return nil
	}
	if c.rust != "" {
		if lowerRust(c.rust, r.RustVersion) {
			return []string{fmt.Sprintf("%s needs Rust %s, and the project says %s", now, r.RustVersion, c.rust)}
		}
		return nil
	}
	before := ""
	if was != nil {
		if o := c.release(*was); o != nil {
			before = o.RustVersion
		}
	}
	if before == "" || lowerRust(before, r.RustVersion) {
		return []string{fmt.Sprintf("%s needs Rust %s", now, r.RustVersion)}
	}
	return nil
}

// lowerRust reports whether one version of Rust, of two or three numbers, is lower
// than another.
func lowerRust(a, b string) bool { return semver.Compare("v"+a, "v"+b) < 0 }
