package csaf

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// productIDs returns the product_ids of a statement's products. A product with
// parts gives one combination for each part.
func (e *encoder) productIDs(s *vex.Statement, path string) []string {
	var out []string
	for i := range s.Products {
		p := &s.Products[i]
		if len(p.Subcomponents) == 0 {
			out = append(out, e.name(&p.Component, p.Ref, path))
			continue
		}
		whole := p.Component
		whole.Ref, whole.Name = "", ""
		outer := e.name(&whole, "", path)
		for j := range p.Subcomponents {
			inner := e.name(&p.Subcomponents[j], p.Subcomponents[j].Ref, path)
			ref := ""
			if len(p.Subcomponents) == 1 {
				ref = p.Ref
			}
			out = append(out, e.combine(inner, outer, ref, orElse(p.Name, p.Subcomponents[j].Label()+" as part of "+p.Label())))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// free returns a product_id that nothing has yet: the wished one, if it is free.
func (e *encoder) free(wish string) string {
	for n := len(e.used) + 1; wish == "" || e.used[wish]; n++ {
		wish = fmt.Sprintf("CSAFPID-%04d", n)
	}
	e.used[wish] = true
	return wish
}

// name lists a component once and returns its product_id.
func (e *encoder) name(c *vex.Component, wish, path string) string {
	key := strings.Join([]string{c.PackageURL(), c.ID, c.CPE22, c.CPE23, c.Name, c.Range, fmt.Sprint(c.Hashes)}, "\x00")
	if ref, ok := e.refs[key]; ok {
		return ref
	}
	ref := e.free(wish)
	e.refs[key] = ref
	var h vex.Object
	if cpe := orElse(c.CPE23, c.CPE22); cpe != "" {
		h.Text("cpe", cpe)
	}
	if len(c.Hashes) > 0 {
		h.Raw("hashes", hashes(c))
	}
	var more []string
	for _, f := range c.Extra {
		if f.Key == "purl" {
			more = append(more, f.Raw)
		}
	}
	switch purl := c.PackageURL(); {
	case purl == "":
	case e.version == "2.0":
		h.Text("purl", purl)
		for range more {
			e.lose(path, "CSAF 2.0 has room for one package URL of a product")
		}
	default:
		h.Raw("purls", vex.Array(append([]string{vex.Quote(purl)}, more...)))
	}
	for _, f := range c.Extra {
		switch {
		case f.Key == "purl":
		case e.doc.Format.Family == vex.CSAF:
			h.Raw(f.Key, f.Raw)
		default:
			e.lose(path, "a product of CSAF has no "+f.Key)
		}
	}
	if c.ID != "" && c.PackageURL() != c.ID {
		h.Raw("x_generic_uris", vex.Array([]string{`{"namespace":"https://openvex.dev/ns","uri":` + vex.Quote(c.ID) + `}`}))
	}
	full := fullName(orElse(c.Name, c.Label()), ref, &h)
	if c.Range == "" {
		e.names = append(e.names, full)
		return ref
	}
	var branch, product vex.Object
	branch.Text("category", "product_version_range")
	branch.Text("name", c.Range)
	branch.Raw("product", full)
	product.Text("category", "product_name")
	product.Text("name", orElse(c.Name, c.Label()))
	product.Raw("branches", vex.Array([]string{branch.String()}))
	e.branches = append(e.branches, product.String())
	return ref
}

func fullName(name, ref string, helper *vex.Object) string {
	var o vex.Object
	o.Text("name", name)
	o.Text("product_id", ref)
	if helper != nil && !helper.Empty() {
		o.Raw("product_identification_helper", helper.String())
	}
	return o.String()
}

func hashes(c *vex.Component) string {
	var list []string
	for _, h := range c.Hashes {
		var o vex.Object
		o.Text("algorithm", strings.ReplaceAll(strings.ToLower(h.Algorithm), "sha-", "sha"))
		o.Text("value", strings.ToLower(h.Value))
		list = append(list, o.String())
	}
	var file vex.Object
	file.Raw("file_hashes", vex.Array(list))
	file.Text("filename", orElse(c.Name, c.Label()))
	return vex.Array([]string{file.String()})
}

// combine lists inner as a part of outer and returns the product_id of the two.
func (e *encoder) combine(inner, outer, wish, name string) string {
	key := inner + "\x00" + outer
	if ref, ok := e.refs[key]; ok {
		return ref
	}
	ref := e.free(wish)
	e.refs[key] = ref
	var o vex.Object
	if e.version == "2.0" {
		o.Text("category", "default_component_of")
		o.Raw("full_product_name", fullName(name, ref, nil))
		o.Text("product_reference", inner)
		o.Text("relates_to_product_reference", outer)
	} else {
		o.Text("beginning_product_reference", inner)
		o.Raw("full_product_name", fullName(name, ref, nil))
		o.Raw("subpaths", `[{"category":"default_component_of","next_product_reference":`+vex.Quote(outer)+`}]`)
	}
	e.paths = append(e.paths, o.String())
	return ref
}

// tree writes the products that were named.
func (e *encoder) tree() string {
	var o vex.Object
	o.Raw("branches", vex.Array(e.branches))
	o.Raw("full_product_names", vex.Array(e.names))
	if e.version == "2.0" {
		o.Raw("relationships", vex.Array(e.paths))
	} else {
		o.Raw("product_paths", vex.Array(e.paths))
	}
	if o.Empty() {
		return ""
	}
	return o.String()
}
