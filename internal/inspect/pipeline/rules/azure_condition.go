package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

// alwaysTrue reports a condition of Azure Pipelines that holds whatever happens:
// a text in the place of a comparison, or two "ne" of one variable in an "or"
// ("Expressions": a text that is not empty is true).
func alwaysTrue(c *Check, v *pipeline.Value, e *pipeline.Expr, around pipeline.Loc) {
	if e == nil || e.Root == nil || e.Root.Op != expr.Call && e.Root.Op != expr.String {
		return // true and always() say so openly
	}
	t := truths{text: e.Text}
	if !t.holds(e.Root, 0) {
		return
	}
	r := Report{At: v.Whole(), Also: []pipeline.Loc{around, e.At(t.at)}, Confidence: finding.ConfidenceHigh, Message: "This condition is always true: " + t.why + "."}
	if t.fix != "" && v.Here == v.At && v.Verbatim(t.edit[0], t.edit[1]) {
		r.Fix = unsafe("make the condition one that can fail", c.Doc.Source.Replace(v.Loc(t.edit[0], t.edit[1]), t.fix))
	}
	c.Report(r)
}

// truths finds out why a condition always holds.
type truths struct {
	text string // of the condition
	at   *expr.Node
	why  string
	fix  string // what to write at edit, or ""
	edit [2]int
}

// maxCondition bounds the nesting that is looked at.
const maxCondition = 20

func (t *truths) say(n *expr.Node, why string) bool {
	t.at, t.why = n, why
	return true
}

// holds reports whether n is true whatever its variables are.
func (t *truths) holds(n *expr.Node, depth int) bool {
	if depth > maxCondition {
		return false
	}
	switch n.Op {
	case expr.String:
		return n.Text != "" && !strings.EqualFold(n.Text, "false") && t.say(n, "a text that is not empty is true")
	case expr.Bool:
		return n.Text == "true" && t.say(n, "it says true")
	case expr.Call:
	default:
		return false
	}
	switch strings.ToLower(n.Text) {
	case "and":
		for _, a := range n.Args {
			if !t.holds(a, depth+1) {
				return false
			}
		}
		return len(n.Args) > 0
	case "or":
		return t.either(n, depth)
	case "eq":
		return len(n.Args) == 2 && t.same(n.Args[0], n.Args[1]) && t.say(n, "both sides are the same")
	case "ne":
		return len(n.Args) == 2 && n.Args[0].Literal() && n.Args[1].Literal() && !t.same(n.Args[0], n.Args[1]) && t.say(n, "two texts differ")
	}
	return false
}

// either looks at the alternatives of an "or".
func (t *truths) either(n *expr.Node, depth int) bool {
	var before []*expr.Node
	for i, a := range n.Args {
		if t.holds(a, depth+1) {
			if first := n.Args[0]; a.Op == expr.String && i > 0 && first.Is("eq") && len(first.Args) == 2 {
				t.edit, t.fix = [2]int{a.Start, a.End}, "eq("+t.source(first.Args[0])+", "+t.source(a)+")"
			}
			return true
		}
		if !a.Is("ne") || len(a.Args) != 2 || !a.Args[1].Literal() || len(before) > 50 {
			continue
		}
		for _, b := range before {
			if t.same(a.Args[0], b.Args[0]) && !t.same(a.Args[1], b.Args[1]) {
				if len(n.Args) == 2 {
					t.edit, t.fix = [2]int{n.Start, n.Start + len("or")}, "and"
				}
				return t.say(n, "whatever "+t.source(a.Args[0])+" is, it differs from one of the two")
			}
		}
		before = append(before, a)
	}
	return false
}

func (t *truths) source(n *expr.Node) string { return strings.TrimSpace(t.text[n.Start:n.End]) }

func (t *truths) same(a, b *expr.Node) bool {
	return strings.EqualFold(t.source(a), t.source(b))
}
