package app

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/judge/policy/pack"
)

func TestVerdictsAreRememberedWhileRuleAndFactsAreTheSame(t *testing.T) {
	w := flawed(t)
	run := func(req PolicyRequest) *PolicyReport {
		t.Helper()
		r, err := w.policy(req, "app", nil)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	first := run(PolicyRequest{})
	if first.Remembered != 0 {
		t.Errorf("%d verdicts are known before the first run", first.Remembered)
	}
	again := run(PolicyRequest{})
	if again.Remembered != len(first.Results) {
		t.Errorf("%d of %d verdicts are known", again.Remembered, len(first.Results))
	}
	if !reflect.DeepEqual(first.Results, again.Results) || first.ExitCode != again.ExitCode {
		t.Errorf("the remembered report differs:\n%+v\n%+v", first.Results, again.Results)
	}
	if r := run(PolicyRequest{CheckRequest: CheckRequest{NoCache: true}}); r.Remembered != 0 {
		t.Error("--no-cache remembers")
	}
	if r := run(PolicyRequest{Packs: []string{"no-known-exploited"}}); r.Remembered != 0 {
		t.Error("rules of another pack are known")
	}
	if r := run(PolicyRequest{}); r.Remembered != len(first.Results) {
		t.Errorf("a run with another pack forgets the first: %d", r.Remembered)
	}
	w.vars["SOURCE_DATE_EPOCH"] = "1795564800" // the next day
	if r := run(PolicyRequest{}); r.Remembered != 0 {
		t.Error("verdicts of another day count")
	}
}

func TestAChangedTreeOrDecisionIsJudgedAgain(t *testing.T) {
	w := flawed(t)
	run := func() *PolicyReport {
		t.Helper()
		r, err := w.policy(PolicyRequest{}, "app", nil)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	before := run()
	w.put(map[string]string{"app/ossay.yaml": "exceptions:\n  - id: policy/clean-dependencies/no-fixable-high\n    reason: known\n    until: 2030-01-01\n"})
	after := run()
	if after.Remembered != 0 || policyVerdicts(before)["clean-dependencies/no-fixable-high"] != "fail" ||
		policyVerdicts(after)["clean-dependencies/no-fixable-high"] != "waived" {
		t.Errorf("%d remembered; %s then %s", after.Remembered, policyVerdicts(before)["clean-dependencies/no-fixable-high"], policyVerdicts(after)["clean-dependencies/no-fixable-high"])
	}
}

// A pack whose rule changes under the same name is judged anew; a file that
// somebody wrote over is no verdict.
func TestARuleIsKnownByWhatItSays(t *testing.T) {
	w := flawed(t)
	rule := func(expression string) {
		w.put(map[string]string{"app/.ossay/policy/own.yaml": "pack: own\ntitle: t\nrules:\n  - {id: r, title: t, severity: low, remediation: m, requires: [inventory], expression: \"" + expression + "\"}\n"})
	}
	verdictOf := func() (string, int) {
		t.Helper()
		r, err := w.policy(PolicyRequest{}, "app", nil)
		if err != nil {
			t.Fatal(err)
		}
		return r.Results[0].Verdict, r.Remembered
	}
	rule("size(components) > 0")
	verdictOf()
	rule("size(components) > 1000")
	if v, n := verdictOf(); v != "fail" || n != 0 {
		t.Errorf("%s, %d remembered", v, n)
	}
	state, err := w.env.stateDir()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(state, "policy", "*"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(files[0], []byte(strings.ReplaceAll(string(data), `"Verdict":3`, `"Verdict":0`)), 0o600); err != nil {
		t.Fatal(err)
	}
	if v, n := verdictOf(); v != "fail" || n != 0 {
		t.Errorf("a changed file is believed: %s, %d remembered", v, n)
	}
	if pack.Fail != 3 {
		t.Error("the number of the verdict changed; so must this test")
	}
}
