package audit

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func files(pairs ...string) []File {
	var out []File
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, File{Path: pairs[i], Data: []byte(pairs[i+1])})
	}
	return out
}

const weak = "name: x\non: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: o/r@v1\n      - run: echo ${{ github.head_ref }}\n"

func TestFilesOfNestedRepositoriesAreFoundAndOthersLeftAlone(t *testing.T) {
	found, _ := Audit(files(
		"b/.github/workflows/x.yml", weak, "a/.github/workflows/x.yml", weak, "x.yml", weak, "a/docs/.github/workflows.yml", weak,
		"a/tools/action.yml", "name: x\nruns:\n  using: composite\n  steps:\n    - uses: o/r@v1\n",
	), rules.Options{})
	var paths []string
	for _, f := range found {
		if !slices.Contains(paths, f.Span.Path) {
			paths = append(paths, f.Span.Path)
		}
	}
	if diff := cmp.Diff([]string{"a/.github/workflows/x.yml", "a/tools/action.yml", "b/.github/workflows/x.yml"}, paths); diff != "" {
		t.Error(diff)
	}
}

func TestTheOrderOfFilesDoesNotMatter(t *testing.T) {
	list := files("b/.github/workflows/x.yml", weak, "a/action.yml", "runs: {using: node16}\n", ".github/workflows/y.yaml", weak)
	one, n1 := Audit(list, rules.Options{Persona: rules.Auditor})
	slices.Reverse(list)
	two, n2 := Audit(list, rules.Options{Persona: rules.Auditor})
	if diff := cmp.Diff(one, two); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(n1, n2); diff != "" {
		t.Error(diff)
	}
	for i := 1; i < len(one); i++ {
		a, b := one[i-1].Span, one[i].Span
		if a.Path > b.Path || a.Path == b.Path && a.StartLine > b.StartLine {
			t.Fatalf("%s stands before %s", a, b)
		}
	}
}

func TestRulesWithoutTheirDataAreNamed(t *testing.T) {
	list := files(".github/workflows/x.yml", weak)
	has := func(notes []Note, rule string) bool {
		return slices.ContainsFunc(notes, func(n Note) bool { return strings.HasPrefix(n.Reason, rule+" was not examined") })
	}
	_, notes := Audit(list, rules.Options{})
	for _, r := range []string{"pipeline/impostor-commit", "pipeline/known-vulnerable-actions", "pipeline/ref-confusion", "pipeline/repo-jacking"} {
		if !has(notes, r) {
			t.Errorf("nobody is told that %s was not examined", r)
		}
	}
	if has(notes, "pipeline/stale-action-refs") || has(notes, "pipeline/forbidden-uses") {
		t.Error("what is for others, or not asked for, is named")
	}
	_, notes = Audit(list, rules.Options{Persona: rules.Pedantic, Advisories: func(string, string, string) []rules.Advisory { return nil }})
	if has(notes, "pipeline/known-vulnerable-actions") || !has(notes, "pipeline/stale-action-refs") {
		t.Error("data that is there is called missing")
	}
	if found, notes := Audit(files("README.md", "x"), rules.Options{}); len(found)+len(notes) != 0 {
		t.Errorf("%v, %v", found, notes)
	}
}

func TestABrokenFileIsAFindingAndTheOthersGoOn(t *testing.T) {
	found, _ := Audit(files(".github/workflows/a.yml", "a: [\n", ".github/workflows/b.yml", weak, ".github/workflows/c.yml", ""), rules.Options{})
	byPath := map[string]int{}
	for _, f := range found {
		byPath[f.Span.Path]++
		if f.Span.Path == ".github/workflows/a.yml" && (f.Rule != "pipeline/syntax" || f.Span.StartLine == 0) {
			t.Errorf("%s %s", f.Rule, f.Span)
		}
	}
	if byPath[".github/workflows/a.yml"] != 1 || byPath[".github/workflows/b.yml"] < 3 || byPath[".github/workflows/c.yml"] != 1 {
		t.Errorf("%v", byPath)
	}
}

