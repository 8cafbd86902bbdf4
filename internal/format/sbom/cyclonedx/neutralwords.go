package cyclonedx

import (
	"strconv"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// words reads back what compose kept in properties of the document: words of
// package sbom, and relations for which CycloneDX has no place.
func (r *neutralReader) words() {
	d := r.doc
	for _, p := range r.kept {
		switch p.Name {
		case "id":
			d.ID = p.Value
		case "name":
			d.Name = p.Value
		case "comment":
			d.Comment = p.Value
		case "root":
			if at, ok := r.ids[p.Value]; ok {
				d.Roots = append(d.Roots, at)
			}
		case "author-organisation":
			for i := range d.Authors {
				if d.Authors[i].Name == p.Value {
					d.Authors[i].Person = false
				}
			}
		case "supplier":
			d.Supplier.None = p.Value
		case "maker":
			d.Maker.None = p.Value
		case "supplier-person":
			d.Supplier.Person = true
		case "maker-person":
			d.Maker.Person = true
		case "relation":
			r.relation(p)
		default:
			d.Properties = append(d.Properties, sbom.Property{Name: wordPrefix + p.Name, Value: p.Value})
		}
	}
}

// relation reads a relation that a property keeps, or what one of the graph
// says beyond its two ends.
func (r *neutralReader) relation(p sbom.Property) {
	doc, err := tree.JSON(p.Value, nil)
	if err != nil {
		r.doc.Properties = append(r.doc.Properties, sbom.Property{Name: wordPrefix + p.Name, Value: p.Value})
		return
	}
	n := doc.Root()
	x := sbom.Relation{
		From: r.readEnd(n.Get("from").Text()), To: r.readEnd(n.Get("to").Text()), Kind: sbom.RelationKind(n.Get("kind").Text()),
		Comment: n.Get("comment").Text(), Target: n.Get("target").Text(),
	}
	for s := component.Prod; s <= component.Example; s++ {
		if s.String() == n.Get("scope").Text() {
			x.Scope = s
		}
	}
	if n.Get("known").True() {
		key := edgeKey(x)
		if r.edges == nil {
			r.edges = map[[3]string]int{}
			for i, e := range r.doc.Relations {
				r.edges[edgeKey(e)] = i
			}
		}
		if i, ok := r.edges[key]; ok {
			r.doc.Relations[i].Scope, r.doc.Relations[i].Comment = x.Scope, x.Comment
			return
		}
	}
	r.doc.Relations = append(r.doc.Relations, x)
}

func edgeKey(x sbom.Relation) [3]string {
	return [3]string{strconv.Itoa(x.From), strconv.Itoa(x.To) + " " + x.Target, string(x.Kind)}
}

// The ends of relations that are no component, as properties write them.
const (
	itselfWord    = "#document"
	nothingWord   = "#none"
	unknownWord   = "#unknown"
	elsewhereWord = "#elsewhere"
)

func (r *neutralReader) readEnd(s string) int {
	switch s {
	case itselfWord:
		return sbom.Itself
	case nothingWord:
		return sbom.Nothing
	case unknownWord:
		return sbom.Unknown
	}
	if i, ok := r.ids[s]; ok {
		return i
	}
	return sbom.Elsewhere
}
