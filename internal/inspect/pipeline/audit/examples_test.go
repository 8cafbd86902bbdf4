package audit

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// example turns the example of a rule into a file: steps stand in a job, parts
// of other files in those.
func example(text string) File {
	indent := func(n int) string {
		return strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n"+strings.Repeat(" ", n))
	}
	path := ".github/workflows/x.yml"
	switch {
	case strings.HasPrefix(text, "- package-ecosystem"):
		path, text = ".github/dependabot.yml", "version: 2\nupdates:\n  "+indent(2)+"\n"
	case strings.HasPrefix(text, "- repo"):
		path, text = ".pre-commit-config.yaml", "repos:\n  "+indent(2)+"\n"
	case strings.HasPrefix(text, "- "):
		text = "name: x\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      " + indent(6) + "\n"
	case strings.Contains(text, "runs:\n"):
		path = "action.yml"
	}
	return File{Path: path, Data: []byte(text)}
}

func of(found []finding.Finding, rule string) []finding.Finding {
	var out []finding.Finding
	for _, f := range found {
		if f.Rule == rule && f.Status == finding.Open {
			out = append(out, f)
		}
	}
	return out
}

func TestTheBadExampleOfARuleIsFoundAndTheGoodOneIsNot(t *testing.T) {
	for _, r := range rules.All() {
		if r.Bad == "" {
			if r.Needs == "" {
				t.Errorf("%s has no example", r.ID)
			}
			continue
		}
		opt := rules.Options{Persona: rules.Auditor}
		if r.Persona == rules.Regular {
			opt.Persona = rules.Regular
		}
		if r.ID == "pipeline/ref-version-mismatch" {
			opt.Persona = rules.Auditor
		}
		bad, _ := Audit([]File{example(r.Bad)}, opt)
		if len(of(bad, r.ID)) == 0 {
			t.Errorf("%s does not find its bad example:\n%s", r.ID, r.Bad)
		}
		good, _ := Audit([]File{example(r.Good)}, opt)
		for _, f := range of(good, r.ID) {
			t.Errorf("%s finds its good example: %s %s", r.ID, f.Span, f.Message)
		}
		for _, f := range of(good, "pipeline/syntax") {
			t.Errorf("%s: the good example is broken: %s", r.ID, f.Message)
		}
	}
}

func TestRulesAreDescribed(t *testing.T) {
	last := ""
	for i, r := range rules.All() {
		if r.ID == "" || r.Title == "" || r.Why == "" || r.Mend == "" || r.Severity == 0 || len(r.Platforms) == 0 || (r.Check == nil) != (r.Bad == "" && r.Needs != "" && r.Check == nil) {
			t.Errorf("%s: something is missing", r.ID)
		}
		if r.ID <= last && i < 65 {
			t.Errorf("%s stands behind %s", r.ID, last)
		}
		last = r.ID
		if strings.HasSuffix(r.Title, ".") || !strings.HasSuffix(r.Why, ".") || !strings.HasSuffix(r.Mend, ".") {
			t.Errorf("%s: a title has no full stop, a sentence has one", r.ID)
		}
	}
}

