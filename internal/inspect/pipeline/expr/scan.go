package expr

import "strings"

type tokenKind uint8

const (
	tokEnd tokenKind = iota
	tokName
	tokNumber
	tokString
	tokOp
	tokBad // text is the message
)

type token struct {
	kind       tokenKind
	text       string
	start, end int
}

func (t token) is(op string) bool { return t.kind == tokOp && t.text == op }

// scan reads the token that begins at or behind offset at.
func scan(src string, at int) token {
	for at < len(src) && (src[at] == ' ' || src[at] == '\t' || src[at] == '\n' || src[at] == '\r') {
		at++
	}
	if at == len(src) {
		return token{tokEnd, "", at, at}
	}
	c := src[at]
	switch {
	case c == '\'':
		return quoted(src, at)
	case isDigit(c), (c == '-' || c == '+' || c == '.') && at+1 < len(src) && isDigit(src[at+1]) && numberMayStart(src, at):
		return number(src, at)
	case isName(c):
		end := at + 1
		for end < len(src) && (isName(src[end]) || isDigit(src[end]) || src[end] == '-') {
			end++
		}
		return token{tokName, src[at:end], at, end}
	}
	if at+1 < len(src) {
		switch two := src[at : at+2]; two {
		case "&&", "||", "==", "!=", "<=", ">=":
			return token{tokOp, two, at, at + 2}
		}
	}
	if strings.IndexByte("()[].,!<>*", c) >= 0 {
		return token{tokOp, src[at : at+1], at, at + 1}
	}
	return token{tokBad, "unexpected character", at, at + 1}
}

// numberMayStart tells ".5" from the access "x.5", which no context has, and a
// sign from nothing: there is no arithmetic, so a sign always begins a number.
func numberMayStart(src string, at int) bool {
	return src[at] != '.' || at == 0 || !isName(src[at-1]) && !isDigit(src[at-1]) && src[at-1] != ')' && src[at-1] != ']'
}

func number(src string, at int) token {
	end := at + 1
	for end < len(src) && (isDigit(src[end]) || isName(src[end]) || src[end] == '.' ||
		(src[end] == '-' || src[end] == '+') && (src[end-1] == 'e' || src[end-1] == 'E')) {
		end++
	}
	return token{tokNumber, src[at:end], at, end}
}

// quoted reads a string; a quote inside it is doubled.
func quoted(src string, at int) token {
	double := false
	for end := at + 1; end < len(src); end++ {
		if src[end] != '\'' {
			continue
		}
		if end+1 < len(src) && src[end+1] == '\'' {
			double = true
			end++
			continue
		}
		text := src[at+1 : end]
		if double {
			text = strings.ReplaceAll(text, "''", "'")
		}
		return token{tokString, text, at, end + 1}
	}
	return token{tokBad, "a string without its end", at, len(src)}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isName(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' }
