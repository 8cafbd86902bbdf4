package rules_test

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestTemplateInjection(t *testing.T) {
	check(t, "template-injection", []fixture{
		{name: "what an outsider writes", text: job("[issues, pull_request_target]", `
    steps:
      - run: echo ${{ github.event.issue.title }} <<<
      - run: echo ${{ github.event['issue']['body'] }} <<<
      - run: echo ${{ GitHub.Head_Ref }} <<<
      - run: echo ${{ github.event.commits[0].message }} <<<
      - run: echo ${{ github.event.pull_request.labels.*.name }} <<<
      - run: echo ${{ toJSON(github.event) }} <<<
      - run: echo ${{ toJSON(github) }} <<<
      - run: echo ${{ format('{0}', github.ref_name) }} <<<
      - run: echo ${{ inputs.x || github.ref }} <<<
      - run: |
          # ${{ github.event.comment.body }} <<<
          true
      - run: |
          echo ${{
            github.event.issue.title }} <<<
`)},
		{name: "what the platform gives", text: job("[issues, pull_request_target]", `
    steps:
      - run: echo ${{ github.sha }} ${{ github.run_id }} ${{ github.event_name }} ${{ github.repository }}
      - run: echo ${{ github.event.pull_request.number }} ${{ github.event.pull_request.head.sha }}
      - run: echo ${{ github.event.issue.created_at }} ${{ github.event.pull_request.draft }}
      - run: echo ${{ runner.os }} ${{ secrets.X }} ${{ hashFiles('**') }}
      - run: echo ${{ github.event.issue.title == 'x' }} ${{ contains(github.event.issue.title, 'x') }}
      - run: echo ${{ github.event.issue.title == 'x' && 'a' || 'b' }} ${{ !github.head_ref }}
      - run: echo ${{ needs.a.result }} ${{ steps.a.outcome }} ${{ strategy.job-index }}
      - name: ${{ github.event.issue.title }}
        run: echo
      - run: echo "$T"
        env:
          T: ${{ github.event.issue.title }}
      - uses: o/r@v1
        with:
          title: ${{ github.event.issue.title }}
`)},
		{name: "outputs and settings, which nobody knows", text: `
- run: echo ${{ steps.a.outputs.b }} <<<
- run: echo ${{ needs.a.outputs.b }} <<<
- run: echo ${{ vars.A }} <<<
- run: echo ${{ fromJSON(needs.a.outputs.b).c }} <<<
`},
		{name: "inputs by their types", text: `
name: x
on:
  workflow_dispatch:
    inputs:
      text: {type: string}
      plain: {}
      flag: {type: boolean}
      count: {type: number}
      which: {type: choice, options: [a, b]}
permissions: {}
jobs:
  a:
    runs-on: x
    steps:
      - run: echo ${{ inputs.text }} <<<
      - run: echo ${{ inputs.plain }} <<<
      - run: echo ${{ inputs.flag }} ${{ inputs.count }} ${{ inputs.which }}
      - run: echo ${{ inputs.unknown }} <<<
      - run: echo ${{ github.event.inputs.text }} <<<
      - run: echo ${{ github.event.inputs.flag }}
`},
		{name: "variables by their definitions", text: `
name: x
on: push
permissions: {}
env:
  A: fixed
  B: ${{ github.head_ref }}
jobs:
  a:
    runs-on: x
    env:
      C: ${{ github.sha }}
    steps:
      - run: echo ${{ env.A }} ${{ env.D }}
        env:
          D: fixed
      - run: echo ${{ env.B }} <<<
      - run: echo ${{ env.C }} <<<
      - run: echo ${{ env.E }} <<<
      - run: echo ${{ env.B }}
        env:
          B: fixed
`},
		{name: "matrices by their values", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: x
    strategy:
      matrix:
        fixed: [a, b]
        nested: [{x: a}, {x: b}]
        mixed: [a, "${{ github.ref }}"]
        computed: ${{ fromJSON(inputs.x) }}
        include:
          - more: c
          - other: ${{ github.head_ref }}
    steps:
      - run: echo ${{ matrix.fixed }} ${{ matrix.nested.x }} ${{ matrix.more }} ${{ matrix.absent }} ${{ toJSON(matrix) }}
      - run: echo ${{ matrix.mixed }} <<<
      - run: echo ${{ matrix.computed }} <<<
      - run: echo ${{ matrix.other }} <<<
  b:
    runs-on: x
    strategy:
      matrix: ${{ fromJSON(inputs.x) }}
    steps:
      - run: echo ${{ matrix.any }} <<<
`},
		{name: "inputs of actions that run code", text: `
- uses: actions/github-script@v7
  with:
    script: |
      console.log("${{ github.event.issue.title }}") <<<
    other: ${{ github.event.issue.title }}
- uses: Azure/CLI@v2
  with:
    inlineScript: echo ${{ github.head_ref }} <<<
- uses: nick-fields/retry@v3
  with:
    command: echo ${{ github.head_ref }} <<<
`},
		{name: "through anchors, once where it is written", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: x
    steps: &steps
      - run: &cmd echo ${{ github.head_ref }} <<<
      - run: *cmd
  b:
    runs-on: x
    steps: *steps
`},
		{name: "steps side by side", text: "- parallel:\n    - run: echo ${{ github.head_ref }} <<<\n    - run: make\n"},
		{name: "everything is told the pedantic", persona: rules.Pedantic, text: `
- run: echo ${{ github.sha }} <<<
- run: echo ${{ secrets.X }} <<<
- run: echo ${{ 'x' }}
- run: echo ok
`},
		{name: "composite actions", path: "action.yml", text: `
name: x
inputs:
  title: {}
runs:
  using: composite
  steps:
    - run: echo ${{ inputs.title }} <<<
      shell: bash
    - run: echo "$T"
      shell: bash
      env:
        T: ${{ inputs.title }}
`},
	})
}

