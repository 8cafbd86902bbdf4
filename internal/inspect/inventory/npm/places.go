package npm

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// modules is the folder name between a package and the packages below it.
const modules = "node_modules/"

// none marks a place that holds no package, and the end of a way up.
const none = -1

// places finds packages by the rule of Node.js: from a place, in that place's
// own node_modules, then in those of each place above. The places of a path are
// made piece by piece, so that adding it costs time linear in its length.
//
// Nearly all packages stand in the node_modules of the root. They are found by
// the number of their name alone, which is what makes a large lock file cheap.
type places struct {
	names map[string]int32 // number of each name of a package
	below map[uint64]int32 // by the place above and the name's number, but for those in the root
	root  []int32          // by the name's number: the place in the root's node_modules
	tops  map[string]int32 // folders outside of any node_modules, by path; "" is the root
	up    []int32          // by place: the one in whose node_modules it stands, or the top above
	node  []int32          // by place: what the caller keeps there, or none
	leaf  []bool           // by place: nothing stands in its node_modules
	b     *budget.Budget
}

// newPlaces makes room for about n places. The place of the root is 0.
func newPlaces(n int, b *budget.Budget) *places {
	p := &places{
		names: make(map[string]int32, n), below: make(map[uint64]int32), root: make([]int32, 0, n), tops: make(map[string]int32),
		up: make([]int32, 0, n+1), node: make([]int32, 0, n+1), leaf: make([]bool, 0, n+1), b: b,
	}
	p.top("")
	return p
}

// add makes a new place.
func (p *places) add(up int32) int32 {
	p.up = append(p.up, up)
	p.node = append(p.node, none)
	p.leaf = append(p.leaf, true)
	return int32(len(p.up) - 1)
}

// top returns the place of a folder outside of any node_modules.
func (p *places) top(dir string) int32 {
	id, ok := p.tops[dir]
	if !ok {
		id = p.add(none)
		p.tops[dir] = id
	}
	return id
}

// name returns the number of a name, which it gives to new ones.
func (p *places) name(name string) int32 {
	n, ok := p.names[name]
	if !ok {
		n = int32(len(p.root))
		p.names[name] = n
		p.root = append(p.root, none)
	}
	return n
}

func belowKey(up, name int32) uint64 { return uint64(up)<<32 | uint64(name) }

// child returns the place called name in the node_modules of up, making it.
func (p *places) child(up int32, name string) int32 {
	n := p.name(name)
	if up == 0 {
		if p.root[n] == none {
			p.root[n] = p.add(0)
		}
		return p.root[n]
	}
	k := belowKey(up, n)
	id, ok := p.below[k]
	if !ok {
		id = p.add(up)
		p.below[k] = id
		p.leaf[up] = false
	}
	return id
}

// at returns the place for a path of a lock file, such as
// "packages/web/node_modules/@s/a/node_modules/b", and the name of the package
// there: "b", or "" for a top.
func (p *places) at(path string) (id int32, name string) {
	rest, inRoot := strings.CutPrefix(path, modules)
	if !inRoot {
		top, below, ok := strings.Cut(path, "/"+modules)
		id = p.top(top)
		if !ok {
			return id, ""
		}
		rest = below
	}
	for more := true; more; {
		name, rest, more = strings.Cut(rest, "/"+modules)
		id = p.child(id, name)
	}
	return id, name
}

// settle links each top with the nearest top above it, and must be called
// between the last path and the first search.
func (p *places) settle() error {
	for top, id := range p.tops {
		for dir, ok := above(top); ok; dir, ok = above(dir) {
			if err := p.b.Step(1 + int64(len(dir))/64); err != nil {
				return err
			}
			if up, known := p.tops[dir]; known {
				p.up[id] = up
				break
			}
		}
	}
	return nil
}

// above returns the folder above dir: "" above the outermost one, and false
// above that. Nothing leads out of an archive or above the root.
func above(dir string) (string, bool) {
	if dir == "" || strings.HasSuffix(dir, "!") || dir == ".." || strings.HasPrefix(dir, "../") {
		return "", false
	}
	return dir[:max(0, strings.LastIndexByte(dir, '/'))], true
}

// find returns what is kept for the package that is called name as seen from a
// place, or none.
func (p *places) find(from int32, name string) (int32, error) {
	n, ok := p.names[name]
	if !ok {
		return none, p.b.Step(1)
	}
	steps := int64(0)
	found := int32(none)
	for id := from; id != none && found == none; id = p.up[id] {
		steps++
		if id == 0 {
			if c := p.root[n]; c != none {
				found = p.node[c]
			}
		} else if !p.leaf[id] {
			if c, ok := p.below[belowKey(id, n)]; ok {
				found = p.node[c]
			}
		}
	}
	return found, p.b.Step(steps)
}
