package pypi

import "strings"

// maxMarkerDepth bounds the parentheses of a marker, maxMarkerTerms its
// comparisons.
const (
	maxMarkerDepth = 50
	maxMarkerTerms = 200
)

type markerParser struct {
	rest  string
	terms int
}

// parseMarker reads a marker.
func parseMarker(s string) (*markerExpr, bool) {
	if len(s) > maxNeed {
		return nil, false
	}
	p := markerParser{rest: s}
	m, ok := p.either(0)
	return m, ok && p.skip() == ""
}

func (p *markerParser) skip() string {
	p.rest = strings.TrimLeft(p.rest, " \t\r\n")
	return p.rest
}

// word takes the keyword w.
func (p *markerParser) word(w string) bool {
	s := p.skip()
	if !strings.HasPrefix(s, w) || len(s) > len(w) && isNameByte(s[len(w)]) {
		return false
	}
	p.rest = s[len(w):]
	return true
}

// either reads operands of "or".
func (p *markerParser) either(depth int) (*markerExpr, bool) {
	return p.chain(depth, "or", (*markerParser).all)
}

// all reads operands of "and".
func (p *markerParser) all(depth int) (*markerExpr, bool) {
	return p.chain(depth, "and", (*markerParser).atom)
}

func (p *markerParser) chain(depth int, word string, operand func(*markerParser, int) (*markerExpr, bool)) (*markerExpr, bool) {
	m, ok := operand(p, depth)
	for ok && p.word(word) {
		var next *markerExpr
		next, ok = operand(p, depth)
		m = &markerExpr{op: word, left: m, right: next}
	}
	return m, ok
}

// atom reads a comparison or a marker in parentheses.
func (p *markerParser) atom(depth int) (*markerExpr, bool) {
	if p.terms++; p.terms > maxMarkerTerms || depth > maxMarkerDepth {
		return nil, false
	}
	if s := p.skip(); strings.HasPrefix(s, "(") {
		p.rest = s[1:]
		m, ok := p.either(depth + 1)
		if s = p.skip(); !ok || !strings.HasPrefix(s, ")") {
			return nil, false
		}
		p.rest = s[1:]
		return m, true
	}
	left, quoted, ok := p.operand()
	if !ok {
		return nil, false
	}
	op, ok := p.operator()
	if !ok {
		return nil, false
	}
	right, also, ok := p.operand()
	if !ok || quoted == also {
		return nil, false
	}
	m := &markerExpr{op: op, variable: left, value: right}
	if quoted {
		m.variable, m.value, m.swapped = right, left, true
	}
	return m, true
}

// operand reads a variable or a text in quotes.
func (p *markerParser) operand() (text string, quoted, ok bool) {
	s := p.skip()
	if s == "" {
		return "", false, false
	}
	if s[0] == '\'' || s[0] == '"' {
		end := strings.IndexByte(s[1:], s[0])
		if end < 0 {
			return "", false, false
		}
		p.rest = s[end+2:]
		return s[1 : end+1], true, true
	}
	n := 0
	for n < len(s) && isNameByte(s[n]) {
		n++
	}
	p.rest = s[n:]
	return s[:n], false, n > 0
}

func (p *markerParser) operator() (string, bool) {
	if p.word("in") {
		return "in", true
	}
	if p.word("not") {
		return "not in", p.word("in")
	}
	s := p.skip()
	n := 0
	for n < len(s) && n < 3 && strings.IndexByte("<>=!~", s[n]) >= 0 {
		n++
	}
	p.rest = s[n:]
	return s[:n], n > 0
}
