package gitlab

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// guarded reads a file and reports whether its job "j" is kept out of merge
// requests of forks, and whether such a request starts the pipeline at all.
func guarded(t *testing.T, text string) (guarded, started bool) {
	t.Helper()
	d := read(t, text)
	for _, j := range d.Jobs {
		if j.ID == "j" {
			return j.Guarded, outsider(d) != nil
		}
	}
	t.Fatalf("no job in %s", text)
	return false, false
}

func TestWhichJobsRunForMergeRequestsOfForks(t *testing.T) {
	rule := func(lines string) string { return "j:\n  script: x\n  rules:\n" + lines }
	for name, tt := range map[string]struct {
		text string
		open bool
	}{
		"no rules":                             {"j:\n  script: x\n", false},
		"merge requests":                       {rule("    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n"), true},
		"merge requests, single quotes":        {rule("    - if: $CI_PIPELINE_SOURCE == 'merge_request_event'\n"), true},
		"their number":                         {rule("    - if: $CI_MERGE_REQUEST_IID\n"), true},
		"always":                               {rule("    - when: always\n"), true},
		"changed files":                        {rule("    - changes: [a]\n"), true},
		"something else":                       {rule("    - if: $FEATURE == \"on\"\n"), true},
		"tags":                                 {rule("    - if: $CI_COMMIT_TAG\n"), false},
		"tags by a pattern":                    {rule("    - if: $CI_COMMIT_TAG =~ /^v/\n"), false},
		"the default branch":                   {rule("    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n"), false},
		"protected refs":                       {rule("    - if: $CI_COMMIT_REF_PROTECTED == \"true\"\n"), false},
		"schedules":                            {rule("    - if: $CI_PIPELINE_SOURCE == \"schedule\"\n"), false},
		"one of two":                           {rule("    - if: $CI_COMMIT_TAG || $CI_PIPELINE_SOURCE == \"merge_request_event\"\n"), true},
		"both":                                 {rule("    - if: $CI_COMMIT_TAG && $CI_PIPELINE_SOURCE == \"merge_request_event\"\n"), false},
		"requests of the project itself":       {rule("    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\" && $CI_MERGE_REQUEST_SOURCE_PROJECT_PATH == $CI_PROJECT_PATH\n"), false},
		"the same by its number":               {rule("    - if: ($CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID) && $CI_MERGE_REQUEST_IID\n"), false},
		"never for merge requests":             {rule("    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n      when: never\n    - when: always\n"), false},
		"never for some merge requests":        {rule("    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\" && $X\n      when: never\n    - when: always\n"), true},
		"never at all":                         {rule("    - when: never\n    - if: $CI_MERGE_REQUEST_IID\n"), false},
		"no merge request":                     {rule("    - if: $CI_PIPELINE_SOURCE != \"merge_request_event\"\n"), false},
		"only merge requests":                  {"j:\n  script: x\n  only: [merge_requests]\n", true},
		"only merge requests, in a mapping":    {"j:\n  script: x\n  only: {refs: [main, merge_requests]}\n", true},
		"only a branch":                        {"j:\n  script: x\n  only: [main]\n", false},
		"except something":                     {"j:\n  script: x\n  except: [tags]\n", false},
		"a reference":                          {".r:\n  rules:\n    - if: $CI_MERGE_REQUEST_IID\n" + rule("    - !reference [.r, rules]\n"), true},
		"by what it extends":                   {".r:\n  rules:\n    - if: $CI_MERGE_REQUEST_IID\nj:\n  extends: .r\n  script: x\n", true},
		"no rules, but the workflow's":         {"workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\nj:\n  script: x\n", true},
		"only tags, and the workflow's":        {"workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\nj:\n  script: x\n  only: [tags]\n", false},
		"a workflow without them":              {"workflow:\n  rules:\n    - if: $CI_COMMIT_BRANCH\n" + rule("    - when: always\n"), false},
		"a workflow that refuses them":         {"workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n      when: never\n    - when: always\n" + rule("    - when: always\n"), false},
		"a workflow with a name only":          {"workflow:\n  name: x\n" + rule("    - when: always\n"), true},
		"references that go round and round":   {".r:\n  rules:\n    - !reference [.r, rules]\n" + rule("    - !reference [.r, rules]\n"), false},
		"what runs where no branch is named":   {rule("    - if: $CI_COMMIT_BRANCH == null\n"), true},
		"every branch but the one of releases": {rule("    - if: $CI_COMMIT_TAG == null\n"), true},
	} {
		closed, started := guarded(t, tt.text)
		if closed == tt.open {
			t.Errorf("%s: guarded %v\n%s", name, closed, tt.text)
		}
		if tt.open && !started {
			t.Errorf("%s: nothing starts it\n%s", name, tt.text)
		}
	}
}

func TestWhoTheRulesLookAt(t *testing.T) {
	d := read(t, "j:\n  script: x\n  rules:\n    - if: $A\n    - if: $GITLAB_USER_LOGIN == \"bot\"\n    - if: $B\n")
	if got := d.Jobs[0].If.Text; got != `$GITLAB_USER_LOGIN == "bot"` {
		t.Errorf("%q", got)
	}
	d = read(t, "j:\n  script: x\n  rules:\n    - if: $A\n    - if: $B\n")
	if got := d.Jobs[0].If.Text; got != "$A" {
		t.Errorf("%q", got)
	}
}

func TestAMergeRequestIsAnOutsidersWithoutRightsUntilAMemberRunsIt(t *testing.T) {
	d := read(t, "j:\n  script: x\n  rules:\n    - if: $CI_MERGE_REQUEST_IID\n")
	if tr := outsider(d); tr == nil || tr.Rights || tr.Setting != member {
		t.Errorf("%v", d.Triggers)
	}
	if tr := d.Triggers[0]; tr.Who != pipeline.Maintainer || !tr.Rights {
		t.Errorf("%v", tr)
	}
}

func TestTagsOfRunners(t *testing.T) {
	for tag, own := range map[string]bool{"saas-linux-medium-amd64": false, "docker": false, "gitlab-org": false, "our-runner": true, "$TAG": false, "": false, "linux-arm-lab": true} {
		if ownTag(tag) != own {
			t.Errorf("%q: %v", tag, !own)
		}
	}
}
