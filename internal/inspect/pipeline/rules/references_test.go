package rules_test

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestUnpinnedUses(t *testing.T) {
	check(t, "unpinned-uses", []fixture{
		{name: "references of steps", text: `
- uses: actions/checkout@v4 <<<
- uses: actions/checkout@main <<<
- uses: o/r/sub/folder@release/v1 <<<
- uses: o/r@11bd719 <<<
- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683
- uses: o/r@11BD71901BBE5B1630CEEA73D27597364C9AF683
- uses: ./local
- uses: $/local
- uses: $/local@v1
- uses: docker://alpine:3.20
- uses: docker://alpine <<<
- uses: docker://registry.invalid:5000/o/tool <<<
- uses: docker://alpine@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
- uses: >-
    o/r@v1 <<<
`},
		{name: "references of jobs and actions", path: "tools/action.yaml", text: `
name: x
runs:
  using: composite
  steps:
    - uses: o/r@v1 <<<
    - run: make
      shell: bash
`},
		{name: "called workflows", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    uses: o/r/.github/workflows/x.yml@main <<<
  b:
    uses: ./.github/workflows/x.yml
`},
	})
}

func TestArchivedUses(t *testing.T) {
	check(t, "archived-uses", []fixture{
		{name: "in any case and any folder", text: `
- uses: actions/setup-ruby@v1 <<<
- uses: Actions/Setup-Ruby@v1 <<<
- uses: actions-rs/cargo/sub@v1 <<<
- uses: ruby/setup-ruby@v1
- uses: actions/setup-rubyist@v1
`},
		{name: "hooks", path: ".pre-commit-config.yaml", text: `
repos:
  - repo: https://github.com/pre-commit/mirrors-prettier.git <<<
    rev: v1
  - repo: https://github.com/pre-commit/pre-commit-hooks
    rev: v1
`},
	})
}

func TestTyposquatUses(t *testing.T) {
	check(t, "typosquat-uses", []fixture{
		{name: "one slip and more", text: `
- uses: actons/checkout@v4 <<<
- uses: actions/checkuot@v4
- uses: actionss/checkout@v4 <<<
- uses: docker/login-actoin@v3
- uses: dockre/login-action@v3 <<<
- uses: pnqm/action-setup@v4 <<<
- uses: someone/checkout@v4
- uses: actions/checkout@v4
- uses: action5/chekout@v4
`},
	})
}

func TestSelfRepository(t *testing.T) {
	check(t, "self-repository", []fixture{
		{name: "steps and jobs", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: ./tools/a <<<
      - uses: "./tools/b" <<<
      - uses: $/tools/c
      - uses: ../elsewhere
      - uses: o/r@v1
  b:
    uses: ./.github/workflows/x.yml <<<
`},
	})
}

func TestObfuscation(t *testing.T) {
	check(t, "obfuscation", []fixture{
		{name: "paths", text: `
- uses: o/r/./sub@v1 <<<
- uses: o/r//sub@v1 <<<
- uses: o/r/a/../sub@v1 <<<
- uses: o/r/sub/@v1 <<<
- uses: o/r/sub.d@v1
- uses: ./a/../b
`},
		{name: "expressions", text: `
- run: echo ${{ format('{0}', 'a') }} <<<
- run: echo ${{ 'plain' }} <<<
- run: echo ${{ true && 'x' || 'y' }} <<<
- run: echo ${{ format('{0}-{1}', github.sha, format('{0}', 'a')) }} <<<
- run: echo ${{ fromJSON(toJSON(github.sha)) }} <<<
- run: echo ${{ startsWith('abc', 'a') && github.sha }} <<<
- run: echo ${{ github.sha }}
- run: echo ${{ format('{0}', github.sha) }}
- run: echo ${{ contains(fromJSON('["a"]'), github.ref) }}
- run: make
  if: 'true'
`},
		{name: "computed keys are for the pedantic", persona: rules.Pedantic, text: `
- run: echo ${{ inputs.a[inputs.b] }} <<<
- run: echo ${{ inputs['a'] }}
- run: echo ${{ github.event.commits[0].id }}
`},
	})
}

func TestSuperfluousActions(t *testing.T) {
	check(t, "superfluous-actions", []fixture{
		{name: "what the runner can do", text: `
- uses: softprops/action-gh-release@v2 <<<
- uses: dtolnay/rust-toolchain@stable <<<
- uses: EndBug/add-and-commit@v9 <<<
- uses: actions/setup-go@v6
`},
	})
}

func TestUnpinnedTools(t *testing.T) {
	check(t, "unpinned-tools", []fixture{
		{name: "with and without a version", text: `
- uses: aquasecurity/setup-trivy@v1 <<<
- uses: aquasecurity/setup-trivy@v1
  with:
    version: latest <<<
- uses: aquasecurity/setup-trivy@v1
  with:
    version: v0.69.3
- uses: aquasecurity/setup-trivy@v1
  with:
    version: ${{ env.TRIVY }}
- uses: 1Password/load-secrets-action@v3 <<<
- uses: 1Password/load-secrets-action@v3
  if: false
- uses: extractions/setup-just@v3 <<<
- uses: extractions/setup-just@v3
  with:
    just-version: 1.40.0
`},
		{name: "what may read a file of the project is for auditors", persona: rules.Auditor, text: "- uses: astral-sh/setup-uv@v7 <<<\n"},
	})
}

func TestUnversionedImmutableAction(t *testing.T) {
	check(t, "unversioned-immutable-action", []fixture{
		{name: "full versions and others", persona: rules.Pedantic, text: `
- uses: actions/checkout@v4 <<<
- uses: actions/checkout@main <<<
- uses: actions/checkout@v4.2.2
- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4
- uses: o/r@v1
`},
	})
}

