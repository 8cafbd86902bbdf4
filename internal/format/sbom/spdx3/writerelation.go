package spdx3

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// A listState says how complete the lists of one component are, in SPDX 3's
// words, and which of them are written.
type listState struct {
	parts, dependencies       string
	hasParts, hasDependencies bool
}

// states spreads the aggregates over the components.
func (x *writer) states() {
	if len(x.d.Aggregates) == 0 {
		return
	}
	x.lists = make([]listState, len(x.d.Components))
	for _, a := range x.d.Aggregates {
		word := completenessOf(a.State)
		for _, i := range a.Assemblies {
			x.lists[i].parts = word
		}
		for _, i := range a.Dependencies {
			x.lists[i].dependencies = word
		}
	}
	for i := range x.d.Components {
		c := &x.d.Components[i]
		if c.Parent >= 0 && x.classOf(c) != "software_Snippet" {
			x.lists[c.Parent].hasParts = true
		}
	}
	for _, r := range x.d.Relations {
		if r.From >= 0 && r.Kind == sbom.DependsOn && r.Scope != component.Optional {
			x.lists[r.From].hasDependencies = true
		}
		if r.From >= 0 && r.Kind == sbom.Contains {
			x.lists[r.From].hasParts = true
		}
	}
}

// completenessOf returns the completeness for a state of an aggregate.
func completenessOf(state string) string {
	switch state {
	case "complete":
		return "complete"
	case "unknown", "not_specified":
		return "noAssertion"
	}
	return "incomplete"
}

// aggregatesFit reports whether the completeness of relationships says all that
// the aggregates do, in the order in which it is read back.
func (x *writer) aggregatesFit() bool {
	order := [...]string{"complete", "incomplete", "unknown"}
	next := 0
	for _, a := range x.d.Aggregates {
		k := slices.Index(order[next:], a.State)
		if k < 0 || len(a.Assemblies)+len(a.Dependencies) == 0 {
			return false
		}
		next += k + 1
		word := completenessOf(a.State)
		for _, i := range a.Assemblies {
			if s := &x.lists[i]; !s.hasParts || s.parts != word {
				return false
			}
		}
		for _, i := range a.Dependencies {
			if s := &x.lists[i]; !s.hasDependencies || s.dependencies != word {
				return false
			}
		}
		if !rising(a.Assemblies) || !rising(a.Dependencies) {
			return false
		}
	}
	return true
}

func rising(list []int) bool {
	for i := 1; i < len(list); i++ {
		if list[i-1] >= list[i] {
			return false
		}
	}
	return true
}

// A group is one relationship: all that a component has of one kind in a row.
type group struct {
	from, kind, scope, completeness, comment string
	to                                       []string
}

// write writes a group without the ends that kept elements state.
func (x *writer) write(g *group) string {
	if len(x.covered) > 0 {
		g.to = slices.DeleteFunc(g.to, func(to string) bool { return x.covered[relationKey(x.kept.expand(g.from), g.kind, x.kept.expand(to))] })
	}
	if len(g.to) == 0 {
		return ""
	}
	x.counts.relations++
	id := x.made("relation", x.counts.relations)
	class := "Relationship"
	if g.scope != "" {
		class = "LifecycleScopedRelationship"
	}
	x.begin(class, id, nil)
	x.text("comment", g.comment)
	x.text("completeness", g.completeness)
	x.text("from", g.from)
	x.text("relationshipType", g.kind)
	x.text("scope", g.scope)
	x.texts("to", g.to)
	x.end()
	return id
}

// licenceOf writes the relationship to a licence element.
func (x *writer) licenceOf(from, kind, licence string) {
	if licence != "" {
		x.write(&group{from: from, kind: kind, to: []string{licence}})
	}
}