func TestAFileBeyondItsBudgetIsNoted(t *testing.T) {
	l := budget.Default()
	l.Depth = 3
	list := files(".github/workflows/a.yml", "a: {b: {c: {d: {e: 1}}}}", ".github/workflows/b.yml", weak)
	list[0].Budget = budget.New(l, 10)
	found, notes := Audit(list, rules.Options{})
	if len(found) == 0 || len(notes) == 0 || notes[0].Path != ".github/workflows/a.yml" || !strings.Contains(notes[0].Reason, "depth") {
		t.Errorf("%v", notes)
	}
}

// want is an inspector that only asks for files.
type want struct{}

func (want) ID() string                                   { return "pipeline" }
func (want) Revision() int                                { return 1 }
func (want) Interest() inspect.Interest                   { return Interest() }
func (want) Inspect(*inspect.File, *inspect.Result) error { return nil }

func TestARunAsksForPipelinesAndWhatTheyMayName(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{want{}})
	for p, want := range map[string]int{
		".github/workflows/ci.yml": 1, "a/b/.github/workflows/x.yaml": 1, "x/action.yaml": 1, ".github/dependabot.yml": 1, ".pre-commit-config.yaml": 1,
		"Makefile": 1, "package.json": 1, "x/Dockerfile.dev": 1, "build.sh": 1, "README.md": 0, "main.go": 0,
	} {
		if got := len(d.Takers(p, false, nil)); got != want {
			t.Errorf("%s: %d takers", p, got)
		}
	}
}

func TestRulesAreGivenOutAsTheyAreDocumented(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.ID] || !strings.HasPrefix(r.ID, "pipeline/") {
			t.Errorf("%q", r.ID)
		}
		seen[r.ID] = true
	}
	if len(seen) != 72 {
		t.Errorf("%d rules, the catalogue has 72", len(seen))
	}
}

func TestEveryRuleOfTheCatalogueExists(t *testing.T) {
	path := suite(t, "rule-classes.json")
	var catalogue struct {
		Rules map[string]struct {
			Platforms []string
			Persona   string
			Fix       bool
			Needs     string
		}
	}
	load(t, path, &catalogue)
	mine := map[string]*rules.Rule{}
	for _, r := range rules.All() {
		mine[r.ID] = r
	}
	for id, want := range catalogue.Rules {
		r := mine[id]
		if r == nil {
			t.Errorf("%s does not exist", id)
			continue
		}
		if r.Persona.String() != want.Persona {
			t.Errorf("%s speaks from %s on, the catalogue says %s", id, r.Persona, want.Persona)
		}
		if want.Fix && !r.Fix {
			t.Errorf("%s has no fix", id)
		}
	}
	for id := range mine {
		if _, ok := catalogue.Rules[id]; !ok {
			t.Errorf("%s is not in the catalogue", id)
		}
	}
}

func TestAWellKeptWorkflowIsSilent(t *testing.T) {
	const text = `name: test
on:
  push:
    branches: [main]
  pull_request:

permissions: {}

concurrency:
  group: ${{ github.workflow }}-${{ github.ref }}
  cancel-in-progress: true

jobs:
  test:
    name: test
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - uses: actions/setup-go@0aaccfd150d50ccaeb58ebd88d36e91967a5f35b # v5.4.0
        with:
          go-version-file: go.mod
      - name: test
        env:
          BRANCH: ${{ github.head_ref }}
        run: |
          go vet ./...
          go test ./... | tee "$RUNNER_TEMP/log"
          echo "branch=$BRANCH"
`
	for _, p := range []rules.Persona{rules.Regular, rules.Pedantic, rules.Auditor} {
		found, _ := Audit(files(".github/workflows/test.yml", text), rules.Options{Persona: p})
		for _, f := range found {
			if f.Rule != "pipeline/unversioned-immutable-action" {
				t.Errorf("%s: %s %s: %s", p, f.Span, f.Rule, f.Message)
			}
		}
	}
}

