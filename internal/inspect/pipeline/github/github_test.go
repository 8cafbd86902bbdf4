package github

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// workflow reads a workflow.
func workflow(t testing.TB, text string) *pipeline.Document {
	t.Helper()
	return read(t, ".github/workflows/x.yml", text)
}

func read(t testing.TB, path, text string) *pipeline.Document {
	t.Helper()
	d, err := Read(path, strings.TrimPrefix(text, "\n"), nil)
	if err != nil || d == nil {
		t.Fatalf("%s: %v", path, err)
	}
	return d
}

func problems(d *pipeline.Document) string {
	var out []string
	for _, p := range d.Problems {
		out = append(out, fmt.Sprintf("%d: %s", d.Source.Line(p.At.Off), p.Msg))
	}
	return strings.Join(out, "\n")
}

// written returns the text of a range.
func written(d *pipeline.Document, l pipeline.Loc) string { return d.Source.Text[l.Off:l.End] }

func TestPipelineFilesAreKnownByTheirPaths(t *testing.T) {
	for p, want := range map[string]string{
		".github/workflows/x.yml": pipeline.GitHubWorkflow, "a/b/.github/workflows/x.yaml": pipeline.GitHubWorkflow, ".github/workflows/X.YML": pipeline.GitHubWorkflow,
		".github/workflows/sub/x.yml": "", "workflows/x.yml": "", ".github/workflows/x.json": "", "x.github/workflows/x.yml": "",
		"action.yml": pipeline.GitHubAction, "a/action.yaml": pipeline.GitHubAction, "actions.yml": "", "Action.yml": "",
		".github/dependabot.yml": pipeline.Dependabot, "a/.github/dependabot.yaml": pipeline.Dependabot, "dependabot.yml": "",
		".pre-commit-config.yaml": pipeline.PreCommit, "a/.pre-commit-config.yaml": pipeline.PreCommit, "": "", "/": "",
	} {
		if got := Platform(p); got != want {
			t.Errorf("%q: %q, want %q", p, got, want)
		}
	}
	if d, err := Read("x.yml", "a: b", nil); d != nil || err != nil {
		t.Error("another file is read")
	}
}

