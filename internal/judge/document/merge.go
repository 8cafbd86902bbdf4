package document

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// Mode says how documents are joined.
type Mode string

// The modes of merging.
const (
	// Flat lists every component once and none inside another; relations say what
	// nesting said.
	Flat Mode = "flat"
	// Hierarchical keeps each document whole: its components stand inside what
	// it describes, and what several documents list stands there several times.
	Hierarchical Mode = "hierarchical"
	// Product lists every component once, where it stands in the first document,
	// and what the documents describe as products with their dependencies.
	Product Mode = "product"
)

// Modes returns the modes, for help and completion.
func Modes() []Mode { return []Mode{Product, Flat, Hierarchical} }

// A Conflict is a field of one component on which two documents disagree. The
// earlier document wins; the other value is named here.
type Conflict struct {
	Component     string
	Field         string
	Kept, Dropped string
	Source        string // the document whose value was dropped
}

// An Input is one document of a merge with its name for people.
type Input struct {
	Name string
	Doc  *sbom.Document
}

// Merge joins documents into a new one that describes root. Relations are kept
// in every mode; nothing is dropped but values in conflict, which are named.
func Merge(inputs []Input, mode Mode, f Facts) (*sbom.Document, []Conflict, error) {
	if !slices.Contains(Modes(), mode) {
		return nil, nil, fmt.Errorf("%q is no way to merge: product, flat or hierarchical", mode)
	}
	m := merger{mode: mode, byIdentity: make(map[string]int), ids: make(map[string]int)}
	kind := cmp.Or(f.Kind, sbom.Application)
	m.d = &sbom.Document{
		Format: inputs[0].Doc.Format, Name: f.Target, Revision: 1, Created: f.Created, Supplier: f.Supplier, Authors: f.Authors,
		Tools: []sbom.Tool{f.Tool}, Roots: []int{0},
		Components: []sbom.Component{{ID: "merged:" + f.Target, Kind: kind, Name: f.Target, Version: f.Version, Parent: -1}},
	}
	m.ids["merged:"+f.Target] = 1
	if f.Lifecycle != "" {
		m.d.Lifecycles = []string{f.Lifecycle}
	}
	for i := range inputs {
		m.add(&inputs[i], i)
	}
	m.known()
	m.d.ID = Identity(m.d)
	return m.d, m.conflicts, nil
}

type merger struct {
	mode       Mode
	d          *sbom.Document
	byIdentity map[string]int
	ids        map[string]int
	conflicts  []Conflict
}

// add brings one document in.
func (m *merger) add(in *Input, number int) {
	doc := in.Doc
	at := make([]int, len(doc.Components))
	for i := range doc.Components {
		c := &doc.Components[i]
		if have, ok := m.byIdentity[identityOf(c)]; ok && m.mode != Hierarchical {
			at[i] = have
			m.unite(have, c, in.Name)
			continue
		}
		at[i] = len(m.d.Components)
		added := *c
		added.ID = m.unique(c.ID, number)
		m.byIdentity[identityOf(c)] = at[i]
		m.d.Components = append(m.d.Components, added)
	}
	m.place(doc, at)
	for _, r := range doc.Relations {
		if r.From >= 0 {
			r.From = at[r.From]
		}
		if r.To >= 0 {
			r.To = at[r.To]
		}
		if r.From == sbom.Itself && r.Kind == sbom.Describes {
			continue // what the merged document describes is its own root
		}
		m.d.Relations = append(m.d.Relations, r)
	}
	for _, root := range doc.Roots {
		m.d.Relations = append(m.d.Relations, sbom.Relation{From: 0, To: at[root], Kind: sbom.DependsOn})
	}
	for _, a := range doc.Aggregates {
		a.Assemblies, a.Dependencies = renumber(a.Assemblies, at), renumber(a.Dependencies, at)
		m.d.Aggregates = append(m.d.Aggregates, a)
	}
	for _, t := range doc.Tools {
		if !slices.ContainsFunc(m.d.Tools, func(u sbom.Tool) bool { return u.Vendor == t.Vendor && u.Name == t.Name && u.Version == t.Version }) {
			m.d.Tools = append(m.d.Tools, t)
		}
	}
	for _, e := range doc.Extra {
		m.d.Extra = append(m.d.Extra, sbom.Extra{Family: e.Family, Path: e.Path, Value: e.Value})
	}
}

// place sets the parents of the components of one document: in a hierarchy what
// stood nowhere stands in what the document describes.
func (m *merger) place(doc *sbom.Document, at []int) {
	isRoot := make([]bool, len(at))
	for _, r := range doc.Roots {
		isRoot[r] = true
	}
	for i := range doc.Components {
		c := &m.d.Components[at[i]]
		switch p := doc.Components[i].Parent; {
		case p >= 0 && p < len(at) && at[p] != at[i] && m.mode == Flat:
			c.Parent = -1 // the relation says what nesting said
			m.d.Relations = append(m.d.Relations, sbom.Relation{From: at[p], To: at[i], Kind: sbom.Contains})
		case p >= 0 && p < len(at) && at[p] != at[i]:
			c.Parent = at[p]
		case m.mode == Hierarchical && !isRoot[i] && len(doc.Roots) > 0:
			c.Parent = at[doc.Roots[0]]
		case m.mode == Hierarchical:
			c.Parent = -1
		}
	}
}

