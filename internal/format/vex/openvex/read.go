package openvex

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// Context is the context of the version that is written, and its beginning that
// of every version.
const (
	Context = contextBase + "/v" + Version
	Version = "0.2.0"

	contextBase = "https://openvex.dev/ns"
)

// ErrOther is the error for JSON that does not say that it is OpenVEX.
var ErrOther = errors.New("not an OpenVEX document")

// Is reports whether a document says that it is OpenVEX.
func Is(root tree.Node) bool {
	return strings.HasPrefix(root.Get("@context").Text(), contextBase) || root.Get("statements").Kind() == tree.List
}

// Read reads a document of any version, with everything that breaks a rule of
// version 0.2.0. A wrong document is read as far as it can be understood. Errors
// are syntax errors of package tree, breaches of the budget, and ErrOther; b may
// be nil.
func Read(text string, b *budget.Budget) (*vex.Document, []vex.Problem, error) {
	t, err := tree.JSON(text, b)
	if err != nil {
		return nil, nil, err
	}
	root := t.Root()
	if root.Kind() != tree.Map || !Is(root) {
		return nil, nil, ErrOther
	}
	r := &reader{doc: &vex.Document{Format: vex.Format{Family: vex.OpenVEX, Version: Version}, Source: text}, version: Version}
	r.document(root)
	return r.doc, r.problems, nil
}

type reader struct {
	doc      *vex.Document
	version  string // that the context names
	problems []vex.Problem
}

func (r *reader) problem(n tree.Node, rule, path, text string) {
	r.problems = append(r.problems, vex.Problem{Rule: rule, Path: path, Text: text, At: n.At()})
}

// text reads a string, or whatever else stands there, which is a problem.
func (r *reader) text(n tree.Node, path string) string {
	if n.Exists() && n.Kind() != tree.String {
		r.problem(n, "field-type", path, "is "+n.Kind().String()+", not a string")
	}
	return n.Text()
}

// time reads a time of RFC 3339.
func (r *reader) time(n tree.Node, path string) string {
	s := r.text(n, path)
	if n.Exists() {
		if _, err := time.Parse(time.RFC3339, s); err != nil {
			r.problem(n, "timestamp-format", path, strconv.Quote(s)+" is no date and time of RFC 3339")
		}
	}
	return s
}

func (r *reader) document(root tree.Node) {
	d := r.doc
	r.context(root)
	for n := range root.Children() {
		switch path := "/" + n.Key(); n.Key() {
		case "@context", "statements", "version":
		case "@id":
			d.ID = r.text(n, path)
		case "author":
			d.Author = r.text(n, path)
		case "role":
			d.Role = r.text(n, path)
		case "tooling":
			d.Tooling = r.text(n, path)
		case "timestamp":
			d.Timestamp = r.time(n, path)
		case "last_updated":
			d.Updated = r.time(n, path)
		default:
			r.unknown(n, path)
			d.Extra = append(d.Extra, field(n))
		}
	}
	for _, f := range [...]struct{ key, rule, value string }{{"@id", "id-missing", d.ID}, {"author", "author-missing", d.Author}, {"timestamp", "timestamp-missing", d.Timestamp}} {
		if f.value == "" {
			r.problem(root, f.rule, "", "the document has no "+f.key)
		}
	}
	d.Version = r.number(root.Get("version"), root, "/version", true)
	r.statements(root)
}

func (r *reader) context(root tree.Node) {
	n := root.Get("@context")
	c := n.Text()
	switch {
	case c == "":
		r.problem(root, "context-missing", "", "the document has no @context")
	case c == Context:
	case c == contextBase || c == contextBase+"/v0.0.1":
		r.version = "0.0.1"
		r.doc.Format.Version = "0.0.1"
		r.problem(n, "legacy-context", "/@context", "the context is that of a version before "+Version)
	default:
		r.problem(n, "context-unknown", "/@context", strconv.Quote(c)+" is no context of OpenVEX; it is "+Context)
	}
}

