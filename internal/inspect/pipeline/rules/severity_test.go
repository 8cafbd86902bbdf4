package rules_test

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestSeverityAndConfidenceAreJudgedApart(t *testing.T) {
	const checkout = "    steps:\n      - uses: actions/checkout@v4\n"
	for _, tt := range []struct {
		name, rule, text string
		severity         severity.Level
		confidence       finding.Confidence
	}{
		{"credentials that only stay", "artipacked", job("push", checkout), severity.Medium, finding.ConfidenceLow},
		{"credentials of a newer checkout, which lie elsewhere", "artipacked", job("push", "    steps:\n      - uses: actions/checkout@v6\n"), severity.Low, finding.ConfidenceLow},
		{"credentials that are uploaded", "artipacked", job("push", checkout+"      - uses: actions/upload-artifact@v4\n        with: {path: .}\n"), severity.High, finding.ConfidenceHigh},
		{"credentials beside another upload", "artipacked", job("push", checkout+"      - uses: actions/upload-artifact@v4\n        with: {path: dist}\n"), severity.Medium, finding.ConfidenceLow},
		{"an upload before the checkout", "artipacked", job("push", "    steps:\n      - uses: actions/upload-artifact@v4\n        with: {path: .}\n      - uses: actions/checkout@v4\n"), severity.Medium, finding.ConfidenceLow},

		{"an outsider's text that an outsider can send", "template-injection", job("issues", "    steps:\n      - run: echo ${{ github.event.issue.title }}\n"), severity.High, finding.ConfidenceHigh},
		{"the same where only maintainers start the run", "template-injection", job("push", "    steps:\n      - run: echo ${{ github.event.head_commit.message }}\n"), severity.Medium, finding.ConfidenceMedium},
		{"a narrow text", "template-injection", job("issues", "    steps:\n      - run: echo ${{ github.actor }}\n"), severity.Medium, finding.ConfidenceHigh},
		{"an input", "template-injection", job("issues", "    steps:\n      - run: echo ${{ inputs.x }}\n"), severity.Medium, finding.ConfidenceLow},
		{"a variable", "template-injection", job("issues", "    steps:\n      - run: echo ${{ env.X }}\n"), severity.Low, finding.ConfidenceHigh},
		{"a computed matrix", "template-injection", job("issues", "    strategy: {matrix: {x: \"${{ fromJSON(vars.x) }}\"}}\n    steps:\n      - run: echo ${{ matrix.x }}\n"), severity.Medium, finding.ConfidenceMedium},
		{"an output nobody knows", "template-injection", job("issues", "    steps:\n      - run: echo ${{ steps.x.outputs.y }}\n"), severity.Info, finding.ConfidenceLow},

		{"a bot's name alone", "bot-conditions", job("push", "    if: github.actor == 'x[bot]'\n    steps: []\n"), severity.High, finding.ConfidenceHigh},
		{"a bot's name beside another condition", "bot-conditions", job("push", "    if: github.actor == 'x[bot]' && github.ref == 'y'\n    steps: []\n"), severity.High, finding.ConfidenceMedium},
		{"a bot's name as one of two ways", "bot-conditions", job("push", "    if: github.ref == 'y' || github.actor == 'x[bot]'\n    steps: []\n"), severity.High, finding.ConfidenceHigh},

		{"a part of a branch name", "unsound-contains", job("push", "    if: contains('a b', github.ref)\n    steps: []\n"), severity.High, finding.ConfidenceHigh},
		{"a part of a machine's name", "unsound-contains", job("push", "    if: contains('a b', runner.name)\n    steps: []\n"), severity.Info, finding.ConfidenceHigh},

		{"computed text for the environment", "github-env", job("pull_request_target", "    steps:\n      - run: echo \"a=$(date)\" >> $GITHUB_ENV\n"), severity.High, finding.ConfidenceLow},
		{"an outsider's text for the environment", "github-env", job("pull_request_target", "    steps:\n      - run: echo \"a=$T\" >> $GITHUB_ENV\n        env: {T: \"${{ github.head_ref }}\"}\n"), severity.High, finding.ConfidenceHigh},

		{"a cache that is on by default", "cache-poisoning", job("release", "    steps:\n      - uses: actions/setup-go@v6\n"), severity.High, finding.ConfidenceHigh},
		{"a cache that an input decides", "cache-poisoning", job("release", "    steps:\n      - uses: actions/setup-go@v6\n        with: {cache: \"${{ inputs.c }}\"}\n"), severity.High, finding.ConfidenceLow},

		{"a revoked token by an expression", "github-app", job("push", "    steps:\n      - uses: actions/create-github-app-token@v2\n        with: {permission-issues: read, skip-token-revoke: \"${{ inputs.x }}\"}\n"), severity.High, finding.ConfidenceLow},
		{"a computed image", "unpinned-images", job("push", "    container: ${{ inputs.x }}\n    steps: []\n"), severity.High, finding.ConfidenceLow},
		{"a dangerous trigger", "dangerous-triggers", job("workflow_run", "    steps: []\n"), severity.High, finding.ConfidenceMedium},
		{"everything granted", "excessive-permissions", "name: x\non: push\npermissions: write-all\njobs: {a: {runs-on: x, steps: []}, b: {runs-on: x, steps: []}}\n", severity.High, finding.ConfidenceHigh},
		{"everything readable", "excessive-permissions", "name: x\non: push\npermissions: read-all\njobs: {a: {runs-on: x, steps: []}, b: {runs-on: x, steps: []}}\n", severity.Medium, finding.ConfidenceHigh},
		{"the default", "excessive-permissions", "name: x\non: push\njobs: {a: {runs-on: x, steps: []}}\n", severity.Medium, finding.ConfidenceMedium},
		{"a strong scope", "excessive-permissions", "name: x\non: push\npermissions: {id-token: write}\njobs: {a: {runs-on: x, steps: []}, b: {runs-on: x, steps: []}}\n", severity.High, finding.ConfidenceHigh},
		{"a weak scope", "excessive-permissions", "name: x\non: push\npermissions: {statuses: write}\njobs: {a: {runs-on: x, steps: []}, b: {runs-on: x, steps: []}}\n", severity.Medium, finding.ConfidenceHigh},
	} {
		f := worst(run(t, fixture{}, tt.text, rules.Options{}), tt.rule)
		if f.Severity != tt.severity || f.Confidence != tt.confidence {
			t.Errorf("%s: %s, confidence %s, want %s, %s", tt.name, f.Severity, f.Confidence, tt.severity, tt.confidence)
		}
	}
}

