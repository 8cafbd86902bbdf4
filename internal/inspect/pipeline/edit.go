package pipeline

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/patch"
)

// A Block says how a mapping is written, for fixes that add a key.
type Block struct {
	Flow   bool // {a: b}
	Indent int  // spaces in front of its keys, in block style
	Shared bool // reached through an alias or merge: a change would reach others
	First  Loc  // first key
	At     Loc  // whole mapping
}

// Fixable reports whether a key can be added to the mapping by an edit.
func (b Block) Fixable() bool { return !b.At.IsZero() && !b.Shared }

// AddBehind is the edit that adds lines to a block mapping behind the entry that
// ends at end, at the depth of the mapping's keys; what is nested has its own
// leading spaces. In a flow mapping the one line is added behind a comma.
func (s *Source) AddBehind(b Block, end int, lines ...string) patch.Edit {
	if b.Flow {
		return s.insert(end, ", "+strings.Join(lines, " "))
	}
	eol := end
	if i := strings.IndexByte(s.Text[end:], '\n'); i >= 0 {
		eol = end + i
		if eol > 0 && s.Text[eol-1] == '\r' {
			eol--
		}
	} else {
		eol = len(s.Text)
	}
	nl := s.newline(eol)
	var t strings.Builder
	for _, l := range lines {
		t.WriteString(nl + strings.Repeat(" ", b.Indent) + l)
	}
	return s.insert(eol, t.String())
}

// AddBefore is the edit that adds lines to a block mapping in front of the key
// that begins at off.
func (s *Source) AddBefore(b Block, off int, lines ...string) patch.Edit {
	if b.Flow {
		return s.insert(off, strings.Join(lines, " ")+", ")
	}
	nl := s.newline(off)
	var t strings.Builder
	for _, l := range lines {
		t.WriteString(l + nl + strings.Repeat(" ", b.Indent))
	}
	return s.insert(off, t.String())
}

// Lines returns the whole lines of a range with the line end behind them; false
// where something else stands on them, but for a comment behind the range.
func (s *Source) Lines(l Loc) (Loc, bool) {
	start := s.LineLoc(s.Line(l.Off)).Off
	if strings.Trim(s.Text[start:l.Off], " \t") != "" {
		return Loc{}, false
	}
	end := l.End
	if end > l.Off && s.Text[end-1] != '\n' {
		rest, _, found := strings.Cut(s.Text[end:], "\n")
		if t := strings.TrimSpace(rest); t != "" && t[0] != '#' {
			return Loc{}, false
		}
		if end += len(rest); found {
			end++
		}
	}
	return Loc{start, end}, true
}
