package github

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// value turns a node into a value, nil for what does not exist. Scalars with
// expressions are made once, so that whoever meets them sees the same.
func (r *reader) value(n tree.Node) *pipeline.Value {
	if !n.Exists() {
		return nil
	}
	here := r.loc(n)
	if !n.IsAlias() {
		if v := r.values[here.Off]; v != nil && v.At == here {
			return v
		}
	}
	t := target(n)
	v := &pipeline.Value{Key: point(n), At: r.loc(t), Here: here, Source: r.doc.Source}
	switch t.Kind() {
	case tree.String, tree.Bool, tree.Number:
		v.Scalar, v.Text = true, t.Text()
		r.expressions(v)
	case tree.Null:
		v.Null = true
	}
	return v
}

// fenced makes the values of all scalars with expressions, each where it is
// written. It follows no aliases.
func (r *reader) fenced(n tree.Node) {
	src := r.doc.Source.Text
	ignores := strings.Contains(src, ignoreMark)
	if !strings.Contains(src, "${{") && !ignores {
		return
	}
	var walk func(n tree.Node)
	walk = func(n tree.Node) {
		switch n.Kind() {
		case tree.Map, tree.List:
			for c := range n.Children() {
				walk(c)
			}
		case tree.String:
			text := n.Text()
			if ignores && strings.Contains(text, ignoreMark) {
				r.plain = append(r.plain, r.loc(n))
			}
			if strings.Contains(text, "${{") {
				v := r.value(n)
				r.values[v.At.Off] = v
				r.doc.Fenced = append(r.doc.Fenced, v)
			}
		}
	}
	walk(n) // the depth is bounded by the decoder
}

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
			r.problem(v.Loc(start, start+3), "an expression is not closed")
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
		r.problem(v.At, "a condition that cannot be read: "+e.Err.Error())
	}
	return e
}

// scalars turns a mapping of scalars into a map.
func (r *reader) scalars(n tree.Node) *pipeline.Map {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Map{Value: r.value(n), Block: r.block(n, false)}
	if target(n).Kind() != tree.Map {
		return m
	}
	r.each(n, func(c tree.Node) {
		m.Entries = append(m.Entries, pipeline.Entry{Name: c.Key(), Value: r.value(c)})
	})
	return m
}

// list returns the scalars of a list; one scalar is a list of one.
func (r *reader) list(n tree.Node) []*pipeline.Value {
	t := target(n)
	switch t.Kind() {
	case tree.List:
		var out []*pipeline.Value
		r.each(t, func(c tree.Node) {
			if v := r.value(c); v.Scalar {
				out = append(out, v)
			}
		})
		return out
	case tree.Absent, tree.Null, tree.Map:
		return nil
	}
	return []*pipeline.Value{r.value(n)}
}

// texts returns the texts of a list.
func (r *reader) texts(n tree.Node) []string {
	var out []string
	for _, v := range r.list(n) {
		out = append(out, v.Text)
	}
	return out
}