// worst returns the most severe finding of a rule.
func worst(found []finding.Finding, rule string) finding.Finding {
	var out finding.Finding
	for _, f := range found {
		if f.Rule == "pipeline/"+rule && f.Severity > out.Severity {
			out = f
		}
	}
	return out
}

func TestAnOutsidersTextIsFollowedThroughItsCarriers(t *testing.T) {
	for name, tt := range map[string]fixture{
		"an output of a step": {text: job("issues", `
    steps:
      - id: a
        env:
          TITLE: ${{ github.event.issue.title }}
        run: echo "t=$TITLE" >> "$GITHUB_OUTPUT"
      - run: echo ${{ steps.a.outputs.t }}
`)},
		"an output through a variable of the script": {text: job("issues", `
    steps:
      - id: a
        env:
          TITLE: ${{ github.event.issue.title }}
        run: |
          clean=$(echo "$TITLE" | tr a b)
          echo "t=$clean" >> $GITHUB_OUTPUT
      - run: echo ${{ steps.a.outputs.t }}
`)},
		"an output through tee": {text: job("issues", `
    steps:
      - id: a
        run: echo "t=${{ github.event.issue.title }}" | tee -a "$GITHUB_OUTPUT"
      - run: echo ${{ steps.a.outputs.t }}
`)},
		"an output of a job": {text: `
name: x
on: issues
permissions: {}
jobs:
  b:
    needs: a
    runs-on: x
    steps:
      - run: echo ${{ needs.a.outputs.o }}
  a:
    runs-on: x
    outputs:
      o: ${{ github.event.issue.title }}
    steps: []
`[1:]},
		"a variable of the workflow": {text: "name: x\non: issues\npermissions: {}\nenv:\n  T: ${{ github.event.issue.title }}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ env.T }}\n"},
		"a matrix":                   {text: job("issues", "    strategy:\n      matrix:\n        t: [\"${{ github.event.issue.title }}\"]\n    steps:\n      - run: echo ${{ matrix.t }}\n")},
		"the input of an own action": {
			path: "act/action.yml",
			text: "name: x\ninputs:\n  t: {}\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.t }}\n      shell: bash\n",
			with: map[string]string{".github/workflows/y.yml": job("issues", "    steps:\n      - uses: ./act\n        with:\n          t: ${{ github.event.issue.title }}\n")},
		},
		"the input of an own workflow, two calls deep": {
			path: ".github/workflows/inner.yml",
			text: "name: x\non:\n  workflow_call:\n    inputs:\n      t: {type: string}\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ inputs.t }}\n",
			with: map[string]string{
				".github/workflows/middle.yml": "name: x\non:\n  workflow_call:\n    inputs:\n      u: {type: string}\njobs:\n  a:\n    uses: ./.github/workflows/inner.yml\n    with:\n      t: ${{ inputs.u }}\n",
				".github/workflows/outer.yml":  "name: x\non: issues\njobs:\n  a:\n    uses: $/.github/workflows/middle.yml\n    with:\n      u: ${{ github.event.issue.title }}\n",
			},
		},
		"the output of an own action": {
			text: job("issues", "    steps:\n      - id: a\n        uses: ./act\n      - run: echo ${{ steps.a.outputs.o }}\n"),
			with: map[string]string{"act/action.yml": "name: x\noutputs:\n  o:\n    value: ${{ github.event.issue.title }}\nruns:\n  using: composite\n  steps: []\n"},
		},
	} {
		found := run(t, tt, tt.text, rules.Options{})
		f := worst(found, "template-injection")
		if f.Severity != severity.High {
			t.Errorf("%s: %v %s", name, f.Severity, f.Message)
			continue
		}
	}
}

