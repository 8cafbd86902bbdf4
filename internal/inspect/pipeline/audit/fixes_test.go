package audit

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// A mend is a workflow before and after the fix of a rule.
type mended struct{ name, rule, before, after string }

func mendedCases() []mended {
	head := "name: x\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: x\n    steps:\n"
	target := strings.Replace(head, "push", "pull_request_target", 1)
	follow := strings.Replace(head, "push", "workflow_run", 1)
	return []mended{
		{"a publish without provenance", "missing-provenance-flag", head + "      - run: |\n          npm ci\n          npm publish --access public # now\n", head + "      - run: |\n          npm ci\n          npm publish --provenance --access public # now\n"},
		{"a trigger with rights", "dangerous-triggers", target + "      - run: true\n", strings.Replace(head, "push", "pull_request", 1) + "      - run: true\n"},
		{"a trigger with rights in a list", "dangerous-triggers", strings.Replace(target, "on: pull_request_target", "on: [push, 'pull_request_target'] # both", 1) + "      - run: true\n", strings.Replace(target, "on: pull_request_target", "on: [push, 'pull_request'] # both", 1) + "      - run: true\n"},
		{"a trigger with rights and types", "dangerous-triggers", strings.Replace(target, "on: pull_request_target", "on:\n  pull_request_target: # why\n    types: [opened]", 1) + "      - run: true\n", strings.Replace(target, "on: pull_request_target", "on:\n  pull_request: # why\n    types: [opened]", 1) + "      - run: true\n"},
		{"a checkout of the head among other inputs", "untrusted-checkout-exec", target + "      - uses: actions/checkout@v4\n        with:\n          fetch-depth: 0\n          ref: ${{ github.head_ref }} # theirs\n          repository: ${{ github.event.pull_request.head.repo.full_name }}\n      - run: make\n", target + "      - uses: actions/checkout@v4\n        with:\n          fetch-depth: 0\n      - run: make\n"},
		{"a checkout of the head and nothing else", "untrusted-checkout-exec", target + "      - uses: actions/checkout@v4\n        with: # what\n          ref: ${{ github.head_ref }}\n      - run: make\n", target + "      - uses: actions/checkout@v4\n      - run: make\n"},
		{"an artefact over the work tree", "artifact-poisoning", follow + "      - uses: actions/download-artifact@v4\n        with:\n          run-id: ${{ github.event.workflow_run.id }}\n      - run: make\n", follow + "      - uses: actions/download-artifact@v4\n        with:\n          path: ${{ runner.temp }}/artifact\n          run-id: ${{ github.event.workflow_run.id }}\n      - run: make\n"},
		{"an artefact in a folder of the work tree", "artifact-poisoning", follow + "      - uses: actions/download-artifact@v4\n        with:\n          path: out # here\n          run-id: ${{ github.event.workflow_run.id }}\n      - run: make\n", follow + "      - uses: actions/download-artifact@v4\n        with:\n          path: ${{ runner.temp }}/artifact # here\n          run-id: ${{ github.event.workflow_run.id }}\n      - run: make\n"},
		{"rights that nothing is said of", "excessive-permissions", "name: x\non: push # always\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true\n", "name: x\non: push # always\npermissions:\n  contents: read\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true\n"},
		{"the same with triggers in a mapping", "excessive-permissions", "name: x\non:\n  push:\n    branches: [main]\n\n# work\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true\n", "name: x\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n\n# work\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true\n"},
		{"the same with Windows line ends", "excessive-permissions", "on: push\r\njobs:\r\n  a:\r\n    runs-on: x\r\n    steps:\r\n      - run: true\r\n", "on: push\r\npermissions:\r\n  contents: read\r\njobs:\r\n  a:\r\n    runs-on: x\r\n    steps:\r\n      - run: true\r\n"},
	}
}

func TestFurtherFixesSilenceTheirRuleAndChangeNothingElse(t *testing.T) {
	opt := rules.Options{Persona: rules.Pedantic}
	for _, tt := range mendedCases() {
		t.Run(tt.name, func(t *testing.T) {
			file := File{Path: ".github/workflows/x.yml", Data: []byte(tt.before)}
			found, _ := Audit([]File{file}, opt)
			mine := of(found, "pipeline/"+tt.rule)
			if len(mine) == 0 {
				t.Fatal("nothing is found")
			}
			data, n := Apply(file.Data, mine, true)
			if n == 0 || string(data) != tt.after {
				t.Fatalf("%d fixes, got\n%s\nwant\n%s", n, data, tt.after)
			}
			if _, n := Apply(file.Data, mine, false); n > 0 {
				t.Error("the fix is marked as safe")
			}
			left, _ := Audit([]File{{Path: file.Path, Data: data}}, opt)
			if len(of(left, "pipeline/"+tt.rule)) > 0 {
				t.Errorf("the rule still speaks: %s", of(left, "pipeline/"+tt.rule)[0].Message)
			}
			if broken := of(left, "pipeline/syntax"); len(broken) > len(of(found, "pipeline/syntax")) {
				t.Errorf("the file is broken: %s", broken[0].Message)
			}
		})
	}
}

func TestFixesAreLeftOutWhereTheyWouldChangeMore(t *testing.T) {
	for name, tt := range map[string]struct{ rule, text string }{
		"both triggers":        {"dangerous-triggers", "on: [pull_request, pull_request_target]\npermissions: {}\njobs: {a: {runs-on: x, steps: [{run: a}]}}\n"},
		"no smaller trigger":   {"dangerous-triggers", "on: workflow_run\npermissions: {}\njobs: {a: {runs-on: x, steps: [{run: a}]}}\n"},
		"a checkout by git":    {"untrusted-checkout-exec", "on: issue_comment\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: gh pr checkout 1 && make\n"},
		"inputs in braces":     {"untrusted-checkout-exec", "on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with: {ref: '${{ github.head_ref }}'}\n      - run: make\n"},
		"a workflow in braces": {"excessive-permissions", "{on: push, jobs: {a: {runs-on: x, steps: [{run: a}]}, b: {runs-on: x, steps: [{run: a}]}}}\n"},
	} {
		found, _ := Audit([]File{{Path: ".github/workflows/x.yml", Data: []byte(tt.text)}}, rules.Options{Persona: rules.Pedantic})
		mine := of(found, "pipeline/"+tt.rule)
		if len(mine) == 0 {
			t.Errorf("%s: nothing is found", name)
		}
		for _, f := range mine {
			if f.Fix != nil {
				t.Errorf("%s: %+v", name, f.Fix)
			}
		}
	}
}

func TestAtLeastTwentyRulesHaveAFix(t *testing.T) {
	n := 0
	for _, r := range rules.All() {
		if r.Fix {
			n++
		}
	}
	if n < 20 {
		t.Errorf("%d rules have a fix", n)
	}
	t.Logf("%d of %d rules have a fix", n, len(rules.All()))
}

func TestSafeAndUnsafeFixesAreMarked(t *testing.T) {
	for _, in := range incidents() {
		found, _ := Audit(in.before, rules.Options{Persona: rules.Auditor, Commit: commitOf})
		for _, f := range found {
			if f.Fix != nil && !Safe(f.Fix) && !strings.HasPrefix(f.Fix.Summary, "unsafe: ") {
				t.Errorf("%s: %q", f.Rule, f.Fix.Summary)
			}
		}
	}
	if Safe(nil) || Safe(&finding.Fix{Summary: "unsafe: x"}) || !Safe(&finding.Fix{Summary: "safe: x"}) {
		t.Error("the mark is not read")
	}
}
