package remedy

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// An imageTag is a tag of a container image that begins with numbers: "20.10.0" of
// the variant "-bookworm-slim".
type imageTag struct {
	prefix  string // "v" or ""
	numbers []uint64
	variant string
}

// readImageTag reads a tag; ok is false for one that names no version.
func readImageTag(tag string) (t imageTag, ok bool) {
	rest := tag
	if rest, ok = strings.CutPrefix(tag, "v"); ok {
		t.prefix = "v"
	}
	end := len(rest)
	if i := strings.IndexFunc(rest, func(r rune) bool { return r != '.' && (r < '0' || r > '9') }); i >= 0 {
		end = i
	}
	t.variant = rest[end:]
	for w := range strings.SplitSeq(rest[:end], ".") {
		n, err := strconv.ParseUint(w, 10, 63)
		if err != nil || len(t.numbers) == 8 {
			return t, false
		}
		t.numbers = append(t.numbers, n)
	}
	return t, t.variant == "" || t.variant[0] == '-' || t.variant[0] == '_'
}

// line returns what two tags of one line share: the first number (two of them
// while that is zero), how many numbers there are, and the variant.
func (t *imageTag) line() string {
	fast := 1
	if t.numbers[0] == 0 && len(t.numbers) > 1 {
		fast = 2
	}
	var b strings.Builder
	for _, n := range t.numbers[:fast] {
		b.WriteString(strconv.FormatUint(n, 10) + ".")
	}
	return b.String() + strconv.Itoa(len(t.numbers)) + t.prefix + t.variant
}

// Renewed returns the highest of some tags of a container image that is of the
// same line as the tag in use: the same major version and variant, as exact, and
// higher. It returns "" if there is none. A tag of one number, such as "20",
// moves by itself and has no higher one of its line.
func Renewed(tag string, tags []string) string {
	now, ok := readImageTag(tag)
	if !ok {
		return ""
	}
	best, found := now, ""
	for _, s := range tags {
		t, ok := readImageTag(s)
		if ok && t.line() == now.line() && slices.CompareFunc(t.numbers, best.numbers, cmp.Compare[uint64]) > 0 {
			best, found = t, s
		}
	}
	return found
}