func TestATextOfTheProjectIsNotCalledAnOutsiders(t *testing.T) {
	for name, tt := range map[string]fixture{
		"an output that is fixed":         {text: job("issues", "    steps:\n      - id: a\n        run: echo \"t=1\" >> \"$GITHUB_OUTPUT\"\n      - run: echo ${{ steps.a.outputs.t }}\n")},
		"an input nobody fills":           {path: "action.yml", text: "name: x\ninputs:\n  t: {}\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.t }}\n      shell: bash\n"},
		"a variable that is set again":    {text: job("issues", "    steps:\n      - id: a\n        env:\n          T: ${{ github.event.issue.title }}\n        run: |\n          T=fixed\n          echo \"t=$T\" >> $GITHUB_OUTPUT\n      - run: echo ${{ steps.a.outputs.t }}\n")},
		"a branch that outsiders may not": {text: job("push", "    steps:\n      - run: echo ${{ github.ref }}\n")},
	} {
		found := run(t, tt, tt.text, rules.Options{})
		if f := worst(found, "template-injection"); f.Severity >= severity.High {
			t.Errorf("%s: %v %s", name, f.Severity, f.Message)
		}
	}
}

func TestGitHubEnv(t *testing.T) {
	check(t, "github-env", []fixture{
		{name: "what is computed, in runs with rights", text: job("pull_request_target", `
    steps:
      - run: echo "a=$B" >> $GITHUB_ENV <<<
      - run: echo "a=$(date)" >> "$GITHUB_ENV" <<<
      - run: echo "$PWD/bin" >> ${GITHUB_PATH} <<<
      - run: ./make-env >> "$GITHUB_ENV" <<<
      - run: echo "a=${{ github.head_ref }}" | tee -a $GITHUB_ENV <<<
      - run: cat file | tee $GITHUB_ENV <<<
      - run: | <<<
          {
            echo "a<<EOF"
            cat file
            echo EOF
          } >> "$GITHUB_ENV"
      - run: | <<<
          cat <<EOF >> $GITHUB_ENV
          a=$B
          EOF
      - run: | <<<
          echo "a=$env:B" >> $env:GITHUB_ENV
        shell: pwsh
      - run: '"a=$env:B" | Out-File -FilePath $env:GITHUB_ENV -Append' <<<
        shell: pwsh
      - run: echo a=%B% >> %GITHUB_ENV% <<<
        shell: cmd
`)},
		{name: "what is fixed", text: job("pull_request_target", `
    steps:
      - run: echo "a=b" >> $GITHUB_ENV
      - run: echo 'a=$B' >> $GITHUB_ENV
      - run: echo a=b | tee -a "$GITHUB_ENV"
      - run: echo "a=$B" >> $GITHUB_OUTPUT
      - run: echo "a=$B" >> file
      - run: echo "$GITHUB_ENV"
      - run: cat $GITHUB_ENV
      - run: |
          cat <<'EOF' >> $GITHUB_ENV
          a=$B
          EOF
`)},
		{name: "without an outsider", text: job("push", "    steps:\n      - run: echo \"a=$B\" >> $GITHUB_ENV\n")},
		{name: "an outsider's own text under another trigger", text: job("issue_comment", "    steps:\n      - run: echo \"a=$B\" >> $GITHUB_ENV <<<\n        env:\n          B: ${{ github.event.comment.body }}\n      - run: echo \"a=$C\" >> $GITHUB_ENV\n")},
		{name: "composite actions", path: "action.yml", text: "name: x\nruns:\n  using: composite\n  steps:\n    - run: echo \"a=$B\" >> $GITHUB_ENV <<<\n      shell: bash\n"},
	})
}

