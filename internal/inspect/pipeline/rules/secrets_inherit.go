package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func secretsInherit() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "secrets-inherit", Title: "called workflow gets every secret", Severity: severity.Medium, Platforms: workflows(),
			Why:  "Nobody can see which secrets the called workflow uses, and it gets those that are added later, too.",
			Mend: `Hand each secret over by name.`,
			Bad:  "name: x\non: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n    secrets: inherit\n",
			Good: "name: x\non: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n    secrets:\n      ONE: ${{ secrets.ONE }}\n",
		},
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				if j.Inherit != nil && j.Uses != nil {
					c.Report(Report{At: j.Inherit.Whole(), Also: []pipeline.Loc{j.Uses.Value.Whole(), j.Range()}, Message: j.Uses.Value.Text + " gets every secret of this workflow."})
				}
			}
		},
	})
}
