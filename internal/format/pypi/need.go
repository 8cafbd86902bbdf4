package pypi

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// A Need is one requirement: a dependency specifier (PyPA, "Dependency
// specifiers"), or what a tool's own table says in its place.
type Need struct {
	Name   string   // folded
	As     string   // as written
	Extras []string // folded, sorted
	Spec   string   // version specifiers, also Poetry's carets and bars; "" for any version
	Marker string
	URL    string // of a direct reference; then no version is chosen from an index

	specOff, specEnd int // where the specifiers stand in what was parsed
}

// maxNeed bounds the bytes of one requirement.
const maxNeed = 8 << 10

// ParseNeed reads a dependency specifier; false for text that is none.
func ParseNeed(s string) (Need, bool) {
	i := skipBlanks(s, 0)
	n := i
	for n < len(s) && isNameByte(s[n]) {
		n++
	}
	if !isName(s[i:n]) || len(s) > maxNeed {
		return Need{}, false
	}
	r := Need{Name: Fold(s[i:n]), As: s[i:n]}
	i = skipBlanks(s, n)
	if i < len(s) && s[i] == '[' {
		end := strings.IndexByte(s[i:], ']')
		if end < 0 || !r.extras(s[i+1:i+end]) {
			return Need{}, false
		}
		i = skipBlanks(s, i+end+1)
	}
	if i < len(s) && s[i] == '@' {
		r.URL, r.Marker, _ = strings.Cut(strings.TrimSpace(s[i+1:]), " ;")
		r.Marker = strings.TrimSpace(r.Marker)
		return r, r.URL != ""
	}
	end := len(s)
	if k := strings.IndexByte(s[i:], ';'); k >= 0 {
		end = i + k
		r.Marker = strings.TrimSpace(s[end+1:])
	}
	r.specOff, r.specEnd = i, i+len(strings.TrimRight(s[i:end], " \t"))
	if spec := s[r.specOff:r.specEnd]; strings.HasPrefix(spec, "(") && strings.HasSuffix(spec, ")") {
		r.specOff, r.specEnd = r.specOff+1, r.specEnd-1
	}
	r.Spec = strings.TrimSpace(s[r.specOff:r.specEnd])
	return r, r.Spec == "" || strings.IndexByte("<>=!~", r.Spec[0]) >= 0 && Readable(r.Spec)
}

// extras reads the names between brackets.
func (n *Need) extras(list string) bool {
	for e := range strings.SplitSeq(list, ",") {
		if e = strings.TrimSpace(e); e == "" {
			continue
		} else if !isName(e) {
			return false
		}
		n.Extras = append(n.Extras, Fold(e))
	}
	slices.Sort(n.Extras)
	return true
}

func skipBlanks(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}

// Fold returns the normalised form of a name (PyPA, "Names and normalization"):
// lower case, runs of "-", "_" and "." as one "-".
func Fold(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	gap := false
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case c == '-' || c == '_' || c == '.':
			gap = true
			continue
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		}
		if gap {
			b.WriteByte('-')
			gap = false
		}
		b.WriteByte(c)
	}
	if gap {
		b.WriteByte('-')
	}
	return b.String()
}

func isNameByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.'
}

// isName reports whether s is the name of a package: letters and digits at both
// ends.
func isName(s string) bool {
	if s == "" || len(s) > 200 {
		return false
	}
	for i := 0; i < len(s); i++ {
		if !isNameByte(s[i]) {
			return false
		}
	}
	return strings.IndexByte("-_.", s[0]) < 0 && strings.IndexByte("-_.", s[len(s)-1]) < 0
}

// Readable reports whether the specifiers of a requirement can be read.
func Readable(spec string) bool {
	if spec == "" || spec == "*" {
		return true
	}
	_, err := version.ParseRange(Ecosystem, spec)
	return err == nil
}

// IsPre reports whether a version is a pre-release or a development release
// (PyPA, "Version specifiers", "Pre-releases").
func IsPre(v string) bool {
	v, _, _ = strings.Cut(strings.ToLower(v), "+")
	for _, mark := range [...]string{"a", "b", "c", "rc", "dev", "alpha", "beta", "pre", "preview"} {
		for from := 0; ; {
			i := strings.Index(v[from:], mark)
			if i < 0 {
				break
			}
			i += from
			before := i == 0 || v[i-1] < 'a' || v[i-1] > 'z'
			after := i+len(mark) == len(v) || v[i+len(mark)] < 'a' || v[i+len(mark)] > 'z'
			if before && after {
				return true
			}
			from = i + 1
		}
	}
	return false
}

// Specs reads version specifiers once each.
type Specs map[string]spec

type spec struct {
	r       version.Range
	any, ok bool
	pre     bool // a clause names a pre-release, which lets pre-releases in
}

// Holds reports whether a version answers specifiers. A pre-release answers only
// those that name one.
func (ss Specs) Holds(text, v string) bool {
	s, known := ss[text]
	if !known {
		s = spec{any: text == "" || text == "*"}
		if !s.any {
			var err error
			s.r, err = version.ParseRange(Ecosystem, text)
			s.ok = err == nil
			s.pre = IsPre(text)
		}
		ss[text] = s
	}
	if IsPre(v) && !s.pre {
		return false
	}
	if s.any {
		return true
	}
	in, err := s.r.Contains(v)
	return s.ok && err == nil && in
}

// SameVersion reports whether two versions are equal: 1.0 and 1.0.0 are.
func SameVersion(a, b string) bool {
	c, err := version.Compare(Ecosystem, a, b)
	return a == b || err == nil && c == 0
}
