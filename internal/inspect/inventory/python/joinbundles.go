package python

import (
	"github.com/ossay-dev/ossay/internal/core/component"
)

// bundles are requirements files that are installed together, because one
// includes the other.
type bundles struct {
	of    map[*component.Listing]int
	list  []*component.Listing
	to    [][]int
	group []int // union-find
}

func (b *bundles) id(l *component.Listing) int {
	i, ok := b.of[l]
	if !ok {
		i = len(b.list)
		b.of[l] = i
		b.list, b.to, b.group = append(b.list, l), append(b.to, nil), append(b.group, i)
	}
	return i
}

func (b *bundles) add(from, to *component.Listing) {
	f, t := b.id(from), b.id(to)
	b.to[f] = append(b.to[f], t)
	b.group[b.find(f)] = b.find(t)
}

// find returns the group of file i.
func (b *bundles) find(i int) int {
	for b.group[i] != i {
		b.group[i] = b.group[b.group[i]]
		i = b.group[i]
	}
	return i
}

// strengthen gives included files the scope of those that include them, where
// that is stronger: what requirements.txt includes is for production, whatever
// its name.
func (b *bundles) strengthen() {
	scopes := make([]component.Scope, len(b.list))
	for i, l := range b.list {
		scopes[i] = scopeOfFile(l.Path)
	}
	for want := component.Prod; want <= component.Dev; want++ {
		var queue []int
		for i, s := range scopes {
			if s == want {
				queue = append(queue, i)
			}
		}
		for len(queue) > 0 {
			i := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			for _, to := range b.to[i] {
				if scopes[to] > want {
					scopes[to] = want
					queue = append(queue, to)
				}
			}
		}
	}
	for i, l := range b.list {
		if was := scopeOfFile(l.Path); scopes[i] < was {
			rescope(l, was, scopes[i])
		}
	}
}

// rescope replaces a scope by a stronger one.
func rescope(l *component.Listing, was, now component.Scope) {
	for i := range l.Nodes {
		if !l.Nodes[i].Project && l.Nodes[i].Scope == was {
			l.Nodes[i].Scope = now
		}
	}
	for i := range l.Edges {
		if l.Nodes[l.Edges[i].From].Project && l.Edges[i].Scope == was {
			l.Edges[i].Scope = now
		}
	}
	for i := range l.Declarations {
		if l.Declarations[i].Scope == was {
			l.Declarations[i].Scope = now
		}
	}
}
