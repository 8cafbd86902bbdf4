package csaf

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// products are the products that a document defines, by product_id.
type products struct {
	byID   map[string]vex.Component
	whole  map[string]part // what a relationship or product path makes of two others
	groups map[string][]string
}

// part is a combination: inner is installed on, or a part of, outer.
type part struct{ inner, outer string }

// maxChain bounds how far a combination of combinations is followed; a longer
// one is a cycle or nobody's real product.
const maxChain = 32

// readProducts reads section 3.2.2 (2.0), 3.2.3 (2.1): branches, full product
// names, groups, relationships (2.0) and product paths (2.1).
func readProducts(root tree.Node) *products {
	p := &products{byID: map[string]vex.Component{}, whole: map[string]part{}, groups: map[string][]string{}}
	type step struct {
		branch tree.Node
		rng    string // the version range that stands above
	}
	var open []step
	for b := range root.Get("branches").Children() {
		open = append(open, step{b, ""})
	}
	for len(open) > 0 {
		s := open[len(open)-1]
		open = open[:len(open)-1]
		rng := s.rng
		if s.branch.Get("category").Text() == "product_version_range" {
			rng = s.branch.Get("name").Text()
		}
		p.add(s.branch.Get("product"), rng)
		for b := range s.branch.Get("branches").Children() {
			open = append(open, step{b, rng})
		}
	}
	for n := range root.Get("full_product_names").Children() {
		p.add(n, "")
	}
	for n := range root.Get("relationships").Children() {
		full := n.Get("full_product_name")
		p.add(full, "")
		p.whole[full.Get("product_id").Text()] = part{n.Get("product_reference").Text(), n.Get("relates_to_product_reference").Text()}
	}
	for n := range root.Get("product_paths").Children() {
		full := n.Get("full_product_name")
		p.add(full, "")
		last := ""
		for s := range n.Get("subpaths").Children() {
			last = s.Get("next_product_reference").Text()
		}
		p.whole[full.Get("product_id").Text()] = part{n.Get("beginning_product_reference").Text(), last}
	}
	for n := range root.Get("product_groups").Children() {
		p.groups[n.Get("group_id").Text()] = n.Get("product_ids").Strings()
	}
	return p
}

// add files a full product name.
func (p *products) add(n tree.Node, rng string) {
	id := n.Get("product_id").Text()
	if id == "" {
		return
	}
	if _, twice := p.byID[id]; twice {
		return
	}
	c := vex.Component{Name: n.Get("name").Text(), Ref: id, Range: rng}
	h := n.Get("product_identification_helper")
	c.PURL = h.Get("purl").Text()
	for i, s := range h.Get("purls").Strings() {
		if i == 0 {
			c.PURL = s
		} else {
			c.Extra = append(c.Extra, vex.Field{Key: "purl", Raw: vex.Quote(s)})
		}
	}
	if cpe := h.Get("cpe").Text(); len(cpe) > 8 && cpe[:8] == "cpe:2.3:" {
		c.CPE23 = cpe
	} else {
		c.CPE22 = cpe
	}
	for f := range h.Get("hashes").Children() {
		for d := range f.Get("file_hashes").Children() {
			c.Hashes = append(c.Hashes, vex.Hash{Algorithm: d.Get("algorithm").Text(), Value: d.Get("value").Text()})
		}
	}
	for f := range h.Children() {
		if !slices.Contains([]string{"purl", "purls", "cpe", "hashes"}, f.Key()) {
			c.Extra = append(c.Extra, vex.Field{Key: f.Key(), Raw: f.Raw()})
		}
	}
	p.byID[id] = c
}

// product returns what a product_id stands for. What is a combination is a
// product with one part, unless it has an identity of its own.
func (p *products) product(id string) vex.Product {
	c, ok := p.byID[id]
	if !ok {
		return vex.Product{Component: vex.Component{Ref: id}}
	}
	w, combined := p.whole[id]
	if !combined || c.PackageURL() != "" || len(c.Hashes) > 0 {
		return vex.Product{Component: c}
	}
	outer, ok := p.byID[p.follow(w.outer, func(w part) string { return w.outer })]
	inner, ok2 := p.byID[p.follow(w.inner, func(w part) string { return w.inner })]
	if !ok || !ok2 {
		return vex.Product{Component: c}
	}
	outer.Name, outer.Ref = c.Name, c.Ref
	return vex.Product{Component: outer, Subcomponents: []vex.Component{inner}}
}

// follow goes from a combination to the thing at its end.
func (p *products) follow(id string, next func(part) string) string {
	for range maxChain {
		w, ok := p.whole[id]
		if c := p.byID[id]; !ok || c.PackageURL() != "" {
			return id
		}
		id = next(w)
	}
	return ""
}

// named returns the products that an entry with product_ids and group_ids is about.
func (p *products) named(n tree.Node) []string {
	out := n.Get("product_ids").Strings()
	for _, g := range n.Get("group_ids").Strings() {
		out = append(out, p.groups[g]...)
	}
	return out
}
