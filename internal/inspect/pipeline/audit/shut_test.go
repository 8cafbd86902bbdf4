package audit

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// TestTenIncidentsAreCutByFixesAlone replays what happened in public: the way is
// found, the proposed fixes alone cut it, which loading again proves, and the
// repaired form has none.
func TestTenIncidentsAreCutByFixesAlone(t *testing.T) {
	opt := rules.Options{Commit: commitOf}
	all := append(append(incidents(), otherIncidents()...), builderIncidents()...)
	all = append(all, incident{name: "a branch name reached the release through an action and a cache (December 2024)", before: chain()})
	n, platforms := 0, map[string]int{}
	for _, in := range all {
		if len(ways(in.before, opt)) == 0 {
			continue
		}
		cut := Cut(in.before, opt)
		if !cut.Proven || len(cut.Hand) > 0 || len(cut.Fixes) == 0 {
			t.Logf("not by fixes alone: %s: %+v", in.name, cut.Hand)
			continue
		}
		if in.after != nil && len(ways(in.after, opt)) > 0 {
			t.Errorf("%s: the repaired form has a way", in.name)
		}
		n++
		seen := map[string]bool{}
		for _, d := range Load(in.before).Docs {
			if !seen[d.Platform] {
				platforms[d.Platform]++
			}
			seen[d.Platform] = true
		}
	}
	if n < 10 {
		t.Errorf("%d incidents are cut by fixes alone", n)
	}
	for _, p := range []string{"github-workflow", "azure", "gitlab", "jenkins", "circleci"} {
		if platforms[p] == 0 {
			t.Errorf("none of them on %s", p)
		}
	}
}

// TestOutsidersAreKeptOutByOneEdit applies the fix that keeps changes of
// outsiders out of a job, in the styles in which jobs are written.
func TestOutsidersAreKeptOutByOneEdit(t *testing.T) {
	for _, tt := range []struct{ name, path, before, after string }{
		{"a job of GitLab", ".gitlab-ci.yml", "workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\nb:\n  id_tokens:\n    T: {aud: x}\n  script:\n    - npm publish\n",
			"workflow:\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\nb:\n  rules:\n    - if: $CI_PIPELINE_SOURCE != \"merge_request_event\"\n  id_tokens:\n    T: {aud: x}\n  script:\n    - npm publish\n"},
		{"a job of GitLab with line ends of Windows", ".gitlab-ci.yml", "workflow:\r\n  rules:\r\n    - if: $CI_MERGE_REQUEST_IID\r\nb:\r\n    id_tokens:\r\n        T: {aud: x}\r\n    script: [npm publish]\r\n",
			"workflow:\r\n  rules:\r\n    - if: $CI_MERGE_REQUEST_IID\r\nb:\r\n    rules:\r\n      - if: $CI_PIPELINE_SOURCE != \"merge_request_event\"\r\n    id_tokens:\r\n        T: {aud: x}\r\n    script: [npm publish]\r\n"},
		{"a job of Azure", "azure-pipelines.yml", "pr: [main]\njobs:\n  - job: a\n    steps:\n      - script: npm ci && npm publish\n      - task: Docker@2\n        inputs: {command: push, containerRegistry: r}\n",
			"pr: [main]\njobs:\n  - job: a\n    condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))\n    steps:\n      - script: npm ci && npm publish\n      - task: Docker@2\n        inputs: {command: push, containerRegistry: r}\n"},
		{"steps of Azure", "azure-pipelines.yml", "pr:\n  branches:\n    include: [main]\nsteps:\n  - script: npm ci && npm publish\n  - task: Docker@2\n    inputs: {command: push, containerRegistry: r}\n",
			"pr:\n  none\nsteps:\n  - script: npm ci && npm publish\n  - task: Docker@2\n    inputs: {command: push, containerRegistry: r}\n"},
		{"a use in CircleCI by its name", ".circleci/config.yml", circleUse("      - t\n"), circleUse("      - t:\n          filters: {branches: {ignore: /pull\\/.*/}}\n")},
		{"a use in CircleCI with settings", ".circleci/config.yml", circleUse("      - t:\n          context: c\n"), circleUse("      - t:\n          filters: {branches: {ignore: /pull\\/.*/}}\n          context: c\n")},
		{"two uses in CircleCI", ".circleci/config.yml", circleUse("      - t\n      - t:\n          name: u\n"), circleUse("      - t:\n          filters: {branches: {ignore: /pull\\/.*/}}\n      - t:\n          filters: {branches: {ignore: /pull\\/.*/}}\n          name: u\n")},
		{"a stage of Jenkins", "Jenkinsfile", jenkinsStage("", "CHANGE_ID"), jenkinsStage("\n      when { not { changeRequest() } }", "CHANGE_ID")},
		{"a stage for the pull request builder", "Jenkinsfile", jenkinsStage("", "ghprbPullId"), jenkinsStage("\n      when { expression { !env.ghprbPullId } }", "ghprbPullId")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			before := files(tt.path, tt.before)
			if len(ways(before, Options{})) == 0 {
				t.Fatal("no way to cut")
			}
			cut := Cut(before, Options{})
			if !cut.Proven || len(cut.Hand) > 0 {
				t.Fatalf("proven %v, by hand %+v", cut.Proven, cut.Hand)
			}
			if diff := cmp.Diff(strings.Split(tt.after, "\n"), strings.Split(string(cut.Changed[tt.path]), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func circleUse(uses string) string {
	return "version: 2.1\njobs:\n  t:\n    docker:\n      - image: x@sha256:" + strings.Repeat("ab", 32) + "\n    steps:\n      - checkout\n      - run: if [ -n \"$CIRCLE_PR_NUMBER\" ]; then echo \"$NPM_TOKEN\" | npm login; fi\n      - run: npm ci && npm publish\nworkflows:\n  w:\n    jobs:\n" + uses
}

func jenkinsStage(when, variable string) string {
	return "pipeline {\n  agent any\n  environment { NPM_TOKEN = credentials('npm') }\n  stages {\n    stage('A') {" + when + "\n      steps {\n        sh 'echo $" + variable + "; npm ci; npm publish'\n      }\n    }\n  }\n}\n"
}
