package dotnet

import (
	"fmt"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join fills in the versions that projects take from central files and shared
// properties, joins projects with their lock files or, where there is none, with
// what was restored last, and joins Paket's two files. A project that neither
// answers gets components from its own lines: NuGet takes the lowest version that
// a direct reference allows, so a plain version is the version.
func Join() inventory.Join {
	return inventory.Join{Name: "dotnet", Run: func(s *inventory.Set) {
		j := joiner{s: s, around: newSurroundings(s), asked: make(map[*component.Listing]use)}
		projects := s.Of(formatProject)
		for _, m := range projects {
			j.project(m)
		}
		j.lock(projects)
		for _, m := range projects {
			if !j.answered(m) {
				j.settle(m)
			}
		}
		j.shared()
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatPaketAskFile}, Locks: []string{formatPaketLock},
			Name: fold, Unchecked: true,
		})
	}}
}

// lock joins projects with their lock files. Where several projects share a
// folder, each may have one of its own.
func (j *joiner) lock(projects []*component.Listing) {
	parts := make(map[*component.Listing][]*component.Listing)
	for _, m := range projects {
		if l := j.lockOf(m); l != nil {
			parts[l] = append(parts[l], m)
			j.s.Cover(m)
		}
	}
	for _, l := range j.s.Of(formatLock) {
		own := inventory.NewSet(append(parts[l], l))
		inventory.Pair(own, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatProject}, Locks: []string{formatLock},
			Name: fold, Skip: unlocked,
		})
		j.s.Findings = append(j.s.Findings, own.Findings...)
	}
}

// lockOf returns the lock file of the project m: packages.NAME.lock.json, with
// underscores for spaces, before packages.lock.json.
func (j *joiner) lockOf(m *component.Listing) *component.Listing {
	dir := path.Dir(m.Path)
	name := strings.ReplaceAll(projectName(m.Path), " ", "_")
	if l := j.s.At(path.Join(dir, "packages."+name+".lock.json"), formatLock); l != nil {
		return l
	}
	return j.s.At(path.Join(dir, "packages.lock.json"), formatLock)
}

// unlocked reports whether a lock file may lack d: tools, SDKs and downloads are
// restored apart from it, and a condition may leave d out.
func unlocked(d component.Declaration) bool {
	return d.Kind != kindReference && d.Kind != kindGlobal || d.Extra != ""
}

// use counts the projects that take part in a shared file.
type use struct{ projects, answered int }

type joiner struct {
	s      *inventory.Set
	around *surroundings
	asked  map[*component.Listing]use
}

// project fills in what m takes from the files around it.
func (j *joiner) project(m *component.Listing) {
	files := j.around.of(m)
	fill(m, files)
	answered := j.answered(m)
	for _, f := range files {
		u := j.asked[f.l]
		u.projects++
		if answered {
			u.answered++
		}
		j.asked[f.l] = u
	}
}

// answered reports whether a lock file or a restore lists the packages of m. A
// restore that is older than m does not: it may lack what was added since.
func (j *joiner) answered(m *component.Listing) bool {
	if j.lockOf(m) != nil {
		return true
	}
	assets := j.s.In(path.Join(path.Dir(m.Path), "obj"), formatAssets)
	if assets == nil {
		return false
	}
	restored := make(map[string]bool, len(assets.Nodes))
	for i := range assets.Nodes {
		restored[fold(assets.Nodes[i].Name)] = true
	}
	for _, d := range m.Declarations {
		if !unlocked(d) && !restored[fold(d.Name)] {
			note(m, d.At, "%s is not in %s, which is older than this file", d.Name, assets.Path)
			return false
		}
	}
	j.s.Cover(m)
	return true
}

// note adds a note to l, once.
func note(l *component.Listing, at span.Point, format string, args ...any) {
	n := component.Note{Text: fmt.Sprintf(format, args...), At: at}
	if len(l.Notes) >= 100 || len(l.Notes) > 0 && l.Notes[len(l.Notes)-1] == n {
		return
	}
	l.Notes = append(l.Notes, n)
}

