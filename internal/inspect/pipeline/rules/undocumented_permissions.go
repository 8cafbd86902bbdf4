package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func undocumentedPermissions() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "undocumented-permissions", Title: "permission without a reason", Severity: severity.Low, Platforms: workflows(),
			Why:  "Without a word on its purpose nobody dares to take a permission away again.",
			Mend: "Say behind each permission what it is for.",
			Bad:  "name: x\non: push\npermissions:\n  issues: write\njobs: {a: {runs-on: x, steps: []}}\n", Good: "name: x\non: push\npermissions:\n  issues: write # answers reporters\njobs: {a: {runs-on: x, steps: []}}\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			undocumented(c, c.Doc.Permissions)
			for _, j := range c.Doc.Jobs {
				undocumented(c, j.Permissions)
			}
		},
	})
}

// undocumented reports the permissions of one block together, at the first.
func undocumented(c *Check, p *pipeline.Permissions) {
	if p == nil {
		return
	}
	src := c.Doc.Source
	var names []string
	var places []pipeline.Loc
	for _, e := range p.Items {
		if e.Value.Is("none") || e.Name == "contents" && e.Value.Is("read") {
			continue
		}
		line := src.LineLoc(src.Line(max(e.Value.Here.End-1, 0)))
		_, comment, found := strings.Cut(src.Text[e.Value.Here.End:max(line.End, e.Value.Here.End)], "#")
		if found && strings.TrimSpace(comment) != "" {
			continue
		}
		if len(names) < 20 {
			names = append(names, e.Name+": "+e.Value.Text)
			places = append(places, e.Value.Whole())
		}
	}
	if len(names) > 0 {
		c.Report(Report{At: places[0], Also: places[1:], Within: []pipeline.Loc{p.Value.Whole()}, Message: "Nothing says why this is needed: " + strings.Join(names, ", ") + "."})
	}
}
