package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func argumentInjection() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "argument-injection", Title: "outsider's text becomes options of a tool", Severity: severity.Medium, Platforms: systems(),
			Why:  "Unquoted text splits into words; tools such as sed, awk, find, tar and git have options that run programs.",
			Mend: `Quote the variable and put -- in front of it.`,
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: git log $TITLE\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: git log -- \"$TITLE\"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				if i > 0 && len(w.Bare) > 0 && executesOptions(cmd.Plain()[0].Text) {
					c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " can become options of " + cmd.Plain()[0].Text + "."})
				}
			})
		},
	})
}

// executesOptions lists tools with options that run programs or write files.
func executesOptions(name string) bool {
	switch name {
	case "sed", "awk", "gawk", "find", "tar", "git", "xargs", "curl", "wget", "ssh", "scp", "rsync", "zip", "unzip", "grep", "sort", "docker", "npm", "gh", "make", "perl", "python", "python3", "node":
		return true
	}
	return false
}
