package rules_test

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestBotConditions(t *testing.T) {
	check(t, "bot-conditions", []fixture{
		{name: "actors and their numbers", text: `
- run: make
  if: github.actor == 'dependabot[bot]' <<<
- run: make
  if: "'renovate[bot]' == github.triggering_actor" <<<
- run: make
  if: |
    github.ref == 'x' &&
    GitHub.Actor == 'any[bot]' <<<
- run: make
  if: github.actor_id == '49699333' <<<
- run: make
  if: github.event.pull_request.sender.login == 'dependabot[bot]' <<<
- run: make
  if: github.event.pull_request.user.login == 'dependabot[bot]'
- run: make
  if: github.actor != 'dependabot[bot]'
- run: make
  if: github.actor == 'somebody'
- run: make
  if: github.actor_id == 1
- run: make
  if: contains(github.actor, '[bot]')
`},
		{name: "of a job", text: "name: x\non: push\npermissions: {}\njobs:\n  a:\n    if: ${{ github.actor == 'dependabot[bot]' }} <<<\n    runs-on: x\n    steps: []\n"},
	})
}

func TestUnsoundCondition(t *testing.T) {
	check(t, "unsound-condition", []fixture{
		{name: "text beside the braces", text: `
- run: make
  if: | <<<
    ${{ github.ref == 'x' }}
- run: make
  if: > <<<
    ${{ github.ref == 'x' }}
- run: make
  if: |-
    ${{ github.ref == 'x' }}
- run: make
  if: ${{ github.ref == 'x' }} && true <<<
- run: make
  if: ${{ a.b }}${{ c.d }} <<<
- run: make
  if: " ${{ a.b }}" <<<
- run: make
  if: |
    github.ref == 'x'
- run: make
  if: ${{ github.ref == 'x' }}
- run: make
  if: always()
`},
		{name: "of composite actions", path: "action.yml", text: "name: x\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n      if: ${{ a.b }} || true <<<\n"},
	})
}

func TestUnsoundContains(t *testing.T) {
	check(t, "unsound-contains", []fixture{
		{name: "texts and lists", text: `
- run: make
  if: contains('main develop', github.ref_name) <<<
- run: make
  if: "!contains('a b', env.X)" <<<
- run: make
  if: ${{ contains('a,b', github.actor) && true }} <<<
- run: make
  if: contains(fromJSON('["a"]'), github.ref_name)
- run: make
  if: contains(github.event.issue.title, 'x')
- run: make
  if: contains('abc', 'a')
- run: echo ${{ contains('a b', github.ref) }}
`},
	})
}

func TestUnsoundTernary(t *testing.T) {
	check(t, "unsound-ternary", []fixture{
		{name: "answers that are false themselves", text: `
- run: make
  env:
    A: ${{ a.b && '' || 'c' }} <<<
    B: ${{ a.b && false || 'c' }} <<<
    C: ${{ a.b && 0 || 1 }} <<<
    D: ${{ (a.b && null) || 1 }} <<<
    E: ${{ a.b && 'x' || '' }}
    F: ${{ a.b && c.d || 'e' }}
    G: ${{ a.b || '' }}
    H: ${{ format('{0}', a.b && '' || 'c') }} <<<
    I: ${{ a.b && '0' || 'c' }}
- run: make
  if: a.b && '' || c.d <<<
`},
	})
}

func TestConfusedDeputyAutoMerge(t *testing.T) {
	check(t, "confused-deputy-auto-merge", []fixture{
		{name: "merging for the last actor", text: job("pull_request_target", `
    if: github.actor == 'dependabot[bot]'
    steps:
      - run: gh pr merge --auto "$PR" <<<
      - run: gh pr review --approve "$PR" <<<
      - run: gh pr review --comment "$PR"
      - uses: hmarr/auto-approve-action@v4 <<<
      - uses: actions/github-script@v7 <<<
        with:
          script: await github.rest.pulls.merge({})
      - run: make
`)},
		{name: "for who opened it", text: job("pull_request_target", "    if: github.event.pull_request.user.login == 'dependabot[bot]'\n    steps:\n      - run: gh pr merge 1\n")},
		{name: "without rights", text: job("pull_request", "    if: github.actor == 'dependabot[bot]'\n    steps:\n      - run: gh pr merge 1\n")},
	})
}

func TestDebugEnabled(t *testing.T) {
	check(t, "debug-enabled", []fixture{
		{name: "at every level", text: `
name: x
on: push
permissions: {}
env:
  ACTIONS_RUNNER_DEBUG: true <<<
jobs:
  a:
    runs-on: x
    env:
      ACTIONS_STEP_DEBUG: "true" <<<
    steps:
      - run: make
        env:
          ACTIONS_STEP_DEBUG: ${{ vars.DEBUG }}
      - run: make
        env:
          ACTIONS_STEP_DEBUG: false
`[1:]},
	})
}

func TestInsecureCommands(t *testing.T) {
	check(t, "insecure-commands", []fixture{
		{name: "at every level", text: `
name: x
on: push
permissions: {}
env: <<<
  ACTIONS_ALLOW_UNSECURE_COMMANDS: True
jobs:
  a:
    runs-on: x
    env: <<<
      OTHER: 1
      ACTIONS_ALLOW_UNSECURE_COMMANDS: "true"
    steps:
      - run: make
        env:
          ACTIONS_ALLOW_UNSECURE_COMMANDS: false
      - run: make
        env:
          ACTIONS_ALLOW_UNSECURE_COMMANDS: ${{ inputs.x }}
`[1:]},
		{name: "what is computed is for auditors", persona: rules.Auditor, text: `
- run: make
  env: <<<
    ACTIONS_ALLOW_UNSECURE_COMMANDS: ${{ inputs.x }}
- run: make
  env: ${{ fromJSON(inputs.env) }} <<<
`},
		{name: "in composite actions", path: "x/action.yml", text: "name: x\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n      env: <<<\n        ACTIONS_ALLOW_UNSECURE_COMMANDS: true\n"},
	})
}

func TestMisfeature(t *testing.T) {
	check(t, "misfeature", []fixture{
		{name: "inputs and shells", text: `
name: x
on: push
permissions: {}
defaults:
  run:
    shell: cmd <<<
jobs:
  a:
    runs-on: windows-latest
    defaults:
      run:
        shell: pwsh
    steps:
      - run: make
      - run: make
        shell: CMD.exe /D /C "{0}" <<<
      - uses: actions/setup-python@v6
        with:
          pip-install: . <<<
  b:
    runs-on: windows-latest
    steps:
      - run: make
      - run: make
        shell: /bin/bash -e {0}
      - uses: o/r@v1
`[1:]},
		{name: "unknown shells are for auditors", persona: rules.Auditor, text: "- run: make\n  shell: fish {0} <<<\n- run: make\n  shell: /usr/bin/python3 {0} <<<\n- run: make\n  shell: ${{ matrix.shell }}\n"},
	})
}
