package tekton

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/pipelinetest"
)

// read reads a file below .tekton.
func read(t testing.TB, text string) *pipeline.Document {
	t.Helper()
	d, err := Read(".tekton/x.yaml", strings.TrimPrefix(text, "\n"), nil)
	if err != nil || d == nil {
		t.Fatalf("%v", err)
	}
	return d
}

// sketch compares what is read with what is wanted; both may begin with an empty
// line.
func sketch(t *testing.T, d *pipeline.Document, want string) {
	t.Helper()
	if diff := cmp.Diff(strings.TrimPrefix(want, "\n"), pipelinetest.Sketch(d)); diff != "" {
		t.Errorf("%s: %s", d.Source.Path, diff)
	}
	if f := pipelinetest.Fault(d); f != "" {
		t.Error(f)
	}
}

func TestResourcesAreKnownByTheirContent(t *testing.T) {
	for _, tt := range []struct {
		path, text string
		want       bool
	}{
		{"a.yaml", "apiVersion: tekton.dev/v1\nkind: Task\n", true},
		{"a.yml", "apiVersion: tekton.dev/v1beta1\nkind: Pipeline\n", true},
		{"a.yaml", "apiVersion: triggers.tekton.dev/v1beta1\nkind: EventListener\n", true},
		{"a.yaml", "apiVersion: v1\nkind: Service\n---\napiVersion: tekton.dev/v1\nkind: Task\n", true},
		{"a.yaml", "apiVersion: v1\nkind: Service\n", false},
		{"a.yaml", "apiVersion: v1\nkind: ConfigMap\ndata:\n  x: tekton.dev/v1\n", false},
		{".tekton/a.yaml", "apiVersion: v1\nkind: Service\n", false},
		{"chart/templates/a.yaml", "{{ if .x }}\nname: tekton.dev/x\n{{ end }}\n", false},
		{"chart/templates/a.yaml", "{{ if .x }}\napiVersion: tekton.dev/v1\n{{ end }}\n", false},
		{"tasks/a.yaml", "apiVersion: tekton.dev/v1\nkind: [\n", true},
		{".tekton/a.yaml", "{{ if .x }}\nname: tekton.dev/x\n{{ end }}\n", true},
	} {
		d, err := Read(tt.path, tt.text, nil)
		if err != nil || (d != nil) != tt.want {
			t.Errorf("%s: %v %v\n%s", tt.path, d != nil, err, tt.text)
		}
	}
	if Reads("x.json") || !Reads("x.yml") || !Reads("x.YAML") {
		t.Error("what is no YAML is not looked at")
	}
}

func TestATaskWithItsStepsAndRights(t *testing.T) {
	sketch(t, read(t, `
apiVersion: tekton.dev/v1
kind: Task
metadata:
  name: build
spec:
  params:
    - name: free
    - {name: list, type: array}
    - {name: choice, enum: [a, b]}
  stepTemplate:
    env: [{name: ALL, value: x}]
  volumes:
    - name: v
      secret: {secretName: files}
    - name: d
      hostPath: {path: /var/run/docker.sock}
  steps:
    - name: one
      image: img:1
      env:
        - {name: F, value: $(params.free)}
        - name: T
          valueFrom:
            secretKeyRef: {name: token, key: k}
        - name: N
          valueFrom:
            fieldRef: {fieldPath: x}
      envFrom:
        - secretRef: {name: all}
      script: |
        echo $(params.free) $(params["free"]) $(params.list[*]) $(params.choice) $(params.unknown) $(date) $(results.x.path)
    - image: img:2
      securityContext: {privileged: true}
      command: [/bin/sh]
      args: [-ec, "echo $(params.free)"]
    - image: img:3
      command: [echo]
      args: ["$(params.free)"]
    - ref: {resolver: hub, params: [{name: name, value: action}]}
    - image: img:4
      script: |
        #!/usr/bin/env python3
        print("$(params.free)")
  sidecars:
    - image: img:5
      script: side
`), `
trigger run caller
input free 
input list array
input choice 
job build
  image  volumes
  image img:1
  image img:2 privileged
  image img:3
  image img:4
  image img:5
  variable ALL = "x"
  nothing
  run "echo $(params.free) $(params[\"free\"]) $(params.list[*]) $(params.choice) $(params.unknown) $(date) $(results.x.path)\n" unknown:params.free unknown:params.free
    variable F = "$(params.free)" unknown:params.free
    variable T = "" secret:secrets.T
  run "echo $(params.free)" unknown:params.free
  nothing
  uses package action
  run python "#!/usr/bin/env python3\nprint(\"$(params.free)\")\n" unknown:params.free
  run "side"
  reads the secret files
  reads the secret token
  reads the secret all
`)
}

