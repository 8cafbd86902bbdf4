package audit

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/graph"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// commitOf stands for a mirror in which every reference has one commit.
func commitOf(string, string) (string, bool) { return pinned, true }

// ways writes the paths of files, a line each.
func ways(files []File, opt Options) []string {
	g := LoadWith(files, opt.Mirror).Graph(opt)
	paths, _ := g.Paths(1000)
	var out []string
	for _, p := range paths {
		words := []string{g.Act(p).Label}
		for _, e := range g.Follow(p) {
			words = append(words, g.Nodes[e.To].Label)
		}
		out = append(out, strings.Join(words, " → "))
	}
	return out
}

func TestIncidentsHaveAPathThatTheProposedFixesCut(t *testing.T) {
	opt := rules.Options{Commit: commitOf}
	for name, want := range map[string]string{
		"tags of a popular action were moved to a commit that printed secrets (March 2025)":         "",
		"the title of a pull request ran in a workflow with the publishing token (August 2025)":     "fork pull request → pull_request_target of pr-title.yml → github.event.pull_request.title in a script → job validate → the secret NPM_TOKEN",
		"a fork's benchmark wrote the cache that the release with its identity restored (May 2026)": "fork pull request → pull_request_target of bench.yml → checkout of the outsider's change → job bench → caches of the default branch → actions/cache restores a cache → job release → the identity token",
		"a comment let a fork's code run beside a token (2024)":                                     "comment → issue_comment of ecosystem.yml → checkout of the outsider's change → job test → the secret NPM_TOKEN",
		"a bot's name opened the way for a merge nobody looked at (2025)":                           "dependency update → pull_request_target of automerge.yml → merges what a bot touched last → job merge → contents: write, pull-requests: write",
		"a label let through what was pushed after it, to the identity that publishes (2025)":       "*",
	} {
		in := incidentNamed(t, name)
		if in == nil {
			continue
		}
		got := ways(in.before, opt)
		switch {
		case want == "" && len(got) != 0:
			t.Errorf("%s: %v", name, got)
			continue
		case want == "":
			continue
		case len(got) == 0, want != "*" && !slices.ContainsFunc(got, func(w string) bool { return strings.HasPrefix(w, want) }):
			t.Errorf("%s: %q is not among\n%s", name, want, strings.Join(got, "\n"))
		}
		cut := Cut(in.before, opt)
		if !cut.Proven || len(cut.Hand) > 0 || len(cut.Fixes) == 0 {
			t.Errorf("%s: proven %v, by hand %+v, fixes %+v, left %v", name, cut.Proven, cut.Hand, cut.Fixes, left(cut.Left))
		}
		if after := ways(in.after, opt); len(after) > 0 {
			t.Errorf("%s: the repaired form has %v", name, after)
		}
	}
}

func left(g *graph.Graph) []string {
	var out []string
	for _, n := range g.Nodes {
		out = append(out, n.Label)
	}
	return out
}

func incidentNamed(t *testing.T, name string) *incident {
	t.Helper()
	for _, in := range incidents() {
		if in.name == name {
			return &in
		}
	}
	t.Logf("no incident is called %q", name)
	return nil
}

// chain is a composite action that pastes a branch name, used in a run with
// rights, whose cache the release restores (the way of December 2024).
func chain() []File {
	return append(append(wf("ci", `
name: ci
on: pull_request_target
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          persist-credentials: false
      - uses: ./.github/actions/format
        with:
          branch: ${{ github.head_ref }}
`), wf("release", `
name: release
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      id-token: write # trusted publishing
    steps:
      - uses: actions/setup-python@`+pinned+` # v5.3.0
        with:
          cache: pip
      - run: pip install -r requirements.txt && python -m build
      - uses: pypa/gh-action-pypi-publish@`+pinned+` # v1.12.0
`)...), files(".github/actions/format/action.yml", `name: format
inputs:
  branch: {default: main}
runs:
  using: composite
  steps:
    - run: git push origin HEAD:${{ inputs.branch }}
      shell: bash
`)...)
}