func TestAnIncidentIsFoundWithItsWay(t *testing.T) {
	// The branch name of a fork reached a script of an own action in a run with
	// rights, and from there the cache that the release restored (December 2024).
	before := files(
		".github/actions/publish/action.yml", "name: publish\ninputs:\n  branch: {}\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        git pull origin ${{ inputs.branch }}\n        git config user.name x\n",
		".github/workflows/format.yml", "name: format\non: pull_request_target\npermissions: {}\njobs:\n  format:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: write # pushes the changes\n    steps:\n      - uses: ./.github/actions/publish\n        with:\n          branch: ${{ github.head_ref }}\n",
		".github/workflows/release.yml", "name: release\non:\n  push:\n    tags: ['v*']\npermissions: {}\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@v4\n        with: {path: build, key: build}\n      - uses: pypa/gh-action-pypi-publish@v1\n",
	)
	found, _ := Audit(before, rules.Options{})
	want := map[string]string{"pipeline/template-injection": "github.head_ref", "pipeline/cache-poisoning": "actions/cache", "pipeline/dangerous-triggers": "pull_request_target"}
	for rule, part := range want {
		if !slices.ContainsFunc(found, func(f finding.Finding) bool { return f.Rule == rule && strings.Contains(f.Message, part) }) {
			t.Errorf("%s is not found with %s", rule, part)
		}
	}
	changed, _ := Fix(before, rules.Options{}, true)
	var after []File
	for _, f := range before {
		if data, ok := changed[f.Path]; ok {
			f.Data = data
		}
		after = append(after, f)
	}
	left, _ := Audit(after, rules.Options{})
	for _, f := range left {
		if f.Rule == "pipeline/template-injection" || f.Rule == "pipeline/cache-poisoning" || f.Rule == "pipeline/syntax" {
			t.Errorf("after the fixes: %s %s: %s", f.Span, f.Rule, f.Message)
		}
	}
}

func TestEditsThatTouchOneAnotherAreNotAppliedTogether(t *testing.T) {
	edit := func(off, end int, text string) finding.Finding {
		f := finding.Finding{Fix: &finding.Fix{Summary: "safe: x", Edits: []finding.Edit{{New: text}}}}
		f.Fix.Edits[0].Span.Off, f.Fix.Edits[0].Span.End = off, end
		return f
	}
	for name, tt := range map[string]struct {
		list []finding.Finding
		want string
	}{
		"apart":          {[]finding.Finding{edit(4, 5, "Y"), edit(0, 1, "X")}, "XbcdYfg"},
		"one over other": {[]finding.Finding{edit(0, 3, "X"), edit(2, 4, "Y")}, "Xdefg"},
		"side by side":   {[]finding.Finding{edit(0, 2, "X"), edit(2, 4, "Y")}, "Xcdefg"},
		"outside":        {[]finding.Finding{edit(5, 99, "X"), edit(-1, 2, "Y"), edit(3, 2, "Z")}, "abcdefg"},
		"an exception":   {[]finding.Finding{{Status: finding.Excepted, Fix: edit(0, 1, "X").Fix}}, "abcdefg"},
		"an insertion":   {[]finding.Finding{edit(3, 3, "X")}, "abcXdefg"},
	} {
		got, _ := Apply([]byte("abcdefg"), tt.list, true)
		if string(got) != tt.want {
			t.Errorf("%s: %s, want %s", name, got, tt.want)
		}
	}
}

func FuzzAudit(f *testing.F) {
	f.Add(weak)
	f.Add("on: push\njobs:\n  a:\n    runs-on: [self-hosted]\n    container: {image: x, credentials: {password: y}}\n    steps:\n      - uses: actions/checkout@v4 # zizmor: ignore[artipacked]\n")
	f.Add("on: release\njobs: {a: {steps: [{uses: actions/cache@v4, if: \"${{ x }} \"}, {run: \"npm i x | sh >> $GITHUB_ENV\", shell: pwsh}]}}\n")
	for _, r := range rules.All() {
		if r.Bad != "" {
			f.Add(string(example(r.Bad).Data))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		list := files(".github/workflows/x.yml", text, "action.yml", text, ".github/dependabot.yml", text, ".pre-commit-config.yaml", text)
		for i := range list {
			l := budget.Default()
			l.Steps = 1 << 18
			list[i].Budget = budget.New(l, int64(len(text)))
		}
		found, _ := Audit(list, rules.Options{Persona: rules.Auditor})
		for i := range found {
			s := found[i].Span
			if s.Off < 0 || s.End < s.Off {
				t.Fatalf("%s: %+v", found[i].Rule, s)
			}
			if found[i].Fix == nil || strings.HasPrefix(text, "\xff") || strings.HasPrefix(text, "\xfe") || strings.ContainsRune(text, 0) {
				continue
			}
			fixed, n := Apply([]byte(text), found[i:i+1], true)
			if n == 1 && bytes.Equal(fixed, []byte(text)) {
				t.Fatalf("%s: a fix that changes nothing: %+v", found[i].Rule, found[i].Fix)
			}
		}
	})
}