func TestEveryFixSaysWhetherItIsSafe(t *testing.T) {
	fixes := map[string]bool{}
	for _, text := range []string{testWorkflow, releaseWorkflow, helperWorkflow, imageWorkflow, buildAction} {
		path := ".github/workflows/x.yml"
		if text == buildAction {
			path = "action.yml"
		}
		lines := strings.Split(strings.TrimPrefix(text, "\n"), "\n")
		for i, l := range lines {
			lines[i], _, _ = strings.Cut(l, " <<< ")
		}
		o := rules.Options{Persona: rules.Auditor, Commit: func(string, string) (string, bool) { return strings.Repeat("ab", 20), true }}
		for _, f := range run(t, fixture{path: path}, strings.Join(lines, "\n"), o) {
			if f.Fix == nil {
				continue
			}
			fixes[f.Rule] = true
			if !strings.HasPrefix(f.Fix.Summary, "safe: ") && !strings.HasPrefix(f.Fix.Summary, "unsafe: ") || len(f.Fix.Edits) == 0 {
				t.Errorf("%s: %+v", f.Rule, f.Fix)
			}
			for _, e := range f.Fix.Edits {
				if e.Span.Path != path || e.Span.StartLine == 0 || e.Span.End < e.Span.Off {
					t.Errorf("%s: an edit at %+v", f.Rule, e.Span)
				}
			}
		}
	}
	for _, rule := range []string{"artipacked", "unpinned-uses", "template-injection", "self-repository", "cache-poisoning", "bot-conditions", "misfeature", "obfuscation", "unsound-condition"} {
		if !fixes["pipeline/"+rule] && rule != "obfuscation" {
			t.Errorf("no fix of %s in the whole files", rule)
		}
	}
	rulesWithFix := 0
	for _, r := range rules.All() {
		if r.Fix {
			rulesWithFix++
		}
	}
	if rulesWithFix < 12 {
		t.Errorf("%d rules have fixes", rulesWithFix)
	}
}

func TestRulesSpeakFromTheirPersonaOn(t *testing.T) {
	for _, r := range rules.All() {
		want := map[rules.Persona]string{rules.Regular: "", rules.Pedantic: "pedantic auditor", rules.Auditor: "auditor"}[r.Persona]
		if got := strings.Join(r.Personas, " "); got != want {
			t.Errorf("%s: %q, want %q", r.ID, got, want)
		}
	}
	text, _ := unmark("- uses: o/r@v1\n- run: pip install x\n- run: echo ${{ github.sha }}")
	var counts []int
	for _, p := range []rules.Persona{rules.Regular, rules.Pedantic, rules.Auditor} {
		counts = append(counts, len(run(t, fixture{}, text, rules.Options{Persona: p})))
	}
	if counts[0] >= counts[1] || counts[1] > counts[2] {
		t.Errorf("%v findings: a higher persona hears more", counts)
	}
}
