package rules_test

import "testing"

func TestArtipacked(t *testing.T) {
	check(t, "artipacked", []fixture{
		{name: "credentials that stay", text: `
- uses: actions/checkout@v4 <<<
- name: x <<<
  uses: Actions/Checkout@v6
  with:
    fetch-depth: 0
- uses: actions/checkout@v4
  with:
    persist-credentials: false
- uses: actions/checkout@v4
  with:
    persist-credentials: "true"
- uses: actions/checkout/sub@v4
`},
	})
	check(t, "artipacked", []fixture{
		{name: "explicit credentials are for auditors", persona: 2, text: "- uses: actions/checkout@v4 <<<\n  with:\n    persist-credentials: true\n"},
		{name: "composite actions", path: "action.yml", text: "name: x\nruns:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4 <<<\n"},
	})
}

func TestCachePoisoning(t *testing.T) {
	check(t, "cache-poisoning", []fixture{
		{name: "in a workflow of releases", text: job("release", `
    steps:
      - uses: actions/cache@v4 <<<
        with: {path: x, key: y}
      - uses: actions/cache@v4
        with: {path: x, key: y, lookup-only: true}
      - uses: actions/cache/save@v4
      - uses: actions/setup-java@v5
      - uses: actions/setup-java@v5 <<<
        with:
          cache: maven
      - uses: actions/setup-java@v5
        with:
          cache: ''
      - uses: actions/setup-go@v6 <<<
      - uses: actions/setup-go@v6
        with:
          cache: false
      - uses: actions/setup-go@v6
        with:
          cache: ${{ github.event_name != 'release' }}
      - uses: actions/setup-go@v6 <<<
        with:
          cache: ${{ inputs.cache }}
      - uses: actions/setup-node@v5
        with:
          package-manager-cache: false
      - uses: actions/setup-node@v5 <<<
        with:
          cache: npm
          package-manager-cache: false
      - uses: Swatinem/rust-cache@v2 <<<
      - uses: ruby/setup-ruby@v1
      - uses: ruby/setup-ruby@v1 <<<
        with:
          bundler-cache: true
      - uses: gradle/actions/setup-gradle@v4 <<<
      - uses: gradle/actions/setup-gradle@v4
        with:
          cache-disabled: true
      - uses: mozilla-actions/sccache-action@v0.0.9 <<<
      - uses: actions/setup-go@v6
        if: false
`)},
		{name: "for tags", text: "name: x\non:\n  push:\n    tags: ['v*']\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/setup-go@v6 <<<\n"},
		{name: "for a release branch", text: "name: x\non:\n  push:\n    branches: [release/**]\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/setup-go@v6 <<<\n"},
		{name: "for other branches", text: "name: x\non:\n  push:\n    branches: [main]\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/setup-go@v6\n"},
		{name: "beside an action that publishes, in its job only", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/setup-go@v6 <<<
      - uses: softprops/action-gh-release@v2
  b:
    runs-on: x
    steps:
      - uses: actions/setup-go@v6
      - uses: docker/build-push-action@v6
        with:
          push: false
  c:
    runs-on: x
    steps:
      - uses: actions/setup-go@v6 <<<
      - uses: docker/build-push-action@v6
        with:
          push: true
  d:
    runs-on: x
    steps:
      - uses: actions/setup-go@v6
      - uses: goreleaser/goreleaser-action@v6
        with:
          args: release --snapshot
`[1:]},
	})
}

func TestUnpinnedImages(t *testing.T) {
	check(t, "unpinned-images", []fixture{
		{name: "names of images", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: x
    container: alpine <<<
    services:
      a: {image: "registry.invalid:5000/b"} <<<
      b: {image: "registry.invalid:5000/b:1"}
      c: {image: ""}
      d: {image: "c:latest"} <<<
      e: {image: "c@sha256:00"}
    steps:
      - uses: docker://alpine <<<
      - uses: docker://alpine:3.20
  b:
    runs-on: x
    container: ${{ matrix.image }} <<<
    strategy:
      matrix:
        image: [a:1, "b:latest", ""]
    steps: []
  c:
    runs-on: x
    container: ${{ matrix.image }}
    strategy:
      matrix:
        image: [a:1, "a@sha256:00", ""]
    steps: []
  d:
    runs-on: x
    container: ${{ inputs.image || 'a:latest' }} <<<
    steps: []
  e:
    runs-on: x
    container: ${{ inputs.x && 'a:1' || '' }}
    steps: []
`[1:]},
		{name: "tags are for the pedantic", persona: 1, text: "- uses: docker://alpine:3.20 <<<\n"},
		{name: "actions", path: "action.yml", text: "name: x\nruns:\n  using: docker\n  image: docker://alpine <<<\n"},
	})
}

