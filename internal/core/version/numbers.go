package version

import (
	"strings"
	"time"
)

// numbers is a version that is a list of numbers: a shorter list stands below a
// longer one that it begins. Hackage (Cabal's Version) and the scheme intdot.
type numbers []string

func parseNumbers(s string) (numbers, error) {
	parts := strings.Split(s, ".")
	for i, p := range parts {
		if p == "" || strings.Trim(p, "0123456789") != "" {
			return nil, ErrMalformed
		}
		parts[i] = strings.TrimLeft(p, "0")
	}
	return parts, nil
}

func (v numbers) compare(other ownVersion) int {
	w := other.(numbers)
	for i := 0; i < len(v) && i < len(w); i++ {
		if c := compareDigits(v[i], w[i]); c != 0 {
			return c
		}
	}
	return len(v) - len(w)
}

// compareDigits compares digit strings of any length by value. Neither may
// have leading zeros.
func compareDigits(a, b string) int {
	if len(a) != len(b) {
		return len(a) - len(b)
	}
	return strings.Compare(a, b)
}

// compareNumbers is compareDigits for strings with leading zeros.
func compareNumbers(a, b string) int {
	return compareDigits(strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0"))
}

// lexical orders by Unicode code points, which is the order of UTF-8 bytes.
type lexical string

func (v lexical) compare(w ownVersion) int { return strings.Compare(string(v), string(w.(lexical))) }

// moment is a point in time as RFC 3339 writes it.
type moment time.Time

func parseDateTime(s string) (moment, error) {
	// time.Parse also takes a comma and single-digit hours; RFC 3339 does not,
	// and VERS wants the letters in upper case.
	if len(s) < len("2006-01-02T15:04:05Z") || s[10] != 'T' || strings.ContainsAny(s, ",z") {
		return moment{}, ErrMalformed
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	return moment(t), err
}

func (v moment) compare(w ownVersion) int {
	return time.Time(v).Compare(time.Time(w.(moment)))
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
