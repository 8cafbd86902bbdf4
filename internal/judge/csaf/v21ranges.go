package csaf

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// maxSiblings bounds the ranges of one branch that are compared with each other.
const maxSiblings = 500

// A versionLeaf is a branch that is a version or a range of versions, and what
// hangs on it.
type versionLeaf struct {
	node    tree.Node // its name
	text    string
	product string // product_id, "" where it has branches of its own
	isRange bool
	set     version.Range
}

// siblings are the version branches by the branch above them, in the order of the
// document. Ranges whose order is not known, or in vls, which has none, cannot be
// compared and are left out.
func (c *checker) siblings() [][]versionLeaf {
	if c.versionsRead {
		return c.versionLeaves
	}
	c.versionsRead = true
	at := map[int]int{} // parent to index
	for _, b := range c.leaves {
		x := versionLeaf{node: b.node.Get("name"), text: b.name, product: b.node.Path("product", "product_id").Text()}
		switch b.category {
		case "product_version":
		case "product_version_range":
			x.isRange = true
			r, err := version.Canonical(b.name)
			if err != nil {
				continue
			}
			x.set = r
		default:
			continue
		}
		i, ok := at[b.parent]
		if !ok {
			i = len(c.versionLeaves)
			at[b.parent] = i
			c.versionLeaves = append(c.versionLeaves, nil)
		}
		if len(c.versionLeaves[i]) < maxSiblings {
			c.versionLeaves[i] = append(c.versionLeaves[i], x)
		} else {
			c.cut = true
		}
	}
	return c.versionLeaves
}

// overlaps reports whether a range has a version in common with a sibling.
func (x *versionLeaf) overlaps(o *versionLeaf) bool {
	if o.isRange {
		return x.set.Overlaps(o.set)
	}
	in, err := x.set.Contains(o.text)
	return err == nil && in
}

// overlapping yields the pairs of siblings that overlap, each once: a range, and
// another range or a version.
func (c *checker) overlapping(ranges bool, f func(a, b *versionLeaf)) {
	for _, list := range c.siblings() {
		for i := range list {
			if !list[i].isRange {
				continue
			}
			for j := range list {
				if list[j].isRange != ranges || ranges && j <= i || !list[i].overlaps(&list[j]) {
					continue
				}
				f(&list[i], &list[j])
			}
		}
	}
}

// overlapInStatus makes 6.2.50.1 and 6.2.50.3 (contradicting groups) and 6.3.19.1
// and 6.3.19.3 (the same group): two products whose versions overlap.
func overlapInStatus(ranges, same bool) func(*checker) {
	return func(c *checker) {
		if len(c.vulns) == 0 {
			return
		}
		groups := make([]map[string][]string, len(c.vulns))
		for i, v := range c.vulns {
			groups[i] = groupsOf(v)
		}
		c.overlapping(ranges, func(a, b *versionLeaf) {
			if a.product == "" || b.product == "" {
				return
			}
			for i, v := range c.vulns {
				x, y := groups[i][a.product], groups[i][b.product]
				if len(x) == 0 || len(y) == 0 {
					continue
				}
				shared := slices.ContainsFunc(x, func(g string) bool { return slices.Contains(y, g) })
				switch {
				case shared && same:
					c.wrong(v.Get("product_status"), quote(a.text)+" and "+quote(b.text)+" overlap, and both are "+x[0])
				case !shared && !same:
					c.wrong(v.Get("product_status"), quote(a.text)+" is "+x[0]+" and "+quote(b.text)+", which overlaps, is "+y[0])
				}
			}
		})
	}
}

// overlapInBranch makes 6.3.19.4 and 6.3.19.5: versions of one branch overlap.
func overlapInBranch(ranges bool) func(*checker) {
	return func(c *checker) {
		c.overlapping(ranges, func(a, b *versionLeaf) {
			c.wrong(b.node, "overlaps with "+quote(a.text)+" beside it")
		})
	}
}
