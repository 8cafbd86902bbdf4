package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func requestForgery() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "request-forgery", Title: "outsider's text chooses the address", Severity: severity.Medium, Platforms: workflows(),
			Why:  "The job then talks to hosts that only it can reach, or hands its credentials to a host of the outsider's.",
			Mend: "Compare the host with a fixed list first.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl \"$URL\"\n        env:\n          URL: ${{ github.event.issue.body }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -d \"$URL\" https://example.com\n        env:\n          URL: ${{ github.event.issue.body }}\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				words := texts(cmd)
				if i == 0 || !downloads(words[0]) || strings.HasPrefix(words[i-1], "-") || strings.HasPrefix(w.Text, "-") {
					return
				}
				if host, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(w.Text, "https://"), "http://"), "/"); strings.Contains(host, "$") || len(sc.Exprs(w.Off, w.Off+len(host))) > 0 {
					c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " chooses whom this step talks to."})
				}
			})
		},
	})
}