func ExampleAudit() {
	found, _ := Audit([]File{{Path: ".github/workflows/x.yml", Data: []byte("name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: o/r@v1\n")}}, rules.Options{})
	for _, f := range found {
		fmt.Println(f.Span, f.Rule, f.Severity)
	}
	// Output: .github/workflows/x.yml:8:15 pipeline/unpinned-uses high
}

// large are files of which one kind of thing is very many.
func large(n int) map[string]string {
	const head = "name: x\non: [issues, pull_request_target]\njobs:\n"
	const job = head + "  a:\n    runs-on: x\n"
	steps := func(s string) string { return job + "    steps:\n" + strings.Repeat(s, n) }
	numbered := func(s string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(s, "#", fmt.Sprint(i)))
		}
		return b.String()
	}
	return map[string]string{
		"steps":         steps("      - uses: actions/checkout@v4\n        with: {ref: \"${{ github.head_ref }}\"}\n"),
		"scripts":       steps("      - run: curl http://x | sh >> $GITHUB_ENV\n        env: {A: \"${{ secrets.x }}\"}\n"),
		"exceptions":    steps("      - uses: o/r@v1 # zizmor: ignore[unpinned-uses, artipacked]\n"),
		"commands":      job + "    steps:\n      - run: |\n" + strings.Repeat("          echo \"${{ github.head_ref }}\" >> $GITHUB_ENV\n", n),
		"PowerShell":    job + "    steps:\n      - shell: pwsh\n        run: |\n" + strings.Repeat("          irm http://x | iex; echo \"${{ github.head_ref }}\" >> $env:GITHUB_ENV\n", n),
		"jobs":          head + numbered("  j#:\n    needs: j0\n    runs-on: ${{ matrix.x }}\n    outputs: {o: \"${{ needs.j#.outputs.o }}\"}\n    steps: [{uses: actions/checkout@v4}]\n"),
		"included":      job + "    strategy:\n      matrix:\n        include:\n" + strings.Repeat("          - x: ${{ github.ref }}\n", n) + "    steps:\n" + strings.Repeat("      - run: echo ${{ matrix.x }}\n", n),
		"variables":     job + "    env:\n" + numbered("      V#: ${{ github.ref }}\n") + "    steps:\n" + numbered("      - run: echo ${{ env.V# }} $V#\n"),
		"one line":      head + "  a: {runs-on: x, steps: [" + strings.Repeat("{run: \"echo ${{ github.head_ref }}\"}, ", n) + "]}\n",
		"expressions":   job + "    steps:\n      - run: echo " + strings.Repeat("${{ github.head_ref }}", n) + "\n",
		"permissions":   head + "  a: {}\npermissions:\n" + strings.Repeat("  x: write\n", n),
		"triggers":      "name: x\non: [" + strings.Repeat("push, ", n) + "push]\njobs: {a: {runs-on: x, steps: []}}\n",
		"open brackets": job + "    steps:\n      - run: echo " + strings.Repeat("${{ (", n) + "\n",
	}
}

func TestLargeFilesAreExaminedInBoundedTimeAndSpace(t *testing.T) {
	for name, text := range large(3000) {
		found, _ := Audit(files(".github/workflows/x.yml", text), rules.Options{Persona: rules.Auditor})
		if len(found) == 0 || len(found) > 72*1000 {
			t.Errorf("%s: %d findings", name, len(found))
		}
	}
}

func BenchmarkAuditOfLargeFiles(b *testing.B) {
	for _, name := range []string{"steps", "commands", "jobs", "included", "variables"} {
		text := large(2000)[name]
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Audit(files(".github/workflows/x.yml", text), rules.Options{Persona: rules.Auditor})
			}
		})
	}
}
