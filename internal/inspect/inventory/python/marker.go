package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// A truth is the value of an environment marker as far as it can be told.
type truth uint8

const (
	no truth = iota
	unsure
	yes
)

// An environment is what is known about the Python that a marker asks about.
// The zero value is that of a lock file: any platform, and CPython, since that
// is what nearly everybody runs.
type environment struct {
	python string            // version, "" where it is not known
	os     string            // value of os_name, "" where it is not known
	extras func(string) bool // whether an extra is asked for, by folded name; nil for none
	groups func(string) bool // whether a dependency group is, by folded name; nil for none
	any    bool              // every extra and group is asked for
	fixed  bool              // one environment: a version of Python that is not known settles nothing
}

// eval settles a marker (Dependency specifiers, "Environment Markers"; pylock.toml,
// "Marker Expressions"). Markers that are none are unsure. Comparisons with a
// version of Python that is not known are true: which ones a project runs on is
// its own matter, and lock files hold no packages for the others.
func (e *environment) eval(marker string) truth {
	if strings.TrimSpace(marker) == "" {
		return yes
	}
	p := markerParser{e: e, rest: marker}
	value, ok := p.either(0)
	if !ok || p.skip() != "" {
		return unsure
	}
	return value
}

// scope weakens a scope by the marker under which a dependency is asked for.
func (e *environment) scope(marker string, s component.Scope) component.Scope {
	if e.eval(marker) != yes {
		return max(s, component.Optional)
	}
	return s
}

// maxMarkerDepth bounds the parentheses of a marker.
const maxMarkerDepth = 50

// A markerParser evaluates a marker while it reads it, without short cuts.
type markerParser struct {
	e    *environment
	rest string
}

func (p *markerParser) skip() string {
	p.rest = strings.TrimLeft(p.rest, " \t\r\n")
	return p.rest
}

// word takes the keyword w.
func (p *markerParser) word(w string) bool {
	s := p.skip()
	if len(s) < len(w) || s[:len(w)] != w || len(s) > len(w) && (isNameByte(s[len(w)])) {
		return false
	}
	p.rest = s[len(w):]
	return true
}

// either reads operands of "or".
func (p *markerParser) either(depth int) (truth, bool) {
	value, ok := p.all(depth)
	for ok && p.word("or") {
		var next truth
		next, ok = p.all(depth)
		value = max(value, next)
	}
	return value, ok
}

// all reads operands of "and".
func (p *markerParser) all(depth int) (truth, bool) {
	value, ok := p.atom(depth)
	for ok && p.word("and") {
		var next truth
		next, ok = p.atom(depth)
		value = min(value, next)
	}
	return value, ok
}

// atom reads a comparison or a marker in parentheses.
func (p *markerParser) atom(depth int) (truth, bool) {
	if s := p.skip(); strings.HasPrefix(s, "(") {
		if depth >= maxMarkerDepth {
			return unsure, false
		}
		p.rest = s[1:]
		value, ok := p.either(depth + 1)
		if s = p.skip(); !ok || !strings.HasPrefix(s, ")") {
			return unsure, false
		}
		p.rest = s[1:]
		return value, true
	}
	left, leftLiteral, ok := p.operand()
	if !ok {
		return unsure, false
	}
	operator, ok := p.operator()
	if !ok {
		return unsure, false
	}
	right, rightLiteral, ok := p.operand()
	if !ok {
		return unsure, false
	}
	switch {
	case leftLiteral && rightLiteral:
		return unsure, true
	case leftLiteral:
		return p.e.compare(right, mirrored(operator), left, true), true
	case rightLiteral:
		return p.e.compare(left, operator, right, false), true
	}
	return unsure, true
}

// operand reads a variable or a text in quotes.
func (p *markerParser) operand() (text string, literal, ok bool) {
	s := p.skip()
	if s == "" {
		return "", false, false
	}
	if s[0] == '"' || s[0] == '\'' {
		end := strings.IndexByte(s[1:], s[0])
		if end < 0 {
			return "", false, false
		}
		p.rest = s[end+2:]
		return s[1 : 1+end], true, true
	}
	n := 0
	for n < len(s) && isNameByte(s[n]) {
		n++
	}
	p.rest = s[n:]
	return s[:n], false, n > 0
}

func (p *markerParser) operator() (string, bool) {
	s := p.skip()
	for _, op := range [...]string{"===", "==", "!=", "~=", "<=", ">=", "<", ">"} {
		if strings.HasPrefix(s, op) {
			p.rest = s[len(op):]
			return op, true
		}
	}
	if p.word("in") {
		return "in", true
	}
	if p.word("not") && p.word("in") {
		return "not in", true
	}
	return "", false
}
