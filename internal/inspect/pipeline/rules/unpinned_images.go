package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func unpinnedImages() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unpinned-images", Title: "container image by a name that moves", Severity: severity.High, Platforms: runs(),
			Why:  "What a tag stands for can change at any time, and then other code runs in the job.",
			Mend: "Name the image by its digest.",
			Bad:  "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container: registry.invalid/x:latest\n    steps: []\n",
			Good: "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container: registry.invalid/x@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf\n    steps: []\n",
		},
		Check: func(c *Check) {
			if v := c.Doc.Image; v.Set() && strings.HasPrefix(v.Text, "docker://") {
				image(c, v.Text, Report{At: v.Whole()})
			}
			for _, j := range c.Doc.Jobs {
				for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
					if i != nil && i.Value.Set() {
						imageOf(c, j, i)
					}
				}
			}
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind == pipeline.RefImage {
					image(c, u.Image, Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}})
				}
			})
		},
	})
}

// imageOf looks at an image that may be computed: each text that the expression
// can give is looked at.
func imageOf(c *Check, j *pipeline.Job, i *pipeline.Image) {
	v := i.Value
	e := v.Only()
	switch {
	case !v.Dynamic():
		image(c, v.Text, Report{At: v.Whole(), Also: []pipeline.Loc{i.Whole.Whole()}})
		return
	case e == nil || e.Root == nil:
		c.Report(Report{At: v.Whole(), Confidence: finding.ConfidenceLow, Persona: Pedantic, Message: "Which image is used is put together from expressions."})
		return
	}
	leaves(e.Root, func(n *expr.Node) {
		path := n.Path()
		switch {
		case n.Literal():
			image(c, n.Text, Report{At: e.At(n)})
		case len(path) > 1 && path[0] == "matrix" && j.Matrix != nil:
			values, known := j.Matrix.Values(path[1])
			for _, m := range values {
				if !m.Dynamic() {
					image(c, m.Text, Report{At: v.Whole(), Also: []pipeline.Loc{m.Whole(), j.Matrix.Value.Whole()}})
				}
			}
			if !known {
				c.Report(Report{At: v.Whole(), Confidence: finding.ConfidenceLow, Message: "Which image is used is computed by the matrix."})
			}
		case path != nil:
			c.Report(Report{At: e.At(n), Confidence: finding.ConfidenceLow, Message: "Which image is used is decided elsewhere: " + strings.Join(path, ".") + "."})
		}
	})
}

// leaves calls f for what an expression can give: the sides of a choice.
func leaves(n *expr.Node, f func(*expr.Node)) {
	switch n.Op {
	case expr.And:
		leaves(n.Args[1], f)
	case expr.Or:
		leaves(n.Args[0], f)
		leaves(n.Args[1], f)
	default:
		f(n)
	}
}

func image(c *Check, ref string, r Report) {
	ref = strings.TrimPrefix(ref, "docker://")
	if ref == "" || strings.Contains(ref, "@") {
		return
	}
	tag := ""
	if i := strings.LastIndexByte(ref, ':'); i > strings.LastIndexByte(ref, '/') {
		tag = ref[i+1:]
	}
	switch tag {
	case "":
		r.Message = ref + " has neither tag nor digest."
	case "latest":
		r.Message = ref + " is whatever is newest."
	default:
		r.Message = ref + " is named by a tag, not by a digest."
		r.Persona = Pedantic
	}
	c.Report(r)
}
