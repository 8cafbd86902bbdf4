package version

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
)

// parseVERS reads a VERS string, as the VERS specification describes it
// (package-url/vers-spec). It is lenient about blanks and about the order of
// constraints; [Canonical] is not.
func (r *Range) parseVERS(text string) error {
	scheme, list, ok := strings.Cut(strings.TrimPrefix(text, "vers:"), "/")
	if !ok {
		return fmt.Errorf("%w: no slash behind the scheme", ErrRange)
	}
	if e, known := ecosystem.Lookup(scheme); !known || e.Scheme != r.order.scheme {
		return fmt.Errorf("%w: %q is another ecosystem's scheme", ErrRange, clip(scheme))
	}
	r.vers = strings.ToLower(scheme)
	if list = strings.TrimSpace(list); list == "*" {
		r.alts = [][]constraint{nil}
		return nil
	}
	p := rangeParser{order: r.order}
	for part := range strings.SplitSeq(list, "|") {
		c, err := p.versConstraint(strings.TrimSpace(part))
		if err != nil {
			return err
		}
		r.flat = append(r.flat, c)
	}
	slices.SortStableFunc(r.flat, func(a, b constraint) int { return a.v.Compare(b.v) })
	r.alts = alternatives(r.flat)
	return nil
}

func (p *rangeParser) versConstraint(s string) (constraint, error) {
	o, rest := opEqual, s
	for _, c := range [...]struct {
		text string
		op   op
	}{{">=", opGreaterEqual}, {"<=", opLessEqual}, {"!=", opNot}, {"<", opLess}, {">", opGreater}, {"=", opEqual}} {
		if after, ok := strings.CutPrefix(s, c.text); ok {
			o, rest = c.op, strings.TrimSpace(after)
			break
		}
	}
	version, err := unescape(rest)
	if err != nil || version == "" || version == "*" {
		return constraint{}, fmt.Errorf("%w: constraint %q", ErrRange, clip(s))
	}
	return p.make(o, version)
}

// alternatives turns sorted constraints into alternatives, by the rules of
// "How to check if a version is within a version range": single versions, and
// intervals that a lower and the next upper bound form.
func alternatives(sorted []constraint) [][]constraint {
	var equals, intervals [][]constraint
	var nots []constraint
	var low *constraint
	for i := range sorted {
		c := sorted[i]
		switch c.op {
		case opEqual:
			equals = append(equals, []constraint{c})
		case opNot:
			nots = append(nots, c)
		case opGreater, opGreaterEqual:
			if low == nil {
				low = &c
			}
		default:
			switch last := len(intervals) - 1; {
			case low != nil:
				intervals = append(intervals, []constraint{*low, c})
				low = nil
			case last >= 0:
				intervals[last][len(intervals[last])-1] = c // "<1|<2" is "<2"
			default:
				intervals = append(intervals, []constraint{c})
			}
		}
	}
	if low != nil {
		intervals = append(intervals, []constraint{*low})
	}
	if len(intervals) == 0 && len(nots) > 0 {
		intervals = [][]constraint{nil}
	}
	for i := range intervals {
		intervals[i] = append(intervals[i], nots...)
	}
	return append(equals, intervals...)
}

// String returns r in canonical VERS notation. A native range that VERS cannot
// express, such as two overlapping alternatives, is flattened into its
// constraints.
func (r Range) String() string {
	list := r.flat
	if list == nil {
		for _, alt := range r.alts {
			if len(alt) == 0 {
				return "vers:" + r.vers + "/*"
			}
			list = append(list, alt...)
		}
		slices.SortStableFunc(list, func(a, b constraint) int {
			if c := a.v.Compare(b.v); c != 0 {
				return c
			}
			return int(a.op) - int(b.op)
		})
	}
	if list == nil {
		return "vers:" + r.vers + "/*"
	}
	var b strings.Builder
	b.WriteString("vers:" + r.vers + "/")
	for i, c := range list {
		if i > 0 {
			b.WriteByte('|')
		}
		b.WriteString(c.op.vers())
		b.WriteString(escape(c.text))
		if c.op == opOutside {
			b.WriteString("|>=" + escape(c.w.text))
		}
	}
	return b.String()
}

// vers returns the comparator of VERS; equality has none.
func (o op) vers() string {
	switch o {
	case opLess, opOutside:
		return "<"
	case opLessEqual:
		return "<="
	case opGreaterEqual:
		return ">="
	case opGreater:
		return ">"
	case opNot, opUnpublic:
		return "!="
	}
	return ""
}

// Canonical reads a VERS string and refuses every form but the canonical one:
// constraints sorted, no blanks, nothing percent-encoded without need.
func Canonical(text string) (Range, error) {
	scheme, _, _ := strings.Cut(strings.TrimPrefix(text, "vers:"), "/")
	if !strings.HasPrefix(text, "vers:") {
		return Range{}, fmt.Errorf("%w: %q is no VERS string", ErrRange, clip(text))
	}
	r, err := ParseRange(scheme, text)
	if err != nil {
		return Range{}, err
	}
	if r.String() != text {
		return Range{}, fmt.Errorf("%w: %q is not canonical, %q is", ErrRange, clip(text), clip(r.String()))
	}
	return r, nil
}

const upperHex = "0123456789ABCDEF"

// escape percent-encodes the bytes that separate constraints or could hide.
func escape(s string) string {
	clean := true
	for i := 0; i < len(s) && clean; i++ {
		clean = !escaped(s[i])
	}
	if clean {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; escaped(c) {
			b.Write([]byte{'%', upperHex[c>>4], upperHex[c&15]})
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func escaped(c byte) bool { return c <= ' ' || c >= 0x7f || strings.IndexByte("%|<>=!*,/", c) >= 0 }

func unescape(s string) (string, error) {
	if !strings.Contains(s, "%") {
		return s, nil
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b.WriteByte(s[i])
			continue
		}
		if i+2 >= len(s) {
			return "", ErrRange
		}
		hi, lo := strings.IndexByte(upperHex, upper(s[i+1])), strings.IndexByte(upperHex, upper(s[i+2]))
		if hi < 0 || lo < 0 {
			return "", ErrRange
		}
		b.WriteByte(byte(hi<<4 | lo))
		i += 2
	}
	return b.String(), nil
}

func upper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		c &^= 0x20
	}
	return c
}
