package rules_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/graph"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

const (
	release1 = "1111111111111111111111111111111111111111"
	release2 = "2222222222222222222222222222222222222222"
	stray    = "dddddddddddddddddddddddddddddddddddddddd"
)

// recorded is a mirror of recorded refs: lines of fields between spaces.
func recorded(t *testing.T, lines ...string) *mirror.Mirror {
	t.Helper()
	m := mirror.New(nil)
	for _, l := range lines {
		if err := m.Record("refs.tsv", strings.ReplaceAll(l, " ", "\t")+"\n"); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

func TestWithoutAMirrorNothingIsSaidOfOtherRepositories(t *testing.T) {
	text, _ := unmark("- uses: o/r@" + stray + " # v1\n- uses: o/r@main\n- uses: old/name@v1")
	for _, o := range []rules.Options{{Persona: rules.Auditor}, {Persona: rules.Auditor, Mirror: mirror.New(nil)}, {Persona: rules.Auditor, Mirror: recorded(t, "a/b v1 "+release1)}} {
		found := run(t, fixture{}, text, o)
		for _, rule := range []string{"impostor-commit", "ref-confusion", "repo-jacking", "stale-action-refs", "transitive-unpinned-uses"} {
			if list := ofRule(found, rule); len(list) > 0 {
				t.Errorf("%s: %s", rule, list[0].Message)
			}
		}
	}
}

func TestCommitsThatNoRecordedRefStandsFor(t *testing.T) {
	o := rules.Options{Mirror: recorded(t, "o/r v1.0.0 "+release1, "o/r v2.0.0 "+release2, "o/r heads/main "+release2)}
	exactly(t, []exact{
		{name: "with a version behind it that is known", rule: "impostor-commit", opt: o, text: "- uses: «o/r@" + stray + "» # v1.0.0\n", fixed: "- uses: o/r@" + release1 + " # v1.0.0\n"},
		{name: "with the word of an updater", rule: "impostor-commit", opt: o, text: "- uses: «o/r/sub@" + stray + "» # tag=v2.0.0, ours\n", fixed: "- uses: o/r/sub@" + release2 + " # tag=v2.0.0, ours\n"},
		{name: "with a version that is not known", rule: "impostor-commit", opt: o, text: "- uses: «o/r@" + stray + "» # v3\n- uses: «o/r@" + stray + "»\n"},
		{name: "of a release, in any case", rule: "impostor-commit", opt: o, text: "- uses: O/R@" + strings.ToUpper(release1) + "\n- uses: o/r@" + release2 + "\n"},
		{name: "by name, or of a repository that is not known", rule: "impostor-commit", opt: o, text: "- uses: o/r@v1.0.0\n- uses: a/b@" + stray + "\n- uses: ./x\n- uses: docker://o/r\n"},
	})
	text, _ := unmark("- uses: o/r@" + stray)
	f := worst(run(t, fixture{}, text, o), "impostor-commit")
	if f.Severity != severity.Medium || f.Confidence != finding.ConfidenceLow {
		t.Errorf("recorded refs cannot tell a commit below a branch: %v, confidence %v", f.Severity, f.Confidence)
	}
}

func TestNamesThatAreBothBranchAndTag(t *testing.T) {
	o := rules.Options{Mirror: recorded(t, "o/r v1 "+release1, "o/r heads/v1 "+release2, "o/r v2 "+release1, "o/r heads/main "+release1)}
	exactly(t, []exact{
		{name: "is told of", rule: "ref-confusion", opt: o, text: "- uses: «o/r@v1»\n- uses: «O/r/sub@v1»\n"},
		{name: "of one kind, pinned, or unknown", rule: "ref-confusion", opt: o, text: "- uses: o/r@v2\n- uses: o/r@main\n- uses: o/r@" + release1 + " # v1\n- uses: o/r@v9\n- uses: a/b@v1\n"},
	})
}

func TestRepositoriesThatMovedOrAreGone(t *testing.T) {
	o := rules.Options{Mirror: recorded(t, "old/name moved new/name", "lost/one gone")}
	exactly(t, []exact{
		{name: "with a new name", rule: "repo-jacking", opt: o, text: "- uses: «old/name@v1»\n- uses: «old/name/sub/x@" + release1 + "»\n- uses: new/name@v1\n", fixed: "- uses: new/name@v1\n- uses: new/name/sub/x@" + release1 + "\n- uses: new/name@v1\n"},
		{name: "in another case", rule: "repo-jacking", opt: o, text: "- uses: «Old/Name@v1»\n", fixed: "- uses: new/name@v1\n"},
		{name: "without a new name", rule: "repo-jacking", opt: o, text: "- uses: «lost/one@v1»\n"},
		{name: "near misses", rule: "repo-jacking", opt: o, text: "- uses: old/names@v1\n- uses: ./old/name\n- uses: docker://old/name:1\n"},
		{name: "of a called workflow", rule: "repo-jacking", opt: o, text: "name: x\non: push\npermissions: {}\njobs:\n  a:\n    uses: «old/name/.github/workflows/w.yml@v1»\n", fixed: "name: x\non: push\npermissions: {}\njobs:\n  a:\n    uses: new/name/.github/workflows/w.yml@v1\n"},
	})
	text, _ := unmark("- uses: old/name@v1\n- uses: lost/one@v1")
	list := ofRule(run(t, fixture{}, text, o), "repo-jacking")
	if len(list) != 2 || !strings.Contains(list[0].Message, "has become new/name") || !strings.Contains(list[1].Message, "does not exist any more") {
		t.Errorf("%+v", list)
	}
}

func TestCommitsWithoutATag(t *testing.T) {
	o := rules.Options{Mirror: recorded(t, "o/r v1.0.0 "+release1, "o/r heads/main "+release2)}
	exactly(t, []exact{
		{name: "are told the pedantic", rule: "stale-action-refs", persona: rules.Pedantic, opt: o, text: "- uses: «o/r@" + release2 + "»\n- uses: o/r@" + release1 + "\n- uses: o/r@main\n"},
		{name: "and nobody else", rule: "stale-action-refs", opt: o, text: "- uses: o/r@" + release2 + "\n"},
	})
}

func TestPinsHaveTheMostExactVersionInTheirComment(t *testing.T) {
	o := rules.Options{Mirror: recorded(t, "o/r v1 "+release1, "o/r v1.2 "+release1, "o/r v1.2.3 "+release1, "o/r v10.0.0 "+release2, "o/r heads/main "+release2, "o/r latest "+release1)}
	exactly(t, []exact{
		{name: "of a major version", rule: "unpinned-uses", opt: o, text: "- uses: «o/r@v1»\n", fixed: "- uses: o/r@" + release1 + " # v1.2.3\n"},
		{name: "of a version that is exact", rule: "unpinned-uses", opt: o, text: "- uses: «o/r@v1.2.3»\n", fixed: "- uses: o/r@" + release1 + " # v1.2.3\n"},
		{name: "of a branch that a release is on", rule: "unpinned-uses", opt: o, text: "- uses: «o/r@main»\n", fixed: "- uses: o/r@" + release2 + " # v10.0.0\n"},
		{name: "of a word", rule: "unpinned-uses", opt: o, text: "- uses: «o/r@latest»\n", fixed: "- uses: o/r@" + release1 + " # v1.2.3\n"},
		{name: "which is none in front of a comment", rule: "unpinned-uses", opt: o, text: "- uses: «o/r@v1»   # ours\n", fixed: "- uses: o/r@" + release1 + "   # ours\n"},
	})
}

func TestVersionsAreWrittenBehindCommits(t *testing.T) {
	o := rules.Options{Mirror: recorded(t, "o/r v1 "+release1, "o/r v1.2.3 "+release1, "o/r nightly "+release2)}
	exactly(t, []exact{
		{name: "that have none", rule: "ref-version-mismatch", persona: rules.Auditor, opt: o, text: "- uses: «o/r@" + release1 + "»\n", fixed: "- uses: o/r@" + release1 + " # v1.2.3\n"},
		{name: "but not of a tag that names no version", rule: "ref-version-mismatch", persona: rules.Auditor, opt: o, text: "- uses: «o/r@" + release2 + "»\n"},
		{name: "but not behind another comment", rule: "ref-version-mismatch", persona: rules.Auditor, opt: o, text: "- uses: «o/r@" + release1 + "» # ours\n"},
		{name: "that name another", rule: "ref-version-mismatch", opt: o, text: "- uses: «o/r@" + release2 + "» # v1.2.3\n", fixed: "- uses: o/r@" + release1 + " # v1.2.3\n"},
		{name: "that name the major version only", rule: "ref-version-mismatch", opt: o, text: "- uses: o/r@" + release1 + " # v1\n- uses: o/r@" + release2 + " # v9\n"},
	})
}

func TestWhyAReferenceIsNotPinned(t *testing.T) {
	m := recorded(t, "o/r v1 "+release1)
	for uses, want := range map[string]string{
		"o/r@v1":         "",
		"o/r":            "it names no version",
		"a/b@v1":         "neither in the mirror nor among the recorded refs",
		"o/r@v9":         `no tag or branch "v9"`,
		"\"o/r@\\x761\"": "not written in one piece",
	} {
		text, _ := unmark("- uses: " + uses)
		d, err := github.Read(".github/workflows/x.yml", text, nil)
		if err != nil {
			t.Fatal(err)
		}
		fix, why := rules.Pin(d, d.Jobs[0].Steps[0].Uses, &rules.Options{Mirror: m})
		if (fix != nil) != (want == "") || !strings.Contains(why, want) {
			t.Errorf("%s: %v, %q", uses, fix != nil, why)
		}
		if _, why := rules.Pin(d, d.Jobs[0].Steps[0].Uses, &rules.Options{}); why == "" {
			t.Errorf("%s is pinned without any record", uses)
		}
	}
}

// remote reads an action of another repository.
func remote(t *testing.T, path, text string) *pipeline.Document {
	t.Helper()
	d, err := github.Read(path, strings.TrimPrefix(text, "\n"), nil)
	if err != nil || d == nil {
		t.Fatalf("%s: %v", path, err)
	}
	d.Remote = true
	return d
}

func TestWhatAPinnedActionUsesItself(t *testing.T) {
	composite := func(uses ...string) string {
		out := "name: x\nruns:\n  using: composite\n  steps:\n"
		for _, u := range uses {
			out += "    - uses: " + u + "\n"
		}
		return out
	}
	judge := func(text string, link map[string]*pipeline.Document, o rules.Options) []finding.Finding {
		plain, _ := unmark(text)
		d, err := github.Read(".github/workflows/x.yml", plain, nil)
		if err != nil {
			t.Fatal(err)
		}
		docs := []*pipeline.Document{d}
		for _, r := range link {
			docs = append(docs, r)
		}
		for _, doc := range docs {
			for _, j := range doc.Jobs {
				for _, s := range j.Steps {
					if s.Uses != nil && link[s.Uses.Slug()] != nil {
						s.Uses.Target = link[s.Uses.Slug()]
					}
				}
			}
		}
		o.Ways = graph.Build(docs, o.Facts()).Ways()
		return rules.Run(d, rules.All(), &o)
	}
	const pin = "o/one@" + release1 + " # v1"
	chain := map[string]*pipeline.Document{
		"o/one":   remote(t, "one/action.yml", composite("o/two@"+release2)),
		"o/two":   remote(t, "two/action.yml", composite("o/three@v3", "o/one@"+release1)),
		"o/three": remote(t, "three/action.yml", composite()),
	}
	list := ofRule(judge("- uses: "+pin, chain, rules.Options{}), "transitive-unpinned-uses")
	if len(list) != 1 || list[0].Message != `o/one uses o/three by "v3", which can move.` {
		t.Fatalf("%+v", list)
	}
	var way []string
	for _, w := range list[0].Flow {
		way = append(way, w.Span.Path+": "+w.Text)
	}
	if diff := cmp.Diff([]string{".github/workflows/x.yml: uses o/one", "one/action.yml: uses o/two@" + release2, "two/action.yml: uses o/three@v3"}, way); diff != "" {
		t.Errorf("the way (-want +got):\n%s", diff)
	}
	if list := ofRule(judge("- uses: o/one@v1", chain, rules.Options{}), "transitive-unpinned-uses"); len(list) != 0 {
		t.Errorf("an action that is not pinned itself is another rule's: %v", list)
	}
	pinned := map[string]*pipeline.Document{"o/one": remote(t, "one/action.yml", composite("o/two@"+release2, "./local"))}
	if list := ofRule(judge("- uses: "+pin, pinned, rules.Options{}), "transitive-unpinned-uses"); len(list) != 0 {
		t.Errorf("everything is pinned: %v", list)
	}
	ring := map[string]*pipeline.Document{"o/one": remote(t, "one/action.yml", composite("o/one@"+release1))}
	if list := ofRule(judge("- uses: "+pin, ring, rules.Options{}), "transitive-unpinned-uses"); len(list) != 0 {
		t.Errorf("an action that uses itself ends: %v", list)
	}
	o := rules.Options{Advisories: func(slug, ref, _ string) []rules.Advisory {
		if slug == "o/three" && ref == "v3" {
			return []rules.Advisory{{ID: "GHSA-3", Summary: "leaks", Severity: severity.Critical}}
		}
		return nil
	}}
	list = ofRule(judge("- uses: "+pin, chain, o), "known-vulnerable-actions")
	if len(list) != 1 || list[0].Severity != severity.Critical || list[0].Message != "o/one uses o/three@v3, which is affected by GHSA-3: leaks." || len(list[0].Flow) != 3 {
		t.Errorf("%+v", list)
	}
}

func TestTheReleaseBehindAReferenceCountsForAdvisories(t *testing.T) {
	m := recorded(t, "o/r v1 "+release1, "o/r v1.2.3 "+release1, "o/r v2.0.0 "+release2, "o/r heads/main "+release2)
	var asked []string
	o := rules.Options{Mirror: m, Advisories: func(slug, ref, comment string) []rules.Advisory {
		asked = append(asked, slug+"@"+ref+" "+comment)
		return nil
	}}
	text, _ := unmark("- uses: o/r@v1\n- uses: o/r@" + release1 + " # v2.0.0\n- uses: o/r@main\n- uses: o/r@" + stray + " # v9\n- uses: a/b@v1 # note")
	run(t, fixture{}, text, o)
	want := []string{"o/r@v1.2.3 ", "o/r@v1.2.3 ", "o/r@v2.0.0 ", "o/r@" + stray + " v9", "a/b@v1 note"}
	if diff := cmp.Diff(want, asked); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWeaknessesOfTheBuildPlatform(t *testing.T) {
	o := rules.Options{PlatformName: "GitLab 17.1", Platform: []rules.Advisory{{ID: "CVE-1", Summary: "runs as anybody.", Severity: severity.Critical, Fixed: "17.2"}, {ID: "CVE-2", Summary: "leaks"}}}
	list := ofRule(run(t, fixture{path: ".gitlab-ci.yml"}, "a:\n  script: [make]\n", o), "known-vulnerable-platform")
	var got []string
	for _, f := range list {
		got = append(got, f.Severity.String()+" "+f.Message)
	}
	if diff := cmp.Diff([]string{"critical GitLab 17.1 is affected by CVE-1: runs as anybody; fixed in 17.2.", "high GitLab 17.1 is affected by CVE-2: leaks."}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if list := ofRule(run(t, fixture{path: ".gitlab-ci.yml"}, "variables:\n  A: b\n", o), "known-vulnerable-platform"); len(list) != 0 {
		t.Error("a file without jobs runs nothing on the platform")
	}
	if list := ofRule(run(t, fixture{path: ".github/dependabot.yml"}, "version: 2\nupdates: []\n", o), "known-vulnerable-platform"); len(list) != 0 {
		t.Error("settings of an updater run nothing on the platform")
	}
}

func TestOldBranchesWithDangerousWorkflows(t *testing.T) {
	bad := job("pull_request_target", "    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.head_ref }}\n      - run: make\n")
	found := run(t, fixture{}, bad, rules.Options{})
	f, ok := rules.StaleBranch("old", ".github/workflows/x.yml", found)
	if !ok || f.Severity != severity.High || f.Span.Path != ".github/workflows/x.yml" || len(f.Flow) != 2 || !strings.HasPrefix(f.Message, "Branch old has a .github/workflows/x.yml") {
		t.Errorf("%v %+v", ok, f)
	}
	if _, ok := rules.StaleBranch("old", "x", run(t, fixture{}, job("pull_request_target", "    steps:\n      - uses: actions/checkout@v4\n"), rules.Options{Persona: rules.Auditor})); ok {
		t.Error("a workflow that runs nothing of the outsider is dangerous")
	}
	for i := range found {
		found[i].Status = finding.Excepted
	}
	if _, ok := rules.StaleBranch("old", "x", found); ok {
		t.Error("excepted findings count")
	}
	for event, want := range map[string]bool{"pull_request_target": true, "[push, pull_request_target]": true, "pull_request": false, "workflow_run": false} {
		d, err := github.Read(".github/workflows/x.yml", job(event, "    steps: []\n"), nil)
		if err != nil || rules.Privileged(d) != want {
			t.Errorf("%s: %v, %v", event, !want, err)
		}
	}
}

func TestNamesThatOtherToolsHave(t *testing.T) {
	if diff := cmp.Diff([]string{"zizmor/bot-conditions", "codeql/SpoofableActorCheck", "octoscan/bot-check"}, rules.KnownAs("bot-conditions")); diff != "" {
		t.Error(diff)
	}
	for _, id := range []string{"", "bot", "pipeline/bot-conditions", "no-such-rule", "host-key-check-off"} {
		if got := rules.KnownAs(id); got != nil {
			t.Errorf("%q is known as %v", id, got)
		}
	}
	named := 0
	for _, r := range rules.All() {
		list := rules.KnownAs(strings.TrimPrefix(r.ID, "pipeline/"))
		for _, name := range list {
			if tool, rest, ok := strings.Cut(name, "/"); !ok || tool == "" || rest == "" {
				t.Errorf("%s: %q", r.ID, name)
			}
		}
		if len(list) > 0 {
			named++
		}
	}
	if named < 55 {
		t.Errorf("%d rules have other names", named)
	}
}