func TestDependabotCooldown(t *testing.T) {
	check(t, "dependabot-cooldown", []fixture{
		{name: "waiting times", path: ".github/dependabot.yml", text: `
version: 2
updates:
  - package-ecosystem: pip <<<
    directory: /
  - package-ecosystem: npm
    cooldown:
      default-days: 7
  - package-ecosystem: gomod
    cooldown:
      default-days: 3 <<<
  - package-ecosystem: cargo
    cooldown: <<<
      semver-major-days: 30
  - package-ecosystem: docker
    cooldown:
      default-days: 30
`[1:]},
	})
}

func TestDependabotExecution(t *testing.T) {
	check(t, "dependabot-execution", []fixture{
		{name: "allowed and denied", path: "sub/.github/dependabot.yaml", text: `
version: 2
updates:
  - package-ecosystem: pip
    insecure-external-code-execution: allow <<<
  - package-ecosystem: npm
    insecure-external-code-execution: deny
  - package-ecosystem: cargo
`[1:]},
	})
}

func TestUntrustedCheckoutExec(t *testing.T) {
	check(t, "untrusted-checkout-exec", []fixture{
		{name: "tools behind the checkout", text: job("pull_request_target", `
    steps:
      - run: npm test
      - uses: actions/checkout@v4
        with:
          ref: ${{ github.event.pull_request.head.sha }}
      - run: npm install <<<
      - run: |
          echo npm install
          make <<<
      - run: ./scripts/build.sh <<<
      - run: python tools/x.py <<<
      - run: python -c 'print(1)'
      - run: node --version
      - run: /usr/bin/true
      - run: curl https://example.com
      - uses: pre-commit/action@v3 <<<
      - uses: ./.github/actions/own <<<
      - uses: actions/setup-node@v4
`)},
		{name: "with git and gh", text: job("issue_comment", `
    steps:
      - run: |
          gh pr checkout "$N"
          make <<<
`)},
		{name: "with a fetched reference", text: job("pull_request_target", "    steps:\n      - run: git fetch origin pull/${{ github.event.number }}/head && git checkout FETCH_HEAD\n      - run: make <<<\n")},
		{name: "of the run that came before", text: job("workflow_run", "    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.workflow_run.head_branch }}\n      - run: make <<<\n")},
		{name: "without an outsider's code", text: job("pull_request_target", "    steps:\n      - uses: actions/checkout@v4\n      - run: make\n")},
		{name: "without rights", text: job("pull_request", "    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n")},
		{name: "behind a gate against forks", text: job("pull_request_target", "    if: github.event.pull_request.head.repo.full_name == github.repository\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.head_ref }}\n      - run: make\n")},
	})
}

