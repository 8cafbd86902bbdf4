package reach

import (
	"strings"
	"unicode/utf8"
)

// The kinds of tokens of JavaScript that matter here.
const (
	jsEnd = iota
	jsWord
	jsString   // quotes taken off; escapes stay as they are but for those of a quote or backslash
	jsTemplate // a template literal up to its first substitution or its end
	jsPunct
	jsOther // numbers and regular expressions
)

// A jsToken is one token with its place.
type jsToken struct {
	kind     int
	text     string
	off, end int
	open     bool // a template that goes on with a substitution
	member   bool // a word after a dot: the name of a property
}

// A jsLexer splits JavaScript, TypeScript or JSX into tokens (ECMA-262, lexical
// grammar). It never fails: text that is no token, such as an apostrophe in the
// text of JSX, is skipped by one character, and what can be recognised after it is.
// It works in one pass; each kind of literal that turned out to have no end is
// remembered, so that no part is searched twice.
type jsLexer struct {
	s   string
	pos int
	// prev is the last token that counts, which tells a regular expression from a
	// division.
	prev jsToken
	// parens remember whether an opening parenthesis follows if, for, while or
	// with: a regular expression may follow the closing one.
	parens  []bool
	control bool
	// braces counts open braces inside each substitution of a template.
	braces      []int
	noComment   bool   // no block comment ends after pos
	noTemplate  bool   // no template ends after pos
	noRegexTo   int    // no regular expression ends before this offset
	noStringsTo [2]int // nor a string in single and double quotes
}

// maxNested bounds the nesting of parentheses and templates that is remembered;
// deeper ones are only guessed at.
const maxNested = 1000

// next returns the next token.
func (x *jsLexer) next() jsToken {
	t := x.scan()
	t.member = t.kind == jsWord && x.prev.kind == jsPunct && (x.prev.text == "." || x.prev.text == "?.")
	x.prev = t
	return t
}

func (x *jsLexer) scan() jsToken {
	for x.pos < len(x.s) {
		c := x.s[x.pos]
		switch {
		case c <= ' ':
			x.pos++
		case c == '/' && x.comment():
		case c == '"' || c == '\'':
			if t, ok := x.str(c); ok {
				return t
			}
			x.pos++
		case c == '`':
			if t, ok := x.template(x.pos + 1); ok {
				return t
			}
			x.pos++
		case isWord(c):
			return x.word()
		case c == '/' && x.regexMayBegin():
			if t, ok := x.regex(); ok {
				return t
			}
			return x.punct()
		case c == '}' && len(x.braces) > 0 && x.braces[len(x.braces)-1] == 0:
			x.braces = x.braces[:len(x.braces)-1]
			if t, ok := x.template(x.pos + 1); ok {
				t.kind = jsOther // the rest of a template names nothing
				return t
			}
			x.pos++
		default:
			return x.punct()
		}
	}
	return jsToken{kind: jsEnd, off: len(x.s), end: len(x.s)}
}

// isWord reports whether c belongs to names, keywords or numbers. Bytes that are
// not ASCII are taken for letters.
func isWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '#' || c == '@' || c >= utf8.RuneSelf
}

// comment skips a comment that begins at pos, and reports whether one does.
func (x *jsLexer) comment() bool {
	rest := x.s[x.pos:]
	switch {
	case strings.HasPrefix(rest, "//"):
		if n := strings.IndexByte(rest, '\n'); n >= 0 {
			x.pos += n
		} else {
			x.pos = len(x.s)
		}
		return true
	case strings.HasPrefix(rest, "/*") && !x.noComment:
		n := strings.Index(rest[2:], "*/")
		if n < 0 {
			x.noComment = true
			return false
		}
		x.pos += n + 4
		return true
	}
	return false
}

