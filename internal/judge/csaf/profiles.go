package csaf

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Categories of documents that have a profile of their own.
const (
	incident      = "csaf_security_incident_response"
	informational = "csaf_informational_advisory"
	advisory      = "csaf_security_advisory"
	vexProfile    = "csaf_vex"
	deprecated    = "csaf_deprecated_security_advisory" // since 2.1
	withdrawn     = "csaf_withdrawn"                    // since 2.1
	superseded    = "csaf_superseded"                   // since 2.1
)

// in reports whether the document has one of the categories.
func (c *checker) in(categories ...string) bool {
	return slices.Contains(categories, c.doc.Get("category").Text())
}

// prohibitedCategory is 6.1.26: what only looks like the category of a profile.
func prohibitedCategory(c *checker) {
	n := c.doc.Get("category")
	known := []string{"csaf_base", incident, informational, advisory, vexProfile}
	if c.version != v20 {
		known = append(known, deprecated, withdrawn, superseded)
	}
	if slices.Contains(known, n.Text()) {
		return
	}
	plain := strings.TrimPrefix(squeeze(n.Text()), "csaf")
	for _, k := range known {
		if name := strings.TrimPrefix(squeeze(k), "csaf"); name == plain {
			c.wrong(n, quote(n.Text())+" is not the category "+quote(k)+", but looks like it")
			return
		}
	}
	if c.version != v20 && strings.HasPrefix(strings.ToLower(n.Text()), "csaf_") {
		c.wrong(n, quote(n.Text())+" begins with csaf_, which is reserved for profiles")
	}
}

// squeeze leaves out what separates words, and letter case.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("-_ \t\n\u00a0.", r) {
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// hasNote reports whether a list of notes has one of the categories.
func hasNote(notes tree.Node, categories ...string) bool {
	for n := range notes.Children() {
		if slices.Contains(categories, n.Get("category").Text()) {
			return true
		}
	}
	return false
}

// profileNotes is 6.1.27.1.
func profileNotes(c *checker) {
	if c.in(informational, incident) && !hasNote(c.doc.Get("notes"), "description", "details", "general", "summary") {
		c.wrong(c.doc, "has no note of the category description, details, general or summary")
	}
}

// profileReferences is 6.1.27.2.
func profileReferences(c *checker) {
	if !c.in(informational, incident) {
		return
	}
	for r := range c.doc.Get("references").Children() {
		if r.Get("category").Text() != "self" { // external is what is meant where nothing stands
			return
		}
	}
	c.wrong(c.doc, "has no reference of the category external")
}

// profileNoVulnerabilities is 6.1.27.3.
func profileNoVulnerabilities(c *checker) {
	if n := c.root.Get("vulnerabilities"); n.Exists() && c.in(informational) {
		c.wrong(n, "an informational advisory has no vulnerabilities")
	}
}

// advisories are the profiles that ask for products and vulnerabilities.
func (c *checker) advisories() bool { return c.in(advisory, vexProfile, deprecated) }

// profileTree is 6.1.27.4.
func profileTree(c *checker) {
	if c.advisories() && !c.tree.Exists() {
		c.wrong(c.root, "has no product_tree")
	}
}

// profileVulnerabilityNotes is 6.1.27.5.
func profileVulnerabilityNotes(c *checker) {
	if !c.advisories() {
		return
	}
	for _, v := range c.vulns {
		if !v.Get("notes").Exists() {
			c.wrong(v, "has no notes")
		}
	}
}

// profileStatus is 6.1.27.6.
func profileStatus(c *checker) {
	if !c.in(advisory, deprecated) {
		return
	}
	for _, v := range c.vulns {
		if !v.Get("product_status").Exists() {
			c.wrong(v, "has no product_status")
		}
	}
}

// profileVEXStatus is 6.1.27.7.
func profileVEXStatus(c *checker) {
	if !c.in(vexProfile) {
		return
	}
	for _, v := range c.vulns {
		s := v.Get("product_status")
		if !slices.ContainsFunc([]string{"fixed", "known_affected", "known_not_affected", "under_investigation"}, func(k string) bool { return s.Get(k).Exists() }) {
			at := s
			if !s.Exists() {
				at = v
			}
			c.wrong(at, "has none of fixed, known_affected, known_not_affected and under_investigation")
		}
	}
}

// profileID is 6.1.27.8.
func profileID(c *checker) {
	if !c.in(vexProfile) {
		return
	}
	for _, v := range c.vulns {
		if !v.Get("cve").Exists() && !v.Get("ids").Exists() {
			c.wrong(v, "has neither cve nor ids")
		}
	}
}

// profileImpact is 6.1.27.9: what is not affected has a flag or an impact.
func profileImpact(c *checker) {
	if !c.in(vexProfile) {
		return
	}
	for _, v := range c.vulns {
		said := c.covered(v.Get("flags"))
		for t := range v.Get("threats").Children() {
			if t.Get("category").Text() != "impact" {
				continue
			}
			for _, id := range c.named(t) {
				said[id] = true
			}
		}
		for _, n := range statuses(v, "known_not_affected") {
			if !said[n.Text()] {
				c.wrong(n, quote(n.Text())+" is not affected, and neither a flag nor an impact says why")
			}
		}
	}
}

// profileAction is 6.1.27.10: what is affected has a remediation.
func profileAction(c *checker) {
	if !c.in(vexProfile) {
		return
	}
	for _, v := range c.vulns {
		said := c.covered(v.Get("remediations"))
		for _, n := range statuses(v, "known_affected") {
			if !said[n.Text()] {
				c.wrong(n, quote(n.Text())+" is affected, and no remediation says what to do")
			}
		}
	}
}

// profileVulnerabilities is 6.1.27.11.
func profileVulnerabilities(c *checker) {
	if c.advisories() && len(c.vulns) == 0 {
		c.wrong(c.root, "has no vulnerabilities")
	}
}
