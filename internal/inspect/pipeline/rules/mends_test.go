package rules_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/gitlab"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// inJob indents steps as they stand in a workflow of one job.
func inJob(event, steps string) string {
	return job(event, "    steps:\n      "+strings.ReplaceAll(strings.TrimRight(steps, "\n"), "\n", "\n      ")+"\n")
}

func TestConditionsAreFoundInPlaceAndMended(t *testing.T) {
	exactly(t, []exact{
		{name: "a bot by its name", rule: "bot-conditions", text: inJob("pull_request_target", "- run: make\n  if: «github.actor == 'dependabot[bot]'»\n"), fixed: inJob("pull_request_target", "- run: make\n  if: github.event.pull_request.user.login == 'dependabot[bot]'\n")},
		{name: "a bot by its number, the other way round", rule: "bot-conditions", text: inJob("pull_request", "- run: make\n  if: ${{ «'49699333' == github.actor_id» && success() }}\n"), fixed: inJob("pull_request", "- run: make\n  if: ${{ '49699333' == github.event.pull_request.user.id && success() }}\n")},
		{name: "in braces", rule: "bot-conditions", text: inJob("pull_request", "- run: make\n  if: ${{ «github.triggering_actor == 'renovate[bot]'» }}\n"), fixed: inJob("pull_request", "- run: make\n  if: ${{ github.event.pull_request.user.login == 'renovate[bot]' }}\n")},
		{name: "by comment, where nobody opened a pull request", rule: "bot-conditions", text: inJob("issue_comment", "- run: make\n  if: «github.actor == 'dependabot[bot]'»\n")},
		{name: "not a bot, not equal, not the actor", rule: "bot-conditions", text: inJob("pull_request", "- run: make\n  if: github.actor == 'octocat'\n- run: make\n  if: github.actor != 'dependabot[bot]'\n- run: make\n  if: github.event.pull_request.user.login == 'dependabot[bot]'\n- run: make\n  if: github.actor_id == '1'\n- run: make\n  if: github.actor == github.event.pull_request.user.login\n")},
		{name: "a block with its line end", rule: "unsound-condition", text: "- «if: >\n    ${{ github.ref == 'x' }}»\n  run: make\n", fixed: "- if: >-\n    ${{ github.ref == 'x' }}\n  run: make\n"},
		{name: "a block that keeps all line ends", rule: "unsound-condition", text: "- «if: |+ # why\n    ${{ github.ref == 'x' }}»\n  run: make\n", fixed: "- if: |- # why\n    ${{ github.ref == 'x' }}\n  run: make\n"},
		{name: "text beside the braces, which a reader must judge", rule: "unsound-condition", text: "- «if: ${{ github.ref == 'x' }} && success()»\n  run: make\n- «if: \"${{ failure() }} \"»\n  run: make\n"},
		{name: "one expression, with and without braces", rule: "unsound-condition", text: "- if: ${{ github.ref == 'x' }}\n  run: make\n- if: github.ref == 'x'\n  run: make\n- if: |-\n    ${{ always() }}\n  run: make\n- if: |\n    always()\n  run: make\n"},
		{name: "a list that is a text", rule: "unsound-contains", text: "- run: make\n  if: «contains('main develop', github.ref_name)» && true\n"},
		{name: "lists, parts of texts, and fixed names", rule: "unsound-contains", text: "- run: make\n  if: contains(fromJSON('[\"main\"]'), github.ref_name)\n- run: make\n  if: contains(github.ref_name, 'main')\n- run: make\n  if: contains('a', 'b')\n"},
	})
}

