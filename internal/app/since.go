package app

import (
	"encoding/json"
	"os"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
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

// markNew marks the findings that an earlier side, excepted ones included, does
// not have.
func markNew(fs []finding.Finding, b *baseline) {
	before := newSide()
	for _, f := range b.Findings {
		before.add(finding.DiffIssue{Rule: f.Rule, Component: f.Component}, f.Fingerprint, f.Aliases, false)
	}
	now := newSide()
	for i := range fs {
		f := &fs[i]
		now.add(finding.DiffIssue{Rule: f.Rule, Component: f.Component}, f.Fingerprint(), f.Aliases, false)
		f.New = !before.has(&now.issues[i])
	}
}
