package azure

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/pipelinetest"
)

// read reads a pipeline.
func read(t testing.TB, text string) *pipeline.Document {
	t.Helper()
	d, err := Read("azure-pipelines.yml", strings.TrimPrefix(text, "\n"), nil)
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

func TestPipelinesAreKnownByTheirPathsOrTheirContent(t *testing.T) {
	const pool, github, circle, compose = "pool:\n  vmImage: x\nsteps:\n  - script: make\n", "on: push\njobs:\n  a:\n    runs-on: x\n", "version: 2.1\njobs:\n  a:\n    steps: [checkout]\n", "services:\n  a: {image: b}\n"
	for _, tt := range []struct {
		path, text string
		want       bool
	}{
		{"azure-pipelines.yml", "x: y\n", true},
		{"a/azure-pipelines-release.yaml", "x: y\n", true},
		{".azure-pipelines.yml", "x: y\n", true},
		{".azure-pipelines/jobs/test.yml", "x: y\n", true},
		{"x/.azuredevops/a.yml", "x: y\n", true},
		{".vsts-ci.yml", "x: y\n", true},
		{"ci.yml", pool, true},
		{"ci.yml", "trigger: [main]\njobs:\n- job: a\n  steps:\n  - task: X@1\n", true},
		{"templates/x.yml", "parameters:\n  a: b\nsteps:\n  - pwsh: x\n", true},
		{"ci.yml", "pr: [main]\nsteps:\n  - bash: make\n", true},
		{".drone.yml", "kind: pipeline\ntrigger:\n  event: push\nsteps:\n  - name: a\n    commands: [make]\n", false},
		{"ci.yml", "steps:\n  - bash: make\n", false},
		{"ci.yml", github, false},
		{"ci.yml", circle, false},
		{"ci.yml", compose, false},
		{"tasks.yml", "steps:\n  - task: plan\n", false},
		{"ansible.yml", "- hosts: all\n  tasks: []\n", false},
	} {
		d, err := Read(tt.path, tt.text, nil)
		if err != nil || (d != nil) != tt.want {
			t.Errorf("%s: %v %v", tt.path, d != nil, err)
		}
	}
	if Reads("x.json") || !Reads("x.YAML") {
		t.Error("what is no YAML is not looked at")
	}
}

func TestStagesJobsAndSteps(t *testing.T) {
	sketch(t, read(t, `
trigger: none
pr: none
pool:
  vmImage: ubuntu-latest
stages:
  - stage: Build
    pool: ours
    variables:
      - name: stageOnly
        value: s
    jobs:
      - job: A
        dependsOn: Z
        variables: {own: a}
        steps:
          - script: one
          - bash: two
            env: {X: y}
          - pwsh: three
          - powershell: four
          - checkout: self
      - job: B
        pool: {vmImage: windows-2022}
        container: img:1
        services: {db: "pg:1"}
        steps:
          - script: five
          - checkout: none
  - stage: Deploy
    condition: succeeded()
    jobs:
      - deployment: D
        environment: prod
        strategy:
          canary:
            preDeploy:
              steps: [{script: six}]
            on:
              failure:
                steps: [{script: seven}]
`), `
trigger manual maintainer rights
job A
  own ours
  needs [Z] bases []
  variable own = "a"
  variable stageOnly = "s"
  run bash "one"
  run bash "two"
    variable X = "y"
  run pwsh "three"
  run powershell "four"
  checkout of the change
job B
  image img:1
  image pg:1
  variable stageOnly = "s"
  run cmd "five"
  nothing
job Deploy
  if succeeded()
job D environment
  run bash "six"
  run bash "seven"
`)
}

func TestTriggersAndWhoPullsThem(t *testing.T) {
	for text, want := range map[string]string{
		"steps: []\n":                              "trigger trigger maintainer rights\ntrigger pr outsider setting\n",
		"pr: none\nsteps: []\n":                    "trigger trigger maintainer rights\n",
		"trigger: none\nsteps: []\n":               "trigger pr outsider setting\n",
		"trigger: [main]\npr: [main]\n":            "trigger trigger maintainer rights\ntrigger pr outsider setting\n",
		"trigger: none\npr: None\nschedules: []\n": "trigger schedules maintainer rights\n",
		"trigger: none\npr: none\nresources:\n  webhooks:\n    - webhook: w\n": "trigger webhooks outsider rights\n",
		"trigger: none\npr: none\n": "trigger manual maintainer rights\n",
	} {
		d := read(t, text)
		d.Jobs = nil
		if got := pipelinetest.Sketch(d); got != want {
			t.Errorf("%q: %s", text, got)
		}
	}
	d, err := Read("azure-pipelines/steps.yml", "steps:\n  - script: x\n", nil)
	if err != nil || d.Triggers[0].Who != pipeline.Caller {
		t.Errorf("a template is called: %v", d.Triggers)
	}
}

func TestJobsWithoutACheckoutStepCheckTheChangeOut(t *testing.T) {
	brings := func(text string) (n int) {
		for _, j := range read(t, text).Jobs {
			for _, s := range j.Steps {
				if s.Brings {
					n++
				}
			}
		}
		return n
	}
	for text, want := range map[string]int{
		"steps:\n  - script: x\n":                                                                                    1,
		"steps:\n  - checkout: self\n  - script: x\n":                                                                1,
		"steps:\n  - checkout: none\n  - script: x\n":                                                                0,
		"steps:\n  - checkout: other\n  - script: x\n":                                                               0,
		"steps:\n  - script: x\n  - checkout: self\n":                                                                1,
		"jobs:\n  - job: a\n    steps: [{script: x}]\n  - job: b\n    steps: [{script: x}]\n":                        2,
		"jobs:\n  - deployment: a\n    strategy:\n      runOnce:\n        deploy:\n          steps: [{script: x}]\n": 0,
	} {
		if got := brings(text); got != want {
			t.Errorf("%d in\n%s", got, text)
		}
	}
}

func TestTasksThatHoldScripts(t *testing.T) {
	sketch(t, read(t, `
trigger: none
pr: none
steps:
  - task: Bash@3
    inputs: {targetType: inline, script: a}
  - task: Bash@3
    inputs: {filePath: a.sh}
  - task: CmdLine@2
    inputs: {script: b}
  - task: PowerShell@2
    inputs: {script: c}
  - task: AzurePowerShell@5
    inputs: {inline: d}
  - task: AzureCLI@2
    inputs: {inlineScript: e, scriptType: pscore, azureSubscription: sub}
  - task: AzureCLI@2
    inputs: {inlineScript: f, scriptType: batch}
  - task: SSH@0
    inputs: {commands: g}
  - task: PythonScript@0
    inputs: {script: h}
  - task: ShellScript@2
    inputs: {scriptPath: i.sh}
  - task: owner.extension.tool@1
  - task: Docker@2
    inputs: {command: push, containerRegistry: reg}
  - task: Docker@2
    inputs: {command: build, containerRegistry: reg2}
  - script: j
    env: {T: $(System.AccessToken)}
`), `
trigger manual maintainer rights
job steps
  checkout of the change
  run bash "a"
    with variable targetType = "inline"
    with variable script = "a"
  uses package Bash@3
    with variable filePath = "a.sh"
  run bash "b"
    with variable script = "b"
  run pwsh "c"
    with variable script = "c"
  run pwsh "d"
    with variable inline = "d"
  run pwsh "e"
    with variable inlineScript = "e"
    with variable scriptType = "pscore"
    with variable azureSubscription = "sub"
  run cmd "f"
    with variable inlineScript = "f"
    with variable scriptType = "batch"
  run bash "g"
    with variable commands = "g"
  run python "h"
    with variable script = "h"
  uses package ShellScript@2
    with variable scriptPath = "i.sh"
  uses package owner.extension/tool@1
  uses package Docker@2
    with variable command = "push"
    with variable containerRegistry = "reg"
  uses package Docker@2
    with variable command = "build"
    with variable containerRegistry = "reg2"
  run bash "j"
    variable T = "$(System.AccessToken)" secret:secrets.System.AccessToken
  writes with the service connection sub
  publishes with the service connection reg
  writes with the service connection reg2
  reads the secret System.AccessToken
`)
}

func TestResourcesAndVariables(t *testing.T) {
	sketch(t, read(t, `
trigger: none
pr: none
parameters:
  - name: free
    default: x
  - {name: choice, values: [a, b]}
  - {name: flag, type: boolean}
resources:
  repositories:
    - {repository: t, type: github, name: o/r, ref: refs/tags/v1}
    - {repository: u, type: git, name: project}
    - {repository: v}
  containers:
    - container: c
      image: img:1
      options: --privileged
      volumes: [/var/run/docker.sock:/x]
variables:
  - group: secrets
  - name: a
    value: $(Build.SourceBranchName)
  - template: vars.yml
  - ${{ if eq(parameters.flag, true) }}:
      - name: b
        value: $(a)
jobs:
  - job: j
    container: c
    variables:
      ${{ if parameters.flag }}:
        c: d
    steps:
      - bash: echo $(a) $(b) $(Build.BuildId) $(pwd) $(unknown) $(UNKNOWN) ${{ parameters.free }} ${{ parameters.choice }} ${{ parameters.flag }} ${{ parameters.other }}
      - bash: echo ${{ variables.a }} ${{ variables['Build.SourceBranch'] }} ${{ format('{0}', variables['Build.SourceVersionMessage']) }} ${{ eq(variables['Build.SourceBranch'], 'x') }}
`), `
trigger manual maintainer rights
input free 
input choice 
input flag boolean
include repository o/r github@refs/tags/v1
include repository project git
include local vars.yml
variable a = "$(Build.SourceBranchName)" arbitrary:Build.SourceBranchName
variable b = "$(a)" arbitrary:a<Build.SourceBranchName
job j
  image img:1 volumes
  variable c = "d"
  checkout of the change
  run bash "echo $(a) $(b) $(Build.BuildId) $(pwd) $(unknown) $(UNKNOWN) ${{ parameters.free }} ${{ parameters.choice }} ${{ parameters.flag }} ${{ parameters.other }}" arbitrary:a<Build.SourceBranchName arbitrary:b<Build.SourceBranchName unknown:parameters.free unknown:parameters.other
  run bash "echo ${{ variables.a }} ${{ variables['Build.SourceBranch'] }} ${{ format('{0}', variables['Build.SourceVersionMessage']) }} ${{ eq(variables['Build.SourceBranch'], 'x') }}" arbitrary:a<Build.SourceBranchName arbitrary:build.sourcebranch arbitrary:build.sourceversionmessage
  reads the variable group secrets
`)
}

func TestALoggingCommandSetsAVariableForLaterSteps(t *testing.T) {
	d := read(t, `
steps:
  - bash: |
      echo "##vso[task.setvariable variable=msg;isOutput=true]$BUILD_SOURCEVERSIONMESSAGE"
      echo "##vso[task.setvariable variable=id]$BUILD_BUILDID"
      echo "##vso[task.setvariable variable=half"
  - bash: echo $(Msg) $(ID) $(HALF)
  - bash: eval "$MSG"
`)
	if got := d.Jobs[0].Steps[2].Run.Exprs[0].Reads; len(got) != 1 || got[0].Level != pipeline.Arbitrary || got[0].Source != "BUILD_SOURCEVERSIONMESSAGE" {
		t.Errorf("%v", got)
	}
	if got := d.Jobs[0].Steps[2].Run.Exprs[1].Reads; len(got) != 0 {
		t.Errorf("%v", got)
	}
	sc := d.Jobs[0].Steps[3].Script()
	if level, _ := sc.Level(sc.Commands[0].Args[1]); level != pipeline.Arbitrary {
		t.Errorf("in the environment: %v", level)
	}
}

func TestRuntimeExpressionsAndWhatTheAgentSets(t *testing.T) {
	d := read(t, "variables:\n  a: $[ variables['Build.SourceBranch'] ]\n  b: $[ eq(variables['Build.SourceBranch'], 'x') ]\n  c: x$[ variables['Build.SourceBranch'] ]\nsteps: []\n")
	var got []pipeline.Level
	for _, e := range d.Env.Entries {
		l, _ := e.Value.Level()
		got = append(got, l)
	}
	if diff := cmp.Diff([]pipeline.Level{pipeline.Arbitrary, pipeline.Fixed, pipeline.Fixed}, got); diff != "" {
		t.Error(diff)
	}
	for name, want := range map[string]pipeline.Level{"BUILD_SOURCEBRANCH": pipeline.Arbitrary, "SYSTEM_PULLREQUEST_SOURCEBRANCH": pipeline.Arbitrary, "BUILD_REQUESTEDFOREMAIL": pipeline.Structured, "BUILD_BUILDID": pipeline.Fixed, "PATH": pipeline.Fixed} {
		if got := predefined(name).Level; got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestMacrosAreToldFromCommandsOfTheShell(t *testing.T) {
	r := &reader{vars: map[string]*pipeline.Value{"mine": {}}}
	for name, want := range map[string]bool{"mine": true, "Mine": true, "Build.BuildId": true, "pwd": false, "date": false, "": false, "git describe": false, "a|b": false, "cat x.txt": false, "x.y": true, strings.Repeat("A", 300): false} {
		if got := r.macro(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestConditionalEntriesCountAsIfTheyStoodThere(t *testing.T) {
	sketch(t, read(t, `
trigger: none
pr: none
stages:
  - ${{ if ne(variables['Build.Reason'], 'PullRequest') }}:
      - stage: S
        jobs:
          - ${{ each x in parameters.list }}:
              - job: J
                steps:
                  - ${{ if true }}:
                      - bash: a
                  - ${{ else }}:
                      - bash: b
                  - ${{ parameters.more }}
`), `
trigger manual maintainer rights
job J guarded
  checkout of the change
  run bash "a"
  run bash "b"
`)
	d := read(t, "steps:\n"+nested(60))
	if len(d.Problems) == 0 || !strings.Contains(d.Problems[0].Msg, "too deep") {
		t.Errorf("%v", d.Problems)
	}
}

func nested(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat("  ", i+1) + "- ${{ if true }}:\n")
	}
	return b.String() + strings.Repeat("  ", n+1) + "- script: x\n"
}

func TestGuardsAgainstPullRequestsOfForks(t *testing.T) {
	for cond, want := range map[string]bool{
		"":            false,
		"succeeded()": false,
		"and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))":                                         true,
		"and(succeeded(), not(eq(variables['Build.Reason'], 'PullRequest')))":                                    true,
		"eq(variables['Build.SourceBranch'], 'refs/heads/main')":                                                 true,
		"startsWith(variables['Build.SourceBranch'], 'refs/tags/')":                                              true,
		"eq(variables[\"Build.SourceBranchName\"], 'main')":                                                      true,
		"eq(variables['System.PullRequest.IsFork'], 'False')":                                                    true,
		"or(ne(variables['Build.Reason'], 'PullRequest'), eq(variables['x'], 'y'))":                              false,
		"not(eq(variables['Build.SourceBranch'], 'refs/heads/main'))":                                            false,
		"eq(variables['Build.Reason'], 'PullRequest')":                                                           false,
		"and(succeeded(), eq(variables.isMain, true))":                                                           true,
		"and(succeeded(), eq(variables['isMain'], 'true'))":                                                      true,
		"eq(variables.isMain, false)":                                                                            false,
		"eq(variables.other, true)":                                                                              false,
		"eq(variables.loop, true)":                                                                               false,
		"startsWith(variables['Build.SourceBranch'], 'refs/pull/')":                                              false,
		"and(succeeded(), eq(variables['Build.Reason'], 'Schedule'), eq(variables['Build.Reason'], 'Schedule'))": true,
	} {
		r := &reader{vars: map[string]*pipeline.Value{
			"ismain": {Text: "$[eq(variables['Build.SourceBranch'], 'refs/heads/main')]"},
			"loop":   {Text: "$[eq(variables.loop, true)]"},
		}}
		if got := r.guards(cond); got != want {
			t.Errorf("%q: %v", cond, got)
		}
	}
}

func TestWhatCannotWorkIsSaid(t *testing.T) {
	for text, want := range map[string]string{
		"steps: [\n":      "not YAML",
		"- a\n":           "not a mapping",
		"steps: x\n":      "steps are not a list",
		"steps:\n  - x\n": "a step is not a mapping",
		"jobs:\n  - x\n":  "a job is not a mapping",
		"steps:\n  - script: echo ${{ parameters.x": "an expression is not closed",
	} {
		d := read(t, text)
		if len(d.Problems) == 0 || !strings.Contains(d.Problems[0].Msg, want) {
			t.Errorf("%q: %v", text, d.Problems)
		}
	}
}

func TestHostilePipelinesEndWell(t *testing.T) {
	const body = "parameters:\n  - name: p\nvariables: {a: $(b), b: $(a)}\npool: x\njobs:\n  - job: &j a\n    steps: &s\n      - script: echo $(a) ${{ parameters.p }}\n      - template: t.yml\n  - job: b\n    steps: *s\nextends: {template: u.yml}\n"
	for name, text := range pipelinetest.Hostile(body) {
		start := time.Now()
		d, err := Read("azure-pipelines.yml", text, nil)
		if err == nil { // else a breach of the budget
			if f := pipelinetest.Fault(d); f != "" {
				t.Errorf("%s: %s", name, f)
			}
			Link([]*pipeline.Document{d}, func(string) (string, *budget.Budget, bool) { return text, nil, true })
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s takes %v", name, took)
		}
	}
}

func TestAScriptWithManyExpressionsIsReadInLinearTime(t *testing.T) {
	start := time.Now()
	d := read(t, "steps:\n  - bash: |\n"+strings.Repeat("      echo $(Build.SourceBranch)\n", 20_000))
	if n := len(d.Jobs[0].Steps[1].Run.Exprs); n != 20_000 {
		t.Errorf("%d expressions", n)
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("%v", took)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("jobs:\n  - job: a\n    condition: or(ne(variables['x'], 'a'), ne(variables['x'], 'b'))\n    steps:\n      - script: echo $(Build.SourceBranch) ${{ parameters.x }}\n")
	f.Add("variables:\n  - group: g\n  - name: a\n    value: $[ variables['Build.SourceBranch'] ]\nsteps:\n  - task: Bash@3\n    inputs: {script: 'echo $(a)'}\n  - ${{ if true }}:\n      - template: x.yml\n        parameters: {steps: [{bash: y}]}\n")
	f.Add("stages:\n  - stage: a\n    jobs:\n      - deployment: b\n        strategy: {runOnce: {deploy: {steps: [{bash: x}]}}}\n")
	for _, text := range pipelinetest.Hostile("steps:\n  - script: x\n") {
		if len(text) < 1000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		l := budget.Default()
		l.Steps = 1 << 20
		d, err := Read("azure-pipelines.yml", text, budget.New(l, int64(len(text))))
		if err != nil || d == nil {
			return
		}
		if fault := pipelinetest.Fault(d); fault != "" {
			t.Fatal(fault)
		}
		other := 0
		Link([]*pipeline.Document{d}, func(string) (string, *budget.Budget, bool) {
			other++
			return text, budget.New(l, int64(len(text))), other < 5
		})
		if fault := pipelinetest.Fault(d); fault != "" {
			t.Fatal(fault)
		}
	})
}