// number reads a version number from one on.
func (r *reader) number(n, parent tree.Node, path string, required bool) string {
	switch {
	case !n.Exists() && required:
		r.problem(parent, "version-missing", "", "the document has no version")
	case !n.Exists():
	case n.Kind() != tree.Number:
		r.problem(n, "version-type", path, "is "+n.Kind().String()+", not a number")
	default:
		if i, ok := n.Int(); !ok || i < 1 {
			r.problem(n, "version-range", path, n.Text()+" is not a whole number from 1 on")
		}
	}
	return n.Text()
}

func (r *reader) unknown(n tree.Node, path string) {
	if r.version == Version {
		r.problem(n, "field-unknown", path, "OpenVEX "+Version+" has no such field")
	}
}

func field(n tree.Node) vex.Field { return vex.Field{Key: n.Key(), Raw: n.Raw()} }

func (r *reader) statements(root tree.Node) {
	list := root.Get("statements")
	if list.Kind() != tree.List || list.Len() == 0 {
		at := root
		if list.Exists() {
			at = list
		}
		r.problem(at, "statements-missing", "/statements", "the document makes no statement")
		return
	}
	r.doc.Statements = make([]vex.Statement, 0, list.Len())
	seen := make(map[string]int, list.Len())
	i := 0
	for n := range list.Children() {
		path := "/statements/" + strconv.Itoa(i)
		said := compact(n.Raw())
		if first, ok := seen[said]; ok {
			r.problem(n, "statements-duplicate", path, "says the same as statement "+strconv.Itoa(first))
		} else {
			seen[said] = i
		}
		r.statement(n, path)
		i++
	}
}

// compact takes the white space out of JSON, so that layout makes no difference.
func compact(raw string) string {
	var b bytes.Buffer
	if err := json.Compact(&b, []byte(raw)); err != nil {
		return raw
	}
	return b.String()
}

func (r *reader) statement(n tree.Node, path string) {
	s := vex.Statement{At: n.At()}
	if n.Kind() != tree.Map {
		r.problem(n, "statement-type", path, "is "+n.Kind().String()+", not an object")
		return
	}
	for c := range n.Children() {
		at := path + "/" + c.Key()
		switch c.Key() {
		case "@id":
			s.ID = r.text(c, at)
		case "version":
			s.Version = r.number(c, n, at, false)
		case "vulnerability":
			r.vulnerability(&s, c, at)
		case "vuln_description":
			s.Vulnerability.Description = r.text(c, at)
			if r.version == Version {
				r.unknown(c, at)
			}
		case "timestamp":
			s.Timestamp = r.time(c, at)
		case "last_updated":
			s.Updated = r.time(c, at)
		case "products":
			r.products(&s, c, at)
		case "subcomponents", "status", "justification":
		case "supplier":
			s.Supplier = r.text(c, at)
		case "status_notes":
			s.StatusNotes = r.text(c, at)
		case "impact_statement":
			s.Impact = r.text(c, at)
		case "action_statement":
			s.Action = r.text(c, at)
		case "action_statement_timestamp":
			s.ActionTime = r.time(c, at)
		default:
			r.unknown(c, at)
			s.Extra = append(s.Extra, field(c))
		}
	}
	r.legacyParts(&s, n.Get("subcomponents"), path+"/subcomponents")
	if s.Vulnerability.Name == "" && !hasProblem(r.problems, path+"/vulnerability") {
		r.problem(n, "vulnerability-missing", path, "names no vulnerability")
	}
	r.status(&s, n, path)
	r.doc.Statements = append(r.doc.Statements, s)
}

// hasProblem reports whether the last problem is at path, so that one mistake is
// told once.
func hasProblem(list []vex.Problem, path string) bool {
	return slices.ContainsFunc(list[max(len(list)-8, 0):], func(p vex.Problem) bool { return p.Path == path })
}

// legacyParts adds the subcomponents that version 0.0.1 keeps beside the products.
func (r *reader) legacyParts(s *vex.Statement, n tree.Node, path string) {
	if !n.Exists() {
		return
	}
	r.unknown(n, path)
	var parts []vex.Component
	for _, id := range n.Strings() {
		parts = append(parts, vex.Component{ID: id})
	}
	for i := range s.Products {
		s.Products[i].Subcomponents = append(s.Products[i].Subcomponents, parts...)
	}
}

