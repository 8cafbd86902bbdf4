package csaf

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// maxBranches is how often "branches" may stand in the path of a product (6.1.34).
const maxBranches = 30

// deepBranches is 6.1.34.
func deepBranches(c *checker) {
	for _, d := range c.defs {
		if d.branch >= 0 && c.leaves[d.branch].depth > maxBranches {
			c.wrong(d.node, "stands below more than 30 branches")
		}
	}
}

// stackedBranches is 6.1.57: a category stands once in the path of a product.
func stackedBranches(c *checker) {
	for _, d := range c.defs {
		seen := map[string]bool{}
		for i := d.branch; i >= 0; i = c.leaves[i].parent {
			k := c.leaves[i].category
			if seen[k] && k != "product_family" {
				c.wrong(d.node, "has the category "+quote(k)+" twice above it")
				break
			}
			seen[k] = true
		}
	}
}

// versionAndRange is 6.1.58: a path has a version or a range, not both.
func versionAndRange(c *checker) {
	for _, d := range c.defs {
		seen := map[string]bool{}
		for i := d.branch; i >= 0; i = c.leaves[i].parent {
			seen[c.leaves[i].category] = true
		}
		if seen["product_version"] && seen["product_version_range"] {
			c.wrong(d.node, "has a product_version and a product_version_range above it")
		}
	}
}

// ranges yields the branches that are version ranges.
func (c *checker) ranges(f func(name tree.Node, scheme, constraints string)) {
	for _, b := range c.leaves {
		if b.category != "product_version_range" {
			continue
		}
		scheme, rest := "", ""
		if s, ok := strings.CutPrefix(b.name, "vers:"); ok {
			scheme, rest, _ = strings.Cut(s, "/")
		} else if s, ok := strings.CutPrefix(b.name, "vls:"); ok {
			scheme, rest = "vls", strings.TrimPrefix(s, "/")
		}
		f(b.node.Get("name"), scheme, rest)
	}
}

// rangeRules is 6.1.50: a range is written in vers, or in vls.
func rangeRules(c *checker) {
	c.ranges(func(n tree.Node, scheme, constraints string) {
		switch {
		case scheme == "":
			c.wrong(n, quote(n.Text())+" is neither vers nor vls")
		case constraints == "" || strings.ContainsAny(n.Text(), " \t\n"):
			c.wrong(n, quote(n.Text())+" has no constraints, or blanks in them")
		case scheme != "vls" && knownScheme(scheme):
			if _, err := version.Canonical(n.Text()); err != nil {
				c.wrong(n, quote(n.Text())+" is no vers in canonical form: "+err.Error())
			}
		}
	})
}

// knownScheme reports whether the order of a scheme of vers is known here.
func knownScheme(s string) bool {
	if s == "all" || s == "none" || s == "intdot" || s == "generic" || s == "semver" {
		return true
	}
	_, ok := version.For(s)
	return ok
}

// unknownScheme is 6.2.51.
func unknownScheme(c *checker) {
	c.ranges(func(n tree.Node, scheme, _ string) {
		if scheme != "" && scheme != "vls" && !knownScheme(scheme) {
			c.wrong(n, "the version scheme "+quote(scheme)+" is not known")
		}
	})
}

// singleRange is 6.1.59: one version is a product_version.
func singleRange(c *checker) {
	c.ranges(func(n tree.Node, scheme, constraints string) {
		if scheme == "" || strings.Contains(constraints, "|") || constraints == "" || constraints == "*" {
			return
		}
		if strings.IndexAny(constraints, "<>!") != 0 {
			c.wrong(n, quote(n.Text())+" is one version")
		}
	})
}

// openRange is 6.2.49: a range that never ends says something about versions
// that are not yet made.
func openRange(c *checker) {
	c.ranges(func(n tree.Node, scheme, constraints string) {
		if scheme == "" {
			return
		}
		parts := strings.Split(constraints, "|")
		if last := parts[len(parts)-1]; strings.HasPrefix(last, ">") || last == "*" {
			c.wrong(n, quote(n.Text())+" is open at its upper end")
		}
	})
}