func TestCommandAndArgumentInjection(t *testing.T) {
	text := job("issue_comment", `
    env:
      BODY: ${{ github.event.comment.body }}
      SAFE: fixed
    steps:
      - run: eval "$BODY" <<<
      - run: bash -c "$BODY" <<<
      - run: $BODY <<<
      - run: x=$BODY; eval "$x" <<<
      - run: echo "$BODY"
      - run: eval "$SAFE"
      - run: bash script.sh "$BODY"
`)
	check(t, "command-injection", []fixture{
		{name: "with rights", text: text},
		{name: "without rights", text: job("pull_request", "    steps:\n      - run: eval \"$B\"\n        env: {B: \"${{ github.head_ref }}\"}\n")},
	})
	check(t, "argument-injection", []fixture{
		{name: "unquoted words", persona: rules.Pedantic, text: job("issue_comment", `
    env:
      BODY: ${{ github.event.comment.body }}
    steps:
      - run: git log $BODY <<<
      - run: git log "$BODY"
      - run: sed s/a/b/ ${BODY} <<<
      - run: echo $BODY
`)},
	})
}

func TestOutputClobbering(t *testing.T) {
	check(t, "output-clobbering", []fixture{
		{name: "texts with line ends", text: job("issue_comment", `
    env:
      BODY: ${{ github.event.comment.body }}
      TITLE: ${{ github.event.issue.title }}
    steps:
      - run: echo "a=$BODY" >> $GITHUB_OUTPUT <<<
      - run: echo "a=$TITLE" >> $GITHUB_OUTPUT
      - run: echo "a=1" >> $GITHUB_OUTPUT
      - run: echo "$BODY" > file
`)},
		{name: "without an outsider", text: job("push", "    steps:\n      - run: echo \"a=$B\" >> $GITHUB_OUTPUT\n        env: {B: \"${{ github.event.head_commit.message }}\"}\n")},
	})
}

func TestRequestForgeryAndExfiltration(t *testing.T) {
	check(t, "request-forgery", []fixture{
		{name: "who is asked", persona: rules.Pedantic, text: job("issue_comment", `
    env:
      URL: ${{ github.event.comment.body }}
    steps:
      - run: curl "$URL" <<<
      - run: curl "https://$URL/x" <<<
      - run: curl "https://example.com/$URL"
      - run: curl -d "$URL" https://example.com
      - run: echo "$URL"
`)},
	})
	check(t, "secret-exfiltration", []fixture{
		{name: "where a secret goes", text: job("issue_comment", `
    env:
      HOST: ${{ github.event.comment.body }}
      KEY: ${{ secrets.KEY }}
    steps:
      - run: curl -u "x:$KEY" "https://$HOST/" <<<
      - run: curl "https://$HOST/"
      - run: curl -u "x:$KEY" "https://example.com/$HOST"
`)},
	})
}

func TestModels(t *testing.T) {
	check(t, "prompt-injection", []fixture{
		{name: "instructions of an outsider", text: job("issues", `
    steps:
      - uses: actions/ai-inference@v1
        with:
          prompt: Sum up ${{ github.event.issue.body }} <<<
          model: small
      - uses: anthropics/claude-code-action@v1
        with:
          prompt: Sum up the repository
      - run: claude -p "$B" <<<
        env:
          B: ${{ github.event.issue.body }}
      - uses: o/r@v1
        with:
          prompt: ${{ github.event.issue.body }}
`)},
		{name: "of the project's own people", text: job("push", "    steps:\n      - uses: actions/ai-inference@v1\n        with:\n          prompt: ${{ github.event.head_commit.message }}\n")},
	})
	check(t, "ai-output-injection", []fixture{
		{name: "answers that are run", text: `
- id: m
  uses: actions/ai-inference@v1
- run: echo ${{ steps.m.outputs.response }} <<<
- run: eval "$A" <<<
  env:
    A: ${{ steps.m.outputs.response }}
- run: echo "$A"
  env:
    A: ${{ steps.m.outputs.response }}
- run: eval "$A"
  env:
    A: ${{ steps.other.outputs.response }}
`},
	})
}
