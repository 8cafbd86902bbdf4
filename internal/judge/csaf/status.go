package csaf

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// statusGroup names the group of a list of product_status (6.1.6); what is
// recommended may be in any.
func statusGroup(list string) string {
	switch list {
	case "first_affected", "known_affected", "last_affected":
		return "affected"
	case "known_not_affected":
		return "not affected"
	case "first_fixed", "fixed":
		return "fixed"
	case "under_investigation":
		return "under investigation"
	case "unknown":
		return "unknown"
	}
	return ""
}

// groupsOf returns the status groups of each product of a vulnerability.
func groupsOf(v tree.Node) map[string][]string {
	out := map[string][]string{}
	for list := range v.Get("product_status").Children() {
		g := statusGroup(list.Key())
		if g == "" {
			continue
		}
		for n := range list.Children() {
			if !slices.Contains(out[n.Text()], g) {
				out[n.Text()] = append(out[n.Text()], g)
			}
		}
	}
	return out
}

// statusContradiction is 6.1.6.
func statusContradiction(c *checker) {
	for _, v := range c.vulns {
		first := map[string]string{}
		for list := range v.Get("product_status").Children() {
			g := statusGroup(list.Key())
			if g == "" {
				continue
			}
			for n := range list.Children() {
				if before, ok := first[n.Text()]; ok && before != g {
					c.wrong(n, quote(n.Text())+" is "+g+" here and "+before+" before")
				} else {
					first[n.Text()] = g
				}
			}
		}
	}
}

// affected returns the references to products that are affected.
func affected(v tree.Node) []tree.Node {
	return statuses(v, "first_affected", "known_affected", "last_affected")
}

// missingRemediation is 6.2.2.
func missingRemediation(c *checker) {
	for _, v := range c.vulns {
		has := c.covered(v.Get("remediations"))
		for _, n := range append(affected(v), statuses(v, "under_investigation")...) {
			if !has[n.Text()] {
				c.wrong(n, quote(n.Text())+" has no remediation")
			}
		}
	}
}

// covered returns the products that any entry of a list is about.
func (c *checker) covered(list tree.Node) map[string]bool {
	out, groups := map[string]bool{}, map[string]bool{}
	for e := range list.Children() {
		for n := range e.Get("product_ids").Children() {
			out[n.Text()] = true
		}
		for n := range e.Get("group_ids").Children() {
			if groups[n.Text()] {
				continue // a group that many entries name is gone through once
			}
			groups[n.Text()] = true
			for _, id := range c.groups[n.Text()] {
				out[id] = true
			}
		}
	}
	return out
}

// ratings are the metrics of 2.1 that say how bad a vulnerability is.
func ratings() []string {
	return []string{"cvss_v2", "cvss_v3", "cvss_v4", "qualitative_severity_rating"}
}

// missingScore is 6.2.3.
func missingScore(c *checker) {
	for _, v := range c.vulns {
		has := map[string]bool{}
		for _, s := range c.scores(v) {
			if c.version != v20 && !slices.ContainsFunc(ratings(), func(k string) bool { return s.content.Get(k).Exists() }) {
				continue
			}
			for _, id := range s.node.Get("products").Strings() {
				has[id] = true
			}
		}
		for _, n := range affected(v) {
			if !has[n.Text()] {
				c.wrong(n, quote(n.Text())+" is affected and has no score")
			}
		}
	}
}

// withoutProduct makes 6.1.29 and 6.1.32: an entry is about products or groups.
func withoutProduct(list string) func(*checker) {
	return func(c *checker) {
		for _, v := range c.vulns {
			for n := range v.Get(list).Children() {
				if !n.Get("product_ids").Exists() && !n.Get("group_ids").Exists() {
					c.wrong(n, "is about no product: it has neither product_ids nor group_ids")
				}
			}
		}
	}
}

// manyFlags is 6.1.33: a product has at most one flag with a justification of VEX.
func manyFlags(c *checker) {
	for _, v := range c.vulns {
		seen := map[string]bool{}
		for f := range v.Get("flags").Children() {
			ids := c.named(f)
			slices.Sort(ids)
			for _, id := range slices.Compact(ids) {
				if seen[id] {
					c.wrong(f, quote(id)+" has a flag with a justification already")
				}
				seen[id] = true
			}
		}
	}
}

// twiceInvolved is 6.1.24: a party says once at one time how it is involved.
func twiceInvolved(c *checker) {
	for _, v := range c.vulns {
		seen := map[string]bool{}
		for n := range v.Get("involvements").Children() {
			at := n.Get("date").Text()
			if t, ok := moment(at); ok {
				at = t.UTC().String()
			}
			k := n.Get("party").Text() + "\x00" + at
			if seen[k] {
				c.wrong(n, "the party "+quote(n.Get("party").Text())+" has an entry of this date already")
			}
			seen[k] = true
		}
	}
}

// undatedInvolvement is 6.2.7.
func undatedInvolvement(c *checker) {
	for _, v := range c.vulns {
		for n := range v.Get("involvements").Children() {
			if !n.Get("date").Exists() {
				c.wrong(n, "has no date")
			}
		}
	}
}

// twiceCVE is 6.1.23.
func twiceCVE(c *checker) {
	seen := map[string]bool{}
	for _, v := range c.vulns {
		n := v.Get("cve")
		if n.Exists() && seen[n.Text()] {
			c.wrong(n, quote(n.Text())+" has an entry already")
		}
		seen[n.Text()] = true
	}
}

// cveInIDs is 6.2.17.
func cveInIDs(c *checker) {
	for _, v := range c.vulns {
		for id := range v.Get("ids").Children() {
			if n := id.Get("text"); isCVE(n.Text()) {
				c.wrong(n, quote(n.Text())+" is a CVE and belongs into the field cve")
			}
		}
	}
}

// missingCVE is 6.3.3.
func missingCVE(c *checker) {
	for _, v := range c.vulns {
		if !v.Get("cve").Exists() {
			c.wrong(v, "has no CVE")
		}
	}
}

// missingCWE is 6.3.4.
func missingCWE(c *checker) {
	for _, v := range c.vulns {
		if !v.Get("cwe").Exists() && !v.Get("cwes").Exists() {
			c.wrong(v, "has no CWE")
		}
	}
}
