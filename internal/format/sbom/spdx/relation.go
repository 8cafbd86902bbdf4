package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// turn returns the neutral kind for a type of relationship, whether the elements
// change places, and the scope of a dependency.
func turn(word string) (kind sbom.RelationKind, reversed bool, scope component.Scope) {
	switch word {
	case "DESCRIBED_BY":
		return sbom.Describes, true, component.Prod
	case "CONTAINED_BY":
		return sbom.Contains, true, component.Prod
	case "GENERATED_FROM":
		return sbom.Generates, true, component.Prod
	case "DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF", "PROVIDED_DEPENDENCY_OF":
		return sbom.DependsOn, true, component.Prod
	case "OPTIONAL_DEPENDENCY_OF":
		return sbom.DependsOn, true, component.Optional
	case "DEV_DEPENDENCY_OF", "BUILD_DEPENDENCY_OF":
		return sbom.DependsOn, true, component.Dev
	case "TEST_DEPENDENCY_OF":
		return sbom.DependsOn, true, component.Test
	}
	return sbom.RelationKind(word), false, component.Prod
}

// end returns what an id of a relationship means.
func (r *reader) end(id string) (index int, target string) {
	switch id {
	case none:
		return sbom.Nothing, ""
	case noAssertion:
		return sbom.Unknown, ""
	}
	if i, ok := r.ids[id]; ok {
		return i, ""
	}
	return sbom.Elsewhere, id
}

// relations reads the relationships, then what other fields imply.
func (r *reader) relations() {
	root := r.d.root
	list := root.Get("relationships")
	r.out.Relations = make([]sbom.Relation, 0, list.Len())
	r.stated = make(map[[2]int]bool)
	for _, n := range indexed(list) {
		r.relation(n)
	}
	described := make(map[int]bool)
	for _, i := range r.out.Roots {
		described[i] = true
	}
	for _, n := range indexed(root.Get("documentDescribes")) {
		i, target := r.end(n.Text())
		if i == sbom.Elsewhere || i >= 0 && !described[i] {
			rel := sbom.Relation{From: sbom.Itself, To: i, Kind: sbom.Describes, Target: target, At: r.d.at(n)}
			if i >= 0 {
				described[i] = true
				r.out.Roots = append(r.out.Roots, i)
				rel.Target = ByDescribes
			}
			r.out.Relations = append(r.out.Relations, rel)
		}
	}
	at := -1
	for _, p := range indexed(root.Get("packages")) {
		if p.Kind() != tree.Map {
			continue
		}
		at++
		for _, f := range indexed(p.Get("hasFiles")) {
			i, target := r.end(f.Text())
			if i >= 0 && r.stated[[2]int{at, i}] {
				continue
			}
			if i >= 0 {
				target = ByHasFiles
				r.stated[[2]int{at, i}] = true
			}
			r.out.Relations = append(r.out.Relations, sbom.Relation{From: at, To: i, Kind: sbom.Contains, Target: target, At: r.d.at(f)})
		}
	}
	if len(r.out.Roots) == 0 && root.Get("packages").Len() == 1 && len(r.out.Components) > 0 {
		r.out.Roots = []int{0} // clause 11.1: the only package need not be described
	}
}

// relation reads one relationship.
func (r *reader) relation(n tree.Node) {
	if n.Kind() != tree.Map {
		return
	}
	word, comment := n.Get("relationshipType").Text(), n.Get("comment").Text()
	rel := sbom.Relation{Comment: comment, At: r.d.at(n)}
	var reversed bool
	rel.Kind, reversed, rel.Scope = turn(word)
	from, target := r.end(n.Get("spdxElementId").Text())
	to, target2 := r.end(n.Get("relatedSpdxElement").Text())
	if from == sbom.Elsewhere && to == sbom.Elsewhere {
		r.out.Extra = append(r.out.Extra, sbom.Extra{Family: sbom.SPDX2, Path: "relationships/-", Value: compact(n)})
		return
	}
	if reversed {
		from, to = to, from
	}
	rel.From, rel.To, rel.Target = from, to, target+target2
	if w, _ := wordFor(&rel); w != word && rel.Target == "" {
		rel.Target = word
	}
	switch comment {
	case forRoot:
		if to >= 0 {
			r.out.Roots = append(r.out.Roots, to)
			return
		}
	case forParent:
		if from >= 0 && to >= 0 && r.out.Components[to].Parent < 0 {
			r.out.Components[to].Parent = from
			return
		}
	}
	applyComment(&rel)
	if from == sbom.Itself && to >= 0 && rel.Kind == sbom.Describes {
		r.out.Roots = append(r.out.Roots, to)
	}
	if rel.Kind == sbom.Contains && from >= 0 {
		r.stated[[2]int{from, to}] = true
	}
	r.out.Relations = append(r.out.Relations, rel)
}

// applyComment takes what SPDX has no word for from the first line of a comment:
// "ossay:kind=PROVIDES" or "ossay:scope=dev".
func applyComment(rel *sbom.Relation) {
	line, rest, _ := strings.Cut(rel.Comment, "\n")
	words, ok := strings.CutPrefix(line, notePrefix)
	if !ok {
		return
	}
	for w := range strings.SplitSeq(words, ";") {
		switch name, v, _ := strings.Cut(w, "="); name {
		case "kind":
			rel.Kind = sbom.RelationKind(v)
		case "scope":
			rel.Scope = scopeOf(v)
		case "end": // nothing but a comment that begins like a note
		default:
			return
		}
	}
	rel.Comment = rest
}

// scopeOf returns the scope for its word.
func scopeOf(word string) component.Scope {
	for _, s := range [...]component.Scope{component.Optional, component.Dev, component.Test, component.Example} {
		if word == s.String() {
			return s
		}
	}
	return component.Prod
}

// nest breaks circles of parents, which only a hostile document has.
func (r *reader) nest() {
	passed := make([]int, len(r.out.Components)) // by which walk, counted from one
	for i := range r.out.Components {
		for at := i; at >= 0 && passed[at] == 0; {
			passed[at] = i + 1
			next := r.out.Components[at].Parent
			if next >= 0 && passed[next] == i+1 {
				r.out.Components[at].Parent = -1
			}
			at = next
		}
	}
}

// wordFor returns the type of relationship for a relation and whether the
// elements change places.
func wordFor(rel *sbom.Relation) (word string, reversed bool) {
	if rel.Target != "" && rel.From != sbom.Elsewhere && rel.To != sbom.Elsewhere {
		if kind, turned, scope := turn(rel.Target); kind == rel.Kind && scope == rel.Scope {
			return rel.Target, turned
		}
	}
	if rel.Kind == sbom.DependsOn && rel.To != sbom.Nothing && rel.To != sbom.Unknown {
		switch rel.Scope {
		case component.Optional:
			return "OPTIONAL_DEPENDENCY_OF", true
		case component.Dev:
			return "DEV_DEPENDENCY_OF", true
		case component.Test:
			return "TEST_DEPENDENCY_OF", true
		}
	}
	return string(rel.Kind), false
}
