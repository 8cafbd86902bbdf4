package csaf

import (
	"strconv"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// An index holds what several tests ask for, collected once.
type index struct {
	doc      tree.Node
	tracking tree.Node
	tree     tree.Node
	vulns    []tree.Node
	defs     []definition         // in the order of the document
	byID     map[string]tree.Node // full product name by product_id, the first
	groups   map[string][]string  // product_ids by group_id
	refs     []tree.Node          // every reference to a product_id
	leaves   []branch             // every branch of the product tree
	combined []combination
	values   map[string][]tree.Node // values by key, for keys that tests ask for everywhere
}

// A definition is a full product name.
type definition struct {
	node   tree.Node
	id     string
	helper tree.Node
	branch int // index into leaves, -1 outside of branches
}

// A branch is one step of the product tree.
type branch struct {
	node     tree.Node
	category string
	name     string
	parent   int // index into leaves, -1 at the top
	depth    int // from one
}

// A combination is a relationship (2.0) or a product path (2.1).
type combination struct {
	id    string
	node  tree.Node
	parts []tree.Node // product_ids that it is made of
}

// collect fills the index.
func (c *checker) collect() {
	c.doc = c.root.Get("document")
	c.tracking = c.doc.Get("tracking")
	c.tree = c.root.Get("product_tree")
	c.byID, c.groups, c.values = map[string]tree.Node{}, map[string][]string{}, map[string][]tree.Node{}
	for v := range c.root.Get("vulnerabilities").Children() {
		c.vulns = append(c.vulns, v)
	}
	c.branches(c.tree, -1, 1)
	for n := range c.tree.Get("full_product_names").Children() {
		c.define(n, -1)
	}
	for n := range c.tree.Get("relationships").Children() {
		full := n.Get("full_product_name")
		c.define(full, -1)
		c.combined = append(c.combined, combination{full.Get("product_id").Text(), full, []tree.Node{n.Get("product_reference"), n.Get("relates_to_product_reference")}})
	}
	for n := range c.tree.Get("product_paths").Children() {
		full := n.Get("full_product_name")
		c.define(full, -1)
		parts := []tree.Node{n.Get("beginning_product_reference")}
		for s := range n.Get("subpaths").Children() {
			parts = append(parts, s.Get("next_product_reference"))
		}
		c.combined = append(c.combined, combination{full.Get("product_id").Text(), full, parts})
	}
	for n := range c.tree.Get("product_groups").Children() {
		if id := n.Get("group_id").Text(); c.groups[id] == nil {
			c.groups[id] = n.Get("product_ids").Strings()
		}
	}
	c.walk(c.root)
	c.references()
}

// branches lists the branches below n, parents before children. The depth of a
// document is bounded by its decoder.
func (c *checker) branches(n tree.Node, parent, depth int) {
	for b := range n.Get("branches").Children() {
		i := len(c.leaves)
		c.leaves = append(c.leaves, branch{b, b.Get("category").Text(), b.Get("name").Text(), parent, depth})
		if p := b.Get("product"); p.Exists() {
			c.define(p, i)
		}
		c.branches(b, i, depth+1)
	}
}

func (c *checker) define(n tree.Node, at int) {
	id := n.Get("product_id").Text()
	c.defs = append(c.defs, definition{n, id, n.Get("product_identification_helper"), at})
	if _, twice := c.byID[id]; !twice {
		c.byID[id] = n
	}
}

// walk files the values under keys that tests look for in many places.
func (c *checker) walk(n tree.Node) {
	for v := range n.Children() {
		switch k := v.Key(); k {
		case "x_extensions":
			continue
		case "lang", "source_lang", "product_ids", "group_ids", "file_hashes", "url", "urls", "date", "current_release_date", "initial_release_date",
			"discovery_date", "release_date", "disclosure_date", "exploitation_date", "timestamp", "model_numbers", "serial_numbers", "skus", "namespace",
			"contact_details", "text", "title", "summary", "details", "uri", "sbom_urls", "audience", "organization", "names", "product_identification_helper", "notes":
			c.values[k] = append(c.values[k], v)
		}
		if v.Len() > 0 {
			c.walk(v)
		}
	}
}

// references collects every place that refers to a product by its id.
func (c *checker) references() {
	for _, k := range c.combined {
		c.refs = append(c.refs, k.parts...)
	}
	for _, list := range c.values["product_ids"] {
		c.add(list)
	}
	for _, v := range c.vulns {
		for list := range v.Get("product_status").Children() {
			c.add(list)
		}
		for _, s := range c.scores(v) {
			c.add(s.node.Get("products"))
		}
	}
}

func (c *checker) add(list tree.Node) {
	for n := range list.Children() {
		c.refs = append(c.refs, n)
	}
}

// named returns the products that an entry with product_ids and group_ids is about.
func (c *checker) named(n tree.Node) []string {
	out := n.Get("product_ids").Strings()
	for _, g := range n.Get("group_ids").Strings() {
		if c.spread += len(c.groups[g]); c.spread > maxSpread {
			c.cut = true
			continue
		}
		out = append(out, c.groups[g]...)
	}
	return out
}

// A score is an entry of scores (2.0) or metrics (2.1).
type score struct {
	node    tree.Node
	content tree.Node // where cvss_v3 and the like stand
	source  string    // 2.1: who scored it
}

func (c *checker) scores(v tree.Node) []score {
	var out []score
	for n := range v.Get("scores").Children() {
		out = append(out, score{n, n, ""})
	}
	for n := range v.Get("metrics").Children() {
		out = append(out, score{n, n.Get("content"), n.Get("source").Text()})
	}
	return out
}

// statuses returns the product_ids of some lists of product_status.
func statuses(v tree.Node, lists ...string) []tree.Node {
	var out []tree.Node
	for _, l := range lists {
		for n := range v.Path("product_status", l).Children() {
			out = append(out, n)
		}
	}
	return out
}

// label names the TLP label of a document.
func (c *checker) label() string { return c.doc.Path("distribution", "tlp", "label").Text() }

// quote quotes a text of the document for a message.
func quote(s string) string {
	if len(s) > 200 {
		s = s[:200] + "…"
	}
	return strconv.Quote(s)
}
