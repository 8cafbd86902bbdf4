package rules_test

import (
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// said runs all rules over a file whose lines are marked with the rules that must
// speak there, and returns the file with the marks as they came out.
func said(t *testing.T, path, text string, p rules.Persona) (want, got string) {
	t.Helper()
	want = strings.TrimPrefix(text, "\n")
	lines := strings.Split(want, "\n")
	for i, l := range lines {
		lines[i], _, _ = strings.Cut(l, " <<< ")
	}
	found := map[int][]string{}
	for _, f := range run(t, fixture{path: path}, strings.Join(lines, "\n"), rules.Options{Persona: p}) {
		rule := strings.TrimPrefix(f.Rule, "pipeline/")
		if f.Status == finding.Open && !slices.Contains(found[f.Span.StartLine], rule) {
			found[f.Span.StartLine] = append(found[f.Span.StartLine], rule)
		}
	}
	for line, list := range found {
		sort.Strings(list)
		lines[line-1] += " <<< " + strings.Join(list, " ")
	}
	return want, strings.Join(lines, "\n")
}

func TestWholeFiles(t *testing.T) {
	for _, tt := range []struct {
		name, path, text string
		persona          rules.Persona
	}{
		{"a test workflow of the usual kind", ".github/workflows/test.yml", testWorkflow, rules.Regular},
		{"the same for the pedantic", ".github/workflows/test.yml", testWorkflowPedantic, rules.Pedantic},
		{"a release with everything in it", ".github/workflows/release.yml", releaseWorkflow, rules.Regular},
		{"helpers for pull requests", ".github/workflows/helpers.yml", helperWorkflow, rules.Regular},
		{"an action of several steps", "tools/build/action.yml", buildAction, rules.Pedantic},
		{"a called workflow", ".github/workflows/called.yml", calledWorkflow, rules.Auditor},
		{"images and matrices", ".github/workflows/images.yml", imageWorkflow, rules.Pedantic},
	} {
		want, got := said(t, tt.path, tt.text, tt.persona)
		if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

const testWorkflow = `
name: test <<< excessive-permissions
on:
  push:
    branches: [main]
  pull_request:
    paths-ignore: ["**.md"]

env:
  NODE: 22
  REF: ${{ github.ref }}

jobs:
  lint: <<< excessive-permissions
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4 <<< artipacked unpinned-uses
      - uses: actions/setup-node@v4 <<< unpinned-uses
        with:
          node-version: ${{ env.NODE }}
          cache: npm
      - run: npm ci
      - run: npm install -g eslint <<< adhoc-packages
      - run: npx eslint .

  unit: <<< excessive-permissions
    needs: lint
    runs-on: ${{ matrix.os }}
    strategy:
      fail-fast: false
      matrix:
        os: [ubuntu-latest, windows-latest, macos-latest]
        node: [20, 22]
        include:
          - os: ubuntu-latest
            node: 24
            experimental: true
    continue-on-error: ${{ matrix.experimental == true }}
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
          fetch-depth: ${{ github.event_name == 'pull_request' && 2 || 1 }}
      - name: node ${{ matrix.node }}
        uses: actions/setup-node@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.0
        with:
          node-version: ${{ matrix.node }}
      - run: npm test -- --reporter=${{ matrix.node }}
      - name: show
        if: failure()
        run: |
          echo "on ${{ env.REF }}" <<< template-injection
          echo "of ${{ github.event.pull_request.title }}" <<< template-injection
          echo "at ${{ github.sha }}"
      - name: deploy preview
        if: ${{ github.event_name == 'push' }} && success() <<< unsound-condition
        run: ./deploy.sh
        env:
          TOKEN: ${{ secrets.PREVIEW }}

  coverage:
    needs: [unit]
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - id: sum
        run: echo "total=$(cat coverage.txt)" >> "$GITHUB_OUTPUT"
      - run: gh pr comment --body "covered ${{ steps.sum.outputs.total }}" <<< template-injection
      - uses: ./.github/actions/report <<< self-repository
        with:
          total: ${{ steps.sum.outputs.total }}
`

const testWorkflowPedantic = `
name: test <<< excessive-permissions
on: <<< concurrency-limits
  push:
    branches: [main]
  pull_request:
    paths-ignore: ["**.md"]

env:
  NODE: 22
  REF: ${{ github.ref }}

jobs:
  lint: <<< anonymous-definition excessive-permissions
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4 <<< artipacked unpinned-uses unversioned-immutable-action
      - uses: actions/setup-node@v4 <<< unpinned-uses unversioned-immutable-action
        with:
          node-version: ${{ env.NODE }}
          cache: npm
      - run: npm ci
      - run: npm install -g eslint <<< adhoc-packages
      - run: npx eslint .

  unit: <<< anonymous-definition excessive-permissions
    needs: lint
    runs-on: ${{ matrix.os }}
    strategy:
      fail-fast: false
      matrix:
        os: [ubuntu-latest, windows-latest, macos-latest]
        node: [20, 22]
        include:
          - os: ubuntu-latest
            node: 24
            experimental: true
    continue-on-error: ${{ matrix.experimental == true }}
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
          fetch-depth: ${{ github.event_name == 'pull_request' && 2 || 1 }}
      - name: node ${{ matrix.node }}
        uses: actions/setup-node@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.0
        with:
          node-version: ${{ matrix.node }}
      - run: npm test -- --reporter=${{ matrix.node }} <<< template-injection
      - name: show
        if: failure()
        run: |
          echo "on ${{ env.REF }}" <<< template-injection
          echo "of ${{ github.event.pull_request.title }}" <<< template-injection
          echo "at ${{ github.sha }}" <<< template-injection
      - name: deploy preview
        if: ${{ github.event_name == 'push' }} && success() <<< unsound-condition
        run: ./deploy.sh
        env:
          TOKEN: ${{ secrets.PREVIEW }}

  coverage: <<< anonymous-definition
    needs: [unit]
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write <<< undocumented-permissions
    steps:
      - id: sum
        run: echo "total=$(cat coverage.txt)" >> "$GITHUB_OUTPUT"
      - run: gh pr comment --body "covered ${{ steps.sum.outputs.total }}" <<< template-injection
      - uses: ./.github/actions/report <<< self-repository
        with:
          total: ${{ steps.sum.outputs.total }}
`

const releaseWorkflow = `
name: release
on:
  push:
    tags: ["v*"]
  workflow_dispatch:
    inputs:
      version:
        description: version
        required: true
        type: string
      dry:
        type: boolean

permissions:
  contents: write <<< excessive-permissions
  packages: write <<< excessive-permissions

concurrency: release

jobs:
  build:
    runs-on: ubuntu-latest
    container:
      image: golang <<< unpinned-images
      credentials: <<< hardcoded-container-credentials
        username: ${{ github.actor }}
        password: letmein
    steps:
      - uses: actions/checkout@v4 <<< unpinned-uses
        with:
          persist-credentials: true
      - uses: actions/setup-go@v5 <<< cache-poisoning unpinned-uses
      - uses: actions/cache@v4 <<< cache-poisoning unpinned-uses
        with:
          path: ~/go
          key: go-${{ hashFiles('go.sum') }}
      - run: |
          make dist VERSION=${{ inputs.version }} <<< template-injection
          if ${{ inputs.dry }}; then exit 0; fi
      - uses: actions/upload-artifact@v4 <<< unpinned-uses
        with:
          path: .
  docker:
    needs: build
    runs-on: [self-hosted, linux]
    steps:
      - uses: docker/setup-buildx-action@v3 <<< cache-poisoning unpinned-uses
      - uses: docker/login-action@v3 <<< unpinned-uses
        with:
          username: me
          password: ${{ secrets.HUB }}
      - uses: docker/build-push-action@v6 <<< unpinned-uses
        with:
          push: true
          tags: o/r:${{ github.ref_name }}
      - run: docker run --privileged -v /var/run/docker.sock:/var/run/docker.sock o/r:test <<< privileged-container
  publish:
    needs: build
    runs-on: ubuntu-latest
    environment: release
    steps:
      - uses: actions/download-artifact@v4 <<< unpinned-uses
      - run: npm publish <<< use-trusted-publishing
        env:
          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}
      - uses: pypa/gh-action-pypi-publish@release/v1 <<< unpinned-uses use-trusted-publishing
        with:
          password: ${{ secrets.PYPI }}
      - run: cargo publish --token ${{ secrets.CARGO }} <<< use-trusted-publishing
      - run: curl -sSf https://get.example.com/notify.sh | sh -s -- "${{ github.event.head_commit.message }}" <<< template-injection unverified-script-exec
      - uses: softprops/action-gh-release@v2 <<< superfluous-actions unpinned-uses
  call:
    needs: publish
    uses: o/r/.github/workflows/after.yml@main <<< unpinned-uses
    secrets: inherit <<< secrets-inherit
`

const helperWorkflow = `
name: helpers
on: <<< dangerous-triggers
  pull_request_target:
    types: [opened, labeled, synchronize]
  issue_comment:
  workflow_run:
    workflows: [test]

permissions: {}

jobs:
  label:
    runs-on: ubuntu-latest
    permissions:
      pull-requests: write
    steps:
      - uses: actions/labeler@v5 <<< unpinned-uses
      - run: echo "BRANCH=${{ github.head_ref }}" >> $GITHUB_ENV <<< github-env template-injection
      - run: echo "$BRANCH"
  preview:
    if: contains(github.event.pull_request.labels.*.name, 'preview') <<< improper-access-control
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4 <<< artipacked checkout-toctou unpinned-uses
        with:
          ref: ${{ github.event.pull_request.head.ref }}
          repository: ${{ github.event.pull_request.head.repo.full_name }}
      - run: |
          npm ci <<< untrusted-checkout-exec
          npm run build
      - uses: pre-commit/action@v3.0.1 <<< unpinned-uses untrusted-checkout-exec
  merge:
    if: github.actor == 'dependabot[bot]' || github.actor == 'renovate[bot]' <<< bot-conditions
    runs-on: ubuntu-latest
    steps:
      - run: gh pr merge --auto --squash "$URL" <<< confused-deputy-auto-merge
        env:
          URL: ${{ github.event.pull_request.html_url }}
          GH_TOKEN: ${{ secrets.BOT }}
  command:
    if: startsWith(github.event.comment.body, '/run')
    runs-on: ubuntu-latest
    env:
      BODY: ${{ github.event.comment.body }}
    steps:
      - run: |
          args="${BODY#/run }"
          eval "make $args" <<< command-injection
      - run: |
          echo "args=$BODY" >> "$GITHUB_OUTPUT" <<< output-clobbering
        id: parse
      - uses: actions/github-script@v7 <<< unpinned-uses
        with:
          script: console.log('${{ steps.parse.outputs.args }}') <<< template-injection
  after:
    runs-on: ubuntu-latest
    if: github.event.workflow_run.conclusion == 'success'
    steps:
      - uses: dawidd6/action-download-artifact@v9 <<< unpinned-uses
        with:
          workflow: test.yml
      - run: ./scripts/publish.sh <<< artifact-poisoning
`

const buildAction = `
name: build
description: builds
inputs:
  target: {description: what, default: all}
  token: {description: for downloads}
outputs:
  path:
    value: ${{ steps.build.outputs.path }}
runs:
  using: composite
  steps:
    - uses: actions/checkout@v4 <<< artipacked unpinnable-action unpinned-uses
    - uses: actions/cache/restore@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.0
      with:
        path: out
        key: ${{ runner.os }}-${{ inputs.target }}
    - id: build
      shell: bash
      run: | <<< github-env
        make ${{ inputs.target }} <<< template-injection
        echo "path=out" >> "$GITHUB_OUTPUT"
        echo "OUT=$PWD/out" >> "$GITHUB_ENV"
    - shell: bash
      env:
        TOKEN: ${{ inputs.token }}
      run: |
        curl -H "Authorization: Bearer $TOKEN" -o tool https://example.com/tool
        pip install wheel twine <<< adhoc-packages
    - shell: cmd <<< misfeature
      run: dir
    - if: | <<< unsound-condition
        ${{ inputs.target == 'all' }}
      shell: pwsh
      run: | <<< github-env
        Write-Output "PATH=${{ github.workspace }}" | Out-File -FilePath $env:GITHUB_PATH -Append <<< template-injection
    - uses: docker://alpine:3.20 <<< unpinned-images
      with:
        args: ls
`

const calledWorkflow = `
on: <<< anonymous-definition excessive-permissions
  workflow_call:
    inputs:
      image: {type: string, required: true}
      count: {type: number}
    secrets:
      key: {required: true}
jobs:
  a: <<< anonymous-definition excessive-permissions
    runs-on: ${{ inputs.runner }} <<< self-hosted-runner
    container: ${{ inputs.image }} <<< unpinned-images
    steps:
      - run: deploy ${{ inputs.image }} ${{ inputs.count }} <<< template-injection
        env:
          KEY: ${{ secrets.key }} <<< secrets-outside-env
          ALL: ${{ toJSON(secrets) }} <<< overprovisioned-secrets
          PART: ${{ fromJSON(secrets.key).user }} <<< secrets-outside-env unredacted-secrets
      - uses: some/action@v1.2.3 <<< unpinned-uses unverified-creator
        with:
          mode: ${{ github.ref == 'refs/heads/main' && '' || 'draft' }} <<< unsound-ternary
          name: ${{ format('{0}', 'fixed') }} <<< obfuscation
          key: ${{ secrets.key }} <<< secrets-outside-env
`

const imageWorkflow = `
name: images
on: {schedule: [{cron: "0 4 * * 1"}]}
permissions:
  contents: read
  security-events: write <<< excessive-permissions undocumented-permissions
concurrency:
  group: images
  cancel-in-progress: ${{ github.event_name == 'schedule' }}
jobs:
  scan:
    name: scan
    runs-on: ubuntu-latest
    strategy:
      matrix:
        image: [alpine, "debian:12", "ubuntu@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf"]
    container: ${{ matrix.image }} <<< unpinned-images
    services:
      registry:
        image: registry:2 <<< unpinned-images
        options: --privileged <<< privileged-container
    steps:
      - uses: aquasecurity/setup-trivy@11bd71901bbe5b1630ceea73d27597364c9af683 # v0.2.3 <<< unpinned-tools
      - run: trivy image ${{ matrix.image }} <<< template-injection
      - uses: docker://aquasec/trivy:latest <<< unpinned-images
      - run: ssh -o StrictHostKeyChecking=no mirror.example.com true <<< host-key-check-off
      - run: git clone http://mirror.example.com/lists.git <<< insecure-url-scheme
      - run: echo done # zizmor: ignore[template-injection]
`
