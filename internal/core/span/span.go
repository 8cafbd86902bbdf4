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
// offsets costs time linear in the file, whatever the length of its lines.
type Lines struct {
	starts []uint32
	last   int
}

// NewLines indexes the line starts of data.
func NewLines(data string) *Lines {
	l := &Lines{starts: make([]uint32, 1, 1+strings.Count(data, "\n"))}
	for off := 0; ; {
		i := strings.IndexByte(data[off:], '\n')
		if i < 0 {
			return l
		}
		off += i + 1
		l.starts = append(l.starts, uint32(off))
	}
}

// Point returns the point for the byte range [off, end).
func (l *Lines) Point(off, end int) Point {
	i := l.line(uint32(off))
	return Point{Off: uint32(off), End: uint32(end), Line: uint32(i + 1), Col: uint32(off) - l.starts[i] + 1}
}

// line returns the zero-based line of off: near the last answer first, because
// readers ask in rising order, then by binary search.
func (l *Lines) line(off uint32) int {
	i := l.last
	if l.starts[i] <= off {
		for n := 0; n < 32; n++ {
			if i+1 == len(l.starts) || l.starts[i+1] > off {
				l.last = i
				return i
			}
			i++
		}
	} else {
		i = 0
	}
	lo, hi := i, len(l.starts)
	for hi-lo > 1 {
		mid := int(uint(lo+hi) / 2)
		if l.starts[mid] <= off {
			lo = mid
		} else {
			hi = mid
		}
	}
	l.last = lo
	return lo
}
