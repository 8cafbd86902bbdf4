package spdx3

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// The rules that a document can break; a finding's rule is "sbom/" and the word.
const (
	ruleContext   = "context"      // the @context is not that of the specification
	ruleSchema    = "schema"       // class, property, type, vocabulary or count
	ruleReference = "reference"    // a reference to nothing, or to the wrong class
	ruleID        = "id"           // an id that is no IRI, or that two objects have
	ruleTime      = "time"         // a time that is none
	ruleDocument  = "document"     // not exactly one SpdxDocument
	ruleRelation  = "relationship" // a kind of relationship that the class does not allow
	ruleLicence   = "licence"      // a licence expression that is none
)

// maxProblems bounds the report on a document that is wrong all over.
const maxProblems = 10_000

// checker collects the problems of one document.
type checker struct {
	doc      *Doc
	model    *definitions
	imported map[string]bool // ids that the document says others define
	problems []sbom.Problem
	full     bool
}

// A place is where a value stands, as a chain from the root. It costs nothing
// until a problem is reported.
type place struct {
	up    *place
	key   string
	index int // in an array, where key is ""
}

// pointer returns the JSON Pointer (RFC 6901) of p.
func (p *place) pointer() string { return string(p.appendTo(nil)) }

// appendTo appends the JSON Pointer of p. It goes as deep as the decoder
// allowed values to nest.
func (p *place) appendTo(b []byte) []byte {
	if p == nil {
		return b
	}
	b = append(p.up.appendTo(b), '/')
	if p.key == "" {
		return strconv.AppendInt(b, int64(p.index), 10)
	}
	for i := range len(p.key) {
		switch c := p.key[i]; c {
		case '~':
			b = append(b, '~', '0')
		case '/':
			b = append(b, '~', '1')
		default:
			b = append(b, c)
		}
	}
	return b
}

// Problems returns what is wrong with the document, in the order of the text
// but for what concerns the document as a whole, which comes first. The rules
// are those of the JSON schema of SPDX 3.0.1 and, beyond what a schema can say,
// those of the model: references lead to an element of the right class that the
// document holds or imports, ids are unique, times exist in the calendar, there
// is one SpdxDocument, and the relationships of the security profile have the
// kinds that their classes ask for. At most 10,000 problems are listed.
func (d *Doc) Problems() []sbom.Problem {
	c := &checker{doc: d, model: model(), imported: make(map[string]bool)}
	c.context()
	c.documents()
	if d.graph.Exists() {
		c.top()
		at := &place{key: "@graph"}
		for i, n := range d.elements {
			if c.full {
				break
			}
			c.object(n, nil, &place{up: at, index: i})
		}
	} else {
		c.object(d.root, nil, nil)
	}
	return c.problems
}

// report adds a problem at a value.
func (c *checker) report(n tree.Node, p *place, rule, format string, args ...any) {
	c.add(n.At(), p, rule, fmt.Sprintf(format, args...))
}

func (c *checker) add(at span.Point, p *place, rule, message string) {
	if len(c.problems) >= maxProblems {
		if !c.full {
			c.full = true
			c.problems = append(c.problems, sbom.Problem{Rule: rule, At: at, Message: "more problems than " + strconv.Itoa(maxProblems) + "; the rest is not listed"})
		}
		return
	}
	c.problems = append(c.problems, sbom.Problem{Path: p.pointer(), At: at, Rule: rule, Message: message})
}

// context checks that the document names the context of the specification. In
// an array, others may stand beside it.
func (c *checker) context() {
	n := c.doc.root.Get("@context")
	if !n.Exists() {
		c.report(c.doc.root, nil, ruleContext, "no @context; SPDX 3.0.1 asks for %q", contextURL)
		return
	}
	known := false
	for _, s := range n.Strings() {
		v, ok := contextVersion(s)
		known = known || ok && (v == "3.0.1" || v == "3.0.0")
	}
	if !known {
		c.report(n, &place{key: "@context"}, ruleContext, "the @context is not that of SPDX 3.0.1, %q", contextURL)
	}
}

// documents checks that there is one SpdxDocument and notes what it imports. A
// document of one element without a graph is a fragment and needs none.
func (c *checker) documents() {
	var first tree.Node
	for i, n := range c.doc.elements {
		if typeOf(n).Text() != "SpdxDocument" {
			continue
		}
		if first.Exists() {
			c.report(n, &place{up: &place{key: "@graph"}, index: i}, ruleDocument, "a second SpdxDocument; the first is %s", quote(idOf(first).Text()))
			continue
		}
		first = n
		for m := range each(n.Get("import")) {
			c.imported[c.doc.expand(c.doc.resolve(m).Get("externalSpdxId").Text())] = true
		}
	}
	if !first.Exists() && c.doc.graph.Exists() {
		c.report(c.doc.root, nil, ruleDocument, "no SpdxDocument")
	}
}

// top checks the outermost object of a document with a graph.
func (c *checker) top() {
	for n := range c.doc.root.Children() {
		if k := n.Key(); k != "@context" && k != "@graph" {
			c.add(n.KeyAt(), &place{key: k}, ruleSchema, "unknown property "+quote(k)+" beside the @graph")
		}
	}
	if c.doc.graph.Kind() != tree.List {
		c.report(c.doc.graph, &place{key: "@graph"}, ruleSchema, "the @graph is a %s, not an array", c.doc.graph.Kind())
		c.doc.elements = nil
	}
}

// quote shortens and quotes a text of the document for a message.
func quote(s string) string {
	if len(s) > 120 {
		s = strings.ToValidUTF8(s[:120], "") + "…"
	}
	return strconv.Quote(s)
}

// article puts "a" or "an" before a word.
func article(word string) string {
	if strings.IndexByte("AEIOaeio", word[0]) >= 0 {
		return "an " + word
	}
	return "a " + word
}
