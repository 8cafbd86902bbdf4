package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func outputClobbering() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "output-clobbering", Title: "outsider's text with line ends written to outputs", Severity: severity.Medium, Platforms: workflows(),
			Why:  "A line end in the text sets further outputs, which later steps believe.",
			Mend: "Write it with a delimiter that nobody can guess.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"body=$BODY\" >> \"$GITHUB_OUTPUT\"\n        env:\n          BODY: ${{ github.event.issue.body }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"title=$TITLE\" >> \"$GITHUB_OUTPUT\"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
		},
		Check: func(c *Check) {
			if c.privileged() == nil {
				return
			}
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				for _, w := range sc.Written(cmd) {
					if w.File == "GITHUB_OUTPUT" && w.Read.Level == pipeline.Arbitrary && multiline(w.Read) && !strings.Contains(w.Word.Text, "<<") {
						c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Confidence: finding.ConfidenceMedium, Message: w.Read.Name() + " can set further outputs of this step."})
					}
				}
			})
		},
	})
}

// multiline reports whether a context can hold line ends: titles and names of
// branches cannot.
func multiline(r pipeline.Read) bool {
	name := r.Name() + r.Source
	return strings.HasSuffix(name, ".body") || strings.HasSuffix(name, ".message") || strings.Contains(name, "client_payload")
}
