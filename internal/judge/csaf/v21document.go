package csaf

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/licence"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// english reports whether the document is in English, or says nothing about it.
func (c *checker) english() bool {
	lang := strings.ToLower(c.doc.Get("lang").Text())
	return lang == "" || lang == "en" || strings.HasPrefix(lang, "en-")
}

// titled returns the notes of the document with a title.
func (c *checker) titled(title string) []tree.Node {
	var out []tree.Node
	for n := range c.doc.Get("notes").Children() {
		if n.Get("title").Text() == title {
			out = append(out, n)
		}
	}
	return out
}

// oneNote tells whether exactly one note has a title, and the category.
func (c *checker) oneNote(title, category string) {
	switch list := c.titled(title); {
	case len(list) == 0:
		c.wrong(c.doc, "has no note with the title "+quote(title))
	case len(list) > 1:
		c.wrong(list[1], "is the second note with the title "+quote(title))
	case list[0].Get("category").Text() != category:
		c.wrong(list[0].Get("category"), "the note "+quote(title)+" has the category "+category)
	}
}

// profileAffected is 6.1.27.12.
func profileAffected(c *checker) {
	if !c.in(advisory) {
		return
	}
	for _, v := range c.vulns {
		if !v.Path("product_status", "known_affected").Exists() {
			c.wrong(v, "names no product that is affected")
		}
	}
}

// profileCorresponding is 6.1.27.13: where a version is fixed another one of the
// product is affected.
func profileCorresponding(c *checker) {
	if !c.in(advisory) {
		return
	}
	family := c.families()
	for _, v := range c.vulns {
		there := c.group(v, family, "affected")
		for _, n := range statuses(v, "first_fixed", "fixed") {
			if !there[family[n.Text()]] {
				c.wrong(n, quote(n.Text())+" is fixed, and no version of the same product is affected")
			}
		}
	}
}

// profileFixed is 6.2.39.1: where a version is affected another one is fixed,
// unless a remediation says that there is none.
func profileFixed(c *checker) {
	if !c.in(advisory) {
		return
	}
	family := c.families()
	for _, v := range c.vulns {
		there := c.group(v, family, "fixed")
		none := map[string]bool{}
		for r := range v.Get("remediations").Children() {
			switch r.Get("category").Text() {
			case "fix_planned", "no_fix_planned", "none_available":
				for _, id := range c.named(r) {
					none[id] = true
				}
			}
		}
		for _, n := range affected(v) {
			if !there[family[n.Text()]] && !none[n.Text()] {
				c.wrong(n, quote(n.Text())+" is affected, and no version of the same product is fixed")
			}
		}
	}
}

// group returns the families of the products in a status group.
func (c *checker) group(v tree.Node, family map[string]string, name string) map[string]bool {
	out := map[string]bool{}
	for id, groups := range groupsOf(v) {
		if slices.Contains(groups, name) {
			out[family[id]] = true
		}
	}
	return out
}

// families names the product of each product_id by the place above its version,
// and that of a combination by the families of its parts. Without branches every
// product is of one unknown family.
func (c *checker) families() map[string]string {
	out := map[string]string{}
	for _, d := range c.defs {
		for i := d.branch; i >= 0 && out[d.id] == ""; i = c.leaves[i].parent {
			switch c.leaves[i].category {
			case "product_name", "product_family", "vendor":
				off, _ := c.leaves[i].node.Range()
				out[d.id] = strconv.Itoa(off)
			}
		}
	}
	for _, k := range c.combined {
		if len(k.parts) > 0 {
			out[k.id] = out[k.parts[0].Text()]
		}
	}
	return out
}

// stands reports whether the document only stands for another or for none.
func (c *checker) stands() bool { return c.in(withdrawn, superseded) }

// profileDocumentNotes is 6.1.27.14.
func profileDocumentNotes(c *checker) {
	if c.stands() && !hasNote(c.doc.Get("notes"), "description") {
		c.wrong(c.doc, "has no note of the category description")
	}
}