func TestParametersAreFollowedFromTheRunToTheStep(t *testing.T) {
	sketch(t, read(t, `
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: pr
  annotations:
    pipelinesascode.tekton.dev/on-event: "[pull_request, push]"
spec:
  serviceAccountName: builder
  params:
    - {name: title, value: "{{ body.pull_request.title }}"}
    - {name: commit, value: "{{ revision }}"}
    - {name: fixed, value: main}
  workspaces:
    - {name: ws, emptyDir: {}}
    - {name: creds, secret: {secretName: push}}
  pipelineSpec:
    params: [{name: title}, {name: commit}, {name: fixed}, {name: unset}]
    tasks:
      - name: fetch
        taskRef:
          resolver: cluster
          params: [{name: name, value: git-clone}]
        params: [{name: revision, value: $(params.commit)}]
        workspaces: [{name: output, workspace: ws}]
      - name: build
        params: [{name: t, value: "x $(params.title)"}]
        workspaces: [{name: source, workspace: ws}, {name: creds, workspace: creds}]
        taskSpec:
          params: [{name: t}]
          steps:
            - script: echo $(params.t) $(params.title) $(params.fixed) $(params.commit) $(params.unset) {{ sender }} {{pull_request_number}} $(tasks.fetch.results.x)
      - name: apart
        taskSpec:
          steps: [{script: make}]
    finally:
      - name: ws
        workspaces: [{name: ws}]
        taskSpec:
          steps: [{script: end}]
`), `
trigger pull_request outsider setting
trigger push maintainer rights
input title 
input commit 
input fixed 
input unset 
job fetch
  uses local git-clone
  with variable revision = "$(params.commit)"
  checkout of the change
  writes with the service account builder
job build
  checkout of the change
  run "echo $(params.t) $(params.title) $(params.fixed) $(params.commit) $(params.unset) {{ sender }} {{pull_request_number}} $(tasks.fetch.results.x)" arbitrary:params.t<body.pull_request.title arbitrary:params.title<body.pull_request.title structured:sender unknown:tasks.fetch.results.x
  writes with the service account builder
  reads the secret push
job apart
  nothing
  run "make"
  writes with the service account builder
job ws
  checkout of the change
  run "end"
  writes with the service account builder
`)
}

func TestEventsOfPipelinesAsCode(t *testing.T) {
	run := func(annotations string) string {
		return "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  annotations:\n" + annotations + "spec: {}\n"
	}
	const p = "    pipelinesascode.tekton.dev/"
	for annotations, want := range map[string]string{
		p + "on-event: pull_request\n":       "trigger pull_request outsider setting\n",
		p + "on-event: \"[push, 'push']\"\n": "trigger push maintainer rights\n",
		p + "on-event: \"[incoming]\"\n":     "trigger incoming maintainer rights\n",
		p + "on-comment: \"^/deploy\"\n":     "trigger comment outsider setting\n",
		p + "on-event: \"[]\"\n":             "trigger run caller\n",
		p + "on-cel-expression: event == \"pull_request\" && target_branch == \"main\"\n":                          "trigger pull_request outsider setting\n",
		p + "on-cel-expression: event == \"push\"\n":                                                               "trigger push maintainer rights\n",
		"    other.dev/on-event: pull_request\n":                                                                   "trigger run caller\n",
		p + "task: \"[git-clone, buildah:0.7, https://x.example.com/t.yaml, .tekton/a.yaml, custom://x:1.2.3]\"\n": "trigger run caller\ninclude package git-clone\ninclude package buildah@0.7\ninclude remote https://x.example.com/t.yaml\ninclude local .tekton/a.yaml\ninclude package custom/x@1.2.3\n",
	} {
		if got := pipelinetest.Sketch(read(t, run(annotations))); got != want {
			t.Errorf("%s: %s", annotations, got)
		}
	}
}

