package rules_test

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestExcessivePermissions(t *testing.T) {
	const step = "    runs-on: ubuntu-latest\n    steps: [{run: make}]\n"
	check(t, "excessive-permissions", []fixture{
		{name: "one job with the default", text: "name: x\non: push\njobs:\n  a: <<<\n" + step},
		{name: "two jobs with the default", text: "name: x <<<\non: push\njobs:\n  a: <<<\n" + step + "  b: <<<\n" + step},
		{name: "one of two says something", text: "name: x <<<\non: push\njobs:\n  a:\n    permissions: {}\n" + step + "  b: <<<\n" + step},
		{name: "both say something", text: "name: x\non: push\njobs:\n  a:\n    permissions: {}\n" + step + "  b:\n    permissions:\n      contents: write\n" + step},
		{name: "the pedantic hear of the workflow, too", persona: rules.Pedantic, text: "name: x <<<\non: push\njobs:\n  a: <<<\n" + step},
		{name: "nothing is granted", text: "name: x\non: push\npermissions: {}\njobs:\n  a:\n" + step + "  b:\n" + step},
		{name: "everything is granted", text: "name: x\non: push\npermissions: write-all <<<\njobs:\n  a:\n" + step + "  b:\n" + step},
		{name: "everything may be read", text: "name: x\non: push\npermissions: read-all <<<\njobs:\n  a:\n" + step + "  b:\n" + step},
		{name: "single scopes", text: "name: x\non: push\npermissions:\n  contents: read\n  packages: write <<<\n  issues: none\njobs:\n  a:\n" + step + "  b:\n" + step},
		{name: "single scopes for one job are for the pedantic", text: "name: x\non: push\npermissions:\n  packages: write\njobs:\n  a:\n" + step},
		{name: "a job takes everything", text: "name: x\non: push\npermissions: {}\njobs:\n  a:\n    permissions: write-all <<<\n" + step + "  b:\n    permissions: read-all <<<\n" + step},
		{name: "only called by others", text: "name: x\non: workflow_call\njobs:\n  a:\n" + step},
		{name: "called by others, and calling", text: "name: x\non: workflow_call\njobs:\n  a:\n" + step + "  b: <<<\n    uses: o/r/.github/workflows/x.yml@v1\n"},
		{name: "no jobs", text: "name: x\non: push\njobs: {}\n"},
	})
}

func TestUndocumentedPermissions(t *testing.T) {
	check(t, "undocumented-permissions", []fixture{
		{name: "with and without a word", persona: rules.Pedantic, text: `
name: x
on: push
permissions:
  contents: read
  issues: write <<<
  packages: write # pushes the image
  actions: read
  checks: none
jobs:
  a:
    permissions:
      contents: write <<<
      id-token: write #
    runs-on: ubuntu-latest
    steps: []
  b:
    permissions: {pages: write} <<<
    runs-on: ubuntu-latest
    steps: []
  c:
    permissions: write-all
    runs-on: ubuntu-latest
    steps: []
`[1:]},
	})
}

func TestAnonymousDefinition(t *testing.T) {
	check(t, "anonymous-definition", []fixture{
		{name: "workflow and jobs", persona: rules.Pedantic, text: "on: push <<<\njobs:\n  a: <<<\n    runs-on: x\n    steps: []\n  b:\n    name: b\n    runs-on: x\n    steps: []\n  c: <<<\n    uses: o/r/.github/workflows/x.yml@v1\n"},
		{name: "action", path: "action.yml", persona: rules.Pedantic, text: "description: x <<<\nruns:\n  using: composite\n  steps: []\n"},
		{name: "all named", persona: rules.Pedantic, text: "name: x\non: push\njobs:\n  a:\n    name: a\n    runs-on: x\n    steps: []\n"},
		{name: "not for others", text: "on: push\njobs:\n  a:\n    runs-on: x\n    steps: []\n"},
	})
}

