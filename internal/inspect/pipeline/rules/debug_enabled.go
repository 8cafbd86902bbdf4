package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func debugEnabled() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "debug-enabled", Title: "debug output left on", Severity: severity.Low, Platforms: systems(),
			Why:  "It prints variables and inputs into logs that everybody may read.",
			Mend: "Remove the variable; switch debug output on for one run when it is needed.",
			Bad:  "- run: make\n  env:\n    ACTIONS_STEP_DEBUG: true", Good: "- run: make\n  env:\n    ACTIONS_STEP_DEBUG: false",
		},
		Fix: true,
		Check: func(c *Check) {
			check := func(m *pipeline.Map) {
				for _, name := range []string{"ACTIONS_RUNNER_DEBUG", "ACTIONS_STEP_DEBUG", "CI_DEBUG_TRACE", "CI_DEBUG_SERVICES", "system.debug"} {
					if v := m.Get(name); v.Is("true") || v.Is("1") {
						c.Report(Report{At: v.Whole(), Also: []pipeline.Loc{m.Value.Whole()}, Message: name + " is on.", Fix: safe("switch it off", c.Doc.Source.Replace(v.At, off(c.Doc.Platform)))})
					}
				}
			}
			check(c.Doc.Env)
			for _, j := range c.Doc.Jobs {
				check(j.Env)
				for _, s := range j.Steps {
					check(s.Env)
				}
			}
		},
	})
}

// off is the value that switches debug output off: GitLab takes texts only.
func off(platform string) string {
	if platform == pipeline.GitLab {
		return `"false"`
	}
	return "false"
}
