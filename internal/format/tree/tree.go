// Package tree reads JSON, JSON with comments, YAML, TOML and XML into one kind
// of document: values with the place in the file where they stand.
//
// Decoding is bounded by a budget: depth, steps and size. Aliases, entities and
// anchors never expand. A document keeps its source; strings that a caller
// wants to keep longer must be cloned.
package tree

import (
	"iter"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// Kind is the kind of a value.
type Kind uint8

// The kinds of values. XML elements are maps: attributes have keys that begin
// with "@", text has the key "#text", and child elements repeat their keys.
const (
	Absent Kind = iota
	Null
	Bool
	Number
	String
	Map
	List
)

// A Doc is one decoded document.
type Doc struct {
	src   string
	nodes []node
	lines *span.Lines
}

// node is one value; children are linked by index, so a document is one slice.
type node struct {
	key        string
	text       string // scalar text, unquoted
	keyOff     uint32
	off, end   uint32
	first      int32 // first child, -1 if none
	next       int32 // next sibling, -1 if last
	count      uint32
	kind       Kind
	keyEndDiff uint32 // length of the key as written
}

// A Node is a value in a document. The zero Node is absent, and all its
// methods are safe, so lookups chain: n.Get("a").Get("b").Text().
type Node struct {
	doc *Doc
	i   int32
}

// Root returns the top value.
func (d *Doc) Root() Node { return Node{d, 0} }

func (n Node) at() *node { return &n.doc.nodes[n.i] }

// Kind returns the kind of the value, Absent for the zero Node.
func (n Node) Kind() Kind {
	if n.doc == nil {
		return Absent
	}
	return n.at().kind
}

// Exists reports whether n is a value of the document.
func (n Node) Exists() bool { return n.doc != nil }

// Get returns the first child with the given key, or the zero Node.
func (n Node) Get(key string) Node {
	if n.Kind() != Map {
		return Node{}
	}
	for i := n.at().first; i >= 0; i = n.doc.nodes[i].next {
		if n.doc.nodes[i].key == key {
			return Node{n.doc, i}
		}
	}
	return Node{}
}

// Path follows keys from n.
func (n Node) Path(keys ...string) Node {
	for _, k := range keys {
		n = n.Get(k)
	}
	return n
}

// Text returns the text of a scalar: the unquoted string, or a number or
// boolean as written. It is "" for null, maps and lists.
func (n Node) Text() string {
	if n.doc == nil {
		return ""
	}
	return n.at().text
}

// True reports whether n is the boolean true.
func (n Node) True() bool { return n.Kind() == Bool && n.at().text == "true" }

// Key returns the key under which n stands in its map, or "".
func (n Node) Key() string {
	if n.doc == nil {
		return ""
	}
	return n.at().key
}

// Len returns the number of children.
func (n Node) Len() int {
	if n.doc == nil {
		return 0
	}
	return int(n.at().count)
}

// Children iterates over the values of a map or list, in the file's order.
func (n Node) Children() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.doc == nil {
			return
		}
		for i := n.at().first; i >= 0; i = n.doc.nodes[i].next {
			if !yield(Node{n.doc, i}) {
				return
			}
		}
	}
}

// At returns the place of the value.
func (n Node) At() span.Point {
	if n.doc == nil {
		return span.Point{}
	}
	v := n.at()
	return n.doc.point(int(v.off), int(v.end))
}

// KeyAt returns the place of the key, or of the value where there is no key.
func (n Node) KeyAt() span.Point {
	if n.doc == nil {
		return span.Point{}
	}
	v := n.at()
	if v.keyEndDiff == 0 {
		return n.At()
	}
	return n.doc.point(int(v.keyOff), int(v.keyOff+v.keyEndDiff))
}

func (d *Doc) point(off, end int) span.Point {
	if d.lines == nil {
		d.lines = span.NewLines(d.src)
	}
	return d.lines.Point(off, end)
}
