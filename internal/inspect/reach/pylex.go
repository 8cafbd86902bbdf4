package reach

import "strings"

// The kinds of tokens of Python that matter here.
const (
	pyEnd = iota
	pyWord
	pyString
	pyPunct
	pyNewline // ends a logical line
	pyOther   // numbers
)

// A pyToken is one token with its place.
type pyToken struct {
	kind     int
	text     string
	off, end int
	computed bool // an f-string or t-string with a replacement field, or a string of bytes
}

// A pyLexer splits Python into tokens (The Python Language Reference, chapter 2):
// comments, strings of all kinds, lines that go on after a backslash or inside of
// brackets. It never fails: a string without an end ends with its line.
type pyLexer struct {
	s     string
	pos   int
	depth int // open brackets
	// noTriple says that no string in three single or double quotes ends after pos.
	noTriple [2]bool
}

// next returns the next token.
func (x *pyLexer) next() pyToken {
	for x.pos < len(x.s) {
		c := x.s[x.pos]
		switch {
		case c == '\n':
			x.pos++
			if x.depth == 0 {
				return pyToken{kind: pyNewline, off: x.pos - 1, end: x.pos}
			}
		case c <= ' ':
			x.pos++
		case c == '\\':
			x.pos++
			for x.pos < len(x.s) && x.s[x.pos] == '\r' {
				x.pos++
			}
			if x.pos < len(x.s) && x.s[x.pos] == '\n' {
				x.pos++
			}
		case c == '#':
			if n := strings.IndexByte(x.s[x.pos:], '\n'); n >= 0 {
				x.pos += n
			} else {
				x.pos = len(x.s)
			}
		case c == '"' || c == '\'':
			return x.str(x.pos)
		case isPyWord(c):
			return x.word()
		default:
			return x.punct(c)
		}
	}
	return pyToken{kind: pyEnd, off: len(x.s), end: len(x.s)}
}

func isPyWord(c byte) bool { return isWord(c) && c != '$' && c != '#' && c != '@' }

// word reads a name, a number, or the prefix of a string and the string.
func (x *pyLexer) word() pyToken {
	from := x.pos
	for x.pos < len(x.s) && isPyWord(x.s[x.pos]) {
		x.pos++
	}
	t := pyToken{kind: pyWord, text: x.s[from:x.pos], off: from, end: x.pos}
	if x.pos < len(x.s) && (x.s[x.pos] == '"' || x.s[x.pos] == '\'') && isPrefix(t.text) {
		return x.str(from)
	}
	if c := t.text[0]; c >= '0' && c <= '9' {
		t.kind = pyOther
	}
	return t
}

// isPrefix reports whether a word before a quote belongs to the string.
func isPrefix(w string) bool {
	return len(w) <= 2 && strings.Trim(strings.ToLower(w), "rbuft") == ""
}

// str reads a string whose prefix begins at from and whose quote stands at pos.
func (x *pyLexer) str(from int) pyToken {
	prefix := strings.ToLower(x.s[from:x.pos])
	quote, which := x.s[x.pos], 0
	if quote == '"' {
		which = 1
	}
	mark, at := x.s[x.pos:x.pos+1], x.pos+1
	if triple := strings.Repeat(mark, 3); strings.HasPrefix(x.s[x.pos:], triple) && !x.noTriple[which] {
		if end := x.closing(x.pos+3, triple); end >= 0 {
			return x.took(prefix, from, x.pos+3, end, 3)
		}
		x.noTriple[which] = true
	}
	for i := at; i < len(x.s); i++ {
		switch x.s[i] {
		case '\\':
			i++
		case '\n':
			return x.took(prefix, from, at, i, 0)
		case quote:
			return x.took(prefix, from, at, i, 1)
		}
	}
	return x.took(prefix, from, at, len(x.s), 0)
}

// closing returns where the mark stands that ends a string in three quotes.
func (x *pyLexer) closing(i int, mark string) int {
	for ; i < len(x.s); i++ {
		switch x.s[i] {
		case '\\':
			i++
		case mark[0]:
			if strings.HasPrefix(x.s[i:], mark) {
				return i
			}
		}
	}
	return -1
}

func (x *pyLexer) took(prefix string, from, at, end, mark int) pyToken {
	x.pos = end + mark
	t := pyToken{kind: pyString, text: x.s[at:end], off: from, end: x.pos}
	if strings.ContainsAny(prefix, "ft") {
		t.text, _, t.computed = strings.Cut(t.text, "{")
	}
	t.computed = t.computed || strings.Contains(prefix, "b")
	return t
}

func (x *pyLexer) punct(c byte) pyToken {
	switch c {
	case '(', '[', '{':
		x.depth++
	case ')', ']', '}':
		x.depth = max(x.depth-1, 0)
	}
	x.pos++
	return pyToken{kind: pyPunct, text: x.s[x.pos-1 : x.pos], off: x.pos - 1, end: x.pos}
}
