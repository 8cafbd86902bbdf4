package ruby

import "strings"

// kind is the kind of a Ruby token, as far as literal calls need it.
type kind uint8

const (
	word   kind = iota // identifier, constant or number, with dots: "spec.add_dependency"
	str                // string literal without interpolation
	dirty              // string with interpolation: its value is unknown
	symbol             // :name
	label              // name: in front of an argument
	punct              // one other byte
	newline
)

// token is one token of a Ruby source.
type token struct {
	kind     kind
	text     string // without quotes, colon or delimiters
	off, end int
}

// lexer cuts Ruby source into tokens, tolerantly: what it does not know becomes
// single bytes of punctuation. It reads each byte once.
type lexer struct {
	src     string
	pos     int
	heredoc string // terminator of a heredoc that begins on the next line
}

// next returns the next token, and false at the end.
func (l *lexer) next() (token, bool) {
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		switch {
		case c == ' ' || c == '\t' || c == '\r':
			l.pos++
		case c == '\\' && strings.HasPrefix(l.src[l.pos:], "\\\n"):
			l.pos += 2
		case c == '#':
			l.skipTo('\n')
		case c == '\n':
			if l.heredoc != "" {
				l.skipHeredoc()
			} else if strings.HasPrefix(l.src[l.pos:], "\n=begin") {
				l.skipComment()
			}
			l.pos++
			return token{newline, "\n", l.pos - 1, l.pos}, true
		case c == '"' || c == '\'':
			return l.quoted(l.pos, l.pos+1, c, c, c == '"'), true
		case c == '%' && l.isPercent():
			return l.percent(), true
		case c == ':' && l.pos+1 < len(l.src) && isWord(l.src[l.pos+1]):
			start := l.pos
			l.pos++
			return token{symbol, l.word(), start, l.pos}, true
		case c == ':' && l.pos+1 < len(l.src) && l.src[l.pos+1] == '"':
			t := l.quoted(l.pos, l.pos+2, '"', '"', true)
			if t.kind == str {
				t.kind = symbol
			}
			return t, true
		case c == '<' && l.isHeredoc():
			l.pos += 2
		case isWord(c):
			start := l.pos
			w := l.word()
			if l.pos < len(l.src) && l.src[l.pos] == ':' && !strings.HasPrefix(l.src[l.pos:], "::") {
				l.pos++
				return token{label, w, start, l.pos}, true
			}
			return token{word, w, start, l.pos}, true
		default:
			l.pos++
			return token{punct, l.src[l.pos-1 : l.pos], l.pos - 1, l.pos}, true
		}
	}
	return token{}, false
}

func (l *lexer) skipTo(c byte) {
	i := strings.IndexByte(l.src[l.pos:], c)
	if i < 0 {
		l.pos = len(l.src)
		return
	}
	l.pos += i
}

// skipComment leaves a =begin … =end comment behind, up to its last line's end.
func (l *lexer) skipComment() {
	i := strings.Index(l.src[l.pos+1:], "\n=end")
	if i < 0 {
		l.pos = len(l.src) - 1
		return
	}
	l.pos += 1 + i + 1
	l.skipTo('\n')
	l.pos = min(l.pos, len(l.src)-1)
}

// isHeredoc notes the terminator of <<ID, <<-ID and <<~ID.
func (l *lexer) isHeredoc() bool {
	rest, ok := strings.CutPrefix(l.src[l.pos:], "<<")
	if !ok || len(rest) == 0 || l.heredoc != "" {
		return false
	}
	rest = strings.TrimLeft(rest[:min(len(rest), 64)], "-~'\"")
	n := 0
	for n < len(rest) && ('A' <= rest[n] && rest[n] <= 'Z' || rest[n] == '_') {
		n++
	}
	l.heredoc = rest[:n]
	return n > 0
}

// skipHeredoc goes from the end of a line to the end of the terminator's line.
func (l *lexer) skipHeredoc() {
	id := l.heredoc
	l.heredoc = ""
	off := l.pos + 1
	for line := range strings.Lines(l.src[off:]) {
		off += len(line)
		if strings.TrimSpace(line) == id {
			break
		}
	}
	l.pos = max(l.pos, off-1)
}

func (l *lexer) word() string {
	start := l.pos
	for l.pos < len(l.src) && (isWord(l.src[l.pos]) || l.src[l.pos] == '?' || l.src[l.pos] == '!') {
		l.pos++
	}
	return l.src[start:l.pos]
}

// isPercent reports whether a %q, %Q, %w or %i literal begins here.
func (l *lexer) isPercent() bool {
	if l.pos+2 >= len(l.src) {
		return false
	}
	return strings.IndexByte("qQwWiI", l.src[l.pos+1]) >= 0 && strings.IndexByte("<([{|!/", l.src[l.pos+2]) >= 0
}

// percent reads %q<x> as a string; lists such as %w[a b] have an unknown value
// here, because no call that matters takes them.
func (l *lexer) percent() token {
	letter, open := l.src[l.pos+1], l.src[l.pos+2]
	closing := open
	if i := strings.IndexByte("<([{", open); i >= 0 {
		closing = ">)]}"[i]
	}
	t := l.quoted(l.pos, l.pos+3, open, closing, letter == 'Q')
	if letter != 'q' && letter != 'Q' {
		t.kind = dirty
	}
	return t
}

// quoted reads a string whose text begins at from.
func (l *lexer) quoted(start, from int, open, closing byte, interpolates bool) token {
	k, depth := str, 1
	i := from
	for ; i < len(l.src); i++ {
		switch c := l.src[i]; {
		case c == '\\':
			i++
		case c == closing:
			depth--
		case c == open:
			depth++
		case c == '#' && interpolates && i+1 < len(l.src) && l.src[i+1] == '{':
			k = dirty
		}
		if depth == 0 {
			break
		}
	}
	end := min(i, len(l.src))
	l.pos = min(i+1, len(l.src))
	return token{k, l.src[from:max(end, from)], start, l.pos}
}

func isWord(c byte) bool {
	return c == '_' || c == '@' || c == '$' || c == '.' || c >= 0x80 ||
		'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// statements calls yield with the tokens of one statement after the other: up to
// the end of a line that does not end inside brackets or with a comma or an
// operator. The slice is reused. No statement is longer than limit tokens.
func statements(src string, yield func([]token) error) error {
	const limit = 4096
	l := lexer{src: src}
	var stmt []token
	depth := 0
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		if t.kind == punct {
			switch t.text {
			case "(", "[", "{":
				depth++
			case ")", "]", "}":
				depth = max(0, depth-1)
			}
		}
		ends := t.kind == newline && depth == 0 && !continues(stmt) || t.kind == punct && t.text == ";" || len(stmt) >= limit
		if ends {
			if err := yield(stmt); err != nil {
				return err
			}
			stmt, depth = stmt[:0], 0
			continue
		}
		if t.kind != newline {
			stmt = append(stmt, t)
		}
	}
	return yield(stmt)
}

// continues reports whether a statement goes on after the end of its line.
func continues(stmt []token) bool {
	if len(stmt) == 0 {
		return false
	}
	last := stmt[len(stmt)-1]
	return last.kind == label || last.kind == punct && strings.Contains(",=>+(", last.text)
}
