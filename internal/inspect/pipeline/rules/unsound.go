package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

// conditions calls f for every "if" of a job or step.
func (c *Check) conditions(f func(v *pipeline.Value, e *pipeline.Expr, around pipeline.Loc)) {
	for _, j := range c.Doc.Jobs {
		if j.If.Set() {
			f(j.If, j.Cond, j.Range())
		}
		for _, s := range j.Steps {
			if s.If.Set() {
				f(s.If, s.Cond, s.Here)
			}
		}
	}
}

func unsoundCondition() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unsound-condition", Title: "condition that is always true", Severity: severity.High, Platforms: both(),
			Why:  "Text beside the braces makes the whole a text, and every text that is not empty is true; the line end of a block scalar is such a text.",
			Mend: "Leave the braces out, or end the block scalar with |- or >-.",
			Bad:  "- run: make\n  if: |\n    ${{ github.ref == 'x' }}", Good: "- run: make\n  if: |-\n    ${{ github.ref == 'x' }}",
		},
		Fix: true,
		Check: func(c *Check) {
			c.conditions(func(v *pipeline.Value, e *pipeline.Expr, around pipeline.Loc) {
				if len(v.Exprs) == 0 || len(v.Exprs) == 1 && v.Exprs[0].Start == 0 && v.Exprs[0].End == len(v.Text) {
					return
				}
				c.Report(Report{At: v.Whole(), Also: []pipeline.Loc{around}, Message: "This condition is always true: there is text beside the braces.", Fix: chomp(c, v)})
			})
		},
	})
}

// chomp is the fix that takes the line end off a block scalar.
func chomp(c *Check, v *pipeline.Value) *finding.Fix {
	raw := c.Doc.Source.Text[v.At.Off:v.At.End]
	if v.Only() == nil || raw == "" || raw[0] != '|' && raw[0] != '>' || strings.TrimRight(v.Text, "\n") != v.Text[:v.Exprs[0].End] || v.Exprs[0].Start != 0 {
		return nil
	}
	header, _, _ := strings.Cut(raw, "\n")
	header = strings.TrimRight(header, "\r")
	end := strings.IndexAny(header, " \t#")
	if end < 0 {
		end = len(header)
	}
	indicator := strings.ReplaceAll(header[:end], "+", "")
	return unsafe("end the text without its line end, so that the condition counts", c.Doc.Source.Replace(pipeline.Loc{Off: v.At.Off, End: v.At.Off + end}, indicator+"-"))
}

func unsoundContains() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unsound-contains", Title: "contains() on a text where a list was meant", Severity: severity.High, Platforms: workflows(),
			Why:  "A part of a name is enough to pass: 'mai' is in 'main develop'.",
			Mend: `Ask a list: contains(fromJSON('["main", "develop"]'), github.ref_name).`,
			Bad:  "- run: make\n  if: contains('main develop', github.ref_name)", Good: "- run: make\n  if: contains(fromJSON('[\"main\", \"develop\"]'), github.ref_name)",
		},
		Check: func(c *Check) {
			c.conditions(func(v *pipeline.Value, e *pipeline.Expr, around pipeline.Loc) {
				if e == nil || e.Root == nil {
					return
				}
				e.Root.Walk(func(n *expr.Node) bool {
					if !n.Is("contains") || len(n.Args) != 2 || n.Args[0].Op != expr.String {
						return true
					}
					path := n.Args[1].Path()
					if path == nil {
						return true
					}
					r := Report{At: e.At(n), Also: []pipeline.Loc{v.Whole(), around}, Severity: severity.Info, Message: "A part of one of the names is enough to pass this test."}
					if controlled(path) {
						r.Severity = severity.High
					}
					c.Report(r)
					return true
				})
			})
		},
	})
}

// controlled reports whether people choose the text of a context.
func controlled(path []string) bool {
	switch name := path[len(path)-1]; path[0] {
	case "env":
		return true
	case "github":
		switch name {
		case "ref", "ref_name", "head_ref", "base_ref", "actor", "triggering_actor", "sha", "head_branch":
			return true
		}
		return len(path) > 2 && path[1] == "event"
	case "inputs":
		return true
	}
	return false
}

func unsoundTernary() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unsound-ternary", Title: "choice whose first answer can never be given", Severity: severity.Low, Platforms: both(),
			Why:  "In a && b || c an empty or false b makes the whole c, whatever a is.",
			Mend: "Turn the condition round, so that the empty answer comes last.",
			Bad:  "- run: make\n  env:\n    X: ${{ github.ref == 'x' && '' || 'y' }}", Good: "- run: make\n  env:\n    X: ${{ github.ref != 'x' && 'y' || '' }}",
		},
		Check: func(c *Check) {
			check := func(e *pipeline.Expr) {
				e.Root.Walk(func(n *expr.Node) bool {
					if n.Op != expr.Or || n.Args[0].Op != expr.And {
						return true
					}
					middle := n.Args[0].Args[1]
					if truth, constant := middle.Truthy(); constant && !truth && middle.Literal() {
						c.Report(Report{At: e.At(middle), Also: []pipeline.Loc{e.At(n), e.Value.Whole()}, Message: "This answer is never given: it is false itself, so what stands behind || is taken."})
					}
					return true
				})
			}
			c.exprs(check)
			c.conditions(func(v *pipeline.Value, e *pipeline.Expr, _ pipeline.Loc) {
				if e != nil && e.Root != nil && !v.Dynamic() {
					check(e)
				}
			})
		},
	})
}
