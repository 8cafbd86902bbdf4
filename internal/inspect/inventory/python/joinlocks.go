package python

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// locked joins the lock files with the pyproject.toml beside them, and those of
// uv with the manifests of all projects of the workspace.
func (j *joiner) locked() {
	for _, l := range j.s.Of(formatPoetry, formatPDM, formatPylock) {
		if m := j.s.In(path.Dir(l.Path), formatPyproject); m != nil {
			j.answer(m, l)
			j.complete(m, l)
		}
	}
	for _, m := range j.s.Of(formatPyproject) {
		if l := j.workspaceLock(m); l != nil {
			j.answer(m, l)
		}
	}
}

// answer finds the declarations of m that the lock file l answers, and reports
// those that it should and does not.
func (j *joiner) answer(m, l *component.Listing) {
	a, k := j.answered(m), j.lock(l)
	if a.locks++; a.locks > maxLocks {
		note(l, span.Point{}, "too many lock files for %s", m.Path)
		return
	}
	for _, at := range m.Attrs {
		if at.Name == attrOverride {
			k.hand[fold(at.Value)] = true
		}
	}
	groups := lockedGroups(l)
	for i := range m.Declarations {
		d := &m.Declarations[i]
		found := len(k.byName[fold(d.Name)]) > 0
		switch {
		case isLocked(l, groups, d.Kind) && (found || !isLocalPath(wordOf(d.Extra, "source"))):
			a.done[i] = true
			j.check(m, d, k)
		case found && d.Kind != kindBuild:
			a.done[i] = true
		}
	}
}

// lockedGroups returns the groups and extras that a lock file names, or nil where
// it names none.
func lockedGroups(l *component.Listing) map[string]bool {
	var groups map[string]bool
	for _, a := range l.Attrs {
		if a.Name == attrGroup {
			if groups == nil {
				groups = make(map[string]bool)
			}
			groups[fold(a.Value)] = true
		}
	}
	return groups
}

// isLocked reports whether a lock file holds all that is declared with a kind.
// Build requirements and Hatch's environments are never locked, and a
// pylock.NAME.toml may be for anything.
func isLocked(l *component.Listing, groups map[string]bool, kind string) bool {
	if kind == kindBuild || strings.HasPrefix(kind, kindEnv) {
		return false
	}
	switch l.Format {
	case formatPDM: // extras and groups by their bare names
		if groups == nil {
			return true
		}
		name := strings.TrimPrefix(strings.TrimPrefix(kind, kindExtra), kindGroup)
		if kind == kindMain {
			name = "default"
		}
		return groups[fold(name)]
	case formatPylock:
		return path.Base(l.Path) == "pylock.toml" && (kind == kindMain || groups[fold(kind)])
	case formatRequirements:
		return kind == kindMain || kind == kindRequirements
	}
	return true
}

// complete gives the lock file l the root, the direct packages, and, where it
// does not state them, the scopes that the manifest m tells.
func (j *joiner) complete(m, l *component.Listing) {
	k := j.lock(l)
	const root = 0 // where all readers of these formats put it
	if len(l.Nodes) == 0 || !l.Nodes[0].Project {
		return
	}
	if n := &l.Nodes[root]; n.Name == "" && len(m.Nodes) > 0 {
		n.Name, n.Version = m.Nodes[0].Name, m.Nodes[0].Version
	}
	scopes := make(map[string]component.Scope) // by folded name
	asked := make(map[string]bool)             // extras, by extraKey
	activated := make(map[component.Edge]bool)
	for i := range m.Declarations {
		d := &m.Declarations[i]
		if !j.answers[m].done[i] {
			continue
		}
		name := fold(d.Name)
		if have, ok := scopes[name]; !ok || d.Scope < have {
			scopes[name] = d.Scope
		}
		for extra := range strings.SplitSeq(wordOf(d.Extra, "extras"), ",") {
			if key := extraKey(name, extra); extra != "" && !asked[key] {
				asked[key] = true
				k.activate(name, key, activated)
			}
		}
	}
	kept := l.Edges[:0]
	for _, e := range l.Edges {
		if e.From == root {
			continue // a guess of the reader
		}
		if activated[component.Edge{From: e.From, To: e.To}] {
			e.Scope = component.Prod
		}
		kept = append(kept, e)
	}
	for i := range uint32(len(l.Nodes)) {
		s, ok := scopes[fold(l.Nodes[i].Name)]
		if !ok || i == root {
			continue
		}
		kept = append(kept, component.Edge{From: root, To: i, Scope: s})
		if l.Nodes[i].Project {
			l.Nodes[i].Scope = s
		}
	}
	l.Edges = kept
	for i := range l.Nodes {
		l.Nodes[i].Direct = false // made anew from the edges
	}
	l.Finish(l.Attr(attrScopes) != "")
}

// activate finds the edges that an extra of a package adds.
func (k *lock) activate(name, key string, into map[component.Edge]bool) {
	from := k.byName[name]
	for _, to := range k.extra(key) {
		for _, f := range from[:min(len(from), maxSame)] {
			into[component.Edge{From: f, To: to}] = true
		}
	}
}

// extra returns the packages that an extra adds.
func (k *lock) extra(key string) []uint32 {
	if k.extras == nil {
		k.extras = make(map[string][]uint32, len(k.l.Keys))
		for _, e := range k.l.Keys {
			k.extras[e.Name] = append(k.extras[e.Name], e.Node)
		}
	}
	return k.extras[key]
}

// workspaceLock returns the uv.lock that lists the project of the manifest m: in
// its folder or above.
func (j *joiner) workspaceLock(m *component.Listing) *component.Listing {
	dir := path.Dir(m.Path)
	for at := dir; ; {
		l := j.s.Above(at, formatUV)
		if l == nil {
			return nil
		}
		above := path.Dir(l.Path)
		if above == dir || j.lock(l).hasProject(relative(above, dir)) {
			return l
		}
		up := path.Dir(above)
		if up == above {
			return nil
		}
		at = up
	}
}

// hasProject reports whether the lock file lists the project in a folder.
func (k *lock) hasProject(dir string) bool {
	if k.projects == nil {
		k.projects = make(map[string]bool)
		for i := range k.l.Nodes {
			if k.l.Nodes[i].Project {
				k.projects[path.Clean(k.l.Nodes[i].Source)] = true
			}
		}
	}
	return k.projects[dir]
}

// relative returns the path of dir, which is the folder above or lies in it.
func relative(above, dir string) string {
	if above == "." {
		return dir
	}
	if dir == above {
		return "."
	}
	return strings.TrimPrefix(dir, above+"/")
}
