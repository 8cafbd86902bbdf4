package cli

import (
	"encoding/json"
	"io"

	"github.com/ossay-dev/ossay/internal/app"
)

// jsonPlan is the JSON form of a plan.
type jsonPlan struct {
	Schema   string           `json:"schema"`
	Target   string           `json:"target"`
	Database string           `json:"database"`
	Applied  bool             `json:"applied"`
	Projects []jsonFixProject `json:"projects"`
	Added    []jsonFixFinding `json:"added"`
	Written  []string         `json:"written"`
	Failing  int              `json:"failing"` // findings that fail the gate and stay
}

type jsonFixProject struct {
	Path      string           `json:"path"`
	Format    string           `json:"format"`
	Steps     []jsonFixStep    `json:"steps"`
	Blocked   []jsonFixFinding `json:"blocked"`
	Withdrawn []jsonFixFinding `json:"withdrawn"`
	Notes     []string         `json:"notes,omitempty"`
	Commands  []string         `json:"commands,omitempty"`
	Files     []string         `json:"files"`
}

type jsonFixStep struct {
	Changes []jsonFixChange  `json:"changes"`
	Removes []jsonFixFinding `json:"removes"`
	Adds    []jsonFixFinding `json:"adds,omitempty"`
	Risks   []string         `json:"risks,omitempty"`
}

type jsonFixChange struct {
	Kind        string `json:"kind"`
	Package     string `json:"package"`
	From        string `json:"from,omitempty"`
	To          string `json:"to,omitempty"`
	Place       string `json:"place,omitempty"`
	Consequence bool   `json:"consequence,omitempty"`
}

type jsonFixFinding struct {
	ID       string   `json:"id"`
	Severity string   `json:"severity,omitempty"`
	KEV      bool     `json:"kev,omitempty"`
	EPSS     float64  `json:"epss,omitempty"`
	Package  string   `json:"package"`
	Version  string   `json:"version"`
	Path     string   `json:"path,omitempty"`
	Why      string   `json:"why,omitempty"`
	Chain    []string `json:"chain,omitempty"`
}

// writeFixJSON writes a plan as JSON.
func writeFixJSON(w io.Writer, r *app.FixResult, applied bool) error {
	out := jsonPlan{
		Schema: "ossay/fix/v1", Target: r.Target, Database: r.Data.Digest, Applied: applied,
		Projects: []jsonFixProject{}, Added: jsonClaims(r.Added), Written: append([]string{}, r.Written...), Failing: r.Failing,
	}
	for i := range r.Projects {
		out.Projects = append(out.Projects, jsonProject(&r.Projects[i]))
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func jsonProject(p *app.FixProject) jsonFixProject {
	out := jsonFixProject{
		Path: p.Path, Format: p.Format, Steps: []jsonFixStep{}, Blocked: []jsonFixFinding{}, Withdrawn: jsonClaims(p.Withdrawn),
		Notes: p.Notes, Commands: p.Commands, Files: []string{},
	}
	for _, s := range p.Steps {
		var step jsonFixStep
		for _, c := range s.Changes {
			step.Changes = append(step.Changes, jsonFixChange{string(c.Kind), c.Package, c.From, c.To, c.Place, c.Carried})
		}
		for _, x := range s.Removes {
			step.Removes = append(step.Removes, jsonFixFinding{ID: x.ID, Severity: x.Severity.String(), KEV: x.KEV, EPSS: x.EPSS, Package: x.Package, Version: x.Version})
		}
		for _, x := range s.Adds {
			step.Adds = append(step.Adds, jsonFixFinding{ID: x.ID, Severity: x.Severity.String(), KEV: x.KEV, EPSS: x.EPSS, Package: x.Package, Version: x.Version})
		}
		step.Risks = s.Risks
		out.Steps = append(out.Steps, step)
	}
	for _, b := range p.Blocked {
		out.Blocked = append(out.Blocked, jsonFixFinding{
			ID: b.ID, Severity: b.Severity.String(), KEV: b.KEV, EPSS: b.EPSS, Package: b.Package, Version: b.Version, Why: b.Why, Chain: b.Chain,
		})
	}
	for _, f := range p.Files {
		out.Files = append(out.Files, f.Path)
	}
	return out
}

func jsonClaims(list []app.FixClaim) []jsonFixFinding {
	out := []jsonFixFinding{}
	for _, c := range list {
		out = append(out, jsonFixFinding{ID: c.ID, Package: c.Package, Version: c.Version, Path: c.Path, Why: c.Why})
	}
	return out
}
