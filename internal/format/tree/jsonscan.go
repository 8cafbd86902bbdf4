package tree

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	eachByte = 0x0101010101010101
	highBits = 0x8080808080808080
)

// word returns the eight bytes of s from i.
func word(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// scanJSONString finds the end of the string whose opening quote is at off: the
// offset after the closing quote, or -1 if there is none or a control character
// comes before it. plain says that the text between the quotes needs no change.
// Eight bytes are tested at a time, because most bytes of a lockfile stand
// inside strings.
func scanJSONString(s string, off int) (end int, plain bool) {
	plain = true
	var high uint64 // bit 7 of any byte that is not ASCII
	i := off + 1
	for {
		for i+8 <= len(s) {
			v := word(s, i)
			quote := v ^ '"'*eachByte
			slash := v ^ '\\'*eachByte
			stop := (quote-eachByte)&^quote | (slash-eachByte)&^slash | (v-' '*eachByte)&^v
			if stop&highBits != 0 {
				break
			}
			high |= v
			i += 8
		}
		for ; i < len(s); i++ {
			c := s[i]
			if c == '"' || c == '\\' || c < ' ' {
				break
			}
			high |= uint64(c)
		}
		if i >= len(s) || s[i] < ' ' {
			return -1, false
		}
		if s[i] == '"' {
			break
		}
		plain = false
		i += 2
		if i > len(s) || s[i-1] < ' ' {
			return -1, false
		}
	}
	if high&highBits != 0 && plain {
		plain = utf8.ValidString(s[off+1 : i])
	}
	return i + 1, plain
}

// scanJSONNumber returns the offset after the number at off, or -1.
func scanJSONNumber(s string, off int) int {
	i := off
	if i < len(s) && s[i] == '-' {
		i++
	}
	switch {
	case i >= len(s) || s[i] < '0' || s[i] > '9':
		return -1
	case s[i] == '0':
		i++
	default:
		i = digits(s, i)
	}
	if i < len(s) && s[i] == '.' {
		end := digits(s, i+1)
		if end == i+1 {
			return -1
		}
		i = end
	}
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		end := digits(s, i)
		if end == i {
			return -1
		}
		i = end
	}
	return i
}

// digits returns the offset after the decimal digits at i.
func digits(s string, i int) int {
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return i
}

// unescapeJSON replaces the escapes of a string's text (RFC 8259 section 7) and
// invalid UTF-8. bad is the offset of a wrong escape, or -1.
func unescapeJSON(s string) (text string, bad int) {
	var out strings.Builder
	out.Grow(len(s))
	for i := 0; i < len(s); {
		next := strings.IndexByte(s[i:], '\\')
		if next < 0 {
			out.WriteString(s[i:])
			break
		}
		out.WriteString(s[i : i+next])
		i += next
		if i+1 >= len(s) {
			return "", i
		}
		c := s[i+1]
		if c == 'u' {
			r, n := unescapeUnicode(s[i:])
			if n == 0 {
				return "", i
			}
			out.WriteRune(r)
			i += n
			continue
		}
		at := strings.IndexByte(`"\/bfnrt`, c)
		if at < 0 {
			return "", i
		}
		out.WriteByte("\"\\/\b\f\n\r\t"[at])
		i += 2
	}
	return strings.ToValidUTF8(out.String(), "\ufffd"), -1
}

// unescapeUnicode reads a \uXXXX escape, or two that form a surrogate pair, and
// returns the rune and the bytes read, 0 if it is none. Half a pair is U+FFFD.
func unescapeUnicode(s string) (rune, int) {
	r := hex4(s)
	if r < 0 {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	if low := hex4(s[6:]); low >= 0 {
		if full := utf16.DecodeRune(r, low); full != utf8.RuneError {
			return full, 12
		}
	}
	return utf8.RuneError, 6
}

// hex4 reads \uXXXX, or returns -1.
func hex4(s string) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	var r rune
	for _, c := range []byte(s[2:6]) {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return -1
		}
		r = r<<4 | rune(c)
	}
	return r
}
