package rules

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// behind says what a command runs of the work tree: ": target test of Makefile
// (line 3), which runs scripts/test.sh". It is "" where nothing is known.
func behind(s *pipeline.Step, at pipeline.Loc) string {
	var named []string
	seen := map[*pipeline.Job]bool{}
	var todo []pipeline.EntryPoint
	for _, e := range s.Runs {
		if e.At == at {
			todo = append(todo, e)
		}
	}
	const most = 4
	for len(todo) > 0 && len(named) <= most {
		e := todo[0]
		todo = todo[1:]
		switch {
		case e.Job == nil:
			named = append(named, e.Doc.Source.Path)
			continue
		case seen[e.Job]:
			continue
		case e.Doc.Platform == pipeline.ShellScript:
			named = append(named, e.Doc.Source.Path)
		case e.Doc.Platform == pipeline.Make:
			named = append(named, fmt.Sprintf("target %s of %s (line %d)", e.Job.ID, e.Doc.Source.Path, e.Doc.Source.Line(e.Job.Key.Off)))
		default:
			named = append(named, fmt.Sprintf("script %s of %s (line %d)", e.Job.ID, e.Doc.Source.Path, e.Doc.Source.Line(e.Job.Key.Off)))
		}
		seen[e.Job] = true
		for _, step := range e.Job.Steps {
			todo = append(todo, step.Runs...)
		}
	}
	if len(named) > most {
		named = append(named[:most], "more")
	}
	if len(named) == 0 {
		return ""
	}
	text := ": " + named[0]
	if len(named) > 1 {
		text += ", and with it " + strings.Join(named[1:], ", ")
	}
	return text
}
