package graph

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
)

// one reads a single workflow.
func one(t *testing.T, text string) *pipeline.Document {
	t.Helper()
	d, err := github.Read(".github/workflows/x.yml", text, nil)
	if err != nil || d == nil {
		t.Fatal(err)
	}
	return d
}

func TestTextsComeWithTheEventsThatHaveThem(t *testing.T) {
	for _, tt := range []struct {
		text, event string
		act         string // "" where the event does not give it to an outsider
	}{
		{"github.head_ref", "pull_request_target", actBranch},
		{"github.head_ref", "pull_request", actBranch},
		{"github.head_ref", "issues", ""},
		{"github.event.pull_request.title", "pull_request_target", actFork},
		{"github.event.pull_request.title", "pull_request_review", actComment},
		{"github.event.pull_request.head.ref", "pull_request_target", actBranch},
		{"github.event.pull_request.head.label", "pull_request_target", actBranch},
		{"github.event.pull_request.title", "issue_comment", ""},
		{"github.event.issue.title", "issues", actIssue},
		{"github.event.issue.body", "issue_comment", actComment},
		{"github.event.issue.title", "pull_request_target", ""},
		{"github.event.comment.body", "issue_comment", actComment},
		{"github.event.comment.body", "discussion_comment", actComment},
		{"github.event.comment.body", "issues", ""},
		{"github.event.review.body", "pull_request_review", actComment},
		{"github.event.review.body", "pull_request", ""},
		{"github.event.discussion.title", "discussion", actIssue},
		{"github.event.discussion.title", "issues", ""},
		{"github.event.workflow_run.head_branch", "workflow_run", actBranch},
		{"github.event.workflow_run.head_commit.message", "workflow_run", actFork},
		{"github.event.workflow_run.head_branch", "pull_request_target", ""},
		{"github.event.pages", "gollum", "gollum"},
		{"github.event.inputs.tag", "pull_request_target", ""},
		{"github.event.release.name", "pull_request_target", ""},
		{"github.event.head_commit.message", "pull_request_target", ""},
		{"github.ref_name", "pull_request_target", ""},
		{"github.base_ref", "pull_request_target", ""},
		{"github.event", "issues", actIssue},
		{"GITHUB.EVENT.ISSUE.TITLE", "issues", actIssue},
		{"CI_COMMIT_MESSAGE", "merge_request_event", actFork},
	} {
		act, ok := gives([]string{tt.text}, &pipeline.Trigger{Event: tt.event, Who: pipeline.Outsider})
		if ok != (tt.act != "") || ok && act != tt.act {
			t.Errorf("%s in %s: %q %v, want %q", tt.text, tt.event, act, ok, tt.act)
		}
	}
}

func TestOneOfManyTextsIsEnough(t *testing.T) {
	trigger := &pipeline.Trigger{Event: "issues", Who: pipeline.Outsider}
	if act, ok := gives([]string{"github.head_ref", "github.event.issue.title"}, trigger); !ok || act != actIssue {
		t.Errorf("%q %v", act, ok)
	}
	if act, ok := gives(nil, trigger); !ok || act != actIssue {
		t.Errorf("what needs no text: %q %v", act, ok)
	}
}

func TestConditionsTellWhichEventsStartAJob(t *testing.T) {
	for _, tt := range []struct {
		condition, event string
		want             bool
	}{
		{"", "issues", true},
		{"github.event_name == 'push'", "pull_request_target", false},
		{"github.event_name=='push'", "push", true},
		{"github.event_name == 'push' || github.actor == 'me'", "pull_request_target", true},
		{"github.event_name != 'pull_request_target'", "pull_request_target", false},
		{"github.event_name != 'pull_request_target'", "push", true},
		{"startsWith(github.ref, 'refs/tags/')", "pull_request_target", false},
		{"startsWith(github.ref, 'refs/tags/')", "push", true},
		{"!startsWith(github.ref, 'refs/tags/')", "pull_request_target", true},
		{"github.ref_type == 'tag'", "issues", false},
		{"${{ github.event_name == 'issues' && success() }}", "issues", true},
		{"contains(github.event.comment.body, 'x')", "issue_comment", true},
	} {
		who := pipeline.Outsider
		if tt.event == "push" {
			who = pipeline.Maintainer
		}
		trigger := &pipeline.Trigger{Event: tt.event, Who: who}
		v := &pipeline.Value{Text: tt.condition, Scalar: true}
		if got := permits(&pipeline.Job{If: v}, nil, trigger); got != tt.want {
			t.Errorf("%q in %s: %v", tt.condition, tt.event, got)
		}
		if got := permits(&pipeline.Job{}, &pipeline.Step{If: v}, trigger); got != tt.want {
			t.Errorf("%q on a step in %s: %v", tt.condition, tt.event, got)
		}
	}
}

func TestPipelinesThatFollowOthersAreKnownByTheirNames(t *testing.T) {
	named := one(t, "name: Build it\non: push\njobs: {}\n")
	nameless := one(t, "on: push\njobs: {}\n")
	for _, tt := range []struct {
		flow string
		doc  *pipeline.Document
		want bool
	}{
		{"Build it", named, true}, {"build it", named, false}, {"Build", named, false}, {"*", named, true}, {"Build*", named, true}, {"B??ld it", named, true}, {"[x]*", named, false},
		{".github/workflows/x.yml", nameless, true}, {"x", nameless, false}, {"(", named, false},
	} {
		if got := matchFlow(&pipeline.Trigger{Flows: []string{tt.flow}}, tt.doc); got != tt.want {
			t.Errorf("%q: %v", tt.flow, got)
		}
	}
}