func TestStepsAreFoundInPlaceAndMended(t *testing.T) {
	exactly(t, []exact{
		{name: "the cmd shell", rule: "misfeature", text: "- «shell: cmd»\n  run: dir\n", fixed: "- shell: pwsh\n  run: dir\n"},
		{name: "the cmd shell with arguments", rule: "misfeature", text: "- «shell: cmd /D /C {0}»\n  run: dir\n"},
		{name: "other shells", rule: "misfeature", text: "- shell: bash\n  run: ls\n- shell: pwsh\n  run: ls\n- run: cmd\n"},
		{name: "old commands", rule: "insecure-commands", text: "- run: make\n  «env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: true»\n", fixed: "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: false\n"},
		{name: "old commands by a number", rule: "insecure-commands", text: "- run: make\n  «env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: 1»\n", fixed: "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: false\n"},
		{name: "old commands that stay off", rule: "insecure-commands", text: "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: false\n- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: ''\n- run: make\n  env:\n    XACTIONS_ALLOW_UNSECURE_COMMANDS: true\n"},
		{name: "own actions", rule: "self-repository", text: "- uses: «./tools/x»\n- uses: '«./»'\n- uses: $/tools/x\n- uses: o/r@v1\n", fixed: "- uses: $/tools/x\n- uses: '$/'\n- uses: $/tools/x\n- uses: o/r@v1\n"},
		{name: "a cache by an input that is there", rule: "cache-poisoning", text: inJob("release", "- «uses: actions/setup-java@v5»\n  with:\n    cache: maven\n"), fixed: inJob("release", "- uses: actions/setup-java@v5\n  with:\n    cache: ''\n")},
		{name: "a cache that is there by default", rule: "cache-poisoning", text: inJob("release", "- «uses: actions/setup-go@v6»\n"), fixed: inJob("release", "- uses: actions/setup-go@v6\n  with:\n    cache: false\n")},
		{name: "a cache beside other inputs", rule: "cache-poisoning", text: inJob("release", "- «uses: actions/setup-go@v6»\n  with:\n    go-version: 1.26\n"), fixed: inJob("release", "- uses: actions/setup-go@v6\n  with:\n    cache: false\n    go-version: 1.26\n")},
		{name: "a cache that an expression switches", rule: "cache-poisoning", text: inJob("release", "- «uses: actions/setup-go@v6»\n  with:\n    cache: ${{ inputs.cache }}\n")},
		{name: "a cache whose key is computed only", rule: "cache-poisoning", text: inJob("push", "- uses: actions/cache@v4\n  with:\n    path: x\n    key: y\n")},
		{name: "credentials in the flow style", rule: "artipacked", text: "- «{uses: actions/checkout@v4, name: x}»\n", fixed: "- {uses: actions/checkout@v4, with: {persist-credentials: false}, name: x}\n"},
		{name: "credentials in inputs of the flow style", rule: "artipacked", text: "- «uses: actions/checkout@v4\n  with: {fetch-depth: 0}»\n", fixed: "- uses: actions/checkout@v4\n  with: {persist-credentials: false, fetch-depth: 0}\n"},
		{name: "credentials of Azure", rule: "artipacked", path: "azure-pipelines.yml", text: "steps:\n  - checkout: self\n    «persistCredentials: true» # for the push\n  - checkout: self\n    persistCredentials: false\n  - checkout: self\n", fixed: "steps:\n  - checkout: self\n    persistCredentials: false # for the push\n  - checkout: self\n    persistCredentials: false\n  - checkout: self\n"},
		{name: "a condition of Azure", rule: "unsound-condition", path: "azure-pipelines.yml", text: "steps:\n  - bash: make\n    «condition: or(ne(variables.x, 'a'), ne(variables.x, 'b'))»\n  - bash: make\n    condition: or(eq(variables.x, 'a'), eq(variables.x, 'b'))\n", fixed: "steps:\n  - bash: make\n    condition: and(ne(variables.x, 'a'), ne(variables.x, 'b'))\n  - bash: make\n    condition: or(eq(variables.x, 'a'), eq(variables.x, 'b'))\n"},
	})
}

