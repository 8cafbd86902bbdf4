package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func aiOutputInjection() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "ai-output-injection", Title: "model's answer executed unchecked", Severity: severity.High, Platforms: workflows(),
			Why:  "Whoever can write to the model can make it answer with a program.",
			Mend: "Compare the answer with the few words that are expected.",
			Bad:  "- id: m\n  uses: actions/ai-inference@v1\n- run: eval \"$ANSWER\"\n  env:\n    ANSWER: ${{ steps.m.outputs.response }}", Good: "- id: m\n  uses: actions/ai-inference@v1\n- run: test \"$ANSWER\" = yes\n  env:\n    ANSWER: ${{ steps.m.outputs.response }}",
		},
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				answers := map[string]bool{}
				for _, s := range j.Steps {
					if s.ID != nil && callsModel(s) {
						answers[strings.ToLower(s.ID.Text)] = true
					}
				}
				if len(answers) == 0 {
					continue
				}
				for _, s := range j.Steps {
					answerUsed(c, s, answers)
				}
			}
		},
	})
}

func answerUsed(c *Check, s *pipeline.Step, answers map[string]bool) {
	sc := s.Script()
	if sc == nil {
		return
	}
	for _, e := range s.Run.Exprs {
		if fromAnswer(e, answers) {
			c.Report(Report{At: e.Loc(), Also: []pipeline.Loc{s.Here}, Message: "The model's answer becomes part of the script."})
		}
	}
	for i := range sc.Commands {
		cmd := &sc.Commands[i]
		for k, w := range cmd.Plain() {
			if k == 0 && w.Text != "" && len(w.Vars) == 0 || !program(cmd, k) {
				continue
			}
			for _, name := range w.Vars {
				if v := s.Variable(name); v != nil && len(v.Exprs) > 0 && fromAnswer(v.Exprs[0], answers) {
					c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: "The model's answer is executed here."})
				}
			}
		}
	}
}

// program reports whether the word is read as a program.
func program(cmd *script.Command, i int) bool {
	words := texts(cmd)
	return i == 0 || words[0] == "eval" || interprets(words[0]) && words[i-1] == "-c"
}

func fromAnswer(e *pipeline.Expr, answers map[string]bool) bool {
	for _, r := range e.Reads {
		if len(r.Path) > 2 && r.Path[0] == "steps" && answers[r.Path[1]] {
			return true
		}
	}
	return false
}
