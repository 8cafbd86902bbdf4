package azure

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

// condition parses a condition, whose language is close to GitHub's. Template
// expressions in it give parts of its text, so it stays without a tree then.
func condition(v *pipeline.Value) *pipeline.Expr {
	e := &pipeline.Expr{Value: v, Text: v.Text, End: len(v.Text)}
	if !v.Dynamic() {
		if root, err := expr.Parse(v.Text); err == nil {
			e.Root = root
		}
	}
	return e
}

// guards reports whether a condition keeps out the pull requests of forks: it
// asks for a branch, a tag, another reason, or no fork. With alternatives it is
// not trusted to.
func (r *reader) guards(cond string) bool {
	text := strings.ToLower(strings.Join(strings.Fields(cond), ""))
	text = strings.ReplaceAll(text, `"`, "'")
	if text == "" || strings.Contains(text, "or(") && !strings.Contains(text, "xor(") {
		return false
	}
	if strings.Contains(text, "not(eq(variables['build.reason'],'pullrequest'))") {
		return true
	}
	if strings.Contains(text, "not(") {
		return false
	}
	for _, part := range []string{
		"ne(variables['build.reason'],'pullrequest')", "eq(variables['build.reason'],'individualci')", "eq(variables['build.reason'],'manual')", "eq(variables['build.reason'],'schedule')",
		"eq(variables['build.sourcebranch'],'refs/heads/", "eq(variables['build.sourcebranch'],'refs/tags/", "eq(variables['build.sourcebranchname'],'",
		"startswith(variables['build.sourcebranch'],'refs/heads/", "startswith(variables['build.sourcebranch'],'refs/tags/",
		"eq(variables['system.pullrequest.isfork'],'false')", "eq(variables['system.pullrequest.isfork'],false)",
	} {
		if strings.Contains(text, part) {
			return true
		}
	}
	return r.guardedBy(text)
}

// guardedBy looks for a variable that holds such a condition: isMain and the
// like.
func (r *reader) guardedBy(text string) bool {
	_, rest, ok := strings.Cut(text, "eq(variables")
	if !ok {
		return false
	}
	name, value, ok := strings.Cut(strings.NewReplacer("['", "", "']", "", "]", "").Replace(strings.TrimPrefix(rest, ".")), ",")
	if !ok || !strings.HasPrefix(strings.Trim(value, "'"), "true") {
		return false
	}
	v := r.vars[name]
	if v == nil || !strings.HasPrefix(v.Text, "$[") || strings.Contains(strings.ToLower(v.Text), "eq(variables."+name) || strings.Contains(v.Text, "variables['"+name) {
		return false
	}
	inner := strings.ToLower(strings.Join(strings.Fields(v.Text), ""))
	return strings.Contains(inner, "eq(variables['build.sourcebranch'],'refs/heads/") || strings.Contains(inner, "ne(variables['build.reason'],'pullrequest')")
}
