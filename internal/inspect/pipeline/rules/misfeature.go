package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func misfeature() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "misfeature", Title: "feature that is better left alone", Severity: severity.Low, Platforms: both(),
			Why:  "pip-install of the Python setup puts packages into the global environment; the cmd shell has no grammar that a review could rely on; other shells may be missing.",
			Mend: "Install into a virtual environment; use bash or pwsh.",
			Bad:  "- run: echo hi\n  shell: cmd", Good: "- run: echo hi\n  shell: pwsh",
		},
		Fix: true,
		Check: func(c *Check) {
			c.steps(func(s *pipeline.Step) {
				if s.Uses.Full() == "actions/setup-python" {
					if v := s.With.Get("pip-install"); v.Set() {
						c.Report(Report{At: v.Whole(), Also: []pipeline.Loc{s.Here}, Message: "The action installs into the global environment."})
					}
				}
				if s.Run != nil {
					shellFeature(c, s)
				}
			})
		},
	})
}

func shellFeature(c *Check, s *pipeline.Step) {
	v := s.Setting()
	if v == nil || v.Dynamic() {
		return
	}
	kind, known := script.ShellOf(v.Text)
	also := []pipeline.Loc{s.Here}
	switch {
	case kind == script.Cmd:
		r := Report{At: v.Whole(), Also: also, Message: "This step runs in the cmd shell."}
		if v.Text == "cmd" {
			r.Fix = unsafe("use PowerShell, whose syntax differs", c.Doc.Source.Replace(v.Inner(), "pwsh"))
		}
		c.Report(r)
	case !known:
		c.Report(Report{At: v.Whole(), Also: also, Persona: Auditor, Message: "This step runs in a shell that GitHub does not document."})
	}
}
