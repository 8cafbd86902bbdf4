package remedy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// packagist is the ecosystem of packages of Composer in advisories.
const packagist = "Packagist"

// ComposerFacts tell about packages of Composer. What is not known is an error.
type ComposerFacts struct {
	Releases func(name string) ([]*manifest.ComposerPackage, error)
}

// A ComposerPlan is what to change in a lock file of Composer and its manifest.
type ComposerPlan struct {
	Steps    []Step
	Blocked  []Blocked
	Packages []*manifest.ComposerPackage // as they become
	Relaxed  map[*FlatPlace]string
}

// Composer plans for a lock file of Composer; file is the name of its manifest.
func Composer(lock *manifest.ComposerLock, root *manifest.ComposerJSON, file string, targets []Target, facts *ComposerFacts, verdicts Verdicts, opt Options) *ComposerPlan {
	c := newComposer(lock, root, file, facts)
	p := newFlat(c, []*flatRoot{c.root}, c.prior(), verdicts, opt)
	p.plan(targets)
	return &ComposerPlan{Steps: p.steps, Blocked: p.blocked, Packages: c.packages(p.state), Relaxed: p.state.relaxed}
}

// ComposerOpen lists the requirements that a lock file does not answer, sorted.
func ComposerOpen(lock *manifest.ComposerLock, root *manifest.ComposerJSON) []string {
	c := newComposer(lock, root, "", &ComposerFacts{})
	p := newFlat(c, []*flatRoot{c.root}, c.prior(), nil, Options{})
	var out []string
	for text := range p.excused {
		out = append(out, text)
	}
	for id := range p.kept {
		out = append(out, "nothing needs "+id.String())
	}
	slices.Sort(out)
	return out
}

// composerSystem is what the planner must know about Composer: of each package
// there is one version.
type composerSystem struct {
	facts    *ComposerFacts
	lock     *manifest.ComposerLock
	root     *flatRoot
	php      string
	locked   map[PackageID]*manifest.ComposerPackage
	virtual  map[string]bool // names that only others provide
	releases map[string]*composerReleases
	order    version.Order
	cache    *version.Cache
	ranges   map[string]*version.Range
}

type composerReleases struct {
	byVersion map[string]*manifest.ComposerPackage
	list      []string
	err       error
}

func newComposer(lock *manifest.ComposerLock, root *manifest.ComposerJSON, file string, facts *ComposerFacts) *composerSystem {
	order, _ := version.For(packagist)
	c := &composerSystem{
		facts: facts, lock: lock, php: root.PHP, locked: make(map[PackageID]*manifest.ComposerPackage), virtual: make(map[string]bool),
		releases: make(map[string]*composerReleases), order: order, cache: version.NewCache(10_000), ranges: make(map[string]*version.Range),
	}
	for _, name := range root.Provides {
		c.virtual[name] = true
	}
	for _, l := range lock.Packages {
		c.locked[PackageID{Name: l.Name, Version: l.Version}] = l
		for _, name := range l.Provides {
			c.virtual[name] = true
		}
	}
	for _, l := range lock.Packages {
		delete(c.virtual, l.Name)
	}
	c.root = &flatRoot{id: PackageID{Source: "root"}, label: "the project"}
	for _, n := range root.Needs {
		if !c.virtual[n.Name] {
			place := &FlatPlace{File: file, Section: n.Section, Off: n.Off, End: n.End, Was: n.Range}
			c.root.needs = append(c.root.needs, flatNeed{name: n.Name, text: n.Range, place: place})
		}
	}
	return c
}

// prior returns the edges of the lock file, which holds one package of each name.
func (c *composerSystem) prior() map[PackageID][]PackageID {
	byName := make(map[string]PackageID)
	for id := range c.locked {
		byName[id.Name] = id
	}
	out := make(map[PackageID][]PackageID, len(c.locked))
	for id, l := range c.locked {
		list := []PackageID{}
		for _, n := range l.Needs {
			if to, ok := byName[n.Name]; ok {
				list = append(list, to)
			}
		}
		out[id] = list
	}
	return out
}

// packages writes a state as the entries of a lock file, each in its list: what
// only development needs stands apart.
func (c *composerSystem) packages(s *flatState) []*manifest.ComposerPackage {
	shipped := make(map[PackageID]bool)
	var queue []PackageID
	reach := func(id PackageID) {
		if !shipped[id] {
			shipped[id] = true
			queue = append(queue, id)
		}
	}
	for id := range s.held {
		for i := range s.link.asks[id] {
			if a := &s.link.asks[id][i]; a.root != nil && a.need.place.Section == "require" {
				reach(id)
			}
		}
	}
	for len(queue) > 0 {
		id := queue[0]
		queue = queue[1:]
		for _, to := range s.link.edges[id] {
			reach(to)
		}
	}
	byName := make(map[string]*manifest.ComposerPackage)
	for _, l := range c.lock.Packages {
		byName[l.Name] = l
	}
	var out []*manifest.ComposerPackage
	for id := range s.held {
		if l := c.locked[id]; l != nil {
			out = append(out, l.In(l.Dev && !shipped[id]))
			continue
		}
		r := c.release(id)
		if old := byName[id.Name]; old != nil {
			r = r.Notifies(old)
		} else if len(c.lock.Packages) > 0 {
			r = r.Notifies(c.lock.Packages[0])
		}
		out = append(out, r.In(!shipped[id]))
	}
	slices.SortFunc(out, func(a, b *manifest.ComposerPackage) int { return strings.Compare(a.Name, b.Name) })
	return out
}

