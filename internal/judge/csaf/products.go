package csaf

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// missingProduct is 6.1.1: every reference leads to a full product name.
func missingProduct(c *checker) {
	for _, n := range c.refs {
		if _, ok := c.byID[n.Text()]; !ok && n.Exists() {
			c.wrong(n, "refers to the product "+quote(n.Text())+", which the product tree does not define")
		}
	}
}

// twiceProduct is 6.1.2: a product_id is defined once.
func twiceProduct(c *checker) {
	seen := make(map[string]bool, len(c.defs))
	for _, d := range c.defs {
		if seen[d.id] {
			c.wrong(d.node.Get("product_id"), "defines "+quote(d.id)+" again")
		}
		seen[d.id] = true
	}
}

// circularProduct is 6.1.3: no combination is a part of itself. Each product is
// entered and left once, so the work is linear.
func circularProduct(c *checker) {
	by := make(map[string]int, len(c.combined))
	for i, k := range c.combined {
		by[k.id] = i
	}
	const (
		entered = 1
		left    = 2
	)
	state := make([]uint8, len(c.combined))
	type step struct{ at, next int }
	for i := range c.combined {
		if state[i] != 0 {
			continue
		}
		state[i] = entered
		open := []step{{i, 0}}
		for len(open) > 0 {
			s := &open[len(open)-1]
			k := &c.combined[s.at]
			if s.next == len(k.parts) {
				state[s.at] = left
				open = open[:len(open)-1]
				continue
			}
			to, ok := by[k.parts[s.next].Text()]
			s.next++
			switch {
			case !ok:
			case state[to] == entered:
				c.wrong(k.node.Get("product_id"), quote(k.id)+" is defined by way of itself")
			case state[to] == 0:
				state[to] = entered
				open = append(open, step{to, 0})
			}
		}
	}
}

// missingGroup is 6.1.4: every reference to a group leads to one.
func missingGroup(c *checker) {
	for _, list := range c.values["group_ids"] {
		for n := range list.Children() {
			if _, ok := c.groups[n.Text()]; !ok {
				c.wrong(n, "refers to the group "+quote(n.Text())+", which the product tree does not define")
			}
		}
	}
}

// twiceGroup is 6.1.5: a group_id is defined once.
func twiceGroup(c *checker) {
	seen := map[string]bool{}
	for g := range c.tree.Get("product_groups").Children() {
		n := g.Get("group_id")
		if seen[n.Text()] {
			c.wrong(n, "defines "+quote(n.Text())+" again")
		}
		seen[n.Text()] = true
	}
}

// unusedProduct is 6.2.1: every product is used, but in an informational advisory.
func unusedProduct(c *checker) {
	if c.in(informational) {
		return
	}
	used := make(map[string]bool, len(c.refs))
	for _, n := range c.refs {
		used[n.Text()] = true
	}
	for _, d := range c.defs {
		if !used[d.id] {
			c.wrong(d.node.Get("product_id"), quote(d.id)+" is defined and never used")
		}
	}
}

// purls yields every package URL of the product tree.
func (c *checker) purls() []tree.Node {
	var out []tree.Node
	for _, d := range c.defs {
		if n := d.helper.Get("purl"); n.Exists() {
			out = append(out, n)
		}
		for n := range d.helper.Get("purls").Children() {
			out = append(out, n)
		}
	}
	return out
}

// validPURL is 6.1.13.
func validPURL(c *checker) {
	for _, n := range c.purls() {
		if _, err := purl.ParseLoose(n.Text()); err != nil {
			c.wrong(n, quote(n.Text())+" is no package URL: "+err.Error())
		}
	}
}

// purlQualifiers is 6.1.42: package URLs of one product differ in their
// qualifiers only.
func purlQualifiers(c *checker) {
	for _, d := range c.defs {
		first := ""
		for n := range d.helper.Get("purls").Children() {
			p, err := purl.ParseLoose(n.Text())
			if err != nil {
				continue
			}
			p.Qualifiers = nil
			switch s := p.String(); {
			case first == "":
				first = s
			case s != first:
				c.wrong(n, "differs from "+first+" in more than qualifiers")
			}
		}
	}
}

// hashes runs a function on every list of digests of one file.
func (c *checker) hashes(f func(list tree.Node)) {
	for _, n := range c.values["file_hashes"] {
		f(n)
	}
}

