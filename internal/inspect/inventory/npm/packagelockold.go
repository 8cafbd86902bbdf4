package npm

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// An oldLockReader reads lockfileVersion 1: packages nest as their folders do,
// and "requires" says what each one asks for.
type oldLockReader struct {
	b      *inventory.Builder
	places *places
	needs  []need
}

func (l *oldLockReader) read(deps tree.Node) error {
	l.b.Set(attrEdges, "incomplete", span.Point{}) // peers are not written down
	l.level(deps, 0)
	for _, n := range l.needs {
		if err := l.resolve(n); err != nil {
			return err
		}
	}
	keyTops(l.b, l.places)
	return nil
}

// level adds the packages of one folder and those below. The depth of the
// document, which the budget bounds, bounds the recursion.
func (l *oldLockReader) level(deps tree.Node, up int32) {
	if deps.Kind() != tree.Map {
		return
	}
	for entry := range deps.Children() {
		name := entry.Key()
		place := l.places.child(up, name)
		if name == "" || entry.Kind() != tree.Map || l.places.node[place] != none {
			l.b.Note(entry.KeyAt(), "%q is no entry of a package, or a repeated one", inventory.Clip(name))
			continue
		}
		id, requires, below := l.entry(entry, name)
		l.places.node[place] = int32(id)
		if requires.Kind() == tree.Map {
			l.needs = append(l.needs, need{place: place, node: id, deps: requires})
		}
		l.level(below, place)
	}
}

// entry adds one package.
func (l *oldLockReader) entry(entry tree.Node, name string) (id uint32, requires, below tree.Node) {
	n := component.Node{Ecosystem: ecosystem, Name: name, At: entry.KeyAt()}
	var flags lockFlags
	var resolved string
	for c := range entry.Children() {
		switch key := c.Key(); key {
		case "version":
			n.Version = scalar(c)
		case "resolved":
			resolved = scalar(c)
		case "integrity":
			n.Integrity = scalar(c)
		case "bundled":
			n.Bundled = c.True()
		case "dev", "optional":
			flags.set(key, c.True())
		case "requires":
			requires = c
		case "dependencies":
			below = c
		}
	}
	n.Scope, n.Source = flags.scope(), source(resolved)
	switch s := parseSpec(n.Version); {
	case s.name != "": // npm:real@1.2.3
		n.Name, n.Alias, n.Version = s.name, name, s.text
	case s.kind == specLocal && !isArchive(s.text): // a linked folder
		n.Project, n.Source, n.Version = true, s.text, ""
	case s.kind != specRegistry:
		n.Source, n.Version = s.text, ""
	}
	id = l.b.Add(n)
	if n.Project {
		l.b.Key(strings.TrimPrefix(n.Source, "file:"), id)
	}
	return id, requires, below
}

// resolve adds the edges of one node. "requires" does not say which of them may
// fail to install: where the target is optional, the edge is.
func (l *oldLockReader) resolve(n need) error {
	from := *l.b.Node(n.node)
	for d := range n.deps.Children() {
		to, err := l.places.find(n.place, d.Key())
		if err != nil {
			return err
		}
		if to == none {
			continue
		}
		scope := component.Prod
		if l.b.Node(uint32(to)).Scope == component.Optional {
			scope = component.Optional
		}
		l.b.Edge(n.node, uint32(to), scope)
		if from.Project {
			l.b.Key(heldKey(strings.TrimPrefix(from.Source, "file:"), d.Key()), uint32(to))
		}
	}
	return nil
}
