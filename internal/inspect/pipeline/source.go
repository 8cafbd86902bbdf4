package pipeline

import (
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A Loc is a range of bytes in a file, half open. The zero Loc is the file as a
// whole.
type Loc struct{ Off, End int }

// IsZero reports whether l names no place.
func (l Loc) IsZero() bool { return l.End == 0 }

// Covers reports whether all of m lies inside l.
func (l Loc) Covers(m Loc) bool { return l.Off <= m.Off && m.End <= l.End }

// To returns the range from the beginning of l to the end of m.
func (l Loc) To(m Loc) Loc { return Loc{l.Off, max(l.End, m.End)} }

// An Opener returns the text of a file of the target and the budget for reading
// it; false where there is no such file or it is none that a pipeline may name.
type Opener func(path string) (text string, b *budget.Budget, ok bool)

// A Source is the text of a pipeline file.
type Source struct {
	Path   string
	Text   string
	starts []uint32 // offsets of lines, made when first asked for
}

// NewSource returns the source at path, whose text it keeps.
func NewSource(path, text string) *Source { return &Source{Path: path, Text: text} }

func (s *Source) lines() []uint32 {
	if s.starts == nil {
		s.starts = make([]uint32, 1, 1+strings.Count(s.Text, "\n"))
		for at := 0; ; {
			n := strings.IndexByte(s.Text[at:], '\n')
			if n < 0 {
				break
			}
			at += n + 1
			s.starts = append(s.starts, uint32(at))
		}
	}
	return s.starts
}

// Line returns the number of the line that holds an offset, from one.
func (s *Source) Line(off int) int {
	starts := s.lines()
	return sort.Search(len(starts), func(i int) bool { return int(starts[i]) > off })
}

// LineLoc returns the range of a line without its end.
func (s *Source) LineLoc(line int) Loc {
	starts := s.lines()
	if line < 1 || line > len(starts) {
		return Loc{}
	}
	end := len(s.Text)
	if line < len(starts) {
		end = int(starts[line]) - 1
	}
	off := int(starts[line-1])
	if end > off && s.Text[end-1] == '\r' {
		end--
	}
	return Loc{off, end}
}

// Span turns a range into a span with lines and columns.
func (s *Source) Span(l Loc) span.Span {
	if l.IsZero() {
		return span.Span{Path: s.Path}
	}
	starts := s.lines()
	first, last := s.Line(l.Off), s.Line(max(l.End-1, l.Off))
	return span.Span{
		Path: s.Path, Off: l.Off, End: l.End,
		StartLine: first, StartCol: l.Off - int(starts[first-1]) + 1,
		EndLine: last, EndCol: l.End - int(starts[last-1]) + 1,
	}
}

// Snippet returns a copy of the line on which l begins: it outlives the file.
func (s *Source) Snippet(l Loc) *span.Snippet {
	const most = 200
	if l.IsZero() {
		return nil
	}
	line := s.Line(l.Off)
	at := s.LineLoc(line)
	cut := 0
	if at.End-at.Off > most {
		if l.Off-at.Off > most/2 {
			cut = l.Off - at.Off - most/2
		}
		at = Loc{at.Off + cut, min(at.End, at.Off+cut+most)}
	}
	return &span.Snippet{Line: line, Text: strings.Clone(strings.ToValidUTF8(s.Text[at.Off:at.End], "\uFFFD")), Cut: cut}
}

// newline returns the line end that is in use around an offset.
func (s *Source) newline(off int) string {
	if i := strings.IndexByte(s.Text[min(off, len(s.Text)):], '\n'); i > 0 && s.Text[off+i-1] == '\r' {
		return "\r\n"
	}
	if i := strings.IndexByte(s.Text, '\n'); i > 0 && s.Text[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// Replace is the edit that puts text in the place of l.
func (s *Source) Replace(l Loc, text string) patch.Edit {
	return patch.Edit{Span: s.Span(l), New: text}
}

// Insert is the edit that puts text at an offset.
func (s *Source) Insert(off int, text string) patch.Edit { return s.insert(off, text) }

// insert is the edit that puts text at an offset.
func (s *Source) insert(off int, text string) patch.Edit {
	e := patch.Edit{Span: s.Span(Loc{off, off + 1}), New: text}
	e.Span.End, e.Span.EndLine, e.Span.EndCol = off, e.Span.StartLine, e.Span.StartCol
	return e
}
