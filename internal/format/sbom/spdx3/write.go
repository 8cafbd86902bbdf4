package spdx3

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// writer turns a neutral document into elements, one after the other.
type writer struct {
	emitter
	d        *sbom.Document
	names    names
	kept     *lifter // elements that come back as they are
	losses   []sbom.Loss
	agents   map[string]string // ids of agents, by what they say
	licences map[string]string // ids of licence elements, by expression
	covered  map[string]bool   // relationships that kept elements state
	words    []relationWord
	purposes []pair
	hashes   []pair
	refs     []pair
	counts   struct{ agents, tools, licences, relations, notes int }
	runtime  string      // scope of dependencies that have no other: "runtime" or ""
	lists    []listState // of components, where anything is said about completeness
}

// Write writes a document as SPDX 3.0.1 in JSON. It is deterministic and
// streams: what it keeps in memory are the ids of the components. What SPDX 3
// has no property for becomes annotations that [Doc.Document] reads back (see
// [sbom.Loss]; Kept is "annotation"), so that nothing is dropped but what is
// told with an empty Kept. It fails for any other family, version or encoding,
// and where w does.
//
// SPDX 3 asks for an author and a time of creation. Where the document has none,
// the author is an agent called after the first tool or "unknown", and the time
// the first second of 1970; reading the document gives neither back.
func Write(w io.Writer, d *sbom.Document, to sbom.Format) ([]sbom.Loss, error) {
	if err := checkTarget(to); err != nil {
		return nil, err
	}
	if err := checkIndexes(d); err != nil {
		return nil, err
	}
	x := &writer{
		d: d, names: newNames(d), agents: make(map[string]string), licences: make(map[string]string),
		words: relationWords(), purposes: purposes(), hashes: algorithms(), refs: references(),
	}
	x.w = bufio.NewWriterSize(w, 64<<10)
	x.first = true
	x.info = defaultInfo
	if id := x.extraOf("creationInfo/@id"); id != "" {
		_ = json.Unmarshal([]byte(id), &x.info)
	}
	if x.extraOf(runtimePath) == `"runtime"` {
		x.runtime = "runtime"
	}
	x.readKept()
	x.states()
	_, _ = x.w.WriteString(`{"@context":` + contextOf(d) + `,"@graph":[`)
	x.creation()
	x.document()
	x.collection()
	for i := range d.Components {
		x.component(i)
		if x.err != nil {
			return x.losses, x.err
		}
	}
	x.containers()
	x.relations()
	x.keptElements()
	_, _ = x.w.WriteString("\n]}\n")
	return x.losses, x.w.Flush()
}

// checkIndexes refuses a document whose indexes lead nowhere, which would be a
// defect of whoever made it.
func checkIndexes(d *sbom.Document) error {
	n := len(d.Components)
	bad := func(i, least int) bool { return i < least || i >= n }
	for _, r := range d.Roots {
		if bad(r, 0) {
			return fmt.Errorf("root %d of %d components", r, n)
		}
	}
	for i := range d.Components {
		if bad(d.Components[i].Parent, -1) {
			return fmt.Errorf("component %d has the parent %d of %d components", i, d.Components[i].Parent, n)
		}
	}
	for _, r := range d.Relations {
		if bad(r.From, sbom.Elsewhere) || bad(r.To, sbom.Elsewhere) {
			return fmt.Errorf("a relation from %d to %d of %d components", r.From, r.To, n)
		}
	}
	for _, a := range d.Aggregates {
		for _, list := range [...][]int{a.Assemblies, a.Dependencies} {
			for _, i := range list {
				if bad(i, 0) {
					return fmt.Errorf("an aggregate of component %d of %d", i, n)
				}
			}
		}
	}
	return nil
}

// extraOf returns the value that a document of SPDX 3 had at path.
func (x *writer) extraOf(path string) string {
	for _, e := range x.d.Extra {
		if e.Family == sbom.SPDX3 && e.Path == path {
			return e.Value
		}
	}
	return ""
}

// readKept reads the elements that come back as they are, so that what they say
// is not said twice.
func (x *writer) readKept() {
	var b strings.Builder
	open := `{"@context":` + contextOf(x.d) + `,"@graph":[`
	for _, e := range x.d.Extra {
		if e.Family == sbom.SPDX3 && e.Path == "@graph" {
			b.WriteString([...]string{open, ","}[min(b.Len(), 1)])
			b.WriteString(e.Value)
		}
	}
	if b.Len() == 0 {
		return
	}
	b.WriteString("]}")
	doc, err := Read(b.String(), nil)
	if err != nil {
		x.losses = append(x.losses, sbom.Loss{Path: "/@graph", Reason: "elements that are no JSON: " + err.Error()})
		return
	}
	l := &lifter{Doc: doc, info: x.info, agents: make(map[string]agent), licences: make(map[string]string)}
	l.noteLicenceNames()
	x.kept, x.covered = l, make(map[string]bool)
	for _, n := range doc.elements {
		id := idOf(n).Text()
		switch class := typeOf(n).Text(); class {
		case "Person", "Organization", "Agent":
			x.agents[partyKey(l.agent(n).party)] = id
		case "Relationship", "LifecycleScopedRelationship":
			for to := range each(n.Get("to")) {
				x.covered[relationKey(doc.expand(ref(n.Get("from"))), n.Get("relationshipType").Text(), doc.expand(ref(to)))] = true
			}
		default:
			if model().is(class, "simplelicensing_AnyLicenseInfo") || class == "expandedlicensing_CustomLicense" {
				if s := l.licence(id, 0); s != "" && x.licences[s] == "" {
					x.licences[s] = id
				}
			}
		}
	}
}

func relationKey(from, kind, to string) string { return from + "\n" + kind + "\n" + to }

// keptElements writes the elements that come back as they are.
func (x *writer) keptElements() {
	if x.kept == nil {
		return
	}
	for _, n := range x.kept.elements {
		if n.Kind() == tree.Map {
			x.whole(n.Raw())
		}
	}
}

// note writes an annotation for a value and tells the loss.
func (x *writer) note(subject, family, path, value, at string) {
	x.counts.notes++
	x.begin("Annotation", x.made("note", x.counts.notes), nil)
	x.text("annotationType", "other")
	x.text("statement", note{family, path, value}.statement())
	x.text("subject", subject)
	x.end()
	if at != "" {
		x.losses = append(x.losses, sbom.Loss{Path: at, Reason: "no counterpart in SPDX " + version, Kept: "annotation"})
	}
}

// field writes an annotation for a field of the neutral model.
func (x *writer) field(subject, name string, field any, at string) {
	value, err := plainJSON(field)
	if err != nil { // no field can fail
		x.losses = append(x.losses, sbom.Loss{Path: at, Reason: err.Error()})
		return
	}
	x.note(subject, modelFamily, name, value, at)
}

// foreign writes annotations for what a document of another family had.
func (x *writer) foreign(subject string, extra []sbom.Extra, at string) {
	for _, e := range extra {
		if e.Family != sbom.SPDX3 {
			x.note(subject, string(e.Family), e.Path, e.Value, at+"/"+e.Path)
		}
	}
}
