package csaf

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// languages returns the two languages of a document.
func (c *checker) languages() []tree.Node {
	var out []tree.Node
	for _, k := range [...]string{"lang", "source_lang"} {
		if n := c.doc.Get(k); n.Exists() {
			out = append(out, n)
		}
	}
	return out
}

// validLanguage is 6.1.12: subtags are those of the registry (RFC 5646).
func validLanguage(c *checker) {
	for _, n := range c.languages() {
		s := n.Text()
		if lower := strings.ToLower(s); lower == "i-default" || lower == "i-mingo" || strings.HasPrefix(lower, "x-") || privateLanguage(s) {
			continue
		}
		if _, err := language.Parse(s); err != nil {
			c.wrong(n, quote(s)+" is no language: "+err.Error())
		}
	}
}

// privateLanguage reports whether a tag has a subtag that is for private use:
// qaa to qtz, Qaaa to Qabx, AA, QM to QZ, XA to XZ, ZZ, and everything after x.
func privateLanguage(tag string) bool {
	parts := strings.Split(strings.ToLower(tag), "-")
	for i, p := range parts {
		switch {
		case p == "x":
			return true
		case i == 0:
			if len(p) == 3 && p >= "qaa" && p <= "qtz" {
				return true
			}
		case len(p) == 4 && p >= "qaaa" && p <= "qabx":
			return true
		case len(p) == 2 && (p == "aa" || p == "zz" || p >= "qm" && p <= "qz" || p >= "xa" && p <= "xz"):
			return true
		}
	}
	return false
}

// noPrivateLanguage is 6.2.14.
func noPrivateLanguage(c *checker) {
	for _, n := range c.languages() {
		if privateLanguage(n.Text()) {
			c.wrong(n, quote(n.Text())+" has a part that is for private use")
		}
	}
}

// noDefaultLanguage is 6.2.15.
func noDefaultLanguage(c *checker) {
	for _, n := range c.languages() {
		if strings.EqualFold(n.Text(), "i-default") {
			c.wrong(n, "i-default is no language that anyone speaks")
		}
	}
}

// missingLanguage is 6.2.12.
func missingLanguage(c *checker) {
	if !c.doc.Get("lang").Exists() {
		c.wrong(c.doc, "has no lang")
	}
}

// translator is 6.1.15.
func translator(c *checker) {
	if c.doc.Path("publisher", "category").Text() == "translator" && c.doc.Get("source_lang").Text() == "" {
		c.wrong(c.doc, "is by a translator and has no source_lang")
	}
}

// translation is 6.1.28.
func translation(c *checker) {
	a, b := c.doc.Get("lang"), c.doc.Get("source_lang")
	if a.Exists() && b.Exists() && strings.EqualFold(a.Text(), b.Text()) {
		c.wrong(b, "is the language of the document itself")
	}
}

// missingLabel is 6.2.10.
func missingLabel(c *checker) {
	if c.label() == "" {
		c.wrong(c.doc, "has no TLP label")
	}
}

// fileName returns the name that a document has by its id (section 5.1).
func fileName(id string) string {
	var b strings.Builder
	under := false
	for _, r := range strings.ToLower(id) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '+' || r == '-' {
			b.WriteRune(r)
			under = false
		} else if !under {
			b.WriteByte('_')
			under = true
		}
	}
	return b.String() + ".json"
}

// canonicalURL is 6.2.11: a reference of the category self with https and the
// name of the file at its end.
func canonicalURL(c *checker) {
	name := fileName(c.tracking.Get("id").Text())
	for r := range c.doc.Get("references").Children() {
		u := r.Get("url").Text()
		if r.Get("category").Text() == "self" && strings.HasPrefix(u, "https://") && strings.HasSuffix(u, "/"+name) {
			return
		}
	}
	c.wrong(c.doc, "has no reference of the category self that ends with /"+name)
}

// sortedKeys is 6.2.13: all keys stand in alphabetical order.
func sortedKeys(c *checker) { c.sorted(c.root) }

func (c *checker) sorted(n tree.Node) {
	before := ""
	for v := range n.Children() {
		if n.Kind() == tree.Map {
			if v.Key() < before {
				c.wrong(v, "the key "+quote(v.Key())+" stands after "+quote(before))
			}
			before = v.Key()
		}
		if v.Len() > 0 {
			c.sorted(v)
		}
	}
}

// nameOfFile is about section 5.1: the file is called as the id asks for.
func nameOfFile(c *checker) {
	if want := fileName(c.tracking.Get("id").Text()); c.opt.Name != "" && c.opt.Name != want {
		c.wrong(c.tracking.Get("id"), "asks for the file name "+want+", the file is called "+c.opt.Name)
	}
}

// urls makes 6.3.6 and 6.3.7: addresses resolve, which is an answer of 2xx or 3xx.
// Without the network only names can be told that never do (RFC 2606, RFC 6761).
func urls(self bool) func(*checker) {
	return func(c *checker) {
		selves := map[int]bool{}
		for _, list := range append([]tree.Node{c.doc.Get("references")}, c.referencesOf()...) {
			for r := range list.Children() {
				if r.Get("category").Text() == "self" {
					off, _ := r.Get("url").Range()
					selves[off] = true
				}
			}
		}
		for _, key := range [...]string{"url", "urls", "namespace", "sbom_urls", "uri"} {
			for _, n := range c.values[key] {
				off, _ := n.Range()
				if selves[off] != self {
					continue
				}
				if n.Kind() == tree.String {
					c.resolves(n)
				}
				for u := range n.Children() {
					c.resolves(u)
				}
			}
		}
	}
}

func (c *checker) referencesOf() []tree.Node {
	var out []tree.Node
	for _, v := range c.vulns {
		out = append(out, v.Get("references"))
	}
	return out
}

func (c *checker) resolves(n tree.Node) {
	u, err := url.Parse(n.Text())
	if err != nil || !slices.Contains([]string{"http", "https"}, u.Scheme) {
		return
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	for _, never := range [...]string{"invalid", "test"} {
		if host == never || strings.HasSuffix(host, "."+never) {
			c.wrong(n, quote(n.Text())+" can never resolve: ."+never+" is reserved")
			return
		}
	}
	if c.opt.Ask != nil {
		if wrong := c.opt.Ask(n.Text()); wrong != "" {
			c.wrong(n, quote(n.Text())+" "+wrong)
		}
	}
}
