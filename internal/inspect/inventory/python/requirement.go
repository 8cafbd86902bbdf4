package python

import (
	"strings"
)

// A requirement is one dependency specifier (PyPA specification "Dependency
// specifiers", formerly PEP 508).
type requirement struct {
	name   string
	extras []string
	spec   string // version specifiers as written: ">=2,<3"
	url    string // direct reference
	marker string
}

// parseRequirement reads a dependency specifier. It reports false for text that
// is none, such as prose.
func parseRequirement(s string) (requirement, bool) {
	s = strings.TrimSpace(s)
	n := 0
	for n < len(s) && isNameByte(s[n]) {
		n++
	}
	// A name ends before a separator that belongs to nothing: "foo-" is none.
	r := requirement{name: s[:n]}
	if !isName(r.name) {
		return r, false
	}
	s = strings.TrimLeft(s[n:], " \t")
	if strings.HasPrefix(s, "[") {
		end := strings.IndexByte(s, ']')
		if end < 0 {
			return r, false
		}
		for e := range strings.SplitSeq(s[1:end], ",") {
			if e = strings.TrimSpace(e); isName(e) {
				r.extras = append(r.extras, e)
			} else if e != "" {
				return r, false
			}
		}
		s = strings.TrimLeft(s[end+1:], " \t")
	}
	if strings.HasPrefix(s, "@") {
		return r, r.reference(strings.TrimSpace(s[1:]))
	}
	spec, marker, _ := strings.Cut(s, ";")
	r.marker = strings.TrimSpace(marker)
	spec = strings.TrimSpace(spec)
	if strings.HasPrefix(spec, "(") && strings.HasSuffix(spec, ")") {
		spec = strings.TrimSpace(spec[1 : len(spec)-1])
	}
	r.spec = spec
	return r, isSpecifierSet(spec)
}

// reference reads what follows the "@" of a direct reference.
func (r *requirement) reference(s string) bool {
	end := len(s)
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		end = i
		rest := strings.TrimSpace(s[i:])
		if !strings.HasPrefix(rest, ";") {
			return false
		}
		r.marker = strings.TrimSpace(rest[1:])
	}
	r.url = s[:end]
	return r.url != ""
}

// isSpecifierSet reports whether s is a list of version specifiers, or empty.
func isSpecifierSet(s string) bool {
	for clause := range strings.SplitSeq(s, ",") {
		clause = strings.TrimSpace(clause)
		if clause == "" {
			continue
		}
		version := strings.TrimLeft(clause, "<>=!~")
		if version == clause || len(clause)-len(version) > 3 {
			return false
		}
		version = strings.TrimSpace(version)
		if version == "" || strings.ContainsFunc(version, func(r rune) bool {
			return r > 0x7e || !isNameByte(byte(r)) && r != '*' && r != '+' && r != '!'
		}) {
			return false
		}
	}
	return true
}

// pinned returns the version that a specifier set asks for exactly, or "".
func pinned(spec string) string {
	for clause := range strings.SplitSeq(spec, ",") {
		v, ok := strings.CutPrefix(strings.TrimSpace(clause), "==")
		if !ok {
			continue
		}
		v = strings.TrimSpace(strings.TrimPrefix(v, "="))
		if v != "" && !strings.Contains(v, "*") {
			return v
		}
	}
	return ""
}

// extraWords writes what a declaration says beside name and range, for joins:
// "extras=a,b source=URL marker=TEXT". The marker comes last, since it holds
// blanks.
func extraWords(extras []string, source, marker string) string {
	var words []string
	if len(extras) > 0 {
		words = append(words, "extras="+strings.Join(extras, ","))
	}
	if source != "" {
		words = append(words, "source="+strings.ReplaceAll(publicSource(source), " ", "%20"))
	}
	if marker != "" {
		words = append(words, "marker="+strings.Join(strings.Fields(marker), " "))
	}
	return strings.Join(words, " ")
}

// wordOf returns one part of what extraWords wrote, or "".
func wordOf(extra, key string) string {
	for extra != "" {
		name, rest, _ := strings.Cut(extra, "=")
		if name == "marker" {
			if key == name {
				return rest
			}
			return ""
		}
		value, after, _ := strings.Cut(rest, " ")
		if name == key {
			return value
		}
		extra = after
	}
	return ""
}
