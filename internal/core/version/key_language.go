package version

import "strings"

// semver appends up to most numbers, then whether the version is a release, then
// the identifiers of a pre-release. Build metadata is left out: it does not
// count, and where it does (Pub) it counts last.
func (b *bits) semver(s string, most int) bool {
	i := 0
	if s[0] == 'v' {
		i = 1
	}
	if i == len(s) || !isDigit(s[i]) {
		return false
	}
	z := zeroTrimmed{bits: b}
	for count := 0; ; {
		var n uint64
		n, i = scan(s, i)
		z.number(n)
		if count++; i == len(s) || s[i] != '.' {
			break
		}
		if i++; count == most || i == len(s) || !isDigit(s[i]) {
			return false
		}
	}
	b.put(symbolEnd, 3)
	pre, _, _ := strings.Cut(s[i:], "+")
	if pre == "" {
		b.put(1, 1)
		return true
	}
	b.put(0, 1)
	return b.identifiers(strings.TrimPrefix(pre, "-"), most == 4)
}

// identifiers appends pre-release identifiers: the end of the list below
// numbers, numbers below text.
func (b *bits) identifiers(s string, fold bool) bool {
	if s == "" {
		return false
	}
	for {
		id, rest, more := strings.Cut(s, ".")
		if id == "" || id[0] == '-' || separatorIn(id) {
			return false
		}
		if n, end := scan(id, 0); end == len(id) {
			b.put(1, 2)
			b.number(n)
		} else {
			b.put(2, 2)
			b.text(id, fold)
		}
		if !more {
			b.put(0, 2)
			return true
		}
		s = rest
	}
}

// separatorIn reports whether s has a byte that identifiers may not have.
func separatorIn(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) && !isLetter(s[i]) && s[i] != '-' {
			return true
		}
	}
	return false
}

// text appends bytes and an end that stands below each of them.
func (b *bits) text(s string, fold bool) {
	for i := 0; i < len(s) && b.used < 64; i++ {
		c := s[i]
		if fold && 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		b.put(uint64(c), 8)
	}
	b.put(0, 8)
}

// maven appends the numbers before the first qualifier and nothing else:
// ComparableVersion orders qualifiers against each other in ways that no integer
// shows (1 < 1-sp < 1.0.RC1 < 1), but always below a further number.
func (b *bits) maven(s string) bool {
	if !isDigit(s[0]) {
		return false
	}
	i := b.dotted(s, 0, true)
	b.put(symbolEnd, 3)
	return i == len(s) || s[i] != '.' || i+1 < len(s) && isLetter(s[i+1])
}

// rubyGems appends the numbers, then the first word and the number behind it.
// A word stands below any number, so 1.0.a and 1.0.rc1 are below 1.0.
func (b *bits) rubyGems(s string) bool {
	for i := 0; i < len(s); i++ {
		alone := s[i] == '.' && (i == 0 || i+1 == len(s) || s[i+1] == '.')
		// 00 is no zero to the comparison, which drops only "0" from the end.
		doubled := s[i] == '0' && (i == 0 || !isDigit(s[i-1])) && i+1 < len(s) && s[i+1] == '0'
		if alone || doubled || s[i] != '.' && !isDigit(s[i]) && !isLetter(s[i]) {
			return false
		}
	}
	if !isDigit(s[0]) {
		return false
	}
	i := b.dotted(s, 0, true)
	if i < len(s) && s[i] == '.' {
		i++
	}
	if i == len(s) {
		b.put(symbolEnd, 3)
		return true
	}
	b.put(symbolText, 3)
	end := i + segment(s[i:], false)
	b.text(s[i:end], false)
	if end < len(s) && s[end] == '.' {
		end++
	}
	if end < len(s) && isLetter(s[end]) {
		b.put(symbolText, 3)
	} else {
		n, _ := scan(s, end)
		b.number(n) // no number is as good as zero
	}
	b.stop()
	return true
}

// packagist appends the numbers and what stands behind them: dev, alpha, beta,
// RC and unknown words are below the end, further numbers above. Patch levels
// (p1) are above all numbers and have no key.
func (b *bits) packagist(s string) bool {
	if s[0] == 'v' || s[0] == 'V' {
		s = s[1:]
	}
	if s == "" || !isDigit(s[0]) {
		return false
	}
	for i := 0; i < len(s); {
		n, end := scan(s, i)
		if end == i {
			b.put(symbolText, 3)
			b.stop()
			return isLetter(s[i]) && s[i] != 'p'
		}
		if end-i > 15 {
			return false // beyond what PHP takes for a number
		}
		b.number(n)
		if i = end; i == len(s) {
			break
		}
		if strings.IndexByte("-_+.", s[i]) >= 0 {
			if i++; i == len(s) {
				return false
			}
		}
	}
	b.put(symbolEnd, 3)
	return true
}

// numberList appends a list of numbers, the whole version. CRAN also joins them
// by dashes.
func (b *bits) numberList(s string, dashes bool) bool {
	for i := 0; ; i++ {
		n, end := scan(s, i)
		if end == i {
			return false
		}
		b.number(n)
		if i = end; i == len(s) {
			b.put(symbolEnd, 3)
			return true
		}
		if s[i] != '.' && !(dashes && s[i] == '-') {
			return false
		}
	}
}

// conan appends the numbers and whether the version is a pre-release. A word
// among the numbers stands above any number and has no key.
func (b *bits) conan(s string) bool {
	if !isDigit(s[0]) {
		return false
	}
	i := b.dotted(s, 0, true)
	b.put(symbolEnd, 3)
	switch {
	case i == len(s) || s[i] == '+':
		b.put(1, 1)
	case s[i] == '-':
		b.put(0, 1)
	default:
		return false
	}
	return true
}
