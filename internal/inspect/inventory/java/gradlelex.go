package java

import "strings"

// tokenKind is the kind of a token of a build script.
type tokenKind uint8

const (
	tokenWord tokenKind = iota
	tokenString
	tokenDynamic // a string that holds an expression
	tokenMark    // one character
	tokenLine    // the end of a line
)

// A token is a piece of a build script. off and end are the bytes of its text.
type token struct {
	kind     tokenKind
	text     string
	off, end int
}

func (t token) is(mark string) bool { return t.kind == tokenMark && t.text == mark }

// A scriptLexer splits Groovy and Kotlin scripts into the few kinds of tokens
// that both share. Whatever it does not know is a mark of one character.
type scriptLexer struct {
	src  string
	pos  int
	last token
}

// next returns the next token; ok is false at the end.
func (x *scriptLexer) next() (token, bool) {
	x.space()
	if x.pos >= len(x.src) {
		return token{}, false
	}
	start := x.pos
	c := x.src[start]
	switch {
	case c == '\n':
		x.pos++
		x.last = token{kind: tokenLine, off: start, end: start + 1}
	case c == '"' || c == '\'':
		x.last = x.quoted(c)
	case c == '/' && x.regexp():
		x.last = x.slashy()
	case isWordByte(c):
		for x.pos < len(x.src) && isWordByte(x.src[x.pos]) {
			x.pos++
		}
		x.last = token{tokenWord, x.src[start:x.pos], start, x.pos}
	case c == '`':
		n := strings.IndexAny(x.src[start+1:], "`\n")
		if n < 0 {
			n = len(x.src) - start - 1
		}
		x.pos = min(start+n+2, len(x.src))
		x.last = token{tokenWord, x.src[start+1 : start+1+n], start + 1, start + 1 + n}
	default:
		x.pos++
		x.last = token{tokenMark, x.src[start:x.pos], start, x.pos}
	}
	return x.last, true
}

func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c >= 0x80
}

// space skips blanks, comments and joined lines.
func (x *scriptLexer) space() {
	for x.pos < len(x.src) {
		rest := x.src[x.pos:]
		switch {
		case rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\r' || rest[0] == '\f':
			x.pos++
		case strings.HasPrefix(rest, "\\\n"):
			x.pos += 2
		case strings.HasPrefix(rest, "\ufeff"):
			x.pos += 3
		case strings.HasPrefix(rest, "//"), x.pos == 0 && strings.HasPrefix(rest, "#!"):
			n := strings.IndexByte(rest, '\n')
			if n < 0 {
				n = len(rest)
			}
			x.pos += n
		case strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest[2:], "*/")
			if n < 0 {
				x.pos = len(x.src)
				return
			}
			x.pos += n + 4
		default:
			return
		}
	}
}

// quoted reads a string in one or three quotes. In double quotes "$" begins an
// expression.
func (x *scriptLexer) quoted(quote byte) token {
	marks := x.src[x.pos : x.pos+1]
	if long := strings.Repeat(marks, 3); strings.HasPrefix(x.src[x.pos:], long) {
		marks = long
	}
	t := token{kind: tokenString, off: x.pos + len(marks)}
	p := t.off
	for p < len(x.src) {
		c := x.src[p]
		if c == '\\' {
			p += 2
			continue
		}
		if c == '\n' && len(marks) == 1 {
			break // not closed
		}
		if c == '$' && quote == '"' {
			t.kind = tokenDynamic
			p = x.expression(p, len(marks) == 1)
			continue
		}
		if strings.HasPrefix(x.src[p:], marks) {
			break
		}
		p++
	}
	p = min(p, len(x.src))
	t.end = p
	t.text = x.src[t.off:p]
	x.pos = p
	if strings.HasPrefix(x.src[p:], marks) {
		x.pos += len(marks)
	}
	return t
}

// expression returns the offset after the expression at "$": a name, or what
// stands in braces, in which strings may stand again.
func (x *scriptLexer) expression(p int, oneLine bool) int {
	p++
	if p >= len(x.src) || x.src[p] != '{' {
		return p
	}
	depth := 0
	for ; p < len(x.src); p++ {
		switch c := x.src[p]; c {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return p + 1
			}
		case '\n':
			if oneLine {
				return p
			}
		case '"', '\'':
			if n := strings.IndexAny(x.src[p+1:], string(c)+"\n"); n >= 0 && x.src[p+1+n] == c {
				p += n + 1
			}
		}
	}
	return p
}

// regexp reports whether a slash begins a Groovy string: after an operator, and
// with another slash on the line.
func (x *scriptLexer) regexp() bool {
	if x.last.kind != tokenMark || !strings.Contains("(,=~[", x.last.text) {
		return false
	}
	n := strings.IndexAny(x.src[x.pos+1:], "/\n")
	return n > 0 && x.src[x.pos+1+n] == '/'
}

func (x *scriptLexer) slashy() token {
	off := x.pos + 1
	end := off + strings.IndexByte(x.src[off:], '/')
	x.pos = end + 1
	return token{tokenDynamic, x.src[off:end], off, end}
}
