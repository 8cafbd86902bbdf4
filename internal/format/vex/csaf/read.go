package csaf

import (
	"errors"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// ErrOther is the error for JSON that does not say that it is CSAF 2.
var ErrOther = errors.New("not a CSAF 2 document")

// Is reports whether a document says that it is CSAF 2.
func Is(root tree.Node) bool {
	return strings.HasPrefix(root.Path("document", "csaf_version").Text(), "2.")
}

// Read reads the statements of a CSAF 2.0 or 2.1 document of any category.
// Errors are syntax errors of package tree, breaches of the budget, and
// ErrOther; b may be nil.
func Read(text string, b *budget.Budget) (*vex.Document, error) {
	t, err := tree.JSON(text, b)
	if err != nil {
		return nil, err
	}
	root := t.Root()
	if !Is(root) {
		return nil, ErrOther
	}
	doc := root.Get("document")
	track := doc.Get("tracking")
	d := &vex.Document{
		Format: vex.Format{Family: vex.CSAF, Version: doc.Get("csaf_version").Text()},
		ID:     track.Get("id").Text(), Title: doc.Get("title").Text(), Version: track.Get("version").Text(),
		Author: doc.Path("publisher", "name").Text(), Role: doc.Path("publisher", "category").Text(), Namespace: doc.Path("publisher", "namespace").Text(),
		Timestamp: track.Get("initial_release_date").Text(), Updated: track.Get("current_release_date").Text(),
		Tooling: strings.TrimSpace(track.Path("generator", "engine", "name").Text() + " " + track.Path("generator", "engine", "version").Text()),
		Source:  text,
	}
	for n := range doc.Children() {
		if !slices.Contains([]string{"csaf_version", "title", "publisher", "tracking", "category"}, n.Key()) {
			d.Extra = append(d.Extra, vex.Field{Key: n.Key(), Raw: n.Raw()})
		}
	}
	r := &reader{doc: d, products: readProducts(root.Get("product_tree"))}
	for n := range root.Get("vulnerabilities").Children() {
		r.vulnerability(n)
	}
	return d, nil
}

type reader struct {
	doc      *vex.Document
	products *products
}

// verdict is what a vulnerability says of one product beside its status.
type verdict struct {
	justification vex.Justification
	impact        string
	action        string
	actionWord    string
	actionTime    string
	time          string
}

// vulnerability makes one statement for each status and each reason given for it.
func (r *reader) vulnerability(n tree.Node) {
	v := vex.Vulnerability{Name: n.Get("cve").Text()}
	for id := range n.Get("ids").Children() {
		if s := id.Get("text").Text(); v.Name == "" {
			v.Name = s
		} else {
			v.Aliases = append(v.Aliases, s)
		}
	}
	if v.Name == "" {
		v.Name = n.Get("title").Text()
	}
	for note := range n.Get("notes").Children() {
		if c := note.Get("category").Text(); c == "description" || v.Description == "" && c == "summary" {
			v.Description = note.Get("text").Text()
		}
	}
	said := r.verdicts(n)
	extra, first := restOf(n), len(r.doc.Statements)
	for list := range n.Get("product_status").Children() {
		status, ok := vex.CSAFStatus(list.Key())
		if !ok {
			extra = append(extra, vex.Field{Key: "product_status/" + list.Key(), Raw: list.Raw()})
			continue
		}
		word := list.Key()
		if word == vex.CSAFWord(status) {
			word = ""
		}
		at := map[verdict]int{}
		for c := range list.Children() {
			id := c.Text()
			w := said[id]
			i, ok := at[w]
			if !ok {
				i = len(r.doc.Statements)
				at[w] = i
				r.doc.Statements = append(r.doc.Statements, vex.Statement{
					Vulnerability: v, Status: status, Word: word, At: n.At(),
					Justification: w.justification, Impact: w.impact, Action: w.action, ActionWord: w.actionWord, ActionTime: w.actionTime, Timestamp: w.time,
				})
			}
			r.doc.Statements[i].Products = append(r.doc.Statements[i].Products, r.products.product(id))
		}
	}
	switch {
	case len(extra) == 0:
	case len(r.doc.Statements) > first:
		r.doc.Statements[first].Extra = append(r.doc.Statements[first].Extra, extra...)
	default:
		r.doc.Notes = append(r.doc.Notes, vex.Note{Text: v.Name + " has no product status that VEX knows", At: n.At()})
	}
}

// restOf returns the fields of a vulnerability that VEX has no word for.
func restOf(n tree.Node) []vex.Field {
	var out []vex.Field
	for c := range n.Children() {
		if !slices.Contains([]string{"cve", "ids", "notes", "product_status", "flags", "threats", "remediations"}, c.Key()) {
			out = append(out, vex.Field{Key: c.Key(), Raw: c.Raw()})
		}
	}
	return out
}

// verdicts collects flags, impacts and remediations by product. The first of
// each kind counts; 6.1.33 forbids a second flag.
func (r *reader) verdicts(n tree.Node) map[string]verdict {
	out := map[string]verdict{}
	for f := range n.Get("flags").Children() {
		for _, id := range r.products.named(f) {
			w := out[id]
			if w.justification == "" {
				w.justification, w.time = vex.Justification(f.Get("label").Text()), f.Get("date").Text()
			}
			out[id] = w
		}
	}
	for t := range n.Get("threats").Children() {
		if t.Get("category").Text() != "impact" {
			continue
		}
		ids := r.products.named(t)
		if len(ids) == 0 { // an impact without products is about all that are not affected
			ids = n.Path("product_status", "known_not_affected").Strings()
		}
		for _, id := range ids {
			w := out[id]
			if w.impact == "" {
				w.impact = t.Get("details").Text()
			}
			out[id] = w
		}
	}
	for m := range n.Get("remediations").Children() {
		for _, id := range r.products.named(m) {
			w := out[id]
			if w.action == "" {
				w.action, w.actionWord, w.actionTime = m.Get("details").Text(), m.Get("category").Text(), m.Get("date").Text()
			}
			out[id] = w
		}
	}
	return out
}
