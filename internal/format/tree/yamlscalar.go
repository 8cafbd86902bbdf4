package tree

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// yamlSimple reports whether src has only characters that the fast reader
// knows: printable ones and line feeds. Tabs, carriage returns, other line
// breaks (NEL, LS, PS), control characters, byte order marks and invalid UTF-8
// are for the library.
func yamlSimple(src string) bool {
	i := 0
	for ; i+8 <= len(src); i += 8 {
		v := word(src, i)
		// A byte below space, above 0x7e, or not ASCII sets its high bit.
		if ((v-' '*eachByte)|(v+eachByte)|v)&highBits == 0 {
			continue
		}
		for _, c := range []byte(src[i : i+8]) {
			if c < ' ' && c != '\n' || c == 0x7f {
				return false
			}
			if c >= utf8.RuneSelf {
				return yamlSimpleRunes(src[i:])
			}
		}
	}
	return yamlSimpleRunes(src[i:])
}

func yamlSimpleRunes(src string) bool {
	for i := 0; i < len(src); {
		if c := src[i]; c < utf8.RuneSelf {
			if c < ' ' && c != '\n' || c == 0x7f {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(src[i:])
		switch {
		case r == utf8.RuneError, r < 0xa0, r == 0x2028, r == 0x2029, r == 0xfeff, r == 0xfffe, r == 0xffff:
			return false
		}
		i += n
	}
	return true
}

// yamlPlainStart reports whether a plain scalar of the subset begins at off. It
// leaves "?x" and ":x" to the library.
func yamlPlainStart(src string, off int) bool {
	if off == len(src) {
		return false
	}
	switch src[off] {
	case ' ', '\n', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '?', ':':
		return false
	case '-':
		return off+1 < len(src) && src[off+1] != ' ' && src[off+1] != '\n'
	}
	return true
}

// unquoteYAML returns the text of a quoted scalar with its quotes. ok is false
// for the rarer escapes, which are for the library.
func unquoteYAML(s string) (text string, ok bool) {
	quote, s := s[0], s[1:len(s)-1]
	if quote == '\'' {
		return strings.ReplaceAll(s, "''", "'"), true
	}
	var out strings.Builder
	out.Grow(len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\\' {
			i++
			switch s[i] {
			case '"', '\\':
				c = s[i]
			case 'n':
				c = '\n'
			case 't':
				c = '\t'
			case 'r':
				c = '\r'
			default:
				return "", false
			}
		}
		out.WriteByte(c)
	}
	return out.String(), true
}

// resolveYAML returns the kind of a plain scalar as the library resolves it.
func resolveYAML(s string) Kind {
	switch s[0] {
	case 't', 'T', 'f', 'F':
		switch s {
		case "true", "True", "TRUE", "false", "False", "FALSE":
			return Bool
		}
	case 'n', 'N', '~':
		switch s {
		case "~", "null", "Null", "NULL":
			return Null
		}
	case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		if isYAMLNumber(s) {
			return Number
		}
	}
	return String
}

// isYAMLNumber reports whether the library takes s for an integer or float.
// Versions ("1.2.3") and hashes, the most common texts that begin like a
// number, are told apart before the number parsers, which allocate errors.
func isYAMLNumber(s string) bool {
	switch s {
	case ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF":
		return true
	}
	dots := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9', c >= 'a' && c <= 'f', c >= 'A' && c <= 'F':
		case c == '.':
			if dots++; dots > 1 {
				return false
			}
		case c == '+', c == '-', c == '_', c == 'x', c == 'X', c == 'o', c == 'O', c == 'p', c == 'P',
			c == 'i', c == 'n', c == 't', c == 'y', c == 'I', c == 'N', c == 'T', c == 'Y':
		default:
			return false
		}
	}
	if s[0] == '.' {
		_, err := strconv.ParseFloat(s, 64)
		return err == nil
	}
	plain := strings.ReplaceAll(s, "_", "")
	if _, err := strconv.ParseInt(plain, 0, 64); err == nil {
		return true
	}
	if _, err := strconv.ParseUint(plain, 0, 64); err == nil {
		return true
	}
	if !isYAMLFloat(plain) {
		return false
	}
	_, err := strconv.ParseFloat(plain, 64)
	return err == nil
}

// isYAMLFloat reports whether s is a sign, digits with at most one dot, and an
// exponent, the first and last of which may be left out.
func isYAMLFloat(s string) bool {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	end := digits(s, i)
	whole := end > i
	i = end
	if i < len(s) && s[i] == '.' {
		end = digits(s, i+1)
		if !whole && end == i+1 {
			return false
		}
		i = end
	} else if !whole {
		return false
	}
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		end = digits(s, i)
		if end == i {
			return false
		}
		i = end
	}
	return i == len(s)
}
