package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func artipacked() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "artipacked", Title: "checkout leaves its credentials on disk", Severity: severity.Medium, Platforms: append(both(), pipeline.Azure),
			Why:        "The token stays in the work tree's settings (before checkout 6) or in the runner's temporary folder, where an uploaded artefact or any later step can carry it away.",
			Mend:       `Set "persist-credentials: false"; say true where later steps do push.`,
			References: []string{"https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/"},
			Bad:        "- uses: actions/checkout@v4", Good: "- uses: actions/checkout@v4\n  with:\n    persist-credentials: false",
		},
		Fix: true,
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				artipackedJob(c, j)
			}
		},
	})
}

func artipackedJob(c *Check, j *pipeline.Job) {
	last := -1
	var upload *pipeline.Step
	for _, s := range j.Steps {
		if s.Uses != nil && s.Uses.Is("actions/upload-artifact") && wholeTree(s.With.Get("path")) {
			last, upload = s.Index, s
		}
	}
	for _, s := range j.Steps {
		if v := s.With.Get("persistCredentials"); c.Doc.Platform == pipeline.Azure && s.Uses == nil && v.Is("true") {
			r := Report{At: v.Whole(), Also: []pipeline.Loc{s.Here}, Confidence: finding.ConfidenceLow, Message: "The credentials of this checkout stay on disk for all later steps."}
			if v.Here == v.At {
				r.Fix = unsafe("do not keep the credentials", c.Doc.Source.Replace(v.At, "false"))
			}
			c.Report(r)
		}
		if s.Uses == nil || !s.Uses.Is("actions/checkout") {
			continue
		}
		persist := s.With.Get("persist-credentials")
		if persist.Is("false") {
			continue
		}
		r := Report{At: s.Here, Also: []pipeline.Loc{s.Uses.Value.Whole()}, Confidence: finding.ConfidenceLow, Message: "The credentials of this checkout stay on disk for all later steps."}
		if persist.Is("true") {
			r.Persona = Auditor
		}
		if major, ok := s.Uses.Version(); ok && major >= 6 && last < s.Index {
			r.Severity = severity.Low
		}
		if s.Index < last {
			r.Severity, r.Confidence = severity.High, finding.ConfidenceHigh
			r.Also = append(r.Also, upload.Here)
			r.Message = "The credentials of this checkout lie in the folder that a later step uploads."
		}
		if persist == nil {
			r.Fix = addInput(s, "persist-credentials", "false", "do not keep the credentials")
		}
		c.Report(r)
	}
}

// wholeTree reports whether an upload takes the work tree with its hidden files.
func wholeTree(path *pipeline.Value) bool {
	for _, line := range strings.Split(path.String(), "\n") {
		switch strings.TrimSuffix(strings.ReplaceAll(strings.TrimSpace(line), " ", ""), "/") {
		case ".", "..", "${{github.workspace}}", "$GITHUB_WORKSPACE", "**", "./**", ".git", "./.git":
			return true
		}
	}
	return false
}

// addInput is the fix that gives a step's action an input.
func addInput(s *pipeline.Step, name, value, summary string) *finding.Fix {
	src := s.Job.Doc.Source
	entry := name + ": " + value
	if m := s.With; m != nil {
		if !m.Block.Fixable() || len(m.Entries) == 0 {
			return nil
		}
		if m.Block.Flow {
			return safe(summary, src.AddBefore(m.Block, m.Block.First.Off, entry))
		}
		return safe(summary, src.AddBefore(m.Block, m.Block.First.Off, entry))
	}
	if !s.Block.Fixable() {
		return nil
	}
	if s.Block.Flow {
		return safe(summary, src.AddBehind(s.Block, s.Uses.Value.At.End, "with: {"+entry+"}"))
	}
	return safe(summary, src.AddBehind(s.Block, s.Uses.Value.At.End, "with:", "  "+entry))
}
