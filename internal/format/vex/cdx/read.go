package cdx

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/sbom/cyclonedx"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// Read reads the statements of a CycloneDX document in JSON or XML, with
// everything that breaks its schema. Errors are those of package cyclonedx; b may
// be nil.
func Read(text string, b *budget.Budget) (*vex.Document, []vex.Problem, error) {
	doc, err := cyclonedx.Read(text, b)
	if err != nil {
		return nil, nil, err
	}
	var problems []vex.Problem
	for _, p := range doc.Problems() {
		problems = append(problems, vex.Problem{Rule: "schema", Path: p.Path, Text: p.Message, At: p.At})
	}
	d := doc.Document()
	out := &vex.Document{
		Format: vex.Format{Family: vex.CycloneDX, Version: doc.Format().Version},
		ID:     d.ID, Timestamp: d.Created, Version: strconv.Itoa(max(d.Revision, 1)), Author: author(d), Source: text,
	}
	list, err := vulnerabilities(text, d, doc.Format(), b)
	if err != nil {
		return nil, nil, err
	}
	r := &reader{doc: out, sbom: d, byRef: make(map[string]int, len(d.Components))}
	for i := range d.Components {
		if id := d.Components[i].ID; id != "" {
			if _, twice := r.byRef[id]; !twice {
				r.byRef[id] = i
			}
		}
	}
	i := 0
	for n := range list.Children() {
		r.vulnerability(n, "/vulnerabilities/"+strconv.Itoa(i))
		i++
	}
	return out, append(problems, r.problems...), nil
}

// vulnerabilities returns the list as it stands in a JSON document, so that
// places are right, and else in the form that the neutral document keeps.
func vulnerabilities(text string, d *sbom.Document, f sbom.Format, b *budget.Budget) (tree.Node, error) {
	if f.Encoding == sbom.JSON {
		t, err := tree.JSON(text, b)
		if err != nil {
			return tree.Node{}, err
		}
		return t.Root().Get("vulnerabilities"), nil
	}
	for _, x := range d.Extra {
		if strings.Trim(x.Path, "/") == "vulnerabilities" {
			t, err := tree.JSON(x.Value, b)
			if err != nil {
				return tree.Node{}, err
			}
			return t.Root(), nil
		}
	}
	return tree.Node{}, nil
}

// author returns who issued a document: a person or organisation, else the
// supplier, else the tool.
func author(d *sbom.Document) string {
	for _, p := range append(slices.Clone(d.Authors), d.Maker, d.Supplier) {
		if p.Name != "" {
			return p.Name
		}
	}
	for _, t := range d.Tools {
		if t.Name != "" {
			return t.Name
		}
	}
	return ""
}

type reader struct {
	doc      *vex.Document
	sbom     *sbom.Document
	byRef    map[string]int
	problems []vex.Problem
}

func (r *reader) vulnerability(n tree.Node, path string) {
	a := n.Get("analysis")
	if !a.Exists() {
		return
	}
	s := vex.Statement{
		ID: n.Get("bom-ref").Text(), At: n.At(),
		Vulnerability: vex.Vulnerability{Name: n.Get("id").Text(), Description: n.Get("description").Text()},
		Timestamp:     a.Get("firstIssued").Text(), Updated: a.Get("lastUpdated").Text(),
	}
	for ref := range n.Get("references").Children() {
		if id := ref.Get("id").Text(); id != "" && id != s.Vulnerability.Name && !slices.Contains(s.Vulnerability.Aliases, id) {
			s.Vulnerability.Aliases = append(s.Vulnerability.Aliases, id)
		}
	}
	r.analysis(&s, a, path+"/analysis")
	for c := range n.Children() {
		if !slices.Contains([]string{"bom-ref", "id", "description", "analysis", "affects"}, c.Key()) {
			s.Extra = append(s.Extra, vex.Field{Key: c.Key(), Raw: c.Raw()})
		}
	}
	if s.Vulnerability.Name == "" {
		r.problem(n, "vulnerability-missing", path, "names no vulnerability")
	}
	i := 0
	for t := range n.Get("affects").Children() {
		r.affects(&s, t, path+"/affects/"+strconv.Itoa(i))
		i++
	}
	if len(s.Products) == 0 {
		r.problem(n, "product-missing", path, "affects nothing, so the analysis is about no product")
	}
	r.doc.Statements = append(r.doc.Statements, s)
}

