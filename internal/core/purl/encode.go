package purl

import "strings"

const upperHex = "0123456789ABCDEF"

// String returns the canonical form. It does not check p: a PURL without a type
// or a name gives a string that [Parse] refuses.
func (p PURL) String() string {
	var buf [160]byte
	return string(p.Append(buf[:0]))
}

// Append appends the canonical form of p to b.
func (p *PURL) Append(b []byte) []byte {
	b = append(b, "pkg:"...)
	b = append(b, p.Type...)
	b = append(b, '/')
	if p.Namespace != "" {
		b = AppendEscaped(b, p.Namespace, true)
		b = append(b, '/')
	}
	b = AppendEscaped(b, p.Name, p.Type == "git")
	if p.Version != "" {
		b = append(b, '@')
		b = AppendEscaped(b, p.Version, false)
	}
	sep := byte('?')
	for i := range p.Qualifiers {
		if p.Qualifiers[i].Value == "" {
			continue
		}
		b = append(b, sep)
		b = append(b, p.Qualifiers[i].Key...)
		b = append(b, '=')
		b = AppendEscaped(b, p.Qualifiers[i].Value, false)
		sep = '&'
	}
	if p.Subpath != "" {
		b = append(b, '#')
		b = AppendEscaped(b, p.Subpath, true)
	}
	return b
}

// AppendEscaped appends s to b as a part of a canonical package URL: letters,
// digits and ".-_~:" stand for themselves, all else is percent-encoded. With
// slashes, '/' stands for itself too, as in namespaces and subpaths.
func AppendEscaped(b []byte, s string, slashes bool) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if plain(c) || slashes && c == '/' {
			continue
		}
		b = append(b, s[start:i]...)
		b = append(b, '%', upperHex[c>>4], upperHex[c&15])
		start = i + 1
	}
	return append(b, s[start:]...)
}

func plain(c byte) bool {
	return isLetter(c) || '0' <= c && c <= ':' || c == '.' || c == '-' || c == '_' || c == '~'
}

// decode undoes percent-encoding. A plus sign is a plus sign.
func decode(s string) (string, error) {
	i := strings.IndexByte(s, '%')
	if i < 0 {
		return s, nil
	}
	b := make([]byte, i, len(s))
	copy(b, s)
	for ; i < len(s); i++ {
		if s[i] != '%' {
			b = append(b, s[i])
			continue
		}
		if i+2 >= len(s) {
			return "", ErrEscape
		}
		hi, lo := unhex(s[i+1]), unhex(s[i+2])
		if hi > 15 || lo > 15 {
			return "", ErrEscape
		}
		b = append(b, hi<<4|lo)
		i += 2
	}
	return string(b), nil
}

func unhex(c byte) byte {
	switch {
	case isDigit(c):
		return c - '0'
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10
	}
	return 255
}
