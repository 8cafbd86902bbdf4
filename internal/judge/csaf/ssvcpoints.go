package csaf

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/judge/ssvc"
)

// points is the catalogue of decision points, which is read once for a document
// that has any.
func (c *checker) points() *ssvc.Catalogue {
	if c.catalogue == nil {
		c.catalogue = ssvc.LoadCatalogue()
	}
	return c.catalogue
}

// selections runs a function on every decision point that was answered.
func (c *checker) selections(f func(list, selection tree.Node, n ssvc.Namespace)) {
	c.ssvcObjects(func(_, list tree.Node) {
		for s := range list.Get("selections").Children() {
			f(list, s, c.points().Namespace(s.Get("namespace").Text()))
		}
	})
}

// decisionPoints is 6.1.48: a registered decision point exists in this version, and
// its values are known and in order. An extension adds no values (SSVC
// documentation, "Namespaces"), but may have points of its own.
func decisionPoints(c *checker) {
	c.selections(func(_, s tree.Node, n ssvc.Namespace) {
		if n.Kind != ssvc.Registered {
			return
		}
		key, v := s.Get("key").Text(), s.Get("version").Text()
		known, ok := c.points().Values(n.Base, key, v)
		if !ok {
			if n.Extension == "" {
				c.wrong(s, quote(n.Base)+" has no decision point "+quote(key)+" of version "+quote(v))
			}
			return
		}
		last := -1
		for x := range s.Get("values").Children() {
			i := slices.Index(known, x.Get("key").Text())
			switch {
			case i < 0:
				c.wrong(x, quote(x.Get("key").Text())+" is no value of "+key+" "+v+": "+strings.Join(known, ", "))
			case i < last:
				c.wrong(x, "stands behind a later value; the order is "+strings.Join(known, ", "))
			}
			last = max(last, i)
		}
	})
}

// clear reports whether the document is labelled TLP:CLEAR.
func (c *checker) clear() bool { return c.doc.Path("distribution", "tlp", "label").Text() == "CLEAR" }

// unknownNamespace is 6.2.34.
func unknownNamespace(c *checker) {
	c.selections(func(_, s tree.Node, n ssvc.Namespace) {
		switch n.Kind {
		case ssvc.Unregistered:
			c.wrong(s.Get("namespace"), quote(n.Base)+" is not registered")
		case ssvc.Forbidden:
			c.wrong(s.Get("namespace"), quote(n.Base)+" is reserved and must not be used")
		case ssvc.Unknown:
			c.wrong(s.Get("namespace"), quote(n.Base)+" is not a registered namespace")
		}
	})
}

// privateNamespace makes 6.2.35 and 6.3.14: readers may not know what an
// unregistered namespace defines.
func privateNamespace(clear bool) func(*checker) {
	return func(c *checker) {
		c.selections(func(_, s tree.Node, n ssvc.Namespace) {
			if n.Kind == ssvc.Unregistered && c.clear() == clear {
				c.wrong(s.Get("namespace"), "readers may not know the unregistered "+quote(n.Base))
			}
		})
	}
}

// extendedNamespace makes 6.2.36 and 6.3.15.
func extendedNamespace(clear bool) func(*checker) {
	return func(c *checker) {
		c.selections(func(_, s tree.Node, n ssvc.Namespace) {
			if n.Extension != "" && c.clear() == clear {
				c.wrong(s.Get("namespace"), "readers may not know the extension "+quote(n.Extension))
			}
		})
	}
}

// unexplainedNamespace is 6.2.37: a resource explains what is not registered.
func unexplainedNamespace(c *checker) {
	c.selections(func(list, s tree.Node, n ssvc.Namespace) {
		if n.Kind == ssvc.Example || n.Kind == ssvc.Registered && n.Extension == "" {
			return
		}
		name := s.Get("namespace").Text()
		for r := range list.Get("decision_point_resources").Children() {
			if strings.Contains(r.Get("summary").Text(), name) {
				return
			}
		}
		c.wrong(s.Get("namespace"), "no decision_point_resources explains "+quote(name))
	})
}

// oldDecisionPoint is 6.3.13. When a version came out is not in the data of SSVC, so
// one that was the latest at the time of the selection is told, too.
func oldDecisionPoint(c *checker) {
	order, ok := version.For("npm") // Semantic Versioning
	if !ok {
		return
	}
	c.selections(func(_, s tree.Node, n ssvc.Namespace) {
		key, text := s.Get("key").Text(), s.Get("version").Text()
		v, err := order.Parse(text)
		if err != nil || n.Kind != ssvc.Registered {
			return
		}
		latest := text
		for _, k := range c.points().Versions(n.Base, key) {
			if w, err := order.Parse(k); err == nil && w.Compare(v) > 0 {
				v, latest = w, k
			}
		}
		if latest != text {
			c.wrong(s.Get("version"), "version "+latest+" of "+quote(key)+" is known; it may be younger than the selection")
		}
	})
}
