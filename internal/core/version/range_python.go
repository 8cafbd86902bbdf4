package version

import (
	"fmt"
	"strings"
)

// pep440 reads version specifiers (PEP 440, "Version specifiers") and Poetry's
// carets, tildes and bars.
func (p *rangeParser) pep440(text string) ([][]constraint, error) {
	text = strings.NewReplacer("(", " ", ")", " ").Replace(text)
	return either(text, []string{"||"}, func(alt string) ([]constraint, error) {
		list, err := clauses(alt)
		if err != nil {
			return nil, err
		}
		var out []constraint
		for _, c := range list {
			made, err := p.pepClause(c)
			if err != nil {
				return nil, err
			}
			out = append(out, made...)
		}
		return out, nil
	})
}

func (p *rangeParser) pepClause(c clause) ([]constraint, error) {
	if prefix, wild := strings.CutSuffix(c.version, ".*"); wild {
		return p.pepWildcard(c.op, prefix)
	}
	if c.version == "*" {
		return nil, nil
	}
	epoch, numbers, rest := pepRelease(c.version)
	if len(numbers) == 0 {
		return nil, fmt.Errorf("%w: %q", ErrRange, clip(c.op+c.version))
	}
	keep := 0
	switch c.op {
	case "~=":
		if keep = len(numbers) - 1; keep == 0 {
			return nil, fmt.Errorf("%w: ~= needs two numbers", ErrRange)
		}
	case "~":
		keep = min(len(numbers), 2)
	case "^":
		keep = partialVersion{numbers: numbers}.caretLength(false)
	case "===":
		v, err := p.make(opVerbatim, c.version)
		return []constraint{v}, err
	}
	if keep > 0 {
		low, err := p.make(opGreaterEqual, epoch+strings.Join(numbers, ".")+rest)
		if err != nil {
			return nil, err
		}
		high := epoch + bump(numbers[:keep])
		end, err := p.bound(opLess, high, high+".dev0")
		return []constraint{low, end}, err
	}
	o, known := comparison(c.op)
	switch {
	case !known:
		return nil, fmt.Errorf("%w: operator %q", ErrRange, c.op)
	case o == opEqual:
		o = opPublic
	case o == opNot:
		o = opUnpublic
	}
	made, err := p.make(o, c.version)
	return []constraint{made}, err
}

// pepWildcard reads "==1.2.*", "!=1.2.*" and Poetry's "1.2.*".
func (p *rangeParser) pepWildcard(operator, prefix string) ([]constraint, error) {
	epoch, numbers, rest := pepRelease(prefix)
	if len(numbers) == 0 || rest != "" {
		return nil, fmt.Errorf("%w: %q", ErrRange, clip(operator+prefix+".*"))
	}
	low, high := epoch+strings.Join(numbers, "."), epoch+bump(numbers)
	switch operator {
	case "", "==", "=", "~=":
		a, err := p.bound(opGreaterEqual, low, low+".dev0")
		if err != nil {
			return nil, err
		}
		b, err := p.bound(opLess, high, high+".dev0")
		return []constraint{a, b}, err
	case "!=":
		c, err := p.bound(opOutside, low, low+".dev0")
		if err != nil {
			return nil, err
		}
		c.w, err = p.order.Parse(high + ".dev0")
		return []constraint{c}, err
	}
	return nil, fmt.Errorf("%w: %s with a wildcard", ErrRange, operator)
}

// pepRelease splits a version into epoch (with its mark), numbers and the rest.
func pepRelease(s string) (epoch string, numbers []string, rest string) {
	s = strings.TrimPrefix(s, "v")
	if e, after, ok := strings.Cut(s, "!"); ok {
		epoch, s = e+"!", after
	}
	numbers, rest = leadingNumbers(s)
	return epoch, numbers, rest
}
