package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

func outsiderReachesSigner() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "outsider-reaches-signer", Title: "way from an outsider's act to the identity that publishes", Severity: severity.Critical, Platforms: systems(),
			Why:  "The signature of such a release is valid, whoever made it.",
			Mend: "Cut the way: no outsider's code or text in a job that holds the identity, and no cache or artefact from runs that have them.",
			Bad:  "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - run: echo ${{ github.head_ref }}\n",
			Good: "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - run: echo ${{ github.head_ref }}\n",
		},
		Check: func(c *Check) {
			if c.Options.Ways == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				src := c.Doc.Source
				for _, way := range c.Options.Ways(src.Path, src.Line(j.Key.Off)) {
					r := Report{At: j.Key, Confidence: finding.ConfidenceMedium, Persona: Persona(way.Doubt), Message: way.Message, Flow: way.Flow}
					if way.Doubt > 0 {
						r.Confidence = finding.ConfidenceLow
					}
					c.Report(r)
				}
			}
		},
	})
}
