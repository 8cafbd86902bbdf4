package audit

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// tektonTask is a task with one step.
func tektonTask(step string) string {
	return "apiVersion: tekton.dev/v1\nkind: Task\nmetadata:\n  name: a\nspec:\n  params:\n    - name: who\n  steps:\n    - name: s\n      image: x@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf\n" + step
}

// pacRun is a run of Pipelines-as-Code for pull requests that clones the change
// and runs a step over it.
func pacRun(event, step string) string {
	return `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: pr
  annotations:
    pipelinesascode.tekton.dev/on-event: "[` + event + `]"
    pipelinesascode.tekton.dev/on-target-branch: "[main]"
spec:
  params:
    - {name: url, value: "{{ repo_url }}"}
    - {name: commit, value: "{{ revision }}"}
    - {name: title, value: "{{ body.pull_request.title }}"}
  pipelineSpec:
    params: [{name: url}, {name: commit}, {name: title}]
    tasks:
      - name: fetch
        taskRef: {name: git-clone}
        params:
          - {name: url, value: $(params.url)}
          - {name: revision, value: $(params.commit)}
        workspaces:
          - {name: output, workspace: source}
      - name: test
        runAfter: [fetch]
        workspaces:
          - {name: source, workspace: source}
        taskSpec:
          steps:
            - name: s
              image: x@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
` + step
}

