package rules_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/azure"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/bitbucket"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/gitlab"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/tekton"
)

// readAny reads a file with the front end that takes it.
func readAny(path, text string) (*pipeline.Document, error) {
	for _, read := range []func(string, string, *budget.Budget) (*pipeline.Document, error){github.Read, gitlab.Read, bitbucket.Read, tekton.Read, azure.Read} {
		if d, err := read(path, text, nil); d != nil || err != nil {
			return d, err
		}
	}
	return nil, nil
}

func TestWholeFilesOfOtherPlatforms(t *testing.T) {
	for _, tt := range []struct {
		name, path, text string
		persona          rules.Persona
	}{
		{"a grown GitLab project", ".gitlab-ci.yml", gitlabProject, rules.Pedantic},
		{"a GitLab component", "templates/deploy.yml", gitlabComponent, rules.Regular},
		{"a grown Azure pipeline", "azure-pipelines.yml", azurePipeline, rules.Pedantic},
		{"a template of Azure Pipelines", ".azure-pipelines/deploy.yml", azureTemplate, rules.Pedantic},
		{"a run of Pipelines-as-Code", ".tekton/pr.yaml", tektonRun, rules.Regular},
		{"tasks of Tekton", "tekton/tasks.yaml", tektonTasks, rules.Pedantic},
		{"a grown Bitbucket file", "bitbucket-pipelines.yml", bitbucketFile, rules.Pedantic},
	} {
		want, got := said(t, tt.path, tt.text, tt.persona)
		if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

const gitlabProject = `
include:
  - template: Jobs/SAST.gitlab-ci.yml
  - local: /ci/shared.yml
  - project: platform/templates <<< unpinned-uses
    ref: v3
    file: /deploy.yml
  - remote: http://ci.example.com/lint.yml <<< insecure-url-scheme unpinned-uses

variables:
  NODE_VERSION: "22"
  DOCKER_TLS_CERTDIR: ""
  CI_DEBUG_TRACE: "true" <<< debug-enabled
  RELEASE_NOTE: "released: $CI_COMMIT_MESSAGE"

default:
  image: node:$NODE_VERSION <<< unpinned-images
  tags: [build-farm]
  before_script:
    - npm ci --cache .npm <<< untrusted-checkout-exec
    - npm install -g typescript <<< adhoc-packages untrusted-checkout-exec

.on-merge-requests:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

lint: <<< pr-runs-on-self-hosted
  extends: .on-merge-requests
  script:
    - npm run lint
    - git diff --name-only origin/$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME <<< argument-injection
    - echo "linting $CI_MERGE_REQUEST_TITLE"

preview: <<< pr-runs-on-self-hosted
  extends: .on-merge-requests
  image: docker:latest <<< unpinned-images
  services:
    - docker:dind <<< unpinned-images
  script:
    - docker login -u ci -p $CI_REGISTRY_PASSWORD $CI_REGISTRY <<< secret-on-command-line
    - docker build -t preview . <<< untrusted-checkout-exec
    - sh -c "deploy-preview $CI_COMMIT_REF_NAME" <<< command-injection

release:
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    NPM_ID_TOKEN: {aud: "npm:registry.invalid"}
  script:
    - npm publish
    - eval "notify '$RELEASE_NOTE'" <<< command-injection
    - curl -s https://tools.example.com/announce.sh | bash <<< unverified-script-exec
    - ssh -o StrictHostKeyChecking=no deploy@example.com ./restart <<< host-key-check-off

merge-updates: <<< pr-runs-on-self-hosted
  rules:
    - if: $GITLAB_USER_LOGIN == "renovate-bot"
  script:
    - glab mr merge --auto-merge --yes $CI_MERGE_REQUEST_IID <<< confused-deputy-auto-merge
`

const gitlabComponent = `
spec:
  inputs:
    environment:
      options: [staging, production]
    command:
      default: make deploy
    replicas:
      type: number
      default: 2
---
deploy-$[[ inputs.environment ]]:
  image: registry.invalid/deploy@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
  variables:
    COMMAND: $[[ inputs.command ]]
  script:
    - scale --replicas $[[ inputs.replicas ]]
    - $[[ inputs.command ]] <<< template-injection
    - echo "$COMMAND"
    - eval "$COMMAND"
`

const azurePipeline = `
trigger:
  branches:
    include: [main, 'release/*']
pr:
  branches:
    include: ['*']

variables:
  - group: release-secrets
  - name: branch
    value: $(Build.SourceBranchName)
  - name: System.Debug
    value: true <<< debug-enabled

resources:
  repositories:
    - repository: templates
      type: github
      name: example/templates <<< unpinned-uses
      endpoint: github
      ref: refs/heads/main
  containers:
    - container: builder
      image: registry.invalid/builder:latest <<< unpinned-images
      options: --privileged <<< privileged-container

stages:
  - stage: Test
    jobs:
      - job: Unit <<< pr-runs-on-self-hosted
        pool: our-agents
        container: builder
        steps:
          - checkout: self
            persistCredentials: true <<< artipacked
          - script: npm ci && npm test <<< untrusted-checkout-exec
          - bash: |
              echo "on $(branch) by $(Build.RequestedFor)" <<< template-injection
              curl -s https://tools.example.com/report.sh | bash <<< unverified-script-exec
          - task: PowerShell@2
            inputs:
              filePath: report.ps1
              arguments: -Title "$(Build.SourceVersionMessage)" <<< template-injection
          - task: acme.tools.scan@2 <<< unpinned-uses
            displayName: Scan
  - stage: Publish
    dependsOn: Test
    condition: or(ne(variables['Build.Reason'], 'PullRequest'), ne(variables['Build.Reason'], 'Manual')) <<< unsound-condition
    jobs:
      - job: Push
        pool:
          vmImage: ubuntu-24.04
        condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
        steps:
          - script: make image
          - task: Docker@2
            inputs:
              command: push
              containerRegistry: production
          - script: deploy --token $(deployToken) <<< secret-on-command-line
          - template: notify.yml@templates
`

const azureTemplate = `
parameters:
  - name: target
    type: string
  - name: slot
    type: string
    values: [blue, green]
  - name: dryRun
    type: boolean
    default: false

steps:
  - bash: |
      ./deploy ${{ parameters.target }} --slot ${{ parameters.slot }} --dry-run ${{ parameters.dryRun }} <<< template-injection
  - pwsh: |
      Write-Host "${{ parameters.target }}" <<< template-injection
  - bash: ./deploy "$TARGET"
    env:
      TARGET: ${{ parameters.target }}
  - ${{ if eq(parameters.slot, 'blue') }}:
      - bash: pip install --extra-index-url https://registry.invalid/simple internal <<< adhoc-packages dependency-confusion
`

const tektonRun = `
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: pull-request
  annotations:
    pipelinesascode.tekton.dev/on-event: "[pull_request]"
    pipelinesascode.tekton.dev/on-target-branch: "[main]"
    pipelinesascode.tekton.dev/task: "[git-clone, buildah:0.9.0]" <<< unpinned-uses
spec:
  params:
    - name: revision
      value: "{{ revision }}"
    - name: branch
      value: "{{ source_branch }}"
  pipelineSpec:
    params:
      - name: revision
      - name: branch
    tasks:
      - name: fetch
        taskRef:
          name: git-clone
        params:
          - name: revision
            value: $(params.revision)
        workspaces:
          - name: output
            workspace: source
      - name: test
        runAfter: [fetch]
        workspaces:
          - name: source
            workspace: source
        taskSpec:
          steps:
            - name: unit
              image: golang <<< unpinned-images
              script: |
                go test ./... <<< untrusted-checkout-exec
                echo "branch $(params.branch)" <<< template-injection
            - name: upload
              image: registry.invalid/curl@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
              env:
                - name: TOKEN
                  valueFrom:
                    secretKeyRef:
                      name: uploads
                      key: token
                - name: BRANCH
                  value: $(params.branch)
              script: |
                curl -H "Authorization: $TOKEN" -F "branch=$BRANCH" https://uploads.example.com
                eval "tag=$BRANCH" <<< command-injection
`

const tektonTasks = `
apiVersion: tekton.dev/v1
kind: Task
metadata:
  name: image
spec:
  params:
    - name: tag
    - name: flags
      type: array
  steps:
    - name: build
      image: quay.io/buildah/stable:v1 <<< unpinned-images
      securityContext:
        privileged: true <<< privileged-container
      script: |
        buildah bud -t "$(params.tag)" . <<< template-injection
        echo $(date) > $(results.built.path)
---
apiVersion: tekton.dev/v1
kind: Pipeline
metadata:
  name: release
spec:
  tasks:
    - name: lint
      taskRef:
        resolver: hub
        params:
          - name: name
            value: golangci-lint <<< unpinned-uses
    - name: sign
      taskRef:
        resolver: git
        params:
          - name: url
            value: https://git.example.com/platform/tasks.git
          - name: revision
            value: main <<< unpinned-uses
    - name: push
      taskRef:
        bundle: registry.invalid/tasks:latest <<< unpinned-images
        name: push
`

const bitbucketFile = `
image: node:22 <<< unpinned-images

definitions:
  services:
    docker:
      image: docker:dind <<< unpinned-images
  steps:
    - step: &build
        name: Build
        script:
          - npm ci
          - npm install -g serverless <<< adhoc-packages

pipelines:
  pull-requests:
    '**':
      - step: *build
      - step:
          name: Preview
          services: [docker]
          script:
            - sh -c "preview $BITBUCKET_BRANCH" <<< command-injection
            - git checkout $BITBUCKET_BRANCH <<< argument-injection
            - pipe: atlassian/slack-notify:latest <<< unpinned-uses
              variables:
                MESSAGE: preview
  branches:
    main:
      - step:
          name: Deploy
          oidc: true
          runs-on: [self.hosted]
          script:
            - curl -k https://tools.example.com/install.sh | sh <<< host-key-check-off unverified-script-exec
            - deploy --token $DEPLOY_TOKEN <<< secret-on-command-line
            - pipe: acme/deploy:2 <<< unpinned-uses
            - pipe: atlassian/aws-s3-deploy:1.6.1 <<< unpinned-uses
`
