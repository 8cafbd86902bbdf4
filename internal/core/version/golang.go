package version

import "strings"

// canonicalGo returns the semantic version that a Go version stands for. Module
// versions are semantic versions already, pseudo-versions and +incompatible
// among them, and are returned as they are. Toolchain versions (go1.21.3,
// 1.22rc1, go1.20.6-vendor, "go1.22.1 X:boringcrypto") are written as the
// vulnerability database writes them: 1.22.0-rc.1. See go.dev/doc/toolchain.
func canonicalGo(s string) (string, error) {
	if s[0] == '(' || strings.HasPrefix(s, "devel") {
		// (devel) is what a binary built outside a release says of itself.
		return "", ErrMalformed
	}
	if rest, ok := strings.CutPrefix(s, "go"); ok && rest != "" && isDigit(rest[0]) {
		if i := strings.IndexAny(rest, " -+"); i >= 0 {
			rest = rest[:i] // names of vendors and experiments
		}
		s = rest
	}
	i, dots := 0, 0
	for i < len(s) && (isDigit(s[i]) || s[i] == '.') {
		if s[i] == '.' {
			dots++
		}
		i++
	}
	if i == 0 || i == len(s) || dots > 2 {
		return s, nil
	}
	for _, word := range [...]string{"rc", "beta"} {
		number, ok := strings.CutPrefix(s[i:], word)
		if !ok || number == "" || strings.Trim(number, "0123456789") != "" {
			continue
		}
		return s[:i] + strings.Repeat(".0", 2-dots) + "-" + word + "." + number, nil
	}
	return s, nil
}