func TestMovingApprovals(t *testing.T) {
	check(t, "checkout-toctou", []fixture{
		{name: "by comment", text: job("issue_comment", "    steps:\n      - uses: actions/checkout@v4 <<<\n        with:\n          ref: refs/pull/${{ github.event.issue.number }}/head\n")},
		{name: "by comment, the commit of the event", text: job("issue_comment", "    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n")},
		{name: "by label", text: "name: x\non:\n  pull_request_target:\n    types: [labeled]\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4 <<<\n        with:\n          ref: ${{ github.head_ref }}\n"},
		{name: "by nobody", text: job("pull_request", "    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.head_ref }}\n")},
	})
	const rest = "jobs:\n  a:\n    if: contains(github.event.pull_request.labels.*.name, 'ok')"
	const steps = "\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n"
	check(t, "improper-access-control", []fixture{
		{name: "a label that stays", text: "name: x\non: pull_request_target\n" + rest + " <<<" + steps},
		{name: "a label at the moment", text: "name: x\non:\n  pull_request_target:\n    types: [labeled]\n" + rest + steps},
		{name: "no label", text: "name: x\non: pull_request_target\njobs:\n  a:\n    if: github.ref == 'x'" + steps},
	})
}

func TestArtifactPoisoning(t *testing.T) {
	check(t, "artifact-poisoning", []fixture{
		{name: "unpacked into the work tree", text: job("workflow_run", `
    steps:
      - run: make
      - uses: actions/download-artifact@v4
        with:
          run-id: ${{ github.event.workflow_run.id }}
      - run: make <<<
      - run: cat number
`)},
		{name: "unpacked by gh", text: job("workflow_run", "    steps:\n      - run: gh run download 1\n      - run: ./x.sh <<<\n")},
		{name: "into a folder of its own", text: job("workflow_run", "    steps:\n      - uses: dawidd6/action-download-artifact@v9\n        with:\n          path: ${{ runner.temp }}/x\n      - run: make\n")},
		{name: "of the same run", text: job("workflow_run", "    steps:\n      - uses: actions/download-artifact@v4\n      - run: make\n")},
	})
}

func TestOutsiderReachesSigner(t *testing.T) {
	const permissions = "    permissions:\n      id-token: write\n"
	const text = "    steps:\n      - run: echo ${{ github.head_ref }}\n"
	check(t, "outsider-reaches-signer", []fixture{
		{name: "text in a job with the identity", text: "name: x\non: pull_request_target\njobs:\n  a: <<<\n    runs-on: x\n" + permissions + text},
		{name: "code in a job that publishes", text: "name: x\non: pull_request_target\npermissions: {}\njobs:\n  a: <<<\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.head_ref }}\n      - run: make\n      - uses: softprops/action-gh-release@v2\n"},
		{name: "behind an environment", text: "name: x\non: pull_request_target\njobs:\n  a:\n    environment: release\n    runs-on: x\n" + permissions + text},
		{name: "without the identity", text: "name: x\non: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n" + text},
		{name: "without an outsider", text: "name: x\non: push\njobs:\n  a:\n    runs-on: x\n" + permissions + text},
	})
}

func TestSyntax(t *testing.T) {
	check(t, "syntax", []fixture{
		{name: "not YAML", text: "name: x\non: push\njobs:\n  a: } <<<\n"},
		{name: "a tab", text: "name: x\non: push\njobs:\n\ta: 1 <<<\n"},
		{name: "a text", text: "hello <<<"},
		{name: "neither triggers nor jobs", text: "foo: bar <<<\n"},
		{name: "a job that is no mapping", text: "name: x\non: push\njobs:\n  a: 1 <<<\n"},
		{name: "a step that does nothing", text: "- name: x <<<\n- run: make\n"},
		{name: "a job that does not exist", text: "name: x\non: push\njobs:\n  a: <<<\n    needs: [b]\n    runs-on: x\n    steps: []\n"},
		{name: "a reference without a version", text: "- uses: actions/checkout <<<\n- uses: checkout@v4 <<<\n- uses: ${{ matrix.action }}\n"},
		{name: "expressions", text: "- run: echo ${{ a b }} <<<\n- run: echo ${{ }} <<<\n- run: echo ${{ a.b <<<\n- run: make\n  if: a && <<<\n"},
		{name: "an action without runs", path: "action.yml", text: "name: x <<<\n"},
		{name: "what is well", text: "- run: echo ${{ a.b }}\n  if: always()\n"},
	})
}
