package bom

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// meaning says what a relationship of SPDX means for edges.
type meaning uint8

const (
	meansNothing meaning = iota // history, documentation, files, tests: no dependency
	needs
	contains
	describes
)

// A relation is one kind of relationship of SPDX. If reverse is set, it reads
// from the needed package to the one that needs it.
type relation struct {
	meaning meaning
	reverse bool
	scope   component.Scope
}

// relationOf reads a relationship type of SPDX 2 (2.3, clause 11). Tools and
// build dependencies are for development, as far as what ships is concerned;
// what others provide is needed at run time all the same.
func relationOf(word string) relation {
	switch word {
	case "DESCRIBES":
		return relation{meaning: describes}
	case "DESCRIBED_BY":
		return relation{meaning: describes, reverse: true}
	case "CONTAINS":
		return relation{meaning: contains}
	case "CONTAINED_BY", "PACKAGE_OF":
		return relation{meaning: contains, reverse: true}
	case "DEPENDS_ON", "HAS_PREREQUISITE", "DYNAMIC_LINK", "STATIC_LINK":
		return relation{meaning: needs}
	case "DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF", "PROVIDED_DEPENDENCY_OF", "PREREQUISITE_FOR":
		return relation{meaning: needs, reverse: true}
	case "OPTIONAL_DEPENDENCY_OF", "OPTIONAL_COMPONENT_OF":
		return relation{meaning: needs, reverse: true, scope: component.Optional}
	case "DEV_DEPENDENCY_OF", "BUILD_DEPENDENCY_OF", "DEV_TOOL_OF", "BUILD_TOOL_OF":
		return relation{meaning: needs, reverse: true, scope: component.Dev}
	case "TEST_DEPENDENCY_OF", "TEST_TOOL_OF":
		return relation{meaning: needs, reverse: true, scope: component.Test}
	}
	return relation{}
}

// relationOf3 reads a relationship type of SPDX 3 (Core, RelationshipType) with
// the scope of a lifecycle-scoped relationship (Core, LifecycleScopeType), "" for
// any other. All of them read from the package that needs.
func relationOf3(word, lifecycle string) relation {
	r := relation{meaning: needs}
	switch lifecycle {
	case "build", "design", "development":
		r.scope = component.Dev
	case "test":
		r.scope = component.Test
	}
	switch word {
	case "describes":
		r.meaning = describes
	case "contains":
		r.meaning = contains
	case "dependsOn", "hasDynamicLink", "hasStaticLink", "hasPrerequisite", "hasProvidedDependency":
	case "hasOptionalDependency", "hasOptionalComponent":
		r.scope = max(r.scope, component.Optional)
	case "usesTool":
		r.scope = max(r.scope, component.Dev)
	default:
		return relation{}
	}
	return r
}

// edges collects the relationships of one SPDX document.
type edges struct {
	l         *lister
	packages  int // nodes of the document; all come first
	described []uint32
	held      []component.Edge // by containment; From is noNode for the document
	needed    []bool           // by another package, by node
}

// add records that from relates to to; noNode stands for the document as from.
func (e *edges) add(r relation, from, to uint32) {
	if r.meaning == meansNothing || to == noNode || from == to {
		return
	}
	switch {
	case from == noNode && r.meaning == describes:
		e.described = append(e.described, to)
	case from == noNode, r.meaning == contains:
		e.held = append(e.held, component.Edge{From: from, To: to, Scope: r.scope})
	case r.meaning == needs:
		e.needed[to] = true
		e.l.b.Edge(from, to, r.scope)
	}
}

// finish finds the project and adds what follows from containment.
//
// The one package that a document describes is the project, provided the
// document lists others. Documents that describe several packages, or all of
// them, are lists: none of the packages may escape being looked up, and the
// project is the document itself, which has no name.
//
// A document that holds everything asks by name for that only which nothing
// else in it needs.
func (e *edges) finish() {
	b := e.l.b
	root := noNode
	if one := e.described; len(one) > 0 && e.packages > 1 && same(one) {
		root = one[0]
		b.Node(root).Project = true
	} else if len(e.described) > 0 && e.packages > 1 {
		root = b.Project(generic, "", "", span.Point{})
		for _, to := range e.described {
			e.held = append(e.held, component.Edge{From: noNode, To: to})
		}
	}
	for _, h := range e.held {
		if h.From == noNode {
			h.From = root
		}
		switch {
		case h.From == noNode || h.To == root:
		case h.From == root:
			if !e.needed[h.To] {
				b.Edge(root, h.To, h.Scope)
			}
		default:
			b.Node(h.To).Bundled = true
			b.Edge(h.From, h.To, h.Scope)
		}
	}
}

// same reports whether all numbers are equal.
func same(v []uint32) bool {
	for _, x := range v {
		if x != v[0] {
			return false
		}
	}
	return true
}
