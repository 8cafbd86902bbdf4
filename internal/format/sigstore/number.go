package sigstore

import "strconv"

// parseInt reads a decimal 64-bit number without sign tricks: "+1" and "1e3" are
// none.
func parseInt(s string) (int64, bool) {
	if s == "" || s[0] == '+' {
		return 0, false
	}
	v, err := strconv.ParseInt(s, 10, 64)
	return v, err == nil
}
