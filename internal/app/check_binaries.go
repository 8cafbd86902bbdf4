package app

import (
	"bytes"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
)

// maxExposed bounds the binaries that are audited for the findings of a check,
// and their size in bytes.
const (
	maxExposed      = 200
	maxExposedBytes = 256 << 20
)

// exposeBinaries says of each vulnerable component that a binary holds what that
// binary lacks: a flaw in a parser without stack guards is worse than in one with
// them. Only binaries with findings are audited.
func (c *checked) exposeBinaries() {
	profile, err := hardening.LoadProfile("openssf")
	if err != nil {
		return // it is compiled in; its own test tells
	}
	known := map[string][]string{}
	for i := range c.findings {
		f := &c.findings[i]
		if f.Component == "" || f.Evidence == "" {
			continue
		}
		lacks, ok := known[f.Span.Path]
		if !ok && len(known) < maxExposed {
			lacks = c.lacks(f.Span.Path, profile)
			known[f.Span.Path] = lacks
		}
		f.Exposed = slices.Clone(lacks)
	}
}

// lacks lists the rules of medium and higher severity that a binary breaks,
// sorted; nil for what cannot be read as one.
func (c *checked) lacks(path string, profile hardening.Profile) []string {
	data, err := c.scan.source(path, maxExposedBytes)
	if err != nil {
		return nil
	}
	reports, err := hardening.Audit(bytes.NewReader(data), int64(len(data)), 0, budget.New(budget.Default(), int64(len(data))))
	if err != nil && len(reports) == 0 {
		return nil
	}
	var out []string
	for _, r := range reports {
		for _, f := range hardening.Findings(path, r, profile) {
			if f.Severity >= severity.Medium && !slices.Contains(out, f.Rule) {
				out = append(out, f.Rule)
			}
		}
		if reports[0].Suffix == "" {
			break // the first report is of the whole archive
		}
	}
	slices.Sort(out)
	return out
}
