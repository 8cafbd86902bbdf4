package python

import (
	"fmt"
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join returns the join of the Python listings. It joins manifests with the lock
// files that answer them, requirements files with those that they include, are
// bounded by and were compiled from, and installed distributions with one another.
func Join() inventory.Join {
	return inventory.Join{Name: "python", Run: func(s *inventory.Set) {
		j := &joiner{
			s: s, ranges: make(map[string]*version.Range), answers: make(map[*component.Listing]*answer),
			locks: make(map[*component.Listing]*lock),
		}
		j.archives()
		j.requirements()
		j.locked()
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatPipfile}, Locks: []string{formatPipfileLock},
			Scoped: true, Name: fold, Skip: unanswered,
		})
		j.list()
		j.installed()
		j.conda()
	}}
}

// unanswered reports whether a declaration of a Pipfile may have no answer in the
// lock file: other platforms can leave it out.
func unanswered(d component.Declaration) bool { return wordOf(d.Extra, "marker") != "" }

type joiner struct {
	s       *inventory.Set
	ranges  map[string]*version.Range // by requirement, nil for those that are none
	answers map[*component.Listing]*answer
	locks   map[*component.Listing]*lock
}

// An answer says which declarations of a manifest lock files answer.
type answer struct {
	done  []bool
	locks int // lock files so far
}

// maxLocks bounds the lock files that are compared with one manifest.
const maxLocks = 64

// answered returns what is known about the manifest m. From then on it counts as
// one that has a lock file.
func (j *joiner) answered(m *component.Listing) *answer {
	a := j.answers[m]
	if a == nil {
		a = &answer{done: make([]bool, len(m.Declarations))}
		j.answers[m] = a
		j.s.Cover(m)
	}
	return a
}

// A lock is a lock file whose packages are looked up by name.
type lock struct {
	l      *component.Listing
	byName map[string][]uint32 // by folded name
	hand   map[string]bool     // names whose range is set by hand

	extras   map[string][]uint32 // packages that an extra adds, made when asked for
	projects map[string]bool     // folders of projects, made when asked for
}

func (j *joiner) lock(l *component.Listing) *lock {
	k := j.locks[l]
	if k == nil {
		k = &lock{l: l, byName: make(map[string][]uint32, len(l.Nodes)), hand: make(map[string]bool)}
		for i := range l.Nodes {
			if name := fold(l.Nodes[i].Name); name != "" {
				k.byName[name] = append(k.byName[name], uint32(i))
			}
		}
		for _, a := range l.Attrs {
			if a.Name == attrOverride {
				k.hand[fold(a.Value)] = true
			}
		}
		j.locks[l] = k
	}
	return k
}

// check reports where the lock file k does not answer declaration d of m. Where
// the declaration has a marker, it may be for environments that were not locked.
func (j *joiner) check(m *component.Listing, d *component.Declaration, k *lock) {
	nodes := k.byName[fold(d.Name)]
	if len(nodes) == 0 {
		if wordOf(d.Extra, "marker") == "" {
			j.s.Report(inventory.Mismatch(m, *d, k.l, "%s is asked for here and missing in %s", d.Name, k.l.Path))
		}
		return
	}
	if k.hand[fold(d.Name)] || wordOf(d.Extra, "source") != "" {
		return
	}
	held := ""
	for _, i := range nodes[:min(len(nodes), maxSame)] {
		n := &k.l.Nodes[i]
		if n.Version == "" || n.Project || j.fits(d.Requirement, n.Version) {
			return
		}
		held = n.Version
	}
	j.s.Report(inventory.Mismatch(m, *d, k.l, "%s %s is asked for here, and %s holds %s", d.Name, d.Requirement, k.l.Path, held))
}

// fits reports whether version is in a range. Ranges that cannot be read hold
// everything.
func (j *joiner) fits(requirement, v string) bool {
	if requirement == "" {
		return true
	}
	r, ok := j.ranges[requirement]
	if !ok {
		if parsed, err := version.ParseRange(ecosystem, requirement); err == nil {
			r = &parsed
		}
		j.ranges[requirement] = r
	}
	if r == nil {
		return true
	}
	in, err := r.Contains(v)
	return err != nil || in
}

// list adds components for declarations that no lock file answers and that
// [inventory.Set.Finish] cannot add: it leaves out manifests that have a lock
// file, and it does not know sources.
func (j *joiner) list() {
	for _, m := range j.s.Of(formatPyproject, formatSetupCfg, formatSetupPy, formatInput, formatRequirements, formatPipfile) {
		if m.Attr(attrPurpose) != "" || m.Format == formatPipfile && j.s.In(path.Dir(m.Path), formatPipfileLock) != nil {
			continue
		}
		a := j.answers[m]
		have := make(map[string]bool, len(m.Nodes))
		project := -1
		for i := range m.Nodes {
			have[m.Nodes[i].Name] = true
			if m.Nodes[i].Project && project < 0 {
				project = i
			}
		}
		before := len(m.Nodes)
		for i := range m.Declarations {
			d := &m.Declarations[i]
			source := wordOf(d.Extra, "source")
			if have[d.Name] || a != nil && a.done[i] || a == nil && source == "" {
				continue
			}
			have[d.Name] = true
			m.Nodes = append(m.Nodes, declared(d, source))
			if project >= 0 {
				m.Edges = append(m.Edges, component.Edge{From: uint32(project), To: uint32(len(m.Nodes) - 1), Scope: d.Scope})
			}
		}
		if len(m.Nodes) > before {
			m.Finish(true)
		}
	}
}

// declared returns the component for a declaration without an answer.
func declared(d *component.Declaration, source string) component.Node {
	n := component.Node{
		Ecosystem: ecosystem, Name: d.Name, Version: pinned(d.Requirement), At: d.At, Scope: d.Scope, Source: source,
	}
	if n.Version == "" {
		n.Requirement = d.Requirement
	}
	if source != "" {
		n.Project = isLocalPath(source)
		n.Direct = !n.Project
	}
	return n
}

// note adds a note to l.
func note(l *component.Listing, at span.Point, format string, args ...any) {
	if len(l.Notes) < 100 {
		l.Notes = append(l.Notes, component.Note{Text: fmt.Sprintf(format, args...), At: at})
	}
}