func TestUpdatersAreMended(t *testing.T) {
	const head = "version: 2\nupdates:\n"
	exactly(t, []exact{
		{name: "without a waiting time", rule: "dependabot-cooldown", path: ".github/dependabot.yml", text: head + "  - «package-ecosystem: pip\n    directory: /»\n", fixed: head + "  - package-ecosystem: pip\n    directory: /\n    cooldown:\n      default-days: 7\n"},
		{name: "with a short one", rule: "dependabot-cooldown", path: ".github/dependabot.yml", text: head + "  - package-ecosystem: pip\n    cooldown:\n      «default-days: 6» # a week\n", fixed: head + "  - package-ecosystem: pip\n    cooldown:\n      default-days: 7 # a week\n"},
		{name: "with one for some only", rule: "dependabot-cooldown", path: ".github/dependabot.yml", text: head + "  - package-ecosystem: pip\n    «cooldown:\n      semver-major-days: 30»\n", fixed: head + "  - package-ecosystem: pip\n    cooldown:\n      default-days: 7\n      semver-major-days: 30\n"},
		{name: "with an empty one", rule: "dependabot-cooldown", path: ".github/dependabot.yml", text: head + "  - package-ecosystem: pip\n    «cooldown: {}»\n", fixed: head + "  - package-ecosystem: pip\n    cooldown: {default-days: 7}\n"},
		{name: "with exactly enough", rule: "dependabot-cooldown", path: ".github/dependabot.yml", text: head + "  - package-ecosystem: pip\n    cooldown: {default-days: 7}\n"},
		{name: "with another floor", rule: "dependabot-cooldown", path: ".github/dependabot.yml", opt: rules.Options{CooldownDays: 14}, text: head + "  - package-ecosystem: pip\n    cooldown:\n      «default-days: 7»\n", fixed: head + "  - package-ecosystem: pip\n    cooldown:\n      default-days: 14\n"},
		{name: "with code that may run", rule: "dependabot-execution", path: ".github/dependabot.yml", text: head + "  - package-ecosystem: pip\n    «insecure-external-code-execution: \"allow\"»\n", fixed: head + "  - package-ecosystem: pip\n    insecure-external-code-execution: \"deny\"\n"},
	})
}

