package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func selfHostedRunner() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "self-hosted-runner", Title: "job on a machine of the project's own", Severity: severity.Medium, Platforms: systems(),
			Why:  "Such machines often keep traces of one run for the next, and stand inside the project's network.",
			Mend: "Use machines that live for one job, and let outsiders' runs be approved.",
			Bad:  "name: x\non: push\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n    steps: []\n", Good: "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n",
		},
		Persona: Auditor,
		Check: func(c *Check) {
			told := map[pipeline.Loc]bool{}
			for _, j := range c.Doc.Jobs {
				if why, confidence := selfHosted(j); why != "" && !again(told, j) {
					c.Report(Report{At: machine(j), Also: []pipeline.Loc{j.Range()}, Confidence: confidence, Message: "Job " + j.ID + why})
				}
			}
		},
	})
}

// selfHosted says why a job runs on a machine of the project's own, or "".
func selfHosted(j *pipeline.Job) (string, finding.Confidence) {
	if j.Own != nil {
		return " runs on a machine of the project's own.", finding.ConfidenceMedium
	}
	if j.RunsOn == nil {
		return "", 0
	}
	if j.Group.Set() {
		return " runs in a runner group, which holds machines of the project's own.", finding.ConfidenceLow
	}
	for _, l := range j.Labels {
		if l.Is("self-hosted") {
			return " runs on a machine of the project's own.", finding.ConfidenceHigh
		}
		if e := l.Only(); e != nil && e.Root != nil {
			if why, confidence := computedRunner(j, e.Root); why != "" {
				return why, confidence
			}
		}
	}
	return "", 0
}

// computedRunner looks at everything that an expression can give.
func computedRunner(j *pipeline.Job, root *expr.Node) (why string, confidence finding.Confidence) {
	worse := func(w string, c finding.Confidence) {
		if why == "" || c < confidence {
			why, confidence = w, c
		}
	}
	leaves(root, func(n *expr.Node) {
		path := n.Path()
		switch {
		case n.Literal():
			if strings.Contains(n.Text, "self-hosted") {
				worse(" may run on a machine of the project's own.", finding.ConfidenceMedium)
			}
		case n.Is("fromJSON") && len(n.Args) == 1 && n.Args[0].Literal():
			if strings.Contains(n.Args[0].Text, "self-hosted") {
				worse(" may run on a machine of the project's own.", finding.ConfidenceMedium)
			}
		case len(path) > 1 && path[0] == "matrix" && j.Matrix != nil:
			values, known := j.Matrix.Values(path[1])
			for _, v := range values {
				if strings.Contains(v.Text, "self-hosted") {
					worse(" runs on a machine of the project's own by its matrix.", finding.ConfidenceHigh)
				}
			}
			if !known {
				worse(" runs where its matrix says, which may be a machine of the project's own.", finding.ConfidenceLow)
			}
		default:
			worse(" runs where an expression says, which may be a machine of the project's own.", finding.ConfidenceLow)
		}
	})
	return why, confidence
}
