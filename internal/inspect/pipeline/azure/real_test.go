package azure

import "testing"

// The files of this test are shaped like those of large projects: a library with
// a matrix of compilers, a service that is deployed in stages, and a pipeline
// that extends a template of its organisation.

func TestALibraryWithAMatrixOfCompilers(t *testing.T) {
	sketch(t, read(t, `
name: $(Date:yyyyMMdd)$(Rev:.r)

variables:
  cmakeArgs: '-G Ninja -DBUILD_TESTS=ON'
  sanitizerFlags: '-fsanitize=address,undefined'

jobs:
- job: Linux
  displayName: Linux
  pool:
    vmImage: ubuntu-22.04
  strategy:
    matrix:
      gcc:
        compiler: g++
        configureCommand: 'cmake $(cmakeArgs) ..'
      clang:
        compiler: clang++
        configureCommand: 'CXXFLAGS="$(sanitizerFlags)" cmake $(cmakeArgs) ..'
  steps:
  - script: sudo apt-get install ninja-build
    displayName: Tools
  - script: |
      set -e
      mkdir build && cd build
      $(configureCommand)
      ninja
      ninja test
    env:
      CXX: $(compiler)
  - ${{if eq(variables['runBenchmarks'], 'True')}}:
    - template: ci/benchmarks.yml
  - template: ci/coverage.yml
    parameters: {flags: unit}

- job: Windows
  pool: {vmImage: windows-2022}
  steps:
  - script: |
      call "C:\vcvarsall.bat" $(arch)
      cmake $(cmakeArgs) ..
      nmake
  - powershell: |
      Get-ChildItem $(Build.ArtifactStagingDirectory)
    condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))
  - task: PublishBuildArtifacts@1
    inputs:
      pathToPublish: $(Build.ArtifactStagingDirectory)

- job: Disabled
  condition: eq(0, 1)
  pool:
    vmImage: macOS-latest
  steps:
  - bash: make
`), `
trigger trigger maintainer rights
trigger pr outsider setting
variable cmakeArgs = "-G Ninja -DBUILD_TESTS=ON"
variable sanitizerFlags = "-fsanitize=address,undefined"
job Linux
  checkout of the change
  run bash "sudo apt-get install ninja-build"
  run bash "set -e\nmkdir build && cd build\n$(configureCommand)\nninja\nninja test\n"
    variable CXX = "$(compiler)"
  uses local ci/benchmarks.yml
  uses local ci/coverage.yml
    with variable flags = "unit"
job Windows
  checkout of the change
  run cmd "call \"C:\\vcvarsall.bat\" $(arch)\ncmake $(cmakeArgs) ..\nnmake\n"
  run powershell "Get-ChildItem $(Build.ArtifactStagingDirectory)\n"
  uses package PublishBuildArtifacts@1
    with variable pathToPublish = "$(Build.ArtifactStagingDirectory)"
job Disabled
  if eq(0, 1)
  checkout of the change
  run bash "make"
`)
}