// profileNoTree is 6.1.27.15.
func profileNoTree(c *checker) {
	if c.stands() && c.tree.Exists() {
		c.wrong(c.tree, "does not belong into a document that was withdrawn or superseded")
	}
}

// profileHistory is 6.1.27.16: there was a version before.
func profileHistory(c *checker) {
	if c.stands() && c.tracking.Get("revision_history").Len() < 2 {
		c.wrong(c.tracking.Get("revision_history"), "has one revision, which is that of the withdrawal itself")
	}
}

// profileWithdrawal is 6.1.27.17.
func profileWithdrawal(c *checker) {
	if c.in(withdrawn) && c.english() {
		c.oneNote(string(termWithdrawal), "description")
	}
}

// profileSupersession is 6.1.27.18.
func profileSupersession(c *checker) {
	if c.in(superseded) && c.english() {
		c.oneNote(string(termSupersession), "description")
	}
}

// profileSuperseding is 6.1.27.19: a reference leads to the document that counts.
func profileSuperseding(c *checker) {
	if !c.in(superseded) || !c.english() {
		return
	}
	for r := range c.doc.Get("references").Children() {
		if strings.HasPrefix(r.Get("summary").Text(), "Superseding Document") && r.Get("category").Text() != "self" {
			return
		}
	}
	c.wrong(c.doc, `has no external reference whose summary begins with "Superseding Document"`)
}

// licenceExpression is 6.1.54.
func licenceExpression(c *checker) {
	n := c.doc.Get("license_expression")
	if !n.Exists() {
		return
	}
	if _, _, err := licence.Parse(n.Text()); err != nil {
		c.wrong(n, quote(n.Text())+" is no licence expression: "+err.Error())
	}
}

// unknownLicence is 6.2.45: identifiers are those of the SPDX list, or say that
// they are not.
func unknownLicence(c *checker) {
	n := c.doc.Get("license_expression")
	if c.opt.Licence == nil || !n.Exists() {
		return
	}
	e, _, err := licence.Parse(n.Text())
	if err != nil {
		return // 6.1.54
	}
	for _, t := range e.Unknown(c.opt.Licence, c.opt.Licence) {
		c.wrong(n, "the SPDX list has no "+quote(t.String())+"; a licence of its own is a LicenseRef")
	}
}

// licenceText is 6.1.55: a licence of one's own comes with its text.
func licenceText(c *checker) {
	if n := c.doc.Get("license_expression"); c.english() && strings.Contains(n.Text(), "LicenseRef-") && !strings.Contains(n.Text(), "LicenseRef-scancode-") {
		c.oneNote(string(termLicence), "legal_disclaimer")
	}
}

// missingLicence is 6.2.43.
func missingLicence(c *checker) {
	if !c.doc.Get("license_expression").Exists() {
		c.wrong(c.doc, "has no license_expression")
	}
}

// idInTitle is 6.2.22.
func idInTitle(c *checker) {
	if id := c.tracking.Get("id").Text(); id != "" && strings.Contains(c.doc.Get("title").Text(), id) {
		c.wrong(c.doc.Get("title"), "holds the id "+quote(id)+", which viewers show beside it")
	}
}

// hardwareAndSoftware is 6.2.31: hardware stands in a product path, since what
// runs on it is something else.
func hardwareAndSoftware(c *checker) {
	used := map[string]bool{}
	for _, k := range c.combined {
		for _, n := range k.parts {
			used[n.Text()] = true
		}
	}
	for _, d := range c.defs {
		hard := d.helper.Get("serial_numbers").Exists() || d.helper.Get("model_numbers").Exists()
		if hard && !used[d.id] {
			c.wrong(d.node, quote(d.id)+" is hardware, and no product path says what runs on it")
		}
	}
}

