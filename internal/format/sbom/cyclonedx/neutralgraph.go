package cyclonedx

import (
	"fmt"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// index notes which component has which bom-ref, the first one of several.
func (r *neutralReader) index() {
	r.ids = make(map[string]int, len(r.doc.Components))
	for i := range r.doc.Components {
		id := r.doc.Components[i].ID
		if _, taken := r.ids[id]; id != "" && !taken {
			r.ids[id] = i
		}
	}
}

// end returns the component that a reference leads to, and for one that leads
// elsewhere its text.
func (r *neutralReader) end(ref string) (int, string) {
	if i, ok := r.ids[ref]; ok {
		return i, ""
	}
	return sbom.Elsewhere, ref
}

// dependencies reads the graph. An entry without a list says that there are no
// dependencies.
func (r *neutralReader) dependencies(field rootField) {
	i := 0
	r.doc.Relations = slices.Grow(r.doc.Relations, field.size)
	for v := range briefly(field) {
		from, away := r.end(v.str("ref"))
		at := r.place(v)
		on, provides := v.list("dependsOn"), v.list("provides")
		if away != "" && len(on)+len(provides) > 0 {
			r.doc.Extra = append(r.doc.Extra, extra(fmt.Sprintf("dependencies/%d", i), v))
			i++
			continue
		}
		i++
		if len(on)+len(provides) == 0 {
			r.relate(sbom.Relation{From: from, To: sbom.Nothing, Kind: sbom.DependsOn, Target: away, At: at})
		}
		for _, x := range on {
			to, away := r.end(x.text)
			r.relate(sbom.Relation{From: from, To: to, Kind: sbom.DependsOn, Target: away, At: at})
		}
		for _, x := range provides {
			to, away := r.end(x.text)
			r.relate(sbom.Relation{From: from, To: to, Kind: sbom.Provides, Target: away, At: at})
		}
	}
}

func (r *neutralReader) relate(x sbom.Relation) { r.doc.Relations = append(r.doc.Relations, x) }

// briefly iterates over the entries of a list, or of none if it is not one. An
// entry must not be used any more when the next one comes.
func briefly(field rootField) func(func(*value) bool) {
	if field.brief != nil {
		return field.brief
	}
	if field.items != nil {
		return field.items
	}
	return slices.Values([]*value(nil))
}

// compositions reads what is said about completeness.
func (r *neutralReader) compositions(v *value) {
	for i, x := range v.kids {
		a := sbom.Aggregate{State: x.str("aggregate")}
		simple := len(x.keys) > 0
		for j, key := range x.keys {
			switch key {
			case "aggregate":
			case "assemblies", "dependencies":
				for _, ref := range x.kids[j].kids {
					at, away := r.end(ref.text)
					if away != "" {
						simple = false
					} else if key == "assemblies" {
						a.Assemblies = append(a.Assemblies, at)
					} else {
						a.Dependencies = append(a.Dependencies, at)
					}
				}
			default:
				simple = false
			}
		}
		if !simple {
			r.doc.Extra = append(r.doc.Extra, extra(fmt.Sprintf("compositions/%d", i), x))
			continue
		}
		r.doc.Aggregates = append(r.doc.Aggregates, a)
	}
}
