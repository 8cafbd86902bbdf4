package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// indirect is the fix for an expression in a script: the value goes through an
// environment variable of the step. It is nil where the place does not allow it:
// shells other than Bash and PowerShell, single quotes, aliases.
func indirect(c *Check, s *pipeline.Step, v *pipeline.Value, e *pipeline.Expr) *finding.Fix {
	if len(e.Mend) > 0 {
		return unsafe("hand the value over in a variable of the environment", e.Mend...)
	}
	const most = 64 << 10 // bytes of a script; beyond it nobody wants an automatic change
	if len(v.Text) > most || v != s.Run || v.Here != v.At || !s.Block.Fixable() || s.Block.Flow || !v.Verbatim(e.Start, e.End) || e.Root == nil || e.Root.Path() == nil {
		return nil
	}
	sc := s.Script()
	name := variable(e)
	src := c.Doc.Source
	expansion := ""
	switch {
	case name == "" || literal(v.Text, e.Start):
		return nil
	case sc.Shell == script.Bash:
		expansion = "${" + name + "}"
		if !strings.HasPrefix(strings.TrimLeft(src.Text[v.At.Off:v.At.End], " "), "'") && unquoted(v.Text, e.Start) {
			expansion = `"` + expansion + `"`
			if strings.HasPrefix(src.Text[v.At.Off:], `"`) {
				return nil
			}
		}
	case sc.Shell == script.PowerShell:
		expansion = "${env:" + name + "}"
	default:
		return nil
	}
	edits := []finding.Edit{src.Replace(e.Loc(), expansion)}
	value := "${{ " + strings.TrimSpace(e.Text) + " }}"
	if path := e.Root.Path(); path[0] == "env" && len(path) == 2 {
		// Variables of the environment are there already.
		return safe("use the variable of the environment", edits...)
	}
	switch {
	case s.Env == nil:
		edits = append(edits, src.AddBehind(s.Block, v.At.End, "env:", "  "+name+": "+value))
	case s.Env.Get(name) != nil && s.Env.Get(name).Text != value:
		return nil
	case s.Env.Get(name) != nil:
	case !s.Env.Block.Fixable() || len(s.Env.Entries) == 0:
		return nil
	default:
		edits = append(edits, src.AddBefore(s.Env.Block, s.Env.Block.First.Off, name+": "+value))
	}
	return unsafe("hand the value over in the variable "+name, edits...)
}

// variable makes the name of a variable from a context: GITHUB_EVENT_ISSUE_TITLE
// would be the runner's own kind of name, so that prefix goes.
func variable(e *pipeline.Expr) string {
	path := e.Root.Path()
	if path[0] == "env" && len(path) == 2 {
		return strings.TrimSpace(e.Text)[4:]
	}
	for len(path) > 1 && (path[0] == "github" || path[0] == "event") {
		path = path[1:]
	}
	name := strings.ToUpper(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, strings.Join(path, "_")))
	if name == "" || name[0] >= '0' && name[0] <= '9' || strings.HasPrefix(name, "RUNNER_") || strings.HasPrefix(name, "ACTIONS_") || name == "PATH" || name == "TOKEN" {
		return "VALUE_" + name
	}
	return name
}

// literal reports whether the place lies inside single quotes of its line, or in
// a here-document that may not expand.
func literal(text string, at int) bool {
	line := text[strings.LastIndexByte(text[:at], '\n')+1 : at]
	single, double := false, false
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && !single:
			i++
		case line[i] == '\'' && !double:
			single = !single
		case line[i] == '"' && !single:
			double = !double
		}
	}
	return single || strings.Contains(text[:at], "<<'") || strings.Contains(text[:at], "<<\"")
}

// unquoted reports whether the place lies outside quotes of its line.
func unquoted(text string, at int) bool {
	line := text[strings.LastIndexByte(text[:at], '\n')+1 : at]
	return strings.Count(line, `"`)%2 == 0 && !strings.Contains(text[:at], "<<")
}
