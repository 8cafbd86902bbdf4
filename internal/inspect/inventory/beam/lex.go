package beam

import "strings"

// kind is the kind of a token or term.
type kind uint8

const (
	other   kind = iota // a name, an operator, a call: no value that is known
	atom                // :name in Elixir, name or 'name' in Erlang
	str                 // string, charlist or binary
	dirty               // text with interpolation, or a sigil: its value is unknown
	label               // name: in front of a value (Elixir)
	number              // any number, as written
	punct               // a bracket, a comma, => and the like
	tuple               // {a, b}
	list                // [a, b]
	mapping             // %{a => b}
	pair                // key and value, in a list or mapping
)

// token is one token. Its text is without quotes and colons.
type token struct {
	kind     kind
	text     string
	off, end int
}

// lexer cuts Elixir or Erlang source into tokens, tolerantly: what it does not
// know becomes single bytes of punctuation. It reads each byte once.
type lexer struct {
	src    string
	pos    int
	erlang bool
}

// next returns the next token, and false at the end.
func (l *lexer) next() (token, bool) {
	for l.pos < len(l.src) {
		start := l.pos
		c := l.src[start]
		switch {
		case c <= ' ':
			l.pos++
			continue
		case c == "\ufeff"[0] && strings.HasPrefix(l.src[start:], "\ufeff"):
			l.pos += len("\ufeff")
			continue
		case c == '#' && !l.erlang || c == '%' && l.erlang:
			l.skipTo("\n")
			continue
		}
		t := l.token(start, c)
		if t.off, t.end = start, l.pos; t.kind == label {
			t.end-- // the colon is no part of the key
		}
		return t, true
	}
	return token{}, false
}

// token reads the token that begins at start with the byte c.
func (l *lexer) token(start int, c byte) token {
	rest := l.src[start:]
	switch {
	case c == '"' || c == '\'':
		return l.quoted(c)
	case c == '~' && !l.erlang && len(rest) > 1 && isLetter(rest[1]):
		return l.sigil()
	case c == '?' && !l.erlang || c == '$' && l.erlang: // one character, perhaps a quote
		l.pos = min(start+2, len(l.src))
		if strings.HasPrefix(rest[1:], `\`) {
			l.pos = min(start+3, len(l.src))
		}
		return token{kind: other, text: l.src[start:l.pos]}
	case c == ':' && !l.erlang && len(rest) > 1 && (isWord(rest[1]) || rest[1] == '"'):
		l.pos++
		if rest[1] == '"' {
			t := l.quoted('"')
			if t.kind == str {
				t.kind = atom
			}
			return t
		}
		return token{kind: atom, text: l.word()}
	case isLetter(c) || c == '@':
		return l.named(c)
	case '0' <= c && c <= '9':
		return token{kind: number, text: l.word()}
	}
	n := 1
	if len(rest) > 1 {
		switch rest[:2] {
		case "=>", "<<", ">>", "::", "->":
			n = 2
		}
	}
	l.pos += n
	return token{kind: punct, text: rest[:n]}
}

// named reads a name: an atom in Erlang if it begins in lower case, a key if a
// colon follows in Elixir, and else something that is not known.
func (l *lexer) named(c byte) token {
	l.pos++
	text := l.src[l.pos-1:l.pos] + l.word()
	switch {
	case l.erlang && 'a' <= c && c <= 'z':
		return token{kind: atom, text: text}
	case !l.erlang && l.colon():
		return token{kind: label, text: text}
	}
	return token{kind: other, text: text}
}

// colon goes past a colon that makes a key of what stands in front of it.
func (l *lexer) colon() bool {
	if l.pos < len(l.src) && l.src[l.pos] == ':' && !strings.HasPrefix(l.src[l.pos:], "::") {
		l.pos++
		return true
	}
	return false
}

func (l *lexer) word() string {
	start := l.pos
	for l.pos < len(l.src) && isWord(l.src[l.pos]) {
		l.pos++
	}
	if l.pos < len(l.src) && (l.src[l.pos] == '?' || l.src[l.pos] == '!') && !l.erlang {
		l.pos++
	}
	return l.src[start:l.pos]
}

// skipTo goes to the next end mark, or to the end of the source.
func (l *lexer) skipTo(mark string) {
	if i := strings.Index(l.src[l.pos:], mark); i >= 0 {
		l.pos += i
		return
	}
	l.pos = len(l.src)
}

// quoted reads a string, a charlist or, in Erlang, a quoted atom.
func (l *lexer) quoted(quote byte) token {
	t := token{kind: str}
	if l.erlang && quote == '\'' {
		t.kind = atom
	}
	if rest := l.src[l.pos:]; !l.erlang && (strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, "'''")) {
		l.pos += 3
		l.skipTo(rest[:3])
		l.pos = min(l.pos+3, len(l.src))
		return token{kind: dirty}
	}
	l.pos++
	start := l.pos
	for ; l.pos < len(l.src) && l.src[l.pos] != quote; l.pos++ {
		switch {
		case l.src[l.pos] == '\\':
			t.kind = dirty // an escape: no name, version or address needs one
			l.pos++
		case !l.erlang && strings.HasPrefix(l.src[l.pos:], "#{"):
			t.kind = dirty
			l.skipTo("}")
			l.pos = min(l.pos, len(l.src)-1)
		}
	}
	l.pos = min(l.pos, len(l.src))
	t.text = l.src[start:l.pos]
	l.pos = min(l.pos+1, len(l.src))
	if !l.erlang && l.colon() {
		t.kind = label
	}
	return t
}

// sigil reads ~r/x/, ~w(a b) and their relatives, whose values are not needed.
func (l *lexer) sigil() token {
	l.pos++
	for l.pos < len(l.src) && isLetter(l.src[l.pos]) {
		l.pos++
	}
	rest := l.src[l.pos:]
	closing := ""
	switch {
	case strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, "'''"):
		closing = rest[:3]
	case rest != "" && strings.IndexByte(`/|"'`, rest[0]) >= 0:
		closing = rest[:1]
	case rest != "" && strings.IndexByte("([{<", rest[0]) >= 0:
		closing = string(")]}>"[strings.IndexByte("([{<", rest[0])])
	default:
		return token{kind: other}
	}
	l.pos += len(closing)
	l.skipTo(closing)
	l.pos = min(l.pos+len(closing), len(l.src))
	return token{kind: dirty}
}

func isLetter(c byte) bool {
	return c == '_' || c >= 0x80 || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func isWord(c byte) bool { return isLetter(c) || '0' <= c && c <= '9' || c == '@' || c == '.' }
