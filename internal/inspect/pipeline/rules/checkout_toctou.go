package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func checkoutTOCTOU() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "checkout-toctou", Title: "approved change that can still move", Severity: severity.High, Platforms: workflows(),
			Why:  "Between the approval and the checkout the author can push other code; a branch name always means the newest.",
			Mend: "Check out the commit that the event names, and approve only what was reviewed.",
			Bad:  "name: x\non: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr checkout 1\n", Good: "name: x\non: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr checkout 1\n",
		},
		Check: func(c *Check) {
			approval := c.event("issue_comment")
			if approval == nil {
				approval = c.labelled()
			}
			if approval == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				s := foreign(j)
				if s == nil || gated(j, s) {
					continue
				}
				if ref := s.With.Get("ref"); ref != nil && strings.Contains(strings.ToLower(ref.Text), "head.sha") {
					continue // the commit of the event
				}
				c.Report(Report{At: s.Here, Also: []pipeline.Loc{approval.Key, j.Key}, Confidence: finding.ConfidenceMedium, Message: "What is checked out here can change after " + approval.Event + " approved it."})
			}
		},
	})
}