func (r *reader) problem(n tree.Node, rule, path, text string) {
	r.problems = append(r.problems, vex.Problem{Rule: rule, Path: path, Text: text, At: n.At()})
}

// analysis reads state, justification, response and detail.
func (r *reader) analysis(s *vex.Statement, a tree.Node, path string) {
	state := a.Get("state").Text()
	var ok bool
	if s.Status, ok = vex.CycloneDXStatus(state); !ok {
		s.Word = state
		r.problem(a, "status-missing", path, "has no state that CycloneDX knows")
	} else if state != vex.CycloneDXWord(s.Status) {
		s.Word = state
	}
	if word := a.Get("justification").Text(); word != "" {
		j, exact, ok := vex.CycloneDXJustification(word)
		s.Justification = j
		if !exact || !ok {
			s.Reason = word
		}
	}
	detail := a.Get("detail").Text()
	switch {
	case s.Status == vex.NotAffected:
		s.Impact = detail
	case s.Status == vex.Affected:
		s.Action = detail
	default:
		s.StatusNotes = detail
	}
	if s.Status == vex.NotAffected && s.Justification == "" && s.Reason == "" && detail == "" && s.Word != "false_positive" {
		r.problem(a, "justification-missing", path, "not_affected needs a justification or a detail")
	}
	for i, w := range a.Get("response").Strings() {
		if i == 0 {
			s.ActionWord = w
		} else {
			s.Extra = append(s.Extra, vex.Field{Key: "analysis/response", Raw: vex.Quote(w)})
		}
	}
}

// affects reads one entry: the component that the reference leads to, as a
// product of its own or as a part of what the document describes, and its
// versions.
func (r *reader) affects(s *vex.Statement, t tree.Node, path string) {
	ref := t.Get("ref").Text()
	c := vex.Component{Ref: ref}
	i, ok := r.byRef[ref]
	if !ok && strings.HasPrefix(ref, "urn:cdx:") { // BOM-Link: urn:cdx:serial/version#bom-ref
		if _, inner, cut := strings.Cut(ref, "#"); cut {
			i, ok = r.byRef[inner]
			if strings.HasPrefix(inner, "pkg:") {
				c.PURL = inner
			}
		}
	}
	switch {
	case ok:
		fill(&c, &r.sbom.Components[i])
	case strings.HasPrefix(ref, "pkg:"):
		c.PURL = ref
	case c.PURL == "":
		r.problem(t, "product-identity-missing", path, strconv.Quote(ref)+" leads to no component of the document")
	}
	listed := false
	for v := range t.Get("versions").Children() {
		listed = true
		if v.Get("status").Text() == "unaffected" && s.Status == vex.Affected {
			continue // the statement says nothing about these
		}
		one := c
		switch rng, version := v.Get("range").Text(), v.Get("version").Text(); {
		case rng != "":
			one.Range = rng
		case version != "":
			one.Range = "=" + version
		}
		s.Products = append(s.Products, vex.Product{Component: one})
	}
	if !listed {
		s.Products = append(s.Products, vex.Product{Component: c})
	}
}

// fill takes over how a bill of materials identifies a component.
func fill(c *vex.Component, from *sbom.Component) {
	c.PURL, c.Name = from.PURL, from.Name
	if from.Group != "" {
		c.Name = from.Group + "/" + from.Name
	}
	if from.Version != "" {
		c.Name += " " + from.Version
	}
	for _, cpe := range from.CPEs {
		if strings.HasPrefix(cpe, "cpe:2.3:") {
			c.CPE23 = cpe
		} else {
			c.CPE22 = cpe
		}
	}
	for _, h := range from.Hashes {
		c.Hashes = append(c.Hashes, vex.Hash{Algorithm: h.Algorithm, Value: h.Value})
	}
}
