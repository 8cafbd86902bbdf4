package cyclonedx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A large JSON document is not kept as one tree, which takes more memory than
// its text: its long lists are left out of the tree, and their entries decoded
// when they are looked at.
const (
	largeBytes = 1 << 20  // a smaller document is one tree
	listBytes  = 64 << 10 // a smaller list stays in the tree
	entryBytes = 64       // a list of entries that are shorter on average stays, too
)

// A part is a list that was left out of the tree of a document.
type part struct {
	at      int         // where the list begins in the text of the tree
	entries [][2]uint32 // where each entry stands in the document
}

// A source says where a piece of text stands in the document. The nil source is
// the document itself.
type source struct {
	base int   // offset of the piece
	cuts []cut // what was left out of it
}

// A cut is a text that was left out of a piece, at an offset in the piece.
type cut struct{ at, size int }

// offset returns the offset in the document of an offset in the piece.
func (s *source) offset(off int) int {
	if s == nil {
		return off
	}
	at := s.base + off
	for _, c := range s.cuts {
		if c.at <= off {
			at += c.size
		}
	}
	return at
}

// readParts reads a JSON document whose lists in the top object are left out of
// its tree if they are of at least so many bytes. It reports false where that
// brings nothing and where something is wrong: reading the whole tells what.
func (d *Doc) readParts(text string, least int) bool {
	limits := d.b.Limits()
	s := splitter{text: text, least: least, depth: limits.Depth}
	if !s.document() || len(s.parts) == 0 {
		return false
	}
	var rest strings.Builder
	from := 0
	d.rest = &source{}
	for i := range s.parts {
		list := s.lists[i]
		rest.WriteString(text[from : list[0]+1])
		s.parts[i].at = rest.Len() - 1
		d.rest.cuts = append(d.rest.cuts, cut{rest.Len(), list[1] - list[0] - 1})
		from = list[1]
	}
	rest.WriteString(text[from:])
	doc, err := tree.JSON(rest.String(), d.b)
	if err != nil {
		return false
	}
	for _, p := range s.parts {
		for _, e := range p.entries {
			if _, err := tree.JSON(text[e[0]:e[1]], d.b); err != nil {
				return false
			}
		}
	}
	// What has been read once is not charged again.
	limits.Steps = 0
	d.again = budget.New(limits, int64(len(text)))
	d.text, d.root, d.parts, d.lines = text, doc.Root(), s.parts, span.NewLines(text)
	return true
}

// part returns what was left out of a list of the document's tree, or nil.
func (d *Doc) part(n tree.Node) *part {
	for i := range d.parts {
		if off, _ := n.Range(); off == d.parts[i].at {
			return &d.parts[i]
		}
	}
	return nil
}

// entry decodes an entry of a part.
func (d *Doc) entry(e [2]uint32) (*tree.Doc, *source) {
	doc, err := tree.JSON(d.text[e[0]:e[1]], d.again)
	if err != nil {
		return &tree.Doc{}, nil // it has been read before
	}
	return doc, &source{base: int(e[0])}
}

// maxPoint bounds the search for the end of a line, as package tree does.
const maxPoint = 4096

// point returns the place of a byte range of the document; a point stands on
// one line.
func (d *Doc) point(off, end int) span.Point {
	if d.lines == nil {
		d.lines = span.NewLines(d.text)
	}
	end = min(end, off+maxPoint)
	if nl := strings.IndexByte(d.text[off:end], '\n'); nl >= 0 {
		end = off + len(strings.TrimRight(d.text[off:off+nl], " \r"))
	}
	return d.lines.Point(off, end)
}

// place turns a place in a piece of the document into one in the document.
func (d *Doc) place(p span.Point, s *source) span.Point {
	if s == nil || p.IsZero() {
		return p
	}
	return d.point(s.offset(int(p.Off)), s.offset(int(p.End)))
}

// A splitter finds the lists in the top object of a JSON document and their
// entries. It looks at quotes and brackets only: whether all else is right is
// seen when the pieces are read.
type splitter struct {
	text  string
	pos   int
	least int // bytes of a list
	depth int // brackets that may be open at once
	parts []part
	lists [][2]int // offsets of the brackets of each part
}

// document goes over the top object, and reports whether it is one.
func (s *splitter) document() bool {
	s.text = strings.TrimRight(s.text, " \t\r\n")
	s.pos = len(s.text) - len(strings.TrimLeft(strings.TrimPrefix(s.text, "\ufeff"), " \t\r\n"))
	if !s.is('{') || len(s.text) > 1<<31-1 {
		return false
	}
	for s.pos++; ; s.pos++ {
		if s.space(); !s.is('"') || !s.value(1) {
			return false
		}
		if s.space(); !s.is(':') {
			return false
		}
		s.pos++
		if s.space(); s.is('[') && !s.list() || !s.is(',') && !s.is('}') && !s.value(1) {
			return false
		}
		if s.space(); !s.is(',') {
			return s.is('}') && s.pos == len(s.text)-1
		}
	}
}

func (s *splitter) is(c byte) bool { return s.pos < len(s.text) && s.text[s.pos] == c }

func (s *splitter) space() {
	for s.is(' ') || s.is('\n') || s.is('\r') || s.is('\t') {
		s.pos++
	}
}

// list goes over a list and keeps its entries if there is enough of them.
func (s *splitter) list() bool {
	open := s.pos
	var entries [][2]uint32
	for {
		s.pos++
		s.space()
		from := s.pos
		if s.is(']') && entries == nil {
			break
		}
		if !s.value(2) || s.pos == from {
			return false
		}
		entries = append(entries, [2]uint32{uint32(from), uint32(s.pos)})
		if s.space(); !s.is(',') {
			break
		}
	}
	if !s.is(']') {
		return false
	}
	if size := s.pos - open; size >= s.least && size >= entryBytes*len(entries) && len(entries) > 0 {
		s.parts = append(s.parts, part{entries: entries})
		s.lists = append(s.lists, [2]int{open, s.pos})
	}
	s.pos++
	return true
}

// value goes over a value inside so many brackets.
func (s *splitter) value(outer int) bool {
	open := 0
	for s.pos < len(s.text) {
		switch s.text[s.pos] {
		case '"':
			if !s.quoted() {
				return false
			}
			if open == 0 {
				return true
			}
			continue
		case '{', '[':
			if open++; outer+open > s.depth && s.depth > 0 {
				return false
			}
		case '}', ']':
			if open == 0 {
				return true // after a number or a word
			}
			if open--; open == 0 {
				s.pos++
				return true
			}
		case ',', ':', ' ', '\n', '\r', '\t':
			if open == 0 {
				return true
			}
		}
		s.pos++
	}
	return false
}

// quoted goes over a string.
func (s *splitter) quoted() bool {
	for {
		n := strings.IndexByte(s.text[s.pos+1:], '"')
		if n < 0 {
			return false
		}
		s.pos += n + 1
		slashes := 0
		for s.text[s.pos-1-slashes] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			s.pos++
			return true
		}
	}
}
