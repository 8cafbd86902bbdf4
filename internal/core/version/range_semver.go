package version

import (
	"fmt"
	"strings"
)

// semverNotation says in which points a SemVer requirement language differs.
type semverNotation struct {
	partial     bool // a version with fewer than three numbers is a range itself: ">1.2" means ">=1.3.0"
	bareCaret   bool // a version without operator is a caret (Cargo, Julia)
	hyphen      bool // "1.2 - 2.3" is a range
	commaOr     bool // commas separate alternatives (Julia)
	wideCaret   bool // ^0.0.3 ends at 0.1.0 (Pub)
	pessimistic bool // "~> 1.2" ends at 2.0.0 (Hex, Terraform), not at 1.3.0
}

// semver reads npm's notation and its relatives.
func (p *rangeParser) semver(text string, n semverNotation) ([][]constraint, error) {
	separators := []string{"||", " or "}
	if n.commaOr {
		separators = append(separators, ",")
	}
	return either(text, separators, func(alt string) ([]constraint, error) {
		return p.semverAlternative(strings.ReplaceAll(alt, " and ", " "), n)
	})
}

func (p *rangeParser) semverAlternative(text string, n semverNotation) ([]constraint, error) {
	if low, high, ok := strings.Cut(text, " - "); ok && n.hyphen {
		a, err := p.semverClause(clause{">=", strings.TrimSpace(low)}, n)
		if err != nil {
			return nil, err
		}
		b, err := p.semverClause(clause{"<=", strings.TrimSpace(high)}, n)
		return append(a, b...), err
	}
	if low, high, ok := strings.Cut(text, "..<"); ok {
		text = ">=" + low + " <" + high // Swift's half-open range
	} else if low, high, ok := strings.Cut(text, "..."); ok {
		text = ">=" + low + " <=" + high
	}
	if text == "any" {
		return nil, nil
	}
	list, err := clauses(text)
	if err != nil {
		return nil, err
	}
	var out []constraint
	for _, c := range list {
		made, err := p.semverClause(c, n)
		if err != nil {
			return nil, err
		}
		out = append(out, made...)
	}
	return out, nil
}

// partialVersion is a version of which trailing numbers may be missing or
// wild.
type partialVersion struct {
	numbers []string
	rest    string // pre-release and build, only behind three numbers
}

func readPartial(s string) (v partialVersion, ok bool) {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "="), "v")
	for {
		if s == "*" || s == "x" || s == "X" || strings.HasPrefix(s, "*.") || strings.HasPrefix(s, "x.") || strings.HasPrefix(s, "X.") {
			return v, len(v.numbers) < 3 && strings.Trim(s, "*xX.") == ""
		}
		n := segment(s, true)
		if n == 0 || len(v.numbers) == 3 {
			return v, false
		}
		v.numbers = append(v.numbers, s[:n])
		if s = s[n:]; s == "" || s[0] != '.' {
			v.rest = s
			return v, s == "" || len(v.numbers) == 3
		}
		s = s[1:]
	}
}

// text returns v with three numbers.
func (v partialVersion) text() string {
	return strings.Join(append(append([]string{}, v.numbers...), []string{"0", "0", "0"}[len(v.numbers):]...), ".") + v.rest
}

// next returns the version at which the first n numbers of v are one higher.
func (v partialVersion) next(n int) string {
	return partialVersion{numbers: strings.Split(bump(v.numbers[:n]), ".")}.text()
}

func (p *rangeParser) semverClause(c clause, n semverNotation) ([]constraint, error) {
	v, ok := readPartial(c.version)
	if !ok {
		return p.otherClause(c)
	}
	if len(v.numbers) == 0 {
		return p.anyVersion(c)
	}
	wild := strings.ContainsAny(c.version, "*xX") && v.rest == ""
	caret := c.op == "^" || n.bareCaret && c.op == "" && !wild
	switch {
	case caret:
		return p.between(v.text(), v.next(v.caretLength(n.wideCaret)))
	case c.op == "~>" && n.pessimistic:
		return p.between(v.text(), v.next(max(len(v.numbers)-1, 1)))
	case c.op == "~" || c.op == "~>" || c.op == "~=":
		return p.between(v.text(), v.next(min(len(v.numbers), 2)))
	}
	o, known := comparison(c.op)
	if !known {
		return nil, fmt.Errorf("%w: operator %q", ErrRange, c.op)
	}
	if len(v.numbers) < 3 && (n.partial || wild) {
		return p.partialClause(o, v)
	}
	made, err := p.make(o, strings.TrimPrefix(c.version, "="))
	return []constraint{made}, err
}

// caretLength returns how many numbers a caret keeps: up to the first that is
// not zero.
func (v partialVersion) caretLength(wide bool) int {
	for i, n := range v.numbers {
		if strings.Trim(n, "0") != "" || wide && i == 1 {
			return i + 1
		}
	}
	return len(v.numbers)
}

// between returns [low, high) without the pre-releases of high.
func (p *rangeParser) between(low, high string) ([]constraint, error) {
	a, err := p.make(opGreaterEqual, low)
	if err != nil {
		return nil, err
	}
	b, err := p.make(opLess, high+"-0")
	return []constraint{a, b}, err
}

// partialClause reads a comparison with a version of fewer than three numbers.
func (p *rangeParser) partialClause(o op, v partialVersion) ([]constraint, error) {
	next := v.next(len(v.numbers))
	var c constraint
	var err error
	switch o {
	case opEqual:
		return p.between(v.text(), next)
	case opGreater:
		c, err = p.make(opGreaterEqual, next)
	case opLess:
		c, err = p.make(opLess, v.text()+"-0")
	case opLessEqual:
		c, err = p.make(opLess, next+"-0")
	case opNot:
		if c, err = p.make(opOutside, v.text()); err == nil {
			c.w, err = p.order.Parse(next + "-0")
		}
	default:
		c, err = p.make(o, v.text())
	}
	return []constraint{c}, err
}

// anyVersion reads a comparison with "*".
func (p *rangeParser) anyVersion(c clause) ([]constraint, error) {
	if c.op == "<" || c.op == ">" || c.op == "!=" {
		none, err := p.make(opLess, "0.0.0-0")
		return []constraint{none}, err
	}
	return nil, nil
}

// otherClause reads a comparison with something that has digits but not
// SemVer's form, such as 1.2.3.4 or go1.22rc1. Tags and addresses are refused.
func (p *rangeParser) otherClause(c clause) ([]constraint, error) {
	o, known := comparison(c.op)
	digits := strings.TrimPrefix(strings.TrimPrefix(c.version, "go"), "v")
	if !known || digits == "" || !isDigit(digits[0]) || strings.ContainsAny(c.version, "*:/") {
		return nil, fmt.Errorf("%w: %q", ErrRange, clip(c.op+c.version))
	}
	made, err := p.make(o, c.version)
	return []constraint{made}, err
}
