package dpkg

import (
	"iter"
	"strings"
)

// groups yields the requirements of a relationship field, each as its
// alternatives: "a (>= 1), b | c:any" (Policy Manual, section 7.1).
func groups(value string) iter.Seq[string] { return strings.SplitSeq(value, ",") }

// alternatives yields the names of one requirement, best first, without versions,
// architectures and build profiles. qualified says that ":any" or another
// architecture stands behind the name.
func alternatives(group string) iter.Seq2[string, bool] {
	return func(yield func(name string, qualified bool) bool) {
		for one := range strings.SplitSeq(group, "|") {
			one = strings.TrimLeft(one, " \t\r\n")
			end := strings.IndexAny(one, " \t\r\n(:[<")
			if end < 0 {
				end = len(one)
			}
			if end > 0 && !yield(one[:end], end < len(one) && one[end] == ':') {
				return
			}
		}
	}
}

// source takes the Source field apart: "glibc (2.36-9)". Without a version in it
// the source has the version of the package.
func source(value string) (name, version string) {
	name, rest, ok := strings.Cut(value, "(")
	if ok {
		version, _, _ = strings.Cut(rest, ")")
	}
	return strings.TrimSpace(name), strings.TrimSpace(version)
}
