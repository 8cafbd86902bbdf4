package csaf

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// ssvcVersion is the form of versions in SSVC: Semantic Versioning.
var ssvcVersion = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)
})

// ssvcObjects runs a function on every SSVC selection list.
func (c *checker) ssvcObjects(f func(v, n tree.Node)) {
	for _, v := range c.vulns {
		for _, s := range c.scores(v) {
			if n := s.content.Get("ssvc_v2"); n.Exists() {
				f(v, n)
			}
		}
	}
}

// validSSVC is 6.1.46: a list of selections has the form of the SSVC schema
// SelectionList 2.0.0: a time, the version of the schema, and decision points
// with their namespace, key, version and values.
func validSSVC(c *checker) {
	c.ssvcObjects(func(_, n tree.Node) {
		if n.Kind() != tree.Map {
			c.wrong(n, "is "+n.Kind().String()+", not an object")
			return
		}
		for _, k := range [...]string{"timestamp", "schemaVersion", "selections"} {
			if !n.Get(k).Exists() {
				c.wrong(n, "has no "+k)
			}
		}
		for m := range n.Children() {
			if !slices.Contains([]string{"timestamp", "schemaVersion", "target_ids", "selections", "decision_point_resources", "references"}, m.Key()) {
				c.wrong(m, "SSVC has no "+quote(m.Key())+" here")
			}
		}
		if v := n.Get("schemaVersion"); v.Exists() && v.Text() != "2.0.0" {
			c.wrong(v, quote(v.Text())+" is not 2.0.0")
		}
		if t := n.Get("timestamp"); t.Exists() {
			if _, ok := moment(t.Text()); !ok {
				c.wrong(t, quote(t.Text())+" is no date and time")
			}
		}
		list := n.Get("selections")
		if list.Exists() && list.Len() == 0 {
			c.wrong(list, "has no selection")
		}
		for s := range list.Children() {
			validSelection(c, s)
		}
	})
}

func validSelection(c *checker, s tree.Node) {
	for _, k := range [...]string{"namespace", "key", "version", "values"} {
		if !s.Get(k).Exists() {
			c.wrong(s, "has no "+k)
		}
	}
	if v := s.Get("version"); v.Exists() && !ssvcVersion().MatchString(v.Text()) {
		c.wrong(v, quote(v.Text())+" is no semantic version")
	}
	if v := s.Get("values"); v.Exists() && v.Len() == 0 {
		c.wrong(v, "has no value")
	}
	for v := range s.Get("values").Children() {
		if v.Get("key").Text() == "" {
			c.wrong(v, "has no key")
		}
	}
}

// ssvcTargets is 6.1.47: the targets of SSVC are ids of the vulnerability.
func ssvcTargets(c *checker) {
	c.ssvcObjects(func(v, n tree.Node) {
		known := []string{v.Get("cve").Text()}
		for id := range v.Get("ids").Children() {
			known = append(known, id.Get("text").Text())
		}
		if len(c.vulns) == 1 { // the document is the vulnerability
			known = append(known, c.tracking.Get("id").Text())
		}
		for t := range n.Get("target_ids").Children() {
			if s := t.Text(); !slices.Contains(known, s) || strings.TrimSpace(s) == "" {
				c.wrong(t, quote(s)+" is none of the ids of this vulnerability")
			}
		}
	})
}
