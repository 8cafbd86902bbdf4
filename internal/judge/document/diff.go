package document

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// Diff is what differs between two documents by meaning: order, identifiers
// inside of the documents, and format do not count.
type Diff struct {
	Added     []string          // components of the second document only
	Removed   []string          // components of the first document only
	Changed   []ComponentChange // components of both
	NewEdges  []Edge
	LostEdges []Edge
	Document  []FieldChange // of the documents themselves
}

// A ComponentChange is one component with what differs.
type ComponentChange struct {
	Component string // as the second document has it
	Fields    []FieldChange
}

// A FieldChange is one field that differs. A list differs in what was taken
// away and what was added.
type FieldChange struct {
	Field    string // "version", "licence", "hash", "supplier", …
	Old, New string
}

// An Edge is a relation of two components, in words.
type Edge struct{ From, Kind, To string }

// Empty reports whether nothing differs.
func (d *Diff) Empty() bool {
	return len(d.Added)+len(d.Removed)+len(d.Changed)+len(d.NewEdges)+len(d.LostEdges)+len(d.Document) == 0
}

// Compare tells how b differs from a. Components are paired by what they are:
// first those of equal version, then the rest of each name in version text order.
func Compare(a, b *sbom.Document) *Diff {
	p := pairing{a: a, b: b, ofA: make([]int, len(a.Components)), ofB: make([]int, len(b.Components))}
	p.pair()
	d := &Diff{Document: documentChanges(a, b)}
	for i, j := range p.ofA {
		if j < 0 {
			d.Removed = append(d.Removed, label(&a.Components[i]))
			continue
		}
		if fields := fieldChanges(&a.Components[i], &b.Components[j]); len(fields) > 0 {
			d.Changed = append(d.Changed, ComponentChange{label(&b.Components[j]), fields})
		}
	}
	for j, i := range p.ofB {
		if i < 0 {
			d.Added = append(d.Added, label(&b.Components[j]))
		}
	}
	slices.Sort(d.Added)
	slices.Sort(d.Removed)
	slices.SortStableFunc(d.Changed, func(x, y ComponentChange) int { return strings.Compare(x.Component, y.Component) })
	d.NewEdges, d.LostEdges = p.edges()
	return d
}

// A pairing joins the components of two documents.
type pairing struct {
	a, b     *sbom.Document
	ofA, ofB []int // partner in the other document, or -1
}

func (p *pairing) pair() {
	for i := range p.ofA {
		p.ofA[i] = -1
	}
	for j := range p.ofB {
		p.ofB[j] = -1
	}
	p.by(identityOf)
	p.by(keyOf)
}

// by pairs what is still single and has the same key, in order of version.
func (p *pairing) by(key func(*sbom.Component) string) {
	left := make(map[string][]int)
	for i := range p.a.Components {
		if p.ofA[i] < 0 {
			k := key(&p.a.Components[i])
			left[k] = append(left[k], i)
		}
	}
	right := make(map[string][]int)
	for j := range p.b.Components {
		if p.ofB[j] < 0 {
			k := key(&p.b.Components[j])
			right[k] = append(right[k], j)
		}
	}
	for k, is := range left {
		js := right[k]
		slices.SortStableFunc(is, func(x, y int) int { return cmp.Compare(p.a.Components[x].Version, p.a.Components[y].Version) })
		slices.SortStableFunc(js, func(x, y int) int { return cmp.Compare(p.b.Components[x].Version, p.b.Components[y].Version) })
		for n := range min(len(is), len(js)) {
			p.ofA[is[n]], p.ofB[js[n]] = js[n], is[n]
		}
	}
}

// edges tells which relations only one document has. A relation of a component
// that only one document has is told as well: it explains how it got there.
func (p *pairing) edges() (added, lost []Edge) {
	type key struct {
		from, to int
		kind     sbom.RelationKind
	}
	have := make(map[key]bool, len(p.a.Relations)) // in the numbers of b
	name := func(d *sbom.Document, i int) string {
		switch {
		case i >= 0:
			return label(&d.Components[i])
		case i == sbom.Itself:
			return "the document"
		}
		return "nothing"
	}
	inB := func(i int) int {
		if i >= 0 {
			return p.ofA[i]
		}
		return i
	}
	single := func(r sbom.Relation) bool {
		return r.To == sbom.Unknown || r.To == sbom.Elsewhere || r.From < sbom.Itself
	}
	there := make(map[key]bool, len(p.b.Relations))
	for _, r := range p.b.Relations {
		there[key{r.From, r.To, r.Kind}] = true
	}
	for _, r := range p.a.Relations {
		if single(r) {
			continue
		}
		from, to := inB(r.From), inB(r.To)
		paired := (r.From < 0 || from >= 0) && (r.To < 0 || to >= 0)
		if k := (key{from, to, r.Kind}); paired {
			if have[k] = true; there[k] {
				continue
			}
		}
		lost = append(lost, Edge{name(p.a, r.From), string(r.Kind), name(p.a, r.To)})
	}
	for _, r := range p.b.Relations {
		if !single(r) && !have[key{r.From, r.To, r.Kind}] {
			added = append(added, Edge{name(p.b, r.From), string(r.Kind), name(p.b, r.To)})
		}
	}
	return sortEdges(added), sortEdges(lost)
}

