package entry

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// shellJob makes a job of a script file; nil where another interpreter has it.
func shellJob(d *pipeline.Document, id string) *pipeline.Job {
	text := d.Source.Text
	line, _, _ := strings.Cut(text, "\n")
	if strings.HasPrefix(line, "#!") && !shebang(line) || strings.IndexByte(text, 0) >= 0 {
		return nil
	}
	all := pipeline.Loc{End: len(text)}
	j := &pipeline.Job{Doc: d, ID: id, Key: d.Source.LineLoc(1), At: all, Here: all}
	s := &pipeline.Step{Job: j, At: all, Here: all, Run: pipeline.NewText(d.Source, all)}
	switch path.Ext(id) {
	case ".ps1":
		s.Shell = &pipeline.Value{Text: "pwsh", Scalar: true, Source: d.Source}
	case ".bat", ".cmd":
		s.Shell = &pipeline.Value{Text: "cmd", Scalar: true, Source: d.Source}
	}
	j.Steps = []*pipeline.Step{s}
	return j
}

// shebang reports whether a first line names a shell.
func shebang(line string) bool {
	for word := range strings.FieldsSeq(strings.TrimPrefix(line, "#!")) {
		switch path.Base(word) {
		case "env":
		case "sh", "bash", "dash", "ksh", "zsh", "ash", "busybox", "pwsh":
			return true
		default:
			if !strings.HasPrefix(word, "-") {
				return false
			}
		}
	}
	return false
}
