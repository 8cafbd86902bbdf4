package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
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
			t := c.privileged()
			if t == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				identity := holds(j)
				if identity == "" || j.Environment != nil {
					continue
				}
				if at, how := entrance(j); how != "" {
					c.Report(Report{At: j.Key, Also: []pipeline.Loc{t.Key, at}, Confidence: finding.ConfidenceMedium, Message: t.Event + " → " + how + " → job " + j.ID + ", which holds " + identity + "."})
				}
			}
		},
	})
}

// holds names the publishing identity of a job, or "".
func holds(j *pipeline.Job) string {
	if p := j.Effective(); p.Allows("id-token", "write") || p.Allows("packages", "write") || p.Allows("attestations", "write") {
		return "the right to publish or sign"
	}
	for _, p := range j.Powers {
		if p.Kind == pipeline.Publishes {
			return p.What
		}
	}
	for _, s := range j.Steps {
		if s.Uses != nil && publishes(s) {
			return "the credentials of " + s.Uses.Slug()
		}
	}
	return ""
}

// entrance returns the first place in a job at which an outsider gets code in.
func entrance(j *pipeline.Job) (pipeline.Loc, string) {
	from := foreign(j)
	if from != nil && gated(j, from) {
		from = nil
	}
	for _, s := range j.Steps {
		if s.Run != nil {
			if level, r := s.Run.Level(); level == pipeline.Arbitrary {
				return s.Here, r.Name() + " in a script"
			}
		}
		if from != nil && s.Index > from.Index && executes(s) != "" {
			return s.Here, executes(s) + " over the outsider's checkout"
		}
	}
	return pipeline.Loc{}, ""
}
