package version

import (
	"fmt"
	"strings"
)

// each parses every clause of a conjunction.
func each(text string, parse func(clause) ([]constraint, error)) ([]constraint, error) {
	list, err := clauses(text)
	if err != nil {
		return nil, err
	}
	var out []constraint
	for _, c := range list {
		made, err := parse(c)
		if err != nil {
			return nil, err
		}
		out = append(out, made...)
	}
	return out, nil
}

// compare reads a clause with a plain operator.
func (p *rangeParser) compare(c clause) ([]constraint, error) {
	o, known := comparison(c.op)
	if !known {
		return nil, fmt.Errorf("%w: operator %q", ErrRange, c.op)
	}
	made, err := p.make(o, c.version)
	return []constraint{made}, err
}

// ruby reads Gem::Requirement. "~> 2.0.8" ends before every version of 2.1,
// pre-releases included; "A" is the lowest word that a pre-release may hold.
func (p *rangeParser) ruby(text string) ([][]constraint, error) {
	alt, err := each(text, func(c clause) ([]constraint, error) {
		numbers, _ := leadingNumbers(c.version)
		if len(numbers) == 0 {
			return nil, fmt.Errorf("%w: %q", ErrRange, clip(c.version))
		}
		if c.op != "~>" {
			return p.compare(c)
		}
		low, err := p.make(opGreaterEqual, c.version)
		if err != nil {
			return nil, err
		}
		high := bump(numbers[:max(len(numbers)-1, 1)])
		end, err := p.bound(opLess, high, high+".A")
		return []constraint{low, end}, err
	})
	return [][]constraint{alt}, err
}

// composer reads the constraints of composer.json. Implied upper borders stand
// before all pre-releases, as Composer's own "-dev" borders do.
func (p *rangeParser) composer(text string) ([][]constraint, error) {
	return either(text, []string{"|", "||"}, func(alt string) ([]constraint, error) {
		alt, _, _ = strings.Cut(alt, " as ")
		if low, high, ok := strings.Cut(alt, " - "); ok {
			return p.composerHyphen(strings.TrimSpace(low), strings.TrimSpace(high))
		}
		return each(alt, p.composerClause)
	})
}

func (p *rangeParser) composerHyphen(low, high string) ([]constraint, error) {
	a, err := p.make(opGreaterEqual, low)
	if err != nil {
		return nil, err
	}
	numbers, rest := leadingNumbers(strings.TrimPrefix(high, "v"))
	var b constraint
	if len(numbers) < 3 && len(numbers) > 0 && rest == "" {
		b, err = p.composerEnd(bump(numbers))
	} else {
		b, err = p.make(opLessEqual, high)
	}
	return []constraint{a, b}, err
}

func (p *rangeParser) composerEnd(version string) (constraint, error) {
	return p.bound(opLess, version, version+"-dev")
}

func (p *rangeParser) composerClause(c clause) ([]constraint, error) {
	version, _, _ := strings.Cut(c.version, "@") // stability flag
	version = strings.TrimPrefix(version, "v")
	if version == "*" || version == "" {
		return nil, nil
	}
	numbers, rest := leadingNumbers(version)
	if len(numbers) == 0 && !strings.HasPrefix(version, "dev-") {
		return nil, fmt.Errorf("%w: %q", ErrRange, clip(version))
	}
	keep := 0
	switch wild := rest == ".*" || rest == ".x"; {
	case wild:
		keep, version = len(numbers), strings.Join(numbers, ".")
	case c.op == "^":
		keep = partialVersion{numbers: numbers}.caretLength(false)
	case c.op == "~":
		keep = max(len(numbers)-1, 1)
	default:
		return p.compare(clause{c.op, version})
	}
	if keep == 0 || keep > len(numbers) {
		return nil, fmt.Errorf("%w: %q", ErrRange, clip(c.op+version))
	}
	low, err := p.make(opGreaterEqual, version)
	if err != nil {
		return nil, err
	}
	end, err := p.composerEnd(bump(numbers[:keep]))
	return []constraint{low, end}, err
}

