package signature

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A Pattern is the shape of a string that holds a version.
//
//	{v}  the version: 1.2, 1.2.3.4, 1.1.1w, 2.0.0-rc1
//	{u}  the version with '_' or '-' for the dots
//	{n}  the version as one decimal number, read by the transform
//	{d}  digits, {*} any text
type Pattern struct {
	text      string
	parts     []part
	transform string
	literal   string
}

// part is a literal text, or a placeholder.
type part struct {
	hole byte // 'v', 'u', 'n', 'd', '*', or 0
	text string
}

// maxSteps bounds the search for one match, whatever the string.
const maxSteps = 2000

// maxStars bounds the freedom of a pattern.
const maxStars = 3

// NewPattern reads a pattern. The transform belongs to {n}: "dec2" for
// major·10000 + minor·100 + patch, "dec3" for major·1000000 + minor·1000 + patch,
// "dec2x" for major·100 + minor, "int" for a version that is one number.
func NewPattern(text, transform string) (*Pattern, error) {
	p := &Pattern{text: text, transform: transform}
	versions, stars := 0, 0
	for rest := text; rest != ""; {
		open := strings.IndexByte(rest, '{')
		if open < 0 || open+2 >= len(rest) || rest[open+2] != '}' {
			if open >= 0 {
				return nil, fmt.Errorf("a brace that opens no placeholder in %q", clip(text))
			}
			open = len(rest)
		}
		if open > 0 {
			p.parts = append(p.parts, part{text: rest[:open]})
			if open > len(p.literal) {
				p.literal = rest[:open]
			}
		}
		if rest = rest[open:]; rest == "" {
			break
		}
		switch hole := rest[1]; hole {
		case 'v', 'u', 'n':
			versions++
			if (hole == 'n') != (transform != "") {
				return nil, errors.New("a transform belongs to {n}, and {n} needs one")
			}
		case '*':
			stars++
		case 'd':
		default:
			return nil, fmt.Errorf("unknown placeholder {%c}", hole)
		}
		p.parts = append(p.parts, part{hole: rest[1]})
		rest = rest[3:]
	}
	switch transform {
	case "", "dec2", "dec3", "dec2x", "int":
	default:
		return nil, fmt.Errorf("unknown transform %q", clip(transform))
	}
	if versions != 1 || stars > maxStars {
		return nil, fmt.Errorf("a pattern has one version and at most %d {*}", maxStars)
	}
	return p, nil
}

// String returns the pattern as written.
func (p *Pattern) String() string { return p.text }

// Literal returns the longest text that every match contains.
func (p *Pattern) Literal() string { return p.literal }

// Match reports whether the whole of s has the shape, and the version in it.
func (p *Pattern) Match(s string) (version string, ok bool) {
	m := matcher{steps: maxSteps}
	if !m.match(p.parts, s) {
		return "", false
	}
	return p.read(m.version)
}

// read turns what stood for the version into the version.
func (p *Pattern) read(text string) (string, bool) {
	switch p.transform {
	case "":
		return strings.Map(func(r rune) rune {
			if r == '_' {
				return '.'
			}
			return r
		}, dashes(p, text)), true
	case "int":
		return text, len(text) <= 9
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return "", false
	}
	base := 100
	if p.transform == "dec3" {
		base = 1000
	}
	switch {
	case n < base:
		return "", false
	case p.transform == "dec2x":
		return fmt.Sprintf("%d.%d", n/base, n%base), true
	}
	return fmt.Sprintf("%d.%d.%d", n/base/base, n/base%base, n%base), true
}

// dashes reads the dashes of a {u} as dots.
func dashes(p *Pattern, text string) string {
	for _, part := range p.parts {
		if part.hole == 'u' {
			return strings.ReplaceAll(text, "-", ".")
		}
	}
	return text
}

type matcher struct {
	version string
	steps   int
}

// match is a depth-first search; its depth is the number of parts.
func (m *matcher) match(parts []part, s string) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	if len(parts) == 0 {
		return s == ""
	}
	switch p := parts[0]; p.hole {
	case 0:
		return strings.HasPrefix(s, p.text) && m.match(parts[1:], s[len(p.text):])
	case '*':
		return m.star(parts[1:], s)
	case 'd':
		n := digits(s)
		return n > 0 && m.match(parts[1:], s[n:])
	default:
		n := hole(p.hole, s)
		if n == 0 || !m.match(parts[1:], s[n:]) {
			return false
		}
		m.version = s[:n]
		return true
	}
}

// star tries every length of a {*}, jumping to where the next part can begin.
func (m *matcher) star(rest []part, s string) bool {
	if len(rest) == 0 {
		return true
	}
	for i := 0; i <= len(s); i++ {
		if next := rest[0]; next.hole == 0 {
			at := strings.Index(s[i:], next.text)
			if at < 0 {
				return false
			}
			i += at
		} else if next.hole != '*' && (i == len(s) || !isDigit(s[i]) || i > 0 && (isDigit(s[i-1]) || s[i-1] == '.')) {
			continue
		}
		if m.match(rest, s[i:]) {
			return true
		}
		if m.steps < 0 {
			return false
		}
	}
	return false
}

func digits(s string) int {
	n := 0
	for n < len(s) && n < 20 && isDigit(s[n]) {
		n++
	}
	return n
}

// hole returns the length of the version at the start of s, or 0.
func hole(kind byte, s string) int {
	n := digits(s)
	if n == 0 || kind == 'n' {
		return n
	}
	seps := "."
	if kind == 'u' {
		seps = "_-"
	}
	groups := 1
	for groups < 5 && n+1 < len(s) && strings.IndexByte(seps, s[n]) >= 0 && isDigit(s[n+1]) {
		n += 1 + digits(s[n+1:])
		groups++
	}
	if groups == 1 {
		return 0
	}
	if kind == 'u' {
		return n
	}
	return n + suffix(s[n:])
}

// suffix returns the length of a patch letter or a pre-release behind the
// numbers of a version.
func suffix(s string) int {
	letters := func(s string) int {
		n := 0
		for n < len(s) && 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z' {
			n++
		}
		return n
	}
	if n := letters(s); n > 0 && n <= 2 && !isPre(s[:n]) {
		if n < len(s) && isDigit(s[n]) {
			return 0
		}
		return n
	}
	n := 0
	if s != "" && strings.IndexByte("-._+~", s[0]) >= 0 {
		n = 1
	}
	word := letters(s[n:])
	if !isPre(s[n : n+word]) {
		return 0
	}
	n += word
	if n+1 < len(s) && strings.IndexByte("-.", s[n]) >= 0 && isDigit(s[n+1]) {
		n++
	}
	return n + digits(s[n:])
}
