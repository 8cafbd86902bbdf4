package rules_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// An exact case marks the place of each finding of a rule by « and », and has the
// file as the fixes leave it; "" where the rule has no fix to offer.
type exact struct {
	name, rule, path, text, fixed string
	persona                       rules.Persona
	opt                           rules.Options
}

// places takes the marks out of a text and returns what stood between them.
func places(text string) (plain string, marked [][2]int) {
	var b strings.Builder
	var open []int
	for _, r := range text {
		switch r {
		case '«':
			open = append(open, b.Len())
		case '»':
			marked = append(marked, [2]int{open[len(open)-1], b.Len()})
			open = open[:len(open)-1]
		default:
			b.WriteRune(r)
		}
	}
	slices.SortFunc(marked, func(a, b [2]int) int { return a[0]*1e6 + a[1] - b[0]*1e6 - b[1] })
	return b.String(), marked
}

// mended applies the edits of findings, the last first; equal edits count once.
func mended(t *testing.T, text string, found []finding.Finding) string {
	t.Helper()
	var edits []finding.Edit
	for _, f := range found {
		if f.Fix != nil {
			edits = append(edits, f.Fix.Edits...)
		}
	}
	slices.SortStableFunc(edits, func(a, b finding.Edit) int { return b.Span.Off - a.Span.Off })
	edits = slices.CompactFunc(edits, func(a, b finding.Edit) bool { return a.Span == b.Span && a.New == b.New })
	for _, e := range edits {
		if e.Span.Off < 0 || e.Span.End > len(text) || e.Span.End < e.Span.Off {
			t.Fatalf("an edit at %d to %d of %d bytes", e.Span.Off, e.Span.End, len(text))
		}
		text = text[:e.Span.Off] + e.New + text[e.Span.End:]
	}
	return text
}

// ofRule are the open findings of a rule.
func ofRule(found []finding.Finding, rule string) []finding.Finding {
	var out []finding.Finding
	for _, f := range found {
		if f.Rule == "pipeline/"+rule && f.Status == finding.Open {
			out = append(out, f)
		}
	}
	return out
}

// exactly checks the places of findings, what their fixes make of the file, and
// that the rule is content with that.
func exactly(t *testing.T, list []exact) {
	t.Helper()
	for _, tt := range list {
		t.Run(tt.rule+" "+tt.name, func(t *testing.T) {
			raw, _ := unmark(tt.text)
			text, want := places(raw)
			tt.opt.Persona = tt.persona
			found := ofRule(run(t, fixture{path: tt.path}, text, tt.opt), tt.rule)
			var got [][2]int
			for _, f := range found {
				got = append(got, [2]int{f.Span.Off, f.Span.End})
			}
			slices.SortFunc(got, func(a, b [2]int) int { return a[0]*1e6 + a[1] - b[0]*1e6 - b[1] })
			got = slices.Compact(got)
			if !slices.Equal(got, want) {
				t.Errorf("places %q, want %q", cut(text, got), cut(text, want))
			}
			fixed := mended(t, text, found)
			if tt.fixed == "" {
				if fixed != text {
					t.Errorf("a fix that nobody expected:\n%s", cmp.Diff(strings.Split(text, "\n"), strings.Split(fixed, "\n")))
				}
				return
			}
			expected, _ := unmark(tt.fixed)
			if diff := cmp.Diff(strings.Split(expected, "\n"), strings.Split(fixed, "\n")); diff != "" {
				t.Errorf("after the fixes (-want +got):\n%s", diff)
				return
			}
			for _, f := range ofRule(run(t, fixture{path: tt.path}, fixed, tt.opt), tt.rule) {
				if f.Fix != nil {
					t.Errorf("the mended file is to be mended again: line %d, %s", f.Span.StartLine, f.Message)
				}
			}
		})
	}
}

func cut(text string, places [][2]int) []string {
	var out []string
	for _, p := range places {
		out = append(out, text[p[0]:p[1]])
	}
	return out
}

