package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func secretOnCommandLine() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "secret-on-command-line", Title: "secret as an argument of a command", Severity: severity.Low, Platforms: systems(),
			Why:  "Every process of the machine can read the arguments of others, and traces print them.",
			Mend: "Hand it over in the environment or on standard input.",
			Bad:  "- run: deploy --token ${{ secrets.TOKEN }}", Good: "- run: deploy\n  env:\n    TOKEN: ${{ secrets.TOKEN }}",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				words := cmd.Plain()
				if len(words) < 2 || speaksToPipe(words[0].Text, cmd) {
					return
				}
				for _, w := range words[1:] {
					for _, name := range w.Vars {
						if c.Doc.Platform == pipeline.GitHubWorkflow {
							break // the environment was the mending there
						}
						if r := sc.Variable(name); r.Origin == pipeline.FromSecret {
							c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{sc.Loc(cmd.Off, cmd.End), s.Here}, Message: name + " is an argument of " + cmd.Name() + "."})
						}
					}
					for _, e := range sc.Exprs(w.Off, w.End) {
						for _, r := range e.Reads {
							if r.Origin == pipeline.FromSecret && len(r.Path) > 1 {
								c.Report(Report{At: e.Loc(), Also: []pipeline.Loc{sc.Loc(cmd.Off, cmd.End), s.Here}, Message: r.Name() + " is an argument of " + cmd.Name() + "."})
							}
						}
					}
				}
			})
		},
	})
}

// speaksToPipe leaves out what the shell does itself.
func speaksToPipe(name string, cmd *script.Command) bool {
	return (name == "echo" || name == "printf") && (cmd.Feeds >= 0 || len(cmd.Redirects) > 0)
}