// hackage reads Cabal's version ranges: && and ||, ==1.2.*, and ^>=1.2.3, which
// ends at the next major version, 1.3, by the Package Versioning Policy.
func (p *rangeParser) hackage(text string) ([][]constraint, error) {
	if text == "-any" {
		return [][]constraint{nil}, nil
	}
	text = strings.NewReplacer("(", " ", ")", " ", "&&", " ").Replace(text)
	return either(text, []string{"||"}, func(alt string) ([]constraint, error) {
		return each(alt, func(c clause) ([]constraint, error) {
			numbers, rest := leadingNumbers(c.version)
			wild := rest == ".*" && (c.op == "==" || c.op == "")
			if c.version == "*" && c.op == "" {
				return nil, nil
			}
			if len(numbers) == 0 || rest != "" && !wild {
				return nil, fmt.Errorf("%w: %q", ErrRange, clip(c.version))
			}
			from, keep := strings.Join(numbers, "."), len(numbers)
			if c.op == "^>=" {
				if keep = 2; len(numbers) == 1 {
					numbers = append(numbers, "0")
				}
			} else if !wild {
				return p.compare(c)
			}
			low, err := p.make(opGreaterEqual, from)
			if err != nil {
				return nil, err
			}
			end, err := p.make(opLess, bump(numbers[:keep]))
			return []constraint{low, end}, err
		})
	})
}

// conan reads Conan 2's version ranges. A border "2-" stands before every
// pre-release of 2; options behind a comma are about resolving.
func (p *rangeParser) conan(text string) ([][]constraint, error) {
	text = strings.Trim(text, "[]")
	text, _, _ = strings.Cut(text, ",")
	return either(text, []string{"||"}, func(alt string) ([]constraint, error) {
		if alt == "" {
			return nil, nil
		}
		return each(alt, func(c clause) ([]constraint, error) {
			version := strings.TrimSuffix(c.version, "-")
			if version == "*" || version == "" {
				all, err := p.make(opGreaterEqual, "0.0.0")
				return []constraint{all}, err
			}
			if c.op != "~" && c.op != "^" {
				return p.compare(clause{c.op, version})
			}
			numbers, _ := leadingNumbers(version)
			if len(numbers) == 0 {
				return nil, fmt.Errorf("%w: %q", ErrRange, clip(version))
			}
			keep := min(len(numbers), 2)
			if c.op == "^" {
				keep = partialVersion{numbers: numbers}.caretLength(false)
			}
			low, err := p.make(opGreaterEqual, version)
			if err != nil {
				return nil, err
			}
			end, err := p.make(opLess, bump(numbers[:keep])+"-")
			return []constraint{low, end}, err
		})
	})
}

// nginx reads the "vulnerable" lines of nginx' security advisories: 1.5.0+ goes
// to the end of a stable branch (even second number) and without end on the
// main line; 0.7.52-0.8.39 includes both.
func (p *rangeParser) nginx(text string) ([][]constraint, error) {
	if strings.ContainsAny(text, "<>=!|") {
		return p.plain(text)
	}
	return either(text, []string{","}, func(alt string) ([]constraint, error) {
		if low, high, ok := strings.Cut(alt, "-"); ok && high != "" && isDigit(high[0]) {
			a, err := p.make(opGreaterEqual, low)
			if err != nil {
				return nil, err
			}
			b, err := p.make(opLessEqual, high)
			return []constraint{a, b}, err
		}
		low, open := strings.CutSuffix(alt, "+")
		if !open {
			return p.comparisons(alt)
		}
		a, err := p.make(opGreaterEqual, low)
		numbers, _ := leadingNumbers(low)
		if err != nil || len(numbers) < 2 || (numbers[1][len(numbers[1])-1]-'0')%2 == 1 {
			return []constraint{a}, err
		}
		b, err := p.make(opLess, bump(numbers[:2])+".0")
		return []constraint{a, b}, err
	})
}
