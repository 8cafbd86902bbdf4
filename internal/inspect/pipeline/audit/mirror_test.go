package audit

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// hazmatRefs are the refs that the suite's files speak of: a tag and a branch of
// one name, and no ref for the commit that is no one's.
const hazmatRefs = `woodruffw/gha-hazmat	refs/tags/confusable	1111111111111111111111111111111111111111
woodruffw/gha-hazmat	refs/heads/confusable	2222222222222222222222222222222222222222
actions/checkout	refs/tags/v4	11bd71901bbe5b1630ceea73d27597364c9af683
actions/checkout	refs/tags/v4.2.2	11bd71901bbe5b1630ceea73d27597364c9af683
actions/checkout	refs/heads/main	3333333333333333333333333333333333333333
`

func TestAllOfHazmatIsFoundWithRecordedRefsAndAdvisories(t *testing.T) {
	root := suite(t, "hazmat")
	var s struct {
		Files map[string]struct {
			AnyOf   []string `json:"any_of"`
			Persona string
		}
	}
	load(t, filepath.Join(root, "expected.json"), &s)
	m := mirror.New(nil)
	if err := m.Record("refs", hazmatRefs); err != nil {
		t.Fatal(err)
	}
	advisories := func(slug, ref, comment string) []rules.Advisory {
		switch slug + "@" + ref {
		case "atlassian/gajira-create@v1.0.1":
			return []rules.Advisory{{ID: "GHSA-4xqx-pqpj-9fqw", Fixed: "v2.0.1"}}
		case "rlespinasse/github-slug-action@4.0.1":
			return []rules.Advisory{{ID: "GHSA-6q4m-7476-932w", Fixed: "4.4.1"}}
		}
		return nil
	}
	files := tree(t, filepath.Join(root, "tree"))
	for path, want := range s.Files {
		found, _ := Audit(files, rules.Options{Persona: persona(t, want.Persona), Mirror: m, Advisories: advisories})
		ok := false
		for _, f := range found {
			ok = ok || f.Span.Path == path && slices.Contains(want.AnyOf, f.Rule)
		}
		if !ok {
			t.Errorf("%s: none of %v", path, want.AnyOf)
		}
	}
	if len(s.Files) != 22 {
		t.Errorf("%d files, want 22", len(s.Files))
	}
	for _, rule := range []string{"impostor-commit", "ref-confusion"} {
		found, _ := Audit(files, rules.Options{Mirror: m})
		if n := len(of(found, "pipeline/"+rule)); n != 1 {
			t.Errorf("%s: %d findings, planted once", rule, n)
		}
	}
}

const (
	hashA = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	hashB = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
	hashC = "cccccccccccccccccccccccccccccccccccccccc"
)

// recorded is a mirror of recorded refs and plain files.
func recorded(t *testing.T, refs string, files fstest.MapFS) *mirror.Mirror {
	t.Helper()
	m := mirror.New(files)
	if err := m.Record("refs", refs); err != nil {
		t.Fatal(err)
	}
	return m
}

func stepsFile(list string) []File {
	return []File{example(list)}
}

