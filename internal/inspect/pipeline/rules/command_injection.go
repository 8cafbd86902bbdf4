package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func commandInjection() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "command-injection", Title: "outsider's text executed as a command", Severity: severity.High, Platforms: systems(),
			Why:  "eval and shells with -c read the text as a program, wherever it came from.",
			Mend: "Do not build commands from text; compare it with fixed words.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: eval \"$TITLE\"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: test \"$TITLE\" = ok\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
		},
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				words := texts(cmd)
				program := i == 0 || words[0] == "eval" || interprets(words[0]) && i > 1 && words[i-1] == "-c"
				if program && len(sc.Exprs(w.Off, w.End)) == 0 {
					c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " is executed here as a command."})
				}
			})
		},
	})
}
