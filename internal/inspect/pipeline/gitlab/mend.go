package gitlab

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// mend notes, for the inputs that are pasted into a job's own script, the edits
// that hand them over in a variable of the job, which the shell expands as text
// ("CI/CD inputs", define a job's variables with inputs).
func (r *reader) mend(j *pipeline.Job, n tree.Node) {
	const most = 50 // expressions of a job at once; the others come when these are mended
	mended := 0
	for _, s := range j.Steps {
		v := s.Run
		if v == nil || !j.At.Covers(v.At) || v.Here != v.At || n.IsAlias() {
			continue
		}
		for _, e := range v.Exprs {
			if len(e.Reads) == 0 || len(e.Mend) > 0 || mended >= most || !v.Verbatim(e.Start, e.End) {
				continue
			}
			name := "INPUT_" + variable(e.Reads[0].Path[1])
			use, ok := expansion(v, e, name)
			if !ok {
				continue
			}
			if add, ok := r.hand(j, n, name, v.Text[e.Start:e.End]); ok {
				e.Mend = append([]finding.Edit{r.Doc.Source.Replace(e.Loc(), use)}, add...)
				mended++
			}
		}
	}
}

// variable makes the name of a variable from that of an input.
func variable(input string) string {
	return strings.ToUpper(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, input))
}

// expansion is how the shell reads a variable in the place of e; false where it
// would not, or where YAML would read the quotes.
func expansion(v *pipeline.Value, e *pipeline.Expr, name string) (string, bool) {
	before := v.Text[:e.Start]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	raw := v.Source.Text[v.At.Off:v.At.End]
	block := strings.HasPrefix(raw, "|") || strings.HasPrefix(raw, ">")
	if strings.Count(line, "'")%2 == 1 || strings.Contains(before, "<<") || !block && (e.Start == 0 || raw[0] == '"' || raw[0] == '\'') {
		return "", false
	}
	use := "${" + name + "}"
	if strings.Count(line, `"`)%2 == 0 {
		use = `"` + use + `"`
	}
	return use, true
}

// hand are the edits that give a job the variable.
func (r *reader) hand(j *pipeline.Job, n tree.Node, name, input string) ([]finding.Edit, bool) {
	src := r.Doc.Source
	entry := name + `: "` + input + `"`
	own := yamlfile.Target(n).Get("variables")
	switch block := r.Block(own, false); {
	case j.Block.Flow || !j.Block.Fixable() || strings.Contains(input, `"`):
		return nil, false
	case !own.Exists():
		return []finding.Edit{src.AddBefore(j.Block, j.Block.First.Off, "variables:", "  "+entry)}, true
	case r.Get(own, name).Exists():
		return nil, yamlfile.Target(r.Get(own, name)).Text() == input
	case !block.Fixable() || block.First.IsZero():
		return nil, false
	default:
		return []finding.Edit{src.AddBefore(block, block.First.Off, entry)}, true
	}
}
