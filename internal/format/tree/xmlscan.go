package tree

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// clip shortens a name for a message.
func clip(s string) string {
	if len(s) > 80 {
		return strings.ToValidUTF8(s[:80], "") + "…"
	}
	return s
}

func isXMLSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// scanXMLName returns the offset after the name at off. Bytes that are not
// ASCII count as letters, so that names in any charset pass.
func scanXMLName(s string, off int) int {
	i := off
	for i < len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c == ':', c >= utf8.RuneSelf:
		case i > off && (c >= '0' && c <= '9' || c == '-' || c == '.'):
		default:
			return i
		}
		i++
	}
	return i
}

// localName returns the offset of the name at [off, end) without its prefix.
func localName(s string, off, end int) int {
	if colon := strings.IndexByte(s[off:end], ':'); colon > 0 && off+colon+1 < end {
		return off + colon + 1
	}
	return off
}

// unescapeXML replaces the predefined entities and character references (XML
// 1.0 sections 4.1 and 4.6). Each replacement is shorter than what it replaces,
// so the length tells whether there was one. All others stay as written:
// declared entities are never expanded.
func unescapeXML(s string) string {
	amp := strings.IndexByte(s, '&')
	if amp < 0 {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	for amp >= 0 {
		out.WriteString(s[:amp])
		s = s[amp:]
		n := 0
		if semi := strings.IndexByte(s[:min(len(s), 12)], ';'); semi > 0 {
			if r := entity(s[1:semi]); r > 0 {
				out.WriteRune(r)
				n = semi + 1
			}
		}
		if n == 0 {
			out.WriteByte('&')
			n = 1
		}
		s = s[n:]
		amp = strings.IndexByte(s, '&')
	}
	out.WriteString(s)
	return out.String()
}

// entity returns the character that an entity stands for, or 0.
func entity(name string) rune {
	switch name {
	case "lt":
		return '<'
	case "gt":
		return '>'
	case "amp":
		return '&'
	case "apos":
		return '\''
	case "quot":
		return '"'
	}
	digits, ok := strings.CutPrefix(name, "#")
	if !ok {
		return 0
	}
	base := 10
	if hex, ok := strings.CutPrefix(digits, "x"); ok {
		digits, base = hex, 16
	}
	v, err := strconv.ParseUint(digits, base, 32)
	if err != nil || v > utf8.MaxRune || !utf8.ValidRune(rune(v)) {
		return 0
	}
	return rune(v)
}
