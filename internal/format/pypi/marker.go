package pypi

import (
	"strconv"
	"strings"
)

// A Truth is the value of an environment marker as far as it can be told.
type Truth uint8

// The values of markers.
const (
	No Truth = iota
	Unsure
	Yes
)

// Pythons are versions of Python on which a project may run: "3.9.0". None means
// that nothing is known, and any may be meant.
type Pythons []string

// PythonsOf returns the versions that specifiers let in, of 2.7 and of 3.0 to
// 3.20; all is true where no specifier is given or can be read. Only the first
// and the last release of each minor version stand for it.
func PythonsOf(spec string) (list Pythons, all bool) {
	ss := make(Specs)
	if strings.TrimSpace(spec) == "" || !Readable(spec) {
		return nil, true
	}
	for _, v := range minors() {
		for _, patch := range [...]string{".0", ".1", ".2", ".50"} {
			if ss.Holds(spec, v+patch) {
				list = append(list, v+patch)
			}
		}
	}
	return list, len(list) == 0
}

func minors() []string {
	out := []string{"2.7"}
	for i := range 21 {
		out = append(out, "3."+strconv.Itoa(i))
	}
	return out
}

// Accepts reports whether a release that asks for a version of Python by
// specifiers runs on all that a project may run on.
func (ps Pythons) Accepts(ss Specs, requires string) bool {
	if strings.TrimSpace(requires) == "" || !Readable(requires) {
		return true
	}
	for _, v := range ps {
		if !ss.Holds(requires, v) {
			return false
		}
	}
	return true
}

// Eval settles a marker for the versions of Python of a project and the extras
// that are asked for (PyPA, "Dependency specifiers", "Environment Markers").
// Markers about platforms are unsure, as are those that cannot be read.
func (ps Pythons) Eval(marker string, extras []string) Truth {
	if strings.TrimSpace(marker) == "" {
		return Yes
	}
	m, ok := parseMarker(marker)
	if !ok {
		return Unsure
	}
	list := ps
	if len(list) == 0 {
		list = nil
		for _, v := range minors()[7:] {
			list = append(list, v+".0", v+".50")
		}
	}
	var seen [3]bool
	for _, v := range list {
		seen[m.eval(v, extras)] = true
	}
	switch {
	case seen[Unsure] || seen[Yes] && seen[No]:
		return Unsure
	case seen[Yes]:
		return Yes
	}
	return No
}

// A markerExpr is a comparison, or an "and" or "or" of two.
type markerExpr struct {
	op          string // "and", "or", or an operator
	left, right *markerExpr
	variable    string
	value       string
	swapped     bool
}

func (m *markerExpr) eval(python string, extras []string) Truth {
	switch m.op {
	case "and":
		return min(m.left.eval(python, extras), m.right.eval(python, extras))
	case "or":
		return max(m.left.eval(python, extras), m.right.eval(python, extras))
	}
	switch m.variable {
	case "extra":
		is := false
		for _, e := range extras {
			is = is || e == Fold(m.value)
		}
		return truthOf(is == (m.op != "!="))
	case "python_version":
		return comparePython(shortPython(python), m.op, m.value, m.swapped)
	case "python_full_version":
		return comparePython(python, m.op, m.value, m.swapped)
	}
	return Unsure
}

// onlyPython reports whether a marker speaks of nothing but the version of Python.
func (m *markerExpr) onlyPython() bool {
	if m.op == "and" || m.op == "or" {
		return m.left.onlyPython() && m.right.onlyPython()
	}
	return m.variable == "python_version" || m.variable == "python_full_version"
}

func truthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

func shortPython(v string) string { return v[:strings.LastIndexByte(v, '.')] }

// comparePython compares a version of Python with what a marker names.
func comparePython(have, op, value string, swapped bool) Truth {
	switch op {
	case "in", "not in":
		if swapped {
			return Unsure
		}
		in := false
		for _, v := range strings.FieldsFunc(value, func(r rune) bool { return r == ',' || r == ' ' }) {
			in = in || v == have
		}
		return truthOf(in == (op == "in"))
	}
	if swapped {
		op = mirrored(op)
	}
	if !Readable(op + value) {
		return Unsure
	}
	return truthOf(make(Specs).Holds(op+value, have))
}

// mirrored returns the operator for swapped operands.
func mirrored(op string) string {
	switch op {
	case "<":
		return ">"
	case ">":
		return "<"
	case "<=":
		return ">="
	case ">=":
		return "<="
	}
	return op
}
