package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func selfHostedRunner() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "self-hosted-runner", Title: "job on a machine of the project's own", Severity: severity.Medium, Platforms: workflows(),
			Why:  "Such machines often keep traces of one run for the next, and stand inside the project's network.",
			Mend: "Use machines that live for one job, and let outsiders' runs be approved.",
			Bad:  "name: x\non: push\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n    steps: []\n", Good: "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n",
		},
		Persona: Auditor,
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				if why, confidence := selfHosted(j); why != "" {
					c.Report(Report{At: j.RunsOn.Whole(), Also: []pipeline.Loc{j.Range()}, Confidence: confidence, Message: "Job " + j.ID + why})
				}
			}
		},
	})
}

// selfHosted says why a job runs on a machine of the project's own, or "".
func selfHosted(j *pipeline.Job) (string, finding.Confidence) {
	if j.RunsOn == nil {
		return "", 0
	}
	if j.Group.Set() {
		return " runs in a runner group, which holds machines of the project's own.", finding.ConfidenceLow
	}
	for _, l := range j.Labels {
		if l.Is("self-hosted") {
			return " runs on a machine of the project's own.", finding.ConfidenceHigh
		}
		e := l.Only()
		if e == nil || e.Root == nil {
			continue
		}
		if strings.Contains(e.Text, "'self-hosted'") {
			return " may run on a machine of the project's own.", finding.ConfidenceMedium
		}
		path := e.Root.Path()
		if len(path) < 2 || path[0] != "matrix" {
			return " runs where an expression says, which may be a machine of the project's own.", finding.ConfidenceLow
		}
		values, known := j.Matrix.Values(path[1])
		for _, v := range values {
			if v.Is("self-hosted") || strings.Contains(v.Text, "self-hosted") {
				return " runs on a machine of the project's own by its matrix.", finding.ConfidenceHigh
			}
		}
		if !known {
			return " runs where its matrix says, which may be a machine of the project's own.", finding.ConfidenceLow
		}
	}
	return "", 0
}