// str reads a string, which ends on its line unless a backslash ends the line.
func (x *jsLexer) str(quote byte) (jsToken, bool) {
	which := 0
	if quote == '"' {
		which = 1
	}
	if x.pos < x.noStringsTo[which] {
		return jsToken{}, false
	}
	for i := x.pos + 1; i < len(x.s); i++ {
		switch x.s[i] {
		case '\\':
			i++
		case '\n':
			x.noStringsTo[which] = i
			return jsToken{}, false
		case quote:
			t := jsToken{kind: jsString, text: x.s[x.pos+1 : i], off: x.pos, end: i + 1}
			x.pos = i + 1
			return t, true
		}
	}
	x.noStringsTo[which] = len(x.s)
	return jsToken{}, false
}

// template reads a piece of a template literal from i on, to its end or to a
// substitution.
func (x *jsLexer) template(i int) (jsToken, bool) {
	if x.noTemplate {
		return jsToken{}, false
	}
	t := jsToken{kind: jsTemplate, off: x.pos}
	for from := i; i < len(x.s); i++ {
		switch {
		case x.s[i] == '\\':
			i++
		case x.s[i] == '`':
			t.text, t.end, x.pos = x.s[from:i], i+1, i+1
			return t, true
		case x.s[i] == '$' && i+1 < len(x.s) && x.s[i+1] == '{':
			t.text, t.end, t.open, x.pos = x.s[from:i], i+2, true, i+2
			if len(x.braces) < maxNested {
				x.braces = append(x.braces, 0)
			}
			return t, true
		}
	}
	x.noTemplate = true
	return jsToken{}, false
}

func (x *jsLexer) word() jsToken {
	from := x.pos
	for x.pos < len(x.s) && isWord(x.s[x.pos]) {
		x.pos++
	}
	t := jsToken{kind: jsWord, text: x.s[from:x.pos], off: from, end: x.pos}
	if c := t.text[0]; c >= '0' && c <= '9' {
		t.kind = jsOther
	}
	return t
}

// punct reads one character that stands for itself, or "?.".
func (x *jsLexer) punct() jsToken {
	n := 1
	if strings.HasPrefix(x.s[x.pos:], "?.") {
		n = 2
	}
	t := jsToken{kind: jsPunct, text: x.s[x.pos : x.pos+n], off: x.pos, end: x.pos + n}
	x.pos += n
	x.control = false
	switch t.text {
	case "(":
		if len(x.parens) < maxNested {
			x.parens = append(x.parens, x.prev.kind == jsWord && !x.prev.member && opensCondition(x.prev.text))
		}
	case ")":
		if k := len(x.parens); k > 0 {
			x.control = x.parens[k-1]
			x.parens = x.parens[:k-1]
		}
	case "{":
		if k := len(x.braces); k > 0 {
			x.braces[k-1]++
		}
	case "}":
		if k := len(x.braces); k > 0 {
			x.braces[k-1]--
		}
	}
	return t
}

func opensCondition(w string) bool {
	return w == "if" || w == "for" || w == "while" || w == "with"
}

// regexMayBegin reports whether a stroke after the last token begins a regular
// expression: not after a value.
func (x *jsLexer) regexMayBegin() bool {
	switch x.prev.kind {
	case jsWord:
		return !x.prev.member && precedesValue(x.prev.text)
	case jsString, jsTemplate, jsOther:
		return false
	case jsPunct:
		return x.prev.text != ")" && x.prev.text != "]" || x.prev.text == ")" && x.control
	}
	return true
}

// precedesValue reports whether an expression may follow a keyword.
func precedesValue(w string) bool {
	switch w {
	case "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof", "yield", "await", "default":
		return true
	}
	return false
}

// regex reads a regular expression, which ends on its line; a stroke inside a class
// in brackets does not end it.
func (x *jsLexer) regex() (jsToken, bool) {
	if x.pos < x.noRegexTo {
		return jsToken{}, false
	}
	class := false
	for i := x.pos + 1; i < len(x.s); i++ {
		switch x.s[i] {
		case '\\':
			i++
		case '\n':
			x.noRegexTo = i
			return jsToken{}, false
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if class {
				continue
			}
			for i++; i < len(x.s) && isWord(x.s[i]); i++ { // flags
			}
			t := jsToken{kind: jsOther, text: x.s[x.pos:i], off: x.pos, end: i}
			x.pos = i
			return t, true
		}
	}
	x.noRegexTo = len(x.s)
	return jsToken{}, false
}