// containers writes what components contain, by their parents.
func (x *writer) containers() {
	n := len(x.d.Components)
	first := make([]int32, n+1) // children of i stand at first[i] to first[i+1]
	for i := range x.d.Components {
		if c := &x.d.Components[i]; c.Parent >= 0 && x.classOf(c) != "software_Snippet" {
			first[c.Parent+1]++
		}
	}
	for i := range n {
		first[i+1] += first[i]
	}
	if first[n] == 0 {
		return
	}
	children := make([]int32, first[n])
	free := slices.Clone(first)
	for i := range x.d.Components {
		if c := &x.d.Components[i]; c.Parent >= 0 && x.classOf(c) != "software_Snippet" {
			children[free[c.Parent]] = int32(i)
			free[c.Parent]++
		}
	}
	for i := range n {
		if first[i] == first[i+1] {
			continue
		}
		g := group{from: x.names.components[i], kind: "contains"}
		if x.lists != nil {
			g.completeness = x.lists[i].parts
		}
		for _, child := range children[first[i]:first[i+1]] {
			g.to = append(g.to, x.names.components[child])
		}
		x.write(&g)
	}
}

// relations writes the relations, those in a row that differ in one end as one.
func (x *writer) relations() {
	isRoot := make(map[int]bool, len(x.d.Roots))
	for _, r := range x.d.Roots {
		isRoot[r] = true
	}
	var g group
	var last sbom.Relation
	for i := range x.d.Relations {
		r := x.d.Relations[i]
		if r.Kind == sbom.Describes && r.From == sbom.Itself && r.Comment == "" && isRoot[r.To] {
			continue // the root element says so
		}
		from, to := x.endID(r.From, r.Target), x.endID(r.To, r.Target)
		next, turned := x.groupOf(r)
		if turned {
			from, to = to, from
		}
		next.from = from
		same := len(g.to) > 0 && g.from == from && g.kind == next.kind && g.scope == next.scope && g.comment == r.Comment &&
			last.Kind == r.Kind && last.Scope == r.Scope
		if !same {
			x.writeRelation(&g, last)
			next.to = g.to[:0]
			g = next
		}
		g.to = append(g.to, to)
		last = r
	}
	x.writeRelation(&g, last)
}

// writeRelation writes a group, and notes where its kind or scope is not read
// back.
func (x *writer) writeRelation(g *group, r sbom.Relation) {
	if len(g.to) == 0 {
		return
	}
	id := x.write(g)
	if id == "" {
		return
	}
	if _, ok := relationTo(x.words, model(), r.Kind); !ok {
		x.field(id, "kind", &r.Kind, "/relations/"+string(r.Kind))
	}
	if r.Kind == sbom.DependsOn && scopeOf(g.kind, g.scope) != r.Scope || r.Kind != sbom.DependsOn && r.Scope != component.Prod {
		x.field(id, "scope", (*scopeWord)(&r.Scope), "/relations/scope")
	}
}

// groupOf returns the relationship that a relation belongs to, without its
// ends, and whether it is written the other way round.
func (x *writer) groupOf(r sbom.Relation) (g group, turned bool) {
	g.kind, g.comment = "other", r.Comment
	if w, ok := relationTo(x.words, model(), r.Kind); ok {
		g.kind, turned = w.spdx, w.turned
	}
	if r.Kind == sbom.DependsOn {
		switch r.Scope {
		case component.Optional:
			g.kind = optionalDependency
		case component.Dev:
			g.scope = "development"
		case component.Test:
			g.scope = "test"
		case component.Prod:
			g.scope = x.runtime
		}
	}
	if x.lists != nil && r.From >= 0 {
		switch g.kind {
		case "dependsOn":
			g.completeness = x.lists[r.From].dependencies
		case "contains":
			g.completeness = x.lists[r.From].parts
		}
	}
	return g, turned
}

// endID returns the id of one end of a relation.
func (x *writer) endID(i int, target string) string {
	switch i {
	case sbom.Itself:
		return x.names.document
	case sbom.Nothing:
		return "NoneElement"
	case sbom.Unknown:
		return "NoAssertionElement"
	case sbom.Elsewhere:
		return x.target(target)
	}
	return x.names.components[i]
}
