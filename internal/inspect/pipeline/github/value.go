package github

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// expressions finds the template expressions of a scalar.
func (r *reader) expressions(v *pipeline.Value) {
	for at := 0; ; {
		i := strings.Index(v.Text[at:], "${{")
		if i < 0 {
			return
		}
		start := at + i
		end := script.Closing(v.Text, start+3)
		if end < 0 {
			r.Problem(v.Loc(start, start+3), "an expression is not closed")
			return
		}
		e := &pipeline.Expr{Value: v, Start: start, End: end + 2, Inner: start + 3, Text: v.Text[start+3 : end]}
		e.Root, e.Err = expr.Parse(e.Text)
		v.Exprs = append(v.Exprs, e)
		at = end + 2
	}
}

// condition parses the value of an "if", which needs no braces.
func (r *reader) condition(v *pipeline.Value) *pipeline.Expr {
	if !v.Set() {
		return nil
	}
	if len(v.Exprs) > 0 {
		return v.Only()
	}
	e := &pipeline.Expr{Value: v, Text: v.Text, End: len(v.Text)}
	if e.Root, e.Err = expr.Parse(v.Text); e.Err != nil {
		r.Problem(v.At, "a condition that cannot be read: "+e.Err.Error())
	}
	return e
}
