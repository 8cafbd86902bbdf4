package spdx3

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/licence"
)

// isExpression reports whether s has the form of a licence expression (SPDX
// 3.0.1, annex B). Operators are in upper or in lower case, never mixed. Whether
// the ids are on the licence list is not looked at.
func isExpression(s string) bool {
	_, loose, err := licence.Parse(s)
	if err != nil || !loose {
		return err == nil
	}
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r <= ' ' || r == '(' || r == ')' }) {
		switch strings.ToUpper(word) {
		case "AND", "OR", "WITH":
			if word != strings.ToUpper(word) && word != strings.ToLower(word) {
				return false
			}
		}
	}
	return true
}
