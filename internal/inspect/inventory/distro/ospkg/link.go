package ospkg

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// ProvideKey begins the key of a node that names what its package provides.
const ProvideKey = "provides\x00"

// KindDepends is the kind of declarations that [Link] follows.
const KindDepends = "depends"

// Link connects the packages of databases that keep one file for each package.
// The first node of each of the given listings is the package; what it
// needs stands in its declarations, and the names of one declaration that are
// separated by "|" are alternatives. What is needed is listed there a second
// time, at the line that asks for it, because edges stay inside a listing. rootOf
// returns what stands in front of the database's path, and so says which
// listings belong to one system.
func Link(listings []*component.Listing, rootOf func(path string) string) {
	systems := make(map[string][]*component.Listing)
	var order []string
	for _, l := range listings {
		if len(l.Nodes) == 0 {
			continue
		}
		root := rootOf(l.Path)
		if systems[root] == nil {
			order = append(order, root)
		}
		systems[root] = append(systems[root], l)
	}
	for _, root := range order {
		link(systems[root])
	}
}

func link(packages []*component.Listing) {
	r := NewResolver(len(packages))
	own := make([]component.Node, len(packages)) // as they were read
	for i, l := range packages {
		own[i] = l.Nodes[0]
		r.Name(l.Nodes[0].Name, uint32(i))
		for _, k := range l.Keys {
			if name, ok := strings.CutPrefix(k.Name, ProvideKey); ok {
				r.Provide(name, uint32(i))
			}
		}
	}
	for i, l := range packages {
		have := map[uint32]bool{uint32(i): true}
		for _, d := range l.Declarations {
			if d.Kind != KindDepends {
				continue
			}
			for name := range strings.SplitSeq(d.Name, "|") {
				found := r.Find(name)
				for _, to := range found {
					if !have[to] {
						have[to] = true
						n := own[to]
						n.At, n.Direct = d.At, false
						l.Nodes = append(l.Nodes, n)
						l.Edges = append(l.Edges, component.Edge{From: 0, To: uint32(len(l.Nodes) - 1)})
					}
				}
				if len(found) > 0 {
					break
				}
			}
		}
		l.Declarations = nil
		drop(l, ProvideKey)
		l.Finish(true)
	}
}

// Root returns what stands in front of the database's path in a listing's path:
// "rootfs/" of "rootfs/var/lib/dpkg/status", "image.tar!/" or "". place is the
// path below the root, without a slash in front. Paths below usr/lib may stand for
// those below lib.
func Root(path, place string) (root string, ok bool) {
	root, ok = strings.CutSuffix(path, place)
	if !ok || root != "" && root[len(root)-1] != '/' {
		return "", false
	}
	if strings.HasPrefix(place, "lib/") && (root == "usr/" || strings.HasSuffix(root, "/usr/")) {
		root = strings.TrimSuffix(root, "usr/")
	}
	return root, true
}

// RootOf is [Root] for a file anywhere below the folder dir, which ends in a slash.
func RootOf(path, dir string) (root string, ok bool) {
	i := strings.LastIndex("/"+path, "/"+dir)
	if i < 0 {
		return "", false
	}
	return Root(path[:i+len(dir)], dir)
}