func TestAFixSilencesItsRuleAndChangesNothingElse(t *testing.T) {
	pinned := func(slug, ref string) (string, bool) {
		return "11bd71901bbe5b1630ceea73d27597364c9af683", true
	}
	advisories := func(slug, ref, comment string) []rules.Advisory {
		if slug == "o/r" && ref == "v1" {
			return []rules.Advisory{{ID: "GHSA-x", Fixed: "v2"}}
		}
		return nil
	}
	opt := rules.Options{Persona: rules.Auditor, Commit: pinned, Advisories: advisories}
	for name, tt := range map[string]struct{ rule, before, after string }{
		"checkout without inputs":            {"artipacked", "- uses: actions/checkout@v4 # why\n- run: make", "- uses: actions/checkout@v4 # why\n  with:\n    persist-credentials: false\n- run: make"},
		"checkout with inputs":               {"artipacked", "- uses: actions/checkout@v4\n  with: # these\n    fetch-depth: 0 # all\n- run: make", "- uses: actions/checkout@v4\n  with: # these\n    persist-credentials: false\n    fetch-depth: 0 # all\n- run: make"},
		"checkout in braces":                 {"artipacked", "- { uses: actions/checkout@v4 }", "- { uses: actions/checkout@v4, with: {persist-credentials: false} }"},
		"checkout with inputs in braces":     {"artipacked", "- uses: actions/checkout@v4\n  with: {fetch-depth: 0}", "- uses: actions/checkout@v4\n  with: {persist-credentials: false, fetch-depth: 0}"},
		"the actor of a condition":           {"bot-conditions", "- run: make\n  if: github.actor == 'dependabot[bot]' && true", "- run: make\n  if: github.event.pull_request.user.login == 'dependabot[bot]' && true"},
		"the actor's number":                 {"bot-conditions", "- run: make\n  if: ${{ github.actor_id == 49699333 }}", "- run: make\n  if: ${{ github.event.pull_request.user.id == 49699333 }}"},
		"no waiting time":                    {"dependabot-cooldown", "- package-ecosystem: pip # ours\n  directory: /", "- package-ecosystem: pip # ours\n  directory: /\n  cooldown:\n    default-days: 7"},
		"too short a waiting time":           {"dependabot-cooldown", "- package-ecosystem: pip\n  cooldown:\n    default-days: 2 # days", "- package-ecosystem: pip\n  cooldown:\n    default-days: 7 # days"},
		"an empty waiting time":              {"dependabot-cooldown", "- package-ecosystem: pip\n  cooldown: {}", "- package-ecosystem: pip\n  cooldown: {default-days: 7}"},
		"a waiting time without default":     {"dependabot-cooldown", "- package-ecosystem: pip\n  cooldown:\n    semver-major-days: 9", "- package-ecosystem: pip\n  cooldown:\n    default-days: 7\n    semver-major-days: 9"},
		"code of packages":                   {"dependabot-execution", "- package-ecosystem: pip\n  insecure-external-code-execution: \"allow\" # so", "- package-ecosystem: pip\n  insecure-external-code-execution: \"deny\" # so"},
		"old commands":                       {"insecure-commands", "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: true", "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: false"},
		"debug output":                       {"debug-enabled", "- run: make\n  env:\n    ACTIONS_STEP_DEBUG: \"true\"", "- run: make\n  env:\n    ACTIONS_STEP_DEBUG: false"},
		"a hook over http":                   {"insecure-url-scheme", "- repo: 'http://github.com/o/r'\n  rev: v1", "- repo: 'https://github.com/o/r'\n  rev: v1"},
		"the cmd shell":                      {"misfeature", "- run: echo\n  shell: cmd # old", "- run: echo\n  shell: pwsh # old"},
		"an odd path":                        {"obfuscation", "- uses: o/r/./a//b/../c@v1", "- uses: o/r/a/c@v1"},
		"a constant expression":              {"obfuscation", "- run: make\n  name: ${{ format('{0}/{1}', 'a', 'b') }}", "- run: make\n  name: a/b"},
		"a local action":                     {"self-repository", "- uses: \"./a\" # ours", "- uses: \"$/a\" # ours"},
		"a tag":                              {"unpinned-uses", "- uses: o/q@v3", "- uses: o/q@11bd71901bbe5b1630ceea73d27597364c9af683 # v3"},
		"a tag in a block":                   {"unpinned-uses", "- uses: |\n    o/q@v3\n  name: x", "- uses: |\n    o/q@11bd71901bbe5b1630ceea73d27597364c9af683\n  name: x"},
		"a tag with a comment":               {"unpinned-uses", "- uses: 'o/q@v3' # why", "- uses: 'o/q@11bd71901bbe5b1630ceea73d27597364c9af683' # why"},
		"a weak version":                     {"known-vulnerable-actions", "- uses: o/r@v1", "- uses: o/r@v2"},
		"a wrong comment":                    {"ref-version-mismatch", "- uses: o/q@aabbccddaabbccddaabbccddaabbccddaabbccdd # v3", "- uses: o/q@11bd71901bbe5b1630ceea73d27597364c9af683 # v3"},
		"a block condition":                  {"unsound-condition", "- run: make\n  if: | # here\n    ${{ github.ref == 'x' }}", "- run: make\n  if: |- # here\n    ${{ github.ref == 'x' }}"},
		"an expression in quotes":            {"template-injection", "- run: echo \"${{ github.event.issue.title }}\"\n  name: x", "- run: echo \"${ISSUE_TITLE}\"\n  env:\n    ISSUE_TITLE: ${{ github.event.issue.title }}\n  name: x"},
		"an expression in a block":           {"template-injection", "- run: |\n    set -e\n    echo ${{ github.head_ref }}\n- run: make", "- run: |\n    set -e\n    echo \"${HEAD_REF}\"\n  env:\n    HEAD_REF: ${{ github.head_ref }}\n- run: make"},
		"an expression beside a variable":    {"template-injection", "- run: echo \"${{ github.head_ref }}\"\n  env:\n    A: b", "- run: echo \"${HEAD_REF}\"\n  env:\n    HEAD_REF: ${{ github.head_ref }}\n    A: b"},
		"an expression in PowerShell":        {"template-injection", "- run: echo \"${{ github.head_ref }}\"\n  shell: pwsh", "- run: echo \"${env:HEAD_REF}\"\n  env:\n    HEAD_REF: ${{ github.head_ref }}\n  shell: pwsh"},
		"one variable for two places":        {"template-injection", "- run: |\n    a \"${{ github.head_ref }}\"\n    b \"${{ github.head_ref }}\"", "- run: |\n    a \"${HEAD_REF}\"\n    b \"${HEAD_REF}\"\n  env:\n    HEAD_REF: ${{ github.head_ref }}"},
		"an expression beside a secret name": {"template-injection", "- run: echo \"${{ env.NAME }}\"\n  env:\n    NAME: ${{ github.head_ref }}", "- run: echo \"${NAME}\"\n  env:\n    NAME: ${{ github.head_ref }}"},
	} {
		for _, nl := range []string{"\n", "\r\n"} {
			before, after := example(tt.before), string(example(tt.after).Data)
			before.Data = []byte(strings.ReplaceAll(string(before.Data), "\n", nl))
			after = strings.ReplaceAll(after, "\n", nl)
			got := fixOnly(before, opt, "pipeline/"+tt.rule)
			if got != after {
				t.Errorf("%s (%q):\n%s\nwant\n%s", name, nl, got, after)
				continue
			}
			found, _ := Audit([]File{{Path: before.Path, Data: []byte(got)}}, opt)
			for _, f := range of(found, "pipeline/"+tt.rule) {
				t.Errorf("%s: still %s: %s", name, f.Span, f.Message)
			}
			for _, f := range of(found, "pipeline/syntax") {
				t.Errorf("%s: broken now: %s", name, f.Message)
			}
		}
	}
}

