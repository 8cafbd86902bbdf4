package version

import "strings"

// gentoo is a version of a Gentoo package, in the order of the Package Manager
// Specification, section 3.3: numbers, a letter, suffixes, a revision.
type gentoo struct {
	numbers  []string
	letter   byte
	suffixes []gentooSuffix
	revision string
}

type gentooSuffix struct {
	rank   int // _alpha -4, _beta -3, _pre -2, _rc -1, _p 1
	number string
}

func parseGentoo(s string) (gentoo, error) {
	var v gentoo
	for {
		n := segment(s, true)
		if n == 0 {
			return v, ErrMalformed
		}
		v.numbers = append(v.numbers, s[:n])
		s = s[n:]
		if s == "" || s[0] != '.' {
			break
		}
		s = s[1:]
	}
	if s != "" && 'a' <= s[0] && s[0] <= 'z' {
		v.letter, s = s[0], s[1:]
	}
	for s != "" && s[0] == '_' {
		rank, rest := gentooRank(s[1:])
		if rank == 0 {
			return v, ErrMalformed
		}
		n := segment(rest, true)
		v.suffixes = append(v.suffixes, gentooSuffix{rank, rest[:n]})
		s = rest[n:]
	}
	if rest, ok := strings.CutPrefix(s, "-r"); ok && segment(rest, true) == len(rest) && rest != "" {
		v.revision, s = rest, ""
	}
	if s != "" {
		return v, ErrMalformed
	}
	return v, nil
}

func gentooRank(s string) (rank int, rest string) {
	for i, word := range [...]string{"alpha", "beta", "pre", "rc"} {
		if rest, ok := strings.CutPrefix(s, word); ok {
			return i - 4, rest
		}
	}
	if rest, ok := strings.CutPrefix(s, "p"); ok {
		return 1, rest
	}
	return 0, s
}

func (v gentoo) compare(other ownVersion) int {
	w := other.(gentoo)
	if c := compareNumbers(v.numbers[0], w.numbers[0]); c != 0 {
		return c
	}
	for i := 1; i < len(v.numbers) && i < len(w.numbers); i++ {
		if c := compareGentooNumber(v.numbers[i], w.numbers[i]); c != 0 {
			return c
		}
	}
	if len(v.numbers) != len(w.numbers) {
		return len(v.numbers) - len(w.numbers)
	}
	if v.letter != w.letter {
		return int(v.letter) - int(w.letter)
	}
	for i := 0; i < len(v.suffixes) || i < len(w.suffixes); i++ {
		a, b := v.suffix(i), w.suffix(i)
		if a.rank != b.rank {
			return a.rank - b.rank
		}
		if c := compareNumbers(a.number, b.number); c != 0 {
			return c
		}
	}
	return compareNumbers(v.revision, w.revision)
}

// suffix returns the i-th suffix, or the one that stands for none.
func (v gentoo) suffix(i int) gentooSuffix {
	if i < len(v.suffixes) {
		return v.suffixes[i]
	}
	return gentooSuffix{}
}

// compareGentooNumber compares numbers after the first: as text, as a fraction
// is compared, when one has a leading zero.
func compareGentooNumber(a, b string) int {
	if a[0] == '0' || b[0] == '0' {
		return strings.Compare(strings.TrimRight(a, "0"), strings.TrimRight(b, "0"))
	}
	return compareDigits(a, b)
}
