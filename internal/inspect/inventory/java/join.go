package java

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join returns the join of the Java listings. It resolves what POM files say
// with the POMs that lie in the target, says for each archive what it is and
// what it carries, and connects build files with lock files and catalogs.
func Join() inventory.Join {
	return inventory.Join{Name: "java", Run: func(s *inventory.Set) {
		r, poms := newResolver(s)
		j := &joiner{s: s, r: r, projects: make(map[[2]string]component.Scope)}
		for _, p := range poms {
			if p.l.Format == formatPom {
				j.register(p)
			}
		}
		for _, p := range poms {
			if p.l.Format == formatPom {
				j.project(p)
			}
		}
		j.gradle()
		j.archives(poms)
	}}
}

type joiner struct {
	s        *inventory.Set
	r        *resolver
	projects map[[2]string]component.Scope // trees of the target's own projects, by name and version
}

// register makes the project of p known to all others.
func (j *joiner) register(p *pom) {
	group, artifact, version := j.r.view(p).coordinates()
	name := nameOf(group, artifact)
	exact, _ := versionOf(version)
	n := &p.l.Nodes[0]
	n.Name, n.Version = name, exact
	k := [2]string{name, exact}
	if have, ok := j.projects[k]; name != "" && exact != "" && (!ok || p.l.Tree < have) {
		j.projects[k] = p.l.Tree
	}
}

// own reports whether a package that a file of the given tree names is one of
// the target's own projects: same name, same version. A POM among test fixtures
// makes nothing outside of such trees the target's own.
func (j *joiner) own(name, version string, tree component.Scope) bool {
	of, ok := j.projects[[2]string{name, version}]
	return ok && of <= tree
}

// maxJoinNotes bounds the notes that a join adds to one listing.
const maxJoinNotes = 100

// note adds a note to l. The last one within bounds says that there are more.
func note(l *component.Listing, at span.Point, format string, args ...any) {
	switch {
	case len(l.Notes) < maxJoinNotes:
		l.Notes = append(l.Notes, component.Note{Text: fmt.Sprintf(format, args...), At: at})
	case len(l.Notes) == maxJoinNotes:
		l.Notes = append(l.Notes, component.Note{Text: "more notes of this kind are left out"})
	}
}
