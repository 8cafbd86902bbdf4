package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func dependencyConfusion() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "dependency-confusion", Title: "private package that the public registry may answer", Severity: severity.Medium, Platforms: scripts(),
			Why:  "With --extra-index-url both registries are asked, and the higher version wins, whoever published it.",
			Mend: "Ask one index that mirrors what is needed (--index-url), or give names to one index each.",
			Bad:  "- run: pip install --extra-index-url https://registry.invalid/simple private", Good: "- run: pip install --index-url https://registry.invalid/simple private",
		},
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				words := texts(cmd)
				if len(words) > 2 && (strings.HasPrefix(words[0], "pip") || words[0] == "uv" || strings.HasPrefix(words[0], "python")) && has(words, "--extra-index-url") && !strings.Contains(strings.Join(words, " "), "pytorch") && has(words, "install", "sync", "download", "compile") {
					c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Confidence: finding.ConfidenceMedium, Message: "Both registries are asked for every package of this command."})
				}
			})
		},
	})
}