func TestTriggersInEveryForm(t *testing.T) {
	show := func(d *pipeline.Document) string {
		var out []string
		for _, t := range d.Triggers {
			s := fmt.Sprintf("%s@%d", t.Event, d.Source.Line(t.Key.Off))
			switch t.Who {
			case pipeline.Outsider:
				s += " outsider"
			case pipeline.Caller:
				s += " caller"
			}
			if t.Rights {
				s += " rights"
			}
			if t.Tags {
				s += " tags"
			}
			s += strings.Join(append(append([]string{""}, t.Branches...), t.Types...), " ")
			for _, i := range t.Inputs {
				s += " " + i.Name + ":" + i.Type
			}
			out = append(out, s)
		}
		return strings.Join(out, "; ")
	}
	for text, want := range map[string]string{
		"on: push":                                         "push@1 rights",
		"'on': [push, pull_request]":                       "push@1 rights; pull_request@1 outsider",
		"on:\n  - workflow_call":                           "workflow_call@2 caller",
		"on:\n  pull_request_target:":                      "pull_request_target@2 outsider rights",
		"on:\n  push: {tags: [v*], branches: main}":        "push@2 rights tags main",
		"on:\n  issues:\n    types: [opened, edited]":      "issues@2 outsider rights opened edited",
		"on: &t\n  schedule: [{cron: x}]":                  "schedule@2 rights",
		"on:\n  push: &p {branches: [a]}\n  release: *p":   "push@2 rights a; release@3 rights a",
		"on:\n  workflow_dispatch:\n    inputs:\n      a:": "workflow_dispatch@2 rights a:",
		"on:\n  workflow_call:\n    inputs:\n      a: {type: boolean}\n      b: {type: string}": "workflow_call@2 caller a:boolean b:string",
		"on: 5": "",
	} {
		if got := show(workflow(t, text+"\njobs: {}\n")); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

const full = `
name: full
on: push
permissions:
  contents: read
env: {A: 1}
defaults:
  run:
    shell: sh
concurrency:
  group: g
  cancel-in-progress: true
jobs:
  build:
    name: Build
    needs: test
    if: github.ref == 'x'
    runs-on: [self-hosted, linux]
    environment: {name: prod}
    permissions: write-all
    env:
      B: "${{ github.ref }}"
    container:
      image: alpine
      credentials: {username: u, password: p}
      volumes: [a, b]
    services:
      db: postgres:16
    strategy:
      matrix:
        os: [a, {x: b}]
        include: [{os: c}]
    outputs:
      o: ${{ steps.s.outputs.x }}
    steps:
      - id: s
        name: first
        run: |
          echo "x=1" >> $GITHUB_OUTPUT
      - uses: o/r@v1
        with:
          k: v
  test:
    uses: o/r/.github/workflows/x.yml@v1
    with: {a: b}
    secrets: inherit
`

func TestAWholeWorkflow(t *testing.T) {
	d := workflow(t, full)
	if p := problems(d); p != "" {
		t.Fatal(p)
	}
	j := d.Jobs[0]
	got := fmt.Sprint(d.Name.Text, d.Permissions.Items[0].Name, d.Env.Entries[0].Value.Text, d.Shell.Text, d.Concurrency.Cancel.Text, len(d.Jobs),
		j.ID, j.Name.Text, j.Needs, j.If.Text, len(j.Labels), j.Permissions.All, j.Container.Value.Text, j.Container.Credentials.Get("PASSWORD").Text, len(j.Container.Volumes),
		j.Services[0].Value.Text, len(j.Matrix.Axes[0].Values), j.Matrix.Include[0].Get("os").Text, j.Outputs.Entries[0].Name, len(j.Steps), j.Steps[0].ID.Text, j.Steps[1].Uses.Owner, j.Steps[1].With.Get("K").Text,
		d.Jobs[1].Uses.Path, d.Jobs[1].With.Get("a").Text, d.Jobs[1].Inherit.Text)
	const want = "fullcontents1shtrue2 buildBuild[test]github.ref == 'x'2write-allalpinep2postgres:162co2soov.github/workflows/x.ymlbinherit"
	if strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(strings.ReplaceAll(want, "soov", "sov"), " ", "") {
		t.Errorf("%s", got)
	}
	if j.Environment == nil || j.Step("S") != j.Steps[0] || j.Step("none") != nil || j.Effective() != j.Permissions || d.Jobs[1].Effective() != d.Permissions {
		t.Error("what belongs to the job is told wrongly")
	}
	if text := written(d, j.Steps[1].Here); !strings.HasPrefix(text, "uses: o/r@v1") {
		t.Errorf("the step is %q", text)
	}
	if text := written(d, j.Range()); !strings.HasPrefix(text, "build:") || !strings.HasSuffix(text, "k: v") {
		t.Errorf("the job is %q", text)
	}
}

func TestAliasesStandWhereTheyAreAndReadWhereTheyPoint(t *testing.T) {
	d := workflow(t, `
on: push
jobs:
  a: &job
    runs-on: x
    steps: &steps
      - &step
        run: &cmd echo ${{ github.head_ref }}
      - *step
      - run: *cmd
  b: *job
  c:
    runs-on: x
    steps: *steps
`)
	if len(d.Jobs) != 3 || len(d.Fenced) != 1 {
		t.Fatalf("%d jobs, %d values with expressions", len(d.Jobs), len(d.Fenced))
	}
	var lines []int
	for _, j := range d.Jobs {
		for _, s := range j.Steps {
			lines = append(lines, d.Source.Line(s.Here.Off), d.Source.Line(s.Run.Exprs[0].Loc().Off))
			if s.Run.Exprs[0].Reads[0].Level != pipeline.Arbitrary {
				t.Error("an alias reads something else")
			}
		}
	}
	if diff := cmp.Diff([]int{7, 7, 8, 7, 9, 7, 7, 7, 8, 7, 9, 7, 7, 7, 8, 7, 9, 7}, lines); diff != "" {
		t.Error(diff)
	}
	if d.Jobs[0].Steps[0].Block.Shared || !d.Jobs[0].Steps[1].Block.Shared || !d.Jobs[2].Steps[0].Block.Shared {
		t.Error("what is shared is told wrongly")
	}
}

func TestMergeKeysBringWhatIsNotThere(t *testing.T) {
	d := workflow(t, `
on: push
x: &base
  runs-on: base
  env: {A: base}
y: &more {runs-on: more, name: more}
jobs:
  a:
    <<: *base
    env: {B: own}
    steps: []
  b:
    <<: [*more, *base]
    steps: [{run: x}]
`)
	a, b := d.Jobs[0], d.Jobs[1]
	if a.Labels[0].Text != "base" || a.Env.Get("A") != nil || a.Env.Get("B").Text != "own" || !a.Block.Shared {
		t.Errorf("%+v", a)
	}
	if b.Labels[0].Text != "more" || b.Name.Text != "more" || b.Env.Get("A").Text != "base" || len(b.Steps) != 1 {
		t.Errorf("%+v", b)
	}
}

func TestExpressionsInScalars(t *testing.T) {
	d := workflow(t, `
on: push
jobs:
  a:
    name: "a ${{ 'b}}' }} c ${{ d.e }}"
    steps:
      - run: >-
          x ${{ github.ref
          }} y
      - run: '${{ format(''{0}'', a.b) }}'
        if: ${{ x }} && y
`)
	var got []string
	for _, v := range d.Fenced {
		for _, e := range v.Exprs {
			got = append(got, strings.TrimSpace(e.Text)+"@"+written(d, e.Loc()))
		}
	}
	want := []string{"'b}}'@${{ 'b}}' }}", "d.e@${{ d.e }}", "github.ref@${{ github.ref\n          }}", "format('{0}', a.b)@${{ format(''{0}'', a.b) }}", "x@${{ x }}"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	s := d.Jobs[0].Steps[1]
	if s.Cond != nil || s.Run.Only() == nil || d.Jobs[0].Name.Only() != nil {
		t.Error("what is one expression alone is told wrongly")
	}
	n := s.Run.Exprs[0].Root.Args[1]
	if text := written(d, s.Run.Exprs[0].At(n)); text != "a.b" {
		t.Errorf("a part of the expression is %q", text)
	}
}

func TestCapabilitiesOfContexts(t *testing.T) {
	for level, names := range map[pipeline.Level]string{
		pipeline.Arbitrary: `github.head_ref github.ref github.ref_name github.base_ref github.event github github.workflow_ref
			github.event.issue.title github.event.issue.body github.event.comment.body github.event.review.body github.event.pull_request.head.ref
			github.event.pull_request.head.label github.event.pull_request.head.repo.default_branch github.event.head_commit.message github.event.head_commit.author.email
			github.event.head_commit.author.name github.event.commits.*.message github.event.pages.*.page_name github.event.workflow_run.head_branch
			github.event.client_payload.x github.event.client_payload.x.id github.event.label.name github.event.release.tag_name github.event.discussion.title github.event.commits github.event.something.new`,
		pipeline.Structured: `github.actor github.triggering_actor github.event.pull_request.html_url github.event.sender.login github.event.repository.full_name
			github.event.repository.name github.event.issue.url github.event.pull_request.head.repo.name`,
		pipeline.Fixed: `github.sha github.run_id github.repository github.event_name github.workspace github.token github.server_url github.job
			github.event.number github.event.pull_request.number github.event.pull_request.head.sha github.event.pull_request.base.sha github.event.after github.event.action
			github.event.issue.created_at github.event.pull_request.merged github.event.workflow_run.id github.event.workflow_run.head_sha github.event.workflow_run.conclusion
			github.event.issue.author_association github.event.repository.private github.event.merge_group.base_sha github.event.issue.comments github.event.repository.has_wiki github.event.commits.*.id`,
	} {
		for _, name := range strings.Fields(names) {
			if got := capability(strings.Split(name, ".")); got != level {
				t.Errorf("%s: %d, want %d", name, got, level)
			}
		}
	}
}

func TestWhoCanPullATrigger(t *testing.T) {
	for event, want := range map[string]string{
		"pull_request_target": "2 true", "workflow_run": "2 true", "issue_comment": "2 true", "issues": "2 true", "discussion": "2 true", "fork": "2 true",
		"pull_request": "2 false", "pull_request_review": "2 false", "workflow_call": "1 false",
		"push": "0 true", "schedule": "0 true", "workflow_dispatch": "0 true", "release": "0 true", "unheard": "0 true",
	} {
		who, rights := power(event)
		if got := fmt.Sprint(uint8(who), rights); got != want {
			t.Errorf("%s: %s, want %s", event, got, want)
		}
	}
}

func TestActionsAndSettings(t *testing.T) {
	a := read(t, "x/action.yml", "name: x\ninputs:\n  a: {default: b}\noutputs:\n  o:\n    value: ${{ inputs.a }}\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.a }}\n      shell: bash\n")
	if a.Name.Text != "x" || a.Inputs[0].Name != "a" || a.Using.Text != "composite" || !a.Jobs[0].Composite || len(a.Jobs[0].Steps) != 1 || a.Jobs[0].Outputs.Get("o") == nil {
		t.Errorf("%+v", a)
	}
	if l, r := a.Jobs[0].Steps[0].Run.Level(); l != pipeline.Unknown || r.Origin != pipeline.FromInput {
		t.Errorf("%v %v", l, r)
	}
	i := read(t, "action.yaml", "runs:\n  using: docker\n  image: docker://x\n")
	if i.Image.Text != "docker://x" || problems(i) != "" {
		t.Errorf("%+v", i)
	}
	d := read(t, ".github/dependabot.yml", "version: 2\nupdates:\n  - package-ecosystem: pip\n    schedule: {interval: daily}\n    insecure-external-code-execution: allow\n    cooldown:\n      default-days: 3\n  - 5\n")
	if len(d.Updates) != 1 || d.Updates[0].Ecosystem.Text != "pip" || d.Updates[0].Cooldown.Get("default-days").Text != "3" || d.Updates[0].Execution.Text != "allow" || problems(d) != "8: an update is not a mapping" {
		t.Errorf("%+v: %s", d.Updates, problems(d))
	}
	p := read(t, ".pre-commit-config.yaml", "repos:\n  - repo: local\n  - repo: https://x\n    rev: v1\n")
	if len(p.Hooks) != 2 || p.Hooks[1].Rev.Text != "v1" || p.Hooks[0].Rev != nil {
		t.Errorf("%+v", p.Hooks)
	}
}

func TestBrokenFilesSayWhereAndGoOn(t *testing.T) {
	for text, want := range map[string]string{
		"":                                       "1: not a mapping",
		"- a":                                    "1: not a mapping",
		"a: b\n\tc: d\n":                         "2: not YAML: found a tab character that violates indentation",
		"on: push\njobs: []\n":                   "1: a workflow needs \"jobs\"",
		"jobs: {}\n":                             "1: a workflow needs \"on\"",
		"on: push\njobs:\n  a: x\n  b: {}\n":     "3: job a is not a mapping",
		"on: push\njobs:\n  a:\n    steps: x\n":  "4: steps are not a list",
		"on: push\njobs:\n  a:\n    steps: [x]":  "4: a step is not a mapping",
		"on: push\njobs:\n  a:\n    steps: [{}]": "4: a step has neither \"uses\" nor \"run\"",
		"on: push\njobs:\n  a:\n    if: 'a ='\n": "4: a condition that cannot be read: offset 2: unexpected character",
	} {
		if got := problems(workflow(t, text)); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestByteOrderMarksAndWindowsLineEndsChangeNothing(t *testing.T) {
	plain := workflow(t, full)
	for name, text := range map[string]string{"CRLF": strings.ReplaceAll(full[1:], "\n", "\r\n"), "a byte order mark": "\ufeff" + full[1:]} {
		d := workflow(t, text)
		if problems(d) != "" || len(d.Jobs) != len(plain.Jobs) || d.Jobs[0].Steps[0].Run.Text != plain.Jobs[0].Steps[0].Run.Text || d.Source.Line(d.Jobs[1].Key.Off) != plain.Source.Line(plain.Jobs[1].Key.Off) {
			t.Errorf("%s: %s", name, problems(d))
		}
		if got := written(d, d.Jobs[0].Env.Entries[0].Value.Exprs[0].Loc()); got != "${{ github.ref }}" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestABombOfAliasesEnds(t *testing.T) {
	var b strings.Builder
	b.WriteString("on: push\nx0: &x0 {run: make}\n")
	for i := 1; i < 40; i++ {
		fmt.Fprintf(&b, "x%d: &x%d {steps: [*x%d, *x%d], parallel: [*x%d, *x%d]}\n", i, i, i-1, i-1, i-1, i-1)
	}
	b.WriteString("s: &s [")
	b.WriteString(strings.Repeat("*x0, ", 1000) + "*x0]\njobs:\n")
	for i := range 2000 {
		fmt.Fprintf(&b, "  j%d: {runs-on: x, steps: *s}\n", i)
	}
	d := workflow(t, b.String())
	if !strings.Contains(problems(d), "aliases stand for too many values") {
		t.Error("nobody is told that a part was not examined")
	}
	steps := 0
	for _, j := range d.Jobs {
		steps += len(j.Steps)
	}
	if steps > 200_000 {
		t.Errorf("%d steps", steps)
	}
}

func TestReferencesThatGoInCirclesEnd(t *testing.T) {
	a := read(t, "a/action.yml", "name: a\ninputs: {x: {}}\nruns:\n  using: composite\n  steps:\n    - uses: ./b\n      id: b\n      with: {x: \"${{ inputs.x }} ${{ steps.b.outputs.o }}\"}\n")
	b := read(t, "b/action.yml", "name: b\ninputs: {x: {}}\noutputs: {o: {value: \"${{ inputs.x }}\"}}\nruns:\n  using: composite\n  steps:\n    - uses: ./a\n      with: {x: \"${{ inputs.x }}\"}\n    - uses: ./b\n")
	w := workflow(t, "on: issues\nenv:\n  E: ${{ env.F }}\n  F: ${{ env.E }}\njobs:\n  j:\n    outputs: {o: \"${{ needs.j.outputs.o }}\"}\n    runs-on: x\n    steps:\n      - uses: ./a\n        with: {x: \"${{ github.event.issue.title }}\"}\n      - run: echo ${{ env.E }}\n")
	docs := []*pipeline.Document{a, b, w}
	Link(docs)
	var fed []string
	for _, d := range docs {
		for name, r := range d.Fed {
			fed = append(fed, fmt.Sprintf("%s %s %d %s", d.Source.Path, name, r.Level, r.Source))
		}
	}
	sort.Strings(fed)
	if diff := cmp.Diff([]string{"a/action.yml x 3 github.event.issue.title", "b/action.yml x 3 github.event.issue.title"}, fed); diff != "" {
		t.Error(diff)
	}
}

func TestLocalReferencesLeadToFilesOfTheirRepository(t *testing.T) {
	act := "name: x\nruns:\n  using: composite\n  steps: []\n"
	one := read(t, "one/tools/a/action.yml", act)
	two := read(t, "two/tools/a/action.yaml", act)
	top := read(t, "action.yml", act)
	called := read(t, "two/.github/workflows/called.yml", "on: workflow_call\njobs: {}\n")
	w1 := read(t, "one/.github/workflows/w.yml", "on: push\njobs:\n  a:\n    steps: [{uses: ./tools/a}, {uses: ./none}, {uses: $/tools/a@v1}]\n")
	w2 := read(t, "two/.github/workflows/w.yml", "on: push\njobs:\n  a:\n    steps: [{uses: ./tools/a/}]\n  b:\n    uses: ./.github/workflows/called.yml\n")
	w3 := workflow(t, "on: push\njobs:\n  a:\n    steps: [{uses: ./}]\n")
	Link([]*pipeline.Document{one, two, top, called, w1, w2, w3})
	s := w1.Jobs[0].Steps
	if s[0].Uses.Target != one || s[1].Uses.Target != nil || s[2].Uses.Target != one {
		t.Error("references of the first repository")
	}
	if w2.Jobs[0].Steps[0].Uses.Target != two || w2.Jobs[1].Uses.Target != called || w3.Jobs[0].Steps[0].Uses.Target != top {
		t.Error("references of the others")
	}
	if len(one.Callers) != 2 || len(called.Callers) != 1 || called.Callers[0].Step != nil {
		t.Error("callers")
	}
}

func TestABudgetThatIsUsedUpIsAnError(t *testing.T) {
	l := budget.Default()
	l.Depth = 5
	if _, err := Read("action.yml", "a: {b: {c: {d: {e: {f: {g: 1}}}}}}", budget.New(l, 100)); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
}

func TestLargeFilesTakeLinearTime(t *testing.T) {
	build := func(n int) string {
		return "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n" + strings.Repeat("      - id: s\n        env: {A: \"${{ steps.s.outputs.x }}\"}\n        run: echo \"x=$A\" >> $GITHUB_OUTPUT ${{ steps.s.outputs.x }}\n", n)
	}
	d := workflow(t, build(20000)) // ends at all: no timing is asserted
	if len(d.Jobs[0].Steps) != 20000 || len(d.Fenced) != 40000 {
		t.Errorf("%d steps, %d values", len(d.Jobs[0].Steps), len(d.Fenced))
	}
}

func FuzzRead(f *testing.F) {
	f.Add(0, full)
	f.Add(0, "on: push\njobs:\n  a: &a\n    steps: [&s {run: \"${{ github.head_ref }}\"}, *s]\n  b: *a\n")
	f.Add(1, "runs:\n  using: composite\n  steps:\n    - run: |\n        echo ${{ inputs.x }} >> $GITHUB_ENV\n")
	f.Add(2, "updates:\n  - package-ecosystem: pip\n    cooldown: {default-days: 1}\n")
	f.Add(3, "repos:\n  - repo: http://x # zizmor: ignore[a, b] c\n")
	f.Add(0, "on: {push: *x}\n<<: *x\n")
	paths := []string{".github/workflows/x.yml", "action.yml", ".github/dependabot.yml", ".pre-commit-config.yaml"}
	f.Fuzz(func(t *testing.T, which int, text string) {
		l := budget.Default()
		l.Steps = 1 << 20
		d, err := Read(paths[(which%4+4)%4], text, budget.New(l, int64(len(text))))
		if err != nil || d == nil {
			return
		}
		Link([]*pipeline.Document{d})
		for _, v := range d.Fenced {
			for _, e := range v.Exprs {
				if at := e.Loc(); at.Off < 0 || at.End > len(d.Source.Text) || at.End < at.Off {
					t.Fatalf("an expression at %v", at)
				}
			}
		}
		for _, j := range d.Jobs {
			for _, s := range j.Steps {
				if s.Here.End > len(d.Source.Text) {
					t.Fatal("a step outside the file")
				}
				s.Script()
			}
		}
	})
}
