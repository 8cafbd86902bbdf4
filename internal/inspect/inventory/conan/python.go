package conan

import "strings"

// pythonKind is the kind of a token of Python.
type pythonKind uint8

const (
	pythonName    pythonKind = iota // a name with its dots, or a number
	pythonText                      // a string literal without parts that are computed
	pythonDynamic                   // an f-string, or a string with escapes
	pythonSign                      // any other byte, and the end of a line
)

// pythonToken is one token. Its text is without quotes.
type pythonToken struct {
	kind     pythonKind
	text     string
	off, end int
}

// pythonLexer cuts Python source into tokens; comments are left out. It reads
// each byte once. (Python Language Reference, chapter 2.)
type pythonLexer struct {
	src string
	pos int
}

func (l *pythonLexer) next() (pythonToken, bool) {
	for l.pos < len(l.src) {
		start := l.pos
		switch c := l.src[start]; {
		case c == ' ' || c == '\t' || c == '\r':
			l.pos++
		case c == '#':
			if i := strings.IndexByte(l.src[start:], '\n'); i >= 0 {
				l.pos += i
			} else {
				l.pos = len(l.src)
			}
		case strings.HasPrefix(l.src[start:], "\\\r\n"):
			l.pos += 3 // a line that goes on
		case c == '\\' && start+1 < len(l.src):
			l.pos += 2
		case c == '"' || c == '\'':
			return l.text(start, pythonText), true
		case isPythonName(c):
			for l.pos < len(l.src) && isPythonName(l.src[l.pos]) {
				l.pos++
			}
			word := l.src[start:l.pos]
			if l.pos < len(l.src) && (l.src[l.pos] == '"' || l.src[l.pos] == '\'') && len(word) <= 2 {
				kind := pythonText
				if strings.ContainsAny(word, "fFtT") {
					kind = pythonDynamic
				}
				return l.text(start, kind), true
			}
			return pythonToken{pythonName, word, start, l.pos}, true
		default:
			l.pos++
			return pythonToken{pythonSign, l.src[start:l.pos], start, l.pos}, true
		}
	}
	return pythonToken{}, false
}

// text reads the string whose quotes begin at the current place; start is where
// its prefix begins.
func (l *pythonLexer) text(start int, kind pythonKind) pythonToken {
	quote := l.src[l.pos : l.pos+1]
	if triple := strings.Repeat(quote, 3); strings.HasPrefix(l.src[l.pos:], triple) {
		quote = triple
	}
	l.pos += len(quote)
	from := l.pos
	for l.pos < len(l.src) && !strings.HasPrefix(l.src[l.pos:], quote) {
		switch l.src[l.pos] {
		case '\\':
			kind = pythonDynamic
			l.pos++
		case '\n':
			if len(quote) == 1 { // a string that is not closed
				return pythonToken{kind, l.src[from:l.pos], start, l.pos}
			}
		}
		l.pos++
	}
	l.pos = min(l.pos, len(l.src))
	end := l.pos
	l.pos = min(l.pos+len(quote), len(l.src))
	return pythonToken{kind, l.src[from:end], start, l.pos}
}

func isPythonName(c byte) bool {
	return c == '_' || c == '.' || c >= 0x80 || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
