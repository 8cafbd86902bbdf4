package python

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// readTOML decodes f.
func readTOML(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.TOML(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}

// readJSON decodes f.
func readJSON(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.JSON(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}

// text returns the text of a string, and "" for values of any other kind.
func text(n tree.Node) string {
	if n.Kind() != tree.String {
		return ""
	}
	return n.Text()
}

// A lockGraph connects the packages of one lock file by what they ask for.
type lockGraph struct {
	f      *inspect.File
	b      *inventory.Builder
	root   uint32                    // the tree's own code
	byName map[string][]uint32       // by folded name
	ranges map[string]*version.Range // by text; nil for what is none
	asked  map[string]bool           // extras that any package asks for, by extraKey
	needed []bool                    // by node: another package needs it
}

func newLockGraph(f *inspect.File, b *inventory.Builder, size int) *lockGraph {
	return &lockGraph{
		f: f, b: b, byName: make(map[string][]uint32, size),
		ranges: make(map[string]*version.Range), asked: make(map[string]bool),
	}
}

// add adds a package.
func (g *lockGraph) add(n component.Node) uint32 {
	i := g.b.Add(n)
	name := fold(g.b.Node(i).Name)
	g.byName[name] = append(g.byName[name], i)
	return i
}

// ask remembers that extras of a package are asked for.
func (g *lockGraph) ask(name string, extras []string) {
	for _, e := range extras {
		g.asked[extraKey(name, e)] = true
	}
}

// extrasOf returns which extras of a package are asked for.
func (g *lockGraph) extrasOf(name string) func(string) bool {
	return func(extra string) bool { return g.asked[extraKey(name, extra)] }
}

// maxSame bounds how many packages of one name are looked at for one
// requirement, so that a file with many of them costs time linear in its size.
const maxSame = 16

// find returns the packages that answer a requirement: those in its range, or
// else all of the name.
func (g *lockGraph) find(name, spec string) ([]uint32, error) {
	nodes := g.byName[fold(name)]
	nodes = nodes[:min(len(nodes), maxSame)]
	if err := g.f.Budget.Step(1 + int64(len(nodes))); err != nil {
		return nil, err
	}
	if len(nodes) < 2 || spec == "" {
		return nodes, nil
	}
	r, ok := g.ranges[spec]
	if !ok {
		if parsed, err := version.ParseRange(ecosystem, spec); err == nil {
			r = &parsed
		}
		g.ranges[spec] = r
	}
	if r == nil {
		return nodes, nil
	}
	var fitting []uint32
	for _, i := range nodes {
		if in, err := r.Contains(g.b.Node(i).Version); in || err != nil {
			fitting = append(fitting, i)
		}
	}
	if fitting == nil {
		return nodes, nil
	}
	return fitting, nil
}

// connect adds the edges that answer a requirement. It reports whether there is
// a package to answer it.
func (g *lockGraph) connect(from uint32, name, spec string, s component.Scope) (bool, error) {
	found, err := g.find(name, spec)
	if err != nil {
		return false, err
	}
	for _, to := range found {
		g.edge(from, to, s)
	}
	return len(found) > 0, nil
}

func (g *lockGraph) edge(from, to uint32, s component.Scope) {
	g.b.Edge(from, to, s)
	if from == to {
		return
	}
	if len(g.needed) < g.b.Len() {
		g.needed = append(g.needed, make([]bool, g.b.Len()-len(g.needed))...)
	}
	g.needed[to] = true
}

// missing notes that a package of the lock file asks for one that is not there.
func (g *lockGraph) missing(at span.Point, name string) {
	g.b.Note(at, "%s is needed but not listed", name)
}

// tops connects the root with the packages that no other one needs: somebody
// asked for them, and only the root is left. [Join] corrects that by the
// manifest.
func (g *lockGraph) tops() {
	for i := range uint32(g.b.Len()) {
		if n := g.b.Node(i); i != g.root && !n.Project && (int(i) >= len(g.needed) || !g.needed[i]) {
			g.b.Edge(g.root, i, n.Scope)
		}
	}
}
