package version

import (
	"fmt"
	"strings"
)

// A clause is an operator and a version as a requirement writes them. The
// operator may be empty.
type clause struct{ op, version string }

// clauses cuts a conjunction into clauses: operators and versions with blanks
// or commas between them.
func clauses(text string) ([]clause, error) {
	var out []clause
	for {
		text = strings.TrimLeft(text, " \t\r\n,")
		if text == "" {
			return out, nil
		}
		n := 0
		for n < len(text) && strings.IndexByte("<>=!~^", text[n]) >= 0 {
			n++
		}
		c := clause{op: text[:n]}
		text = strings.TrimLeft(text[n:], " \t")
		end := strings.IndexAny(text, " \t\r\n,<>=")
		if end < 0 {
			end = len(text)
		}
		if end == 0 || len(out) >= maxConstraints {
			return nil, fmt.Errorf("%w: no version behind %q", ErrRange, c.op)
		}
		c.version, text = text[:end], text[end:]
		out = append(out, c)
	}
}

// comparison returns the op of a plain comparison operator of any notation.
func comparison(s string) (op, bool) {
	switch s {
	case "", "=", "==", "===":
		return opEqual, true
	case "!=", "<>":
		return opNot, true
	case "<", "<<":
		return opLess, true
	case "<=":
		return opLessEqual, true
	case ">", ">>":
		return opGreater, true
	case ">=":
		return opGreaterEqual, true
	}
	return 0, false
}

// either splits text at a separator of alternatives and parses each.
func either(text string, separators []string, parse func(string) ([]constraint, error)) ([][]constraint, error) {
	for _, s := range separators[1:] {
		text = strings.ReplaceAll(text, s, separators[0])
	}
	var alts [][]constraint
	for part := range strings.SplitSeq(text, separators[0]) {
		alt, err := parse(strings.TrimSpace(part))
		if err != nil {
			return nil, err
		}
		alts = append(alts, alt)
	}
	return alts, nil
}

// plain reads comparisons joined by blanks or commas, alternatives joined by
// bars: Debian's and RPM's relations, and ecosystems without notation of their
// own. "(>= 1.0)" and "*" are read too.
func (p *rangeParser) plain(text string) ([][]constraint, error) {
	text = strings.NewReplacer("(", " ", ")", " ").Replace(text)
	return either(text, []string{"|", "||"}, p.comparisons)
}

func (p *rangeParser) comparisons(text string) ([]constraint, error) {
	if text == "*" {
		return nil, nil
	}
	list, err := clauses(text)
	if err == nil && len(list) == 0 {
		err = fmt.Errorf("%w: empty", ErrRange)
	}
	if err != nil {
		return nil, err
	}
	var out []constraint
	for _, c := range list {
		o, known := comparison(c.op)
		if !known {
			return nil, fmt.Errorf("%w: operator %q", ErrRange, c.op)
		}
		made, err := p.make(o, c.version)
		if err != nil {
			return nil, err
		}
		out = append(out, made)
	}
	return out, nil
}

// list reads single versions joined by commas.
func (p *rangeParser) list(text string) ([][]constraint, error) {
	if strings.ContainsAny(text, "<>=!|") {
		return p.plain(text)
	}
	return either(text, []string{","}, p.comparisons)
}

// increment adds one to a number in decimal digits of any length.
func increment(s string) string {
	b := []byte(s)
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] != '9' {
			b[i]++
			return string(b)
		}
		b[i] = '0'
	}
	return "1" + string(b)
}

// bump increments the last of numbers joined by dots.
func bump(numbers []string) string {
	last := len(numbers) - 1
	return strings.Join(append(append([]string{}, numbers[:last]...), increment(numbers[last])), ".")
}

// leadingNumbers returns the numbers at the start of s, joined by dots, and
// what is behind them.
func leadingNumbers(s string) (numbers []string, rest string) {
	for {
		n := segment(s, true)
		if n == 0 {
			return numbers, s
		}
		numbers = append(numbers, s[:n])
		if s = s[n:]; len(s) < 2 || s[0] != '.' || !isDigit(s[1]) {
			return numbers, s
		}
		s = s[1:]
	}
}
