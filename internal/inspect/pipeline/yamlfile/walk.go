package yamlfile

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Loc is the range of a node.
func (f *File) Loc(n tree.Node) pipeline.Loc {
	off, end := n.Range()
	return pipeline.Loc{Off: off, End: end}
}

// Point is the range of a node's key, or of the node where it has none.
func Point(n tree.Node) pipeline.Loc {
	p := n.KeyAt()
	return pipeline.Loc{Off: int(p.Off), End: int(p.End)}
}

// Target follows aliases; a chain of them is bounded.
func Target(n tree.Node) tree.Node {
	for hops := 0; n.IsAlias() && hops < 16; hops++ {
		n = n.Target()
	}
	return n
}

// Each calls do for the children of a map or list, through an alias and through
// merge keys. Aliases that stand for too many values are left out.
func (f *File) Each(n tree.Node, do func(c tree.Node)) {
	f.children(n, nil, 0, do)
}

func (f *File) children(n tree.Node, seen map[string]bool, depth int, do func(c tree.Node)) {
	n = Target(n)
	if k := n.Kind(); k != tree.Map && k != tree.List || depth > 8 {
		return
	}
	var merges []tree.Node
	for c := range n.Children() {
		if f.left--; f.left <= 0 {
			return
		}
		if c.Key() == "<<" && n.Kind() == tree.Map {
			merges = append(merges, c)
			continue
		}
		if seen[c.Key()] {
			continue
		}
		do(c)
	}
	if len(merges) == 0 {
		return
	}
	all := map[string]bool{}
	for k := range seen {
		all[k] = true
	}
	for c := range n.Children() {
		all[c.Key()] = true
	}
	for _, m := range merges {
		if t := Target(m); t.Kind() == tree.List {
			for c := range t.Children() {
				f.children(c, all, depth+1, do)
			}
			continue
		}
		f.children(m, all, depth+1, do)
	}
}

// Get returns the value of a key, through aliases and merge keys.
func (f *File) Get(n tree.Node, key string) tree.Node {
	n = Target(n)
	if v := n.Get(key); v.Exists() {
		return v
	}
	if !n.Get("<<").Exists() {
		return tree.Node{}
	}
	var found tree.Node
	f.Each(n, func(c tree.Node) {
		if c.Key() == key && !found.Exists() {
			found = c
		}
	})
	return found
}

// Block describes how a mapping is written; shared says that it is reached
// through an alias.
func (f *File) Block(n tree.Node, shared bool) pipeline.Block {
	shared = shared || n.IsAlias()
	n = Target(n)
	if n.Kind() != tree.Map {
		return pipeline.Block{}
	}
	b := pipeline.Block{At: f.Loc(n), Shared: shared, Flow: strings.HasPrefix(n.Raw(), "{")}
	for c := range n.Children() {
		b.First = Point(c)
		b.Indent = int(c.KeyAt().Col) - 1
		b.Shared = b.Shared || c.Key() == "<<"
		break
	}
	return b
}