func TestRulesThatNeedTheStateOfRefs(t *testing.T) {
	m := recorded(t, "o/r\trefs/tags/v1.2.0\t"+hashA+"\no/r\trefs/tags/v1\t"+hashA+"\no/r\trefs/heads/v1\t"+hashB+"\no/r\trefs/heads/main\t"+hashB+"\no/old\tmoved\tp/new\no/gone\tgone\n", nil)
	for _, tt := range []struct {
		name, rule, step string
		found            bool
		fixed            string // "" where there is no fix
	}{
		{"a commit that no ref stands for", "impostor-commit", "- uses: o/r@" + hashC, true, ""},
		{"the same, with the version it should be", "impostor-commit", "- uses: o/r@" + hashC + " # v1.2.0", true, "- uses: o/r@" + hashA + " # v1.2.0"},
		{"the head of a branch", "impostor-commit", "- uses: o/r@" + hashB, false, ""},
		{"a repository that nobody knows", "impostor-commit", "- uses: o/x@" + hashC, false, ""},
		{"a branch and a tag", "ref-confusion", "- uses: o/r@v1", true, ""},
		{"a tag only", "ref-confusion", "- uses: o/r@v1.2.0", false, ""},
		{"a commit without a tag", "stale-action-refs", "- uses: o/r@" + hashB, true, ""},
		{"a commit with a tag", "stale-action-refs", "- uses: o/r@" + hashA, false, ""},
		{"a name that moved", "repo-jacking", "- uses: O/old/sub@" + hashA, true, "- uses: p/new/sub@" + hashA},
		{"a name that is gone", "repo-jacking", "- uses: o/gone@v1", true, ""},
		{"a name that stayed", "repo-jacking", "- uses: o/r@v1", false, ""},
		{"a comment with another version", "ref-version-mismatch", "- uses: o/r@" + hashB + " # v1.2.0", true, "- uses: o/r@" + hashA + " # v1.2.0"},
		{"a comment of a tool", "ref-version-mismatch", "- uses: o/r@" + hashA + " # ratchet:o/r@v1.2.0", false, ""},
		{"no comment", "ref-version-mismatch", "- uses: o/r@" + hashA, true, "- uses: o/r@" + hashA + " # v1.2.0"},
		{"the commit of a moving tag, said exactly", "unpinned-uses", "- uses: o/r@v1", true, "- uses: o/r@" + hashA + " # v1.2.0"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			opt := rules.Options{Persona: rules.Auditor, Mirror: m}
			found, _ := Audit(stepsFile(tt.step), opt)
			mine := of(found, "pipeline/"+tt.rule)
			if (len(mine) > 0) != tt.found {
				t.Fatalf("found %v", mine)
			}
			if !tt.found {
				return
			}
			data, n := Apply(stepsFile(tt.step)[0].Data, mine, true)
			if (n > 0) != (tt.fixed != "") {
				t.Fatalf("%d fixes, want %q", n, tt.fixed)
			}
			if n == 0 {
				return
			}
			if want := string(stepsFile(tt.fixed)[0].Data); string(data) != want {
				t.Errorf("got\n%s\nwant\n%s", data, want)
			}
			left, _ := Audit([]File{{Path: ".github/workflows/x.yml", Data: data}}, opt)
			if len(of(left, "pipeline/"+tt.rule)) > 0 {
				t.Error("the fix does not silence the rule")
			}
		})
	}
}

func TestWhatWasNotExaminedIsSaid(t *testing.T) {
	reasons := func(opt rules.Options) string {
		_, notes := Audit(stepsFile("- uses: o/r@v1\n- uses: o/x@v1"), opt)
		var out []string
		for _, n := range notes {
			out = append(out, n.Reason)
		}
		return strings.Join(out, "\n")
	}
	without := reasons(rules.Options{Persona: rules.Pedantic})
	for _, rule := range []string{"impostor-commit", "ref-confusion", "stale-action-refs", "transitive-unpinned-uses", "repo-jacking", "stale-dangerous-branch", "known-vulnerable-platform", "known-vulnerable-actions"} {
		if !strings.Contains(without, "pipeline/"+rule+" was not examined: it needs ") {
			t.Errorf("nothing is said of %s:\n%s", rule, without)
		}
	}
	with := reasons(rules.Options{Persona: rules.Pedantic, Mirror: recorded(t, "o/r\tv1\t"+hashA+"\n", nil)})
	if strings.Contains(with, "impostor-commit") || !strings.Contains(with, "not in the mirror: o/x") {
		t.Errorf("with a mirror:\n%s", with)
	}
}

func TestAPinnedActionThatUsesAMovingOneIsFoundThroughTheMirror(t *testing.T) {
	m := recorded(t, "", fstest.MapFS{
		"o/pinned/action.yml":      {Data: []byte("name: a\nruns:\n  using: composite\n  steps:\n    - uses: o/middle/sub@" + hashB + "\n")},
		"o/middle/sub/action.yaml": {Data: []byte("name: b\nruns:\n  using: composite\n  steps:\n    - uses: o/pinned@" + hashA + "\n    - uses: tj-actions/changed-files@v45\n")},
		"o/whole/action.yml":       {Data: []byte("name: c\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n")},
		"o/broken/action.yml":      {Data: []byte("runs: [")},
	})
	opt := rules.Options{Mirror: m}
	files := stepsFile("- uses: o/pinned@" + hashA + " # v1.0.0\n- uses: o/whole@" + hashA + " # v1.0.0\n- uses: o/broken@" + hashA + " # v1.0.0")
	found, _ := Audit(files, opt)
	mine := of(found, "pipeline/transitive-unpinned-uses")
	if len(mine) != 1 || !strings.Contains(mine[0].Message, `o/pinned uses tj-actions/changed-files by "v45"`) {
		t.Fatalf("%+v", mine)
	}
	var way []string
	for _, w := range mine[0].Flow {
		way = append(way, w.Span.Path)
	}
	want := []string{".github/workflows/x.yml", "o/pinned@" + hashA + "/action.yml", "o/middle@" + hashB + "/sub/action.yaml"}
	if !slices.Equal(way, want) {
		t.Errorf("the way is %v", way)
	}
	for _, f := range found {
		if strings.HasPrefix(f.Span.Path, "o/") {
			t.Errorf("a finding in another's repository: %s", f.Span)
		}
	}
}