func TestInjectedTextsAreFoundInPlaceAndHandedOver(t *testing.T) {
	exactly(t, []exact{
		{name: "in double quotes", rule: "template-injection", text: `
- run: |
    echo "to ${{ «github.head_ref» }}"
`, fixed: `
- run: |
    echo "to ${HEAD_REF}"
  env:
    HEAD_REF: ${{ github.head_ref }}
`},
		{name: "without quotes", rule: "template-injection", text: `
- run: |
    git checkout ${{ «github.head_ref» }}
`, fixed: `
- run: |
    git checkout "${HEAD_REF}"
  env:
    HEAD_REF: ${{ github.head_ref }}
`},
		{name: "beside variables that are there", rule: "template-injection", text: `
- run: |
    echo "${{ «github.event.issue.title» }}"
  env:
    A: b
`, fixed: `
- run: |
    echo "${ISSUE_TITLE}"
  env:
    ISSUE_TITLE: ${{ github.event.issue.title }}
    A: b
`},
		{name: "where the variable is there already", rule: "template-injection", text: `
- run: |
    echo "${{ «github.head_ref» }}"
  env:
    HEAD_REF: ${{ github.head_ref }}
`, fixed: `
- run: |
    echo "${HEAD_REF}"
  env:
    HEAD_REF: ${{ github.head_ref }}
`},
		{name: "where the name is taken", rule: "template-injection", text: `
- run: |
    echo "${{ «github.head_ref» }}"
  env:
    HEAD_REF: main
`},
		{name: "in PowerShell", rule: "template-injection", text: `
- shell: pwsh
  run: |
    Write-Output "${{ «github.head_ref» }}"
`, fixed: `
- shell: pwsh
  run: |
    Write-Output "${env:HEAD_REF}"
  env:
    HEAD_REF: ${{ github.head_ref }}
`},
		{name: "in a shell without a known form", rule: "template-injection", text: `
- shell: python
  run: |
    print("${{ «github.head_ref» }}")
`},
		{name: "in single quotes, where nothing expands", rule: "template-injection", text: `
- run: |
    echo '${{ «github.head_ref» }}'
`},
		{name: "in a here-document that does not expand", rule: "template-injection", text: `
- run: |
    cat <<'EOF'
    ${{ «github.head_ref» }}
    EOF
`},
		{name: "in an expression that computes", rule: "template-injection", text: `
- run: |
    echo "${{ format('{0}', «github.head_ref») }}"
`},
		{name: "in the flow style", rule: "template-injection", text: "- {run: 'echo ${{ «github.head_ref» }}'}\n"},
		{name: "in a plain scalar with quotes of the shell", rule: "template-injection", text: `
- run: echo "${{ «github.head_ref» }}"
`, fixed: `
- run: echo "${HEAD_REF}"
  env:
    HEAD_REF: ${{ github.head_ref }}
`},
		{name: "in a quoted scalar, where quotes would end it", rule: "template-injection", text: `
- run: "echo ${{ «github.head_ref» }}"
`},
		{name: "as a variable of the environment", rule: "template-injection", text: `
name: x
on: push
permissions: {}
env:
  B: ${{ github.head_ref }}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "${{ «env.B» }}"
`, fixed: `
name: x
on: push
permissions: {}
env:
  B: ${{ github.head_ref }}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "${B}"
`},
		{name: "twice in one line", rule: "template-injection", text: `
- run: |
    echo "${{ «github.head_ref» }} ${{ «github.head_ref» }}"
`, fixed: `
- run: |
    echo "${HEAD_REF} ${HEAD_REF}"
  env:
    HEAD_REF: ${{ github.head_ref }}
`},
		{name: "in the script of an action, which has no fix", rule: "template-injection", text: `
- uses: actions/github-script@v7
  with:
    script: |
      core.info("${{ «github.event.issue.title» }}")
`},
	})
}

func TestReferencesAreFoundInPlaceAndPinned(t *testing.T) {
	const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"
	known := rules.Options{Commit: func(slug, ref string) (string, bool) { return commit, slug == "o/r" && ref != "gone" }}
	exactly(t, []exact{
		{name: "by a tag", rule: "unpinned-uses", opt: known, text: "- uses: «o/r@v1»\n", fixed: "- uses: o/r@" + commit + " # v1\n"},
		{name: "in quotes", rule: "unpinned-uses", opt: known, text: "- uses: \"«o/r@v1»\"\n", fixed: "- uses: \"o/r@" + commit + "\" # v1\n"},
		{name: "of a folder", rule: "unpinned-uses", opt: known, text: "- uses: «o/r/sub/x@main»\n", fixed: "- uses: o/r/sub/x@" + commit + " # main\n"},
		{name: "with a comment behind it", rule: "unpinned-uses", opt: known, text: "- uses: «o/r@v1» # keep\n", fixed: "- uses: o/r@" + commit + " # keep\n"},
		{name: "in the flow style", rule: "unpinned-uses", opt: known, text: "- {uses: «o/r@v1», name: x}\n", fixed: "- {uses: o/r@" + commit + ", name: x}\n"},
		{name: "that nobody knows", rule: "unpinned-uses", opt: known, text: "- uses: «o/r@gone»\n- uses: «a/b@v1»\n"},
		{name: "by a commit", rule: "unpinned-uses", opt: known, text: "- uses: o/r@" + commit + "\n"},
		{name: "by something one digit short of a commit", rule: "unpinned-uses", text: "- uses: «o/r@" + commit[:39] + "»\n- uses: «o/r@" + commit[:39] + "g»\n"},
		{name: "by a short commit, which can be a tag", rule: "unpinned-uses", opt: known, text: "- uses: «o/r@" + commit[:7] + "»\n", fixed: "- uses: o/r@" + commit + " # " + commit[:7] + "\n"},
		{name: "without a reference, which is refused by GitHub", rule: "unpinned-uses", opt: known, text: "- uses: o/r\n"},
		{name: "of the repository itself", rule: "unpinned-uses", opt: known, text: "- uses: ./x\n- uses: docker://alpine:3\n- uses: docker://alpine@sha256:00\n"},
		{name: "of an image without any version", rule: "unpinned-uses", opt: known, text: "- uses: «docker://alpine»\n- uses: «docker://registry.invalid:5000/x»\n"},
		{name: "of a whole workflow", rule: "unpinned-uses", opt: known, text: `
name: x
on: push
permissions: {}
jobs:
  a:
    uses: «o/r/.github/workflows/w.yml@v1»
`, fixed: `
name: x
on: push
permissions: {}
jobs:
  a:
    uses: o/r/.github/workflows/w.yml@` + commit + ` # v1
`},
		{name: "through an alias, once where it is written", rule: "unpinned-uses", opt: known, text: "- uses: &u «o/r@v1»\n- uses: *u\n", fixed: "- uses: &u o/r@" + commit + " # v1\n- uses: *u\n"},
	})
}

