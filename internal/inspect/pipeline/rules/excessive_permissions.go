package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func excessivePermissions() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "excessive-permissions", Title: "token with more rights than needed", Severity: severity.Medium, Platforms: workflows(),
			Why:  "Every step of every job holds the token. What it may do beyond its work is what an attacker gets.",
			Mend: `Set "permissions: {}" for the workflow and give each job what it needs.`,
			Bad:  "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
			Good: "name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n",
		},
		Fix:   true,
		Check: checkPermissions,
	})
}

func checkPermissions(c *Check) {
	if len(c.Doc.Jobs) == 0 {
		return
	}
	explicit := true
	for _, j := range c.Doc.Jobs {
		explicit = explicit && j.Permissions != nil
	}
	called := c.onlyCalled()
	persona := Regular
	if len(c.Doc.Jobs) == 1 || explicit || called {
		persona = Pedantic
	}
	if p := c.Doc.Permissions; p != nil {
		workflowPermissions(c, p, persona)
	} else {
		c.Report(Report{At: c.Doc.First.To(c.Doc.At), Also: []pipeline.Loc{c.on()}, Persona: persona, Confidence: finding.ConfidenceMedium,
			Message: "Nothing is said of permissions, so the token has the repository's default, which may be write access.", Fix: LeastRights(c.Doc)})
	}
	for _, j := range c.Doc.Jobs {
		jobPermissions(c, j, called)
	}
}

func workflowPermissions(c *Check, p *pipeline.Permissions, persona Persona) {
	switch p.All {
	case "write-all":
		c.Report(Report{At: p.Value.Whole(), Persona: persona, Severity: severity.High, Message: "Every job may write everything."})
	case "read-all":
		c.Report(Report{At: p.Value.Whole(), Persona: persona, Message: "Every job may read everything."})
	}
	for _, e := range p.Items {
		if e.Value.Is("write") {
			c.Report(Report{At: e.Value.Whole(), Within: []pipeline.Loc{p.Value.Whole()}, Persona: persona, Severity: weight(e.Name),
				Message: "Every job may write " + e.Name + "; give it to the job that needs it."})
		}
	}
}

func jobPermissions(c *Check, j *pipeline.Job, called bool) {
	p := j.Permissions
	switch {
	case p != nil && p.All == "write-all":
		c.Report(Report{At: p.Value.Whole(), Also: []pipeline.Loc{j.Range()}, Severity: severity.High, Message: "Job " + j.ID + " may write everything."})
	case p != nil && p.All == "read-all":
		c.Report(Report{At: p.Value.Whole(), Also: []pipeline.Loc{j.Range()}, Message: "Job " + j.ID + " may read everything."})
	case p == nil && c.Doc.Permissions == nil:
		persona := Regular
		if called && j.Uses == nil {
			persona = Pedantic
		}
		c.Report(Report{At: j.Range(), Persona: persona, Confidence: finding.ConfidenceMedium, Message: "Job " + j.ID + " has the repository's default permissions.", Fix: LeastRights(c.Doc)})
	}
}

// weight is how bad it is that all jobs may write a scope.
func weight(scope string) severity.Level {
	switch scope {
	case "actions", "attestations", "contents", "deployments", "id-token", "issues", "packages", "pages", "pull-requests":
		return severity.High
	case "checks", "discussions", "repository-projects", "security-events", "statuses":
		return severity.Medium
	}
	return severity.Medium
}

// LeastRights is the fix that gives the token of a workflow that says nothing of
// permissions the right to read the repository, and no other. It is not safe:
// jobs that write have to be given what they need.
func LeastRights(d *pipeline.Document) *finding.Fix {
	if d.Platform != pipeline.GitHubWorkflow || d.Permissions != nil || d.On == nil || !d.Block.Fixable() || d.Block.Flow || d.Block.Indent != 0 {
		return nil
	}
	return unsafe("let the token read the repository only", d.Source.AddBehind(d.Block, d.On.Here.End, "permissions:", "  contents: read"))
}
