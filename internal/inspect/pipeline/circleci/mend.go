package circleci

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// mend notes the edits that hand a pipeline value over in a variable: the one
// that the platform sets, or one of the step's own. Places in single quotes and
// here-documents are left to a person.
func mend(s *pipeline.Step, e *pipeline.Expr) {
	const most = 64 << 10 // bytes of a script; beyond it nobody wants an automatic change
	v := s.Run
	level, _ := v.Level()
	if level == pipeline.Fixed || len(v.Text) > most || len(e.Mend) > 0 || v.Here != v.At || !v.Verbatim(e.Start, e.End) || strings.Contains(v.Text[:e.Start], "<<'") {
		return
	}
	name := strings.TrimSpace(e.Text)
	variable := ""
	switch name {
	case "pipeline.git.branch":
		variable = "CIRCLE_BRANCH"
	case "pipeline.git.tag":
		variable = "CIRCLE_TAG"
	}
	raw := v.Source.Text[v.At.Off:v.At.End]
	line := v.Text[strings.LastIndexByte(v.Text[:e.Start], '\n')+1 : e.Start]
	if strings.Count(line, "'")%2 == 1 || strings.HasPrefix(raw, "'") {
		return
	}
	own := variable == ""
	if own {
		parts := strings.Split(name, ".")
		variable = strings.ToUpper(strings.ReplaceAll(parts[len(parts)-1], "-", "_"))
		if reserved(variable) {
			variable = "VALUE_" + variable
		}
	}
	text := "${" + variable + "}"
	if strings.Count(line, `"`)%2 == 0 {
		if text = `"` + text + `"`; strings.HasPrefix(raw, `"`) {
			return
		}
	}
	if own || strings.HasPrefix(raw, `"`) {
		if !own {
			return
		}
		edit, ok := environment(s, variable, "<< "+name+" >>")
		if !ok {
			return
		}
		if edit != nil {
			e.Mend = append(e.Mend, *edit)
		}
	}
	e.Mend = append([]finding.Edit{v.Source.Replace(e.Loc(), text)}, e.Mend...)
}

// environment is the edit that sets a variable of a step; nil where it is set to
// that already, false where it cannot be.
func environment(s *pipeline.Step, name, value string) (*finding.Edit, bool) {
	src := s.Run.Source
	if !s.Block.Fixable() || s.Block.Flow {
		return nil, false
	}
	if s.Env == nil {
		edit := src.AddBehind(s.Block, s.Run.At.End, "environment:", "  "+name+": "+value)
		return &edit, true
	}
	if old := s.Env.Get(name); old != nil {
		return nil, old.Text == value
	}
	if !s.Env.Block.Fixable() || len(s.Env.Entries) == 0 {
		return nil, false
	}
	edit := src.AddBefore(s.Env.Block, s.Env.Block.First.Off, name+": "+value)
	return &edit, true
}

// reserved lists variables that mean something to programs.
func reserved(name string) bool {
	switch name {
	case "PATH", "HOME", "USER", "SHELL", "PWD", "NAME", "TOKEN", "LANG", "IFS", "CI", "":
		return true
	}
	return strings.HasPrefix(name, "CIRCLE_") || name[0] >= '0' && name[0] <= '9'
}
