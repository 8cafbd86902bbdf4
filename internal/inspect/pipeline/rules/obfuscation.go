package rules

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func obfuscation() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "obfuscation", Title: "reference or expression that hides what it is", Severity: severity.Low, Platforms: both(),
			Why:  "A reader or a search for the plain form misses it.",
			Mend: "Write the plain form.",
			Bad:  "- uses: actions/checkout/./@v4\n  with:\n    persist-credentials: false", Good: "- uses: actions/checkout@v4\n  with:\n    persist-credentials: false",
		},
		Fix: true,
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) { hiddenPath(c, u, whole(j, s)) })
			c.exprs(func(e *pipeline.Expr) { hiddenExpr(c, e) })
		},
	})
}

// hiddenPath reports references with segments that mean nothing.
func hiddenPath(c *Check, u *pipeline.Use, around pipeline.Loc) {
	if u.Kind != pipeline.RefRepository || u.Path == "" {
		return
	}
	odd := false
	for _, part := range strings.Split(u.Path, "/") {
		odd = odd || part == "" || part == "." || part == ".."
	}
	if !odd {
		return
	}
	r := Report{At: u.Value.Inner(), Also: []pipeline.Loc{around}, Message: "The path of this reference has parts that mean nothing."}
	plain := path.Join(u.Owner, u.Repo, path.Clean("/"+u.Path))
	if text := strings.TrimSpace(u.Value.Text); strings.Count(plain, "/") > 0 && c.Doc.Source.Text[r.At.Off:r.At.End] == text {
		r.Fix = safe("write the plain path", c.Doc.Source.Replace(r.At, plain+"@"+u.Ref))
	}
	c.Report(r)
}

func hiddenExpr(c *Check, e *pipeline.Expr) {
	if text, ok := e.Root.Fold(); ok {
		r := Report{At: e.Loc(), Also: c.owner(e), Message: "This expression always gives the same text."}
		src := c.Doc.Source
		if e.Value.Verbatim(e.Start, e.End) && plainText(text) {
			r.Fix = unsafe("write the text itself", src.Replace(e.Loc(), text))
		}
		c.Report(r)
		return
	}
	e.Root.Walk(func(n *expr.Node) bool {
		if _, ok := n.Fold(); ok && !n.Literal() {
			c.Report(Report{At: e.At(n), Also: c.owner(e), Message: "This part of the expression always gives the same text."})
			return false
		}
		if n.Is("fromJSON") && len(n.Args) == 1 && n.Args[0].Is("toJSON") {
			c.Report(Report{At: e.At(n), Also: c.owner(e), Message: "fromJSON and toJSON undo one another."})
			return true
		}
		if n.Op == expr.Index && !n.Args[1].Literal() {
			c.Report(Report{At: e.At(n), Also: c.owner(e), Persona: Pedantic, Message: "Which key is read is computed."})
		}
		return true
	})
}

// plainText reports whether a text can stand in place of an expression whatever
// the style of the scalar.
func plainText(text string) bool {
	if text == "" {
		return false
	}
	return strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._") == ""
}

// owner returns the key that the value of an expression stands under, and its
// job.
func (c *Check) owner(e *pipeline.Expr) []pipeline.Loc {
	return []pipeline.Loc{e.Value.Whole()}
}