// twiceAlgorithm is 6.1.25: one file has one digest by each algorithm. Where MD5 or
// SHA-1 is the only algorithm the standard's own vectors of 6.2.8 and 6.2.9 count the
// document as valid, against the prose: it is told as loudly as those two.
func twiceAlgorithm(c *checker) {
	c.hashes(func(list tree.Node) {
		seen := map[string]bool{}
		told := c.wrong
		if name, one := soleAlgorithm(list); one && (name == "md5" || name == "sha1") {
			told = c.mild
		}
		for h := range list.Children() {
			n := h.Get("algorithm")
			if seen[n.Text()] {
				told(n, "the algorithm "+quote(n.Text())+" stands twice for one file")
			}
			seen[n.Text()] = true
		}
	})
}

// soleAlgorithm returns the algorithm of all digests of a file, if it is one.
func soleAlgorithm(list tree.Node) (name string, one bool) {
	for h := range list.Children() {
		a := strings.ToLower(h.Get("algorithm").Text())
		if name != "" && a != name {
			return "", false
		}
		name = a
	}
	return name, name != ""
}

// onlyAlgorithm makes 6.2.8 and 6.2.9: a weak algorithm is never the only one.
func onlyAlgorithm(name string) func(*checker) {
	return func(c *checker) {
		c.hashes(func(list tree.Node) {
			if sole, one := soleAlgorithm(list); one && sole == name {
				c.wrong(list, name+" is the only algorithm of this file")
			}
		})
	}
}

// shortHash is 6.3.5: digests have at least 64 digits.
func shortHash(c *checker) {
	c.hashes(func(list tree.Node) {
		for h := range list.Children() {
			if n := h.Get("value"); len(n.Text()) < 64 {
				c.wrong(n, "the digest has fewer than 64 digits")
			}
		}
	})
}

// missingHelper is 6.2.16: a product can be recognised by a program.
func missingHelper(c *checker) {
	for _, d := range c.defs {
		if !d.helper.Exists() {
			c.wrong(d.node, "has no product_identification_helper")
		}
	}
}

// versionWords is 6.1.31: a product_version is one version.
func versionWords(c *checker) {
	for _, b := range c.leaves {
		if b.category != "product_version" {
			continue
		}
		name := strings.ToLower(b.name)
		bad := ""
		for _, sign := range [...]string{"<", "<=", ">", ">="} {
			if strings.Contains(name, sign) {
				bad = sign
			}
		}
		for _, w := range strings.Fields(name) {
			switch w {
			case "after", "all", "before", "earlier", "later", "prior", "versions":
				bad = w
			}
		}
		if bad != "" {
			c.wrong(b.node.Get("name"), quote(b.name)+" is a range, not a version: "+quote(bad))
		}
	}
}

// rangeWithoutVers is 6.2.18: ranges are written in VERS, or as vls where a
// vendor's order allows no VERS.
func rangeWithoutVers(c *checker) {
	for _, b := range c.leaves {
		if b.category == "product_version_range" && !strings.HasPrefix(b.name, "vers:") && !strings.HasPrefix(b.name, "vls:") {
			c.wrong(b.node.Get("name"), quote(b.name)+" is written neither as vers nor as vls")
		}
	}
}

// branchOrder is 6.3.9: a product has a vendor, a name and a version above it,
// in that order.
func branchOrder(c *checker) {
	for _, d := range c.defs {
		if d.branch < 0 {
			continue
		}
		var way []string // from the product up
		for i := d.branch; i >= 0; i = c.leaves[i].parent {
			way = append(way, c.leaves[i].category)
		}
		want := [...]string{"product_version", "product_name", "vendor"}
		got := 0
		for _, w := range way {
			if got < len(want) && w == want[got] {
				got++
			}
		}
		if got < len(want) {
			c.wrong(d.node, "has not vendor, product_name and product_version above it in this order")
		}
	}
}

// versionRange is 6.3.10: a product_version_range names versions that nobody
// can list.
func versionRange(c *checker) {
	for _, b := range c.leaves {
		if b.category == "product_version_range" {
			c.wrong(b.node.Get("category"), "is a range; single versions are easier to match")
		}
	}
}

// versionV is 6.3.11: a version does not begin with v or V.
func versionV(c *checker) {
	for _, b := range c.leaves {
		if b.category == "product_version" && (strings.HasPrefix(b.name, "v") || strings.HasPrefix(b.name, "V")) {
			c.wrong(b.node.Get("name"), quote(b.name)+" begins with a v")
		}
	}
}