func TestAServiceThatIsDeployedInStages(t *testing.T) {
	sketch(t, read(t, `
trigger:
  branches: {include: [main, release/*]}
  paths: {exclude: [docs]}
pr:
  autoCancel: true
  branches: {include: [main]}
schedules:
- cron: "0 3 * * *"
  branches: {include: [main]}

parameters:
- name: environments
  type: object
  default: [dev, prod]
- name: image
  type: string
  default: api

variables:
- template: ci/variables.yml
- name: isMain
  value: $[eq(variables['Build.SourceBranch'], 'refs/heads/main')]
- name: tag
  value: $(Build.SourceBranchName)-$(Build.BuildId)
- ${{ if eq(variables['Build.Reason'], 'PullRequest') }}:
  - name: suffix
    value: pr
- ${{ else }}:
  - group: production-secrets

stages:
- stage: Build
  jobs:
  - job: Image
    pool: {name: Azure Pipelines, vmImage: ubuntu-latest}
    variables:
    - group: registry
    steps:
    - checkout: self
      submodules: recursive
      persistCredentials: true
    - task: Docker@2
      displayName: Build and push $(tag)
      inputs:
        command: buildAndPush
        repository: ${{ parameters.image }}
        containerRegistry: acr-connection
        tags: $(tag)
    - bash: |
        echo "pushed $(tag)"
    - bash: ./sign.sh
      env:
        KEY: $(signingKey)
        BRANCH: $(Build.SourceBranch)
- ${{ each env in parameters.environments }}:
  - stage: Deploy_${{ env }}
    dependsOn: Build
    condition: and(succeeded(), eq(variables.isMain, 'true'))
    pool: deploy-agents
    jobs:
    - deployment: Deploy
      environment: ${{ env }}
      strategy:
        rolling:
          maxParallel: 2
          deploy:
            steps:
            - download: current
            - task: AzureWebApp@1
              inputs:
                azureSubscription: sub-${{ env }}
                appName: api-${{ env }}
          on:
            success:
              steps:
              - pwsh: ./smoke.ps1 -Url https://${{ env }}.example.com
`), `
trigger trigger maintainer rights
trigger pr outsider setting
trigger schedules maintainer rights
input environments object
input image string
include local ci/variables.yml
variable isMain = "$[eq(variables['Build.SourceBranch'], 'refs/heads/main')]"
variable tag = "$(Build.SourceBranchName)-$(Build.BuildId)" arbitrary:Build.SourceBranchName
variable suffix = "pr"
job Image
  checkout of the change
    with variable persistCredentials = "true"
  uses package Docker@2
    with variable command = "buildAndPush"
    with variable repository = "${{ parameters.image }}" unknown:parameters.image
    with variable containerRegistry = "acr-connection"
    with variable tags = "$(tag)" arbitrary:tag<Build.SourceBranchName
  run bash "echo \"pushed $(tag)\"\n" arbitrary:tag<Build.SourceBranchName
  run bash "./sign.sh"
    variable KEY = "$(signingKey)" secret:secrets.signingKey
    variable BRANCH = "$(Build.SourceBranch)" arbitrary:Build.SourceBranch
  reads the variable group production-secrets
  reads the variable group registry
  publishes with the service connection acr-connection
  reads the secret signingKey
job Deploy_${{ env }} guarded
  if and(succeeded(), eq(variables.isMain, 'true'))
  reads the variable group production-secrets
job Deploy guarded environment
  own deploy-agents
  nothing
  uses package AzureWebApp@1
    with variable azureSubscription = "sub-${{ env }}"
    with variable appName = "api-${{ env }}"
  run pwsh "./smoke.ps1 -Url https://${{ env }}.example.com"
  reads the variable group production-secrets
  writes with the service connection sub-${{ env }}
`)
}

func TestAPipelineThatExtendsATemplateOfItsOrganisation(t *testing.T) {
	sketch(t, read(t, `
trigger: [main]
pr: none
resources:
  repositories:
  - repository: governed
    type: git
    name: Platform/PipelineTemplates
    ref: refs/tags/release
  pipelines:
  - pipeline: upstream
    source: upstream-ci
    trigger: true
extends:
  template: official.yml@governed
  parameters:
    sdl: {sourceAnalysisPool: windows-pool}
    pool: {name: build-pool, os: windows}
    stages:
    - stage: Build
      jobs:
      - job: Main
        steps:
        - bash: echo $(Build.SourceVersionMessage)
`), `
trigger trigger maintainer rights
include repository Platform/PipelineTemplates git@refs/tags/release
job extends
  uses package Platform/PipelineTemplates/official.yml governed@refs/tags/release
job Main
  checkout of the change
  run bash "echo $(Build.SourceVersionMessage)" arbitrary:Build.SourceVersionMessage
`)
}
