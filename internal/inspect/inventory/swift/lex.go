package swift

import "strings"

// A token is a word, a string or a sign of a Swift source.
type token struct {
	text     string // of a string: without quotes
	str      bool
	off, end int
}

// A lexer cuts Swift source into tokens; comments are left out. What it does
// not know becomes single bytes. It reads each byte once.
type lexer struct {
	src string
	pos int
}

func (l *lexer) next() (token, bool) {
	for l.pos < len(l.src) {
		start := l.pos
		rest := l.src[start:]
		switch c := rest[0]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			l.pos++
		case strings.HasPrefix(rest, "//"):
			l.skip(rest, "\n")
		case strings.HasPrefix(rest, "/*"):
			l.skip(rest, "*/")
		case strings.HasPrefix(rest, `"""`):
			l.pos += 3
			l.skip(rest[3:], `"""`)
			return token{str: true, off: start, end: l.pos}, true
		case c == '"':
			return l.quoted(), true
		case c == '.' && (strings.HasPrefix(rest, "..<") || strings.HasPrefix(rest, "...")):
			l.pos += 3
			return token{text: rest[:3], off: start, end: l.pos}, true
		case isWord(c) || c == '.':
			l.pos++
			for l.pos < len(l.src) && isWord(l.src[l.pos]) {
				l.pos++
			}
			return token{text: l.src[start:l.pos], off: start, end: l.pos}, true
		default:
			l.pos++
			return token{text: rest[:1], off: start, end: l.pos}, true
		}
	}
	return token{}, false
}

// skip goes behind the end mark, or to the end of the source.
func (l *lexer) skip(rest, end string) {
	if i := strings.Index(rest, end); i >= 0 {
		l.pos += i + len(end)
		return
	}
	l.pos = len(l.src)
}

// quoted reads a string of one line. One with an interpolation has no value.
func (l *lexer) quoted() token {
	start := l.pos
	plain := true
	for l.pos++; l.pos < len(l.src) && l.src[l.pos] != '"' && l.src[l.pos] != '\n'; l.pos++ {
		if l.src[l.pos] == '\\' {
			plain = false
			l.pos++
		}
	}
	end := min(l.pos, len(l.src))
	l.pos = min(l.pos+1, len(l.src))
	t := token{str: true, off: start, end: l.pos}
	if plain {
		t.text = l.src[start+1 : end]
	}
	return t
}

func isWord(c byte) bool {
	return c == '_' || c >= 0x80 || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