func TestReferencesInEveryForm(t *testing.T) {
	task := func(ref string) string {
		return "apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  tasks:\n    - name: a\n      taskRef: " + ref + "\n"
	}
	for ref, want := range map[string]string{
		"{name: x}":                          "local x",
		"{name: x, bundle: 'r.invalid/b:1'}": "image r.invalid/b:1",
		"{resolver: bundles, params: [{name: bundle, value: 'r.invalid/b@sha256:1'}]}":                                "image r.invalid/b@sha256:1",
		"{resolver: git, params: [{name: url, value: 'https://x.example.com/o/r.git'}, {name: revision, value: v1}]}": "repository o/r@v1",
		"{resolver: git, params: [{name: org, value: o}, {name: repo, value: r}]}":                                    "repository o/r",
		"{resolver: http, params: [{name: url, value: 'https://x.example.com/t.yaml'}]}":                              "remote https://x.example.com/t.yaml",
		"{resolver: hub, params: [{name: name, value: n}, {name: version, value: '0.1'}]}":                            "package n@0.1",
		"{resolver: cluster, params: [{name: name, value: n}]}":                                                       "local n",
		"{resolver: git}": "repository git",
	} {
		d := read(t, task(ref))
		if got := pipelinetest.Sketch(d); !strings.Contains(got, "  uses "+want+"\n") {
			t.Errorf("%s: %s", ref, got)
		}
	}
	if d := read(t, task("{}")); d.Jobs[0].Uses != nil {
		t.Error("a reference to nothing")
	}
}

func TestARunOfAPipelineOfAnotherFile(t *testing.T) {
	sketch(t, read(t, "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata: {generateName: r-}\nspec:\n  taskRunTemplate: {serviceAccountName: sa}\n  pipelineRef: {name: release}\n"), `
trigger run caller
job pipelineRef
  uses local release
  writes with the service account sa
`)
	sketch(t, read(t, "apiVersion: tekton.dev/v1\nkind: TaskRun\nmetadata: {name: r}\nspec:\n  serviceAccountName: default\n  params: [{name: p, value: '{{ source_branch }}'}]\n  workspaces: [{name: w, secret: {secretName: s}}]\n  taskSpec:\n    steps: [{script: echo $(params.p)}]\n"), `
trigger run caller
job r
  nothing
  run "echo $(params.p)" arbitrary:params.p<source_branch
  reads the secret s
`)
	sketch(t, read(t, "apiVersion: tekton.dev/v1beta1\nkind: StepAction\nmetadata: {name: s}\nspec:\n  params: [{name: p}]\n  image: i\n  script: echo $(params.p)\n"), `
trigger run caller
input p 
job s
  image i
  nothing
  run "echo $(params.p)" unknown:params.p
`)
}

func TestEventListenersTakeTextFromTheEvent(t *testing.T) {
	sketch(t, read(t, `
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerTemplate
spec:
  params: [{name: title}, {name: number}, {name: head}]
  resourcetemplates:
    - apiVersion: tekton.dev/v1
      kind: PipelineRun
      spec:
        params: [{name: t, value: $(tt.params.title)}, {name: n, value: $(tt.params.number)}]
        pipelineSpec:
          params: [{name: t}, {name: n}]
          tasks:
            - name: a
              taskSpec:
                steps: [{script: echo $(params.t) $(params.n)}]
    - kind: ConfigMap
---
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerBinding
spec:
  params:
    - {name: title, value: $(body.issue.title)}
    - {name: number, value: $(body.issue.number)}
    - {name: head, value: $(body.pull_request.head.ref)}
---
apiVersion: triggers.tekton.dev/v1beta1
kind: EventListener
spec: {}
`), `
trigger EventListener outsider rights
input title 
input number 
input head 
input t 
input n 
job a
  nothing
  run "echo $(params.t) $(params.n)" arbitrary:params.t<body.issue.title
`)
}

