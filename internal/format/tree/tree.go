// Package tree reads JSON, JSON with comments, YAML, TOML and XML into one kind
// of document: values with the place in the file where they stand.
//
// Decoding is bounded by a budget: depth, steps and number of values. Aliases,
// entities and anchors never expand, and nothing outside the text is ever read.
// A document keeps its source, because keys and texts are pieces of it; strings
// that a caller wants to keep longer than the document must be cloned. A Doc
// and its Nodes belong to one goroutine at a time.
//
// The syntaxes are those of RFC 8259 (JSON), YAML 1.2 with the scalar
// resolution of the Go YAML library, TOML 1.0 and XML 1.0 without document
// type definitions.
package tree

import (
	"iter"
	"slices"
	"strconv"
	"strings"

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

// String returns the word for k, for messages.
func (k Kind) String() string {
	switch k {
	case Null:
		return "null"
	case Bool:
		return "boolean"
	case Number:
		return "number"
	case String:
		return "string"
	case Map:
		return "map"
	case List:
		return "list"
	}
	return "absent"
}

// A Doc is one decoded document. Its values stand in one slice without
// pointers, in the order in which they begin (parents before children).
type Doc struct {
	src   string
	nodes []node
	strs  []string // texts that differ from the source: escapes, folded lines
	keys  []altKey // the same for keys, sorted by node
	lines *lineIndex
}

// lineIndex is made when the first place is asked for. The documents of one
// stream share it.
type lineIndex struct{ lines *span.Lines }

// A Node is a value in a document. The zero Node is absent, and all its
// methods are safe, so lookups chain: n.Get("a").Get("b").Text().
type Node struct {
	doc *Doc
	i   int32
}

// Root returns the top value. Only the zero Doc has none.
func (d *Doc) Root() Node {
	if d == nil || len(d.nodes) == 0 {
		return Node{}
	}
	return Node{d, 0}
}

// Source returns the text that all offsets relate to: the input, or its UTF-8
// form if the input was UTF-16.
func (d *Doc) Source() string { return d.src }

// Values returns the number of values in the document.
func (d *Doc) Values() int { return len(d.nodes) }

func (n Node) at() *node { return &n.doc.nodes[n.i] }

// Kind returns the kind of the value, Absent for the zero Node.
func (n Node) Kind() Kind {
	if n.doc == nil {
		return Absent
	}
	return n.at().kind()
}

// Exists reports whether n is a value of the document.
func (n Node) Exists() bool { return n.doc != nil }

// Get returns the first child with the given key, or the zero Node. It looks
// at each child in turn: use [Node.Index] for many lookups in a large map.
func (n Node) Get(key string) Node {
	if n.Kind() != Map {
		return Node{}
	}
	for i := n.doc.first(n.i); i >= 0; i = n.doc.nodes[i].next {
		if n.doc.keyIs(i, key) {
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

// All iterates over the children with the given key, in the file's order: the
// way to read repeated elements of XML.
func (n Node) All(key string) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.Kind() != Map {
			return
		}
		for i := n.doc.first(n.i); i >= 0; i = n.doc.nodes[i].next {
			if n.doc.keyIs(i, key) && !yield(Node{n.doc, i}) {
				return
			}
		}
	}
}

// Index returns the children of a map by key, the first of each key as with
// [Node.Get], for callers that look up many keys. It is nil for other kinds.
func (n Node) Index() map[string]Node {
	if n.Kind() != Map {
		return nil
	}
	m := make(map[string]Node, n.Len())
	for c := range n.Children() {
		if k := c.Key(); !m[k].Exists() {
			m[k] = c
		}
	}
	return m
}

// Text returns the text of a scalar: the unquoted string, or a number or
// boolean as written. The text of an XML element is its character data without
// surrounding space. Text is "" for null and for other maps and lists; a YAML
// alias, which is a null, has the text "*name".
func (n Node) Text() string {
	if n.doc == nil {
		return ""
	}
	return n.doc.text(n.i)
}

// True reports whether n is the boolean true, in any of the spellings that
// YAML allows (true, True, TRUE).
func (n Node) True() bool {
	return n.Kind() == Bool && strings.EqualFold(n.Text(), "true")
}

// Int returns the value of a decimal integer, or false for any other value and
// for integers outside 64 bits. Strings that look like integers count, because
// XML has no numbers.
func (n Node) Int() (int64, bool) {
	if k := n.Kind(); k != Number && k != String && k != Map {
		return 0, false
	}
	v, err := strconv.ParseInt(n.Text(), 10, 64)
	return v, err == nil
}

// Strings returns the texts of a list's scalar children; maps, lists and nulls
// among them are left out. A single string gives a list of one, since many
// formats allow either. It is nil for all else.
func (n Node) Strings() []string {
	switch n.Kind() {
	case String:
		return []string{n.Text()}
	case List:
	default:
		return nil
	}
	texts := make([]string, 0, n.Len())
	for c := range n.Children() {
		if k := c.Kind(); k == String || k == Number || k == Bool {
			texts = append(texts, c.Text())
		}
	}
	return texts
}

// Target returns the value that a YAML alias refers to, and n itself for
// everything else. An alias may refer to a value that contains it, and a chain
// of them can stand for billions of values, so a caller that follows targets
// must bound what it does; nothing in this package follows them.
func (n Node) Target() Node {
	if n.doc == nil || !n.at().isAlias() {
		return n
	}
	return Node{n.doc, int32(n.at().count)}
}

// IsAlias reports whether n is a YAML alias.
func (n Node) IsAlias() bool { return n.doc != nil && n.at().isAlias() }

// Key returns the key under which n stands in its map, or "".
func (n Node) Key() string {
	if n.doc == nil {
		return ""
	}
	return n.doc.key(n.i)
}

// Len returns the number of children.
func (n Node) Len() int {
	if k := n.Kind(); k != Map && k != List {
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
		for i := n.doc.first(n.i); i >= 0; i = n.doc.nodes[i].next {
			if !yield(Node{n.doc, i}) {
				return
			}
		}
	}
}

// Range returns the byte offsets of the whole value in [Doc.Source], with
// quotes and brackets; a value of many lines ends on a later line than it
// begins. For TOML tables it is the header, for absent values 0, 0.
func (n Node) Range() (off, end int) {
	if n.doc == nil {
		return 0, 0
	}
	return int(n.at().off), int(n.at().end)
}

// Raw returns the value as written in the source, the text of [Node.Range].
func (n Node) Raw() string {
	if n.doc == nil {
		return ""
	}
	return n.doc.src[n.at().off:n.at().end]
}

// At returns the place of the value. A point stands on one line, so for a value
// of many lines it is the part on the first of them, and at most 4,096 bytes.
func (n Node) At() span.Point {
	if n.doc == nil {
		return span.Point{}
	}
	off, end := n.Range()
	return n.doc.point(off, end)
}

// KeyAt returns the place of the key, or of the value where there is no key.
func (n Node) KeyAt() span.Point {
	if n.doc == nil {
		return span.Point{}
	}
	v := n.at()
	if v.keyLen() == 0 {
		return n.At()
	}
	return n.doc.point(int(v.keyOff), int(v.keyOff)+v.keyLen())
}

// maxPoint bounds the search for the end of the first line, which At would
// otherwise repeat over the same bytes for each level of a one-line file.
const maxPoint = 4096

func (d *Doc) point(off, end int) span.Point {
	if d.lines.lines == nil {
		d.lines.lines = span.NewLines(d.src)
	}
	end = min(end, off+maxPoint)
	if nl := strings.IndexByte(d.src[off:end], '\n'); nl >= 0 {
		end = off + len(strings.TrimRight(d.src[off:off+nl], " \r"))
	}
	return d.lines.lines.Point(off, end)
}

// altKey is a key that differs from its source text.
type altKey struct {
	node int32
	text string
}

// key returns the key of node i.
func (d *Doc) key(i int32) string {
	v := &d.nodes[i]
	off, end := int(v.keyOff), int(v.keyOff)+v.keyLen()
	switch v.keyForm() {
	case formQuoted:
		return d.src[off+1 : end-1]
	case formAlt:
		return d.altKey(i)
	case formSpecial:
		if off == end {
			return "#text"
		}
		return "@" + d.src[off:end]
	}
	return d.src[off:end]
}

// keyIs reports whether the key of node i is key, without building it.
func (d *Doc) keyIs(i int32, key string) bool {
	v := &d.nodes[i]
	off, end := int(v.keyOff), int(v.keyOff)+v.keyLen()
	switch v.keyForm() {
	case formQuoted:
		return d.src[off+1:end-1] == key
	case formAlt:
		return d.altKey(i) == key
	case formSpecial:
		if off == end {
			return key == "#text"
		}
		return len(key) == end-off+1 && key[0] == '@' && key[1:] == d.src[off:end]
	}
	return d.src[off:end] == key
}

func (d *Doc) altKey(i int32) string {
	at, ok := slices.BinarySearchFunc(d.keys, i, func(k altKey, i int32) int { return int(k.node) - int(i) })
	if !ok {
		return ""
	}
	return d.keys[at].text
}

// text returns the text of node i.
func (d *Doc) text(i int32) string {
	v := &d.nodes[i]
	switch v.kind() {
	case Map:
		if v.form() == formSpecial { // an XML element with text
			return Node{d, i}.Get("#text").Text()
		}
		return ""
	case Null:
		if v.form() != formSpecial { // not an alias
			return ""
		}
	case List:
		return ""
	}
	switch v.form() {
	case formQuoted:
		return d.src[v.off+1 : v.end-1]
	case formAlt:
		return d.strs[v.count]
	}
	return d.src[v.off:v.end]
}
