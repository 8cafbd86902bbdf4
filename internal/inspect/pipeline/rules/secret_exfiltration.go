package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func secretExfiltration() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "secret-exfiltration", Title: "outsider's text beside secrets that are sent out", Severity: severity.High, Platforms: workflows(),
			Why:  "The outsider's text decides where a request with a secret goes.",
			Mend: "Send secrets to fixed addresses only.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -u \"x:$KEY\" \"https://$HOST/x\"\n        env:\n          KEY: ${{ secrets.KEY }}\n          HOST: ${{ github.event.issue.title }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -u \"x:$KEY\" \"https://example.com/x\"\n        env:\n          KEY: ${{ secrets.KEY }}\n",
		},
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				if i == 0 || !downloads(texts(cmd)[0]) || !strings.Contains(w.Text, "://$") {
					return
				}
				for _, other := range cmd.Plain()[1:] {
					for _, name := range other.Vars {
						if secret(s.Variable(name)) {
							c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " decides where $" + name + ", a secret, is sent."})
							return
						}
					}
				}
			})
		},
	})
}
