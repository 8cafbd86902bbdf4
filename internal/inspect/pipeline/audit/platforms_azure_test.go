package audit

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// steps is an Azure pipeline of one list of steps.
func steps(lines string) string { return "trigger: [main]\nsteps:\n" + lines }

func TestRulesOnAzurePipelines(t *testing.T) {
	const (
		digest  = "@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf"
		signing = "  - task: Docker@2\n    inputs: {command: push, containerRegistry: ours}\n"
	)
	try(t, "azure-pipelines.yml", []trial{
		{rule: "adhoc-packages", bad: steps("  - script: npm install lodash\n"), good: steps("  - script: npm ci\n")},
		{rule: "insecure-url-scheme", bad: steps("  - bash: git clone http://x.example.com/a\n"), good: steps("  - bash: git clone https://x.example.com/a\n")},
		{rule: "self-hosted-runner", persona: rules.Auditor, bad: "pool: ours\n" + steps("  - script: make\n"), good: "pool: {vmImage: ubuntu-latest}\n" + steps("  - script: make\n")},
		{rule: "pr-runs-on-self-hosted", bad: "pr: [main]\npool: {name: ours}\n" + steps("  - script: make\n"), good: "pr: none\npool: {name: ours}\n" + steps("  - script: make\n")},
		{rule: "pr-runs-on-self-hosted", persona: rules.Pedantic, bad: "jobs:\n  - job: a\n    pool: ours\n    steps:\n      - script: make\n", good: "jobs:\n  - job: a\n    pool: ours\n    condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))\n    steps:\n      - script: make\n"},
		{rule: "template-injection", bad: steps("  - script: |\n      echo $(Build.SourceBranchName)\n"), good: steps("  - script: |\n      echo \"${BUILD_SOURCEBRANCHNAME}\"\n"), fixed: steps("  - script: |\n      echo \"${BUILD_SOURCEBRANCHNAME}\"\n")},
		{rule: "template-injection", bad: steps("  - bash: echo \"x $(System.PullRequest.SourceBranch)\" # why\n"), good: steps("  - bash: echo $(Build.BuildId)\n"), fixed: steps("  - bash: echo \"x ${SYSTEM_PULLREQUEST_SOURCEBRANCH}\" # why\n")},
		{rule: "template-injection", bad: steps("  - pwsh: |\n      Write-Host \"$(Build.SourceVersionMessage)\"\n"), good: steps("  - pwsh: |\n      Write-Host \"$(Get-Date)\"\n"), fixed: steps("  - pwsh: |\n      Write-Host \"${env:BUILD_SOURCEVERSIONMESSAGE}\"\n")},
		{rule: "template-injection", bad: "variables:\n  name: $(Build.SourceBranch)\n" + steps("  - bash: |\n      echo $(name)\n"), good: "variables:\n  name: $(Build.BuildId)\n" + steps("  - bash: |\n      echo $(name)\n"), fixed: "variables:\n  name: $(Build.SourceBranch)\n" + steps("  - bash: |\n      echo \"${NAME}\"\n")},
		{rule: "template-injection", bad: steps("  - task: Bash@3\n    inputs:\n      targetType: inline\n      script: |\n        echo \"$(Build.SourceBranch)\"\n      workingDirectory: x\n"), good: steps("  - task: Bash@3\n    inputs:\n      filePath: x.sh\n"), fixed: steps("  - task: Bash@3\n    inputs:\n      targetType: inline\n      script: |\n        echo \"${BUILD_SOURCEBRANCH}\"\n      workingDirectory: x\n")},
		{rule: "template-injection", bad: steps("  - task: PowerShell@2\n    inputs:\n      filePath: x.ps1\n      arguments: -Branch $(Build.SourceBranch)\n"), good: steps("  - task: PowerShell@2\n    inputs:\n      filePath: x.ps1\n      arguments: -Id $(Build.BuildId)\n")},
		{rule: "template-injection", bad: "pool: {vmImage: windows-latest}\n" + steps("  - script: echo $(Build.SourceBranch)\n"), good: "pool: {vmImage: windows-latest}\n" + steps("  - script: echo $(Build.Repository.Name)\n")},
		{rule: "template-injection", persona: rules.Pedantic, bad: "parameters:\n  - name: who\n    type: string\n" + steps("  - bash: |\n      echo ${{ parameters.who }}\n    displayName: x\n"), good: "parameters:\n  - name: who\n    type: string\n    values: [a, b]\n" + steps("  - bash: |\n      echo ${{ parameters.who }}\n"),
			fixed: "parameters:\n  - name: who\n    type: string\n" + steps("  - bash: |\n      echo \"${WHO}\"\n    env:\n      WHO: ${{ parameters.who }}\n    displayName: x\n")},
		{rule: "template-injection", persona: rules.Pedantic, bad: "parameters:\n  - name: who\n" + steps("  - task: Bash@3\n    env:\n      A: b\n    inputs:\n      script: |\n        echo '${{ parameters.who }}' ${{ parameters.who }}\n"), good: "parameters:\n  - name: who\n    type: boolean\n" + steps("  - bash: echo ${{ parameters.who }}\n")},
		{rule: "template-injection", bad: "resources:\n  webhooks:\n    - webhook: hook\n      connection: c\n" + steps("  - bash: echo ${{ parameters.hook.issue.title }}\n"), good: "resources:\n  webhooks:\n    - webhook: hook\n      connection: c\n" + steps("  - bash: echo \"$T\"\n    env: {T: \"${{ parameters.hook.issue.title }}\"}\n")},
		{rule: "command-injection", bad: steps("  - bash: eval \"$BUILD_SOURCEVERSIONMESSAGE\"\n"), good: steps("  - bash: eval \"$BUILD_BUILDID\"\n")},
		{rule: "command-injection", bad: steps("  - bash: eval \"$T\"\n    env:\n      T: $(Build.SourceBranch)\n"), good: steps("  - bash: echo \"$T\"\n    env:\n      T: $(Build.SourceBranch)\n")},
		{rule: "argument-injection", persona: rules.Pedantic, bad: steps("  - bash: git log $BUILD_SOURCEBRANCHNAME\n"), good: steps("  - bash: git log \"$BUILD_SOURCEBRANCHNAME\"\n")},
		{rule: "unpinned-images", bad: "resources:\n  containers:\n    - container: c\n      image: x:latest\njobs:\n  - job: a\n    container: c\n    steps:\n      - script: make\n", good: "resources:\n  containers:\n    - container: c\n      image: x" + digest + "\njobs:\n  - job: a\n    container: c\n    steps:\n      - script: make\n"},
		{rule: "unpinned-images", bad: "jobs:\n  - job: a\n    services: {db: postgres}\n    steps:\n      - script: make\n", good: "jobs:\n  - job: a\n    services: {db: postgres" + digest + "}\n    steps:\n      - script: make\n"},
		{rule: "unpinned-uses", bad: "resources:\n  repositories:\n    - repository: t\n      type: github\n      name: o/r\n      endpoint: c\n" + steps("  - template: x.yml@t\n"), good: "resources:\n  repositories:\n    - repository: t\n      type: github\n      name: o/r\n      endpoint: c\n      ref: " + pinned + "\n" + steps("  - template: x.yml@t\n")},
		{rule: "unpinned-uses", bad: "resources:\n  repositories:\n    - {repository: t, type: github, name: o/r, ref: refs/heads/main}\n" + steps("  - template: x.yml@t\n"), good: "resources:\n  repositories:\n    - {repository: t, type: github, name: o/r, ref: refs/tags/v1}\n" + steps("  - template: x.yml@t\n")},
		{rule: "unpinned-uses", persona: rules.Pedantic, bad: steps("  - task: publisher.extension.tool@1\n"), good: steps("  - task: UseNode@1\n")},
		{rule: "untrusted-checkout-exec", bad: "pr: [main]\nvariables:\n  - group: secrets\n" + steps("  - script: npm ci\n"), good: "pr: none\nvariables:\n  - group: secrets\n" + steps("  - script: npm ci\n")},
		{rule: "untrusted-checkout-exec", persona: rules.Auditor, bad: steps("  - task: Npm@1\n    inputs: {command: install}\n"), good: steps("  - checkout: none\n  - task: Npm@1\n    inputs: {command: install}\n")},
		{rule: "untrusted-checkout-exec", persona: rules.Auditor, bad: steps("  - checkout: self\n  - script: make\n"), good: steps("  - script: make\n  - checkout: self\n")},
		{rule: "outsider-reaches-signer", persona: rules.Pedantic, bad: steps("  - script: make\n" + signing), good: "pr: none\n" + steps("  - script: make\n"+signing)},
		{rule: "confused-deputy-auto-merge", bad: steps("  - bash: az repos pr update --id 1 --auto-complete true\n    condition: eq(variables['Build.RequestedFor'], 'bot')\n"), good: steps("  - bash: az repos pr update --id 1 --auto-complete true\n    condition: succeeded()\n")},
		{rule: "debug-enabled", bad: "variables:\n  system.debug: 'true'\n" + steps("  - script: make\n"), good: "variables:\n  system.debug: 'false'\n" + steps("  - script: make\n"), fixed: "variables:\n  system.debug: false\n" + steps("  - script: make\n")},
		{rule: "debug-enabled", bad: "variables:\n  - name: System.Debug\n    value: true\n" + steps("  - script: make\n"), good: "variables:\n  - name: Other\n    value: true\n" + steps("  - script: make\n"), fixed: "variables:\n  - name: System.Debug\n    value: false\n" + steps("  - script: make\n")},
		{rule: "unverified-script-exec", bad: steps("  - bash: curl $(URL) | bash\n"), good: steps("  - bash: curl $(URL) > x\n")},
		{rule: "secret-on-command-line", persona: rules.Pedantic, bad: steps("  - bash: deploy --token $(System.AccessToken)\n"), good: steps("  - bash: deploy\n    env:\n      T: $(System.AccessToken)\n")},
		{rule: "hardcoded-credentials", bad: "variables:\n  t: ghp_abcdefghijklmnopqrstuvwxyz0123456789\n" + steps("  - script: make\n"), good: "variables:\n  t: $(secretFromGroup)\n" + steps("  - script: make\n")},
		{rule: "host-key-check-off", bad: steps("  - bash: curl -k https://x.example.com/a\n"), good: steps("  - bash: curl https://x.example.com/a\n")},
		{rule: "privileged-container", bad: "resources:\n  containers:\n    - container: c\n      image: x" + digest + "\n      options: --privileged\njobs:\n  - job: a\n    container: c\n    steps:\n      - script: make\n", good: "resources:\n  containers:\n    - container: c\n      image: x" + digest + "\njobs:\n  - job: a\n    container: c\n    steps:\n      - script: make\n"},
		{rule: "dependency-confusion", bad: steps("  - bash: pip install --extra-index-url https://registry.invalid/simple x\n"), good: steps("  - bash: pip install --index-url https://registry.invalid/simple x\n")},
		{rule: "artipacked", bad: steps("  - checkout: self\n    persistCredentials: true # push\n"), good: steps("  - checkout: self\n"), fixed: steps("  - checkout: self\n    persistCredentials: false # push\n")},
		{rule: "unsound-condition", bad: steps("  - bash: make\n    condition: or(ne(variables['x'], 'a'), ne(variables['x'], 'b'))\n"), good: steps("  - bash: make\n    condition: or(eq(variables['x'], 'a'), eq(variables['x'], 'b'))\n"), fixed: steps("  - bash: make\n    condition: and(ne(variables['x'], 'a'), ne(variables['x'], 'b'))\n")},
		{rule: "unsound-condition", bad: "jobs:\n  - job: a\n    condition: or(eq(variables['x'], 'a'), 'b')\n    steps:\n      - bash: make\n", good: "jobs:\n  - job: a\n    condition: always()\n    steps:\n      - bash: make\n", fixed: "jobs:\n  - job: a\n    condition: or(eq(variables['x'], 'a'), eq(variables['x'], 'b'))\n    steps:\n      - bash: make\n"},
		{rule: "unsound-condition", bad: "stages:\n  - stage: a\n    condition: and('x', ne('a', 'b'))\n    jobs:\n      - job: b\n        steps:\n          - bash: make\n", good: "stages:\n  - stage: a\n    condition: true\n    jobs:\n      - job: b\n        steps:\n          - bash: make\n"},
		{rule: "syntax", bad: "trigger: none\nsteps: make\n", good: steps("  - script: make\n")},
		{rule: "syntax", bad: steps("  - make\n"), good: steps("  - ${{ each x in parameters.steps }}:\n      - ${{ x }}\n")},
	})
}

