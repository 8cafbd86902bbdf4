package audit

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// bitbucketStep is a pipeline of one step with the given keys.
func bitbucketStep(lines string) string {
	return "pipelines:\n  pull-requests:\n    '**':\n      - step:\n" + lines
}

func TestRulesOnBitbucket(t *testing.T) {
	const digest = "@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf"
	try(t, "bitbucket-pipelines.yml", []trial{
		{rule: "adhoc-packages", bad: bitbucketStep("          script:\n            - npm install lodash\n"), good: bitbucketStep("          script:\n            - npm ci\n")},
		{rule: "command-injection", bad: bitbucketStep("          script:\n            - eval \"x $BITBUCKET_BRANCH\"\n"), good: bitbucketStep("          script:\n            - eval \"x $BITBUCKET_COMMIT\"\n")},
		{rule: "command-injection", bad: bitbucketStep("          script:\n            - export B=$BITBUCKET_BRANCH\n            - sh -c \"$B\"\n"), good: bitbucketStep("          script:\n            - export B=$BITBUCKET_BRANCH\n            - sh deploy \"$B\"\n")},
		{rule: "argument-injection", persona: rules.Pedantic, bad: bitbucketStep("          script:\n            - git log $BITBUCKET_BRANCH\n"), good: bitbucketStep("          script:\n            - git log \"$BITBUCKET_BRANCH\"\n")},
		{rule: "unpinned-images", bad: "image: node\n" + bitbucketStep("          script: [make]\n"), good: "image: node" + digest + "\n" + bitbucketStep("          script: [make]\n")},
		{rule: "unpinned-images", bad: "definitions:\n  services:\n    db: {image: postgres}\n" + bitbucketStep("          services: [db]\n          script: [make]\n"), good: "definitions:\n  services:\n    db: {image: postgres}\n" + bitbucketStep("          script: [make]\n")},
		{rule: "unpinned-uses", bad: bitbucketStep("          script:\n            - pipe: atlassian/aws-s3-deploy:latest\n"), good: bitbucketStep("          script:\n            - pipe: atlassian/aws-s3-deploy:1.6.1\n")},
		{rule: "unpinned-uses", bad: "pipelines:\n  default:\n    import: shared:main:build\n", good: "pipelines:\n  default:\n    import: shared:" + pinned + ":build\n"},
		{rule: "self-hosted-runner", persona: rules.Auditor, bad: bitbucketStep("          runs-on: [self.hosted, linux]\n          script: [make]\n"), good: bitbucketStep("          size: 2x\n          script: [make]\n")},
		{rule: "unverified-script-exec", bad: bitbucketStep("          script:\n            - curl https://x.example.com/i.sh | bash\n"), good: bitbucketStep("          script:\n            - curl -O https://x.example.com/i.sh\n")},
		{rule: "secret-on-command-line", persona: rules.Pedantic, bad: bitbucketStep("          script:\n            - deploy --token $DEPLOY_TOKEN\n"), good: bitbucketStep("          script:\n            - deploy --region $REGION\n")},
		{rule: "hardcoded-credentials", bad: bitbucketStep("          script:\n            - pipe: a/b:1.0.0\n              variables: {T: ghp_abcdefghijklmnopqrstuvwxyz0123456789}\n"), good: bitbucketStep("          script:\n            - pipe: a/b:1.0.0\n              variables: {T: $TOKEN}\n")},
		{rule: "host-key-check-off", bad: bitbucketStep("          script:\n            - ssh -o StrictHostKeyChecking=no h true\n"), good: bitbucketStep("          script:\n            - ssh h true\n")},
		{rule: "dependency-confusion", bad: bitbucketStep("          after-script:\n            - pip install --extra-index-url https://registry.invalid/simple x\n          script: [make]\n"), good: bitbucketStep("          script: [make]\n")},
		{rule: "privileged-container", bad: bitbucketStep("          script:\n            - docker run --privileged x\n"), good: bitbucketStep("          script:\n            - docker run x\n")},
		{rule: "syntax", bad: "pipelines:\n  sometimes:\n    - step: {script: [make]}\n", good: bitbucketStep("          script: [make]\n")},
		{rule: "syntax", bad: bitbucketStep("          name: x\n"), good: "pipelines:\n  custom:\n    x:\n      - variables:\n          - name: V\n      - parallel:\n          steps:\n            - step: {script: [make]}\n"},
	})
}

func TestAWellKeptBitbucketFileIsSilent(t *testing.T) {
	silent(t, files("bitbucket-pipelines.yml", `
image: registry.invalid/build@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
definitions:
  steps:
    - step: &test
        name: Test
        caches: [node]
        script:
          - npm ci
          - npm test
pipelines:
  pull-requests:
    '**':
      - step: *test
  branches:
    main:
      - step: *test
      - stage:
          deployment: production
          steps:
            - step:
                oidc: true
                script:
                  - echo "$BITBUCKET_BRANCH"
                  - pipe: atlassian/aws-s3-deploy:1.6.1
                    variables:
                      AWS_OIDC_ROLE_ARN: $ROLE
                      S3_BUCKET: x
`))
}
