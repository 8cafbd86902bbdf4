package app

import (
	"encoding/json"
	"os"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
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

// markNew marks the findings that the baseline does not have. Findings about a
// component are the same if rule and component are, wherever it stands.
func markNew(fs []finding.Finding, name string) error {
	b, err := readBaseline(name)
	if err != nil {
		return err
	}
	seen := make(map[string]bool, 2*len(b.Findings))
	for _, f := range b.Findings {
		seen[f.Fingerprint] = true
		for _, a := range f.Aliases {
			seen[a+"\x00"+f.Component] = true
		}
	}
	for i := range fs {
		f := &fs[i]
		f.New = !seen[f.Fingerprint()]
		for _, a := range f.Aliases {
			if seen[a+"\x00"+f.Component] {
				f.New = false
			}
		}
	}
	return nil
}