// sameHelper is 6.2.32: what identifies one product identifies no other.
func sameHelper(c *checker) {
	seen := map[string]string{}
	for _, d := range c.defs {
		for f := range d.helper.Children() {
			list := []tree.Node{f}
			if f.Kind() == tree.List {
				list = slices.Collect(f.Children())
			}
			for _, n := range list {
				k := f.Key() + "\x00" + canonical(n)
				if before, ok := seen[k]; ok && before != d.id {
					c.wrong(n, "identifies "+quote(before)+", too")
				} else {
					seen[k] = d.id
				}
			}
		}
	}
}

// deprecatedProfile is 6.2.38.
func deprecatedProfile(c *checker) {
	if n := c.doc.Get("category"); strings.HasPrefix(n.Text(), "csaf_deprecated") {
		c.wrong(n, quote(n.Text())+" is deprecated")
	}
}

// ownRating makes 6.2.47 and 6.3.18: whoever rates by words could score by CVSS.
func ownRating(issuer bool) func(*checker) {
	return func(c *checker) {
		for _, v := range c.vulns {
			for _, s := range c.scores(v) {
				if n := s.content.Get("qualitative_severity_rating"); n.Exists() && (!issuer || s.source == "") {
					c.wrong(n, "is a rating by words")
				}
			}
		}
	}
}

// vendorName is 6.2.48: a vendor is somebody.
func vendorName(c *checker) {
	for _, b := range c.leaves {
		if b.category == "vendor" && squeeze(b.name) == "opensource" {
			c.wrong(b.node.Get("name"), quote(b.name)+" is no vendor")
		}
	}
}

// unknownAlgorithm is 6.2.52: an algorithm that OpenSSL or NIST names.
func unknownAlgorithm(c *checker) {
	c.hashes(func(list tree.Node) {
		for h := range list.Children() {
			n := h.Get("algorithm")
			switch n.Text() {
			case "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512-224", "sha512-256", "sha3-224", "sha3-256", "sha3-384", "sha3-512",
				"blake2b512", "blake2s256", "md5-sha1", "mdc2", "ripemd", "ripemd160", "rmd160", "shake128", "shake256", "sm3", "whirlpool", "blake3":
			default:
				c.wrong(n, quote(n.Text())+" is no algorithm that is known")
			}
		}
	})
}

// missingCVSS4 is 6.3.12: whoever scores by CVSS does so by 4.0, and scores
// everything that is affected.
func missingCVSS4(c *checker) {
	for _, v := range c.vulns {
		scored := map[string]bool{}
		for _, s := range c.scores(v) {
			old := s.content.Get("cvss_v2").Exists() || s.content.Get("cvss_v3").Exists()
			if old && !s.content.Get("cvss_v4").Exists() {
				c.wrong(s.content, "has no score of CVSS 4.0")
			}
			if old || s.content.Get("cvss_v4").Exists() {
				for _, id := range s.node.Get("products").Strings() {
					scored[id] = true
				}
			}
		}
		for _, n := range affected(v) {
			if !scored[n.Text()] {
				c.wrong(n, quote(n.Text())+" is affected and has no score of CVSS")
			}
		}
	}
}

// nestedPaths is 6.3.22: a product path that begins or leads over another one.
func nestedPaths(c *checker) {
	paths := map[string]bool{}
	for _, k := range c.combined {
		paths[k.id] = true
	}
	for _, k := range c.combined {
		for _, n := range k.parts {
			if paths[n.Text()] {
				c.wrong(n, quote(n.Text())+" is a product path itself")
			}
		}
	}
}

// unreferencedNotes is 6.2.40: a description of a product says of which.
func unreferencedNotes(c *checker) {
	title := string(termDescription)
	if !c.english() {
		var ok bool
		if title, ok = c.translated(termDescription); !ok {
			return
		}
	}
	for _, list := range c.values["notes"] {
		for n := range list.Children() {
			if n.Get("category").Text() == "description" && n.Get("title").Text() == title && !n.Get("product_ids").Exists() && !n.Get("group_ids").Exists() {
				c.wrong(n, "describes a product and does not say which")
			}
		}
	}
}
