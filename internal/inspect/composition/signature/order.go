package signature

import (
	"cmp"
	"strings"
)

// Compare orders versions of native libraries: numbers by value, a word for a
// pre-release before the release, any other letters after it, as in
// 3.0.0-beta2 < 3.0.0 and 1.1.1 < 1.1.1a < 1.1.1w.
func Compare(a, b string) int {
	for {
		x, restX := token(a)
		y, restY := token(b)
		if x == "" && y == "" {
			return 0
		}
		if c := compareToken(x, y); c != 0 {
			return c
		}
		a, b = restX, restY
	}
}

// token cuts the first number or word off s.
func token(s string) (t, rest string) {
	s = strings.TrimLeft(s, ".-_+~ ")
	if s == "" {
		return "", ""
	}
	digits := isDigit(s[0])
	n := 1
	for n < len(s) && isDigit(s[n]) == digits && (digits || strings.IndexByte(".-_+~ ", s[n]) < 0) {
		n++
	}
	return s[:n], s[n:]
}

func compareToken(x, y string) int {
	if c := cmp.Compare(rank(x), rank(y)); c != 0 {
		return c
	}
	if x == "" || !isDigit(x[0]) {
		return strings.Compare(strings.ToLower(x), strings.ToLower(y))
	}
	x, y = strings.TrimLeft(x, "0"), strings.TrimLeft(y, "0")
	return cmp.Or(cmp.Compare(len(x), len(y)), strings.Compare(x, y))
}

// rank orders the classes of tokens: pre-release, end, patch letter, number.
func rank(t string) int {
	switch {
	case t == "":
		return 1
	case isDigit(t[0]):
		return 3
	case isPre(t):
		return 0
	}
	return 2
}

// isPre reports whether a word announces a release that comes later.
func isPre(t string) bool {
	switch strings.ToLower(t) {
	case "alpha", "beta", "rc", "pre", "dev", "git", "preview", "snapshot":
		return true
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
