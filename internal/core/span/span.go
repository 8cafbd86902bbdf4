// Package span says where in a target something stands.
package span

import (
	"strconv"
	"strings"
)

// ArchiveSeparator stands between the path of an archive and the path of a
// member inside it: app.jar!/lib/x.jar!/META-INF/MANIFEST.MF.
const ArchiveSeparator = "!/"

// A Point is a byte range on one line of one file. Off and End are zero-based
// byte offsets, half open. Line and Col count from one; Col counts bytes of
// UTF-8, not characters. The zero Point means "the file as a whole".
type Point struct {
	Off, End  uint32
	Line, Col uint32
}

// IsZero reports whether p names no place inside the file.
func (p Point) IsZero() bool { return p.Line == 0 }

// A Span is a place inside the target: a slash-separated path relative to the
// target's root (through archives, see [ArchiveSeparator]) and, where known, a
// range in that file. Lines and columns count from one and columns count bytes
// of UTF-8; EndColumn is the column after the last byte. Zero lines mean the
// file as a whole.
type Span struct {
	Path      string
	Off, End  int
	StartLine int
	StartCol  int
	EndLine   int
	EndCol    int
}

// At places p in the file at path.
func At(path string, p Point) Span {
	if p.IsZero() {
		return Span{Path: path}
	}
	return Span{
		Path: path, Off: int(p.Off), End: int(p.End),
		StartLine: int(p.Line), StartCol: int(p.Col),
		EndLine: int(p.Line), EndCol: int(p.Col) + int(p.End-p.Off),
	}
}

// String writes the span as path:line:column, leaving out what is unknown.
func (s Span) String() string {
	if s.StartLine == 0 {
		return s.Path
	}
	return s.Path + ":" + strconv.Itoa(s.StartLine) + ":" + strconv.Itoa(s.StartCol)
}

// Lines finds lines and columns for byte offsets of one file. Asking for rising
// offsets costs time linear in the file, whatever the length of its lines: the
// newlines in between are counted, many bytes at a time. The first falling offset
// makes an index of all lines.
type Lines struct {
	data   string
	starts []uint32 // of lines, once there is an index
	last   int      // line of the last answer, from zero
	start  int      // offset at which that line begins
	off    int      // offset of the last answer
}

// NewLines returns the lines of data, which it keeps.
func NewLines(data string) *Lines { return &Lines{data: data} }

// Point returns the point for the byte range [off, end).
func (l *Lines) Point(off, end int) Point {
	if off < l.off && l.starts == nil {
		l.index()
	}
	if l.starts != nil {
		l.search(uint32(off))
	} else {
		between := l.data[l.off:min(off, len(l.data))]
		if n := strings.Count(between, "\n"); n > 0 {
			l.last += n
			l.start = l.off + strings.LastIndexByte(between, '\n') + 1
		}
		l.off = off
	}
	return Point{Off: uint32(off), End: uint32(end), Line: uint32(l.last + 1), Col: uint32(off-l.start) + 1}
}

// index notes where each line begins.
func (l *Lines) index() {
	l.starts = make([]uint32, 1, 1+strings.Count(l.data, "\n"))
	for at := 0; ; {
		n := strings.IndexByte(l.data[at:], '\n')
		if n < 0 {
			return
		}
		at += n + 1
		l.starts = append(l.starts, uint32(at))
	}
}

// search finds the line of off: near the last answer first, because readers ask
// in rising order, then by binary search.
func (l *Lines) search(off uint32) {
	i := l.last
	hi := len(l.starts)
	if l.starts[i] > off {
		hi, i = i, 0
	} else {
		for n := 0; n < 32 && i+1 < hi && l.starts[i+1] <= off; n++ {
			i++
		}
	}
	for hi-i > 1 && l.starts[i+1] <= off {
		mid := int(uint(i+hi) / 2)
		if l.starts[mid] <= off {
			i = mid
		} else {
			hi = mid
		}
	}
	l.last, l.start = i, int(l.starts[i])
}