func TestTextThatAMirroredActionPastesIsSeen(t *testing.T) {
	m := recorded(t, "", fstest.MapFS{
		"o/greet/action.yml":                  {Data: []byte("name: a\ninputs:\n  who: {default: x}\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.who }}\n      shell: bash\n")},
		"o/flows/.github/workflows/build.yml": {Data: []byte("on:\n  workflow_call:\n    inputs:\n      title: {type: string}\npermissions:\n  contents: write\njobs:\n  b:\n    uses: ./.github/workflows/inner.yml\n    with:\n      title: ${{ inputs.title }}\n")},
		"o/flows/.github/workflows/inner.yml": {Data: []byte("on:\n  workflow_call:\n    inputs:\n      title: {type: string}\njobs:\n  c:\n    runs-on: x\n    permissions:\n      contents: write\n    steps:\n      - run: echo ${{ inputs.title }}\n")},
	})
	got := ways(wf("x", `
name: x
on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    permissions:
      packages: write
    steps:
      - uses: o/greet@`+hashA+`
        with:
          who: ${{ github.event.issue.title }}
  d:
    permissions:
      contents: write
    uses: o/flows/.github/workflows/build.yml@`+hashA+`
    with:
      title: ${{ github.event.issue.title }}
`), rules.Options{Mirror: m})
	want := []string{
		"issue → issues of x.yml → github.event.issue.title in a script → job a → the right to write packages",
		"issue → issues of x.yml → github.event.issue.title in a script → job c → contents: write",
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

func TestAnOldBranchWithADangerousWorkflowIsFound(t *testing.T) {
	dir := t.TempDir()
	const bad = "name: x\\non: pull_request_target\\njobs:\\n  a:\\n    runs-on: x\\n    steps:\\n      - run: echo ${{ github.head_ref }}\\n"
	script := "git init -q -b main . && mkdir -p .github/workflows && printf '" + bad + "' > .github/workflows/x.yml && git add -A && git commit -qm a && git branch old && git branch older && " +
		"sed -i 's/pull_request_target/pull_request/' .github/workflows/x.yml && git commit -qam b"
	cmd := exec.Command("sh", "-c", script)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("git: %v %s", err, out)
	}
	own, err := mirror.OpenGit(os.DirFS(filepath.Join(dir, ".git")))
	if err != nil {
		t.Fatal(err)
	}
	defer own.Close()
	data, err := os.ReadFile(filepath.Join(dir, ".github/workflows/x.yml"))
	if err != nil {
		t.Fatal(err)
	}
	found, _ := Audit([]File{{Path: ".github/workflows/x.yml", Data: data}}, rules.Options{Own: own})
	mine := of(found, "pipeline/stale-dangerous-branch")
	if len(mine) != 1 || !strings.Contains(mine[0].Message, "Branch old has") {
		t.Errorf("the same file on two branches is told once: %+v", mine)
	}
}

func TestAPlatformWithAPublishedWeaknessIsFound(t *testing.T) {
	opt := rules.Options{PlatformName: "gitlab 16.4.0", Platform: []rules.Advisory{{ID: "CVE-2023-5009", Summary: "Pipelines can be run as another user.", Fixed: "16.4.1"}}}
	found, _ := Audit(stepsFile("- run: make"), opt)
	mine := of(found, "pipeline/known-vulnerable-platform")
	if len(mine) != 1 || !strings.Contains(mine[0].Message, "gitlab 16.4.0 is affected by CVE-2023-5009") || !strings.HasSuffix(mine[0].Message, "fixed in 16.4.1.") {
		t.Errorf("%+v", mine)
	}
}

func TestPinsSayWhatTheyCannotDo(t *testing.T) {
	m := recorded(t, "o/r\trefs/tags/v1\t"+hashA+"\no/r\trefs/heads/main\t"+hashB+"\n", fstest.MapFS{"o/plain/action.yml": {Data: []byte("name: x")}})
	files := stepsFile("- uses: o/r@v1 # why\n- uses: o/r@main\n- uses: o/r@v9\n- uses: o/x@v1\n- uses: o/plain@v1\n- uses: o/r@" + hashA + "\n- uses: ./a")
	opt := rules.Options{Mirror: m}
	pins := LoadWith(files, m).Pins(opt)
	var got []string
	for _, p := range pins {
		got = append(got, p.Text+": "+p.Why)
	}
	want := []string{"o/r@v1: ", "o/r@main: ", `o/r@v9: the repository has no tag or branch "v9"`, "o/x@v1: the repository is neither in the mirror nor among the recorded refs", "o/plain@v1: the mirror has files of the repository, but no tags and branches"}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	changed := ApplyPins(files, pins)
	text := string(changed[".github/workflows/x.yml"])
	for _, line := range []string{"- uses: o/r@" + hashA + " # why\n", "- uses: o/r@" + hashB + " # main\n", "- uses: o/r@v9\n"} {
		if !strings.Contains(text, line) {
			t.Errorf("%q is not in\n%s", line, text)
		}
	}
	without := Load(files).Pins(rules.Options{})
	if without[0].Fix != nil || without[0].Why != "no commits are known without recorded refs or a mirror" {
		t.Errorf("%+v", without[0])
	}
}

func TestAWeaknessOfAnActionReachesThoseWhoUseItThroughAnother(t *testing.T) {
	m := recorded(t, "", fstest.MapFS{
		"o/outer/action.yml": {Data: []byte("runs:\n  using: composite\n  steps:\n    - uses: o/inner@v1\n")},
		"o/inner/action.yml": {Data: []byte("runs:\n  using: composite\n  steps:\n    - uses: o/outer@" + hashA + "\n")},
	})
	advisories := func(slug, ref, _ string) []rules.Advisory {
		if slug == "o/inner" && ref == "v1" {
			return []rules.Advisory{{ID: "GHSA-x", Summary: "It prints secrets"}}
		}
		return nil
	}
	found, _ := Audit(stepsFile("- uses: o/outer@"+hashA), rules.Options{Mirror: m, Advisories: advisories})
	mine := of(found, "pipeline/known-vulnerable-actions")
	if len(mine) != 1 || mine[0].Message != "o/outer uses o/inner@v1, which is affected by GHSA-x: It prints secrets." || len(mine[0].Flow) != 2 {
		t.Errorf("%+v", mine)
	}
}

func TestAdvisoriesAreAskedForTheReleaseThatAReferenceStandsFor(t *testing.T) {
	m := recorded(t, "o/r\trefs/tags/v4\t"+hashA+"\no/r\trefs/tags/v4.4.1\t"+hashA+"\no/r\trefs/tags/v4.0.0\t"+hashB+"\n", nil)
	advisories := func(slug, ref, _ string) []rules.Advisory {
		if ref == "v4" || ref == "v4.0.0" {
			return []rules.Advisory{{ID: "GHSA-x"}}
		}
		return nil
	}
	for step, want := range map[string]int{"- uses: o/r@v4": 0, "- uses: o/r@" + hashB: 1, "- uses: o/r@" + hashA + " # v4.0.0": 0, "- uses: o/r@v4.0.0": 1} {
		found, _ := Audit(stepsFile(step), rules.Options{Mirror: m, Advisories: advisories})
		if n := len(of(found, "pipeline/known-vulnerable-actions")); n != want {
			t.Errorf("%s: %d findings, want %d", step, n, want)
		}
	}
	found, _ := Audit(stepsFile("- uses: o/r@v4"), rules.Options{Advisories: advisories})
	if len(of(found, "pipeline/known-vulnerable-actions")) != 1 {
		t.Error("without a mirror the tag itself counts")
	}
}
