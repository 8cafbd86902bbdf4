package app

import (
	"context"
	"encoding/json"
	"os"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// maxReport bounds a report that is read back.
const maxReport = 1 << 30

// baseline is what a JSON report says that later runs are compared with.
type baseline struct {
	Schema     string `json:"schema"`
	Components []struct {
		PURL    string `json:"purl"`
		Name    string `json:"name"`
		Version string `json:"version"`
		Scope   string `json:"scope"`
	} `json:"components"`
	Findings []struct {
		Rule        string   `json:"rule"`
		Fingerprint string   `json:"fingerprint"`
		Severity    string   `json:"severity"`
		Component   string   `json:"component"`
		Message     string   `json:"message"`
		Status      string   `json:"status"`
		Unscored    bool     `json:"unscored"`
		Aliases     []string `json:"aliases"`
	} `json:"findings"`
}

// readBaseline reads a report of schema ossay/v1.
func readBaseline(name string) (*baseline, error) {
	info, err := os.Stat(name)
	if err != nil || info.Size() > maxReport || !info.Mode().IsRegular() {
		return nil, fault.New(fault.Usage, "reading report %s: it is not a readable file", name)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fault.New(fault.Usage, "reading report %s: %w", name, plainPath(err))
	}
	var b baseline
	if err := json.Unmarshal(data, &b); err != nil || b.Schema != "ossay/v1" {
		return nil, fault.New(fault.Usage, "reading report %s: not a report of schema ossay/v1", name).WithHint("make one with ossay check --format json=FILE")
	}
	return &b, nil
}

// side returns what the report says.
func (b *baseline) side() *side {
	s := newSide()
	for _, c := range b.Components {
		s.components[c.PURL] = c.Scope
	}
	for _, f := range b.Findings {
		if f.Status != finding.Open.String() {
			continue
		}
		if f.Unscored {
			f.Severity = severity.Unscored.String()
		}
		s.add(finding.DiffIssue{Rule: f.Rule, Severity: f.Severity, Component: f.Component, Message: f.Message}, f.Fingerprint, f.Aliases, false)
	}
	return s
}

// compareWith marks the findings that were not there before, and tells what
// changed. name is a JSON report, or a revision of the first target's repository.
func (c *checked) compareWith(ctx context.Context, name string) error {
	open, all, err := c.before(ctx, name)
	if err != nil {
		return err
	}
	now := c.all()
	for i := range c.findings {
		c.findings[i].New = !all.has(&now.issues[i])
	}
	d := compare(name, open, c.side())
	c.since = &d
	return nil
}

// before returns the open findings and components of an earlier state, and all
// its findings, excepted ones included.
func (c *checked) before(ctx context.Context, name string) (open, all *side, err error) {
	if _, err := os.Stat(name); err == nil {
		b, err := readBaseline(name)
		if err != nil {
			return nil, nil, err
		}
		return b.side(), b.all(), nil
	}
	dir := "."
	if len(c.scan.targets) > 0 && c.scan.targets[0].Kind == target.Directory {
		dir = c.scan.targets[0].Name
	}
	t, err := target.OpenRevision(dir, name)
	if err != nil {
		return nil, nil, fault.New(fault.Usage, "--since %s: no such report, and %w", name, err).WithHint("give a report that --format json=FILE wrote, or a branch, tag or commit")
	}
	old := &checked{env: c.env, req: c.req, cfg: c.cfg, gate: c.gate, db: c.db}
	if err := old.look(ctx, []*target.Target{t}, nil); err != nil {
		return nil, nil, err
	}
	defer closeTargets(old.scan.targets)
	return old.side(), old.all(), nil
}

// all returns the names of all findings of a report.
func (b *baseline) all() *side {
	s := newSide()
	for _, f := range b.Findings {
		s.add(finding.DiffIssue{Rule: f.Rule, Component: f.Component}, f.Fingerprint, f.Aliases, false)
	}
	return s
}

// all returns the names of all findings, in their order.
func (c *checked) all() *side {
	s := newSide()
	for i := range c.findings {
		f := &c.findings[i]
		s.add(finding.DiffIssue{Rule: f.Rule, Component: f.Component}, f.Fingerprint(), f.Aliases, false)
	}
	return s
}
