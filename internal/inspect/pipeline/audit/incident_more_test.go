package audit

// carried are incidents in which the weakness reached further than its file.
func carried() []incident {
	return []incident{
		{
			name: "an own action hid that it used another's moving tag (March 2025)",
			before: append(files(".github/actions/report/action.yml", `name: report
runs:
  using: composite
  steps:
    - uses: reviewdog/action-setup@v1
    - run: reviewdog -reporter=github-pr-review
      shell: bash
`), wf("review", `
name: review
on: pull_request
permissions: {}
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: $/.github/actions/report
`)...),
			want: []string{"unpinned-uses .github/actions/report/action.yml:5", "unpinnable-action .github/actions/report/action.yml:5"},
			after: append(files(".github/actions/report/action.yml", `name: report
runs:
  using: composite
  steps:
    - uses: reviewdog/action-setup@`+pinned+` # v1.3.2
    - run: reviewdog -reporter=github-pr-review
      shell: bash
`), wf("review", `
name: review
on: pull_request
permissions: {}
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: $/.github/actions/report
`)...),
		},
		{
			name: "a comment went through an output of a step into a script beside a token (2025)",
			before: wf("bot", `
name: bot
on: issue_comment
permissions: {}
jobs:
  run:
    runs-on: ubuntu-latest
    steps:
      - id: parse
        env:
          BODY: ${{ github.event.comment.body }}
        run: |
          command=$(echo "$BODY" | cut -d' ' -f2-)
          echo "command=$command" >> "$GITHUB_OUTPUT"
      - run: ./bot ${{ steps.parse.outputs.command }}
        env:
          TOKEN: ${{ secrets.BOT_TOKEN }}
`),
			want: []string{"template-injection .github/workflows/bot.yml:14", "output-clobbering .github/workflows/bot.yml:13"},
			after: wf("bot", `
name: bot
on: issue_comment
permissions: {}
jobs:
  run:
    runs-on: ubuntu-latest
    steps:
      - env:
          BODY: ${{ github.event.comment.body }}
          TOKEN: ${{ secrets.BOT_TOKEN }}
        run: |
          case "$BODY" in
            "/bot rerun") ./bot rerun ;;
          esac
`),
		},
		{
			name: "a called workflow pasted a branch name that its caller handed in (2024)",
			before: append(wf("called", `
name: called
on:
  workflow_call:
    inputs:
      branch:
        type: string
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: git checkout ${{ inputs.branch }}
`), wf("caller", `
name: caller
on: pull_request_target
permissions: {}
jobs:
  build:
    uses: $/.github/workflows/called.yml
    with:
      branch: ${{ github.head_ref }}
    secrets: inherit
`)...),
			want: []string{
				"template-injection .github/workflows/called.yml:12", "secrets-inherit .github/workflows/caller.yml:9", "dangerous-triggers .github/workflows/caller.yml:2",
			},
			after: append(wf("called", `
name: called
on:
  workflow_call:
    inputs:
      branch:
        type: string
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: git checkout -- "$BRANCH"
        env:
          BRANCH: ${{ inputs.branch }}
`), wf("caller", `
name: caller
on: pull_request
permissions: {}
jobs:
  build:
    uses: $/.github/workflows/called.yml
    with:
      branch: ${{ github.head_ref }}
`)...),
		},
		{
			name: "a label let through what was pushed after it, to the identity that publishes (2025)",
			before: wf("canary", `
name: canary
on:
  pull_request_target:
    types: [labeled, synchronize]
permissions: {}
jobs:
  publish:
    if: contains(github.event.pull_request.labels.*.name, 'canary')
    runs-on: ubuntu-latest
    permissions:
      id-token: write # publishes a canary
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          ref: ${{ github.event.pull_request.head.ref }}
          repository: ${{ github.event.pull_request.head.repo.full_name }}
          persist-credentials: false
      - run: npm ci && npm publish --tag canary
`),
			want: []string{
				"improper-access-control .github/workflows/canary.yml:8", "checkout-toctou .github/workflows/canary.yml:13", "untrusted-checkout-exec .github/workflows/canary.yml:18",
				"outsider-reaches-signer .github/workflows/canary.yml:7", "dangerous-triggers .github/workflows/canary.yml:2",
			},
			after: wf("canary", `
name: canary
on:
  workflow_dispatch:
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: canary
    permissions:
      id-token: write # publishes a canary
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - run: npm ci && npm publish --tag canary
`),
		},
	}
}