func TestAWellKeptAzurePipelineIsSilent(t *testing.T) {
	const text = `
trigger:
  branches:
    include: [main]
pr:
  branches:
    include: ['*']

parameters:
  - name: configuration
    type: string
    default: Release
    values: [Debug, Release]

resources:
  repositories:
    - repository: templates
      type: git
      name: Platform/templates
      ref: refs/tags/v3

variables:
  isMain: $[eq(variables['Build.SourceBranch'], 'refs/heads/main')]
  buildConfiguration: Release

stages:
  - stage: Build
    jobs:
      - job: Build
        strategy:
          matrix:
            linux: {image: ubuntu-24.04}
            windows: {image: windows-2025}
        pool:
          vmImage: $(image)
        steps:
          - checkout: self
            fetchDepth: 1
          - task: UseDotNet@2
            inputs:
              useGlobalJson: true
          - script: dotnet build --configuration ${{ parameters.configuration }} -p:BuildId=$(Build.BuildId)
          - bash: |
              echo "$BUILD_SOURCEBRANCHNAME"
              version=$(git describe --tags)
              echo "##vso[task.setvariable variable=version]$version"
          - ${{ if eq(parameters.configuration, 'Release') }}:
              - template: templates/publish.yml
                parameters:
                  configuration: ${{ parameters.configuration }}
          - publish: out
            artifact: drop

  - stage: Deploy
    dependsOn: Build
    condition: and(succeeded(), eq(variables.isMain, true))
    variables:
      - group: production
    jobs:
      - deployment: Deploy
        environment: production
        pool:
          vmImage: ubuntu-24.04
        strategy:
          runOnce:
            deploy:
              steps:
                - task: AzureCLI@2
                  inputs:
                    azureSubscription: production
                    scriptType: bash
                    scriptLocation: inlineScript
                    inlineScript: az webapp up
`
	template := "parameters:\n  - name: configuration\n    type: string\n\nsteps:\n  - task: DotNetCoreCLI@2\n    inputs:\n      command: publish\n      arguments: --configuration ${{ parameters.configuration }}\n"
	silent(t, append(files("azure-pipelines.yml", text), files("templates/publish.yml", template)...))
}

