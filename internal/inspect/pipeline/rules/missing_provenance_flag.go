package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func missingProvenanceFlag() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "missing-provenance-flag", Title: "package published without provenance", Severity: severity.Low, Platforms: workflows(),
			Why:  "Users cannot tell a release of the pipeline from one that was made elsewhere.",
			Mend: "Publish with --provenance, or as trusted publisher, which adds it.",
			Bad:  "- run: npm publish", Good: "- run: npm publish --provenance",
		},
		Persona: Pedantic,
		Fix:     true,
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				words := unwrap(texts(cmd))
				if len(words) < 2 || words[0] != "npm" && words[0] != "pnpm" || words[1] != "publish" || has(words, "--provenance", "--dry-run", "--registry") {
					return
				}
				if s.Variable("NPM_CONFIG_PROVENANCE").Is("true") || s.Variable("npm_config_provenance").Is("true") {
					return
				}
				c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: words[0] + " publish is not asked for provenance.", Fix: provenanceFlag(c, s, sc, cmd)})
			})
		},
	})
}

// provenanceFlag is the fix that asks for provenance. It is not safe: the job
// needs the identity token for it.
func provenanceFlag(c *Check, s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) *finding.Fix {
	for _, w := range cmd.Plain() {
		if w.Text != "publish" || s.Run.Here != s.Run.At || !s.Run.Verbatim(w.Off, w.End) {
			continue
		}
		at := sc.Loc(w.Off, w.End)
		return unsafe("ask for provenance", c.Doc.Source.Replace(at, "publish --provenance"))
	}
	return nil
}
