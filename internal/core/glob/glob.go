// Package glob matches slash-separated paths with patterns as .gitignore has them
// (gitignore(5)): "*", "?" and "[…]" within one element, "**" for any number of
// elements.
package glob

import (
	"path"
	"strings"
)

// Match reports whether the whole path matches the pattern.
func Match(pattern, p string) bool {
	return matchDeep(strings.Split(pattern, "/"), strings.Split(p, "/"))
}

// Covers reports whether the path, or a folder above it, matches the pattern.
func Covers(pattern, p string) bool {
	pattern = strings.TrimSuffix(pattern, "/")
	for ; p != "." && p != "/" && p != ""; p = path.Dir(p) {
		if Match(pattern, p) {
			return true
		}
	}
	return false
}

// matchDeep matches path elements; "**" stands for any number of them. The
// table of reachable positions keeps the cost at the product of both lengths.
func matchDeep(pattern, elements []string) bool {
	reach := make([]bool, len(elements)+1)
	reach[0] = true
	for k, p := range pattern {
		next := make([]bool, len(elements)+1)
		for i := range reach {
			if !reach[i] {
				continue
			}
			switch {
			case p == "**" && k == len(pattern)-1:
				for j := i + 1; j <= len(elements); j++ {
					next[j] = true
				}
			case p == "**":
				for j := i; j <= len(elements); j++ {
					next[j] = true
				}
			case i < len(elements) && Element(p, elements[i]):
				next[i+1] = true
			}
		}
		reach = next
	}
	return reach[len(elements)]
}

// Element matches one path element; a malformed pattern matches nothing, as
// git has it.
func Element(pattern, name string) bool {
	if !strings.ContainsAny(pattern, `*?[\`) {
		return pattern == name
	}
	pattern = strings.ReplaceAll(pattern, "[!", "[^")
	ok, err := path.Match(pattern, name)
	return ok && err == nil
}
