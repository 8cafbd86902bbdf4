package version

import "strings"

// What may stand behind the numbers of an upstream version, lowest first.
const (
	tailTilde   = 0 // ~rc1: below the end
	tailEnd     = 1
	tailFurther = 2 // letters, +, ^: above the end, below a further number
)

// debian appends epoch, the numbers of the upstream version, what follows them
// and, where nothing follows, the numbers of the revision.
func (b *bits) debian(s string) bool {
	epoch, rest, found := strings.Cut(s, ":")
	if found {
		n, end := scan(epoch, 0)
		if end != len(epoch) || end == 0 {
			return false
		}
		b.number(n)
	} else {
		b.number(0)
		rest = s
	}
	upstream, revision := rest, "0"
	if i := strings.LastIndexByte(rest, '-'); i >= 0 {
		upstream, revision = rest[:i], rest[i+1:]
	}
	tail, ok := b.debianPart(upstream)
	if !ok {
		return false
	}
	if tail != tailEnd {
		return true
	}
	_, ok = b.debianPart(revision)
	return ok
}

// debianPart appends numbers joined by dots and what stands behind them. A dot
// with no digit behind it, and bytes that sort above a dot, have no key.
func (b *bits) debianPart(s string) (tail uint64, ok bool) {
	if s == "" || !isDigit(s[0]) {
		return 0, false
	}
	i := b.dotted(s, 0, false)
	b.put(symbolEnd, 3)
	switch {
	case i == len(s):
		tail = tailEnd
	case s[i] == '~':
		tail = tailTilde
	case isLetter(s[i]), s[i] == '+', s[i] == '-':
		tail = tailFurther
	default:
		return 0, false
	}
	b.put(tail, 2)
	return tail, true
}

// rpm appends epoch, the numbers of the version, what follows them and, where
// nothing follows, the numbers of the release.
func (b *bits) rpm(s string) bool {
	if n, end := scan(s, 0); end < len(s) && s[end] == ':' {
		b.number(n)
		s = s[end+1:]
	} else {
		b.number(0)
	}
	version, release, found := strings.Cut(s, "-")
	tail, ok := b.rpmPart(version)
	if !ok || tail != tailEnd {
		return ok
	}
	if !found || release == "" {
		// No release stands below every release.
		b.put(symbolText, 3)
		return !found
	}
	_, ok = b.rpmPart(release)
	return ok
}

// rpmPart appends numbers joined by runs of anything that rpmvercmp skips.
func (b *bits) rpmPart(s string) (tail uint64, ok bool) {
	i := 0
	for count := 0; ; count++ {
		for i < len(s) && !isDigit(s[i]) && !isLetter(s[i]) && s[i] != '~' && s[i] != '^' {
			i++
		}
		if i < len(s) && isDigit(s[i]) {
			var n uint64
			n, i = scan(s, i)
			b.number(n)
			continue
		}
		if count == 0 {
			return 0, false
		}
		break
	}
	b.put(symbolEnd, 3)
	switch {
	case i == len(s):
		tail = tailEnd
	case s[i] == '~':
		tail = tailTilde
	default:
		tail = tailFurther
	}
	b.put(tail, 2)
	return tail, true
}

// alpine appends the numbers, the letter, the first suffix and, without suffix,
// the build number. Numbers with a leading zero are compared as text by
// apk-tools and have no key.
func (b *bits) alpine(s string) bool {
	if !isDigit(s[0]) {
		return false
	}
	for i := 1; i+1 < len(s) && (isDigit(s[i]) || s[i] == '.'); i++ {
		if s[i] == '0' && s[i-1] == '.' && isDigit(s[i+1]) {
			return false
		}
	}
	i := b.dotted(s, 0, true)
	b.put(symbolEnd, 3)
	letter := uint64(0)
	if i < len(s) && 'a' <= s[i] && s[i] <= 'z' {
		letter = uint64(s[i]-'a') + 1
		i++
	}
	b.put(letter, 5)
	if i < len(s) && s[i] == '_' {
		return b.alpineSuffix(s[i+1:])
	}
	b.put(alpineNone, 4)
	b.number(0)
	if i == len(s) {
		b.number(0)
		return true
	}
	rest, ok := strings.CutPrefix(s[i:], "-r")
	n, end := scan(rest, 0)
	b.number(n)
	return ok && end == len(rest) && end > 0
}

// alpineNone is the rank of no suffix. The comparison gives it the rank of
// _cvs, which therefore has no key when it has no number.
const alpineNone = 5

func (b *bits) alpineSuffix(s string) bool {
	for rank, word := range [...]string{"alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"} {
		rest, ok := strings.CutPrefix(s, word)
		if !ok || word == "" {
			continue
		}
		n, end := scan(rest, 0)
		if n == 0 && rank == alpineNone || end < len(rest) && rest[end] != '_' && rest[end] != '-' {
			return false
		}
		b.put(uint64(rank), 4)
		b.number(n)
		b.stop()
		return regularAlpineTail(rest[end:])
	}
	return false
}

// regularAlpineTail reports whether s is further suffixes and a build number.
func regularAlpineTail(s string) bool {
	for strings.HasPrefix(s, "_") {
		n := 1 + segment(s[1:], false)
		n += segment(s[n:], true)
		if !knownAlpineSuffix(strings.TrimRight(s[1:n], "0123456789")) {
			return false
		}
		s = s[n:]
	}
	if s == "" {
		return true
	}
	rest, ok := strings.CutPrefix(s, "-r")
	return ok && rest != "" && segment(rest, true) == len(rest)
}

func knownAlpineSuffix(word string) bool {
	switch word {
	case "alpha", "beta", "pre", "rc", "cvs", "svn", "git", "hg", "p":
		return true
	}
	return false
}
