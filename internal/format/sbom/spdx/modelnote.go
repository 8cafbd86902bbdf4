package spdx

import (
	"encoding/json"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A relationNote keeps a relation that SPDX cannot state, with ids for indexes.
type relationNote struct {
	From, To string // ids of components, "" for what is none
	Relation sbom.Relation
}

// An aggregateNote keeps an aggregate, with ids for indexes.
type aggregateNote struct {
	State                    string
	Assemblies, Dependencies []string
}

// componentField returns where a field that notes keep is stored, nil for an
// unknown name.
func componentField(c *sbom.Component, name string) any {
	switch name {
	case "id":
		return &c.ID
	case "kind":
		return &c.Kind
	case "group":
		return &c.Group
	case "name":
		return &c.Name
	case "version":
		return &c.Version
	case "range":
		return &c.Range
	case "purl":
		return &c.PURL
	case "cpes":
		return &c.CPEs
	case "swid":
		return &c.SWID
	case "identifiers":
		return &c.Identifiers
	case "supplier":
		return &c.Supplier
	case "maker":
		return &c.Maker
	case "publisher":
		return &c.Publisher
	case "authors":
		return &c.Authors
	case "released":
		return &c.Released
	case "built":
		return &c.Built
	case "validUntil":
		return &c.ValidUntil
	case "declared":
		return &c.Declared
	case "concluded":
		return &c.Concluded
	case "seen":
		return &c.Seen
	case "download":
		return &c.Download
	case "copyright":
		return &c.Copyright
	case "hashes":
		return &c.Hashes
	case "references":
		return &c.References
	case "properties":
		return &c.Properties
	case "found":
		return &c.Found
	}
	return nil
}

// documentField is componentField for the document.
func documentField(d *sbom.Document, name string) any {
	switch name {
	case "id":
		return &d.ID
	case "name":
		return &d.Name
	case "revision":
		return &d.Revision
	case "created":
		return &d.Created
	case "dataLicence":
		return &d.DataLicence
	case "lifecycles":
		return &d.Lifecycles
	case "authors":
		return &d.Authors
	case "tools":
		return &d.Tools
	case "supplier":
		return &d.Supplier
	case "maker":
		return &d.Maker
	case "properties":
		return &d.Properties
	}
	return nil
}

// componentNote takes what an annotation of an element keeps.
func (r *reader) componentNote(c *sbom.Component, n note) {
	switch n.family {
	case model:
		var word string
		if n.path == "scope" && r.decode(&word, n.raw) {
			c.Scope = scopeOf(word)
			return
		}
		if into := componentField(c, n.path); into != nil && r.decode(into, n.raw) {
			return
		}
	case string(sbom.SPDX2):
		if parsed, err := tree.JSON(n.raw, nil); err == nil && r.d.schema.pack.find(n.path) >= 0 {
			r.field(c, parsed.Root(), tree.Node{}, n.path)
			return
		}
	}
	c.Extra = append(c.Extra, sbom.Extra{Family: sbom.Family(n.family), Path: n.path, Value: n.raw})
}

// documentNote takes what an annotation of the document keeps.
func (r *reader) documentNote(n note) {
	if n.family == model {
		switch n.path {
		case "relation", "aggregates":
			r.notes = append(r.notes, n)
			return
		}
		if documentField(r.out, n.path) != nil {
			r.notes = append(r.notes, n)
			return
		}
	}
	r.out.Extra = append(r.out.Extra, sbom.Extra{Family: sbom.Family(n.family), Path: n.path, Value: n.raw})
}

// decode reads the JSON of a note. Only this program writes it; text that does
// not fit changes nothing.
func (r *reader) decode(into any, raw string) bool {
	return json.Unmarshal([]byte(raw), into) == nil
}

// lateNote takes a note that refers to components.
func (r *reader) lateNote(n note) {
	switch n.path {
	case "relation":
		var v relationNote
		if r.decode(&v, n.raw) {
			from, ok1 := r.resolve(v.From, v.Relation.From)
			to, ok2 := r.resolve(v.To, v.Relation.To)
			if ok1 && ok2 {
				v.Relation.From, v.Relation.To = from, to
				r.out.Relations = append(r.out.Relations, v.Relation)
			}
		}
	case "aggregates":
		var list []aggregateNote
		if !r.decode(&list, n.raw) {
			return
		}
		for _, a := range list {
			r.out.Aggregates = append(r.out.Aggregates, sbom.Aggregate{
				State: a.State, Assemblies: r.all(a.Assemblies), Dependencies: r.all(a.Dependencies),
			})
		}
	default:
		r.decode(documentField(r.out, n.path), n.raw)
	}
}

// resolve returns the index for an id of a note; what is no component keeps its
// number.
func (r *reader) resolve(id string, number int) (int, bool) {
	if id == "" {
		return number, sbom.Elsewhere <= number && number < 0
	}
	i, ok := r.ids[id]
	return i, ok
}

func (r *reader) all(ids []string) []int {
	var list []int
	for _, id := range ids {
		if i, ok := r.ids[id]; ok && i >= 0 {
			list = append(list, i)
		}
	}
	return list
}
