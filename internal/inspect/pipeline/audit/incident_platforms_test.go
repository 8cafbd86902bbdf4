package audit

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// otherIncidents are those of other platforms than GitHub, from public reports
// and the platforms' own documentation.
func otherIncidents() []incident {
	return []incident{
		{
			name: "the last commit message of a pull request became code of an Azure pipeline (CVE-2023-21553, 2023)",
			before: files("azure-pipelines.yml", `trigger: [main]
pr: [main]
pool:
  vmImage: ubuntu-22.04
steps:
  - bash: |
      echo "##vso[task.setvariable variable=COMMIT_MESSAGE]$BUILD_SOURCEVERSIONMESSAGE"
    displayName: Get the commit message
  - bash: |
      if [[ "$(COMMIT_MESSAGE)" =~ "[skip]" ]]; then exit 0; fi
      ./build.sh
  - task: Docker@2
    inputs:
      command: push
      containerRegistry: release
`),
			want: []string{"template-injection azure-pipelines.yml:10", "untrusted-checkout-exec azure-pipelines.yml:11", "outsider-reaches-signer azure-pipelines.yml:5"},
			after: files("azure-pipelines.yml", `trigger: [main]
pr: [main]
pool:
  vmImage: ubuntu-22.04
jobs:
  - job: test
    steps:
      - bash: |
          if [[ "$BUILD_SOURCEVERSIONMESSAGE" =~ "[skip]" ]]; then exit 0; fi
          ./build.sh
  - job: release
    dependsOn: test
    condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
    steps:
      - bash: ./build.sh
      - task: Docker@2
        inputs:
          command: push
          containerRegistry: release
`),
		},
		{
			name: "an upload script that pipelines of all platforms ran was changed on the server (April 2021), here on GitLab",
			before: files(".gitlab-ci.yml", `test:
  image: registry.invalid/go@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
  script:
    - go test -coverprofile=c.out ./...
  after_script:
    - bash <(curl -s https://uploads.example.com/bash) -t $UPLOAD_TOKEN
`),
			want: []string{"unverified-script-exec .gitlab-ci.yml:6", "secret-on-command-line .gitlab-ci.yml:6"},
			after: files(".gitlab-ci.yml", `test:
  image: registry.invalid/go@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
  script:
    - go test -coverprofile=c.out ./...
  after_script:
    - curl -sSo uploader https://uploads.example.com/v0.8.0/uploader
    - echo "0123456789abcdef  uploader" | sha256sum --check
    - chmod +x uploader && ./uploader
`),
		},
		{
			name: "a fork's merge request, run by a member in the parent project, has the job's identity (GitLab's warning since 2020)",
			before: files(".gitlab-ci.yml", `workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
build:
  id_tokens:
    VAULT_ID_TOKEN:
      aud: https://vault.example.com
  script:
    - npm ci
    - npm publish
`),
			want: []string{"untrusted-checkout-exec .gitlab-ci.yml:10", "outsider-reaches-signer .gitlab-ci.yml:5"},
			after: files(".gitlab-ci.yml", `workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
build:
  script:
    - npm ci
    - npm test
release:
  id_tokens:
    VAULT_ID_TOKEN:
      aud: https://vault.example.com
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm ci
    - npm publish
`),
		},
		{
			name: "the title of a pull request became code of a run of Pipelines-as-Code with a registry's secret",
			before: files(".tekton/pr.yaml", pacRun("pull_request", `              env:
                - name: REGISTRY_TOKEN
                  valueFrom: {secretKeyRef: {name: registry, key: token}}
              script: |
                #!/bin/sh
                echo "building {{ body.pull_request.title }}"
                make image
`)),
			want: []string{"template-injection .tekton/pr.yaml:36", "untrusted-checkout-exec .tekton/pr.yaml:37"},
			after: files(".tekton/pr.yaml", pacRun("pull_request", `              env:
                - name: TITLE
                  value: "{{ body.pull_request.title }}"
              script: |
                #!/bin/sh
                echo "building $TITLE"
                make image
`)),
		},
	}
}

func TestIncidentsOfOtherPlatformsAreFoundAndTheirMendedFormsAreSilent(t *testing.T) {
	for _, in := range otherIncidents() {
		found, _ := Audit(in.before, rules.Options{Persona: rules.Pedantic})
		var got []string
		for _, f := range found {
			got = append(got, strings.TrimPrefix(f.Rule, "pipeline/")+" "+f.Span.Path+":"+strconv.Itoa(f.Span.StartLine))
			if f.Rule == "pipeline/outsider-reaches-signer" && len(f.Flow) < 3 {
				t.Errorf("%s: the way has %d places", in.name, len(f.Flow))
			}
		}
		for _, w := range in.want {
			if !slices.Contains(got, w) {
				t.Errorf("%s: %s is not among\n\t%s", in.name, w, strings.Join(got, "\n\t"))
			}
		}
		silent(t, in.after)
		pedantic, _ := Audit(in.after, rules.Options{Persona: rules.Pedantic})
		if ways := of(pedantic, "pipeline/outsider-reaches-signer"); len(ways) > 0 {
			t.Errorf("%s: still a way: %s", in.name, ways[0].Message)
		}
	}
}
