package azure

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// mend notes, for the expressions of a script that hand on text, the edits that
// take it from the environment. Variables are there already; parameters are
// handed over by the step ("Securely use variables and parameters"). cmd expands
// variables as macros are expanded, so there nothing helps.
func (r *reader) mend(s *pipeline.Step) {
	const (
		most  = 64 << 10 // bytes of a script; beyond it nobody wants an automatic change
		round = 50       // expressions at once; the others come when these are mended
	)
	mended := 0
	v := s.Run
	shell := s.Shell.Text
	if v.Here != v.At || len(v.Text) > most || shell != "bash" && shell != "pwsh" && shell != "powershell" {
		return
	}
	for _, e := range v.Exprs {
		if mended >= round {
			return
		}
		level, read := (&pipeline.Value{Exprs: []*pipeline.Expr{e}}).Level()
		if level == pipeline.Fixed || len(e.Reads) != 1 || !v.Verbatim(e.Start, e.End) {
			continue
		}
		name := variable(strings.TrimPrefix(strings.Join(read.Path, "_"), "parameters_"))
		use, ok := expansion(v, e, name, shell)
		if !ok {
			continue
		}
		edits := []finding.Edit{r.Doc.Source.Replace(e.Loc(), use)}
		if read.Path[0] == "parameters" {
			add, ok := r.hand(s, name, e)
			if !ok {
				continue
			}
			edits = append(edits, add...)
		}
		e.Mend = edits
		mended++
	}
}

// variable is the name that the agent gives a variable in the environment.
func variable(name string) string {
	return strings.ToUpper(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, name))
}

// expansion is how a script of the shell reads an environment variable in the
// place of e; false where nothing is expanded: single quotes, here-documents.
func expansion(v *pipeline.Value, e *pipeline.Expr, name, shell string) (string, bool) {
	before := v.Text[:e.Start]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	single, double := false, false
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && shell == "bash" && !single, line[i] == '`' && shell != "bash":
			i++
		case line[i] == '\'' && !double:
			single = !single
		case line[i] == '"' && !single:
			double = !double
		}
	}
	if single || strings.Contains(before, "<<") || strings.Contains(before, "@'") {
		return "", false
	}
	if shell != "bash" {
		return "${env:" + name + "}", true
	}
	use := "${" + name + "}"
	if !double {
		raw := v.Source.Text[v.At.Off:v.At.End]
		if strings.HasPrefix(raw, `"`) || strings.HasPrefix(raw, "'") {
			return "", false // quotes inside quotes of YAML
		}
		if raw[0] != '|' && raw[0] != '>' && e.Start == 0 {
			return "", false // the scalar would begin with a quote
		}
		use = `"` + use + `"`
	}
	return use, true
}

// hand are the edits that put a parameter into the environment of a step.
func (r *reader) hand(s *pipeline.Step, name string, e *pipeline.Expr) ([]finding.Edit, bool) {
	src := r.Doc.Source
	value := "${{ " + strings.TrimSpace(e.Text) + " }}"
	if !s.Block.Fixable() || s.Block.Flow {
		return nil, false
	}
	if s.Env == nil {
		end := s.Run.At.End
		if s.Uses != nil {
			if end = s.With.Value.At.End; s.With.Value.At != s.With.Value.Here {
				return nil, false
			}
		}
		return []finding.Edit{src.AddBehind(s.Block, end, "env:", "  "+name+": "+value)}, true
	}
	if old := s.Env.Get(name); old != nil {
		return nil, old.Text == value
	}
	if !s.Env.Block.Fixable() || len(s.Env.Entries) == 0 {
		return nil, false
	}
	return []finding.Edit{src.AddBefore(s.Env.Block, s.Env.Block.First.Off, name+": "+value)}, true
}
