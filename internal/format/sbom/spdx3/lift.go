package spdx3

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// defaultInfo is the blank node of the creation information in documents that
// this package makes.
const defaultInfo = "_:creationinfo"

// lifter makes a neutral document out of a document as written.
type lifter struct {
	*Doc
	out      *sbom.Document
	words    []relationWord
	purposes []pair
	hashes   []pair
	refs     []pair
	byID     map[string]int32 // components
	main     tree.Node        // the SpdxDocument
	info     string           // id of its creation information, "" where it is inline
	named    bool             // something that is kept refers to it
	agents   map[string]agent
	licences map[string]string
	loose    []tree.Node // elements that hold nothing but what the neutral model has
	kept     map[tree.Node]bool
	todo     []tree.Node // kept elements whose references were not followed yet
	ends     []end       // of the relationship at hand
	runtime  bool        // most dependencies without another scope are scoped to run time
	parents  []int32     // container of each component by a relationship, -1 for none
	isRoot   []bool
	sbom     tree.Node // the collection of all components, if there is one that says no more
	states   map[string]*sbom.Aggregate
	notes    map[string][]note // annotations of this package's making, by subject
}

// Document returns what the document says in the words that all formats share.
// What they have no word for is kept as Extra of the family SPDX 3: properties
// under their names, whole elements under "@graph".
//
// Agents, tools, licence expressions, relationships and annotations of this
// package that hold nothing more than the neutral model says are not kept as
// elements unless something that is kept refers to them: they are made anew,
// under new ids, when the document is written. The list of elements that the
// SpdxDocument may have is dropped: it says what stands in the graph anyway.
func (d *Doc) Document() *sbom.Document {
	l := &lifter{
		Doc: d, out: &sbom.Document{Format: sbom.Format{Family: sbom.SPDX3, Version: d.version, Encoding: sbom.JSON}},
		words: relationWords(), purposes: purposes(), hashes: algorithms(), refs: references(),
		agents: make(map[string]agent), licences: make(map[string]string), kept: make(map[tree.Node]bool),
		states: make(map[string]*sbom.Aggregate),
	}
	l.findMain()
	l.ownNotes()
	l.components()
	l.document()
	l.elementsOfGraph()
	l.imports()
	l.context()
	l.nest()
	l.aggregates()
	l.follow()
	l.keepInfo()
	l.sortExtra()
	l.applyNotes()
	return l.out
}

// findMain finds the SpdxDocument and counts the components.
func (l *lifter) findMain() {
	components, relations, ends, runtime := 0, 0, 0, 0
	var first tree.Node
	for _, n := range l.elements {
		switch t := typeOf(n).Text(); {
		case t == "SpdxDocument" && !l.main.Exists():
			l.main = n
		case isComponent(t):
			components++
			if !first.Exists() {
				first = n
			}
		case t == "Relationship" || t == "LifecycleScopedRelationship":
			relations++
			k := n.Get("relationshipType").Text()
			if k != "contains" && !strings.HasSuffix(k, "License") {
				ends += count(n.Get("to"))
			}
			if k == "dependsOn" && t == "Relationship" {
				runtime--
			} else if k == "dependsOn" && n.Get("scope").Text() == "runtime" {
				runtime++
			}
		}
	}
	if l.runtime = runtime > 0; l.runtime {
		l.out.Extra = append(l.out.Extra, sbom.Extra{Family: sbom.SPDX3, Path: runtimePath, Value: `"runtime"`})
	}
	l.loose = make([]tree.Node, 0, relations)
	l.out.Relations = make([]sbom.Relation, 0, ends)
	if l.main.Exists() {
		first = l.main
	}
	l.info = l.commonInfo(first.Get("creationInfo"))
	l.byID = make(map[string]int32, components)
	l.out.Components = make([]sbom.Component, 0, components)
	l.isRoot = make([]bool, components)
	l.parents = make([]int32, components)
	for i := range l.parents {
		l.parents[i] = -1
	}
}

// commonInfo returns the id of the creation information that is that of the
// document and needs no mention: its own, or the one that more components have,
// if that is of the same time. Converters write two that say the same.
func (l *lifter) commonInfo(own tree.Node) string {
	best, uses := ref(own), make(map[string]int)
	created := l.resolve(own).Get("created").Text()
	for _, n := range l.elements {
		info := n.Get("creationInfo")
		if info.Kind() != tree.String || !isComponent(typeOf(n).Text()) {
			continue
		}
		id := info.Text()
		if uses[id]++; uses[id] > uses[best] && l.resolve(info).Get("created").Text() == created {
			best = id
		}
	}
	return best
}