func TestFixesOfTextsAreExact(t *testing.T) {
	exactly(t, []exact{
		{name: "parts that mean nothing", rule: "obfuscation", text: "- uses: «o/r/a/../b/./c@v1»\n- uses: «o/r//@v1»\n- uses: o/r/a.b/..c@v1\n", fixed: "- uses: o/r/b/c@v1\n- uses: o/r@v1\n- uses: o/r/a.b/..c@v1\n"},
		{name: "an expression that is a fixed text", rule: "obfuscation", text: "- run: make\n  name: «${{ format('{0}-{1}', 'a', 'b') }}»\n"},
		{name: "an expression that is a plain word", rule: "obfuscation", text: "- run: make\n  name: «${{ format('{0}{1}', 'a', 'b') }}»\n", fixed: "- run: make\n  name: ab\n"},
		{name: "a part that is fixed", rule: "obfuscation", text: "- run: make\n  name: ${{ github.ref == «format('{0}', 'x')» }}\n"},
		{name: "two functions that undo one another", rule: "obfuscation", text: "- run: make\n  name: ${{ «fromJSON(toJSON(github.ref))» }}\n"},
		{name: "a computed key, for the pedantic", rule: "obfuscation", persona: rules.Pedantic, text: "- run: make\n  name: ${{ «github[inputs.x]» }} ${{ github['ref'] }}\n"},
		{name: "a block of a condition", rule: "unsound-condition", text: "- «if: |\n    ${{ false }}»\n  run: make\n", fixed: "- if: |-\n    ${{ false }}\n  run: make\n"},
		{name: "credentials that stay", rule: "artipacked", text: "- «uses: actions/checkout@v4»\n- run: make\n", fixed: "- uses: actions/checkout@v4\n  with:\n    persist-credentials: false\n- run: make\n"},
		{name: "credentials beside other inputs", rule: "artipacked", text: "- «uses: actions/checkout@v4\n  with:\n    fetch-depth: 0»\n", fixed: "- uses: actions/checkout@v4\n  with:\n    persist-credentials: false\n    fetch-depth: 0\n"},
		{name: "http", rule: "insecure-url-scheme", path: ".pre-commit-config.yaml", text: "repos:\n  - repo: «http://example.com/hooks»\n    rev: v1\n    hooks: []\n  - repo: https://example.com/hooks\n    rev: v1\n    hooks: []\n", fixed: "repos:\n  - repo: https://example.com/hooks\n    rev: v1\n    hooks: []\n  - repo: https://example.com/hooks\n    rev: v1\n    hooks: []\n"},
		{name: "git", rule: "insecure-url-scheme", path: ".pre-commit-config.yaml", text: "repos:\n  - repo: '«git://example.com/hooks»'\n    rev: v1\n    hooks: []\n", fixed: "repos:\n  - repo: 'https://example.com/hooks'\n    rev: v1\n    hooks: []\n"},
		{name: "with upper case", rule: "insecure-url-scheme", path: ".gitlab-ci.yml", text: "include:\n  - remote: «HTTP://example.com/x.yml»\na:\n  script: [make]\n", fixed: "include:\n  - remote: https://example.com/x.yml\na:\n  script: [make]\n"},
		{name: "npm", rule: "missing-provenance-flag", persona: rules.Pedantic, text: "- run: |\n    npm ci\n    «npm publish --access public»\n", fixed: "- run: |\n    npm ci\n    npm publish --provenance --access public\n"},
		{name: "pnpm behind npx", rule: "missing-provenance-flag", persona: rules.Pedantic, text: "- run: «npx pnpm publish»\n", fixed: "- run: npx pnpm publish --provenance\n"},
		{name: "yarn, a dry run, another registry, and a setting", rule: "missing-provenance-flag", persona: rules.Pedantic, text: "- run: yarn publish\n- run: npm publish --dry-run\n- run: npm publish --registry=https://registry.invalid\n- run: npm publish\n  env:\n    NPM_CONFIG_PROVENANCE: true\n"},
		{name: "in a script that is quoted with escapes", rule: "missing-provenance-flag", persona: rules.Pedantic, text: "- run: \"«npm pub\\x6cish»\"\n"},
	})
}
