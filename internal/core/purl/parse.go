package purl

import (
	"fmt"
	"strings"
)

// parse follows "How to parse a PURL string" of the specification: it cuts the
// subpath and the qualifiers from the right, then the type from the left, then
// the version from the right.
func parse(s string, strict bool) (PURL, error) {
	if len(s) > MaxLen {
		return PURL{}, ErrTooLong
	}
	p, err := split(s, strict)
	if err == nil {
		p.normalizeByType()
		err = p.check(strict)
	}
	if err != nil {
		return PURL{}, fmt.Errorf("package URL %q: %w", clip(s), err)
	}
	return p, nil
}

func split(s string, strict bool) (p PURL, err error) {
	if len(s) < 4 || !strings.EqualFold(s[:4], "pkg:") {
		return p, ErrScheme
	}
	rest := s[4:]
	if i := strings.IndexByte(rest, '#'); i >= 0 {
		if p.Subpath, err = decode(rest[i+1:]); err != nil {
			return p, err
		}
		p.Subpath = cleanPath(p.Subpath, true)
		rest = rest[:i]
	}
	query := ""
	if i := strings.IndexByte(rest, '?'); i >= 0 {
		rest, query = rest[:i], rest[i+1:]
	}
	rest = strings.Trim(rest, "/")
	typ, rest, ok := strings.Cut(rest, "/")
	if !ok {
		return p, ErrName
	}
	if p.Type, ok = foldType(typ); !ok {
		return p, ErrType
	}
	if query != "" {
		if p.Qualifiers, err = parseQualifiers(p.Type, query, strict); err != nil {
			return p, err
		}
	}
	err = p.splitName(strings.TrimLeft(rest, "/"))
	return p, err
}

// splitName takes namespace/name@version apart.
func (p *PURL) splitName(rest string) (err error) {
	if i := versionAt(rest); i >= 0 {
		if p.Version, err = decode(rest[i+1:]); err != nil {
			return err
		}
		rest = rest[:i]
	}
	cut := strings.LastIndexByte(rest, '/')
	if p.Type == "git" {
		// A git package's name is the whole path on the host, owner included.
		cut = strings.IndexByte(rest, '/')
	}
	if cut >= 0 {
		if p.Namespace, err = decode(rest[:cut]); err != nil {
			return err
		}
		p.Namespace = cleanPath(p.Namespace, false)
	}
	if p.Name, err = decode(rest[cut+1:]); err != nil {
		return err
	}
	p.Name = strings.Trim(p.Name, "/")
	return nil
}

// versionAt returns the index of the '@' that starts the version, or -1. An
// unescaped '@' that opens a segment with others behind it is an npm scope
// (pkg:npm/@babel/core), not a version.
func versionAt(s string) int {
	i := strings.LastIndexByte(s, '@')
	if i < 0 {
		return -1
	}
	if (i == 0 || s[i-1] == '/') && strings.IndexByte(s[i:], '/') >= 0 {
		return -1
	}
	return i
}

func parseQualifiers(typ, query string, strict bool) ([]Qualifier, error) {
	out := make([]Qualifier, 0, min(strings.Count(query, "&")+1, 16))
	for pair := range strings.SplitSeq(query, "&") {
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		if !validKey(key) {
			return nil, ErrQualifier
		}
		folded := lower(key)
		// A key that the type itself defines is case-sensitive as defined; only
		// keys that are common to all types are folded. The suite asks for both.
		if strict && folded != key && definesQualifier(typ, folded) {
			return nil, ErrQualifier
		}
		value, err := decode(value)
		if err != nil {
			return nil, err
		}
		out = append(out, Qualifier{folded, value})
	}
	return sortQualifiers(out)
}

// validKey reports whether key has the form of a qualifier key, in any case.
func validKey(key string) bool {
	if key == "" || !isLetter(key[0]) {
		return false
	}
	for i := 1; i < len(key); i++ {
		c := key[i]
		if !isLetter(c) && !isDigit(c) && c != '.' && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// foldType returns typ in lower case, and whether it is a type at all.
func foldType(typ string) (string, bool) {
	if typ == "" || !isLetter(typ[0]) {
		return "", false
	}
	for i := 1; i < len(typ); i++ {
		c := typ[i]
		if !isLetter(c) && !isDigit(c) && c != '.' && c != '-' {
			return "", false
		}
	}
	return lower(typ), true
}

// cleanPath drops empty segments, and in a subpath those that would walk.
func cleanPath(s string, subpath bool) string {
	clean := s == "" || s[0] != '/' && s[len(s)-1] != '/' && !strings.Contains(s, "//")
	if clean && (!subpath || !strings.Contains(s, ".")) {
		return s
	}
	var b strings.Builder
	for seg := range strings.SplitSeq(s, "/") {
		if seg == "" || subpath && (seg == "." || seg == "..") {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('/')
		}
		b.WriteString(seg)
	}
	return b.String()
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

// lower folds ASCII letters only: package names are compared as bytes, and
// Unicode folding would make two names one that their registry keeps apart.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			b := []byte(s)
			for ; i < len(b); i++ {
				if 'A' <= b[i] && b[i] <= 'Z' {
					b[i] |= 0x20
				}
			}
			return string(b)
		}
	}
	return s
}

// clip keeps error texts short.
func clip(s string) string {
	if len(s) > 200 {
		return s[:200] + "…"
	}
	return s
}
