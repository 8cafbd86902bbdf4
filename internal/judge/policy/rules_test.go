package policy

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

func ofRules(rules ...string) []finding.Finding {
	var fs []finding.Finding
	for _, r := range rules {
		fs = append(fs, finding.Finding{Rule: r, Severity: severity.Medium})
	}
	return fs
}

func TestRulesThatAreTurnedOffDisappear(t *testing.T) {
	all := []string{"inventory/lock-mismatch", "vuln/CVE-2021-1", "vuln/CVE-2021-10", "malware/MAL-2024-1"}
	for _, tt := range []struct {
		name  string
		rules map[string]string
		left  string
	}{
		{"none", nil, "inventory/lock-mismatch vuln/CVE-2021-1 vuln/CVE-2021-10 malware/MAL-2024-1"},
		{"one by its id", map[string]string{"vuln/CVE-2021-1": "off"}, "inventory/lock-mismatch vuln/CVE-2021-10 malware/MAL-2024-1"},
		{"an area by a star", map[string]string{"vuln/*": "off"}, "inventory/lock-mismatch malware/MAL-2024-1"},
		{"all by a star", map[string]string{"*": "off"}, ""},
		{"a severity turns nothing off", map[string]string{"vuln/*": "low"}, "inventory/lock-mismatch vuln/CVE-2021-1 vuln/CVE-2021-10 malware/MAL-2024-1"},
		{"a name without its area is no id", map[string]string{"lock-mismatch": "off"}, "inventory/lock-mismatch vuln/CVE-2021-1 vuln/CVE-2021-10 malware/MAL-2024-1"},
		{"a star in the middle stands for itself", map[string]string{"vuln/*-1": "off"}, "inventory/lock-mismatch vuln/CVE-2021-1 vuln/CVE-2021-10 malware/MAL-2024-1"},
		{"off anywhere turns off", map[string]string{"vuln/CVE-2021-1": "critical", "vuln/*": "off"}, "inventory/lock-mismatch malware/MAL-2024-1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var left []string
			for _, f := range ApplyRules(ofRules(all...), tt.rules) {
				left = append(left, f.Rule)
			}
			if got := strings.Join(left, " "); got != tt.left {
				t.Errorf("left %q, want %q", got, tt.left)
			}
		})
	}
}

func TestRulesGetTheSeverityThatTheConfigurationStates(t *testing.T) {
	for _, tt := range []struct {
		name  string
		rules map[string]string
		want  severity.Level
	}{
		{"none", nil, severity.Medium},
		{"by its id", map[string]string{"vuln/CVE-2021-1": "low"}, severity.Low},
		{"by a star", map[string]string{"vuln/*": "critical"}, severity.Critical},
		{"by a star for everything", map[string]string{"*": "info"}, severity.Info},
		{"another rule", map[string]string{"vuln/CVE-2021-2": "low", "malware/*": "low"}, severity.Medium},
		{"off is no level", map[string]string{"vuln/CVE-2021-1": "off"}, severity.Medium},
		{"a word that is none", map[string]string{"vuln/CVE-2021-1": "huge"}, severity.Medium},
		{"the id goes before a star", map[string]string{"vuln/*": "critical", "vuln/CVE-2021-1": "low", "*": "info"}, severity.Low},
		{"the id goes before a star of its length", map[string]string{"vuln/CVE-2021-1": "low", "vuln/CVE-2021-*": "high"}, severity.Low},
		{"the id goes before a star behind it", map[string]string{"vuln/CVE-2021-1": "low", "vuln/CVE-2021-1*": "high"}, severity.Low},
		{"a longer star goes before a shorter one", map[string]string{"vuln/*": "critical", "vuln/CVE-2021*": "low", "*": "info"}, severity.Low},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for range 20 { // maps have no order
				fs := ofRules("vuln/CVE-2021-1")
				Regrade(fs, tt.rules)
				if fs[0].Severity != tt.want {
					t.Fatalf("%s, want %s", fs[0].Severity, tt.want)
				}
			}
		})
	}
}
