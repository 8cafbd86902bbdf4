package csaf

import "github.com/ossay-dev/ossay/internal/format/tree"

// extensions are the lists of extensions of a document by place (section 2.4 of
// 2.1).
func (c *checker) extensions(place string) []tree.Node {
	var holders []tree.Node
	switch place {
	case "root":
		holders = append(holders, c.root)
	case "document":
		holders = append(holders, c.doc)
	case "branches":
		for _, d := range c.defs {
			if d.branch >= 0 {
				holders = append(holders, d.node)
			}
		}
	case "names":
		for n := range c.tree.Get("full_product_names").Children() {
			holders = append(holders, n)
		}
	case "paths":
		for _, k := range c.combined {
			holders = append(holders, k.node)
		}
	case "metrics":
		for _, v := range c.vulns {
			for _, s := range c.scores(v) {
				holders = append(holders, s.content)
			}
		}
	case "vulnerabilities":
		holders = c.vulns
	}
	var out []tree.Node
	for _, h := range holders {
		if n := h.Get("x_extensions"); n.Exists() {
			out = append(out, n)
		}
	}
	return out
}

// usesExtension makes 6.3.21.3 to 6.3.21.9: readers may not know an extension.
func usesExtension(place string) func(*checker) {
	return func(c *checker) {
		for _, n := range c.extensions(place) {
			c.wrong(n, "is an extension, which readers need not know")
		}
	}
}

// standsWithExtension is 6.2.39.5: a document that only stands for another or for
// none says nothing more.
func standsWithExtension(c *checker) {
	if !c.stands() {
		return
	}
	for _, place := range [...]string{"root", "document"} {
		for _, n := range c.extensions(place) {
			c.wrong(n, "does not belong into a document that was withdrawn or superseded")
		}
	}
}
