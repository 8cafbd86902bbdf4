package cyclonedx

import (
	"fmt"
	"hash/maphash"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// maxProblems bounds how many problems one document reports.
const maxProblems = 10_000

// A validator goes through a document once and notes what is wrong.
type validator struct {
	d        *Doc
	g        *grammar
	source   *source // of what is looked at
	path     []step
	problems []sbom.Problem
	quiet    int // above zero: an alternative is tried; count only
	failed   int // problems while quiet
	seed     maphash.Seed
	seeded   bool
	hashes   map[tree.Node]uint64 // of the items of lists without repetition
	refs     map[string]span.Point
}

// step is one part of a path: a key, or an index where key is "".
type step struct {
	key   string
	index int
}

func (v *validator) enter(key string, index int) { v.path = append(v.path, step{key, index}) }
func (v *validator) leave()                      { v.path = v.path[:len(v.path)-1] }

// pointer writes a path as a JSON Pointer (RFC 6901).
func pointer(path []step) string {
	var b strings.Builder
	for _, s := range path {
		b.WriteByte('/')
		if s.key == "" {
			b.WriteString(strconv.Itoa(s.index))
			continue
		}
		b.WriteString(escape(s.key))
	}
	return b.String()
}

// report notes a problem at a place, which is only asked for when it is needed.
func (v *validator) report(at func() span.Point, format string, args ...any) {
	if v.quiet > 0 {
		v.failed++
		return
	}
	switch n := len(v.problems); {
	case n < maxProblems:
		v.problems = append(v.problems, sbom.Problem{
			Path: pointer(v.path), At: v.d.place(at(), v.source), Rule: "schema", Message: fmt.Sprintf(format, args...),
		})
	case n == maxProblems:
		v.problems = append(v.problems, sbom.Problem{Rule: "schema", Message: fmt.Sprintf("more than %d problems; the rest is not listed", maxProblems)})
	}
}

// try counts the problems that check finds, without noting them. Trying stops
// being useful at the first one, but the values are few.
func (v *validator) try(check func()) int {
	before := v.failed
	v.quiet++
	check()
	v.quiet--
	n := v.failed - before
	v.failed = before
	return n
}

// escape writes a key as a part of a JSON Pointer.
func escape(key string) string {
	if !strings.ContainsAny(key, "~/") {
		return key
	}
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}
