package azure

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func TestThePoolsOfAProject(t *testing.T) {
	for pool, want := range map[string]string{
		"ours":                                  "ours",
		"{name: ours}":                          "ours",
		"{name: ours, demands: [gpu]}":          "ours",
		"Default":                               "Default",
		"{vmImage: ubuntu-latest}":              "",
		"Azure Pipelines":                       "",
		"{name: Azure Pipelines}":               "",
		"{name: 'Azure Pipelines', vmImage: x}": "",
		"Hosted Ubuntu 1604":                    "",
		"server":                                "",
		"${{ parameters.pool }}":                "",
		"{name: '${{ parameters.p }}'}":         "",
		"$(pool)":                               "",
		"[]":                                    "",
	} {
		d := read(t, "pool: "+pool+"\nsteps:\n  - script: x\n")
		if got := d.Jobs[0].Own.String(); got != want {
			t.Errorf("%s: %q", pool, got)
		}
	}
}

func TestTheNearestPoolCounts(t *testing.T) {
	d := read(t, `
pool: file
stages:
  - stage: a
    pool: stage
    jobs:
      - job: b
        pool: job
        steps: [{script: x}]
      - job: c
        steps: [{script: x}]
  - stage: d
    jobs:
      - job: e
        steps: [{script: x}]
`)
	for i, want := range []string{"job", "stage", "file"} {
		if got := d.Jobs[i].Own.String(); got != want {
			t.Errorf("job %s: %q", d.Jobs[i].ID, got)
		}
	}
}

func TestTheFolderOfARepository(t *testing.T) {
	for p, want := range map[string]string{
		"azure-pipelines.yml": ".", "a/b/azure-pipelines.yml": "a/b", ".azure-pipelines/x.yml": "", "a/.azure-pipelines/jobs/x.yml": "a",
		"a/b/eng/pipelines/x.yml": "a/b", "build/x.yml": "", "src/.azuredevops/pipelines/x.yml": "src",
	} {
		if got := root(p); got != want {
			t.Errorf("%s: %q", p, got)
		}
	}
}

func TestInputsThatNameServiceConnections(t *testing.T) {
	for input, want := range map[string]bool{"azureSubscription": true, "ConnectedServiceNameARM": true, "containerRegistry": true, "gitHubConnection": true, "command": false, "script": false, "": false} {
		if connection(input) != want {
			t.Errorf("%q: %v", input, !want)
		}
	}
	command := func(text string) *pipeline.Map {
		return &pipeline.Map{Entries: []pipeline.Entry{{Name: "command", Value: &pipeline.Value{Text: text, Scalar: true}}}}
	}
	for _, tt := range []struct {
		task, command string
		want          bool
	}{
		{"Docker", "push", true}, {"Docker", "buildAndPush", true}, {"docker", "build", false}, {"Docker", "", true},
		{"Npm", "publish", true}, {"Npm", "ci", false}, {"NuGetCommand", "push", true}, {"DotNetCoreCLI", "build", false},
		{"GitHubRelease", "", true}, {"TwineAuthenticate", "", true}, {"AzureWebApp", "", false},
	} {
		if got := publishes(tt.task, command(tt.command)); got != tt.want {
			t.Errorf("%s %s: %v", tt.task, tt.command, got)
		}
	}
}

func TestWorkHandedToATemplateIsLookedAtWhereverItStands(t *testing.T) {
	sketch(t, read(t, `
trigger: none
pr: none
extends:
  template: base.yml
  parameters:
    names: [a, b]
    build:
      preSteps:
        - bash: nested
      jobs:
        - ${{ if true }}:
            - job: J
              steps: [{pwsh: in a job}]
    stages:
      - stage: S
        jobs:
          - deployment: D
            strategy: {runOnce: {deploy: {steps: [{script: in a stage}]}}}
    deep: {a: {b: {c: {d: {e: {f: [{bash: too deep}]}}}}}}
`), `
trigger manual maintainer rights
job extends
  uses local base.yml
job preSteps
  run bash "nested"
job J
  checkout of the change
  run pwsh "in a job"
job D
  run bash "in a stage"
`)
}

func TestSecretsAreToldByTheirNames(t *testing.T) {
	for name, want := range map[string]bool{"System.AccessToken": true, "npmToken": true, "DB_PASSWORD": true, "signingKey": true, "cacheKey": false, "clientSecret": true, "NUGET_API_KEY": true, "monkey": false, "Build.BuildId": false} {
		if secretName(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}
