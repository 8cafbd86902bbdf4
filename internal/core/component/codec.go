package component

import (
	"encoding/binary"
	"errors"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// codecVersion changes whenever the encoding of listings does.
const codecVersion = 3

// errListing is the error for bytes that are not an encoded listing.
var errListing = errors.New("not an encoded listing")

// AppendBinary appends l without its path, layer and tree, which belong to the place
// and not to the content. Strings are written once and referred to by number.
func (l *Listing) AppendBinary(b []byte) []byte {
	w := writer{b: b, index: map[string]uint64{"": 0}}
	w.num(codecVersion)
	w.str(l.Format)
	w.num(uint64(l.Role), uint64(l.Grade), uint64(len(l.Nodes)))
	for i := range l.Nodes {
		n := &l.Nodes[i]
		for _, s := range [...]string{n.Ecosystem, n.Name, n.Version, n.Requirement, n.PURL, n.Alias, n.Source, n.Integrity, n.Licence, n.Concluded} {
			w.str(s)
		}
		w.point(n.At)
		w.num(uint64(n.Scope)<<3 | bit(n.Project)<<2 | bit(n.Direct)<<1 | bit(n.Bundled))
	}
	w.num(uint64(len(l.Edges)))
	for _, e := range l.Edges {
		w.num(uint64(e.From), uint64(e.To), uint64(e.Scope))
	}
	w.num(uint64(len(l.Declarations)))
	for _, d := range l.Declarations {
		for _, s := range [...]string{d.Name, d.Requirement, d.Kind, d.Extra} {
			w.str(s)
		}
		w.num(uint64(d.Scope))
		w.point(d.At)
	}
	w.num(uint64(len(l.Keys)))
	for _, k := range l.Keys {
		w.str(k.Name)
		w.num(uint64(k.Node))
	}
	w.num(uint64(len(l.Attrs)))
	for _, a := range l.Attrs {
		w.str(a.Name)
		w.str(a.Value)
		w.point(a.At)
	}
	w.num(uint64(len(l.Notes)))
	for _, n := range l.Notes {
		w.str(n.Text)
		w.point(n.At)
	}
	w.num(uint64(len(l.Proofs)))
	for _, p := range l.Proofs {
		w.num(uint64(p.Node), p.Off, uint64(p.Confidence))
		w.str(p.Kind)
		w.str(p.Text)
	}
	return w.b
}

// DecodeListing reads what AppendBinary wrote and returns the rest of b. Any
// other bytes give an error, never a panic or a huge allocation.
func DecodeListing(b []byte) (*Listing, []byte, error) {
	r := reader{b: b, table: []string{""}}
	if r.num() != codecVersion {
		return nil, nil, errListing
	}
	l := &Listing{Format: r.str(), Role: Role(r.small()), Grade: Grade(r.small())}
	l.Nodes = make([]Node, r.count(11))
	for i := range l.Nodes {
		n := &l.Nodes[i]
		for _, s := range [...]*string{&n.Ecosystem, &n.Name, &n.Version, &n.Requirement, &n.PURL, &n.Alias, &n.Source, &n.Integrity, &n.Licence, &n.Concluded} {
			*s = r.str()
		}
		n.At = r.point()
		f := r.num()
		r.bad = r.bad || f>>3 > 255
		n.Scope, n.Project, n.Direct, n.Bundled = Scope(f>>3), f&4 != 0, f&2 != 0, f&1 != 0
	}
	l.Edges = make([]Edge, r.count(3))
	for i := range l.Edges {
		l.Edges[i] = Edge{r.node(l), r.node(l), Scope(r.small())}
	}
	l.Declarations = make([]Declaration, r.count(6))
	for i := range l.Declarations {
		d := &l.Declarations[i]
		for _, s := range [...]*string{&d.Name, &d.Requirement, &d.Kind, &d.Extra} {
			*s = r.str()
		}
		d.Scope, d.At = Scope(r.small()), r.point()
	}
	l.Keys = make([]Key, r.count(2))
	for i := range l.Keys {
		l.Keys[i] = Key{r.str(), r.node(l)}
	}
	l.Attrs = make([]Attr, r.count(3))
	for i := range l.Attrs {
		l.Attrs[i] = Attr{r.str(), r.str(), r.point()}
	}
	l.Notes = make([]Note, r.count(2))
	for i := range l.Notes {
		l.Notes[i] = Note{r.str(), r.point()}
	}
	l.Proofs = make([]Proof, r.count(5))
	for i := range l.Proofs {
		p := &l.Proofs[i]
		p.Node, p.Off, p.Confidence = r.node(l), r.num(), Confidence(r.small())
		p.Kind, p.Text = r.str(), r.str()
	}
	if r.bad {
		return nil, nil, errListing
	}
	return l.compact(), r.b, nil
}

// compact makes empty lists nil, as a builder leaves them.
func (l *Listing) compact() *Listing {
	if len(l.Nodes) == 0 {
		l.Nodes = nil
	}
	if len(l.Edges) == 0 {
		l.Edges = nil
	}
	if len(l.Declarations) == 0 {
		l.Declarations = nil
	}
	if len(l.Keys) == 0 {
		l.Keys = nil
	}
	if len(l.Attrs) == 0 {
		l.Attrs = nil
	}
	if len(l.Notes) == 0 {
		l.Notes = nil
	}
	if len(l.Proofs) == 0 {
		l.Proofs = nil
	}
	return l
}

func bit(on bool) uint64 {
	if on {
		return 1
	}
	return 0
}

type writer struct {
	b     []byte
	index map[string]uint64
}

func (w *writer) num(vs ...uint64) {
	for _, v := range vs {
		w.b = binary.AppendUvarint(w.b, v)
	}
}

// str writes a known string as its number, and a new one as the next number
// with its bytes.
func (w *writer) str(s string) {
	if i, ok := w.index[s]; ok {
		w.num(i)
		return
	}
	w.num(uint64(len(w.index)), uint64(len(s)))
	w.index[s] = uint64(len(w.index))
	w.b = append(w.b, s...)
}

// point writes the zero point, which most declarations of generated files have,
// in one byte.
func (w *writer) point(p span.Point) {
	w.num(uint64(p.Line))
	if p.Line != 0 {
		w.num(uint64(p.Col), uint64(p.Off), uint64(p.End-p.Off))
	}
}

type reader struct {
	b     []byte
	table []string
	bad   bool
}

func (r *reader) num() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.bad, r.b = true, nil
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) small() uint8 {
	v := r.num()
	if v > 255 {
		r.bad = true
	}
	return uint8(v)
}

// count reads a length; each element takes at least size bytes, which bounds
// what a damaged length can allocate.
func (r *reader) count(size int) int {
	v := r.num()
	if v > uint64(len(r.b)/size) {
		r.bad, r.b = true, nil
		return 0
	}
	return int(v)
}

func (r *reader) node(l *Listing) uint32 {
	v := r.num()
	if v >= uint64(len(l.Nodes)) {
		r.bad = true
		return 0
	}
	return uint32(v)
}

func (r *reader) str() string {
	i := r.num()
	switch {
	case i < uint64(len(r.table)):
		return r.table[i]
	case i > uint64(len(r.table)):
		r.bad = true
		return ""
	}
	n := r.num()
	if n > uint64(len(r.b)) {
		r.bad, r.b = true, nil
		return ""
	}
	s := string(r.b[:n])
	r.b = r.b[n:]
	r.table = append(r.table, s)
	return s
}

func (r *reader) point() span.Point {
	p := span.Point{Line: uint32(r.num())}
	if p.Line != 0 {
		p.Col, p.Off = uint32(r.num()), uint32(r.num())
		p.End = p.Off + uint32(r.num())
	}
	return p
}