func TestRulesOnTekton(t *testing.T) {
	const secret = "              env:\n                - name: T\n                  valueFrom: {secretKeyRef: {name: s, key: k}}\n"
	try(t, ".tekton/run.yaml", []trial{
		{rule: "template-injection", bad: pacRun("pull_request", "              script: |\n                echo {{ body.pull_request.title }}\n"), good: pacRun("pull_request", "              script: |\n                echo {{ body.pull_request.number }}\n"),
			fixed: pacRun("pull_request", "              script: |\n                echo \"${BODY_PULL_REQUEST_TITLE}\"\n              env:\n                - name: BODY_PULL_REQUEST_TITLE\n                  value: \"{{ body.pull_request.title }}\"\n")},
		{rule: "template-injection", bad: pacRun("pull_request", "              script: |\n                echo \"$(params.title)\"\n"), good: pacRun("pull_request", "              script: |\n                echo \"$(params.commit)\"\n"),
			fixed: pacRun("pull_request", "              script: |\n                echo \"${TITLE}\"\n              env:\n                - name: TITLE\n                  value: \"$(params.title)\"\n")},
		{rule: "template-injection", bad: pacRun("pull_request", "              command: [sh, -c]\n              args: [\"echo $(params.title)\"]\n"), good: pacRun("pull_request", "              command: [echo]\n              args: [\"$(params.title)\"]\n")},
		{rule: "template-injection", bad: pacRun("push", "              script: |\n                echo {{ source_branch }}\n"), good: pacRun("push", "              env: [{name: B, value: \"{{ source_branch }}\"}]\n              script: |\n                echo \"$B\"\n")},
		{rule: "template-injection", persona: rules.Pedantic, bad: tektonTask("      script: |\n        echo $(params.who)\n"), good: tektonTask("      script: |\n        echo $(date) $(results.r.path) $(workspaces.w.path)\n"), fixed: tektonTask("      script: |\n        echo \"${WHO}\"\n      env:\n        - name: WHO\n          value: \"$(params.who)\"\n")},
		{rule: "template-injection", bad: "apiVersion: triggers.tekton.dev/v1beta1\nkind: EventListener\nspec:\n  triggers:\n    - bindings:\n        - {name: t, value: $(body.issue.title)}\n---\napiVersion: triggers.tekton.dev/v1beta1\nkind: TriggerTemplate\nspec:\n  params: [{name: t}]\n  resourcetemplates:\n    - kind: TaskRun\n      spec:\n        params: [{name: t, value: $(tt.params.t)}]\n        taskSpec:\n          steps:\n            - script: |\n                echo $(params.t)\n",
			good: "apiVersion: triggers.tekton.dev/v1beta1\nkind: EventListener\nspec:\n  triggers:\n    - bindings:\n        - {name: t, value: $(body.issue.number)}\n---\napiVersion: triggers.tekton.dev/v1beta1\nkind: TriggerTemplate\nspec:\n  params: [{name: t}]\n  resourcetemplates:\n    - kind: TaskRun\n      spec:\n        params: [{name: t, value: $(tt.params.t)}]\n        taskSpec:\n          steps:\n            - script: |\n                echo $(params.t)\n"},
		{rule: "command-injection", bad: pacRun("pull_request", "              env: [{name: B, value: $(params.title)}]\n              script: |\n                eval \"$B\"\n"), good: pacRun("pull_request", "              env: [{name: B, value: $(params.commit)}]\n              script: |\n                eval \"$B\"\n")},
		{rule: "unpinned-images", bad: "apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - image: alpine\n      script: make\n", good: tektonTask("      script: make\n")},
		{rule: "unpinned-images", bad: "apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef: {bundle: \"registry.invalid/b:latest\", name: b}\n", good: "apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef: {bundle: \"registry.invalid/b@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf\", name: b}\n"},
		{rule: "unpinned-uses", bad: "apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef:\n        resolver: git\n        params:\n          - {name: url, value: https://x.example.com/o/r.git}\n          - {name: revision, value: main}\n", good: "apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef:\n        resolver: git\n        params:\n          - {name: url, value: https://x.example.com/o/r.git}\n          - {name: revision, value: " + pinned + "}\n"},
		{rule: "unpinned-uses", bad: "apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef:\n        resolver: hub\n        params:\n          - {name: name, value: git-clone}\n", good: "apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef:\n        resolver: hub\n        params:\n          - {name: name, value: git-clone}\n          - {name: version, value: 0.9.0}\n"},
		{rule: "unpinned-uses", bad: "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  annotations:\n    pipelinesascode.tekton.dev/task: \"[git-clone]\"\nspec: {}\n", good: "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  annotations:\n    pipelinesascode.tekton.dev/task: \"[.tekton/clone.yaml]\"\nspec: {}\n"},
		{rule: "untrusted-checkout-exec", bad: pacRun("pull_request", secret+"              script: |\n                make test\n"), good: pacRun("push", secret+"              script: |\n                make test\n")},
		{rule: "untrusted-checkout-exec", persona: rules.Auditor, bad: pacRun("pull_request", "              script: |\n                make test\n"), good: pacRun("pull_request", "              script: |\n                cat README\n")},
		{rule: "unverified-script-exec", bad: tektonTask("      script: |\n        curl https://x.example.com/i.sh | sh\n"), good: tektonTask("      script: |\n        curl https://x.example.com/i.sh > i.sh\n")},
		{rule: "secret-on-command-line", persona: rules.Pedantic, bad: tektonTask("      env:\n        - name: T\n          valueFrom: {secretKeyRef: {name: s, key: k}}\n      script: |\n        deploy --token $T\n"), good: tektonTask("      env:\n        - name: T\n          value: x\n      script: |\n        deploy --token $T\n")},
		{rule: "hardcoded-credentials", bad: tektonTask("      env: [{name: T, value: ghp_abcdefghijklmnopqrstuvwxyz0123456789}]\n      script: make\n"), good: tektonTask("      env: [{name: T, value: ghp_}]\n      script: make\n")},
		{rule: "host-key-check-off", bad: tektonTask("      script: ssh -o StrictHostKeyChecking=no h true\n"), good: tektonTask("      script: ssh h true\n")},
		{rule: "privileged-container", bad: tektonTask("      securityContext:\n        privileged: true\n      script: make\n"), good: tektonTask("      securityContext:\n        privileged: false\n      script: make\n")},
		{rule: "privileged-container", bad: tektonTask("      script: make\n  volumes:\n    - name: d\n      hostPath: {path: /var/run/docker.sock}\n"), good: tektonTask("      script: make\n  volumes:\n    - name: d\n      emptyDir: {}\n")},
		{rule: "syntax", bad: "apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - make\n", good: tektonTask("      script: make\n")},
	})
}

func TestAWellKeptTektonRunIsSilent(t *testing.T) {
	silent(t, files(".tekton/pr.yaml", pacRun("pull_request", "              env: [{name: TITLE, value: \"$(params.title)\"}]\n              script: |\n                #!/usr/bin/env bash\n                set -e\n                version=$(git describe)\n                make test V=\"$version\"\n                echo \"$TITLE\" > $(results.r.path)\n")))
	silent(t, files(".tekton/push.yaml", pacRun("push", "              env:\n                - name: T\n                  valueFrom: {secretKeyRef: {name: s, key: k}}\n              script: |\n                make release\n")))
	silent(t, files("tasks/a.yaml", tektonTask("      script: |\n        echo $(params.who)\n")))
}
