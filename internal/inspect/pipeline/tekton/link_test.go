package tekton

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func TestATaskHasTheTriggersAndParametersOfTheRunsThatUseIt(t *testing.T) {
	run := read(t, `
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  annotations: {pipelinesascode.tekton.dev/on-event: pull_request}
spec:
  serviceAccountName: builder
  params: [{name: c, value: "{{ revision }}"}, {name: b, value: "{{ source_branch }}"}]
  pipelineSpec:
    tasks:
      - name: fetch
        taskRef: {name: git-clone}
        params: [{name: revision, value: $(params.c)}]
        workspaces: [{name: output, workspace: w}]
      - name: test
        taskRef: {name: our-test}
        params: [{name: branch, value: $(params.b)}, {name: other, value: x}]
        workspaces: [{name: source, workspace: w}]
`)
	task, err := Read("tasks/test.yaml", "apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: our-test}\nspec:\n  params: [{name: branch}, {name: other}]\n  steps:\n    - script: make $(params.branch) $(params.other)\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	Link([]*pipeline.Document{run, task, {Platform: pipeline.GitLab}}, nil)
	sketch(t, task, `
trigger run caller
trigger pull_request outsider setting
input branch 
input other 
job our-test
  checkout of the change
  run "make $(params.branch) $(params.other)" arbitrary:params.branch<source_branch unknown:params.other
  writes with the service account builder
`)
	if u := run.Jobs[1].Uses; u.Target != task {
		t.Error("the reference does not lead to the task")
	}
	if u := run.Jobs[0].Uses; u.Target != nil {
		t.Error("a task that is not here")
	}
}

func TestATaskThatNobodyRunsStaysAsItIs(t *testing.T) {
	task := read(t, "apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: a}\nspec:\n  steps: [{script: x}]\n")
	other := read(t, "apiVersion: tekton.dev/v1\nkind: PipelineRun\nspec:\n  pipelineSpec: {tasks: [{name: x, taskRef: {name: b}}, {name: y, taskRef: {bundle: a}}]}\n")
	if more := Link([]*pipeline.Document{task, other}, nil); more != nil || len(task.Callers) != 0 || len(task.Triggers) != 1 {
		t.Errorf("%d callers, %d triggers", len(task.Callers), len(task.Triggers))
	}
}
