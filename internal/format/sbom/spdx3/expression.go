package spdx3

import "strings"

// isExpression reports whether s has the form of a licence expression (SPDX
// 3.0.1, annex B): licence ids joined by AND, OR and WITH, with parentheses.
// Whether the ids are on the licence list is not looked at.
func isExpression(s string) bool {
	depth, afterWith, operand := 0, false, true // operand: one is wanted next
	for s = strings.TrimLeft(s, " \t\r\n"); s != ""; s = strings.TrimLeft(s, " \t\r\n") {
		n := strings.IndexAny(s, " \t\r\n()")
		switch {
		case n < 0:
			n = len(s)
		case n == 0:
			n = 1
		}
		word := s[:n]
		s = s[n:]
		switch word {
		case "(":
			if !operand || afterWith {
				return false
			}
			depth++
		case ")":
			if operand || depth == 0 {
				return false
			}
			depth--
		case "AND", "OR", "WITH", "and", "or", "with":
			if operand {
				return false
			}
			operand, afterWith = true, word == "WITH" || word == "with"
		default:
			if !operand || !isLicenceID(word) {
				return false
			}
			operand, afterWith = false, false
		}
	}
	return depth == 0 && !operand
}

// isLicenceID reports whether s is a licence id, a LicenseRef, an AdditionRef
// or one of them with a DocumentRef.
func isLicenceID(s string) bool {
	if doc, rest, ok := strings.Cut(s, ":"); ok {
		if !strings.HasPrefix(doc, "DocumentRef-") || !strings.HasPrefix(rest, "LicenseRef-") && !strings.HasPrefix(rest, "AdditionRef-") {
			return false
		}
		return isLicenceID(doc) && isLicenceID(rest)
	}
	s = strings.TrimSuffix(s, "+")
	for i := range len(s) {
		if c := s[i]; c != '-' && c != '.' && !alphanumeric(c) {
			return false
		}
	}
	return s != ""
}
