package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func artifactPoisoning() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "artifact-poisoning", Title: "artefact of a less trusted run unpacked and used", Severity: severity.High, Platforms: workflows(),
			Why:  "An outsider's run made the artefact; unpacked over the work tree it replaces scripts that run next.",
			Mend: "Unpack into a folder of its own and treat what is in it as text to be checked.",
			Bad:  "name: x\non: workflow_run\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          run-id: ${{ github.event.workflow_run.id }}\n      - run: make\n",
			Good: "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n      - run: make\n",
		},
		Fix: true,
		Check: func(c *Check) {
			t := c.event("workflow_run")
			if t == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				var from *pipeline.Step
				for _, s := range j.Steps {
					if from == nil {
						if bringsArtifact(s) {
							from = s
						}
						continue
					}
					if tool := executes(s); tool != "" {
						c.Report(Report{At: s.Here, Also: []pipeline.Loc{from.Here, t.Key}, Confidence: finding.ConfidenceMedium, Message: tool + " runs after an artefact of another run was unpacked into the work tree.", Fix: apart(from)})
					}
				}
			}
		},
	})
}

// bringsArtifact reports whether a step unpacks an artefact of another run into
// the work tree.
func bringsArtifact(s *pipeline.Step) bool {
	switch s.Uses.Full() {
	case "dawidd6/action-download-artifact", "legit-labs/action-download-artifact", "bettermarks/action-artifact-download":
		return inTree(s.With.Get("path"))
	case "actions/download-artifact":
		return s.With.Get("run-id").Set() && inTree(s.With.Get("path"))
	}
	sc := s.Script()
	if sc == nil {
		return false
	}
	for i := range sc.Commands {
		if w := texts(&sc.Commands[i]); starts(w, "gh", "run", "download") && !has(w, "--dir", "-D") {
			return true
		}
	}
	return strings.Contains(s.Run.Text, "listWorkflowRunArtifacts") && strings.Contains(s.Run.Text, "unzip")
}

func inTree(path *pipeline.Value) bool {
	text := path.String()
	return !strings.Contains(text, "runner.temp") && !strings.Contains(text, "RUNNER_TEMP") && !strings.HasPrefix(text, "/tmp")
}