func TestConcurrencyLimits(t *testing.T) {
	const job = "  a:\n    runs-on: x\n    steps: []\n"
	check(t, "concurrency-limits", []fixture{
		{name: "nothing is said", persona: rules.Pedantic, text: "name: x\non: push <<<\njobs:\n" + job},
		{name: "a group only", persona: rules.Pedantic, text: "name: x\non: push\nconcurrency: g <<<\njobs:\n" + job},
		{name: "a group without cancelling", persona: rules.Pedantic, text: "name: x\non: push\nconcurrency: <<<\n  group: g\njobs:\n" + job},
		{name: "cancelling is decided", persona: rules.Pedantic, text: "name: x\non: push\nconcurrency:\n  group: g\n  cancel-in-progress: false\njobs:\n" + job},
		{name: "each job has its own", persona: rules.Pedantic, text: "name: x\non: push\njobs:\n" + job + "    concurrency: {group: g, cancel-in-progress: true}\n"},
		{name: "a job has a group only", persona: rules.Pedantic, text: "name: x\non: push <<<\njobs:\n" + job + "    concurrency: g\n"},
		{name: "the caller decides", persona: rules.Pedantic, text: "name: x\non: workflow_call\njobs:\n" + job},
	})
}

func TestDangerousTriggers(t *testing.T) {
	check(t, "dangerous-triggers", []fixture{
		{name: "alone", text: job("pull_request_target <<<", "    steps: []\n")},
		{name: "in a list", text: job("[push, workflow_run] <<<", "    steps: []\n")},
		{name: "in a mapping", text: "name: x\n'on': <<<\n  push:\n  pull_request_target:\n    types: [opened]\njobs: {a: {runs-on: x, steps: []}}\n"},
		{name: "other triggers", text: job("[pull_request, issue_comment]", "    steps: []\n")},
	})
}

func TestSelfHostedRunner(t *testing.T) {
	check(t, "self-hosted-runner", []fixture{
		{name: "labels, groups and matrices", persona: rules.Auditor, text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: self-hosted <<<
    steps: []
  b:
    runs-on: [linux, self-hosted] <<<
    steps: []
  c:
    runs-on: ubuntu-latest
    steps: []
  d:
    runs-on: <<<
      group: ours
    steps: []
  e:
    runs-on: ${{ matrix.os }} <<<
    strategy:
      matrix:
        os: [ubuntu-latest, self-hosted]
    steps: []
  f:
    runs-on: ${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-latest, macos-latest]
    steps: []
  g:
    runs-on: ${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-latest, self-hosted]
        exclude:
          - os: self-hosted
    steps: []
  h:
    runs-on: ${{ matrix.os }} <<<
    strategy:
      matrix:
        include:
          - os: self-hosted
    steps: []
  i:
    runs-on: ${{ inputs.runner }} <<<
    steps: []
  j:
    runs-on: ${{ github.ref == 'x' && 'self-hosted' || 'ubuntu-latest' }} <<<
    steps: []
  k:
    uses: o/r/.github/workflows/x.yml@v1
  l:
    runs-on: ${{ matrix.os || 'ubuntu-latest' }}
    strategy:
      matrix:
        os: [macos-latest]
    steps: []
  m:
    runs-on: ${{ github.ref == 'x' && 'macos-latest' || 'ubuntu-latest' }}
    steps: []
  n:
    runs-on: ${{ fromJSON('["self-hosted", "linux"]') }} <<<
    steps: []
`[1:]},
	})
}

func TestPullRequestsOnOwnMachines(t *testing.T) {
	check(t, "pr-runs-on-self-hosted", []fixture{
		{name: "labels of the platform and others", text: `
name: x
on: [push, pull_request]
permissions: {}
jobs:
  a: <<<
    runs-on: [self-hosted, linux]
    steps: []
  b:
    runs-on: ubuntu-24.04-arm
    steps: []
  c: <<<
    runs-on: big-machine
    steps: []
  d:
    runs-on: ${{ matrix.os }}
    steps: []
  e: <<<
    runs-on: {group: ours}
    steps: []
  f:
    runs-on: [ubuntu-slim, windows-2022, macos-latest-xlarge]
    steps: []
`[1:]},
		{name: "without pull requests", text: job("push", "    steps: []\n") + "  b:\n    runs-on: self-hosted\n    steps: []\n"},
	})
}

func TestPrivilegedContainer(t *testing.T) {
	check(t, "privileged-container", []fixture{
		{name: "containers of jobs and commands", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    container:
      image: a:1
      options: --cpus 1 --privileged <<<
      volumes:
        - /var/run/docker.sock:/var/run/docker.sock <<<
        - /data
    services:
      b:
        image: b:1
        options: --health-cmd x
    steps:
      - run: docker run --rm -v /var/run/docker.sock:/s tool <<<
      - run: docker run --privileged tool <<<
      - run: podman run --cap-add=SYS_ADMIN tool <<<
      - run: docker run --cap-add=NET_ADMIN tool
      - run: docker build --privileged .
`[1:]},
	})
}
