package flags

import (
	"fmt"
	"strconv"
	"strings"
)

// A Version is that of a compiler; the zero Version is unknown.
type Version struct{ Major, Minor int }

// String is "12.2", or "" if unknown.
func (v Version) String() string {
	if v == (Version{}) {
		return ""
	}
	return fmt.Sprintf("%d.%d", v.Major, v.Minor)
}

// Known reports whether the version is known.
func (v Version) Known() bool { return v != Version{} }

// Less orders versions.
func (v Version) Less(w Version) bool {
	return v.Major < w.Major || v.Major == w.Major && v.Minor < w.Minor
}

// parseVersion reads "12", "12.2" or "12.2.0".
func parseVersion(s string) (Version, bool) {
	var v Version
	major, rest, _ := strings.Cut(s, ".")
	minor, _, _ := strings.Cut(rest, ".")
	n, err := strconv.Atoi(major)
	if err != nil || n <= 0 || n > 999 {
		return v, false
	}
	v.Major = n
	if rest == "" {
		return v, true
	}
	if n, err = strconv.Atoi(leadingDigits(minor)); err != nil {
		return v, false
	}
	v.Minor = n
	return v, true
}

func leadingDigits(s string) string {
	i := 0
	for i < len(s) && i < 4 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return s[:i]
}
