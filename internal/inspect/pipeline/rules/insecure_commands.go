package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func insecureCommands() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "insecure-commands", Title: "old workflow commands switched on again", Severity: severity.High, Platforms: both(),
			Why:  "With them any text that a step prints can set variables and the path of later steps.",
			Mend: "Remove ACTIONS_ALLOW_UNSECURE_COMMANDS; write to GITHUB_ENV and GITHUB_PATH where that is needed.",
			Bad:  "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: true", Good: "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: false",
		},
		Fix: true,
		Check: func(c *Check) {
			unsecure(c, c.Doc.Env, c.Doc.At)
			for _, j := range c.Doc.Jobs {
				unsecure(c, j.Env, j.Range())
				for _, s := range j.Steps {
					unsecure(c, s.Env, s.Here)
				}
			}
		},
	})
}

func unsecure(c *Check, env *pipeline.Map, around pipeline.Loc) {
	if env == nil {
		return
	}
	if env.Value.Dynamic() {
		c.Report(Report{At: env.Value.Whole(), Confidence: finding.ConfidenceLow, Persona: Auditor, Message: "The environment is computed and may switch the old commands on."})
		return
	}
	v := env.Get("ACTIONS_ALLOW_UNSECURE_COMMANDS")
	if !v.Set() {
		return
	}
	r := Report{At: env.Value.Whole(), Also: []pipeline.Loc{v.Whole()}, Within: []pipeline.Loc{around}, Message: "The old workflow commands are switched on."}
	if v.Dynamic() {
		r.Persona, r.Confidence = Auditor, finding.ConfidenceLow
	} else if !strings.EqualFold(strings.TrimSpace(v.Text), "true") && v.Text != "1" {
		return
	} else if env.Block.Fixable() {
		r.Fix = unsafe("leave them off", c.Doc.Source.Replace(v.At, "false"))
	}
	c.Report(r)
}