// fill gives the declarations of m the versions and properties of the shared
// files, nearest first.
func fill(m *component.Listing, files []*sharedFile) {
	look := func(name string) (property, bool) {
		for _, f := range files {
			if p, ok := f.props[strings.ToLower(name)]; ok {
				return p, true
			}
		}
		return property{}, false
	}
	for i, n := 0, len(m.Declarations); i < n; i++ {
		d := m.Declarations[i]
		pins := []pin{{d.Requirement, d.Extra}}
		if d.Requirement == "" && d.Kind == kindReference {
			if pins = pinsOf(files, d.Name, d.Extra); pins == nil {
				note(m, d.At, "the version of %s is not written in the files of the target", d.Name)
				continue
			}
		}
		for k, p := range pins {
			var byCondition bool
			d.Requirement, byCondition = expand(p.version, look)
			if d.Extra = p.condition; byCondition {
				d.Extra = join(d.Extra, byProperty)
			}
			if k == 0 {
				m.Declarations[i] = d
			} else {
				m.Declarations = append(m.Declarations, d)
			}
		}
	}
}

// pinsOf returns the versions that the nearest shared file sets for a package
// that is asked for under a condition, or nil.
func pinsOf(files []*sharedFile, name, condition string) []pin {
	name = fold(name)
	for _, f := range files {
		for _, table := range []map[string][]pin{f.central, f.updates} {
			if found := table[name]; found != nil {
				pins := make([]pin, len(found))
				for i, p := range found {
					pins[i] = pin{p.version, join(condition, p.condition)}
				}
				return pins
			}
		}
	}
	return nil
}

// settle turns the declarations of m into components: with a version where one
// is plain, else with the requirement.
func (j *joiner) settle(m *component.Listing) {
	root := len(m.Nodes) > 0 && m.Nodes[0].Project
	type key struct{ name, version, requirement string }
	have := make(map[key]uint32, len(m.Declarations))
	for _, d := range m.Declarations {
		n := component.Node{Ecosystem: ecosystem, Name: d.Name, Scope: d.Scope, At: d.At, Direct: true}
		if n.Version = lowest(d.Requirement); n.Version == "" || strings.HasSuffix(d.Extra, byProperty) {
			n.Version, n.Requirement = "", d.Requirement
		}
		k := key{fold(d.Name), n.Version, n.Requirement}
		i, known := have[k]
		if !known {
			i = uint32(len(m.Nodes))
			have[k] = i
			m.Nodes = append(m.Nodes, n)
		}
		m.Nodes[i].Scope = min(m.Nodes[i].Scope, d.Scope) // the strongest counts
		if root {
			m.Edges = append(m.Edges, component.Edge{To: i, Scope: d.Scope})
		}
	}
	m.Finish(true)
	j.s.Cover(m) // nothing is left to declare
}

// lowest returns the version that NuGet takes for a direct reference with the
// given requirement: "1.2.3" asks for that version or a newer one and gets that
// one, "[1.2.3]" asks for it alone. Intervals and floating versions (1.2.*) depend
// on what is published.
func lowest(requirement string) string {
	v := strings.TrimSpace(requirement)
	if inside, ok := strings.CutPrefix(v, "["); ok {
		if v, ok = strings.CutSuffix(inside, "]"); !ok {
			return ""
		}
		v = strings.TrimSpace(v)
	}
	if v == "" || strings.ContainsAny(v, "*,()[]$@% ") {
		return ""
	}
	return v
}

// shared settles what shared files ask for themselves, and leaves out those that
// only hold values. A central version that no project asks for is nothing.
func (j *joiner) shared() {
	for _, l := range j.s.Of(formatProps) {
		u := j.asked[l]
		switch {
		case len(l.Declarations) == 0 && u.projects == 0 && hasCentral(l):
			note(l, span.Point{}, "no project of the target asks for the central versions of this file")
		case len(l.Declarations) == 0 && len(l.Notes) == 0:
			j.s.Drop(l)
		case u.projects > 0 && u.answered == u.projects:
			j.s.Cover(l)
		default:
			fill(l, j.around.of(l))
			j.settle(l)
		}
	}
}

func hasCentral(l *component.Listing) bool {
	for _, a := range l.Attrs {
		if a.Name == attrCentral {
			return true
		}
	}
	return false
}