func TestABranchNameReachesTheReleaseThroughAnActionAndACache(t *testing.T) {
	got := ways(chain(), Options{})
	want := "branch or tag name → pull_request_target of ci.yml → github.head_ref in a script → job check → caches of the default branch → actions/setup-python restores a cache → job publish → the identity token, the credentials of pypa/gh-action-pypi-publish"
	if len(got) != 1 || got[0] != want {
		t.Fatalf("got\n%s", strings.Join(got, "\n"))
	}
	found, _ := Audit(chain(), Options{})
	signer := of(found, "pipeline/outsider-reaches-signer")
	if len(signer) != 1 || len(signer[0].Flow) < 5 {
		t.Fatalf("%+v", signer)
	}
	places := ""
	for _, w := range signer[0].Flow[1:] {
		places += w.Span.String() + "\n"
	}
	for _, place := range []string{".github/workflows/ci.yml:2:5", ".github/workflows/ci.yml:11:15", ".github/actions/format/action.yml:7:33", ".github/workflows/release.yml:12:9", ".github/workflows/release.yml:10:7"} {
		if !strings.Contains(places, place+"\n") {
			t.Errorf("%s is not on the way\n%s", place, places)
		}
	}
	cut := Cut(chain(), Options{})
	if !cut.Proven || len(cut.Fixes) != 1 || len(cut.Changed) != 1 {
		t.Errorf("%+v", cut.Fixes)
	}
}

func TestIncidentsOnOtherPlatformsHaveAPathThatTheirRepairCuts(t *testing.T) {
	platforms := map[string]bool{}
	for _, in := range append(otherIncidents(), builderIncidents()...) {
		got := ways(in.before, Options{})
		if len(got) == 0 {
			continue // no right is in reach: what the rules say is all there is to say
		}
		for _, d := range Load(in.before).Docs {
			platforms[d.Platform] = true
		}
		cut := Cut(in.before, Options{})
		for _, x := range append(cut.Hand, cut.Fixes...) {
			if x.Rule == "" || x.Summary == "" || x.Span.StartLine == 0 {
				t.Errorf("%s: a change without a word: %+v", in.name, x)
			}
		}
		if cut.Proven == (len(cut.Hand) > 0) {
			t.Errorf("%s: proven %v with %d changes by hand", in.name, cut.Proven, len(cut.Hand))
		}
		if after := ways(in.after, Options{}); len(after) > 0 {
			t.Errorf("%s: the repaired form has %v", in.name, after)
		}
	}
	for _, p := range []string{"gitlab", "azure", "tekton", "jenkins", "circleci"} {
		if !platforms[p] {
			t.Errorf("no incident on %s has a path", p)
		}
	}
}

func TestAWayGoesThroughWhatAStepRuns(t *testing.T) {
	all := append(wf("x", `
name: x
on: pull_request_target
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    permissions:
      packages: write
    steps:
      - uses: actions/checkout@`+pinned+` # v4.2.2
        with:
          ref: ${{ github.event.pull_request.head.sha }}
      - run: make test
`), files("Makefile", "test:\n\tsh scripts/t.sh\n")...)
	found, _ := Audit(all, Options{})
	signer := of(found, "pipeline/outsider-reaches-signer")
	if len(signer) != 1 {
		t.Fatalf("%+v", signer)
	}
	text := ""
	for _, w := range signer[0].Flow {
		text += w.Text + "\n"
	}
	if !strings.Contains(text, "make runs what is checked out: target test of Makefile (line 1)\n") {
		t.Errorf("the way does not say what runs:\n%s", text)
	}
}

func TestTheOneSetGivesTheSameWaysHoweverItsFilesAreOrdered(t *testing.T) {
	files := append(chain(), wf("z", "on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r@v1\n")...)
	want := ways(files, Options{})
	slices.Reverse(files)
	if got := ways(files, Options{}); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