// fixOnly applies the fixes of one rule until none is left.
func fixOnly(f File, opt rules.Options, rule string) string {
	for range 10 {
		found, _ := Audit([]File{f}, opt)
		data, n := Apply(f.Data, of(found, rule), true)
		if n == 0 {
			break
		}
		f.Data = data
	}
	return string(f.Data)
}

func TestCachesAreSwitchedOffWhereReleasesAreMade(t *testing.T) {
	release := func(step string) File {
		return File{Path: ".github/workflows/x.yml", Data: []byte("name: x\non: release\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      " + strings.ReplaceAll(step, "\n", "\n      ") + "\n")}
	}
	for name, tt := range map[string][2]string{
		"on by default":         {"- uses: actions/setup-go@v6", "- uses: actions/setup-go@v6\n  with:\n    cache: false"},
		"asked for":             {"- uses: actions/setup-java@v5\n  with:\n    cache: maven", "- uses: actions/setup-java@v5\n  with:\n    cache: ''"},
		"asked for in setup-uv": {"- uses: astral-sh/setup-uv@v7\n  with:\n    enable-cache: true", "- uses: astral-sh/setup-uv@v7\n  with:\n    enable-cache: false"},
		"look only":             {"- uses: Swatinem/rust-cache@v2", "- uses: Swatinem/rust-cache@v2\n  with:\n    lookup-only: true"},
	} {
		want := string(release(tt[1]).Data)
		if got := fixOnly(release(tt[0]), rules.Options{}, "pipeline/cache-poisoning"); got != want {
			t.Errorf("%s:\n%s", name, got)
		}
		found, _ := Audit([]File{release(tt[1])}, rules.Options{})
		if left := of(found, "pipeline/cache-poisoning"); len(left) > 0 {
			t.Errorf("%s: %v", name, left[0].Message)
		}
	}
}

func TestOnlySafeFixesAreAppliedUnlessAskedFor(t *testing.T) {
	f := example("- uses: actions/checkout@v4\n- uses: ./a")
	changed, n := Fix([]File{f}, rules.Options{}, false)
	if text := string(changed[f.Path]); n != 1 || !strings.Contains(text, "persist-credentials: false") || !strings.Contains(text, "./a") {
		t.Errorf("%d: %s", n, text)
	}
	changed, n = Fix([]File{f}, rules.Options{}, true)
	if text := string(changed[f.Path]); n != 2 || !strings.Contains(text, "$/a") {
		t.Errorf("%d: %s", n, text)
	}
	if _, n := Fix([]File{{Path: f.Path, Data: changed[f.Path]}}, rules.Options{}, true); n != 0 {
		t.Errorf("%d fixes are left", n)
	}
}

func TestFixesWorkBehindAByteOrderMarkAndNotInWideText(t *testing.T) {
	f := example("- uses: actions/checkout@v4")
	f.Data = append([]byte("\ufeff"), f.Data...)
	changed, n := Fix([]File{f}, rules.Options{}, false)
	if text := string(changed[f.Path]); n != 1 || !strings.HasPrefix(text, "\ufeffname") || !strings.Contains(text, "- uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n") {
		t.Errorf("%d: %q", n, text)
	}
	wide := []byte{0xff, 0xfe}
	for _, c := range example("- uses: actions/checkout@v4").Data {
		wide = append(wide, c, 0)
	}
	found, _ := Audit([]File{{Path: f.Path, Data: wide}}, rules.Options{})
	if len(of(found, "pipeline/artipacked")) != 1 {
		t.Error("wide text is not examined")
	}
	if _, n := Apply(wide, found, true); n != 0 {
		t.Error("an edit of another text is applied")
	}
}
