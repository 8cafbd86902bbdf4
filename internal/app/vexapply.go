package app

import (
	"context"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/finding"
	judge "github.com/ossay-dev/ossay/internal/judge/vex"
)

// A VEXOutcome tells what became of one statement for one finding.
type VEXOutcome struct {
	Document      string `json:"document"`
	Line          int    `json:"line,omitempty"`
	Author        string `json:"author,omitempty"`
	Vulnerability string `json:"vulnerability"`
	Status        string `json:"status"`
	Justification string `json:"justification,omitempty"`
	Product       string `json:"product,omitempty"`   // the first, as it is written
	Component     string `json:"component,omitempty"` // of the finding, or of the nearest one
	Applied       bool   `json:"applied"`
	Reason        string `json:"reason"`
	Sentence      string `json:"sentence"`
}

// A VEXDecision tells what the statements about one finding amount to.
type VEXDecision struct {
	Rule      string   `json:"rule"`
	Component string   `json:"component"`
	Status    string   `json:"status"` // of the finding: "open", "not_affected", "excepted"
	Decided   bool     `json:"decided"`
	Sentence  string   `json:"sentence"`
	Against   []string `json:"against,omitempty"`
}

// A VEXReport tells of every statement whether it applied, and why.
type VEXReport struct {
	Documents  int               `json:"documents"`
	Statements int               `json:"statements"`
	Findings   int               `json:"findings"`
	Outcomes   []VEXOutcome      `json:"outcomes"`
	Decisions  []VEXDecision     `json:"decisions"`
	Notes      []finding.Refusal `json:"notes"`
}

// ApplyVEX checks the targets and tells what the statements of req.VEX mean for
// what was found.
func ApplyVEX(ctx context.Context, env Env, req CheckRequest, progress func(finding.Progress)) (*VEXReport, error) {
	c, err := prepare(ctx, env, req, progress)
	if err != nil {
		return nil, err
	}
	defer c.close()
	out := &VEXReport{Documents: len(c.vex.sources), Findings: len(c.vex.findings), Outcomes: []VEXOutcome{}, Decisions: []VEXDecision{}, Notes: []finding.Refusal{}}
	out.Notes = append(out.Notes, c.vex.notes...)
	for _, s := range c.vex.sources {
		out.Statements += len(s.Document.Statements)
	}
	for _, o := range c.vex.result.Outcomes {
		out.Outcomes = append(out.Outcomes, c.vex.outcome(o))
	}
	for _, d := range c.vex.result.Decisions {
		f := &c.vex.findings[d.Finding]
		out.Decisions = append(out.Decisions, VEXDecision{
			Rule: f.Rule, Component: f.Component, Status: f.Status.String(), Decided: d.Source >= 0, Sentence: d.Sentence, Against: d.Against,
		})
	}
	return out, nil
}

// appliedVEX is what statements made of the findings of a check.
type appliedVEX struct {
	vexSources
	result   *judge.Result
	findings []finding.Finding // in the order that the result counts by
}

func (a *appliedVEX) outcome(o judge.Outcome) VEXOutcome {
	s := &a.sources[o.Source]
	st := &s.Document.Statements[o.Statement]
	out := VEXOutcome{
		Document: s.File, Line: int(st.At.Line), Author: s.Document.Author, Vulnerability: st.Vulnerability.Name, Status: st.Status.String(),
		Justification: string(st.Justification), Applied: o.Reason == judge.Applied, Reason: string(o.Reason), Sentence: o.Sentence,
	}
	if len(st.Products) > 0 {
		out.Product = st.Products[0].Label()
		if n := len(st.Products) - 1; n > 0 {
			out.Product += fmt.Sprintf(" and %d more", n)
		}
	}
	if o.Finding >= 0 {
		out.Component = a.findings[o.Finding].Component
	}
	return out
}

// applyVEX lets the statements of the request speak about the findings.
func (c *checked) applyVEX() error {
	if len(c.req.VEX) == 0 {
		return nil
	}
	target := append([]string(nil), c.req.Product...)
	for _, i := range images(c.scan.images) {
		for _, d := range []string{i.Manifest, i.Config} {
			if d != "" {
				target = append(target, d)
			}
		}
	}
	read, err := readVEX(c.env, c.req.VEX, packageIDs(append(c.packageURLs(), target...)))
	if err != nil {
		return err
	}
	c.vex = &appliedVEX{vexSources: *read}
	c.vex.result = judge.Apply(read.sources, c.findings, c.scan.graph, judge.Options{Trust: c.req.Trust, Target: target})
	c.vex.result.Settle(c.findings)
	c.vex.findings = append([]finding.Finding(nil), c.findings...)
	return nil
}

// packageURLs returns the package URLs of components and projects.
func (c *checked) packageURLs() []string {
	var out []string
	g := c.scan.graph
	for i := range g.Components {
		out = append(out, g.Components[i].PURL)
	}
	for _, l := range g.Listings {
		for i := range l.Nodes {
			if n := &l.Nodes[i]; n.Project && n.Name != "" {
				url := n.PURL
				if url == "" {
					url = ecosystem.PURL(n.Ecosystem, n.Name, n.Version)
				}
				out = append(out, url)
			}
		}
	}
	return out
}

// coverage says how much of the statements was read and how many applied.
func (a *appliedVEX) coverage() finding.Coverage {
	cov := finding.Coverage{Inspector: "vex", Inputs: len(a.sources), Noted: len(a.notes), Notes: a.notes[:min(len(a.notes), maxListed)]}
	var why []string
	if len(a.notes) > 0 {
		why = append(why, fmt.Sprintf("%d not settled", len(a.notes)))
	}
	conflicts := 0
	for _, d := range a.result.Decisions {
		if d.Source < 0 {
			conflicts++
		}
	}
	if conflicts > 0 {
		why = append(why, fmt.Sprintf("findings about which authors contradict one another: %d", conflicts))
	}
	if len(why) > 0 {
		cov.State, cov.Reason = finding.Partial, strings.Join(why, "; ")
	}
	return cov
}
