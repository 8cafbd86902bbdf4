package java

import (
	"fmt"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A lister adds what one POM needs to its listing.
type lister struct {
	j      *joiner
	p      *pom
	v      *view
	l      *component.Listing
	nodes  map[[3]string]uint32 // by name, version and requirement
	byName map[string]uint32    // plugins
	bare   []string             // dependencies without a version that nothing manages
	bareAt span.Point
}

// project resolves the POM of a project: nodes for what it needs, notes for
// what stays open.
func (j *joiner) project(p *pom) {
	p.load()
	x := &lister{
		j: j, p: p, v: j.r.view(p), l: p.l,
		nodes: make(map[[3]string]uint32), byName: make(map[string]uint32),
	}
	x.parents()
	x.modules()
	x.v.dependencies(x.dependency)
	x.unmanaged()
	x.plugins()
	if j.r.over != "" {
		note(x.l, span.Point{}, "the rest of this POM is not resolved: %s", j.r.over)
	}
	j.s.Cover(p.l)
	p.l.Finish(false)
}

// parents says which parents and bills of materials are not in the target.
func (x *lister) parents() {
	if x.p.parent != nil {
		switch up := x.j.r.parentOf(x.p); {
		case up == nil:
			note(x.l, x.p.parent.at, "parent %s is outside of the target", x.p.parent)
		case x.v.circle:
			note(x.l, x.p.parent.at, "the parents lead in a circle or over more than %d POMs", maxParents)
		}
	}
	for i := range x.p.imports {
		d := &x.p.imports[i]
		if bom, outside := x.v.bill(d); bom == nil {
			note(x.l, d.d.At, "bill of materials %s is outside of the target", outside)
		}
	}
}

// modules says which modules are not in the target.
func (x *lister) modules() {
	for _, m := range x.p.modules {
		at, problem := x.v.expand(m.Value)
		if problem != "" {
			note(x.l, m.At, "module %s stays open: %s", inventory.Clip(m.Value), problem)
			continue
		}
		if !strings.HasSuffix(at, ".xml") {
			at = path.Join(strings.ReplaceAll(at, `\`, "/"), "pom.xml")
		}
		if full, ok := resolve(x.l.Path, at); !ok || x.j.r.byPath[full] == nil {
			note(x.l, m.At, "module %s is not in the target", inventory.Clip(m.Value))
		}
	}
}

// dependency adds one dependency of the project. What it inherits stands at its
// parent element.
func (x *lister) dependency(owner *pom, d *dependency) {
	at := d.d.At
	if owner != x.p {
		at = x.p.parent.at
	}
	name, problem := x.v.name(d)
	if problem != "" {
		if x.j.r.over == "" {
			note(x.l, at, "dependency %s stays open: %s", coordinates(d.group, d.artifact, d.version), problem)
		}
		return
	}
	a := x.v.manages(name, d)
	n := component.Node{Ecosystem: ecosystem, Name: name, At: at, Scope: a.scope(d)}
	switch {
	case d.version != "":
		x.version(&n, d.version, at)
	case a == nil:
		if x.bare = append(x.bare, name); len(x.bare) == 1 {
			x.bareAt = at
		}
	case a.problem != "":
		note(x.l, at, "the version of %s stays open: %s%s", name, a.problem, x.hint())
	default:
		n.Version, n.Requirement = versionOf(a.version)
	}
	if file, _ := x.v.expand(word(d.d.Extra, wordSystemPath)); file != "" && d.scope == "system" {
		n.Source = file
	}
	x.add(0, n)
}

// version settles the version of n from what the POM writes.
func (x *lister) version(n *component.Node, text string, at span.Point) {
	version, problem := x.v.expand(text)
	if problem != "" {
		n.Requirement = inventory.Clip(text)
		if x.j.r.over == "" {
			note(x.l, at, "the version of %s stays open: %s%s", n.Name, problem, x.hint())
		}
		return
	}
	n.Version, n.Requirement = versionOf(version)
}

// hint says which POMs outside of the target may settle what stays open.
func (x *lister) hint() string {
	if places := x.v.unknown(); places != "" {
		return "; not in the target: " + places
	}
	return ""
}

// unmanaged says which dependencies have no version, and why.
func (x *lister) unmanaged() {
	if len(x.bare) == 0 || x.j.r.over != "" {
		return
	}
	names := strings.Join(x.bare[:min(len(x.bare), 5)], ", ")
	if len(x.bare) > 5 {
		names += fmt.Sprintf(" and %d more", len(x.bare)-5)
	}
	if places := x.v.unknown(); places != "" {
		note(x.l, x.bareAt, "no version in the target for %s; not in the target: %s", names, places)
	} else {
		note(x.l, x.bareAt, "no version, and nothing manages one, for %s", names)
	}
}

// add adds n, or finds the node of an equal package, and connects it with from.
func (x *lister) add(from uint32, n component.Node) uint32 {
	if x.j.own(n.Name, n.Version, x.l.Tree) {
		n.Project = true
		if n.Name == x.l.Nodes[0].Name {
			return 0 // another artifact of the project itself, such as its test jar
		}
	}
	k := [3]string{n.Name, n.Version, n.Requirement}
	i, ok := x.nodes[k]
	if !ok {
		i = uint32(len(x.l.Nodes))
		x.nodes[k] = i
		x.l.Nodes = append(x.l.Nodes, n)
	} else if have := &x.l.Nodes[i]; n.Scope < have.Scope {
		have.Scope = n.Scope
	}
	if from != i {
		x.l.Edges = append(x.l.Edges, component.Edge{From: from, To: i, Scope: n.Scope})
	}
	return i
}

// plugins adds the plugins and extensions that this POM itself names. Those of
// its parents stand in the parents' listings. They have scope dev: they run
// where the project is built.
func (x *lister) plugins() {
	chosen := 0
	var at span.Point
	for i := range x.p.plugins {
		d := &x.p.plugins[i]
		if x.j.r.step(4) != "" {
			return
		}
		name, problem := x.v.name(d)
		if problem != "" {
			note(x.l, d.d.At, "plugin %s stays open: %s", coordinates(d.group, d.artifact, d.version), problem)
			continue
		}
		n := component.Node{Ecosystem: ecosystem, Name: name, At: d.d.At, Scope: component.Dev}
		text := d.version
		if text == "" && d.d.Kind != kindPluginNeeds && d.d.Kind != kindExtension {
			if basis := x.v.lookup(basisTable, key{name, defaultKind}); basis != nil {
				text = basis.version
			}
		}
		if text != "" {
			x.version(&n, text, d.d.At)
		} else if chosen++; chosen == 1 {
			at = d.d.At
		}
		from := uint32(0)
		if d.d.Kind == kindPluginNeeds {
			from = x.plugin(word(d.d.Extra, wordOf))
		}
		i := x.add(from, n)
		if d.d.Kind == kindPlugin {
			x.byName[d.d.Name] = i
		}
	}
	if chosen > 0 {
		note(x.l, at, "build plugins without a version here, which Maven or a parent chooses: %d%s", chosen, x.hint())
	}
}

// plugin returns the node of the plugin that is written as name, or the root.
func (x *lister) plugin(name string) uint32 { return x.byName[name] }
