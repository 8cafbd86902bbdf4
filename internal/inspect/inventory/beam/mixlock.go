package beam

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// MixLock reads mix.lock, a map from applications to what was locked for them.
// Packages of Hex bring what they need, with edges; repositories do not. Which
// ones the project asks for stands in mix.exs, and [Join] joins the two.
//
// Of the two digests of a package only the outer one is taken: it is that of the
// archive. The inner one is of its parts and out of use.
func MixLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatMixLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"mix.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := read(f)
			if err != nil || !strings.Contains(src.text, "%{") {
				return err
			}
			b.Recognised()
			b.Project(ecosystem, "", "", span.Point{})
			l := mixLockReader{b: b, src: src, apps: make(map[string]uint32)}
			return l.read(newParser(src.text, false, f.Budget))
		},
	}
}

// A mixLockReader reads one mix.lock.
type mixLockReader struct {
	b     *inventory.Builder
	src   source
	apps  map[string]uint32 // by the name of the application, the key of the map
	wants []want
}

// want is an edge whose target may stand further below.
type want struct {
	from  uint32
	app   term
	scope component.Scope
}

// read takes one entry after the other, so that a large file is never held as
// one term.
func (l *mixLockReader) read(p *parser) error {
	for {
		t, ok, err := p.take()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		if t.kind == punct && t.text != "<<" {
			continue // the brackets of the map and the commas in it
		}
		p.back(t)
		entry, err := p.whole()
		if err != nil {
			return err
		}
		if entry.kind == pair {
			l.entry(entry.items[0], entry.items[1])
		}
	}
	for _, w := range l.wants {
		to, ok := l.apps[w.app.text]
		switch {
		case ok:
			l.b.Edge(w.from, to, w.scope)
		case w.scope != component.Optional:
			l.b.Note(l.src.at(w.app), "%s is needed but not locked", inventory.Clip(w.app.text))
		}
	}
	return nil
}

// entry reads what was locked for one application.
func (l *mixLockReader) entry(app, lock term) {
	at := l.src.at(app)
	if app.name() == "" || lock.kind != tuple {
		l.b.Note(at, "an entry without a locked package")
		return
	}
	n := component.Node{Ecosystem: ecosystem, Name: app.name(), At: at}
	switch scm := lock.item(0); {
	case scm.is("hex"):
		l.hex(n, lock)
	case scm.is("git"):
		n.Source = "git+" + lock.item(1).name() + "#" + lock.item(2).name()
		for _, how := range []string{"tag", "branch"} {
			if ref := lock.item(3).get(how).name(); ref != "" {
				n.Requirement = how + " " + ref
			}
		}
		l.apps[n.Name] = l.b.Add(n)
		l.b.Set(attrEdges, "incomplete", at)
	default:
		l.b.Note(at, "%s comes from %q, which is not known here", inventory.Clip(n.Name), inventory.Clip(scm.name()))
	}
}

// hex reads {:hex, name, version, inner digest, managers, dependencies,
// repository, outer digest}; older files end earlier.
func (l *mixLockReader) hex(n component.Node, lock term) {
	app := n.Name
	if name := lock.item(1).name(); name != "" && name != app {
		n.Name, n.Alias = name, app
	}
	if n.Version = lock.item(2).name(); n.Version == "" {
		l.b.Note(n.At, "%s is locked without a version", inventory.Clip(app))
		return
	}
	if repository := lock.item(6).name(); repository != publicRepository {
		n.Source = repository
	}
	n.Integrity = digest(lock.item(7).name())
	i := l.b.Add(n)
	l.apps[app] = i
	if len(lock.items) < 6 {
		l.b.Set(attrEdges, "incomplete", n.At)
		return
	}
	for _, d := range lock.item(5).items {
		needed, scope := d.item(0), component.Prod
		if d.item(2).get("optional").text == "true" {
			scope = component.Optional
		}
		if needed.name() != "" {
			l.wants = append(l.wants, want{i, needed, scope})
		}
	}
}

// digest writes a SHA-256 digest as files of the field write it.
func digest(hex string) string {
	if len(hex) != 64 {
		return ""
	}
	return "sha256:" + strings.ToLower(hex)
}
