package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Rules of problems. "schema" is what the JSON schema of SPDX 2.3 (for 2.2: the
// specification) says about fields, types and words; the others are the
// specification's.
const (
	ruleSchema    = "schema"
	ruleRequired  = "required"
	ruleID        = "id"
	ruleDuplicate = "duplicate"
	ruleReference = "reference"
	ruleDate      = "date"
	ruleAgent     = "agent"
	ruleChecksum  = "checksum"
	ruleLicence   = "licence"
	ruleValue     = "value"
)

// Problems tells what is wrong with the document, in the order of the JSON
// shape: first what reading found, then fields and values, then references. At
// most 10,000 are told one by one; the last then says how many there are.
func (d *Doc) Problems() []sbom.Problem {
	c := &checker{d: d, found: append([]sbom.Problem(nil), d.found...), more: d.unsaid}
	c.version = d.Format().Version
	c.old = strings.HasPrefix(c.version, "2.2")
	c.older = c.version == "2.0" || c.version == "2.1"
	c.collect()
	c.class(d.root, d.schema.document)
	c.references()
	if c.more > 0 {
		c.found = append(c.found, sbom.Problem{Path: d.prefix, Rule: ruleSchema, Message: "and " + itoa(c.more) + " more problems"})
	}
	return c.found
}

// A checker goes over one document.
type checker struct {
	d       *Doc
	found   []sbom.Problem
	more    int
	version string
	old     bool // 2.2: what 2.3 made optional is required
	older   bool // 2.0 and 2.1, which are read leniently
	path    []step
	ids     map[string]bool // elements
	refs    map[string]bool // extracted licences
	foreign map[string]bool // other documents
	in      tree.Node       // the map whose fields are being checked
}

// step is one part of a path: a name, or an index where name is "".
type step struct {
	name string
	i    int
}

// pointer returns the path as JSON Pointer.
func (c *checker) pointer() string {
	b := append(make([]byte, 0, 64), c.d.prefix...)
	for _, s := range c.path {
		b = append(b, '/')
		if s.name == "" {
			b = append(b, itoa(s.i)...)
			continue
		}
		b = append(b, strings.NewReplacer("~", "~0", "/", "~1").Replace(s.name)...)
	}
	return string(b)
}

// problem records what is wrong with the value at the path.
func (c *checker) problem(at span.Point, rule, message string) {
	if len(c.found) >= maxFound {
		c.more++
		return
	}
	c.found = append(c.found, sbom.Problem{Path: c.pointer(), At: at, Rule: rule, Message: message})
}

// class checks the fields of a map.
func (c *checker) class(n tree.Node, k *class) {
	if n.Kind() != tree.Map {
		c.problem(c.d.at(n), ruleSchema, "a "+k.name+" is a map and not a "+word1(n))
		return
	}
	if k.open {
		return
	}
	var seen uint64
	for f := range n.Children() {
		i := k.find(f.Key())
		c.path = append(c.path, step{name: f.Key()})
		switch {
		case i < 0 && f.Key() == "":
			c.path[len(c.path)-1].name = " "
			c.problem(c.keyAt(f), ruleSchema, "a field without a name in a "+k.name)
		case i < 0:
			c.problem(c.keyAt(f), ruleSchema, "unknown field "+clip(f.Key())+" of a "+k.name)
		case seen&(1<<i) != 0:
			c.problem(c.keyAt(f), ruleDuplicate, "a second "+f.Key()+" of one "+k.name)
		default:
			seen |= 1 << i
			c.in = n
			c.field(f, &k.fields[i])
		}
		c.path = c.path[:len(c.path)-1]
	}
	for i := range k.fields {
		if seen&(1<<i) == 0 {
			c.missing(n, k, &k.fields[i])
		}
	}
	if k == c.d.schema.pack && c.old {
		c.analysed(n)
	}
}

// missing tells of a field that is not there and ought to be.
func (c *checker) missing(n tree.Node, k *class, f *field) {
	rule := ruleSchema
	switch f.need {
	case never:
		return
	case before23:
		if !c.old {
			return
		}
		rule = ruleRequired
	case inJSON:
		if c.d.encoding == sbom.TagValue {
			return
		}
	case always:
		if f.rule == namespace && k == c.d.schema.document {
			rule = ruleRequired
		}
	}
	c.problem(c.d.at(n), rule, "a "+k.name+" without "+f.name)
}

// analysed checks what 2.2 asks of a package whose files were analysed (clauses
// 3.9 and 3.14).
func (c *checker) analysed(n tree.Node) {
	if a := n.Get("filesAnalyzed"); a.Kind() == tree.Bool && !a.True() {
		return
	}
	for _, name := range [...]string{"packageVerificationCode", "licenseInfoFromFiles"} {
		if !n.Get(name).Exists() {
			c.problem(c.d.at(n), ruleRequired, "a package whose files were analysed without "+name)
		}
	}
}

// keyAt returns the place of a field's name.
func (c *checker) keyAt(f tree.Node) span.Point {
	if c.d.places != nil {
		return c.d.at(f)
	}
	return f.KeyAt()
}

// word1 names the kind of a value.
func word1(n tree.Node) string {
	if n.Kind() == tree.Absent {
		return "missing value"
	}
	return n.Kind().String()
}

// field checks the type of a value, then what it says.
func (c *checker) field(n tree.Node, f *field) {
	if f.new23 && (c.old || c.older) {
		c.problem(c.keyAt(n), ruleRequired, f.name+" is new in SPDX 2.3")
	}
	switch f.kind {
	case text:
		if c.isText(n) {
			c.value(n, f)
		} else {
			c.wrongType(n, f, "string")
		}
	case flag:
		if n.Kind() != tree.Bool {
			c.wrongType(n, f, "boolean")
		}
	case whole:
		if n.Kind() != tree.Number || !isWhole(n.Text()) {
			c.wrongType(n, f, "integer")
		}
	case object:
		c.class(n, f.of)
	case texts, objects:
		c.list(n, f)
	}
}

// isWhole reports whether a number of JSON has no fraction; 1.0 has none.
func isWhole(s string) bool {
	s = strings.TrimPrefix(s, "+")
	if i, frac, ok := strings.Cut(s, "."); ok && strings.Trim(frac, "0") == "" && frac != "" {
		s = i
	}
	return isInteger(s)
}

// isText reports whether n is a string. YAML writes versions and dates that look
// like other scalars without quotes, and means strings.
func (c *checker) isText(n tree.Node) bool {
	k := n.Kind()
	return k == tree.String || c.d.encoding == sbom.YAML && (k == tree.Number || k == tree.Bool)
}

func (c *checker) wrongType(n tree.Node, f *field, want string) {
	c.problem(c.d.at(n), ruleSchema, f.name+" is a "+want+" and not a "+word1(n))
}

// list checks a list of strings or maps.
func (c *checker) list(n tree.Node, f *field) {
	if n.Kind() != tree.List {
		c.wrongType(n, f, "list")
		return
	}
	if n.Len() < f.min {
		c.problem(c.d.at(n), ruleSchema, f.name+" is empty")
	}
	c.path = append(c.path, step{})
	top := len(c.path) - 1
	for i, e := range indexed(n) {
		c.path[top].i = i
		switch {
		case f.kind == objects:
			c.class(e, f.of)
		case c.isText(e):
			c.value(e, f)
		default:
			c.wrongType(e, f, "list of strings")
		}
	}
	c.path = c.path[:top]
}
