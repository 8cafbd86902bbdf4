package haskell

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// fields is a reader of the field syntax that all of Cabal's files share: lines
// "name: value", values that go on in lines that are indented deeper, comments
// that begin with two hyphens, and other lines in between, which open sections.
type fields struct {
	src string
	off int
}

// line is one line that begins a field or a section.
type line struct {
	name, value string // value is "" and name the whole text for a section
	field       bool
	indent      int
	off         int // of the name
	valueOff    int // of the value, which lasts to valueOff+len(value)
}

// next returns the next field or section, and false at the end.
func (f *fields) next() (line, bool) {
	for f.off < len(f.src) {
		text, indent := f.peek()
		start := f.off
		f.off += lineLen(f.src[f.off:])
		if text == "" || strings.HasPrefix(text, "--") {
			continue
		}
		l := line{name: text, indent: indent, off: start + indent}
		colon := nameEnd(text)
		rest := strings.TrimLeft(text[colon:], " \t")
		if colon == 0 || !strings.HasPrefix(rest, ":") {
			return l, true
		}
		l.field, l.name = true, strings.ToLower(text[:colon])
		l.valueOff = start + indent + len(text) - len(rest) + 1
		for f.off < len(f.src) {
			if more, deeper := f.peek(); more != "" && deeper <= indent && !strings.HasPrefix(more, "--") {
				break
			}
			f.off += lineLen(f.src[f.off:])
		}
		l.value = f.src[l.valueOff:f.off]
		return l, true
	}
	return line{}, false
}

// peek returns the text of the line at the current offset and its indent.
func (f *fields) peek() (text string, indent int) {
	raw := f.src[f.off : f.off+lineLen(f.src[f.off:])]
	text = strings.TrimLeft(raw, " \t\ufeff")
	return strings.TrimRight(text, " \t\r\n"), len(raw) - len(text)
}

// lineLen returns the length of the first line of s, with its end.
func lineLen(s string) int {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i + 1
	}
	return len(s)
}

// item is one entry of a list.
type item struct {
	text     string
	off, end int // of its first line
}

// maxItem bounds, in bytes, an entry that goes on in further lines.
const maxItem = 4096

// items takes a list apart at the commas outside of braces; comment lines in it
// are left out, and an entry may go on in further lines.
func (l line) items() []item {
	var out []item
	var cur item
	depth, off := 0, l.valueOff
	add := func(piece string, at int) {
		text := strings.TrimSpace(piece)
		if text == "" {
			return
		}
		if cur.text == "" {
			cur.off = at + strings.Index(piece, text)
			cur.end = cur.off + len(text)
			cur.text = text
			return
		}
		if len(cur.text) < maxItem {
			cur.text += " " + text[:min(len(text), maxItem)]
		}
	}
	flush := func() {
		if cur.text != "" {
			out = append(out, cur)
		}
		cur = item{}
	}
	for text := range strings.Lines(l.value) {
		if !strings.HasPrefix(strings.TrimSpace(text), "--") {
			start := 0
			for i := 0; i < len(text); i++ {
				switch c := text[i]; {
				case c == '{':
					depth++
				case c == '}':
					depth = max(0, depth-1)
				case c == ',' && depth == 0:
					add(text[start:i], off+start)
					flush()
					start = i + 1
				}
			}
			add(text[start:], off+start)
		}
		off += len(text)
	}
	flush()
	return out
}

// dependency is one requirement of a list.
type dependency struct {
	name, requirement string
	at                span.Point
}

// dependency reads "name", "name >=1.2 && <2", "name:library ^>=1.0" or
// "name:{a, b}". Any version is written -any or not at all.
func (i item) dependency(lines *span.Lines) dependency {
	n := nameEnd(i.text)
	if strings.HasPrefix(i.text, "-") {
		n = 0 // no name begins so
	}
	rest := strings.TrimSpace(i.text[n:])
	if inside, ok := strings.CutPrefix(rest, ":"); ok {
		if strings.HasPrefix(inside, "{") {
			_, rest, _ = strings.Cut(inside, "}")
		} else {
			rest = inside[nameEnd(inside):]
		}
	}
	rest = strings.TrimSpace(rest)
	if rest == "-any" {
		rest = ""
	}
	return dependency{i.text[:n], rest, lines.Point(i.off, i.end)}
}
