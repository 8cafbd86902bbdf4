package spdx3

import (
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Doc is one SPDX 3 document as written. It keeps the text that it was read
// from. A Doc belongs to one goroutine at a time.
type Doc struct {
	tree     *tree.Doc
	root     tree.Node
	graph    tree.Node            // the array of elements; absent in a document of one element
	elements []tree.Node          // objects of the graph
	ids      map[string]tree.Node // by expanded id
	prefixes map[string]string    // of a context beside that of the specification
	twice    map[tree.Node]bool   // objects whose id an earlier one has
	version  string               // "3.0.1", by the context or the first specVersion
	budget   *budget.Budget
}

// contextURL is the context of SPDX 3.0.1 (SPDX 3.0.1, serializations).
const contextURL = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"

// errNotSPDX3 says that a text is JSON and no SPDX 3 document.
var errNotSPDX3 = errors.New("not an SPDX 3 document: it has neither a @context nor a @graph nor a type")

// Read reads a document. Whatever is JSON and looks like SPDX 3 is read, right
// or wrong: [Doc.Problems] tells what is wrong with it. Errors are
// *[tree.SyntaxError], *[budget.Breach], or say that the text is no SPDX 3
// document. b may be nil.
func Read(text string, b *budget.Budget) (*Doc, error) {
	t, err := tree.JSON(text, b)
	if err != nil {
		return nil, err
	}
	d := &Doc{tree: t, root: t.Root(), budget: b}
	d.graph = d.root.Get("@graph")
	context := d.root.Get("@context")
	if !d.graph.Exists() && !context.Exists() && !typeOf(d.root).Exists() {
		return nil, errNotSPDX3
	}
	if d.graph.Exists() {
		d.elements = make([]tree.Node, 0, d.graph.Len())
		for n := range d.graph.Children() {
			d.elements = append(d.elements, n)
		}
	} else {
		d.elements = []tree.Node{d.root}
	}
	d.readPrefixes(context)
	d.ids = make(map[string]tree.Node, len(d.elements))
	if err := d.index(); err != nil {
		return nil, err
	}
	d.setVersion(context)
	return d, nil
}

// index notes the id of every object, also of those inside others.
func (d *Doc) index() error {
	if err := d.budget.Step(int64(d.tree.Values())); err != nil {
		return err
	}
	todo := make([]tree.Node, 0, 64)
	for _, e := range d.elements { // one by one, so that the stack stays small
		todo = append(todo, e)
		for len(todo) > 0 {
			n := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			if n.Kind() == tree.Map {
				d.note(n)
			}
			from := len(todo)
			for c := range n.Children() {
				if k := c.Kind(); k == tree.Map || k == tree.List {
					todo = append(todo, c)
				}
			}
			slices.Reverse(todo[from:]) // in the order of the text
		}
	}
	return nil
}

// note files an object under its id. An object of nothing but an id is a
// reference in JSON-LD.
func (d *Doc) note(n tree.Node) {
	id := idOf(n)
	if id.Kind() != tree.String || n.Len() < 2 {
		return
	}
	iri := d.expand(id.Text())
	if _, ok := d.ids[iri]; ok {
		if d.twice == nil {
			d.twice = make(map[tree.Node]bool)
		}
		d.twice[n] = true
		return
	}
	d.ids[iri] = n
}

// setVersion takes the version from the context, else from the first creation
// information that gives one.
func (d *Doc) setVersion(context tree.Node) {
	d.version = "3.0.1"
	for _, c := range context.Strings() {
		if v, ok := contextVersion(c); ok {
			d.version = v
			return
		}
	}
	for _, n := range d.elements {
		if v := n.Get("specVersion").Text(); strings.HasPrefix(v, "3.") {
			d.version = v
			return
		}
	}
}

// contextVersion returns the version of the specification whose context is at
// url.
func contextVersion(url string) (string, bool) {
	v, ok := strings.CutPrefix(url, "https://spdx.org/rdf/")
	if !ok {
		return "", false
	}
	v, ok = strings.CutSuffix(v, "/spdx-context.jsonld")
	return v, ok && strings.HasPrefix(v, "3.")
}

// idOf returns the id of an object in either form.
func idOf(n tree.Node) tree.Node { return either(n, "spdxId", "@id") }

// typeOf returns the class of an object in either form.
func typeOf(n tree.Node) tree.Node { return either(n, "type", "@type") }

func either(n tree.Node, short, long string) tree.Node {
	if v := n.Get(short); v.Exists() {
		return v
	}
	return n.Get(long)
}

// ref returns the id that a reference names: a text, or an object with an id.
func ref(n tree.Node) string {
	if n.Kind() == tree.Map {
		return idOf(n).Text()
	}
	return n.Text()
}

// resolve returns the object that a value is or refers to.
func (d *Doc) resolve(n tree.Node) tree.Node {
	if n.Kind() == tree.Map && n.Len() > 1 {
		return n
	}
	return d.find(ref(n))
}

// each yields the values of a property: those of an array, or the one that
// stands without an array, as JSON-LD allows and documents of 3.0.0 have it.
func each(n tree.Node) iter.Seq[tree.Node] {
	if k := n.Kind(); k != tree.String && k != tree.Map {
		return n.Children()
	}
	return func(yield func(tree.Node) bool) { yield(n) }
}

// count returns how many values each yields.
func count(n tree.Node) int {
	if k := n.Kind(); k == tree.String || k == tree.Map {
		return 1
	}
	return n.Len()
}
