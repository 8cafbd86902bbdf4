package spdx3

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// String returns the word for k, for messages.
func (k valueKind) String() string {
	switch k {
	case boolean:
		return "boolean"
	case decimal:
		return "decimal number"
	case positive:
		return "positive integer"
	case nonNegative:
		return "integer from 0"
	}
	return "string"
}

// number reports whether n is a value of one of the kinds that are no strings.
// A decimal may be written as a string; an integer may be written as 2.0.
func number(n tree.Node, kind valueKind) bool {
	switch {
	case kind == boolean:
		return n.Kind() == tree.Bool
	case kind == decimal && n.Kind() == tree.String:
		return isDecimal(n.Text())
	case n.Kind() != tree.Number:
		return false
	}
	f, err := strconv.ParseFloat(n.Text(), 64)
	if kind == decimal {
		return true
	}
	return err == nil && f == math.Trunc(f) && (f >= 1 || f == 0 && kind == nonNegative)
}

// isDecimal reports whether s is a decimal of XML Schema as SPDX writes it.
func isDecimal(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, fraction, _ := strings.Cut(s, ".")
	return whole != "" && digits(whole) && digits(fraction)
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// timeLayout is how SPDX 3 writes a time (Core, DateTime).
const timeLayout = "2006-01-02T15:04:05Z"

// isTime reports whether s is a time in UTC to the second that is in the
// calendar.
func isTime(s string) bool {
	if len(s) != len(timeLayout) {
		return false // time.Parse would take fractions
	}
	_, err := time.Parse(timeLayout, s)
	return err == nil
}

// isSemver reports whether s is a semantic version (SemVer 2.0.0, grammar).
func isSemver(s string) bool {
	s, build, hasBuild := strings.Cut(s, "+")
	core, pre, hasPre := strings.Cut(s, "-")
	parts := strings.Split(core, ".")
	if len(parts) != 3 || hasBuild && !semverParts(build, false) || hasPre && !semverParts(pre, true) {
		return false
	}
	for _, p := range parts {
		if p == "" || !digits(p) || len(p) > 1 && p[0] == '0' {
			return false
		}
	}
	return true
}

// semverParts checks the dotted identifiers of a pre-release or build.
func semverParts(s string, pre bool) bool {
	for part := range strings.SplitSeq(s, ".") {
		if part == "" || pre && digits(part) && len(part) > 1 && part[0] == '0' {
			return false
		}
		for i := range len(part) {
			if c := part[i]; c != '-' && !alphanumeric(c) {
				return false
			}
		}
	}
	return true
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
