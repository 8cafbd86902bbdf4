package priority

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/judge/ssvc"
)

func TestPrioritiesExplainThemselvesInOneLine(t *testing.T) {
	decided := func(outcome string) *ssvc.Decision {
		return &ssvc.Decision{Tree: "deployer", Outcomes: []string{outcome}}
	}
	open := &ssvc.Decision{Tree: "deployer", Outcomes: []string{"Scheduled", "Immediate"}}
	for _, tt := range []struct {
		name     string
		f        finding.Finding
		decision *ssvc.Decision
		reached  string
		class    Class
		line     string
	}{
		{"exploited, and a fix is out", finding.Finding{KEV: true, Fixed: []string{"2.17.1", "2.12.2"}, EPSS: 0.944, Severity: severity.Critical}, nil, "", Now,
			"now: known to be exploited; prod scope; fixed in 2.17.1; EPSS 94%; severity critical"},
		{"exploited, in ransomware, by SSVC, too", finding.Finding{KEV: true, Ransomware: true, Severity: severity.High}, decided("Immediate"), "yes", Now,
			"now: known to be exploited; used in ransomware campaigns; prod scope; the vulnerable code is reached; no fix is known; severity high; SSVC deployer: Immediate"},
		{"exploited elsewhere, not reached here", finding.Finding{KEV: true}, nil, "no", Soon,
			"soon: known to be exploited, though the vulnerable code is not reached; prod scope; no fix is known; nobody scored it"},
		{"exploited, in a test tree", finding.Finding{KEV: true, Scope: component.Test, Severity: severity.High}, nil, "", None,
			"none: only in test trees; known to be exploited; test scope; no fix is known; severity high"},
		{"malicious, even in a test tree", finding.Finding{Malicious: true, Scope: component.Test, Severity: severity.Critical}, nil, "", Now,
			"now: a malicious release; test scope; remove it; severity critical"},
		{"decided by an exception", finding.Finding{KEV: true, Status: finding.Excepted}, nil, "", None, "none: excepted"},
		{"decided by VEX", finding.Finding{Status: finding.NotAffected}, decided("Immediate"), "", None, "none: not affected; SSVC deployer: Immediate"},
		{"SSVC before EPSS", finding.Finding{EPSS: 0.5, Severity: severity.Low}, decided("Immediate"), "", Now,
			"now: SSVC decides Immediate; prod scope; no fix is known; EPSS 50%; severity low; SSVC deployer: Immediate"},
		{"out of cycle", finding.Finding{Severity: severity.Medium}, decided("Out-of-Cycle"), "", Soon, "soon: SSVC decides Out-of-Cycle; prod scope; no fix is known; severity medium; SSVC deployer: Out-of-Cycle"},
		{"deferred although critical", finding.Finding{Severity: severity.Critical}, decided("Defer"), "", Later, "later: SSVC decides Defer; prod scope; no fix is known; severity critical; SSVC deployer: Defer"},
		{"an open decision decides nothing", finding.Finding{Severity: severity.Critical}, open, "", Soon, "soon: critical; prod scope; no fix is known; severity critical; SSVC deployer: Scheduled to Immediate"},
		{"likely", finding.Finding{EPSS: 0.1, Severity: severity.Medium}, nil, "", Soon, "soon: likely to be exploited; prod scope; no fix is known; EPSS 10%; severity medium"},
		{"less likely", finding.Finding{EPSS: 0.09, Severity: severity.Medium}, nil, "", Later, "later: nothing presses; prod scope; no fix is known; EPSS 9%; severity medium"},
		{"high with a fix", finding.Finding{Severity: severity.High, Fixed: []string{"2"}}, nil, "", Soon, "soon: high, and a fix is out; prod scope; fixed in 2; severity high"},
		{"high without", finding.Finding{Severity: severity.High, Scope: component.Dev}, nil, "", Later, "later: nothing presses; dev scope; no fix is known; severity high"},
		{"high and not reached", finding.Finding{Severity: severity.High, Fixed: []string{"2"}}, nil, "no", Later, "later: the vulnerable code is not reached; prod scope; fixed in 2; severity high"},
		{"unscored is not harmless", finding.Finding{Fixed: []string{"2"}}, nil, "", Soon, "soon: nobody scored it, and a fix is out; prod scope; fixed in 2; nobody scored it"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.f.Reach = reach(tt.reached)
			got := Of(&tt.f, tt.decision)
			if got.Class != tt.class.String() || got.Line != tt.line {
				t.Errorf("%s\n%s, want\n%s", got.Class, got.Line, tt.line)
			}
		})
	}
}

// reach is an answer about reachability as "yes", "no" or none.
func reach(word string) *finding.Reach {
	switch word {
	case "yes":
		return &finding.Reach{Verdict: finding.Called}
	case "no":
		return &finding.Reach{Verdict: finding.NotCalled, Proven: true}
	}
	return nil
}

func rank(p finding.Priority) int { return slices.Index(finding.PriorityClasses(), p.Class) }

func TestAnAssumptionIsShownAndDecidesNothing(t *testing.T) {
	d := &ssvc.Decision{Tree: "deployer", Outcomes: []string{"Immediate"}, Assumed: []string{"System Exposure Open"}}
	got := Of(&finding.Finding{Severity: severity.Low}, d)
	if got.Class != "later" || !strings.HasSuffix(got.Line, "SSVC deployer: Immediate (assumed: System Exposure Open)") {
		t.Errorf("%+v", got)
	}
}

func TestImportsWeighInAndDecideNothing(t *testing.T) {
	for verdict, want := range map[finding.ReachVerdict]string{
		finding.Imported: "imported by shipped code", finding.ByOthers: "imported by other packages only", finding.TestsOnly: "imported in tests or tools only",
		finding.NotImported: "no import was found", finding.NotCalled: "no call was found", finding.Undetermined: "whether it is reached could not be settled",
	} {
		got := Of(&finding.Finding{Severity: severity.Critical, Reach: &finding.Reach{Verdict: verdict}, Exposed: []string{"binary/no-canary"}}, nil)
		if got.Class != "soon" || !strings.Contains(got.Line, "; "+want+"; the binary lacks protection; ") {
			t.Errorf("%s: %+v", verdict, got)
		}
	}
}

func TestNothingMakesAFindingLessUrgentByBeingExploited(t *testing.T) {
	for level := severity.Unscored; level <= severity.Critical; level++ {
		for _, epss := range []float64{0, 0.05, 0.5} {
			for _, reached := range []string{"", "yes", "no"} {
				f := finding.Finding{Severity: level, EPSS: epss}
				f.Reach = reach(reached)
				before := Of(&f, nil)
				f.KEV = true
				if after := Of(&f, nil); rank(after) > rank(before) {
					t.Errorf("%s becomes %s", before.Line, after.Line)
				}
			}
		}
	}
}

func TestALineIsOneLine(t *testing.T) {
	if got := Of(&finding.Finding{Fixed: []string{"1"}}, nil); strings.Contains(got.Line, "\n") || !strings.HasPrefix(got.Line, got.Class+": ") {
		t.Errorf("%q", got.Line)
	}
}
