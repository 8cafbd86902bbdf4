package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func unsoundCondition() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unsound-condition", Title: "condition that is always true", Severity: severity.High, Platforms: append(both(), pipeline.Azure),
			Why:  "Text beside the braces makes the whole a text, and every text that is not empty is true; the line end of a block scalar is such a text.",
			Mend: "Leave the braces out, or end the block scalar with |- or >-.",
			Bad:  "- run: make\n  if: |\n    ${{ github.ref == 'x' }}", Good: "- run: make\n  if: |-\n    ${{ github.ref == 'x' }}",
		},
		Fix: true,
		Check: func(c *Check) {
			c.conditions(func(v *pipeline.Value, e *pipeline.Expr, around pipeline.Loc) {
				if c.Doc.Platform == pipeline.Azure {
					alwaysTrue(c, v, e, around)
					return
				}
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