// unique returns an identifier that no component has so far. What a document
// calls the same as an earlier one gets the document's number.
func (m *merger) unique(id string, number int) string {
	if id == "" {
		id = fmt.Sprintf("component-%d", len(m.d.Components))
	}
	try := id
	for n := number + 1; m.ids[try] > 0; n++ {
		try = fmt.Sprintf("%s-%d", id, n)
	}
	m.ids[try]++
	return try
}

// unite fills what the component lacks, adds what lists may hold, and names
// what disagrees.
func (m *merger) unite(i int, c *sbom.Component, source string) {
	have := &m.d.Components[i]
	for _, f := range [...]struct {
		name string
		to   *string
		from string
	}{
		{"description", &have.Description, c.Description}, {"summary", &have.Summary, c.Summary}, {"comment", &have.Comment, c.Comment},
		{"copyright", &have.Copyright, c.Copyright}, {"homepage", &have.Homepage, c.Homepage}, {"download", &have.Download, c.Download},
		{"declared licence", &have.Declared, c.Declared}, {"concluded licence", &have.Concluded, c.Concluded}, {"publisher", &have.Publisher, c.Publisher},
		{"package URL", &have.PURL, c.PURL}, {"range", &have.Range, c.Range}, {"file name", &have.FileName, c.FileName},
	} {
		switch {
		case f.from == "" || f.from == *f.to || f.from == "NOASSERTION":
		case *f.to == "" || *f.to == "NOASSERTION":
			*f.to = f.from
		default:
			m.conflicts = append(m.conflicts, Conflict{label(have), f.name, *f.to, f.from, source})
		}
	}
	m.person(have, "supplier", &have.Supplier, c.Supplier, source)
	m.person(have, "maker", &have.Maker, c.Maker, source)
	for _, h := range c.Hashes {
		j := slices.IndexFunc(have.Hashes, func(x sbom.Hash) bool { return x.Algorithm == h.Algorithm })
		switch {
		case j < 0:
			have.Hashes = append(slices.Clip(have.Hashes), h)
		case !strings.EqualFold(have.Hashes[j].Value, h.Value):
			m.conflicts = append(m.conflicts, Conflict{label(have), "hash " + h.Algorithm, have.Hashes[j].Value, h.Value, source})
		}
	}
	have.Scope = min(have.Scope, c.Scope)
	have.CPEs = union(have.CPEs, c.CPEs, func(s string) string { return s })
	have.Seen = union(have.Seen, c.Seen, func(s string) string { return s })
	have.References = union(have.References, c.References, func(r sbom.Reference) string { return r.Type + "\x00" + r.URL })
	have.Properties = union(have.Properties, c.Properties, func(p sbom.Property) string { return p.Name + "\x00" + p.Value })
	have.Found = union(have.Found, c.Found, func(o sbom.Occurrence) string { return fmt.Sprint(o) })
	have.Identifiers = union(have.Identifiers, c.Identifiers, func(x sbom.Identifier) string { return x.Type + "\x00" + x.Value })
	have.Extra = union(have.Extra, c.Extra, func(e sbom.Extra) string { return string(e.Family) + "\x00" + e.Path + "\x00" + e.Value })
}

func (m *merger) person(c *sbom.Component, field string, to *sbom.Party, from sbom.Party, source string) {
	switch {
	case !from.Known() || party(from) == party(*to):
	case !to.Known():
		*to = from
	default:
		m.conflicts = append(m.conflicts, Conflict{label(c), field, party(*to), party(from), source})
	}
}

// union adds what a list lacks, in order.
func union[T any](a, b []T, key func(T) string) []T {
	if len(b) == 0 {
		return a
	}
	have := make(map[string]bool, len(a))
	for _, x := range a {
		have[key(x)] = true
	}
	a = slices.Clip(a)
	for _, x := range b {
		if k := key(x); !have[k] {
			have[k] = true
			a = append(a, x)
		}
	}
	return a
}

func renumber(list, at []int) []int {
	out := make([]int, 0, len(list))
	for _, i := range list {
		if i >= 0 && i < len(at) {
			out = append(out, at[i])
		}
	}
	return out
}

// known drops doubled relations, and the word that a component needs nothing
// where another document knows what it needs.
func (m *merger) known() {
	needs := make(map[int]bool)
	for _, r := range m.d.Relations {
		if r.Kind == sbom.DependsOn && r.To >= 0 {
			needs[r.From] = true
		}
	}
	m.d.Relations = slices.DeleteFunc(m.d.Relations, func(r sbom.Relation) bool {
		return r.From == r.To && r.From >= 0 || r.Kind == sbom.DependsOn && r.To == sbom.Nothing && needs[r.From]
	})
	slices.SortStableFunc(m.d.Relations, compareRelations)
	m.d.Relations = slices.CompactFunc(m.d.Relations, func(a, b sbom.Relation) bool {
		return a.From == b.From && a.To == b.To && a.Kind == b.Kind && a.Target == b.Target && a.Comment == b.Comment
	})
	for i := range m.d.Relations {
		if m.d.Relations[i].Kind == sbom.Contains {
			m.d.Relations[i].Scope = component.Prod
		}
	}
}