func (r *reader) status(s *vex.Statement, n tree.Node, path string) {
	word := n.Get("status")
	var ok bool
	if s.Status, ok = vex.ParseStatus(word.Text()); !ok {
		s.Word = word.Text()
		if word.Text() == "" {
			r.problem(n, "status-missing", path, "has no status")
		} else {
			r.problem(word, "status-unknown", path+"/status", strconv.Quote(word.Text())+" is none of "+strings.Join(vex.Statuses(), ", "))
		}
	}
	why := n.Get("justification")
	s.Justification = vex.Justification(why.Text())
	if s.Justification != "" && !s.Justification.Known() {
		r.problem(why, "justification-unknown", path+"/justification", strconv.Quote(why.Text())+" is none of "+strings.Join(vex.Justifications(), ", "))
	}
	switch {
	case s.Status == vex.NotAffected && s.Justification == "" && s.Impact == "":
		r.problem(n, "justification-missing", path, "not_affected needs a justification or an impact_statement")
	case s.Status == vex.Affected && s.Action == "":
		r.problem(n, "action-missing", path, "affected needs an action_statement")
	}
}

func (r *reader) vulnerability(s *vex.Statement, n tree.Node, path string) {
	v := &s.Vulnerability
	switch n.Kind() {
	case tree.String:
		v.Name = n.Text()
		r.problem(n, "vulnerability-type", path, "is a string; since version "+Version+" it is an object with a name")
		return
	case tree.Map:
	default:
		r.problem(n, "vulnerability-type", path, "is "+n.Kind().String()+", not an object")
		return
	}
	for c := range n.Children() {
		switch at := path + "/" + c.Key(); c.Key() {
		case "@id":
			v.ID = r.text(c, at)
		case "name":
			v.Name = r.text(c, at)
		case "description":
			v.Description = r.text(c, at)
		case "aliases":
			v.Aliases = c.Strings()
		default:
			r.unknown(c, at)
			s.Extra = append(s.Extra, vex.Field{Key: "vulnerability/" + c.Key(), Raw: c.Raw()})
		}
	}
	if v.Name == "" {
		r.problem(n, "vulnerability-missing", path, "has no name")
	}
}

func (r *reader) products(s *vex.Statement, n tree.Node, path string) {
	i := 0
	for c := range n.Children() {
		at := path + "/" + strconv.Itoa(i)
		i++
		p := vex.Product{Component: r.component(c, at)}
		j := 0
		for sub := range c.Get("subcomponents").Children() {
			p.Subcomponents = append(p.Subcomponents, r.component(sub, at+"/subcomponents/"+strconv.Itoa(j)))
			j++
		}
		s.Products = append(s.Products, p)
	}
}

func (r *reader) component(n tree.Node, path string) vex.Component {
	if n.Kind() != tree.Map {
		r.problem(n, "product-type", path, "is "+n.Kind().String()+"; since version "+Version+" it is an object")
		return vex.Component{ID: n.Text()}
	}
	var out vex.Component
	for c := range n.Children() {
		switch at := path + "/" + c.Key(); c.Key() {
		case "@id":
			out.ID = r.text(c, at)
		case "identifiers":
			r.identifiers(&out, c, at)
		case "hashes":
			for h := range c.Children() {
				out.Hashes = append(out.Hashes, vex.Hash{Algorithm: h.Key(), Value: r.text(h, at+"/"+h.Key())})
			}
		case "subcomponents":
		default:
			r.unknown(c, at)
			out.Extra = append(out.Extra, field(c))
		}
	}
	if out.ID == "" && out.PURL == "" && out.CPE22 == "" && out.CPE23 == "" {
		r.problem(n, "product-identity-missing", path, "has neither @id nor identifiers")
	}
	return out
}

func (r *reader) identifiers(out *vex.Component, n tree.Node, path string) {
	for c := range n.Children() {
		switch at := path + "/" + c.Key(); c.Key() {
		case "purl":
			out.PURL = r.text(c, at)
		case "cpe22":
			out.CPE22 = r.text(c, at)
		case "cpe23":
			out.CPE23 = r.text(c, at)
		default:
			r.unknown(c, at)
			out.Extra = append(out.Extra, vex.Field{Key: "identifiers/" + c.Key(), Raw: c.Raw()})
		}
	}
}
