package tekton

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// mend notes, for the expressions of a shell script that hand on text, the edits
// that put it into the step's environment ("Variable substitution", security
// note: scripts). The step gets an env list, where it has none.
func (r *reader) mend(s *pipeline.Step) {
	const most = 64 << 10 // bytes of a script; beyond it nobody wants an automatic change
	v := s.Run
	src := r.Doc.Source
	if s.Shell != nil || s.Env != nil || v.Here != v.At || len(v.Text) > most || !s.Block.Fixable() || s.Block.Flow {
		return
	}
	for i, e := range v.Exprs {
		if len(e.Reads) != 1 || i > 50 || !v.Verbatim(e.Start, e.End) {
			continue
		}
		name := name(strings.TrimSpace(e.Text))
		before := v.Text[:e.Start]
		line := before[strings.LastIndexByte(before, '\n')+1:]
		raw := src.Text[v.At.Off:v.At.End]
		if strings.Count(line, "'")%2 == 1 || strings.Contains(before, "<<") || raw[0] != '|' && raw[0] != '>' {
			continue
		}
		use := "${" + name + "}"
		if strings.Count(line, `"`)%2 == 0 {
			use = `"` + use + `"`
		}
		e.Mend = []finding.Edit{
			src.Replace(e.Loc(), use),
			src.AddBehind(s.Block, v.At.End, "env:", "  - name: "+name, `    value: "`+v.Text[e.Start:e.End]+`"`),
		}
	}
}

// name makes the name of a variable from an expression.
func name(text string) string {
	return strings.ToUpper(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, strings.TrimPrefix(text, "params.")))
}
