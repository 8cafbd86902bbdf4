package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func promptInjection() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "prompt-injection", Title: "outsider's text in the instructions of a model", Severity: severity.High, Platforms: workflows(),
			Why:  "The model follows what the text says, with the tools and the token of the job.",
			Mend: "Give the model no rights and no tools in such runs, and let a later job decide over its answer.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/ai-inference@v1\n        with:\n          prompt: ${{ github.event.issue.body }}\n",
			Good: "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/ai-inference@v1\n        with:\n          prompt: Summarise the changes.\n",
		},
		Check: func(c *Check) {
			if c.privileged() == nil {
				return
			}
			c.steps(func(s *pipeline.Step) {
				if !callsModel(s) {
					return
				}
				if s.With != nil {
					for _, e := range s.With.Entries {
						if level, r := e.Value.Level(); level == pipeline.Arbitrary {
							c.Report(Report{At: e.Value.Whole(), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " becomes part of the model's instructions."})
						}
					}
				}
				sc := s.Script()
				if sc == nil {
					return
				}
				for i := range sc.Commands {
					for _, w := range sc.Commands[i].Args {
						if level, r := sc.Level(w); level == pipeline.Arbitrary && modelTool(sc.Commands[i].Name()) {
							c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " becomes part of the model's instructions."})
						}
					}
				}
			})
		},
	})
}
