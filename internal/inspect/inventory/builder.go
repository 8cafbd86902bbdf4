package inventory

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// maxNotes bounds the notes of one listing, so that a hostile file cannot fill
// memory with complaints.
const maxNotes = 100

// A Builder collects the listing of one file. Strings that are given to it are
// cloned and interned, so a listing never keeps the bytes of its file alive.
type Builder struct {
	list    component.Listing
	strings map[string]string
	scoped  bool
	known   bool
	dropped int
	proofs  map[uint32]int
}

// NewBuilder returns a builder for the file at path, read by r.
func NewBuilder(path string, r *Reader) *Builder {
	return &Builder{
		list:    component.Listing{Path: path, Format: r.Format, Role: r.Role, Grade: r.Grade},
		strings: make(map[string]string),
	}
}

// Intern returns a copy of s that is shared by all equal strings of the listing.
func (b *Builder) Intern(s string) string {
	if s == "" {
		return ""
	}
	if t, ok := b.strings[s]; ok {
		return t
	}
	t := strings.Clone(s)
	b.strings[t] = t
	return t
}

// Project adds a node for the tree's own code, such as the root package, a
// workspace or a module, and returns its index.
func (b *Builder) Project(ecosystem, name, version string, at span.Point) uint32 {
	return b.Add(component.Node{Ecosystem: ecosystem, Name: name, Version: version, Project: true, At: at})
}

// Add adds a node and returns its index.
func (b *Builder) Add(n component.Node) uint32 {
	for _, s := range []*string{
		&n.Ecosystem, &n.Name, &n.Version, &n.Requirement, &n.PURL, &n.Alias, &n.Source, &n.Licence, &n.Concluded,
	} {
		*s = b.Intern(*s)
	}
	n.Integrity = strings.Clone(n.Integrity) // seldom shared
	b.list.Nodes = append(b.list.Nodes, n)
	return uint32(len(b.list.Nodes) - 1)
}

// Grow makes room for n more nodes, where a reader knows how many come.
func (b *Builder) Grow(n int) { b.list.Nodes = slices.Grow(b.list.Nodes, min(n, maxGrow)) }

// maxGrow bounds the room that a hostile file can ask for in advance.
const maxGrow = 1 << 20

// Node returns the node with index i for changes; its strings must be interned.
func (b *Builder) Node(i uint32) *component.Node { return &b.list.Nodes[i] }

// Len returns the number of nodes so far.
func (b *Builder) Len() int { return len(b.list.Nodes) }

// Edge says that from needs to, for the given scope. An edge from a node to
// itself is left out.
func (b *Builder) Edge(from, to uint32, s component.Scope) {
	if from != to {
		b.list.Edges = append(b.list.Edges, component.Edge{From: from, To: to, Scope: s})
	}
}

// Declare records a requirement as the manifest writes it.
func (b *Builder) Declare(d component.Declaration) {
	for _, s := range []*string{&d.Name, &d.Requirement, &d.Kind, &d.Extra} {
		*s = b.Intern(*s)
	}
	b.list.Declarations = append(b.list.Declarations, d)
}

// Key makes node findable by name for joins, for instance by a descriptor.
func (b *Builder) Key(name string, node uint32) {
	b.list.Keys = append(b.list.Keys, component.Key{Name: b.Intern(name), Node: node})
}

// Set records a fact about the listing as a whole.
func (b *Builder) Set(name, value string, at span.Point) {
	b.list.Attrs = append(b.list.Attrs, component.Attr{Name: b.Intern(name), Value: b.Intern(value), At: at})
}

// Prove adds a piece of evidence for a node. A proof is kept as given, its text
// clipped; each node keeps at most maxProofs of them.
func (b *Builder) Prove(p component.Proof) {
	if b.proofs == nil {
		b.proofs = make(map[uint32]int)
	}
	if b.proofs[p.Node]++; b.proofs[p.Node] > maxProofs {
		return
	}
	p.Text = strings.Clone(Clip(p.Text))
	b.list.Proofs = append(b.list.Proofs, p)
}

// maxProofs bounds the evidence that is kept of one node.
const maxProofs = 24

// Note records what the reader saw and could not settle.
func (b *Builder) Note(at span.Point, format string, args ...any) {
	if len(b.list.Notes) >= maxNotes {
		b.dropped++
		return
	}
	b.list.Notes = append(b.list.Notes, component.Note{Text: fmt.Sprintf(format, args...), At: at})
}

// maxClip is how much of a hostile text a note shows, in bytes.
const maxClip = 100

// Clip shortens a text from a scanned file for a note, so that a note stays a
// line, and makes it valid UTF-8.
func Clip(s string) string {
	if len(s) > maxClip {
		end := maxClip
		for end > maxClip-utf8.UTFMax && !utf8.RuneStart(s[end]) {
			end--
		}
		s = s[:end] + "…"
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// Scoped says that the file itself states the scope of each node, so that
// scopes are not computed from edges.
func (b *Builder) Scoped() { b.scoped = true }

// Recognised says that the file is of the reader's format although it may list
// nothing: an empty lock file is a listing, a foreign file is not.
func (b *Builder) Recognised() { b.known = true }

// Finish returns the listing, or nil if the reader recognised nothing.
func (b *Builder) Finish() *component.Listing {
	l := &b.list
	if !b.known && len(l.Nodes) == 0 && len(l.Declarations) == 0 && len(l.Notes) == 0 && len(l.Attrs) == 0 {
		return nil
	}
	if b.dropped > 0 {
		l.Notes = append(l.Notes, component.Note{Text: fmt.Sprintf("%d more notes of this kind", b.dropped)})
	}
	slices.SortStableFunc(l.Proofs, func(a, b component.Proof) int { return cmp.Compare(a.Node, b.Node) })
	l.Finish(b.scoped)
	b.strings = nil
	return l
}