func TestUnverifiedCreator(t *testing.T) {
	check(t, "unverified-creator", []fixture{
		{name: "publishers", persona: rules.Auditor, text: `
- uses: someone/action@v1 <<<
- uses: Actions/checkout@v4
- uses: docker/login-action@v3
- uses: ./own
`},
	})
}

func TestForbiddenUses(t *testing.T) {
	text, _ := unmark("- uses: actions/checkout@v4\n- uses: o/r@v1\n- uses: o/r/sub@v2\n- uses: docker://alpine\n- uses: ./x")
	for name, tt := range map[string]struct {
		opt  rules.Options
		want int
	}{
		"nothing is said":                {rules.Options{}, 0},
		"one owner is allowed":           {rules.Options{Allow: []string{"actions/*"}}, 2},
		"a repository with its folders":  {rules.Options{Allow: []string{"actions/*", "o/r/*"}}, 0},
		"one reference is allowed":       {rules.Options{Allow: []string{"actions/checkout@v4", "O/R@V1", "o/r/sub"}}, 0},
		"another reference is not":       {rules.Options{Allow: []string{"actions/checkout@v3", "o/*", "o/r/*"}}, 1},
		"everything is denied":           {rules.Options{Deny: []string{"*"}}, 3},
		"a folder is denied":             {rules.Options{Deny: []string{"o/r/sub"}}, 1},
		"allowing counts before denying": {rules.Options{Allow: []string{"*"}, Deny: []string{"*"}}, 0},
	} {
		n := 0
		for _, f := range run(t, fixture{}, text, tt.opt) {
			if f.Rule == "pipeline/forbidden-uses" {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%s: %d findings, want %d", name, n, tt.want)
		}
	}
}

func TestKnownVulnerableActionsComeFromTheAdvisoriesGiven(t *testing.T) {
	text, _ := unmark("- uses: o/r@v1\n- uses: O/R/sub@v1\n- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683 # v1\n- uses: o/r@v2\n- uses: docker://o/r")
	asked := 0
	opt := rules.Options{Advisories: func(slug, ref, comment string) []rules.Advisory {
		asked++
		if slug == "o/r" && (ref == "v1" || comment == "v1") {
			return []rules.Advisory{{ID: "GHSA-1", Summary: "code injection.", Fixed: "v2"}}
		}
		return nil
	}}
	var got []finding.Finding
	for _, f := range run(t, fixture{}, text, opt) {
		if f.Rule == "pipeline/known-vulnerable-actions" {
			got = append(got, f)
		}
	}
	if len(got) != 3 || asked != 4 {
		t.Fatalf("%d findings, %d questions", len(got), asked)
	}
	if got[0].Fix == nil || got[0].Fix.Version != "v2" || got[2].Fix != nil || got[0].Aliases[0] != "GHSA-1" {
		t.Errorf("%+v", got)
	}
}

func TestRefVersionMismatch(t *testing.T) {
	check(t, "ref-version-mismatch", []fixture{
		{name: "without a mirror only what is missing is told, to auditors", persona: rules.Auditor, text: `
- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683 <<<
- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683 # see above <<<
- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683 # tag=v4
- uses: o/r@v4
`},
		{name: "and nothing to others", persona: rules.Pedantic, text: "- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683\n"},
	})
	text, _ := unmark("- uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683 # v1\n- uses: o/r@aabbccddaabbccddaabbccddaabbccddaabbccdd # v2")
	opt := rules.Options{Commit: func(slug, ref string) (string, bool) { return "11bd71901bbe5b1630ceea73d27597364c9af683", ref != "v3" }}
	n := 0
	for _, f := range run(t, fixture{}, text, opt) {
		if f.Rule == "pipeline/ref-version-mismatch" {
			n++
			if f.Span.StartLine != 9 {
				t.Errorf("line %d", f.Span.StartLine)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d findings with a mirror", n)
	}
}

func TestUnpinnableAction(t *testing.T) {
	check(t, "unpinnable-action", []fixture{
		{name: "an image by tag", path: "action.yml", text: "name: x\nruns:\n  using: docker\n  image: docker://alpine:3 <<<\n"},
		{name: "an image by digest", path: "action.yml", text: "name: x\nruns:\n  using: docker\n  image: docker://alpine@sha256:00\n"},
		{name: "its own Dockerfile", path: "action.yml", text: "name: x\nruns:\n  using: docker\n  image: Dockerfile\n"},
		{name: "actions in it", path: "action.yml", text: "name: x\nruns:\n  using: composite\n  steps:\n    - uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683\n    - uses: o/r@v1 <<<\n    - uses: o/r@v2\n"},
		{name: "pinned actions in it", path: "action.yml", text: "name: x\nruns:\n  using: composite\n  steps:\n    - uses: o/r@11bd71901bbe5b1630ceea73d27597364c9af683\n    - uses: ./x\n"},
	})
}

func TestOutdatedRuntime(t *testing.T) {
	check(t, "outdated-runtime", []fixture{
		{name: "node 16", path: "action.yml", persona: rules.Pedantic, text: "name: x\nruns:\n  using: node16 <<<\n  main: x.js\n"},
		{name: "node 24", path: "action.yml", persona: rules.Pedantic, text: "name: x\nruns:\n  using: node24\n  main: x.js\n"},
		{name: "node 20 for auditors", path: "action.yml", persona: rules.Auditor, text: "name: x\nruns:\n  using: 'node20' <<<\n  main: x.js\n"},
	})
}