func TestATemplateOfAzurePipelinesIsJudgedByItsCallers(t *testing.T) {
	template := "parameters:\n  - name: branch\n    type: string\nsteps:\n  - bash: |\n      deploy ${{ parameters.branch }}\n"
	use := func(value string) []File {
		return append(files("azure-pipelines.yml", "trigger: [main]\nvariables:\n  - group: g\nsteps:\n  - template: ci/deploy.yml\n    parameters:\n      branch: "+value+"\n"), files("ci/deploy.yml", template)...)
	}
	found, _ := Audit(use("$(Build.SourceBranchName)"), rules.Options{})
	hits := of(found, "pipeline/template-injection")
	if len(hits) != 1 || hits[0].Span.Path != "ci/deploy.yml" || hits[0].Span.StartLine != 6 {
		t.Errorf("%v", hits)
	}
	found, _ = Audit(use("main"), rules.Options{})
	if hits := of(found, "pipeline/template-injection"); len(hits) != 0 {
		t.Errorf("%v", hits)
	}
	build := append(files("azure-pipelines.yml", "pr: [main]\nvariables:\n  - group: g\nsteps:\n  - template: ci/build.yml\n"), files("ci/build.yml", "steps:\n  - script: make\n")...)
	found, _ = Audit(build, rules.Options{})
	if hits := of(found, "pipeline/untrusted-checkout-exec"); len(hits) != 1 || hits[0].Span.Path != "ci/build.yml" {
		t.Errorf("what runs in a template after its caller's checkout: %v", hits)
	}
}