func sortEdges(es []Edge) []Edge {
	slices.SortFunc(es, func(a, b Edge) int {
		return cmp.Or(strings.Compare(a.From, b.From), strings.Compare(a.Kind, b.Kind), strings.Compare(a.To, b.To))
	})
	return slices.Compact(es)
}

// documentChanges compares what the documents say about themselves. Identifier,
// revision and time differ by nature and are left out.
func documentChanges(a, b *sbom.Document) []FieldChange {
	var out []FieldChange
	text := func(field, x, y string) {
		if x != y {
			out = append(out, FieldChange{field, x, y})
		}
	}
	text("supplier", party(a.Supplier), party(b.Supplier))
	text("manufacturer", party(a.Maker), party(b.Maker))
	text("data licence", a.DataLicence, b.DataLicence)
	out = append(out, lists("lifecycle", a.Lifecycles, b.Lifecycles)...)
	out = append(out, lists("author", parties(a.Authors), parties(b.Authors))...)
	out = append(out, lists("tool", tools(a.Tools), tools(b.Tools))...)
	return out
}

// fieldChanges compares two components that are the same thing. What only says
// where a document keeps it (identifier, position) does not count.
func fieldChanges(a, b *sbom.Component) []FieldChange {
	var out []FieldChange
	for _, f := range [...]struct{ name, old, new string }{
		{"version", a.Version, b.Version},
		{"range", a.Range, b.Range},
		{"declared licence", a.Declared, b.Declared},
		{"concluded licence", a.Concluded, b.Concluded},
		{"supplier", party(a.Supplier), party(b.Supplier)},
		{"maker", party(a.Maker), party(b.Maker)},
		{"publisher", a.Publisher, b.Publisher},
		{"copyright", a.Copyright, b.Copyright},
		{"download", a.Download, b.Download},
		{"scope", a.Scope.String(), b.Scope.String()},
	} {
		if f.old != f.new {
			out = append(out, FieldChange{f.name, f.old, f.new})
		}
	}
	out = append(out, lists("hash", hashes(a.Hashes), hashes(b.Hashes))...)
	out = append(out, lists("cpe", a.CPEs, b.CPEs)...)
	out = append(out, lists("reference", references(a.References), references(b.References))...)
	return append(out, lists("property", pairs(a.Properties), pairs(b.Properties))...)
}

// lists compares two lists as sets: what went with what came, one change each.
func lists(field string, a, b []string) []FieldChange {
	var out []FieldChange
	for _, x := range a {
		if !slices.Contains(b, x) {
			out = append(out, FieldChange{field, x, ""})
		}
	}
	for _, x := range b {
		if !slices.Contains(a, x) {
			out = append(out, FieldChange{field, "", x})
		}
	}
	return out
}

func party(p sbom.Party) string {
	if p.Email != "" {
		return strings.TrimSpace(p.Name + " <" + p.Email + ">")
	}
	return cmp.Or(p.Name, p.None)
}

func parties(ps []sbom.Party) []string { return words(ps, party) }

func tools(ts []sbom.Tool) []string {
	return words(ts, func(t sbom.Tool) string { return strings.Join(strings.Fields(t.Vendor+" "+t.Name+" "+t.Version), " ") })
}

func hashes(hs []sbom.Hash) []string {
	return words(hs, func(h sbom.Hash) string { return h.Algorithm + ":" + h.Value })
}

func references(rs []sbom.Reference) []string {
	return words(rs, func(r sbom.Reference) string { return r.Type + " " + r.URL })
}

func pairs(ps []sbom.Property) []string {
	return words(ps, func(p sbom.Property) string { return p.Name + "=" + p.Value })
}

func words[T any](list []T, word func(T) string) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = word(x)
	}
	return out
}
