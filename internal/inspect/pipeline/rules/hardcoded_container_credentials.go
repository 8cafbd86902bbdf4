package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func hardcodedContainerCredentials() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "hardcoded-container-credentials", Title: "password of a container registry in the file", Severity: severity.High, Platforms: workflows(),
			Why:  "Whoever reads the repository has the password, and so has everyone who finds an old copy of it.",
			Mend: "Store it as a secret and change it.",
			Bad:  "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container:\n      image: registry.invalid/x:1\n      credentials:\n        username: me\n        password: hackme\n    steps: []\n",
			Good: "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container:\n      image: registry.invalid/x:1\n      credentials:\n        username: me\n        password: ${{ secrets.REGISTRY }}\n    steps: []\n",
		},
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
					if i == nil {
						continue
					}
					if p := i.Credentials.Get("password"); p.Set() && !p.Dynamic() {
						c.Report(Report{At: i.Credentials.Value.Whole(), Also: []pipeline.Loc{p.Whole()}, Message: "The password for " + i.Value.String() + " stands in the file."})
					}
				}
			}
		},
	})
}
