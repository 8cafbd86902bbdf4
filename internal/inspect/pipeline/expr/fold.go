package expr

import (
	"strconv"
	"strings"
)

// Fold returns the text of n where it is constant: what the expression would
// expand to. Objects and arrays are not folded.
func (n *Node) Fold() (string, bool) {
	v, ok := n.fold()
	if !ok {
		return "", false
	}
	return v.text, true
}

// Truthy returns the truth of a constant n.
func (n *Node) Truthy() (truth, constant bool) {
	v, ok := n.fold()
	return ok && v.truthy(), ok
}

// value is a constant: its text, and its kind as an Op from Null to String.
type value struct {
	kind Op
	text string
}

func (v value) truthy() bool {
	switch v.kind {
	case Null:
		return false
	case Bool:
		return v.text == "true"
	case Number:
		f, ok := v.number()
		return ok && f != 0
	}
	return v.text != ""
}

// number converts as GitHub does: null and "" are 0, what is no number is NaN.
func (v value) number() (float64, bool) {
	switch {
	case v.kind == Null || strings.TrimSpace(v.text) == "" || v.kind == Bool && v.text == "false":
		return 0, true
	case v.kind == Bool:
		return 1, true
	}
	if i, err := strconv.ParseInt(strings.TrimSpace(v.text), 0, 64); err == nil {
		return float64(i), true
	}
	f, err := strconv.ParseFloat(strings.TrimSpace(v.text), 64)
	return f, err == nil && f == f
}

func boolean(b bool) value { return value{Bool, strconv.FormatBool(b)} }

func (n *Node) fold() (value, bool) {
	switch n.Op {
	case Null:
		return value{}, true
	case Bool, Number, String:
		return value{n.Op, n.Text}, true
	case Not:
		v, ok := n.Args[0].fold()
		return boolean(!v.truthy()), ok
	case And, Or:
		return n.foldLogic()
	case Compare:
		a, okA := n.Args[0].fold()
		b, okB := n.Args[1].fold()
		if !okA || !okB {
			return value{}, false
		}
		return boolean(compare(n.Text, a, b)), true
	case Call:
		return n.foldCall()
	}
	return value{}, false
}

// foldLogic needs both sides to be constant: a constant left side that decides
// alone still hides what stands to the right of it.
func (n *Node) foldLogic() (value, bool) {
	a, okA := n.Args[0].fold()
	b, okB := n.Args[1].fold()
	if !okA || !okB {
		return value{}, false
	}
	if a.truthy() == (n.Op == And) {
		return b, true
	}
	return a, true
}

func compare(op string, a, b value) bool {
	if a.kind == String && b.kind == String {
		c := strings.Compare(strings.ToLower(a.text), strings.ToLower(b.text))
		return decide(op, c < 0, c == 0)
	}
	x, okX := a.number()
	y, okY := b.number()
	if !okX || !okY {
		return op == "!="
	}
	return decide(op, x < y, x == y)
}

func decide(op string, less, equal bool) bool {
	switch op {
	case "==":
		return equal
	case "!=":
		return !equal
	case "<":
		return less
	case "<=":
		return less || equal
	case ">":
		return !less && !equal
	}
	return !less
}

func (n *Node) foldCall() (value, bool) {
	args := make([]value, len(n.Args))
	for i, a := range n.Args {
		v, ok := a.fold()
		if !ok {
			return value{}, false
		}
		args[i] = v
	}
	name := strings.ToLower(n.Text)
	switch {
	case name == "format" && len(args) > 0:
		text, ok := format(args[0].text, args[1:])
		return value{String, text}, ok
	case name == "tojson" && len(args) == 1 && args[0].kind != String:
		return value{String, args[0].text}, true
	case name == "tojson" && len(args) == 1:
		return value{String, strconv.Quote(args[0].text)}, true
	case len(args) != 2:
		return value{}, false
	}
	a, b := strings.ToLower(args[0].text), strings.ToLower(args[1].text)
	switch name {
	case "contains":
		return boolean(strings.Contains(a, b)), true
	case "startswith":
		return boolean(strings.HasPrefix(a, b)), true
	case "endswith":
		return boolean(strings.HasSuffix(a, b)), true
	}
	return value{}, false
}

// format replaces {0}, {1} and so on; doubled braces are braces.
func format(layout string, args []value) (string, bool) {
	var b strings.Builder
	for i := 0; i < len(layout); i++ {
		c := layout[i]
		if c != '{' && c != '}' {
			b.WriteByte(c)
			continue
		}
		if i+1 < len(layout) && layout[i+1] == c {
			b.WriteByte(c)
			i++
			continue
		}
		end := strings.IndexByte(layout[i:], '}')
		if c == '}' || end < 0 {
			return "", false
		}
		which, err := strconv.Atoi(layout[i+1 : i+end])
		if err != nil || which < 0 || which >= len(args) || b.Len() > 1<<16 {
			return "", false
		}
		b.WriteString(args[which].text)
		i += end
	}
	return b.String(), true
}