// isComponent reports whether elements of a class are products.
func isComponent(class string) bool {
	switch class {
	case "software_Package", "software_File", "software_Snippet", "ai_AIPackage", "dataset_DatasetPackage":
		return true
	}
	return false
}

func (l *lifter) components() {
	for _, n := range l.elements {
		class := typeOf(n).Text()
		if !isComponent(class) {
			continue
		}
		id := idOf(n).Text()
		if _, ok := l.byID[l.expand(id)]; ok && id != "" { // a second one of the same id cannot be referred to
			l.keep(n)
			continue
		}
		l.byID[l.expand(id)] = int32(len(l.out.Components))
		l.component(n, class)
	}
	for i := range l.out.Components {
		if c := &l.out.Components[i]; c.Kind == sbom.Snippet {
			l.snippetFile(c)
		}
	}
}

// keep keeps a whole element as Extra of the document.
func (l *lifter) keep(n tree.Node) {
	if n.Exists() && !l.kept[n] {
		l.kept[n] = true
		l.out.Extra = append(l.out.Extra, sbom.Extra{Family: sbom.SPDX3, Path: "@graph", Value: compact(n.Raw())})
		l.todo = append(l.todo, n)
	}
}

// extra keeps a value of a component or of the document.
func (l *lifter) extra(into *[]sbom.Extra, path string, v tree.Node) {
	l.todo = append(l.todo, v)
	*into = append(*into, sbom.Extra{Family: sbom.SPDX3, Path: path, Value: compact(v.Raw())})
}

// extraList keeps some of the values of an array.
func (l *lifter) extraList(into *[]sbom.Extra, path string, values []tree.Node) {
	if len(values) == 0 {
		return
	}
	l.todo = append(l.todo, values...)
	var b strings.Builder
	for i, v := range values {
		b.WriteByte("[,"[min(i, 1)])
		b.WriteString(compact(v.Raw()))
	}
	b.WriteByte(']')
	*into = append(*into, sbom.Extra{Family: sbom.SPDX3, Path: path, Value: b.String()})
}

// follow keeps the loose elements that kept values refer to, and what those
// refer to in turn.
func (l *lifter) follow() {
	loose := make(map[tree.Node]bool, len(l.loose))
	if len(l.todo) > 0 {
		for _, n := range l.loose {
			loose[n] = true
		}
	}
	for len(l.todo) > 0 {
		n := l.todo[len(l.todo)-1]
		l.todo = l.todo[:len(l.todo)-1]
		for c := range n.Children() {
			l.todo = append(l.todo, c)
		}
		if n.Kind() != tree.String {
			continue
		}
		if n.Text() == l.info {
			l.named = true
		}
		if target, ok := l.ids[l.expand(n.Text())]; ok && loose[target] {
			delete(loose, target)
			l.keep(target)
		}
	}
}

// sortExtra puts what is kept in the order of the paths, since the order of
// properties says nothing.
func (l *lifter) sortExtra() {
	byPath := func(a, b sbom.Extra) int { return strings.Compare(a.Path, b.Path) }
	slices.SortStableFunc(l.out.Extra, byPath)
	for i := range l.out.Components {
		if x := l.out.Components[i].Extra; len(x) > 1 {
			slices.SortStableFunc(x, byPath)
		}
	}
}

// keepInfo names the document's creation information where kept values refer to
// it by another name than this package gives it, or another object has that name.
func (l *lifter) keepInfo() {
	if _, taken := l.ids[defaultInfo]; (l.named || taken) && l.info != "" && l.info != defaultInfo {
		l.out.Extra = append(l.out.Extra, sbom.Extra{Family: sbom.SPDX3, Path: "creationInfo/@id", Value: jsonText(l.info)})
	}
}

// ordinary reports whether an element has the document's creation information
// and none but the given properties beside its id and class.
func (l *lifter) ordinary(n tree.Node, properties ...string) bool {
	for v := range n.Children() {
		switch key := v.Key(); key {
		case "type", "spdxId", "@id", "@type":
		case "creationInfo":
			if !l.sameInfo(v) {
				return false
			}
		default:
			if !contains(properties, key) || v.Kind() == tree.String && v.Text() == "" {
				return false
			}
		}
	}
	return true
}

// sameInfo reports whether v refers to the document's creation information.
func (l *lifter) sameInfo(v tree.Node) bool { return l.info != "" && ref(v) == l.info }

func contains(list []string, s string) bool {
	for _, t := range list {
		if t == s {
			return true
		}
	}
	return false
}

// compact returns JSON without white space between its values, so that an
// element that is written back stands on one line.
func compact(raw string) string {
	if !strings.ContainsAny(raw, "\n\r\t") {
		return raw
	}
	var b bytes.Buffer
	if json.Compact(&b, []byte(raw)) != nil {
		return raw
	}
	return b.String()
}
