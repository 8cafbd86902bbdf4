package version

import "strings"

// alpm is a version of an Arch Linux package, epoch:version-release, in the
// order of pacman's vercmp(8).
type alpm struct{ epoch, version, release string }

func parseALPM(s string) alpm {
	v := alpm{epoch: "0", version: s}
	if epoch, rest, ok := strings.Cut(s, ":"); ok && strings.Trim(epoch, "0123456789") == "" {
		v.epoch, v.version = epoch, rest
	}
	if i := strings.LastIndexByte(v.version, '-'); i >= 0 {
		v.version, v.release = v.version[:i], v.version[i+1:]
	}
	return v
}

func (v alpm) compare(other ownVersion) int {
	w := other.(alpm)
	if c := compareNumbers(v.epoch, w.epoch); c != 0 {
		return c
	}
	if c := compareALPM(v.version, w.version); c != 0 {
		return c
	}
	if v.release == "" || w.release == "" {
		return 0 // a version without release stands for all its releases
	}
	return compareALPM(v.release, w.release)
}

// compareALPM compares segments of digits and of letters. It differs from RPM
// in two points: the number of separators counts, and letters at the end stand
// below the end (1.0rc below 1.0).
func compareALPM(a, b string) int {
	for a != "" && b != "" {
		sa, sb := separators(a), separators(b)
		a, b = a[sa:], b[sb:]
		if a == "" || b == "" {
			break
		}
		if sa != sb {
			return sa - sb
		}
		number := isDigit(a[0])
		la, lb := segment(a, number), segment(b, number)
		if lb == 0 {
			if number {
				return 1
			}
			return -1
		}
		var c int
		if number {
			c = compareNumbers(a[:la], b[:lb])
		} else {
			c = strings.Compare(a[:la], b[:lb])
		}
		if c != 0 {
			return c
		}
		a, b = a[la:], b[lb:]
	}
	switch {
	case a == "" && b == "":
		return 0
	case a == "" && !isLetter(b[0]), a != "" && isLetter(a[0]):
		return -1
	}
	return 1
}

// separators returns how many bytes at the start of s are neither digits nor
// letters.
func separators(s string) int {
	n := 0
	for n < len(s) && !isDigit(s[n]) && !isLetter(s[n]) {
		n++
	}
	return n
}

// segment returns how many bytes at the start of s are digits, or letters.
func segment(s string, number bool) int {
	n := 0
	for n < len(s) && (number && isDigit(s[n]) || !number && isLetter(s[n])) {
		n++
	}
	return n
}
