package remedy

import (
	"strconv"
	"strings"

	"golang.org/x/mod/semver"
)

// crateRange is a requirement of Cargo: comparators that must all hold (Cargo
// book, "Specifying Dependencies").
type crateRange struct {
	list []crateBound
	ok   bool
}

// A crateBound is one comparator: from low, up to but not including high ("" for
// none). Pre-releases hold only where the comparator names one of the same
// numbers.
type crateBound struct {
	low, high   string
	above, upTo bool   // low itself is left out; high itself is in
	pre         string // numbers of which pre-releases may hold, "" for none
}

// readCrateRange reads a requirement.
func readCrateRange(text string) crateRange {
	r := crateRange{ok: true}
	for part := range strings.SplitSeq(text, ",") {
		b, ok := readCrateBound(strings.TrimSpace(part))
		if !ok {
			return crateRange{}
		}
		r.list = append(r.list, b)
	}
	return r
}

// readCrateBound reads one comparator.
func readCrateBound(text string) (b crateBound, ok bool) {
	op := text[:len(text)-len(strings.TrimLeft(text, "=<>~^"))]
	body := strings.TrimSpace(text[len(op):])
	body, _, _ = strings.Cut(body, "+")
	body, pre, isPre := strings.Cut(body, "-")
	var n [3]uint64
	known := 0
	words := strings.Split(body, ".")
	if len(words) > 3 {
		return b, false
	}
	wild := false
	for i, w := range words {
		if w == "*" || w == "x" || w == "X" {
			wild = true
			continue
		}
		v, err := strconv.ParseUint(w, 10, 62)
		if err != nil || wild {
			return b, false
		}
		n[i], known = v, i+1
	}
	if isPre && known < 3 || wild && op != "" && op != "=" && known == 0 {
		return b, false
	}
	low := numbers(n[0], n[1], n[2])
	if isPre {
		b.pre, low = low, low+"-"+pre
	}
	next := [4]string{"", numbers(n[0]+1, 0, 0), numbers(n[0], n[1]+1, 0), numbers(n[0], n[1], n[2]+1)}
	switch {
	case known == 0:
	case wild || op == "=" && known < 3:
		b.low, b.high = low, next[known]
	case op == "" || op == "^":
		b.low, b.high = low, next[caret(n, known)]
	case op == "~":
		b.low, b.high = low, next[min(known, 2)]
	case op == "=":
		b.low, b.high, b.upTo = low, low, true
	case op == ">=":
		b.low = low
	case op == ">" && known == 3:
		b.low, b.above = low, true
	case op == ">":
		b.low = next[known]
	case op == "<":
		b.high = low
	case op == "<=" && known == 3:
		b.high, b.upTo = low, true
	case op == "<=":
		b.high = next[known]
	default:
		return b, false
	}
	return b, true
}

// caret returns how many numbers a caret holds fast.
func caret(n [3]uint64, known int) int {
	switch {
	case n[0] > 0 || known == 1:
		return 1
	case n[1] > 0 || known == 2:
		return 2
	}
	return 3
}

func numbers(a, b, c uint64) string {
	return strconv.FormatUint(a, 10) + "." + strconv.FormatUint(b, 10) + "." + strconv.FormatUint(c, 10)
}

// holds reports whether a version answers the requirement.
func (r *crateRange) holds(v string) bool {
	if !r.ok || !semver.IsValid("v"+v) {
		return false
	}
	pre := cratePre(v)
	body, _, _ := strings.Cut(v, "+")
	body, _, _ = strings.Cut(body, "-")
	named := false
	for i := range r.list {
		b := &r.list[i]
		if !b.holds(v) {
			return false
		}
		named = named || b.pre == body
	}
	return !pre || named
}

func (b *crateBound) holds(v string) bool {
	if b.low != "" {
		if c := semver.Compare("v"+v, "v"+b.low); c < 0 || c == 0 && b.above {
			return false
		}
	}
	if b.high != "" {
		if c := semver.Compare("v"+v, "v"+b.high); c > 0 || c == 0 && !b.upTo {
			return false
		}
	}
	return true
}

func cratePre(v string) bool { return semver.Prerelease("v"+v) != "" }

// crateSlot returns what two versions share that cannot stand beside one another:
// the first number that is not zero, and those before it.
func crateSlot(v string) string {
	body, _, _ := strings.Cut(v, "+")
	body, _, _ = strings.Cut(body, "-")
	parts := strings.SplitN(body, ".", 3)
	for i, p := range parts {
		if strings.Trim(p, "0") != "" {
			return strings.Join(parts[:i+1], ".")
		}
	}
	return body
}

// relaxedCrate writes a requirement for another version as its author wrote it:
// with the same operator where there is a single one.
func relaxedCrate(text, v string) string {
	body := strings.TrimSpace(text)
	v, _, _ = strings.Cut(v, "+")
	op := body[:len(body)-len(strings.TrimLeft(body, "=~^"))]
	if strings.ContainsAny(body, ",<>*") {
		op = ""
	}
	if blank := strings.TrimPrefix(body, op); op != "" && strings.HasPrefix(blank, " ") {
		op += " "
	}
	return op + v
}
