package app

import (
	"context"
	"maps"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/judge/priority"
	"github.com/ossay-dev/ossay/internal/judge/ssvc"
)

// SSVCTrees returns the decision trees that are known.
func SSVCTrees() []string { return ssvc.Trees() }

// An SSVCRequest says by which tree to decide, and what the user knows.
type SSVCRequest struct {
	CheckRequest          // without targets only the answers count
	Tree         string   // deployer if empty
	Set          []string // "POINT=VALUE", or "POINT=VALUE,VALUE" where it is one of them
}

// An SSVCDecision is a decision with its inputs, and the finding that it is about.
type SSVCDecision struct {
	Rule      string      `json:"rule,omitempty"`
	Component string      `json:"component,omitempty"`
	Tree      string      `json:"tree"`
	Inputs    []SSVCInput `json:"inputs"`
	Outcomes  []string    `json:"outcomes"`
	Outcome   string      `json:"outcome"`
	Priority  string      `json:"priority,omitempty"` // one line
}

// An SSVCInput is one decision point with its possible values.
type SSVCInput struct {
	Point  string   `json:"point"`
	Name   string   `json:"name"`
	Values []string `json:"values"`
	Why    string   `json:"why"`
	Open   bool     `json:"open"`
	// Assumed says that nobody gave the value.
	Assumed bool `json:"assumed,omitempty"`
}

// DecideSSVC decides about every open vulnerability of the targets, or about the
// answers alone.
func DecideSSVC(ctx context.Context, env Env, req SSVCRequest, progress func(finding.Progress)) ([]SSVCDecision, error) {
	known := map[string]ssvc.Answer{}
	for _, s := range req.Set {
		point, values, ok := strings.Cut(s, "=")
		if !ok || point == "" || values == "" {
			return nil, fault.New(fault.Usage, "--set %s: not POINT=VALUE", s).WithHint("for example: --set EXP=open")
		}
		known[point] = ssvc.Answer{Values: strings.Split(values, ","), Why: "as given"}
	}
	if len(req.Targets) == 0 {
		d, err := ssvc.Decide(orElse(req.Tree, "deployer"), known)
		if err != nil {
			return nil, fault.New(fault.Usage, "%w", err)
		}
		return []SSVCDecision{decisionOf(d)}, nil
	}
	c, err := prepare(ctx, env, req.CheckRequest, progress)
	if err != nil {
		return nil, err
	}
	defer c.close()
	by, err := newDecider(c.cfg, req.Tree)
	if err != nil {
		return nil, err
	}
	maps.Copy(by.given, known)
	out := []SSVCDecision{}
	for i := range c.findings {
		f := &c.findings[i]
		if !strings.HasPrefix(f.Rule, "vuln/") || f.Status != finding.Open {
			continue
		}
		d, err := by.decide(f)
		if err != nil {
			return nil, err
		}
		x := decisionOf(d)
		x.Rule, x.Component = f.Rule, f.Component
		x.Priority = priority.Of(f, d).Line
		out = append(out, x)
	}
	return out, nil
}

func decisionOf(d *ssvc.Decision) SSVCDecision {
	x := SSVCDecision{Tree: d.Tree, Outcomes: d.Outcomes, Outcome: d.Outcome()}
	for _, i := range d.Inputs {
		x.Inputs = append(x.Inputs, SSVCInput{i.Point, i.Name, i.Values, i.Why, i.Open, i.Assumed})
	}
	return x
}
