package spdx3

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// relationship reads one relationship. It is kept as an element, too, where
// relations do not say all of it.
func (l *lifter) relationship(n tree.Node) {
	kind := n.Get("relationshipType").Text()
	from, ok := l.end(n.Get("from"))
	if !ok {
		l.keep(n)
		return
	}
	whole := l.ordinary(n, "from", "to", "relationshipType", "scope", "completeness", "comment")
	switch kind {
	case "hasDeclaredLicense", "hasConcludedLicense":
		l.looseIf(n, l.licensed(n, from.at, kind == "hasDeclaredLicense") && whole && n.Len() == 6)
		return
	case "describes":
		whole = l.describes(n, from.at) && whole && n.Len() == 6
		l.looseIf(n, whole)
		return
	}
	ends := l.ends[:0]
	for v := range each(n.Get("to")) {
		e, ok := l.end(v)
		if !ok {
			l.keep(n)
			return
		}
		ends = append(ends, e)
	}
	l.ends = ends
	if len(ends) == 0 {
		l.keep(n)
		return
	}
	r, exact := l.relation(n, kind)
	whole = l.completeness(n, kind, from.at) && whole && exact
	for _, e := range ends {
		l.addRelation(n, r, from, e, whole)
	}
	l.looseIf(n, whole)
}

// An end is what a relationship leads from or to: a component, or one of the
// values that stand for something else.
type end struct {
	at     int
	target string
}

// end resolves one end. It is none where the document holds an element of the
// id that is no component.
func (l *lifter) end(v tree.Node) (end, bool) {
	id := ref(v)
	if i, ok := l.byID[l.expand(id)]; ok {
		return end{at: int(i)}, true
	}
	switch individual(l.expand(id)) {
	case "NoneElement":
		return end{at: sbom.Nothing}, true
	case "NoAssertionElement":
		return end{at: sbom.Unknown}, true
	case "":
	default:
		return end{}, false
	}
	n, ok := l.ids[l.expand(id)]
	switch {
	case ok && (n == l.main || n == l.sbom):
		return end{at: sbom.Itself}, true
	case ok || v.Kind() == tree.Map || id == "":
		return end{}, false
	}
	return end{at: sbom.Elsewhere, target: id}, true
}

// runtimePath is the path of the Extra which says that dependencies without
// another scope are written with the scope "runtime". The neutral model does not
// tell them from those without any scope: the ones that a document has fewer of
// are kept as elements.
const runtimePath = "LifecycleScopedRelationship/scope"

// relation returns the relation that a relationship stands for, without its
// ends, and whether its kind and scope come back when it is written.
func (l *lifter) relation(n tree.Node, kind string) (relationWord, bool) {
	w := relationOf(l.words, kind)
	scope := n.Get("scope").Text()
	scoped := typeOf(n).Text() == "LifecycleScopedRelationship"
	if kind == optionalDependency {
		return relationWord{sbom.DependsOn, kind, false}, !scoped
	}
	if !scoped {
		return w, kind != "dependsOn" || !l.runtime
	}
	return w, kind == "dependsOn" && (scope == "runtime" && l.runtime || scope == "development" || scope == "test")
}

// scopeOf returns the scope of a dependency.
func scopeOf(kind, lifecycle string) component.Scope {
	switch {
	case kind == optionalDependency:
		return component.Optional
	case lifecycle == "test":
		return component.Test
	case lifecycle == "build", lifecycle == "development", lifecycle == "design":
		return component.Dev
	}
	return component.Prod
}

// addRelation adds one pair of ends. A container that nothing else contends
// for becomes the parent.
func (l *lifter) addRelation(n tree.Node, w relationWord, from, to end, whole bool) {
	comment := n.Get("comment").Text()
	if w.neutral == sbom.Contains && from.at >= 0 && to.at >= 0 && comment == "" && whole && from.at != to.at &&
		l.parents[to.at] < 0 && l.out.Components[to.at].Parent < 0 && l.out.Components[to.at].Kind != sbom.Snippet {
		l.parents[to.at] = int32(from.at)
		return
	}
	r := sbom.Relation{Kind: w.neutral, Comment: comment, Target: from.target + to.target, At: n.At()}
	if w.neutral == sbom.DependsOn {
		r.Scope = scopeOf(w.spdx, n.Get("scope").Text())
	}
	r.From, r.To = from.at, to.at
	if w.turned {
		r.From, r.To = r.To, r.From
	}
	l.out.Relations = append(l.out.Relations, r)
	for _, note := range l.notes[idOf(n).Text()] {
		note.into(&l.out.Relations[len(l.out.Relations)-1])
	}
}

// licensed takes a licence of a component and reports whether it is all that
// the relationship says.
func (l *lifter) licensed(n tree.Node, from int, declared bool) bool {
	if from < 0 || count(n.Get("to")) != 1 {
		return false
	}
	into := &l.out.Components[from].Concluded
	if declared {
		into = &l.out.Components[from].Declared
	}
	if *into != "" {
		return false
	}
	for v := range each(n.Get("to")) {
		*into = l.licence(ref(v), 0)
	}
	return *into != ""
}

// describes takes what the document describes.
func (l *lifter) describes(n tree.Node, from int) bool {
	all := from == sbom.Itself
	for v := range each(n.Get("to")) {
		if i, ok := l.byID[l.expand(ref(v))]; ok && from == sbom.Itself {
			l.root(i)
		} else {
			all = false
		}
	}
	return all
}

// completeness files what is said of the list of dependencies or parts, and
// reports whether all of it is.
func (l *lifter) completeness(n tree.Node, kind string, from int) bool {
	v := n.Get("completeness")
	if !v.Exists() {
		return true
	}
	state := stateOf(v.Text())
	if from < 0 || state == "" || kind != "dependsOn" && kind != "contains" {
		return false
	}
	a := l.states[state]
	if a == nil {
		a = &sbom.Aggregate{State: state}
		l.states[state] = a
	}
	into := &a.Dependencies
	if kind == "contains" {
		into = &a.Assemblies
	}
	if k := len(*into); k == 0 || (*into)[k-1] != from {
		*into = append(*into, from)
	}
	return true
}

// stateOf returns the state of an aggregate for a completeness, "" for none.
func stateOf(completeness string) string {
	switch completeness {
	case "complete", "incomplete":
		return completeness
	case "noAssertion":
		return "unknown"
	}
	return ""
}

// nest makes containers parents, but for those that contain themselves over
// others; these stay relations.
func (l *lifter) nest() {
	state := make([]int32, len(l.parents)) // 0 not looked at, else the round that met it first
	for i := range l.parents {
		round := int32(i + 1)
		at := int32(i)
		for at >= 0 && state[at] == 0 {
			state[at] = round
			at = l.parents[at]
		}
		if at >= 0 && state[at] == round { // at stands on a cycle
			l.out.Relations = append(l.out.Relations, sbom.Relation{From: int(l.parents[at]), To: int(at), Kind: sbom.Contains})
			l.parents[at] = -1
		}
	}
	for i, p := range l.parents {
		if p >= 0 {
			l.out.Components[i].Parent = int(p)
		}
	}
}

// aggregates adds what is said about completeness, a state at a time.
func (l *lifter) aggregates() {
	for _, state := range [...]string{"complete", "incomplete", "unknown"} {
		if a := l.states[state]; a != nil {
			slices.Sort(a.Assemblies)
			slices.Sort(a.Dependencies)
			a.Assemblies, a.Dependencies = slices.Compact(a.Assemblies), slices.Compact(a.Dependencies)
			l.out.Aggregates = append(l.out.Aggregates, *a)
		}
	}
}
