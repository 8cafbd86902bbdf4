package version

import (
	"fmt"
	"strings"
)

// intervals reads Maven's and NuGet's brackets: "[1.0,2.0)", "(,1.0],[1.2,)",
// "[1.0]". bare is what a version without brackets means: Maven takes that
// version (unless a nearer declaration wins), NuGet that or a newer one.
func (p *rangeParser) intervals(text string, bare op) ([][]constraint, error) {
	if text == "" {
		return nil, fmt.Errorf("%w: empty", ErrRange)
	}
	if !strings.ContainsAny(text, "[]()") {
		if strings.ContainsAny(text, ", $*+<>=") && bare == opEqual {
			return p.plainMaven(text)
		}
		c, err := p.make(bare, text)
		return [][]constraint{{c}}, err
	}
	var alts [][]constraint
	for text != "" {
		end := strings.IndexAny(text, "])")
		if end < 1 || text[0] != '[' && text[0] != '(' {
			return nil, fmt.Errorf("%w: brackets do not match", ErrRange)
		}
		alt, err := p.interval(text[1:end], text[0] == '[', text[end] == ']')
		if err != nil {
			return nil, err
		}
		alts = append(alts, alt)
		text = strings.TrimLeft(text[end+1:], ", \t")
	}
	return alts, nil
}

// plainMaven reads comparisons, which no build tool of Maven's writes but
// advisories do, and refuses properties and Gradle's dynamic versions.
func (p *rangeParser) plainMaven(text string) ([][]constraint, error) {
	if strings.ContainsAny(text, "$*+{") {
		return nil, fmt.Errorf("%w: not a version", ErrRange)
	}
	return p.plain(text)
}

// interval reads what stands between two brackets.
func (p *rangeParser) interval(text string, fromLow, toHigh bool) ([]constraint, error) {
	low, high, two := strings.Cut(text, ",")
	low, high = strings.TrimSpace(low), strings.TrimSpace(high)
	if !two {
		if !fromLow || !toHigh || low == "" {
			return nil, fmt.Errorf("%w: one version needs square brackets", ErrRange)
		}
		c, err := p.make(opEqual, low)
		return []constraint{c}, err
	}
	var out []constraint
	for _, side := range [...]struct {
		text   string
		closed bool
		in, ex op
	}{{low, fromLow, opGreaterEqual, opGreater}, {high, toHigh, opLessEqual, opLess}} {
		if side.text == "" {
			continue
		}
		o := side.ex
		if side.closed {
			o = side.in
		}
		c, err := p.make(o, side.text)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// nuget reads brackets, lowest versions and floating versions (1.*, 1.0.0-*).
func (p *rangeParser) nuget(text string) ([][]constraint, error) {
	if strings.ContainsAny(text, "<>=") {
		return p.plain(text)
	}
	star := strings.IndexByte(text, '*')
	if star < 0 || strings.ContainsAny(text, "[]()") {
		return p.intervals(text, opGreaterEqual)
	}
	prefix := strings.TrimSuffix(text[:star], ".")
	if prefix == "" || prefix == "*" {
		return [][]constraint{nil}, nil
	}
	if before, ok := strings.CutSuffix(prefix, "-"); ok {
		c, err := p.make(opGreaterEqual, before+"-0")
		return [][]constraint{{c}}, err
	}
	numbers, rest := leadingNumbers(prefix)
	if len(numbers) == 0 || rest != "" {
		return nil, fmt.Errorf("%w: floating version", ErrRange)
	}
	alt, err := p.between(prefix, bump(numbers))
	return [][]constraint{alt}, err
}