func TestHowFarAnOutsiderControlsAnEvent(t *testing.T) {
	for name, want := range map[string]pipeline.Level{
		"revision": pipeline.Fixed, "repo_name": pipeline.Fixed, "target_branch": pipeline.Fixed, "pull_request_number": pipeline.Fixed,
		"source_branch": pipeline.Arbitrary, "trigger_comment": pipeline.Arbitrary, "sender": pipeline.Structured, "repo_url": pipeline.Structured,
		"body": pipeline.Arbitrary, "body.pull_request.body": pipeline.Arbitrary, "body.pull_request.head.sha": pipeline.Fixed, "body.pull_request.user.login": pipeline.Structured,
		"body.pull_request.html_url": pipeline.Structured, "headers.x": pipeline.Arbitrary, "": pipeline.Fixed,
	} {
		if got := level(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestWhatCannotWorkIsSaid(t *testing.T) {
	const head = "apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n"
	for text, want := range map[string]string{head + "    - x\n": "a step is not a mapping", head + "    - [\n": "not YAML"} {
		if d := read(t, text); len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Msg, want) {
			t.Errorf("%q: %v", text, d.Problems)
		}
	}
}

func TestHostileResourcesEndWell(t *testing.T) {
	const body = "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata: {annotations: {pipelinesascode.tekton.dev/on-event: pull_request}}\nspec:\n  params: &p [{name: a, value: \"{{ body }}\"}]\n  pipelineSpec:\n    params: *p\n    tasks: &t\n      - name: x\n        taskSpec: {steps: [{script: \"echo $(params.a)\"}]}\n    finally: *t\n"
	for name, text := range pipelinetest.Hostile(body) {
		start := time.Now()
		d, err := Read(".tekton/x.yaml", text, nil)
		if err == nil && d != nil { // else a breach of the budget, or nothing of Tekton
			if f := pipelinetest.Fault(d); f != "" {
				t.Errorf("%s: %s", name, f)
			}
			Link([]*pipeline.Document{d}, nil)
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s takes %v", name, took)
		}
	}
}

func TestManyTasksAndParametersEndInTime(t *testing.T) {
	var b strings.Builder
	b.WriteString("apiVersion: tekton.dev/v1\nkind: Pipeline\nspec:\n  params:\n")
	for range 3000 {
		b.WriteString("    - name: p" + strings.Repeat("x", b.Len()%50) + "\n")
	}
	b.WriteString("  tasks:\n")
	for range 3000 {
		b.WriteString("    - name: t\n      params: [{name: a, value: $(params.p)}]\n      taskSpec: {steps: [{script: echo $(params.a)}]}\n")
	}
	start := time.Now()
	if d := read(t, b.String()); len(d.Jobs) != 3000 {
		t.Errorf("%d jobs", len(d.Jobs))
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("%v", took)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - image: i\n      script: |\n        echo $(params.x) {{ body.y }}\n")
	f.Add("apiVersion: triggers.tekton.dev/v1beta1\nkind: TriggerTemplate\nspec:\n  resourcetemplates:\n    - kind: PipelineRun\n      spec: {pipelineSpec: {tasks: [{taskRef: {resolver: git}}]}}\n---\napiVersion: triggers.tekton.dev/v1beta1\nkind: EventListener\n")
	f.Add("apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  annotations: {pipelinesascode.tekton.dev/task: \"[a, b:1]\"}\nspec: {pipelineRef: {name: x}}\n")
	for _, text := range pipelinetest.Hostile("apiVersion: tekton.dev/v1\nkind: Task\n") {
		if len(text) < 1000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		l := budget.Default()
		l.Steps = 1 << 20
		d, err := Read(".tekton/x.yaml", text, budget.New(l, int64(len(text))))
		if err != nil || d == nil {
			return
		}
		if fault := pipelinetest.Fault(d); fault != "" {
			t.Fatal(fault)
		}
		Link([]*pipeline.Document{d, d}, nil)
	})
}