func TestPermissionsAreSaidBehindTheTriggers(t *testing.T) {
	const jobs = "jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n"
	for name, tt := range map[string]struct{ text, want string }{
		"of one line":        {"name: x\non: push\n" + jobs, "name: x\non: push\npermissions:\n  contents: read\n" + jobs},
		"of several lines":   {"on:\n  push:\n    branches: [main]\n\n" + jobs, "on:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n\n" + jobs},
		"with a comment":     {"on: push # always\n" + jobs, "on: push # always\npermissions:\n  contents: read\n" + jobs},
		"with carriage ends": {strings.ReplaceAll("on: push\n"+jobs, "\n", "\r\n"), strings.ReplaceAll("on: push\npermissions:\n  contents: read\n"+jobs, "\n", "\r\n")},
		"that are there":     {"on: push\npermissions: {}\n" + jobs, ""},
		"in the flow style":  {"{on: push, jobs: {a: {runs-on: x, steps: []}}}\n", ""},
	} {
		d, err := github.Read(".github/workflows/x.yml", tt.text, nil)
		if err != nil {
			t.Fatal(err)
		}
		fix := rules.LeastRights(d)
		if fix == nil || tt.want == "" {
			if (fix == nil) != (tt.want == "") {
				t.Errorf("%s: %v", name, fix)
			}
			continue
		}
		got := tt.text
		for _, e := range fix.Edits {
			got = got[:e.Span.Off] + e.New + got[e.Span.End:]
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	d, err := gitlab.Read(".gitlab-ci.yml", "a:\n  script: [make]\n", nil)
	if err != nil || rules.LeastRights(d) != nil {
		t.Errorf("GitLab has no such permissions: %v", err)
	}
}

func TestTriggersWithoutRights(t *testing.T) {
	for name, tt := range map[string]struct{ on, want string }{
		"alone":                   {"on: pull_request_target\n", "on: pull_request\n"},
		"in quotes":               {"on: 'pull_request_target'\n", "on: 'pull_request'\n"},
		"in a list":               {"on: [push, pull_request_target]\n", "on: [push, pull_request]\n"},
		"as a key":                {"on:\n  pull_request_target:\n    types: [opened]\n", "on:\n  pull_request:\n    types: [opened]\n"},
		"beside the other":        {"on: [pull_request, pull_request_target]\n", ""},
		"of another kind":         {"on: issue_comment\n", ""},
		"of a run before":         {"on:\n  workflow_run:\n    workflows: [x]\n", ""},
		"of a call of the others": {"on: workflow_call\n", ""},
	} {
		text := tt.on + "permissions: {}\njobs:\n  a:\n    runs-on: x\n    steps: []\n"
		d, err := github.Read(".github/workflows/x.yml", text, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for i := range d.Triggers {
			if fix := rules.Lesser(d, &d.Triggers[i]); fix != nil {
				got = text
				for _, e := range fix.Edits {
					got = got[:e.Span.Off] + e.New + got[e.Span.End:]
				}
				got = strings.TrimSuffix(got, text[len(tt.on):])
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}

func TestOutsidersChangesAreNotCheckedOutAnyMore(t *testing.T) {
	exactly(t, []exact{
		{name: "the only input", rule: "untrusted-checkout-exec", text: inJob("pull_request_target", "- uses: actions/checkout@v4\n  with:\n    ref: ${{ github.head_ref }}\n- run: «make»\n"), fixed: inJob("pull_request_target", "- uses: actions/checkout@v4\n- run: make\n")},
		{name: "two inputs of three", rule: "untrusted-checkout-exec", text: inJob("pull_request_target", "- uses: actions/checkout@v4\n  with:\n    ref: ${{ github.head_ref }}\n    fetch-depth: 0\n    repository: ${{ github.event.pull_request.head.repo.full_name }}\n- run: «make»\n"), fixed: inJob("pull_request_target", "- uses: actions/checkout@v4\n  with:\n    fetch-depth: 0\n- run: make\n")},
		{name: "in the flow style", rule: "untrusted-checkout-exec", text: inJob("pull_request_target", "- uses: actions/checkout@v4\n  with: {ref: \"${{ github.head_ref }}\"}\n- run: «make»\n")},
		{name: "by git", rule: "untrusted-checkout-exec", text: inJob("pull_request_target", "- run: git fetch origin pull/1/head && git checkout FETCH_HEAD\n- run: |\n    true\n    «make test»\n")},
		{name: "of the base", rule: "untrusted-checkout-exec", text: inJob("pull_request_target", "- uses: actions/checkout@v4\n  with:\n    ref: ${{ github.base_ref }}\n- run: make\n")},
		{name: "an artefact", rule: "artifact-poisoning", text: inJob("workflow_run", "- uses: actions/download-artifact@v4\n  with:\n    run-id: ${{ github.event.workflow_run.id }}\n- run: cat x\n")},
	})
}

func TestConditionsThatKeepForksOut(t *testing.T) {
	for cond, want := range map[string]bool{
		"github.event.pull_request.head.repo.full_name == github.repository":                  true,
		"github.repository == github.event.pull_request.head.repo.full_name":                  true,
		"github.event.pull_request.head.repo.full_name==github.repository && success()":       true,
		"GITHUB.event.pull_request.head.repo.fork == false":                                   true,
		"!github.event.pull_request.head.repo.fork":                                           true,
		"github.event.workflow_run.head_repository.full_name == github.repository":            true,
		"github.event.pull_request.head.repo.full_name != github.repository":                  false,
		"github.event.pull_request.head.repo.fork":                                            false,
		"github.event.pull_request.head.repo.fork == true":                                    false,
		"github.repository == 'o/r'":                                                          false,
		"github.event.pull_request.base.repo.full_name == 'o/r' && github.actor == 'octocat'": false,
	} {
		for where, text := range map[string]string{
			"job":  job("pull_request_target", "    if: "+quote(cond)+"\n    steps:\n      - run: make\n"),
			"step": job("pull_request_target", "    steps:\n      - if: "+quote(cond)+"\n        run: make\n"),
		} {
			d, err := github.Read(".github/workflows/x.yml", text, nil)
			if err != nil {
				t.Fatal(err)
			}
			j := d.Jobs[0]
			if got := rules.Gated(j, j.Steps[0]); got != want {
				t.Errorf("%s of a %s: %v", cond, where, got)
			}
			if got := rules.Gated(j, nil); got != (want && where == "job") {
				t.Errorf("%s of a %s, without a step: %v", cond, where, got)
			}
		}
	}
}

func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

func TestCheckoutsOfAnOutsidersChangeByCommands(t *testing.T) {
	for command, want := range map[string]bool{
		"gh pr checkout 1":                                              true,
		"gh pr view 1":                                                  false,
		"git fetch origin pull/1/head:x":                                true,
		"git fetch origin refs/merge-requests/1/head":                   true,
		"git checkout ${{ github.head_ref }}":                           true,
		"git checkout ${{ github.event.pull_request.head.sha }}":        true,
		"git switch --detach ${{ github.event.workflow_run.head_sha }}": true,
		"git pull origin ${{ github.event.workflow_run.head_branch }}":  true,
		"git checkout ${{ github.base_ref }}":                           false,
		"git checkout ${{ github.sha }}":                                false,
		"git checkout main":                                             false,
		"git fetch origin":                                              false,
		"git log origin/pull/1":                                         false,
		"git checkout \"$HEAD\"":                                        true,
		"git checkout \"$BASE\"":                                        false,
		"echo git checkout pull/1/head":                                 false,
	} {
		text := "name: x\non: [pull_request_target, workflow_run]\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    env:\n      HEAD: ${{ github.head_ref }}\n      BASE: ${{ github.base_ref }}\n    steps:\n      - run: |\n          " + command + "\n      - run: make\n"
		if got := len(ofRule(run(t, fixture{}, text, rules.Options{}), "untrusted-checkout-exec")) > 0; got != want {
			t.Errorf("%s: %v", command, got)
		}
	}
}

func TestMergesThatTrustTheLastActor(t *testing.T) {
	gates := map[string]struct{ hit, miss, file, path string }{
		"GitHub": {"github.actor == 'dependabot[bot]'", "github.event.pull_request.user.login == 'dependabot[bot]'", "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: x\n    if: GATE\n    steps:\n      - run: STEP\n", ".github/workflows/x.yml"},
		"GitLab": {"$GITLAB_USER_LOGIN == \"renovate\"", "$CI_PIPELINE_SOURCE == \"merge_request_event\"", "a:\n  rules:\n    - if: GATE\n  script:\n    - STEP\n", ".gitlab-ci.yml"},
		"Azure":  {"eq(variables['Build.RequestedFor'], 'bot')", "eq(variables['Build.Reason'], 'Manual')", "steps:\n  - bash: STEP\n    condition: GATE\n", "azure-pipelines.yml"},
	}
	for step, want := range map[string]bool{
		"gh pr merge --auto 1": true, "gh pr review --approve 1": true, "gh pr review -a 1": true, "gh pr review --comment 1": false, "gh pr view 1": false,
		"glab mr merge 1": true, "glab mr approve 1": true, "glab mr accept 1": true, "glab mr list": false,
		"az repos pr update --id 1 --auto-complete true": true, "az repos pr set-vote --vote approve --id 1": true, "az repos pr update --id 1": false,
		"curl -X PUT https://example.com/api/v4/projects/1/merge_requests/2/merge": true, "curl -X POST https://example.com/api/v4/projects/1/merge_requests/2/approve": true, "curl https://example.com/api/v4/projects/1/merge_requests/2": false,
	} {
		for name, g := range gates {
			for gate, hit := range map[string]bool{g.hit: want, g.miss: false} {
				text := strings.Replace(strings.Replace(g.file, "GATE", gate, 1), "STEP", step, 1)
				if got := len(ofRule(run(t, fixture{path: g.path}, text, rules.Options{}), "confused-deputy-auto-merge")) > 0; got != hit {
					t.Errorf("%s, %s, %s: %v", name, gate, step, got)
				}
			}
		}
	}
}

func TestWhatIsTakenFromElsewhereOnOtherPlatforms(t *testing.T) {
	const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"
	known := rules.Options{Commit: func(slug, ref string) (string, bool) { return commit, strings.HasSuffix(slug, "o/r") }}
	exactly(t, []exact{
		{name: "a project of GitLab", rule: "unpinned-uses", opt: known, path: ".gitlab-ci.yml", text: "include:\n  - project: «o/r»\n    ref: v1\n    file: /a.yml\na:\n  script: [make]\n", fixed: "include:\n  - project: o/r\n    ref: " + commit + " # v1\n    file: /a.yml\na:\n  script: [make]\n"},
		{name: "a project of GitLab with a comment", rule: "unpinned-uses", opt: known, path: ".gitlab-ci.yml", text: "include:\n  - project: «o/r»\n    ref: v1 # keep\n    file: /a.yml\na:\n  script: [make]\n", fixed: "include:\n  - project: o/r\n    ref: " + commit + " # keep\n    file: /a.yml\na:\n  script: [make]\n"},
		{name: "a project of GitLab by its commit", rule: "unpinned-uses", opt: known, path: ".gitlab-ci.yml", text: "include:\n  - project: o/r\n    ref: " + commit + "\n    file: /a.yml\na:\n  script: [make]\n"},
		{name: "a project without a reference", rule: "unpinned-uses", opt: known, path: ".gitlab-ci.yml", text: "include:\n  - project: «o/r»\n    file: /a.yml\na:\n  script: [make]\n"},
		{name: "files of the repository and templates of the server", rule: "unpinned-uses", path: ".gitlab-ci.yml", text: "include:\n  - local: /a.yml\n  - template: Jobs/SAST.gitlab-ci.yml\na:\n  script: [make]\n"},
	})
	for name, tt := range map[string]struct {
		path, text string
		want       int
		persona    rules.Persona
	}{
		"an orb that is exact":           {".circleci/config.yml", "orbs:\n  a: o/a@1.2.3\n", 0, rules.Pedantic},
		"an orb of a minor version":      {".circleci/config.yml", "orbs:\n  a: o/a@1.2\n", 1, rules.Regular},
		"an orb in development":          {".circleci/config.yml", "orbs:\n  a: o/a@dev:x\n", 1, rules.Regular},
		"an orb of the file":             {".circleci/config.yml", "orbs:\n  a:\n    commands: {}\n", 0, rules.Pedantic},
		"a library of a branch":          {"Jenkinsfile", "@Library('a@main') _\nnode { sh 'make' }\n", 1, rules.Regular},
		"a library of a tag":             {"Jenkinsfile", "@Library('a@v1.2') _\nnode { sh 'make' }\n", 0, rules.Regular},
		"a library of a tag, strictly":   {"Jenkinsfile", "@Library('a@v1.2') _\nnode { sh 'make' }\n", 1, rules.Pedantic},
		"a library without a version":    {"Jenkinsfile", "@Library('a') _\nnode { sh 'make' }\n", 0, rules.Regular},
		"the same for the pedantic":      {"Jenkinsfile", "@Library('a') _\nnode { sh 'make' }\n", 1, rules.Pedantic},
		"a library of a commit":          {"Jenkinsfile", "@Library('a@" + commit + "') _\nnode { sh 'make' }\n", 0, rules.Auditor},
		"a pipe without a version":       {"bitbucket-pipelines.yml", "pipelines:\n  default:\n    - step:\n        script:\n          - pipe: o/a\n", 1, rules.Regular},
		"a pipe of an exact version":     {"bitbucket-pipelines.yml", "pipelines:\n  default:\n    - step:\n        script:\n          - pipe: o/a:1.2.3\n", 0, rules.Regular},
		"a component of GitLab":          {".gitlab-ci.yml", "include:\n  - component: example.com/o/a@~latest\na:\n  script: [make]\n", 1, rules.Regular},
		"a component by its commit":      {".gitlab-ci.yml", "include:\n  - component: example.com/o/a@" + commit + "\na:\n  script: [make]\n", 0, rules.Auditor},
		"a built-in task of Azure":       {"azure-pipelines.yml", "steps:\n  - task: Bash@3\n", 0, rules.Auditor},
		"a task of the market place":     {"azure-pipelines.yml", "steps:\n  - task: a.b.c@1\n", 1, rules.Pedantic},
		"a file by its address":          {".gitlab-ci.yml", "include:\n  - remote: https://example.com/a.yml\na:\n  script: [make]\n", 1, rules.Regular},
		"a file by a commit's address":   {".gitlab-ci.yml", "include:\n  - remote: https://example.com/" + commit + "/a.yml\na:\n  script: [make]\n", 0, rules.Auditor},
		"a file that a variable chooses": {".gitlab-ci.yml", "include:\n  - project: o/r\n    ref: $REF\n    file: /a.yml\na:\n  script: [make]\n", 0, rules.Regular},
	} {
		if strings.HasPrefix(tt.path, ".circleci") {
			tt.text = "version: 2.1\n" + tt.text + "jobs:\n  a:\n    docker: [{image: x}]\n    steps: [{run: make}]\n"
		}
		if got := told(t, "unpinned-uses", tt.path, tt.text, rules.Options{Persona: tt.persona}); len(got) != tt.want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestInlineExceptionsCountOnEveryPlatform(t *testing.T) {
	for name, p := range platforms() {
		text := p.file("curl -k https://example.com")
		if len(told(t, "host-key-check-off", p.path, text, rules.Options{})) != 1 {
			t.Errorf("%s: nothing is found", name)
			continue
		}
		comment := " # zizmor: ignore[host-key-check-off]"
		if name == "Jenkins" || name == "an image" {
			continue // the comment would stand inside the script
		}
		lines := strings.Split(text, "\n")
		for i, l := range lines {
			if strings.HasSuffix(l, "|") {
				lines[i] += comment
			}
		}
		if got := told(t, "host-key-check-off", p.path, strings.Join(lines, "\n"), rules.Options{}); len(got) != 0 {
			t.Errorf("%s: the exception does not count: %q", name, got)
		}
		if got := told(t, "host-key-check-off", p.path, strings.ReplaceAll(strings.Join(lines, "\n"), "[host", "[other-rule, ghost"), rules.Options{}); len(got) != 1 {
			t.Errorf("%s: an exception of other rules counts", name)
		}
	}
}

func TestEntrancesOfAJob(t *testing.T) {
	text := inJob("pull_request_target", `
- uses: o/r@v1
- uses: actions/checkout@v4
  with:
    ref: ${{ github.head_ref }}
- run: npm install -g left-pad
- run: echo ${{ github.event.pull_request.title }}
- run: echo "T=${{ github.head_ref }}" >> $GITHUB_ENV
- uses: actions/setup-go@v6
- uses: actions/download-artifact@v4
- run: make
- if: github.actor == 'dependabot[bot]'
  run: gh pr merge --auto 1
- if: false
  uses: o/off@v1
`[1:])
	d, err := github.Read(".github/workflows/x.yml", text, nil)
	if err != nil {
		t.Fatal(err)
	}
	github.Link([]*pipeline.Document{d})
	var got []string
	for _, e := range rules.Entrances(d, &rules.Options{}) {
		got = append(got, strings.TrimPrefix(e.Rule, "pipeline/")+": "+e.What)
	}
	want := []string{
		"untrusted-checkout-exec: checkout of the outsider's change",
		"unpinned-uses: uses o/r@v1",
		"unpinned-uses: uses actions/checkout@v4",
		"adhoc-packages: npm installs packages by name",
		"template-injection: github.event.pull_request.title in a script",
		"template-injection: github.head_ref in a script",
		"github-env: github.head_ref in GITHUB_ENV",
		"unpinned-uses: uses actions/setup-go@v6",
		"cache-poisoning: actions/setup-go restores a cache",
		"unpinned-uses: uses actions/download-artifact@v4",
		": unpacks an artefact",
		"bot-conditions: merges what a bot touched last",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
