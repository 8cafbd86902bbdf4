package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func githubEnv() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "github-env", Title: "computed text written to the environment or path of later steps", Severity: severity.High, Platforms: both(),
			Why:        "A line end in the text starts another variable; LD_PRELOAD, NODE_OPTIONS or a folder in front of PATH then runs code in every later step.",
			Mend:       "Hand values on through GITHUB_OUTPUT, and write fixed text only to GITHUB_ENV and GITHUB_PATH.",
			References: []string{"https://www.synacktiv.com/en/publications/github-actions-exploitation-repo-jacking-and-environment-manipulation"},
			Bad:        "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"title=$TITLE\" >> $GITHUB_ENV\n",
			Good:       "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"title=fixed\" >> $GITHUB_ENV\n",
		},
		Check: checkGitHubEnv,
	})
}

func checkGitHubEnv(c *Check) {
	dangerous := c.Doc.Platform == pipeline.GitHubAction || c.event("pull_request_target") != nil || c.event("workflow_run") != nil
	c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
		for _, w := range sc.Written(cmd) {
			if w.File != "GITHUB_ENV" && w.File != "GITHUB_PATH" || !w.Dynamic {
				continue
			}
			tainted := w.Read.Level == pipeline.Arbitrary
			if !dangerous && !(tainted && c.privileged() != nil) {
				continue
			}
			r := Report{At: s.Run.Whole(), Also: []pipeline.Loc{sc.Loc(cmd.Off, cmd.End), s.Here}, Confidence: finding.ConfidenceLow,
				Message: "What is written to " + w.File + " here is not fixed."}
			if tainted {
				r.Confidence = finding.ConfidenceHigh
				r.Message = "An outsider's text reaches " + w.File + "."
			}
			c.Report(r)
		}
	})
}