func (c *composerSystem) ecosystem() string  { return packagist }
func (c *composerSystem) slot(string) string { return "" }

func (c *composerSystem) compare(a, b string) int {
	n, _ := c.cache.Compare(c.order, a, b)
	return n
}

// pre reports whether a version is less than stable (Composer's manual, "Versions
// and constraints", "Stability").
func (c *composerSystem) pre(v string) bool {
	body, _, _ := strings.Cut(strings.ToLower(v), "+")
	switch strings.Trim(body, "0123456789.-_") {
	case "", "v", "p", "pl", "patch", "stable":
		return false
	}
	return true
}

func (c *composerSystem) holds(requirement, v string) bool {
	r, ok := c.ranges[requirement]
	if !ok {
		text, _, _ := strings.Cut(requirement, "@")
		if strings.TrimSpace(text) == "" {
			text = "*"
		}
		if read, err := version.ParseRange(packagist, text); err == nil {
			r = &read
		}
		c.ranges[requirement] = r
	}
	if r == nil {
		return strings.TrimSpace(requirement) == v
	}
	in, err := r.Contains(v)
	return err == nil && in
}

func (c *composerSystem) entry(name string) *composerReleases {
	if e := c.releases[name]; e != nil {
		return e
	}
	e := &composerReleases{byVersion: make(map[string]*manifest.ComposerPackage)}
	c.releases[name] = e
	if c.facts.Releases == nil {
		return e
	}
	list, err := c.facts.Releases(name)
	e.err = err
	for _, r := range list {
		if _, err := c.order.Parse(r.Version); err == nil && e.byVersion[r.Version] == nil && !strings.HasPrefix(r.Version, "dev-") {
			e.byVersion[r.Version] = r
			e.list = append(e.list, r.Version)
		}
	}
	slices.SortStableFunc(e.list, c.compare)
	return e
}

func (c *composerSystem) versions(name, _ string) ([]string, error) {
	e := c.entry(name)
	return e.list, e.err
}

// release returns a release: the lock file's own entry where it has one.
func (c *composerSystem) release(id PackageID) *manifest.ComposerPackage {
	if l := c.locked[id]; l != nil {
		return l
	}
	return c.entry(id.Name).byVersion[id.Version]
}

func (c *composerSystem) needs(id PackageID, _ map[string]bool) (list []flatNeed, known bool, wrong string) {
	r := c.release(id)
	if r == nil {
		return nil, false, ""
	}
	for _, n := range r.Needs {
		if !c.virtual[n.Name] {
			list = append(list, flatNeed{name: n.Name, text: n.Range})
		}
	}
	return list, true, ""
}

// beside finds packages that say that they do not go together.
func (c *composerSystem) beside(list []PackageID) string {
	held := make(map[string]PackageID, len(list))
	for _, id := range list {
		held[id.Name] = id
	}
	for _, id := range list {
		r := c.release(id)
		if r == nil {
			continue
		}
		for _, n := range r.Conflicts {
			o, ok := held[n.Name]
			if ok && o != id && (c.locked[o] == nil || c.locked[id] == nil) && c.holds(n.Range, o.Version) {
				return fmt.Sprintf("%s does not go with %s %s", id, n.Name, n.Range)
			}
		}
	}
	return ""
}

// relaxed writes a requirement for another version, with the same operator where
// there is a single one.
func (c *composerSystem) relaxed(requirement, v string) string {
	body := strings.TrimSpace(requirement)
	switch {
	case strings.ContainsAny(body, " |,<>*@-"):
		return "^" + v
	case strings.HasPrefix(body, "~"), strings.HasPrefix(body, "^"):
		return body[:1] + v
	}
	return v
}

// risks names what the metadata tells about a new release.
func (c *composerSystem) risks(was *PackageID, now PackageID) (out []string) {
	r := c.release(now)
	old := &manifest.ComposerPackage{}
	if was != nil {
		old = c.release(*was)
	}
	if r.PHP != "" && r.PHP != old.PHP && r.PHP != c.php {
		out = append(out, fmt.Sprintf("%s asks for PHP %s", now, clip(r.PHP)))
	}
	if r.Abandoned && !old.Abandoned {
		out = append(out, fmt.Sprintf("%s is abandoned", now))
	}
	if r.Type == "composer-plugin" && old.Type != r.Type {
		out = append(out, fmt.Sprintf("%s is a plugin of Composer, which runs where it is installed", now))
	}
	if was != nil && r.Licence != "" && old.Licence != "" && r.Licence != old.Licence {
		out = append(out, fmt.Sprintf("%s has another licence: %s, before %s", now, clip(r.Licence), clip(old.Licence)))
	}
	return out
}
