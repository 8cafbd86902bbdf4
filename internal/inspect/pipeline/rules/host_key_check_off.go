package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func hostKeyCheckOff() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "host-key-check-off", Title: "verification of the other side switched off", Severity: severity.Medium, Platforms: scripts(),
			Why:  "Anyone on the way can answer in the server's place.",
			Mend: "Keep the server's key or certificate in the repository and check it.",
			Bad:  "- run: ssh -o StrictHostKeyChecking=no host.example.com true", Good: "- run: ssh -o StrictHostKeyChecking=yes host.example.com true",
		},
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				if what := unchecked(texts(cmd)); what != "" {
					c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: what + " switches off the check of the other side."})
				}
			})
		},
	})
}

func unchecked(words []string) string {
	if len(words) == 0 {
		return ""
	}
	for _, w := range words[1:] {
		switch lower := strings.ToLower(w); {
		case strings.Contains(lower, "stricthostkeychecking=no"), strings.Contains(lower, "stricthostkeychecking no"), strings.Contains(lower, "userknownhostsfile=/dev/null"):
			return w
		case words[0] == "curl" && (w == "-k" || w == "--insecure"), words[0] == "wget" && w == "--no-check-certificate",
			strings.HasPrefix(lower, "http.sslverify") && strings.HasSuffix(lower, "=false"), words[0] == "git" && lower == "http.sslverify" && words[len(words)-1] == "false",
			words[0] == "npm" && lower == "strict-ssl" && words[len(words)-1] == "false", w == "--trusted-host", w == "--allow-unauthenticated" && strings.HasPrefix(words[0], "apt"):
			return w
		}
	}
	return ""
}
