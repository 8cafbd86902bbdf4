package cli

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/app"
)

// verdictsReport is a report with one rule of each verdict.
func verdictsReport() *app.PolicyReport {
	many := make([]app.PolicySubject, 7)
	for i := range many {
		many[i] = app.PolicySubject{Name: "pkg:npm/" + string(rune('a'+i)), Path: "package-lock.json", Line: i + 1}
	}
	many[1] = app.PolicySubject{Name: "vuln/CVE-1: in package-lock.json", Path: "package-lock.json", Line: 9}
	many[2] = app.PolicySubject{Name: "pkg:npm/evil\x1b[31m", Decision: "ours, until 2027-01-31"}
	return &app.PolicyReport{
		Target: "app", Packs: []app.PolicyPack{{Name: "mine", Rules: 1}, {Name: "slsa", Rules: 6}}, Verdict: "error",
		Counts: map[string]int{"pass": 1, "fail": 1, "waived": 1, "no evidence": 3, "error": 1},
		Results: []app.PolicyResult{
			{Rule: "policy/mine/a", Title: "it holds", Severity: "low", Verdict: "pass"},
			{Rule: "policy/mine/b", Title: "it does not", Severity: "high", Verdict: "fail", Failed: 6, Waived: 1, Subjects: many, Remediation: "mend it"},
			{Rule: "policy/mine/c", Title: "accepted", Severity: "low", Verdict: "waived", Reason: "ours, until 2027-01-31"},
			{Rule: "policy/mine/d", Title: "people", Severity: "low", Verdict: "no evidence", Reason: "human absent: only people can tell"},
			{Rule: "policy/mine/e", Title: "the forge", Severity: "low", Verdict: "no evidence", Reason: "forge absent"},
			{Rule: "policy/mine/f", Title: "people, too", Severity: "info", Verdict: "no evidence", Reason: "human absent: only people can tell"},
			{Rule: "policy/mine/g", Title: "it explodes", Severity: "low", Verdict: "error", Reason: "the rule could not be evaluated: cost limit"},
		},
	}
}

func TestVerdictsAreWrittenTheWorstFirst(t *testing.T) {
	var b strings.Builder
	writePolicy(&b, verdictsReport(), false)
	want := `error[policy/mine/g] it explodes  (low)
  the rule could not be evaluated: cost limit
fail[policy/mine/b] it does not  (high)
  - pkg:npm/a  package-lock.json:1
  - vuln/CVE-1: in package-lock.json
  - pkg:npm/evil<001B>[31m  [ours, until 2027-01-31]
  - pkg:npm/d  package-lock.json:4
  - pkg:npm/e  package-lock.json:5
  - and 2 more
  fix: mend it
no evidence[policy/mine/d] people  (low)
no evidence[policy/mine/f] people, too  (info)
  human absent: only people can tell
no evidence[policy/mine/e] the forge  (low)
  forge absent
waived[policy/mine/c] accepted  (low)
  ours, until 2027-01-31
app against mine (1 rule), slsa (6 rules): 1 pass, 1 waived, 3 no evidence, 1 fail, 1 error
policy: ERROR
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

func TestVerboseListsEverySubjectAndWhatHolds(t *testing.T) {
	var b strings.Builder
	writePolicy(&b, verdictsReport(), true)
	for _, want := range []string{"  - pkg:npm/g  package-lock.json:7\n", "pass[policy/mine/a] it holds  (low)\n"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is missing", want)
		}
	}
	if strings.Contains(b.String(), "and 2 more") {
		t.Error("something is left out")
	}
}

func TestARuleIsExplainedByWhatItHas(t *testing.T) {
	var b strings.Builder
	writePolicyRule(&b, &app.PolicyRuleText{
		Rule: "policy/mine/r", Title: "t", Severity: "low", Remediation: "mend it", Requires: []string{"inventory", "kev"}, For: "component",
		Where: "component.shipped", Expression: "component.locked", Place: "mine.yaml:3",
	})
	want := `policy/mine/r  (low)
  t
  requires: inventory, kev
  for each: component
  where:    component.shipped
  holds if: component.locked
  fix:      mend it
  from:     mine.yaml:3
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
	b.Reset()
	writePolicyRule(&b, &app.PolicyRuleText{Rule: "policy/mine/r", Title: "t", Severity: "low", For: "run", Requires: []string{"human"}})
	if diff := cmp.Diff("policy/mine/r  (low)\n  t\n  requires: human\n", b.String()); diff != "" {
		t.Error(diff)
	}
}

func TestADecisionIsWrittenWithItsInputs(t *testing.T) {
	d := app.SSVCDecision{Tree: "deployer", Outcome: "Scheduled to Immediate", Inputs: []app.SSVCInput{
		{Point: "E", Name: "Exploitation", Values: []string{"None", "Public PoC"}, Why: "not in the catalogue"}, {Point: "EXP", Name: "System Exposure", Values: []string{"Open"}, Why: "as given"},
	}}
	var b strings.Builder
	writeSSVC(&b, &d)
	inputs := "  E    Exploitation: None or Public PoC  (not in the catalogue)\n  EXP  System Exposure: Open  (as given)\n"
	if diff := cmp.Diff("deployer: Scheduled to Immediate\n"+inputs, b.String()); diff != "" {
		t.Error(diff)
	}
	b.Reset()
	d.Rule, d.Component, d.Priority = "vuln/CVE-1", "pkg:npm/a@1", "soon: critical"
	writeSSVC(&b, &d)
	if diff := cmp.Diff("vuln/CVE-1  pkg:npm/a@1\n  soon: critical\n"+inputs, b.String()); diff != "" {
		t.Error(diff)
	}
}