func TestRepositoriesAreToldApartByTheirFolders(t *testing.T) {
	for path, want := range map[string]string{
		".github/workflows/x.yml": "", "a/b/.github/workflows/x.yml": "a/b", "action.yml": "", "a/.github/actions/y/action.yml": "a", "x.github/y.yml": "",
	} {
		if got := repository(path); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	if inside("a/tools/action.yml", map[string]bool{"b": true}) || !inside("a/tools/action.yml", map[string]bool{"a": true}) || !inside("x", map[string]bool{"": true}) {
		t.Error("files are in the repository of a folder above them")
	}
}

func TestOnlyRepositoriesThatPublishAreJoinedForTheIdentity(t *testing.T) {
	docs := load(t, map[string]string{
		"one/.github/workflows/a.yml": "on: push\npermissions: {id-token: write}\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n",
		"one/tools/action.yml":        "runs: {using: composite, steps: []}\n",
		"two/.github/workflows/b.yml": "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n",
	})
	var got []string
	for _, d := range Publishing(docs, facts()) {
		got = append(got, d.Source.Path)
	}
	if strings.Join(got, " ") != "one/.github/workflows/a.yml one/tools/action.yml" {
		t.Errorf("%v", got)
	}
}

func TestAGateIsNamed(t *testing.T) {
	v := func(s string) *pipeline.Value { return &pipeline.Value{Text: s, Scalar: true} }
	for _, tt := range []struct {
		job  *pipeline.Job
		want string
	}{
		{&pipeline.Job{}, ""},
		{&pipeline.Job{Environment: v("prod")}, "environment"},
		{&pipeline.Job{If: v("github.event.comment.author_association == 'MEMBER'")}, "association"},
		{&pipeline.Job{If: v("contains(github.event.pull_request.labels.*.name, 'ok')")}, ""},
	} {
		if got := gate(tt.job, nil); (got == "") != (tt.want == "") || !strings.Contains(got, tt.want) {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

func TestActsOnTheRepositoryItselfAreDirect(t *testing.T) {
	for act, want := range map[string]bool{actFork: true, actIssue: true, actBranch: true, actUpdate: false, actTag + ": o/r@v1": false, "": true} {
		if Direct(act) != want {
			t.Errorf("%q: %v", act, !want)
		}
	}
	g := Build(load(t, map[string]string{"x.yml": "on: issues\npermissions: {id-token: write}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r@v1\n"}), facts())
	reach := g.Ways()(".github/workflows/x.yml", 4)
	if len(reach) != 1 || reach[0].Doubt != 2 || !strings.HasPrefix(reach[0].Message, "moved tag of an action: o/r@v1 → ") {
		t.Errorf("%+v", reach)
	}
	if g.Ways()("elsewhere", 4) != nil {
		t.Error("a job that is not there has no way")
	}
}

func TestAMaximumFlowFillsTheNarrowestPlaces(t *testing.T) {
	n := newNetwork(6)
	for _, a := range [][3]int{{0, 1, 10}, {0, 2, 10}, {1, 2, 2}, {1, 3, 4}, {1, 4, 8}, {2, 4, 9}, {4, 3, 6}, {3, 5, 10}, {4, 5, 10}} {
		n.add(a[0], a[1], int64(a[2]))
	}
	n.flow(0, 5)
	sent := int64(0)
	for a := n.head[5]; a >= 0; a = n.next[a] {
		sent += n.left[a] // what the arcs into the sink could take back
	}
	if sent != 19 {
		t.Errorf("%d flow, 19 can", sent)
	}
	side := n.side(0)
	if !side[0] || side[5] {
		t.Error("a full network parts source and sink")
	}
}

func TestManyCallersOfManyPlacesEnd(t *testing.T) {
	files := map[string]string{"action.yml": "inputs: {t: {}}\nruns:\n  using: composite\n  steps:\n" + strings.Repeat("    - run: echo ${{ inputs.t }}\n      shell: bash\n", 400)}
	for i := range 40 {
		name := "w" + string(rune('a'+i%26)) + string(rune('a'+i/26)) + ".yml"
		text := "on: [issues, issue_comment, pull_request_target, discussion]\npermissions: {contents: write}\njobs:\n"
		for k := range 10 {
			text += "  j" + string(rune('a'+k)) + ":\n    runs-on: x\n    steps:\n      - uses: ./\n        with: {t: '${{ github.event.issue.title }}'}\n"
		}
		files[name] = text
	}
	g := Build(load(t, files), facts())
	if g.Empty() {
		t.Fatal("nothing is found")
	}
	if paths, all := g.Paths(100); len(paths) != 100 || all {
		t.Errorf("%d paths, all %v", len(paths), all)
	}
	if cut := g.Cut(); g.open(append(cut.Fixes, cut.Hand...)) {
		t.Error("the cut leaves a way open")
	}
}
